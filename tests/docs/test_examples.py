"""The applications of docs/examples, started as a reader starts them, against the mock over loopback."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest
from celery import Celery

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples"
TYPED = ("fastapi_reminders", "flask_callbacks", "celery_worker", "lambda_handler")  # Django has no types
APPLICATIONS = (*TYPED, "django_views")
SECRET, KEY, SALT = "s3cret-path", "account-key", "pepper"
PATIENCE = 60.0
HTTP = httpx.Client(timeout=PATIENCE, trust_env=False)
pytestmark = [
    pytest.mark.real,
    pytest.mark.filterwarnings("ignore:The ``noload`` loader:sqlalchemy.exc.SADeprecationWarning"),  # kombu's models
]


@contextmanager
def running(*command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program in a process of its own until the block ends."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("OPENTACT", "VOXIMPLANT"))}
    process = subprocess.Popen([sys.executable, "-m", *command], env=clean | environment, cwd=EXAMPLES)
    try:
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE)


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    """The mock vendors' address."""
    port = free_port()
    with running("trunkline_mock", "--port", str(port)):
        until(lambda: answers(f"http://127.0.0.1:{port}/_mock/status"))
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(autouse=True)
def forgotten(mock: str) -> None:
    """Each test begins with a mock that remembers nothing."""
    HTTP.post(f"{mock}/_mock/reset", json={})


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def answers(url: str) -> bool:
    """Whether a server answers."""
    try:
        HTTP.get(url)
    except httpx.TransportError:
        return False
    return True


def until(true: Callable[[], object]) -> None:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.05)


def sent(mock: str) -> list[dict[str, Any]]:
    """What the vendors accepted."""
    return list(HTTP.get(f"{mock}/_mock/sent").json())


@contextmanager
def fastapi(mock: str) -> Iterator[str]:
    """The reminders, served by uvicorn."""
    port = free_port()
    told = {"OPENTACT_TOKEN": "t", "OPENTACT_BASE_URL": f"{mock}/opentact", "HOOK_SECRET": SECRET}
    with running("uvicorn", "fastapi_reminders:app", "--port", str(port), **told):
        until(lambda: answers(f"http://127.0.0.1:{port}/docs"))
        yield f"http://127.0.0.1:{port}"


def test_fastapi_sends_and_obeys_stop(mock: str) -> None:
    """A reminder leaves; after the receiver's STOP has come by webhook, the next one does not."""
    with fastapi(mock) as app:
        hook = {"vendor": "opentact", "url": f"{app}/hooks/{SECRET}"}
        HTTP.post(f"{mock}/_mock/webhooks", json=hook)
        reminder = {"to": "12017774321", "text": "Tomorrow at nine"}
        first = HTTP.post(f"{app}/reminders", json=reminder)
        assert (first.status_code, [one["text"] for one in sent(mock)]) == (200, ["Tomorrow at nine"])
        answered = {name: first.json()[name] for name in ("uuid", "state", "from", "message")}
        assert answered == {
            "uuid": sent(mock)[0]["id"], "state": "created", "from": "12017771234", "message": "Tomorrow at nine",
        }  # fmt: skip
        stop = {"vendor": "opentact", "to": "12017771234", "from": "12017774321", "text": " stop "}
        HTTP.post(f"{mock}/_mock/inbound", json=stop)
        until(lambda: HTTP.post(f"{app}/reminders", json=reminder).status_code == 409)
        before = len(sent(mock))
        assert HTTP.post(f"{app}/reminders", json=reminder).status_code == 409
        assert len(sent(mock)) == before


def test_fastapi_lets_nobody_else_in_and_sends_no_doubtful_message_twice(mock: str) -> None:
    """A wrong secret is 404, no JSON is 400, and a lost answer is told and leaves one message at the vendor."""
    with fastapi(mock) as app:
        assert HTTP.post(f"{app}/hooks/guess", json={}).status_code == 404
        assert HTTP.post(f"{app}/hooks/{SECRET}", content=b"<html>").status_code == 400
        HTTP.post(f"{mock}/_mock/faults", json={"kind": "drop-after", "op": "sendSms", "times": 1})
        lost = HTTP.post(f"{app}/reminders", json={"to": "12017774321", "text": "Tomorrow at ten"})
        assert lost.status_code == 504
        assert len(sent(mock)) == 1


SETTINGS = """
ROOT_URLCONF, SECRET_KEY, ALLOWED_HOSTS, USE_TZ = "django_views", "only a test", ["127.0.0.1"], True
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
"""
FORM_TOKEN = "a" * 32  # Django compares the cookie with the header


def test_django_sends_and_obeys_stop(mock: str, tmp_path: Path) -> None:
    """A form sends, webhooks pass Django's check of forms and only with their secret; STOP and lost answers are obeyed."""
    (tmp_path / "settings_of_a_project.py").write_text(SETTINGS)
    port = free_port()
    told = {"OPENTACT_TOKEN": "t", "OPENTACT_BASE_URL": f"{mock}/opentact", "HOOK_SECRET": SECRET}
    told |= {"DJANGO_SETTINGS_MODULE": "settings_of_a_project", "PYTHONPATH": str(tmp_path)}
    with running("django", "runserver", "--noreload", "--skip-checks", f"127.0.0.1:{port}", **told):
        app = f"http://127.0.0.1:{port}"
        until(lambda: answers(f"{app}/"))

        def remind(text: str) -> httpx.Response:
            form = {"to": "12017774321", "text": text}
            headers = {"X-CSRFToken": FORM_TOKEN, "Cookie": f"csrftoken={FORM_TOKEN}"}
            return HTTP.post(f"{app}/reminders", data=form, headers=headers)

        assert remind("One").json()["uuid"] == sent(mock)[0]["id"]
        HTTP.post(f"{mock}/_mock/faults", json={"kind": "drop-after", "op": "sendSms", "times": 1})
        assert remind("Two").status_code == 504
        assert HTTP.post(f"{app}/hooks/guess", json={}).status_code == 404
        assert HTTP.post(f"{app}/hooks/{SECRET}", content=b"<html>").status_code == 400
        HTTP.post(f"{mock}/_mock/webhooks", json={"vendor": "opentact", "url": f"{app}/hooks/{SECRET}"})
        stop = {"vendor": "opentact", "to": "12017771234", "from": "12017774321", "text": " stop "}
        HTTP.post(f"{mock}/_mock/inbound", json=stop)
        until(lambda: remind("Three").status_code == 409)
        assert [one["text"] for one in sent(mock)][:2] == ["One", "Two"]
        before = len(sent(mock))
        assert remind("Four").status_code == 409
        assert len(sent(mock)) == before


def callback(number: int, body: str, key: str = KEY) -> dict[str, Any]:
    """A message as Voximplant posts it, its hash by the vendor's formula."""
    hashed = hashlib.md5(f"{SALT}7{key}{number}".encode()).hexdigest()
    item = {"source_number": "447443332212", "destination_number": "447443332211", "sms_body": body}
    one = {"callback_id": number, "type": "sms_inbound", "account_id": 7, "hash": hashed}
    return {"callbacks": [{**one, "sms_inbound": {"sms_inbound": item}}]}


def test_flask_checks_the_hash_answers_once_and_obeys_stop(mock: str) -> None:
    """A forged callback is refused, a repeated one is answered once, and after STOP nothing is answered."""
    port = free_port()
    told = {"VOXIMPLANT_ACCOUNT_ID": "7", "VOXIMPLANT_API_KEY": KEY, "VOXIMPLANT_CALLBACK_SALT": SALT}
    told |= {"VOXIMPLANT_BASE_URL": f"{mock}/voximplant", "HOOK_SECRET": SECRET}
    with running("flask", "--app", "flask_callbacks", "run", "--port", str(port), **told):
        until(lambda: answers(f"http://127.0.0.1:{port}/"))
        url = f"http://127.0.0.1:{port}/voximplant/{SECRET}"
        assert HTTP.post(url, json=callback(1, "Hello", key="guess")).status_code == 403
        assert HTTP.post(url, content=b"no JSON").status_code == 400
        assert HTTP.post(f"{url}x", json=callback(1, "Hello")).status_code == 404
        for body in (callback(1, "Hello"), callback(1, "Hello"), callback(2, "Again")):
            assert HTTP.post(url, json=body).status_code == 204
        until(lambda: len(sent(mock)) == 2)
        for body in (callback(3, "STOP"), callback(4, "Are you there?"), callback(5, "Hm")):
            HTTP.post(url, json=body)
        time.sleep(1)
        assert len(sent(mock)) == 2


@contextmanager
def celery(mock: str, folder: Path) -> Iterator[tuple[Celery, subprocess.Popen[bytes]]]:
    """The worker, with a broker in a file, and an application that orders its tasks."""
    broker = f"sqla+sqlite:///{folder}/broker.db"
    told = {"OPENTACT_TOKEN": "t", "OPENTACT_BASE_URL": f"{mock}/opentact", "BROKER": broker, "LOOK_AGAIN_AFTER": "1"}
    worker = ("celery", "-A", "celery_worker", "worker", "--pool", "solo", "--loglevel", "error")
    app = Celery(broker=broker)
    with running(*worker, RECEIPTS=str(folder / "receipts"), **told) as process:
        yield app, process
    app.close()


def test_celery_sends_once_whatever_becomes_of_the_answer(mock: str, tmp_path: Path) -> None:
    """A send whose answer is lost is looked up and not sent again; its receipt goes when that is known."""
    receipts = tmp_path / "receipts"
    with celery(mock, tmp_path) as (app, _):
        app.send_task("celery_worker.remind", args=("12017774321", "One"))
        until(lambda: len(sent(mock)) == 1)
        HTTP.post(f"{mock}/_mock/faults", json={"kind": "drop-after", "op": "sendSms", "times": 1})
        app.send_task("celery_worker.remind", args=("12017774321", "Two"))
        until(lambda: len(sent(mock)) == 2)
        until(lambda: not list(receipts.glob("*")))
        app.send_task("celery_worker.remind", args=("12017774321", "Three"))
        until(lambda: len(sent(mock)) == 3)
    assert [one["text"] for one in sent(mock)] == ["One", "Two", "Three"]


def test_a_celery_worker_that_is_killed_leaves_a_receipt_and_sends_nothing_twice(mock: str, tmp_path: Path) -> None:
    """Killed while the vendor is silent: the next worker does not send the message again, and the receipt is there."""
    with celery(mock, tmp_path) as (app, process):
        HTTP.post(f"{mock}/_mock/faults", json={"kind": "hang", "op": "sendSms", "times": 1})
        app.send_task("celery_worker.remind", args=("12017774321", "One"))
        until(lambda: len(sent(mock)) == 1)
        process.kill()
        process.wait(PATIENCE)
    assert len(list((tmp_path / "receipts").glob("*"))) == 1
    with celery(mock, tmp_path) as (app, _):
        app.send_task("celery_worker.remind", args=("12017774321", "Two"))
        until(lambda: len(sent(mock)) == 2)
    assert [one["text"] for one in sent(mock)] == ["One", "Two"]


def test_the_applications_are_short() -> None:
    """Each fits on a screen and a half: under 60 lines."""
    lengths = {name: len((EXAMPLES / f"{name}.py").read_text().splitlines()) for name in APPLICATIONS}
    assert max(lengths.values()) < 60, lengths


def checked(command: list[str], folder: Path, settings: Mapping[str, object] | None = None) -> str:
    """Copy the applications into a folder, check them there, and return what the checker says."""
    for name in TYPED:
        shutil.copy(EXAMPLES / f"{name}.py", folder)
    if settings is not None:
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def test_mypy_strict_finds_nothing(tmp_path: Path) -> None:
    """The applications pass mypy --strict without a cast."""
    root = EXAMPLES.parents[1]
    path = ":".join(str(root / part) for part in ("overlays", "runtime", "generated"))
    command = [sys.executable, "-m", "mypy", "--strict", *(f"{name}.py" for name in TYPED)]
    os.environ["MYPYPATH"] = path
    assert checked(command, tmp_path).startswith("0\n")
    assert "cast" not in "".join((tmp_path / f"{name}.py").read_text() for name in TYPED)


def test_pyright_strict_finds_nothing(tmp_path: Path) -> None:
    """The applications pass pyright in strict mode, where Node lets it run."""
    pyright = shutil.which("pyright", path=str(Path(sys.executable).parent)) or shutil.which("pyright")
    if pyright is None or subprocess.run([pyright, "--version"], capture_output=True, check=False).returncode:
        pytest.skip("pyright cannot run here")
    root = EXAMPLES.parents[1]
    settings = {
        "typeCheckingMode": "strict",
        "include": ["."],
        "extraPaths": [str(root / part) for part in ("overlays", "runtime", "generated", "mock")],
    }
    said = checked([pyright, "--pythonpath", sys.executable, "-p", "."], tmp_path, settings)
    assert said.startswith("0\n"), said
