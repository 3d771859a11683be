"""Vendors' logs of messages with every vice that a log can have; written for these tests, and knows nothing of the mock."""

from __future__ import annotations

import html
import json
import random
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qs, urlsplit

from trunkline import Response, TransportFailure

START = 1_800_000_000.0


@dataclass
class Vices:
    """What is wrong with a log.

    Attributes:
        lag: Seconds until a row is seen.
        skew: Seconds by which the vendor's clock is ahead.
        cap: Most rows in a page, whatever was asked.
        rewrite: How texts come back.
        textless: No texts are kept.
        keeps: Seconds that rows are kept.
        keeps_text: Seconds that texts are kept.
        slow: Seconds from a request's arrival to its row's time.
        number: How receivers come back.
        undercount: By how many the total is too low.
    """

    lag: float = 0.0
    skew: float = 0.0
    cap: int = 1000
    rewrite: str = ""
    textless: bool = False
    keeps: float = float("inf")
    keeps_text: float = float("inf")
    slow: float = 0.0
    number: str = ""
    undercount: int = 0


@dataclass
class Entry:
    """One message as the vendor knows it."""

    id: str
    sender: str
    receiver: str
    text: str
    at: float


REWRITES = {
    "": lambda text: text,
    "trim": str.strip,
    "newlines": lambda text: text.replace("\r\n", "\n"),
    "quotes": lambda text: text.translate({0x201C: '"', 0x201D: '"', 0x2019: "'"}),
    "cut": lambda text: text[:20],
    "ascii": lambda text: text.encode("ascii", "replace").decode(),
    "opt-out": lambda text: text + " Reply STOP to end",
    "html": html.escape,
    "stars": lambda text: "*" * len(text),
    "case": str.upper,
    "no-break": lambda text: text.replace(" ", "\u00a0"),
}
NUMBERS = {
    "": lambda number: number,
    "plus": lambda number: f"+{number}",
    "national": lambda number: number[2:],
    "masked": lambda number: f"{number[:4]}****{number[-2:]}",
    "float": lambda number: f"{number}.0",
    "wide": lambda number: "".join(chr(ord(char) + 0xFEE0) for char in number),
    "hidden": lambda number: "",
}


@dataclass
class World:
    """Time, one vendor and one account; its transport is what a client talks to."""

    vendor: str
    vices: Vices
    rng: random.Random
    now: float = START
    step: float = 0.0
    log: list[Entry] = field(default_factory=list)
    fate: str = "answered"
    count: int = 0
    reads: int = 0

    def client_time(self) -> float:
        return self.now + self.step

    def monotonic(self) -> float:
        return self.now

    def add(self, sender: str, receiver: str, text: str, at: float) -> Entry:
        self.count += 1
        name = f"00000000-0000-4000-8000-{self.count:012d}" if self.vendor == "opentact" else str(1000 + self.count)
        entry = Entry(name, sender, receiver, text, at)
        self.log.append(entry)
        return entry

    # the transport

    def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> Response:
        parts = urlsplit(request.url)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        body = request.body or b""
        kind = dict(request.headers).get("content-type", "")
        fields = json.loads(body) if "json" in kind else {k: v[0] for k, v in parse_qs(body.decode()).items()}
        self.now += self.rng.uniform(0.01, 0.4)
        name = parts.path.rsplit("/", 1)[-1]
        if name in ("outbound", "GetSmsHistory", "report.json"):
            self.reads += 1
            return self._answer(self._page({**query, **fields}))
        return self._take(parts.path, fields)

    def close(self) -> None:
        return

    def _take(self, path: str, fields: dict[str, Any]) -> Response:
        if self.fate == "lost":
            self.now += 2.0
            raise TransportFailure("read", never_left=False, timed_out=True)
        sender = fields.get("from") or fields.get("source") or "12015550100"
        receiver = fields.get("to") or fields.get("destination") or fields.get("to_phone")
        text = fields.get("message") or fields.get("sms_body") or "Hello, I am your agent"
        digits = "".join(char for char in str(receiver) if char.isdigit())
        entry = self.add(str(sender), digits, text, self.now + self.vices.slow)
        if self.fate == "arrived":
            self.now += 2.0
            raise TransportFailure("read", never_left=False, timed_out=True)
        if self.vendor == "opentact":
            return self._answer({"success": True, "payload": self._row(entry)})
        if self.vendor == "voximplant":
            return self._answer({"result": 1, "message_id": int(entry.id), "fragments_count": 1})
        return self._answer({"success": True})

    def _answer(self, value: Any) -> Response:
        date = formatdate(self.now + self.vices.skew, usegmt=True)
        headers = (("content-type", "application/json"), ("date", date))
        return Response(200, headers, json.dumps(value).encode(), 0.1)

    # the log

    def _page(self, asked: dict[str, Any]) -> Any:
        first, last = (self._moment(asked, *names) for names in (
            ("created_on_from", "from_date", "from_timetoken"), ("created_on_to", "to_date", "to_timetoken")
        ))  # fmt: skip
        wanted = asked.get("to") or asked.get("destination_number") or asked.get("to_phone")
        digits = "".join(char for char in str(wanted or "") if char.isdigit())
        vices = self.vices
        rows = [
            entry
            for entry in sorted(self.log, key=lambda entry: -entry.at)
            if entry.at + vices.lag <= self.now
            and self.now - entry.at <= vices.keeps
            and first <= entry.at + vices.skew <= last
            and digits in ("", entry.receiver)
        ]
        size = min(int(asked.get("take") or asked.get("count") or asked.get("per_page") or 10), vices.cap)
        start = int(asked.get("skip") or asked.get("offset") or 0)
        if "page" in asked:
            start = (int(asked["page"]) - 1) * size
        page, total = [self._row(entry) for entry in rows[start : start + size]], max(len(rows) - vices.undercount, 0)
        if self.vendor == "opentact":
            return {"success": True, "payload": {"total": total, "data": page}}
        if self.vendor == "voximplant":
            return {"result": page, "total_count": total}
        return {
            "entries": page, "total_entries": total, "per_page": size, "current_page": start // size + 1,
            "total_pages": -(-total // size),
        }  # fmt: skip

    @staticmethod
    def _moment(asked: dict[str, Any], *names: str) -> float:
        value = next(asked[name] for name in names if name in asked)
        try:
            return float(value)
        except ValueError:
            moment = datetime.fromisoformat(value)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()

    def _row(self, entry: Entry) -> dict[str, Any]:
        vices = self.vices
        text: str | None = REWRITES[vices.rewrite](entry.text)  # type: ignore[no-untyped-call]
        if vices.textless or self.now - entry.at > vices.keeps_text:
            text = None
        at, receiver = entry.at + vices.skew, NUMBERS[vices.number](entry.receiver)  # type: ignore[no-untyped-call]
        if self.vendor == "opentact":
            stamp = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds")
            row = {
                "uuid": entry.id,
                "from": entry.sender,
                "to": int(receiver) if receiver.isdecimal() and receiver.isascii() else receiver,
                "created_on": stamp,
            }
            return {**row, "modified_on": stamp, "message": text, "state": "sent", "thread": "t", "tn": {"tn": 1}}
        if self.vendor == "voximplant":
            parts = -(-len(entry.text) // 153) if len(entry.text) > 160 else 1
            day = datetime.fromtimestamp(at, UTC).date().isoformat()
            row = {"message_id": int(entry.id), "source_number": entry.sender, "destination_number": receiver}
            row |= {"direction": "OUT", "fragments": parts, "processed_date": day}
            return row if text is None else {**row, "text": text}
        row = {
            "uuid": entry.id,
            "from_phone": "+12015550100",
            "to_phone": receiver if vices.number else "+" + receiver,
            "created_at": at,
        }
        return {**row, "message": text, "sms_status": "sent"}
