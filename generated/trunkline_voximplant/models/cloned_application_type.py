# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedApplicationType."""

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

    from trunkline_voximplant.models.cloned_rule_type import ClonedRuleType


@_define(kw_only=True, repr=False)
class ClonedApplicationType(Model):
    """What the vendor calls ClonedApplicationType.

    Attributes:
        application_id: The application's id.
        application_name: The application's name.
        users: The rules, under this name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("application_id", "application_id", c.INT),
        Field("application_name", "application_name", c.STR),
        Field(
            "users",
            "users",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_rule_type", "ClonedRuleType")),
        ),
    )

    application_id: int | None = ABSENT
    application_name: str | None = ABSENT
    users: list[ClonedRuleType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("application_id", UNSET)
        if value is UNSET:
            missing += 1
            model.application_id = None
        elif type(value) is int:
            model.application_id = value
        else:
            model.application_id = cls.__rows__[0][3](value, context, (where, "application_id"))
        value = get("application_name", UNSET)
        if value is UNSET:
            missing += 1
            model.application_name = None
        elif type(value) is str:
            model.application_name = value
        else:
            model.application_name = cls.__rows__[1][3](value, context, (where, "application_name"))
        value = get("users", UNSET)
        if value is UNSET:
            missing += 1
            model.users = None
        else:
            model.users = cls.__rows__[2][3](value, context, (where, "users"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
