# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedRuleType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


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

    rule_id: int | Unset = UNSET
    rule_name: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
