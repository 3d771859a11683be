# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TnProfile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
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

    from trunkline_opentact.models.country import Country
    from trunkline_opentact.models.profile_priority import ProfilePriority
    from trunkline_opentact.models.provider import Provider


@_define(kw_only=True, repr=False)
class TnProfile(Model):
    """A kind of number, and what it costs.

    Attributes:
        uuid: Its id.
        name: What people call it.
        description: A note for people.
        is_active: Whether it is switched on.
        priority: Which kind is offered first.
        toll_free: Whether calls cost the caller nothing.
        tn_search_validator: The pattern that the portal checks a search with.
        tn_search_placeholder: What the portal shows in the empty search box.
        tn_search_tooltip: What the portal explains about the search.
        tn_provider: Who the number comes from.
        register_provider: Who registers it.
        sms_provider: Who carries its messages.
        voice_provider: Who carries its calls.
        country: The country.
        class4_resource_prefix_route_strategy_id: The vendor's id of the routing strategy.
        class4_resource_prefix_vendor_resource_id: The vendor's id of the carrier's trunk.
        class4_resource_prefix_rate_table_id: The vendor's id of the price table.
        nrc: Once.
        mrc: Each month.
        sms_nrc: For text messages, once.
        sms_mrc: For text messages, each month.
        sms_per_send_cost: For text messages, each one sent.
        sms_per_receive_cost: For text messages, each one received.
        mms_nrc: For picture messages, once.
        mms_mrc: For picture messages, each month.
        mms_per_send_cost: For picture messages, each one sent.
        mms_per_receive_cost: For picture messages, each one received.
        voice_nrc: For calls, once.
        voice_mrc: For calls, each month.
        fax_nrc: For fax, once.
        fax_mrc: For fax, each month.
        emergency_nrc: For emergency calls, once.
        emergency_mrc: For emergency calls, each month.
        voice_incoming_per_min_cost: For calls, each minute in.
        voice_outgoing_per_min_cost: For calls, each minute out.
        fax_incoming_per_min_cost: For fax, each minute in.
        fax_outgoing_per_min_cost: For fax, each minute out.
        emergency_incoming_per_min_cost: For emergency calls, each minute in.
        emergency_outgoing_per_min_cost: For emergency calls, each minute out.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("is_active", "is_active", c.BOOL),
        Field(
            "priority",
            "priority",
            c.NullableCodec(enums.EnumCodec("trunkline_opentact.models.profile_priority", "ProfilePriority")),
        ),
        Field("toll_free", "toll_free", c.NullableCodec(c.BOOL)),
        Field("tn_search_validator", "tn_search_validator", c.NullableCodec(c.STR)),
        Field("tn_search_placeholder", "tn_search_placeholder", c.NullableCodec(c.STR)),
        Field("tn_search_tooltip", "tn_search_tooltip", c.NullableCodec(c.STR)),
        Field(
            "tn_provider",
            "tn_provider",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.provider", "Provider")),
        ),
        Field(
            "register_provider",
            "register_provider",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.provider", "Provider")),
        ),
        Field(
            "sms_provider",
            "sms_provider",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.provider", "Provider")),
        ),
        Field(
            "voice_provider",
            "voice_provider",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.provider", "Provider")),
        ),
        Field("country", "country", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.country", "Country"))),
        Field(
            "class4_resource_prefix_route_strategy_id",
            "class4_resource_prefix_route_strategy_id",
            c.NullableCodec(c.INT),
        ),
        Field(
            "class4_resource_prefix_vendor_resource_id",
            "class4_resource_prefix_vendor_resource_id",
            c.NullableCodec(c.INT),
        ),
        Field("class4_resource_prefix_rate_table_id", "class4_resource_prefix_rate_table_id", c.NullableCodec(c.INT)),
        Field("nrc", "nrc", c.DECIMAL),
        Field("mrc", "mrc", c.DECIMAL),
        Field("sms_nrc", "sms_nrc", c.DECIMAL),
        Field("sms_mrc", "sms_mrc", c.DECIMAL),
        Field("sms_per_send_cost", "sms_per_send_cost", c.DECIMAL),
        Field("sms_per_receive_cost", "sms_per_receive_cost", c.DECIMAL),
        Field("mms_nrc", "mms_nrc", c.DECIMAL),
        Field("mms_mrc", "mms_mrc", c.DECIMAL),
        Field("mms_per_send_cost", "mms_per_send_cost", c.DECIMAL),
        Field("mms_per_receive_cost", "mms_per_receive_cost", c.DECIMAL),
        Field("voice_nrc", "voice_nrc", c.DECIMAL),
        Field("voice_mrc", "voice_mrc", c.DECIMAL),
        Field("fax_nrc", "fax_nrc", c.DECIMAL),
        Field("fax_mrc", "fax_mrc", c.DECIMAL),
        Field("emergency_nrc", "emergency_nrc", c.DECIMAL),
        Field("emergency_mrc", "emergency_mrc", c.DECIMAL),
        Field("voice_incoming_per_min_cost", "voice_incoming_per_min_cost", c.DECIMAL),
        Field("voice_outgoing_per_min_cost", "voice_outgoing_per_min_cost", c.DECIMAL),
        Field("fax_incoming_per_min_cost", "fax_incoming_per_min_cost", c.DECIMAL),
        Field("fax_outgoing_per_min_cost", "fax_outgoing_per_min_cost", c.DECIMAL),
        Field("emergency_incoming_per_min_cost", "emergency_incoming_per_min_cost", c.DECIMAL),
        Field("emergency_outgoing_per_min_cost", "emergency_outgoing_per_min_cost", c.DECIMAL),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    description: str | None = ABSENT
    is_active: bool | None = ABSENT
    priority: ProfilePriority | None = ABSENT
    toll_free: bool | None = ABSENT
    tn_search_validator: str | None = ABSENT
    tn_search_placeholder: str | None = ABSENT
    tn_search_tooltip: str | None = ABSENT
    tn_provider: Provider | None = ABSENT
    register_provider: Provider | None = ABSENT
    sms_provider: Provider | None = ABSENT
    voice_provider: Provider | None = ABSENT
    country: Country | None = ABSENT
    class4_resource_prefix_route_strategy_id: int | None = ABSENT
    class4_resource_prefix_vendor_resource_id: int | None = ABSENT
    class4_resource_prefix_rate_table_id: int | None = ABSENT
    nrc: Decimal | None = ABSENT
    mrc: Decimal | None = ABSENT
    sms_nrc: Decimal | None = ABSENT
    sms_mrc: Decimal | None = ABSENT
    sms_per_send_cost: Decimal | None = ABSENT
    sms_per_receive_cost: Decimal | None = ABSENT
    mms_nrc: Decimal | None = ABSENT
    mms_mrc: Decimal | None = ABSENT
    mms_per_send_cost: Decimal | None = ABSENT
    mms_per_receive_cost: Decimal | None = ABSENT
    voice_nrc: Decimal | None = ABSENT
    voice_mrc: Decimal | None = ABSENT
    fax_nrc: Decimal | None = ABSENT
    fax_mrc: Decimal | None = ABSENT
    emergency_nrc: Decimal | None = ABSENT
    emergency_mrc: Decimal | None = ABSENT
    voice_incoming_per_min_cost: Decimal | None = ABSENT
    voice_outgoing_per_min_cost: Decimal | None = ABSENT
    fax_incoming_per_min_cost: Decimal | None = ABSENT
    fax_outgoing_per_min_cost: Decimal | None = ABSENT
    emergency_incoming_per_min_cost: Decimal | None = ABSENT
    emergency_outgoing_per_min_cost: Decimal | None = ABSENT
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
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("is_active", UNSET)
        if value is UNSET:
            missing += 1
            model.is_active = None
        elif type(value) is bool:
            model.is_active = value
        else:
            model.is_active = cls.__rows__[3][3](value, context, (where, "is_active"))
        value = get("priority", UNSET)
        if value is UNSET:
            missing += 1
            model.priority = None
        elif type(value) is str and value in _codec4._listed:
            model.priority = _codec4._listed[value]
        elif value is None:
            model.priority = None
        else:
            model.priority = cls.__rows__[4][3](value, context, (where, "priority"))
        value = get("toll_free", UNSET)
        if value is UNSET:
            missing += 1
            model.toll_free = None
        elif type(value) is bool:
            model.toll_free = value
        elif value is None:
            model.toll_free = None
        else:
            model.toll_free = cls.__rows__[5][3](value, context, (where, "toll_free"))
        value = get("tn_search_validator", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_search_validator = None
        elif type(value) is str:
            model.tn_search_validator = value
        elif value is None:
            model.tn_search_validator = None
        else:
            model.tn_search_validator = cls.__rows__[6][3](value, context, (where, "tn_search_validator"))
        value = get("tn_search_placeholder", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_search_placeholder = None
        elif type(value) is str:
            model.tn_search_placeholder = value
        elif value is None:
            model.tn_search_placeholder = None
        else:
            model.tn_search_placeholder = cls.__rows__[7][3](value, context, (where, "tn_search_placeholder"))
        value = get("tn_search_tooltip", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_search_tooltip = None
        elif type(value) is str:
            model.tn_search_tooltip = value
        elif value is None:
            model.tn_search_tooltip = None
        else:
            model.tn_search_tooltip = cls.__rows__[8][3](value, context, (where, "tn_search_tooltip"))
        value = get("tn_provider", UNSET)
        if value is UNSET:
            missing += 1
            model.tn_provider = None
        elif type(value) is dict:
            model.tn_provider = (_codec9._class or _codec9.model)._decode(value, context, (where, "tn_provider"))
        elif value is None:
            model.tn_provider = None
        else:
            model.tn_provider = cls.__rows__[9][3](value, context, (where, "tn_provider"))
        value = get("register_provider", UNSET)
        if value is UNSET:
            missing += 1
            model.register_provider = None
        elif type(value) is dict:
            model.register_provider = (_codec10._class or _codec10.model)._decode(
                value, context, (where, "register_provider")
            )
        elif value is None:
            model.register_provider = None
        else:
            model.register_provider = cls.__rows__[10][3](value, context, (where, "register_provider"))
        value = get("sms_provider", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_provider = None
        elif type(value) is dict:
            model.sms_provider = (_codec11._class or _codec11.model)._decode(value, context, (where, "sms_provider"))
        elif value is None:
            model.sms_provider = None
        else:
            model.sms_provider = cls.__rows__[11][3](value, context, (where, "sms_provider"))
        value = get("voice_provider", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_provider = None
        elif type(value) is dict:
            model.voice_provider = (_codec12._class or _codec12.model)._decode(
                value, context, (where, "voice_provider")
            )
        elif value is None:
            model.voice_provider = None
        else:
            model.voice_provider = cls.__rows__[12][3](value, context, (where, "voice_provider"))
        value = get("country", UNSET)
        if value is UNSET:
            missing += 1
            model.country = None
        elif type(value) is dict:
            model.country = (_codec13._class or _codec13.model)._decode(value, context, (where, "country"))
        elif value is None:
            model.country = None
        else:
            model.country = cls.__rows__[13][3](value, context, (where, "country"))
        value = get("class4_resource_prefix_route_strategy_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_resource_prefix_route_strategy_id = None
        elif type(value) is int:
            model.class4_resource_prefix_route_strategy_id = value
        elif value is None:
            model.class4_resource_prefix_route_strategy_id = None
        else:
            model.class4_resource_prefix_route_strategy_id = cls.__rows__[14][3](
                value, context, (where, "class4_resource_prefix_route_strategy_id")
            )
        value = get("class4_resource_prefix_vendor_resource_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_resource_prefix_vendor_resource_id = None
        elif type(value) is int:
            model.class4_resource_prefix_vendor_resource_id = value
        elif value is None:
            model.class4_resource_prefix_vendor_resource_id = None
        else:
            model.class4_resource_prefix_vendor_resource_id = cls.__rows__[15][3](
                value, context, (where, "class4_resource_prefix_vendor_resource_id")
            )
        value = get("class4_resource_prefix_rate_table_id", UNSET)
        if value is UNSET:
            missing += 1
            model.class4_resource_prefix_rate_table_id = None
        elif type(value) is int:
            model.class4_resource_prefix_rate_table_id = value
        elif value is None:
            model.class4_resource_prefix_rate_table_id = None
        else:
            model.class4_resource_prefix_rate_table_id = cls.__rows__[16][3](
                value, context, (where, "class4_resource_prefix_rate_table_id")
            )
        value = get("nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.nrc = None
        else:
            model.nrc = cls.__rows__[17][3](value, context, (where, "nrc"))
        value = get("mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mrc = None
        else:
            model.mrc = cls.__rows__[18][3](value, context, (where, "mrc"))
        value = get("sms_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_nrc = None
        else:
            model.sms_nrc = cls.__rows__[19][3](value, context, (where, "sms_nrc"))
        value = get("sms_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_mrc = None
        else:
            model.sms_mrc = cls.__rows__[20][3](value, context, (where, "sms_mrc"))
        value = get("sms_per_send_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_per_send_cost = None
        else:
            model.sms_per_send_cost = cls.__rows__[21][3](value, context, (where, "sms_per_send_cost"))
        value = get("sms_per_receive_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_per_receive_cost = None
        else:
            model.sms_per_receive_cost = cls.__rows__[22][3](value, context, (where, "sms_per_receive_cost"))
        value = get("mms_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_nrc = None
        else:
            model.mms_nrc = cls.__rows__[23][3](value, context, (where, "mms_nrc"))
        value = get("mms_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_mrc = None
        else:
            model.mms_mrc = cls.__rows__[24][3](value, context, (where, "mms_mrc"))
        value = get("mms_per_send_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_per_send_cost = None
        else:
            model.mms_per_send_cost = cls.__rows__[25][3](value, context, (where, "mms_per_send_cost"))
        value = get("mms_per_receive_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_per_receive_cost = None
        else:
            model.mms_per_receive_cost = cls.__rows__[26][3](value, context, (where, "mms_per_receive_cost"))
        value = get("voice_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_nrc = None
        else:
            model.voice_nrc = cls.__rows__[27][3](value, context, (where, "voice_nrc"))
        value = get("voice_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_mrc = None
        else:
            model.voice_mrc = cls.__rows__[28][3](value, context, (where, "voice_mrc"))
        value = get("fax_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_nrc = None
        else:
            model.fax_nrc = cls.__rows__[29][3](value, context, (where, "fax_nrc"))
        value = get("fax_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_mrc = None
        else:
            model.fax_mrc = cls.__rows__[30][3](value, context, (where, "fax_mrc"))
        value = get("emergency_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_nrc = None
        else:
            model.emergency_nrc = cls.__rows__[31][3](value, context, (where, "emergency_nrc"))
        value = get("emergency_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_mrc = None
        else:
            model.emergency_mrc = cls.__rows__[32][3](value, context, (where, "emergency_mrc"))
        value = get("voice_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_incoming_per_min_cost = None
        else:
            model.voice_incoming_per_min_cost = cls.__rows__[33][3](
                value, context, (where, "voice_incoming_per_min_cost")
            )
        value = get("voice_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_outgoing_per_min_cost = None
        else:
            model.voice_outgoing_per_min_cost = cls.__rows__[34][3](
                value, context, (where, "voice_outgoing_per_min_cost")
            )
        value = get("fax_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_incoming_per_min_cost = None
        else:
            model.fax_incoming_per_min_cost = cls.__rows__[35][3](value, context, (where, "fax_incoming_per_min_cost"))
        value = get("fax_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_outgoing_per_min_cost = None
        else:
            model.fax_outgoing_per_min_cost = cls.__rows__[36][3](value, context, (where, "fax_outgoing_per_min_cost"))
        value = get("emergency_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_incoming_per_min_cost = None
        else:
            model.emergency_incoming_per_min_cost = cls.__rows__[37][3](
                value, context, (where, "emergency_incoming_per_min_cost")
            )
        value = get("emergency_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_outgoing_per_min_cost = None
        else:
            model.emergency_outgoing_per_min_cost = cls.__rows__[38][3](
                value, context, (where, "emergency_outgoing_per_min_cost")
            )
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
                else cls.__rows__[39][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[39][3](value, context, (where, "created_on"))
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
                else cls.__rows__[40][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[40][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 41:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = TnProfile.__fields__[4].inner
_codec9: Any = TnProfile.__fields__[9].inner
_codec10: Any = TnProfile.__fields__[10].inner
_codec11: Any = TnProfile.__fields__[11].inner
_codec12: Any = TnProfile.__fields__[12].inner
_codec13: Any = TnProfile.__fields__[13].inner
