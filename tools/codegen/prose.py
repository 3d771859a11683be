"""The words of generated code: descriptions with their limits, docstrings wrapped for their indentation."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from openapi_python_client.strings import safe_for_docstring

from codegen.wire import Schema

if TYPE_CHECKING:
    from codegen.views import OperationView


EVIDENCE = {
    "documented": "Documented",
    "observed": "Not documented, seen in client code",
    "listed": "Not documented, in the vendor's list of 2021",
    "inferred": "Inferred",
}
BINARY = "The file; empty when the option `sink` has taken it."
LONGEST = 25
"""Lines of a docstring that a person reads in an editor's hover."""
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
    """The docstring of a method, or of the iterator or job that goes with it, to stand after `indent` spaces.

    It is read while typing: one that would pass `LONGEST` lines keeps the summary and the first sentence about each
    argument only; the spec and the vendor's page of the docs have the rest.
    """
    width = 116 - indent
    text = _docstring(view, width, iterate=iterate, fetch=fetch, brief=False)
    if text.count("\n") + 2 > LONGEST:
        text = _docstring(view, width, iterate=iterate, fetch=fetch, brief=True)
    return textwrap.indent(safe_for_docstring(text), " " * indent).strip()


def _docstring(view: OperationView, width: int, *, iterate: bool, fetch: bool, brief: bool) -> str:
    arguments = _arguments(view, fetch=fetch)
    description = view.raw.get("description", "").strip()
    if brief:
        arguments = [_brief(line, width - 4) for line in arguments]
    summary = _summary(view, iterate=iterate, fetch=fetch)
    blocks = [_wrap(block, width, "") for block in (summary, _evidence(view) if brief else description) if block]
    if fetch and view.job:
        called = f"Calls `{view.name}`, `{view.job.poll.name}` and `{view.job.fetch.name}`."
        blocks.append(_wrap(called, width, ""))
    errors = _errors(view, iterate=iterate, fetch=fetch)
    if brief:
        errors = [f"{', '.join(line.partition(':')[0] for line in errors)}: As for every call; see docs/errors.md."]
    sections = [
        ("Args", arguments),
        ("Yields" if iterate else "Returns", _results(view, iterate=iterate, fetch=fetch)),
        ("Raises", errors),
    ]
    for title, lines in sections:
        if lines:
            blocks.append(f"{title}:\n" + "\n".join(_wrap(line, width, "    ") for line in lines))
    if not brief:
        blocks.append(_wrap(_evidence(view), width, ""))
    return "\n\n".join(blocks)


def _summary(view: OperationView, *, iterate: bool, fetch: bool) -> str:
    summary = str(view.raw.get("summary", view.id)).strip().rstrip(".")
    if iterate:
        return f"{summary}, page after page."
    return f"{summary}, wait for it and write it to a file." if fetch else f"{summary}."


def _arguments(view: OperationView, *, fetch: bool) -> list[str]:
    lines = [f"{a.name}: {a.description or 'The vendor does not describe it.'}" for a in view.ordered]
    if view.extra is not None:
        lines.append("params: Custom parameters, by name.")
        lines.append("custom: The same as keywords, where no name is near to one that is known here.")
    if view.forms:
        names = ", ".join(f"`{name}`" for name, _ in view.forms)
        lines.append(f"{view.form_argument}: The wire form: {names}.")
    if fetch:
        lines.insert(
            0, "to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone."
        )
        lines.append("poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.")
    deadline = " `deadline` bounds all of it, 600 s by default." if fetch else ""
    return [*lines, f"options: Timeout, deadline, retries and more for this call.{deadline}"]


def _results(view: OperationView, *, iterate: bool, fetch: bool) -> list[str]:
    if iterate:
        return [f"{view.yields and _meaning(view.yields)} {ONE_BY_ONE}"]
    if fetch:
        return ["The report's id, where it is and its size."]
    if view.returns == "None":
        return []
    return [BINARY if view.binary else _meaning(view.answers)]


def _errors(view: OperationView, *, iterate: bool, fetch: bool) -> list[str]:
    lines = [
        "InvalidArgument: An argument is missing or cannot be sent; nothing was sent.",
        "ApiError: The vendor refused.",
    ]
    if view.delivery == "once":
        lines.append("DeliveryUnknown: The connection broke after the request left; it may have been carried out.")
    if fetch:
        lines.append("JobUnfinished: The deadline passed; the error names the report, which can be downloaded later.")
        lines.append("OSError: The file cannot be written.")
    if iterate:
        lines.append("ListCutOff: The list goes on, but the vendor lets nobody see further.")
    return lines


def _evidence(view: OperationView) -> str:
    source = ", ".join(view.raw.get("x-source", ()))
    doubts = f" The pages disagree: docs/{view.vendor}.md says where." if view.raw.get("x-contradiction") else ""
    return f"Evidence: {EVIDENCE[view.raw['x-evidence']]}{f' ({source})' if source else ''}.{doubts}"


def _brief(text: str, width: int) -> str:
    """The first sentence, and as many further ones as fit; of one that does not fit, what stands before its colon."""
    first, *more = re.split(r"(?<=[.!?]) (?=[A-Z`])", " ".join(text.split()))
    for sentence in more:
        if len(first) + len(sentence) + 1 > width:
            break
        first = f"{first} {sentence}"
    name, _, said = first.partition(": ")
    if len(first) > width and ": " in said:
        return f"{name}: {said.partition(': ')[0]}."
    return first


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
