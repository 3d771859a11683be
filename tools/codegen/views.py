"""What the templates see: operations and models as plain data."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from codegen import prose
from codegen.wire import Schema, Wire

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def body_kind(media: str) -> str:
    """How a body of a media type is made: `json`, `form`, `multipart`, `text` or `bytes`."""
    media = media.partition(";")[0].strip().lower()
    if media in ("application/json", "*/*", "text/json", "application/*") or media.endswith("+json"):
        return "json"
    if media == "application/x-www-form-urlencoded":
        return "form"
    if media.startswith("multipart/"):
        return "multipart"
    if media.startswith("text/") or media.endswith(("/xml", "+xml", "/sdp", "yaml", "/graphql", "x-ndjson", "/jsonl")):
        return "text"
    return "bytes"


@dataclass(frozen=True)
class Argument:
    """One argument of an operation."""

    name: str
    wire_name: str
    location: str
    wire: Wire
    required: bool
    nullable: bool
    description: str
    default: object = None
    fixed: bool = False
    style: str = ""

    @property
    def annotation(self) -> str:
        """Its type in the signature, with the default when it is optional."""
        return self.wire.takes if self.required else f"{self.wire.takes} | Unset = UNSET"

    @property
    def code(self) -> str:
        """The `Param` expression."""
        parts = [repr(self.name), repr(self.wire_name), repr(self.location), self.wire.codec]
        for flag, value in (("required", self.required), ("hidden", self.wire.hidden), ("nullable", self.nullable)):
            if value:
                parts.append(f"{flag}=True")
        if self.default is not None:
            parts.append(f"default={self.default!r}")
        if self.style:
            parts.append(f"style={self.style!r}")
        return f"Param({', '.join(parts)})"


@dataclass(frozen=True)
class FieldView:
    """One field of a model."""

    name: str
    wire_name: str
    wire: Wire
    required: bool
    description: str

    def annotation(self, only_sent: bool) -> str:
        """Its declaration; in what is only sent, absent stays `UNSET`."""
        if self.required:
            return self.wire.gives
        return f"{self.wire.gives} | Unset = UNSET" if only_sent else f"{self.wire.nullable().gives} = ABSENT"

    @property
    def item(self) -> str:
        """Its declaration in the dict that an argument may be."""
        return f"Required[{self.wire.takes}]" if self.required else self.wire.takes

    @property
    def code(self) -> str:
        """The `Field` expression."""
        said = (("required", self.required), ("hidden", self.wire.hidden), ("secret", self.wire.secret))
        flags = "".join(f", {name}=True" for name, holds in said if holds)
        return f"Field({self.name!r}, {self.wire_name!r}, {self.wire.codec}{flags})"


@dataclass(frozen=True)
class ModelView:
    """One model class."""

    name: str
    module: str
    description: str
    fields: tuple[FieldView, ...]
    extra: str
    uses: frozenset[str]
    only_sent: bool = False
    sent: bool = False


@dataclass(frozen=True)
class EnumView:
    """One open enumeration."""

    name: str
    module: str
    description: str
    base: str
    members: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class PagesView:
    """The iterator of an operation that pages."""

    code: str
    item: Wire
    position: str


@dataclass(frozen=True)
class JobView:
    """The report that an operation orders."""

    id: str
    poll: OperationView
    poll_id: str
    done: str
    fetch: OperationView
    fetch_id: str
    pending: tuple[int, ...]


@dataclass
class OperationView:
    """One operation."""

    id: str
    name: str
    module: str
    tag: str
    vendor: str
    method: str
    origin: str
    path: str
    delivery: str
    security: tuple[tuple[str, ...], ...]
    arguments: tuple[Argument, ...]
    body: str
    content_type: str | None
    extra: Wire | None
    result: Wire | None
    unwrap: str | None
    binary: bool
    groups: tuple[dict[str, Any], ...]
    zone_argument: str | None
    deprecated: bool
    raw: Schema = field(repr=False)
    pages: PagesView | None = None
    job: JobView | None = None
    form_of: str | None = None
    forms: tuple[tuple[str, OperationView], ...] = ()
    form_argument: str = ""
    form_default: str = ""
    answers: str = ""
    yields: str = ""

    @property
    def constant(self) -> str:
        """The name of the `Operation` constant."""
        return self.module.upper()

    @property
    def iterator(self) -> str:
        """The name of the method that walks all pages: `get_call_history` gives `iter_call_history`."""
        return "iter_" + re.sub(r"(^|_)get_", r"\1", self.name)

    @property
    def fetcher(self) -> str:
        """The name of the method that orders a report, waits and downloads: `fetch_call_history_report`."""
        name = re.sub(r"^(get|request)_", "", self.name)
        return f"fetch_{name.removesuffix('_async')}_report"

    @property
    def ordered(self) -> list[Argument]:
        """Arguments as the signature shows them: required ones first; what never changes is left out."""
        shown = [argument for argument in self.arguments if not argument.fixed]
        return sorted(shown, key=lambda argument: not argument.required)

    @property
    def returns(self) -> str:
        """The type a call gives."""
        if self.binary:
            return "bytes"
        return self.result.gives if self.result else "None"

    @property
    def uses(self) -> frozenset[str]:
        """Generated classes that the signature names."""
        wires = [argument.wire for argument in self.arguments]
        wires += [w for w in (self.result, self.extra, self.pages and self.pages.item) if w]
        return frozenset().union(*(wire.uses for wire in wires))

    def docstring(self, indent: int, *, iterate: bool = False, fetch: bool = False) -> str:
        """The docstring of a method, wrapped for its indentation."""
        return prose.docstring(self, indent, iterate=iterate, fetch=fetch)
