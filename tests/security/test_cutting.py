"""An awaited call is cut off at each of its waits; whatever cuts it, the error shows nothing and says what may have left."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from itertools import product
from pathlib import Path
from typing import Any

import pytest

import trunkline
from trunkline import receipt_of

from .acts import ACTS
from .channels import watching
from .cutting import CUTS, Cut, others_ended
from .sweep import held, noted
from .values import as_json, make, shown_in
from .vendor_socket import VendorSocket, answer
from .work import FILE, ONE_PLACE, TAG

SECRET = make(20261129)
Play = Callable[[Any, "Vendor"], Awaitable[object]]


class Vendor(VendorSocket):
    """Says yes to an act, and its name for a run back."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.act = ACTS[name]
        self.refused: set[bytes] = set()
        self.answer = self._say

    def _say(self, request: bytes) -> bytes:
        run = request.lower().partition(b"x-run: ")[2].split(b"\r\n")[0]
        named = f"x-run: {run.decode()}"
        if request.startswith(b"GET /rest/auth"):
            return answer(200, as_json({"success": True, "payload": {"token": SECRET.token}}))
        if b"/a.mp3" in request.split(b"\r\n", 1)[0]:
            return answer(200, FILE, "audio/mpeg", f"ETag: {TAG}", named)
        if b"renewal" in run and run not in self.refused:
            self.refused.add(run)
            return answer(401, as_json({"success": False, "message": "expired"}), "application/json", named)
        return answer(200, as_json(self.act.success(SECRET)), "application/json", named)


async def call(client: Any, vendor: Vendor) -> object:
    """Make the act's call."""
    return await vendor.act.call(client, SECRET)


async def pages(client: Any, vendor: Vendor) -> object:
    """Read pages."""
    try:
        return [one async for one in client.sms.iter_search_outbound(to=SECRET.number)]
    except trunkline.ResponseDecodeError:
        return []


async def download(client: Any, vendor: Vendor) -> object:
    """Download a file whose address holds a number."""
    with tempfile.TemporaryDirectory() as folder:
        to = Path(folder) / "a.mp3"
        return await client.download(f"{vendor.url}/{SECRET.number}/a.mp3", to=to)


WORK: dict[str, tuple[str, Play, bool]] = {
    "sms": ("opentact sms", call, True),
    "raw": ("opentact raw", call, True),
    "voximplant": ("voximplant sms", call, True),
    "avaamo": ("avaamo sms", call, True),
    "renewal": ("opentact login", call, False),
    "pages": ("opentact sms", pages, False),
    "download": ("voximplant list", download, False),
}


class Case:
    """One piece of work with one client, cut off again and again.

    Attributes:
        faults: What must not be.
        cuts: How many cuts came through.
    """

    def __init__(self, name: str, transport: str) -> None:
        act, self.play, self.once = WORK[name]
        self.name, self.vendor = name, Vendor(act)
        self.faults: set[str] = set()
        self.cuts = 0
        self._transport = transport
        self._silent: list[str] = []

    async def run(self, kind: str) -> None:
        """Cut at every wait until the work has fewer."""
        for cold in (False, True):
            async with self._client() as client:
                await self._go_on(client)
                await self._cut_all(kind, None if cold else client)
        await asyncio.sleep(0.05)
        self.faults |= {f"no word of what left at {run}" for run in self._silent if self._saw(run)}

    async def _cut_all(self, kind: str, warm: Any) -> None:
        """Cut with one client, or with a new one for each wait."""
        for wait in range(1, 1000):
            run = f"{self.name}-{kind.replace(' ', '-')}-{'cold' if warm is None else 'warm'}-{wait}"
            client = warm or self._client()
            cut = await self._cut(client, run, Cut(kind, wait))
            if cut.waits >= wait:
                if left := await others_ended():
                    self.faults.add(f"a task is left over: {left}")
                await self._go_on(client)
            if warm is None:
                await client.aclose()
            if cut.waits < wait:
                return

    async def _cut(self, client: Any, run: str, cut: Cut) -> Cut:
        mine = client.with_options(headers={"x-run": run})
        await cut.run(lambda: self.play(mine, self.vendor))
        if cut.error is not None:
            self.cuts += 1
            if not isinstance(cut.error, asyncio.CancelledError | TimeoutError | ExceptionGroup):
                self.faults.add(f"{type(cut.error).__name__} at {run}")
            if kinds := shown_in(SECRET, "\n".join(held(cut.error))):
                self.faults.add(f"{kinds} in a frame at {run}")
            if self.once and cut.kind != "sibling" and not _has_word(cut.error):
                self._silent.append(run)
        return cut

    async def _go_on(self, client: Any) -> None:
        """Make another call, which gets its own answer from a pool of one place."""
        last = trunkline.LastResponse()
        mine = client.with_options(headers={"x-run": "next"}, on_response=last)
        try:
            await asyncio.wait_for(self.play(mine, self.vendor), 10.0)
        except Exception as error:
            self.faults.add(f"{type(error).__name__} afterwards")
        if dict(last.headers).get("x-run") != "next":
            self.faults.add("the answer of another call")

    def _client(self) -> Any:
        act = self.vendor.act
        more: dict[str, Any] = {"transport": self._transport, "limits": ONE_PLACE, "retries": 0, "limiter": None}
        return getattr(trunkline, f"Async{act.vendor}")(base_url=self.vendor.url, **more | act.config(SECRET))

    def _saw(self, run: str) -> bool:
        return f"x-run: {run}\r\n".encode() in bytes(self.vendor.seen).lower()


def _has_word(error: BaseException) -> bool:
    inner = getattr(error, "exceptions", ())
    cause = [error.__cause__] if error.__cause__ is not None else []
    return noted(error) or receipt_of(error) is not None or any(map(_has_word, [*inner, *cause]))


def told_by_loop(case: Case) -> Callable[[object, dict[str, Any]], None]:
    """Return what takes down what a loop complains of."""
    return lambda loop, context: case.faults.add(f"the loop: {context['message']}")


async def cut_at_every_wait(case: Case, kind: str) -> None:
    """Run a case in a loop in debug mode, which complains of what nobody has looked at."""
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(told_by_loop(case))
    loop.slow_callback_duration = 0.0  # it logs every step, with what it prints of tasks and handles
    await case.run(kind)


CHEAP = [("sms", "aiohttp", "cancel"), ("sms", "httpx", "late cancel")]
EVERY = [each for each in product(WORK, ("aiohttp", "httpx"), CUTS) if each not in CHEAP]


@pytest.mark.parametrize(
    ("name", "transport", "kind"), [*CHEAP, *[pytest.param(*each, marks=pytest.mark.real) for each in EVERY]]
)
def test_a_call_is_cut_off_at_each_of_its_waits(name: str, transport: str, kind: str) -> None:
    """Neither frames, nor the loop's own log in debug mode, hold a secret; the next call goes through."""
    case = Case(name, transport)
    try:
        with watching() as witness:
            asyncio.run(cut_at_every_wait(case, kind), debug=True)
    finally:
        case.vendor.close()
    assert case.faults == set()
    assert case.cuts > 1
    if case.once and kind == "sibling":  # the group drops the cancelled task's error; the log has the word
        assert "was interrupted on its way: the vendor may have acted" in witness.shown["logs"]
    assert shown_in(SECRET, "\n".join(witness.shown.values())) == set()
