# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""KeyInfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


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
        Field("private_key", "private_key", c.STR, hidden=True),
    )

    account_email: str | None = ABSENT
    account_id: int | None = ABSENT
    key_id: str | None = ABSENT
    private_key: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
