"""Judging a block: what callers were told beside what the vendor counted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from rig.clients import Told
from rig.faults import FAULTS, REVOKED, code_of
from rig.lags import Lags
from rig.plan import NEVER, Block, Sending

WRONGS = (
    "duplicates",
    "told ok, not done",
    "told not sent, done",
    "told unknown, out of reach",
    "answers of another call",
    "raw exceptions",
    "hung",
    "starved of connections",
    "later than the deadline",
    "unmarked interruptions",
)
OVERRUN = 0.2
SAME_MOMENT = 0.02
NOTICED = 0.5
"""Seconds within which a vendor sees that the client has given up in the middle of a request."""


@dataclass
class Tally:
    """What came of blocks.

    Attributes:
        sends: How many there were.
        faults: How many of each kind.
        told: What callers were told.
        wrong: How many of each wrong; all of them must be 0.
        cases: Where each wrong was, for those who want to see it again.
    """

    sends: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    wrong: Counter[str] = field(default_factory=Counter)
    cases: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Take over what another one counted."""
        self.sends += other.sends
        self.faults.update(other.faults)
        self.told.update(other.told)
        self.wrong.update(other.wrong)
        self.cases += other.cases


def judge(block: Block, sends: list[Sending], told: dict[str, Told], books: dict[str, Any], lags: Lags) -> Tally:
    """Compare the two books of a block; `lags` is what the machine kept from it meanwhile."""
    tally = Tally()
    for sending in sends:
        mine = told.get(sending.number, Told("hung", "never came back"))
        tally.sends += 1
        tally.faults[_fault(block, sending)] += 1
        tally.told[mine.what] += 1
        for wrong in _wrongs(block, sending, mine, books, lags):
            tally.wrong[wrong] += 1
            case = f"{block.name} {_fault(block, sending)} {sending.number}: {wrong}; told {mine.what} {mine.detail}"
            tally.cases.append(case)
    return tally


def _fault(block: Block, sending: Sending) -> str:
    if block.unreachable:
        return f"proxy-{block.proxy}"
    code = code_of(sending.number)
    return sending.place or ("revoked" if code == REVOKED else FAULTS[code].name)


def _wrongs(block: Block, sending: Sending, mine: Told, books: dict[str, Any], lags: Lags) -> list[str]:
    done, seen = books["done"].get(sending.number, 0), books["seen"].get(sending.number, 0)
    found = {
        "duplicates": done > 1,
        "told ok, not done": mine.what in ("ok", "other") and done == 0,
        "told not sent, done": mine.what == "not" and done > 0,
        "told unknown, out of reach": mine.what == "unknown"
        and not seen
        and _out_of_reach(block, sending, mine, books),
        "answers of another call": mine.what == "other",
        "raw exceptions": mine.what == "raw",
        "hung": mine.what == "hung",
        "starved of connections": mine.what == "not" and "waiting for a free connection" in mine.detail,
        "later than the deadline": _late(sending, mine, lags),
        "unmarked interruptions": mine.what == "stopped" and done > 0 and not mine.marked,
    }
    return [] if _behind_a_stray(sending, mine, books) else [name for name in WRONGS if found[name]]


def _behind_a_stray(sending: Sending, mine: Told, books: dict[str, Any]) -> bool:
    """Whether no client can know that what comes next was said before its question arrived, or was read at all."""
    began, ended = mine.began - SAME_MOMENT, mine.began + mine.seconds
    if sending.number in books["raced"] or books["behind"].get(sending.number, 0.0) > began:
        return True
    # who took a stray for the answer asks on, and the true answer meets a question that is not read any more
    return sending.number not in books["seen"] and any(
        first <= ended and began <= last for first, last in books["ends"]
    )


def _late(sending: Sending, mine: Told, lags: Lags) -> bool:
    if sending.deadline is None:
        return False
    over = mine.seconds - sending.deadline - OVERRUN
    return over > 0 and over > lags.between(mine.began, mine.began + mine.seconds)


def _out_of_reach(block: Block, sending: Sending, mine: Told, books: dict[str, Any]) -> bool:
    """Whether not a byte can have arrived.

    A connection that the vendor closed this very moment is nobody's fault; half a request that a deadline cut off did arrive.
    """
    if block.unreachable or sending.place in NEVER:
        return True
    if sending.place or (sending.deadline is not None and "while the request was being sent" in mine.detail):
        return False  # a deadline that strikes in a write: whether a byte had left, nobody is told
    began, ended = mine.began - SAME_MOMENT, mine.began + mine.seconds
    halves = any(began <= half <= ended + NOTICED for half in books["halves"])
    return not halves and not any(began <= closing <= ended for closing in books["closings"])
