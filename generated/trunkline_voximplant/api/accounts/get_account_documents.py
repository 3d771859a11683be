# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetAccountDocuments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_account_documents_response import GetAccountDocumentsResponse

GET_ACCOUNT_DOCUMENTS: Operation[GetAccountDocumentsResponse] = Operation(
    id="getAccountDocuments",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetAccountDocuments",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("with_details", "with_details", "body", c.BOOL),
        Param("verification_name", "verification_name", "body", c.STR),
        Param(
            "verification_status",
            "verification_status",
            "body",
            c.ListCodec(
                enums.EnumCodec(
                    "trunkline_voximplant.models.get_account_documents_request_verification_status_item",
                    "GetAccountDocumentsRequestVerificationStatusItem",
                ),
                separator=";",
            ),
        ),
        Param("from_unverified_hold_until", "from_unverified_hold_until", "body", times.DATE),
        Param("to_unverified_hold_until", "to_unverified_hold_until", "body", times.DATE),
        Param("child_account_id", "child_account_id", "body", c.ListCodec(c.INT, separator=";", all_allowed=True)),
        Param("children_verifications_only", "children_verifications_only", "body", c.BOOL),
    ),
    result=model.ModelCodec(
        "trunkline_voximplant.models.get_account_documents_response", "GetAccountDocumentsResponse"
    ),
    body="form",
)
