# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""InformationMasking."""

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
class InformationMasking(Model):
    """How an agent hides sensitive texts; absent when masking is not set up.

    Attributes:
        realtime_masking_enabled: Sensitive values are blanked while the user writes.
        api_masking_enabled: Sensitive values are blanked in answers of the API.
        retention_period: Minutes before texts are masked.
        mask_files: Uploaded files are blanked too.
        mask_responses_from_all_nodes: The agent's own words are blanked everywhere.
        system_entity_types: The platform's types that are blanked, such as `PHONE`.
        custom_entity_types: Types of the account's own that are blanked.
        masking_patterns: Patterns of what is blanked in questions.
        response_masking_patterns: Patterns of what is blanked in answers.
        user_properties: Properties of users that are blanked.
        updated_at: When it changed last.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("realtime_masking_enabled", "realtime_masking_enabled", c.BOOL),
        Field("api_masking_enabled", "api_masking_enabled", c.BOOL),
        Field("retention_period", "retention_period", c.INT),
        Field("mask_files", "mask_files", c.BOOL),
        Field("mask_responses_from_all_nodes", "mask_responses_from_all_nodes", c.BOOL),
        Field("system_entity_types", "system_entity_types", c.ListCodec(c.STR)),
        Field("custom_entity_types", "custom_entity_types", c.ListCodec(c.STR)),
        Field("masking_patterns", "masking_patterns", c.UnionCodec(c.STR, c.ListCodec(c.STR))),
        Field("response_masking_patterns", "response_masking_patterns", c.UnionCodec(c.STR, c.ListCodec(c.STR))),
        Field("user_properties", "user_properties", c.ListCodec(c.STR)),
        Field("updated_at", "updated_at", times.SECONDS),
    )

    realtime_masking_enabled: bool | None = ABSENT
    api_masking_enabled: bool | None = ABSENT
    retention_period: int | None = ABSENT
    mask_files: bool | None = ABSENT
    mask_responses_from_all_nodes: bool | None = ABSENT
    system_entity_types: list[str] | None = ABSENT
    custom_entity_types: list[str] | None = ABSENT
    masking_patterns: str | list[str] | None = ABSENT
    response_masking_patterns: str | list[str] | None = ABSENT
    user_properties: list[str] | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
