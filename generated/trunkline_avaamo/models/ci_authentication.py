# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""CiAuthentication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CiAuthentication(Model):
    """A token for session reports.

    Attributes:
        token: The token.
        token_type: How it travels; `Bearer`.
        expires_in: Seconds.
        expires_at: When the token dies, by the vendor's clock.
        agent_uuid: The agent whose reports the token opens.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("token", "token", c.STR, required=True, hidden=True, secret=True),
        Field("token_type", "token_type", c.STR, required=True),
        Field("expires_in", "expires_in", c.INT, required=True),
        Field("expires_at", "expires_at", times.DATETIME, required=True),
        Field("agent_uuid", "agent_uuid", c.STR),
    )

    token: str
    token_type: str
    expires_in: int
    expires_at: dt.datetime
    agent_uuid: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("token", UNSET)
        if type(value) is str:
            model.token = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.token = None
        else:
            model.token = cls.__rows__[0][3](value, context, (where, "token"))
        value = get("token_type", UNSET)
        if type(value) is str:
            model.token_type = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.token_type = None
        else:
            model.token_type = cls.__rows__[1][3](value, context, (where, "token_type"))
        value = get("expires_in", UNSET)
        if type(value) is int:
            model.expires_in = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.expires_in = None
        else:
            model.expires_in = cls.__rows__[2][3](value, context, (where, "expires_in"))
        value = get("expires_at", UNSET)
        if type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.expires_at = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[3][3](value, context, (where, "expires_at"))
            )
        elif value is UNSET:
            missing += 1
            lacking = True
            model.expires_at = None
        else:
            model.expires_at = cls.__rows__[3][3](value, context, (where, "expires_at"))
        value = get("agent_uuid", UNSET)
        if value is UNSET:
            missing += 1
            model.agent_uuid = None
        elif type(value) is str:
            model.agent_uuid = value
        else:
            model.agent_uuid = cls.__rows__[4][3](value, context, (where, "agent_uuid"))
        if lacking or len(data) + missing != 5:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
