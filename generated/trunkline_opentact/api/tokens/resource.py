# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The tokens calls, blocking and async."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING
from uuid import UUID

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.token import Token


class TokensApi(Resource[Caller]):
    """API keys that outlive a sign-in.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    def create(
        self,
        *,
        name: str,
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Token:
        """Make an API key.

        The key is shown whole in this answer; keep it.

        Args:
            name: What the key is for.
            ttl: Seconds that it shall live.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "ttl": ttl,
            }
        )
        del name, ttl  # tracebacks show variables

        from trunkline_opentact.api.tokens import create_token as spec_

        return self._caller.call(spec_.CREATE_TOKEN, given_, options)

    def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Token]:
        """List your API keys.

        Whether the keys themselves are in the rows is not said; expect their names and ends.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tokens import list_tokens as spec_

        return self._caller.call(spec_.LIST_TOKENS, given_, options)

    def delete(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> Token:
        """Remove one API key.

        Names the key by its text, not by its UUID.

        Args:
            token: The key itself.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "token": token,
            }
        )
        del token  # tracebacks show variables

        from trunkline_opentact.api.tokens import delete_token as spec_

        return self._caller.call(spec_.DELETE_TOKEN, given_, options)

    def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Token:
        """Rename an API key or change its life.

        Only what is given changes. From when a new `ttl` counts is not documented.

        Args:
            uuid: The key's UUID, not the key.
            name: What the key is for.
            ttl: Seconds that it shall live.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "ttl": ttl,
            }
        )
        del uuid, name, ttl  # tracebacks show variables

        from trunkline_opentact.api.tokens import update_token as spec_

        return self._caller.call(spec_.UPDATE_TOKEN, given_, options)

    def delete_all(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove every API key.

        The key that signs the call is among them.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tokens import delete_all_tokens as spec_

        return self._caller.call(spec_.DELETE_ALL_TOKENS, given_, options)


class AsyncTokensApi(Resource[AsyncCaller]):
    """API keys that outlive a sign-in.

    Most wanted: `create`, `list` and `delete`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Token:
        """Make an API key.

        The key is shown whole in this answer; keep it.

        Args:
            name: What the key is for.
            ttl: Seconds that it shall live.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "name": name,
                "ttl": ttl,
            }
        )
        del name, ttl  # tracebacks show variables

        from trunkline_opentact.api.tokens import create_token as spec_

        return await self._caller.call(spec_.CREATE_TOKEN, given_, options)

    async def list(
        self,
        *,
        options: CallOptions | None = None,
    ) -> builtins.list[Token]:
        """List your API keys.

        Whether the keys themselves are in the rows is not said; expect their names and ends.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tokens import list_tokens as spec_

        return await self._caller.call(spec_.LIST_TOKENS, given_, options)

    async def delete(
        self,
        *,
        token: str,
        options: CallOptions | None = None,
    ) -> Token:
        """Remove one API key.

        Names the key by its text, not by its UUID.

        Args:
            token: The key itself.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden(
            {
                "token": token,
            }
        )
        del token  # tracebacks show variables

        from trunkline_opentact.api.tokens import delete_token as spec_

        return await self._caller.call(spec_.DELETE_TOKEN, given_, options)

    async def update(
        self,
        *,
        uuid: UUID | str,
        name: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Token:
        """Rename an API key or change its life.

        Only what is given changes. From when a new `ttl` counts is not documented.

        Args:
            uuid: The key's UUID, not the key.
            name: What the key is for.
            ttl: Seconds that it shall live.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            An API key.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021). The pages disagree: docs/opentact.md says where.
        """
        given_ = Hidden(
            {
                "uuid": uuid,
                "name": name,
                "ttl": ttl,
            }
        )
        del uuid, name, ttl  # tracebacks show variables

        from trunkline_opentact.api.tokens import update_token as spec_

        return await self._caller.call(spec_.UPDATE_TOKEN, given_, options)

    async def delete_all(
        self,
        *,
        options: CallOptions | None = None,
    ) -> dict[str, JSON]:
        """Remove every API key.

        The key that signs the call is among them.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (reference-sheet-2020, swagger-2021).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.tokens import delete_all_tokens as spec_

        return await self._caller.call(spec_.DELETE_ALL_TOKENS, given_, options)
