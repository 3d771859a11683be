"""What libraries beneath write to their debug logs of our calls: that something came or went, and nothing that it held.

httpcore logs requests and the headers of answers, in which a vendor may repeat a credential; hpack logs those of
requests. Records of the program's own use of these libraries stay as they are.
"""

from __future__ import annotations

import logging
import re
from contextvars import ContextVar
from typing import Final

ours: Final[ContextVar[bool]] = ContextVar("trunkline_call", default=False)
"""Set while a request of ours is on its way."""

_PARTS = ("connection", "http11", "http2", "proxy", "socks")
_NAMES = (
    *(f"{library}.{part}" for library in ("httpcore", "httpcore2") for part in _PARTS),
    "hpack.hpack",
    "hpack.table",
)
_HELD = re.compile(r" \w+=.*", re.DOTALL)


class _NoContent(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Let a record of ours through without what the library was given or gave back."""
        if not ours.get():
            return True
        if record.name.startswith("hpack"):
            return False
        record.msg, record.args = _HELD.sub(" <hidden>", record.getMessage()), ()
        return True


def _quieten() -> None:
    content = _NoContent()
    for name in _NAMES:
        logging.getLogger(name).addFilter(content)


_quieten()
