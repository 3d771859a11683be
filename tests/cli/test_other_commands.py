"""The commands beside the send: calls, completion, events, webhooks, the doctor, and what is passed on."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from cli.conftest import TOKEN
from cli.terminal import COMMAND, Terminal, run

SEND = ("send", "--vendor", "opentact", "--from", "12017771234", "--to", "12017774321")


def test_a_read_needs_no_question_and_shows_a_table(environment: Mapping[str, str], tmp_path: Path) -> None:
    """A list is a table for people, and JSON for programs; both hold the vendor's rows."""
    done = run("call", "opentact", "dictionaries.countries", environment=environment, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "country_code" in done.stdout.splitlines()[0]
    for number in (1, 2, 3):
        run(*SEND, f"Message {number}", "--yes", environment=environment, folder=tmp_path)
    walked = run("call", "opentact", "sms.search_outbound", "--take", "1", "--all", "--json", environment=environment,
                 folder=tmp_path)  # fmt: skip
    assert len(json.loads(walked.stdout)) == 3


REPORT = ("call", "voximplant", "history.fetch_audit_log_report", "--from-date", "2026-01-01", "--to-date", "2026-02-01",
          "--to", "log.csv", "--yes", "--json")  # fmt: skip
ACCOUNT = {"VOXIMPLANT_ACCOUNT_ID": "7", "VOXIMPLANT_API_KEY": "k"}


@pytest.mark.real
def test_a_report_is_ordered_waited_for_and_written(environment: Mapping[str, str], tmp_path: Path) -> None:
    """One command brings a report to a file."""
    done = run(*REPORT, "--poll-interval", "0.1", environment={**environment, **ACCOUNT}, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "log.csv").stat().st_size == json.loads(done.stdout)["size"] > 0


def test_a_report_that_is_late_is_named(environment: Mapping[str, str], tmp_path: Path) -> None:
    """The report was ordered and can be had later by its id: that is neither "not sent" nor "perhaps sent"."""
    late = run(*REPORT, "--deadline", "0.5", environment={**environment, **ACCOUNT}, folder=tmp_path)
    assert late.returncode == 1, late.stderr
    assert re.search(r"report \d+ was not ready", late.stderr)
    assert not (tmp_path / "log.csv").exists()


def test_values_are_read_as_the_spec_says(environment: Mapping[str, str], tmp_path: Path) -> None:
    """A wrong value is named with its option and what is expected, and nothing is sent."""
    done = run("call", "opentact", "sms.search_outbound", "--take", "two", environment=environment, folder=tmp_path)
    assert done.returncode == 2
    assert "--take" in done.stderr
    assert "whole number" in done.stderr


def test_a_wrong_name_leads_to_the_right_one(environment: Mapping[str, str], tmp_path: Path) -> None:
    """Whoever misspells a call is told what comes near."""
    done = run("call", "opentact", "sms.sned", environment=environment, folder=tmp_path)
    assert done.returncode == 2
    assert "sms.send" in done.stderr


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("trunkline call ", {"opentact", "voximplant", "avaamo"}),
        ("trunkline call opentact sms.s", {"sms.send", "sms.search", "sms.search_inbound", "sms.search_outbound"}),
        ("trunkline call opentact sms.send --fr", {"--from"}),
        ("trunkline call opentact sms.search_outbound --state ", {"created", "success", "failed"}),
        ("trunkline trigger voximplant.sms_", {"voximplant.sms_inbound"}),
    ],
)
def test_the_shell_completes_from_the_specs(
    environment: Mapping[str, str], tmp_path: Path, words: str, wanted: set[str]
) -> None:
    """Vendors, calls, options and listed values are completed, by what bash asks for."""
    *before, last = words.split(" ")
    asked = {
        "_TRUNKLINE_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join([*before, last]),
        "COMP_CWORD": str(len(before)),
    }
    done = run(environment={**environment, **asked}, folder=tmp_path)
    assert wanted <= {line.partition(",")[2] for line in done.stdout.splitlines()}


def test_secrets_in_results_are_hidden_unless_asked_for(environment: Mapping[str, str], tmp_path: Path) -> None:
    """A key that the vendor makes is shown with --reveal alone, in tables and in JSON."""
    make = ("call", "opentact", "tokens.create", "--name", "till", "--json", "--yes")
    hidden = run(*make, environment=environment, folder=tmp_path)
    assert hidden.returncode == 0, hidden.stderr
    assert "<hidden>" in hidden.stdout
    shown = run(*make, "--reveal", environment=environment, folder=tmp_path)
    assert "<hidden>" not in shown.stdout


def test_events_are_shown_live(environment: Mapping[str, str], tmp_path: Path) -> None:
    """A message that arrives is on the screen while the command waits; Ctrl-C ends it."""
    terminal = Terminal("events", "sms", environment=environment, folder=tmp_path)
    terminal.until("auth")
    done = run("trigger", "message", "--text", "Is it ready?", environment=environment, folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "Is it ready?" in terminal.until("Is it ready?")
    terminal.type("\x03")
    assert terminal.end() == 130
    assert TOKEN not in terminal.shown


class Application(ThreadingHTTPServer):
    """An application that knows nothing of us: keeps what is posted, answers with a sentence."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Answer)
        self.bodies: list[tuple[str, bytes]] = []


class _Answer(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        assert isinstance(self.server, Application)
        self.server.bodies.append((self.path, body))
        self.send_response(202)
        self.end_headers()
        self.wfile.write(b"<Response/>")

    def log_message(self, *args: object) -> None:
        """Be silent."""


@pytest.fixture
def application() -> Iterator[Application]:
    """The application, running."""
    with Application() as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_webhooks_are_shown_and_handed_over(
    environment: Mapping[str, str], application: Application, base: str, tmp_path: Path
) -> None:
    """What the mock posts reaches the application byte for byte, below its own path; the screen says what it was."""
    url = f"http://127.0.0.1:{application.server_address[1]}/hooks"
    command = ("listen", "--port", "0", "--mock", base, "--forward-to", url, "--events", "sms")
    terminal = Terminal(*command, environment=environment, folder=tmp_path)
    terminal.until("auth")
    run("trigger", "message", environment=environment, folder=tmp_path)
    terminal.until("opentact message smsi")
    terminal.type("\x03")
    assert terminal.end() == 130
    by_path = dict(application.bodies)
    assert {"/hooks/opentact", "/hooks/opentact/events"} <= set(by_path)
    assert json.loads(by_path["/hooks/opentact"])["message"] == "Hello"
    assert " 202 " in terminal.shown


def test_a_sample_of_voximplant_carries_the_hash_of_the_account(
    environment: Mapping[str, str], application: Application, tmp_path: Path
) -> None:
    """Any documented event can be posted; its hash is the vendor's formula, computed here by the standard library."""
    url = f"http://127.0.0.1:{application.server_address[1]}/"
    keys = {**environment, "VOXIMPLANT_API_KEY": "k", "VOXIMPLANT_CALLBACK_SALT": "s"}
    for event in ("voximplant.sms_inbound", "voximplant.min_balance"):
        done = run("trigger", event, "--to-url", url, environment=keys, folder=tmp_path)
        assert done.returncode == 0, done.stderr
    for _, body in application.bodies:
        (one,) = json.loads(body)["callbacks"]
        assert one["hash"] == hashlib.md5(f"s{one['account_id']}k{one['callback_id']}".encode()).hexdigest()
    assert len(application.bodies) == 2


def test_the_doctor_tells_where_and_never_what(environment: Mapping[str, str], base: str, tmp_path: Path) -> None:
    """Credentials are named with the place they come from; host, clock and versions are there; no value is."""
    (tmp_path / "trunkline").mkdir()
    (tmp_path / "trunkline" / "credentials.toml").write_text(
        '[voximplant]\naccount_id = "7"\napi_key = "file-secret"\n'
    )
    done = run("doctor", "--json", environment=environment, folder=tmp_path)
    found = json.loads(done.stdout)
    assert found["opentact"]["token"] == "from environment OPENTACT_TOKEN"
    assert found["voximplant"]["api_key"].startswith("from file ")
    assert found["opentact"]["reached"] == "yes"
    assert found["opentact"]["clock"].startswith("agrees")
    assert TOKEN not in done.stdout
    assert "file-secret" not in done.stdout
    assert done.returncode == 0


def test_segments_mock_and_outbox_are_there(environment: Mapping[str, str], tmp_path: Path) -> None:
    """Small commands answer, and the other programs get their arguments whole, `--help` too."""
    counted = run("segments", "x" * 161, "--json", environment=environment, folder=tmp_path)
    assert json.loads(counted.stdout)["parts"] == 2
    assert "--strict-status" in run("mock", "--help", environment=environment, folder=tmp_path).stdout
    assert "doubtful" in run("outbox", "--help", environment=environment, folder=tmp_path).stdout
    assert "no such table" not in run("outbox", "status", environment=environment, folder=tmp_path).stdout


def test_without_the_extra_the_command_says_what_to_install(tmp_path: Path) -> None:
    """A wheel without the extra has the command all the same; it names the extra."""
    (tmp_path / "click.py").write_text("raise ModuleNotFoundError(\"No module named 'click'\", name='click')\n")
    done = subprocess.run(COMMAND, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "pip install 'trunkline[cli]'" in done.stderr


def test_the_program_starts_without_loading_clients() -> None:
    """`--help` is quick: no generated package and no webhook model is imported for it."""
    code = "import sys, trunkline_cli.main; print([n for n in sys.modules if n.startswith(('trunkline_opentact', 'pydantic'))])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
