# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderPayload."""

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

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class OrderPayload(Model):
    """The order and how far it is.

    Attributes:
        uuid: Its id.
        state: `created`, `verify`, `processing`, `success`, `failed`.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", c.STR, required=True),
    )

    uuid: UUID
    state: str
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
        value = get("state", UNSET)
        if type(value) is str:
            model.state = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.state = None
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
