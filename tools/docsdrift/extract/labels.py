"""Plain Markdown: operations that a line states by labels, `**Endpoint:** POST /v1/notes`, or that a code block begins with."""

import re
from dataclasses import dataclass

from docsdrift.extract.urls import METHODS, is_url

_LABEL = re.compile(r"^[-+>\s]*[*_`]*([A-Za-z][A-Za-z /]{1,24}?)[*_`]*\s*:[*_`]*\s*(\S.*)$")
_ENDPOINTS = {
    "endpoint",
    "request",
    "http request",
    "request line",
    "route",
    "api",
    "api endpoint",
    "resource",
    "operation",
    "call",
}
_URLS = {"url", "uri", "path", "request url", "endpoint url", "endpoint", "resource url", "full url"}
_METHODS = {"method", "http method", "verb", "http verb", "request method"}
_BASES = {"base url", "base uri", "api base url", "server", "host", "base path", "api host", "root url"}
_STATED = re.compile(rf"^[`*_]*({METHODS})[`*_]*[\s:]+[`*_]*(\S+?)[`*_]*(?:\s+HTTP/[\d.]+)?[`*_.]*$", re.I)
_REQUEST_LINE = re.compile(rf"^\s*({METHODS})\s+(\S+)(?:\s+HTTP/[\d.]+)?\s*$")
_HEADER_LINE = re.compile(r"^([A-Za-z][A-Za-z0-9-]*):\s*(.*)$")


@dataclass
class Labels:
    """What the labels have said and no operation has used yet."""

    method: str = ""
    url: str = ""

    def take(self, line: str) -> tuple[str, str] | str | None:
        """Read one line.

        Returns:
            method and URL of an operation; the text of a base address; `None` for anything else.
        """
        found = _LABEL.match(line.strip())
        if found is None:
            return None
        label, value = " ".join(found[1].lower().split()), found[2].strip()
        stated = _STATED.match(value)
        if label in _ENDPOINTS | _URLS and stated and is_url(stated[2]):
            return stated[1].upper(), stated[2]
        bare = re.sub(r"^\[([^\]]+)\]\([^)]*\)$", r"\1", value).strip("`*_ ")
        if label in _BASES and is_url(bare):
            return bare
        if label in _METHODS and re.fullmatch(METHODS, bare.upper()):
            self.method = bare.upper()
        elif label in _URLS and is_url(bare):
            self.url = bare
        if not (self.method and self.url):
            return None
        whole = self.method, self.url
        self.method = self.url = ""
        return whole


@dataclass(frozen=True)
class Request:
    """A request as a code block prints it."""

    method: str
    url: str
    headers: dict[str, str]
    body: str


def read_request(code: str) -> Request | None:
    """The request that a code block begins with: `POST /v1/notes HTTP/1.1`, headers, an empty line, a body."""
    lines = code.strip("\n").split("\n")
    first = _REQUEST_LINE.match(lines[0])
    if first is None or not is_url(first[2]):
        return None
    headers: dict[str, str] = {}
    for number, line in enumerate(lines[1:], 1):
        header = _HEADER_LINE.match(line.strip())
        if header is None:
            return Request(first[1], first[2], headers, "\n".join(lines[number:]).strip())
        headers[header[1]] = header[2]
    return Request(first[1], first[2], headers, "")
