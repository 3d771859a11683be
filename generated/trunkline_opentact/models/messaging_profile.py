# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""MessagingProfile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.operator import Operator
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class MessagingProfile(Model):
    """Settings for a group of numbers, callback URLs among them.

    Attributes:
        uuid: Its id.
        name: What people call it.
        callback_url: Where events and inbound messages are posted.
        callback_url2: Used when the first URL cannot be reached.
        number_pool_enable: Take senders from the profile's numbers in turn. Not documented, in the vendor's list of
            2021.
        skip_unhealthy_tns: Leave numbers in bad health out of the pool. Not documented, in the vendor's list of
            2021.
        sticky_sender: Keep one sender for one receiver. Not documented, in the vendor's list of 2021.
        long_code_weight: How often ordinary numbers are chosen, against toll-free ones. Not documented, in the
            vendor's list of 2021.
        tollfree_weight: How often toll-free numbers are chosen, against ordinary ones. Not documented, in the
            vendor's list of 2021.
        operators: Carriers and what they add.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        modified_by: Who changed it last. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("name", "name", c.STR),
        Field("callback_url", "callback_url", c.NullableCodec(c.STR)),
        Field("callback_url2", "callback_url2", c.NullableCodec(c.STR)),
        Field("number_pool_enable", "number_pool_enable", c.BOOL),
        Field("skip_unhealthy_tns", "skip_unhealthy_tns", c.BOOL),
        Field("sticky_sender", "sticky_sender", c.BOOL),
        Field("long_code_weight", "long_code_weight", c.INT),
        Field("tollfree_weight", "tollfree_weight", c.INT),
        Field(
            "operators", "operators", c.ListCodec(model.ModelCodec("trunkline_opentact.models.operator", "Operator"))
        ),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field(
            "modified_by", "modified_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    name: str | None = ABSENT
    callback_url: str | None = ABSENT
    callback_url2: str | None = ABSENT
    number_pool_enable: bool | None = ABSENT
    skip_unhealthy_tns: bool | None = ABSENT
    sticky_sender: bool | None = ABSENT
    long_code_weight: int | None = ABSENT
    tollfree_weight: int | None = ABSENT
    operators: list[Operator] | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    modified_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
