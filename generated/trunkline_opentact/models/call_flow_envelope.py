# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallFlowEnvelope."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class CallFlowEnvelope(Model):
    """The call flow that the vendor keeps for an app.

    Attributes:
        success: Always true.
        payload: The call-flow XML.
        url: Where the vendor serves it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("success", "success", c.BOOL, required=True),
        Field("payload", "payload", c.STR, required=True, hidden=True),
        Field("url", "url", c.STR),
    )

    success: bool
    payload: str
    url: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
