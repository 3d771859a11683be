"""Credentials come whole from one source, and what is dangerous says so once."""

from __future__ import annotations

import json
import ssl
import warnings
from pathlib import Path
from typing import Any

import jwt
import pytest

import trunkline
from trunkline import CredentialError, CredentialWarning, Response, UnverifiedWarning
from trunkline_runtime.credentials import Credentials
from trunkline_runtime.engine.sign_in import SignIn, keyring

from .acts import private_key
from .test_texts import Saying

CLIENTS = ["Opentact", "AsyncOpentact", "Voximplant", "AsyncVoximplant", "Avaamo", "AsyncAvaamo"]
SIGN_IN: dict[str, dict[str, Any]] = {
    "Opentact": {"token": "t"},
    "Voximplant": {"account_id": "1", "api_key": "k"},
    "Avaamo": {"instance": "c6", "user_token": "t"},
}


class Keeping(Saying):
    """A vendor that says yes and keeps what it was sent."""

    def __init__(self) -> None:
        super().__init__(200, {"result": 1, "message_id": 1, "fragments_count": 1}, {})
        self.seen: list[Any] = []

    def send(self, request: Any, timeouts: Any, max_body: int, sink: Any = None) -> Response:
        """Keep the request and answer."""
        self.seen.append(request)
        return self.answer

    def sent(self) -> tuple[dict[str, str], bytes]:
        """Return headers and body of the only request."""
        (request,) = self.seen
        return dict(request.headers), request.body or b""


def service_account(number: int) -> dict[str, Any]:
    return {"account_id": number, "key_id": "key", "private_key": private_key()}


def send(client: Any) -> None:
    client.sms.send_sms_message(source="12015550100", destination="12017774321", sms_body="Hi")


@pytest.mark.parametrize("variables", [{"ACCOUNT_ID": "222"}, {"ACCOUNT_ID": "222", "API_KEY": "other"}])
def test_the_environment_never_changes_whom_explicit_credentials_act_for(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose account is billed is what the given credentials say, and a warning names what was ignored."""
    for name, value in variables.items():
        monkeypatch.setenv(f"VOXIMPLANT_{name}", value)
    vendor = Keeping()
    with pytest.warns(CredentialWarning, match="VOXIMPLANT_ACCOUNT_ID.* is ignored") as caught:
        client = trunkline.Voximplant(credentials=service_account(111), transport=vendor)
    assert len(caught) == 1
    assert caught[0].filename == __file__
    assert "222" not in str(caught[0].message)
    send(client)
    headers, body = vendor.sent()
    claims = jwt.decode(headers["authorization"].removeprefix("Bearer "), options={"verify_signature": False})
    assert claims["iss"] in (111, "111")
    assert b"222" not in body
    assert b"other" not in body


def test_the_same_holds_for_the_other_way_of_signing_in(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An account id and a key that were given are not joined by a service account that lies around."""
    path = tmp_path / "credentials.json"
    path.write_text(json.dumps(service_account(222)))
    monkeypatch.setenv("VOXIMPLANT_CREDENTIALS", str(path))
    vendor = Keeping()
    with pytest.warns(CredentialWarning, match="VOXIMPLANT_CREDENTIALS is ignored"):
        client = trunkline.Voximplant(account_id="111", api_key="k", transport=vendor)
    send(client)
    headers, body = vendor.sent()
    assert "authorization" not in headers
    assert b"account_id=111" in body


def test_a_half_is_not_completed_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """An e-mail that was given and a password of the environment are two people's, until proven otherwise."""
    monkeypatch.setenv("OPENTACT_PASSWORD", "theirs")
    with pytest.raises(CredentialError, match="password is missing beside email"):
        trunkline.Opentact(email="a@example.com")
    monkeypatch.setenv("OPENTACT_TOKEN", "their-token")
    vendor = Keeping()
    with pytest.warns(CredentialWarning, match="OPENTACT_TOKEN is ignored"):
        client = trunkline.Opentact(token="mine", transport=vendor)
    with pytest.raises(trunkline.CallError):
        client.sms.send(from_="12015550100", to="12017774321", message="Hi")
    assert vendor.sent()[0]["x-auth-token"] == "mine"


KINDS: dict[str, dict[str, str]] = {
    "token": {"token": "MINE-mine"},
    "api_key": {"api_key": "MINE-mine"},
    "email": {"email": "MINE@mine.example", "password": "MINE-mine"},
    "google_token": {"google_token": "MINE-mine"},
    "facebook_token": {"facebook_token": "MINE-mine"},
    "ha1b": {"ha1b": "MINE-mine"},
}


@pytest.mark.parametrize("where", ["environment", "file"])
@pytest.mark.parametrize("given", KINDS)
@pytest.mark.parametrize("lying", KINDS)
@pytest.mark.parametrize("name", ["Opentact", "AsyncOpentact"])
def test_no_other_kind_of_credential_takes_over(
    name: str, lying: str, given: str, where: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Most calls take a token as well as a key: one of somebody else's that lies around signs none, whatever was given."""
    theirs = {one: value.replace("MINE", "THEIRS") for one, value in KINDS[lying].items()}
    if where == "file":
        path = tmp_path / "credentials.toml"
        path.write_text("[opentact]\n" + "".join(f'{one} = "{value}"\n' for one, value in theirs.items()))
        monkeypatch.setenv("TRUNKLINE_CREDENTIALS", str(path))
    else:
        for one, value in theirs.items():
            monkeypatch.setenv(f"OPENTACT_{one.upper()}", value)
    with pytest.warns(CredentialWarning, match=f"(?i){next(iter(KINDS[lying]))}.* is ignored") as caught:
        client = getattr(trunkline, name)(**KINDS[given])
    assert len(caught) == 1
    assert caught[0].filename == __file__
    known = repr(client._core.engine.vendor.keyring.values())
    assert "mine" in known or "email" in given
    assert "THEIRS" not in known


def test_a_generated_client_mixes_nothing_either() -> None:
    """Another vendor's ways to sign in come from one source, too."""
    ways = [
        SignIn("Key", "header", "x-key", ("api_key",)),
        SignIn("Basic", "basic", "authorization", ("user", "password")),
    ]
    environ = {"ACME_USER": "u", "ACME_PASSWORD": "theirs"}
    with pytest.warns(CredentialWarning, match="ACME_USER.* is ignored"):
        found = keyring(Credentials("acme", {"api_key": "mine"}, environ), ways)
    assert set(found.values()) == {"mine"}


def test_an_avaamo_token_of_another_family_does_not_join(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user's token that lies around may be another customer's than the agent's that was given: the call says it lacks one."""
    monkeypatch.setenv("AVAAMO_USER_TOKEN", "theirs")
    vendor = Keeping()
    with pytest.warns(CredentialWarning, match="AVAAMO_USER_TOKEN is ignored"):
        client = trunkline.Avaamo(instance="c6", agent_token="mine", transport=vendor)
    with pytest.raises(CredentialError, match="user_token"):
        client.sms.opt_status()
    assert vendor.seen == []


def test_an_avaamo_token_that_was_given_is_the_one_that_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each of Avaamo's tokens comes from the argument first; the environment's is ignored, and said to be."""
    monkeypatch.setenv("AVAAMO_USER_TOKEN", "theirs")
    vendor = Keeping()
    with pytest.warns(CredentialWarning, match="AVAAMO_USER_TOKEN is ignored"):
        client = trunkline.Avaamo(instance="c6", user_token="mine", transport=vendor)
    client.request("GET", "/x", delivery="read")
    assert vendor.sent()[0]["access-token"] == "mine"


@pytest.mark.parametrize("vendor", SIGN_IN)
@pytest.mark.parametrize("environ", [{}, {"HOME": ""}, {"HOME": "relative"}, {"XDG_CONFIG_HOME": "relative"}])
def test_without_a_home_no_file_of_the_current_folder_is_read(
    environ: dict[str, str], vendor: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever can write where a program runs cannot give it credentials."""
    for folder in (".config", "relative", "relative/.config", ""):
        place = tmp_path / folder / "trunkline"
        place.mkdir(parents=True, exist_ok=True)
        (place / "credentials.toml").write_text(f'[{vendor.lower()}]\ntoken = "planted"\nuser_token = "planted"\n')
    monkeypatch.chdir(tmp_path)
    credentials = Credentials(vendor.lower(), {}, environ)
    assert credentials.value("token") is None
    assert credentials.value("user_token") is None


@pytest.mark.parametrize("text", ["opentact = " + "[" * 5000 + "]" * 5000, "[opentact]\ntoken = " + "9" * 5000])
def test_a_file_beyond_pythons_limits_is_refused_as_any_other(
    text: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Nesting and numbers without end are not TOML for us, and no exception of the parser's gets out."""
    path = tmp_path / "credentials.toml"
    path.write_text(text)
    monkeypatch.setenv("TRUNKLINE_CREDENTIALS", str(path))
    with pytest.raises(CredentialError, match="not TOML"):
        trunkline.Opentact()


@pytest.mark.parametrize("text", ['{"a":' + "[" * 100_000 + "]" * 100_000 + "}", '{"account_id": ' + "9" * 5000 + "}"])
def test_a_service_account_beyond_pythons_limits_is_refused(text: str) -> None:
    """Nesting and numbers without end are not JSON for us."""
    with pytest.raises(CredentialError, match="is not JSON"):
        trunkline.Voximplant(credentials=text)


def test_an_account_id_without_end_is_refused() -> None:
    """Python does not write such numbers; a client says so by the argument's name."""
    with pytest.raises(CredentialError, match="lacks account_id"):
        trunkline.Voximplant(credentials={**service_account(1), "account_id": 10**5000})
    with pytest.raises(CredentialError, match="account_id must be text"):
        trunkline.Voximplant(account_id=10**5000, api_key="k")


@pytest.mark.parametrize("named", [True, False])
def test_a_file_that_everybody_may_write_to_is_refused(
    named: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Whoever can change the file would choose whose account is billed: it is not read, and the error says why."""
    path = tmp_path / "trunkline" / "credentials.toml"
    path.parent.mkdir()
    path.write_text('[opentact]\ntoken = "planted"\n')
    path.chmod(0o666)
    if named:
        monkeypatch.setenv("TRUNKLINE_CREDENTIALS", str(path))
    with pytest.raises(CredentialError, match="everybody may write to it"):
        trunkline.Opentact()
    account = tmp_path / "account.json"
    account.write_text(json.dumps(service_account(1)))
    account.chmod(0o606)
    with pytest.raises(CredentialError, match="everybody may write to it"):
        trunkline.Voximplant(credentials=account)


def test_a_file_of_credentials_has_an_end(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A link to a device, or a file of megabytes, is refused and not read to its end."""
    folder = tmp_path / "trunkline"
    folder.mkdir()
    (folder / "credentials.toml").symlink_to("/dev/zero")
    with pytest.raises(CredentialError, match="cannot be read"):
        trunkline.Opentact()
    monkeypatch.setenv("TRUNKLINE_CREDENTIALS", "/dev/zero")
    with pytest.raises(CredentialError, match="cannot be read"):
        trunkline.Avaamo(instance="c6")
    with pytest.raises(CredentialError, match="cannot be read"):
        trunkline.Voximplant(credentials="/dev/zero")


def unverified() -> ssl.SSLContext:
    """Return a context that checks nobody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize("verify", [False, unverified()], ids=["false", "context"])
def test_not_verifying_warns_once_where_it_was_asked_for(verify: Any, name: str) -> None:
    """Who turns verification off is told what that means, once, at the line that does it; nobody else is."""
    signed = SIGN_IN[name.removeprefix("Async")]
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client = getattr(trunkline, name)(**signed, verify=verify)
        client.with_options(retries=0)
    (warning,) = caught
    assert warning.category is UnverifiedWarning
    assert warning.filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        getattr(trunkline, name)(**signed, verify=True)


@pytest.mark.parametrize("name", CLIENTS)
def test_an_environment_that_redirects_calls_is_told_of(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A base URL of the environment sends credentials elsewhere: one warning says so, and shows no address."""
    vendor = name.removeprefix("Async")
    monkeypatch.setenv(f"{vendor.upper()}_BASE_URL", "https://elsewhere.example")
    with pytest.warns(CredentialWarning, match="BASE_URL sends credentials to another host") as caught:
        getattr(trunkline, name)(**SIGN_IN[vendor])
    assert len(caught) == 1
    assert caught[0].filename == __file__
    monkeypatch.setenv(f"{vendor.upper()}_BASE_URL", "http://127.0.0.1:1")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        getattr(trunkline, name)(**SIGN_IN[vendor])
