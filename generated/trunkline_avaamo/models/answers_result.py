# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersResult."""

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
    from trunkline_avaamo.models.llamb_document import LlambDocument


@_define(kw_only=True, repr=False)
class AnswersResult(Model):
    """What became of a page.

    Attributes:
        status: Whether it was taken.
        chunks: Pieces the document was cut into.
        response_text: The document as stored.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("status", "status", c.BOOL),
        Field("chunks", "chunks", c.INT),
        Field(
            "response_text",
            "response_text",
            model.ModelCodec("trunkline_avaamo.models.llamb_document", "LlambDocument"),
        ),
    )

    status: bool | None = ABSENT
    chunks: int | None = ABSENT
    response_text: LlambDocument | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
