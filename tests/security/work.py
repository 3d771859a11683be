"""Pieces of work that are interrupted: calls of all vendors, sign-ins, downloads, pages, webhooks, on every blocking way."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trunkline
from trunkline.avaamo import webhooks as avaamo
from trunkline.opentact import events, models, webhooks as opentact
from trunkline.voximplant import callbacks

from .acts import ACTS
from .values import Secrets, as_json
from .vendor_socket import VendorSocket, answer

_RUN = re.compile(rb"x-run: (\S+)", re.IGNORECASE)
_RANGE = re.compile(rb"range: bytes=(\d+)-", re.IGNORECASE)
FILE = bytes(range(256)) * 300
TAG = '"content-1"'
ONE_PLACE = trunkline.Limits(max_connections=1)


@dataclass(frozen=True)
class Work:
    """A piece of work.

    Attributes:
        name: The act whose client is made and whose answers are given.
        play: What is done with the setting.
        transport: What carries it.
        cold: Each run makes a client of its own.
        once: It must not be made twice, so whatever left must leave word.
        prepare: What is done before each run.
        sent: What a webhook brings.
    """

    name: str
    play: Callable[[Setting], object]
    transport: str = "httpx"
    cold: bool = False
    once: bool = False
    prepare: Callable[[Setting], object] = lambda setting: None
    sent: Callable[[Secrets], object] | None = None


class Setting:
    """A vendor, a folder and a client for one piece of work; the client has one place in its pool.

    Attributes:
        client: What calls, in the name of the run.
        run: The name of the run, which the vendor is told with each call.
        last: The last answer.
        returned: Whether the call of this run has returned, so that nothing of it is left to tell.
        file: Where a download goes.
        parsed: What a webhook brings.
        posted: The same as it comes.
    """

    def __init__(self, work: Work, secret: Secrets) -> None:
        self.work, self.secret, self.calls = work, secret, ACTS[work.name]
        self.vendor = VendorSocket()
        self.vendor.answer = self._answer
        self.client: Any = None
        self.run, self.last = "", trunkline.LastResponse()
        self.returned = False
        self._folder = tempfile.TemporaryDirectory()
        self.file = Path(self._folder.name) / "recording.mp3"
        self.parsed: Any = None if work.sent is None else work.sent(secret)
        self.posted = as_json(self.parsed)
        self._base: Any = None
        self._opened: list[Any] = []
        self._refused: set[bytes] = set()
        self._runs = 0

    def __enter__(self) -> Setting:
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        self._close()
        self.vendor.close()
        self._folder.cleanup()

    def make(self, **more: Any) -> Any:
        """Return a client."""
        more |= {"base_url": self.vendor.url, "transport": self.work.transport, "retries": 0, "limits": ONE_PLACE}
        more |= {"trust_env": False, "limiter": None}
        client = getattr(trunkline, self.calls.vendor)(**more | self.calls.config(self.secret))
        self._opened.append(client)
        return client

    def ready(self) -> None:
        """Make a client whose connection is warm."""
        self._close()
        self._base = None if self.work.cold else self.make()
        for _ in range(3):
            self.begin("warm")
            self.act()

    def begin(self, run: str) -> None:
        """Do what comes before each run."""
        self.run, self.last, self.returned = run, trunkline.LastResponse(), False
        if self._base is not None:
            self.client = self._base.with_options(headers={"x-run": run}, on_response=self.last)
        self.work.prepare(self)

    def act(self) -> object:
        """Do the work."""
        return self.work.play(self)

    def go_on(self) -> str:
        """Do the work again, on the same client; return what is wrong, or nothing."""
        before = self.run
        if self.work.cold:
            self._close()
        self._runs += 1
        self.begin(f"after-{self._runs}")
        self.act()
        if self.last.status and dict(self.last.headers).get("x-run") != self.run:
            return "the answer of another call"
        twice = self.work.once and self.vendor.seen.count(f"x-run: {before}\r\n".encode()) > 1
        return "came twice" if twice else ""

    def saw(self, run: str) -> bool:
        """Whether the vendor saw a byte of a run."""
        return f"x-run: {run}\r\n".encode() in self.vendor.seen

    def _answer(self, request: bytes) -> bytes:
        run = _RUN.search(request)
        named = f"x-run: {run[1].decode()}" if run else "x-none: 1"
        if request.startswith(b"GET /rest/auth"):
            granted = {"success": True, "payload": {"token": self.secret.token}}
            return answer(200, as_json(granted))
        if b"/recording.mp3" in request.split(b"\r\n", 1)[0]:
            return _file(request, named)
        if run and b"renewal" in run[1] and run[1] not in self._refused:
            self._refused.add(run[1])
            return answer(401, as_json({"success": False, "message": "token expired"}), "application/json", named)
        return answer(200, as_json(self.calls.success(self.secret)), "application/json", named)

    def _close(self) -> None:
        for client in self._opened:
            with suppress(AttributeError):  # one that was interrupted while it was made
                client.close()
        self._opened.clear()


def _file(request: bytes, named: str) -> bytes:
    """Answer with a file, or with the rest of it."""
    found, etag = _RANGE.search(request), f"ETag: {TAG}"
    if found is None or f"if-range: {TAG}".encode() not in request.lower():
        return answer(200, FILE, "audio/mpeg", etag, named)
    start = int(found[1])
    span = f"Content-Range: bytes {start}-{len(FILE) - 1}/{len(FILE)}"
    return answer(206, FILE[start:], "audio/mpeg", etag, span, named)


def call(setting: Setting) -> object:
    """Make the act's call."""
    return setting.calls.call(setting.client, setting.secret)


def cold_call(setting: Setting) -> object:
    """Make a client, and the act's call with it."""
    with setting.make(headers={"x-run": setting.run}) as client:
        result = setting.calls.call(client, setting.secret)
        setting.returned = True
        return result


def pages(setting: Setting) -> object:
    """Read what the vendor answers as pages."""
    with suppress(trunkline.ResponseDecodeError):
        return list(setting.client.sms.iter_search_outbound(to=setting.secret.number))


def download(setting: Setting) -> object:
    """Download a file, whose address holds a number."""
    url = f"{setting.vendor.url}/{setting.secret.number}/recording.mp3?key={setting.secret.key}"
    setting.client.download(url, to=setting.file)
    assert setting.file.read_bytes() == FILE
    return None


def reply(setting: Setting) -> object:
    """Read a reply, whose address opens a conversation."""
    url = f"{setting.vendor.url}/{setting.secret.token}/recording.mp3"
    assert setting.client.read_stream(url) == FILE
    return None


def nothing_there(setting: Setting) -> None:
    """Begin without a file."""
    for name in ("recording.mp3", "recording.mp3.part", "recording.mp3.part.tag"):
        setting.file.with_name(name).unlink(missing_ok=True)


def half_there(setting: Setting) -> None:
    """Begin with half of the file, as an earlier try left it."""
    nothing_there(setting)
    for name, content in (("recording.mp3.part", FILE[:30_000]), ("recording.mp3.part.tag", TAG.encode())):
        path = setting.file.with_name(name)
        path.touch(0o600)
        path.write_bytes(content)


def webhook(name: str, parse: Callable[[bytes], object], sent: Callable[[Secrets], object]) -> Work:
    """Return the reading of a webhook, which is shown then."""
    return Work(name, lambda setting: repr(parse(setting.posted)), sent=sent)


WORK: dict[str, Work] = {
    **{
        f"{name}, {transport}": Work(name, call, transport, once=True)
        for name in ("opentact sms", "opentact raw", "opentact user", "opentact file", "voximplant sms", "avaamo sms")
        for transport in ("httpx", "curl")
    },
    "voximplant list, httpx": Work("voximplant list", call, once=True),
    "cold opentact, httpx": Work("opentact sms", cold_call, cold=True, once=True),
    "cold opentact, curl": Work("opentact sms", cold_call, "curl", cold=True, once=True),
    "cold voximplant": Work("voximplant sms", cold_call, cold=True, once=True),
    "cold avaamo": Work("avaamo sms", cold_call, cold=True, once=True),
    "sign-in": Work("opentact login", cold_call, cold=True),
    "renewal": Work("opentact login", call),
    "pages": Work("opentact sms", pages),
    "download": Work("voximplant list", download, prepare=nothing_there),
    "download by curl": Work("voximplant list", download, "curl", prepare=nothing_there),
    "resumed download": Work("voximplant list", download, prepare=half_there),
    "reply of avaamo": Work("avaamo sms", reply),
    "model": Work(
        "opentact sms",
        lambda setting: repr(models.Sms.from_dict(setting.parsed["payload"])),
        sent=ACTS["opentact sms"].success,
    ),
    "webhook of opentact": webhook("opentact sms", opentact.parse_message, ACTS["opentact sms"].success),
    "event of opentact": webhook("opentact sms", events.parse_event, ACTS["opentact sms"].success),
    "webhook of voximplant": webhook(
        "voximplant sms",
        lambda body: callbacks.parse(body, api_key=None),
        lambda secret: {"callbacks": [{"type": "sms_inbound", "account_id": 5, "sms_inbound": [secret.by_kind()]}]},
    ),
    "webhook of avaamo": webhook(
        "avaamo sms", avaamo.parse_channel_event, lambda secret: {"type": "message", "message": secret.by_kind()}
    ),
}
