# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The global storage calls, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.status_result import StatusResult
    from trunkline_avaamo.models.stored_value import StoredValue


class GlobalStorageApi(Resource[Caller]):
    """Key-value pairs of an agent.

    Most wanted: `get`, `put` and `delete`.
    """

    __slots__ = ()

    def get(
        self,
        *,
        key: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StoredValue:
        """Read one value of an agent's storage.

        The value that `putGlobalValue` or the agent's own code has stored.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A pair of the agent's storage.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api).
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
            }
        )
        del key, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import get_global_value as spec_

        return self._caller.call(spec_.GET_GLOBAL_VALUE, given_, options)

    def put(
        self,
        *,
        key: str,
        bot_id: int,
        value: str,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Store one value for an agent.

        Creates the pair or replaces its value.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            value: What to store.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
                "value": value,
            }
        )
        del key, bot_id, value  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import put_global_value as spec_

        return self._caller.call(spec_.PUT_GLOBAL_VALUE, given_, options)

    def delete(
        self,
        *,
        key: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Delete one value of an agent's storage.

        Removes the pair.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api).
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
            }
        )
        del key, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import delete_global_value as spec_

        return self._caller.call(spec_.DELETE_GLOBAL_VALUE, given_, options)


class AsyncGlobalStorageApi(Resource[AsyncCaller]):
    """Key-value pairs of an agent.

    Most wanted: `get`, `put` and `delete`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        key: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StoredValue:
        """Read one value of an agent's storage.

        The value that `putGlobalValue` or the agent's own code has stored.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A pair of the agent's storage.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api).
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
            }
        )
        del key, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import get_global_value as spec_

        return await self._caller.call(spec_.GET_GLOBAL_VALUE, given_, options)

    async def put(
        self,
        *,
        key: str,
        bot_id: int,
        value: str,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Store one value for an agent.

        Creates the pair or replaces its value.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            value: What to store.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
                "value": value,
            }
        )
        del key, bot_id, value  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import put_global_value as spec_

        return await self._caller.call(spec_.PUT_GLOBAL_VALUE, given_, options)

    async def delete(
        self,
        *,
        key: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Delete one value of an agent's storage.

        Removes the pair.

        Args:
            key: The name of the pair.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (global-storage-api).
        """
        given_ = Hidden(
            {
                "key": key,
                "bot_id": bot_id,
            }
        )
        del key, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.global_storage import delete_global_value as spec_

        return await self._caller.call(spec_.DELETE_GLOBAL_VALUE, given_, options)
