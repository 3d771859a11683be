# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/batch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.call_batch import CallBatch

CREATE_CALL_BATCH: Operation[CallBatch] = Operation(
    id="createCallBatch",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/batch",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("outbound_voice_profile", "outbound_voice_profile", "body", c.UUID_, required=True),
        Param("tn_lease", "tn_lease", "body", c.UUID_, required=True),
        Param(
            "phones",
            "phones",
            "body",
            c.ListCodec(phone.PhoneCodec("integer"), min_items=1),
            required=True,
            hidden=True,
        ),
        Param("xml", "xml", "body", c.StrCodec(min_length=1), required=True, hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.call_batch", "CallBatch"),
    body="json",
    unwrap="payload",
)
