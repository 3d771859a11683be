# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""GET /api/v2/sms/opt-status.json"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, phone, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_avaamo.models.sms_opt_page import SmsOptPage

LIST_SMS_OPT_STATUS: Operation[SmsOptPage] = Operation(
    id="listSmsOptStatus",
    vendor="avaamo",
    method="GET",
    origin="https://{instance}.avaamo.com",
    path="/api/v2/sms/opt-status.json",
    delivery="read",
    security=(("UserToken",),),
    params=(
        Param(
            "to_phone",
            "to_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param(
            "from_phone",
            "from_phone",
            "query",
            phone.PhoneCodec("plus", c.StrCodec(min_length=3, max_length=32, pattern="^\\+?[0-9][0-9 ().-]*$")),
            hidden=True,
        ),
        Param("start_time", "start_time", "query", times.SECONDS),
        Param("end_time", "end_time", "query", times.SECONDS),
        Param("status", "status", "query", enums.EnumCodec("trunkline_avaamo.models.opt_status", "OptStatus")),
        Param(
            "current_status",
            "current_status",
            "query",
            enums.EnumCodec("trunkline_avaamo.models.opt_status", "OptStatus"),
        ),
        Param("page", "page", "query", c.IntCodec(minimum=1)),
        Param("per_page", "per_page", "query", c.IntCodec(minimum=1, maximum=100)),
    ),
    result=model.ModelCodec("trunkline_avaamo.models.sms_opt_page", "SmsOptPage"),
)

PAGES = Pages(
    "page", "page", ("entries",), limit="per_page", total=("total_entries",), pages=("total_pages",), max_limit=100
)
