# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The key value storage calls, blocking and async."""

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

    from trunkline_voximplant.models.del_key_value_item_response import DelKeyValueItemResponse
    from trunkline_voximplant.models.get_key_value_item_response import GetKeyValueItemResponse
    from trunkline_voximplant.models.get_key_value_items_response import GetKeyValueItemsResponse
    from trunkline_voximplant.models.get_key_value_keys_response import GetKeyValueKeysResponse
    from trunkline_voximplant.models.key_value_items import KeyValueItems
    from trunkline_voximplant.models.key_value_keys import KeyValueKeys
    from trunkline_voximplant.models.set_key_value_item_response import SetKeyValueItemResponse


class KeyValueStorageApi(Resource[Caller]):
    """Values that scenarios and callers share.

    Most wanted: `get_key_value_items`, `set_key_value_item` and `del_key_value_item`.
    """

    __slots__ = ()

    def set_key_value_item(
        self,
        *,
        key: str,
        value: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        expires_at: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetKeyValueItemResponse:
        """Store a value under a key of an application, for `ttl` seconds (30 days unless given) or until `expires_at`.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `ttl`, `expires_at`. Give at least one
        of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            value: The value. At most 2000 characters.
            application_id: The application's id.
            application_name: The application's name.
            ttl: How long the value is kept, in seconds. `2592000` by default. 0 to 7776000.
            expires_at: When the value is deleted.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "value": value,
                "application_id": application_id,
                "application_name": application_name,
                "ttl": ttl,
                "expires_at": expires_at,
            }
        )
        del key, value, application_id, application_name, ttl, expires_at  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import set_key_value_item as spec_

        return self._caller.call(spec_.SET_KEY_VALUE_ITEM, given_, options)

    def del_key_value_item(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelKeyValueItemResponse:
        """Delete a key and its value.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del key, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import del_key_value_item as spec_

        return self._caller.call(spec_.DEL_KEY_VALUE_ITEM, given_, options)

    def get_key_value_item(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueItemResponse:
        """Read the value of a key.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del key, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_item as spec_

        return self._caller.call(spec_.GET_KEY_VALUE_ITEM, given_, options)

    def get_key_value_items(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueItemsResponse:
        """List the items whose keys begin with the given text.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: What the keys begin with. At most 200 characters.
            application_id: The application's id.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueItems).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del key, application_id, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_items as spec_

        return self._caller.call(spec_.GET_KEY_VALUE_ITEMS, given_, options)

    def iter_key_value_items(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[KeyValueItems]:
        """List the items whose keys begin with the given text, page after page.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: What the keys begin with. At most 200 characters.
            application_id: The application's id.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeyValueItems).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del key, application_id, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_items as spec_

        return iterate(self._caller, spec_.GET_KEY_VALUE_ITEMS, spec_.PAGES, given_, options)

    def get_key_value_keys(
        self,
        *,
        application_id: int | Unset = UNSET,
        key: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueKeysResponse:
        """List keys, without values.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            key: What the keys begin with. At most 200 characters.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueKeys).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "key": key,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del application_id, key, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_keys as spec_

        return self._caller.call(spec_.GET_KEY_VALUE_KEYS, given_, options)

    def iter_key_value_keys(
        self,
        *,
        application_id: int | Unset = UNSET,
        key: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[KeyValueKeys]:
        """List keys, without values, page after page.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            key: What the keys begin with. At most 200 characters.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeyValueKeys).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "key": key,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del application_id, key, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_keys as spec_

        return iterate(self._caller, spec_.GET_KEY_VALUE_KEYS, spec_.PAGES, given_, options)


class AsyncKeyValueStorageApi(Resource[AsyncCaller]):
    """Values that scenarios and callers share.

    Most wanted: `get_key_value_items`, `set_key_value_item` and `del_key_value_item`.
    """

    __slots__ = ()

    async def set_key_value_item(
        self,
        *,
        key: str,
        value: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        ttl: int | Unset = UNSET,
        expires_at: dt.datetime | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetKeyValueItemResponse:
        """Store a value under a key of an application, for `ttl` seconds (30 days unless given) or until `expires_at`.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `ttl`, `expires_at`. Give at least one
        of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            value: The value. At most 2000 characters.
            application_id: The application's id.
            application_name: The application's name.
            ttl: How long the value is kept, in seconds. `2592000` by default. 0 to 7776000.
            expires_at: When the value is deleted.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "value": value,
                "application_id": application_id,
                "application_name": application_name,
                "ttl": ttl,
                "expires_at": expires_at,
            }
        )
        del key, value, application_id, application_name, ttl, expires_at  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import set_key_value_item as spec_

        return await self._caller.call(spec_.SET_KEY_VALUE_ITEM, given_, options)

    async def del_key_value_item(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelKeyValueItemResponse:
        """Delete a key and its value.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del key, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import del_key_value_item as spec_

        return await self._caller.call(spec_.DEL_KEY_VALUE_ITEM, given_, options)

    async def get_key_value_item(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueItemResponse:
        """Read the value of a key.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: The key. At most 200 characters.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueItem).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del key, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_item as spec_

        return await self._caller.call(spec_.GET_KEY_VALUE_ITEM, given_, options)

    async def get_key_value_items(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueItemsResponse:
        """List the items whose keys begin with the given text.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: What the keys begin with. At most 200 characters.
            application_id: The application's id.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueItems).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del key, application_id, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_items as spec_

        return await self._caller.call(spec_.GET_KEY_VALUE_ITEMS, given_, options)

    def iter_key_value_items(
        self,
        *,
        key: str,
        application_id: int | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[KeyValueItems]:
        """List the items whose keys begin with the given text, page after page.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            key: What the keys begin with. At most 200 characters.
            application_id: The application's id.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeyValueItems).
        """
        given_ = Hidden(
            {
                "key": key,
                "application_id": application_id,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del key, application_id, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_items as spec_

        return aiterate(self._caller, spec_.GET_KEY_VALUE_ITEMS, spec_.PAGES, given_, options)

    async def get_key_value_keys(
        self,
        *,
        application_id: int | Unset = UNSET,
        key: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetKeyValueKeysResponse:
        """List keys, without values.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            key: What the keys begin with. At most 200 characters.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetKeyValueKeys).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "key": key,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del application_id, key, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_keys as spec_

        return await self._caller.call(spec_.GET_KEY_VALUE_KEYS, given_, options)

    def iter_key_value_keys(
        self,
        *,
        application_id: int | Unset = UNSET,
        key: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[KeyValueKeys]:
        """List keys, without values, page after page.

        Roles that may call it: Owner, Admin, Developer. Give at least one of `application_id`, `application_name`.

        Args:
            application_id: The application's id.
            key: What the keys begin with. At most 200 characters.
            count: How many entries to return. `10` by default. At most 50.
            offset: How many entries to skip. `0` by default.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetKeyValueKeys).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "key": key,
                "count": count,
                "offset": offset,
                "application_name": application_name,
            }
        )
        del application_id, key, count, offset, application_name  # tracebacks show variables

        from trunkline_voximplant.api.key_value_storage import get_key_value_keys as spec_

        return aiterate(self._caller, spec_.GET_KEY_VALUE_KEYS, spec_.PAGES, given_, options)
