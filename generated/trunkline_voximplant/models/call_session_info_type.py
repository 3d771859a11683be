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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
