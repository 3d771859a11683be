"""A list that a vendor keeps: what was there, how it is cut into pages, and what it says of itself."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fuzz.mutations import answer
from fuzz.reading import read

if TYPE_CHECKING:
    from fuzz.subjects import Node, Subject
    from fuzz.wire import Arrived

MOST_REQUESTS = 600
ROW = "zz_row"


@dataclass
class Shelf:
    """One list and its habits.

    Attributes:
        subject: The operation that reads it.
        rows: What is there, by number.
        total: What it says of its length: `true`, `low`, `high` or `none`.
        cap: The most rows that a page has, whatever was asked for.
        usual: Rows a page when nothing is asked for.
        shrinks: Whether some pages have fewer rows than they could.
        change: What happens between pages: `nothing`, `appended`, `deleted` or `inserted`.
        given: What was given out, in order.
        ever: What was there at any time.
        requests: How many pages were asked for.
        capped: Whether a page was cut short without a word.
    """

    subject: Subject
    rows: list[int]
    total: str = "true"
    cap: int = 1000
    usual: int = 20
    shrinks: bool = False
    change: str = "nothing"
    given: list[int] = field(default_factory=list)
    ever: set[int] = field(default_factory=set)
    requests: int = 0
    capped: bool = False

    def __post_init__(self) -> None:
        self.ever |= set(self.rows)
        self.spec: Node = self.subject.raw["x-pagination"]

    def answer(self, arrived: Arrived) -> bytes | None:
        """Answer one request for a page."""
        self.requests += 1
        if self.requests > MOST_REQUESTS:
            return None
        if self.requests > 1:
            self._change()
        start, size = self._asked(arrived)
        if self.shrinks and self.requests % 2 == 0:
            size = max(size - 1, 1)
        page = self.rows[start : start + size]
        self.given += page
        return answer(json.dumps(self._body(page, size)).encode())

    def _asked(self, arrived: Arrived) -> tuple[int, int]:
        """Where a page begins and how many rows it may have, by the vendor's own names."""
        seen = read(arrived)
        said: dict[str, Any] = {**dict(seen.query), **dict(seen.fields), **(seen.json or {})}
        asked = int(said.get(self.spec["limit"], self.usual)) if "limit" in self.spec else self.usual
        size = min(asked, self.cap)
        self.capped |= size < asked
        if self.spec["style"] == "offset":
            return int(said.get(self.spec["offset"], 0)), size
        return (int(said.get(self.spec["page"], 1)) - 1) * size, size

    def _change(self) -> None:
        new = max(self.ever, default=0) + 1
        if self.change == "appended" and self.requests < 6:
            self.rows.append(new)
            self.ever.add(new)
        elif self.change == "inserted" and self.requests < 6 and self.requests % 2 == 0:
            self.rows.insert(0, new)
            self.ever.add(new)
        elif self.change == "deleted" and self.rows:
            self.rows.pop(0)

    def _body(self, page: list[int], size: int) -> Node:
        items: Any = [{ROW: row} for row in page]
        for name in reversed(self.spec["items"].split(".")):
            items = {name: items}
        length = len(self.rows)
        told = {"true": length, "low": max(length // 2, 0), "high": length + 3}.get(self.total)
        if told is not None and "total" in self.spec:
            items[self.spec["total"]] = told
        if told is not None and "pages" in self.spec:
            items[self.spec["pages"]] = -(-told // size)
        if "x-unwrap" in self.subject.raw:
            items = {self.subject.raw["x-unwrap"]: items}
        return {"success": True, **items}

    @property
    def tells(self) -> bool:
        """Whether its total can be relied on."""
        return self.total == "true" and "total" in self.spec

    @property
    def can_be_read(self) -> bool:
        """Whether a walk can know where it ends: not when its total is too low and its pages are cut short, too."""
        lies_twice = self.total == "low" and self.capped and "total" in self.spec
        return not lies_twice and (self.tells or not self.shrinks)
