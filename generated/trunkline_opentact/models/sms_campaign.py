# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SmsCampaign."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON


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

    campaign_id: str | Unset = UNSET
    is_active: bool | Unset = UNSET
    vertical: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    usecase: str | None | Unset = UNSET
    sample1: str | None | Unset = UNSET
    sample2: str | None | Unset = UNSET
    sample3: str | None | Unset = UNSET
    sample4: str | None | Unset = UNSET
    sample5: str | None | Unset = UNSET
    subscriber_help: bool | Unset = UNSET
    help_message: str | None | Unset = UNSET
    subscriber_optin: bool | Unset = UNSET
    subscriber_optout: bool | Unset = UNSET
    auto_renewal: bool | Unset = UNSET
    embedded_link: bool | Unset = UNSET
    embedded_phone: bool | Unset = UNSET
    number_pool: bool | Unset = UNSET
    age_gated: bool | Unset = UNSET
    direct_lending: bool | Unset = UNSET
    affiliate_marketing: bool | Unset = UNSET
    message_flow: str | None | Unset = UNSET
    mno_ids: list[JSON] | Unset = UNSET
    expired_on: dt.datetime | None | Unset = UNSET
    created_on: dt.datetime | Unset = UNSET
    modified_on: dt.datetime | Unset = UNSET
    deleted_on: dt.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
