# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountPlanType."""

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

    from trunkline_voximplant.models.account_plan_package_type import AccountPlanPackageType
    from trunkline_voximplant.models.plan_kind import PlanKind


@_define(kw_only=True, repr=False)
class AccountPlanType(Model):
    """What the vendor calls AccountPlanType.

    Attributes:
        plan_subscription_template_id: The id of the plan.
        next_charge: The date of the next charge.
        plan_name: The plan's name.
        periodic_charge: What is charged every month.
        packages: The packages of the plan.
        plan_type: The kind of plan: `IM` by messages, `MAU` by active users.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("plan_subscription_template_id", "plan_subscription_template_id", c.INT),
        Field("next_charge", "next_charge", times.DATE),
        Field("plan_name", "plan_name", c.STR),
        Field("periodic_charge", "periodic_charge", c.DECIMAL),
        Field(
            "packages",
            "packages",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.account_plan_package_type", "AccountPlanPackageType")
            ),
        ),
        Field("plan_type", "plan_type", enums.EnumCodec("trunkline_voximplant.models.plan_kind", "PlanKind")),
    )

    plan_subscription_template_id: int | None = ABSENT
    next_charge: dt.date | None = ABSENT
    plan_name: str | None = ABSENT
    periodic_charge: Decimal | None = ABSENT
    packages: list[AccountPlanPackageType] | None = ABSENT
    plan_type: PlanKind | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("plan_subscription_template_id", UNSET)
        if value is UNSET:
            missing += 1
            model.plan_subscription_template_id = None
        elif type(value) is int:
            model.plan_subscription_template_id = value
        else:
            model.plan_subscription_template_id = cls.__rows__[0][3](
                value, context, (where, "plan_subscription_template_id")
            )
        value = get("next_charge", UNSET)
        if value is UNSET:
            missing += 1
            model.next_charge = None
        else:
            model.next_charge = cls.__rows__[1][3](value, context, (where, "next_charge"))
        value = get("plan_name", UNSET)
        if value is UNSET:
            missing += 1
            model.plan_name = None
        elif type(value) is str:
            model.plan_name = value
        else:
            model.plan_name = cls.__rows__[2][3](value, context, (where, "plan_name"))
        value = get("periodic_charge", UNSET)
        if value is UNSET:
            missing += 1
            model.periodic_charge = None
        else:
            model.periodic_charge = cls.__rows__[3][3](value, context, (where, "periodic_charge"))
        value = get("packages", UNSET)
        if value is UNSET:
            missing += 1
            model.packages = None
        else:
            model.packages = cls.__rows__[4][3](value, context, (where, "packages"))
        value = get("plan_type", UNSET)
        if value is UNSET:
            missing += 1
            model.plan_type = None
        elif type(value) is str and value in _codec5._listed:
            model.plan_type = _codec5._listed[value]
        else:
            model.plan_type = cls.__rows__[5][3](value, context, (where, "plan_type"))
        if len(data) + missing != 6:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec5: Any = AccountPlanType.__fields__[5].inner
