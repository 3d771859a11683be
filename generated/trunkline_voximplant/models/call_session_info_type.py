# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallSessionInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.call_info_type import CallInfoType
    from trunkline_voximplant.models.call_session_info_type_audio_quality import CallSessionInfoTypeAudioQuality
    from trunkline_voximplant.models.call_session_info_type_finish_reason import CallSessionInfoTypeFinishReason
    from trunkline_voximplant.models.record_type import RecordType
    from trunkline_voximplant.models.resource_usage_type import ResourceUsageType


@_define(kw_only=True, repr=False)
class CallSessionInfoType(Model):
    """What the vendor calls CallSessionInfoType.

    Attributes:
        audio_quality: The audio quality.
        rule_name: The rule's name.
        application_name: The application's name.
        call_session_history_id: The id of the call session.
        account_id: The account's id.
        application_id: The application's id.
        user_id: The user's id.
        start_date: When the session started.
        duration: The duration, in seconds.
        initiator_address: The address the session was started from.
        media_server_address: The address of the media server.
        log_file_url: The session's log.
        finish_reason: Why the session ended.
        calls: The calls of the session.
        other_resource_usage: Other resources that were used.
        records: The recordings.
        custom_data: Text of your own.
        active: Whether it is active. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "audio_quality",
            "audio_quality",
            enums.EnumCodec(
                "trunkline_voximplant.models.call_session_info_type_audio_quality", "CallSessionInfoTypeAudioQuality"
            ),
        ),
        Field("rule_name", "rule_name", c.STR),
        Field("application_name", "application_name", c.STR),
        Field("call_session_history_id", "call_session_history_id", c.INT),
        Field("account_id", "account_id", c.INT),
        Field("application_id", "application_id", c.INT),
        Field("user_id", "user_id", c.INT),
        Field("start_date", "start_date", times.SQL_TIME),
        Field("duration", "duration", c.INT),
        Field("initiator_address", "initiator_address", c.STR, hidden=True),
        Field("media_server_address", "media_server_address", c.STR),
        Field("log_file_url", "log_file_url", c.STR, hidden=True),
        Field(
            "finish_reason",
            "finish_reason",
            enums.EnumCodec(
                "trunkline_voximplant.models.call_session_info_type_finish_reason", "CallSessionInfoTypeFinishReason"
            ),
        ),
        Field(
            "calls",
            "calls",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.call_info_type", "CallInfoType")),
        ),
        Field(
            "other_resource_usage",
            "other_resource_usage",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.resource_usage_type", "ResourceUsageType")),
        ),
        Field(
            "records", "records", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.record_type", "RecordType"))
        ),
        Field("custom_data", "custom_data", c.STR, hidden=True),
        Field("active", "active", c.BOOL),
    )

    audio_quality: CallSessionInfoTypeAudioQuality | None = ABSENT
    rule_name: str | None = ABSENT
    application_name: str | None = ABSENT
    call_session_history_id: int | None = ABSENT
    account_id: int | None = ABSENT
    application_id: int | None = ABSENT
    user_id: int | None = ABSENT
    start_date: dt.datetime | None = ABSENT
    duration: int | None = ABSENT
    initiator_address: str | None = ABSENT
    media_server_address: str | None = ABSENT
    log_file_url: str | None = ABSENT
    finish_reason: CallSessionInfoTypeFinishReason | None = ABSENT
    calls: list[CallInfoType] | None = ABSENT
    other_resource_usage: list[ResourceUsageType] | None = ABSENT
    records: list[RecordType] | None = ABSENT
    custom_data: str | None = ABSENT
    active: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("audio_quality", UNSET)
        if value is UNSET:
            missing += 1
            model.audio_quality = None
        elif type(value) is str and value in _codec0._listed:
            model.audio_quality = _codec0._listed[value]
        else:
            model.audio_quality = cls.__rows__[0][3](value, context, (where, "audio_quality"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[1][3](value, context, (where, "rule_name"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[2][3](value, context, (where, "application_name"))
        value = get("call_session_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.call_session_history_id = None
        elif type(value) is int:
            model.call_session_history_id = value
        else:
            model.call_session_history_id = cls.__rows__[3][3](value, context, (where, "call_session_history_id"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[4][3](value, context, (where, "account_id"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[5][3](value, context, (where, "application_id"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[6][3](value, context, (where, "user_id"))
        value = get("start_date", UNSET)
        if value is UNSET:
            missing += 1
            model.start_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.start_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[7][3](value, context, (where, "start_date"))
            )
        else:
            model.start_date = cls.__rows__[7][3](value, context, (where, "start_date"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is int:
            model.duration = value
        else:
            model.duration = cls.__rows__[8][3](value, context, (where, "duration"))
        value = get("initiator_address", UNSET)
        if value is UNSET:
            missing += 1
            model.initiator_address = None
        elif type(value) is str:
            model.initiator_address = value
        else:
            model.initiator_address = cls.__rows__[9][3](value, context, (where, "initiator_address"))
        value = get("media_server_address", UNSET)
        if value is UNSET:
            missing += 1
            model.media_server_address = None
        elif type(value) is str:
            model.media_server_address = value
        else:
            model.media_server_address = cls.__rows__[10][3](value, context, (where, "media_server_address"))
        value = get("log_file_url", UNSET)
        if value is UNSET:
            missing += 1
            model.log_file_url = None
        elif type(value) is str:
            model.log_file_url = value
        else:
            model.log_file_url = cls.__rows__[11][3](value, context, (where, "log_file_url"))
        value = get("finish_reason", UNSET)
        if value is UNSET:
            missing += 1
            model.finish_reason = None
        elif type(value) is str and value in _codec12._listed:
            model.finish_reason = _codec12._listed[value]
        else:
            model.finish_reason = cls.__rows__[12][3](value, context, (where, "finish_reason"))
        value = get("calls", UNSET)
        if value is UNSET:
            missing += 1
            model.calls = None
        else:
            model.calls = cls.__rows__[13][3](value, context, (where, "calls"))
        value = get("other_resource_usage", UNSET)
        if value is UNSET:
            missing += 1
            model.other_resource_usage = None
        else:
            model.other_resource_usage = cls.__rows__[14][3](value, context, (where, "other_resource_usage"))
        value = get("records", UNSET)
        if value is UNSET:
            missing += 1
            model.records = None
        else:
            model.records = cls.__rows__[15][3](value, context, (where, "records"))
        value = get("custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_data = None
        elif type(value) is str:
            model.custom_data = value
        else:
            model.custom_data = cls.__rows__[16][3](value, context, (where, "custom_data"))
        value = get("active", UNSET)
        if value is UNSET:
            missing += 1
            model.active = None
        elif type(value) is bool:
            model.active = value
        else:
            model.active = cls.__rows__[17][3](value, context, (where, "active"))
        if len(data) + missing != 18:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = CallSessionInfoType.__fields__[0].inner
_codec12: Any = CallSessionInfoType.__fields__[12].inner
