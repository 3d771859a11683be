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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("RUR", UNSET)
        if value is UNSET:
            missing += 1
            model.rur = None
        else:
            model.rur = cls.__rows__[0][3](value, context, (where, "RUR"))
        value = get("KZT", UNSET)
        if value is UNSET:
            missing += 1
            model.kzt = None
        else:
            model.kzt = cls.__rows__[1][3](value, context, (where, "KZT"))
        value = get("EUR", UNSET)
        if value is UNSET:
            missing += 1
            model.eur = None
        else:
            model.eur = cls.__rows__[2][3](value, context, (where, "EUR"))
        value = get("USD", UNSET)
        if value is UNSET:
            missing += 1
            model.usd = None
        else:
            model.usd = cls.__rows__[3][3](value, context, (where, "USD"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
