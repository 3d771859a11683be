# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Where each operation lives, by the spec's operationId."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from trunkline_runtime.operation import Operation

OPERATIONS = {
    "deleteParcel": ("parcels.delete_parcel", "DELETE_PARCEL"),
    "getParcel": ("parcels.get_parcel", "GET_PARCEL"),
    "listLabels": ("label_files.list_labels", "LIST_LABELS"),
    "listLabelsFile": ("label_files.list_labels_file", "LIST_LABELS_FILE"),
    "listParcels": ("parcels.list_parcels", "LIST_PARCELS"),
    "sendParcel": ("parcels.send_parcel", "SEND_PARCEL"),
    "sendParcelByForm": ("parcels.send_parcel_by_form", "SEND_PARCEL_BY_FORM"),
    "setCustom": ("label_files.set_custom", "SET_CUSTOM"),
    "setMany": ("label_files.set_many", "SET_MANY"),
    "uploadLabel": ("label_files.upload_label", "UPLOAD_LABEL"),
}


def operation(operation_id: str) -> Operation[Any]:
    """Return the operation with this operationId; KeyError when the spec has none."""
    module, constant = OPERATIONS[operation_id]
    return cast("Operation[Any]", getattr(import_module(f"trunkline_acme.api.{module}"), constant))
