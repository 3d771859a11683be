# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AppleSettings."""

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
class AppleSettings(Model):
    """For signing in with Apple.

    Attributes:
        client_id: The public id of the platform there.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("client_id", "client_id", c.STR),)

    client_id: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("client_id", UNSET)
        if value is UNSET:
            missing += 1
            model.client_id = None
        elif type(value) is str:
            model.client_id = value
        else:
            model.client_id = cls.__rows__[0][3](value, context, (where, "client_id"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
