# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Slot."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.entity_ref import EntityRef


@_define(kw_only=True, repr=False)
class Slot(Model):
    """A marked place in a training phrase.

    Attributes:
        id: Its number.
        mask: The phrase with the place between `<em>` and `</em>`.
        entity: The entity it stands for.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("mask", "mask", c.STR),
        Field("entity", "entity", model.ModelCodec("trunkline_avaamo.models.entity_ref", "EntityRef")),
    )

    id: int | None = ABSENT
    mask: str | None = ABSENT
    entity: EntityRef | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("mask", UNSET)
        if value is UNSET:
            missing += 1
            model.mask = None
        elif type(value) is str:
            model.mask = value
        else:
            model.mask = cls.__rows__[1][3](value, context, (where, "mask"))
        value = get("entity", UNSET)
        if value is UNSET:
            missing += 1
            model.entity = None
        elif type(value) is dict:
            model.entity = (_codec2._class or _codec2.model)._decode(value, context, (where, "entity"))
        else:
            model.entity = cls.__rows__[2][3](value, context, (where, "entity"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = Slot.__fields__[2].inner
