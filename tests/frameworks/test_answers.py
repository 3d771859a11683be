"""Answers go where people put them: FastAPI, pydantic, Celery, Django REST framework, `json` and `dict`, each the real one."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from trunkline import Opentact, json_default
from trunkline.errors import DeliveryUnknown, InvalidArgument, InvalidInput, TrunklineError
from trunkline_opentact.models import Sms

WIRE: dict[str, Any] = {
    "uuid": "90C2E069-44c1-4f1a-9619-540432378122", "type": "smso", "state": "created", "from": "12017771234",
    "to": 12017774321, "message": "Hello", "thread": "t", "delivered": False, "automated": False,
    "tn": {"tn": 12017771234, "new": [1, {"a": None}]}, "created_on": "2026-01-04T07:52:58Z",
    "modified_on": "2026-01-04T07:52:58.127Z", "reason": None, "unknown": {"x": 1.5},
}  # fmt: skip
SMS = Sms.from_dict(WIRE)


@pytest.mark.real
@pytest.mark.parametrize("annotated", ["Sms", "list", "Any", ""])
def test_fastapi_returns_an_answer(annotated: str) -> None:
    """`return sms` from a route, with and without `-> Sms`, is the JSON that came, and the documentation knows its fields."""
    fastapi = pytest.importorskip("fastapi")
    testclient = pytest.importorskip("fastapi.testclient")
    app = fastapi.FastAPI()

    def route() -> Any:
        return [SMS] if annotated == "list" else SMS

    kinds = {"Sms": Sms, "list": list[Sms], "Any": Any}
    route.__annotations__ = {"return": kinds[annotated]} if annotated else {}
    app.get("/sms")(route)
    with testclient.TestClient(app) as client:
        answer = client.get("/sms")
        assert (answer.status_code, answer.json()) == (200, [WIRE] if annotated == "list" else WIRE)
        schema = client.get("/openapi.json").json()
    if annotated == "Sms":
        shown = schema["paths"]["/sms"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        shown = schema["components"]["schemas"]["Sms"] if "$ref" in shown else shown
        assert shown["properties"]["uuid"] == {"type": "string", "format": "uuid"}
        assert "from" in shown["properties"]


def test_a_field_of_a_pydantic_model() -> None:
    """An answer inside a pydantic model is validated, written and read back; what is no object is refused."""
    pydantic = pytest.importorskip("pydantic")

    class Job(pydantic.BaseModel):  # type: ignore[name-defined,misc]
        sms: Sms
        more: list[Sms] = []

    job = Job(sms=SMS, more=[WIRE])
    assert job.sms is SMS
    assert job.more[0].uuid == UUID(WIRE["uuid"])
    assert json.loads(job.model_dump_json())["sms"] == WIRE
    assert Job.model_validate_json(job.model_dump_json()).sms.to_dict() == WIRE
    assert Job.model_json_schema()["properties"]["sms"]
    with pytest.raises(pydantic.ValidationError):
        Job(sms="x")


@pytest.mark.real
def test_celery_carries_an_answer() -> None:
    """A task that returns an answer succeeds with Celery's own JSON: kombu asks for `__json__`."""
    serialization = pytest.importorskip("kombu.serialization")
    kind, encoding, text = serialization.dumps({"sms": SMS, "all": [SMS]}, serializer="json")
    assert serialization.loads(text, kind, encoding) == {"sms": WIRE, "all": [WIRE]}


@pytest.mark.real
@pytest.mark.parametrize("error", [
    InvalidArgument("to", "is missing", vendor="opentact", operation="sendSms"),
    InvalidInput("opentact sendSms: refused", vendor="opentact", operation="sendSms", http_status=400, code=5),
    DeliveryUnknown("opentact sendSms: no answer", vendor="opentact", operation="sendSms"),
])  # fmt: skip
def test_celery_carries_an_error(error: TrunklineError) -> None:
    """A failed task raises the same error in the process that waits, with its facts, over JSON."""
    celery = pytest.importorskip("celery")
    app = celery.Celery(broker="memory://", backend="cache+memory://")
    app.conf.update(task_serializer="json", result_serializer="json", task_store_eager_result=True)
    backend = app.backend
    stored = json.loads(json.dumps(backend.prepare_exception(error, serializer="json")))
    back = backend.exception_to_python(stored)
    assert type(back) is type(error)
    assert str(back) == str(error)
    assert vars(back) == vars(error)


@pytest.mark.real
def test_django_rest_framework_renders_an_answer() -> None:
    """The JSON renderer of Django REST framework writes an answer as it came."""
    pytest.importorskip("rest_framework")
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_TZ=True)
    from rest_framework.renderers import JSONRenderer

    assert json.loads(JSONRenderer().render({"sms": SMS, "all": [SMS]})) == {"sms": WIRE, "all": [WIRE]}


def test_json_and_dict() -> None:
    """`json.dumps` takes answers with `json_default`, `to_json` is the same, and `dict(answer)` is what came."""
    assert json.loads(json.dumps({"a": [SMS]}, default=json_default)) == {"a": [WIRE]}
    assert json.loads(SMS.to_json()) == dict(SMS) == WIRE
    values = {"at": datetime(2026, 1, 4, tzinfo=UTC), "id": UUID(int=1), "price": Decimal("0.5"), "state": SMS.state}
    assert json.loads(json.dumps(values, default=json_default)) == {
        "at": "2026-01-04T00:00:00+00:00", "id": str(UUID(int=1)), "price": 0.5, "state": "created",
    }  # fmt: skip
    with pytest.raises(TypeError, match="object is not JSON"):
        json.dumps({"x": object()}, default=json_default)


def test_pydantic_is_loaded_when_it_asks(tmp_path: Any) -> None:
    """Reading and writing answers imports no pydantic."""
    import subprocess
    import sys

    code = (
        "import sys; from trunkline_opentact.models import Sms; from trunkline import Opentact; Sms.from_dict({}).to_json();"
        "Opentact(token='x').close(); assert not [m for m in sys.modules if m.startswith('pydantic')]"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False).returncode == 0
    assert Opentact
