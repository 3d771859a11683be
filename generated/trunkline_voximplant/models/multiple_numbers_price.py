# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""MultipleNumbersPrice."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    count: int | Unset = UNSET
    installation_tax_reserve: Decimal | Unset = UNSET
    tax_reserve: Decimal | Unset = UNSET
    local_price: Decimal | Unset = UNSET
    local_installation_price: Decimal | Unset = UNSET
    local_currency: str | Unset = UNSET
    account_price: Decimal | Unset = UNSET
    account_installation_price: Decimal | Unset = UNSET
    account_currency: str | Unset = UNSET
    price: Decimal | Unset = UNSET
    installation_price: Decimal | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
