# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/transaction/report/invoice"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.invoice_report import InvoiceReport

GET_INVOICE_REPORT: Operation[InvoiceReport] = Operation(
    id="getInvoiceReport",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/transaction/report/invoice",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("from_", "from", "query", c.STR),
        Param("to", "to", "query", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.invoice_report", "InvoiceReport"),
    unwrap="payload",
    evidence="listed",
)
