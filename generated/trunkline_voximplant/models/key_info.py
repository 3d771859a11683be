# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""KeyInfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where


@_define(kw_only=True, repr=False)
class KeyInfo(Model):
    """What the vendor calls KeyInfo.

    Attributes:
        account_email: The account's e-mail address.
        account_id: The account's id.
        key_id: The key's id.
        private_key: The private key (PKCS #8, PEM). Shown once.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("account_email", "account_email", c.STR, hidden=True),
        Field("account_id", "account_id", c.INT),
        Field("key_id", "key_id", c.STR),
        Field("private_key", "private_key", c.STR, hidden=True, secret=True),
    )

    account_email: str | None = ABSENT
    account_id: int | None = ABSENT
    key_id: str | None = ABSENT
    private_key: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("account_email", UNSET)
        if value is UNSET:
            missing += 1
            model.account_email = None
        elif type(value) is str:
            model.account_email = value
        else:
            model.account_email = cls.__rows__[0][3](value, context, (where, "account_email"))
        value = get("account_id", UNSET)
        if value is UNSET:
            missing += 1
            model.account_id = None
        elif type(value) is int:
            model.account_id = value
        else:
            model.account_id = cls.__rows__[1][3](value, context, (where, "account_id"))
        value = get("key_id", UNSET)
        if value is UNSET:
            missing += 1
            model.key_id = None
        elif type(value) is str:
            model.key_id = value
        else:
            model.key_id = cls.__rows__[2][3](value, context, (where, "key_id"))
        value = get("private_key", UNSET)
        if value is UNSET:
            missing += 1
            model.private_key = None
        elif type(value) is str:
            model.private_key = value
        else:
            model.private_key = cls.__rows__[3][3](value, context, (where, "private_key"))
        if len(data) + missing != 4:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
