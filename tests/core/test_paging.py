"""Walking lists page by page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline_runtime.engine.paging import Pages, aiterate, iterate
from trunkline_runtime.errors import InvalidArgument, ListCutOff, ResponseDecodeError
from trunkline_runtime.operation import Operation
from trunkline_runtime.unset import UNSET

LIST: Operation[Any] = Operation("list", "vendor", "GET", "https://example.org", "/", "read")
OFFSET = Pages("offset", "offset", ("result",), limit="count", total=("total",), max_limit=3)
PAGE = Pages("page", "page", ("data", "items"), limit="size", pages=("data", "pages"))


class Vendor:
    """A vendor with `size` records that answers as real ones do, and counts the calls."""

    def __init__(self, size: int, *, cap: int = 1000, tells: str = "", nested: bool = False) -> None:
        self.records = list(range(size))
        self.cap = cap
        self.tells = tells
        self.nested = nested
        self.calls: list[dict[str, object]] = []

    def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
        """Answer one page."""
        self.calls.append(dict(arguments))
        wanted: Any = arguments.get("count", arguments.get("size", UNSET))
        limit = min(self.cap, 2 if wanted is UNSET else wanted)
        start: Any = arguments.get("offset")
        if start is None:
            page: Any = arguments["page"]
            start = (page - 1) * limit
        answer: dict[str, Any] = {("items" if self.nested else "result"): self.records[start : start + limit]}
        if self.tells == "total":
            answer["total"] = len(self.records)
        if self.tells == "pages":
            answer["pages"] = -(-len(self.records) // limit)
        return {"data": answer} if self.nested else answer


class AsyncVendor(Vendor):
    """The same, as a coroutine."""

    async def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
        """Answer one page."""
        return Vendor.call(self, operation, arguments, options)


def walk(vendor: Vendor, pages: Pages, arguments: dict[str, object] | None = None) -> list[Any]:
    return list(iterate(vendor, LIST, pages, arguments or {}, None))


@given(st.integers(0, 30), st.integers(1, 5), st.sampled_from(["", "total"]), st.integers(1, 7))
def test_offsets_lose_nothing(size: int, cap: int, tells: str, count: int) -> None:
    """Every record comes once and in order, whatever limit is asked, capped or told."""
    vendor = Vendor(size, cap=cap, tells=tells)
    assert walk(vendor, OFFSET, {"count": count}) == vendor.records


@given(st.integers(0, 30), st.integers(1, 7), st.sampled_from(["", "pages", "total"]))
def test_pages_lose_nothing(size: int, count: int, tells: str) -> None:
    """The same for vendors that count pages."""
    vendor = Vendor(size, tells=tells, nested=True)
    pages = Pages("page", "page", ("data", "items"), limit="size", pages=("data", "pages"), total=("data", "total"))
    assert walk(vendor, pages, {"size": count}) == vendor.records


def test_no_call_too_many() -> None:
    """A total, a number of pages or a short page spares the call that would bring nothing."""
    for vendor, pages in (
        (Vendor(6, tells="total"), OFFSET),
        (Vendor(4, tells="pages", nested=True), PAGE),
        (Vendor(5), OFFSET),
    ):
        walk(vendor, pages)
        assert len(vendor.calls) == 2


def test_asks_for_full_pages() -> None:
    """Pages are as large as is reasonable when the caller does not say, within what the vendor takes."""
    for most, asked in ((3, 3), (1000, 100)):
        vendor = Vendor(1)
        walk(vendor, Pages("offset", "offset", ("result",), limit="count", max_limit=most))
        assert vendor.calls[0] == {"offset": 0, "count": asked}
    vendor = Vendor(1)
    walk(vendor, OFFSET, {"count": 2, "filter": "x"})
    assert vendor.calls[0] == {"offset": 0, "count": 2, "filter": "x"}


def test_starts_where_the_caller_says() -> None:
    """A walk can begin in the middle."""
    assert walk(Vendor(9), OFFSET, {"offset": 7}) == [7, 8]
    assert walk(Vendor(9, nested=True), PAGE, {"page": 4, "size": 2}) == [6, 7, 8]
    pages = Pages("page", "page", ("result",), limit="count", total=("total",))
    assert walk(Vendor(9, tells="total"), pages, {"page": 4, "count": 2}) == [6, 7, 8]


def test_the_answer_may_be_the_list() -> None:
    """A vendor may answer the bare list."""

    class Bare(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            return super().call(operation, arguments, options)["result"]

    assert walk(Bare(3), Pages("offset", "offset")) == [0, 1, 2]


def test_the_end_of_what_the_vendor_shows() -> None:
    """A list that goes on beyond what the vendor lets anyone see ends in an error, never in silence."""
    vendor = Vendor(9, tells="total")
    pages = Pages("offset", "offset", ("result",), limit="count", total=("total",), max_limit=3, max_offset=5)
    walking = iterate(vendor, LIST, pages, {}, None)
    assert list(islice(walking, 6)) == [0, 1, 2, 3, 4, 5]
    with pytest.raises(ListCutOff, match="gave 6 of 9 items, the vendor shows none beyond offset 5") as caught:
        next(walking)
    assert (caught.value.operation, caught.value.limit) == ("list", 5)
    assert (caught.value.seen, caught.value.total) == (6, 9)
    with pytest.raises(ListCutOff, match="gave the first 6 items"):
        walk(Vendor(9), pages)
    with pytest.raises(InvalidArgument, match="offset must be at most 5"):
        walk(vendor, pages, {"offset": 6})
    assert walk(Vendor(6, tells="total"), pages) == [0, 1, 2, 3, 4, 5]


class Fixed:
    """A vendor that always answers the same."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
        """Answer."""
        return self.answer


def test_a_vendor_that_ignores_the_page() -> None:
    """One page sent for ever is an error, not an endless walk."""
    with pytest.raises(ResponseDecodeError, match="vendor list: /result: expected another page"):
        list(iterate(Fixed({"result": [1, 2]}), LIST, Pages("page", "page", ("result",)), {}, None))


@pytest.mark.parametrize(("answer", "got"), [({"result": {"a": 1}}, "object"), ({"result": "x"}, "string")])
def test_something_else_than_a_list(answer: object, got: str) -> None:
    """Something else in place of the list is an error: an empty walk would be a lie."""
    with pytest.raises(ResponseDecodeError) as caught:
        list(iterate(Fixed(answer), LIST, OFFSET, {}, None))
    assert (caught.value.pointer, caught.value.expected, caught.value.got) == ("/result", "a list", got)
    with pytest.raises(ResponseDecodeError, match="the answer: expected a list"):
        list(iterate(Fixed(5), LIST, Pages("offset", "offset"), {}, None))


@pytest.mark.parametrize("answer", [{}, {"result": None}, {"result": []}, UNSET, None])
def test_no_list_at_all(answer: object) -> None:
    """Vendors leave out a list that is empty."""
    assert list(iterate(Fixed(answer), LIST, OFFSET, {}, None)) == []


def test_async() -> None:
    """An async walk is the same walk."""

    async def collect(vendor: AsyncVendor) -> list[Any]:
        return [record async for record in aiterate(vendor, LIST, OFFSET, {}, None)]

    vendor = AsyncVendor(7)
    assert asyncio.run(collect(vendor)) == vendor.records
