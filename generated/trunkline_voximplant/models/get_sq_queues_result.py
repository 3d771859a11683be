# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetSQQueuesResult."""

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
class GetSQQueuesResult(Model):
    """What the vendor calls GetSQQueuesResult.

    Attributes:
        sq_queue_id: The SmartQueue's id.
        sq_queue_name: The SmartQueue's name.
        hold_im_if_inactive_agents: Whether chats wait while no agent is active.
        agent_selection: How an agent is chosen.
        task_selection: Which waiting task goes first.
        hold_calls_if_inactive_agents: Whether calls wait while no agent is active.
        description: A description of your own.
        created: When it was created.
        modified: When it was changed last.
        call_max_waiting_time: How long a call may wait, in minutes.
        call_max_waiting_time_in_seconds: How long a call may wait, in seconds.
        im_max_waiting_time: How long a chat may wait, in minutes.
        im_max_waiting_time_in_seconds: How long a chat may wait, in seconds.
        call_max_queue_size: How many calls may wait.
        im_max_queue_size: How many chats may wait.
        agentcount: How many agents.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sq_queue_id", "sq_queue_id", c.INT),
        Field("sq_queue_name", "sq_queue_name", c.STR),
        Field("hold_im_if_inactive_agents", "hold_im_if_inactive_agents", c.BOOL),
        Field("agent_selection", "agent_selection", c.STR),
        Field("task_selection", "task_selection", c.STR),
        Field("hold_calls_if_inactive_agents", "hold_calls_if_inactive_agents", c.BOOL),
        Field("description", "description", c.STR),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
        Field("call_max_waiting_time", "call_max_waiting_time", c.INT),
        Field("call_max_waiting_time_in_seconds", "call_max_waiting_time_in_seconds", c.INT),
        Field("im_max_waiting_time", "im_max_waiting_time", c.INT),
        Field("im_max_waiting_time_in_seconds", "im_max_waiting_time_in_seconds", c.INT),
        Field("call_max_queue_size", "call_max_queue_size", c.INT),
        Field("im_max_queue_size", "im_max_queue_size", c.INT),
        Field("agentcount", "agentcount", c.INT),
    )

    sq_queue_id: int | None = ABSENT
    sq_queue_name: str | None = ABSENT
    hold_im_if_inactive_agents: bool | None = ABSENT
    agent_selection: str | None = ABSENT
    task_selection: str | None = ABSENT
    hold_calls_if_inactive_agents: bool | None = ABSENT
    description: str | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    call_max_waiting_time: int | None = ABSENT
    call_max_waiting_time_in_seconds: int | None = ABSENT
    im_max_waiting_time: int | None = ABSENT
    im_max_waiting_time_in_seconds: int | None = ABSENT
    call_max_queue_size: int | None = ABSENT
    im_max_queue_size: int | None = ABSENT
    agentcount: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("sq_queue_id", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_id = None
        elif type(value) is int:
            model.sq_queue_id = value
        else:
            model.sq_queue_id = cls.__rows__[0][3](value, context, (where, "sq_queue_id"))
        value = get("sq_queue_name", UNSET)
        if value is UNSET:
            missing += 1
            model.sq_queue_name = None
        elif type(value) is str:
            model.sq_queue_name = value
        else:
            model.sq_queue_name = cls.__rows__[1][3](value, context, (where, "sq_queue_name"))
        value = get("hold_im_if_inactive_agents", UNSET)
        if value is UNSET:
            missing += 1
            model.hold_im_if_inactive_agents = None
        elif type(value) is bool:
            model.hold_im_if_inactive_agents = value
        else:
            model.hold_im_if_inactive_agents = cls.__rows__[2][3](value, context, (where, "hold_im_if_inactive_agents"))
        value = get("agent_selection", UNSET)
        if value is UNSET:
            missing += 1
            model.agent_selection = None
        elif type(value) is str:
            model.agent_selection = value
        else:
            model.agent_selection = cls.__rows__[3][3](value, context, (where, "agent_selection"))
        value = get("task_selection", UNSET)
        if value is UNSET:
            missing += 1
            model.task_selection = None
        elif type(value) is str:
            model.task_selection = value
        else:
            model.task_selection = cls.__rows__[4][3](value, context, (where, "task_selection"))
        value = get("hold_calls_if_inactive_agents", UNSET)
        if value is UNSET:
            missing += 1
            model.hold_calls_if_inactive_agents = None
        elif type(value) is bool:
            model.hold_calls_if_inactive_agents = value
        else:
            model.hold_calls_if_inactive_agents = cls.__rows__[5][3](
                value, context, (where, "hold_calls_if_inactive_agents")
            )
        value = get("description", UNSET)
        if value is UNSET:
            missing += 1
            model.description = None
        elif type(value) is str:
            model.description = value
        else:
            model.description = cls.__rows__[6][3](value, context, (where, "description"))
        value = get("created", UNSET)
        if value is UNSET:
            missing += 1
            model.created = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[7][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[7][3](value, context, (where, "created"))
        value = get("modified", UNSET)
        if value is UNSET:
            missing += 1
            model.modified = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[8][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[8][3](value, context, (where, "modified"))
        value = get("call_max_waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.call_max_waiting_time = None
        elif type(value) is int:
            model.call_max_waiting_time = value
        else:
            model.call_max_waiting_time = cls.__rows__[9][3](value, context, (where, "call_max_waiting_time"))
        value = get("call_max_waiting_time_in_seconds", UNSET)
        if value is UNSET:
            missing += 1
            model.call_max_waiting_time_in_seconds = None
        elif type(value) is int:
            model.call_max_waiting_time_in_seconds = value
        else:
            model.call_max_waiting_time_in_seconds = cls.__rows__[10][3](
                value, context, (where, "call_max_waiting_time_in_seconds")
            )
        value = get("im_max_waiting_time", UNSET)
        if value is UNSET:
            missing += 1
            model.im_max_waiting_time = None
        elif type(value) is int:
            model.im_max_waiting_time = value
        else:
            model.im_max_waiting_time = cls.__rows__[11][3](value, context, (where, "im_max_waiting_time"))
        value = get("im_max_waiting_time_in_seconds", UNSET)
        if value is UNSET:
            missing += 1
            model.im_max_waiting_time_in_seconds = None
        elif type(value) is int:
            model.im_max_waiting_time_in_seconds = value
        else:
            model.im_max_waiting_time_in_seconds = cls.__rows__[12][3](
                value, context, (where, "im_max_waiting_time_in_seconds")
            )
        value = get("call_max_queue_size", UNSET)
        if value is UNSET:
            missing += 1
            model.call_max_queue_size = None
        elif type(value) is int:
            model.call_max_queue_size = value
        else:
            model.call_max_queue_size = cls.__rows__[13][3](value, context, (where, "call_max_queue_size"))
        value = get("im_max_queue_size", UNSET)
        if value is UNSET:
            missing += 1
            model.im_max_queue_size = None
        elif type(value) is int:
            model.im_max_queue_size = value
        else:
            model.im_max_queue_size = cls.__rows__[14][3](value, context, (where, "im_max_queue_size"))
        value = get("agentcount", UNSET)
        if value is UNSET:
            missing += 1
            model.agentcount = None
        elif type(value) is int:
            model.agentcount = value
        else:
            model.agentcount = cls.__rows__[15][3](value, context, (where, "agentcount"))
        if len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
