# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Subscription."""

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

    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.sms_campaign import SmsCampaign


@_define(kw_only=True, repr=False)
class Subscription(Model):
    """A service that is switched on for a leased number.

    Attributes:
        uuid: Its id.
        type_: `sms` is the only value seen.
        messaging_profile: The profile whose callback URLs apply.
        sms_campaign: The campaign the number sends under.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("type_", "type", c.STR),
        Field(
            "messaging_profile",
            "messaging_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field(
            "sms_campaign",
            "sms_campaign",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sms_campaign", "SmsCampaign")),
        ),
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
    )

    uuid: UUID
    type_: str | None = ABSENT
    messaging_profile: MessagingProfile | None = ABSENT
    sms_campaign: SmsCampaign | None = ABSENT
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
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[1][3](value, context, (where, "type"))
        value = get("messaging_profile", UNSET)
        if value is UNSET:
            missing += 1
            model.messaging_profile = None
        elif type(value) is dict:
            model.messaging_profile = (_codec2._class or _codec2.model)._decode(
                value, context, (where, "messaging_profile")
            )
        elif value is None:
            model.messaging_profile = None
        else:
            model.messaging_profile = cls.__rows__[2][3](value, context, (where, "messaging_profile"))
        value = get("sms_campaign", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_campaign = None
        elif type(value) is dict:
            model.sms_campaign = (_codec3._class or _codec3.model)._decode(value, context, (where, "sms_campaign"))
        elif value is None:
            model.sms_campaign = None
        else:
            model.sms_campaign = cls.__rows__[3][3](value, context, (where, "sms_campaign"))
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
                else cls.__rows__[4][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[4][3](value, context, (where, "created_on"))
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
                else cls.__rows__[5][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[5][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = Subscription.__fields__[2].inner
_codec3: Any = Subscription.__fields__[3].inner
