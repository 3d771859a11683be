"""The benchmark of the dropped answer counts what is sent, and README shows what it printed."""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import httpx
import pytest

from trunkline import DeliveryUnknown, Opentact

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def lost() -> Iterator[ModuleType]:
    """The module with the vendor that loses answers."""
    spec = importlib.util.spec_from_file_location("lost", ROOT / "benchmarks" / "dropped_answer" / "lost.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["lost"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["lost"]


def test_ours_sends_once_and_says_that_it_may_have_been_sent(lost: ModuleType) -> None:
    """One request, whole, and a `DeliveryUnknown`."""
    with lost.Lost() as vendor, Opentact(token="k", base_url=vendor.url) as client, pytest.raises(DeliveryUnknown):
        client.sms.send(from_="+12017771234", to="+12017774321", message="Hello")
    assert (len(vendor.requests), vendor.acted) == (1, 1)


def test_a_client_that_repeats_is_seen(lost: ModuleType) -> None:
    """Repeats count each, and those with one idempotency key count once."""
    with lost.Lost() as vendor:
        for headers in ({}, {}, {"idempotency-key": "a"}, {"idempotency-key": "a"}):
            with pytest.raises(httpx.RemoteProtocolError):
                httpx.post(vendor.url, headers=headers, content=b"x" * 100_000)
    assert (len(vendor.requests), vendor.acted) == (4, 3)


def test_readme_shows_what_the_command_wrote() -> None:
    """The table of README and that of docs/compared.md are one, with all SDKs and ours once."""
    pages = [(ROOT / name).read_text("utf-8") for name in ("README.md", "docs/compared.md")]
    tables = [
        re.search(r"<!-- dropped answer: begin -->\n(.*?)<!-- dropped answer: end -->", page, re.DOTALL)
        for page in pages
    ]
    assert tables[0] is not None
    assert tables[1] is not None
    assert tables[0][1] == tables[1][1]
    assert [
        name for name in ("telnyx", "anthropic", "openai", "twilio", "stripe") if f"| {name} " not in tables[0][1]
    ] == []
    assert re.search(r"\| trunkline \S+ \| 1 \| once \| `DeliveryUnknown`", tables[0][1])


def test_the_tests_that_are_named_are_there() -> None:
    """Each test that the comparison names exists."""
    page = (ROOT / "docs" / "compared.md").read_text("utf-8")
    named = re.findall(r"\]\(\.\./(tests/[^)]+)\)", page)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
