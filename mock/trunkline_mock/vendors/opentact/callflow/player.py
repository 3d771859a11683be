"""A call flow played: which elements run, for a caller who presses keys; nothing is heard and nobody waits."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from .grammar import Element, Wrong, read, shape_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ....messages import Json

MAX_STEPS = 1_000
MAX_FLOWS = 20
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
#: Given the URL, the method and what is sent along, returns the text of the next call flow.
Fetch = Callable[[str, str, "dict[str, str]"], str]


@dataclass
class Caller:
    """Who is on the line, and what the world is like.

    Attributes:
        keys: What is pressed: one text for each time that keys are asked for, the end key left out; an empty text is silence.
        reachable: Numbers and addresses that answer a `Dial`; `None` for all.
        states: The caller's place, for `Geo`.
        counties: Likewise.
        at: The moment, as an epoch, for `Schedule`; UTC, as the page names no zone.
        fetch: Answers the URLs of the flow; without it such a request fails.
    """

    keys: Iterable[str] = ()
    reachable: frozenset[str] | None = None
    states: frozenset[str] = frozenset()
    counties: frozenset[str] = frozenset()
    at: float = 0.0
    fetch: Fetch | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One element that ran.

    Attributes:
        name: The element.
        path: Its place in its flow, such as `Gather[2]/DTMF[0]/Say[0]`.
        text: What it says, plays or dials.
        keys: The keys that a `Gather` got; `None` for other elements.
        error: What went wrong, or an empty text.
        attributes: As written.
    """

    name: str
    path: str
    text: str = field(default="", repr=False)
    keys: str | None = None
    error: str = ""
    attributes: dict[str, str] = field(default_factory=dict, repr=False)


class _Over(Exception):
    """The call has ended, or goes on with another flow."""

    def __init__(self, flow: str | None = None) -> None:
        self.flow = flow


def play(flow: str, caller: Caller | None = None, call: dict[str, Json] | None = None) -> list[Step]:
    """Play a call flow and return what ran, in order; a flow that is fetched follows.

    Args:
        flow: The XML.
        caller: Who is on the line.
        call: The call's fields, for `Call` and what is sent along.

    Raises:
        Wrong: A flow breaks the grammar, or does not end.
    """
    player = _Player(caller or Caller(), call or {})
    for _ in range(MAX_FLOWS):
        try:
            player.run(read(flow).children)
        except _Over as over:
            if over.flow is None:
                break
            flow = over.flow
        else:
            break
    else:
        raise Wrong([f"more than {MAX_FLOWS} flows follow each other"])
    return player.steps


class _Player:
    def __init__(self, caller: Caller, call: dict[str, Json]) -> None:
        self.steps: list[Step] = []
        self._caller = caller
        self._call = call
        self._keys = deque(caller.keys)

    def run(self, elements: Iterable[Element]) -> None:
        """Run elements one after the other."""
        for element in elements:
            if element.name != "Error":
                RUN.get(element.name, _Player._plain)(self, element)

    def _note(self, element: Element, *, keys: str | None = None, error: str = "") -> None:
        if len(self.steps) >= MAX_STEPS:
            raise Wrong([f"more than {MAX_STEPS} elements ran"])
        given = element.attributes
        text = element.text or given.get("text") or given.get("url") or given.get("record") or ""
        self.steps.append(Step(element.name, element.path, text, keys, error, dict(given)))

    def _plain(self, element: Element) -> None:
        self._note(element)
        self.run(element.children)

    def _hangup(self, element: Element) -> None:
        self._note(element)
        raise _Over

    def _if_call(self, element: Element) -> None:
        """Run the children of `Call` where the call's field has the value."""
        wanted, value = element.attributes["value"], self._call.get(element.attributes["field"])
        shown = "none" if value is None else str(value).lower() if isinstance(value, bool) else str(value)
        if shown.lstrip("+") == wanted.lstrip("+"):
            self._plain(element)

    def _geo(self, element: Element) -> None:
        states, counties = _items(element, "states"), _items(element, "county")
        if (not states or states & self._caller.states) and (not counties or counties & self._caller.counties):
            self._plain(element)

    def _schedule(self, element: Element) -> None:
        now, days = datetime.fromtimestamp(self._caller.at, UTC), _items(element, "dow")
        begin, _, end = element.attributes.get("time", "00:00:00-23:59:59").partition("-")
        clock = now.strftime("%H:%M:%S")
        inside = begin <= clock <= end if begin <= end else clock >= begin or clock <= end
        if inside and (not days or DAYS[now.weekday()] in days):
            self._plain(element)

    def _dial(self, element: Element) -> None:
        """Ring one after the other; when nobody answers, `Error` runs."""
        targets = [child for child in element.children if child.name != "Error"]
        answered = False
        self._note(element)
        for target in targets:
            answered = self._caller.reachable is None or _plain_address(target.text) in self._caller.reachable
            self._note(target, error="" if answered else "no answer")
            if answered:
                return
        self._fail(element)

    def _fail(self, element: Element) -> None:
        error = element.child("Error")
        if error is not None:
            self._plain(error)

    def _callback(self, element: Element) -> None:
        url = element.attributes.get("url") or element.text
        sent = self._facts("from", "to")
        if "tag" in element.attributes:
            sent["tag"] = element.attributes["tag"]
        self._ask(element, url, element.attributes.get("method", "POST").upper(), sent)

    def _ask(self, element: Element, url: str, method: str, sent: dict[str, str], keys: str | None = None) -> None:
        """Go on with the flow that a URL answers; when it does not, `Error` runs."""
        if self._caller.fetch is not None:
            try:
                flow = self._caller.fetch(url, method, sent)
                read(flow)
            except (OSError, ValueError) as error:
                problem = str(error) if isinstance(error, Wrong) else type(error).__name__
            else:
                self._note(element, keys=keys)
                raise _Over(flow)
        else:
            problem = "nobody answers URLs"
        self._note(element, keys=keys, error=problem)
        self._fail(element)

    def _facts(self, *names: str) -> dict[str, str]:
        return {name: str(self._call[name]) for name in names if name in self._call}

    def _gather(self, element: Element) -> None:
        by_switch = (shape_of(element) or {}).get("name") == "switch"
        prompts = [child for child in element.children if child.name != "Switch"] if by_switch else []
        attempt, attempts = 0, int(element.attributes.get("attempts", "1"))
        while attempt < attempts:
            attempt += 1
            self.run(prompts)
            keys = self._press(element)
            if keys or not (prompts or self._keys):  # silence for ever: a billion attempts would be no other
                break
        url = element.attributes.get("url") or element.attributes.get("callback")
        if url and keys:
            self._ask_with(element, url, keys, attempt)
            return
        self._note(element, keys=keys)
        self._choose(element.child("Switch") or element, keys)

    def _press(self, element: Element) -> str:
        given = element.attributes
        keys = self._keys.popleft() if self._keys else ""
        length = given.get("dtmf_length") or given.get("length") or given.get("numDigits")
        stop = given.get("dtmf_stop") or (given.get("finishOnKey", "*") if "numDigits" in given else None)
        if stop:
            keys = keys.partition(stop)[0]
        return keys[: int(length)] if length else keys

    def _ask_with(self, element: Element, url: str, keys: str, attempt: int) -> None:
        if "url" in element.attributes:
            self._ask(element, url, "GET", {"dtmf": keys, **self._facts("from", "tn", "state")}, keys)
        else:
            sent = {"code": keys, "success": "true", "attempts": str(attempt)}
            self._ask(element, url, element.attributes.get("method", "GET").upper(), sent, keys)

    def _choose(self, element: Element, keys: str) -> None:
        """Run the branch of the keys; silence and a key that nobody named are told apart as the form says."""
        branches = [
            child for child in element.children if keys in (child.attributes.get("value"), child.attributes.get("dtmf"))
        ]
        by_switch = element.name == "Switch"
        other = ("Error", "Default") if by_switch else ("Default", "Error")
        chosen = branches[0] if keys and branches else element.child(other[0] if not keys else other[1])
        if chosen is not None:
            self._plain(chosen)


#: How the elements run that do more than happen and run their children.
RUN: Mapping[str, Callable[[_Player, Element], None]] = {
    "Hangup": _Player._hangup,
    "Reject": _Player._hangup,
    "Call": _Player._if_call,
    "Geo": _Player._geo,
    "Schedule": _Player._schedule,
    "Dial": _Player._dial,
    "Callback": _Player._callback,
    "callback": _Player._callback,
    "Gather": _Player._gather,
}


def _items(element: Element, name: str) -> frozenset[str]:
    return frozenset(filter(None, element.attributes.get(name, "").split(",")))


def _plain_address(text: str) -> str:
    return text.removeprefix("sip:").lstrip("+")
