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
from trunkline_runtime.unset import ABSENT

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
