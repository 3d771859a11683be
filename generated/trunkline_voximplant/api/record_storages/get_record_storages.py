# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""POST /platform_api/GetRecordStorages"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_voximplant.models.get_record_storages_response import GetRecordStoragesResponse

GET_RECORD_STORAGES: Operation[GetRecordStoragesResponse] = Operation(
    id="getRecordStorages",
    vendor="voximplant",
    method="POST",
    origin="https://api.voximplant.com",
    path="/platform_api/GetRecordStorages",
    delivery="read",
    security=(("JwtAuth",), ("AccountId", "ApiKey")),
    params=(
        Param("record_storage_id", "record_storage_id", "body", c.ListCodec(c.INT, separator=";")),
        Param("record_storage_name", "record_storage_name", "body", c.ListCodec(c.STR, separator=";")),
    ),
    result=model.ModelCodec("trunkline_voximplant.models.get_record_storages_response", "GetRecordStoragesResponse"),
    body="form",
)
