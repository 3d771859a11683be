# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DownloadHistoryReport"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

DOWNLOAD_HISTORY_REPORT: Operation[bytes] = Operation(
    id="downloadHistoryReport",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DownloadHistoryReport",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("history_report_id", "history_report_id", "body", c.INT, required=True),),
    body="form",
    binary=True,
)
