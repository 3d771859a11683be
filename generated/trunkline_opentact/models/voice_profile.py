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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[2][3](value, context, (where, "is_active"))
        value = get("product", UNSET)
        if value is UNSET:
            missing += 1
            model.product = None
        elif type(value) is dict:
            model.product = (_codec3._class or _codec3.model)._decode(value, context, (where, "product"))
        elif value is None:
            model.product = None
        else:
            model.product = cls.__rows__[3][3](value, context, (where, "product"))
        value = get("tech_prefix", UNSET)
        if value is UNSET:
            missing += 1
            model.tech_prefix = None
        elif type(value) is int:
            model.tech_prefix = value
        else:
            model.tech_prefix = cls.__rows__[4][3](value, context, (where, "tech_prefix"))
        value = get("shaken_sign_policy", UNSET)
        if value is UNSET:
            missing += 1
            model.shaken_sign_policy = None
        elif type(value) is int:
            model.shaken_sign_policy = value
        else:
            model.shaken_sign_policy = cls.__rows__[5][3](value, context, (where, "shaken_sign_policy"))
        value = get("tn_lease", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_lease = None
        elif type(value) is dict:
            model.tn_lease = (_codec6._class or _codec6.model)._decode(value, context, (where, "tn_lease"))
        elif value is None:
            model.tn_lease = None
        else:
            model.tn_lease = cls.__rows__[6][3](value, context, (where, "tn_lease"))
        value = get("sip_domains", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_domains = None
        else:
            model.sip_domains = cls.__rows__[7][3](value, context, (where, "sip_domains"))
        value = get("class4_ingress_trunk_settings", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_ingress_trunk_settings = None
        elif type(value) is dict:
            model.class4_ingress_trunk_settings = (_codec8._class or _codec8.model)._decode(
                value, context, (where, "class4_ingress_trunk_settings")
            )
        elif value is None:
            model.class4_ingress_trunk_settings = None
        else:
            model.class4_ingress_trunk_settings = cls.__rows__[8][3](
                value, context, (where, "class4_ingress_trunk_settings")
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
            model.class4_ingress_trunk_id = cls.__rows__[9][3](value, context, (where, "class4_ingress_trunk_id"))
        value = get("class4_ingress_resource_ip_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_ingress_resource_ip_id = None
        elif type(value) is int:
            model.class4_ingress_resource_ip_id = value
        elif value is None:
            model.class4_ingress_resource_ip_id = None
        else:
            model.class4_ingress_resource_ip_id = cls.__rows__[10][3](
                value, context, (where, "class4_ingress_resource_ip_id")
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
            model.class4_tech_prefix_id = cls.__rows__[11][3](value, context, (where, "class4_tech_prefix_id"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec12._class or _codec12.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[12][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec13._class or _codec13.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[13][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec14._class or _codec14.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[14][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[15][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[15][3](value, context, (where, "created_on"))
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
                else cls.__rows__[16][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[16][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 17:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec3: Any = VoiceProfile.__fields__[3].inner
_codec6: Any = VoiceProfile.__fields__[6].inner
_codec8: Any = VoiceProfile.__fields__[8].inner
_codec12: Any = VoiceProfile.__fields__[12].inner
_codec13: Any = VoiceProfile.__fields__[13].inner
_codec14: Any = VoiceProfile.__fields__[14].inner
