# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OfficeHours."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.day_of_week import DayOfWeek
    from trunkline_opentact.models.office_hours_type import OfficeHoursType
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class OfficeHours(Model):
    """A span of a weekday when nobody is in.

    Attributes:
        uuid: Its id.
        name: What people call it.
        type_: Why nobody is in. Not documented, in the vendor's list of 2021.
        day_of_week: The weekday. Not documented, in the vendor's list of 2021.
        time_from: Start; the unit is not documented.
        time_to: End; the unit is not documented.
        account: The account it belongs to.
        created_by: Who made it.
        modified_by: Who changed it last.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("type_", "type", enums.EnumCodec("trunkline_opentact.models.office_hours_type", "OfficeHoursType")),
        Field("day_of_week", "dow", enums.EnumCodec("trunkline_opentact.models.day_of_week", "DayOfWeek")),
        Field("time_from", "time_from", c.FLOAT),
        Field("time_to", "time_to", c.FLOAT),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    type_: OfficeHoursType | None = ABSENT
    day_of_week: DayOfWeek | None = ABSENT
    time_from: float | None = ABSENT
    time_to: float | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
