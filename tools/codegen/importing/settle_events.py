"""Which webhooks the generator refuses, and why: what it names is left out until the rest generates."""

from __future__ import annotations

import tempfile
from pathlib import Path

from codegen.importing.events import document_of, events
from codegen.importing.plain import Plain
from codegen.importing.settle import ROUNDS, named_schemas, reached, without
from codegen.importing.shapes import Schema
from codegen.project import VendorProject
from codegen.spec_files import validate
from codegen.wire import SpecError


def settled_events(document: Schema, built: Plain, vendor: str) -> tuple[Schema | None, dict[str, str]]:
    """Return the document of payloads that generates, `None` without any, and what is not in it, by name, with the reason.

    Args:
        document: As published, overlay applied.
        built: What its operations became.
        vendor: Whose it is.
    """
    payloads, left_out = events(document, built.schemas)
    for _ in range(ROUNDS):
        if payloads is None:
            return None, left_out
        why = _refused(built.document, payloads, vendor)
        if why is None:
            return payloads, left_out
        found = blamed(payloads, why) or _one_by_one(built.document, payloads, vendor)
        left_out |= found or dict.fromkeys(payloads["webhooks"], why)
        payloads = _without(payloads, left_out)
    return None, left_out | dict.fromkeys(payloads["webhooks"] if payloads else (), "the webhooks do not settle")


def _refused(document: Schema, payloads: Schema, vendor: str) -> str | None:
    """What the generator says against payloads beside the operations."""
    try:
        validate(payloads, "events.yaml")
        with tempfile.TemporaryDirectory(prefix="trunkline-import-") as folder:
            VendorProject(document, vendor, Path(folder) / "package", payloads)
    except SpecError as error:
        return str(error)
    except (AssertionError, AttributeError, KeyError, TypeError, ValueError) as error:
        return f"the generator stumbles ({type(error).__name__}: {error})"
    return None


def blamed(payloads: Schema, text: str) -> dict[str, str]:
    """Which webhooks a complaint of the generator is about, each with the line that says so."""
    schemas = (payloads.get("components") or {}).get("schemas") or {}
    found: dict[str, str] = {}
    for line in text.splitlines():
        wanted = {name for name in schemas if name in named_schemas(line)}
        for name, hook in payloads["webhooks"].items():
            if line.startswith(f"webhooks/{name}/") or wanted & reached(hook, schemas):
                found.setdefault(name, " ".join(line.split())[:200])
    return found if len(found) < len(payloads["webhooks"]) else {}


def _one_by_one(document: Schema, payloads: Schema, vendor: str) -> dict[str, str]:
    """The webhooks that do not generate even alone, beside one operation."""
    calls = [f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item]
    small = without(document, dict.fromkeys(calls[1:], ""))
    every = payloads["webhooks"]
    alone = {name: _without(payloads, dict.fromkeys(every.keys() - {name}, "")) for name in every}
    reasons = {name: _refused(small, one, vendor) for name, one in alone.items() if one is not None}
    return {name: " ".join(why.split())[:200] for name, why in reasons.items() if why is not None}


def _without(payloads: Schema, left_out: dict[str, str]) -> Schema | None:
    hooks = {name: hook for name, hook in payloads["webhooks"].items() if name not in left_out}
    schemas = (payloads.get("components") or {}).get("schemas") or {}
    return document_of(hooks, payloads["info"], schemas) if hooks else None
