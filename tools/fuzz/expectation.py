"""What one request must say, by the spec and the case, and the comparison with what was read."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import jwt

from fuzz.clients import ACCOUNT, KEY_ID, SECRETS
from fuzz.schemas import unmarked
from fuzz.selection import key_of
from fuzz.values import Meaning

if TYPE_CHECKING:
    from fuzz.reading import Seen
    from fuzz.subjects import Argument, Node, Subject

TOKENS = {
    "AuthToken": "token",
    "ApiKeyBearer": "api_key",
    "ApiKeyQuery": "api_key",
    "SipUserToken": "ha1b",
    "UserToken": "user_token",
    "AgentToken": "agent_token",
    "AgentTokenQuery": "agent_token",
    "LiveAgentToken": "live_agent_token",
    "CiExternalToken": "ci_external_token",
    "CiToken": "ci_token",
}


class Wrong(Exception):
    """What came is not what was meant."""


class Expectation:
    """What a case means on the wire.

    Args:
        subject: The operation.
        values: The case.
    """

    def __init__(self, subject: Subject, values: Node) -> None:
        self.subject = subject
        self.values = values
        zone_name = subject.raw.get("x-timezone-argument")
        zone = unmarked(values.get(f"body:{zone_name}"))
        self.zone = zone[1] if zone else "UTC"
        self.signs = {name for one in subject.raw["security"] for name in one}

    def check(self, seen: Seen) -> None:
        """Compare.

        Raises:
            Wrong: Something differs; it is named.
        """
        self._same("host", self.subject.host, seen.host)
        self._same("method", self.subject.verb, seen.verb)
        self._check_path(seen)
        self._check_signature(seen)
        self._check_pairs("query", self._unsigned(seen.query, "query"))
        self._check_headers(seen)
        self._check_body(seen)

    def _same(self, what: str, meant: object, got: object) -> None:
        if meant != got:
            raise Wrong(f"{what}: meant {meant!r}, got {got!r}; case {self.values!r}")

    def _given(self, location: str) -> list[tuple[Argument, Any]]:
        """The arguments of a place that travel: those given, and those that the spec has a default for."""
        found = []
        for one in self.subject.arguments:
            value = self.values.get(key_of(one), one.schema.get("default"))
            if one.location == location and (key_of(one) in self.values or value is not None):
                found.append((one, value))
        return found

    def _check_path(self, seen: Seen) -> None:
        meaning = Meaning(self.subject.document, True)
        template = self.subject.path.split("/")[1:]
        self._same("parts of the path", len(template), len(seen.segments))
        given = {one.wire: (one.schema, value) for one, value in self._given("path")}
        for part, got in zip(template, seen.segments, strict=True):
            before, _, rest = part.partition("{")
            name, _, after = rest.partition("}")
            if not rest:
                self._same("path", part, got)
                continue
            framed = got.startswith(before) and got.endswith(after)
            if not framed or not meaning.same(*given[name], got[len(before) : len(got) - len(after)]):
                raise Wrong(f"path: {name} should say {given[name][1]!r}, says {got!r}")

    def _check_pairs(self, location: str, pairs: list[tuple[str, Any]]) -> None:
        meaning = Meaning(self.subject.document, True, self.zone)
        got: dict[str, list[Any]] = defaultdict(list)
        for name, text in pairs:
            got[name].append(text)
        meant = {one.wire: (one.schema, value) for one, value in self._given(location)}
        if location == "body":
            meant |= {name: (self.subject.custom, value) for name, value in self.values.get("custom:", {}).items()}
            meant |= {name: ({"type": "string"}, value) for name, value in self._always().items()}
        self._same(f"names in the {location}", sorted(meant), sorted(got))
        for name, (schema, value) in meant.items():
            repeated = isinstance(value, list) and "x-list-separator" not in schema and not schema.get("x-json")
            texts: Any = got[name] if repeated else got[name][0]
            if (len(got[name]) != 1 and not repeated) or not meaning.same(schema, value, texts):
                raise Wrong(f"{location}: {name} should say {value!r}, says {got[name]!r}")

    def _always(self) -> dict[str, Any]:
        """What the request says by itself: that the answer should be JSON, where it is not without a word."""
        spec = self.subject.raw.get("x-file-outputs")
        if spec is None:
            return {}
        document = self.subject.document
        content = next(iter(document.resolve(self.subject.raw["requestBody"])["content"].values()))
        default = document.properties(content["schema"])[spec["argument"]].get("default")
        return {} if default is None else {spec["argument"]: default}

    def _check_headers(self, seen: Seen) -> None:
        meaning = Meaning(self.subject.document, True)
        for one, value in self._given("header"):
            if not meaning.same(one.schema, value, seen.headers.get(one.wire)):
                raise Wrong(f"header: {one.wire} should say {value!r}, says {seen.headers.get(one.wire)!r}")

    def _check_body(self, seen: Seen) -> None:
        media = self.subject.media
        if not media:
            self._same("body", ("", None, []), (seen.media, seen.json, seen.fields))
            return
        self._same("type of the body", media, seen.media)
        if media != "application/json":
            self._check_pairs("body", self._unsigned(seen.fields, "body"))
            return
        given, document = self._given("body"), self.subject.document
        meaning = Meaning(document, False, self.zone)
        if [one.wire for one, _ in given] == [""]:
            one, value = given[0]
            if not meaning.same(one.schema, value, seen.json):
                raise Wrong(f"body: should say {value!r}, says {seen.json!r}")
            return
        meant = {one.wire: (one.schema, value) for one, value in given}
        meant |= {name: (self.subject.custom, value) for name, value in self.values.get("custom:", {}).items()}
        self._same("names in the body", sorted(meant), sorted(seen.json))
        for name, (schema, value) in meant.items():
            if not meaning.same(schema or {}, value, seen.json[name]):
                raise Wrong(f"body: {name} should say {value!r}, says {seen.json[name]!r}")

    def _unsigned(self, pairs: list[tuple[str, Any]], place: str) -> list[tuple[str, Any]]:
        """The pairs without a token that travels among them."""
        schemes = self.subject.document.raw["components"]["securitySchemes"]
        signs = {schemes[one]["name"] for one in self.signs if schemes[one].get("in") == "query"}
        ours = {one.wire for one in self.subject.arguments if one.location == place}
        return [pair for pair in pairs if pair[0] not in signs - ours]

    def _check_signature(self, seen: Seen) -> None:
        alternatives = self.subject.raw["security"]
        if not alternatives:
            for name in ("authorization", "x-auth-token", "access-token"):
                self._same(f"header {name} of a call that takes no token", None, seen.headers.get(name))
            return
        if not any(all(self._signed(name, seen) for name in one) for one in alternatives):
            raise Wrong(f"no signature that {alternatives} would accept")

    def _signed(self, name: str, seen: Seen) -> bool:
        scheme = self.subject.document.raw["components"]["securitySchemes"][name]
        if name == "JwtAuth":
            return _is_good_jwt(seen.headers.get("authorization", ""))
        token = SECRETS.get(self.subject.vendor, {}).get(TOKENS.get(name, ""))
        if token is None:
            return False
        if scheme["type"] == "http":
            return bool(seen.headers.get_all("authorization") == [f"Bearer {token}"])
        if scheme["in"] == "header":
            return bool(seen.headers.get_all(scheme["name"]) == [token])
        return dict(seen.query).get(scheme["name"]) == token


def _is_good_jwt(text: str) -> bool:
    """Whether a token names the key and the account, and is good for now; its signature is checked where keys are tested."""
    word, _, token = text.partition(" ")
    claims = jwt.decode(token, options={"verify_signature": False})
    named = jwt.get_unverified_header(token)["kid"] == KEY_ID
    return word == "Bearer" and named and bool(claims["iss"] == ACCOUNT)
