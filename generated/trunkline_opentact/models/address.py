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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
