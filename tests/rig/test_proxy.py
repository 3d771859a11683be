"""The rig's proxy: what a vendor says in one it hands on in one, and it tells when it ended a line by itself."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable

import pytest

from rig.proxy import Works
from rig.vendor import listen
from rig.wire import Line

ANSWER = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


def together(line: Line) -> None:
    """Answer and close, in one."""
    line.together(ANSWER)


def half(line: Line) -> None:
    """Answer and end one half, in one."""
    line.half_close(ANSWER)
    line.wait_until_gone(1.0)


def apart(line: Line) -> None:
    """Answer, and close a moment later."""
    line.send(ANSWER)
    time.sleep(0.005)
    line.close()


def stays(line: Line) -> None:
    """Answer two questions, and stay."""
    line.send(ANSWER)
    line.request()
    line.send(ANSWER)
    line.wait_until_gone(5.0)


@contextlib.contextmanager
def asked(act: Callable[[Line], None], *, tunnel: bool):
    """Ask a vendor through the proxy; give the proxy and the caller's end, where the answer has been read."""
    proxy = Works()

    def vendor(sock: socket.socket) -> None:
        line = Line(sock)
        line.request()
        act(line)

    place = f"127.0.0.1:{listen(vendor)}"
    with socket.create_connection(("127.0.0.1", listen(proxy)), timeout=10) as sock:
        line = Line(sock)
        if tunnel:
            line.send(f"CONNECT {place} HTTP/1.1\r\n\r\n".encode())
            assert b" 200 " in line.head()
        ask(line, place)
        yield proxy, line


def ask(line: Line, place: str = "127.0.0.1:9") -> None:
    """Ask, and read the answer and not a byte more."""
    line.send(f"GET http://{place}/ HTTP/1.1\r\n\r\n".encode())
    line.body(line.head())
    assert line.buffer == b""


def has_ended(sock: socket.socket) -> bool:
    """Whether the end of a connection can be read now, as a client looks before it asks."""
    sock.setblocking(False)
    with contextlib.suppress(BlockingIOError):
        return sock.recv(1, socket.MSG_PEEK) == b""
    return False


@pytest.mark.parametrize("tunnel", [False, True])
@pytest.mark.parametrize("act", [together, half])
def test_an_answer_and_an_end_that_came_as_one_are_handed_on_as_one(act, tunnel):
    """Whoever has the answer can see the end: no client can ask in between, each time."""
    for _ in range(20):
        with asked(act, tunnel=tunnel) as (proxy, line):
            assert has_ended(line.sock)
            assert proxy.closings == []


@pytest.mark.parametrize("tunnel", [False, True])
def test_an_end_that_came_later_is_told(tunnel):
    """Somebody may have been about to ask: the moment in which the proxy ended the line stands in its book."""
    with asked(apart, tunnel=tunnel) as (proxy, line):
        began = time.monotonic()
        assert line.sock.recv(1) == b""
        end = time.monotonic() + 5
        while len(proxy.closings) < 2 and time.monotonic() < end:
            time.sleep(0.001)
        assert len(proxy.closings) == 2
        assert proxy.closings[1] >= began


@pytest.mark.parametrize("tunnel", [False, True])
def test_a_line_that_stays_is_not_waited_for(tunnel):
    """The next question on a line gets its answer, long before any time-out of the proxy's sockets."""
    with asked(stays, tunnel=tunnel) as (proxy, line):
        line.sock.settimeout(5)
        ask(line)
        assert proxy.closings == []
