# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""RegulationAddress."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_voximplant.models.regulation_address_salutation import RegulationAddressSalutation
    from trunkline_voximplant.models.regulation_address_status import RegulationAddressStatus


@_define(kw_only=True, repr=False)
class RegulationAddress(Model):
    """What the vendor calls RegulationAddress.

    Attributes:
        regulation_address_id: The regulation address's id.
        external_id: The id at the phone provider.
        country_code: The country, as a two-letter ISO code.
        phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
        salutation: The salutation.
        company: The company.
        first_name: The first name.
        last_name: The last name.
        owner_country_code: The owner's country, as a two-letter ISO code.
        city: The city.
        zip_code: The postal code.
        street: The street.
        builder_number: The house number. The vendor's spelling.
        builder_latter: The letter of the house number. The vendor's spelling.
        status: The state.
        reject_message: Why it was rejected.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("regulation_address_id", "regulation_address_id", c.INT),
        Field("external_id", "external_id", c.STR),
        Field("country_code", "country_code", c.STR),
        Field("phone_category_name", "phone_category_name", c.STR),
        Field(
            "salutation",
            "salutation",
            enums.EnumCodec("trunkline_voximplant.models.regulation_address_salutation", "RegulationAddressSalutation"),
            hidden=True,
        ),
        Field("company", "company", c.STR, hidden=True),
        Field("first_name", "first_name", c.STR, hidden=True),
        Field("last_name", "last_name", c.STR, hidden=True),
        Field("owner_country_code", "owner_country_code", c.STR),
        Field("city", "city", c.STR, hidden=True),
        Field("zip_code", "zip_code", c.STR),
        Field("street", "street", c.STR, hidden=True),
        Field("builder_number", "builder_number", c.STR, hidden=True),
        Field("builder_latter", "builder_latter", c.STR, hidden=True),
        Field(
            "status",
            "status",
            enums.EnumCodec("trunkline_voximplant.models.regulation_address_status", "RegulationAddressStatus"),
        ),
        Field("reject_message", "reject_message", c.STR),
    )

    regulation_address_id: int | None = ABSENT
    external_id: str | None = ABSENT
    country_code: str | None = ABSENT
    phone_category_name: str | None = ABSENT
    salutation: RegulationAddressSalutation | None = ABSENT
    company: str | None = ABSENT
    first_name: str | None = ABSENT
    last_name: str | None = ABSENT
    owner_country_code: str | None = ABSENT
    city: str | None = ABSENT
    zip_code: str | None = ABSENT
    street: str | None = ABSENT
    builder_number: str | None = ABSENT
    builder_latter: str | None = ABSENT
    status: RegulationAddressStatus | None = ABSENT
    reject_message: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
