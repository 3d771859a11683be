# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallBatch."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    uuid: UUID | Unset = UNSET
    type_: str | Unset = UNSET
    state: str | Unset = UNSET
    phones: list[int] | Unset = UNSET
    xml: str | Unset = UNSET
    outbound_voice_profile: VoiceProfile | None | Unset = UNSET
    tn_lease: TnLease | None | Unset = UNSET
    created_by: User | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    modified_on: dt.datetime | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
