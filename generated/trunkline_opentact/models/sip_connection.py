# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipConnection."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.attest_level import AttestLevel
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.sip_product import SipProduct
    from trunkline_opentact.models.trunk_settings import TrunkSettings
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class SipConnection(Model):
    """A SIP trunk between you and the vendor.

    Attributes:
        uuid: Its id.
        name: What people call it.
        is_active: Whether it is switched on.
        ip: The address of your side.
        hostname: The name of your side, in place of `ip`. Not documented, in the vendor's list of 2021.
        port: The port of your side.
        tech_prefix: The digits put before a dialled number to choose this route.
        product: The voice product. Not documented, in the vendor's list of 2021.
        sip_domains: SIP domains that use it. Not documented, in the vendor's list of 2021.
        shaken_verify_policy: What happens to calls whose caller cannot be verified. 0 to 3.
        shaken_minimum_accepted_attest_lvl: The least attestation that is let in.
        class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list of
            2021.
        class4_egress_trunk_settings: How media is handled on the way out. Not documented, in the vendor's list of
            2021.
        class4_ingress_trunk_id: The vendor's id of the inbound trunk. Not documented, in the vendor's list of 2021.
        class4_ingress_resource_ip_id: The vendor's id of the inbound address. Not documented, in the vendor's list
            of 2021.
        class4_egress_trunk_id: The vendor's id of the outbound trunk. Not documented, in the vendor's list of 2021.
        class4_egress_resource_ip_id: The vendor's id of the outbound address. Not documented, in the vendor's list
            of 2021.
        class4_tech_prefix_id: The vendor's id of the dialling prefix. Not documented, in the vendor's list of 2021.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("is_active", "is_active", c.BOOL),
        Field("ip", "ip", c.NullableCodec(c.STR), hidden=True),
        Field("hostname", "hostname", c.NullableCodec(c.STR)),
        Field("port", "port", c.INT),
        Field("tech_prefix", "tech_prefix", c.INT),
        Field(
            "product",
            "product",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_product", "SipProduct")),
        ),
        Field(
            "sip_domains",
            "sip_domains",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain")),
        ),
        Field("shaken_verify_policy", "shaken_verify_policy", c.IntCodec(minimum=0, maximum=3)),
        Field(
            "shaken_minimum_accepted_attest_lvl",
            "shaken_minimum_accepted_attest_lvl",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.attest_level", "AttestLevel")),
        ),
        Field(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings")),
        ),
        Field(
            "class4_egress_trunk_settings",
            "class4_egress_trunk_settings",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings")),
        ),
        Field("class4_ingress_trunk_id", "class4_ingress_trunk_id", c.NullableCodec(c.INT)),
        Field("class4_ingress_resource_ip_id", "class4_ingress_resource_ip_id", c.NullableCodec(c.INT)),
        Field("class4_egress_trunk_id", "class4_egress_trunk_id", c.NullableCodec(c.INT)),
        Field("class4_egress_resource_ip_id", "class4_egress_resource_ip_id", c.NullableCodec(c.INT)),
        Field("class4_tech_prefix_id", "class4_tech_prefix_id", c.NullableCodec(c.INT)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    is_active: bool | None = ABSENT
    ip: str | None = ABSENT
    hostname: str | None = ABSENT
    port: int | None = ABSENT
    tech_prefix: int | None = ABSENT
    product: SipProduct | None = ABSENT
    sip_domains: list[SipDomain] | None = ABSENT
    shaken_verify_policy: int | None = ABSENT
    shaken_minimum_accepted_attest_lvl: AttestLevel | None = ABSENT
    class4_ingress_trunk_settings: TrunkSettings | None = ABSENT
    class4_egress_trunk_settings: TrunkSettings | None = ABSENT
    class4_ingress_trunk_id: int | None = ABSENT
    class4_ingress_resource_ip_id: int | None = ABSENT
    class4_egress_trunk_id: int | None = ABSENT
    class4_egress_resource_ip_id: int | None = ABSENT
    class4_tech_prefix_id: int | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
