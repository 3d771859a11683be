# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""FlowCommand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class FlowCommand(Model):
    """The element of the call flow that was carried out.

    Attributes:
        name: Such as `Answer`.
        success: Whether the command was carried out.
        reason: Why it was not.
        path: Where it stands in the document, `Answer[0]`.
        children: The commands inside it.
        error: What went wrong, as the vendor lists it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("name", "name", c.STR),
        Field("success", "success", c.NullableCodec(c.BOOL)),
        Field("reason", "reason", c.NullableCodec(c.STR)),
        Field("path", "path", c.NullableCodec(c.STR)),
        Field(
            "children",
            "children",
            c.ListCodec(model.ModelCodec("trunkline_opentact.models.flow_command", "FlowCommand")),
        ),
        Field("error", "error", c.ListCodec(c.ANY)),
    )

    name: str | None = ABSENT
    success: bool | None = ABSENT
    reason: str | None = ABSENT
    path: str | None = ABSENT
    children: list[FlowCommand] | None = ABSENT
    error: list[JSON] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("name", UNSET)
        if value is UNSET:
            missing += 1
            model.name = None
        elif type(value) is str:
            model.name = value
        else:
            model.name = cls.__rows__[0][3](value, context, (where, "name"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is bool:
            model.success = value
        elif value is None:
            model.success = None
        else:
            model.success = cls.__rows__[1][3](value, context, (where, "success"))
        value = get("reason", UNSET)
        if value is UNSET:
            missing += 1
            model.reason = None
        elif type(value) is str:
            model.reason = value
        elif value is None:
            model.reason = None
        else:
            model.reason = cls.__rows__[2][3](value, context, (where, "reason"))
        value = get("path", UNSET)
        if value is UNSET:
            missing += 1
            model.path = None
        elif type(value) is str:
            model.path = value
        elif value is None:
            model.path = None
        else:
            model.path = cls.__rows__[3][3](value, context, (where, "path"))
        value = get("children", UNSET)
        if value is UNSET:
            missing += 1
            model.children = None
        else:
            model.children = cls.__rows__[4][3](value, context, (where, "children"))
        value = get("error", UNSET)
        if value is UNSET:
            missing += 1
            model.error = None
        else:
            model.error = cls.__rows__[5][3](value, context, (where, "error"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
