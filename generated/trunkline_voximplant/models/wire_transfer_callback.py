# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""WireTransferCallback."""

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
class WireTransferCallback(Model):
    """The transaction and its amount.

    Attributes:
        transaction_id: The transaction's id.
        transaction_type: The kind of transaction.
        amount: The amount.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("transaction_id", "transaction_id", c.INT),
        Field("transaction_type", "transaction_type", c.STR),
        Field("amount", "amount", c.DECIMAL),
    )

    transaction_id: int | None = ABSENT
    transaction_type: str | None = ABSENT
    amount: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("transaction_id", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_id = None
        elif type(value) is int:
            model.transaction_id = value
        else:
            model.transaction_id = cls.__rows__[0][3](value, context, (where, "transaction_id"))
        value = get("transaction_type", UNSET)
        if value is UNSET:
            missing += 1
            model.transaction_type = None
        elif type(value) is str:
            model.transaction_type = value
        else:
            model.transaction_type = cls.__rows__[1][3](value, context, (where, "transaction_type"))
        value = get("amount", UNSET)
        if value is UNSET:
            missing += 1
            model.amount = None
        else:
            model.amount = cls.__rows__[2][3](value, context, (where, "amount"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
