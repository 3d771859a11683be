# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""UserInfoType."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.acd_queue_operator_info_type import (
        ACDQueueOperatorInfoType,
    )
    from trunkline_voximplant.models.acd_status import AcdStatus
    from trunkline_voximplant.models.application_info_type import ApplicationInfoType
    from trunkline_voximplant.models.skill_info_type import SkillInfoType


@_define(kw_only=True, repr=False)
class UserInfoType(Model):
    """What the vendor calls UserInfoType.

    Attributes:
        user_id: The user's id.
        user_name: The user's name.
        user_display_name: The name shown to others.
        user_active: Whether the user may log in.
        parent_accounting: Whether the user's calls are charged to the account.
        live_balance: The balance at this moment.
        balance: The balance.
        fixed_balance: The balance that cannot be spent on other things.
        user_custom_data: Text of your own, kept with the user.
        applications: The applications.
        skills: The skills.
        acd_queues: The ACD queues.
        acd_status_change_time: When the status changed.
        created: When it was created.
        modified: When it was changed last.
        acd_status: The operator's status.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("user_id", "user_id", c.INT),
        Field("user_name", "user_name", c.STR, hidden=True),
        Field("user_display_name", "user_display_name", c.STR, hidden=True),
        Field("user_active", "user_active", c.BOOL),
        Field("parent_accounting", "parent_accounting", c.BOOL),
        Field("live_balance", "live_balance", c.DECIMAL),
        Field("balance", "balance", c.DECIMAL),
        Field("fixed_balance", "fixed_balance", c.DECIMAL),
        Field("user_custom_data", "user_custom_data", c.STR, hidden=True),
        Field(
            "applications",
            "applications",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.application_info_type", "ApplicationInfoType")),
        ),
        Field(
            "skills",
            "skills",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.skill_info_type", "SkillInfoType")),
        ),
        Field(
            "acd_queues",
            "acd_queues",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.acd_queue_operator_info_type", "ACDQueueOperatorInfoType")
            ),
        ),
        Field("acd_status_change_time", "acd_status_change_time", times.SQL_TIME),
        Field("created", "created", times.SQL_TIME),
        Field("modified", "modified", times.SQL_TIME),
        Field("acd_status", "acd_status", enums.EnumCodec("trunkline_voximplant.models.acd_status", "AcdStatus")),
    )

    user_id: int | None = ABSENT
    user_name: str | None = ABSENT
    user_display_name: str | None = ABSENT
    user_active: bool | None = ABSENT
    parent_accounting: bool | None = ABSENT
    live_balance: Decimal | None = ABSENT
    balance: Decimal | None = ABSENT
    fixed_balance: Decimal | None = ABSENT
    user_custom_data: str | None = ABSENT
    applications: list[ApplicationInfoType] | None = ABSENT
    skills: list[SkillInfoType] | None = ABSENT
    acd_queues: list[ACDQueueOperatorInfoType] | None = ABSENT
    acd_status_change_time: dt.datetime | None = ABSENT
    created: dt.datetime | None = ABSENT
    modified: dt.datetime | None = ABSENT
    acd_status: AcdStatus | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
