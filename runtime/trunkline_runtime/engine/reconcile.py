"""What became of a message whose fate is unknown, as far as the vendor's own log proves it.

`Found` needs one row that is equal in receiver, sender and text, made while the call ran, and nothing beside it that
could be the message too. `Absent` needs a log that was read whole, after its lag, by clocks that agree, with no row to
the receiver that is not explained. Everything else is `Undecidable`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from trunkline_runtime.engine.likeness import Likeness, likeness
from trunkline_runtime.engine.log_spans import SpanReader, place_of
from trunkline_runtime.engine.message_log import Reading, Row, Source, read
from trunkline_runtime.engine.same_number import relation
from trunkline_runtime.errors import CallError, CredentialError
from trunkline_runtime.reconciliation import Absent, Evidence, Found, Knowledge, Reconciliation, Undecidable, id_key

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.engine.effects import Steps
    from trunkline_runtime.engine.ledger import Ledger
    from trunkline_runtime.options import CallSettings
    from trunkline_runtime.receipt import Receipt
    from trunkline_runtime.shared_log import SharedLog

SLACK = 1.5
"""Seconds by which a row's time may lie outside of the call's: `Date` and many logs are cut to whole seconds."""
DRIFT = 3.0
"""Seconds by which two looks at the vendor's clock may differ."""
AGREED = 5.0
"""Seconds by which the clocks may differ when the vendor's was not seen before the call left."""
AROUND = 3600.0
"""Seconds around the call in which a row that comes near casts doubt."""
LAG = 120.0
"""Seconds after which a message is taken to be in the log. No vendor documents one."""
UNKNOWN_END = 300.0
"""Seconds after which a call that was killed is taken to have left, if it did."""
REMEMBERED = 600.0
"""Seconds that a log is trusted to go back without an older row to show for it."""
PAST = 90 * 86400.0


@dataclass(frozen=True, slots=True)
class Question:
    """What is looked for, and where.

    Attributes:
        source: The log.
        receiver: Whom it was sent to.
        sender: Who sent it; `None` when the vendor chooses.
        text: What it says; `None` when only the vendor knows.
        texted: Whether it has a text at all; a call has none.
    """

    source: Source
    receiver: str = field(repr=False)
    sender: str | None = field(default=None, repr=False)
    text: str | None = field(default=None, repr=False)
    texted: bool = True


@dataclass(slots=True)
class _Near:
    """A row to the receiver that nobody has explained."""

    row: Row
    likeness: Likeness
    same: bool
    inside: bool


def look_up(
    calls: CallRunner,
    question: Question,
    receipt: Receipt,
    knowledge: Knowledge,
    ledger: Ledger,
    settings: CallSettings,
) -> Steps[Reconciliation[Any]]:
    """Return the steps that look for one message; a look-up that fails decides nothing."""
    search = _Search(calls, question, receipt, knowledge, ledger, settings)
    try:
        return (yield from search.steps())
    except (CallError, CredentialError) as error:
        return search.undecided(f"the look-up failed: {type(error).__name__}")


class _Search:
    def __init__(
        self,
        calls: CallRunner,
        question: Question,
        receipt: Receipt,
        knowledge: Knowledge,
        ledger: Ledger,
        settings: CallSettings,
    ) -> None:
        self.calls = calls
        self.question = question
        self.receipt = receipt
        self.knowledge = knowledge
        self.ledger = ledger
        self.settings = settings
        self.now = calls.clock.time()
        end = receipt.ended
        self.end = min(self.now, receipt.began + UNKNOWN_END) if end is None else end
        self.window = (receipt.began - SLACK, self.end + SLACK)
        self.near: list[_Near] = []
        self.read_until: float | None = None  # by when all that is shared and was used had been read
        compared = ("receiver", "sender", "text", "time") if question.texted else ("receiver", "time")
        self.evidence = Evidence(
            settled=self.now - self.end, lag=LAG, compared=compared, sole_sender=knowledge.sole_sender
        )

    def steps(self) -> Steps[Reconciliation[Any]]:
        shift = self.receipt.clock_difference or 0.0
        first, last = self.receipt.began + shift, self.end + shift
        reading = yield from self._read((first - AROUND, last + AROUND))
        self._see_clock(reading)
        self._note(reading)
        gap = reading.gap or (yield from self._sort(reading))
        if gap:
            return self.undecided(gap)
        found = [near for near in self.near if near.inside and near.same and near.likeness == "equal"]
        if any(near.inside and near.likeness not in ("other", "length") for near in self.near) or found:
            return self._found(found)
        return (yield from self._absent())

    def _found(self, found: list[_Near]) -> Reconciliation[Any]:
        beside = [near for near in self.near if near.inside and near not in found and _alike(near)]
        around = [near for near in self.near if not near.inside and _alike(near)]
        if len(found) != 1 or beside:
            return self.undecided(_several(len(found), len(beside)))
        if (why := self._clocks_disagree()) or (around and self.receipt.clock_difference is None):
            return self.undecided(why or "another message like it lies just outside of the call's time")
        if twins := self.ledger.twins(self.receipt, LAG):
            return self.undecided(f"{twins} other calls with the same message are in doubt: the row may be theirs")
        if found[0].row.id is None:
            return self.undecided("the row that fits has no id: it may be a message that is known")
        if not self.knowledge.sole_sender:
            return self.undecided("one message fits, but others may have sent the same: only sole_sender would decide")
        row = found[0].row
        self.ledger.end(self.receipt, [row.id or ""], certain=True)
        return Found(row.entry, self._evidence())

    def _absent(self) -> Steps[Reconciliation[Any]]:
        if any(near.inside for near in self.near):
            return self.undecided(
                "a message to the same number was made while the call ran, and nobody knows whose it is"
            )
        if any(map(_alike, self.near)):
            return self.undecided("a message that comes near lies just outside of the call's time")
        if why := self._clocks_disagree():
            return self.undecided(why)
        settled = self.now - self.end
        if settled < LAG:
            return self.undecided(f"nothing like it is in the log, which may lag: look again {LAG:g} s after the call")
        why = yield from self._hidden()
        if not why and self.now - self.receipt.began > REMEMBERED:
            why = yield from self._forgotten()
        return self.undecided(why) if why else Absent(settled, self._evidence())

    def _hidden(self) -> Steps[str]:
        """Look at all receivers: the log may write the number otherwise than its filter understands it."""
        window = (self.window[0] - 1.0, self.window[1] + LAG)
        if self.knowledge.shared is not None and (yield from self._all_others(self.knowledge.shared, window)):
            return ""
        reading = yield from read(self.calls, self.question.source, window, self.settings, narrow=False)
        self._note(reading)
        if reading.gap:
            return reading.gap
        rows = [row for row in reading.rows if relation(self.question.receiver, row.receiver) != "other"]
        self.near += [_Near(row, "unknown", same=False, inside=True) for row in rows if not self._known(row)]
        return "a message whose receiver may be the same was made while the call ran" if self.near else ""

    def _all_others(self, shared: SharedLog, window: tuple[float, float]) -> Steps[bool]:
        """Whether what other look-ups read, after this call must have been in the log, has other receivers only."""
        reader = SpanReader(self.calls, self.question.source, self.settings, shared, self.end + LAG)
        if not (yield from reader.read(window)):
            return False
        for span in reader.spans:
            for receiver, ids in (span.receivers or {}).items():
                if relation(self.question.receiver, receiver) != "other" and not all(map(self._is_known, ids)):
                    return False
        self.read_until = max(span.read_until for span in reader.spans)
        rows = self.evidence.rows + sum(span.rows for span in reader.spans)
        self.evidence = replace(self.evidence, rows=rows, whole=True)
        return True

    def _forgotten(self) -> Steps[str]:
        """Look for a row older than the call: a log that has none may have forgotten the call as well."""
        first, shared = self.window[0], self.knowledge.shared
        place = place_of(self.calls, self.question.source, self.settings)
        if shared is not None and self.read_until is not None and shared.has_older(place, first, self.read_until):
            return ""
        window, looked = (first - PAST, first), self.calls.clock.time()
        reading = yield from read(self.calls, self.question.source, window, self.settings, narrow=False, most=1)
        older = [first if row.at is None else row.at for row in reading.rows if row.at is None or row.at < first]
        if older and shared is not None:
            shared.note_older(place, min(older), looked)
        return "" if older else "the log may not go back to the call: it has no older row"

    def _read(self, window: tuple[float, float]) -> Steps[Reading]:
        return read(self.calls, self.question.source, window, self.settings)

    def _see_clock(self, reading: Reading) -> None:
        shift = reading.difference
        known = self.receipt.clock_difference
        if shift is not None:
            best = shift if known is None else known
            self.window = (self.window[0] + best, self.window[1] + best)
        self.evidence = replace(self.evidence, clock_difference=shift, window=self.window)

    def _clocks_disagree(self) -> str:
        seen, before = self.evidence.clock_difference, self.receipt.clock_difference
        if seen is None:
            return "the log's answer has no Date: the vendor's clock cannot be compared"
        if before is not None and abs(seen - before) > DRIFT:
            return "one of the clocks was set between the call and the look-up"
        if before is None and abs(seen) > AGREED:
            return f"the vendor's clock and ours differ by {seen:+.0f} s"
        return ""

    def _sort(self, reading: Reading) -> Steps[str]:
        """Keep the rows that nobody has explained, and say which of them were made while the call ran."""
        known = 0
        rows: list[tuple[Row, bool]] = []
        for row in reading.rows:
            kin = relation(self.question.receiver, row.receiver)
            if kin == "other":
                continue
            if self._known(row):
                known += 1
            else:
                rows.append((row, kin == "same"))
        self.evidence = replace(self.evidence, known=known)
        outside: set[str | None] = set()
        if any(row.at is None for row, _ in rows):
            first, last = self.window
            for window in ((first - AROUND, first), (last, last + AROUND)):
                part = yield from self._read(window)
                if part.gap:
                    return part.gap
                outside |= {row.id for row in part.rows}
        self.near = [
            _Near(row, self._likeness(row), same and self._sent_by(row), self._inside(row, outside))
            for row, same in rows
        ]
        return ""

    def _inside(self, row: Row, outside: set[str | None]) -> bool:
        if row.at is not None:
            return self.window[0] <= row.at <= self.window[1]
        return row.id is None or row.id not in outside

    def _likeness(self, row: Row) -> Likeness:
        if not self.question.texted:
            return "equal"
        if self.question.text is None:
            return "unknown"
        return likeness(self.question.text, row.text, row.parts)

    def _sent_by(self, row: Row) -> bool:
        sender = self.question.sender
        return sender is None or row.sender is None or relation(sender, row.sender) == "same"

    def _known(self, row: Row) -> bool:
        return self._is_known(row.id)

    def _is_known(self, row_id: str | None) -> bool:
        return row_id is not None and (
            id_key(row_id) in self.knowledge.known_ids or self.ledger.knows(row_id, self.receipt)
        )

    def _note(self, reading: Reading) -> None:
        evidence = self.evidence
        self.evidence = replace(
            evidence,
            rows=evidence.rows + reading.count,
            total=reading.total if evidence.total is None else evidence.total,
            whole=not reading.gap,
        )

    def _evidence(self) -> Evidence:
        return replace(self.evidence, near=_count(self.near))

    def undecided(self, why: str) -> Undecidable:
        """Return that nothing is proved, with what comes near."""
        entries = tuple(near.row.entry for near in self.near if near.inside or _alike(near))
        return Undecidable(why, self._evidence(), entries)


def _several(equal: int, beside: int) -> str:
    if equal > 1:
        return f"{equal} messages in the log fit; this call's may be one of them"
    if equal:
        return f"one message in the log fits, but {beside} beside it may be this call's as well"
    return f"{beside} of the log's messages may be this call's: the text came back changed, or is not kept"


def _alike(near: _Near) -> bool:
    """Whether a row may be the message in another shape; a row without text may be any."""
    return near.likeness in ("equal", "normalised", "cut", "unknown") or (
        near.likeness == "length" and not near.row.text
    )


def _count(near: Iterable[_Near]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(one.likeness for one in near).items()))
