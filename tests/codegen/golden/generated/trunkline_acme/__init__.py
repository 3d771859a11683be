# Generated from specs/acme; edit the spec or tools/codegen/templates, never this file.
"""Acme "post" : operations and models. Use it through `trunkline.acme`."""
