# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ClearDataType."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ClearDataType(OpenStrEnum):
    """A kind of stored data. Other values are kept as they come."""

    CONVERSATION_SESSIONS = "conversation_sessions"
    JS_ERRORS = "js_errors"
    STORAGE = "storage"
    STORAGE_DATA = "storage_data"
