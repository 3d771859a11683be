# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""PATCH /rest/profile/messaging/{uuid}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation, Param

if TYPE_CHECKING:
    from trunkline_opentact.models.messaging_profile import MessagingProfile

UPDATE_MESSAGING_PROFILE: Operation[MessagingProfile] = Operation(
    id="updateMessagingProfile",
    vendor="opentact",
    method="PATCH",
    origin="https://api.opentact.org",
    path="/rest/profile/messaging/{uuid}",
    delivery="idempotent",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(
        Param("uuid", "uuid", "path", c.UUID_, required=True),
        Param("name", "name", "body", c.StrCodec(min_length=1, max_length=255)),
        Param(
            "callback_url",
            "callback_url",
            "body",
            c.NullableCodec(c.StrCodec(min_length=10, max_length=255)),
            nullable=True,
        ),
        Param(
            "callback_url2",
            "callback_url2",
            "body",
            c.NullableCodec(c.StrCodec(min_length=10, max_length=255)),
            nullable=True,
        ),
        Param("number_pool_enable", "number_pool_enable", "body", c.BOOL),
        Param("long_code_weight", "long_code_weight", "body", c.IntCodec(minimum=0, maximum=9)),
        Param("tollfree_weight", "tollfree_weight", "body", c.IntCodec(minimum=0, maximum=9)),
        Param("skip_unhealthy_tns", "skip_unhealthy_tns", "body", c.BOOL),
        Param("sticky_sender", "sticky_sender", "body", c.BOOL),
    ),
    result=model.ModelCodec("trunkline_opentact.models.messaging_profile", "MessagingProfile"),
    body="json",
    unwrap="payload",
)
