"""A vendor of our own on a bare socket, which counts what it carried out: the judge of the outbox's tests.

It knows nothing of trunkline and of its mock. It speaks as much of Opentact's HTTP as a send and a look into the log
need, one process, one thread. `python vendor.py PORT [LATENCY]` runs it; `/seen`, `/fault/N` and `/latency/S` steer it.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import urllib.request
import uuid
from collections import Counter
from datetime import UTC, datetime
from email.utils import formatdate
from urllib.parse import parse_qsl

OLD: dict[str, object] = {
    "uuid": str(uuid.uuid4()), "type": "smso", "state": "delivered", "from": "12017771234", "to": 12019990000,
    "message": "An old message", "created_on": "2026-01-04T07:52:58.127Z",
}  # fmt: skip
"""The account has a past, which shows that its log goes back."""


class Vendor:
    def __init__(self, latency: float) -> None:
        self.latency = latency
        self.carried_out: list[dict[str, object]] = []
        self.faults: list[str] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                target = head.split(" ")[1]
                sizes = [line for line in head.lower().split("\r\n") if line.startswith("content-length")]
                length = int(sizes[0].split(":")[1]) if sizes else 0
                body = await reader.readexactly(length)
                answer = await self.answer(target, body)
                if answer is None:
                    writer.close()
                    return
                status, value = answer
                data = json.dumps(value).encode()
                lines = [
                    f"HTTP/1.1 {status} X",
                    f"Date: {formatdate(usegmt=True)}",
                    "Content-Type: application/json",
                    f"Content-Length: {len(data)}",
                    "",
                    "",
                ]
                writer.write("\r\n".join(lines).encode() + data)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def answer(self, target: str, body: bytes) -> tuple[int, object] | None:
        path = target.split("?")[0]
        if path == "/seen":
            return 200, self.carried_out
        if path == "/distinct":
            return 200, len({str(row["message"]) for row in self.carried_out})
        if path == "/count":
            return 200, len(self.carried_out)
        if path.startswith("/fault/"):
            self.faults += [path.split("/")[2]] * int(path.split("/")[3])
            return 200, {}
        if path.startswith("/latency/"):
            self.latency = float(path.split("/")[2])
            return 200, {}
        if path.endswith("/sms/search/outbound"):
            query = dict(parse_qsl(target.partition("?")[2]))
            return 200, {"success": True, "payload": self.search(query | json.loads(body or b"{}"))}
        return await self.send(json.loads(body))

    async def send(self, wanted: dict[str, object]) -> tuple[int, object] | None:
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "refuse":
            return 404, {"success": False, "message": "no lease"}
        if fault == "broke":
            return 402, {"success": False, "message": "not enough balance"}
        if fault == "drop":
            return None
        row = self.carry_out(wanted)
        await asyncio.sleep(self.latency)
        return None if fault == "cut" else (201, {"success": True, "payload": row})

    def carry_out(self, wanted: dict[str, object]) -> dict[str, object]:
        now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        number = wanted["from"]
        row = {
            "uuid": str(uuid.uuid4()), "type": "smso", "state": "created", "from": number, "to": int(str(wanted["to"])),
            "message": wanted["message"], "thread": "0" * 32, "delivered": False, "automated": False,
            "tn": {"tn": 12017771234, "created_on": now, "modified_on": now, "deleted_on": None},
            "created_on": now, "modified_on": now,
        }  # fmt: skip
        self.carried_out.append(row)
        return row

    def search(self, wanted: dict[str, object]) -> dict[str, object]:
        rows = [row for row in [OLD, *self.carried_out] if str(row["to"]) == str(wanted.get("to", row["to"]))]
        first, last = wanted.get("created_on_from"), wanted.get("created_on_to")
        rows = [row for row in rows if (not first or _moment(row["created_on"]) >= _moment(first))]
        rows = [row for row in rows if (not last or _moment(row["created_on"]) <= _moment(last))]
        take, skip = int(str(wanted.get("take", 100))), int(str(wanted.get("skip", 0)))
        page = [_log_row(row) for row in rows[skip : skip + take]]
        return {"total": len(rows), "take": take, "skip": skip, "data": page}


def _log_row(row: dict[str, object]) -> dict[str, object]:
    return row | {"to": str(row["to"]), "account": None, "created_by": None, "reference_id": None}


def _moment(text: object) -> float:
    return datetime.fromisoformat(str(text)).timestamp()


class RunningVendor:
    """The vendor in a process of its own, from a test's side."""

    def __init__(self, latency: float = 0.0) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__, "0", str(latency)], stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.base_url = f"http://127.0.0.1:{self.port}/rest"

    def get(self, path: str) -> object:
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{path}") as answer:
            return json.loads(answer.read())

    def fault(self, kind: str, count: int = 1) -> None:
        self.get(f"/fault/{kind}/{count}")

    def counts(self) -> Counter[str]:
        """How often each text was carried out."""
        return Counter(row["message"] for row in self.get("/seen"))  # type: ignore[index,attr-defined]

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]


async def main(port: int, latency: float) -> None:
    server = await asyncio.start_server(Vendor(latency).serve, "127.0.0.1", port, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
