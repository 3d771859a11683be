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
from trunkline_runtime.codecs.scalars import UUID_TEXT, uuid_of
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        moment: dt.datetime | None
        value = get("uuid", UNSET)
        if type(value) is str and UUID_TEXT(value):
            model.uuid = uuid_of(value)
        elif value is UNSET:
            missing += 1
            lacking = True
            model.uuid = None
        else:
            model.uuid = cls.__rows__[0][3](value, context, (where, "uuid"))
        value = get("state", UNSET)
        if value is UNSET:
            missing += 1
            model.state = None
        elif type(value) is str and value in _codec1._listed:
            model.state = _codec1._listed[value]
        else:
            model.state = cls.__rows__[1][3](value, context, (where, "state"))
        value = get("total", UNSET)
        if value is UNSET:
            missing += 1
            model.total = None
        elif type(value) is int:
            model.total = value
        else:
            model.total = cls.__rows__[2][3](value, context, (where, "total"))
        value = get("success", UNSET)
        if value is UNSET:
            missing += 1
            model.success = None
        elif type(value) is int:
            model.success = value
        else:
            model.success = cls.__rows__[3][3](value, context, (where, "success"))
        value = get("processing", UNSET)
        if value is UNSET:
            missing += 1
            model.processing = None
        elif type(value) is int:
            model.processing = value
        else:
            model.processing = cls.__rows__[4][3](value, context, (where, "processing"))
        value = get("failed", UNSET)
        if value is UNSET:
            missing += 1
            model.failed = None
        elif type(value) is int:
            model.failed = value
        else:
            model.failed = cls.__rows__[5][3](value, context, (where, "failed"))
        value = get("request", UNSET)
        if value is UNSET:
            missing += 1
            model.request = None
        elif type(value) is dict:
            model.request = (_codec6._class or _codec6.model)._decode(value, context, (where, "request"))
        elif value is None:
            model.request = None
        else:
            model.request = cls.__rows__[6][3](value, context, (where, "request"))
        value = get("items", UNSET)
        if value is UNSET:
            missing += 1
            model.items = None
        else:
            model.items = cls.__rows__[7][3](value, context, (where, "items"))
        value = get("errors", UNSET)
        if value is UNSET:
            missing += 1
            model.errors = None
        else:
            model.errors = cls.__rows__[8][3](value, context, (where, "errors"))
        value = get("tns", UNSET)
        if value is UNSET:
            missing += 1
            model.tns = None
        else:
            model.tns = cls.__rows__[9][3](value, context, (where, "tns"))
        value = get("tnleases", UNSET)
        if value is UNSET:
            missing += 1
            model.tnleases = None
        else:
            model.tnleases = cls.__rows__[10][3](value, context, (where, "tnleases"))
        value = get("account", UNSET)
        if value is UNSET:
            missing += 1
            model.account = None
        elif type(value) is dict:
            model.account = (_codec11._class or _codec11.model)._decode(value, context, (where, "account"))
        elif value is None:
            model.account = None
        else:
            model.account = cls.__rows__[11][3](value, context, (where, "account"))
        value = get("created_by", UNSET)
        if value is UNSET:
            missing += 1
            model.created_by = None
        elif type(value) is dict:
            model.created_by = (_codec12._class or _codec12.model)._decode(value, context, (where, "created_by"))
        elif value is None:
            model.created_by = None
        else:
            model.created_by = cls.__rows__[12][3](value, context, (where, "created_by"))
        value = get("created_on", UNSET)
        if value is UNSET:
            missing += 1
            model.created_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.created_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[13][3](value, context, (where, "created_on"))
            )
        else:
            model.created_on = cls.__rows__[13][3](value, context, (where, "created_on"))
        value = get("modified_on", UNSET)
        if value is UNSET:
            missing += 1
            model.modified_on = None
        elif type(value) is str:
            try:
                moment = dt.datetime.fromisoformat(value)
            except ValueError:
                moment = None
            model.modified_on = (
                moment
                if moment is not None and moment.tzinfo is not None
                else cls.__rows__[14][3](value, context, (where, "modified_on"))
            )
        else:
            model.modified_on = cls.__rows__[14][3](value, context, (where, "modified_on"))
        if lacking or len(data) + missing != 15:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec1: Any = Order.__fields__[1].inner
_codec6: Any = Order.__fields__[6].inner
_codec11: Any = Order.__fields__[11].inner
_codec12: Any = Order.__fields__[12].inner
