# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedRuleType."""

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
class ClonedRuleType(Model):
    """What the vendor calls ClonedRuleType.

    Attributes:
        rule_id: The rule's id.
        rule_name: The rule's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("rule_id", "rule_id", c.INT),
        Field("rule_name", "rule_name", c.STR),
    )

    rule_id: int | None = ABSENT
    rule_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("rule_id", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_id = None
        elif type(value) is int:
            model.rule_id = value
        else:
            model.rule_id = cls.__rows__[0][3](value, context, (where, "rule_id"))
        value = get("rule_name", UNSET)
        if value is UNSET:
            missing += 1
            model.rule_name = None
        elif type(value) is str:
            model.rule_name = value
        else:
            model.rule_name = cls.__rows__[1][3](value, context, (where, "rule_name"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
