# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Tn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.tn_profile import TnProfile


@_define(kw_only=True, repr=False)
class Tn(Model):
    """A telephone number you hold.

    Attributes:
        tn: The number as an integer, country code first.
        type_: `long_code` is the only value seen.
        sms: Whether text messages are wanted or possible.
        created_on: When it was made.
        modified_on: When it was last changed.
        deleted_on: When it was removed; null while it stands.
        voice: In the shape of 2020 and 2021.
        fax: Whether fax is wanted or possible.
        mms: Whether picture messages are wanted or possible.
        emergency: Whether emergency calls are wanted or possible.
        registered: Whether the carrier has registered it.
        class4_did_id: The vendor's id of the number. Not documented, in the vendor's list of 2021.
        tnlease: The lease it is held by. Not documented, in the vendor's list of 2021.
        profile: The kind of number. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tn", "tn", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field("type_", "type", c.STR),
        Field("sms", "sms", c.BOOL),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
        Field("voice", "voice", c.BOOL),
        Field("fax", "fax", c.BOOL),
        Field("mms", "mms", c.BOOL),
        Field("emergency", "emergency", c.BOOL),
        Field("registered", "registered", c.BOOL),
        Field("class4_did_id", "class4_did_id", c.NullableCodec(c.INT)),
        Field("tnlease", "tnlease", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))),
        Field(
            "profile", "profile", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_profile", "TnProfile"))
        ),
    )

    tn: int
    type_: str | None = ABSENT
    sms: bool | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    voice: bool | None = ABSENT
    fax: bool | None = ABSENT
    mms: bool | None = ABSENT
    emergency: bool | None = ABSENT
    registered: bool | None = ABSENT
    class4_did_id: int | None = ABSENT
    tnlease: TnLease | None = ABSENT
    profile: TnProfile | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("tn", UNSET)
        if type(value) is int:
            model.tn = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.tn = None
        else:
            model.tn = cls.__rows__[0][3](value, context, (where, "tn"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("sms", UNSET)
        if value is UNSET:
            missing += 1
            model.sms = None
        elif type(value) is bool:
            model.sms = value
        else:
            model.sms = cls.__rows__[2][3](value, context, (where, "sms"))
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
                else cls.__rows__[3][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[3][3](value, context, (where, "created_on"))
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
                else cls.__rows__[4][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[4][3](value, context, (where, "modified_on"))
        value = get("deleted_on", UNSET)
        if value is UNSET:
            missing += 1
            model.deleted_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.deleted_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[5][3](value, context, (where, "deleted_on"))
            )
        elif value is None:
            model.deleted_on = None
        else:
            model.deleted_on = cls.__rows__[5][3](value, context, (where, "deleted_on"))
        value = get("voice", UNSET)
        if value is UNSET:
            missing += 1
            model.voice = None
        elif type(value) is bool:
            model.voice = value
        else:
            model.voice = cls.__rows__[6][3](value, context, (where, "voice"))
        value = get("fax", UNSET)
        if value is UNSET:
            missing += 1
            model.fax = None
        elif type(value) is bool:
            model.fax = value
        else:
            model.fax = cls.__rows__[7][3](value, context, (where, "fax"))
        value = get("mms", UNSET)
        if value is UNSET:
            missing += 1
            model.mms = None
        elif type(value) is bool:
            model.mms = value
        else:
            model.mms = cls.__rows__[8][3](value, context, (where, "mms"))
        value = get("emergency", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency = None
        elif type(value) is bool:
            model.emergency = value
        else:
            model.emergency = cls.__rows__[9][3](value, context, (where, "emergency"))
        value = get("registered", UNSET)
        if value is UNSET:
            missing += 1
            model.registered = None
        elif type(value) is bool:
            model.registered = value
        else:
            model.registered = cls.__rows__[10][3](value, context, (where, "registered"))
        value = get("class4_did_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_did_id = None
        elif type(value) is int:
            model.class4_did_id = value
        elif value is None:
            model.class4_did_id = None
        else:
            model.class4_did_id = cls.__rows__[11][3](value, context, (where, "class4_did_id"))
        value = get("tnlease", UNSET)
        if value is UNSET:
            missing += 1
            model.tnlease = None
        elif type(value) is dict:
            model.tnlease = (_codec12._class or _codec12.model)._decode(value, context, (where, "tnlease"))
        elif value is None:
            model.tnlease = None
        else:
            model.tnlease = cls.__rows__[12][3](value, context, (where, "tnlease"))
        value = get("profile", UNSET)
        if value is UNSET:
            missing += 1
            model.profile = None
        elif type(value) is dict:
            model.profile = (_codec13._class or _codec13.model)._decode(value, context, (where, "profile"))
        elif value is None:
            model.profile = None
        else:
            model.profile = cls.__rows__[13][3](value, context, (where, "profile"))
        if lacking or len(data) + missing != 14:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec12: Any = Tn.__fields__[12].inner
_codec13: Any = Tn.__fields__[13].inner
