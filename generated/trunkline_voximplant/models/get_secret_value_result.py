# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSecretValueResult."""

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
class GetSecretValueResult(Model):
    """What the vendor calls GetSecretValueResult.

    Attributes:
        secret_id: The secret's id.
        secret_name: The secret's name: letters, digits and underscores.
        secret_value: The secret, up to 8192 characters.
        description: A description of your own.
        created: When it was created.
        modified: When it was changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("secret_id", "secret_id", c.INT),
        Field("secret_name", "secret_name", c.STR),
        Field("secret_value", "secret_value", c.STR, hidden=True, secret=True),
        Field("description", "description", c.STR),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
    )

    secret_id: int | None = ABSENT
    secret_name: str | None = ABSENT
    secret_value: str | None = ABSENT
    description: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("secret_id", UNSET)
        if value is UNSET:
            missing += 1
            model.secret_id = None
        elif type(value) is int:
            model.secret_id = value
        else:
            model.secret_id = cls.__rows__[0][3](value, context, (where, "secret_id"))
        value = get("secret_name", UNSET)
        if value is UNSET:
            missing += 1
            model.secret_name = None
        elif type(value) is str:
            model.secret_name = value
        else:
            model.secret_name = cls.__rows__[1][3](value, context, (where, "secret_name"))
        value = get("secret_value", UNSET)
        if value is UNSET:
            missing += 1
            model.secret_value = None
        elif type(value) is str:
            model.secret_value = value
        else:
            model.secret_value = cls.__rows__[2][3](value, context, (where, "secret_value"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[3][3](value, context, (where, "description"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[4][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[4][3](value, context, (where, "created"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[5][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[5][3](value, context, (where, "modified"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
