# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/app"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_control_app import SipControlApp

LIST_SIP_CONTROL_APPS: Operation[list[SipControlApp]] = Operation(
    id="listSipControlApps",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/app",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.sip_control_app", "SipControlApp")),
    unwrap="payload",
    evidence="listed",
)
