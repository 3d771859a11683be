# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""IntentType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class IntentType(OpenStrEnum):
    """How a question was matched. Other operations answer with display words instead. Other values are kept as they
    come.
    """

    AMBIGUOUSINTENT = "AMBIGUOUS::INTENT"
    INLINEINTENT = "INLINE::INTENT"
    JSINTENT = "JS::INTENT"
    KNOWLEDGEPACKINTENT = "KNOWLEDGEPACK::INTENT"
    PREUNHANDLEDINTENT = "PREUNHANDLED::INTENT"
    SYSTEMINTENT = "SYSTEM::INTENT"
    UNHANDLEDINTENT = "UNHANDLED::INTENT"
    WILD_CARDINTENT = "WILD_CARD::INTENT"
