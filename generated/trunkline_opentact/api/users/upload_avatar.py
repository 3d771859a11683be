# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/user/{uuid}/avatar"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.user import User

UPLOAD_AVATAR: Operation[User] = Operation(
    id="uploadAvatar",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/user/{uuid}/avatar",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("file", "file", "body", multipart.FileCodec(), required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.user", "User"),
    body="multipart",
    unwrap="payload",
    evidence="listed",
)
