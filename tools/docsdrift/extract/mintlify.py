"""Mintlify's components and front matter: `<ParamField>`, `<ResponseField>`, `openapi: POST /v1/notes`."""

import re

from docsdrift.extract.blocks import Block
from docsdrift.extract.draft import Reading
from docsdrift.extract.tables import read_param
from docsdrift.extract.urls import METHODS, is_url
from docsdrift.facts import Location, Param

_PLACES: dict[str, Location] = {
    "path": "path",
    "query": "query",
    "header": "header",
    "body": "body",
    "cookie": "cookie",
}
_FRONT = re.compile(r"\A\s*---[ \t]*\n(.*?\n)---[ \t]*(?:\n|\Z)", re.S)
_KEY = re.compile(r"^(openapi|api|title)\s*:\s*(.+?)\s*$")
_STATED = re.compile(rf"(?:^|\s)({METHODS})\s+(\S+)\s*$", re.I)
_TABS = {"requestexample": "Request", "responseexample": "Response"}


class FrontMatter:
    """What the head of a page says about its operation.

    Attributes:
        api: Method, URL and line of an operation that the page itself describes.
        referred: The same of one that a specification elsewhere describes.
        title: The page's title.
        rest: The page without its head, with as many lines; as it was where the head says nothing of the kind.
    """

    def __init__(self, text: str) -> None:
        self.api: tuple[str, str, int] | None = None
        self.referred: tuple[str, str, int] | None = None
        self.title, self.rest = "", text
        match = _FRONT.match(text)
        if match is None:
            return
        first = text[: match.start(1)].count("\n") + 1
        for number, line in enumerate(match[1].split("\n"), first):
            self._take(line, number)
        if self.api or self.referred or not re.search(r"^# ", text, re.M):
            self.rest = "\n" * match[0].count("\n") + text[match.end() :]

    def _take(self, line: str, number: int) -> None:
        found = _KEY.match(line)
        if found is None:
            return
        value = found[2].strip("'\"")
        stated = _STATED.search(value)
        if found[1] == "title":
            self.title = value
        elif stated and found[1] == "api":
            self.api = stated[1].upper(), stated[2], number
        elif stated:
            self.referred = stated[1].upper(), stated[2], number
        elif found[1] == "openapi" and re.search(r"\.(json|ya?ml)$|^https?:", value):
            self.referred = "", value, number


def read_component(block: Block, reading: Reading) -> str | None:
    """Take in one component.

    Returns:
        the title under which the code that follows stands; None when the component says nothing about an operation.
    """
    name = block.name.removeprefix("end")
    if name in _TABS:
        return "" if block.name.startswith("end") else _TABS[name]
    if block.name == "paramfield":
        param = _param(block)
        if param is None or reading.current is None:
            reading.lose("parameter field without an operation", block.line, str(block.attrs)[:60])
        else:
            reading.current.params.append(param)
    elif block.name == "methodendpoint":
        _endpoint(block, reading)
    elif block.name == "responsefield" and reading.current is not None:
        reading.current.answers[block.attrs.get("name", "")] = block.attrs.get("type", "")
    return None


def _endpoint(block: Block, reading: Reading) -> None:
    """Docusaurus' request line: `<MethodEndpoint method={"post"} path={"/v1/notes"} context={"endpoint"} />`."""
    method, path, context = (
        block.attrs.get(key, "").removeprefix('{"').removesuffix('"}') for key in ("method", "path", "context")
    )
    if context != "callback" and is_url(path):
        reading.start(method.upper(), path, block.line)


def _param(block: Block) -> Param | None:
    place = next((place for place in _PLACES if place in block.attrs), None)
    if place is None:
        return None
    required = block.attrs.get("required", "false").strip("{}")
    cells = {"name": block.attrs[place], "type": block.attrs.get("type", ""), "required": required}
    note = block.attrs.get("note", "")
    if "default" in block.attrs:
        note += f" Default is {block.attrs['default'].strip('{}')}"
    return read_param({**cells, "note": note}, _PLACES[place], block.line)
