"""`python -m codegen import`: from a published document to `specs/<vendor>/`, and from its next release to the next spec."""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import httpx

from codegen.importing.overlay import applied, guess, target_of, without_gone
from codegen.importing.plain import plain
from codegen.importing.read import MAX_BYTES, read
from codegen.importing.settle import settle
from codegen.importing.settle_events import settled_events
from codegen.importing.shapes import Schema
from codegen.spec_files import OVERLAY, imported
from codegen.wire import SpecError
from documents import safe_yaml

HEAD = """\
# Ours, on top of the document as published. Correct it by hand; `python -m codegen import` with a newer document applies it
# again, strictly, and adds what is new. x-delivery says whether a call may be sent twice: read, idempotent or once.
"""
CLIENTS = "Clients are generated; say here where a refusal has its words and code, as specs/README.md explains"


@dataclass
class Report:
    """What an import found, for the reader."""

    operations: int = 0
    judged: list[str] = field(default_factory=list)
    refused: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """The report as text."""
        lines = [f"{self.operations} operations"]
        if self.judged:
            lines += ["to be judged by a person (x-delivery in overlay.yaml):", *(f"  {line}" for line in self.judged)]
        if self.refused:
            lines += [f"{len(self.refused)} refused, marked x-skip in overlay.yaml:"]
            lines += [f"  {key}: {why}" for key, why in self.refused.items()]
        return [*lines, *dict.fromkeys(self.notes)]


def main(arguments: Sequence[str]) -> int:
    """Run the command line; 1 when nothing was written."""
    parser = argparse.ArgumentParser(prog="codegen import", description=__doc__)
    parser.add_argument("source", help="a file or an https URL: OpenAPI 3.0 or 3.1, JSON or YAML")
    parser.add_argument("--vendor", required=True, help="lower case; becomes part of a Python package name")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        help="an operation that is wanted: operationId, 'METHOD /path', '/path', '/path*'",
    )
    parser.add_argument(
        "--forget", action="store_true", help="delete from overlay.yaml what is about operations that are gone"
    )
    parser.add_argument("--specs", type=Path, default=Path("specs"), help="the folder of all specs")
    options = parser.parse_args(arguments)
    try:
        report = import_document(options.source, options.vendor, options.specs, options.only, forget=options.forget)
    except SpecError as error:
        print(f"nothing was written:\n{error}", file=sys.stderr)
        return 1
    print("\n".join(report.lines()))
    return 0


def import_document(source: str, vendor: str, specs: Path, only: Sequence[str] = (), *, forget: bool = False) -> Report:
    """Write `published.*`, `overlay.yaml`, `openapi.yaml` and, where something arrives unasked, `events.yaml`.

    Args:
        source: A path or a URL.
        vendor: The name of the folder.
        specs: The folder of all specs.
        only: Operations that are wanted beside those of the overlay's `x-only`; all are when there are none.
        forget: Delete from the overlay what is about operations that the document no longer has.

    Raises:
        SpecError: The document cannot be read, the overlay no longer fits, or the folder is written by hand.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,30}", vendor):
        raise SpecError(f"a vendor's name is lower case letters and digits: {vendor!r}")
    folder = specs / vendor
    if (folder / "openapi.yaml").exists() and not (folder / OVERLAY).exists():
        raise SpecError(f"{folder / 'openapi.yaml'} is written by hand: it is not overwritten")
    raw = _fetched(source)
    with tempfile.TemporaryDirectory(prefix="trunkline-import-") as scratch:
        copy = Path(scratch) / ("published.json" if raw.lstrip().startswith(b"{") else "published.yaml")
        copy.write_bytes(raw)
        document = read(copy, urlsplit(source).path.rsplit("/", 1)[-1] or source)
        overlay, report = _overlay(document, folder, vendor, only, forget)
        whole = applied(document, overlay)
        built = plain(whole)
        report.operations = sum(len(item) for item in built.document["paths"].values())
        report.notes += built.notes
        payloads, left_out = settled_events(whole, built, vendor)
        report.notes += [f"webhook left out: {name} ({why})" for name, why in left_out.items()]
        if payloads is not None:
            report.notes.append(f"{len(payloads['webhooks'])} webhooks and callbacks are in events.yaml")
        folder.mkdir(parents=True, exist_ok=True)
        for old in imported(folder):
            old.unlink()
        (folder / copy.name).write_bytes(raw)
    (folder / OVERLAY).write_text(HEAD + safe_yaml.dump(overlay), encoding="utf-8")
    write(built.document, folder / "openapi.yaml")
    if payloads is not None:
        write(payloads, folder / "events.yaml")
    return report


def write(document: Schema, path: Path) -> None:
    """Write a built document. JSON is YAML, and a large one is written and read many times faster."""
    path.write_text(json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _overlay(document: Schema, folder: Path, vendor: str, only: Sequence[str], forget: bool) -> tuple[Schema, Report]:
    """The overlay that is there, or a new one, with an action for each operation that it does not know yet."""
    report = Report()
    path = folder / OVERLAY
    overlay: Schema = {"overlay": "1.0.0", "info": {"title": f"Ours on {vendor}", "version": "1"}, "actions": []}
    if path.exists():
        overlay = dict(safe_yaml.parse_object(path.read_text(encoding="utf-8"), OVERLAY))
        if forget:
            overlay["actions"], report.notes = without_gone(document, overlay["actions"])
        applied(document, overlay)
    known = {str(action.get("target")) for action in overlay["actions"]}
    wanted = _whole(overlay, known, only)
    actions, report.judged = guess(document, known, wanted)
    overlay["actions"] = [*overlay["actions"], *actions]
    first = plain(applied(document, overlay))
    if not first.document["paths"]:
        raise SpecError("no operation is left:\n" + "\n".join(_reasons(first.refused)))
    report.refused = {**first.refused, **settle(first.document, vendor)}
    for key, why in report.refused.items():
        method, _, place = key.partition(" ")
        published = first.published.get(key, place)
        overlay["actions"].append({"target": target_of(published, method.lower()), "update": {"x-skip": why}})
    report.notes += [f"left out: {key} ({why})" for key, why in first.skipped.items()]
    return overlay, report


def _reasons(refused: dict[str, str], most: int = 20) -> list[str]:
    lines = [f"{key}: {why}" for key, why in list(refused.items())[:most]]
    lines += [f"and {len(refused) - most} more"] if len(refused) > most else []
    if any("leaves the document" in why for why in refused.values()):
        lines.append("bundle a document of several files first, for instance with `npx @redocly/cli bundle`")
    return lines


def _whole(overlay: Schema, known: set[str], only: Sequence[str]) -> list[str] | None:
    """See to the action on the whole document; returns the operations that are wanted, if not all are."""
    if "$" not in known:
        action: Schema = {"target": "$", "description": CLIENTS, "update": {"x-envelope": {}}}
        overlay["actions"] = [action, *overlay["actions"]]
    updates = [one["update"] for one in overlay["actions"] if one.get("target") == "$" and "update" in one]
    wanted = [entry for update in updates for entry in update.get("x-only", ())]
    if new := [entry for entry in dict.fromkeys(only) if entry not in wanted]:
        overlay["actions"].append({"target": "$", "update": {"x-only": new}})
    return wanted + new or None


def _fetched(source: str) -> bytes:
    if "://" not in source:
        try:
            return Path(source).read_bytes()
        except OSError as error:
            raise SpecError(f"{source}: {error.strerror}") from None
    parts = urlsplit(source)
    if parts.scheme != "https" and parts.hostname not in ("127.0.0.1", "localhost", "::1"):
        raise SpecError(f"{source}: only https is fetched")
    body = bytearray()
    try:
        with httpx.stream("GET", source, timeout=30, follow_redirects=False) as response:
            if response.status_code != 200:
                raise SpecError(f"{source} answers {response.status_code}")
            for chunk in response.iter_bytes():
                body += chunk
                if len(body) > MAX_BYTES:
                    raise SpecError(f"{source}: larger than {MAX_BYTES} bytes")
    except httpx.HTTPError as error:
        raise SpecError(f"{source}: {type(error).__name__}") from None
    return bytes(body)
