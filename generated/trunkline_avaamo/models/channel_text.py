# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelText."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ChannelText(Model):
    """A text.

    Attributes:
        text: What the user wrote.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("text", "text", c.STR, required=True, hidden=True),)
    __absent__: ClassVar[Unset | None] = UNSET

    text: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class ChannelTextDict(TypedDict, total=False):
    """`ChannelText` as a dict, for arguments."""

    text: Required[str]
