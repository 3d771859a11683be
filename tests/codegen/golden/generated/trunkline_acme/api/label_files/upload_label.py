# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""POST /labels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import multipart
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

UPLOAD_LABEL: Operation[bytes] = Operation(
    id="uploadLabel",
    vendor="acme",
    method="POST",
    origin="https://files.acme.example",
    path="/labels",
    delivery="once",
    security=(("Token",),),
    params=(
        Param("file", "file", "body", multipart.FileCodec(1000), required=True),
        Param("name", "name", "body", c.StrCodec(max_length=20, max_bytes=20)),
    ),
    body="multipart",
    binary=True,
)
