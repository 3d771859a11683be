# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""Opentact: operations and models. Use it through `trunkline.opentact`."""
