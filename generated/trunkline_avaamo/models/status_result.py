# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""StatusResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class StatusResult(Model):
    """A status in the body, beside the one of HTTP.

    Attributes:
        status: A status code in the body; it need not equal the HTTP status.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (Field("status", "status", c.INT, required=True),)

    status: int
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
