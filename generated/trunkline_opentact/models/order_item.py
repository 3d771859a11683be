# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""OrderItem."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

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
    features: list[NumberFeature] | None = ABSENT
    autorenew: bool | None = ABSENT
    voice: bool | None = ABSENT
    fax: bool | None = ABSENT
    sms: bool | None = ABSENT
    mms: bool | None = ABSENT
    emergency: bool | None = ABSENT
    profile: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
