"""`sources.toml`: where a vendor's documentation is, and which page describes which operation."""

import re
import tomllib
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, Literal

from docsdrift.extract.urls import parsed
from documents.values import ToolError

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
Role = Literal["authoritative", "secondary"]
STATES = ("never fetched", "address unknown", "no page")
"""Why something cited is not watched: nobody fetched it from here, it is known by its title only, or it is no page."""


@dataclass(frozen=True, kw_only=True)
class Describes:
    """One operation of the spec that a page describes. `stated` is the page's own method and URL, where it has several.

    A secondary page speaks of an operation that another page decides: only what it states counts, not what it leaves out.
    """

    operation: str
    stated: str = ""
    role: Role = "authoritative"


@dataclass(frozen=True, kw_only=True)
class Source:
    """One page: where it is, and under which file names saved copies of it go."""

    name: str
    url: str = ""
    saved: tuple[str, ...] = ()
    describes: tuple[Describes, ...] = ()
    cited: str = ""


@dataclass(frozen=True, kw_only=True)
class Known:
    """What the spec cites and nobody watches: its name in `x-source`, its addresses as far as known, and why."""

    name: str
    state: str
    urls: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Vendor:
    """Everything the tool knows about one vendor."""

    name: str
    folder: Path
    spec: str = "openapi.yaml"
    published: bool = False
    llms: str = ""
    sitemap: str = ""
    documents: tuple[str, ...] = ()
    watch: tuple[str, ...] = ()
    pages: tuple[Source, ...] = field(default_factory=tuple)
    unwatched: tuple[Known, ...] = ()

    @property
    def spec_path(self) -> Path:
        """The document that pages are compared with."""
        return self.folder / self.spec

    def watches(self, url: str) -> bool:
        """Whether a new page at this URL would document operations."""
        return any(fnmatchcase(url, pattern) for pattern in self.watch)


def vendors_in(specs: Path, names: tuple[str, ...] = ()) -> list[Vendor]:
    """The vendors below a specs folder that have a `sources.toml`.

    Args:
        specs: the folder, `specs/`.
        names: only these; all of them by default.

    Raises:
        ToolError: a file is malformed, or a name has no such file.
    """
    found = {path.parent.name: path for path in sorted(specs.glob("*/sources.toml"))}
    missing = [name for name in names if name not in found]
    if missing:
        raise ToolError(f"no {specs.name}/{missing[0]}/sources.toml")
    return [read_vendor(path) for name, path in found.items() if not names or name in names]


def read_vendor(path: Path) -> Vendor:
    """One `sources.toml`.

    Raises:
        ToolError: it is not TOML, has an unknown key, an unsafe name or a URL that is not https.
    """
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ToolError(f"{path.name}: {error}") from None
    index = raw.get("index", {})
    _known(path, raw, {"spec", "published", "index", "page", "unwatched"})
    _known(path, index, {"llms", "sitemap", "documents", "watch"})
    vendor = Vendor(
        name=path.parent.name,
        folder=path.parent,
        spec=raw.get("spec", "openapi.yaml"),
        published=raw.get("published", False),
        llms=index.get("llms", ""),
        sitemap=index.get("sitemap", ""),
        documents=tuple(index.get("documents", ())),
        watch=tuple(index.get("watch", ())),
        pages=tuple(_source(path, item) for item in raw.get("page", ())),
        unwatched=tuple(known for item in raw.get("unwatched", ()) for known in _group(path, item)),
    )
    urls = [vendor.llms, vendor.sitemap, *vendor.documents, *(page.url for page in vendor.pages)]
    urls += [url for known in vendor.unwatched for url in known.urls]
    bad = [url for url in urls if url and not _allowed(url)]
    if bad:
        raise ToolError(f"{path.parent.name}/{path.name}: not an https URL: {bad[0]}")
    return vendor


def _source(path: Path, raw: dict[str, Any]) -> Source:
    _known(path, raw, {"name", "url", "saved", "describes", "cited"})
    name = raw.get("name", "")
    if not SLUG.fullmatch(name):
        raise ToolError(f"{path.parent.name}/{path.name}: page names are lower case with hyphens: {name!r}")
    describes = []
    for item in raw.get("describes", ()):
        _known(path, item, {"operation", "stated", "role"})
        if item.get("role", "authoritative") not in {"authoritative", "secondary"}:
            raise ToolError(f"{path.parent.name}/{path.name}: {name}: role is authoritative or secondary")
        describes.append(Describes(**item))
    return Source(
        name=name,
        url=raw.get("url", ""),
        saved=tuple(raw.get("saved", ())),
        describes=tuple(describes),
        cited=raw.get("cited", name),
    )


def _group(path: Path, raw: dict[str, Any]) -> list[Known]:
    _known(path, raw, {"state", "base", "at"})
    if raw.get("state") not in STATES:
        raise ToolError(f"{path.parent.name}/{path.name}: state is one of {', '.join(STATES)}")
    base = raw.get("base", "")
    places = {name: [at] if isinstance(at, str) else at for name, at in raw.get("at", {}).items()}
    return [
        Known(name=name, state=raw["state"], urls=tuple(base + at for at in found if at))
        for name, found in places.items()
    ]


def _known(path: Path, raw: dict[str, Any], keys: set[str]) -> None:
    unknown = sorted(set(raw) - keys)
    if unknown:
        raise ToolError(f"{path.parent.name}/{path.name}: unknown key {unknown[0]!r}")


def _allowed(url: str) -> bool:
    parts = parsed(url)
    # Plain http only to this machine, which is where the tests' servers are.
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in {"127.0.0.1", "localhost"})
