# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""POST /api/bulk"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import phone
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

SET_CUSTOM: Operation[list[str]] = Operation(
    id="setCustom",
    vendor="acme",
    method="POST",
    origin="https://{region}.acme.example",
    path="/api/bulk",
    delivery="once",
    security=(("Token",),),
    params=(
        Param("to", "to", "body", phone.PhoneCodec("plus"), required=True, hidden=True),
        Param("options_", "options", "body", c.BOOL),
    ),
    result=c.ListCodec(c.STR),
    body="json",
    extra=c.STR,
)
