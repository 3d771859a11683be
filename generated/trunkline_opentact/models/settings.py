# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.payment_settings import PaymentSettings
    from trunkline_opentact.models.sign_in_settings import SignInSettings


@_define(kw_only=True, repr=False)
class Settings(Model):
    """Public settings of the platform.

    Attributes:
        payments: For paying. Not documented, in the vendor's list of 2021.
        auth: For signing in. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "payments", "payments", model.ModelCodec("trunkline_opentact.models.payment_settings", "PaymentSettings")
        ),
        Field("auth", "auth", model.ModelCodec("trunkline_opentact.models.sign_in_settings", "SignInSettings")),
    )

    payments: PaymentSettings | None = ABSENT
    auth: SignInSettings | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("payments", UNSET)
        if value is UNSET:
            missing += 1
            model.payments = None
        elif type(value) is dict:
            model.payments = (_codec0._class or _codec0.model)._decode(value, context, (where, "payments"))
        else:
            model.payments = cls.__rows__[0][3](value, context, (where, "payments"))
        value = get("auth", UNSET)
        if value is UNSET:
            missing += 1
            model.auth = None
        elif type(value) is dict:
            model.auth = (_codec1._class or _codec1.model)._decode(value, context, (where, "auth"))
        else:
            model.auth = cls.__rows__[1][3](value, context, (where, "auth"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = Settings.__fields__[0].inner
_codec1: Any = Settings.__fields__[1].inner
