"""What the exceptions of httpx, httpx2 and their cores mean. All four modules use the same names."""

from __future__ import annotations

from typing import Any

from trunkline_runtime.transports.seam import TransportFailure

# name, phase, certainly never left, timed out; the first that fits counts, so the general ones come last
_MEANINGS = (
    ("PoolTimeout", "pool", True, True),
    ("ConnectTimeout", "connect", True, True),
    ("ConnectError", "connect", True, False),
    ("ProxyError", "connect", True, False),
    ("WriteTimeout", "write", False, True),
    ("WriteError", "write", False, False),
    ("LocalProtocolError", "write", False, False),
    ("TimeoutException", "read", False, True),
    ("NetworkError", "read", False, False),
    ("ProtocolError", "read", False, False),
)


class Meanings:
    """The exceptions of one module; `errors` is what to catch."""

    __slots__ = ("_kinds", "errors")

    def __init__(self, module: Any) -> None:
        self._kinds = [(getattr(module, name), *meaning) for name, *meaning in _MEANINGS]
        self.errors: tuple[type[Exception], ...] = tuple(kind[0] for kind in self._kinds)

    def failure(self, error: Exception, status: int | None) -> TransportFailure:
        """Say what an exception of the module means; `status` is known once the headers have arrived."""
        phase, never_left, timed_out = next(
            (phase, never_left, timed_out)
            for kind, phase, never_left, timed_out in self._kinds
            if isinstance(error, kind)
        )
        if status is not None:
            return TransportFailure("body", never_left=False, timed_out=timed_out, status=status)
        return TransportFailure(phase, never_left=never_left, timed_out=timed_out)
