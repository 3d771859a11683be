# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""TransactionDetail."""

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
    from trunkline_opentact.models.account import Account
    from trunkline_opentact.models.transaction_item import TransactionItem
    from trunkline_opentact.models.transaction_kind import TransactionKind


@_define(kw_only=True, repr=False)
class TransactionDetail(Model):
    """A change of the balance with what caused it.

    Attributes:
        uuid: Its id.
        amount: How much money.
        account_balance_after: The balance after it.
        ref_type: What was charged. Not documented, in the vendor's list of 2021.
        ref_uuid: The item that was charged.
        description: A note for people.
        account: The account it belongs to.
        ref_object: The item that was charged, itself.
        created_on: When it was made.
        modified_on: When it was last changed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("uuid", "uuid", c.UUID_, required=True),
        Field("amount", "amount", c.DECIMAL),
        Field("account_balance_after", "account_balance_after", c.DECIMAL),
        Field("ref_type", "ref_type", enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind")),
        Field("ref_uuid", "ref_uuid", c.NullableCodec(c.STR)),
        Field("description", "description", c.NullableCodec(c.STR)),
        Field("account", "account", c.NullableCodec(model.ModelCodec("trunkline_opentact.models.account", "Account"))),
        Field(
            "ref_object",
            "ref_object",
            c.NullableCodec(model.ModelCodec("trunkline_opentact.models.transaction_item", "TransactionItem")),
        ),
        Field("created_on", "created_on", times.DATETIME),
        Field("modified_on", "modified_on", times.DATETIME),
    )

    uuid: UUID
    amount: Decimal | None = ABSENT
    account_balance_after: Decimal | None = ABSENT
    ref_type: TransactionKind | None = ABSENT
    ref_uuid: str | None = ABSENT
    description: str | None = ABSENT
    account: Account | None = ABSENT
    ref_object: TransactionItem | None = ABSENT
    created_on: dt.datetime | None = ABSENT
    modified_on: dt.datetime | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
