# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.country import Country
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Address(Model):
    """A postal address of the account or user.

    Attributes:
        uuid: Its id.
        name: What people call it.
        is_physical: Whether somebody is there.
        is_billing: Whether bills go there.
        is_shipping: Whether parcels go there.
        address1: Street and house.
        address2: Second line of the street.
        zip_code: The postal code.
        city: The town.
        country: The country.
        user: The user it belongs to.
        account: The account it belongs to.
        created_by: Who made it.
        modified_by: Who changed it last.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR, hidden=True),
        Field("is_physical", "is_physical", c.BOOL),
        Field("is_billing", "is_billing", c.BOOL),
        Field("is_shipping", "is_shipping", c.BOOL),
        Field("address1", "address1", c.STR, hidden=True),
        Field("address2", "address2", c.NullableCodec(c.STR), hidden=True),
        Field("zip_code", "zip_code", c.STR, hidden=True),
        Field("city", "city", c.STR, hidden=True),
        Field("country", "country", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.country", "Country"))),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
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
    is_physical: bool | None = ABSENT
    is_billing: bool | None = ABSENT
    is_shipping: bool | None = ABSENT
    address1: str | None = ABSENT
    address2: str | None = ABSENT
    zip_code: str | None = ABSENT
    city: str | None = ABSENT
    country: Country | None = ABSENT
    user: User | None = ABSENT
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
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("is_physical", UNSET)
        if value is UNSET:
            missing += 1
            model.is_physical = None
        elif type(value) is bool:
            model.is_physical = value
        else:
            model.is_physical = cls.__rows__[2][3](value, context, (where, "is_physical"))
        value = get("is_billing", UNSET)
        if value is UNSET:
            missing += 1
            model.is_billing = None
        elif type(value) is bool:
            model.is_billing = value
        else:
            model.is_billing = cls.__rows__[3][3](value, context, (where, "is_billing"))
        value = get("is_shipping", UNSET)
        if value is UNSET:
            missing += 1
            model.is_shipping = None
        elif type(value) is bool:
            model.is_shipping = value
        else:
            model.is_shipping = cls.__rows__[4][3](value, context, (where, "is_shipping"))
        value = get("address1", UNSET)
        if value is UNSET:
            missing += 1
            model.address1 = None
        elif type(value) is str:
            model.address1 = value
        else:
            model.address1 = cls.__rows__[5][3](value, context, (where, "address1"))
        value = get("address2", UNSET)
        if value is UNSET:
            missing += 1
            model.address2 = None
        elif type(value) is str:
            model.address2 = value
        elif value is None:
            model.address2 = None
        else:
            model.address2 = cls.__rows__[6][3](value, context, (where, "address2"))
        value = get("zip_code", UNSET)
        if value is UNSET:
            missing += 1
            model.zip_code = None
        elif type(value) is str:
            model.zip_code = value
        else:
            model.zip_code = cls.__rows__[7][3](value, context, (where, "zip_code"))
        value = get("city", UNSET)
        if value is UNSET:
            missing += 1
            model.city = None
        elif type(value) is str:
            model.city = value
        else:
            model.city = cls.__rows__[8][3](value, context, (where, "city"))
        value = get("country", UNSET)
        if value is UNSET:
            missing += 1
            model.country = None
        elif type(value) is dict:
            model.country = (_codec9._class or _codec9.model)._decode(value, context, (where, "country"))
        elif value is None:
            model.country = None
        else:
            model.country = cls.__rows__[9][3](value, context, (where, "country"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec10._class or _codec10.model)._decode(value, context, (where, "user"))
        elif value is None:
            model.user = None
        else:
            model.user = cls.__rows__[10][3](value, context, (where, "user"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec11._class or _codec11.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[11][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec12._class or _codec12.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[12][3](value, context, (where, "created_by"))
        value = get("modified_by", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_by = None
        elif type(value) is dict:
            model.modified_by = (_codec13._class or _codec13.model)._decode(value, context, (where, "modified_by"))
        elif value is None:
            model.modified_by = None
        else:
            model.modified_by = cls.__rows__[13][3](value, context, (where, "modified_by"))
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
                else cls.__rows__[14][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[14][3](value, context, (where, "created_on"))
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
                else cls.__rows__[15][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[15][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec9: Any = Address.__fields__[9].inner
_codec10: Any = Address.__fields__[10].inner
_codec11: Any = Address.__fields__[11].inner
_codec12: Any = Address.__fields__[12].inner
_codec13: Any = Address.__fields__[13].inner
