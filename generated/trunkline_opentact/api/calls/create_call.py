# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/call/sca"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call import Call

CREATE_CALL: Operation[Call] = Operation(
    id="createCall",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/call/sca",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("outbound_voice_profile", "outbound_voice_profile", "body", c.UUID_, required=True),
        Param("tn_lease", "tn_lease", "body", c.UUID_, required=True),
        Param("phone", "phone", "body", phone.PhoneCodec("integer"), required=True, hidden=True),
        Param("xml", "xml", "body", c.StrCodec(min_length=1), required=True, hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.call", "Call"),
    body="json",
    unwrap="payload",
    evidence="inferred",
)
