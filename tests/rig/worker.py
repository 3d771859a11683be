"""One process that carries blocks out: `python -m rig.worker FOLDER SEED SIZE FAULTS BLOCK...`; a line of JSON for each."""

from __future__ import annotations

import json
import logging
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rig.clients import Told
from rig.lags import TICK, Lags
from rig.oracle import Tally, judge
from rig.plan import make_block
from rig.runners import PATIENCE, RUNNERS, Round, run_tasks

DEAD = ("127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1", "127.0.0.1")


@contextmanager
def vendor(name: str, folder: Path) -> Iterator[dict[str, int]]:
    """Run a vendor in a process of its own; give its ports."""
    command = [sys.executable, "-m", "rig.vendor", name, str(folder)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdin is not None
    try:
        yield json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


def books(port: int) -> dict[str, Any]:
    """Read what a vendor counted."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as sock:
        found: dict[str, Any] = json.loads(b"".join(iter(lambda: sock.recv(65536), b"")))
    return found


class Watch:
    """Sees how much time this machine kept from the block, and ends the process when a send does not come back."""

    def __init__(self, turn: Round, give_up: Any) -> None:
        self.lags = Lags()
        self._turn = turn
        self._give_up = give_up
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._end.is_set():
            began = time.monotonic()
            time.sleep(TICK)
            now = time.monotonic()
            self.lags.add(now, now - began - TICK)
            hung = [
                number
                for number, since in self._turn.running.copy().items()
                if now - since > PATIENCE + self.lags.between(since, now)
            ]
            if hung:
                self._give_up(hung)

    def stop(self) -> Lags:
        """Stop looking; return what was seen."""
        self._end.set()
        self._thread.join()
        return self.lags


def odd_names() -> None:
    """Give this process a resolver that is slow, or knows dead addresses only, for names of the rig's own."""
    real = socket.getaddrinfo

    def resolve(host: Any, port: Any, *rest: Any, **more: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else str(host)
        # trio asks for numbers first, in its event loop, which a system answers at once
        flags = more.get("flags", rest[3] if len(rest) > 3 else 0)
        if name.endswith(".rig.test") and flags & socket.AI_NUMERICHOST:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if name.startswith("nowhere."):
            time.sleep(1.5)
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        if name.startswith("five-dead."):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, int(port))) for address in DEAD]
        return real(host, port, *rest, **more)

    socket.getaddrinfo = resolve


def run(name: str, seed: int, size: int, faults: tuple[str, ...], folder: Path) -> Tally:
    """Carry one block out."""
    block = make_block(seed, name, size, faults)
    sends = list(block.sends)
    with vendor(block.vendor, folder) as ports:
        turn = Round(block, ports, folder)

        def give_up(hung: list[str]) -> None:
            told = {**turn.told, **{number: Told("hung") for number in hung}}
            report(judge(block, [one for one in sends if one.number in told], told, books(ports["books"]), watch.lags))
            os._exit(3)

        watch = Watch(turn, give_up)
        RUNNERS.get(block.client, run_tasks)(turn)
        lags = watch.stop()
        time.sleep(0.05)  # what was cancelled on its way may still be arriving
        return judge(block, sends, turn.told, books(ports["books"]), lags)


def report(tally: Tally) -> None:
    """Print what came of a block."""
    print(json.dumps(vars(tally)), flush=True)


def main() -> None:
    """Carry the blocks out, one after another."""
    folder, seed, size, faults, *blocks = sys.argv[1:]
    logging.disable(logging.CRITICAL)
    odd_names()
    for name in blocks:
        report(run(name, int(seed), int(size), tuple(filter(None, faults.split(","))), Path(folder)))


if __name__ == "__main__":
    main()
