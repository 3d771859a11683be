# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RecordType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.record_type_transcription_status import RecordTypeTranscriptionStatus


@_define(kw_only=True, repr=False)
class RecordType(Model):
    """What the vendor calls RecordType.

    Attributes:
        record_id: The recording's id.
        record_name: The recording's name.
        cost: What it cost.
        start_time: When it started.
        duration: The duration, in seconds.
        record_url: The recording's URL.
        transaction_id: The transaction's id.
        file_size: The size of the file, in bytes.
        transcription_url: The transcription's URL; needs a token.
        transcription_status: How far the transcription is.
        expiration_date: When it expires. Not documented, seen in client code.
        is_removed: Whether the recording was deleted. Not documented, seen in client code.
        hd_audio: Whether the sound is HD. Not documented, seen in client code.
        lossless: Whether the sound is lossless. Not documented, seen in client code.
        media_parameters: The parameters of the sound. Not documented, seen in client code.
        transcription_transaction_id: The id of the transaction that paid for the transcription. Not documented,
            seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("record_id", "record_id", c.INT),
        Field("record_name", "record_name", c.STR),
        Field("cost", "cost", c.DECIMAL),
        Field("start_time", "start_time", times.SQL_TIME),
        Field("duration", "duration", c.INT),
        Field("record_url", "record_url", c.STR, hidden=True),
        Field("transaction_id", "transaction_id", c.INT),
        Field("file_size", "file_size", c.FLOAT),
        Field("transcription_url", "transcription_url", c.STR, hidden=True),
        Field(
            "transcription_status",
            "transcription_status",
            enums.EnumCodec(
                "trunkline_voximplant.models.record_type_transcription_status", "RecordTypeTranscriptionStatus"
            ),
        ),
        Field("expiration_date", "expiration_date", times.DATE),
        Field("is_removed", "is_removed", c.BOOL),
        Field("hd_audio", "hd_audio", c.BOOL),
        Field("lossless", "lossless", c.BOOL),
        Field("media_parameters", "media_parameters", c.STR),
        Field("transcription_transaction_id", "transcription_transaction_id", c.INT),
    )

    record_id: int | None = ABSENT
    record_name: str | None = ABSENT
    cost: Decimal | None = ABSENT
    start_time: dt.datetime | None = ABSENT
    duration: int | None = ABSENT
    record_url: str | None = ABSENT
    transaction_id: int | None = ABSENT
    file_size: float | None = ABSENT
    transcription_url: str | None = ABSENT
    transcription_status: RecordTypeTranscriptionStatus | None = ABSENT
    expiration_date: dt.date | None = ABSENT
    is_removed: bool | None = ABSENT
    hd_audio: bool | None = ABSENT
    lossless: bool | None = ABSENT
    media_parameters: str | None = ABSENT
    transcription_transaction_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("record_id", UNSET)
        if value is UNSET:
            missing += 1
            model.record_id = None
        elif type(value) is int:
            model.record_id = value
        else:
            model.record_id = cls.__rows__[0][3](value, context, (where, "record_id"))
        value = get("record_name", UNSET)
        if value is UNSET:
            missing += 1
            model.record_name = None
        elif type(value) is str:
            model.record_name = value
        else:
            model.record_name = cls.__rows__[1][3](value, context, (where, "record_name"))
        value = get("cost", UNSET)
        if value is UNSET:
            missing += 1
            model.cost = None
        else:
            model.cost = cls.__rows__[2][3](value, context, (where, "cost"))
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
                else cls.__rows__[3][3](value, context, (where, "start_time"))
            )
        else:
            model.start_time = cls.__rows__[3][3](value, context, (where, "start_time"))
        value = get("duration", UNSET)
        if value is UNSET:
            missing += 1
            model.duration = None
        elif type(value) is int:
            model.duration = value
        else:
            model.duration = cls.__rows__[4][3](value, context, (where, "duration"))
        value = get("record_url", UNSET)
        if value is UNSET:
            missing += 1
            model.record_url = None
        elif type(value) is str:
            model.record_url = value
        else:
            model.record_url = cls.__rows__[5][3](value, context, (where, "record_url"))
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[6][3](value, context, (where, "transaction_id"))
        value = get("file_size", UNSET)
        if value is UNSET:
            missing += 1
            model.file_size = None
        elif type(value) is float or type(value) is int:
            model.file_size = value
        else:
            model.file_size = cls.__rows__[7][3](value, context, (where, "file_size"))
        value = get("transcription_url", UNSET)
        if value is UNSET:
            missing += 1
            model.transcription_url = None
        elif type(value) is str:
            model.transcription_url = value
        else:
            model.transcription_url = cls.__rows__[8][3](value, context, (where, "transcription_url"))
        value = get("transcription_status", UNSET)
        if value is UNSET:
            missing += 1
            model.transcription_status = None
        elif type(value) is str and value in _codec9._listed:
            model.transcription_status = _codec9._listed[value]
        else:
            model.transcription_status = cls.__rows__[9][3](value, context, (where, "transcription_status"))
        value = get("expiration_date", UNSET)
        if value is UNSET:
            missing += 1
            model.expiration_date = None
        else:
            model.expiration_date = cls.__rows__[10][3](value, context, (where, "expiration_date"))
        value = get("is_removed", UNSET)
        if value is UNSET:
            missing += 1
            model.is_removed = None
        elif type(value) is bool:
            model.is_removed = value
        else:
            model.is_removed = cls.__rows__[11][3](value, context, (where, "is_removed"))
        value = get("hd_audio", UNSET)
        if value is UNSET:
            missing += 1
            model.hd_audio = None
        elif type(value) is bool:
            model.hd_audio = value
        else:
            model.hd_audio = cls.__rows__[12][3](value, context, (where, "hd_audio"))
        value = get("lossless", UNSET)
        if value is UNSET:
            missing += 1
            model.lossless = None
        elif type(value) is bool:
            model.lossless = value
        else:
            model.lossless = cls.__rows__[13][3](value, context, (where, "lossless"))
        value = get("media_parameters", UNSET)
        if value is UNSET:
            missing += 1
            model.media_parameters = None
        elif type(value) is str:
            model.media_parameters = value
        else:
            model.media_parameters = cls.__rows__[14][3](value, context, (where, "media_parameters"))
        value = get("transcription_transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transcription_transaction_id = None
        elif type(value) is int:
            model.transcription_transaction_id = value
        else:
            model.transcription_transaction_id = cls.__rows__[15][3](
                value, context, (where, "transcription_transaction_id")
            )
        if len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec9: Any = RecordType.__fields__[9].inner
