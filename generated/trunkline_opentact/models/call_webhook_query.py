# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""CallWebhookQuery."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CallWebhookQuery(Model):
    """What a SIP control app's webhook gets in the query when its method is GET.

    Attributes:
        state: The call's new state.
        from_: Who calls.
        to: Who is called.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("state", "state", c.STR),
        Field("from_", "from", c.STR, hidden=True),
        Field("to", "to", c.STR, hidden=True),
    )

    state: str | None = ABSENT
    from_: str | None = ABSENT
    to: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str:
            model.state = value
        else:
            model.state = cls.__rows__[0][3](value, context, (where, "state"))
        value = get("from", UNSET)
        if value is UNSET:
            missing += 1
            model.from_ = None
        elif type(value) is str:
            model.from_ = value
        else:
            model.from_ = cls.__rows__[1][3](value, context, (where, "from"))
        value = get("to", UNSET)
        if value is UNSET:
            missing += 1
            model.to = None
        elif type(value) is str:
            model.to = value
        else:
            model.to = cls.__rows__[2][3](value, context, (where, "to"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
