# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangesV1."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model

if TYPE_CHECKING:
    from trunkline_avaamo.models.change_v1 import ChangeV1


@_define(kw_only=True, repr=False)
class ChangesV1(Model):
    """The changes of a page, in the older form.

    Attributes:
        change_logs: The changes of this page.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "change_logs",
            "change_logs",
            c.ListCodec(model.ModelCodec("trunkline_avaamo.models.change_v1", "ChangeV1")),
            required=True,
        ),
    )

    change_logs: list[ChangeV1]
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
