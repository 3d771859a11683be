# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAdminUserType."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class ClonedAdminUserType(Model):
    """What the vendor calls ClonedAdminUserType.

    Attributes:
        admin_user_id: The user's id.
        admin_user_name: The user's name.
        admin_user_api_key: The user's API key.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("admin_user_id", "admin_user_id", c.INT),
        Field("admin_user_name", "admin_user_name", c.STR, hidden=True),
        Field("admin_user_api_key", "admin_user_api_key", c.STR, hidden=True, secret=True),
    )

    admin_user_id: int | None = ABSENT
    admin_user_name: str | None = ABSENT
    admin_user_api_key: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("admin_user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_user_id = None
        elif type(value) is int:
            model.admin_user_id = value
        else:
            model.admin_user_id = cls.__rows__[0][3](value, context, (where, "admin_user_id"))
        value = get("admin_user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_user_name = None
        elif type(value) is str:
            model.admin_user_name = value
        else:
            model.admin_user_name = cls.__rows__[1][3](value, context, (where, "admin_user_name"))
        value = get("admin_user_api_key", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_user_api_key = None
        elif type(value) is str:
            model.admin_user_api_key = value
        else:
            model.admin_user_api_key = cls.__rows__[2][3](value, context, (where, "admin_user_api_key"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
