# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetKeyValueItemResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.key_value_items import KeyValueItems


@_define(kw_only=True, repr=False)
class GetKeyValueItemResponse(Model):
    """What `key_value_storage.get_key_value_item` returns.

    Attributes:
        result: The answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", model.ModelCodec("trunkline_voximplant.models.key_value_items", "KeyValueItems")),
    )

    result: KeyValueItems | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
