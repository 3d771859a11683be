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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
