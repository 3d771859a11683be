# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DictionaryValue."""

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
    from trunkline_avaamo.models.dictionary_synonym import DictionarySynonym


@_define(kw_only=True, repr=False)
class DictionaryValue(Model):
    """A word the agent knows.

    Attributes:
        id: Its number.
        value: The value.
        dictionary_id: The dictionary the value is in.
        created_at: When it was made.
        updated_at: When it changed last.
        synonyms: Other words for the value.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("id", "id", c.INT),
        Field("value", "value", c.STR),
        Field("dictionary_id", "dictionary_id", c.INT),
        Field("created_at", "created_at", times.SECONDS),
        Field("updated_at", "updated_at", times.SECONDS),
        Field(
            "synonyms",
            "synonyms",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.dictionary_synonym", "DictionarySynonym")),
        ),
    )

    id: int | None = ABSENT
    value: str | None = ABSENT
    dictionary_id: int | None = ABSENT
    created_at: dt.datetime | None = ABSENT
    updated_at: dt.datetime | None = ABSENT
    synonyms: list[DictionarySynonym] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
