# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ACDQueueOperatorInfoType."""

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
class ACDQueueOperatorInfoType(Model):
    """What the vendor calls ACDQueueOperatorInfoType.

    Attributes:
        acd_queue_id: The ACD queue's id.
        acd_queue_name: The ACD queue's name.
        auto_link: Whether the user was bound by itself.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("acd_queue_id", "acd_queue_id", c.INT),
        Field("acd_queue_name", "acd_queue_name", c.STR),
        Field("auto_link", "auto_link", c.BOOL),
    )

    acd_queue_id: int | Unset = UNSET
    acd_queue_name: str | Unset = UNSET
    auto_link: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
