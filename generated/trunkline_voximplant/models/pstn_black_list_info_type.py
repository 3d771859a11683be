# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""PstnBlackListInfoType."""

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
class PstnBlackListInfoType(Model):
    """What the vendor calls PstnBlackListInfoType.

    Attributes:
        pstn_blacklist_id: The id of the blocked number.
        pstn_blacklist_phone: The number to block.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("pstn_blacklist_id", "pstn_blacklist_id", c.INT),
        Field("pstn_blacklist_phone", "pstn_blacklist_phone", c.STR, hidden=True),
    )

    pstn_blacklist_id: int | None = ABSENT
    pstn_blacklist_phone: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("pstn_blacklist_id", UNSET)
        if value is UNSET:
            missing += 1
            model.pstn_blacklist_id = None
        elif type(value) is int:
            model.pstn_blacklist_id = value
        else:
            model.pstn_blacklist_id = cls.__rows__[0][3](value, context, (where, "pstn_blacklist_id"))
        value = get("pstn_blacklist_phone", UNSET)
        if value is UNSET:
            missing += 1
            model.pstn_blacklist_phone = None
        elif type(value) is str:
            model.pstn_blacklist_phone = value
        else:
            model.pstn_blacklist_phone = cls.__rows__[1][3](value, context, (where, "pstn_blacklist_phone"))
        if len(data) + missing != 2:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
