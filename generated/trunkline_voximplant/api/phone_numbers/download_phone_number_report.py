# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/DownloadPhoneNumberReport"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    pass

DOWNLOAD_PHONE_NUMBER_REPORT: Operation[bytes] = Operation(
    id="downloadPhoneNumberReport",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/DownloadPhoneNumberReport",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(Param("report_id", "report_id", "body", c.INT, required=True),),
    body="form",
    binary=True,
)
