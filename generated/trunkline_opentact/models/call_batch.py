# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallBatch."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.user import User
    from trunkline_opentact.models.voice_profile import VoiceProfile


@_define(kw_only=True, repr=False)
class CallBatch(Model):
    """Calls that were asked for together.

    Attributes:
        uuid: Its id.
        type_: `call_xml` was seen.
        state: `created` was seen.
        phones: The numbers called.
        xml: The call flow.
        outbound_voice_profile: The settings for calls out.
        tn_lease: The lease of the number.
        created_by: Who made it.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_),
        Field("type_", "type", c.STR),
        Field("state", "state", c.STR),
        Field("phones", "phones", c.ListCodec(c.INT), hidden=True),
        Field("xml", "xml", c.STR, hidden=True),
        Field(
            "outbound_voice_profile",
            "outbound_voice_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.voice_profile", "VoiceProfile")),
        ),
        Field(
            "tn_lease", "tn_lease", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))
        ),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID | None = ABSENT
    type_: str | None = ABSENT
    state: str | None = ABSENT
    phones: list[int] | None = ABSENT
    xml: str | None = ABSENT
    outbound_voice_profile: VoiceProfile | None = ABSENT
    tn_lease: TnLease | None = ABSENT
    created_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
