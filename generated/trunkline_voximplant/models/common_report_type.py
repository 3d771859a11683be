# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CommonReportType."""

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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

    from trunkline_voximplant.models.calculated_history_data import CalculatedHistoryData
    from trunkline_voximplant.models.common_report_type_type import CommonReportTypeType


@_define(kw_only=True, repr=False)
class CommonReportType(Model):
    """What the vendor calls CommonReportType.

    Attributes:
        report_id: The report's id.
        type_: The kind.
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
        calculated_data: Figures about what the report holds.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("report_id", "report_id", c.INT),
        Field(
            "type_",
            "type",
            enums.EnumCodec("trunkline_voximplant.models.common_report_type_type", "CommonReportTypeType"),
        ),
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
            "calculated_data",
            "calculated_data",
            model.ModelCodec("trunkline_voximplant.models.calculated_history_data", "CalculatedHistoryData"),
        ),
    )

    report_id: int | None = ABSENT
    type_: CommonReportTypeType | None = ABSENT
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
    calculated_data: CalculatedHistoryData | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
