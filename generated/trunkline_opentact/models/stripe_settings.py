# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""StripeSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class StripeSettings(Model):
    """For paying with Stripe.

    Attributes:
        public_key: The key for the browser; not a secret.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("public_key", "public_key", c.STR),)

    public_key: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("public_key", UNSET)
        if value is UNSET:
            missing += 1
            model.public_key = None
        elif type(value) is str:
            model.public_key = value
        else:
            model.public_key = cls.__rows__[0][3](value, context, (where, "public_key"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
