# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""POST /rest/event/subscription"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import enums, times
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.event_subscription import EventSubscription

CREATE_EVENT_SUBSCRIPTION: Operation[EventSubscription] = Operation(
    id="createEventSubscription",
    vendor="opentact",
    method="POST",
    origin="https://api.opentact.org",
    path="/rest/event/subscription",
    delivery="once",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param(
            "channel",
            "channel",
            "body",
            enums.EnumCodec("trunkline_opentact.models.event_subscription_new_channel", "EventSubscriptionNewChannel"),
            required=True,
        ),
        Param(
            "type_", "type", "body", enums.EnumCodec("trunkline_opentact.models.event_type", "EventType"), required=True
        ),
        Param("is_active", "is_active", "body", c.BOOL, required=True),
        Param("expired_on", "expired_on", "body", times.DATETIME, required=True),
    ),
    result=model.ModelCodec("trunkline_opentact.models.event_subscription", "EventSubscription"),
    body="json",
    unwrap="payload",
)
