# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/AttachPhoneNumber"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.attach_phone_number_response import AttachPhoneNumberResponse

ATTACH_PHONE_NUMBER: Operation[AttachPhoneNumberResponse] = Operation(
    id="attachPhoneNumber",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/AttachPhoneNumber",
    delivery="once",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("country_code", "country_code", "body", c.STR),
        Param("phone_category_name", "phone_category_name", "body", c.STR),
        Param("phone_region_id", "phone_region_id", "body", c.INT),
        Param("phone_count", "phone_count", "body", c.INT),
        Param(
            "phone_number",
            "phone_number",
            "body",
            c.ListCodec(phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")), separator=";"),
            hidden=True,
        ),
        Param("country_state", "country_state", "body", c.STR),
        Param("regulation_address_id", "regulation_address_id", "body", c.INT),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.attach_phone_number_response", "AttachPhoneNumberResponse"),
    body="form",
    groups=(
        Group(("phone_count", "phone_number"), 0, 1),
        Group(("country_code", "phone_category_name", "phone_region_id"), 0, 3, together=True),
        Group(("phone_number", "country_code"), 1, 2),
    ),
)
