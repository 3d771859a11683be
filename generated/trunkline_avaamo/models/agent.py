# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Agent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.dictionary import Dictionary
    from trunkline_avaamo.models.entity_ref import EntityRef
    from trunkline_avaamo.models.entity_type import EntityType
    from trunkline_avaamo.models.information_masking import InformationMasking
    from trunkline_avaamo.models.language_pack import LanguagePack
    from trunkline_avaamo.models.skill import Skill


@_define(kw_only=True, repr=False)
class Agent(Model):
    """An agent with its settings.

    Attributes:
        id: The agent's number, as in its address in the dashboard.
        description: What the agent is for.
        display_name: The agent's name.
        created_at: When it was made.
        updated_at: When it changed last.
        entities: What the agent recognises.
        entity_types: Its types of entities.
        dictionaries: Its own vocabularies.
        skills: What the agent can talk about.
        information_masking: What is blanked; only where masking is set up.
        language_packs: The languages it speaks.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT, required=True),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("display_name", "display_name", c.STR),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field("entities", "entities", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.entity_ref", "EntityRef"))),
        Field(
            "entity_types",
            "entity_types",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.entity_type", "EntityType")),
        ),
        Field(
            "dictionaries",
            "dictionaries",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.dictionary", "Dictionary")),
        ),
        Field("skills", "skills", c.ListCodec(model.ModelCodec("trunkline_avaamo.models.skill", "Skill"))),
        Field(
            "information_masking",
            "information_masking",
            model.ModelCodec("trunkline_avaamo.models.information_masking", "InformationMasking"),
        ),
        Field(
            "language_packs",
            "language_packs",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.language_pack", "LanguagePack")),
        ),
    )

    id: int
    description: str | None = ABSENT
    display_name: str | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    entities: list[EntityRef] | None = ABSENT
    entity_types: list[EntityType] | None = ABSENT
    dictionaries: list[Dictionary] | None = ABSENT
    skills: list[Skill] | None = ABSENT
    information_masking: InformationMasking | None = ABSENT
    language_packs: list[LanguagePack] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
