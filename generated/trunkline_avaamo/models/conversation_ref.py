# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ConversationRef."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class ConversationRef(Model):
    """A conversation by its identifier.

    Attributes:
        uuid: The conversation's identifier, 32 hexadecimal digits. At most 64 characters.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.StrCodec(min_length=1, max_length=64), required=True),
    )

    uuid: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class ConversationRefDict(TypedDict, total=False):
    """`ConversationRef` as a dict, for arguments."""

    uuid: Required[str]
