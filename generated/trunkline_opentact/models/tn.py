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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
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
