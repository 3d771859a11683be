# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""FacebookSettings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field
from trunkline_runtime import codecs as c
from trunkline_runtime.codecs.models import BUILT, Field, Model
from trunkline_runtime.unset import ABSENT

if TYPE_CHECKING:
    pass


@_define(kw_only=True, repr=False)
class FacebookSettings(Model):
    """For signing in with Facebook.

    Attributes:
        app_id: The public id of the platform there.
        api_version: The version to speak.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("app_id", "app_id", c.INT),
        Field("api_version", "api_version", c.STR),
    )

    app_id: int | None = ABSENT
    api_version: str | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
