# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""SetApplicationInfoResponse."""

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
class SetApplicationInfoResponse(Model):
    """What `applications.set_application_info` returns.

    Attributes:
        result: 1 when done.
        application_name: The application's name.
        secure_record_storage: Whether recordings are only handed out with a token.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("application_name", "application_name", c.STR),
        Field("secure_record_storage", "secure_record_storage", c.BOOL),
    )

    result: int | Unset = UNSET
    application_name: str | Unset = UNSET
    secure_record_storage: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _field(factory=dict)
