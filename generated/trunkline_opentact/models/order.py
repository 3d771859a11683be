# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.order_error import OrderError
    from trunkline_opentact.models.order_item import OrderItem
    from trunkline_opentact.models.order_state import OrderState
    from trunkline_opentact.models.order_with_flags import OrderWithFlags
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.tn_lease import TnLease
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Order(Model):
    """An order of numbers and how far it is.

    Attributes:
        uuid: Its id.
        state: How far it is.
        total: How many numbers.
        success: How many are yours now.
        processing: How many are being worked on.
        failed: How many could not be had.
        request: What was asked for. Not documented, in the vendor's list of 2021.
        items: The numbers ordered, or their prices. Not documented, in the vendor's list of 2021.
        errors: Why numbers could not be had. Not documented, in the vendor's list of 2021.
        tns: The numbers. Not documented, in the vendor's list of 2021.
        tnleases: The leases that came of it. Not documented, in the vendor's list of 2021.
        account: The account it belongs to. Not documented, in the vendor's list of 2021.
        created_by: Who made it. Not documented, in the vendor's list of 2021.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.order_state", "OrderState")),
        Field("total", "total", c.INT),
        Field("success", "success", c.INT),
        Field("processing", "processing", c.INT),
        Field("failed", "failed", c.INT),
        Field(
            "request",
            "request",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.order_with_flags", "OrderWithFlags")),
        ),
        Field("items", "items", c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_item", "OrderItem"))),
        Field("errors", "errors", c.ListCodec(model.ModelCodec("trunkline_opentact.models.order_error", "OrderError"))),
        Field("tns", "tns", c.ListCodec(model.ModelCodec("trunkline_opentact.models.tn", "Tn"))),
        Field("tnleases", "tnleases", c.ListCodec(model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_by", "created_by", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    state: OrderState | None = ABSENT
    total: int | None = ABSENT
    success: int | None = ABSENT
    processing: int | None = ABSENT
    failed: int | None = ABSENT
    request: OrderWithFlags | None = ABSENT
    items: list[OrderItem] | None = ABSENT
    errors: list[OrderError] | None = ABSENT
    tns: list[Tn] | None = ABSENT
    tnleases: list[TnLease] | None = ABSENT
    account: Account | None = ABSENT
    created_by: User | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
