"""Replies that are still being written: a channel event names an address where the text can be read piece by piece."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from trunkline_runtime.destination import vendor_origin
from trunkline_runtime.engine.raw_operation import RawOperation
from trunkline_runtime.errors import InvalidArgument
from trunkline_runtime.operation import Operation, Prepared
from trunkline_runtime.options import CallOptions
from trunkline_runtime.redact import Hidden

if TYPE_CHECKING:
    from trunkline_runtime.transports.seam import Sink

DOMAINS = ("avaamo.com",)
PATH = re.compile(r"/[!\x22$-~]*\Z")
QUERY = re.compile(r"[!\x22$-~]*\Z")
DOTS = re.compile(r"(?:^|/)\.{1,2}(?:/|\Z)")


def stream_call(
    url: str, base_url: str | None, sink: Sink | None, options: CallOptions | None
) -> tuple[Operation[Any], Hidden, CallOptions]:
    """Return the call that reads a stream, what must not be shown of it, and its options.

    No credential is sent, and no host but Avaamo's or the client's own is asked: nothing signs a webhook, so its addresses
    are a stranger's.

    Raises:
        InvalidArgument: The address is somewhere else, or is none.
    """
    if base_url is not None and url.startswith(f"{base_url}/"):
        host, rest = base_url, url.removeprefix(base_url)
    else:
        host = vendor_origin(url, DOMAINS) or ""
        rest = url.removeprefix(host) if host else ""
    path, _, query = rest.partition("?")
    if not PATH.match(path) or not QUERY.match(query) or DOTS.search(unquote(path)):
        raise InvalidArgument("url", "must be an https address at Avaamo", vendor="avaamo", operation="readStream")
    request = Prepared(path, query)
    operation = RawOperation("readStream", "avaamo", "GET", host, "/", "read", (), binary=True, request=request)
    hidden = Hidden({"url": url, "path": path.split("/"), "query": query})
    chosen = options or CallOptions()
    return operation, hidden, chosen if sink is None else replace(chosen, sink=sink)
