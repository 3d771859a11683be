# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""CreateCallListRequestAcdVersion."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class CreateCallListRequestAcdVersion(OpenStrEnum):
    """The version of the queue. Other values are kept as they come."""

    V1 = "V1"
    V2 = "V2"
