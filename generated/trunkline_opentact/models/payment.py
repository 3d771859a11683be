# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Payment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
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
    from trunkline_runtime.codecs import JSON

    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.payment_provider import PaymentProvider
    from trunkline_opentact.models.payment_state import PaymentState
    from trunkline_opentact.models.user import User


@_define(kw_only=True, repr=False)
class Payment(Model):
    """Money paid in.

    Attributes:
        uuid: Its id.
        state: How far it is. Not documented, in the vendor's list of 2021.
        provider: Who handles the payment. Not documented, in the vendor's list of 2021.
        reference_id: The id that the carrier or payment provider gave it.
        amount: How much money.
        meta: What else the vendor keeps.
        user: The user it belongs to.
        account: The account it belongs to.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("state", "state", enums.EnumCodec("trunkline_opentact.models.payment_state", "PaymentState")),
        Field("provider", "provider", enums.EnumCodec("trunkline_opentact.models.payment_provider", "PaymentProvider")),
        Field("reference_id", "reference_id", c.NullableCodec(c.STR)),
        Field("amount", "amount", c.DECIMAL),
        Field("meta", "meta", c.NullableCodec(c.MapCodec(c.ANY)), hidden=True),
        Field("user", "user", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.user", "User"))),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    state: PaymentState | None = ABSENT
    provider: PaymentProvider | None = ABSENT
    reference_id: str | None = ABSENT
    amount: Decimal | None = ABSENT
    meta: dict[str, JSON] | None = ABSENT
    user: User | None = ABSENT
    account: Account | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
