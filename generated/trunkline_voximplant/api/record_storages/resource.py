# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The record storages calls, blocking and async."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.get_record_storages_response import GetRecordStoragesResponse


class RecordStoragesApi(Resource[Caller]):
    """Storages for recordings.

    Its call is `get_record_storages`.
    """

    __slots__ = ()

    def get_record_storages(
        self,
        *,
        record_storage_id: Sequence[int] | Unset = UNSET,
        record_storage_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRecordStoragesResponse:
        """List storages for recordings.

        No roles are documented for it.

        Args:
            record_storage_id: The storages' ids.
            record_storage_name: The storages' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRecordStorages).
        """
        given_ = Hidden(
            {
                "record_storage_id": record_storage_id,
                "record_storage_name": record_storage_name,
            }
        )
        del record_storage_id, record_storage_name  # tracebacks show variables

        from trunkline_voximplant.api.record_storages import get_record_storages as spec_

        return self._caller.call(spec_.GET_RECORD_STORAGES, given_, options)


class AsyncRecordStoragesApi(Resource[AsyncCaller]):
    """Storages for recordings.

    Its call is `get_record_storages`.
    """

    __slots__ = ()

    async def get_record_storages(
        self,
        *,
        record_storage_id: Sequence[int] | Unset = UNSET,
        record_storage_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRecordStoragesResponse:
        """List storages for recordings.

        No roles are documented for it.

        Args:
            record_storage_id: The storages' ids.
            record_storage_name: The storages' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetRecordStorages).
        """
        given_ = Hidden(
            {
                "record_storage_id": record_storage_id,
                "record_storage_name": record_storage_name,
            }
        )
        del record_storage_id, record_storage_name  # tracebacks show variables

        from trunkline_voximplant.api.record_storages import get_record_storages as spec_

        return await self._caller.call(spec_.GET_RECORD_STORAGES, given_, options)
