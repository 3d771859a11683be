# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""VerifyOutboundTestPhoneNumberResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class VerifyOutboundTestPhoneNumberResponse(Model):
    """What `outbound_test_numbers.verify_outbound_test_phone_number` returns.

    Attributes:
        daily_attempts_left: How many attempts are left today.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("daily_attempts_left", "daily_attempts_left", c.INT),)

    daily_attempts_left: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
