# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""HistoryReportType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.calculated_history_data import CalculatedHistoryData
    from trunkline_voximplant.models.history_type import HistoryType


@_define(kw_only=True, repr=False)
class HistoryReportType(Model):
    """What the vendor calls HistoryReportType.

    Attributes:
        history_report_id: The report's id.
        created: When it was created.
        format_: The form of the file.
        completed: When it was finished. Missing while it is at work.
        file_name: The file's name.
        file_size: The size of the file, in bytes.
        download_size: The size to download, in bytes.
        download_count: How often it was downloaded.
        last_downloaded: When it was downloaded last.
        store_until: How long it is kept.
        filters: The filters it was ordered with.
        history_type: The kind of report.
        calculated_data: Figures about what the report holds.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("history_report_id", "history_report_id", c.INT),
        Field("created", "created", times.SQL_TIME),
        Field("format_", "format", c.STR),
        Field("completed", "completed", times.SQL_TIME),
        Field("file_name", "file_name", c.STR),
        Field("file_size", "file_size", c.FLOAT),
        Field("download_size", "download_size", c.FLOAT),
        Field("download_count", "download_count", c.INT),
        Field("last_downloaded", "last_downloaded", times.SQL_TIME),
        Field("store_until", "store_until", times.DATE),
        Field("filters", "filters", c.MapCodec(c.ANY)),
        Field(
            "history_type", "history_type", enums.EnumCodec("trunkline_voximplant.models.history_type", "HistoryType")
        ),
        Field(
            "calculated_data",
            "calculated_data",
            model.ModelCodec("trunkline_voximplant.models.calculated_history_data", "CalculatedHistoryData"),
        ),
    )

    history_report_id: int | None = ABSENT
    created: dt.datetime | None = ABSENT
    format_: str | None = ABSENT
    completed: dt.datetime | None = ABSENT
    file_name: str | None = ABSENT
    file_size: float | None = ABSENT
    download_size: float | None = ABSENT
    download_count: int | None = ABSENT
    last_downloaded: dt.datetime | None = ABSENT
    store_until: dt.date | None = ABSENT
    filters: dict[str, JSON] | None = ABSENT
    history_type: HistoryType | None = ABSENT
    calculated_data: CalculatedHistoryData | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("history_report_id", UNSET)
        if value is UNSET:
            missing += 1
            model.history_report_id = None
        elif type(value) is int:
            model.history_report_id = value
        else:
            model.history_report_id = cls.__rows__[0][3](value, context, (where, "history_report_id"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[1][3](value, context, (where, "created"))
        value = get("format", UNSET)
        if value is UNSET:
            missing += 1
            model.format_ = None
        elif type(value) is str:
            model.format_ = value
        else:
            model.format_ = cls.__rows__[2][3](value, context, (where, "format"))
        value = get("completed", UNSET)
        if value is UNSET:
            missing += 1
            model.completed = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.completed = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[3][3](value, context, (where, "completed"))
            )
        else:
            model.completed = cls.__rows__[3][3](value, context, (where, "completed"))
        value = get("file_name", UNSET)
        if value is UNSET:
            missing += 1
            model.file_name = None
        elif type(value) is str:
            model.file_name = value
        else:
            model.file_name = cls.__rows__[4][3](value, context, (where, "file_name"))
        value = get("file_size", UNSET)
        if value is UNSET:
            missing += 1
            model.file_size = None
        elif type(value) is float or type(value) is int:
            model.file_size = value
        else:
            model.file_size = cls.__rows__[5][3](value, context, (where, "file_size"))
        value = get("download_size", UNSET)
        if value is UNSET:
            missing += 1
            model.download_size = None
        elif type(value) is float or type(value) is int:
            model.download_size = value
        else:
            model.download_size = cls.__rows__[6][3](value, context, (where, "download_size"))
        value = get("download_count", UNSET)
        if value is UNSET:
            missing += 1
            model.download_count = None
        elif type(value) is int:
            model.download_count = value
        else:
            model.download_count = cls.__rows__[7][3](value, context, (where, "download_count"))
        value = get("last_downloaded", UNSET)
        if value is UNSET:
            missing += 1
            model.last_downloaded = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.last_downloaded = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[8][3](value, context, (where, "last_downloaded"))
            )
        else:
            model.last_downloaded = cls.__rows__[8][3](value, context, (where, "last_downloaded"))
        value = get("store_until", UNSET)
        if value is UNSET:
            missing += 1
            model.store_until = None
        else:
            model.store_until = cls.__rows__[9][3](value, context, (where, "store_until"))
        value = get("filters", UNSET)
        if value is UNSET:
            missing += 1
            model.filters = None
        else:
            model.filters = cls.__rows__[10][3](value, context, (where, "filters"))
        value = get("history_type", UNSET)
        if value is UNSET:
            missing += 1
            model.history_type = None
        elif type(value) is str and value in _codec11._listed:
            model.history_type = _codec11._listed[value]
        else:
            model.history_type = cls.__rows__[11][3](value, context, (where, "history_type"))
        value = get("calculated_data", UNSET)
        if value is UNSET:
            missing += 1
            model.calculated_data = None
        elif type(value) is dict:
            model.calculated_data = (_codec12._class or _codec12.model)._decode(
                value, context, (where, "calculated_data")
            )
        else:
            model.calculated_data = cls.__rows__[12][3](value, context, (where, "calculated_data"))
        if len(data) + missing != 13:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec11: Any = HistoryReportType.__fields__[11].inner
_codec12: Any = HistoryReportType.__fields__[12].inner
