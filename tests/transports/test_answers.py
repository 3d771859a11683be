"""What goes out and what comes back, on every transport alike."""

from __future__ import annotations

import gzip
import zlib
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from trunkline_runtime.transports.choose import default_transport
from trunkline_runtime.transports.seam import BodyTooLarge, Request, Timeouts, TransportFailure

QUICK = Timeouts(connect=5, read=5, write=5, pool=5)


@pytest.mark.parametrize("status", [200, 201, 302, 404, 429, 503, 520, 599])
def test_any_status_is_an_answer(caller, transport, serve, post, answer, status):
    """Whatever status a server sends, known or not, is given back; a redirect is not followed."""
    server = serve(lambda peer: peer.answer_all(answer(b"body", status, b"Location: /elsewhere")))
    response = caller.send(transport, post(server.url()))
    assert (response.status, response.body, server.connections) == (status, b"body", 1)
    assert response.elapsed > 0


def test_status_below_100_is_no_answer(caller, transport, serve, post):
    """A status HTTP does not have is a failure to read, and the request may have arrived."""
    server = serve(lambda peer: peer.answer_all(b"HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n"))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url()))
    assert (caught.value.phase, caught.value.never_left) == ("read", False)


def test_headers_come_back_in_order_with_duplicates(caller, transport, serve, post, answer):
    """Header names are lower-case, order and repetition are the server's, bytes beyond ASCII survive."""
    server = serve(
        lambda peer: peer.answer_all(answer(b"", 200, b"X-B: 1", b"x-a: 2", b"X-B: 3", "X-L: \xe9".encode("latin-1")))
    )
    response = caller.send(transport, post(server.url()))
    assert response.headers == (("x-b", "1"), ("x-a", "2"), ("x-b", "3"), ("x-l", "\xe9"), ("content-length", "0"))
    assert response.header("X-B") == "3"


def test_request_goes_out_as_written(caller, transport, serve, post, answer):
    """Method, target, header order and case, and body arrive as given, with only what HTTP needs added."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer())

    server = serve(script)
    headers = (("X-One", "1"), ("x-two", "a, b"), ("User-Agent", "us"), ("X-One", "2"))
    caller.send(transport, post(server.url("/a%2Fb/%C3%A9?to=%2B1555&x=a+b#part"), b"hello", *headers))
    (received,) = seen
    assert (received.method, received.target) == ("POST", "/a%2Fb/%C3%A9?to=%2B1555&x=a+b")
    assert received.body == b"hello"
    ours = [pair for pair in received.headers if pair in headers]
    assert ours == list(headers)
    added = {name.lower(): value for name, value in received.headers if (name, value) not in headers}
    assert added == {"host": f"127.0.0.1:{server.port}", "accept-encoding": "gzip, deflate", "content-length": "5"}


def test_post_without_a_body_says_so(caller, transport, serve, post, answer):
    """A POST without a body declares a length of 0, and no content type is made up."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer())

    caller.send(transport, post(serve(script).url(), None))
    assert seen[0].header("content-length") == "0"
    assert seen[0].header("content-type") is None


@pytest.mark.parametrize("size", [70_000, 1_500_000])
def test_large_body_arrives_whole(caller, transport, serve, post, answer, size):
    """A body of many pieces arrives whole and with its length declared."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer())

    body = bytes(range(256)) * (size // 256)
    caller.send(transport, post(serve(script).url(), body))
    assert seen[0].body == body
    assert seen[0].header("content-length") == str(len(body))


def test_iterable_body_is_streamed(caller, transport, serve, post, answer):
    """An iterable of bytes is sent piece by piece in chunks."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer())

    caller.send(transport, post(serve(script).url(), [b"one", b"two"]))
    assert seen[0].body == b"onetwo"
    assert seen[0].header("transfer-encoding") == "chunked"


def test_async_iterable_body(caller, transport, serve, post, answer):
    """An async iterable is sent by async transports and refused by blocking ones before anything is sent."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer())

    async def parts() -> Any:
        yield b"one"
        yield b"two"

    server = serve(script)
    if caller.is_async:
        caller.send(transport, post(server.url(), parts()))
        assert seen[0].body == b"onetwo"
    else:
        with pytest.raises(TypeError, match="async iterable"):
            caller.send(transport, post(server.url(), parts()))
        assert server.connections == 0


def test_cookies_are_not_kept(caller, transport, serve, post, answer):
    """A cookie a server sets is in the answer and never sent back."""
    seen: list[Any] = []

    def script(peer: Any) -> None:
        while received := peer.request():
            seen.append(received)
            peer.send(answer(b"", 200, b"Set-Cookie: session=1; Path=/"))

    server = serve(script)
    for _ in range(2):
        assert caller.send(transport, post(server.url())).header("set-cookie")
    assert [received.header("cookie") for received in seen] == [None, None]


@pytest.mark.parametrize(
    ("coding", "encode"),
    [
        ("gzip", gzip.compress),
        ("x-gzip", lambda data: gzip.compress(data[:5]) + gzip.compress(data[5:])),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("deflate, gzip", lambda data: gzip.compress(zlib.compress(data))),
        ("identity", bytes),
        ("br", bytes),
    ],
)
def test_encodings_are_undone(caller, transport, serve, post, answer, coding, encode):
    """Gzip and deflate, in all the forms servers send, are decoded; what nobody asked for is left as it is."""
    body = b"hello, " * 5000
    server = serve(lambda peer: peer.answer_all(answer(encode(body), 200, b"Content-Encoding: " + coding.encode())))
    assert caller.send(transport, post(server.url())).body == body


@pytest.fixture(scope="module")
def bomb():
    """Few bytes that become two hundred million."""
    return gzip.compress(gzip.compress(bytes(200_000_000), 9), 9)


def test_small_bomb_is_stopped(caller, one_connection, serve, post, answer, bomb):
    """A compressed answer is measured by what it becomes: decoding stops at the cap."""
    server = serve(lambda peer: peer.answer_all(answer(bomb, 200, b"Content-Encoding: gzip, gzip")))
    with pytest.raises(BodyTooLarge) as caught:
        caller.send(one_connection, post(server.url()), QUICK, 100_000)
    assert (caught.value.status, caught.value.limit, caught.value.head) == (200, 100_000, bytes(4096))


@pytest.mark.parametrize("spoil", [lambda data: data[:-12], lambda data: data[:20] + b"!" + data[21:]])
def test_damaged_encoding_is_a_failure_of_the_body(caller, transport, serve, post, answer, spoil):
    """Compressed data that is cut short or damaged is not passed on as if it were whole."""
    body = spoil(gzip.compress(b"hello, " * 50))
    server = serve(lambda peer: peer.answer_all(answer(body, 201, b"Content-Encoding: gzip")))
    with pytest.raises(TransportFailure) as caught:
        caller.send(transport, post(server.url()))
    assert (caught.value.phase, caught.value.status, caught.value.never_left) == ("body", 201, False)


def test_cap_counts_the_body(caller, one_connection, serve, post, answer):
    """A body as large as the cap is fine, one byte more is not, and the next call works."""
    server = serve(lambda peer: peer.answer_all(answer(b"x" * 100_000)))
    assert len(caller.send(one_connection, post(server.url()), QUICK, 100_000).body) == 100_000
    with pytest.raises(BodyTooLarge) as caught:
        caller.send(one_connection, post(server.url()), QUICK, 99_999)
    assert len(caught.value.head) == 4096
    assert len(caller.send(one_connection, post(server.url()), QUICK, 100_000).body) == 100_000


def test_endless_answer_is_left_at_the_cap(caller, transport, serve, post):
    """An answer that never ends is abandoned once it is larger than the cap."""

    def script(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            peer.send(b"2000\r\n" + bytes(8192) + b"\r\n")

    with pytest.raises(BodyTooLarge):
        caller.send(transport, post(serve(script).url()), QUICK, 50_000)


def test_sink_takes_a_good_answer(caller, transport, serve, post, answer):
    """A 2xx body goes to the sink in decoded pieces without a cap; `Response.body` stays empty."""
    body = bytes(range(256)) * 2000
    server = serve(lambda peer: peer.answer_all(answer(gzip.compress(body), 200, b"Content-Encoding: gzip")))
    pieces: list[bytes] = []
    response = caller.send(transport, post(server.url()), QUICK, 10, sink=pieces.append)
    assert b"".join(pieces) == body
    assert response.body == b""
    assert max(map(len, pieces)) <= 65536


def test_sink_does_not_take_an_error(caller, transport, serve, post, answer):
    """The body of an error is for reading, not for the user's file."""
    server = serve(lambda peer: peer.answer_all(answer(b"no", 404)))
    pieces: list[bytes] = []
    assert caller.send(transport, post(server.url()), sink=pieces.append).body == b"no"
    assert pieces == []


@pytest.mark.parametrize("error", [RuntimeError("disk full"), OSError("disk full")])
def test_sink_may_fail(caller, one_connection, serve, post, answer, error):
    """What the sink raises comes out unchanged, and the connection is not left half read."""
    server = serve(lambda peer: peer.answer_all(answer(b"x" * 300_000)))

    def full(piece: bytes) -> None:
        raise error

    with pytest.raises(type(error), match="disk full"):
        caller.send(one_connection, post(server.url()), sink=full)
    assert caller.send(one_connection, post(server.url())).status == 200


def test_chunked_answer(caller, transport, serve, post):
    """Chunks, with extensions and trailers, are put together."""
    data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;a=b\r\nabc\r\n2\r\nde\r\n0\r\nX-T: 1\r\n\r\n"
    server = serve(lambda peer: peer.answer_all(data))
    for _ in range(2):
        assert caller.send(transport, post(server.url())).body == b"abcde"
    assert server.connections == 1


def test_head_has_no_body(caller, transport, serve, post, answer):
    """An answer to HEAD declares a length and ends there; the connection is reused."""
    server = serve(lambda peer: peer.answer_all(answer(b"", length=10)))
    for _ in range(2):
        assert caller.send(transport, post(server.url(), None, method="HEAD")).body == b""
    assert server.connections == 1


def test_answer_until_the_end_of_the_connection(caller, transport, serve, post):
    """Without a length the body lasts until the server closes."""

    def script(peer: Any) -> None:
        peer.request()
        peer.send(b"HTTP/1.1 200 OK\r\n\r\nall of it")

    assert caller.send(transport, post(serve(script).url())).body == b"all of it"


@pytest.mark.parametrize(
    ("headers", "url"),
    [
        ([("X-Secret", "tok\r\nX-Other: 1")], "/"),
        ([("X-Secret", "tok\u00e9")], "/"),
        ([("X-Secret", " tok")], "/"),
        ([("X Secret", "tok")], "/"),
        ([], "/tok en"),
        ([], "/tok\u00e9"),
    ],
)
def test_what_cannot_be_sent_is_refused(caller, transport, serve, answer, headers, url):
    """A header or URL HTTP does not allow is refused before a connection is made, without repeating the value."""
    server = serve(lambda peer: peer.answer_all(answer()))
    with pytest.raises(ValueError, match=r"cannot be sent|percent-encoded") as caught:
        caller.send(transport, Request("GET", server.url(url), headers))
    assert "tok" not in str(caught.value)
    assert server.connections == 0


def test_hundred_calls_at_once(caller, transport, serve, post, answer):
    """A hundred calls at the same time all get their own answer."""

    def script(peer: Any) -> None:
        while received := peer.request():
            peer.send(answer(received.body))

    server = serve(script)
    requests = [post(server.url(), b"%d" % number) for number in range(100)]
    if caller.is_async:
        bodies = [b""] * 100

        async def one(number: int) -> None:
            bodies[number] = (await transport.send(requests[number], Timeouts(), 1000)).body

        async def all_of_them() -> None:
            async with anyio.create_task_group() as group:
                for number in range(100):
                    group.start_soon(one, number)

        caller.call(all_of_them)
    else:
        with ThreadPoolExecutor(20) as threads:
            bodies = [r.body for r in threads.map(lambda r: caller.send(transport, r), requests)]
    assert bodies == [b"%d" % number for number in range(100)]


def test_many_threads_share_few_connections(serve, post, answer):
    """More threads than connections to keep do not take connections away from each other in the middle of a call."""
    server = serve(lambda peer: peer.answer_all(answer(b"ok")))
    transport = default_transport()
    request = post(server.url())

    def some(_: int) -> set[bytes]:
        return {transport.send(request, QUICK, 100).body for _ in range(20)}

    with ThreadPoolExecutor(60) as threads:
        assert set().union(*threads.map(some, range(60))) == {b"ok"}
    transport.close()
