"""Specs to `generated/`: openapi-python-client for parsing and naming, our own views and templates for what is written.

`python -m codegen` rebuilds everything into a temporary tree and replaces `generated/` only when every document went
through without one warning.
"""
