# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_opentact.models.number_feature import NumberFeature


@_define(kw_only=True, repr=False)
class OrderItem(Model):
    """One number of an order.

    Attributes:
        tn: The telephone number.
        features: What the number is good for.
        autorenew: Prolong the lease by itself.
        voice: In the shape of 2021.
        fax: Whether fax is wanted or possible.
        sms: Whether text messages are wanted or possible.
        mms: Whether picture messages are wanted or possible.
        emergency: Whether emergency calls are wanted or possible.
        profile: The kind of number. Not documented, in the vendor's list of 2021.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("tn", "tn", phone.PhoneCodec("integer"), required=True, hidden=True),
        Field(
            "features",
            "features",
            c.ListCodec(enums.EnumCodec("trunkline_opentact.models.number_feature", "NumberFeature")),
        ),
        Field("autorenew", "autorenew", c.BOOL),
        Field("voice", "voice", c.BOOL),
        Field("fax", "fax", c.BOOL),
        Field("sms", "sms", c.BOOL),
        Field("mms", "mms", c.BOOL),
        Field("emergency", "emergency", c.BOOL),
        Field("profile", "profile", c.STR),
    )

    tn: int
    features: list[NumberFeature] | Unset = UNSET
    autorenew: bool | Unset = UNSET
    voice: bool | Unset = UNSET
    fax: bool | Unset = UNSET
    sms: bool | Unset = UNSET
    mms: bool | Unset = UNSET
    emergency: bool | Unset = UNSET
    profile: str | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
