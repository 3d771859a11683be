# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/transaction/report/dashboard/{ref_type}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.dashboard_report import DashboardReport

GET_DASHBOARD_REPORT: Operation[DashboardReport] = Operation(
    id="getDashboardReport",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/transaction/report/dashboard/{ref_type}",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "ref_type",
            "ref_type",
            "path",
            enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind"),
            required=True,
        ),
        Param("from_", "from", "query", c.STR),
        Param("to", "to", "query", c.STR),
    ),
    result=model.ModelCodec("trunkline_opentact.models.dashboard_report", "DashboardReport"),
    unwrap="payload",
    evidence="listed",
)
