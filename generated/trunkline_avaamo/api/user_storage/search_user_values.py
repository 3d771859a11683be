# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /dashboard/bots/{agent_id}/storages.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.user_storage_page import UserStoragePage

SEARCH_USER_VALUES: Operation[UserStoragePage] = Operation(
    id="searchUserValues",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/dashboard/bots/{agent_id}/storages.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param("agent_id", "agent_id", "path", c.IntCodec(minimum=1), required=True),
        Param("key", "key", "query", c.StrCodec(min_length=1)),
        Param("value", "value", "query", c.StrCodec(min_length=1), hidden=True),
        Param("user_id", "user_id", "query", c.IntCodec(minimum=1)),
        Param("start_date", "start_date", "query", times.DMY),
        Param("end_date", "end_date", "query", times.DMY),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.user_storage_page", "UserStoragePage"),
)

PAGES = Pages(
    "page", "page", ("storage",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
