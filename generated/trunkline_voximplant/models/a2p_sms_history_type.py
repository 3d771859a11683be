# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PSmsHistoryType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.a2p_sms_history_type_delivery_status import A2PSmsHistoryTypeDeliveryStatus


@_define(kw_only=True, repr=False)
class A2PSmsHistoryType(Model):
    """What the vendor calls A2PSmsHistoryType.

    Attributes:
        message_id: The message's id.
        source_number: The sender's number.
        destination_number: The receiver's number.
        fragments: Into how many segments the text was split.
        cost: What it cost.
        status_id: The state, as a number.
        error_message: What went wrong.
        processing_date: When it was processed.
        transaction_id: The transaction's id.
        delivery_status: How far the delivery is.
        text: The text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("message_id", "message_id", c.INT),
        Field("source_number", "source_number", c.INT, hidden=True),
        Field("destination_number", "destination_number", c.INT, hidden=True),
        Field("fragments", "fragments", c.INT),
        Field("cost", "cost", c.DECIMAL),
        Field("status_id", "status_id", c.INT),
        Field("error_message", "error_message", c.STR),
        Field("processing_date", "processing_date", times.DATE),
        Field("transaction_id", "transaction_id", c.INT),
        Field(
            "delivery_status",
            "delivery_status",
            enums.EnumCodec(
                "trunkline_voximplant.models.a2p_sms_history_type_delivery_status", "A2PSmsHistoryTypeDeliveryStatus"
            ),
        ),
        Field("text", "text", c.STR, hidden=True),
    )

    message_id: int | None = ABSENT
    source_number: int | None = ABSENT
    destination_number: int | None = ABSENT
    fragments: int | None = ABSENT
    cost: Decimal | None = ABSENT
    status_id: int | None = ABSENT
    error_message: str | None = ABSENT
    processing_date: dt.date | None = ABSENT
    transaction_id: int | None = ABSENT
    delivery_status: A2PSmsHistoryTypeDeliveryStatus | None = ABSENT
    text: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
