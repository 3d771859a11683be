# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChannelMessageResult."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.incoming_message import IncomingMessage


@_define(kw_only=True, repr=False)
class ChannelMessageResult(Model):
    """The envelope around a message that was taken.

    Attributes:
        success: Whether the message was taken. Inferred.
        incoming_message: The message as it was taken. Not documented, seen in client code.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("success", "success", c.BOOL),
        Field(
            "incoming_message",
            "incoming_message",
            model.ModelCodec("trunkline_avaamo.models.incoming_message", "IncomingMessage"),
        ),
    )

    success: bool | None = ABSENT
    incoming_message: IncomingMessage | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
