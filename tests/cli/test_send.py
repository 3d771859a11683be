"""`trunkline send` and `trunkline call`: asked, carried out, and the end told by the exit code."""

from __future__ import annotations

import json
import signal
import socket
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from cli.conftest import TOKEN
from cli.terminal import Terminal, run

SEND = ("send", "--from", "+1 201 777 1234", "--to", "+1 201 777 4321", "Your table is ready")
Ask = Callable[[str], list[dict[str, Any]]]


def test_a_person_is_told_and_asked_before_anything_leaves(
    environment: Mapping[str, str], asked: Ask, tmp_path: Path
) -> None:
    """In a terminal the question comes first, and the message leaves after the yes, once."""
    terminal = Terminal(*SEND, environment=environment, folder=tmp_path)
    shown = terminal.until("Do it?")
    assert "Your table is ready" in shown
    assert "acts once" in shown
    assert asked("sent") == []
    terminal.type("y\n")
    assert terminal.end() == 0
    assert [one["text"] for one in asked("sent")] == ["Your table is ready"]
    assert TOKEN not in terminal.shown


def test_a_no_sends_nothing(environment: Mapping[str, str], asked: Ask, tmp_path: Path) -> None:
    """Whoever says no gets the code of "not sent", and the vendor hears nothing."""
    terminal = Terminal(*SEND, environment=environment, folder=tmp_path)
    terminal.until("Do it?")
    terminal.type("n\n")
    assert terminal.end() == 5
    assert asked("calls") == []


def test_without_anybody_to_ask_nothing_is_sent(environment: Mapping[str, str], asked: Ask, tmp_path: Path) -> None:
    """In a script a send needs --yes."""
    done = run(*SEND, environment=environment, folder=tmp_path)
    assert done.returncode == 5
    assert "--yes" in done.stderr
    assert asked("calls") == []


def test_a_script_gets_json(environment: Mapping[str, str], tmp_path: Path) -> None:
    """With --yes and --json standard output is one JSON value, numbers exact, and nothing else."""
    done = run(*SEND, "--yes", "--json", environment=environment, folder=tmp_path)
    assert done.returncode == 0
    assert json.loads(done.stdout)["to"] == 12017774321
    assert done.stderr == ""


def test_a_dry_run_opens_no_connection(environment: Mapping[str, str], tmp_path: Path) -> None:
    """--dry-run checks and shows the call; a bare socket in the vendor's place sees no connection."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        listener.settimeout(0.2)
        there = {**environment, "OPENTACT_BASE_URL": f"http://127.0.0.1:{listener.getsockname()[1]}"}
        done = run(*SEND, "--dry-run", environment=there, folder=tmp_path)
        with pytest.raises(TimeoutError):
            listener.accept()
    assert done.returncode == 0
    assert "nothing was sent" in done.stderr
    assert "/rest/sms" in done.stdout


@pytest.mark.parametrize(
    ("planned", "code", "word", "kept"),
    [
        ({"status": 402, "op": "sendSms"}, 3, "refused", 0),
        ({"kind": "drop-after", "op": "sendSms"}, 4, "perhaps sent", 1),
        ({"kind": "html", "op": "sendSms"}, 4, "perhaps sent", 1),
    ],
)
def test_the_exit_code_says_what_became_of_it(
    environment: Mapping[str, str], fault: Callable[..., None], tmp_path: Path,
    planned: dict[str, object], code: int, word: str, kept: int,
) -> None:  # fmt: skip
    """Refused is 3 and keeps no receipt, perhaps sent is 4 and keeps one, which `reconcile` reads."""
    fault(**planned, times=1)
    done = run(*SEND, "--yes", environment=environment, folder=tmp_path)
    receipts = list((tmp_path / "receipts").glob("*.json"))
    assert (done.returncode, len(receipts)) == (code, kept)
    assert done.stderr.startswith(word)
    assert "201777" not in done.stderr
    if kept:
        assert str(receipts[0]) in done.stderr
        assert receipts[0].stat().st_mode & 0o077 == 0


def test_not_sent_has_a_code_of_its_own(environment: Mapping[str, str], tmp_path: Path) -> None:
    """Where nobody listens, and where an argument is wrong, nothing was sent: 5."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    there = {**environment, "OPENTACT_BASE_URL": f"http://127.0.0.1:{port}"}
    assert run(*SEND, "--yes", "--deadline", "2", environment=there, folder=tmp_path).returncode == 5
    assert run(*SEND[:4], "nobody", "x", "--yes", environment=environment, folder=tmp_path).returncode == 5
    assert not list((tmp_path / "receipts").glob("*.json"))


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT])
def test_the_receipt_is_on_disk_before_the_first_byte_leaves(
    environment: Mapping[str, str], tmp_path: Path, end: signal.Signals
) -> None:
    """Whoever kills the command while a vendor is silent finds the receipt, and no second request arrives."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        there = {**environment, "OPENTACT_BASE_URL": f"http://127.0.0.1:{listener.getsockname()[1]}"}
        terminal = Terminal(*SEND, "--yes", environment=there, folder=tmp_path)
        listener.settimeout(60)
        connection, _ = listener.accept()
        with connection:
            received = connection.recv(65536)
            assert received.startswith(b"POST /rest/sms")
            assert len(list((tmp_path / "receipts").glob("*.json"))) == 1
            terminal.process.send_signal(end)
            code = terminal.end()
        listener.settimeout(0.2)
        with pytest.raises(TimeoutError):
            listener.accept()
    assert code == (4 if end is signal.SIGINT else -signal.SIGKILL)
    assert len(list((tmp_path / "receipts").glob("*.json"))) == 1


def test_a_doubt_is_settled_by_its_receipt(
    environment: Mapping[str, str], fault: Callable[..., None], tmp_path: Path
) -> None:
    """`trunkline reconcile` finds the message in the vendor's log, and says not to send it again."""
    fault(kind="drop-after", op="sendSms", times=1)
    assert run(*SEND, "--yes", environment=environment, folder=tmp_path).returncode == 4
    listed = run("reconcile", environment=environment, folder=tmp_path).stdout.split()
    assert len(listed) == 1
    done = run("reconcile", listed[0], "--json", environment=environment, folder=tmp_path)
    assert (done.returncode, json.loads(done.stdout)["verdict"]) == (0, "found")


def test_every_vendor_sends(environment: Mapping[str, str], base: str, asked: Ask, tmp_path: Path) -> None:
    """The same words reach the other two vendors, by their own calls."""
    keys = {"VOXIMPLANT_ACCOUNT_ID": "7", "VOXIMPLANT_API_KEY": "key-never-shown", "AVAAMO_INSTANCE": "c6"}
    everybody = {**environment, **keys}
    for vendor, sender, text in (("voximplant", "447443332211", ["Hello"]), ("avaamo", "chan", [])):
        command = ("send", "--vendor", vendor, "--from", sender, "--to", "447443332212", *text, "--yes")
        done = run(*command, environment=everybody, folder=tmp_path)
        assert done.returncode == 0, done.stderr
        assert "key-never-shown" not in done.stdout + done.stderr
    assert [one["vendor"] for one in asked("sent")] == ["voximplant", "avaamo"]
    several = run("send", "--from", "1", "--to", "2", "x", environment=everybody, folder=tmp_path)
    assert several.returncode == 2
    assert "--vendor" in several.stderr


def test_an_answer_does_nothing_to_the_terminal(environment: Mapping[str, str], tmp_path: Path) -> None:
    """Escape sequences in what a vendor says arrive harmless, in tables and in JSON."""
    body = json.dumps({"success": True, "payload": {"uuid": "2f89fd04-afa5-444f-a2b4-39facef5b8b3", "type": "smso",
                       "state": "created", "message": "\x1b[2J\x9b31m[bold]x"}}).encode()  # fmt: skip
    answer = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(body) + body
    for mode in ((), ("--json",)):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            threading.Thread(target=_answer_once, args=(listener, answer), daemon=True).start()
            there = {**environment, "OPENTACT_BASE_URL": f"http://127.0.0.1:{listener.getsockname()[1]}"}
            terminal = Terminal(*SEND, "--yes", *mode, environment=there, folder=tmp_path)
            assert terminal.end() == 0, terminal.shown
        assert "[bold]x" in terminal.shown
        assert "\x1b[2J" not in terminal.shown
        assert "\x9b" not in terminal.shown


def _answer_once(listener: socket.socket, answer: bytes) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(answer)
