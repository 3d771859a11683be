# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SendSmsMessageResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import Field, Model
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class SendSmsMessageResponse(Model):
    """What `sms.send_sms_message` returns.

    Attributes:
        message_id: The message's id.
        fragments_count: Into how many segments the text was split.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("message_id", "message_id", c.INT),
        Field("fragments_count", "fragments_count", c.INT),
    )

    result: int | Unset = UNSET
    message_id: int | Unset = UNSET
    fragments_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
