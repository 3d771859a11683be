# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Country."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class Country(Model):
    """A country with its codes.

    Attributes:
        name: What people call it.
        a2: Two letters.
        a3: Three letters.
        iso_number: The number of ISO 3166.
        country_code: The dialling prefix.
        national_code: The prefix inside the country.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR, required=True),
        Field("a2", "a2", c.STR),
        Field("a3", "a3", c.STR),
        Field("iso_number", "n", c.NullableCodec(c.INT)),
        Field("country_code", "country_code", c.NullableCodec(c.INT)),
        Field("national_code", "national_code", c.NullableCodec(c.INT)),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    name: str
    a2: str | None = ABSENT
    a3: str | None = ABSENT
    iso_number: int | None = ABSENT
    country_code: int | None = ABSENT
    national_code: int | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
