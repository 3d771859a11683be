"""The errors themselves: one tree, copies, pickles."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

from trunkline_runtime import errors
from trunkline_runtime.outcome import Attempt, Outcome
from trunkline_runtime.reconciliation import Undecidable


def family(cls: type[errors.TrunklineError]) -> list[type[errors.TrunklineError]]:
    return [
        cls,
        *(kin for child in cls.__subclasses__() for kin in family(child) if getattr(errors, kin.__name__, None) is kin),
    ]


def make(cls: type[errors.TrunklineError]) -> errors.TrunklineError:
    if issubclass(cls, errors.InvalidArgument):
        return cls("to", "is missing", vendor="opentact", operation="sendSms")
    if issubclass(cls, errors.GuessedOperation):
        return cls("opentact", "createCall", "inferred")
    if issubclass(cls, errors.CallFlowError):
        return cls("/", "is no XML")
    if issubclass(cls, errors.CredentialError):
        return cls("no token", vendor="opentact", argument="token")
    if issubclass(cls, errors.CallError):
        attempts = (Attempt(1, Outcome.ANSWERED, 403),)
        return cls(
            "opentact sendSms: no", vendor="opentact", http_status=403, code=7, attempts=attempts, body=b"12017774321"
        )
    return cls("closed")


def test_the_tree_is_drawn() -> None:
    """The module's docstring draws every class, under its parent."""
    drawn = [line.split("──")[-1].split()[0] for line in (errors.__doc__ or "").splitlines() if "──" in line]
    assert sorted(drawn) == sorted({cls.__name__ for cls in family(errors.TrunklineError)} - {"TrunklineError"})


@pytest.mark.parametrize("cls", sorted(set(family(errors.TrunklineError)), key=lambda cls: cls.__name__))
def test_every_error_travels(cls: type[errors.TrunklineError]) -> None:
    """Every error survives pickle, copy and deepcopy with its facts and notes; the answer's bytes stay out of pickles."""
    error = make(cls)
    error.add_note("a note")
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert (type(error), str(error), error.args) == (type(twin), str(twin), twin.args)
        assert ["a note"] == twin.__notes__
        kept = {name: value for name, value in error.__dict__.items() if name not in ("body", "__notes__")}
        assert kept == {name: value for name, value in twin.__dict__.items() if name not in ("body", "__notes__")}
    twin.add_note("another")
    assert ["a note"] == error.__notes__
    if isinstance(error, errors.CallError):
        assert (b"12017774321", b"") == (copy.copy(error).body, pickle.loads(pickle.dumps(error)).body)
        assert b"12017774321" not in pickle.dumps(error)


def test_an_error_without_notes_is_copied() -> None:
    """An error that has no note can be copied."""
    assert "closed" == str(copy.copy(errors.ClientClosed("closed")))


def test_a_wrong_argument_is_a_value_error() -> None:
    """Code that catches ValueError meets a wrong argument, named, with vendor and operation."""
    error = errors.InvalidArgument("to", "is missing", vendor="opentact", operation="sendSms")
    assert isinstance(error, ValueError)
    assert "opentact sendSms: to is missing" == str(error)
    assert "to is missing" == str(errors.InvalidArgument("to", "is missing"))


def test_an_unknown_fact_is_a_mistake() -> None:
    """A misspelt attribute is not silently set."""
    with pytest.raises(TypeError, match="NotSent has no 'http_code'"):
        errors.NotSent("x", http_code=4)


def test_a_doubt_without_a_client_is_undecidable() -> None:
    """A doubt that came out of a pickle cannot look anything up, and says why."""
    error = pickle.loads(pickle.dumps(errors.DeliveryUnknown("x")))
    assert isinstance(error.reconcile(), Undecidable)
    assert isinstance(asyncio.run(error.areconcile()), Undecidable)


def test_the_right_colour_of_reconcile(stage: Any, kit: Any) -> None:
    """The doubt of a blocking client is settled by `reconcile`, an async client's by `areconcile`; the other says so."""
    error = stage.play(kit.SENDS["opentact"], kit.lost())
    if stage.kind == "sync":
        with pytest.raises(RuntimeError, match=r"error\.reconcile\(\)"):
            asyncio.run(error.areconcile())
        with pytest.raises(errors.ClientClosed):
            error.reconcile()
        return
    with pytest.raises(RuntimeError, match="await error.areconcile"):
        error.reconcile()
    with pytest.raises(errors.ClientClosed):
        asyncio.run(error.areconcile())


@pytest.mark.parametrize(
    ("phase", "said"),
    [
        ("write", "while the request was being sent"),
        ("read", "while waiting for the answer"),
        ("body", "while reading the answer"),
        ("total", "for the whole try"),
    ],
)
def test_a_phase_has_words(sync_stage: Any, kit: Any, phase: str, said: str) -> None:
    """The text of an error says in words when the try broke off."""
    error = sync_stage.play(kit.SENDS["opentact"], kit.lost(phase))
    assert isinstance(error, errors.DeliveryUnknown)
    assert said in str(error)
