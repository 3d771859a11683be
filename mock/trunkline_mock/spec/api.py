"""One vendor's API as its documents describe it: where its operations are, which hosts serve them."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .document import Document, load, load_events
from .operation import METHODS, operations
from .router import Router
from .served import served

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..text import Json
    from .operation import Operation


class Api:
    """A vendor's API; compiled when first asked for, shared by all mocks of a process.

    Args:
        name: What the vendor is called.
        document: Its OpenAPI document.
        events: The document of its unasked payloads, where it has one.
    """

    def __init__(self, name: str, document: Document, events: Document | None = None) -> None:
        self.name = name
        self.document = document
        self.events = events

    @cached_property
    def operations(self) -> Mapping[str, Operation]:
        """Every operation by its operationId."""
        return {operation.id: operation for operation in operations(self.document)}

    def published(self, base: str) -> dict[str, Json]:
        """Return the document as it is given to others: all of it served at one URL."""
        return served(self.document.data, base)

    @cached_property
    def router(self) -> Router:
        """The routes."""
        return Router(list(self.operations.values()))

    @cached_property
    def hosts(self) -> re.Pattern[str]:
        """A pattern of the hosts that the document's servers name."""
        items = [item for path in self.document.data.get("paths", {}).values() for item in (path, *_methods(path))]
        servers = [server for owner in (self.document.data, *items) for server in owner.get("servers", ())]
        hosts = {urlsplit(server["url"]).netloc for server in servers} - {""}
        if not hosts:
            return re.compile(r"\b\B")  # a document without servers has no hosts
        return re.compile(f"(?:{'|'.join(map(_host, sorted(hosts)))})(?::[0-9]+)?\\Z", re.IGNORECASE)


@cache
def shipped(vendor: str) -> Api:
    """Return the API of a vendor whose documents are shipped."""
    return Api(vendor, load(vendor), load_events(vendor))


def _methods(path: Mapping[str, Json]) -> list[Json]:
    return [node for key, node in path.items() if key in METHODS]


def _host(host: str) -> str:
    return "[^.:/]+".join(re.escape(piece) for piece in re.split(r"\{[^}]+\}", host))
