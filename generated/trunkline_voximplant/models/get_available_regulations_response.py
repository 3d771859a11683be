# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAvailableRegulationsResponse."""

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

    result: bool | None = ABSENT
    available_address: list[RegulationAddress] | None = ABSENT
    count_in_progress: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        elif type(value) is bool:
            model.result = value
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("available_address", UNSET)
        if value is UNSET:
            missing += 1
            model.available_address = None
        else:
            model.available_address = cls.__rows__[1][3](value, context, (where, "available_address"))
        value = get("count_in_progress", UNSET)
        if value is UNSET:
            missing += 1
            model.count_in_progress = None
        elif type(value) is int:
            model.count_in_progress = value
        else:
            model.count_in_progress = cls.__rows__[2][3](value, context, (where, "count_in_progress"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
