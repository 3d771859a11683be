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
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
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
        Field("api_key", "api_key", c.STR, hidden=True),
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
