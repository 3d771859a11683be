# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ResourceParams."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ResourceParams(Model):
    """What the vendor calls ResourceParams.

    Attributes:
        allowed: True for an address that may use the API, false for one that may not.
        forbidden: Values that are not allowed.
        requested: Values that were asked for.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("allowed", "allowed", c.ListCodec(c.STR)),
        Field("forbidden", "forbidden", c.ListCodec(c.STR)),
        Field("requested", "requested", c.ListCodec(c.STR)),
    )

    allowed: list[str] | None = ABSENT
    forbidden: list[str] | None = ABSENT
    requested: list[str] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
