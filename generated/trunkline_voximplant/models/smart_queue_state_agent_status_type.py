# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmartQueueStateAgentStatusType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SmartQueueStateAgentStatusType(Model):
    """What the vendor calls SmartQueueStateAgentStatusType.

    Attributes:
        sq_status_name: The custom status.
        from_date: Where the period begins.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_status_name", "sq_status_name", c.STR),
        Field("from_date", "from_date", times.SQL_TIME),
    )

    sq_status_name: str | None = ABSENT
    from_date: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
