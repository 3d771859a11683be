# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SignInSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.apple_settings import AppleSettings
    from trunkline_opentact.models.facebook_settings import FacebookSettings
    from trunkline_opentact.models.google_settings import GoogleSettings


@_define(kw_only=True, repr=False)
class SignInSettings(Model):
    """Public ids for signing in with others.

    Attributes:
        apple: For Apple. Not documented, in the vendor's list of 2021.
        facebook: For Facebook. Not documented, in the vendor's list of 2021.
        google: For Google. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("apple", "apple", model.ModelCodec("trunkline_opentact.models.apple_settings", "AppleSettings")),
        Field(
            "facebook", "facebook", model.ModelCodec("trunkline_opentact.models.facebook_settings", "FacebookSettings")
        ),
        Field("google", "google", model.ModelCodec("trunkline_opentact.models.google_settings", "GoogleSettings")),
    )

    apple: AppleSettings | None = ABSENT
    facebook: FacebookSettings | None = ABSENT
    google: GoogleSettings | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
