# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""StoredValue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("key", UNSET)
        if type(value) is str:
            model.key = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.key = None
        else:
            model.key = cls.__rows__[0][3](value, context, (where, "key"))
        value = get("value", UNSET)
        if type(value) is str:
            model.value = value
        elif value is None:
            model.value = None
        elif value is UNSET:
            missing += 1
            lacking = True
            model.value = None
        else:
            model.value = cls.__rows__[1][3](value, context, (where, "value"))
        if lacking or len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
