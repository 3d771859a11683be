"""One OpenTelemetry CLIENT span for each call, when the process uses `opentelemetry-api`; its tries are events.

The API alone records nothing: somebody must import it and set a provider, or name one in the environment. Until then it is
not imported here either, which would be a tenth of what the first answer costs.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from trunkline_runtime.outcome import Attempt

if TYPE_CHECKING:
    from trunkline_runtime.operation import Operation


_NAMED = "OTEL_PYTHON_TRACER_PROVIDER" in os.environ


@cache
def _api() -> Any:
    """Import the API once; `None` where it is not installed."""
    try:
        from opentelemetry import trace
    except ImportError:
        return None
    return trace


@cache
def _tracer() -> tuple[Any, Any]:
    """Return our tracer and the kind of our spans; a tracer from before a provider is set passes on to it afterwards."""
    trace = _api()
    return (None, None) if trace is None else (trace.get_tracer("trunkline"), trace.SpanKind.CLIENT)


def forget() -> None:
    """Look for the API and its tracer anew; for tests."""
    _api.cache_clear()
    _tracer.cache_clear()


class Span:
    """The span of one call. Its attributes name no path, query, header or value of the call."""

    def __init__(self, span: Any) -> None:
        self._span = span

    def tried(self, attempt: Attempt) -> None:
        """Add one try as an event."""
        facts = {
            "trunkline.outcome": attempt.outcome.value,
            "http.response.status_code": attempt.http_status,
            "trunkline.vendor_code": attempt.code,
        }
        known = {name: value for name, value in facts.items() if value is not None}
        self._span.add_event("try", {"trunkline.try": attempt.number, **known})
        if attempt.http_status is not None:
            self._span.set_attribute("http.response.status_code", attempt.http_status)

    def failed(self, error: BaseException) -> None:
        """Mark the call as failed; the error's text stays out, its type goes in."""
        self._span.set_attribute("error.type", type(error).__qualname__)
        self._span.set_status(_api().StatusCode.ERROR)

    def end(self, tries: int) -> None:
        """End the span."""
        if tries > 1:
            self._span.set_attribute("http.request.resend_count", tries - 1)
        self._span.end()


def start(vendor: str, operation: Operation[Any], origin: str) -> Span | None:
    """Start the span of a call; `None` where nobody records it."""
    if "opentelemetry.trace" not in sys.modules and not _NAMED:
        return None
    tracer, kind = _tracer()
    if tracer is None:
        return None
    span = tracer.start_span(f"{vendor} {operation.id}", kind=kind)
    if not span.is_recording():
        return None
    server = urlsplit(origin)
    span.set_attribute("http.request.method", operation.method)
    span.set_attribute("server.address", server.hostname or "")
    span.set_attribute("server.port", server.port or (443 if server.scheme == "https" else 80))
    return Span(span)
