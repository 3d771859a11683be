# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CardPaymentFailedEvent."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs import JSON
    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class CardPaymentFailedEvent(Model):
    """A payment by bank card failed.

    Attributes:
        type_: Names the property that holds the event.
        callback_id: The callback's id; part of the hash.
        account_id: The account's id.
        hash_: MD5 of salt, account id, API key and callback id, in small hex digits.
        account_name: The account's name.
        account_email: The account's e-mail address.
        language_code: The language of notifications, as a two-letter ISO code.
        account_first_name: The owner's first name.
        account_last_name: The owner's last name.
        balance: The balance.
        currency: The currency, as a three-letter ISO code.
        card_payment_failed: A payment by bank card failed.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("type_", "type", c.STR, required=True),
        Field("callback_id", "callback_id", c.INT),
        Field("account_id", "account_id", c.INT),
        Field("hash_", "hash", c.STR, hidden=True, secret=True),
        Field("account_name", "account_name", c.STR),
        Field("account_email", "account_email", c.STR, hidden=True),
        Field("language_code", "language_code", c.STR),
        Field("account_first_name", "account_first_name", c.STR, hidden=True),
        Field("account_last_name", "account_last_name", c.STR, hidden=True),
        Field("balance", "balance", c.DECIMAL),
        Field("currency", "currency", c.STR),
        Field("card_payment_failed", "card_payment_failed", c.MapCodec(c.ANY)),
    )

    type_: Literal["card_payment_failed"]
    callback_id: int | None = ABSENT
    account_id: int | None = ABSENT
    hash_: str | None = ABSENT
    account_name: str | None = ABSENT
    account_email: str | None = ABSENT
    language_code: str | None = ABSENT
    account_first_name: str | None = ABSENT
    account_last_name: str | None = ABSENT
    balance: Decimal | None = ABSENT
    currency: str | None = ABSENT
    card_payment_failed: dict[str, JSON] | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing, lacking = cls.__new__(cls), data.get, 0, False
        read._came = data
        model: Any = read
        value: Any
        value = get("type", UNSET)
        if type(value) is str:
            model.type_ = value
        elif value is UNSET:
            missing += 1
            lacking = True
            model.type_ = None
        else:
            model.type_ = cls.__rows__[0][3](value, context, (where, "type"))
        value = get("callback_id", UNSET)
        if value is UNSET:
            missing += 1
            model.callback_id = None
        elif type(value) is int:
            model.callback_id = value
        else:
            model.callback_id = cls.__rows__[1][3](value, context, (where, "callback_id"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[2][3](value, context, (where, "account_id"))
        value = get("hash", UNSET)
        if value is UNSET:
            missing += 1
            model.hash_ = None
        elif type(value) is str:
            model.hash_ = value
        else:
            model.hash_ = cls.__rows__[3][3](value, context, (where, "hash"))
        value = get("account_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_name = None
        elif type(value) is str:
            model.account_name = value
        else:
            model.account_name = cls.__rows__[4][3](value, context, (where, "account_name"))
        value = get("account_email", UNSET)
        if value is UNSET:
            missing += 1
            model.account_email = None
        elif type(value) is str:
            model.account_email = value
        else:
            model.account_email = cls.__rows__[5][3](value, context, (where, "account_email"))
        value = get("language_code", UNSET)
        if value is UNSET:
            missing += 1
            model.language_code = None
        elif type(value) is str:
            model.language_code = value
        else:
            model.language_code = cls.__rows__[6][3](value, context, (where, "language_code"))
        value = get("account_first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_first_name = None
        elif type(value) is str:
            model.account_first_name = value
        else:
            model.account_first_name = cls.__rows__[7][3](value, context, (where, "account_first_name"))
        value = get("account_last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.account_last_name = None
        elif type(value) is str:
            model.account_last_name = value
        else:
            model.account_last_name = cls.__rows__[8][3](value, context, (where, "account_last_name"))
        value = get("balance", UNSET)
        if value is UNSET:
            missing += 1
            model.balance = None
        else:
            model.balance = cls.__rows__[9][3](value, context, (where, "balance"))
        value = get("currency", UNSET)
        if value is UNSET:
            missing += 1
            model.currency = None
        elif type(value) is str:
            model.currency = value
        else:
            model.currency = cls.__rows__[10][3](value, context, (where, "currency"))
        value = get("card_payment_failed", UNSET)
        if value is UNSET:
            missing += 1
            model.card_payment_failed = None
        else:
            model.card_payment_failed = cls.__rows__[11][3](value, context, (where, "card_payment_failed"))
        if lacking or len(data) + missing != 12:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
