# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserPropertyName."""

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
class UserPropertyName(Model):
    """A property's new name.

    Attributes:
        name: Unique for the agent.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("name", "name", c.StrCodec(min_length=1), required=True),)
    __absent__: ClassVar[Unset | None] = UNSET

    name: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class UserPropertyNameDict(TypedDict, total=False):
    """`UserPropertyName` as a dict, for arguments."""

    name: Required[str]
