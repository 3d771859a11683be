# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelMessageResult."""

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

    from trunkline_avaamo.models.incoming_message import IncomingMessage


@_define(kw_only=True, repr=False)
class ChannelMessageResult(Model):
    """The envelope around a message that was taken.

    Attributes:
        success: Whether the message was taken. Inferred.
        incoming_message: The message as it was taken. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("success", "success", c.BOOL),
        Field(
            "incoming_message",
            "incoming_message",
            model.ModelCodec("trunkline_avaamo.models.incoming_message", "IncomingMessage"),
        ),
    )

    success: bool | None = ABSENT
    incoming_message: IncomingMessage | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        else:
            model.success = cls.__rows__[0][3](value, context, (where, "success"))
        value = get("incoming_message", UNSET)
        if value is UNSET:
            missing += 1
            model.incoming_message = None
        elif type(value) is dict:
            model.incoming_message = (_codec1._class or _codec1.model)._decode(
                value, context, (where, "incoming_message")
            )
        else:
            model.incoming_message = cls.__rows__[1][3](value, context, (where, "incoming_message"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = ChannelMessageResult.__fields__[1].inner
