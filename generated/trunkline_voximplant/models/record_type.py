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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
