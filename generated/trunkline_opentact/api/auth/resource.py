# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The auth calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from trunkline_runtime.engine.caller import AsyncCaller, Caller

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

        Where the vendor's pages disagree:
            - Tables name the header `Authorization` (JWT), `X-auth Token`, `X.Auth-Token` and more; every
              believable curl line has `X-Auth-Token`. Decision: `X-Auth-Token`.
            - One page's sample leaves `token` out, the page with the example call has it. Decision: `token` is
              required: without it the operation is of no use.
            - A failed sign-in is 401 in the 2021 list and 403 on the newer pages. Decision: Both are read as a
              failed sign-in; a 403 only when its text speaks of the token.
            - Plain HTTP is redirected with 302 on one page and 301 on the older one. Decision: HTTPS from the
              start; redirects are not followed.
            - Examples use the production and the staging host at random. Decision: Production is the default;
              staging is the second server.

        Evidence: Documented (passing-authentication, get-jwt-token, reference-sheet-2020, swagger-2021).
        """
        from trunkline_opentact.api.auth.sign_in import SIGN_IN

        return cast("SignedInUser", self._caller.call(SIGN_IN, {}, options))


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

        Where the vendor's pages disagree:
            - Tables name the header `Authorization` (JWT), `X-auth Token`, `X.Auth-Token` and more; every
              believable curl line has `X-Auth-Token`. Decision: `X-Auth-Token`.
            - One page's sample leaves `token` out, the page with the example call has it. Decision: `token` is
              required: without it the operation is of no use.
            - A failed sign-in is 401 in the 2021 list and 403 on the newer pages. Decision: Both are read as a
              failed sign-in; a 403 only when its text speaks of the token.
            - Plain HTTP is redirected with 302 on one page and 301 on the older one. Decision: HTTPS from the
              start; redirects are not followed.
            - Examples use the production and the staging host at random. Decision: Production is the default;
              staging is the second server.

        Evidence: Documented (passing-authentication, get-jwt-token, reference-sheet-2020, swagger-2021).
        """
        from trunkline_opentact.api.auth.sign_in import SIGN_IN

        return cast("SignedInUser", await self._caller.call(SIGN_IN, {}, options))
