# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AuthPayload."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class AuthPayload(Model):
    """Who signed in, and from where.

    Attributes:
        uuid: The connection.
        ip: The address from which the client connected.
        user: The user who signed in.
        account: The account of the user.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_),
        Field("ip", "ip", c.NullableCodec(c.STR), hidden=True),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
    )

    uuid: UUID | None = ABSENT
    ip: str | None = ABSENT
    user: User | None = ABSENT
    account: Account | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.uuid = None
        elif type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("ip", UNSET)
        if value is UNSET:
            missing += 1
            model.ip = None
        elif type(value) is str:
            model.ip = value
        elif value is None:
            model.ip = None
        else:
            model.ip = cls.__rows__[1][3](value, context, (where, "ip"))
        value = get("user", UNSET)
        if value is UNSET:
            missing += 1
            model.user = None
        elif type(value) is dict:
            model.user = (_codec2._class or _codec2.model)._decode(value, context, (where, "user"))
        elif value is None:
            model.user = None
        else:
            model.user = cls.__rows__[2][3](value, context, (where, "user"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec3._class or _codec3.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[3][3](value, context, (where, "account"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec2: Any = AuthPayload.__fields__[2].inner
_codec3: Any = AuthPayload.__fields__[3].inner
