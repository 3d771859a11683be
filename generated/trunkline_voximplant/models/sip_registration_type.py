# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SIPRegistrationType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SIPRegistrationType(Model):
    """What the vendor calls SIPRegistrationType.

    Attributes:
        sip_registration_id: The SIP registration's id.
        sip_username: The user name at the SIP server.
        proxy: The SIP server, with its port if unusual.
        last_updated: When it was updated last.
        auth_user: The user name for authentication, where it differs.
        outbound_proxy: The proxy that requests go through.
        successful: Whether it succeeded.
        status_code: The SIP status.
        error_message: What went wrong.
        deactivated: Whether it was given up.
        next_subscription_renewal: When the subscription is renewed next.
        purchase_date: When it was bought.
        subscription_price: The price of the subscription.
        is_persistent: Whether to stay registered.
        user_id: The user's id.
        user_name: The user's name.
        application_id: The application's id.
        application_name: The application's name.
        rule_id: The rule's id.
        rule_name: The rule's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sip_registration_id", "sip_registration_id", c.INT),
        Field("sip_username", "sip_username", c.STR, hidden=True),
        Field("proxy", "proxy", c.STR),
        Field("last_updated", "last_updated", c.INT),
        Field("auth_user", "auth_user", c.STR, hidden=True),
        Field("outbound_proxy", "outbound_proxy", c.STR),
        Field("successful", "successful", c.BOOL),
        Field("status_code", "status_code", c.INT),
        Field("error_message", "error_message", c.STR),
        Field("deactivated", "deactivated", c.BOOL),
        Field("next_subscription_renewal", "next_subscription_renewal", times.DATE),
        Field("purchase_date", "purchase_date", times.SQL_TIME),
        Field("subscription_price", "subscription_price", c.DecimalCodec(text=True)),
        Field("is_persistent", "is_persistent", c.BOOL),
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("rule_id", "rule_id", c.INT),
        Field("rule_name", "rule_name", c.STR),
    )

    sip_registration_id: int | None = ABSENT
    sip_username: str | None = ABSENT
    proxy: str | None = ABSENT
    last_updated: int | None = ABSENT
    auth_user: str | None = ABSENT
    outbound_proxy: str | None = ABSENT
    successful: bool | None = ABSENT
    status_code: int | None = ABSENT
    error_message: str | None = ABSENT
    deactivated: bool | None = ABSENT
    next_subscription_renewal: dt.date | None = ABSENT
    purchase_date: dt.datetime | None = ABSENT
    subscription_price: Decimal | None = ABSENT
    is_persistent: bool | None = ABSENT
    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    rule_id: int | None = ABSENT
    rule_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
