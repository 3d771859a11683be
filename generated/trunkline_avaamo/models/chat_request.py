# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChatRequest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.live_conversation import LiveConversation
    from trunkline_avaamo.models.live_user import LiveUser


@_define(kw_only=True, repr=False)
class ChatRequest(Model):
    """A user who waits for a live agent.

    Attributes:
        uuid: Its identifier.
        created_at: When it was made.
        conversation: The conversation it belongs to.
        user: The user.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.STR, required=True),
        Field("created_at", "created_at", times.SECONDS),
        Field(
            "conversation",
            "conversation",
            model.ModelCodec("trunkline_avaamo.models.live_conversation", "LiveConversation"),
        ),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.live_user", "LiveUser")),
    )

    uuid: str
    created_at: dt.datetime | None = ABSENT
    conversation: LiveConversation | None = ABSENT
    user: LiveUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if type(value) is str:
            model.uuid = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[1][3](value, context, (where, "created_at"))
        value = get("conversation", UNSET)
        if value is UNSET:
            missing += 1
            model.conversation = None
        elif type(value) is dict:
            model.conversation = (_codec2._class or _codec2.model)._decode(value, context, (where, "conversation"))
        else:
            model.conversation = cls.__rows__[2][3](value, context, (where, "conversation"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec3._class or _codec3.model)._decode(value, context, (where, "user"))
        else:
            model.user = cls.__rows__[3][3](value, context, (where, "user"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = ChatRequest.__fields__[2].inner
_codec3: Any = ChatRequest.__fields__[3].inner
