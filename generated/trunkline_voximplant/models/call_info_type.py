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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
