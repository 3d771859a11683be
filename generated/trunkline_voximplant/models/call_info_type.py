# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
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

    from trunkline_voximplant.models.end_reason import EndReason


@_define(kw_only=True, repr=False)
class CallInfoType(Model):
    """What the vendor calls CallInfoType.

    Attributes:
        call_id: The call's id.
        start_time: When it started.
        diversion_number: The number that diverted the call.
        duration: The duration, in seconds.
        local_number: The number on Voximplant's side.
        remote_number: The far party's number.
        remote_number_type: What kind of number the far party has.
        incoming: Whether the call came in.
        successful: Whether it succeeded.
        transaction_id: The transaction's id.
        record_url: The recording's URL.
        media_server_address: The address of the media server.
        cost: What it cost.
        custom_data: Text of your own.
        direction: Whether the message came in or went out. Not documented, seen in client code.
        audio_quality: The audio quality. Not documented, seen in client code.
        end_reason: Why the call ended: a code with its text, or text alone.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("call_id", "call_id", c.INT),
        Field("start_time", "start_time", times.SQL_TIME),
        Field("diversion_number", "diversion_number", c.STR, hidden=True),
        Field("duration", "duration", c.INT),
        Field("local_number", "local_number", c.STR, hidden=True),
        Field("remote_number", "remote_number", c.STR, hidden=True),
        Field("remote_number_type", "remote_number_type", c.STR),
        Field("incoming", "incoming", c.BOOL),
        Field("successful", "successful", c.BOOL),
        Field("transaction_id", "transaction_id", c.INT),
        Field("record_url", "record_url", c.STR, hidden=True),
        Field("media_server_address", "media_server_address", c.STR),
        Field("cost", "cost", c.DECIMAL),
        Field("custom_data", "custom_data", c.STR, hidden=True),
        Field("direction", "direction", c.STR),
        Field("audio_quality", "audio_quality", c.STR),
        Field(
            "end_reason",
            "end_reason",
            c.UnionCodec(model.ModelCodec("trunkline_voximplant.models.end_reason", "EndReason"), c.STR),
        ),
    )

    call_id: int | None = ABSENT
    start_time: dt.datetime | None = ABSENT
    diversion_number: str | None = ABSENT
    duration: int | None = ABSENT
    local_number: str | None = ABSENT
    remote_number: str | None = ABSENT
    remote_number_type: str | None = ABSENT
    incoming: bool | None = ABSENT
    successful: bool | None = ABSENT
    transaction_id: int | None = ABSENT
    record_url: str | None = ABSENT
    media_server_address: str | None = ABSENT
    cost: Decimal | None = ABSENT
    custom_data: str | None = ABSENT
    direction: str | None = ABSENT
    audio_quality: str | None = ABSENT
    end_reason: EndReason | str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("call_id", UNSET)
        if value is UNSET:
            missing += 1
            model.call_id = None
        elif type(value) is int:
            model.call_id = value
        else:
            model.call_id = cls.__rows__[0][3](value, context, (where, "call_id"))
        value = get("start_time", UNSET)
        if value is UNSET:
            missing += 1
            model.start_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.start_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[1][3](value, context, (where, "start_time"))
            )
        else:
            model.start_time = cls.__rows__[1][3](value, context, (where, "start_time"))
        value = get("diversion_number", UNSET)
        if value is UNSET:
            missing += 1
            model.diversion_number = None
        elif type(value) is str:
            model.diversion_number = value
        else:
            model.diversion_number = cls.__rows__[2][3](value, context, (where, "diversion_number"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is int:
            model.duration = value
        else:
            model.duration = cls.__rows__[3][3](value, context, (where, "duration"))
        value = get("local_number", UNSET)
        if value is UNSET:
            missing += 1
            model.local_number = None
        elif type(value) is str:
            model.local_number = value
        else:
            model.local_number = cls.__rows__[4][3](value, context, (where, "local_number"))
        value = get("remote_number", UNSET)
        if value is UNSET:
            missing += 1
            model.remote_number = None
        elif type(value) is str:
            model.remote_number = value
        else:
            model.remote_number = cls.__rows__[5][3](value, context, (where, "remote_number"))
        value = get("remote_number_type", UNSET)
        if value is UNSET:
            missing += 1
            model.remote_number_type = None
        elif type(value) is str:
            model.remote_number_type = value
        else:
            model.remote_number_type = cls.__rows__[6][3](value, context, (where, "remote_number_type"))
        value = get("incoming", UNSET)
        if value is UNSET:
            missing += 1
            model.incoming = None
        elif type(value) is bool:
            model.incoming = value
        else:
            model.incoming = cls.__rows__[7][3](value, context, (where, "incoming"))
        value = get("successful", UNSET)
        if value is UNSET:
            missing += 1
            model.successful = None
        elif type(value) is bool:
            model.successful = value
        else:
            model.successful = cls.__rows__[8][3](value, context, (where, "successful"))
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[9][3](value, context, (where, "transaction_id"))
        value = get("record_url", UNSET)
        if value is UNSET:
            missing += 1
            model.record_url = None
        elif type(value) is str:
            model.record_url = value
        else:
            model.record_url = cls.__rows__[10][3](value, context, (where, "record_url"))
        value = get("media_server_address", UNSET)
        if value is UNSET:
            missing += 1
            model.media_server_address = None
        elif type(value) is str:
            model.media_server_address = value
        else:
            model.media_server_address = cls.__rows__[11][3](value, context, (where, "media_server_address"))
        value = get("cost", UNSET)
        if value is UNSET:
            missing += 1
            model.cost = None
        else:
            model.cost = cls.__rows__[12][3](value, context, (where, "cost"))
        value = get("custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_data = None
        elif type(value) is str:
            model.custom_data = value
        else:
            model.custom_data = cls.__rows__[13][3](value, context, (where, "custom_data"))
        value = get("direction", UNSET)
        if value is UNSET:
            missing += 1
            model.direction = None
        elif type(value) is str:
            model.direction = value
        else:
            model.direction = cls.__rows__[14][3](value, context, (where, "direction"))
        value = get("audio_quality", UNSET)
        if value is UNSET:
            missing += 1
            model.audio_quality = None
        elif type(value) is str:
            model.audio_quality = value
        else:
            model.audio_quality = cls.__rows__[15][3](value, context, (where, "audio_quality"))
        value = get("end_reason", UNSET)
        if value is UNSET:
            missing += 1
            model.end_reason = None
        else:
            model.end_reason = cls.__rows__[16][3](value, context, (where, "end_reason"))
        if len(data) + missing != 17:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
