# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""Voximplant: operations and models. Use it through `trunkline.voximplant`."""
