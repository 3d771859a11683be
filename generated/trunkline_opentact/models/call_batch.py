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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[2][3](value, context, (where, "state"))
        value = get("phones", UNSET)
        if value is UNSET:
            missing += 1
            model.phones = None
        else:
            model.phones = cls.__rows__[3][3](value, context, (where, "phones"))
        value = get("xml", UNSET)
        if value is UNSET:
            missing += 1
            model.xml = None
        elif type(value) is str:
            model.xml = value
        else:
            model.xml = cls.__rows__[4][3](value, context, (where, "xml"))
        value = get("outbound_voice_profile", UNSET)
        if value is UNSET:
            missing += 1
            model.outbound_voice_profile = None
        elif type(value) is dict:
            model.outbound_voice_profile = (_codec5._class or _codec5.model)._decode(
                value, context, (where, "outbound_voice_profile")
            )
        elif value is None:
            model.outbound_voice_profile = None
        else:
            model.outbound_voice_profile = cls.__rows__[5][3](value, context, (where, "outbound_voice_profile"))
        value = get("tn_lease", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_lease = None
        elif type(value) is dict:
            model.tn_lease = (_codec6._class or _codec6.model)._decode(value, context, (where, "tn_lease"))
        elif value is None:
            model.tn_lease = None
        else:
            model.tn_lease = cls.__rows__[6][3](value, context, (where, "tn_lease"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec7._class or _codec7.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[7][3](value, context, (where, "created_by"))
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
                else cls.__rows__[8][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[8][3](value, context, (where, "created_on"))
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
                else cls.__rows__[9][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[9][3](value, context, (where, "modified_on"))
        if len(data) + missing != 10:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = CallBatch.__fields__[5].inner
_codec6: Any = CallBatch.__fields__[6].inner
_codec7: Any = CallBatch.__fields__[7].inner
