"""A scripted vendor: a transport that plays what a test says, for blocking and async clients alike."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import anyio
import pytest

import trunkline
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Response, Sink, Timeouts, TransportFailure

Step = Response | Exception | Callable[[Request], Any]

SMS = {
    "uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10",
    "type": "smso",
    "state": "created",
    "from": "12017771234",
    "to": 12017774321,
    "message": "Hello world",
    "thread": "5d41402abc4b2a76b9719d911017c592",
    "delivered": False,
    "automated": False,
    "tn": {"tn": 12017771234},
    "created_on": "2026-01-04T07:52:58.127Z",
    "modified_on": "2026-01-04T07:52:58.127Z",
}
TAKEN: dict[str, Any] = {
    "opentact": {"success": True, "payload": SMS},
    "voximplant": {"result": 1, "message_id": 1234, "fragments_count": 1},
    "avaamo": {"success": True},
}
ACCOUNT = {"success": True, "payload": {"uuid": "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", "name": "Ada"}}


def answer(status: int = 200, value: object = None, headers: dict[str, str] | None = None) -> Response:
    """Make an answer; a value that is not bytes travels as JSON."""
    body = value if isinstance(value, bytes) else json.dumps(value).encode()
    kind = "text/html" if body[:1] == b"<" else "application/json"
    pairs = {"content-type": kind, **(headers or {})}
    return Response(status, tuple(pairs.items()), body, 0.01)


def lost(phase: str = "read", *, timed_out: bool = False, status: int | None = None) -> TransportFailure:
    """Make the failure of a try that may have arrived."""
    return TransportFailure(phase, never_left=False, timed_out=timed_out, status=status)


def unreached(phase: str = "connect") -> TransportFailure:
    """Make the failure of a try that never left."""
    return TransportFailure(phase, never_left=True)


@dataclass
class Stage:
    """Plays a script to one kind of client and remembers what was sent."""

    kind: str
    script: list[Step] = field(default_factory=list)
    seen: list[Request] = field(default_factory=list)
    timeouts: list[Timeouts] = field(default_factory=list)
    closed: int = 0

    def next(self, request: Request, timeouts: Timeouts, sink: Sink | None) -> Any:
        self.seen.append(request)
        self.timeouts.append(timeouts)
        step = self.script.pop(0)
        if callable(step) and not isinstance(step, Exception):
            step = step(request)
        if isinstance(step, BaseException):
            raise step
        if sink is not None and isinstance(step, Response) and step.status < 300:
            for start in range(0, len(step.body), 7):
                sink(step.body[start : start + 7])
            return Response(step.status, step.headers, b"", step.elapsed)
        return step

    @property
    def transport(self) -> Any:
        return _Blocking(self) if self.kind == "sync" else _Awaited(self)

    def client(self, vendor: str, **config: Any) -> Any:
        """Make a client of this kind, with usual credentials and without waits between tries."""
        name = {"opentact": "Opentact", "voximplant": "Voximplant", "avaamo": "Avaamo"}[vendor]
        usual: dict[str, Any] = {
            "opentact": {"token": "a-token"},
            "voximplant": {"account_id": "77", "api_key": "an-api-key"},
            "avaamo": {"instance": "c6"},
        }[vendor]
        usual |= {"retries": trunkline.Backoff(jitter=lambda: 0.0), "transport": self.transport}
        return getattr(trunkline, name if self.kind == "sync" else f"Async{name}")(**(usual | config))

    def play(self, act: Callable[[Any], Any], *script: Step, vendor: str = "opentact", **config: Any) -> Any:
        """Run `act` on a client and return its result, or the error it raised."""
        self.script += script
        return self.run(lambda: self.client(vendor, **config), act)

    def run(self, make: Callable[[], Any], act: Callable[[Any], Any]) -> Any:
        """Make a client, run `act` on it, close it; return the result or the error."""
        try:
            if self.kind == "sync":
                with make() as client:
                    return act(client)
            return anyio.run(self._awaited, make, act, backend=self.kind)
        except trunkline.TrunklineError as error:
            return error

    async def _awaited(self, make: Callable[[], Any], act: Callable[[Any], Any]) -> Any:
        async with make() as client:
            result = act(client)
            return await result if isinstance(result, Awaitable) else result


@dataclass
class _Blocking:
    stage: Stage

    def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        return _capped(self.stage.next(request, timeouts, sink), max_body)

    def close(self) -> None:
        self.stage.closed += 1

    def after_fork_in_child(self) -> None:
        """Nothing is shared with the parent."""


@dataclass
class _Awaited:
    stage: Stage

    async def send(self, request: Request, timeouts: Timeouts, max_body: int, sink: Sink | None = None) -> Response:
        step = self.stage.next(request, timeouts, sink)
        return _capped(await step if isinstance(step, Awaitable) else step, max_body)

    async def close(self) -> None:
        self.stage.closed += 1

    def after_fork_in_child(self) -> None:
        """Nothing is shared with the parent."""


def _capped(response: Response, max_body: int) -> Response:
    if len(response.body) > max_body:
        raise BodyTooLarge(response.status, response.headers, response.body[:max_body], max_body)
    return response


SENDS: dict[str, Callable[[Any], Any]] = {
    "opentact": lambda client: client.sms.send(from_="12017771234", to="12017774321", message="Hello world"),
    "voximplant": lambda client: client.sms.send_sms_message(
        source="12017771234", destination="12017774321", sms_body="Hello world"
    ),
    "avaamo": lambda client: client.sms.send(
        channel_uuid="3ad87fb7-c43e-4f00-8441-0123456789ab", to_phone="+12017774321"
    ),
}


@pytest.fixture(params=["sync", "asyncio", "trio"])
def stage(request: pytest.FixtureRequest) -> Stage:
    """Give a stage for each kind of client."""
    return Stage(request.param)


@pytest.fixture
def sync_stage() -> Stage:
    """Give a stage for a blocking client."""
    return Stage("sync")


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[None]:
    """Keep the tester's own credentials out."""
    import os

    for name in list(os.environ):
        if name.startswith(("OPENTACT_", "VOXIMPLANT_", "AVAAMO_", "TRUNKLINE_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    yield


@pytest.fixture
def kit() -> Any:
    """Give the functions that scripts are made of."""
    from types import SimpleNamespace

    return SimpleNamespace(
        answer=answer, lost=lost, unreached=unreached, SENDS=SENDS, TAKEN=TAKEN, ACCOUNT=ACCOUNT, Stage=Stage, SMS=SMS
    )
