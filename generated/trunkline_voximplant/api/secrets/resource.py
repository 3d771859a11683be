# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The secrets calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_secret_response import AddSecretResponse
    from trunkline_voximplant.models.del_secret_response import DelSecretResponse
    from trunkline_voximplant.models.get_secret_value_response import GetSecretValueResponse
    from trunkline_voximplant.models.get_secrets_response import GetSecretsResponse
    from trunkline_voximplant.models.secret_list_item import SecretListItem
    from trunkline_voximplant.models.set_secret_info_response import SetSecretInfoResponse


class SecretsApi(Resource[Caller]):
    """Secrets that scenarios can read.

    Most wanted: `add_secret`, `get_secrets` and `del_secret`.
    """

    __slots__ = ()

    def add_secret(
        self,
        *,
        secret_name: str,
        secret_value: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSecretResponse:
        """Store a secret that scenarios of an application can read.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            secret_name: The secret's name: letters, digits and underscores. At most 64 characters.
            secret_value: The secret, up to 8192 characters.
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

        Evidence: Documented (AddSecret).
        """
        given_ = Hidden(
            {
                "secret_name": secret_name,
                "secret_value": secret_value,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del secret_name, secret_value, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.secrets import add_secret as spec_

        return self._caller.call(spec_.ADD_SECRET, given_, options)

    def del_secret(
        self,
        *,
        secret_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        secret_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelSecretResponse:
        """Delete secrets.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            secret_id: The secrets' ids. `all` for all.
            secret_name: The secrets' names: letters, digits and underscores.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSecret).
        """
        given_ = Hidden(
            {
                "secret_id": secret_id,
                "secret_name": secret_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del secret_id, secret_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.secrets import del_secret as spec_

        return self._caller.call(spec_.DEL_SECRET, given_, options)

    def get_secret_value(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_id: int | Unset = UNSET,
        secret_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSecretValueResponse:
        """Read the value of a secret.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_id: The secret's id.
            secret_name: The secret's name: letters, digits and underscores.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSecretValue).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_id": secret_id,
                "secret_name": secret_name,
            }
        )
        del application_id, application_name, secret_id, secret_name  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secret_value as spec_

        return self._caller.call(spec_.GET_SECRET_VALUE, given_, options)

    def get_secrets(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_name_part: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSecretsResponse:
        """List secrets, without their values.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_name_part: Text that the name contains.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSecrets).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_name_part": secret_name_part,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, secret_name_part, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secrets as spec_

        return self._caller.call(spec_.GET_SECRETS, given_, options)

    def iter_secrets(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_name_part: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SecretListItem]:
        """List secrets, without their values, page after page.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_name_part: Text that the name contains.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSecrets).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_name_part": secret_name_part,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, secret_name_part, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secrets as spec_

        return iterate(self._caller, spec_.GET_SECRETS, spec_.PAGES, given_, options)

    def set_secret_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_id: int | Unset = UNSET,
        secret_name: str | Unset = UNSET,
        new_secret_name: str | Unset = UNSET,
        secret_value: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSecretInfoResponse:
        """Change a secret's name, value or description.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_id: The secret's id.
            secret_name: The secret's name: letters, digits and underscores.
            new_secret_name: The new name. At most 64 characters.
            secret_value: The secret, up to 8192 characters.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSecretInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_id": secret_id,
                "secret_name": secret_name,
                "new_secret_name": new_secret_name,
                "secret_value": secret_value,
                "description": description,
            }
        )
        del (
            application_id,
            application_name,
            secret_id,
            secret_name,
            new_secret_name,
            secret_value,
            description,
        )  # tracebacks show variables

        from trunkline_voximplant.api.secrets import set_secret_info as spec_

        return self._caller.call(spec_.SET_SECRET_INFO, given_, options)


class AsyncSecretsApi(Resource[AsyncCaller]):
    """Secrets that scenarios can read.

    Most wanted: `add_secret`, `get_secrets` and `del_secret`.
    """

    __slots__ = ()

    async def add_secret(
        self,
        *,
        secret_name: str,
        secret_value: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddSecretResponse:
        """Store a secret that scenarios of an application can read.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            secret_name: The secret's name: letters, digits and underscores. At most 64 characters.
            secret_value: The secret, up to 8192 characters.
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

        Evidence: Documented (AddSecret).
        """
        given_ = Hidden(
            {
                "secret_name": secret_name,
                "secret_value": secret_value,
                "application_id": application_id,
                "application_name": application_name,
                "description": description,
            }
        )
        del secret_name, secret_value, application_id, application_name, description  # tracebacks show variables

        from trunkline_voximplant.api.secrets import add_secret as spec_

        return await self._caller.call(spec_.ADD_SECRET, given_, options)

    async def del_secret(
        self,
        *,
        secret_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        secret_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelSecretResponse:
        """Delete secrets.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            secret_id: The secrets' ids. `all` for all.
            secret_name: The secrets' names: letters, digits and underscores.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSecret).
        """
        given_ = Hidden(
            {
                "secret_id": secret_id,
                "secret_name": secret_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del secret_id, secret_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.secrets import del_secret as spec_

        return await self._caller.call(spec_.DEL_SECRET, given_, options)

    async def get_secret_value(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_id: int | Unset = UNSET,
        secret_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSecretValueResponse:
        """Read the value of a secret.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_id: The secret's id.
            secret_name: The secret's name: letters, digits and underscores.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSecretValue).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_id": secret_id,
                "secret_name": secret_name,
            }
        )
        del application_id, application_name, secret_id, secret_name  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secret_value as spec_

        return await self._caller.call(spec_.GET_SECRET_VALUE, given_, options)

    async def get_secrets(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_name_part: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSecretsResponse:
        """List secrets, without their values.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_name_part: Text that the name contains.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSecrets).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_name_part": secret_name_part,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, secret_name_part, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secrets as spec_

        return await self._caller.call(spec_.GET_SECRETS, given_, options)

    def iter_secrets(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_name_part: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SecretListItem]:
        """List secrets, without their values, page after page.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_name_part: Text that the name contains.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSecrets).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_name_part": secret_name_part,
                "count": count,
                "offset": offset,
            }
        )
        del application_id, application_name, secret_name_part, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.secrets import get_secrets as spec_

        return aiterate(self._caller, spec_.GET_SECRETS, spec_.PAGES, given_, options)

    async def set_secret_info(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        secret_id: int | Unset = UNSET,
        secret_name: str | Unset = UNSET,
        new_secret_name: str | Unset = UNSET,
        secret_value: str | Unset = UNSET,
        description: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSecretInfoResponse:
        """Change a secret's name, value or description.

        No roles are documented for it. Give exactly one of `application_id`, `application_name`. Give exactly one
        of `secret_id`, `secret_name`.

        Args:
            application_id: The application's id.
            application_name: The application's name.
            secret_id: The secret's id.
            secret_name: The secret's name: letters, digits and underscores.
            new_secret_name: The new name. At most 64 characters.
            secret_value: The secret, up to 8192 characters.
            description: A description of your own.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSecretInfo).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "secret_id": secret_id,
                "secret_name": secret_name,
                "new_secret_name": new_secret_name,
                "secret_value": secret_value,
                "description": description,
            }
        )
        del (
            application_id,
            application_name,
            secret_id,
            secret_name,
            new_secret_name,
            secret_value,
            description,
        )  # tracebacks show variables

        from trunkline_voximplant.api.secrets import set_secret_info as spec_

        return await self._caller.call(spec_.SET_SECRET_INFO, given_, options)
