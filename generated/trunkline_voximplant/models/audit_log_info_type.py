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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("audit_log_id", UNSET)
        if value is UNSET:
            missing += 1
            model.audit_log_id = None
        elif type(value) is int:
            model.audit_log_id = value
        else:
            model.audit_log_id = cls.__rows__[0][3](value, context, (where, "audit_log_id"))
        value = get("subuser_id", UNSET)
        if value is UNSET:
            missing += 1
            model.subuser_id = None
        elif type(value) is int:
            model.subuser_id = value
        else:
            model.subuser_id = cls.__rows__[1][3](value, context, (where, "subuser_id"))
        value = get("subuser_name", UNSET)
        if value is UNSET:
            missing += 1
            model.subuser_name = None
        elif type(value) is str:
            model.subuser_name = value
        else:
            model.subuser_name = cls.__rows__[2][3](value, context, (where, "subuser_name"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[3][3](value, context, (where, "account_id"))
        value = get("requested", UNSET)
        if value is UNSET:
            missing += 1
            model.requested = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.requested = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[4][3](value, context, (where, "requested"))
            )
        else:
            model.requested = cls.__rows__[4][3](value, context, (where, "requested"))
        value = get("ip", UNSET)
        if value is UNSET:
            missing += 1
            model.ip = None
        elif type(value) is str:
            model.ip = value
        else:
            model.ip = cls.__rows__[5][3](value, context, (where, "ip"))
        value = get("cmd_name", UNSET)
        if value is UNSET:
            missing += 1
            model.cmd_name = None
        elif type(value) is str:
            model.cmd_name = value
        else:
            model.cmd_name = cls.__rows__[6][3](value, context, (where, "cmd_name"))
        value = get("cmd_args", UNSET)
        if value is UNSET:
            missing += 1
            model.cmd_args = None
        else:
            model.cmd_args = cls.__rows__[7][3](value, context, (where, "cmd_args"))
        value = get("cmd_result", UNSET)
        if value is UNSET:
            missing += 1
            model.cmd_result = None
        else:
            model.cmd_result = cls.__rows__[8][3](value, context, (where, "cmd_result"))
        if len(data) + missing != 9:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
