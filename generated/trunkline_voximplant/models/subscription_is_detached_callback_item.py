# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SubscriptionIsDetachedCallbackItem."""

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

    from trunkline_voximplant.models.subscription_callback_details import SubscriptionCallbackDetails


@_define(kw_only=True, repr=False)
class SubscriptionIsDetachedCallbackItem(Model):
    """A subscription that was given up.

    Attributes:
        type_: The kind.
        name: The name.
        details: What belongs to it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR),
        Field("name", "name", c.STR),
        Field(
            "details",
            "details",
            c.ListCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.subscription_callback_details", "SubscriptionCallbackDetails"
                )
            ),
        ),
    )

    type_: str | None = ABSENT
    name: str | None = ABSENT
    details: list[SubscriptionCallbackDetails] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("type", UNSET)
        if value is UNSET:
            missing += 1
            model.type_ = None
        elif type(value) is str:
            model.type_ = value
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[1][3](value, context, (where, "name"))
        value = get("details", UNSET)
        if value is UNSET:
            missing += 1
            model.details = None
        else:
            model.details = cls.__rows__[2][3](value, context, (where, "details"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
