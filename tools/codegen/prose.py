"""The words of generated code: descriptions with their limits, docstrings wrapped for their indentation."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from openapi_python_client.strings import safe_for_docstring

from codegen.wire import Schema

if TYPE_CHECKING:
    from codegen.views import OperationView


EVIDENCE = {"documented": "Documented", "observed": "Not documented, seen in client code", "inferred": "Inferred"}
BINARY = "The file; empty when the option `sink` has taken it."
ONE_BY_ONE = "One entry after another; a page is fetched when it is needed."
WRITTEN_FREELY = "`+`, spaces, dashes and brackets are allowed"


def limits_text(schema: Schema, *, argument: bool = False) -> str:
    """A description with what the codec will check, unless it says so itself."""
    said = schema.get("description", "").strip().rstrip(".")
    parts = [said]
    if argument and "x-phone" in schema:
        parts = [said or "A telephone number", WRITTEN_FREELY]
    if "maxLength" in schema and not _says(said, schema["maxLength"]):
        parts.append(f"At most {schema['maxLength']} characters")
    if "minimum" in schema and "maximum" in schema and "x-phone" not in schema:
        parts.append(f"{schema['minimum']} to {schema['maximum']}")
    if isinstance(schema.get("default"), str | int | float | bool):
        parts.append(f"`{schema['default']}` is sent when it is left out")
    if schema.get("deprecated"):
        parts.append("The vendor advises against it")
    if "maxItems" in schema and not _says(said, schema["maxItems"]):
        parts.append(f"At most {schema['maxItems']} items")
    if schema.get("x-evidence", "documented") != "documented":
        parts.append(EVIDENCE[schema["x-evidence"]])
    return ". ".join(part for part in parts if part) + "." if any(parts) else ""


def _says(text: str, limit: int) -> bool:
    return re.search(rf"(at most|up to)\s+{limit}\b", text, re.IGNORECASE) is not None


def docstring(view: OperationView, indent: int, *, iterate: bool, fetch: bool) -> str:
    """The docstring of a method, or of the iterator or job that goes with it, to stand after `indent` spaces."""
    width = 116 - indent
    summary = view.raw.get("summary", view.id).strip().rstrip(".") + "."
    if iterate:
        summary = f"{summary.removesuffix('.')}, page after page."
    if fetch:
        summary = f"{summary.removesuffix('.')}, wait for it and write it to a file."
    blocks = [summary, view.raw.get("description", "").strip()]
    if fetch:
        blocks.append(f"Calls `{view.name}`, `{view.job.poll.name}` and `{view.job.fetch.name}`." if view.job else "")
    arguments = [f"{a.name}: {a.description or 'The vendor does not describe it.'}" for a in view.ordered]
    if view.extra is not None:
        arguments.append("custom: Any further keyword arguments, sent as they are named.")
    if view.forms and not iterate:
        names = ", ".join(f"`{name}`" for name, _ in view.forms)
        arguments.append(f"{view.form_argument}: The wire form: {names}.")
    if fetch:
        arguments.insert(
            0, "to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone."
        )
        arguments.append("poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.")
    deadline = " `deadline` bounds all of it, 600 s by default." if fetch else ""
    arguments.append(f"options: Timeout, deadline, retries and more for this call.{deadline}")
    raises = [
        "InvalidArgument: An argument is missing or cannot be sent; nothing was sent.",
        "ApiError: The vendor refused.",
    ]
    if view.delivery == "once":
        raises.append("DeliveryUnknown: The connection broke after the request left; it may have been carried out.")
    if fetch:
        raises.append("JobUnfinished: The deadline passed; the error names the report, which can be downloaded later.")
        raises.append("OSError: The file cannot be written.")
    if iterate:
        raises.append("ListCutOff: The list goes on, but the vendor lets nobody see further.")
    source = ", ".join(view.raw.get("x-source", ()))
    blocks = [_wrap(block, width, "") for block in blocks if block]
    blocks.append("Args:\n" + "\n".join(_wrap(line, width, "    ") for line in arguments))
    if iterate:
        blocks.append("Yields:\n" + _wrap(f"{view.yields and _meaning(view.yields)} {ONE_BY_ONE}", width, "    "))
    elif fetch:
        blocks.append("Returns:\n" + _wrap("The report's id, where it is and its size.", width, "    "))
    elif view.returns != "None":
        blocks.append("Returns:\n" + _wrap(BINARY if view.binary else _meaning(view.answers), width, "    "))
    blocks.append("Raises:\n" + "\n".join(_wrap(line, width, "    ") for line in raises))
    if disagreements := view.raw.get("x-contradiction", ()):
        lines = (
            _wrap(f"- {entry['what']} Decision: {entry['decision']}", width, "    ", "      ")
            for entry in disagreements
        )
        blocks.append("Where the vendor's pages disagree:\n" + "\n".join(lines))
    fact = EVIDENCE[view.raw["x-evidence"]]
    blocks.append(_wrap(f"Evidence: {fact}{f' ({source})' if source else ''}.", width, ""))
    body = safe_for_docstring("\n\n".join(blocks))
    return textwrap.indent(body, " " * indent).strip()


def _meaning(description: str) -> str:
    """What a result is: the first paragraph about its model."""
    said = description.split("\n\n", 1)[0].strip().rstrip(".")
    return f"{said}." if said else "The vendor's answer."


def _wrap(block: str, width: int, prefix: str, further: str = "") -> str:
    paragraphs = [" ".join(part.split()) for part in block.split("\n\n")]
    return "\n\n".join(
        textwrap.fill(
            part,
            width,
            initial_indent=prefix,
            subsequent_indent=further or prefix + ("    " if prefix else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for part in paragraphs
        if part
    )
