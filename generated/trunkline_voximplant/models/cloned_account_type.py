# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""ClonedAccountType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

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

    account_id: int | Unset = UNSET
    account_name: str | Unset = UNSET
    account_email: str | Unset = UNSET
    active: bool | Unset = UNSET
    api_key: str | Unset = UNSET
    users: list[ClonedUserType] | Unset = UNSET
    scenarios: list[ClonedScenarioType] | Unset = UNSET
    applications: list[ClonedApplicationType] | Unset = UNSET
    acd_queues: list[ClonedACDQueueType] | Unset = UNSET
    acd_skills: list[ClonedACDSkillType] | Unset = UNSET
    admin_roles: list[ClonedAdminRoleType] | Unset = UNSET
    admin_users: list[ClonedAdminUserType] | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
