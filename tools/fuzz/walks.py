"""Direction `walks`: the public iterators against a model of a list that knows what was there.

Totals lie, pages are capped or shrink, rows are added and deleted between pages. What no walk can promise is not asked for:
rows that shift while they are read may be missed or given twice, but none is invented, and every walk ends.
"""

from __future__ import annotations

import re
import tempfile
import warnings
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

import trunkline
from fuzz.clients import Caller
from fuzz.direction import Options, Summary
from fuzz.exploring import explore
from fuzz.schemas import strategies
from fuzz.selection import arguments_of, needed, reason_to_refuse, settled
from fuzz.shelf import ROW, Shelf
from fuzz.subjects import Node, Subject, subjects
from fuzz.wire import Wire

NAME = "walks"


class Wrong(Exception):
    """A walk gave something else than was there."""


def run(options: Options) -> Summary:
    """Walk lists of every chosen operation that has pages."""
    summary = Summary(NAME)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        wire = Wire(Path(folder))
        for vendor in options.vendors:
            asked = [one for one in subjects(options) if one.vendor == vendor and "x-pagination" in one.raw]
            asked = asked[options.seed % 4 :: 4] if options.short and not options.operations else asked
            if asked:
                _vendor(asked, wire, options, summary)
        wire.close()
    return summary.finish()


def _vendor(asked: list[Subject], wire: Wire, options: Options, summary: Summary) -> None:
    draws = strategies(asked[0].document, {one.id: needed(one) for one in asked}, nulls=False, most=2)
    caller = Caller(asked[0].vendor, wire)
    for subject in asked:
        _attack(subject, draws[subject.id], caller, wire, options, summary)
        summary.operations += 1
    caller.close()


@st.composite
def shelves(draw: st.DrawFn, subject: Subject) -> Shelf:
    """A list and its habits."""
    length = draw(st.integers(0, 12) | st.sampled_from((20, 40, 99, 100, 101, 230)))
    shelf = Shelf(subject, list(range(1, length + 1)), total=draw(st.sampled_from(("true", "low", "high", "none"))))
    shelf.cap = draw(st.sampled_from((1000, 1000, 1, 3, 7)))
    shelf.change = draw(st.sampled_from(("nothing", "nothing", "nothing", "appended", "deleted", "inserted")))
    by_offset = subject.raw["x-pagination"]["style"] == "offset"
    shelf.shrinks = by_offset and shelf.change == "nothing" and draw(st.integers(0, 3)) == 0
    return shelf


def _attack(
    subject: Subject, draws: st.SearchStrategy[Node], caller: Caller, wire: Wire, options: Options, summary: Summary
) -> None:
    def attack(values: Node, shelf: Shelf, size: int | None, use_async: bool) -> None:
        values = settled(subject, values)
        if reason_to_refuse(subject, values) is not None:
            return
        summary.cases += 1
        arguments = arguments_of(subject, values)
        limit = next((a for a in subject.arguments if a.wire == subject.raw["x-pagination"].get("limit")), None)
        if size is not None and limit is not None:
            arguments[limit.python] = size
        check(shelf, *_walk(subject, caller, wire, shelf, arguments, use_async))

    drawn = (draws, shelves(subject), st.none() | st.integers(1, 5), st.booleans())
    wrong = explore(subject.id, options.seed, options.examples(12, 4), attack, *drawn)
    if wrong is not None:
        summary.found(subject.told(wrong, NAME, options))


def _walk(
    subject: Subject, caller: Caller, wire: Wire, shelf: Shelf, arguments: Node, use_async: bool
) -> tuple[list[int], trunkline.CallError | None]:
    """Walk a list to its end; return the rows that came, and what ended the walk if it was an error."""
    wire.answer = shelf.answer
    came: list[int] = []
    name = "iter_" + re.sub(r"(^|_)get_", r"\1", subject.method)
    try:
        for item in caller.walk(subject, name, arguments, use_async):
            came.append(_row(item))
    except trunkline.CallError as error:
        return came, error
    finally:
        wire.take()
    return came, None


def _row(item: Any) -> int:
    found = item if isinstance(item, dict) else item.to_dict()
    return int(found[ROW])


def check(shelf: Shelf, came: list[int], error: trunkline.CallError | None) -> None:
    """Compare what a walk gave with what was there.

    Raises:
        Wrong: It gave something else.
    """
    told = f"{shelf.total} total, cap {shelf.cap}, {shelf.change}, {len(shelf.ever)} rows, shrinks {shelf.shrinks}"
    if shelf.requests > 3 * len(shelf.ever) + 10:
        raise Wrong(f"{shelf.requests} requests for a list: {told}")
    if not set(came) <= shelf.ever or came != shelf.given[: len(came)]:
        raise Wrong(f"gave what no page had: {told}: {came}")
    if error is not None and not isinstance(error, trunkline.ListCutOff):
        raise Wrong(f"ended with {type(error).__name__}: {error}: {told}")
    if shelf.change == "nothing" and shelf.can_be_read and came != shelf.rows:
        raise Wrong(f"of {len(shelf.rows)} rows {len(came)} came: {told}: {came}")
    if shelf.change in ("nothing", "appended") and len(set(came)) != len(came):
        raise Wrong(f"rows came twice though none moved: {told}: {came}")
    if error is not None and shelf.total != "high" and shelf.change == "nothing":
        raise Wrong(f"says that rows are missing, and none is: {told}")
