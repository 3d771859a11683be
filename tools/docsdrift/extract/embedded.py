"""Pages that embed an OpenAPI document: Fern's YAML and the JSON of GitBook's `openapi-operation`."""

import re
from collections.abc import Sequence

from docsdrift.extract.blocks import Block
from docsdrift.extract.draft import Reading
from docsdrift.extract.urls import METHODS as VERBS, normal_url
from docsdrift.facts import Operation, Param
from docsdrift.model import operations_of
from documents import safe_yaml
from documents.values import Object, ToolError, as_text

_DOCUMENT = re.compile(r"""^\s*(\{\s*)?["']?openapi["']?\s*:\s*["']?3\.""")


def is_document(code: str) -> bool:
    """Whether a code block is an OpenAPI document rather than a sample."""
    return bool(_DOCUMENT.match(code))


def find_document(blocks: Sequence[Block], reading: Reading) -> tuple[Object, int]:
    """The OpenAPI document of a page and its first line; empty when there is none that can be read."""
    for block in blocks:
        if block.kind == "code" and is_document(block.text):
            try:
                return safe_yaml.check_refs(safe_yaml.parse_object(block.text, "embedded document"), "page"), block.line
            except ToolError as error:
                reading.lose("embedded document", block.line, str(error))
    return {}, 0


def read_embedded(document: Object, line: int, text: str) -> list[Operation]:
    """The operations of an embedded document, with the lines at which the page has them."""
    lines = text.split("\n")
    found = []
    for operation in operations_of(document):
        start = _line(lines, rf"^\s*\"?{re.escape(operation.path)}\"?:", line)
        params = tuple(
            Param(
                name=name,
                location=location,
                type=as_text(schema.get("type")),
                required=required,
                limits={
                    key: schema[key] for key in ("default", "enum", "maxLength", "minimum", "maximum") if key in schema
                },
                line=_line(lines, rf"^\s*(- )?\"?name\"?:\s*[\"']?{re.escape(name)}\b", start),
            )
            for (location, name), (required, schema) in operation.inputs(document).items()
        )
        statuses = [as_text(status) for status in operation.responses]
        found.append(
            Operation(
                method=operation.method.upper(),
                url=normal_url((operation.servers or ("",))[0].rstrip("/") + operation.path),
                params=params,
                responses=tuple(_answer(status, lines, start) for status in statuses),
                line=start,
            )
        )
    return found


def printed_line(blocks: Sequence[Block]) -> tuple[str, str, int] | None:
    """The `METHOD URL` line that such a page prints above its document."""
    for block in blocks:
        match = re.match(rf"^({VERBS})\s+(https?://\S+)$", block.text) if block.kind == "paragraph" else None
        if match:
            return match[1], normal_url(match[2]), block.line
    return None


def _answer(status: str, lines: list[str], start: int):  # type: ignore[no-untyped-def]
    from docsdrift.facts import Example

    return Example(status=status, parsed="absent", line=_line(lines, rf"^\s*[\"']?{status}[\"']?:", start))


def _line(lines: list[str], pattern: str, start: int) -> int:
    return next(
        (number for number in range(max(start, 1), len(lines) + 1) if re.match(pattern, lines[number - 1])), start
    )
