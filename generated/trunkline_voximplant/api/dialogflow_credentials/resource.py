# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The dialogflow credentials calls, blocking and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSONInput
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_dialogflow_key_response import AddDialogflowKeyResponse
    from trunkline_voximplant.models.bind_dialogflow_keys_response import BindDialogflowKeysResponse
    from trunkline_voximplant.models.del_dialogflow_key_response import DelDialogflowKeyResponse
    from trunkline_voximplant.models.get_dialogflow_keys_response import GetDialogflowKeysResponse
    from trunkline_voximplant.models.set_dialogflow_key_response import SetDialogflowKeyResponse


class DialogflowCredentialsApi(Resource[Caller]):
    """Dialogflow keys.

    Most wanted: `add_dialogflow_key`, `set_dialogflow_key` and `del_dialogflow_key`.
    """

    __slots__ = ()

    def add_dialogflow_key(
        self,
        *,
        json_credentials: JSONInput,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddDialogflowKeyResponse:
        """Store a Dialogflow service account key.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            json_credentials: The Dialogflow service account's key file, as JSON.
            application_id: The application's id.
            application_name: The application's name.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddDialogflowKey). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "json_credentials": json_credentials,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del json_credentials, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import add_dialogflow_key as spec_

        return self._caller.call(spec_.ADD_DIALOGFLOW_KEY, given_, options)

    def set_dialogflow_key(
        self,
        *,
        dialogflow_key_id: int,
        description: str,
        options: CallOptions | None = None,
    ) -> SetDialogflowKeyResponse:
        """Change the description of a Dialogflow key.

        No roles are documented for it.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetDialogflowKey).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "description": description,
            }
        )
        del dialogflow_key_id, description  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import set_dialogflow_key as spec_

        return self._caller.call(spec_.SET_DIALOGFLOW_KEY, given_, options)

    def del_dialogflow_key(
        self,
        *,
        dialogflow_key_id: int,
        options: CallOptions | None = None,
    ) -> DelDialogflowKeyResponse:
        """Delete a Dialogflow key.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelDialogflowKey).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
            }
        )
        del dialogflow_key_id  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import del_dialogflow_key as spec_

        return self._caller.call(spec_.DEL_DIALOGFLOW_KEY, given_, options)

    def get_dialogflow_keys(
        self,
        *,
        dialogflow_key_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetDialogflowKeysResponse:
        """List Dialogflow keys.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            application_name: The application's name.
            application_id: The application's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetDialogflowKeys).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "application_name": application_name,
                "application_id": application_id,
            }
        )
        del dialogflow_key_id, application_name, application_id  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import get_dialogflow_keys as spec_

        return self._caller.call(spec_.GET_DIALOGFLOW_KEYS, given_, options)

    def bind_dialogflow_keys(
        self,
        *,
        dialogflow_key_id: int,
        application_id: Sequence[int] | Literal["all"],
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindDialogflowKeysResponse:
        """Bind a Dialogflow key to applications, or unbind it.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            application_id: The applications' ids. `all` for all.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindDialogflowKeys).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "application_id": application_id,
                "bind": bind,
            }
        )
        del dialogflow_key_id, application_id, bind  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import bind_dialogflow_keys as spec_

        return self._caller.call(spec_.BIND_DIALOGFLOW_KEYS, given_, options)


class AsyncDialogflowCredentialsApi(Resource[AsyncCaller]):
    """Dialogflow keys.

    Most wanted: `add_dialogflow_key`, `set_dialogflow_key` and `del_dialogflow_key`.
    """

    __slots__ = ()

    async def add_dialogflow_key(
        self,
        *,
        json_credentials: JSONInput,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddDialogflowKeyResponse:
        """Store a Dialogflow service account key.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            json_credentials: The Dialogflow service account's key file, as JSON.
            application_id: The application's id.
            application_name: The application's name.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddDialogflowKey). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "json_credentials": json_credentials,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del json_credentials, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import add_dialogflow_key as spec_

        return await self._caller.call(spec_.ADD_DIALOGFLOW_KEY, given_, options)

    async def set_dialogflow_key(
        self,
        *,
        dialogflow_key_id: int,
        description: str,
        options: CallOptions | None = None,
    ) -> SetDialogflowKeyResponse:
        """Change the description of a Dialogflow key.

        No roles are documented for it.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetDialogflowKey).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "description": description,
            }
        )
        del dialogflow_key_id, description  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import set_dialogflow_key as spec_

        return await self._caller.call(spec_.SET_DIALOGFLOW_KEY, given_, options)

    async def del_dialogflow_key(
        self,
        *,
        dialogflow_key_id: int,
        options: CallOptions | None = None,
    ) -> DelDialogflowKeyResponse:
        """Delete a Dialogflow key.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelDialogflowKey).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
            }
        )
        del dialogflow_key_id  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import del_dialogflow_key as spec_

        return await self._caller.call(spec_.DEL_DIALOGFLOW_KEY, given_, options)

    async def get_dialogflow_keys(
        self,
        *,
        dialogflow_key_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetDialogflowKeysResponse:
        """List Dialogflow keys.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            application_name: The application's name.
            application_id: The application's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetDialogflowKeys).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "application_name": application_name,
                "application_id": application_id,
            }
        )
        del dialogflow_key_id, application_name, application_id  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import get_dialogflow_keys as spec_

        return await self._caller.call(spec_.GET_DIALOGFLOW_KEYS, given_, options)

    async def bind_dialogflow_keys(
        self,
        *,
        dialogflow_key_id: int,
        application_id: Sequence[int] | Literal["all"],
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindDialogflowKeysResponse:
        """Bind a Dialogflow key to applications, or unbind it.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            dialogflow_key_id: The id of the Dialogflow key.
            application_id: The applications' ids. `all` for all.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindDialogflowKeys).
        """
        given_ = Hidden(
            {
                "dialogflow_key_id": dialogflow_key_id,
                "application_id": application_id,
                "bind": bind,
            }
        )
        del dialogflow_key_id, application_id, bind  # tracebacks show variables

        from trunkline_voximplant.api.dialogflow_credentials import bind_dialogflow_keys as spec_

        return await self._caller.call(spec_.BIND_DIALOGFLOW_KEYS, given_, options)
