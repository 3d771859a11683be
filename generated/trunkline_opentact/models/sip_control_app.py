# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SipControlApp."""

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
    from trunkline_opentact.models.call_flow_log import CallFlowLog
    from trunkline_opentact.models.http_method import HttpMethod
    from trunkline_opentact.models.sip_domain import SipDomain
    from trunkline_opentact.models.sip_product import SipProduct
    from trunkline_opentact.models.trunk_settings import TrunkSettings
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class SipControlApp(Model):
    """An application of yours that steers calls by call-flow XML.

    Attributes:
        uuid: Its id.
        name: What people call it.
        is_active: Whether it is switched on.
        tech_prefix: The digits put before a dialled number to choose this route.
        product: The voice product. Not documented, in the vendor's list of 2021.
        sip_domains: SIP domains that use it. Not documented, in the vendor's list of 2021.
        webhook_url: Told of each change of a call's state. Not documented, in the vendor's list of 2021.
        webhook_method: How the webhook is called. Not documented, in the vendor's list of 2021.
        webhook_request_timeout: Milliseconds; 0 switches the webhook off. Not documented, in the vendor's list of
            2021.
        call_flow_url: Asked for call-flow XML when a call comes in. Not documented, in the vendor's list of 2021.
        call_flow_method: How the call flow is asked for. Not documented, in the vendor's list of 2021.
        call_flow_request_timeout: Milliseconds. Not documented, in the vendor's list of 2021.
        auto_answer: Whether calls are answered before the flow runs.
        max_call_length_min: The longest call, in minutes.
        shaken_verify_policy: What happens to calls whose caller cannot be verified. 0 to 3.
        shaken_minimum_accepted_attest_lvl: The least attestation that is let in.
        logs: What the call flow did. Not documented, in the vendor's list of 2021.
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
        Field("webhook_url", "webhook_url", c.NullableCodec(c.STR)),
        Field(
            "webhook_method",
            "webhook_method",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.http_method", "HttpMethod")),
        ),
        Field("webhook_request_timeout", "webhook_request_timeout", c.NullableCodec(c.INT)),
        Field("call_flow_url", "call_flow_url", c.NullableCodec(c.STR)),
        Field(
            "call_flow_method",
            "call_flow_method",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.http_method", "HttpMethod")),
        ),
        Field("call_flow_request_timeout", "call_flow_request_timeout", c.NullableCodec(c.INT)),
        Field("auto_answer", "auto_answer", c.BOOL),
        Field("max_call_length_min", "max_call_length_min", c.NullableCodec(c.INT)),
        Field("shaken_verify_policy", "shaken_verify_policy", c.IntCodec(minimum=0, maximum=3)),
        Field(
            "shaken_minimum_accepted_attest_lvl",
            "shaken_minimum_accepted_attest_lvl",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.attest_level", "AttestLevel")),
        ),
        Field("logs", "logs", c.ListCodec(model.ModelCodec("trunkline_opentact.models.call_flow_log", "CallFlowLog"))),
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
    tech_prefix: int | None = ABSENT
    product: SipProduct | None = ABSENT
    sip_domains: list[SipDomain] | None = ABSENT
    webhook_url: str | None = ABSENT
    webhook_method: HttpMethod | None = ABSENT
    webhook_request_timeout: int | None = ABSENT
    call_flow_url: str | None = ABSENT
    call_flow_method: HttpMethod | None = ABSENT
    call_flow_request_timeout: int | None = ABSENT
    auto_answer: bool | None = ABSENT
    max_call_length_min: int | None = ABSENT
    shaken_verify_policy: int | None = ABSENT
    shaken_minimum_accepted_attest_lvl: AttestLevel | None = ABSENT
    logs: list[CallFlowLog] | None = ABSENT
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
