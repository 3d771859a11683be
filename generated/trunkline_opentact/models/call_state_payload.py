# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallStatePayload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallStatePayload(Model):
    """What changed.

    Attributes:
        state: `init`, `ringing`, `live`, `hangup`, `destroyed`.
        duration: Seconds.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("state", "state", c.STR),
        Field("duration", "duration", c.NullableCodec(c.FLOAT)),
    )

    state: str | None = ABSENT
    duration: float | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[0][3](value, context, (where, "state"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is float or type(value) is int:
            model.duration = value
        elif value is None:
            model.duration = None
        else:
            model.duration = cls.__rows__[1][3](value, context, (where, "duration"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
