"""Opentact's and Avaamo's envelopes, places of credentials, and what importing costs."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import trunkline
from trunkline import InvalidArgument, MissingCredential
from trunkline_runtime.engine.signing import Draft, Scheme
from trunkline_runtime.engine.tokens import TokenSource


@pytest.mark.parametrize(
    ("status", "value", "error", "message"),
    [
        (200, {"success": False, "message": "no", "status": 404}, "NotFound", "no"),
        (200, {"success": False}, "DeliveryUnknown", None),
        (200, {"success": False, "status": True}, "DeliveryUnknown", None),
        (200, {"payload": {}}, "DeliveryUnknown", None),
        (200, {"success": True}, "DeliveryUnknown", None),
        (200, {"success": True, "payload": []}, "DeliveryUnknown", None),
        (403, {"success": False, "message": "bad", "fields": {"params.to": "odd"}}, "InvalidInput", "bad"),
        (403, {"success": False, "message": "JWT is wrong"}, "AuthenticationFailed", "JWT is wrong"),
        (405, {"success": False, "message": "not enough balance"}, "InsufficientFunds", "not enough balance"),
        (405, {"success": False, "message": "nope"}, "ApiError", "nope"),
        (500, {"success": False, "message": "x", "fields": {"a": {"message": "b"}}}, "DeliveryUnknown", "x"),
        (404, [], "NotFound", None),
    ],
)
def test_opentact(stage: Any, kit: Any, status: int, value: Any, error: str, message: str | None) -> None:
    """Opentact's envelope is read for what it says, whatever the status beside it."""
    raised = stage.play(kit.SENDS["opentact"], kit.answer(status, value))
    assert (error, message) == (type(raised).__name__, raised.message)


@pytest.mark.parametrize(
    ("status", "value", "error"),
    [
        (200, {"success": False, "error": "to_phone is missing"}, "DeliveryUnknown"),
        (200, {}, "DeliveryUnknown"),
        (200, {"success": "yes"}, "DeliveryUnknown"),
        (200, [], "DeliveryUnknown"),
        (422, {"error": "to_phone is missing"}, "InvalidInput"),
        (401, b"", "AuthenticationFailed"),
        (504, b"<html>", "DeliveryUnknown"),
    ],
)
def test_avaamo(stage: Any, kit: Any, status: int, value: Any, error: str) -> None:
    """A message counts as taken only when Avaamo says so."""
    raised = stage.play(kit.SENDS["avaamo"], kit.answer(status, value), vendor="avaamo")
    assert error == type(raised).__name__


def test_avaamo_s_instance(stage: Any, kit: Any) -> None:
    """The instance is the host's first part; it is asked for, checked, and not needed beside a base URL."""
    done = kit.answer(200, {"success": True})
    stage.play(kit.SENDS["avaamo"], done, vendor="avaamo")
    stage.play(kit.SENDS["avaamo"], done, vendor="avaamo", instance=None, base_url="http://127.0.0.1:1/avaamo")
    path = "/sms/3ad87fb7-c43e-4f00-8441-0123456789ab/send.json"
    assert [f"https://c6.avaamo.com{path}", f"http://127.0.0.1:1/avaamo{path}"] == [one.url for one in stage.seen]
    raised = stage.play(kit.SENDS["avaamo"], vendor="avaamo", instance=None)
    assert isinstance(raised, MissingCredential)
    assert "instance" == raised.argument
    raised = stage.play(kit.SENDS["avaamo"], vendor="avaamo", instance="a.evil.example/")
    assert isinstance(raised, InvalidArgument)


def test_each_place_of_a_credential() -> None:
    """Credentials go into the header, the Authorization header, the query or the form their scheme names."""
    draft = Draft("POST", "https://a/b?c=d", [], None)
    for place, name in (("header", "x-key"), ("bearer", ""), ("basic", ""), ("query", "k"), ("form", "f")):
        draft.sign(Scheme(place, name, TokenSource.fixed("v")), "a b")  # type: ignore[arg-type]
    assert "https://a/b?c=d&k=a%20b" == draft.url
    assert b"f=a%20b" == draft.body
    assert [
        ("x-key", "a b"),
        ("authorization", "Bearer a b"),
        ("authorization", "Basic a b"),
        ("content-type", "application/x-www-form-urlencoded"),
    ] == draft.headers
    draft = Draft("GET", "https://a/b", [], None)
    draft.sign(Scheme("query", "k", TokenSource.fixed("v")), "v")
    assert "https://a/b?k=v" == draft.url


HEAVY = (
    "httpx",
    "httpcore",
    "attrs",
    "attr",
    "pydantic",
    "jwt",
    "cryptography",
    "trunkline_mock",
    "aiohttp",
    "anyio",
    "opentelemetry",
)


def loaded(code: str) -> set[str]:
    program = f"import sys\n{code}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_importing_the_package_is_light() -> None:
    """`import trunkline` loads no HTTP library, model, JWT library or mock."""
    modules = loaded("import trunkline")
    assert not modules & set(HEAVY)
    ours = {name.partition(".")[0] for name in modules if name.startswith("trunkline_")}
    assert ours == {"trunkline_runtime"}


def test_a_client_loads_no_models() -> None:
    """Making a client loads neither models, nor what only other clients need."""
    modules = loaded("from trunkline import Opentact\nOpentact(token='t').sms")
    assert not modules & {
        "pydantic",
        "jwt",
        "cryptography",
        "trunkline_mock",
        "aiohttp",
        "opentelemetry",
        "trunkline_voximplant",
    }
    assert not [name for name in modules if ".models." in name]


def test_every_public_name() -> None:
    """Every name the package offers is there, in `dir`, and any other is an AttributeError."""
    for name in trunkline.__all__:
        assert getattr(trunkline, name) is not None
        assert name in dir(trunkline)
    with pytest.raises(AttributeError, match="'nothing'"):
        trunkline.nothing  # noqa: B018
