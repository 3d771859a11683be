# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/account/notification"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_runtime.codecs import JSON

UPDATE_ACCOUNT_NOTIFICATIONS: Operation[dict[str, JSON]] = Operation(
    id="updateAccountNotifications",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/account/notification",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(Param("body", "", "body", c.MapCodec(c.ANY), required=True),),
    result=c.MapCodec(c.ANY),
    body="json",
    unwrap="payload",
)
