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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
