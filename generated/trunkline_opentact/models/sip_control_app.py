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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        shaken_verify_policy: What happens to calls whose caller cannot be verified.
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
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("is_active", "is_active", c.NullableCodec(c.BOOL)),
        Field("tech_prefix", "tech_prefix", c.NullableCodec(c.INT)),
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
        Field("auto_answer", "auto_answer", c.NullableCodec(c.BOOL)),
        Field("max_call_length_min", "max_call_length_min", c.NullableCodec(c.INT)),
        Field("shaken_verify_policy", "shaken_verify_policy", c.NullableCodec(c.IntCodec(minimum=0, maximum=3))),
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
        Field("created_on", "created_on", c.NullableCodec(times.DATETIME)),
        Field("modified_on", "modified_on", c.NullableCodec(times.DATETIME)),
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
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        elif value is None:
            model.is_active = None
        else:
            model.is_active = cls.__rows__[2][3](value, context, (where, "is_active"))
        value = get("tech_prefix", UNSET)
        if value is UNSET:
            missing += 1
            model.tech_prefix = None
        elif type(value) is int:
            model.tech_prefix = value
        elif value is None:
            model.tech_prefix = None
        else:
            model.tech_prefix = cls.__rows__[3][3](value, context, (where, "tech_prefix"))
        value = get("product", UNSET)
        if value is UNSET:
            missing += 1
            model.product = None
        elif type(value) is dict:
            model.product = (_codec4._class or _codec4.model)._decode(value, context, (where, "product"))
        elif value is None:
            model.product = None
        else:
            model.product = cls.__rows__[4][3](value, context, (where, "product"))
        value = get("sip_domains", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_domains = None
        else:
            model.sip_domains = cls.__rows__[5][3](value, context, (where, "sip_domains"))
        value = get("webhook_url", UNSET)
        if value is UNSET:
            missing += 1
            model.webhook_url = None
        elif type(value) is str:
            model.webhook_url = value
        elif value is None:
            model.webhook_url = None
        else:
            model.webhook_url = cls.__rows__[6][3](value, context, (where, "webhook_url"))
        value = get("webhook_method", UNSET)
        if value is UNSET:
            missing += 1
            model.webhook_method = None
        elif type(value) is str and value in _codec7._listed:
            model.webhook_method = _codec7._listed[value]
        elif value is None:
            model.webhook_method = None
        else:
            model.webhook_method = cls.__rows__[7][3](value, context, (where, "webhook_method"))
        value = get("webhook_request_timeout", UNSET)
        if value is UNSET:
            missing += 1
            model.webhook_request_timeout = None
        elif type(value) is int:
            model.webhook_request_timeout = value
        elif value is None:
            model.webhook_request_timeout = None
        else:
            model.webhook_request_timeout = cls.__rows__[8][3](value, context, (where, "webhook_request_timeout"))
        value = get("call_flow_url", UNSET)
        if value is UNSET:
            missing += 1
            model.call_flow_url = None
        elif type(value) is str:
            model.call_flow_url = value
        elif value is None:
            model.call_flow_url = None
        else:
            model.call_flow_url = cls.__rows__[9][3](value, context, (where, "call_flow_url"))
        value = get("call_flow_method", UNSET)
        if value is UNSET:
            missing += 1
            model.call_flow_method = None
        elif type(value) is str and value in _codec10._listed:
            model.call_flow_method = _codec10._listed[value]
        elif value is None:
            model.call_flow_method = None
        else:
            model.call_flow_method = cls.__rows__[10][3](value, context, (where, "call_flow_method"))
        value = get("call_flow_request_timeout", UNSET)
        if value is UNSET:
            missing += 1
            model.call_flow_request_timeout = None
        elif type(value) is int:
            model.call_flow_request_timeout = value
        elif value is None:
            model.call_flow_request_timeout = None
        else:
            model.call_flow_request_timeout = cls.__rows__[11][3](value, context, (where, "call_flow_request_timeout"))
        value = get("auto_answer", UNSET)
        if value is UNSET:
            missing += 1
            model.auto_answer = None
        elif type(value) is bool:
            model.auto_answer = value
        elif value is None:
            model.auto_answer = None
        else:
            model.auto_answer = cls.__rows__[12][3](value, context, (where, "auto_answer"))
        value = get("max_call_length_min", UNSET)
        if value is UNSET:
            missing += 1
            model.max_call_length_min = None
        elif type(value) is int:
            model.max_call_length_min = value
        elif value is None:
            model.max_call_length_min = None
        else:
            model.max_call_length_min = cls.__rows__[13][3](value, context, (where, "max_call_length_min"))
        value = get("shaken_verify_policy", UNSET)
        if value is UNSET:
            missing += 1
            model.shaken_verify_policy = None
        elif type(value) is int:
            model.shaken_verify_policy = value
        elif value is None:
            model.shaken_verify_policy = None
        else:
            model.shaken_verify_policy = cls.__rows__[14][3](value, context, (where, "shaken_verify_policy"))
        value = get("shaken_minimum_accepted_attest_lvl", UNSET)
        if value is UNSET:
            missing += 1
            model.shaken_minimum_accepted_attest_lvl = None
        elif type(value) is str and value in _codec15._listed:
            model.shaken_minimum_accepted_attest_lvl = _codec15._listed[value]
        elif value is None:
            model.shaken_minimum_accepted_attest_lvl = None
        else:
            model.shaken_minimum_accepted_attest_lvl = cls.__rows__[15][3](
                value, context, (where, "shaken_minimum_accepted_attest_lvl")
            )
        value = get("logs", UNSET)
        if value is UNSET:
            missing += 1
            model.logs = None
        else:
            model.logs = cls.__rows__[16][3](value, context, (where, "logs"))
        value = get("class4_ingress_trunk_settings", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_ingress_trunk_settings = None
        elif type(value) is dict:
            model.class4_ingress_trunk_settings = (_codec17._class or _codec17.model)._decode(
                value, context, (where, "class4_ingress_trunk_settings")
            )
        elif value is None:
            model.class4_ingress_trunk_settings = None
        else:
            model.class4_ingress_trunk_settings = cls.__rows__[17][3](
                value, context, (where, "class4_ingress_trunk_settings")
            )
        value = get("class4_egress_trunk_settings", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_egress_trunk_settings = None
        elif type(value) is dict:
            model.class4_egress_trunk_settings = (_codec18._class or _codec18.model)._decode(
                value, context, (where, "class4_egress_trunk_settings")
            )
        elif value is None:
            model.class4_egress_trunk_settings = None
        else:
            model.class4_egress_trunk_settings = cls.__rows__[18][3](
                value, context, (where, "class4_egress_trunk_settings")
            )
        value = get("class4_ingress_trunk_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_ingress_trunk_id = None
        elif type(value) is int:
            model.class4_ingress_trunk_id = value
        elif value is None:
            model.class4_ingress_trunk_id = None
        else:
            model.class4_ingress_trunk_id = cls.__rows__[19][3](value, context, (where, "class4_ingress_trunk_id"))
        value = get("class4_ingress_resource_ip_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_ingress_resource_ip_id = None
        elif type(value) is int:
            model.class4_ingress_resource_ip_id = value
        elif value is None:
            model.class4_ingress_resource_ip_id = None
        else:
            model.class4_ingress_resource_ip_id = cls.__rows__[20][3](
                value, context, (where, "class4_ingress_resource_ip_id")
            )
        value = get("class4_egress_trunk_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_egress_trunk_id = None
        elif type(value) is int:
            model.class4_egress_trunk_id = value
        elif value is None:
            model.class4_egress_trunk_id = None
        else:
            model.class4_egress_trunk_id = cls.__rows__[21][3](value, context, (where, "class4_egress_trunk_id"))
        value = get("class4_egress_resource_ip_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_egress_resource_ip_id = None
        elif type(value) is int:
            model.class4_egress_resource_ip_id = value
        elif value is None:
            model.class4_egress_resource_ip_id = None
        else:
            model.class4_egress_resource_ip_id = cls.__rows__[22][3](
                value, context, (where, "class4_egress_resource_ip_id")
            )
        value = get("class4_tech_prefix_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_tech_prefix_id = None
        elif type(value) is int:
            model.class4_tech_prefix_id = value
        elif value is None:
            model.class4_tech_prefix_id = None
        else:
            model.class4_tech_prefix_id = cls.__rows__[23][3](value, context, (where, "class4_tech_prefix_id"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec24._class or _codec24.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[24][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec25._class or _codec25.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[25][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec26._class or _codec26.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[26][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[27][3](value, context, (where, "created_on"))
            )
        elif value is None:
            model.created_on = None
        else:
            model.created_on = cls.__rows__[27][3](value, context, (where, "created_on"))
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
                else cls.__rows__[28][3](value, context, (where, "modified_on"))
            )
        elif value is None:
            model.modified_on = None
        else:
            model.modified_on = cls.__rows__[28][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 29:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = SipControlApp.__fields__[4].inner
_codec7: Any = SipControlApp.__fields__[7].inner
_codec10: Any = SipControlApp.__fields__[10].inner
_codec15: Any = SipControlApp.__fields__[15].inner
_codec17: Any = SipControlApp.__fields__[17].inner
_codec18: Any = SipControlApp.__fields__[18].inner
_codec24: Any = SipControlApp.__fields__[24].inner
_codec25: Any = SipControlApp.__fields__[25].inner
_codec26: Any = SipControlApp.__fields__[26].inner
