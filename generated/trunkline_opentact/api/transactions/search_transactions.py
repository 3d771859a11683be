# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/transaction/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.engine.paging import Pages
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.transaction_page import TransactionPage

SEARCH_TRANSACTIONS: Operation[TransactionPage] = Operation(
    id="searchTransactions",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/transaction/search",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("take", "take", "query", c.IntCodec(minimum=1, maximum=100)),
        Param("skip", "skip", "query", c.IntCodec(minimum=0)),
        Param(
            "ref_type",
            "ref_type",
            "body",
            enums.EnumCodec("trunkline_opentact.models.transaction_kind", "TransactionKind"),
        ),
        Param("ref_uuid", "ref_uuid", "body", c.UUID_),
        Param("amount", "amount", "body", c.DECIMAL),
        Param("account_balance_before", "account_balance_before", "body", c.DECIMAL),
        Param("account_balance_after", "account_balance_after", "body", c.DECIMAL),
        Param("description", "description", "body", c.STR),
        Param("mode", "mode", "body", enums.EnumCodec("trunkline_opentact.models.search_mode", "SearchMode")),
        Param(
            "order",
            "order",
            "body",
            c.MapCodec(enums.EnumCodec("trunkline_opentact.models.sort_direction", "SortDirection", closed=True)),
        ),
        Param("created_on_from", "created_on_from", "body", times.DATETIME),
        Param("created_on_to", "created_on_to", "body", times.DATETIME),
        Param("modified_on_from", "modified_on_from", "body", times.DATETIME),
        Param("modified_on_to", "modified_on_to", "body", times.DATETIME),
    ),
    result=model.ModelCodec("trunkline_opentact.models.transaction_page", "TransactionPage"),
    body="json",
    unwrap="payload",
)

PAGES = Pages("offset", "skip", ("data",), limit="take", total=("total",), max_limit=100)
