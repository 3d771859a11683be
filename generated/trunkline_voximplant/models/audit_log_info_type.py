# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AuditLogInfoType."""

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
    from trunkline_runtime.codecs import JSON


@_define(kw_only=True, repr=False)
class AuditLogInfoType(Model):
    """What the vendor calls AuditLogInfoType.

    Attributes:
        audit_log_id: The id of the log entry.
        subuser_id: The subuser's id.
        subuser_name: The subuser's name.
        account_id: The account's id.
        requested: When it was called.
        ip: The IP address.
        cmd_name: The method.
        cmd_args: The arguments, as they were sent.
        cmd_result: The answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("audit_log_id", "audit_log_id", c.INT),
        Field("subuser_id", "subuser_id", c.INT),
        Field("subuser_name", "subuser_name", c.STR, hidden=True),
        Field("account_id", "account_id", c.INT),
        Field("requested", "requested", times.SQL_TIME),
        Field("ip", "ip", c.STR, hidden=True),
        Field("cmd_name", "cmd_name", c.STR),
        Field("cmd_args", "cmd_args", c.ANY, hidden=True),
        Field("cmd_result", "cmd_result", c.ANY, hidden=True),
    )

    audit_log_id: int | None = ABSENT
    subuser_id: int | None = ABSENT
    subuser_name: str | None = ABSENT
    account_id: int | None = ABSENT
    requested: dt.datetime | None = ABSENT
    ip: str | None = ABSENT
    cmd_name: str | None = ABSENT
    cmd_args: JSON | None = ABSENT
    cmd_result: JSON | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
