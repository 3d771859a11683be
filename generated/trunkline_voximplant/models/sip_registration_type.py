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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("sip_registration_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_registration_id = None
        elif type(value) is int:
            model.sip_registration_id = value
        else:
            model.sip_registration_id = cls.__rows__[0][3](value, context, (where, "sip_registration_id"))
        value = get("sip_username", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_username = None
        elif type(value) is str:
            model.sip_username = value
        else:
            model.sip_username = cls.__rows__[1][3](value, context, (where, "sip_username"))
        value = get("proxy", UNSET)
        if value is UNSET:
            missing += 1
            model.proxy = None
        elif type(value) is str:
            model.proxy = value
        else:
            model.proxy = cls.__rows__[2][3](value, context, (where, "proxy"))
        value = get("last_updated", UNSET)
        if value is UNSET:
            missing += 1
            model.last_updated = None
        elif type(value) is int:
            model.last_updated = value
        else:
            model.last_updated = cls.__rows__[3][3](value, context, (where, "last_updated"))
        value = get("auth_user", UNSET)
        if value is UNSET:
            missing += 1
            model.auth_user = None
        elif type(value) is str:
            model.auth_user = value
        else:
            model.auth_user = cls.__rows__[4][3](value, context, (where, "auth_user"))
        value = get("outbound_proxy", UNSET)
        if value is UNSET:
            missing += 1
            model.outbound_proxy = None
        elif type(value) is str:
            model.outbound_proxy = value
        else:
            model.outbound_proxy = cls.__rows__[5][3](value, context, (where, "outbound_proxy"))
        value = get("successful", UNSET)
        if value is UNSET:
            missing += 1
            model.successful = None
        elif type(value) is bool:
            model.successful = value
        else:
            model.successful = cls.__rows__[6][3](value, context, (where, "successful"))
        value = get("status_code", UNSET)
        if value is UNSET:
            missing += 1
            model.status_code = None
        elif type(value) is int:
            model.status_code = value
        else:
            model.status_code = cls.__rows__[7][3](value, context, (where, "status_code"))
        value = get("error_message", UNSET)
        if value is UNSET:
            missing += 1
            model.error_message = None
        elif type(value) is str:
            model.error_message = value
        else:
            model.error_message = cls.__rows__[8][3](value, context, (where, "error_message"))
        value = get("deactivated", UNSET)
        if value is UNSET:
            missing += 1
            model.deactivated = None
        elif type(value) is bool:
            model.deactivated = value
        else:
            model.deactivated = cls.__rows__[9][3](value, context, (where, "deactivated"))
        value = get("next_subscription_renewal", UNSET)
        if value is UNSET:
            missing += 1
            model.next_subscription_renewal = None
        else:
            model.next_subscription_renewal = cls.__rows__[10][3](value, context, (where, "next_subscription_renewal"))
        value = get("purchase_date", UNSET)
        if value is UNSET:
            missing += 1
            model.purchase_date = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.purchase_date = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[11][3](value, context, (where, "purchase_date"))
            )
        else:
            model.purchase_date = cls.__rows__[11][3](value, context, (where, "purchase_date"))
        value = get("subscription_price", UNSET)
        if value is UNSET:
            missing += 1
            model.subscription_price = None
        else:
            model.subscription_price = cls.__rows__[12][3](value, context, (where, "subscription_price"))
        value = get("is_persistent", UNSET)
        if value is UNSET:
            missing += 1
            model.is_persistent = None
        elif type(value) is bool:
            model.is_persistent = value
        else:
            model.is_persistent = cls.__rows__[13][3](value, context, (where, "is_persistent"))
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[14][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is str:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[15][3](value, context, (where, "user_name"))
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[16][3](value, context, (where, "application_id"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[17][3](value, context, (where, "application_name"))
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[18][3](value, context, (where, "rule_id"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[19][3](value, context, (where, "rule_name"))
        if len(data) + missing != 20:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
