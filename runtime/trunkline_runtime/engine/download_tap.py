"""Keeping an error envelope out of the file that a download goes to."""

from __future__ import annotations

from trunkline_runtime.transports.seam import Sink, announce

HELD = 64 * 1024


class Tap:
    """Passes bytes on to the user's sink, but holds back what may be the start of a JSON envelope until it is judged.

    Args:
        sink: The user's function.

    Attributes:
        passed: Whether the user's sink has been given anything.
        held: What is held back.
        failure: What the user's function raised.
    """

    def __init__(self, sink: Sink) -> None:
        self.passed = False
        self.failure: BaseException | None = None
        self._sink = sink
        self._head: tuple[int, tuple[tuple[str, str], ...]] | None = None
        self.held = b""

    def begin(self, status: int, headers: tuple[tuple[str, str], ...]) -> None:
        """Keep the head of the answer until its body is known to be no envelope."""
        self._head = status, headers

    def __call__(self, piece: bytes) -> None:
        """Take one piece of the body."""
        if self.passed:
            self._pass_on(piece)
            return
        self.held += piece
        start = self.held.lstrip()[:1]
        if start not in (b"", b"{") or len(self.held) > HELD:
            self.release()

    def release(self) -> None:
        """Pass on what is held: it is no envelope."""
        held, self.held = self.held, b""
        self.passed = self.passed or bool(held)
        self._pass_on(held)

    def _pass_on(self, piece: bytes) -> None:
        try:
            if self._head is not None:
                head, self._head = self._head, None
                announce(self._sink, *head)
            if piece:
                self._sink(piece)
        except BaseException as error:
            self.failure = error
            raise
