# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ReadAck."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime.codecs import models as model
from trunkline_runtime.codecs import times
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    from trunkline_avaamo.models.msg_user import MsgUser


@_define(kw_only=True, repr=False)
class ReadAck(Model):
    """That somebody has read a message.

    Attributes:
        read_at: When it was read.
        user: Who read it.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("read_at", "read_at", times.SECONDS),
        Field("user", "user", model.ModelCodec("trunkline_avaamo.models.msg_user", "MsgUser")),
    )

    read_at: dt.datetime | None = ABSENT
    user: MsgUser | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
