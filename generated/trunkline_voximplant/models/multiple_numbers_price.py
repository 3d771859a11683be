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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
