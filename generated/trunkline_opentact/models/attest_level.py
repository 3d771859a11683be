# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""AttestLevel."""

from trunkline_runtime.codecs.enums import OpenStrEnum


class AttestLevel(OpenStrEnum):
    """How sure the caller's carrier is of the caller; A is full attestation. Other values are kept as they come."""

    A = "A"
    B = "B"
    C = "C"
