# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The push credentials calls, blocking and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs.multipart import FileInput
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_push_credential_request_push_provider_id import (
        AddPushCredentialRequestPushProviderId,
    )
    from trunkline_voximplant.models.add_push_credential_response import AddPushCredentialResponse
    from trunkline_voximplant.models.bind_push_credential_response import BindPushCredentialResponse
    from trunkline_voximplant.models.del_push_credential_response import DelPushCredentialResponse
    from trunkline_voximplant.models.get_push_credential_request_push_provider_id import (
        GetPushCredentialRequestPushProviderId,
    )
    from trunkline_voximplant.models.get_push_credential_response import GetPushCredentialResponse
    from trunkline_voximplant.models.push_provider_name import PushProviderName
    from trunkline_voximplant.models.set_push_credential_response import SetPushCredentialResponse


class PushCredentialsApi(Resource[Caller]):
    """Credentials for push messages.

    Most wanted: `add_push_credential`, `set_push_credential` and `del_push_credential`.
    """

    __slots__ = ()

    def add_push_credential(
        self,
        *,
        push_provider_name: PushProviderName | str | Unset = UNSET,
        push_provider_id: AddPushCredentialRequestPushProviderId | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        credential_bundle: str | Unset = UNSET,
        cert_content: FileInput | Unset = UNSET,
        cert_file_name: str | Unset = UNSET,
        cert_password: str | Unset = UNSET,
        is_dev_mode: bool | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        server_key: str | Unset = UNSET,
        service_account_file: FileInput | Unset = UNSET,
        huawei_client_id: str | Unset = UNSET,
        huawei_client_secret: str | Unset = UNSET,
        huawei_application_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddPushCredentialResponse:
        """Store credentials for push messages of Apple, Google or Huawei.

        Evidence: Documented (AddPushCredential).

        Args:
            push_provider_name: Whose push service.
            push_provider_id: The id of the push service.
            application_id: The application's id.
            application_name: The application's name.
            credential_bundle: The application bundle the credentials belong to.
            cert_content: The certificate, a PKCS #12 file.
            cert_file_name: The certificate's file name.
            cert_password: The certificate's password.
            is_dev_mode: Whether the certificate is for Apple's development service.
            sender_id: The sender id at Google.
            server_key: The server key at Google.
            service_account_file: Google's service account file.
            huawei_client_id: The client id at Huawei.
            huawei_client_secret: The client secret at Huawei.
            huawei_application_id: The application id at Huawei.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "push_provider_name": push_provider_name,
                "push_provider_id": push_provider_id,
                "application_id": application_id,
                "application_name": application_name,
                "credential_bundle": credential_bundle,
                "cert_content": cert_content,
                "cert_file_name": cert_file_name,
                "cert_password": cert_password,
                "is_dev_mode": is_dev_mode,
                "sender_id": sender_id,
                "server_key": server_key,
                "service_account_file": service_account_file,
                "huawei_client_id": huawei_client_id,
                "huawei_client_secret": huawei_client_secret,
                "huawei_application_id": huawei_application_id,
            }
        )
        del (
            push_provider_name,
            push_provider_id,
            application_id,
            application_name,
            credential_bundle,
            cert_content,
            cert_file_name,
            cert_password,
            is_dev_mode,
            sender_id,
            server_key,
            service_account_file,
            huawei_client_id,
            huawei_client_secret,
            huawei_application_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import add_push_credential as spec_

        return self._caller.call(spec_.ADD_PUSH_CREDENTIAL, given_, options)

    def set_push_credential(
        self,
        *,
        push_credential_id: int,
        cert_content: FileInput | Unset = UNSET,
        cert_password: str | Unset = UNSET,
        is_dev_mode: bool | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        server_key: str | Unset = UNSET,
        service_account_file: FileInput | Unset = UNSET,
        huawei_client_id: str | Unset = UNSET,
        huawei_client_secret: str | Unset = UNSET,
        huawei_application_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetPushCredentialResponse:
        """Change stored push credentials.

        Evidence: Documented (SetPushCredential).

        Args:
            push_credential_id: The id of the push credentials.
            cert_content: The certificate, a PKCS #12 file.
            cert_password: The certificate's password.
            is_dev_mode: Whether the certificate is for Apple's development service.
            sender_id: The sender id at Google.
            server_key: The server key at Google.
            service_account_file: Google's service account file.
            huawei_client_id: The client id at Huawei.
            huawei_client_secret: The client secret at Huawei.
            huawei_application_id: The application id at Huawei.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "cert_content": cert_content,
                "cert_password": cert_password,
                "is_dev_mode": is_dev_mode,
                "sender_id": sender_id,
                "server_key": server_key,
                "service_account_file": service_account_file,
                "huawei_client_id": huawei_client_id,
                "huawei_client_secret": huawei_client_secret,
                "huawei_application_id": huawei_application_id,
            }
        )
        del (
            push_credential_id,
            cert_content,
            cert_password,
            is_dev_mode,
            sender_id,
            server_key,
            service_account_file,
            huawei_client_id,
            huawei_client_secret,
            huawei_application_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import set_push_credential as spec_

        return self._caller.call(spec_.SET_PUSH_CREDENTIAL, given_, options)

    def del_push_credential(
        self,
        *,
        push_credential_id: int,
        options: CallOptions | None = None,
    ) -> DelPushCredentialResponse:
        """Delete push credentials.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The id of the push credentials.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
            }
        )
        del push_credential_id  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import del_push_credential as spec_

        return self._caller.call(spec_.DEL_PUSH_CREDENTIAL, given_, options)

    def get_push_credential(
        self,
        *,
        push_credential_id: int | Unset = UNSET,
        push_provider_name: PushProviderName | str | Unset = UNSET,
        push_provider_id: GetPushCredentialRequestPushProviderId | int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        with_cert: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPushCredentialResponse:
        """List push credentials.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The id of the push credentials.
            push_provider_name: Whose push service.
            push_provider_id: The id of the push service.
            application_name: The application's name.
            application_id: The application's id.
            with_cert: Whether to include certificates.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "push_provider_name": push_provider_name,
                "push_provider_id": push_provider_id,
                "application_name": application_name,
                "application_id": application_id,
                "with_cert": with_cert,
            }
        )
        del (
            push_credential_id,
            push_provider_name,
            push_provider_id,
            application_name,
            application_id,
            with_cert,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import get_push_credential as spec_

        return self._caller.call(spec_.GET_PUSH_CREDENTIAL, given_, options)

    def bind_push_credential(
        self,
        *,
        push_credential_id: Sequence[int],
        application_id: Sequence[int] | Literal["all"],
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindPushCredentialResponse:
        """Bind push credentials to applications, or unbind them.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The ids of the push credentials.
            application_id: The applications' ids. `all` for all.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "application_id": application_id,
                "bind": bind,
            }
        )
        del push_credential_id, application_id, bind  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import bind_push_credential as spec_

        return self._caller.call(spec_.BIND_PUSH_CREDENTIAL, given_, options)


class AsyncPushCredentialsApi(Resource[AsyncCaller]):
    """Credentials for push messages.

    Most wanted: `add_push_credential`, `set_push_credential` and `del_push_credential`.
    """

    __slots__ = ()

    async def add_push_credential(
        self,
        *,
        push_provider_name: PushProviderName | str | Unset = UNSET,
        push_provider_id: AddPushCredentialRequestPushProviderId | int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        credential_bundle: str | Unset = UNSET,
        cert_content: FileInput | Unset = UNSET,
        cert_file_name: str | Unset = UNSET,
        cert_password: str | Unset = UNSET,
        is_dev_mode: bool | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        server_key: str | Unset = UNSET,
        service_account_file: FileInput | Unset = UNSET,
        huawei_client_id: str | Unset = UNSET,
        huawei_client_secret: str | Unset = UNSET,
        huawei_application_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddPushCredentialResponse:
        """Store credentials for push messages of Apple, Google or Huawei.

        Evidence: Documented (AddPushCredential).

        Args:
            push_provider_name: Whose push service.
            push_provider_id: The id of the push service.
            application_id: The application's id.
            application_name: The application's name.
            credential_bundle: The application bundle the credentials belong to.
            cert_content: The certificate, a PKCS #12 file.
            cert_file_name: The certificate's file name.
            cert_password: The certificate's password.
            is_dev_mode: Whether the certificate is for Apple's development service.
            sender_id: The sender id at Google.
            server_key: The server key at Google.
            service_account_file: Google's service account file.
            huawei_client_id: The client id at Huawei.
            huawei_client_secret: The client secret at Huawei.
            huawei_application_id: The application id at Huawei.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "push_provider_name": push_provider_name,
                "push_provider_id": push_provider_id,
                "application_id": application_id,
                "application_name": application_name,
                "credential_bundle": credential_bundle,
                "cert_content": cert_content,
                "cert_file_name": cert_file_name,
                "cert_password": cert_password,
                "is_dev_mode": is_dev_mode,
                "sender_id": sender_id,
                "server_key": server_key,
                "service_account_file": service_account_file,
                "huawei_client_id": huawei_client_id,
                "huawei_client_secret": huawei_client_secret,
                "huawei_application_id": huawei_application_id,
            }
        )
        del (
            push_provider_name,
            push_provider_id,
            application_id,
            application_name,
            credential_bundle,
            cert_content,
            cert_file_name,
            cert_password,
            is_dev_mode,
            sender_id,
            server_key,
            service_account_file,
            huawei_client_id,
            huawei_client_secret,
            huawei_application_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import add_push_credential as spec_

        return await self._caller.call(spec_.ADD_PUSH_CREDENTIAL, given_, options)

    async def set_push_credential(
        self,
        *,
        push_credential_id: int,
        cert_content: FileInput | Unset = UNSET,
        cert_password: str | Unset = UNSET,
        is_dev_mode: bool | Unset = UNSET,
        sender_id: str | Unset = UNSET,
        server_key: str | Unset = UNSET,
        service_account_file: FileInput | Unset = UNSET,
        huawei_client_id: str | Unset = UNSET,
        huawei_client_secret: str | Unset = UNSET,
        huawei_application_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetPushCredentialResponse:
        """Change stored push credentials.

        Evidence: Documented (SetPushCredential).

        Args:
            push_credential_id: The id of the push credentials.
            cert_content: The certificate, a PKCS #12 file.
            cert_password: The certificate's password.
            is_dev_mode: Whether the certificate is for Apple's development service.
            sender_id: The sender id at Google.
            server_key: The server key at Google.
            service_account_file: Google's service account file.
            huawei_client_id: The client id at Huawei.
            huawei_client_secret: The client secret at Huawei.
            huawei_application_id: The application id at Huawei.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "cert_content": cert_content,
                "cert_password": cert_password,
                "is_dev_mode": is_dev_mode,
                "sender_id": sender_id,
                "server_key": server_key,
                "service_account_file": service_account_file,
                "huawei_client_id": huawei_client_id,
                "huawei_client_secret": huawei_client_secret,
                "huawei_application_id": huawei_application_id,
            }
        )
        del (
            push_credential_id,
            cert_content,
            cert_password,
            is_dev_mode,
            sender_id,
            server_key,
            service_account_file,
            huawei_client_id,
            huawei_client_secret,
            huawei_application_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import set_push_credential as spec_

        return await self._caller.call(spec_.SET_PUSH_CREDENTIAL, given_, options)

    async def del_push_credential(
        self,
        *,
        push_credential_id: int,
        options: CallOptions | None = None,
    ) -> DelPushCredentialResponse:
        """Delete push credentials.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The id of the push credentials.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
            }
        )
        del push_credential_id  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import del_push_credential as spec_

        return await self._caller.call(spec_.DEL_PUSH_CREDENTIAL, given_, options)

    async def get_push_credential(
        self,
        *,
        push_credential_id: int | Unset = UNSET,
        push_provider_name: PushProviderName | str | Unset = UNSET,
        push_provider_id: GetPushCredentialRequestPushProviderId | int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        with_cert: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPushCredentialResponse:
        """List push credentials.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The id of the push credentials.
            push_provider_name: Whose push service.
            push_provider_id: The id of the push service.
            application_name: The application's name.
            application_id: The application's id.
            with_cert: Whether to include certificates.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "push_provider_name": push_provider_name,
                "push_provider_id": push_provider_id,
                "application_name": application_name,
                "application_id": application_id,
                "with_cert": with_cert,
            }
        )
        del (
            push_credential_id,
            push_provider_name,
            push_provider_id,
            application_name,
            application_id,
            with_cert,
        )  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import get_push_credential as spec_

        return await self._caller.call(spec_.GET_PUSH_CREDENTIAL, given_, options)

    async def bind_push_credential(
        self,
        *,
        push_credential_id: Sequence[int],
        application_id: Sequence[int] | Literal["all"],
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindPushCredentialResponse:
        """Bind push credentials to applications, or unbind them.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            push_credential_id: The ids of the push credentials.
            application_id: The applications' ids. `all` for all.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindPushCredential).
        """
        given_ = Hidden(
            {
                "push_credential_id": push_credential_id,
                "application_id": application_id,
                "bind": bind,
            }
        )
        del push_credential_id, application_id, bind  # tracebacks show variables

        from trunkline_voximplant.api.push_credentials import bind_push_credential as spec_

        return await self._caller.call(spec_.BIND_PUSH_CREDENTIAL, given_, options)
