# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""UserStoragePage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_avaamo.models.user_storage_entry import UserStorageEntry


@_define(kw_only=True, repr=False)
class UserStoragePage(Model):
    """One page of stored values.

    Attributes:
        current_page: Number of this page, from 1.
        per_page: Entries a page holds at most.
        total_entries: Entries on all pages together.
        total_pages: Pages there are.
        storage: The pairs of this page.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("current_page", "current_page", c.INT, required=True),
        Field("per_page", "per_page", c.INT, required=True),
        Field("total_entries", "total_entries", c.INT, required=True),
        Field("total_pages", "total_pages", c.INT, required=True),
        Field(
            "storage",
            "storage",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.user_storage_entry", "UserStorageEntry")),
            required=True,
        ),
    )

    current_page: int
    per_page: int
    total_entries: int
    total_pages: int
    storage: list[UserStorageEntry]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
