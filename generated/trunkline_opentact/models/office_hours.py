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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str and value in _codec2._listed:
            model.type_ = _codec2._listed[value]
        else:
            model.type_ = cls.__rows__[2][3](value, context, (where, "type"))
        value = get("dow", UNSET)
        if value is UNSET:
            missing += 1
            model.day_of_week = None
        elif type(value) is str and value in _codec3._listed:
            model.day_of_week = _codec3._listed[value]
        else:
            model.day_of_week = cls.__rows__[3][3](value, context, (where, "dow"))
        value = get("time_from", UNSET)
        if value is UNSET:
            missing += 1
            model.time_from = None
        elif type(value) is float or type(value) is int:
            model.time_from = value
        else:
            model.time_from = cls.__rows__[4][3](value, context, (where, "time_from"))
        value = get("time_to", UNSET)
        if value is UNSET:
            missing += 1
            model.time_to = None
        elif type(value) is float or type(value) is int:
            model.time_to = value
        else:
            model.time_to = cls.__rows__[5][3](value, context, (where, "time_to"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec6._class or _codec6.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[6][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec7._class or _codec7.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[7][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec8._class or _codec8.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[8][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[9][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[9][3](value, context, (where, "created_on"))
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
                else cls.__rows__[10][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[10][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = OfficeHours.__fields__[2].inner
_codec3: Any = OfficeHours.__fields__[3].inner
_codec6: Any = OfficeHours.__fields__[6].inner
_codec7: Any = OfficeHours.__fields__[7].inner
_codec8: Any = OfficeHours.__fields__[8].inner
