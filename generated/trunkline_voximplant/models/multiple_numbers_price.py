# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""MultipleNumbersPrice."""

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
class MultipleNumbersPrice(Model):
    """What the vendor calls MultipleNumbersPrice.

    Attributes:
        count: How many.
        installation_tax_reserve: What is set aside for tax once.
        tax_reserve: What is set aside for tax every period.
        local_price: The price, in the local currency.
        local_installation_price: What is charged once, in the local currency.
        local_currency: The local currency.
        account_price: The price, in the account's currency.
        account_installation_price: What is charged once, in the account's currency.
        account_currency: The account's currency.
        price: The price. Not documented, seen in client code.
        installation_price: What is charged once. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("count", "count", c.INT),
        Field("installation_tax_reserve", "installation_tax_reserve", c.DECIMAL),
        Field("tax_reserve", "tax_reserve", c.DECIMAL),
        Field("local_price", "local_price", c.DECIMAL),
        Field("local_installation_price", "local_installation_price", c.DECIMAL),
        Field("local_currency", "local_currency", c.STR),
        Field("account_price", "account_price", c.DECIMAL),
        Field("account_installation_price", "account_installation_price", c.DECIMAL),
        Field("account_currency", "account_currency", c.STR),
        Field("price", "price", c.DECIMAL),
        Field("installation_price", "installation_price", c.DECIMAL),
    )

    count: int | None = ABSENT
    installation_tax_reserve: Decimal | None = ABSENT
    tax_reserve: Decimal | None = ABSENT
    local_price: Decimal | None = ABSENT
    local_installation_price: Decimal | None = ABSENT
    local_currency: str | None = ABSENT
    account_price: Decimal | None = ABSENT
    account_installation_price: Decimal | None = ABSENT
    account_currency: str | None = ABSENT
    price: Decimal | None = ABSENT
    installation_price: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[0][3](value, context, (where, "count"))
        value = get("installation_tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.installation_tax_reserve = None
        else:
            model.installation_tax_reserve = cls.__rows__[1][3](value, context, (where, "installation_tax_reserve"))
        value = get("tax_reserve", UNSET)
        if value is UNSET:
            missing += 1
            model.tax_reserve = None
        else:
            model.tax_reserve = cls.__rows__[2][3](value, context, (where, "tax_reserve"))
        value = get("local_price", UNSET)
        if value is UNSET:
            missing += 1
            model.local_price = None
        else:
            model.local_price = cls.__rows__[3][3](value, context, (where, "local_price"))
        value = get("local_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.local_installation_price = None
        else:
            model.local_installation_price = cls.__rows__[4][3](value, context, (where, "local_installation_price"))
        value = get("local_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.local_currency = None
        elif type(value) is str:
            model.local_currency = value
        else:
            model.local_currency = cls.__rows__[5][3](value, context, (where, "local_currency"))
        value = get("account_price", UNSET)
        if value is UNSET:
            missing += 1
            model.account_price = None
        else:
            model.account_price = cls.__rows__[6][3](value, context, (where, "account_price"))
        value = get("account_installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.account_installation_price = None
        else:
            model.account_installation_price = cls.__rows__[7][3](value, context, (where, "account_installation_price"))
        value = get("account_currency", UNSET)
        if value is UNSET:
            missing += 1
            model.account_currency = None
        elif type(value) is str:
            model.account_currency = value
        else:
            model.account_currency = cls.__rows__[8][3](value, context, (where, "account_currency"))
        value = get("price", UNSET)
        if value is UNSET:
            missing += 1
            model.price = None
        else:
            model.price = cls.__rows__[9][3](value, context, (where, "price"))
        value = get("installation_price", UNSET)
        if value is UNSET:
            missing += 1
            model.installation_price = None
        else:
            model.installation_price = cls.__rows__[10][3](value, context, (where, "installation_price"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
