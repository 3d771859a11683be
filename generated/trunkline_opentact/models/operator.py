# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Operator."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.country import Country


@_define(kw_only=True, repr=False)
class Operator(Model):
    """A carrier and what it adds to the price of a message.

    Attributes:
        name: What people call it.
        surcharge_sms: What the carrier adds to each message.
        country: The country.
        sms: Whether it carries text messages.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR),
        Field("surcharge_sms", "surcharge_sms", c.DECIMAL),
        Field("country", "country", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.country", "Country"))),
        Field("sms", "sms", c.BOOL),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    name: str | None = ABSENT
    surcharge_sms: Decimal | None = ABSENT
    country: Country | None = ABSENT
    sms: bool | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("surcharge_sms", UNSET)
        if value is UNSET:
            missing += 1
            model.surcharge_sms = None
        else:
            model.surcharge_sms = cls.__rows__[1][3](value, context, (where, "surcharge_sms"))
        value = get("country", UNSET)
        if value is UNSET:
            missing += 1
            model.country = None
        elif type(value) is dict:
            model.country = (_codec2._class or _codec2.model)._decode(value, context, (where, "country"))
        elif value is None:
            model.country = None
        else:
            model.country = cls.__rows__[2][3](value, context, (where, "country"))
        value = get("sms", UNSET)
        if value is UNSET:
            missing += 1
            model.sms = None
        elif type(value) is bool:
            model.sms = value
        else:
            model.sms = cls.__rows__[3][3](value, context, (where, "sms"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[4][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[4][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[5][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[5][3](value, context, (where, "modified_on"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = Operator.__fields__[2].inner
