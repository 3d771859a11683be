# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""KeyValueItems."""

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
class KeyValueItems(Model):
    """What the vendor calls KeyValueItems.

    Attributes:
        key: The key.
        value: The value.
        expires_at: When the value is deleted.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR),
        Field("value", "value", c.STR, hidden=True),
        Field("expires_at", "expires_at", times.EpochCodec(1, "seconds since 1970", whole=True)),
    )

    key: str | None = ABSENT
    value: str | None = ABSENT
    expires_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
