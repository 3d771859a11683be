"""Calls found by what they do, for all vendors: `find("list my numbers")`; a client has `client.find(...)` for its own."""

from trunkline_runtime.find import VENDORS, Match, find

__all__ = ["VENDORS", "Match", "find"]
