# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DeleteSipRegistration"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.delete_sip_registration_response import DeleteSipRegistrationResponse

DELETE_SIP_REGISTRATION: Operation[DeleteSipRegistrationResponse] = Operation(
    id="deleteSipRegistration",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DeleteSipRegistration",
    delivery="idempotent",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("sip_registration_id", "sip_registration_id", "body", c.INT, required=True),),
    result=model.ModelCodec(
        "trunkline_voximplant.models.delete_sip_registration_response", "DeleteSipRegistrationResponse"
    ),
    body="form",
)
