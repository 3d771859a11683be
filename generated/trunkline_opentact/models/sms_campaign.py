# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsCampaign."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class SmsCampaign(Model):
    """A registered messaging campaign.

    Attributes:
        campaign_id: The campaign's short id.
        is_active: Whether it is switched on.
        vertical: The trade.
        description: A note for people.
        usecase: What the messages are for.
        sample1: A sample message.
        sample2: A sample message.
        sample3: A sample message.
        sample4: A sample message.
        sample5: A sample message.
        subscriber_help: Whether HELP is answered.
        help_message: The answer to HELP.
        subscriber_optin: Whether people opt in.
        subscriber_optout: Whether people can opt out.
        auto_renewal: Whether it is prolonged by itself.
        embedded_link: Whether messages hold links.
        embedded_phone: Whether messages hold telephone numbers.
        number_pool: Whether it sends from many numbers.
        age_gated: Whether the content is for adults.
        direct_lending: Whether it is about loans.
        affiliate_marketing: Whether it advertises for others.
        message_flow: How people opt in.
        mno_ids: The mobile networks it holds for.
        expired_on: When it ends.
        created_on: When it was made.
        modified_on: When it was last changed.
        deleted_on: When it was removed; null while it stands.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("campaign_id", "campaignId", c.STR),
        Field("is_active", "is_active", c.BOOL),
        Field("vertical", "vertical", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("usecase", "usecase", c.NullableCodec(c.STR)),
        Field("sample1", "sample1", c.NullableCodec(c.STR)),
        Field("sample2", "sample2", c.NullableCodec(c.STR)),
        Field("sample3", "sample3", c.NullableCodec(c.STR)),
        Field("sample4", "sample4", c.NullableCodec(c.STR)),
        Field("sample5", "sample5", c.NullableCodec(c.STR)),
        Field("subscriber_help", "subscriberHelp", c.BOOL),
        Field("help_message", "helpMessage", c.NullableCodec(c.STR)),
        Field("subscriber_optin", "subscriberOptin", c.BOOL),
        Field("subscriber_optout", "subscriberOptout", c.BOOL),
        Field("auto_renewal", "autoRenewal", c.BOOL),
        Field("embedded_link", "embeddedLink", c.BOOL),
        Field("embedded_phone", "embeddedPhone", c.BOOL),
        Field("number_pool", "numberPool", c.BOOL),
        Field("age_gated", "ageGated", c.BOOL),
        Field("direct_lending", "directLending", c.BOOL),
        Field("affiliate_marketing", "affiliateMarketing", c.BOOL),
        Field("message_flow", "messageFlow", c.NullableCodec(c.STR)),
        Field("mno_ids", "mnoIds", c.ListCodec(c.ANY)),
        Field("expired_on", "expired_on", c.NullableCodec(times.DATETIME)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
        Field("deleted_on", "deleted_on", c.NullableCodec(times.DATETIME)),
    )

    campaign_id: str | None = ABSENT
    is_active: bool | None = ABSENT
    vertical: str | None = ABSENT
    description: str | None = ABSENT
    usecase: str | None = ABSENT
    sample1: str | None = ABSENT
    sample2: str | None = ABSENT
    sample3: str | None = ABSENT
    sample4: str | None = ABSENT
    sample5: str | None = ABSENT
    subscriber_help: bool | None = ABSENT
    help_message: str | None = ABSENT
    subscriber_optin: bool | None = ABSENT
    subscriber_optout: bool | None = ABSENT
    auto_renewal: bool | None = ABSENT
    embedded_link: bool | None = ABSENT
    embedded_phone: bool | None = ABSENT
    number_pool: bool | None = ABSENT
    age_gated: bool | None = ABSENT
    direct_lending: bool | None = ABSENT
    affiliate_marketing: bool | None = ABSENT
    message_flow: str | None = ABSENT
    mno_ids: list[JSON] | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    deleted_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("campaignId", UNSET)
        if value is UNSET:
            missing += 1
            model.campaign_id = None
        elif type(value) is str:
            model.campaign_id = value
        else:
            model.campaign_id = cls.__rows__[0][3](value, context, (where, "campaignId"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[1][3](value, context, (where, "is_active"))
        value = get("vertical", UNSET)
        if value is UNSET:
            missing += 1
            model.vertical = None
        elif type(value) is str:
            model.vertical = value
        elif value is None:
            model.vertical = None
        else:
            model.vertical = cls.__rows__[2][3](value, context, (where, "vertical"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[3][3](value, context, (where, "description"))
        value = get("usecase", UNSET)
        if value is UNSET:
            missing += 1
            model.usecase = None
        elif type(value) is str:
            model.usecase = value
        elif value is None:
            model.usecase = None
        else:
            model.usecase = cls.__rows__[4][3](value, context, (where, "usecase"))
        value = get("sample1", UNSET)
        if value is UNSET:
            missing += 1
            model.sample1 = None
        elif type(value) is str:
            model.sample1 = value
        elif value is None:
            model.sample1 = None
        else:
            model.sample1 = cls.__rows__[5][3](value, context, (where, "sample1"))
        value = get("sample2", UNSET)
        if value is UNSET:
            missing += 1
            model.sample2 = None
        elif type(value) is str:
            model.sample2 = value
        elif value is None:
            model.sample2 = None
        else:
            model.sample2 = cls.__rows__[6][3](value, context, (where, "sample2"))
        value = get("sample3", UNSET)
        if value is UNSET:
            missing += 1
            model.sample3 = None
        elif type(value) is str:
            model.sample3 = value
        elif value is None:
            model.sample3 = None
        else:
            model.sample3 = cls.__rows__[7][3](value, context, (where, "sample3"))
        value = get("sample4", UNSET)
        if value is UNSET:
            missing += 1
            model.sample4 = None
        elif type(value) is str:
            model.sample4 = value
        elif value is None:
            model.sample4 = None
        else:
            model.sample4 = cls.__rows__[8][3](value, context, (where, "sample4"))
        value = get("sample5", UNSET)
        if value is UNSET:
            missing += 1
            model.sample5 = None
        elif type(value) is str:
            model.sample5 = value
        elif value is None:
            model.sample5 = None
        else:
            model.sample5 = cls.__rows__[9][3](value, context, (where, "sample5"))
        value = get("subscriberHelp", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriber_help = None
        elif type(value) is bool:
            model.subscriber_help = value
        else:
            model.subscriber_help = cls.__rows__[10][3](value, context, (where, "subscriberHelp"))
        value = get("helpMessage", UNSET)
        if value is UNSET:
            missing += 1
            model.help_message = None
        elif type(value) is str:
            model.help_message = value
        elif value is None:
            model.help_message = None
        else:
            model.help_message = cls.__rows__[11][3](value, context, (where, "helpMessage"))
        value = get("subscriberOptin", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriber_optin = None
        elif type(value) is bool:
            model.subscriber_optin = value
        else:
            model.subscriber_optin = cls.__rows__[12][3](value, context, (where, "subscriberOptin"))
        value = get("subscriberOptout", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriber_optout = None
        elif type(value) is bool:
            model.subscriber_optout = value
        else:
            model.subscriber_optout = cls.__rows__[13][3](value, context, (where, "subscriberOptout"))
        value = get("autoRenewal", UNSET)
        if value is UNSET:
            missing += 1
            model.auto_renewal = None
        elif type(value) is bool:
            model.auto_renewal = value
        else:
            model.auto_renewal = cls.__rows__[14][3](value, context, (where, "autoRenewal"))
        value = get("embeddedLink", UNSET)
        if value is UNSET:
            missing += 1
            model.embedded_link = None
        elif type(value) is bool:
            model.embedded_link = value
        else:
            model.embedded_link = cls.__rows__[15][3](value, context, (where, "embeddedLink"))
        value = get("embeddedPhone", UNSET)
        if value is UNSET:
            missing += 1
            model.embedded_phone = None
        elif type(value) is bool:
            model.embedded_phone = value
        else:
            model.embedded_phone = cls.__rows__[16][3](value, context, (where, "embeddedPhone"))
        value = get("numberPool", UNSET)
        if value is UNSET:
            missing += 1
            model.number_pool = None
        elif type(value) is bool:
            model.number_pool = value
        else:
            model.number_pool = cls.__rows__[17][3](value, context, (where, "numberPool"))
        value = get("ageGated", UNSET)
        if value is UNSET:
            missing += 1
            model.age_gated = None
        elif type(value) is bool:
            model.age_gated = value
        else:
            model.age_gated = cls.__rows__[18][3](value, context, (where, "ageGated"))
        value = get("directLending", UNSET)
        if value is UNSET:
            missing += 1
            model.direct_lending = None
        elif type(value) is bool:
            model.direct_lending = value
        else:
            model.direct_lending = cls.__rows__[19][3](value, context, (where, "directLending"))
        value = get("affiliateMarketing", UNSET)
        if value is UNSET:
            missing += 1
            model.affiliate_marketing = None
        elif type(value) is bool:
            model.affiliate_marketing = value
        else:
            model.affiliate_marketing = cls.__rows__[20][3](value, context, (where, "affiliateMarketing"))
        value = get("messageFlow", UNSET)
        if value is UNSET:
            missing += 1
            model.message_flow = None
        elif type(value) is str:
            model.message_flow = value
        elif value is None:
            model.message_flow = None
        else:
            model.message_flow = cls.__rows__[21][3](value, context, (where, "messageFlow"))
        value = get("mnoIds", UNSET)
        if value is UNSET:
            missing += 1
            model.mno_ids = None
        else:
            model.mno_ids = cls.__rows__[22][3](value, context, (where, "mnoIds"))
        value = get("expired_on", UNSET)
        if value is UNSET:
            missing += 1
            model.expired_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.expired_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[23][3](value, context, (where, "expired_on"))
            )
        elif value is None:
            model.expired_on = None
        else:
            model.expired_on = cls.__rows__[23][3](value, context, (where, "expired_on"))
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
                else cls.__rows__[24][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[24][3](value, context, (where, "created_on"))
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
                else cls.__rows__[25][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[25][3](value, context, (where, "modified_on"))
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
                else cls.__rows__[26][3](value, context, (where, "deleted_on"))
            )
        elif value is None:
            model.deleted_on = None
        else:
            model.deleted_on = cls.__rows__[26][3](value, context, (where, "deleted_on"))
        if len(data) + missing != 27:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
