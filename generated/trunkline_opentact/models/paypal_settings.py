# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PaypalSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.paypal_mode import PaypalMode


@_define(kw_only=True, repr=False)
class PaypalSettings(Model):
    """For paying with PayPal.

    Attributes:
        client_id: The public id of the platform there.
        mode: `live` or `sandbox`. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("client_id", "client_id", c.STR),
        Field("mode", "mode", enums.EnumCodec("trunkline_opentact.models.paypal_mode", "PaypalMode")),
    )

    client_id: str | None = ABSENT
    mode: PaypalMode | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("client_id", UNSET)
        if value is UNSET:
            missing += 1
            model.client_id = None
        elif type(value) is str:
            model.client_id = value
        else:
            model.client_id = cls.__rows__[0][3](value, context, (where, "client_id"))
        value = get("mode", UNSET)
        if value is UNSET:
            missing += 1
            model.mode = None
        elif type(value) is str and value in _codec1._listed:
            model.mode = _codec1._listed[value]
        else:
            model.mode = cls.__rows__[1][3](value, context, (where, "mode"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = PaypalSettings.__fields__[1].inner
