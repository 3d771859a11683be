# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""LlambResult."""

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
class LlambResult(Model):
    """What became of one document.

    Attributes:
        status: Whether it worked for this document; `false` beside HTTP 200 is a failure.
        chunks: Pieces the text was cut into; for web pages only.
        response_text: The document as stored.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("status", "status", c.BOOL, required=True),
        Field("chunks", "chunks", c.INT),
        Field(
            "response_text",
            "response_text",
            model.ModelCodec("trunkline_avaamo.models.llamb_document", "LlambDocument"),
        ),
    )

    status: bool
    chunks: int | None = ABSENT
    response_text: LlambDocument | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
