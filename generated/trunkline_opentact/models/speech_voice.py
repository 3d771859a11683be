# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SpeechVoice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.voice_gender import VoiceGender
    from trunkline_opentact.models.voice_type import VoiceType


@_define(kw_only=True, repr=False)
class SpeechVoice(Model):
    """A voice for `Say`.

    Attributes:
        uuid: Its id.
        name: What people call it.
        code: The language.
        type_: `Standard` or `WaveNet`. Not documented, in the vendor's list of 2021.
        gender: `MALE` or `FEMALE`. Not documented, in the vendor's list of 2021.
        natural_sample_rate_hertz: Samples a second.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("code", "code", c.STR),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.voice_type", "VoiceType")),
        Field("gender", "gender", enums.EnumCodec("trunkline_opentact.models.voice_gender", "VoiceGender")),
        Field("natural_sample_rate_hertz", "naturalSampleRateHertz", c.NullableCodec(c.FLOAT)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    code: str | None = ABSENT
    type_: VoiceType | None = ABSENT
    gender: VoiceGender | None = ABSENT
    natural_sample_rate_hertz: float | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("code", UNSET)
        if value is UNSET:
            missing += 1
            model.code = None
        elif type(value) is str:
            model.code = value
        else:
            model.code = cls.__rows__[2][3](value, context, (where, "code"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec3._listed:
            model.type_ = _codec3._listed[value]
        else:
            model.type_ = cls.__rows__[3][3](value, context, (where, "type"))
        value = get("gender", UNSET)
        if value is UNSET:
            missing += 1
            model.gender = None
        elif type(value) is str and value in _codec4._listed:
            model.gender = _codec4._listed[value]
        else:
            model.gender = cls.__rows__[4][3](value, context, (where, "gender"))
        value = get("naturalSampleRateHertz", UNSET)
        if value is UNSET:
            missing += 1
            model.natural_sample_rate_hertz = None
        elif type(value) is float or type(value) is int:
            model.natural_sample_rate_hertz = value
        elif value is None:
            model.natural_sample_rate_hertz = None
        else:
            model.natural_sample_rate_hertz = cls.__rows__[5][3](value, context, (where, "naturalSampleRateHertz"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[6][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[6][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[7][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[7][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = SpeechVoice.__fields__[3].inner
_codec4: Any = SpeechVoice.__fields__[4].inner
