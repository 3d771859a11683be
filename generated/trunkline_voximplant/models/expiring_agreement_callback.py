# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ExpiringAgreementCallback."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
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
class ExpiringAgreementCallback(Model):
    """When the agreement expires.

    Attributes:
        expiration_date: When it expires.
        until_expiration: How many days are left.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("expiration_date", "expiration_date", times.DATE),
        Field("until_expiration", "until_expiration", c.INT),
    )

    expiration_date: dt.date | None = ABSENT
    until_expiration: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("expiration_date", UNSET)
        if value is UNSET:
            missing += 1
            model.expiration_date = None
        else:
            model.expiration_date = cls.__rows__[0][3](value, context, (where, "expiration_date"))
        value = get("until_expiration", UNSET)
        if value is UNSET:
            missing += 1
            model.until_expiration = None
        elif type(value) is int:
            model.until_expiration = value
        else:
            model.until_expiration = cls.__rows__[1][3](value, context, (where, "until_expiration"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
