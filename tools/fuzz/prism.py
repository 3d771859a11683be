"""Direction `prism`: what the client sends is right, and what it takes is right, by Prism's reading of the same documents.

Prism is a mock and a validator that others wrote, in another language. The client's requests go to it as they leave, and its
answers come back as it makes them: it must find nothing wrong with the ones, the client nothing with the others. Without a
Node the direction says so and looks at nothing.
"""

from __future__ import annotations

import json
import tempfile
import warnings
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import trunkline
from fuzz.clients import Caller
from fuzz.document_cases import cases, given
from fuzz.mutations import answer
from fuzz.prism_server import playing, prism, reachable
from fuzz.subjects import subjects
from fuzz.trials import Trials, Wrong
from fuzz.wire import Arrived, Wire

if TYPE_CHECKING:
    import http.client

    from fuzz.direction import Options, Summary
    from fuzz.subjects import Node, Subject

NAME = "prism"
AT_ONCE, LEVELS = 40, 2
"""Operations that one Prism is given, and how deep their schemas go."""
OWN_HEADERS = {"host", "connection", "accept-encoding", "content-length", "transfer-encoding"}


def run(options: Options) -> Summary:
    """Send what the documents show to Prism."""
    trials = Trials(NAME, options)
    command = prism()
    if isinstance(command, str):
        print(f"   Prism is left out: {command}", flush=True)
        trials.summary.note = command
        return trials.summary.finish()
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        warnings.simplefilter("ignore")
        wire = Wire(Path(folder))
        stack.callback(wire.close)
        for vendor in options.vendors:
            caller = Caller(vendor, wire)
            stack.callback(caller.close)
            asked = [one for one in subjects(options) if one.vendor == vendor]
            asked = asked[options.seed % 12 :: 12] if options.short and not options.operations else asked
            for group in _groups(asked):
                with playing(command, document_of(group), "--errors") as connection:
                    judge = _Judge(caller, wire, connection)
                    for subject in group:
                        trials.each(subject.id, cases(subject), partial(judge.judge, subject))
    return trials.summary.finish()


def _groups(asked: list[Subject]) -> list[list[Subject]]:
    """Operations that one document can hold: no two with one method and path."""
    groups: list[list[Subject]] = []
    for subject in asked:
        place = (subject.verb, subject.path)
        fits = (one for one in groups if len(one) < AT_ONCE and place not in {(two.verb, two.path) for two in one})
        group = next(fits, None)
        if group is None:
            groups.append(group := [])
        group.append(subject)
    return groups


def document_of(group: list[Subject]) -> Node:
    """A document with some operations, in OpenAPI's own words: what only our extensions say, it says otherwise."""
    whole = group[0].document.raw
    paths: Node = {}
    for subject in group:
        item: Node = next(item for item in whole["paths"].values() if subject.raw in item.values())
        shared = {"parameters": item["parameters"]} if "parameters" in item else {}
        raw = {key: value for key, value in subject.raw.items() if key not in ("servers", "links")}
        paths.setdefault(subject.path, shared)[subject.verb.lower()] = raw
    small = {"openapi": "3.1.0", "info": whole["info"], "paths": paths, "components": whole["components"]}
    schemes = {"securitySchemes": whole["components"]["securitySchemes"]}
    made: Node = _standard({**small, "components": {**reachable(small, LEVELS), **schemes}})
    return made


def _standard(node: Any) -> Any:
    """A list that travels as one text is a text; what is cut off deep down is anything, and so never the only one that fits."""
    if isinstance(node, list):
        return [_standard(one) for one in node]
    if not isinstance(node, dict):
        return node
    if "x-list-separator" in node and "schema" in node:
        return {**{key: value for key, value in node.items() if key != "example"}, "schema": {"type": "string"}}
    if "x-list-separator" in node:
        return {"type": "string"}
    if "oneOf" in node and isinstance(node["oneOf"], list):
        node = {("anyOf" if key == "oneOf" else key): value for key, value in node.items()}
    return {key: value if key in ("example", "examples") else _standard(value) for key, value in node.items()}


class _Judge:
    """Lets the client speak to Prism, and hears both."""

    def __init__(self, caller: Caller, wire: Wire, connection: http.client.HTTPConnection) -> None:
        self._caller, self._connection = caller, connection
        self._said: list[str] = []
        wire.answer = self._pass_on

    def judge(self, subject: Subject, case: Node) -> None:
        """Call an operation; neither Prism nor the client may find anything."""
        self._said.clear()
        try:
            self._caller.call(subject, given(subject, case), use_async=False)
        except trunkline.TrunklineError as error:
            refused: trunkline.TrunklineError | None = error
        else:
            refused = None
        if self._said:
            raise Wrong(f"Prism: {'; '.join(self._said)}: {case}")
        if refused is not None:
            raise Wrong(f"the client does not take Prism's answer: {type(refused).__name__}: {refused}: {case}")

    def _pass_on(self, arrived: Arrived) -> bytes:
        first, *rest = arrived.head.decode("latin-1").split("\r\n")
        method, target, _ = first.split(" ")
        pairs = [line.partition(":")[::2] for line in rest if line]
        headers = {name: value.strip() for name, value in pairs if name.lower() not in OWN_HEADERS}
        self._connection.request(method, target, arrived.body or None, headers)
        response = self._connection.getresponse()
        body = response.read()
        self._said += violations(response.status, response.getheader("sl-violations"), body)
        return answer(body, response.status, f"content-type: {response.getheader('content-type', 'application/json')}")


def violations(status: int, told: str | None, body: bytes) -> list[str]:
    """What Prism finds wrong with a request."""
    found = [one for one in json.loads(told or "[]") if one["location"][:1] == ["request"]]
    said = [f"{'.'.join(map(str, one['location']))} {one.get('message', '')}" for one in found]
    if status >= 400 and b"stoplight.io/prism/errors" in body:
        problem = json.loads(body)
        said += [f"{status} {problem['title']}: {problem.get('validation') or problem['detail']}"]
    return said
