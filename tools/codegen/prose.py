"""The words of generated code: descriptions with their limits, docstrings wrapped for their indentation."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from openapi_python_client.strings import safe_for_docstring

from codegen.wire import Schema

if TYPE_CHECKING:
    from codegen.views import OperationView


def limits_text(schema: Schema) -> str:
    """A description with what the codec will check."""
    parts = [schema.get("description", "").strip().rstrip(".")]
    if "maxLength" in schema:
        parts.append(f"At most {schema['maxLength']} characters")
    if "minimum" in schema and "maximum" in schema and "x-phone" not in schema:
        parts.append(f"{schema['minimum']} to {schema['maximum']}")
    if isinstance(schema.get("default"), str | int | float | bool):
        parts.append(f"`{schema['default']}` is sent when it is left out")
    if schema.get("deprecated"):
        parts.append("The vendor advises against it")
    if "maxItems" in schema:
        parts.append(f"At most {schema['maxItems']} items")
    if schema.get("x-evidence", "documented") != "documented":
        parts.append(f"({schema['x-evidence']}, not documented)")
    return ". ".join(part for part in parts if part) + "." if any(parts) else ""


def docstring(view: OperationView, indent: int, *, iterate: bool, fetch: bool) -> str:
    """The docstring of a method, or of the iterator or job that goes with it, to stand after `indent` spaces."""
    width = 116 - indent
    summary = view.raw.get("summary", view.id).strip().rstrip(".") + "."
    if iterate:
        summary = f"Walk all pages: {summary[0].lower()}{summary[1:]}"
    if fetch:
        summary = f"{summary.removesuffix('.')}, wait for it and write it to a file."
    blocks = [summary, view.raw.get("description", "").strip()]
    if fetch:
        blocks.append(f"Calls `{view.name}`, `{view.job.poll.name}` and `{view.job.fetch.name}`." if view.job else "")
    arguments = [f"{a.name}: {a.description or 'See the vendor.'}" for a in view.ordered]
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
    evidence = view.raw["x-evidence"]
    source = ", ".join(view.raw.get("x-source", ()))
    fact = {"documented": "Documented", "observed": "Not documented, seen in client code", "inferred": "Inferred"}
    blocks = [_wrap(block, width, "") for block in blocks if block]
    blocks.append("Args:\n" + "\n".join(_wrap(line, width, "    ") for line in arguments))
    if not iterate and view.returns != "None":
        returned = "The file; empty when the option `sink` has taken it." if view.binary else "The vendor's answer."
        returned = "The report's id, where it is and its size." if fetch else returned
        blocks.append("Returns:\n" + _wrap(returned, width, "    "))
    blocks.append("Raises:\n" + "\n".join(_wrap(line, width, "    ") for line in raises))
    for entry in view.raw.get("x-contradiction", ()):
        blocks.append(_wrap(f"Note: {entry['what']} {entry['decision']}", width, ""))
    blocks.append(_wrap(f"Evidence: {fact[evidence]}{f' ({source})' if source else ''}.", width, ""))
    body = safe_for_docstring("\n\n".join(blocks))
    return textwrap.indent(body, " " * indent).strip()


def _wrap(block: str, width: int, prefix: str) -> str:
    paragraphs = [" ".join(part.split()) for part in block.split("\n\n")]
    return "\n\n".join(
        textwrap.fill(
            part,
            width,
            initial_indent=prefix,
            subsequent_indent=prefix + ("    " if prefix else ""),
            break_long_words=False,
            break_on_hyphens=False,
        )
        for part in paragraphs
        if part
    )
