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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
