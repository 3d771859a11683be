# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The auth calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.signed_in_user import SignedInUser


class AuthApi(Resource[Caller]):
    """Signing in.

    Its call is `sign_in`.
    """

    __slots__ = ()

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

        from trunkline_opentact.api.auth import sign_in as spec_

        return self._caller.call(spec_.SIGN_IN, given_, options)


class AsyncAuthApi(Resource[AsyncCaller]):
    """Signing in.

    Its call is `sign_in`.
    """

    __slots__ = ()

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

        from trunkline_opentact.api.auth import sign_in as spec_

        return await self._caller.call(spec_.SIGN_IN, given_, options)
