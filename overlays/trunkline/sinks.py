"""Keeping an error envelope out of the file that a download goes to."""

from __future__ import annotations

from trunkline.http import Sink

HELD = 64 * 1024


class Tap:
    """Passes bytes on to the user's sink, but holds back what may be the start of a JSON envelope until it is judged.

    Args:
        sink: The user's function.

    Attributes:
        passed: Whether the user's sink has been given anything.
    """

    def __init__(self, sink: Sink) -> None:
        self.passed = False
        self._sink = sink
        self._held = b""

    def __call__(self, piece: bytes) -> None:
        """Take one piece of the body."""
        if self.passed:
            self._sink(piece)
            return
        self._held += piece
        start = self._held.lstrip()[:1]
        if start not in (b"", b"{") or len(self._held) > HELD:
            self.release()

    def finish(self) -> bytes:
        """Return what is still held at the end of the body."""
        return self._held

    def release(self) -> None:
        """Pass on what is held: it is no envelope."""
        held, self._held = self._held, b""
        self.passed = True
        self._sink(held)
