"""Direction `docs-pages`: documentation pages, well made and of any bytes, through extraction and the command line.

A page that was written from known facts gives exactly these. Any other gives facts that survive their own file, or an error
in one line; the command says so by its exit code and never by a traceback.
"""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from docsdrift.cli import main
from docsdrift.conform import self_check
from docsdrift.extract import extract_page
from docsdrift.facts import from_json, to_json
from docsdrift.report import FORMATS
from documents.values import ToolError
from fuzz.direction import ROOT
from fuzz.payload_bytes import damaged
from fuzz.trials import Trials, Wrong, cases

if TYPE_CHECKING:
    from docsdrift.facts import Page
    from fuzz.direction import Options, Summary

NAME = "docs-pages"
PAGES = ROOT / "tests" / "docsdrift" / "pages"
TRACEBACK = "Traceback (most recent call last)"
EXITS = (0, 1, 2, 3)
WORDS = st.from_regex(r"[a-z]{2,6}(_[a-z]{2,5})?", fullmatch=True).filter(
    lambda word: not word.startswith(("http", "x_"))
)
TYPES = ("string", "integer", "boolean", "number")
VERBS = ("GET", "POST", "PUT", "PATCH", "DELETE")


@dataclass(frozen=True)
class Described:
    """One operation as a page describes it.

    Attributes:
        verb: HTTP method.
        path: Below the host, with placeholders.
        params: Place, name, type and whether it is required, each.
    """

    verb: str
    path: str
    params: tuple[tuple[str, str, str, bool], ...]

    def plain(self) -> str:
        """The page in plain Markdown."""
        tables = [
            "\n".join([f"### {title}\n", "| Field | Type | Required | Description |", "|---|---|---|---|", *rows])
            for place, title in (
                ("path", "Path parameters"),
                ("query", "Query parameters"),
                ("body", "Body parameters"),
            )
            if (
                rows := [f"| {n} | {t} | {'Yes' if r else 'No'} | A word |" for p, n, t, r in self.params if p == place]
            )
        ]
        head = f"# A page\n\nBase URL: `https://api.acme.example`\n\n**Endpoint:** {self.verb} {self.path}\n"
        return "\n\n".join([head, *tables]) + "\n"

    def mintlify(self) -> str:
        """The page as Mintlify's components."""
        fields = [
            f'<ParamField {p}="{n}" type="{t}"{" required" * r}>\n  A word.\n</ParamField>'
            for p, n, t, r in self.params
        ]
        return (
            "\n\n".join([f'---\ntitle: "A page"\napi: "{self.verb} https://api.acme.example{self.path}"\n---', *fields])
            + "\n"
        )


@st.composite
def described(draw: st.DrawFn) -> Described:
    """An operation with names of which each is there once."""
    names = draw(st.lists(WORDS, min_size=2, max_size=7, unique=True))
    verb, path, params = draw(st.sampled_from(VERBS)), f"/v1/{names.pop()}", []
    if draw(st.booleans()):
        params.append(("path", name := names.pop(), "string", True))
        path += f"/{{{name}}}"
    for name in names:
        place = draw(st.sampled_from(("query", "body") if verb in ("POST", "PUT", "PATCH") else ("query",)))
        params.append((place, name, draw(st.sampled_from(TYPES)), draw(st.booleans())))
    return Described(verb, path, tuple(params))


def run(options: Options) -> Summary:
    """Read pages."""
    trials = Trials(NAME, options, usual=150, short=10)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        attack = _Attack(Path(folder))
        whole = [path.read_bytes() for path in [*sorted(PAGES.iterdir()), *cases(NAME)]]
        anything = damaged(st.sampled_from(whole)) | st.binary(max_size=60)
        trials.explore("described", _described, described())
        trials.corpus("extraction", _extraction)
        trials.explore("extraction", _extraction, anything)
        trials.corpus("commands", attack.command)
        trials.explore("commands", attack.command, anything)
    return trials.summary.finish()


def _described(meant: Described) -> None:
    """Both dialects give the operation, and each of its inputs with type, place and whether it is required."""
    for dialect, text in (("plain", meant.plain()), ("mintlify", meant.mintlify())):
        page = extract_page(text, "page")
        got = [
            (one.method, one.url.removeprefix("https://api.acme.example"), _params(one.params))
            for one in page.operations
        ]
        wanted = [(meant.verb, meant.path, sorted(meant.params))]
        if got != wanted or page.unplaced:
            raise Wrong(f"{dialect}: should give {wanted}, gives {got}, unplaced {page.unplaced}: {text}")


def _params(params: object) -> list[tuple[str, str, str, bool]]:
    return sorted((one.location, one.name, one.type, bool(one.required)) for one in params)  # type: ignore[attr-defined]


def _extraction(data: bytes) -> None:
    """Facts survive their own file, are the same twice, and every report can be written of them."""
    text = data.decode("utf-8", "replace")
    try:
        page: Page = extract_page(text, "page")
    except ToolError as error:
        str(error)
        return
    if extract_page(text, "page") != page:
        raise Wrong(f"read twice, and differently: {data[:300]!r}")
    if from_json(json.loads(json.dumps(to_json(page)))) != page:
        raise Wrong(f"facts do not survive their file: {data[:300]!r}")
    for report in FORMATS.values():
        report(self_check("acme", page), [])


class _Attack:
    def __init__(self, folder: Path) -> None:
        self._page = folder / "page.md"
        self._folder = folder
        self._number = 0

    def command(self, data: bytes) -> None:
        """`extract` and `init` end with one of their exit codes, and without a traceback."""
        self._page.write_bytes(data)
        self._number += 1
        specs = self._folder / str(self._number)
        self._run("extract", str(self._page))
        code = self._run("init", "acme", str(self._page), "--specs", str(specs))
        if code == 0 and not (specs / "acme" / "openapi.yaml").read_text(encoding="utf-8"):
            raise Wrong(f"nothing was written: {data[:300]!r}")

    @staticmethod
    def _run(*arguments: str) -> int:
        said, told = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
            code = main(arguments)
        if code not in EXITS or TRACEBACK in told.getvalue():
            raise Wrong(f"{arguments[0]} ends with {code}: {told.getvalue()[-700:]}")
        return code
