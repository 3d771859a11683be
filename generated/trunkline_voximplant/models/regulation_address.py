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
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

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

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("regulation_address_id", UNSET)
        if value is UNSET:
            missing += 1
            model.regulation_address_id = None
        elif type(value) is int:
            model.regulation_address_id = value
        else:
            model.regulation_address_id = cls.__rows__[0][3](value, context, (where, "regulation_address_id"))
        value = get("external_id", UNSET)
        if value is UNSET:
            missing += 1
            model.external_id = None
        elif type(value) is str:
            model.external_id = value
        else:
            model.external_id = cls.__rows__[1][3](value, context, (where, "external_id"))
        value = get("country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.country_code = None
        elif type(value) is str:
            model.country_code = value
        else:
            model.country_code = cls.__rows__[2][3](value, context, (where, "country_code"))
        value = get("phone_category_name", UNSET)
        if value is UNSET:
            missing += 1
            model.phone_category_name = None
        elif type(value) is str:
            model.phone_category_name = value
        else:
            model.phone_category_name = cls.__rows__[3][3](value, context, (where, "phone_category_name"))
        value = get("salutation", UNSET)
        if value is UNSET:
            missing += 1
            model.salutation = None
        elif type(value) is str and value in _codec4._listed:
            model.salutation = _codec4._listed[value]
        else:
            model.salutation = cls.__rows__[4][3](value, context, (where, "salutation"))
        value = get("company", UNSET)
        if value is UNSET:
            missing += 1
            model.company = None
        elif type(value) is str:
            model.company = value
        else:
            model.company = cls.__rows__[5][3](value, context, (where, "company"))
        value = get("first_name", UNSET)
        if value is UNSET:
            missing += 1
            model.first_name = None
        elif type(value) is str:
            model.first_name = value
        else:
            model.first_name = cls.__rows__[6][3](value, context, (where, "first_name"))
        value = get("last_name", UNSET)
        if value is UNSET:
            missing += 1
            model.last_name = None
        elif type(value) is str:
            model.last_name = value
        else:
            model.last_name = cls.__rows__[7][3](value, context, (where, "last_name"))
        value = get("owner_country_code", UNSET)
        if value is UNSET:
            missing += 1
            model.owner_country_code = None
        elif type(value) is str:
            model.owner_country_code = value
        else:
            model.owner_country_code = cls.__rows__[8][3](value, context, (where, "owner_country_code"))
        value = get("city", UNSET)
        if value is UNSET:
            missing += 1
            model.city = None
        elif type(value) is str:
            model.city = value
        else:
            model.city = cls.__rows__[9][3](value, context, (where, "city"))
        value = get("zip_code", UNSET)
        if value is UNSET:
            missing += 1
            model.zip_code = None
        elif type(value) is str:
            model.zip_code = value
        else:
            model.zip_code = cls.__rows__[10][3](value, context, (where, "zip_code"))
        value = get("street", UNSET)
        if value is UNSET:
            missing += 1
            model.street = None
        elif type(value) is str:
            model.street = value
        else:
            model.street = cls.__rows__[11][3](value, context, (where, "street"))
        value = get("builder_number", UNSET)
        if value is UNSET:
            missing += 1
            model.builder_number = None
        elif type(value) is str:
            model.builder_number = value
        else:
            model.builder_number = cls.__rows__[12][3](value, context, (where, "builder_number"))
        value = get("builder_latter", UNSET)
        if value is UNSET:
            missing += 1
            model.builder_latter = None
        elif type(value) is str:
            model.builder_latter = value
        else:
            model.builder_latter = cls.__rows__[13][3](value, context, (where, "builder_latter"))
        value = get("status", UNSET)
        if value is UNSET:
            missing += 1
            model.status = None
        elif type(value) is str and value in _codec14._listed:
            model.status = _codec14._listed[value]
        else:
            model.status = cls.__rows__[14][3](value, context, (where, "status"))
        value = get("reject_message", UNSET)
        if value is UNSET:
            missing += 1
            model.reject_message = None
        elif type(value) is str:
            model.reject_message = value
        else:
            model.reject_message = cls.__rows__[15][3](value, context, (where, "reject_message"))
        if len(data) + missing != 16:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read


_codec4: Any = RegulationAddress.__fields__[4].inner
_codec14: Any = RegulationAddress.__fields__[14].inner
