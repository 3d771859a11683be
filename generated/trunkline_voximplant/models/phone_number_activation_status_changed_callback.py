# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PhoneNumberActivationStatusChangedCallback."""

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

    from trunkline_voximplant.models.phone_number_activation_status_changed_callback_item import (
        PhoneNumberActivationStatusChangedCallbackItem,
    )


@_define(kw_only=True, repr=False)
class PhoneNumberActivationStatusChangedCallback(Model):
    """Wraps the number whose activation went on: the vendor nests it once more.

    Attributes:
        phone_number_activation_status_changed: The event itself. Whether one object or a list is sent is
            unverified. Inferred.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "phone_number_activation_status_changed",
            "phone_number_activation_status_changed",
            c.UnionCodec(
                model.ModelCodec(
                    "trunkline_voximplant.models.phone_number_activation_status_changed_callback_item",
                    "PhoneNumberActivationStatusChangedCallbackItem",
                ),
                c.ListCodec(
                    model.ModelCodec(
                        "trunkline_voximplant.models.phone_number_activation_status_changed_callback_item",
                        "PhoneNumberActivationStatusChangedCallbackItem",
                    )
                ),
            ),
        ),
    )

    phone_number_activation_status_changed: (
        PhoneNumberActivationStatusChangedCallbackItem | list[PhoneNumberActivationStatusChangedCallbackItem] | None
    ) = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("phone_number_activation_status_changed", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_number_activation_status_changed = None
        else:
            model.phone_number_activation_status_changed = cls.__rows__[0][3](
                value, context, (where, "phone_number_activation_status_changed")
            )
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
