# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ExchangeRatesType."""

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
class ExchangeRatesType(Model):
    """What the vendor calls ExchangeRatesType.

    Attributes:
        rur: Rubles for a US dollar.
        kzt: Tenge for a US dollar.
        eur: Euros for a US dollar.
        usd: US dollars.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("rur", "RUR", c.DECIMAL),
        Field("kzt", "KZT", c.DECIMAL),
        Field("eur", "EUR", c.DECIMAL),
        Field("usd", "USD", c.DECIMAL),
    )

    rur: Decimal | None = ABSENT
    kzt: Decimal | None = ABSENT
    eur: Decimal | None = ABSENT
    usd: Decimal | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
