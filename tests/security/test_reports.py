"""The table's cell for test reports: what pytest prints of an application's failing test holds no secret of a call."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings

from .test_table import FEW
from .values import Secrets, secrets, shown_in

APPLICATION = '''
"""Tests of an application that fail, each in another way. Secrets come from a file, so that no line here has one."""
import json
import os
import pathlib

import pytest

from trunkline import Avaamo, Opentact, Voximplant


def hidden(name):
    return json.loads(pathlib.Path(os.environ["HIDDEN"]).read_text())[name]


def client_of(mock):
    return Opentact(token=hidden("token"), transport=mock.transport(), retries=0)


def send(client):
    return client.sms.send(from_="12015550100", to=hidden("number"), message=hidden("text"))


def test_a_refused_call(mock_opentact):
    client = client_of(mock_opentact)
    mock_opentact.fail("sendSms", status=400)
    send(client)


def test_a_call_in_doubt(mock_opentact):
    client = client_of(mock_opentact)
    mock_opentact.fail("sendSms", kind="drop")
    send(client)


def test_a_server(mock_opentact_server):
    with Opentact(token=hidden("token"), base_url=mock_opentact_server.url, retries=0) as client:
        sent = send(client)
        calls = mock_opentact_server.mock.calls
        assert sent.state == "nothing like it"


def test_no_such_call(mock_opentact):
    sent = send(client_of(mock_opentact))
    mock_opentact.assert_called("getSms")


def test_something_else_was_sent(mock_opentact):
    sent = send(client_of(mock_opentact))
    message = mock_opentact.sent[0]
    mock_opentact.assert_sent(operation="sendVoice")


def test_another_account(mock_opentact):
    sent = send(client_of(mock_opentact))
    mock_opentact.assert_sent(account="somebody")


def test_a_channel(mock_avaamo):
    client = Avaamo(instance="c6", user_token=hidden("token"), transport=mock_avaamo.transport())
    sent = client.sms.send(channel_uuid=hidden("token"), to_phone=hidden("number"), first_name=hidden("name"))
    calls = mock_avaamo.calls
    mock_avaamo.assert_called("nothing")


def test_a_key(mock_voximplant):
    client = Voximplant(account_id="77", api_key=hidden("key"), transport=mock_voximplant.transport())
    sent = client.sms.send_sms_message(source="447443332211", destination=hidden("number"), sms_body=hidden("text"))
    assert mock_voximplant.calls == []


def test_a_constructor():
    client = Opentact(token=hidden("token") + "\\n")


def test_a_wrong_argument(mock_opentact):
    client = client_of(mock_opentact)
    client.sms.send(from_="12015550100", to=hidden("number"), message=hidden("text"), form=hidden("text"))
'''


def report(folder: Path, secret: Secrets, *options: str) -> str:
    """Run the application's tests in a process of their own and return everything that is written about them."""
    (folder / "test_application.py").write_text(APPLICATION, "utf-8")
    (folder / "hidden.json").write_text(json.dumps(secret.by_kind()), "utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "--junitxml=report.xml"]
    done = subprocess.run(
        [*command, "--log-level=DEBUG", *options, "-ra", "test_application.py"],
        cwd=folder,
        env=os.environ | {"HIDDEN": str(folder / "hidden.json"), "COLUMNS": "500"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert "10 failed" in done.stdout, done.stdout[-3000:]
    return done.stdout + done.stderr + (folder / "report.xml").read_text("utf-8")


@pytest.mark.real
@pytest.mark.parametrize("options", [("--showlocals", "--tb=long", "-vv"), ("--tb=auto", "--full-trace")])
@settings(FEW, max_examples=2)
@given(secret=secrets())
def test_no_report_of_a_failing_test_shows_a_secret(options: tuple[str, ...], tmp_path: Path, secret: Secrets) -> None:
    """On the terminal and in JUnit's XML, with variables, long tracebacks and logs: nothing of the calls."""
    assert shown_in(secret, report(tmp_path, secret, *options)) == set()
