"""GitBook's Markdown: method blocks with tables and status tabs, the older tags, and guides with only curl."""

import re
from collections.abc import Iterator
from dataclasses import replace

from docsdrift.extract import jsonish, tables
from docsdrift.extract.blocks import Block, plain
from docsdrift.extract.curl import is_call, lead_in, read_call
from docsdrift.extract.docusaurus import read_inputs
from docsdrift.extract.draft import Draft, Reading
from docsdrift.extract.labels import Labels, Request, read_request
from docsdrift.extract.mask import mask
from docsdrift.extract.mintlify import read_component
from docsdrift.extract.request_line import Halves, stated
from docsdrift.extract.resources import Resource, place
from docsdrift.extract.tags import read_tag
from docsdrift.extract.urls import METHODS, is_url, normal_url, same_path, split_url, under
from docsdrift.facts import Call, Example, Location, Param

_METHOD = re.compile(rf"^(?:<mark[^>]*>\s*)?[`*]*(?P<method>{METHODS})[`*]*(?:\s*</mark>)?[\s:]+[`*]*(?P<url>\S[^\n]*)")
LONGEST_REQUEST_LINE = 500
_REQUEST = re.compile(r"\b(request|payload|body|posting|sending)\b", re.I)
_RESPONSE = re.compile(r"\b(response|returns?|reply|answer|result|output)\b", re.I)
_RESOURCE = re.compile(r"\b(schema|object|attributes|properties|resource|model|definition)$", re.I)
_SILENT = {
    "code",
    "endcode",
    "hint",
    "endhint",
    "tabs",
    "endtab",
    "endtabs",
    "content-ref",
    "endcontent-ref",
    "embed",
    "file",
    "stepper",
    "endstepper",
    "step",
    "endstep",
    "columns",
    "endcolumns",
    "column",
    "endcolumn",
    "updates",
    "endupdates",
    "update",
    "endupdate",
    "include",
    "if",
    "endif",
    "raw",
    "endraw",
}


def read_markdown(blocks: list[Block], api: tuple[str, str, int] | None = None) -> Reading:
    """Everything the blocks of one page state about operations.

    Args:
        blocks: the page.
        api: the operation that the page's front matter states.
    """
    reading = Reading(title=next((block.text for block in blocks if block.kind == "heading"), ""))
    if api:
        reading.start(*api)
    reader = _Reader(reading)
    for block in blocks:
        reader.take(block)
    place(reading, reader.resources)
    return reading


class _Reader:
    """Walks the blocks and remembers under which heading and in which tab it is."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.location: Location | None = None
        self.heading = self.tab = self.prose = ""
        self.labels = Labels()
        self.halves = Halves()
        self.resources: list[Resource] = []
        self.after_call = False

    def take(self, block: Block) -> None:
        if block.kind not in ("code", "tag"):
            self.after_call = False
        request = self._bare_request(block)
        if request is None:
            getattr(self, "_" + block.kind)(block)
        elif not self._is_current(*request):
            self._start(*request, block.line)

    def _bare_request(self, block: Block) -> tuple[str, str] | None:
        """The request line that a block is, or completes, in a shape that is nobody's markup."""
        if block.kind == "tag":
            return None
        text = block.text.strip() if len(block.text) <= LONGEST_REQUEST_LINE else ""
        halves = self.halves.take("" if block.kind == "table" else text)
        alone = block.kind == "code" and re.fullmatch(METHODS, text.partition("\n")[0]) is not None
        odd = block.kind == "paragraph" and ("\n" in text or not _METHOD.match(text))
        return halves or (stated(text) if alone or odd else None)

    def _heading(self, block: Block) -> None:
        match = _METHOD.match(block.text)
        if match and is_url(match["url"].strip("`")):
            self._start(match["method"], match["url"], block.line)
            return
        self.heading, self.tab, self.prose = block.text, "", ""
        self.location = tables.heading_location(block.text)

    def _paragraph(self, block: Block) -> None:
        if read_inputs(block.text, block.line, self.reading):
            return
        text = " ".join(block.text.split())
        match = _METHOD.match(text)
        # A mark is the platform's own; a bare "GET x" must at least be followed by nothing but a URL.
        url = match["url"].strip("`* ") if match else ""
        if match and is_url(_link_target(url)):
            self._start(match["method"], url, block.line)
        elif match and "<mark" in text:
            self.reading.lose("method line", block.line, plain(text))
        elif re.fullmatch(r"\*\*[^*]+\*\*:?", text) and (tables.heading_location(text) or tables.status_of(text)):
            self._heading(replace(block, text=plain(text)))
        else:
            self._labelled(block)
            self.prose = block.text

    def _labelled(self, block: Block) -> None:
        for number, line in enumerate(block.text.split("\n")):
            stated = self.labels.take(line)
            if isinstance(stated, str):
                self.reading.base = stated
            elif stated is not None and not self._is_current(*stated):
                self._start(*stated, block.line + number)

    def _is_current(self, method: str, url: str) -> bool:
        """Whether a printed request is the one that is being described."""
        draft = self.reading.current
        paths = [split_url(normal_url(text))[1] for text in (url, draft.url)] if draft else ["", ""]
        return draft is not None and draft.method.upper() == method and same_path(*paths)

    def _start(self, method: str, url: str, line: int) -> None:
        self.reading.start(method, url, line)
        self.location, self.heading, self.tab, self.prose = None, "", "", ""

    def _tag(self, block: Block) -> None:
        if block.name == "tab":
            self.tab = block.attrs.get("title", "")
            return
        if block.name in {"endtab", "endtabs"}:
            self.tab = ""
        if block.name.endswith(("-description", "-summary")):
            return  # prose inside a tag; the answer around it goes on
        status = read_tag(block, self.reading)
        if status is None:
            status = read_component(block, self.reading)
        if status is not None:
            self.tab = status
        elif block.attrs.get("note") is not None:
            return  # a component that says nothing about an operation
        elif block.name not in _SILENT and block.name != "tab":
            self.reading.lose("tag", block.line, block.name)

    def _table(self, block: Block) -> None:
        draft = self.reading.current
        if draft and (listed := tables.statuses(block)) and "name" not in tables.columns(block):
            for status, line in listed:
                if status not in {example.status for example in draft.responses}:
                    draft.responses.append(_bare_status(status, line))
        elif tables.is_param_table(block):
            self._params(block, draft)

    def _params(self, block: Block, draft: Draft | None) -> None:
        stated = "required" in tables.columns(block) and not self._of_answers()
        location = (tables.column_location(block) if stated or self.location else None) or self.location
        if stated and not location and _RESOURCE.search(self.heading) and not _REQUEST.search(self.heading):
            params = tuple(tables.read_params(block, "body"))
            self.resources.append(Resource(block.line, self.heading, params, draft))
        elif draft and (location or stated):
            draft.params += tables.read_params(block, location or "unknown")
        elif location == "header":
            self.reading.common += tables.read_params(block, location)
        elif location:
            self.reading.lose("parameter table without an operation", block.line, self.heading)
        else:
            self.reading.lose("parameter table", block.line, self.heading)

    def _of_answers(self) -> bool:
        about = f"{self.heading} {self.prose.rsplit(chr(10), 1)[-1]}"
        return _RESPONSE.search(about) is not None and _REQUEST.search(about) is None

    def _code(self, block: Block) -> None:
        request = read_request(block.text)
        if request is not None:
            self._request(request, block)
        elif is_call(block.text):
            self._call(block)
            self.after_call = True
        elif jsonish.looks_like(block.text):
            self._sample(block)
        elif tables.status_of(self.tab) and block.text.strip():
            self._answer(block)

    def _request(self, request: Request, block: Block) -> None:
        """A request line opens an operation, or repeats the one that is being described; a body below it is a sample."""
        if not self._is_current(request.method, request.url):
            self._start(request.method, request.url, block.line)
        draft = self.reading.current
        if draft is None:
            return
        if request.body and jsonish.looks_like(request.body):
            draft.add_example(request.body, block.line, status="", request=True)
        draft.calls.append(_printed_call(request, self.reading.base or split_url(draft.url)[0], block.line))

    def _call(self, block: Block) -> None:
        call = read_call(block.text, block.line, lead_in(self.prose))
        if call is None:
            self.reading.lose("curl call", block.line, self.heading)
        elif self.reading.current is None:
            self.reading.operations.append(_from_call(call))
        else:
            self.reading.current.calls.append(call)

    def _sample(self, block: Block) -> None:
        draft = self.reading.current
        about = self.prose.rsplit("\n", 1)[-1] + " " + self.heading
        if draft is None:
            self.reading.lose("sample without an operation", block.line, self.heading)
        elif self._status(block):
            self._answer(block)
        elif _RESPONSE.search(self.tab or about) and not _REQUEST.search(self.tab or self.prose):
            draft.add_example(block.text, block.line, status="")
        elif _REQUEST.search(self.tab or about):
            draft.add_example(block.text, block.line, status="", request=True)
        elif self.after_call:  # with nothing between the two it is what the call brings
            draft.add_example(block.text, block.line, status="")
        else:
            self.reading.lose("sample", block.line, self.heading or self.tab)

    def _status(self, block: Block) -> str:
        """The status of an answer: from the tab, the words after the fence's language, or the heading."""
        fence = block.name.partition(" ")[2]
        return tables.status_of(self.tab) or tables.status_of(fence) or tables.status_of(self.heading)

    def _answer(self, block: Block) -> None:
        status = self._status(block)
        if self.reading.current is None:
            self.reading.lose("answer without an operation", block.line, self.tab)
        else:
            drop = _bare_status(status, 0)
            answers = self.reading.current.responses
            answers[:] = [item for item in answers if (item.status, item.parsed) != (drop.status, "absent")]
            self.reading.current.add_example(block.text, block.line, status=status)


def _printed_call(request: Request, base: str, line: int) -> Call:
    body, how = jsonish.load(request.body) if jsonish.looks_like(request.body) else (None, "no")
    headers = {name.lower(): value for name, value in request.headers.items()}
    names = tuple(n for n in request.headers if n.lower() not in ("content-type", "accept", "authorization", "host"))
    return Call(
        method=request.method,
        url=normal_url(under(base, request.url) if request.url.startswith("/") else request.url),
        headers=names,
        auth=headers.get("authorization", "").split(" ")[0].lower(),
        media=headers.get("content-type", "").split(";")[0],
        body=mask(body) if how != "no" else None,
        line=line,
    )


def _bare_status(status: str, line: int) -> Example:
    return Example(status=status, parsed="absent", line=line)


def _link_target(url: str) -> str:
    return re.sub(r"^\[([^\]]+)\]\([^)]*\)$", r"\1", url).strip("`")


def _from_call(call: Call) -> Draft:
    """A guide shows one call and nothing else: everything it sends is a parameter, none is known to be required."""
    draft = Draft(call.method, call.url, call.line, "medium")
    draft.params += _call_params(call)
    draft.calls.append(call)
    return draft


def _call_params(call: Call) -> Iterator[Param]:
    for name in call.headers:
        yield Param(name=name, location="header", type="string", line=call.line, confidence="medium")
    if isinstance(call.body, dict):
        for name, value in call.body.items():
            kind = _KINDS.get(type(value), "")
            yield Param(name=name, location="body", type=kind, line=call.line, confidence="medium")


_KINDS = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
