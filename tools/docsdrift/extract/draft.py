"""Operations under construction: what the readers of all Markdown dialects fill in."""

from dataclasses import dataclass, field, replace

from docsdrift.extract import jsonish
from docsdrift.extract.curl import query_names
from docsdrift.extract.mask import mask
from docsdrift.extract.tables import json_type
from docsdrift.extract.urls import normal_url, split_url, under
from docsdrift.facts import Call, Confidence, Example, Location, Operation, Param, Unplaced
from documents.values import JSON

SAMPLES: dict[str, JSON] = {"string": "Text", "integer": 0, "number": 0, "boolean": True, "array": [], "object": {}}
"""A value of each type, for answers that a page describes without a sample."""


@dataclass
class Draft:
    """One operation while its page is read."""

    method: str
    url: str
    line: int
    confidence: Confidence = "high"
    params: list[Param] = field(default_factory=list)
    requests: list[Example] = field(default_factory=list)
    responses: list[Example] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    answers: dict[str, str] = field(default_factory=dict)

    def add_example(self, text: str, line: int, *, status: str, request: bool = False) -> None:
        """Keep a sample body, masked, and how well it could be read."""
        value, how = jsonish.load(text)
        example = Example(
            status=status,
            body=mask(value) if how != "no" else None,
            parsed=how,
            line=line,
            confidence="high" if status or request else "medium",
        )
        (self.requests if request else self.responses).append(example)

    def finish(self) -> Operation:
        """The operation, path placeholders and query of the printed URL included."""
        url = normal_url(self.url)
        if self.answers and not any(example.parsed in ("strict", "relaxed") for example in self.responses):
            body = {name: SAMPLES.get(json_type(kind), "Text") for name, kind in self.answers.items() if name}
            self.responses.append(Example(body=mask(body), line=self.line, confidence="medium"))
        known = {(param.location, param.name) for param in self.params}
        for name in query_names(self.url):
            if ("query", name) not in known:
                self.params.append(Param(name=name, location="query", line=self.line, confidence="medium"))
        return Operation(
            method=self.method.upper(),
            url=url,
            params=tuple(_unique(_stars(self.params, split_url(url)[1]))),
            requests=tuple(self.requests),
            responses=tuple(self.responses),
            calls=tuple(self.calls),
            line=self.line,
            confidence=self.confidence,
        )


@dataclass
class Reading:
    """What has been read of a page so far."""

    operations: list[Draft] = field(default_factory=list)
    unplaced: list[Unplaced] = field(default_factory=list)
    title: str = ""
    group: Location = "unknown"
    referred: list[tuple[str, str, int]] = field(default_factory=list)
    base: str = ""
    common: list[Param] = field(default_factory=list)

    @property
    def current(self) -> Draft | None:
        """The operation that is being described."""
        return self.operations[-1] if self.operations else None

    def start(self, method: str, url: str, line: int) -> None:
        """Begin an operation; a bare path is one of the address that the page named before."""
        self.operations.append(Draft(method, under(self.base, url) if url.startswith("/") else url, line))

    def finish(self) -> tuple[Operation, ...]:
        """The operations, each with the headers that the page states for all of them."""
        if not self.operations and self.common:
            self.lose("parameter table without an operation", self.common[0].line)
        for draft in self.operations:
            draft.params += self.common
        return tuple(draft.finish() for draft in self.operations)

    def lose(self, kind: str, line: int, about: str = "") -> None:
        """Note something that looks like a fact and has no place."""
        self.unplaced.append(Unplaced(kind=kind, line=line, about=about[:80]))


def _stars(params: list[Param], path: str) -> list[Param]:
    """A missing star means "optional" only on an operation that marks at least one parameter."""
    marks = any(param.required is not None and param.location != "path" and not param.wildcard for param in params)
    result = []
    for param in params:
        if param.location == "unknown" and "{" + param.name + "}" in path:
            param = replace(param, location="path", required=True)
        unsaid = param.required is None and not param.conditional and param.confidence == "high"
        result.append(replace(param, required=False) if marks and unsaid else param)
    return result


def _unique(params: list[Param]) -> list[Param]:
    seen: dict[tuple[str, str], Param] = {}
    for param in params:
        seen.setdefault((param.location, param.name), param)
    return list(seen.values())
