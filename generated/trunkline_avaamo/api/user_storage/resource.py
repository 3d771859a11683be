# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""The user storage calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_avaamo.models.status_result import StatusResult
    from trunkline_avaamo.models.user_storage_entry import UserStorageEntry
    from trunkline_avaamo.models.user_storage_page import UserStoragePage


class UserStorageApi(Resource[Caller]):
    """Key-value pairs of one user of an agent.

    Most wanted: `search` and `put`.
    """

    __slots__ = ()

    def search(
        self,
        *,
        agent_id: int,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserStoragePage:
        """List the stored values of an agent's users.

        Pairs with the user they belong to. All filters are optional.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            key: Only pairs with this name.
            value: Only pairs with this value.
            user_id: Only pairs of this user.
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of stored values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-storage-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "key": key,
                "value": value,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, key, value, user_id, start_date, end_date, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import search_user_values as spec_

        return self._caller.call(spec_.SEARCH_USER_VALUES, given_, options)

    def iter_search(
        self,
        *,
        agent_id: int,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[UserStorageEntry]:
        """List the stored values of an agent's users, page after page.

        Pairs with the user they belong to. All filters are optional.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            key: Only pairs with this name.
            value: Only pairs with this value.
            user_id: Only pairs of this user.
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A pair that is stored for a user. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (user-storage-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "key": key,
                "value": value,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, key, value, user_id, start_date, end_date, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import search_user_values as spec_

        return iterate(self._caller, spec_.SEARCH_USER_VALUES, spec_.PAGES, given_, options)

    def put(
        self,
        *,
        user_layer_id: str,
        key: str,
        value: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Store one value for a user of an agent.

        Creates the pair or replaces its value.

        Args:
            user_layer_id: The user's `layer_id`. At most 128 characters.
            key: The name of the pair.
            value: What to store.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-storage-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "user_layer_id": user_layer_id,
                "key": key,
                "value": value,
                "bot_id": bot_id,
            }
        )
        del user_layer_id, key, value, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import set_user_value as spec_

        return self._caller.call(spec_.SET_USER_VALUE, given_, options)


class AsyncUserStorageApi(Resource[AsyncCaller]):
    """Key-value pairs of one user of an agent.

    Most wanted: `search` and `put`.
    """

    __slots__ = ()

    async def search(
        self,
        *,
        agent_id: int,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> UserStoragePage:
        """List the stored values of an agent's users.

        Pairs with the user they belong to. All filters are optional.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            key: Only pairs with this name.
            value: Only pairs with this value.
            user_id: Only pairs of this user.
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of stored values.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-storage-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "key": key,
                "value": value,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, key, value, user_id, start_date, end_date, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import search_user_values as spec_

        return await self._caller.call(spec_.SEARCH_USER_VALUES, given_, options)

    def iter_search(
        self,
        *,
        agent_id: int,
        key: str | Unset = UNSET,
        value: str | Unset = UNSET,
        user_id: int | Unset = UNSET,
        start_date: dt.date | Unset = UNSET,
        end_date: dt.date | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[UserStorageEntry]:
        """List the stored values of an agent's users, page after page.

        Pairs with the user they belong to. All filters are optional.

        Args:
            agent_id: The agent's number, as in its address in the dashboard. Called `bot_id` in other places.
            key: Only pairs with this name.
            value: Only pairs with this value.
            user_id: Only pairs of this user.
            start_date: First day.
            end_date: Last day.
            page: Which page, from 1.
            per_page: Entries on a page; the vendor's default is 25. 1 to 100.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A pair that is stored for a user. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (user-storage-api).
        """
        given_ = Hidden(
            {
                "agent_id": agent_id,
                "key": key,
                "value": value,
                "user_id": user_id,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "per_page": per_page,
            }
        )
        del agent_id, key, value, user_id, start_date, end_date, page, per_page  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import search_user_values as spec_

        return aiterate(self._caller, spec_.SEARCH_USER_VALUES, spec_.PAGES, given_, options)

    async def put(
        self,
        *,
        user_layer_id: str,
        key: str,
        value: str,
        bot_id: int,
        options: CallOptions | None = None,
    ) -> StatusResult:
        """Store one value for a user of an agent.

        Creates the pair or replaces its value.

        Args:
            user_layer_id: The user's `layer_id`. At most 128 characters.
            key: The name of the pair.
            value: What to store.
            bot_id: The agent's number.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            A status in the body, beside the one of HTTP.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (user-storage-api). The pages disagree: docs/avaamo.md says where.
        """
        given_ = Hidden(
            {
                "user_layer_id": user_layer_id,
                "key": key,
                "value": value,
                "bot_id": bot_id,
            }
        )
        del user_layer_id, key, value, bot_id  # tracebacks show variables

        from trunkline_avaamo.api.user_storage import set_user_value as spec_

        return await self._caller.call(spec_.SET_USER_VALUE, given_, options)
