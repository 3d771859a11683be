# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CiSessionPage."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.ci_session import CiSession


@_define(kw_only=True, repr=False)
class CiSessionPage(Model):
    """One page of reports; this host has an envelope of its own.

    Attributes:
        results: The entries of this page.
        count: Reports there are in all.
        next_: Address of the next page.
        previous: Address of the page before.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "results",
            "results",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.ci_session", "CiSession")),
            required=True,
        ),
        Field("count", "count", c.INT, required=True),
        Field("next_", "next", c.NullableCodec(c.STR)),
        Field("previous", "previous", c.NullableCodec(c.STR)),
    )

    results: list[CiSession]
    count: int
    next_: str | None = ABSENT
    previous: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
