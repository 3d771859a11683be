# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""A2PSendSmsResponse."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT, UNSET

if TYPE_CHECKING:
    from typing import Self

    from trunkline_runtime.codecs.base import DecodeContext, Where

    from trunkline_voximplant.models.failed_sms import FailedSms
    from trunkline_voximplant.models.sms_transaction import SmsTransaction


@_define(kw_only=True, repr=False)
class A2PSendSmsResponse(Model):
    """What `sms.a2p_send_sms` returns.

    Attributes:
        result: The entries.
        failed: The receivers that were not taken.
        fragments_count: Into how many segments the text was split.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(model.ModelCodec("trunkline_voximplant.models.sms_transaction", "SmsTransaction")),
        ),
        Field("failed", "failed", c.ListCodec(model.ModelCodec("trunkline_voximplant.models.failed_sms", "FailedSms"))),
        Field("fragments_count", "fragments_count", c.INT),
    )

    result: list[SmsTransaction] | None = ABSENT
    failed: list[FailedSms] | None = ABSENT
    fragments_count: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")

    @classmethod
    def _decode(cls, data: dict[str, Any], context: DecodeContext, where: Where) -> Self:
        read, get, missing = cls.__new__(cls), data.get, 0
        read._came = data
        model: Any = read
        value: Any
        value = get("result", UNSET)
        if value is UNSET:
            missing += 1
            model.result = None
        else:
            model.result = cls.__rows__[0][3](value, context, (where, "result"))
        value = get("failed", UNSET)
        if value is UNSET:
            missing += 1
            model.failed = None
        else:
            model.failed = cls.__rows__[1][3](value, context, (where, "failed"))
        value = get("fragments_count", UNSET)
        if value is UNSET:
            missing += 1
            model.fragments_count = None
        elif type(value) is int:
            model.fragments_count = value
        else:
            model.fragments_count = cls.__rows__[2][3](value, context, (where, "fragments_count"))
        if len(data) + missing != 3:
            read._finish(data, missing, context, where)
        else:
            read.additional_properties = {}
        return read
