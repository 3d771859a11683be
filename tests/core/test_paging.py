"""Walking lists page by page."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import islice
from typing import Any

import pytest
from hypothesis import given, strategies as st

from trunkline_runtime.codecs.scalars import INT, STR
from trunkline_runtime.engine.paging import Pages, aiterate, iterate
from trunkline_runtime.errors import InvalidArgument, ListCutOff, ResponseDecodeError
from trunkline_runtime.operation import Operation, Param
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
        (Vendor(5, tells="total"), OFFSET),
        (Vendor(3, tells="pages", nested=True), PAGE),
        (Vendor(5), OFFSET),
    ):
        walk(vendor, pages)
        assert len(vendor.calls) == 2


@pytest.mark.parametrize("told", [0, 1, 50, 129, None, "50", 50.0, True, {}])
@pytest.mark.parametrize("cap", [25, 26, 50, 1000])
def test_a_total_that_is_too_low_ends_nothing(told: object, cap: int) -> None:
    """Full pages go on, whatever total the vendor names, and however few it gives at once."""

    class Low(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            return {**super().call(operation, arguments, options), "total": told}

    pages = Pages("offset", "offset", ("result",), limit="count", total=("total",), max_limit=50)
    assert walk(Low(130, cap=cap), pages) == list(range(130))


@pytest.mark.parametrize("told", [26, 50, 75, 129])
def test_pages_that_are_capped_and_counted_too_low(told: int) -> None:
    """25 rows come although 100 were asked for, and the total is wrong as well: page after page goes on."""

    class Low(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            return {**super().call(operation, arguments, options), "total": told}

    pages = Pages("offset", "offset", ("result",), limit="count", total=("total",), max_limit=100)
    assert walk(Low(130, cap=25), pages) == list(range(130))


@given(st.integers(0, 40), st.integers(1, 9), st.sampled_from(["", "total", "pages"]), st.integers(1, 9), st.booleans())
def test_a_walk_over_rows_that_go(size: int, cap: int, tells: str, count: int, offset: bool) -> None:
    """Rows that are deleted meanwhile: what comes is in order, nothing twice, and the walk ends."""

    class Shrinking(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            answer = super().call(operation, arguments, options)
            if len(self.records) > 1 and len(self.calls) % 2:
                self.records.pop(0)
            return answer

    vendor = Shrinking(size, cap=cap, tells=tells, nested=not offset)
    pages = OFFSET if offset else PAGE
    found = []
    try:
        found += walk(vendor, pages, {"count" if offset else "size": count})
    except ListCutOff as error:
        assert error.total is not None
        assert error.seen < error.total + size
    assert found == sorted(set(found))
    assert len(vendor.calls) <= size + 3


def test_a_total_that_is_too_high_is_told() -> None:
    """Fewer rows than the vendor counts are no silent end."""

    class High(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            return {**super().call(operation, arguments, options), "total": 9}

    walking = iterate(High(5), LIST, OFFSET, {}, None)
    assert list(islice(walking, 5)) == [0, 1, 2, 3, 4]
    with pytest.raises(ListCutOff, match="gave 5 items") as caught:
        next(walking)
    assert (caught.value.seen, caught.value.total) == (5, 9)


@pytest.mark.parametrize("tells", ["", "total"])
def test_a_row_that_comes_in_is_no_error(tells: str) -> None:
    """With one row a page, a page that shifted is the same again, once."""

    class Growing(Vendor):
        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            if len(self.calls) == 1:
                self.records.insert(0, -1)
            return super().call(operation, arguments, options)

    assert walk(Growing(4, tells=tells), OFFSET, {"count": 1}) == [0, 0, 1, 2, 3]


@pytest.mark.parametrize("style", ["cursor", "next-url"])
def test_a_walk_that_the_pages_themselves_lead(style: Any) -> None:
    """A page names the next one by a cursor or by an address; the last names none."""
    params = (Param("after", "after", "query", STR), Param("size", "per-page", "query", INT))
    operation: Operation[Any] = Operation(
        "list", "vendor", "GET", "https://example.org", "/rows", "read", params=params
    )

    class Led:
        calls: list[dict[str, object]] = []

        def call(self, operation: Operation[Any], arguments: Mapping[str, object], options: object) -> Any:
            self.calls.append(dict(arguments))
            start = int(str(arguments.get("after", 0)))
            after = str(start + 2) if start + 2 < 5 else None
            named = f"https://example.org/rows?per-page=2&after={after}" if after and style == "next-url" else after
            return {"rows": list(range(5))[start : start + 2], "links": {"next": named}}

    vendor = Led()
    vendor.calls = []
    pages = Pages(style, "after", ("rows",), next=("links", "next"))
    assert list(iterate(vendor, operation, pages, {"size": 2}, None)) == [0, 1, 2, 3, 4]
    assert vendor.calls == [{"size": 2}, {"size": 2, "after": "2"}, {"size": 2, "after": "4"}]


@pytest.mark.parametrize(
    ("style", "named"), [("cursor", "x"), ("next-url", "/list?after=1"), ("next-url", "/other?after=1")]
)
def test_a_page_that_names_itself_is_an_error(style: Any, named: str) -> None:
    """A walk that is led in a circle, or elsewhere, ends with an error."""
    params = (Param("after", "after", "query", STR),)
    operation: Operation[Any] = Operation(
        "list", "vendor", "GET", "https://example.org", "/list", "read", params=params
    )
    pages = Pages(style, "after", ("rows",), next=("next",))
    with pytest.raises(ResponseDecodeError):
        list(iterate(Fixed({"rows": [], "next": named}), operation, pages, {}, None))


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
