"""Every list can be walked to its end, whatever its collection is called."""

from __future__ import annotations

import asyncio
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from trunkline import AsyncAvaamo, Avaamo
from trunkline_runtime.transports.seam import Request

from .conftest import TOKENS
from .script import AsyncScript, Script
from .spec import Example, examples

TOTAL = 7
SIZE = 3
LISTS = [pytest.param(example, id=example.id) for example in examples() if "x-pagination" in example.node]


class Shelf:
    """A list of seven entries, served in pages as the operation's envelope wants."""

    def __init__(self, example: Example) -> None:
        self.example = example
        self.pages = example.node["x-pagination"]
        self.asked: list[tuple[int, int]] = []

    def __call__(self, request: Request) -> Any:
        """Answer one page."""
        query = parse_qs(urlsplit(request.url).query)
        page, size = int(query["page"][0]), int(query["per_page"][0])
        self.asked.append((page, size))
        *path, last = self.pages["items"].split(".")
        answer = inner = dict(self.example.answer)
        for name in path:
            inner[name] = inner = dict(inner[name])
        first = (page - 1) * size
        inner[last] = [{**inner[last][0], "n": n} for n in range(TOTAL)][first : first + size]
        counts = {"total": TOTAL, "pages": -(-TOTAL // size)}
        answer |= {self.pages[name]: count for name, count in counts.items() if name in self.pages}
        return answer


def method(example: Example, client: Any) -> Any:
    """Return the iterator method beside the operation's own."""
    plain = example.method_of(client)
    return getattr(plain.__self__, f"iter_{plain.__name__}")


def arguments(example: Example) -> dict[str, Any]:
    """Return the example's arguments without those that turn pages."""
    return {name: value for name, value in example.arguments().items() if name not in ("page", "per_page")}


@pytest.mark.parametrize("example", LISTS)
def test_a_blocking_iterator_yields_every_entry_once(example: Example) -> None:
    """Three pages of three make seven entries, in order, with no request too many."""
    shelf = Shelf(example)
    with Avaamo(instance="c6", limiter=None, ci_token="t", transport=Script(shelf), **TOKENS) as client:
        found = [entry["n"] for entry in method(example, client)(**arguments(example), per_page=SIZE)]
    assert found == list(range(TOTAL))
    assert shelf.asked == [(1, SIZE), (2, SIZE), (3, SIZE)]


@pytest.mark.parametrize("example", LISTS)
def test_an_async_iterator_yields_the_same(example: Example) -> None:
    """The async iterator asks for the same pages and yields the same entries."""
    shelf = Shelf(example)

    async def walk() -> list[Any]:
        async with AsyncAvaamo(
            instance="c6", limiter=None, ci_token="t", transport=AsyncScript(shelf), **TOKENS
        ) as client:
            walker = method(example, client)(**arguments(example), per_page=SIZE)
            return [entry["n"] async for entry in walker]

    assert asyncio.run(walk()) == list(range(TOTAL))
    assert shelf.asked == [(1, SIZE), (2, SIZE), (3, SIZE)]


@pytest.mark.parametrize("example", LISTS)
def test_a_walk_asks_for_no_more_than_a_page_may_hold(example: Example) -> None:
    """Left alone, a walk takes large pages, but none above the vendor's hundred."""
    shelf = Shelf(example)
    with Avaamo(instance="c6", limiter=None, ci_token="t", transport=Script(shelf), **TOKENS) as client:
        assert len(list(method(example, client)(**arguments(example)))) == TOTAL
    assert shelf.asked == [(1, example.node["x-pagination"]["max_limit"])]


def test_every_operation_with_a_page_can_be_walked() -> None:
    """Whatever takes `page` has an iterator, and nothing else."""
    paged = {example.id for example in examples() if "page" in example.parameters.get("query", {})}
    assert paged == {example.id for example in examples() if "x-pagination" in example.node}
    assert len(paged) == 26
