"""Where credentials come from, and what is said about one that is missing or wrong."""

from __future__ import annotations

import os
import warnings
from pathlib import Path
from typing import Any

import pytest

from trunkline import CredentialError, MissingCredential
from trunkline_runtime.credentials import Credentials, CredentialWarning

FILE = """
[opentact]
token = "file-token"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a credentials file at the usual place."""
    path = tmp_path / "trunkline" / "credentials.toml"
    path.parent.mkdir()
    path.write_text(FILE)
    return path


def token(client: Any) -> str | None:
    return client._core.engine.vendor.keyring.choose((("AuthToken",),))[0].source.current()


def test_the_order_is_arguments_environment_file(sync_stage: Any, monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    """Arguments win over the environment, which wins over the file; one warning tells what was hidden, never its value."""
    assert "file-token" == token(sync_stage.client("opentact", token=None))
    monkeypatch.setenv("OPENTACT_TOKEN", "env-token")
    with pytest.warns(CredentialWarning) as caught:
        assert "env-token" == token(sync_stage.client("opentact", token=None))
    assert ["opentact: the environment's OPENTACT_TOKEN is used; the file's token is ignored"] == [
        str(warning.message) for warning in caught
    ]
    with pytest.warns(CredentialWarning, match="the argument token is used") as caught:
        assert "an-argument" == token(sync_stage.client("opentact", token="an-argument"))
    assert 1 == len(caught)
    assert "-token" not in str(caught[0].message)


def test_no_warning_for_the_same_value(sync_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same credential in two places is nothing to warn about."""
    monkeypatch.setenv("OPENTACT_TOKEN", "same")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        sync_stage.client("opentact", token="same")


def test_an_argument_hides_another_kind(sync_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """E-mail and password as arguments win over a token in the environment, and the warning says so."""
    monkeypatch.setenv("OPENTACT_TOKEN", "env-token")
    with pytest.warns(CredentialWarning, match="OPENTACT_TOKEN is ignored"):
        client = sync_stage.client("opentact", token=None, email="a@b.c", password="p")
    assert token(client) is None


def test_empty_means_absent(sync_stage: Any, kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty variable is as good as none."""
    monkeypatch.setenv("OPENTACT_TOKEN", "")
    raised = sync_stage.play(kit.SENDS["opentact"], token=None)
    assert isinstance(raised, MissingCredential)


def test_half_of_a_pair(sync_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """An e-mail without password is refused at once, naming the password; the environment's is another account's."""
    with pytest.raises(CredentialError, match="password is missing beside email") as caught:
        sync_stage.client("opentact", token=None, email="a@b.c")
    assert "password" == caught.value.argument
    monkeypatch.setenv("OPENTACT_PASSWORD", "p")
    with pytest.raises(CredentialError, match="password is missing beside email"):
        sync_stage.client("opentact", token=None, email="a@b.c")


def test_half_of_a_pair_in_the_environment(sync_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a pair that lies around in the environment disturbs nobody."""
    monkeypatch.setenv("OPENTACT_EMAIL", "a@b.c")
    assert "a-token" == token(sync_stage.client("opentact"))


@pytest.mark.parametrize("value", ["a\nb", " eyJ", "ä", "eyJ\x00"])
def test_a_credential_that_cannot_travel(sync_stage: Any, value: str) -> None:
    """A credential with line breaks, spaces around it or other letters is refused before it breaks a request."""
    with pytest.raises(CredentialError, match="token must be printable ASCII") as caught:
        sync_stage.client("opentact", token=value)
    assert value not in str(caught.value)


def test_a_credential_of_another_type(sync_stage: Any) -> None:
    """A credential that is not text is refused."""
    with pytest.raises(CredentialError, match="must be text, not int"):
        sync_stage.client("opentact", token=5)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"[opentact", "is not TOML"),
        (b"opentact = 5", "is not a table"),
        (b"\xff\xfe", "is not UTF-8"),
        (None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_used(tmp_path: Path, content: bytes | None, problem: str) -> None:
    """A file that was named and cannot be used is an error that names the variable."""
    path = tmp_path / "c.toml"
    if content is not None:
        path.write_bytes(content)
    credentials = Credentials("opentact", {}, {"TRUNKLINE_CREDENTIALS": str(path)})
    with pytest.raises(CredentialError, match=problem) as caught:
        credentials.text("token")
    assert "TRUNKLINE_CREDENTIALS" == caught.value.argument


def test_the_usual_place_need_not_exist(tmp_path: Path) -> None:
    """Without a file there is nothing to complain about; a file without the vendor's table is the same."""
    assert Credentials("opentact", {}, {"HOME": str(tmp_path)}).text("token") is None
    (tmp_path / "c.toml").write_text("[avaamo]\ninstance = 'c6'\n")
    named = {"TRUNKLINE_CREDENTIALS": str(tmp_path / "c.toml")}
    assert Credentials("opentact", {}, named).value("token") is None
    assert "c6" == Credentials("avaamo", {}, named).text("instance")


@pytest.mark.parametrize(
    ("vendor", "config", "act", "argument"),
    [
        ("opentact", {"token": None}, "send", "token (or email and password)"),
        ("voximplant", {"account_id": None, "api_key": None}, "send", "credentials"),
        ("voximplant", {"api_key": None}, "send", "credentials"),
        ("avaamo", {}, "report", "user_token"),
    ],
)
def test_missing_when_needed(stage: Any, kit: Any, vendor: str, config: Any, act: str, argument: str) -> None:
    """A missing credential is an error when an operation needs it, before anything is sent, naming the argument."""
    call = kit.SENDS[vendor] if act == "send" else lambda client: client.sms.report(agent_id=1)
    raised = stage.play(call, vendor=vendor, **config)
    assert isinstance(raised, MissingCredential)
    assert argument == raised.argument
    assert vendor == raised.vendor
    assert argument in str(raised)
    assert [] == stage.seen


def test_nothing_is_missing_where_nothing_is_needed(stage: Any, kit: Any) -> None:
    """Avaamo's SMS needs no token, so none is asked for."""
    assert stage.play(kit.SENDS["avaamo"], kit.answer(200, {"success": True}), vendor="avaamo").success is True


def test_the_environment_is_really_clean() -> None:
    """These tests see no credential of the tester's."""
    assert not [name for name in os.environ if name.startswith(("OPENTACT_", "VOXIMPLANT_", "AVAAMO_"))]
