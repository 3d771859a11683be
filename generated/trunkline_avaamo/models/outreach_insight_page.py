# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""OutreachInsightPage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.outreach_insight import OutreachInsight


@_define(kw_only=True, repr=False)
class OutreachInsightPage(Model):
    """One page of outreach messages.

    Attributes:
        current_page: Number of this page, from 1.
        per_page: Entries a page holds at most.
        total_entries: Entries on all pages together.
        total_pages: Pages there are.
        entries: The entries of this page.
        time_token: The server's time of the answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("current_page", "current_page", c.INT, required=True),
        Field("per_page", "per_page", c.INT, required=True),
        Field("total_entries", "total_entries", c.INT, required=True),
        Field("total_pages", "total_pages", c.INT, required=True),
        Field(
            "entries",
            "entries",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.outreach_insight", "OutreachInsight")),
            required=True,
        ),
        Field("time_token", "time_token", times.SECONDS),
    )

    current_page: int
    per_page: int
    total_entries: int
    total_pages: int
    entries: list[OutreachInsight]
    time_token: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("current_page", UNSET)
        if type(value) is int:
            model.current_page = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.current_page = None
        else:
            model.current_page = cls.__rows__[0][3](value, context, (where, "current_page"))
        value = get("per_page", UNSET)
        if type(value) is int:
            model.per_page = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.per_page = None
        else:
            model.per_page = cls.__rows__[1][3](value, context, (where, "per_page"))
        value = get("total_entries", UNSET)
        if type(value) is int:
            model.total_entries = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.total_entries = None
        else:
            model.total_entries = cls.__rows__[2][3](value, context, (where, "total_entries"))
        value = get("total_pages", UNSET)
        if type(value) is int:
            model.total_pages = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.total_pages = None
        else:
            model.total_pages = cls.__rows__[3][3](value, context, (where, "total_pages"))
        value = get("entries", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.entries = None
        else:
            model.entries = cls.__rows__[4][3](value, context, (where, "entries"))
        value = get("time_token", UNSET)
        if value is UNSET:
            missing += 1
            model.time_token = None
        else:
            model.time_token = cls.__rows__[5][3](value, context, (where, "time_token"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
