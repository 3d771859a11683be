# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TnLease."""

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

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.messaging_profile import MessagingProfile
    from trunkline_opentact.models.order import Order
    from trunkline_opentact.models.sip_connection import SipConnection
    from trunkline_opentact.models.sip_control_app import SipControlApp
    from trunkline_opentact.models.subscription import Subscription
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class TnLease(Model):
    """Your lease of a number.

    Attributes:
        uuid: Its id.
        autorenew: Whether the lease is prolonged by itself.
        expired_on: The lease ends or is prolonged then.
        messaging_profile: The profile whose callback URLs apply.
        tn: The telephone number.
        subscriptions: What is switched on for the number.
        sip_connection: The SIP connection that carries its calls. Not documented, in the vendor's list of 2021.
        sip_control_app: The app that steers its calls. Not documented, in the vendor's list of 2021.
        tnorder: The order it came with. Not documented, in the vendor's list of 2021.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        class4_product_item_id: The vendor's id of the product's item. Not documented, in the vendor's list of 2021.
        class4_resource_prefix_id: The vendor's id of the prefix. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("autorenew", "autorenew", c.BOOL),
        Field("expired_on", "expired_on", times.DATETIME),
        Field(
            "messaging_profile",
            "messaging_profile",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile")),
        ),
        Field("tn", "tn", model.ModelCodec("trunkline_opentact.models.tn", "Tn")),
        Field(
            "subscriptions",
            "subscriptions",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.subscription", "Subscription")),
        ),
        Field(
            "sip_connection",
            "sip_connection",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_connection", "SipConnection")),
        ),
        Field(
            "sip_control_app",
            "sip_control_app",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp")),
        ),
        Field("tnorder", "tnorder", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.order", "Order"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("class4_product_item_id", "class4_product_item_id", c.NullableCodec(c.INT)),
        Field("class4_resource_prefix_id", "class4_resource_prefix_id", c.NullableCodec(c.INT)),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    autorenew: bool | None = ABSENT
    expired_on: dt.datetime | None = ABSENT
    messaging_profile: MessagingProfile | None = ABSENT
    tn: Tn | None = ABSENT
    subscriptions: list[Subscription] | None = ABSENT
    sip_connection: SipConnection | None = ABSENT
    sip_control_app: SipControlApp | None = ABSENT
    tnorder: Order | None = ABSENT
    account: Account | None = ABSENT
    class4_product_item_id: int | None = ABSENT
    class4_resource_prefix_id: int | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
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
        value = get("autorenew", UNSET)
        if value is UNSET:
            missing += 1
            model.autorenew = None
        elif type(value) is bool:
            model.autorenew = value
        else:
            model.autorenew = cls.__rows__[1][3](value, context, (where, "autorenew"))
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
                else cls.__rows__[2][3](value, context, (where, "expired_on"))
            )
        else:
            model.expired_on = cls.__rows__[2][3](value, context, (where, "expired_on"))
        value = get("messaging_profile", UNSET)
        if value is UNSET:
            missing += 1
            model.messaging_profile = None
        elif type(value) is dict:
            model.messaging_profile = (_codec3._class or _codec3.model)._decode(
                value, context, (where, "messaging_profile")
            )
        elif value is None:
            model.messaging_profile = None
        else:
            model.messaging_profile = cls.__rows__[3][3](value, context, (where, "messaging_profile"))
        value = get("tn", UNSET)
        if value is UNSET:
            missing += 1
            model.tn = None
        elif type(value) is dict:
            model.tn = (_codec4._class or _codec4.model)._decode(value, context, (where, "tn"))
        else:
            model.tn = cls.__rows__[4][3](value, context, (where, "tn"))
        value = get("subscriptions", UNSET)
        if value is UNSET:
            missing += 1
            model.subscriptions = None
        else:
            model.subscriptions = cls.__rows__[5][3](value, context, (where, "subscriptions"))
        value = get("sip_connection", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_connection = None
        elif type(value) is dict:
            model.sip_connection = (_codec6._class or _codec6.model)._decode(value, context, (where, "sip_connection"))
        elif value is None:
            model.sip_connection = None
        else:
            model.sip_connection = cls.__rows__[6][3](value, context, (where, "sip_connection"))
        value = get("sip_control_app", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_control_app = None
        elif type(value) is dict:
            model.sip_control_app = (_codec7._class or _codec7.model)._decode(
                value, context, (where, "sip_control_app")
            )
        elif value is None:
            model.sip_control_app = None
        else:
            model.sip_control_app = cls.__rows__[7][3](value, context, (where, "sip_control_app"))
        value = get("tnorder", UNSET)
        if value is UNSET:
            missing += 1
            model.tnorder = None
        elif type(value) is dict:
            model.tnorder = (_codec8._class or _codec8.model)._decode(value, context, (where, "tnorder"))
        elif value is None:
            model.tnorder = None
        else:
            model.tnorder = cls.__rows__[8][3](value, context, (where, "tnorder"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec9._class or _codec9.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[9][3](value, context, (where, "account"))
        value = get("class4_product_item_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_product_item_id = None
        elif type(value) is int:
            model.class4_product_item_id = value
        elif value is None:
            model.class4_product_item_id = None
        else:
            model.class4_product_item_id = cls.__rows__[10][3](value, context, (where, "class4_product_item_id"))
        value = get("class4_resource_prefix_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_resource_prefix_id = None
        elif type(value) is int:
            model.class4_resource_prefix_id = value
        elif value is None:
            model.class4_resource_prefix_id = None
        else:
            model.class4_resource_prefix_id = cls.__rows__[11][3](value, context, (where, "class4_resource_prefix_id"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec12._class or _codec12.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[12][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec13._class or _codec13.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[13][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[14][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[14][3](value, context, (where, "created_on"))
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
                else cls.__rows__[15][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[15][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = TnLease.__fields__[3].inner
_codec4: Any = TnLease.__fields__[4].inner
_codec6: Any = TnLease.__fields__[6].inner
_codec7: Any = TnLease.__fields__[7].inner
_codec8: Any = TnLease.__fields__[8].inner
_codec9: Any = TnLease.__fields__[9].inner
_codec12: Any = TnLease.__fields__[12].inner
_codec13: Any = TnLease.__fields__[13].inner
