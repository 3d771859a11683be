"""Direction `client-requests`: what the public methods put on the wire means what the case says.

Cases come from the specs by schemathesis; each goes through the public method, blocking and async, to a bare socket behind
TLS. What arrives there is read by the standard library and compared with the case: host, path, query, headers and body.
"""

from __future__ import annotations

import hashlib
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

import trunkline
from fuzz.breaches import breaches
from fuzz.clients import Caller
from fuzz.direction import Options, Summary
from fuzz.expectation import Expectation, Wrong
from fuzz.exploring import explore
from fuzz.listening import Listener, secrets
from fuzz.reading import read
from fuzz.schemas import strategies
from fuzz.selection import arguments_of, breaks_a_group, chosen, key_of, reason_to_refuse
from fuzz.subjects import Subject, subjects
from fuzz.wire import Wire

if TYPE_CHECKING:
    from fuzz.subjects import Node

NAME = "client-requests"


def run(options: Options) -> Summary:
    """Send cases of every chosen operation and read what arrives."""
    summary = Summary(NAME)
    digest = hashlib.sha256()
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(), Listener() as listener:
        warnings.simplefilter("ignore")
        wire = Wire(Path(folder))
        for vendor in options.vendors:
            asked = [one for one in subjects(options) if one.vendor == vendor]
            asked = asked[options.seed % 6 :: 6] if options.short and not options.operations else asked
            if asked:
                _vendor(asked, Tools(wire, listener, summary, digest), options)
        wire.close()
    summary.digest = digest.hexdigest()
    return summary.finish()


@dataclass
class Tools:
    """What all attacks of a run share."""

    wire: Wire
    listener: Listener
    summary: Summary
    digest: Any


def _vendor(asked: list[Subject], tools: Tools, options: Options) -> None:
    vendor = asked[0].vendor
    draws = strategies(asked[0].document, {one.id: whole(one) for one in asked}, nulls=vendor != "voximplant")
    caller = Caller(vendor, tools.wire)
    for subject in asked:
        Attack(subject, caller, tools).run(draws[subject.id], options)
        tools.summary.operations += 1
    caller.close()


def whole(subject: Subject) -> Node:
    """All arguments of an operation as one object; which of them are given is drawn apart."""
    properties = {key_of(one): one.schema for one in subject.arguments}
    if "x-timezone-argument" in subject.raw:
        properties[f"body:{subject.raw['x-timezone-argument']}"] = {"type": "string", "x-zone": True}
    if subject.custom is not None:
        names = {"pattern": "^zz_[a-z]{1,8}$"}
        properties["custom:"] = {"type": "object", "propertyNames": names, "additionalProperties": subject.custom}
    return {"type": "object", "properties": properties, "required": list(properties)}


class Attack:
    """All cases of one operation."""

    def __init__(self, subject: Subject, caller: Caller, tools: Tools) -> None:
        self.subject = subject
        self.caller = caller
        self.tools = tools
        self._breached = False

    def run(self, whole: st.SearchStrategy[Node], options: Options) -> None:
        """Draw cases and send each; the first wrong one is a finding."""
        drawn = (whole, st.data())
        wrong = explore(self.subject.id, options.seed, options.examples(8, 2), self._attack, *drawn)
        if wrong is not None:
            self.tools.summary.found(self.subject.told(wrong, NAME, options))

    def _attack(self, values: Node, data: st.DataObject) -> None:
        case = data.draw(chosen(self.subject, values))
        for use_async in (False, True):
            self._case(case, use_async)
        if not self._breached and reason_to_refuse(self.subject, case) is None:
            self._breached = True
            self._breach(case, values)

    def _case(self, values: Node, use_async: bool) -> None:
        """Send a case and read what arrives."""
        self.tools.summary.cases += 1
        self.tools.wire.take()
        try:
            self.caller.call(self.subject, arguments_of(self.subject, values), use_async)
        except trunkline.InvalidArgument as refusal:
            if reason_to_refuse(self.subject, values) is None:
                raise Wrong(f"refused: {refusal}: {values}") from None
            self.tools.summary.refused += 1
            return
        except trunkline.TrunklineError:
            pass  # the answer is of no interest here
        arrived = self.tools.wire.take()
        if len(arrived) != 1:
            raise Wrong(f"{len(arrived)} requests arrived for {values}")
        seen = read(arrived[0])
        self.tools.digest.update(seen.canonical())
        Expectation(self.subject, values).check(seen)
        self._check_log(values)

    def _check_log(self, values: Node) -> None:
        said = self.tools.listener.take()
        for one in secrets(self.subject, values):
            if one in said:
                raise Wrong(f"a log line holds {one!r}: {said}")

    def _breach(self, case: Node, values: Node) -> None:
        """Break each limit of each argument by itself: the client refuses, and nothing arrives."""
        for one in self.subject.arguments:
            whole = {**case, key_of(one): values[key_of(one)]}
            if breaks_a_group(self.subject, whole):
                continue
            for limit, bad in breaches(self.subject.document, one.schema):
                self.tools.summary.cases += 1
                try:
                    self.caller.call(self.subject, {**arguments_of(self.subject, whole), one.python: bad}, False)
                except trunkline.InvalidArgument as refusal:
                    if refusal.argument.partition("[")[0].partition(".")[0] != one.python:
                        raise Wrong(f"{one.wire} breaks {limit}, the refusal names {refusal.argument}") from None
                except trunkline.TrunklineError as error:
                    raise Wrong(f"{one.wire} breaks {limit}, and is sent: {type(error).__name__}") from None
                else:
                    raise Wrong(f"{one.wire} breaks {limit} and is sent")
                if self.tools.wire.take():
                    raise Wrong(f"{one.wire} breaks {limit}, is refused, and is sent all the same")
