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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
