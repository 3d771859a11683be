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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("results", UNSET)
        if value is UNSET:
            missing += 1
            lacking = True
            model.results = None
        else:
            model.results = cls.__rows__[0][3](value, context, (where, "results"))
        value = get("count", UNSET)
        if type(value) is int:
            model.count = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.count = None
        else:
            model.count = cls.__rows__[1][3](value, context, (where, "count"))
        value = get("next", UNSET)
        if value is UNSET:
            missing += 1
            model.next_ = None
        elif type(value) is str:
            model.next_ = value
        elif value is None:
            model.next_ = None
        else:
            model.next_ = cls.__rows__[2][3](value, context, (where, "next"))
        value = get("previous", UNSET)
        if value is UNSET:
            missing += 1
            model.previous = None
        elif type(value) is str:
            model.previous = value
        elif value is None:
            model.previous = None
        else:
            model.previous = cls.__rows__[3][3](value, context, (where, "previous"))
        if lacking or len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
