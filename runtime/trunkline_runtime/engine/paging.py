"""Walking long lists page by page, without I/O: the same walker serves the sync and the async iterator."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NoReturn
from urllib.parse import parse_qsl, urlsplit

from trunkline_runtime.codecs.base import DecodeContext, json_type
from trunkline_runtime.frames import sealed
from trunkline_runtime.redact import Hidden, reveal
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
        style: `offset` counts items, `page` counts pages from 1, `cursor` passes on what the last page names, `next-url`
            asks for the address that the last page names.
        position: The argument that says where to go on.
        items: Where the items are in the result; empty when the result is the list itself.
        limit: The argument that says how many a page holds.
        total: Where the number of all items is.
        pages: Where the number of all pages is.
        max_limit: The most a page may hold; walks ask for that many or 100, whichever is less.
        max_offset: The vendor answers nothing beyond this offset.
        next: Where a page names the next one; for `cursor` and `next-url`.
    """

    style: Literal["offset", "page", "cursor", "next-url"]
    position: str
    items: tuple[str, ...] = ()
    limit: str | None = None
    total: tuple[str, ...] | None = None
    pages: tuple[str, ...] | None = None
    max_limit: int | None = None
    max_offset: int | None = None
    next: tuple[str, ...] = ()


_MOST_REPEATS = 2
"""Times that a page may be the same as the one before: a row that comes in shifts all others by one."""


class _Walker:
    """Where one walk stands.

    It goes on while pages are full, whatever total the vendor names. Rows that come or go during the walk shift the
    others: no walk by offset or page can promise that none is skipped or given twice. A cursor can.
    """

    def __init__(self, operation: Operation[Any], pages: Pages, arguments: Mapping[str, object]) -> None:
        self.operation = operation
        self.pages = pages
        self.arguments = dict(arguments)
        self.first = 0 if pages.style == "offset" else 1
        start = self.arguments.get(pages.position, UNSET)
        self.position: Any = start if isinstance(start, int) else self.first
        self.named: Mapping[str, object] = {}
        self.from_start = self.position == self.first
        if pages.limit and pages.max_limit and self.arguments.get(pages.limit, UNSET) is UNSET:
            self.arguments[pages.limit] = min(pages.max_limit, _GOOD_LIMIT)
        self.seen = 0
        self.total: int | None = None
        self.widest = 0
        self.last: list[Any] = []
        self.repeats = 0
        self.more = True

    def request(self) -> dict[str, object]:
        """Return the arguments of the next page.

        Raises:
            ListCutOff: The list goes on beyond what the vendor lets anyone see.
            InvalidArgument: The walk was to start there.
        """
        if self.pages.style in ("cursor", "next-url"):
            return {**self.arguments, **self.named}
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
        self.repeats = self.repeats + 1 if items and items == self.last else 0
        if self.repeats >= _MOST_REPEATS:
            self._unreadable("another page", "the same page again")
        self.last = items
        if pages.style in ("cursor", "next-url"):
            self.seen += len(items)
            self.more = self._follow(_at(result, pages.next))
            return items
        self.position += len(items) if pages.style == "offset" else 1
        self.seen += len(items)
        self.more = not self._finished(result, len(items))
        self.widest = max(self.widest, len(items))
        return items

    def _follow(self, named: object) -> bool:
        """Take over the next page's cursor or address; `False` when there is none.

        Raises:
            ResponseDecodeError: It names the same page again, or an address that is not this operation's.
        """
        if named is None or named == "":
            return False
        if self.pages.style == "cursor":
            step: dict[str, object] = {self.pages.position: named}
        else:
            parts = urlsplit(str(named))
            if parts.path and not parts.path.endswith(self.operation.path.rsplit("/", 1)[-1]):
                self._unreadable("an address of the same list", "another one")
            given = {param.wire: param for param in self.operation.params if param.location == "query"}
            step = {
                given[name].name: given[name].codec.decode(value, DecodeContext(), None)
                for name, value in parse_qsl(parts.query, keep_blank_values=True)
                if name in given
            }
        if step == self.named:
            self._unreadable("another page", "the same page again")
        self.named = step
        return True

    def _finished(self, result: object, count: int) -> bool:
        """Whether the list ends here.

        Raises:
            ListCutOff: It ends, but the vendor says that there is more.
        """
        pages = self.pages
        total = _at(result, pages.total) if pages.total else None
        if type(total) is int:
            self.total = total
        last = _at(result, pages.pages) if pages.pages else None
        reached = self.position if pages.style == "offset" else self.seen
        known = self.total is not None and (pages.style == "offset" or self.from_start)
        if count and known and reached < (self.total or 0):
            return False
        if not count:
            if known and self.seen and reached < (self.total or 0):
                self._ends_early()
            return True
        if type(last) is int and self.position <= last:
            return False
        # A total may be too low, and a limit capped without a word: only a page that is not full ends a list.
        asked = self.arguments.get(pages.limit, UNSET) if pages.limit else UNSET
        capped = 0 < self.widest <= count  # as many as on an earlier page: the vendor gives no more at once
        full = capped or (count >= asked if type(asked) is int else count >= self.widest)
        told = type(last) is int or (
            known and reached == self.total
        )  # more rows than it counts: the total tells nothing
        if pages.max_offset is not None and known and self.position > pages.max_offset:
            return True  # all that it counts has come, and nobody may look further
        return not full if told else count < self.widest

    def _ends_early(self) -> NoReturn:
        from trunkline_runtime.errors import ListCutOff

        operation = self.operation
        raise ListCutOff(
            f"{operation.vendor} {operation.id}: the walk gave {self.seen} items and the vendor no more, but it counts "
            f"{self.total}; rows may have gone while it was walked",
            vendor=operation.vendor, operation=operation.id, limit=self.position, seen=self.seen, total=self.total,
        )  # fmt: skip

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
    arguments: Mapping[str, object] | Hidden,
    options: CallOptions | None,
) -> Iterator[Any]:
    """Yield every item of a list, fetching pages as they are needed.

    Raises:
        ListCutOff: The list goes on beyond what the vendor lets anyone see; what it shows has been given.
        TrunklineError: What a call of the operation raises, at the page where it happens.
    """
    with sealed():
        walker = _Walker(operation, pages, reveal(arguments))
        while walker.more:
            yield from walker.take(caller.call(operation, walker.request(), options))


async def aiterate(
    caller: AsyncCaller,
    operation: Operation[Any],
    pages: Pages,
    arguments: Mapping[str, object] | Hidden,
    options: CallOptions | None,
) -> AsyncIterator[Any]:
    """Yield every item of a list, fetching pages as they are needed; errors as `iterate`."""
    with sealed():
        walker = _Walker(operation, pages, reveal(arguments))
        while walker.more:
            for item in walker.take(await caller.call(operation, walker.request(), options)):
                yield item
