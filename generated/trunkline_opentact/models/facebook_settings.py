# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""FacebookSettings."""

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
class FacebookSettings(Model):
    """For signing in with Facebook.

    Attributes:
        app_id: The public id of the platform there.
        api_version: The version to speak.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("app_id", "app_id", c.INT),
        Field("api_version", "api_version", c.STR),
    )

    app_id: int | None = ABSENT
    api_version: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("app_id", UNSET)
        if value is UNSET:
            missing += 1
            model.app_id = None
        elif type(value) is int:
            model.app_id = value
        else:
            model.app_id = cls.__rows__[0][3](value, context, (where, "app_id"))
        value = get("api_version", UNSET)
        if value is UNSET:
            missing += 1
            model.api_version = None
        elif type(value) is str:
            model.api_version = value
        else:
            model.api_version = cls.__rows__[1][3](value, context, (where, "api_version"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
