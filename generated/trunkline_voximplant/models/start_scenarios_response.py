# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""StartScenariosResponse."""

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
class StartScenariosResponse(Model):
    """What `scenarios.start_scenarios` returns.

    Attributes:
        result: 1 when done.
        media_session_access_url: The URL that controls the running session. Whoever has it can send to the session.
        media_session_access_secure_url: The same as HTTPS.
        call_session_history_id: The id of the call session.
    """

    __fields__: ClassVar[tuple[Field, ...]] = (
        Field("result", "result", c.INT),
        Field("media_session_access_url", "media_session_access_url", c.STR, hidden=True),
        Field("media_session_access_secure_url", "media_session_access_secure_url", c.STR, hidden=True),
        Field("call_session_history_id", "call_session_history_id", c.INT),
    )

    result: int | None = ABSENT
    media_session_access_url: str | None = ABSENT
    media_session_access_secure_url: str | None = ABSENT
    call_session_history_id: int | None = ABSENT
    additional_properties: dict[str, Any] = _field(factory=dict)
    _came: Mapping[str, Any] = _field(default=BUILT, eq=False, alias="_came")
