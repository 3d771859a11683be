# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""StoredValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class StoredValue(Model):
    """A pair of the agent's storage.

    Attributes:
        key: The name under which the value is kept.
        value: What is stored.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("key", "key", c.STR, required=True),
        Field("value", "value", c.NullableCodec(c.STR), required=True, hidden=True),
    )

    key: str
    value: str | None
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
