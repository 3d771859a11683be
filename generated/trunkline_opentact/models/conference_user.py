# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""ConferenceUser."""

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

    from trunkline_opentact.models.sip_user import SipUser


@_define(kw_only=True, repr=False)
class ConferenceUser(Model):
    """Somebody in a session. The fields are inferred; others are kept.

    Attributes:
        uuid: Its id.
        id: Its number.
        name: What people call it.
        sip_user: The SIP user.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_),
        Field("id", "id", c.UnionCodec(c.INT, c.STR)),
        Field("name", "name", c.NullableCodec(c.STR), hidden=True),
        Field(
            "sip_user", "sip_user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID | None = ABSENT
    id: int | str | None = ABSENT
    name: str | None = ABSENT
    sip_user: SipUser | None = ABSENT
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
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        else:
            model.id = cls.__rows__[1][3](value, context, (where, "id"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        elif value is None:
            model.name = None
        else:
            model.name = cls.__rows__[2][3](value, context, (where, "name"))
        value = get("sip_user", UNSET)
        if value is UNSET:
            missing += 1
            model.sip_user = None
        elif type(value) is dict:
            model.sip_user = (_codec3._class or _codec3.model)._decode(value, context, (where, "sip_user"))
        elif value is None:
            model.sip_user = None
        else:
            model.sip_user = cls.__rows__[3][3](value, context, (where, "sip_user"))
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


_codec3: Any = ConferenceUser.__fields__[3].inner
