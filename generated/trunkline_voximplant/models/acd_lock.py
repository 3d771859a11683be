# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDLock."""

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
class ACDLock(Model):
    """What the vendor calls ACDLock.

    Attributes:
        id: The id.
        created: When it was created.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.STR),
        Field("created", "created", times.SQL_TIME),
    )

    id: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
