"""Direction `official-client`: the vendor's own Python package and ours say the same on the wire, method by method.

Both are called with the same values, all arguments of a method covered, and both go to the same bare socket. Each difference is
listed in `official_differences.tsv` with its reason; one that is not listed, or no longer there, is a finding.
"""

from __future__ import annotations

import contextlib
import inspect
import json
import os
import re
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest import mock

import trunkline
from fuzz.answers import written
from fuzz.client_requests import whole
from fuzz.clients import Caller, credentials
from fuzz.direction import Options, Summary
from fuzz.exploring import explore
from fuzz.reading import Seen, read
from fuzz.schemas import strategies, unmarked
from fuzz.selection import arguments_of, key_of, reason_to_refuse, settled
from fuzz.subjects import Node, Subject, subjects
from fuzz.values import python
from fuzz.wire import Wire

NAME = "official-client"
TABLE = Path(__file__).with_name("official_differences.tsv")
Difference = tuple[str, str, str]


def run(options: Options) -> Summary:
    """Call every method of the package and its twin of ours; the values are the same in every run, as the list is."""
    summary = Summary(NAME)
    try:
        from voximplant.apiclient import VoximplantAPI  # type: ignore[import-untyped]
    except ImportError:
        return summary.finish()
    chosen = [one for one in subjects(options) if one.vendor == "voximplant"]
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found = set(_differences(Path(folder), VoximplantAPI, chosen, options, summary))
    listed = {tuple(row.split("\t")[:3]) for row in TABLE.read_text(encoding="utf-8").splitlines()[1:]}
    asked = {one.path.rstrip("/").rpartition("/")[2] for one in chosen}
    for one in sorted(found - listed):
        summary.found(
            f"a difference that is not listed: {one}\n    repeat: PYTHONPATH=tools python -m fuzz --direction {NAME}"
        )
    for gone in sorted(one for one in listed - found if one[0] in asked):
        summary.found(
            f"listed, and no longer there: {gone}\n    repeat: PYTHONPATH=tools python -m fuzz --direction {NAME}"
        )
    return summary.finish()


def functions(package: Any) -> dict[str, str]:
    """The package's functions by the method that each calls."""
    found = {}
    for name, function in inspect.getmembers(package, inspect.isfunction):
        called = re.search(r"_perform_request\('(\w+)'", inspect.getsource(function))
        if called and not name.startswith("_"):
            found[called[1]] = name
    return found


def _differences(
    folder: Path, package: Any, chosen: list[Subject], options: Options, summary: Summary
) -> Iterator[Difference]:
    wire, theirs = Wire(folder), functions(package)
    path = folder / "credentials.json"
    path.write_text(json.dumps(credentials("voximplant")["credentials"]))
    caller = Caller("voximplant", wire)
    draws = strategies(chosen[0].document, {one.id: whole(one) for one in chosen}, nulls=False, most=2)
    environment = {"HTTPS_PROXY": wire.url, "REQUESTS_CA_BUNDLE": str(wire.trusted), "NO_PROXY": "", "no_proxy": ""}
    with mock.patch.dict(os.environ, environment):
        official = package(str(path))
        for subject in chosen:
            method = subject.path.rstrip("/").rpartition("/")[2]
            summary.operations += 1
            if method not in theirs:
                yield method, "", "only ours"
                continue
            values: list[Node] = []
            explore(subject.id, 1, 3, values.append, draws[subject.id])
            for case in _covering(subject, values[-1]):
                summary.cases += 1
                ours = _ours(subject, caller, wire, case)
                function = getattr(official, theirs[method])
                yield from _compare(method, ours, _theirs(subject, function, wire, case), case)
    caller.close()
    wire.close()


def _covering(subject: Subject, values: Node) -> Iterator[Node]:
    """Cases that together give every argument."""
    must = {key_of(one) for one in subject.arguments if one.required}
    covered: set[str] = set()
    for key in ["", *values]:
        wanted = values if not key else {one: value for one, value in values.items() if one in must or one == key}
        case = settled(subject, wanted, values)
        if key not in covered and (not key or key in case) and reason_to_refuse(subject, case) is None:
            covered |= {"", *case}
            yield case


def _ours(subject: Subject, caller: Caller, wire: Wire, case: Node) -> Seen:
    wire.take()
    with contextlib.suppress(trunkline.CallError):  # the answer is of no interest
        caller.call(subject, arguments_of(subject, case), False)
    return read(wire.take()[0])


def _theirs(subject: Subject, function: Any, wire: Wire, case: Node) -> Seen | str:
    """What the package sends; or why it sends nothing, in a word."""
    source = inspect.getsource(function)
    takes = inspect.signature(function).parameters
    given = {}
    for one in subject.arguments:
        if key_of(one) in case and one.wire in takes:
            moment = f"self._py_datetime_to_api({one.wire})" in source
            given[one.wire] = _for_package(subject, one.schema, case[key_of(one)], moment)
    wire.take()
    try:
        function(**given)
    except Exception as error:  # whatever it makes of the answer; what it cannot send, nothing arrives of
        if not wire.arrived:
            return type(error).__name__
    return read(wire.take()[0])


def _for_package(subject: Subject, schema: Node, value: Any, moment: bool) -> Any:
    found = unmarked(value)
    if found is not None and (moment or found[0] == "bytes"):
        return python(value)
    if isinstance(value, list) and "x-list-separator" in schema:
        return [written(subject.document, schema["items"], one) for one in value]
    if schema.get("x-json") and isinstance(value, list):
        return json.dumps(written(subject.document, {"items": {**schema, "x-json": False, "type": "string"}}, value))
    return written(subject.document, schema, value)


def _compare(method: str, ours: Seen, theirs: Seen | str, case: Node) -> Iterator[Difference]:
    if isinstance(theirs, str):
        yield method, "", f"theirs cannot be called: {theirs}"
        return
    other = dict(theirs.fields)
    if (theirs.verb, theirs.host, other.pop("cmd", None)) != (ours.verb, ours.host, method):
        yield method, "", "another method or host"
    if ours.media != theirs.media:
        yield method, "", f"a body of {ours.media}, theirs {theirs.media}"
    mine = dict(ours.fields)
    for name in sorted(mine.keys() | other.keys()):
        if name not in other:
            yield method, name, "only ours"
        elif name not in mine:
            yield method, name, "only theirs"
        elif not _same(mine[name], other[name]):
            yield method, name, "another text"


def _same(mine: Any, other: Any) -> bool:
    """Whether two texts say the same: the package writes True, we write true."""
    if mine == other or (mine in ("true", "false") and other == mine.capitalize()):
        return True
    if isinstance(mine, bytes) or isinstance(other, bytes):
        as_bytes = [one if isinstance(one, bytes) else one.encode("utf-8", "replace") for one in (mine, other)]
        return as_bytes[0] == as_bytes[1]
    try:
        return bool(json.loads(mine) == json.loads(other))
    except ValueError:
        return False
