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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("id", UNSET)
        if type(value) is int:
            model.id = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.id = None
        else:
            model.id = cls.__rows__[0][3](value, context, (where, "id"))
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        elif value is None:
            model.description = None
        else:
            model.description = cls.__rows__[1][3](value, context, (where, "description"))
        value = get("display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.display_name = None
        elif type(value) is str:
            model.display_name = value
        else:
            model.display_name = cls.__rows__[2][3](value, context, (where, "display_name"))
        value = get("created_at", UNSET)
        if value is UNSET:
            missing += 1
            model.created_at = None
        else:
            model.created_at = cls.__rows__[3][3](value, context, (where, "created_at"))
        value = get("updated_at", UNSET)
        if value is UNSET:
            missing += 1
            model.updated_at = None
        else:
            model.updated_at = cls.__rows__[4][3](value, context, (where, "updated_at"))
        value = get("entities", UNSET)
        if value is UNSET:
            missing += 1
            model.entities = None
        else:
            model.entities = cls.__rows__[5][3](value, context, (where, "entities"))
        value = get("entity_types", UNSET)
        if value is UNSET:
            missing += 1
            model.entity_types = None
        else:
            model.entity_types = cls.__rows__[6][3](value, context, (where, "entity_types"))
        value = get("dictionaries", UNSET)
        if value is UNSET:
            missing += 1
            model.dictionaries = None
        else:
            model.dictionaries = cls.__rows__[7][3](value, context, (where, "dictionaries"))
        value = get("skills", UNSET)
        if value is UNSET:
            missing += 1
            model.skills = None
        else:
            model.skills = cls.__rows__[8][3](value, context, (where, "skills"))
        value = get("information_masking", UNSET)
        if value is UNSET:
            missing += 1
            model.information_masking = None
        elif type(value) is dict:
            model.information_masking = (_codec9._class or _codec9.model)._decode(
                value, context, (where, "information_masking")
            )
        else:
            model.information_masking = cls.__rows__[9][3](value, context, (where, "information_masking"))
        value = get("language_packs", UNSET)
        if value is UNSET:
            missing += 1
            model.language_packs = None
        else:
            model.language_packs = cls.__rows__[10][3](value, context, (where, "language_packs"))
        if lacking or len(data) + missing != 11:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec9: Any = Agent.__fields__[9].inner
