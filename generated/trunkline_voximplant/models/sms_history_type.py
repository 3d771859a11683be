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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("message_id", UNSET)
        if value is UNSET:
            missing += 1
            model.message_id = None
        elif type(value) is int:
            model.message_id = value
        else:
            model.message_id = cls.__rows__[0][3](value, context, (where, "message_id"))
        value = get("source_number", UNSET)
        if value is UNSET:
            missing += 1
            model.source_number = None
        elif type(value) is int:
            model.source_number = value
        else:
            model.source_number = cls.__rows__[1][3](value, context, (where, "source_number"))
        value = get("destination_number", UNSET)
        if value is UNSET:
            missing += 1
            model.destination_number = None
        elif type(value) is int:
            model.destination_number = value
        else:
            model.destination_number = cls.__rows__[2][3](value, context, (where, "destination_number"))
        value = get("direction", UNSET)
        if value is UNSET:
            missing += 1
            model.direction = None
        elif type(value) is str:
            model.direction = value
        else:
            model.direction = cls.__rows__[3][3](value, context, (where, "direction"))
        value = get("fragments", UNSET)
        if value is UNSET:
            missing += 1
            model.fragments = None
        elif type(value) is int:
            model.fragments = value
        else:
            model.fragments = cls.__rows__[4][3](value, context, (where, "fragments"))
        value = get("cost", UNSET)
        if value is UNSET:
            missing += 1
            model.cost = None
        else:
            model.cost = cls.__rows__[5][3](value, context, (where, "cost"))
        value = get("status_id", UNSET)
        if value is UNSET:
            missing += 1
            model.status_id = None
        elif type(value) is int:
            model.status_id = value
        else:
            model.status_id = cls.__rows__[6][3](value, context, (where, "status_id"))
        value = get("error_message", UNSET)
        if value is UNSET:
            missing += 1
            model.error_message = None
        elif type(value) is str:
            model.error_message = value
        else:
            model.error_message = cls.__rows__[7][3](value, context, (where, "error_message"))
        value = get("processed_date", UNSET)
        if value is UNSET:
            missing += 1
            model.processed_date = None
        else:
            model.processed_date = cls.__rows__[8][3](value, context, (where, "processed_date"))
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[9][3](value, context, (where, "transaction_id"))
        value = get("text", UNSET)
        if value is UNSET:
            missing += 1
            model.text = None
        elif type(value) is str:
            model.text = value
        else:
            model.text = cls.__rows__[10][3](value, context, (where, "text"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
