# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/auth"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.signed_in_user import SignedInUser

SIGN_IN: Operation[SignedInUser] = Operation(
    id="signIn",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/auth",
    delivery="read",
    security=(("Basic",), ("AuthToken",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=model.ModelCodec("trunkline_opentact.models.signed_in_user", "SignedInUser"),
    unwrap="payload",
)
