"""Operations that rest on nothing: the mock refuses them, as the vendor may, until it is told to play along."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import httpx
import pytest

from trunkline_mock import Mock, Request
from trunkline_mock.server import serve
from trunkline_mock.spec.api import shipped
from trunkline_mock.vendors.registry import VENDORS

if TYPE_CHECKING:
    from pathlib import Path

    from trunkline_mock.spec.operation import Operation

pytest_plugins = ["pytester"]
GUESSED = [
    (vendor, operation) for vendor in VENDORS for operation in shipped(vendor).operations.values() if operation.guessed
]
IDS = [operation.id for _, operation in GUESSED]


def ask(mock: Mock, vendor: str, operation: Operation) -> tuple[int, str]:
    path = operation.spec_path.replace("{", "").replace("}", "")
    reply = mock.handle(Request(operation.method, f"/_spec/{vendor}{path}", "", {}, b""))
    return reply.status, reply.body.decode()


def test_there_are_some() -> None:
    """Otherwise the tests below say nothing."""
    assert GUESSED


@pytest.mark.parametrize(("vendor", "operation"), GUESSED, ids=IDS)
def test_a_guess_is_not_found(vendor: str, operation: Operation) -> None:
    """In production it may be a 404, so it is one here; the text says what to do."""
    status, body = ask(Mock(check=True), vendor, operation)
    assert status == 404
    assert "is a guess" in body
    assert "--guesses" in body


@pytest.mark.parametrize(("vendor", "operation"), GUESSED, ids=IDS)
def test_a_guess_is_answered_on_demand(vendor: str, operation: Operation) -> None:
    """With `guesses` it is an operation like any other: here, one that lacks its credentials or its inputs."""
    mock = Mock(guesses=True)
    assert "is a guess" not in ask(mock, vendor, operation)[1]
    mock.guesses = False
    assert "is a guess" in ask(mock, vendor, operation)[1]


def test_the_fixtures_take_a_setting(pytester: pytest.Pytester) -> None:
    """A project that knows what it does says so once, in its configuration."""
    pytester.makeini("[pytest]\nmock_guesses = true")
    pytester.makepyfile(
        "def test(mock_opentact, mock_vendors):\n    assert mock_opentact.guesses and mock_vendors.guesses"
    )
    pytester.runpytest_subprocess("-p", "no:cacheprovider").assert_outcomes(passed=1)


def test_the_command_takes_an_option(tmp_path: Path) -> None:
    """`--guesses`, seen through a socket."""
    vendor, operation = GUESSED[0]
    command = [sys.executable, "-m", "trunkline_mock", "--guesses"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            url = json.loads(process.stdout.readline())["url"]
            path = operation.spec_path.replace("{", "").replace("}", "")
            answered = httpx.request(operation.method, f"{url}/_spec/{vendor}{path}")
        finally:
            process.terminate()
    with serve(Mock()) as url:
        refused = httpx.request(operation.method, f"{url}/_spec/{vendor}{path}")
    assert "is a guess" not in answered.text
    assert (refused.status_code, "is a guess" in refused.text) == (404, True)
