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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if type(value) is str:
            model.id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
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
        value = get("nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.nrc = None
        else:
            model.nrc = cls.__rows__[3][3](value, context, (where, "nrc"))
        value = get("mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mrc = None
        else:
            model.mrc = cls.__rows__[4][3](value, context, (where, "mrc"))
        value = get("sms_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_nrc = None
        else:
            model.sms_nrc = cls.__rows__[5][3](value, context, (where, "sms_nrc"))
        value = get("sms_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_mrc = None
        else:
            model.sms_mrc = cls.__rows__[6][3](value, context, (where, "sms_mrc"))
        value = get("sms_per_send_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_per_send_cost = None
        else:
            model.sms_per_send_cost = cls.__rows__[7][3](value, context, (where, "sms_per_send_cost"))
        value = get("sms_per_receive_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.sms_per_receive_cost = None
        else:
            model.sms_per_receive_cost = cls.__rows__[8][3](value, context, (where, "sms_per_receive_cost"))
        value = get("mms_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_nrc = None
        else:
            model.mms_nrc = cls.__rows__[9][3](value, context, (where, "mms_nrc"))
        value = get("mms_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_mrc = None
        else:
            model.mms_mrc = cls.__rows__[10][3](value, context, (where, "mms_mrc"))
        value = get("mms_per_send_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_per_send_cost = None
        else:
            model.mms_per_send_cost = cls.__rows__[11][3](value, context, (where, "mms_per_send_cost"))
        value = get("mms_per_receive_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.mms_per_receive_cost = None
        else:
            model.mms_per_receive_cost = cls.__rows__[12][3](value, context, (where, "mms_per_receive_cost"))
        value = get("voice_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_nrc = None
        else:
            model.voice_nrc = cls.__rows__[13][3](value, context, (where, "voice_nrc"))
        value = get("voice_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_mrc = None
        else:
            model.voice_mrc = cls.__rows__[14][3](value, context, (where, "voice_mrc"))
        value = get("fax_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_nrc = None
        else:
            model.fax_nrc = cls.__rows__[15][3](value, context, (where, "fax_nrc"))
        value = get("fax_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_mrc = None
        else:
            model.fax_mrc = cls.__rows__[16][3](value, context, (where, "fax_mrc"))
        value = get("emergency_nrc", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_nrc = None
        else:
            model.emergency_nrc = cls.__rows__[17][3](value, context, (where, "emergency_nrc"))
        value = get("emergency_mrc", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_mrc = None
        else:
            model.emergency_mrc = cls.__rows__[18][3](value, context, (where, "emergency_mrc"))
        value = get("voice_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_incoming_per_min_cost = None
        else:
            model.voice_incoming_per_min_cost = cls.__rows__[19][3](
                value, context, (where, "voice_incoming_per_min_cost")
            )
        value = get("voice_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.voice_outgoing_per_min_cost = None
        else:
            model.voice_outgoing_per_min_cost = cls.__rows__[20][3](
                value, context, (where, "voice_outgoing_per_min_cost")
            )
        value = get("fax_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_incoming_per_min_cost = None
        else:
            model.fax_incoming_per_min_cost = cls.__rows__[21][3](value, context, (where, "fax_incoming_per_min_cost"))
        value = get("fax_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.fax_outgoing_per_min_cost = None
        else:
            model.fax_outgoing_per_min_cost = cls.__rows__[22][3](value, context, (where, "fax_outgoing_per_min_cost"))
        value = get("emergency_incoming_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_incoming_per_min_cost = None
        else:
            model.emergency_incoming_per_min_cost = cls.__rows__[23][3](
                value, context, (where, "emergency_incoming_per_min_cost")
            )
        value = get("emergency_outgoing_per_min_cost", UNSET)
        if value is UNSET:
            missing += 1
            model.emergency_outgoing_per_min_cost = None
        else:
            model.emergency_outgoing_per_min_cost = cls.__rows__[24][3](
                value, context, (where, "emergency_outgoing_per_min_cost")
            )
        if lacking or len(data) + missing != 25:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
