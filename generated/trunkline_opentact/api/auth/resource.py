# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The auth calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.signed_in_user import SignedInUser


class AuthApi:
    """The auth calls; reached as `client.auth`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    def sign_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SignedInUser:
        """Sign in and get a JWT.

        Answers the user with a `token` for the header `X-Auth-Token`. Sign in with e-mail address and password, or
        renew with a JWT that still holds.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The user who signed in, with the JWT for further calls.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (passing-authentication, get-jwt-token, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.auth.sign_in import SIGN_IN

        return self._caller.call(SIGN_IN, given_, options)


class AsyncAuthApi:
    """The auth calls as coroutines; reached as `client.auth`."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._caller!r}>"

    async def sign_in(
        self,
        *,
        options: CallOptions | None = None,
    ) -> SignedInUser:
        """Sign in and get a JWT.

        Answers the user with a `token` for the header `X-Auth-Token`. Sign in with e-mail address and password, or
        renew with a JWT that still holds.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The user who signed in, with the JWT for further calls.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (passing-authentication, get-jwt-token, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.
        """
        given_ = Hidden({})

        from trunkline_opentact.api.auth.sign_in import SIGN_IN

        return await self._caller.call(SIGN_IN, given_, options)
