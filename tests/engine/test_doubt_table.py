"""One line a case: what may be said of a doubtful message, for each vendor, against a log that is not ours."""

from __future__ import annotations

import html
import random
import unicodedata
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest
from engine.log_simulator import START, Entry, Vices, World

import trunkline
from trunkline import Absent, DeliveryUnknown, Found, Response, Undecidable
from trunkline_runtime.clock import Clock
from trunkline_runtime.engine.message_log import wire

VENDORS = ("opentact", "voximplant", "avaamo")
TO, FROM = "12017774321", "12015550100"
TEXT = "\u201cTom & Ana\u201d:  caf\u00e9 at 9?\r\nReply YES " + "abcdefghi " * 20
CONFIG: dict[str, Any] = {
    "opentact": {"token": "t"},
    "voximplant": {"account_id": "7", "api_key": "k"},
    "avaamo": {"instance": "c6", "user_token": "u", "agent_id": 20457, "limiter": None},
}
RECEIVER = {"opentact": "to", "voximplant": "destination_number", "avaamo": "to_phone"}
TEXT_OF = {"opentact": "message", "voximplant": "text", "avaamo": "message"}
ID = {"opentact": "uuid", "voximplant": "message_id", "avaamo": "uuid"}
TIME = {"opentact": "created_on", "voximplant": "processed_date", "avaamo": "created_at"}
TOTAL = {"opentact": "total", "voximplant": "total_count", "avaamo": "total_entries"}
LATER = 200.0
Row = dict[str, Any]


@dataclass
class Log(World):
    """A log whose rows and pages are bent on their way out."""

    bend_row: Callable[[str, Row], Row | None] = lambda vendor, row: row
    bend_page: Callable[[str, Row], object] = lambda vendor, page: None
    headers: dict[str, str] | None = None

    def _row(self, entry: Entry) -> Row:
        return self.bend_row(self.vendor, super()._row(entry)) or {}

    def _page(self, asked: Row) -> Any:
        page = super()._page(asked)
        self.bend_page(self.vendor, page["payload"] if self.vendor == "opentact" else page)
        return page

    def _answer(self, value: Any) -> Response:
        answer = super()._answer(value)
        kept = answer.headers if self.headers is None else tuple(self.headers.items())
        return Response(answer.status, kept, answer.body, answer.elapsed)


@dataclass
class Scene:
    """One account, its log and its client."""

    vendor: str
    log: Log = field(init=False)
    client: Any = field(init=False)

    def __post_init__(self) -> None:
        self.log = Log(self.vendor, Vices(), random.Random(14))
        self.log.add(FROM, "12015550999", "An old message", START - 7 * 86400)
        clock = Clock(time=self.log.client_time, monotonic=self.log.monotonic)
        given = {**CONFIG[self.vendor], "clock": clock, "transport": self.log, "retries": 0}
        self.client = getattr(trunkline, self.vendor.capitalize())(**given)

    def send(self, text: str = TEXT) -> Any:
        """Send a message."""
        if self.vendor == "opentact":
            return self.client.sms.send(from_=FROM, to=TO, message=text)
        if self.vendor == "voximplant":
            return self.client.sms.send_sms_message(source=FROM, destination=TO, sms_body=text)
        return self.client.sms.send(channel_uuid="c1", to_phone=f"+{TO}")

    def doubt(self, fate: str, text: str = TEXT) -> DeliveryUnknown:
        """Send a message whose answer does not come: it `arrived`, or is `lost`."""
        self.log.fate = fate
        with pytest.raises(DeliveryUnknown) as caught:
            self.send(text)
        self.log.fate = "answered"
        return caught.value

    def settle(self, error: DeliveryUnknown, after: float = LATER, **knowledge: Any) -> Any:
        """Look it up, some time later; what is found must be what was sent."""
        self.log.now += after
        return error.reconcile(**knowledge)


@pytest.fixture(params=VENDORS)
def scene(request: pytest.FixtureRequest) -> Scene:
    """One of each vendor."""
    return Scene(request.param)


# 1. A message that arrived is never absent, whatever the log makes of it.

REWRITES: dict[str, Callable[[str], str]] = {
    "trailing blank trimmed": str.strip,
    "line ends": lambda text: text.replace("\r\n", "\n"),
    "plain quotes": lambda text: text.translate({0x201C: '"', 0x201D: '"'}),
    "cut at 160": lambda text: text[:160],
    "cut at 153": lambda text: text[:153],
    "cut at 70": lambda text: text[:70],
    "cut with dots": lambda text: text[:60] + "...",
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "without accents": lambda text: unicodedata.normalize("NFD", text).encode("ascii", "ignore").decode(),
    "question marks": lambda text: text.encode("ascii", "replace").decode(),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0"),
    "zero-width spaces": lambda text: "\u200b".join(text),
    "html": html.escape,
    "html numbers": lambda text: text.encode("ascii", "xmlcharrefreplace").decode(),
    "upper case": str.upper,
    "blanks collapsed": lambda text: " ".join(text.split()),
    "a tail": lambda text: text + " Reply STOP to end",
    "a head": lambda text: "Acme: " + text,
    "stars": lambda text: "*" * len(text),
    "a few stars": lambda text: "***",
    "hidden": lambda text: "[REDACTED]",
    "empty": lambda text: "",
    "a hash": lambda text: str(hash(text)),
    "mojibake": lambda text: text.encode().decode("latin-1"),
}


@pytest.mark.parametrize("rewrite", REWRITES)
@pytest.mark.parametrize("slow", [0.0, 30.0])
def test_a_text_that_came_back_changed(scene: Scene, rewrite: str, slow: float) -> None:
    """Sender, receiver and second fit, the text does not: nothing is concluded from that."""

    def bend(vendor: str, row: Row) -> Row:
        name = TEXT_OF[vendor]
        return row | {name: REWRITES[rewrite](row[name])} if row.get(name) else row

    scene.log.vices.slow = slow
    error = scene.doubt("arrived")
    scene.log.bend_row = bend
    assert isinstance(scene.settle(error), Undecidable)


NUMBERS: dict[str, Callable[[str], Any]] = {
    "plus": lambda number: f"+{number}",
    "spaces": lambda number: f"+{number[0]} ({number[1:4]}) {number[4:7]}-{number[7:]}",
    "national": lambda number: number[1:],
    "local": lambda number: number[4:],
    "00": lambda number: f"00{number}",
    "011": lambda number: f"011{number}",
    "integer": int,
    "float": float,
    "a float as text": lambda number: f"{number}.0",
    "full width": lambda number: "".join(chr(ord(char) + 0xFEE0) for char in number),
    "arabic digits": lambda number: "".join(chr(ord(char) - 48 + 0x660) for char in number),
    "tel": lambda number: f"tel:+{number}",
    "extension": lambda number: f"+{number};ext=5",
    "a name": lambda number: f"Ada <{number}>",
    "masked end": lambda number: number[:7] + "****",
    "masked middle": lambda number: number[:3] + "*****" + number[-3:],
    "masked start": lambda number: "*******" + number[-4:],
    "masked with x": lambda number: number[:4] + "xxxxxxx",
    "hidden": lambda number: "hidden",
    "a hash": lambda number: "sha256:90c2e06944c14f0aa619540432378122",
    "empty": lambda number: "",
    "null": lambda number: None,
    "a list": lambda number: [number],
    "an object": lambda number: {"phone": number},
    "true": lambda number: True,
}


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_that_the_log_writes_otherwise(scene: Scene, number: str) -> None:
    """The receiver is not certainly another one, so the row may be the message."""
    error = scene.doubt("arrived")
    scene.log.bend_row = lambda vendor, row: row | {RECEIVER[vendor]: NUMBERS[number](TO)}
    assert not isinstance(scene.settle(error), Absent)


PAGES: dict[str, Callable[[str, Row], object]] = {
    "a total that is too low": lambda vendor, page: page.update({TOTAL[vendor]: max(page[TOTAL[vendor]] - 1, 0)}),
    "a total that is too high": lambda vendor, page: page.update({TOTAL[vendor]: page[TOTAL[vendor]] + 1}),
    "a total as text": lambda vendor, page: page.update({TOTAL[vendor]: str(page[TOTAL[vendor]])}),
    "a total as float": lambda vendor, page: page.update({TOTAL[vendor]: page[TOTAL[vendor]] + 0.5}),
    "no total": lambda vendor, page: page.pop(TOTAL[vendor]),
    "a total of null": lambda vendor, page: page.update({TOTAL[vendor]: None}),
    "a negative total": lambda vendor, page: page.update({TOTAL[vendor]: -1}),
    "a list of null": lambda vendor, page: page.update({_list(page): None}),
    "a list as an object": lambda vendor, page: page.update({_list(page): {"0": {}}}),
    "a list as text": lambda vendor, page: page.update({_list(page): "[]"}),
    "a list by another name": lambda vendor, page: page.update({"rows": page.pop(_list(page))}),
    "no list": lambda vendor, page: page.pop(_list(page)),
    "a list of nulls": lambda vendor, page: page.update({_list(page): [None] * len(page[_list(page)])}),
    "no rows": lambda vendor, page: page.update({_list(page): []}),
}


def _list(page: Row) -> str:
    return next(name for name in ("data", "result", "entries") if name in page)


@pytest.mark.parametrize("page", PAGES)
def test_a_log_that_was_not_read_whole(scene: Scene, page: str) -> None:
    """A log of another shape, or whose total does not fit, proves no absence of what is in it."""
    error = scene.doubt("arrived")
    scene.log.bend_page = PAGES[page]
    assert not isinstance(scene.settle(error), Absent)


def test_a_total_of_one_page(scene: Scene) -> None:
    """Pages are capped, and the total counts the page only: what is behind it is seen all the same."""
    error = scene.doubt("arrived")
    for number in range(30):
        scene.log.add(FROM, TO, f"Another {number}", scene.log.now + number / 100 - 1)
    scene.log.vices.cap = 5
    scene.log.bend_page = lambda vendor, page: page.update({TOTAL[vendor]: 5})
    assert not isinstance(scene.settle(error, known_ids=[entry.id for entry in scene.log.log[2:]]), Absent)


TIMES: dict[str, Callable[[float], Any]] = {
    "milliseconds": lambda at: int(at * 1000),
    "microseconds": lambda at: int(at * 1_000_000),
    "text": str,
    "a day": lambda at: "2027-01-15",
    "an hour off": lambda at: at + 3600,
    "a quarter of an hour off": lambda at: at - 900,
    "null": lambda at: None,
    "nonsense": lambda at: "yesterday",
    "zero": lambda at: 0,
}


@pytest.mark.parametrize("time", TIMES)
def test_a_time_that_cannot_be_trusted(scene: Scene, time: str) -> None:
    """A row whose time is missing, odd or off is still a row that may be the message."""
    error = scene.doubt("arrived")
    scene.log.bend_row = lambda vendor, row: row | {TIME[vendor]: TIMES[time](START)}
    assert not isinstance(scene.settle(error), Absent)


@pytest.mark.parametrize("after", [0.0, 5.0, 50.0])
def test_a_log_that_lags(scene: Scene, after: float) -> None:
    """It is not there yet."""
    scene.log.vices.lag = 60
    assert isinstance(scene.settle(scene.doubt("arrived"), after), Undecidable)


@pytest.mark.parametrize("skew", [-360.0, -30.0, 30.0, 360.0, 86400.0])
@pytest.mark.parametrize("fate", ["arrived", "lost"])
def test_a_vendor_s_clock_that_is_off(scene: Scene, skew: float, fate: str) -> None:
    """It is told by the `Date` of the answers; a message is still not absent when it is there."""
    scene.log.vices.skew = skew
    assert not isinstance(scene.settle(scene.doubt(fate)), Absent)


@pytest.mark.parametrize("step", [-600.0, -8.0, 8.0, 3600.0])
@pytest.mark.parametrize("fate", ["arrived", "lost"])
def test_our_clock_was_set(scene: Scene, step: float, fate: str) -> None:
    """Between the call and the look-up."""
    error = scene.doubt(fate)
    scene.log.step = step
    assert isinstance(scene.settle(error), Undecidable)


@pytest.mark.parametrize("fate", ["arrived", "lost"])
def test_answers_without_a_date(scene: Scene, fate: str) -> None:
    """Nobody can compare the clocks."""
    scene.log.headers = {"content-type": "application/json"}
    assert isinstance(scene.settle(scene.doubt(fate)), Undecidable)


# 2. Another message is never found.


def test_the_same_text_a_moment_earlier(scene: Scene) -> None:
    """It succeeded, and this one was lost."""
    scene.send()
    scene.log.now += 3
    assert not isinstance(scene.settle(scene.doubt("lost")), Found)


@pytest.mark.parametrize("gap", [0.0, 2.0, 30.0, 100.0])
@pytest.mark.parametrize("slow", [0.0, 25.0])
@pytest.mark.parametrize("second", [TEXT, TEXT.replace("\u201c", '"'), TEXT + " "])
def test_two_doubtful_twins(scene: Scene, gap: float, slow: float, second: str) -> None:
    """One arrived, one was lost: neither claims the other's row, even if the log writes it late or makes the texts alike."""
    scene.log.vices.slow = slow
    first = scene.doubt("arrived")
    scene.log.now += gap
    lost = scene.doubt("lost", second)
    scene.log.bend_row = lambda vendor, row: row | {TEXT_OF[vendor]: second} if row.get(TEXT_OF[vendor]) else row
    assert not isinstance(scene.settle(lost), Found)
    assert not isinstance(scene.settle(first), Absent)


@pytest.mark.parametrize("delay", [-1.0, 0.5, 1.0, 30.0])
def test_another_worker_s_message(scene: Scene, delay: float) -> None:
    """The same text, to the same number, from another process: who cannot promise there is none is told nothing."""
    error = scene.doubt("lost")
    scene.log.add(FROM, TO, TEXT, scene.log.now + delay)
    assert not isinstance(scene.settle(error, sole_sender=False), Found)


@pytest.mark.parametrize("field_name", ["sender", "receiver", "text"])
def test_another_message_of_the_same_second(scene: Scene, field_name: str) -> None:
    """Another text, another sender or another receiver is another message."""
    error = scene.doubt("lost")
    given = {"sender": FROM, "receiver": TO, "text": TEXT} | {field_name: "12015550777"}
    scene.log.add(**given, at=scene.log.now - 0.5)
    assert not isinstance(scene.settle(error), Found)


SPELLINGS: dict[str, Callable[[str], Any]] = {
    "as it came": lambda given: given,
    "upper case": str.upper,
    "blanks": lambda given: f" {given} ",
    "integer": lambda given: int(given) if given.isdigit() else uuid.UUID(given),
    "float": lambda given: float(given) if given.isdigit() else uuid.UUID(given),
    "a float as text": lambda given: f"{given}.0" if given.isdigit() else f"urn:uuid:{given}",
    "without hyphens": lambda given: given.replace("-", ""),
    "bytes": str.encode,
}


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("wrapped", [True, False])
def test_an_id_that_the_caller_knows(scene: Scene, spelling: str, wrapped: bool) -> None:
    """However it is written, alone or in a list, its row is another message."""
    error = scene.doubt("arrived")
    known = SPELLINGS[spelling](scene.log.log[-1].id)
    assert not isinstance(scene.settle(error, known_ids=[None, known] if wrapped else known), Found)


@pytest.mark.parametrize("known", [[True], [object()], [["1"]], [{"id": 1}], [1.5j]])
def test_what_is_nobody_s_id(scene: Scene, known: list[Any]) -> None:
    """It would exclude nothing without a word."""
    error = scene.doubt("arrived")
    with pytest.raises(TypeError, match="known_ids"):
        scene.settle(error, known_ids=known)


@pytest.mark.parametrize("value", [None, "", 0, False, {}, []])
def test_a_row_without_an_id(scene: Scene, value: object) -> None:
    """It may be one that told its id to somebody."""
    error = scene.doubt("arrived")
    scene.log.bend_row = lambda vendor, row: row | {ID[vendor]: value}
    assert isinstance(scene.settle(error), Undecidable)


def test_a_log_that_keeps_no_texts(scene: Scene) -> None:
    """One row to the number may be any message to it."""
    scene.log.vices.textless = True
    assert isinstance(scene.settle(scene.doubt("arrived")), Undecidable)


# 3. What can be proved is said.


def test_a_message_that_arrived(scene: Scene) -> None:
    """An honest log has it, with its text where one is kept that the caller knows."""
    error = scene.doubt("arrived")
    settled = scene.settle(error)
    if scene.vendor == "avaamo":  # the text is the agent's own
        assert isinstance(settled, Undecidable)
        return
    assert isinstance(settled, Found)
    assert str(wire(settled.message)[ID[scene.vendor]]) == scene.log.log[-1].id


@pytest.mark.parametrize("others", [0, 3, 130])
def test_a_message_that_was_lost(scene: Scene, others: int) -> None:
    """Its absence is proved once the lag has passed, whatever was sent to others."""
    error = scene.doubt("lost")
    for number in range(others):
        scene.log.add(FROM, f"1201555{number:04}", "Filler", scene.log.now - number / 10)
    assert isinstance(scene.settle(error), Absent)


def test_a_log_that_repeats_its_only_page(scene: Scene) -> None:
    """A vendor that gives the last page again behind the end has no further rows."""
    error = scene.doubt("arrived")
    first = scene.log._page
    scene.log._page = lambda asked: first({**asked, "skip": 0, "offset": 0} | ({"page": 1} if "page" in asked else {}))  # type: ignore[method-assign]
    assert isinstance(scene.settle(error), Undecidable if scene.vendor == "avaamo" else Found)
