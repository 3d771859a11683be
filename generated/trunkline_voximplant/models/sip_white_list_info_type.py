# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SipWhiteListInfoType."""

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
class SipWhiteListInfoType(Model):
    """What the vendor calls SipWhiteListInfoType.

    Attributes:
        sip_whitelist_id: The id of the allowed network.
        sip_whitelist_network: The network, as address and mask.
        description: A description of your own.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("sip_whitelist_id", "sip_whitelist_id", c.INT),
        Field("sip_whitelist_network", "sip_whitelist_network", c.STR),
        Field("description", "description", c.STR),
    )

    sip_whitelist_id: int | None = ABSENT
    sip_whitelist_network: str | None = ABSENT
    description: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
