"""A client of the module that outlives its event loop says nothing about it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from trunkline_mock import Mock
from trunkline_mock.server import serve

PROGRAM = """
import asyncio, sys
from trunkline import AsyncOpentact

client = AsyncOpentact(token="t", base_url=sys.argv[1], transport=sys.argv[2])


async def once():
    print((await client.sms.send(from_=12017771234, to=12017774321, message="One")).state)


asyncio.run(once())
asyncio.run(once())
"""


@pytest.mark.parametrize("transport", ["aiohttp", "httpx"])
def test_two_runs_with_one_client_are_silent(transport: str, tmp_path: Path) -> None:
    """Two `asyncio.run` with one client that nobody closes: both sends go, and nothing is logged, without any -W."""
    program = tmp_path / "two.py"
    program.write_text(PROGRAM)
    with serve(Mock("opentact")) as url:
        command = [sys.executable, str(program), url, transport]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout.split(), done.stderr) == (0, ["created", "created"], "")
