"""Sign-in and envelope from data: what a generated client of a vendor without code of its own does."""

from __future__ import annotations

import base64

import pytest

from trunkline_runtime.credentials import Credentials
from trunkline_runtime.engine.plain_envelope import PlainEnvelope
from trunkline_runtime.engine.sign_in import SignIn, host_parts, keyring
from trunkline_runtime.engine.signing import Draft
from trunkline_runtime.engine.verdict import Kind
from trunkline_runtime.errors import InvalidArgument, MissingCredential

WAYS = (
    SignIn("Key", "header", "x-key", ("api_key",)),
    SignIn("Basic", "basic", "authorization", ("username", "password")),
    SignIn("Token", "bearer", "authorization", ("token",)),
    SignIn("Session", "cookie", "sid", ("session",)),
    SignIn("Query", "query", "key", ("query_key",)),
)


def signed(security: tuple[tuple[str, ...], ...], **given: str) -> Draft:
    """A request with the credentials that a client with these arguments puts on it."""
    ring = keyring(Credentials("acme", given, {"HOME": "/nowhere"}), WAYS)
    draft = Draft("GET", "https://api.acme.example/a", [("Cookie", "theme=dark")])
    for scheme in ring.choose(security):
        draft.sign(scheme, scheme.source.latest() or "")
    return draft


def test_each_kind_of_scheme_travels_as_openapi_says() -> None:
    """Header, Basic, bearer, cookie and query: each where the document puts it, the cookie in the one header there is."""
    assert ("x-key", "k") in signed((("Key",),), api_key="k").headers
    pair = base64.b64encode(b"ada:p:w").decode()
    assert ("authorization", f"Basic {pair}") in signed((("Basic",),), username="ada", password="p:w").headers
    assert ("authorization", "Bearer t") in signed((("Token",),), token="t").headers
    assert [value for name, value in signed((("Session",),), session="s").headers if name.lower() == "cookie"] == [
        "theme=dark; sid=s"
    ]
    assert signed((("Query",),), query_key="a&b").url.endswith("?key=a%26b")


def test_the_first_alternative_that_can_be_had_is_taken() -> None:
    """Of two alternatives the complete one; where there is none, the error names the arguments."""
    assert ("x-key", "k") in signed((("Token", "Key"), ("Key",)), api_key="k").headers
    with pytest.raises(MissingCredential, match="username and password or token"):
        signed((("Basic",), ("Token",)), api_key="k")


def test_a_host_part_cannot_lead_to_another_host() -> None:
    """What is no part of a host name is refused when the client is made, what is missing when it is needed."""
    with pytest.raises(InvalidArgument, match="region"):
        host_parts(Credentials("acme", {"region": "evil.example/x"}, {}), {"region": "eu"})
    found = host_parts(Credentials("acme", {}, {"HOME": "/nowhere"}), {"region": "eu", "tenant": ""})
    assert "https://{region}.acme.example".format_map(found) == "https://eu.acme.example"
    with pytest.raises(MissingCredential, match="tenant"):
        "{tenant}".format_map(found)


@pytest.mark.parametrize(
    ("envelope", "status", "value", "expected"),
    [
        (PlainEnvelope(), 200, {"error": "x"}, None),
        (PlainEnvelope(), 404, {"detail": "gone"}, (Kind.NOT_FOUND, None, "gone", {})),
        (PlainEnvelope(), 500, None, (Kind.SERVER, None, None, {})),
        (
            PlainEnvelope(no="ok", no_is=False, message=("why",)),
            200,
            {"ok": False, "why": "w"},
            (Kind.OTHER, None, "w", {}),
        ),
        (PlainEnvelope(no="ok", no_is=False), 200, {"ok": True}, None),
        (PlainEnvelope(no="error"), 200, {"error": None}, None),
        (
            PlainEnvelope(no="error", message=("error.text",), code=("error.code",)),
            200,
            {"error": {"text": "t", "code": 7}},
            (Kind.OTHER, 7, "t", {}),
        ),
        (
            PlainEnvelope(fields=("errors",)),
            422,
            {"errors": [{"field": "to", "message": "is short"}, {"pointer": "/a"}]},
            (Kind.INPUT, None, None, {"to": "is short", "/a": "is wrong"}),
        ),
        (
            PlainEnvelope(fields=("errors",)),
            400,
            {"errors": {"to": ["is short"]}},
            (Kind.INPUT, None, None, {"to": "is short"}),
        ),
    ],
)
def test_an_envelope_reads_refusals_by_its_data(
    envelope: PlainEnvelope, status: int, value: object, expected: tuple[object, ...] | None
) -> None:
    """A no is told by status or member, with words, code and complaints from where the spec says they are."""
    said = envelope.refusal(status, value)
    assert (said and (said.kind, said.code, said.message, dict(said.fields))) == expected
