# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""DictionaryValue."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    id: int | Unset = UNSET
    value: str | Unset = UNSET
    dictionary_id: int | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    synonyms: list[DictionarySynonym] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
