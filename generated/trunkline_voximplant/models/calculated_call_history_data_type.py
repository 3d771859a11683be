# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CalculatedCallHistoryDataType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline import codec as c
from trunkline.model import Field, Model
from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class CalculatedCallHistoryDataType(Model):
    """A CalculatedCallHistoryDataType as the vendor writes it.

    Attributes:
        session_count: How many session.
        total_session_count: How many total session.
        timezone: The time zone of the dates given and returned: an IANA name, `Etc/GMT±N`, or `auto` for that of
            the account's location.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("session_count", "session_count", c.INT),
        Field("total_session_count", "total_session_count", c.INT),
        Field("timezone", "timezone", c.STR),
    )

    session_count: int | Unset = UNSET
    total_session_count: int | Unset = UNSET
    timezone: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
