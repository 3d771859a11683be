# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDLock."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    id: str | Unset = UNSET
    created: dt.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
