# Generated from specs/avaamo; edit the spec or tools/codegen/templates, never this file.
"""Avaamo: operations and models. Use it through `trunkline.avaamo`."""
