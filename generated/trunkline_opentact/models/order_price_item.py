# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderPriceItem."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class OrderPriceItem(Model):
    """What one kind of number costs.

    Attributes:
        id: Which item of the order it is about.
        name: The kind of number.
        description: A note for people.
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
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.STR, required=True),
        Field("name", "name", c.STR),
        Field("description", "description", c.NullableCodec(c.STR)),
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
    )

    id: str
    name: str | None = ABSENT
    description: str | None = ABSENT
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
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
