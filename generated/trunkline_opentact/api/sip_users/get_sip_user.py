# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/sip/domain/{domain}/user/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

GET_SIP_USER: Operation[SipUser] = Operation(
    id="getSipUser",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/sip/domain/{domain}/user/{uuid}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("domain", "domain", "path", c.StrCodec(min_length=1), required=True),
        Param("uuid", "uuid", "path", c.UUID_, required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"),
    unwrap="payload",
    evidence="listed",
)
