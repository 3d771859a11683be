# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""AnswersResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    status: bool | Unset = UNSET
    chunks: int | Unset = UNSET
    response_text: LlambDocument | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
