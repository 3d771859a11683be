# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeLogPage."""

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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.change import Change


@_define(kw_only=True, repr=False)
class ChangeLogPage(Model):
    """One page of changes.

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
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.change", "Change")),
            required=True,
        ),
        Field("time_token", "time_token", times.SECONDS),
    )

    current_page: int
    per_page: int
    total_entries: int
    total_pages: int
    entries: list[Change]
    time_token: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
