# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserPropertyLookup."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_avaamo.models.user_property import UserProperty


@_define(kw_only=True, repr=False)
class UserPropertyLookup(Model):
    """The answer is not shown; either form has been allowed for.

    Attributes:
        user_property: The property.
        entries: The entries of this page.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "user_property", "user_property", model.ModelCodec("trunkline_avaamo.models.user_property", "UserProperty")
        ),
        Field(
            "entries", "entries", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.user_property", "UserProperty"))
        ),
    )

    user_property: UserProperty | None = ABSENT
    entries: list[UserProperty] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("user_property", UNSET)
        if value is UNSET:
            missing += 1
            model.user_property = None
        elif type(value) is dict:
            model.user_property = (_codec0._class or _codec0.model)._decode(value, context, (where, "user_property"))
        else:
            model.user_property = cls.__rows__[0][3](value, context, (where, "user_property"))
        value = get("entries", UNSET)
        if value is UNSET:
            missing += 1
            model.entries = None
        else:
            model.entries = cls.__rows__[1][3](value, context, (where, "entries"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = UserPropertyLookup.__fields__[0].inner
