# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Gender."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class Gender(OpenStrEnum):
    """A sample of 2020 shows another value; unknown values are kept. Other values are kept as they come."""

    FEMALE = "Female"
    MALE = "Male"
    OTHER = "Other"
