# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AgentTestQuery."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class AgentTestQuery(Model):
    """A question to test.

    Attributes:
        query: The question.
        uuid: Your identifier of the question, returned with its result.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("query", "query", c.STR, required=True, hidden=True),
        Field("uuid", "uuid", c.STR, required=True),
    )
    __absent__: ClassVar[Unset | None] = UNSET

    query: str
    uuid: str
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class AgentTestQueryDict(TypedDict, total=False):
    """`AgentTestQuery` as a dict, for arguments."""

    query: Required[str]
    uuid: Required[str]
