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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
