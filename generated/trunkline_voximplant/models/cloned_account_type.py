# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAccountType."""

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

    from trunkline_voximplant.models.cloned_acd_queue_type import ClonedACDQueueType
    from trunkline_voximplant.models.cloned_acd_skill_type import ClonedACDSkillType
    from trunkline_voximplant.models.cloned_admin_role_type import ClonedAdminRoleType
    from trunkline_voximplant.models.cloned_admin_user_type import ClonedAdminUserType
    from trunkline_voximplant.models.cloned_application_type import ClonedApplicationType
    from trunkline_voximplant.models.cloned_scenario_type import ClonedScenarioType
    from trunkline_voximplant.models.cloned_user_type import ClonedUserType


@_define(kw_only=True, repr=False)
class ClonedAccountType(Model):
    """What the vendor calls ClonedAccountType.

    Attributes:
        account_id: The account's id.
        account_name: The account's name.
        account_email: The account's e-mail address.
        active: Whether it is active.
        api_key: The API key. Only there when logged in with a password or an API key.
        users: The users.
        scenarios: The scenarios.
        applications: The applications.
        acd_queues: The ACD queues.
        acd_skills: The skills.
        admin_roles: The roles.
        admin_users: The users of the panel.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_id", "account_id", c.INT),
        Field("account_name", "account_name", c.STR),
        Field("account_email", "account_email", c.STR, hidden=True),
        Field("active", "active", c.BOOL),
        Field("api_key", "api_key", c.STR, hidden=True, secret=True),
        Field(
            "users",
            "users",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_user_type", "ClonedUserType")),
        ),
        Field(
            "scenarios",
            "scenarios",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_scenario_type", "ClonedScenarioType")),
        ),
        Field(
            "applications",
            "applications",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.cloned_application_type", "ClonedApplicationType")
            ),
        ),
        Field(
            "acd_queues",
            "acd_queues",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_acd_queue_type", "ClonedACDQueueType")),
        ),
        Field(
            "acd_skills",
            "acd_skills",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_acd_skill_type", "ClonedACDSkillType")),
        ),
        Field(
            "admin_roles",
            "admin_roles",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_admin_role_type", "ClonedAdminRoleType")),
        ),
        Field(
            "admin_users",
            "admin_users",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.cloned_admin_user_type", "ClonedAdminUserType")),
        ),
    )

    account_id: int | None = ABSENT
    account_name: str | None = ABSENT
    account_email: str | None = ABSENT
    active: bool | None = ABSENT
    api_key: str | None = ABSENT
    users: list[ClonedUserType] | None = ABSENT
    scenarios: list[ClonedScenarioType] | None = ABSENT
    applications: list[ClonedApplicationType] | None = ABSENT
    acd_queues: list[ClonedACDQueueType] | None = ABSENT
    acd_skills: list[ClonedACDSkillType] | None = ABSENT
    admin_roles: list[ClonedAdminRoleType] | None = ABSENT
    admin_users: list[ClonedAdminUserType] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[0][3](value, context, (where, "account_id"))
        value = get("account_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_name = None
        elif type(value) is str:
            model.account_name = value
        else:
            model.account_name = cls.__rows__[1][3](value, context, (where, "account_name"))
        value = get("account_email", UNSET)
        if value is UNSET:
            missing += 1
            model.account_email = None
        elif type(value) is str:
            model.account_email = value
        else:
            model.account_email = cls.__rows__[2][3](value, context, (where, "account_email"))
        value = get("active", UNSET)
        if value is UNSET:
            missing += 1
            model.active = None
        elif type(value) is bool:
            model.active = value
        else:
            model.active = cls.__rows__[3][3](value, context, (where, "active"))
        value = get("api_key", UNSET)
        if value is UNSET:
            missing += 1
            model.api_key = None
        elif type(value) is str:
            model.api_key = value
        else:
            model.api_key = cls.__rows__[4][3](value, context, (where, "api_key"))
        value = get("users", UNSET)
        if value is UNSET:
            missing += 1
            model.users = None
        else:
            model.users = cls.__rows__[5][3](value, context, (where, "users"))
        value = get("scenarios", UNSET)
        if value is UNSET:
            missing += 1
            model.scenarios = None
        else:
            model.scenarios = cls.__rows__[6][3](value, context, (where, "scenarios"))
        value = get("applications", UNSET)
        if value is UNSET:
            missing += 1
            model.applications = None
        else:
            model.applications = cls.__rows__[7][3](value, context, (where, "applications"))
        value = get("acd_queues", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_queues = None
        else:
            model.acd_queues = cls.__rows__[8][3](value, context, (where, "acd_queues"))
        value = get("acd_skills", UNSET)
        if value is UNSET:
            missing += 1
            model.acd_skills = None
        else:
            model.acd_skills = cls.__rows__[9][3](value, context, (where, "acd_skills"))
        value = get("admin_roles", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_roles = None
        else:
            model.admin_roles = cls.__rows__[10][3](value, context, (where, "admin_roles"))
        value = get("admin_users", UNSET)
        if value is UNSET:
            missing += 1
            model.admin_users = None
        else:
            model.admin_users = cls.__rows__[11][3](value, context, (where, "admin_users"))
        if len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
