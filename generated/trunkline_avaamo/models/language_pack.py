# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LanguagePack."""

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
class LanguagePack(Model):
    """A language the agent speaks.

    Attributes:
        id: Its number.
        language: The language, such as `en-US`.
        default: Whether it is the agent's first language.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("language", "language", c.STR),
        Field("default", "default", c.BOOL),
    )

    id: int | None = ABSENT
    language: str | None = ABSENT
    default: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if value is UNSET:
            missing += 1
            model.id = None
        elif type(value) is int:
            model.id = value
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("language", UNSET)
        if value is UNSET:
            missing += 1
            model.language = None
        elif type(value) is str:
            model.language = value
        else:
            model.language = cls.__rows__[1][3](value, context, (where, "language"))
        value = get("default", UNSET)
        if value is UNSET:
            missing += 1
            model.default = None
        elif type(value) is bool:
            model.default = value
        else:
            model.default = cls.__rows__[2][3](value, context, (where, "default"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
