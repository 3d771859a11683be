# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Conference."""

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
    from trunkline_opentact.models.sip_user import SipUser


@_define(kw_only=True, repr=False)
class Conference(Model):
    """A conference session. The fields of a session are not documented; those here are inferred, others exist and are
    kept when received.

    Attributes:
        uuid: Its id.
        name: What people call it.
        description: A note for people.
        access_type: Who may join; the values are not documented.
        owner: Who keeps it.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("access_type", "access_type", c.NullableCodec(c.STR)),
        Field("owner", "owner", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    description: str | None = ABSENT
    access_type: str | None = ABSENT
    owner: SipUser | None = ABSENT
    account: Account | None = ABSENT
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
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[2][3](value, context, (where, "description"))
        value = get("access_type", UNSET)
        if value is UNSET:
            missing += 1
            model.access_type = None
        elif type(value) is str:
            model.access_type = value
        elif value is None:
            model.access_type = None
        else:
            model.access_type = cls.__rows__[3][3](value, context, (where, "access_type"))
        value = get("owner", UNSET)
        if value is UNSET:
            missing += 1
            model.owner = None
        elif type(value) is dict:
            model.owner = (_codec4._class or _codec4.model)._decode(value, context, (where, "owner"))
        elif value is None:
            model.owner = None
        else:
            model.owner = cls.__rows__[4][3](value, context, (where, "owner"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec5._class or _codec5.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[5][3](value, context, (where, "account"))
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
                else cls.__rows__[6][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[6][3](value, context, (where, "created_on"))
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
                else cls.__rows__[7][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[7][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 8:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = Conference.__fields__[4].inner
_codec5: Any = Conference.__fields__[5].inner
