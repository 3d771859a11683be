# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/app/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_control_app import SipControlApp

GET_SIP_CONTROL_APP: Operation[SipControlApp] = Operation(
    id="getSipControlApp",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/app/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("uuid", "uuid", "path", c.UUID_, required=True),),
    result=model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp"),
    unwrap="payload",
    evidence="listed",
)
