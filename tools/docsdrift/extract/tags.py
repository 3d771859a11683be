"""GitBook's older tags: `{% swagger %}`, `{% api-method %}`, and references to a published specification."""

import re

from docsdrift.extract.blocks import Block
from docsdrift.extract.draft import Draft, Reading
from docsdrift.extract.tables import read_param
from docsdrift.extract.urls import joined
from docsdrift.facts import Example, Location, location_of

_GROUPS: dict[str, Location] = {
    "api-method-path-parameters": "path",
    "api-method-query-parameters": "query",
    "api-method-headers": "header",
    "api-method-body-parameters": "body",
    "api-method-form-data-parameters": "body",
}
_KNOWN = re.compile(r"(end)?(swagger|api-method)([a-z-]*)$")


def read_tag(block: Block, reading: Reading) -> str | None:
    """Take in one tag of these families.

    Returns:
        the title under which the code that follows stands, empty at an end tag; None when the tag is of another
        family.
    """
    name, attrs = block.name, block.attrs
    if name in {"openapi-operation", "openapi", "openapi-schemas"}:
        _published(block, reading)
        return ""
    if name.startswith("endopenapi"):
        return ""
    if not _KNOWN.match(name):
        return None
    if name == "swagger" and attrs.get("src"):
        reading.referred.append((attrs.get("method", "").upper(), attrs.get("path") or attrs["src"], block.line))
    elif name in {"swagger", "api-method"}:
        url = joined(attrs.get("baseurl") or attrs.get("host", ""), attrs.get("path", ""))
        if url:
            reading.operations.append(Draft(attrs.get("method", ""), url, block.line))
        else:
            reading.lose("method tag without an address", block.line, name)
    elif name in {"swagger-parameter", "api-method-parameter"}:
        _parameter(block, reading)
    elif name in _GROUPS:
        reading.group = _GROUPS[name]
    elif name in {"swagger-response", "api-method-response-example"}:
        return _response(block, reading)
    return ""


def _parameter(block: Block, reading: Reading) -> None:
    attrs = block.attrs
    cells = {"name": attrs.get("name", ""), "type": attrs.get("type", ""), "required": attrs.get("required", "false")}
    place = location_of(attrs["in"]) if "in" in attrs else reading.group
    param = read_param(cells, place, block.line)
    if reading.current and param:
        reading.current.params.append(param)
    else:
        reading.lose("parameter tag", block.line, attrs.get("name", ""))


def _response(block: Block, reading: Reading) -> str:
    title = block.attrs.get("status") or block.attrs.get("httpcode", "")
    status = re.match(r"\s*([1-5]\d\d)", title)
    if reading.current and status:
        reading.current.responses.append(Example(status=status[1], parsed="absent", line=block.line))
    else:
        reading.lose("response tag", block.line, title)
    return title


def _published(block: Block, reading: Reading) -> None:
    # The published Markdown has the specification in the next code block; a raw source only names it.
    if block.attrs.get("method") and block.attrs.get("path"):
        reading.referred.append((block.attrs["method"].upper(), block.attrs["path"], block.line))
    else:
        reading.lose("specification tag", block.line, block.name)
