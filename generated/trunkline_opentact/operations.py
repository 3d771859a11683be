# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Where each operation lives, by the spec's operationId."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from trunkline.operation import Operation

OPERATIONS = {
    "sendSms": ("sms.send_sms", "SEND_SMS"),
    "sendSmsByBearer": ("sms.send_sms_by_bearer", "SEND_SMS_BY_BEARER"),
    "sendSmsByQuery": ("sms.send_sms_by_query", "SEND_SMS_BY_QUERY"),
}


def operation(operation_id: str) -> Operation[Any]:
    """Return the operation with this operationId; KeyError when the spec has none."""
    module, constant = OPERATIONS[operation_id]
    return cast("Operation[Any]", getattr(import_module(f"trunkline_opentact.api.{module}"), constant))
