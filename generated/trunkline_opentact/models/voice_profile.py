# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""VoiceProfile."""

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
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.sip_product import SipProduct
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.trunk_settings import TrunkSettings
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class VoiceProfile(Model):
    """Settings for outbound voice.

    Attributes:
        uuid: Its id.
        name: What people call it.
        is_active: Whether it is switched on.
        product: The voice product. Not documented, in the vendor's list of 2021.
        tech_prefix: The digits put before a dialled number to choose this route.
        shaken_sign_policy: How calls out are signed; the values are not documented.
        tn_lease: The lease of the number.
        sip_domains: SIP domains that use it. Not documented, in the vendor's list of 2021.
        class4_ingress_trunk_settings: How media is handled on the way in. Not documented, in the vendor's list of
            2021.
        class4_ingress_trunk_id: The vendor's id of the inbound trunk. Not documented, in the vendor's list of 2021.
        class4_ingress_resource_ip_id: The vendor's id of the inbound address. Not documented, in the vendor's list
            of 2021.
        class4_tech_prefix_id: The vendor's id of the dialling prefix. Not documented, in the vendor's list of 2021.
        account: The account it belongs to.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("is_active", "is_active", c.BOOL),
        Field(
            "product",
            "product",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_product", "SipProduct")),
        ),
        Field("tech_prefix", "tech_prefix", c.INT),
        Field("shaken_sign_policy", "shaken_sign_policy", c.INT),
        Field(
            "tn_lease", "tn_lease", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))
        ),
        Field(
            "sip_domains",
            "sip_domains",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_domain", "SipDomain")),
        ),
        Field(
            "class4_ingress_trunk_settings",
            "class4_ingress_trunk_settings",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.trunk_settings", "TrunkSettings")),
        ),
        Field("class4_ingress_trunk_id", "class4_ingress_trunk_id", c.NullableCodec(c.INT)),
        Field("class4_ingress_resource_ip_id", "class4_ingress_resource_ip_id", c.NullableCodec(c.INT)),
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
    product: SipProduct | None = ABSENT
    tech_prefix: int | None = ABSENT
    shaken_sign_policy: int | None = ABSENT
    tn_lease: TnLease | None = ABSENT
    sip_domains: list[SipDomain] | None = ABSENT
    class4_ingress_trunk_settings: TrunkSettings | None = ABSENT
    class4_ingress_trunk_id: int | None = ABSENT
    class4_ingress_resource_ip_id: int | None = ABSENT
    class4_tech_prefix_id: int | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
