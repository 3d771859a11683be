# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/app/avatar"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.sip_user import SipUser

UPLOAD_SIP_AVATAR: Operation[SipUser] = Operation(
    id="uploadSipAvatar",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/app/avatar",
    delivery="idempotent",
    security=(("SipUserToken",),),
    params=(Param("file", "file", "body", multipart.FileCodec(), required=True),),
    result=model.ModelCodec("trunkline_opentact.models.sip_user", "SipUser"),
    body="multipart",
    unwrap="payload",
    evidence="listed",
)
