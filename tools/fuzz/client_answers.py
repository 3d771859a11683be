"""Direction `client-answers`: what the client makes of answers, good ones and bad ones.

Schema-valid answers become results that say the same, of the types promised, in strict mode too. Others become a result or
an error of the tree. A call that must not be made twice, and whose answer cannot be trusted, ends as `DeliveryUnknown`
after one request. The oracles: the spec, typeguard, and what a bare socket counted.
"""

from __future__ import annotations

import json
import tempfile
import traceback
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import trunkline
from fuzz import typed
from fuzz.answers import agree, renewed, written
from fuzz.clients import Caller
from fuzz.direction import Options, Summary
from fuzz.exploring import explore
from fuzz.listening import Listener, secrets
from fuzz.mutations import Raw, answer, mutated, raw
from fuzz.schemas import strategies
from fuzz.selection import arguments_of, needed, reason_to_refuse, settled
from fuzz.subjects import Subject, subjects
from fuzz.wire import Wire

if TYPE_CHECKING:
    from fuzz.subjects import Node

NAME = "client-answers"
LONGEST_ECHO = 200
"""Vendors do not repeat long texts."""


class Wrong(Exception):
    """A client made something of an answer that it must not."""


def run(options: Options) -> Summary:
    """Answer calls of every chosen operation in many ways."""
    summary = Summary(NAME)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), Listener() as listener:
        warnings.simplefilter("ignore")
        wire = Wire(Path(folder))
        for vendor in options.vendors:
            asked = [one for one in subjects(options) if one.vendor == vendor and success(one) is not None]
            asked = asked[options.seed % 9 :: 9] if options.short and not options.operations else asked
            if asked:
                _vendor(asked, wire, listener, options, summary)
        wire.close()
    return summary.finish()


def success(subject: Subject) -> tuple[int, Node] | None:
    """The status and the schema of a success that is JSON."""
    for status, declared in subject.raw["responses"].items():
        content = subject.document.resolve(declared).get("content", {})
        if status.startswith("2") and "application/json" in content:
            return int(status), _telling(subject, content["application/json"]["schema"])
    return None


def _telling(subject: Subject, schema: Node) -> Node:
    """The schema of an answer that says yes: Voximplant's has a result, or where it has none something else."""
    known = subject.document.properties(schema)
    if subject.vendor != "voximplant" or not known:
        return schema
    return {"allOf": [schema], "required": ["result"] if "result" in known else sorted(known)}


def _vendor(asked: list[Subject], wire: Wire, listener: Listener, options: Options, summary: Summary) -> None:
    document, vendor = asked[0].document, asked[0].vendor
    nulls = vendor != "voximplant"
    given_ = strategies(document, {one.id: needed(one) for one in asked}, nulls, most=2)
    answers = strategies(document, {one.id: success(one)[1] for one in asked}, most=2)  # type: ignore[index]
    again = trunkline.Backoff(tries=3, base=0.0, cap=0.0)
    caller = Caller(vendor, wire, retries=again)
    for subject in asked:
        Attack(subject, caller, wire, listener, summary).run(given_[subject.id], answers[subject.id], options)
        summary.operations += 1
    caller.close()


class Attack:
    """All answers to one operation."""

    def __init__(self, subject: Subject, caller: Caller, wire: Wire, listener: Listener, summary: Summary) -> None:
        self.subject = subject
        self.listener = listener
        self.caller = caller
        self.wire = wire
        self.summary = summary
        found = success(subject)
        assert found is not None
        self.status, self.schema = found
        self.once = subject.raw["x-delivery"] == "once"
        self.arguments: Node | None = None
        self.hidden: list[str] = []

    def run(self, needed: st.SearchStrategy[Node], answers: st.SearchStrategy[Any], options: Options) -> None:
        """Draw answers and give each; the first that is taken wrongly is a finding."""
        drawn = (needed, answers, st.data())
        wrong = explore(self.subject.id, options.seed, options.examples(5, 2), self._attack, *drawn)
        if wrong is not None:
            self.summary.found(self.subject.told(wrong, NAME, options))

    def _attack(self, values: Node, meant: Any, data: st.DataObject) -> None:
        self._learn(values)
        if self.arguments is None:
            return
        meant = yes(self.subject, self.schema, meant)
        sent = written(self.subject.document, self.schema, meant)
        use_async = data.draw(st.booleans())
        self._good(meant, sent, use_async)
        self._newer(meant, use_async)
        for _ in range(3):
            self._odd(data.draw(mutated(sent)), data.draw(st.booleans()), use_async)
        for _ in range(2):
            self._bad(data.draw(raw(json.dumps(sent).encode())), use_async)
        self._refusal(use_async)

    def _learn(self, values: Node) -> None:
        """Keep the first arguments that the client has to take."""
        values = settled(self.subject, values)
        if self.arguments is None and reason_to_refuse(self.subject, values) is None:
            self.arguments = arguments_of(self.subject, values)
            self.hidden = sorted(set(secrets(self.subject, values)))

    def _call(self, data: bytes, use_async: bool, strict: bool = False) -> Any:
        """Call and be answered with these bytes; return the result or the error of the tree."""
        self.summary.cases += 1
        self.wire.take()
        self.wire.answer = lambda _: data
        options = trunkline.CallOptions(strict=strict)
        try:
            result = self.caller.call(self.subject, {**(self.arguments or {}), "options": options}, use_async)
        except trunkline.CallError as error:
            result = error
        self._check_silence(result)
        return result

    def _check_silence(self, result: Any) -> None:
        """Neither logs nor what came of a call show a token, or what the spec calls secret or personal in it."""
        shown = {"a log line": self.listener.take(), "the repr": repr(result)}
        if isinstance(result, trunkline.CallError):
            shown |= {"the error": str(result), "the traceback": "".join(traceback.format_exception(result))}
        for place, text in shown.items():
            for one in self.hidden:
                if one in text:
                    raise Wrong(f"{place} holds {one!r}: {text[:500]}")

    def _good(self, meant: Any, sent: Any, use_async: bool) -> None:
        """A valid answer is a result that says the same, strict or not."""
        for strict in (False, True):
            result = self._call(answer(json.dumps(sent).encode(), self.status), use_async, strict)
            schema, inner = unwrapped(self.subject, self.schema, meant)
            known = set(self.subject.document.properties(schema))
            named = names_something(known, inner, sent)
            if isinstance(result, trunkline.DeliveryUnknown) and self.once and not named:
                self.summary.refused += 1
                return
            if isinstance(result, trunkline.CallError):
                raise Wrong(f"a valid answer is refused: {result}: {json.dumps(sent)}")
            typed.check(self.subject.vendor, self._method(), result)
            if hasattr(result, "to_dict"):
                agree(self.subject.document, schema, inner, result)
                if result.to_dict() != unwrapped(self.subject, self.schema, sent)[1]:
                    raise Wrong(f"to_dict gives {result.to_dict()!r} for {sent!r}")
            elif result is not None:
                agree(self.subject.document, schema, inner, result)

    def _newer(self, meant: Any, use_async: bool) -> None:
        """Values that no enumeration lists yet are read and kept."""
        newer = renewed(self.subject.document, self.schema, meant)
        if newer == meant:
            return
        sent = written(self.subject.document, self.schema, newer)
        result = self._call(answer(json.dumps(sent).encode(), self.status), use_async)
        if isinstance(result, trunkline.DeliveryUnknown) and self.once:
            return
        if isinstance(result, trunkline.CallError):
            raise Wrong(f"a value that no enumeration lists is refused: {result}: {json.dumps(sent)}")
        agree(self.subject.document, *unwrapped(self.subject, self.schema, newer), result)

    def _method(self) -> Any:
        return getattr(getattr(self.caller.blocking, self.subject.resource), self.subject.method)

    def _odd(self, value: Any, strict: bool, use_async: bool) -> None:
        """Any JSON is a result or an error of the tree; in strict mode the result is of the types promised."""
        body = json.dumps(value).encode()
        result = self._call(answer(body, self.status), use_async, strict)
        if isinstance(result, trunkline.CallError):
            repr(result), str(result)
            return
        repr(result)
        if strict:
            try:
                typed.check(self.subject.vendor, self._method(), result)
            except typed.Lie as lie:
                raise Wrong(f"strict, and yet {lie}: {body!r}") from None
        elif hasattr(result, "to_dict"):
            result.to_dict()

    def _bad(self, made: Raw, use_async: bool) -> None:
        """What is no whole answer is an error; a call that must not be made twice is not made twice."""
        result = self._call(made.data, use_async)
        tries = len(self.wire.take())
        if not isinstance(result, trunkline.CallError) and not made.trusted:
            raise Wrong(f"{made.name}: taken for a result: {made.data[:200]!r}")
        if not self.once or made.trusted:
            return
        if tries != 1:
            raise Wrong(f"{made.name}: a call that must not be made twice was made {tries} times")
        if not isinstance(result, trunkline.DeliveryUnknown):
            raise Wrong(f"{made.name}: should be DeliveryUnknown, is {type(result).__name__}: {made.data[:200]!r}")

    def _refusal(self, use_async: bool) -> None:
        """The vendor's no, in its own envelope, is an error even under a status that says yes; what it repeats is not shown."""
        echo = " ".join(one for one in self.hidden if len(one) < LONGEST_ECHO)
        for body in [*NO.get(self.subject.vendor, ()), *(one(echo) for one in ECHO.get(self.subject.vendor, ()))]:
            result = self._call(answer(json.dumps(body).encode()), use_async)
            told = body.get("error", {}).get("code")
            sure = told is not None or not self.once
            right = isinstance(result, trunkline.ApiError) if sure else isinstance(result, trunkline.CallError)
            if not right or (told is not None and result.code != told):
                raise Wrong(f"a no is not told as such: {type(result).__name__} for {body}")


NO: dict[str, tuple[Node, ...]] = {
    "opentact": ({"success": False, "message": "validation failed", "status": 422},),
    "voximplant": (
        {"error": {"code": 100, "msg": "Authorization failed"}},
        {"error": {"code": 127, "msg": "no money"}},
    ),
    "avaamo": ({"success": False, "message": "Channel not found"},),
}
"""Refusals as the vendors' pages show them; Voximplant sends them with status 200 always."""


ECHO: dict[str, tuple[Callable[[str], Node], ...]] = {
    "opentact": (lambda text: {"success": False, "message": text, "fields": {"to": {"message": text}}},),
    "voximplant": (lambda text: {"error": {"code": 103, "msg": text, "field_name": text}},),
    "avaamo": (lambda text: {"success": False, "message": text},),
}
"""Refusals that repeat what was sent."""


def yes(subject: Subject, schema: Node, meant: Any) -> Any:
    """The answer as a vendor says yes: an envelope that says no is another case."""
    if isinstance(meant, dict) and "success" in subject.document.properties(schema):
        return {**meant, "success": True}
    return meant


def unwrapped(subject: Subject, schema: Node, value: Any) -> tuple[Node, Any]:
    """What of an answer is the result."""
    inner = subject.raw.get("x-unwrap")
    if inner is None:
        return schema, value
    return subject.document.properties(schema)[inner], value[inner]


def names_something(known: set[str], inner: Any, sent: Any) -> bool:
    """Whether an answer names what was made, as far as the spec has names for it: else it is not believed."""
    if isinstance(sent, dict) and "result" in sent and not sent["result"]:
        return False
    ids = {name for name in known if name in ("id", "uuid") or name.endswith("_id")}
    if not isinstance(inner, dict) or not known:
        return True
    if not ids:  # the vendor's word for done, where it has one, or anything
        return any(inner.get(name) not in (None, "", [], {}) for name in known & {"status"} or known)
    return any(inner.get(name) for name in ids) or any(
        isinstance(one, dict) and one.get("uuid") for one in inner.values()
    )
