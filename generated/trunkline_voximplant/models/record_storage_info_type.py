# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RecordStorageInfoType."""

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
class RecordStorageInfoType(Model):
    """What the vendor calls RecordStorageInfoType.

    Attributes:
        record_storage_id: The storage's id.
        record_storage_name: The storage's name.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("record_storage_id", "record_storage_id", c.INT),
        Field("record_storage_name", "record_storage_name", c.STR),
    )

    record_storage_id: int | None = ABSENT
    record_storage_name: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
