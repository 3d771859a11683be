"""Requests that are broken: refused, never a crash, never state."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings, strategies as st

from trunkline_mock import Mock, Request
from trunkline_mock.text import Malformed, parse_json

if TYPE_CHECKING:
    from .conftest import Caller

BODIES = {
    "empty": b"",
    "not JSON": b"{",
    "trailing": b'{"from":"12017771234","to":12017774321,"message":"x"} {}',
    "duplicate keys": b'{"from":"12017771234","to":12017774321,"to":12017774322,"message":"x"}',
    "nested duplicate": b'{"from":"12017771234","to":12017774321,"message":"x","a":{"b":1,"b":2}}',
    "invalid UTF-8": b'{"from":"12017771234","to":12017774321,"message":"\xff"}',
    "UTF-16": '{"from":"12017771234","to":12017774321,"message":"x"}'.encode("utf-16"),
    "lone surrogate": b'{"from":"12017771234","to":12017774321,"message":"\\ud800"}',
    "NaN": b'{"from":"12017771234","to":NaN,"message":"x"}',
    "huge number": b'{"from":"12017771234","to":' + b"9" * 10_000 + b',"message":"x"}',
    "infinite": b'{"from":"12017771234","to":1e999,"message":"x"}',
    "deep": b'{"from":"12017771234","to":12017774321,"message":"x","a":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "list": b"[]",
    "null": b"null",
    "fraction": b'{"from":"12017771234","to":12017774321.5,"message":"x"}',
}


@pytest.mark.parametrize("body", BODIES)
def test_a_broken_body_is_refused_in_the_envelope(mock: Mock, call: Caller, body: str) -> None:
    """Every kind of broken JSON is a validation error and leaves no message."""
    status, answer = call("POST", "/opentact/rest/sms", BODIES[body], x_auth_token="t", content_type="application/json")
    assert (status, answer["success"]) == (403, False)
    mock.assert_nothing_sent()


def test_brackets_inside_text_are_not_nesting(call: Caller) -> None:
    """A message of brackets is a message."""
    assert call.opentact(message="[" * 500 + '\\"' + "{" * 300)[0] == 200


@pytest.mark.parametrize(
    "query", ["FROM=%FF", "FROM=1&FROM=2", "TO=%2012017774321", "TO=1e9", "TO=0x3B9ACA00", "=", "&&", "%"]
)
def test_a_broken_query_is_refused(mock: Mock, call: Caller, query: str) -> None:
    """Numbers are read strictly and a parameter sent twice has no value."""
    rest = "&".join(part for part in ("FROM=12017771234", "TO=12017774321", "Message=x") if part[:3] != query[:3])
    good = "FROM=12017771234&TO=12017774321&Message=x"
    sent = f"{query}&{rest}" if query[:3] in ("FRO", "TO=") else query
    assert call("POST", "/_spec/opentact/rest/sms", query=good, x_auth_token="t")[0] == 200
    mock.reset()
    assert call("POST", "/_spec/opentact/rest/sms", query=sent, x_auth_token="t")[0] == 403
    mock.assert_nothing_sent()


FORMS = ["%", "source=%ff", "a" * 100_000, "\x00", "source=1&source=2"]


@pytest.mark.parametrize("form", FORMS)
def test_a_broken_form_is_refused(mock: Mock, call: Caller, form: str) -> None:
    """Whatever a form contains, the vendor's envelope answers."""
    status, answer = call("POST", "/voximplant/platform_api/SendSmsMessage", query="account_id=1&api_key=k", form=form)
    assert (status, "error" in answer) == (200, True)
    mock.assert_nothing_sent()


MULTIPART = [
    b"",
    b"--b",
    b"--b\r\n\r\n\r\n--b--",
    b"--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
    b"\xff" * 100,
]


@pytest.mark.parametrize("body", MULTIPART, ids=range(len(MULTIPART)))
@pytest.mark.parametrize("boundary", ["; boundary=b", "", '; boundary=""', "; boundary"])
def test_broken_multipart_is_refused(mock: Mock, call: Caller, body: bytes, boundary: str) -> None:
    """A multipart body without boundary, end or names is a validation error."""
    path, kind = "/voximplant/platform_api/SendSmsMessage", f"multipart/form-data{boundary}"
    status, answer = call("POST", path, body, query="account_id=1&api_key=k", content_type=kind)
    assert (status, "error" in answer) == (200, True)
    mock.assert_nothing_sent()


PATHS = [
    "",
    "*",
    "//",
    "/%",
    "/%ff",
    "/opentact",
    "/opentact/%ff",
    "/_spec",
    "/_spec/",
    "/_spec/x",
    "/../..",
    "/avaamo/sms/%FF/send.json",
]


@pytest.mark.parametrize("path", PATHS)
def test_a_broken_path_is_not_found(call: Caller, path: str) -> None:
    """No path makes the mock fail."""
    assert call.raw("POST", path).status == 404


def test_an_encoded_slash_does_not_climb(mock: Mock, call: Caller) -> None:
    """A path parameter with a slash in it fails its pattern instead of reaching elsewhere."""
    assert call("POST", "/avaamo/sms/%2e%2e%2fx/send.json", {"to_phone": "+12017774321"})[0] == 400


SHARED = Mock(check=True)
TEXT = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40)


@given(
    method=st.sampled_from(["GET", "POST", "PUT", "BREW"]),
    path=st.one_of(
        TEXT, st.sampled_from(["/opentact/rest/sms", "/voximplant/platform_api", "/avaamo/sms/x/send.json"])
    ),
    query=TEXT,
    headers=st.dictionaries(
        st.sampled_from(["content-type", "authorization", "x-auth-token", "cookie", "host", "x-mock-fault"]), TEXT
    ),
    body=st.binary(max_size=200),
)
def test_nothing_makes_the_core_fail(method: str, path: str, query: str, headers: dict[str, str], body: bytes) -> None:
    """Any request at all has an answer that is no server error."""
    reply = SHARED.handle(Request(method, path, query, headers, body))
    assert reply.status < 500


SCALARS = st.one_of(
    st.text(),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.sampled_from([2**63, 2**64, -(2**70), 443.0, 1e400]),
)
PAIRS = st.lists(
    st.tuples(st.sampled_from(["a", "b", "c:", "d\\u0041", "é", "{"]), SCALARS | st.lists(SCALARS)), max_size=4
)


@st.composite
def bodies(draw: st.DrawFn) -> bytes:
    """Objects that may have a key twice, written in several ways, some of them damaged."""
    gap = draw(st.sampled_from(["", " ", "\n", "\x0c", "\xa0"]))
    plain = draw(st.booleans())
    members = [f'"{key}"{gap}:{gap}{json.dumps(value, ensure_ascii=plain)}' for key, value in draw(PAIRS)]
    body = bytearray((gap + "{" + ",".join(members) + "}" + gap).encode("utf-8", "surrogatepass"))
    if draw(st.booleans()):
        body[draw(st.integers(0, len(body) - 1))] = draw(st.integers(0, 255))
    return bytes(body)


def twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Refuse an object that has a key twice."""
    assert len({key for key, _ in pairs}) == len(pairs)
    return dict(pairs)


def number(text: str) -> float:
    """Read a number that has a fraction or an exponent, as JSON Schema sees it."""
    value = float(text)
    assert not math.isinf(value)
    return int(value) if value.is_integer() and abs(value) < 2**53 else value


def refuse(_: str) -> None:
    """Refuse `NaN`."""
    raise AssertionError


@settings(max_examples=150, deadline=None)
@given(bodies())
@example(b'{"a":443.0}')
@example(b'{"a":1e400}')
@example(b'{"a":1,"a":2}')
def test_json_is_read_as_the_standard_library_reads_it(body: bytes) -> None:
    """Whichever way is taken, the same texts are read, as the same values, and a key twice is refused."""
    try:
        wanted = json.loads(body.decode(), object_pairs_hook=twice, parse_float=number, parse_constant=refuse)
        json.dumps(wanted, ensure_ascii=False).encode()
    except (ValueError, AssertionError):
        with pytest.raises(Malformed):
            parse_json(body)
    else:
        assert repr(parse_json(body)) == repr(wanted)
