"""Walking long lists page by page, without I/O: the same walker serves the sync and the async iterator."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from trunkline.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline.operation import AsyncCaller, Caller, Operation
    from trunkline.options import CallOptions

T = TypeVar("T")


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
        max_limit: The most a page may hold.
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
    """Where one walk stands."""

    def __init__(self, pages: Pages, arguments: Mapping[str, object]) -> None:
        self.pages = pages
        self.arguments = dict(arguments)
        first = 0 if pages.style == "offset" else 1
        start = self.arguments.get(pages.position, UNSET)
        self.position = start if isinstance(start, int) else first
        self.more = True

    def request(self) -> dict[str, object]:
        """Return the arguments of the next page."""
        return {**self.arguments, self.pages.position: self.position}

    def take(self, result: object) -> list[Any]:
        """Return the page's items and move on."""
        pages = self.pages
        items = _at(result, pages.items)
        items = items if isinstance(items, list) else []
        self.position += len(items) if pages.style == "offset" else 1
        self.more = bool(items) and not self._finished(result, len(items))
        return items

    def _finished(self, result: object, count: int) -> bool:
        pages = self.pages
        if pages.max_offset is not None and self.position > pages.max_offset:
            return True
        last = _at(result, pages.pages) if pages.pages else None
        if isinstance(last, int):
            return self.position > last
        total = _at(result, pages.total) if pages.total else None
        if isinstance(total, int) and pages.style == "offset":
            return self.position >= total
        limit = self.arguments.get(pages.limit, UNSET) if pages.limit else UNSET
        return isinstance(limit, int) and count < limit


def _at(value: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        value = value.get(name) if isinstance(value, dict) else getattr(value, name, None)
    return None if isinstance(value, Unset) else value


def iterate(
    caller: Caller,
    operation: Operation[Any],
    pages: Pages,
    arguments: Mapping[str, object],
    options: CallOptions | None,
) -> Iterator[Any]:
    """Yield every item of a list, fetching pages as they are needed.

    Raises:
        TrunklineError: What a call of the operation raises, at the page where it happens.
    """
    walker = _Walker(pages, arguments)
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
    walker = _Walker(pages, arguments)
    while walker.more:
        for item in walker.take(await caller.call(operation, walker.request(), options)):
            yield item
