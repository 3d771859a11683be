# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""ChangeAction."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class ChangeAction(OpenStrEnum):
    """What can be done to a thing. Other values are kept as they come."""

    CREATE = "create"
    DESTROY = "destroy"
    UPDATE = "update"
