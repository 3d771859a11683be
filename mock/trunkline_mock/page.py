"""The page for people at `/_mock/`: plain HTML from the server, a little script that keeps it fresh."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from .messages import Reply

if TYPE_CHECKING:
    from .mock import Mock


def whole(mock: Mock) -> Reply:
    """Return the whole page."""
    return Reply(200, f"<!DOCTYPE html><title>trunkline-mock</title>{_body(mock)}".encode(), "text/html; charset=utf-8")


def fragment(mock: Mock) -> Reply:
    """Return the part of the page that changes."""
    return Reply(200, _body(mock).encode(), "text/html; charset=utf-8")


def _body(mock: Mock) -> str:
    return f"<p>{escape(', '.join(mock.vendors))}</p>"
