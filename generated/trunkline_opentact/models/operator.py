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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
