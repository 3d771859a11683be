# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CallerIDInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class CallerIDInfoType(Model):
    """What the vendor calls CallerIDInfoType.

    Attributes:
        callerid_id: The caller id's id.
        callerid_number: The caller id's number.
        active: Whether it is active.
        code_entering_attempts_left: How many codes may still be tried.
        verification_call_attempts_left: How many calls with a code are left.
        verified_until: How long the verification holds.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("callerid_id", "callerid_id", c.INT),
        Field("callerid_number", "callerid_number", c.STR, hidden=True),
        Field("active", "active", c.BOOL),
        Field("code_entering_attempts_left", "code_entering_attempts_left", c.INT),
        Field("verification_call_attempts_left", "verification_call_attempts_left", c.INT),
        Field("verified_until", "verified_until", times.DATE),
    )

    callerid_id: int | None = ABSENT
    callerid_number: str | None = ABSENT
    active: bool | None = ABSENT
    code_entering_attempts_left: int | None = ABSENT
    verification_call_attempts_left: int | None = ABSENT
    verified_until: dt.date | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
