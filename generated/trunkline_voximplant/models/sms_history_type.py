# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SmsHistoryType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SmsHistoryType(Model):
    """What the vendor calls SmsHistoryType.

    Attributes:
        message_id: The message's id.
        source_number: The sender's number.
        destination_number: The receiver's number.
        direction: Whether the message came in or went out.
        fragments: Into how many segments the text was split.
        cost: What it cost.
        status_id: The state, as a number.
        error_message: What went wrong.
        processed_date: When it was processed.
        transaction_id: The transaction's id.
        text: The text.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("message_id", "message_id", c.INT),
        Field("source_number", "source_number", c.INT, hidden=True),
        Field("destination_number", "destination_number", c.INT, hidden=True),
        Field("direction", "direction", c.STR),
        Field("fragments", "fragments", c.INT),
        Field("cost", "cost", c.DECIMAL),
        Field("status_id", "status_id", c.INT),
        Field("error_message", "error_message", c.STR),
        Field("processed_date", "processed_date", times.DATE),
        Field("transaction_id", "transaction_id", c.INT),
        Field("text", "text", c.STR, hidden=True),
    )

    message_id: int | None = ABSENT
    source_number: int | None = ABSENT
    destination_number: int | None = ABSENT
    direction: str | None = ABSENT
    fragments: int | None = ABSENT
    cost: Decimal | None = ABSENT
    status_id: int | None = ABSENT
    error_message: str | None = ABSENT
    processed_date: dt.date | None = ABSENT
    transaction_id: int | None = ABSENT
    text: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
