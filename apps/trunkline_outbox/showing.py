"""Showing what others wrote to people."""

from __future__ import annotations


def one_line(text: str) -> str:
    """Return a text as one line that no terminal takes for commands: what is not printable is escaped."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
