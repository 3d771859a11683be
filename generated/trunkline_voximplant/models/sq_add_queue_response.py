# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SQAddQueueResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.sq_add_queue_result import SQAddQueueResult


@_define(kw_only=True, repr=False)
class SQAddQueueResponse(Model):
    """What `smart_queue.add_queue` returns.

    Attributes:
        result: The answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result", "result", model.ModelCodec("trunkline_voximplant.models.sq_add_queue_result", "SQAddQueueResult")
        ),
    )

    result: SQAddQueueResult | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
