"""Walking long lists page by page, without I/O: the same walker serves the sync and the async iterator."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NoReturn

from trunkline_runtime.codecs.base import json_type
from trunkline_runtime.unset import UNSET

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import AsyncCaller, Caller
    from trunkline_runtime.operation import Operation
    from trunkline_runtime.options import CallOptions

_GOOD_LIMIT = 100
"""Items a page when the caller does not say: few enough to answer fast, enough to spare calls."""


@dataclass(frozen=True, slots=True)
class Pages:
    """How a vendor cuts a list into pages; names are Python arguments and attribute paths of the result.

    Attributes:
        style: `offset` counts items, `page` counts pages from 1.
        position: The argument that says where to go on.
        items: Where the items are in the result; empty when the result is the list itself.
        limit: The argument that says how many a page holds.
        total: Where the number of all items is.
        pages: Where the number of all pages is.
        max_limit: The most a page may hold; walks ask for that many or 100, whichever is less.
        max_offset: The vendor answers nothing beyond this offset.
    """

    style: Literal["offset", "page"]
    position: str
    items: tuple[str, ...] = ()
    limit: str | None = None
    total: tuple[str, ...] | None = None
    pages: tuple[str, ...] | None = None
    max_limit: int | None = None
    max_offset: int | None = None


class _Walker:
    """Where one walk stands. It ends at the total the vendor names, or at the first page that brings nothing new."""

    def __init__(self, operation: Operation[Any], pages: Pages, arguments: Mapping[str, object]) -> None:
        self.operation = operation
        self.pages = pages
        self.arguments = dict(arguments)
        self.first = 0 if pages.style == "offset" else 1
        start = self.arguments.get(pages.position, UNSET)
        self.position = start if isinstance(start, int) else self.first
        self.from_start = self.position == self.first
        if pages.limit and pages.max_limit and self.arguments.get(pages.limit, UNSET) is UNSET:
            self.arguments[pages.limit] = min(pages.max_limit, _GOOD_LIMIT)
        self.seen = 0
        self.total: int | None = None
        self.widest = 0
        self.last: list[Any] = []
        self.more = True

    def request(self) -> dict[str, object]:
        """Return the arguments of the next page.

        Raises:
            ListCutOff: The list goes on beyond what the vendor lets anyone see.
            InvalidArgument: The walk was to start there.
        """
        limit = self.pages.max_offset
        if limit is not None and self.position > limit:
            self._cut_off(limit)
        return {**self.arguments, self.pages.position: self.position}

    def take(self, result: object) -> list[Any]:
        """Return the page's items and move on.

        Raises:
            ResponseDecodeError: There is no list where the items should be, or the vendor sends one page for ever.
        """
        pages = self.pages
        items = _at(result, pages.items)
        if items is None:
            items = []
        if not isinstance(items, list):
            self._unreadable("a list", json_type(items))
        if items and items == self.last:
            self._unreadable("another page", "the same page again")
        self.last = items
        self.position += len(items) if pages.style == "offset" else 1
        self.seen += len(items)
        self.more = bool(items) and not self._finished(result, len(items))
        self.widest = max(self.widest, len(items))
        return items

    def _finished(self, result: object, count: int) -> bool:
        pages = self.pages
        last = _at(result, pages.pages) if pages.pages else None
        if type(last) is int:
            return self.position > last
        total = _at(result, pages.total) if pages.total else None
        if type(total) is int:
            self.total = total
            reached = self.position if pages.style == "offset" else self.seen
            return reached >= total
        # A vendor may cap the limit without a word, so a page is short only against an earlier one.
        return count < self.widest

    def _cut_off(self, limit: int) -> NoReturn:
        from trunkline_runtime.errors import InvalidArgument, ListCutOff

        operation = self.operation
        if not self.seen:
            problem = f"must be at most {limit}, where the vendor's list stops: narrow the search"
            raise InvalidArgument(self.pages.position, problem, vendor=operation.vendor, operation=operation.id)
        count = f"{self.seen} of {self.total}" if self.total is not None else f"the first {self.seen}"
        raise ListCutOff(
            f"{operation.vendor} {operation.id}: the walk gave {count} items, the vendor shows none beyond offset "
            f"{limit}; narrow the search, by dates for example",
            vendor=operation.vendor, operation=operation.id, limit=limit, seen=self.seen, total=self.total,
        )  # fmt: skip

    def _unreadable(self, expected: str, got: str) -> NoReturn:
        from trunkline_runtime.errors import ResponseDecodeError

        place = "".join(f"/{name}" for name in self.pages.items)
        operation = self.operation
        raise ResponseDecodeError(
            f"{operation.vendor} {operation.id}: {place or 'the answer'}: expected {expected}, got {got}",
            vendor=operation.vendor, operation=operation.id, pointer=place, expected=expected, got=got,
        )  # fmt: skip


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if value is UNSET else value


def iterate(
    caller: Caller,
    operation: Operation[Any],
    pages: Pages,
    arguments: Mapping[str, object],
    options: CallOptions | None,
) -> Iterator[Any]:
    """Yield every item of a list, fetching pages as they are needed.

    Raises:
        ListCutOff: The list goes on beyond what the vendor lets anyone see; what it shows has been given.
        TrunklineError: What a call of the operation raises, at the page where it happens.
    """
    walker = _Walker(operation, pages, arguments)
    while walker.more:
        yield from walker.take(caller.call(operation, walker.request(), options))


async def aiterate(
    caller: AsyncCaller,
    operation: Operation[Any],
    pages: Pages,
    arguments: Mapping[str, object],
    options: CallOptions | None,
) -> AsyncIterator[Any]:
    """Yield every item of a list, fetching pages as they are needed; errors as `iterate`."""
    walker = _Walker(operation, pages, arguments)
    while walker.more:
        for item in walker.take(await caller.call(operation, walker.request(), options)):
            yield item
