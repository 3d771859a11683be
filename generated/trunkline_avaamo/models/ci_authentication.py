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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
        Field("token", "token", c.STR, required=True, hidden=True),
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
