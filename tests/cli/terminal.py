"""A real terminal around the command line: a pseudo-terminal, as a person's window has it."""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

COMMAND = [sys.executable, "-m", "trunkline_cli"]
PATIENCE = 60.0


class Terminal:
    """One command in a pseudo-terminal."""

    def __init__(self, *arguments: str, environment: Mapping[str, str], folder: Path) -> None:
        self._ours, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [*COMMAND, *arguments],
            stdin=theirs, stdout=theirs, stderr=theirs, env=dict(environment), cwd=folder,
            start_new_session=True, preexec_fn=_take_terminal,
        )  # fmt: skip
        os.close(theirs)
        self.shown = ""

    def until(self, words: str) -> str:
        """Read what is shown until some words are on the screen."""
        end = time.monotonic() + PATIENCE
        while words not in self.shown:
            if time.monotonic() > end or not self._read(end):
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"{words!r} was never shown, but: {self.shown}")
        return self.shown

    def type(self, text: str) -> None:
        """Type something."""
        os.write(self._ours, text.encode())

    def end(self) -> int:
        """Read the rest and return the exit code; a command that does not end is ended."""
        end = time.monotonic() + PATIENCE
        while self._read(end):
            pass
        try:
            return self.process.wait(PATIENCE)
        finally:
            self.process.kill()
            self.process.wait()
            os.close(self._ours)

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self._ours], [], [], max(0.0, end - time.monotonic()))
        try:
            data = os.read(self._ours, 65536) if ready else b""
        except OSError:  # Linux's word for a closed terminal
            return False
        self.shown += data.decode("utf-8", "replace")
        return bool(data)


def run(
    *arguments: str, environment: Mapping[str, str], folder: Path, given: str = ""
) -> subprocess.CompletedProcess[str]:
    """Run a command without a terminal, as a script would."""
    return subprocess.run(
        [*COMMAND, *arguments],
        env=dict(environment), cwd=folder, input=given, capture_output=True, text=True, timeout=PATIENCE, check=False,
    )  # fmt: skip


def _take_terminal() -> None:
    """Let the terminal be the command's own, so that Ctrl-C is heard: also when the tests run behind an `&` of a shell."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)
