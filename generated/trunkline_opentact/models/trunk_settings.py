# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TrunkSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_opentact.models.media_type import MediaType


@_define(kw_only=True, repr=False)
class TrunkSettings(Model):
    """How a trunk handles media; more fields exist and are kept.

    Attributes:
        media_type: Whether media passes the vendor, and whether it is recoded. Not documented, in the vendor's list
            of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("media_type", "media_type", enums.EnumCodec("trunkline_opentact.models.media_type", "MediaType")),
    )

    media_type: MediaType | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("media_type", UNSET)
        if value is UNSET:
            missing += 1
            model.media_type = None
        elif type(value) is str and value in _codec0._listed:
            model.media_type = _codec0._listed[value]
        else:
            model.media_type = cls.__rows__[0][3](value, context, (where, "media_type"))
        if len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec0: Any = TrunkSettings.__fields__[0].inner


class TrunkSettingsDict(TypedDict, total=False):
    """`TrunkSettings` as a dict, for arguments."""

    media_type: MediaType | str
