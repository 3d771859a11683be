# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetNewPhoneNumbersResponse."""

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

    from trunkline_voximplant.models.new_phone_info_type import NewPhoneInfoType


@_define(kw_only=True, repr=False)
class GetNewPhoneNumbersResponse(Model):
    """What `phone_numbers.get_new_phone_numbers` returns.

    Attributes:
        result: The entries.
        total_count: How many entries there are in all.
        count: How many entries are in this answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.new_phone_info_type", "NewPhoneInfoType")),
        ),
        Field("total_count", "total_count", c.INT),
        Field("count", "count", c.INT),
    )

    result: list[NewPhoneInfoType] | None = ABSENT
    total_count: int | None = ABSENT
    count: int | None = ABSENT
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
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("total_count", UNSET)
        if value is UNSET:
            missing += 1
            model.total_count = None
        elif type(value) is int:
            model.total_count = value
        else:
            model.total_count = cls.__rows__[1][3](value, context, (where, "total_count"))
        value = get("count", UNSET)
        if value is UNSET:
            missing += 1
            model.count = None
        elif type(value) is int:
            model.count = value
        else:
            model.count = cls.__rows__[2][3](value, context, (where, "count"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
