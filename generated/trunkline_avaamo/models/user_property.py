# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserProperty."""

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
class UserProperty(Model):
    """Something that can be known about a user.

    Attributes:
        id: Its number.
        name: The property's name, unique within the agent.
        key: The property's key, unique within the agent.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT, required=True),
        Field("name", "name", c.STR, required=True),
        Field("key", "key", c.STR, required=True),
    )

    id: int
    name: str
    key: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
