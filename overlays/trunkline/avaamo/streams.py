"""Replies that are still being written: a channel event names an address where the text can be read piece by piece."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from trunkline.errors import InvalidArgument
from trunkline.operation import Operation, Prepared
from trunkline.options import CallOptions
from trunkline.raw import RawOperation

if TYPE_CHECKING:
    from trunkline.http import Sink

HOST = re.compile(r"(?:[A-Za-z0-9-]+\.)+avaamo\.com\Z", re.IGNORECASE)


def stream_call(
    url: str, base_url: str | None, sink: Sink | None, options: CallOptions | None
) -> tuple[Operation[Any], dict[str, object], CallOptions]:
    """Return the call that reads a stream, what must not be shown of it, and its options.

    No credential is sent, and no host but Avaamo's or the client's own is asked: nothing signs a webhook, so its addresses
    are a stranger's.

    Raises:
        InvalidArgument: The address is somewhere else, or is none.
    """
    own = f"{base_url}/"
    if not url.isascii() or not url.isprintable() or " " in url or not (url.startswith(own) or _at_avaamo(url)):
        raise InvalidArgument("url", "must be an https address at Avaamo", vendor="avaamo", operation="readStream")
    parts = urlsplit(url)
    path = parts.path.removeprefix(urlsplit(own).path.rstrip("/")) if url.startswith(own) else parts.path
    request, origin = Prepared(path or "/", parts.query), f"https://{parts.hostname}"
    operation = RawOperation("readStream", "avaamo", "GET", origin, "/", "read", (), binary=True, request=request)
    hidden: dict[str, object] = {"url": url, "path": path.split("/"), "query": parts.query}
    chosen = options or CallOptions()
    return operation, hidden, chosen if sink is None else replace(chosen, sink=sink)


def _at_avaamo(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    # The whole authority, so that neither a user nor a port hides in it; a brace would be a template's.
    return parts.scheme == "https" and HOST.match(parts.netloc) is not None
