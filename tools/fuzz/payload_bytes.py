"""Bytes made of good ones: cut, doubled, with others put in."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = (
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"{", b"[" * 300, b"}", b'"', b"\\u", b"1e999", b"\r\n", b"Infinity", b"<", b"</",
    b"&#0;", b"&x;", b"<!DOCTYPE x [", b"<![CDATA[", b"<!--", b"\xed\xa0\x80", b"{% ", b"```", b"| ", b"<details>", b"\n# ",
)  # fmt: skip


@st.composite
def damaged(draw: st.DrawFn, whole: st.SearchStrategy[bytes], most: int = 4) -> bytes:
    """Some bytes with one to four places changed."""
    data = draw(whole)
    for _ in range(draw(st.integers(1, most))):
        at = draw(st.integers(0, len(data)))
        until = draw(st.integers(at, min(at + 40, len(data))))
        other = draw(st.sampled_from(PIECES) | st.binary(max_size=6) | st.just(data[at:until] * 2))
        data = data[:at] + other + data[until:]
    return data
