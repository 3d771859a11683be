# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReadAck."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.msg_user import MsgUser


@_define(kw_only=True, repr=False)
class ReadAck(Model):
    """That somebody has read a message.

    Attributes:
        read_at: When it was read.
        user: Who read it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("read_at", "read_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.msg_user", "MsgUser")),
    )

    read_at: dt.datetime | None = ABSENT
    user: MsgUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("read_at", UNSET)
        if value is UNSET:
            missing += 1
            model.read_at = None
        else:
            model.read_at = cls.__rows__[0][3](value, context, (where, "read_at"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec1._class or _codec1.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[1][3](value, context, (where, "user"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = ReadAck.__fields__[1].inner
