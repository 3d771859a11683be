# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/profile/tn/{uuid}/blacklist"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.tn_profile import TnProfile

UPDATE_TN_PROFILE_BLACKLIST: Operation[TnProfile] = Operation(
    id="updateTnProfileBlacklist",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/profile/tn/{uuid}/blacklist",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("add", "add", "body", c.ListCodec(phone.PhoneCodec("integer")), hidden=True),
        Param("remove", "remove", "body", c.ListCodec(phone.PhoneCodec("integer")), hidden=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.tn_profile", "TnProfile"),
    body="json",
    unwrap="payload",
    evidence="inferred",
)
