# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAvailableRegulationsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_voximplant.models.regulation_address import RegulationAddress


@_define(kw_only=True, repr=False)
class GetAvailableRegulationsResponse(Model):
    """What `regulation_address.get_available_regulations` returns.

    Attributes:
        result: The answer.
        available_address: Addresses that fit.
        count_in_progress: How many addresses are still being checked.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.BOOL),
        Field(
            "available_address",
            "available_address",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.regulation_address", "RegulationAddress")),
        ),
        Field("count_in_progress", "count_in_progress", c.INT),
    )

    result: bool | Unset = UNSET
    available_address: list[RegulationAddress] | Unset = UNSET
    count_in_progress: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
