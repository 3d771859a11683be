"""One operation of a spec: where it is served, what protects it, what it answers by default."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import urlsplit

import msgspec

from ..messages import Json, Reply
from .document import Document, escape
from .forms import is_json
from .inputs import Inputs
from .samples import sample

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Response:
    """One documented answer: its status (`default` included), media type and where its schema is."""

    status: str
    media: str
    schema: str | None


@dataclass(eq=False)
class Operation:
    """An operation, its heavy parts compiled when first used.

    Attributes:
        document: The spec it is from.
        id: Its `operationId`.
        method: Upper case.
        spec_path: The path as the spec writes it.
        paths: The paths it is served at, one for each server.
        security: Alternatives, each the schemes that must all be present.
    """

    document: Document = field(repr=False)
    id: str
    method: str
    spec_path: str
    paths: tuple[str, ...]
    security: tuple[tuple[str, ...], ...]

    @property
    def pointer(self) -> str:
        """Where the operation is in its document."""
        return f"/paths/{escape(self.spec_path)}/{self.method.lower()}"

    @cached_property
    def node(self) -> dict[str, Json]:
        """The operation as the spec writes it."""
        node: dict[str, Json] = self.document.at(self.pointer)
        return node

    @cached_property
    def inputs(self) -> Inputs:
        """What the operation takes."""
        return Inputs.compile(self.document, self.pointer)

    @property
    def guessed(self) -> bool:
        """True when no page of the vendor shows the operation: it may not exist."""
        return self.node.get("x-evidence") == "inferred"

    @cached_property
    def sends(self) -> bool:
        """True when calling it twice does it twice, as a send does; without the spec's word, when it is a POST."""
        return bool(self.node.get("x-delivery", "once" if self.method == "POST" else "read") == "once")

    @cached_property
    def responses(self) -> dict[str, tuple[Response, ...]]:
        """The documented answers by status; several when there are several media types."""
        found = {}
        for status in self.node.get("responses", {}):
            pointer, node = self.document.follow(f"{self.pointer}/responses/{status}")
            content = node.get("content") or {}
            found[str(status)] = tuple(
                Response(str(status), media, f"{pointer}/content/{escape(media)}/schema" if "schema" in spec else None)
                for media, spec in content.items()
            )
        return found

    @cached_property
    def success(self) -> int:
        """The status of the usual good answer: the lowest documented 2xx."""
        return min(
            (int(status) for status in self.responses if status.startswith("2") and status.isdigit()), default=200
        )

    def example(self, status: int | None = None) -> Json:
        """Return a fresh copy of the example answer of a status."""
        return msgspec.json.decode(self.default_reply(status).body)

    def model(self, status: int) -> Json:
        """Return the example answer of a status to take from, never to change: the same each time."""
        if status not in self._models:
            self._models[status] = self.example(status)
        return self._models[status]

    @cached_property
    def _models(self) -> dict[int, Json]:
        return {}

    def default_reply(self, status: int | None = None) -> Reply:
        """Return the answer the spec shows for a status; the same object each time."""
        status = status or self.success
        if status not in self._replies:
            self._replies[status] = self._make_reply(status)
        return self._replies[status]

    @cached_property
    def _replies(self) -> dict[int, Reply]:
        return {}

    def _make_reply(self, status: int) -> Reply:
        documented = self.responses.get(str(status), self.responses.get("default", ()))
        if not documented:
            return Reply(status, b"", "")
        response = documented[0]
        pointer, _ = self.document.follow(f"{self.pointer}/responses/{response.status}")
        value = sample(self.document, f"{pointer}/content/{escape(response.media)}")
        if is_json(response.media):
            return Reply(status, msgspec.json.encode(value), response.media)
        return Reply(status, value.encode() if isinstance(value, str) else b"", response.media)

    def documents(self, status: int) -> bool:
        """Say whether the spec lists a status, `default` not counted."""
        return str(status) in self.responses

    def choose(self, statuses: tuple[int, ...], *, strict: bool = False) -> int:
        """Return the first status that the spec lists, or the first of all when it lists none.

        Args:
            statuses: The candidates, best first.
            strict: Take the best at once where the spec lets any status through with `default`.
        """
        if strict and "default" in self.responses:
            return statuses[0]
        return next((status for status in statuses if self.documents(status)), statuses[0])


def operations(document: Document) -> list[Operation]:
    """Read every operation of a document; nothing is compiled yet."""
    found = []
    default_servers = document.data.get("servers") or [{"url": "/"}]
    default_security = document.data.get("security", [])
    for path, item in document.data.get("paths", {}).items():
        for method in METHODS:
            node = item.get(method)
            if node is None:
                continue
            servers = node.get("servers") or item.get("servers") or default_servers
            bases = dict.fromkeys(urlsplit(server["url"]).path.rstrip("/") for server in servers)
            security = tuple(tuple(alternative) for alternative in node.get("security", default_security))
            paths = tuple(base + path for base in bases)
            found.append(Operation(document, node["operationId"], method.upper(), path, paths, security))
    return found
