"""Direction `credentials`: arguments, the environment and files, whole and odd, and tokens that a vendor grants.

The oracles: a model of the order that the documentation promises, and the one request that leaves, in which exactly the
chosen credentials stand. Whatever a file or a variable holds ends in a client or an error of the tree that shows nothing of it.
"""

from __future__ import annotations

import base64
import contextlib
import datetime as dt
import json
import os
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest import mock

from hypothesis import strategies as st

import trunkline
from fuzz.clients import private_key
from fuzz.credential_model import NAMES, chosen, given_to
from fuzz.mutations import JSON, mutated
from fuzz.payload_bytes import damaged
from fuzz.trials import Trials, Wrong, cases

if TYPE_CHECKING:
    from fuzz.direction import Options, Summary
    from fuzz.subjects import Node

NAME = "credentials"
SETTINGS: dict[str, Node] = {
    "opentact": {},
    "voximplant": {},
    "avaamo": {"base_url": "https://c6.avaamo.com", "limiter": None},
}
DAY = dt.date(2026, 3, 2)
SHORT = "t"
SHORTEST = 5
"""Shorter texts may stand in an error by chance."""


class Keeping:
    """A transport that keeps what it is given and answers the same to all.

    Attributes:
        sent: All that left, as text: address, headers, body, and what Basic hides.
    """

    def __init__(self, answer: object = None) -> None:
        self._answer = json.dumps({} if answer is None else answer).encode()
        self.sent: list[str] = []

    def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> trunkline.Response:
        """Keep and answer."""
        headers = dict(request.headers)
        body = (request.body or b"").decode("utf-8", "replace")
        word, _, pair = headers.get("authorization", "").partition(" ")
        hidden = base64.b64decode(pair).decode() if word == "Basic" else ""
        self.sent.append("\n".join([request.url, *headers.values(), body, hidden]))
        return trunkline.Response(200, (("content-type", "application/json"),), self._answer)

    def close(self) -> None:
        """Nothing is open."""


def run(options: Options) -> Summary:
    """Make clients of credentials of every kind."""
    trials = Trials(NAME, options, usual=120, short=12)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), mock.patch.dict(os.environ, clear=True):
        warnings.simplefilter("ignore")
        os.environ["HOME"] = folder
        attack = _Attack(Path(folder))
        for vendor in options.vendors:
            trials.explore(
                f"sources of {vendor}", lambda drawn, vendor=vendor: attack.sources(vendor, drawn), given_to(vendor)
            )
            trials.explore(
                f"odd texts of {vendor}", lambda *drawn, vendor=vendor: attack.odd(vendor, *drawn), *_odd(vendor)
            )
        whole = [path.read_bytes() for path in cases(NAME)]
        anything = damaged(st.sampled_from(whole)) | st.binary(max_size=80)
        trials.corpus("files", attack.file)
        trials.explore("files", attack.file, anything)
        trials.explore("accounts", attack.account, mutated(_account()) | JSON)
        trials.explore("granted tokens", attack.granted, JSON, JSON | st.just(10**400), JSON)
    return trials.summary.finish()


def _odd(vendor: str) -> tuple[st.SearchStrategy[Any], ...]:
    text = st.text(st.characters(exclude_characters="\x00"), max_size=20) | st.sampled_from(
        [" x", "x\n", "é", "x" * 100_000, "\x7f", "a b"]
    )
    return st.sampled_from(NAMES[vendor]), text, st.sampled_from(["argument", "environment", "file"])


def _account() -> Node:
    return {"account_id": 4711, "key_id": "key-of-fuzz", "private_key": private_key()}


class _Attack:
    def __init__(self, folder: Path) -> None:
        self._file = folder / "credentials.toml"
        self._json = folder / "credentials.json"

    def sources(self, vendor: str, drawn: dict[str, dict[str, str]]) -> None:
        """The first source that has a credential whole is the one that is used, and nothing of another leaves."""
        lines = [f"{name} = {json.dumps(value)}" for name, value in drawn["file"].items()]
        self._file.write_text("\n".join([f"[{vendor}]", *lines]))
        found = {f"{vendor}_{name}".upper(): value for name, value in drawn["environment"].items()}
        told, sent = self._call(vendor, drawn["argument"], {**found, "TRUNKLINE_CREDENTIALS": str(self._file)})
        meant = chosen(vendor, drawn)
        values = {value for source in drawn.values() for value in source.values() if value}
        got = told[:7] if not sent else sorted(value for value in values if value in sent[0])
        if got != meant:
            raise Wrong(f"should use {meant}, uses {got}: {drawn}")

    def odd(self, vendor: str, name: str, text: str, place: str) -> None:
        """A credential travels as it is, or is refused without being shown."""
        environment, arguments = {}, {}
        if place == "argument":
            arguments = {name: text}
        elif place == "environment":
            environment = {
                f"{vendor}_{name}".upper(): text.encode("utf-8", "surrogatepass").decode("utf-8", "surrogateescape")
            }
        else:
            self._file.write_text(f"[{vendor}]\n{name} = {json.dumps(text)}\n")
            environment = {"TRUNKLINE_CREDENTIALS": str(self._file)}
        if name in ("email", "account_id"):
            arguments |= {"password": "word-of-fuzz"} if name == "email" else {"api_key": "key-of-fuzz"}
        told, _ = self._call(vendor, arguments, environment)
        if told and len(text) >= SHORTEST and text in told:
            raise Wrong(f"an error shows {name}: {told}")

    def file(self, data: bytes) -> None:
        """Any file is one of credentials or is refused: TOML for all, JSON as a service account."""
        self._file.write_bytes(data)
        self._json.write_bytes(data)
        for vendor in SETTINGS:
            told, _ = self._call(vendor, {}, {"TRUNKLINE_CREDENTIALS": str(self._file)})
            self._shows_nothing(data, told)
        for given in (str(self._json), data.decode("utf-8", "replace")):
            told, _ = self._call("voximplant", {"credentials": given}, {})
            self._shows_nothing(data, told)

    def account(self, value: Any) -> None:
        """Any content of a service account makes a client or is refused, as a mapping, as text and in the environment."""
        for arguments, environment in (
            ({"credentials": value}, {}),
            ({"credentials": json.dumps(value)}, {}),
            ({}, {"VOXIMPLANT_CREDENTIALS": json.dumps(value)}),
        ):
            told, _ = self._call("voximplant", arguments, environment)
            self._shows_nothing(json.dumps(value).encode(), told)

    def granted(self, claims: Any, expires: Any, other: Any) -> None:
        """What a vendor grants is used or refused: a token is any text, its claims are anybody's."""
        middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
        often = base64.urlsafe_b64encode(json.dumps({"exp": expires, "iat": 0}).encode()).decode().rstrip("=")
        for token in (f"h.{middle}.s", f"h.{often}.s", other):
            self._call(
                "opentact",
                {"email": "a@example.com", "password": "p"},
                {},
                {"success": True, "payload": {"token": token}},
            )
        answer = {"token": "granted", "expires_in": expires}
        with (
            trunkline.Avaamo(ci_external_token=SHORT, transport=Keeping(answer), retries=0, limiter=None) as client,
            contextlib.suppress(trunkline.TrunklineError),
        ):
            client.conversational_intelligence.session_reports(start_date=DAY, end_date=DAY)

    @staticmethod
    def _shows_nothing(data: bytes, told: str) -> None:
        key = private_key()[60:90]
        if key in told or (len(data) > 20 and data.decode("utf-8", "replace")[5:25] in told):
            raise Wrong(f"an error shows what a file holds: {told}")

    @staticmethod
    def _call(
        vendor: str, arguments: Node, environment: dict[str, str], answer: object = None
    ) -> tuple[str, list[str]]:
        """Make a client and call; what was raised, as text, and what left."""
        transport = Keeping(answer)
        with mock.patch.dict(os.environ, environment):
            kind = getattr(trunkline, vendor.capitalize())
            try:
                with kind(**arguments, **SETTINGS[vendor], transport=transport, retries=0) as client:
                    client.request("GET", "/x", delivery="read")
            except trunkline.TrunklineError as error:
                return (
                    "refused" if isinstance(error, trunkline.CredentialError) else ""
                ) + f"{error} {error!r}", transport.sent
        return "", transport.sent
