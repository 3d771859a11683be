# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""TranscriptionCompleteCallbackItem."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
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
class TranscriptionCompleteCallbackItem(Model):
    """Where the recording and its text are, and what the text cost.

    Attributes:
        record_url: The recording's URL.
        transcription_url: The transcription's URL; needs a token.
        call_session_history_id: The id of the call session.
        transcription_cost: What the transcription cost.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("record_url", "record_url", c.STR, hidden=True),
        Field("transcription_url", "transcription_url", c.STR, hidden=True),
        Field("call_session_history_id", "call_session_history_id", c.INT),
        Field("transcription_cost", "transcription_cost", c.DECIMAL),
    )

    record_url: str | None = ABSENT
    transcription_url: str | None = ABSENT
    call_session_history_id: int | None = ABSENT
    transcription_cost: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("record_url", UNSET)
        if value is UNSET:
            missing += 1
            model.record_url = None
        elif type(value) is str:
            model.record_url = value
        else:
            model.record_url = cls.__rows__[0][3](value, context, (where, "record_url"))
        value = get("transcription_url", UNSET)
        if value is UNSET:
            missing += 1
            model.transcription_url = None
        elif type(value) is str:
            model.transcription_url = value
        else:
            model.transcription_url = cls.__rows__[1][3](value, context, (where, "transcription_url"))
        value = get("call_session_history_id", UNSET)
        if value is UNSET:
            missing += 1
            model.call_session_history_id = None
        elif type(value) is int:
            model.call_session_history_id = value
        else:
            model.call_session_history_id = cls.__rows__[2][3](value, context, (where, "call_session_history_id"))
        value = get("transcription_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.transcription_cost = None
        else:
            model.transcription_cost = cls.__rows__[3][3](value, context, (where, "transcription_cost"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
