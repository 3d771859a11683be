"""Errors are made anew by `type(error)(*error.args)`, as Celery, multiprocessing and others do, and verdicts say what to do."""

from __future__ import annotations

import inspect
import json
import pickle
from typing import Any

import pytest

from trunkline import errors
from trunkline.errors import (
    CallError,
    CallFlowError,
    CredentialError,
    GuessedOperation,
    InvalidArgument,
    JobUnfinished,
    ListCutOff,
    TrunklineError,
)
from trunkline_runtime.outcome import Attempt, FieldProblem, Outcome
from trunkline_runtime.reconciliation import Absent, Found, Undecidable

TRIES = (Attempt(1, Outcome.NEVER_LEFT, phase="connect", elapsed=0.5), Attempt(2, Outcome.UNKNOWN, 503, "x", None, 1.0))
CALLS = [one for one in vars(errors).values() if inspect.isclass(one) and issubclass(one, CallError)]
OTHERS: list[TrunklineError] = [
    InvalidArgument("to", "is missing", vendor="opentact", operation="sendSms"),
    InvalidArgument("timeout", "must be positive"),
    GuessedOperation("opentact", "createCall", "inferred"),
    CallFlowError("/", "is no XML"),
    CredentialError("opentact: token is empty", vendor="opentact", argument="token"),
    errors.MissingCredential("opentact: no token", vendor="opentact", argument="token"),
    errors.ClientClosed("opentact: the client is closed"),
]


def facts(kind: type[CallError]) -> dict[str, Any]:
    own: dict[type[CallError], dict[str, Any]] = {
        JobUnfinished: {"job_id": 7}, ListCutOff: {"limit": 10, "seen": 10, "total": 12},
        errors.ResponseDecodeError: {"pointer": "/a", "expected": "text", "got": "null"},
    }  # fmt: skip
    return {
        "vendor": "opentact", "operation": "sendSms", "http_status": 400, "code": 5, "message": "no", "attempts": TRIES,
        "fields": {"to": FieldProblem("is wrong")}, "retry_after": 1.5, "request_id": "r", **own.get(kind, {}),
    }  # fmt: skip


@pytest.mark.parametrize(
    "error", [*OTHERS, *(kind("opentact sendSms: refused", **facts(kind)) for kind in CALLS)], ids=repr
)
@pytest.mark.parametrize(
    "way", [lambda args: args, lambda args: json.loads(json.dumps(args)), lambda args: pickle.loads(pickle.dumps(args))]
)
def test_made_anew(error: TrunklineError, way: Any) -> None:
    """An error made of its `args`, even of those that went through JSON, says the same, holds the same, and does so again."""
    twin: Any = type(error)(*way(error.args))
    assert (type(twin), str(twin), repr(twin), vars(twin)) == (type(error), str(error), repr(error), vars(error))
    assert type(twin)(*twin.args).args == error.args
    back = pickle.loads(pickle.dumps(twin))
    assert (type(back), str(back), vars(back)) == (type(error), str(error), vars(error))


def test_args_hold_nothing_that_a_pickle_leaves() -> None:
    """The vendor's own words and bytes, and the value of a wrong field, are in no `args`."""
    error = errors.InvalidInput(
        "x", body=b"12017774321", fields={"to": FieldProblem("is wrong", "12017774321")}, vendor="opentact"
    )
    assert "12017774321" not in repr(error.args)


@pytest.mark.parametrize(
    ("verdict", "advice"),
    [
        (Found("m"), "do not send it again"),
        (Absent(130.0), "may be sent again"),
        (Undecidable("the log lags", near=("a", "b")), "2 entries of the log come near"),
        (Undecidable("the log lags"), "Do not send it again"),
    ],
)
def test_a_verdict_prints_what_to_do(verdict: object, advice: str) -> None:
    """`print(error.reconcile())` is something to act on."""
    assert advice in str(verdict)
