"""What a compressed answer may cost: layers, members and raw bytes are counted, not only what comes out."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Iterator

import pytest

from trunkline_runtime.download_target import CutShort, Target
from trunkline_runtime.transports.response_body import Body, Inflater
from trunkline_runtime.transports.seam import BodyTooLarge, TransportFailure

MEBIBYTE = 1024 * 1024
EMPTY = gzip.compress(b"")


def body(*codings: str, limit: int = 10 * MEBIBYTE) -> Body:
    """Return a body of some encodings."""
    headers = (("content-encoding", ", ".join(codings)),) if codings else ()
    return Body(200, headers, limit, None)


def fed(made: Body, pieces: Iterator[bytes]) -> int:
    """Feed pieces until the body refuses, and return how many bytes it took."""
    taken = 0
    try:
        for piece in pieces:
            taken += len(piece)
            made.feed(piece)
    except (BodyTooLarge, TransportFailure):
        return taken
    raise AssertionError("it took everything")


def endless(piece: bytes) -> Iterator[bytes]:
    """Yield a piece for ever, or nearly."""
    yield from (piece for _ in range(1_000_000))


def test_empty_members_end_the_answer() -> None:
    """Gzip members without content count: a stream of them is damaged after a hundred, not endless."""
    assert fed(body("gzip"), endless(EMPTY)) <= 102 * len(EMPTY)
    assert fed(body("gzip"), endless(EMPTY * 1000)) == 1000 * len(EMPTY)


def test_members_with_content_are_read() -> None:
    """Files of many members, as parallel compressors write, come out whole."""
    made = body("gzip")
    for _ in range(500):
        made.feed(gzip.compress(b"x" * 4096))
    assert made.finish() == b"x" * 4096 * 500


def test_compressed_data_that_never_says_anything_is_left_at_the_limit() -> None:
    """Empty blocks of deflate bring no byte; what the network brought is counted instead."""
    start = zlib.compressobj()
    head = start.compress(b"") + start.flush(zlib.Z_SYNC_FLUSH)
    made = body("deflate", limit=MEBIBYTE)
    made.feed(head)
    assert fed(made, endless(b"\x00\x00\x00\xff\xff" * 10_000)) <= MEBIBYTE + 128 * 1024


def test_no_layer_grows_beyond_the_limit() -> None:
    """What lies between two encodings is bounded as the answer is: it would be work, and memory elsewhere."""
    inner = gzip.compress(EMPTY * 4_000_000)
    assert len(inner) < MEBIBYTE
    made = body("gzip", "gzip", limit=MEBIBYTE)
    with pytest.raises((BodyTooLarge, TransportFailure)):
        made.feed(inner)
    assert all(inflater.given <= 9 * MEBIBYTE for inflater in made._inflaters)


@pytest.mark.parametrize("count", [9, 1500, 100_000])
def test_very_many_encodings_are_refused_unread(count: int) -> None:
    """A header of a thousand encodings makes no decoders."""
    with pytest.raises(TransportFailure) as caught:
        body(*["gzip"] * count)
    assert caught.value.reason == "too many encodings lie over one another"


def test_tiny_pieces_take_no_more_room_than_large_ones() -> None:
    """Ten mebibytes in pieces of two bytes are ten mebibytes, and a copy when they are handed out."""
    made = body()
    tracemalloc.start()
    try:
        for _ in range(MEBIBYTE):
            made.feed(b"ab")
        whole = made.finish()
        assert tracemalloc.get_traced_memory()[1] < 3 * len(whole)
    finally:
        tracemalloc.stop()
    assert whole == b"ab" * MEBIBYTE


def test_a_body_that_comes_at_once_is_not_copied() -> None:
    """The usual case stays as cheap as it was."""
    made, piece = body(), b"x" * 1000
    made.feed(piece)
    assert made.finish() is piece


def test_an_inflater_counts_what_it_gave() -> None:
    """The count that the bounds above rest on is right."""
    inflater = Inflater(gzip=True)
    assert sum(map(len, inflater.feed(gzip.compress(b"y" * 300_000)))) == inflater.given == 300_000


def test_a_report_that_unpacks_without_end_is_cut(tmp_path: object) -> None:
    """A gzipped file of a few kilobytes does not fill the disk."""
    import io

    file = io.BytesIO()
    target = Target(file, gunzip=True)
    target.begin(200, ())
    bomb = gzip.compress(b"0" * 100 * MEBIBYTE)
    with pytest.raises(CutShort, match="more than a report could"):
        target(bomb)
    assert target.written < 64 * MEBIBYTE + 200 * len(bomb) + 128 * 1024


@pytest.mark.parametrize("layers", [1, 3])
def test_a_file_in_an_encoding_that_unpacks_without_end_is_cut(layers: int) -> None:
    """A server that packs a plain download (`Content-Encoding`), in however many layers, does not fill the disk either."""
    taken: list[int] = []
    bomb = gzip.compress(b"0" * 100 * MEBIBYTE)
    for _ in range(layers - 1):
        bomb = gzip.compress(bomb)
    headers = (("content-encoding", ", ".join(["gzip"] * layers)),)
    made = Body(200, headers, MEBIBYTE, lambda piece: taken.append(len(piece)))
    with pytest.raises(BodyTooLarge):
        made.feed(bomb)
    assert 64 * MEBIBYTE <= sum(taken) < 64 * MEBIBYTE + 200 * len(bomb) + 128 * 1024
