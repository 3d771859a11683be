# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
