# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderItemFlags."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Required, TypedDict

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import phone
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class OrderItemFlags(Model):
    """A number to order, each service a flag.

    Attributes:
        tn: The telephone number.
        voice: Whether calls are wanted or possible.
        fax: Whether fax is wanted or possible.
        sms: Whether text messages are wanted or possible.
        mms: Whether picture messages are wanted or possible.
        emergency: Whether emergency calls are wanted or possible.
        profile: The kind of number. At most 255 characters.
        autorenew: Whether the lease is prolonged by itself.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tn", "tn", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field("voice", "voice", c.BOOL),
        Field("fax", "fax", c.BOOL),
        Field("sms", "sms", c.BOOL),
        Field("mms", "mms", c.BOOL),
        Field("emergency", "emergency", c.BOOL),
        Field("profile", "profile", c.StrCodec(min_length=1, max_length=255)),
        Field("autorenew", "autorenew", c.BOOL),
    )

    tn: int
    voice: bool | None = ABSENT
    fax: bool | None = ABSENT
    sms: bool | None = ABSENT
    mms: bool | None = ABSENT
    emergency: bool | None = ABSENT
    profile: str | None = ABSENT
    autorenew: bool | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")


class OrderItemFlagsDict(TypedDict, total=False):
    """`OrderItemFlags` as a dict, for arguments."""

    tn: Required[str | int]
    voice: bool
    fax: bool
    sms: bool
    mms: bool
    emergency: bool
    profile: str
    autorenew: bool
