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
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("change_logs", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.change_logs = None
        else:
            model.change_logs = cls.__rows__[0][3](value, context, (where, "change_logs"))
        if lacking or len(data) + missing != 1:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
