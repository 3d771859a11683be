# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""GetAuthorizedAccountIPsResponse."""

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
    from trunkline_voximplant.models.authorized_account_ip_type import (
        AuthorizedAccountIPType,
    )


@_define(kw_only=True, repr=False)
class GetAuthorizedAccountIPsResponse(Model):
    """What `authorized_ips.get_authorized_account_ips` returns.

    Attributes:
        result: The entries.
        total_count: How many entries there are in all.
        count: How many entries are in this answer.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field(
            "result",
            "result",
            c.ListCodec(
                model.ModelCodec("trunkline_voximplant.models.authorized_account_ip_type", "AuthorizedAccountIPType")
            ),
        ),
        Field("total_count", "total_count", c.INT),
        Field("count", "count", c.INT),
    )

    result: list[AuthorizedAccountIPType] | None = ABSENT
    total_count: int | None = ABSENT
    count: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
