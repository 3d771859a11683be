# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/lease/tn/{lease}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_lease import TnLease

UPDATE_LEASE: Operation[TnLease] = Operation(
    id="updateLease",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/lease/tn/{lease}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "lease", "path", c.UUID_, required=True),
        Param("autorenew", "autorenew", "body", c.BOOL),
        Param("voice", "voice", "body", c.BOOL),
        Param("fax", "fax", "body", c.BOOL),
        Param("sms", "sms", "body", c.BOOL),
        Param("mms", "mms", "body", c.BOOL),
        Param("emergency", "emergency", "body", c.BOOL),
        Param("messaging_profile", "messaging_profile", "body", c.UUID_),
        Param("sip_connection", "sip_connection", "body", c.NullableCodec(c.UUID_), nullable=True),
        Param("sip_control_app", "sip_control_app", "body", c.NullableCodec(c.UUID_), nullable=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.tn_lease", "TnLease"),
    body="json",
    unwrap="payload",
)
