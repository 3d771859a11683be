"""The shared rate limit, against a real Redis on a free port."""

from __future__ import annotations

import asyncio
import logging
import shutil
import socket
import subprocess
import sys
import time

import pytest
import redis
import trio

from trunkline_runtime.ratelimit.redis import RedisRateLimit
from trunkline_runtime.ratelimit.window import Departure, by_sender

pytestmark = pytest.mark.real


class Redis:
    """A redis-server of this test run."""

    def __init__(self, folder: str) -> None:
        with socket.create_server(("127.0.0.1", 0)) as listener:
            self.port = listener.getsockname()[1]
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.folder = folder
        self.start()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", "", "--dir", self.folder],
            stdout=subprocess.DEVNULL,
        )
        with redis.Redis.from_url(self.url) as client:
            for _ in range(200):
                try:
                    client.ping()
                    return
                except redis.ConnectionError:
                    time.sleep(0.05)
        raise AssertionError("redis-server did not start")

    def stop(self) -> None:
        """Stop the server."""
        self.process.terminate()
        self.process.wait(10)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    """A real Redis; without one these tests cannot say anything."""
    if shutil.which("redis-server") is None:
        pytest.skip("redis-server is not installed (Debian: apt-get install redis-server)")
    started = Redis(str(tmp_path_factory.mktemp("redis")))
    yield started
    started.stop()


@pytest.fixture
def make(server, request):
    """Make limits that share this test's keys."""
    made = []

    def make(limit: int, per: float, url: str = server.url, **more) -> RedisRateLimit:
        made.append(RedisRateLimit(url, limit, per, prefix=f"test:{request.node.name}:", **more))
        return made[-1]

    yield make
    for limit in made:
        limit.close()


def test_two_processes_share(make, server):
    """What one process takes another does not get."""
    first, second = make(3, 60), make(3, 60)
    waits = [limit.reserve("a") for limit in (first, second, first, second)]
    assert waits[:3] == [0, 0, 0]
    assert waits[3] == pytest.approx(60, abs=5)
    code = f"""
from trunkline_runtime.ratelimit.redis import RedisRateLimit
print(RedisRateLimit({server.url!r}, 3, 60, prefix={first.prefix!r}).reserve("a"))
"""
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(other.stdout) == pytest.approx(60, abs=10)


def test_place_too_late_is_not_taken(make):
    """A place that comes too late is left to the next one."""
    limit = make(1, 100)
    assert limit.reserve("a") == 0
    assert limit.reserve("a", max_wait=5) == pytest.approx(100, abs=5)
    assert limit.reserve("a", max_wait=101) == pytest.approx(100, abs=5)
    assert limit.reserve("a", max_wait=0) == pytest.approx(200, abs=5)


def test_window_really_passes(make):
    """After the window the place is free again, by the server's clock."""
    limit = make(2, 0.5)
    assert [limit.reserve("a"), limit.reserve("a")] == [0, 0]
    assert 0 < limit.reserve("a", 0) <= 0.5
    time.sleep(0.6)
    assert limit.reserve("a", 0) == 0


def test_refusal_slows_everybody_down(make):
    """A 429 seen by one process holds the others back as well, and doubles the window."""
    first, second = make(1, 100), make(1, 100)
    first.penalise("a", retry_after=70)
    assert second.reserve("a", 0) == pytest.approx(70, abs=5)
    assert second.reserve("b", 0) == 0
    second.reserve("c")
    first.penalise("c")
    first.penalise("c")
    assert second.reserve("c", 0) == pytest.approx(200, abs=20)


@pytest.mark.parametrize("run", [lambda main: asyncio.run(main()), lambda main: trio.run(main)])
def test_async_form(make, run):
    """The awaitable methods share with the others, under asyncio and trio, in one event loop after another."""
    limit = make(1, 10)

    async def main() -> float:
        assert await limit.areserve("a", 0) == 0
        await limit.apenalise("a", 150)
        return await limit.areserve("a", 0)

    assert run(main) == pytest.approx(150, abs=5)
    assert limit.reserve("a", 0) == pytest.approx(150, abs=5)


def test_numbers_are_not_stored_in_the_clear(make, server):
    """A sender's number can be a key without being readable in Redis, and keys expire."""
    limit = make(1, 5, by=by_sender)
    key = limit.key(Departure("opentact", "sms.send", "+12015550100"))
    assert key is not None
    limit.reserve(key)
    limit.penalise(key, 1)
    with redis.Redis.from_url(server.url, decode_responses=True) as client:
        names = [name for name in client.scan_iter("*") if name.startswith(limit.prefix)]
        assert len(names) == 2
        assert not any("555" in name for name in names)
        assert all(0 < client.ttl(name) < 400 for name in names)
    assert "555" not in repr(limit)


def test_lost_server_does_not_stop_the_sending(tmp_path, make, caplog):
    """Without the server the limit holds in each process alone, with one warning, and is shared again afterwards."""
    own = Redis(str(tmp_path))
    limit = make(1, 60, url=own.url)
    assert limit.reserve("a") == 0
    own.stop()
    with caplog.at_level(logging.WARNING, "trunkline"):
        assert limit.reserve("a") == 0
        assert limit.reserve("a", 0) == pytest.approx(60, abs=5)
        assert asyncio.run(limit.areserve("b", 0)) == 0
        limit.penalise("b", 9)
        asyncio.run(limit.apenalise("b", 9))
    assert len(caplog.records) == 1
    assert str(own.port) not in caplog.text
    own.start()
    try:
        assert limit.reserve("a") == 0
        assert limit.reserve("b", 0) == 0
    finally:
        limit.close()
        own.stop()
