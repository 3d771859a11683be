"""Direction `plain-httpx`: each request that a document shows, by plain httpx and by the client, before one mock.

What plain httpx sends is built from the document alone, on the wire's terms; the client is given values of Python. The mock
has to read the same out of both, and to answer both alike.
"""

from __future__ import annotations

import base64
import json
import re
import warnings
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import httpx

import trunkline
from fuzz.clients import SECRETS
from fuzz.document_cases import cases, given, text, word
from fuzz.expectation import TOKENS
from fuzz.mock_server import account, bearer
from fuzz.subjects import subjects
from fuzz.trials import Trials, Wrong
from trunkline_mock import Mock
from trunkline_mock.messages import Problem, Request
from trunkline_mock.server import serve
from trunkline_mock.spec.reading import read

if TYPE_CHECKING:
    from fuzz.direction import Options, Summary
    from fuzz.subjects import Node, Subject

NAME = "plain-httpx"
LOGIN = {"email": "owner@example.com", "password": "tok-Password"}
ALWAYS = {"output": "json"}
"""What the client says by itself where an answer could be a file."""


@dataclass(frozen=True)
class Understood:
    """What the mock made of a request.

    Attributes:
        operation: Which operation it was.
        values: What was read out of it, by place; or what is wrong with it.
        status: With which status it was answered.
    """

    operation: str
    values: Any
    status: int


def run(options: Options) -> Summary:
    """Send what the documents show."""
    trials = Trials(NAME, options)
    with warnings.catch_warnings(), ExitStack() as stack:
        warnings.simplefilter("ignore")
        for vendor in options.vendors:
            mock = Mock(vendor, guesses=True, strict_status=True)
            pair = stack.enter_context(_Pair(vendor, mock, stack.enter_context(serve(mock))))
            asked = [one for one in subjects(options) if one.vendor == vendor]
            for subject in asked[options.seed % 6 :: 6] if options.short and not options.operations else asked:
                trials.each(subject.id, cases(subject), partial(pair.compare, subject))
    return trials.summary.finish()


class _Pair:
    """The client and plain httpx before one mock."""

    def __init__(self, vendor: str, mock: Mock, url: str) -> None:
        self._vendor, self._mock, self._url = vendor, mock, url
        self._bearer = bearer(url)
        signs = {"credentials": account(url)} if vendor == "voximplant" else SECRETS[vendor]
        shared = {"base_url": url, "trust_env": False, "retries": 0, "limiter": None}
        self._client = getattr(trunkline, vendor.capitalize())(**signs, **shared)
        self._plain = httpx.Client(base_url=url, trust_env=False)

    def __enter__(self) -> _Pair:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()
        self._plain.close()

    def compare(self, subject: Subject, case: Node) -> None:
        """Send a case both ways; the mock understands the same, and takes what the document shows."""
        plain = self._understood(lambda: self._send(subject, case))
        ours = self._understood(lambda: self._call(subject, case))
        if isinstance(plain.values, str):
            raise Wrong(f"the document's own case is refused: {plain.values}: {case}")
        if plain != ours:
            raise Wrong(f"plain httpx: {plain}; the client: {ours}; case {case}")

    def _understood(self, send: Any) -> Understood:
        self._mock.reset()
        send()
        (received,) = self._mock.calls
        vendor = self._mock.vendors[self._vendor]
        request = Request(received.method, received.path, received.query, received.headers, received.body)
        request, path = vendor.normalise(request, received.path)
        operation, found = vendor.api.router.find(request, path, by_spec=False)
        try:
            values: Any = read(operation.inputs, found, request)
            values = {place: _plain(getattr(values, place)) for place in ("path", "query", "header", "body")}
        except Problem as problem:
            values = str(problem.violations)
        return Understood(received.operation, values, received.status)

    def _call(self, subject: Subject, case: Node) -> None:
        method = getattr(getattr(self._client, subject.resource), subject.method)
        with suppress(trunkline.CallError):  # the answer is of no interest
            method(**given(subject, case), **subject.fixed)

    def _send(self, subject: Subject, case: Node) -> None:
        headers, query = self._signed(subject)
        path, fields, files = subject.path, {}, {}
        for one in subject.arguments:
            value = case.get(f"{one.location}:{one.wire}")
            if f"{one.location}:{one.wire}" not in case:
                continue
            if one.location == "path":
                path = path.replace(f"{{{one.wire}}}", quote(word(value), safe=""))
            elif one.location == "query":
                query[one.wire] = text(one, value)
            elif one.location == "header":
                headers[one.wire] = word(value)
            elif one.schema.get("format") == "binary":
                files[one.wire] = ("file", str(value).encode())
            else:
                fields[one.wire] = value if subject.media == "application/json" else text(one, value)
        fields |= case.get("custom:", {})
        body: Node = {}
        if subject.media == "application/json":
            body = {"json": fields.get("", fields)}
        elif subject.media == "multipart/form-data":
            body = {"files": {**{name: (None, value) for name, value in fields.items()}, **files}}
        elif subject.media:
            body = {"data": fields}
        self._plain.request(subject.verb, path, params=query, headers=headers, **body)

    def _signed(self, subject: Subject) -> tuple[dict[str, str], Node]:
        """Headers and query that sign a request as the document says, by the first alternative that there is a token for."""
        headers: dict[str, str] = {}
        query: Node = {}
        schemes = subject.document.raw["components"]["securitySchemes"]
        for alternative in subject.raw["security"]:
            tokens = {name: self._token(name) for name in alternative}
            if not all(tokens.values()):
                continue
            for name, token in tokens.items():
                scheme = schemes[name]
                if scheme["type"] == "http":
                    headers["Authorization"] = f"{scheme['scheme'].capitalize()} {token}"
                elif scheme["in"] == "header":
                    headers[scheme["name"]] = token
                else:
                    query[scheme["name"]] = token
            break
        return headers, query

    def _token(self, name: str) -> str:
        if name == "Basic":
            return base64.b64encode(":".join(LOGIN.values()).encode()).decode()
        return self._bearer if name == "JwtAuth" else SECRETS.get(self._vendor, {}).get(TOKENS.get(name, "")) or ""


def _plain(value: Any) -> Any:
    """A value with texts of JSON read and moments in one form: blanks, an order or `.000` say nothing."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items() if ALWAYS.get(name) != one}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, str) and value[:1] in ("{", "["):
        with suppress(ValueError):
            return json.loads(value)
    return re.sub(r"(:[0-9]{2})\.0+Z\Z", r"\1Z", value) if isinstance(value, str) else value
