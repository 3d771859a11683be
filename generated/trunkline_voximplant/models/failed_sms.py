# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""FailedSms."""

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
class FailedSms(Model):
    """What the vendor calls FailedSms.

    Attributes:
        destination_number: The receiver's number.
        error_description: What went wrong.
        error_code: The code of the error.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("destination_number", "destination_number", c.STR, hidden=True),
        Field("error_description", "error_description", c.STR),
        Field("error_code", "error_code", c.INT),
    )

    destination_number: str | None = ABSENT
    error_description: str | None = ABSENT
    error_code: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
