"""A vendor that answers every send alike, from bare asyncio in a process of its own: the CPU measured is the client's."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import subprocess
import sys
from collections.abc import Iterator

UUID = "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"
MOMENT = "2026-01-04T07:52:58.127Z"
OURS = {
    "success": True,
    "payload": {
        "uuid": UUID, "type": "smso", "state": "created", "from": "12017771234", "to": 12017774321,
        "message": "Your table is ready", "thread": "5d41402abc4b2a76b9719d911017c592", "delivered": False,
        "automated": False, "tn": {"tn": 12017771234, "created_on": MOMENT, "modified_on": MOMENT},
        "created_on": MOMENT, "modified_on": MOMENT,
    },
}  # fmt: skip
NUMBERS = {"from": "+12017771234", "to": "+12017774321"}
ANSWERS: dict[bytes, tuple[int, object]] = {
    b"/2010-04-01/": (201, {"sid": f"SM{'0' * 32}", "status": "queued", "body": "Your table is ready", **NUMBERS}),
    b"/v1/payment_intents": (200, {"id": "pi_1", "object": "payment_intent", "amount": 100, "currency": "eur"}),
    b"/v1/Account/": (202, {"api_id": UUID, "message": "message(s) queued", "message_uuid": [UUID]}),
    b"/messages": (
        202,
        {
            "id": UUID, "owner": NUMBERS["from"], "from": NUMBERS["from"], "to": [NUMBERS["to"]], "time": MOMENT,
            "applicationId": UUID, "segmentCount": 1, "direction": "out", "media": [], "tag": "", "priority": "default",
            "text": "Your table is ready", "data": {"id": UUID, "text": "Your table is ready", "type": "SMS"},
        },
    ),
    b"": (201, OURS),
}  # fmt: skip


def _written(status: int, value: object) -> bytes:
    body = json.dumps(value).encode()
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


LATENCY = float(sys.argv[1]) if __name__ == "__main__" else 0.0
REPLIES = {part: _written(*answer) for part, answer in ANSWERS.items()}


class Loopback(asyncio.Protocol):
    """One connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the connection."""
        self.transport: asyncio.Transport = transport  # type: ignore[assignment]
        self.buffer = b""

    def data_received(self, data: bytes) -> None:
        """Answer each request whose body has arrived whole."""
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, _, rest = self.buffer.partition(b"\r\n\r\n")
            _, _, length = head.lower().partition(b"content-length: ")
            size = int(length.partition(b"\r\n")[0] or 0)
            if len(rest) < size:
                return
            self.buffer = rest[size:]
            line = head.partition(b"\r\n")[0]
            reply = next(reply for part, reply in REPLIES.items() if part in line)
            if LATENCY:
                wait = LATENCY * random.uniform(0.5, 1.5)
                asyncio.get_running_loop().call_later(wait, self.transport.write, reply)
            else:
                self.transport.write(reply)


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Loopback, "127.0.0.1", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


@contextlib.contextmanager
def loopback(latency: float = 0.0) -> Iterator[str]:
    """Serve for as long as the block lasts; gives the address.

    Args:
        latency: Seconds that an answer takes, give or take a half; 0 answers at once.
    """
    command = [sys.executable, __file__, str(latency)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        yield f"http://127.0.0.1:{server.stdout.readline().strip()}"


if __name__ == "__main__":
    asyncio.run(_serve())
