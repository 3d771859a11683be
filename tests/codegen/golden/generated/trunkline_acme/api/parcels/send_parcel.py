# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""POST /api/parcels"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import phone, times
from trunkline_runtime.operation import Group, Operation, Param

from trunkline_acme.api.parcels.send_parcel_by_form import SEND_PARCEL_BY_FORM

if TYPE_CHECKING:
    from trunkline_acme.models.parcel import Parcel

SEND_PARCEL: Operation[Parcel] = Operation(
    id="sendParcel",
    vendor="acme",
    method="POST",
    origin="https://{region}.acme.example",
    path="/api/parcels",
    delivery="once",
    security=(("Token",),),
    params=(
        Param(
            "from_", "from", "body", phone.PhoneCodec("digits", c.StrCodec(min_length=3)), required=True, hidden=True
        ),
        Param("to", "to", "body", phone.PhoneCodec("integer"), required=True, hidden=True),
        Param(
            "note", "note", "body", c.NullableCodec(c.StrCodec(max_length=100, pattern="^[^\"'\\\\]*$")), nullable=True
        ),
        Param("gift", "gift", "body", c.BOOL),
        Param("value", "value", "body", c.DecimalCodec(text=True)),
        Param("weight", "weight", "body", c.FloatCodec(minimum=0, maximum=20.5)),
        Param("due", "due", "body", times.EpochCodec(1, "seconds since 1970", whole=True)),
        Param("address", "address", "body", model.ModelCodec("trunkline_acme.models.address", "Address")),
        Param("data", "data", "body", c.JSON_TEXT),
    ),
    result=model.ModelCodec("trunkline_acme.models.parcel", "Parcel"),
    body="json",
    groups=(Group(("note", "gift"), 0, 1),),
    evidence="inferred",
)

FORMS: dict[str, Operation[Parcel]] = {
    "json": SEND_PARCEL,
    "form": SEND_PARCEL_BY_FORM,
}
