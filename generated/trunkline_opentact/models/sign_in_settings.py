# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""SignInSettings."""

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("apple", UNSET)
        if value is UNSET:
            missing += 1
            model.apple = None
        elif type(value) is dict:
            model.apple = (_codec0._class or _codec0.model)._decode(value, context, (where, "apple"))
        else:
            model.apple = cls.__rows__[0][3](value, context, (where, "apple"))
        value = get("facebook", UNSET)
        if value is UNSET:
            missing += 1
            model.facebook = None
        elif type(value) is dict:
            model.facebook = (_codec1._class or _codec1.model)._decode(value, context, (where, "facebook"))
        else:
            model.facebook = cls.__rows__[1][3](value, context, (where, "facebook"))
        value = get("google", UNSET)
        if value is UNSET:
            missing += 1
            model.google = None
        elif type(value) is dict:
            model.google = (_codec2._class or _codec2.model)._decode(value, context, (where, "google"))
        else:
            model.google = cls.__rows__[2][3](value, context, (where, "google"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = SignInSettings.__fields__[0].inner
_codec1: Any = SignInSettings.__fields__[1].inner
_codec2: Any = SignInSettings.__fields__[2].inner
