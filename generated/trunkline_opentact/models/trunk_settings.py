# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TrunkSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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


class TrunkSettingsDict(TypedDict, total=False):
    """`TrunkSettings` as a dict, for arguments."""

    media_type: MediaType | str
