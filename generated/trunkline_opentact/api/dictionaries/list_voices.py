# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""GET /rest/dict/gtts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from trunkline_runtime import codecs as c
from trunkline_runtime.codecs import models as model
from trunkline_runtime.operation import Operation

if TYPE_CHECKING:
    from trunkline_opentact.models.speech_voice import SpeechVoice

LIST_VOICES: Operation[list[SpeechVoice]] = Operation(
    id="listVoices",
    vendor="opentact",
    method="GET",
    origin="https://api.opentact.org",
    path="/rest/dict/gtts",
    delivery="read",
    security=(("AuthToken",), ("ApiKeyBearer",), ("ApiKeyQuery",), ("GoogleToken",), ("FacebookToken",)),
    params=(),
    result=c.ListCodec(model.ModelCodec("trunkline_opentact.models.speech_voice", "SpeechVoice")),
    unwrap="payload",
    evidence="listed",
)
