"""The table's cells for the mock: its page, its log and its control answers show no credential, its own log nothing at all."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import httpx
import pytest
from hypothesis import given, settings, strategies as st

import trunkline
from trunkline_mock import Mock, Reply, Request
from trunkline_mock.server import Running, serve

from .acts import ACTS, UUID
from .channels import Witness
from .test_table import FEW
from .values import Secrets, secrets, shown_in

CREDENTIALS = {"token", "password", "key"}
"""Numbers, names and texts are what the page is for; the log of the program shows none of them either."""
PATHS = ("/_mock/", "/_mock/fragment", "/_mock/calls", "/_mock/sent", "/_mock/events", "/_mock/status", "/_mock/faults")
FAULTS: tuple[dict[str, Any], ...] = ({}, {"status": 500}, {"status": 429}, {"kind": "drop"}, {"kind": "reset"})


@pytest.fixture(scope="module")
def running() -> Iterator[Running]:
    """One mock for all examples, of which each begins anew."""
    mock = Mock(guesses=True)
    with serve(mock) as url:
        yield Running(mock, url)


def records(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the mock itself has logged; the client's logs have cells of their own."""
    return [
        repr((one.getMessage(), one.args, one.exc_info))
        for one in caplog.records
        if one.name.startswith("trunkline_mock")
    ]


def call(name: str, secret: Secrets, url: str) -> None:
    """Make a call of the table; what it comes to is of no matter here."""
    act = ACTS[name]
    given_ = {**act.config(secret), "base_url": f"{url}/{act.vendor.lower()}", "retries": 0, "timeout": 5.0}
    try:
        with getattr(trunkline, act.vendor)(**given_) as client:
            act.call(client, secret)
    except trunkline.TrunklineError:
        return


def shown(witness: Witness, url: str) -> None:
    """Take what the page and the control answers show, read by a library that is not ours."""
    with httpx.Client(base_url=url) as browser:
        for path in PATHS:
            answer = browser.get(path)
            assert answer.status_code == 200
            witness.add(path, answer.text)


@pytest.mark.parametrize("name", sorted(ACTS))
@settings(FEW, max_examples=4)
@given(secret=secrets(), fault=st.sampled_from(FAULTS))
def test_no_credential_is_on_the_page_or_in_the_log(
    name: str, running: Running, caplog: pytest.LogCaptureFixture, secret: Secrets, fault: dict[str, Any]
) -> None:
    """Whatever a call carries and comes to: what the mock shows of it holds no credential, its log nothing of it."""
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    running.mock.reset()
    if fault:
        running.mock.fail(**fault)
    witness = Witness()
    call(name, secret, running.url)
    shown(witness, running.url)
    found = {(kind, path) for path, text in witness.shown.items() for kind in shown_in(secret, text) & CREDENTIALS}
    assert found == set()
    assert [kind for text in records(caplog) for kind in shown_in(secret, text)] == []
    assert len(running.mock.log.calls) >= 1


def raw(secret: Secrets) -> dict[str, tuple[str, str, dict[str, str], bytes]]:
    """Return requests that carry credentials in ways that no client of ours writes."""
    path, form = "/opentact/rest/sms", {"content-type": "application/x-www-form-urlencoded"}
    token, key, password = secret.token, secret.key, secret.password
    body = json.dumps({"password": password})[:-1] + ", "
    inner, account = json.dumps({"password": password}), "/voximplant/platform_api/GetAccountInfo"
    parts = {"content-type": "multipart/form-data; boundary=b"}
    head, end = "--b\r\nContent-Disposition: form-data; name", f"\r\n\r\n{password}\r\nmore of {token}\r\n--b--\r\n"
    return {
        "JSON as text in JSON": (
            "POST",
            "/opentact/rest/user",
            {},
            json.dumps({"a": [json.dumps({"b": inner})]}).encode(),
        ),
        "half of that": ("POST", "/opentact/rest/user", {}, json.dumps({"a": inner}).encode()[:-1]),
        "half an object": ("POST", "/opentact/rest/user", {}, f'{{"token": {{"a": ["{token}"], "b": '.encode()),
        "JSON in a form": ("POST", account, form, urlencode({"params": inner}).encode()),
        "JSON escaped twice in a query": ("POST", f"{account}?params={quote(quote(inner))}", {}, b""),
        "a name in brackets": ("POST", account, form, urlencode({"user[password]": password}).encode()),
        "semicolons": ("POST", f"{account}?a=1;password={token};{token}", {}, b""),
        "a part": ("POST", account, parts, f'{head}="password"{end}'.encode()),
        "a part that is a file": ("POST", account, parts, f'{head}="api_key"; filename="k"{end}'.encode()),
        "a part without quotes": ("POST", account, parts, f"{head}=password{end}".encode()),
        "a part in UTF-8": ("POST", account, parts, f"{head}*=utf-8''password{end}".encode()),
        "JSON in a part": ("POST", account, parts, f'{head}="data"\r\n\r\n{inner}\r\n--b--\r\n'.encode()),
        "half a part": ("POST", account, parts, f'{head}="password"{end}'.encode()[:-9]),
        "a line": ("POST", "/opentact/rest/user", {}, f"x\npassword: {token}&{token}".encode()),
        "the query of another vendor": ("POST", f"{path}?api_key={key}&access_token={token}", {}, b""),
        "names in capitals": ("POST", f"{path}?API_KEY={key}&X-Auth-Token={token}", {}, b""),
        "escaped names": ("POST", f"{path}?%61pi_key={key}&api%5Fkey={key}", {}, b""),
        "a form with escaped names": (
            "POST",
            "/voximplant/platform_api/GetAccountInfo",
            form,
            f"api%5fkey={key}".encode(),
        ),
        "half a body": ("POST", "/opentact/rest/user", {}, body.encode()),
        "single quotes": ("POST", "/opentact/rest/user", {}, f"{{'password': '{token}'}}".encode()),
        "a cookie": ("GET", "/opentact/rest/user", {"cookie": f"session={token}"}, b""),
        "a proxy's header": ("GET", "/opentact/rest/user", {"proxy-authorization": f"Basic {token}"}, b""),
        "no path of anybody": ("GET", f"/nobody/at/home?access_token={token}", {"x-auth-token": token}, b""),
        "a channel in an unknown path": ("POST", f"/avaamo/sms/{token}/sent.json", {"access-token": token}, b"{}"),
        "a doubled slash": ("POST", f"/avaamo//sms/{token}/send.json", {"access-token": token}, b"{}"),
        "a header twice": ("GET", "/opentact/rest/user", {"X-Auth-Token": token, "x-auth-token ": token}, b""),
        "a secret in a list": ("POST", "/opentact/rest/user", {}, f'[[{{"password": "{token}"}}]]'.encode()),
        "a secret of other letters": ("POST", "/opentact/rest/user", {}, f'{{"pass\\u0077ord": "{token}"}}'.encode()),
        "the same in half a body": ("POST", "/opentact/rest/user", {}, f'{{"pass\\u0077ord": "{token}"'.encode()),
        "a number for a secret": ("POST", "/opentact/rest/user", {}, f'{{"password": {secret.number}, '.encode()),
        "a form in JSON's clothes": (
            "POST",
            "/opentact/rest/user",
            {"content-type": "application/json"},
            f"password={token}".encode(),
        ),
        "utf-16": ("POST", "/opentact/rest/user", {}, f'{{"password": "{token}"}}'.encode("utf-16-le")),
        "a user in the url": ("GET", f"/opentact/rest/user/{UUID}?x=https://u:{token}@h/", {}, b""),
        "a bearer in a query": ("GET", f"/opentact/rest/user?authorization=Bearer%20{token}", {}, b""),
    }


@pytest.mark.parametrize("way", sorted(raw(Secrets("", "", "", "", "", "", "", b"", 0))))
@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_no_way_of_writing_a_credential_shows_it(way: str, secret: Secrets) -> None:
    """Odd spellings, places and halves of requests: the page and the control answers mask them all the same."""
    mock = Mock(guesses=True)
    method, target, headers, body = raw(secret)[way]
    path, _, query = target.partition("?")
    mock.handle(Request(method, path, query, {name.strip().lower(): value for name, value in headers.items()}, body))
    found = set()
    for page in PATHS:
        text = mock.handle(Request("GET", page, "", {})).body.decode()
        found |= {(kind, page) for kind in shown_in(secret, text) & (CREDENTIALS | {"number"})}
    assert found == set()


class Failing(Mock):
    """A mock with a mistake."""

    said = ""

    def handle(self, request: Request) -> Reply:
        """Fail with what was sent in the error's text."""
        raise LookupError(self.said + repr(request.body))


@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_a_mock_that_fails_logs_where_and_nothing_else(caplog: pytest.LogCaptureFixture, secret: Secrets) -> None:
    """An error inside of the mock: its log has the place, and none of what was sent."""
    mock = Failing("opentact", guesses=True)
    mock.said = secret.as_text()
    caplog.set_level(logging.DEBUG)
    caplog.clear()
    with serve(mock) as url:
        call("opentact sms", secret, url)
    assert "LookupError" in "".join(records(caplog))
    assert [kind for text in records(caplog) for kind in shown_in(secret, text)] == []


@settings(FEW, max_examples=3)
@given(secret=secrets())
def test_no_address_of_a_webhook_shows_a_credential(secret: Secrets) -> None:
    """A callback's address may hold a user or a token: neither the page nor the control answers show them."""
    mock = Mock("opentact", guesses=True)
    for url in (f"http://u:{secret.token}@127.0.0.1:9/a", f"http://127.0.0.1:9/a?token={secret.token}&b=1"):
        mock.events.webhook("opentact", "sms", url, {"callback": url})
    for page in PATHS:
        text = mock.handle(Request("GET", page, "", {})).body.decode()
        assert shown_in(secret, text) & CREDENTIALS == set()
        assert page not in ("/_mock/", "/_mock/events") or "127.0.0.1:9/a" in text
