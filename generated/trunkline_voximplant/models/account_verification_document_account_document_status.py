# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""AccountVerificationDocumentAccountDocumentStatus."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AccountVerificationDocumentAccountDocumentStatus(OpenStrEnum):
    """The document's state. Other values are kept as they come."""

    ACCEPTED = "ACCEPTED"
    INCOMPLETE_SET = "INCOMPLETE_SET"
    IN_PROGRESS = "IN_PROGRESS"
    REJECTED = "REJECTED"
