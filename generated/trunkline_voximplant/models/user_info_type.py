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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.acd_queue_operator_info_type import ACDQueueOperatorInfoType
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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("user_id", UNSET)
        if value is UNSET:
            missing += 1
            model.user_id = None
        elif type(value) is int:
            model.user_id = value
        else:
            model.user_id = cls.__rows__[0][3](value, context, (where, "user_id"))
        value = get("user_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_name = None
        elif type(value) is str:
            model.user_name = value
        else:
            model.user_name = cls.__rows__[1][3](value, context, (where, "user_name"))
        value = get("user_display_name", UNSET)
        if value is UNSET:
            missing += 1
            model.user_display_name = None
        elif type(value) is str:
            model.user_display_name = value
        else:
            model.user_display_name = cls.__rows__[2][3](value, context, (where, "user_display_name"))
        value = get("user_active", UNSET)
        if value is UNSET:
            missing += 1
            model.user_active = None
        elif type(value) is bool:
            model.user_active = value
        else:
            model.user_active = cls.__rows__[3][3](value, context, (where, "user_active"))
        value = get("parent_accounting", UNSET)
        if value is UNSET:
            missing += 1
            model.parent_accounting = None
        elif type(value) is bool:
            model.parent_accounting = value
        else:
            model.parent_accounting = cls.__rows__[4][3](value, context, (where, "parent_accounting"))
        value = get("live_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.live_balance = None
        else:
            model.live_balance = cls.__rows__[5][3](value, context, (where, "live_balance"))
        value = get("balance", UNSET)
        if value is UNSET:
            missing += 1
            model.balance = None
        else:
            model.balance = cls.__rows__[6][3](value, context, (where, "balance"))
        value = get("fixed_balance", UNSET)
        if value is UNSET:
            missing += 1
            model.fixed_balance = None
        else:
            model.fixed_balance = cls.__rows__[7][3](value, context, (where, "fixed_balance"))
        value = get("user_custom_data", UNSET)
        if value is UNSET:
            missing += 1
            model.user_custom_data = None
        elif type(value) is str:
            model.user_custom_data = value
        else:
            model.user_custom_data = cls.__rows__[8][3](value, context, (where, "user_custom_data"))
        value = get("applications", UNSET)
        if value is UNSET:
            missing += 1
            model.applications = None
        else:
            model.applications = cls.__rows__[9][3](value, context, (where, "applications"))
        value = get("skills", UNSET)
        if value is UNSET:
            missing += 1
            model.skills = None
        else:
            model.skills = cls.__rows__[10][3](value, context, (where, "skills"))
        value = get("acd_queues", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queues = None
        else:
            model.acd_queues = cls.__rows__[11][3](value, context, (where, "acd_queues"))
        value = get("acd_status_change_time", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_status_change_time = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.acd_status_change_time = (
                moment.replace(tzinfo=context.zone)
                if moment is not None and moment.tzinfo is None
                else cls.__rows__[12][3](value, context, (where, "acd_status_change_time"))
            )
        else:
            model.acd_status_change_time = cls.__rows__[12][3](value, context, (where, "acd_status_change_time"))
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
                else cls.__rows__[13][3](value, context, (where, "created"))
            )
        else:
            model.created = cls.__rows__[13][3](value, context, (where, "created"))
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
                else cls.__rows__[14][3](value, context, (where, "modified"))
            )
        else:
            model.modified = cls.__rows__[14][3](value, context, (where, "modified"))
        value = get("acd_status", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_status = None
        elif type(value) is str and value in _codec15._listed:
            model.acd_status = _codec15._listed[value]
        else:
            model.acd_status = cls.__rows__[15][3](value, context, (where, "acd_status"))
        if len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec15: Any = UserInfoType.__fields__[15].inner
