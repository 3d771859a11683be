# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetPhoneNumbers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Group, Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_phone_numbers_response import GetPhoneNumbersResponse

GET_PHONE_NUMBERS: Operation[GetPhoneNumbersResponse] = Operation(
    id="getPhoneNumbers",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetPhoneNumbers",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("phone_id", "phone_id", "body", c.ListCodec(c.INT, separator=";")),
        Param(
            "phone_number",
            "phone_number",
            "body",
            c.ListCodec(phone.PhoneCodec("digits", c.StrCodec(min_length=3, pattern="^[0-9]{3,15}$")), separator=";"),
            hidden=True,
        ),
        Param(
            "activation_status",
            "activation_status",
            "body",
            c.ListCodec(
                enums.EnumCodec("trunkline_voximplant.models.phone_activation_status", "PhoneActivationStatus"),
                separator=";",
            ),
        ),
        Param("application_id", "application_id", "body", c.INT),
        Param("application_name", "application_name", "body", c.STR),
        Param("is_bound_to_application", "is_bound_to_application", "body", c.BOOL),
        Param("phone_template", "phone_template", "body", phone.PhoneCodec("digits", instead="pattern"), hidden=True),
        Param("country_code", "country_code", "body", c.ListCodec(c.STR, separator=";")),
        Param("phone_category_name", "phone_category_name", "body", c.STR),
        Param("canceled", "canceled", "body", c.BOOL),
        Param("deactivated", "deactivated", "body", c.BOOL),
        Param("auto_charge", "auto_charge", "body", c.BOOL),
        Param("from_phone_next_renewal", "from_phone_next_renewal", "body", times.DATE),
        Param("to_phone_next_renewal", "to_phone_next_renewal", "body", times.DATE),
        Param("from_phone_purchase_date", "from_phone_purchase_date", "body", times.SQL_TIME),
        Param("to_phone_purchase_date", "to_phone_purchase_date", "body", times.SQL_TIME),
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("children_phones_only", "children_phones_only", "body", c.BOOL),
        Param("verification_name", "verification_name", "body", c.STR),
        Param(
            "verification_status",
            "verification_status",
            "body",
            c.ListCodec(
                enums.EnumCodec(
                    "trunkline_voximplant.models.get_phone_numbers_request_verification_status_item",
                    "GetPhoneNumbersRequestVerificationStatusItem",
                ),
                separator=";",
            ),
        ),
        Param("from_unverified_hold_until", "from_unverified_hold_until", "body", times.DATE),
        Param("to_unverified_hold_until", "to_unverified_hold_until", "body", times.DATE),
        Param("can_be_used", "can_be_used", "body", c.BOOL),
        Param(
            "order_by",
            "order_by",
            "body",
            enums.EnumCodec(
                "trunkline_voximplant.models.get_phone_numbers_request_order_by", "GetPhoneNumbersRequestOrderBy"
            ),
        ),
        Param(
            "sandbox", "sandbox", "body", enums.EnumCodec("trunkline_voximplant.models.sandbox_filter", "SandboxFilter")
        ),
        Param("count", "count", "body", c.INT),
        Param("offset", "offset", "body", c.INT),
        Param("phone_region_name", "phone_region_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("rule_id", "rule_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("rule_name", "rule_name", "body", c.ListCodec(c.STR, separator=";")),
        Param("is_bound_to_rule", "is_bound_to_rule", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_phone_numbers_response", "GetPhoneNumbersResponse"),
    body="form",
    groups=(Group(("application_id", "application_name"), 0, 1),),
)

PAGES = Pages("offset", "offset", ("result",), limit="count", total=("total_count",))
