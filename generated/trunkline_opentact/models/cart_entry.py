# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CartEntry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CartEntry(Model):
    """One entry of the user's cart.

    Attributes:
        uuid: Its id.
        payload: What is kept. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("payload", "payload", c.MapCodec(c.ANY), required=True, hidden=True),
    )

    uuid: UUID
    payload: dict[str, JSON]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("payload", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.payload = None
        else:
            model.payload = cls.__rows__[1][3](value, context, (where, "payload"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
