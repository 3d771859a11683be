# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DownloadInvoice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

DOWNLOAD_INVOICE: Operation[bytes] = Operation(
    id="downloadInvoice",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DownloadInvoice",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("invoice_id", "invoice_id", "body", c.INT, required=True),),
    body="form",
    binary=True,
)
