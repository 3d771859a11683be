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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("realtime_masking_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.realtime_masking_enabled = None
        elif type(value) is bool:
            model.realtime_masking_enabled = value
        else:
            model.realtime_masking_enabled = cls.__rows__[0][3](value, context, (where, "realtime_masking_enabled"))
        value = get("api_masking_enabled", UNSET)
        if value is UNSET:
            missing += 1
            model.api_masking_enabled = None
        elif type(value) is bool:
            model.api_masking_enabled = value
        else:
            model.api_masking_enabled = cls.__rows__[1][3](value, context, (where, "api_masking_enabled"))
        value = get("retention_period", UNSET)
        if value is UNSET:
            missing += 1
            model.retention_period = None
        elif type(value) is int:
            model.retention_period = value
        else:
            model.retention_period = cls.__rows__[2][3](value, context, (where, "retention_period"))
        value = get("mask_files", UNSET)
        if value is UNSET:
            missing += 1
            model.mask_files = None
        elif type(value) is bool:
            model.mask_files = value
        else:
            model.mask_files = cls.__rows__[3][3](value, context, (where, "mask_files"))
        value = get("mask_responses_from_all_nodes", UNSET)
        if value is UNSET:
            missing += 1
            model.mask_responses_from_all_nodes = None
        elif type(value) is bool:
            model.mask_responses_from_all_nodes = value
        else:
            model.mask_responses_from_all_nodes = cls.__rows__[4][3](
                value, context, (where, "mask_responses_from_all_nodes")
            )
        value = get("system_entity_types", UNSET)
        if value is UNSET:
            missing += 1
            model.system_entity_types = None
        else:
            model.system_entity_types = cls.__rows__[5][3](value, context, (where, "system_entity_types"))
        value = get("custom_entity_types", UNSET)
        if value is UNSET:
            missing += 1
            model.custom_entity_types = None
        else:
            model.custom_entity_types = cls.__rows__[6][3](value, context, (where, "custom_entity_types"))
        value = get("masking_patterns", UNSET)
        if value is UNSET:
            missing += 1
            model.masking_patterns = None
        else:
            model.masking_patterns = cls.__rows__[7][3](value, context, (where, "masking_patterns"))
        value = get("response_masking_patterns", UNSET)
        if value is UNSET:
            missing += 1
            model.response_masking_patterns = None
        else:
            model.response_masking_patterns = cls.__rows__[8][3](value, context, (where, "response_masking_patterns"))
        value = get("user_properties", UNSET)
        if value is UNSET:
            missing += 1
            model.user_properties = None
        else:
            model.user_properties = cls.__rows__[9][3](value, context, (where, "user_properties"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        else:
            model.updated_at = cls.__rows__[10][3](value, context, (where, "updated_at"))
        if len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
