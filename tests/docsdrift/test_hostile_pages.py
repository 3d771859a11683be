"""Whatever a page contains, reading it ends soon and in facts or in a plain error."""

import contextlib
import random
import time

import pytest

from docsdrift.conform import conform_page, self_check
from docsdrift.extract import extract_page
from docsdrift.report import json_report, markdown_report, sarif_report
from docsdrift.specdiff import diff_documents
from documents import safe_yaml
from documents.values import ToolError

PIECES = [
    "{%",
    "%}",
    "`",
    "```\n",
    "|",
    "<mark>",
    "</mark>",
    "<table>",
    "{",
    "}",
    "[",
    "]",
    "\\",
    "#",
    "curl ",
    "'",
    '"',
]
PIECES += ["\n\n", "\x00", "\u202e", "http://[", "&#x110000;"]


def mutated(text: str, chance: random.Random) -> str:
    """The text with a few random cuts, doublings and insertions."""
    for _ in range(chance.randint(1, 8)):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randint(1, 120))
        piece = chance.choice([*PIECES, "", text[start:end] * 2])
        text = (text[:start] + piece + text[end:]) or "x"
    return text


@pytest.mark.parametrize("seed", range(8))
def test_broken_pages_never_crash_the_reader(pages, data, seed):
    """Random damage to every sample page gives facts or a ToolError, and every report can be written of it."""
    chance = random.Random(seed)
    spec = safe_yaml.load_spec(data / "pigeon.yaml")
    for path in sorted(pages.iterdir()):
        for _ in range(6):
            page = extract_page(mutated(path.read_text(encoding="utf-8"), chance), "p")
            findings = self_check("v", page)
            for operation in page.operations:
                findings += conform_page("v", page, spec, [(operation, "dropNote")])
            for report in (json_report, markdown_report, sarif_report):
                assert report(findings)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        "> " * 50_000 + "x",
        "<llms-only>" * 50_000,
        "<!--" * 50_000,
        "# T\n\n" + "*" * 100_000,
        "# T\n\n" + "|a" * 50_000 + "\n" + "|-" * 50_000,
        "# T\n\n<mark>`GET`</mark> `https://h.example/a`\n\n```\n" + "{" * 100_000 + "}" * 100_000 + "\n```\n",
        "# T\n\n```bash\ncurl " + "-H a " * 50_000 + "\n```\n",
        "# T\n\n" + "curl " * 50_000,
        "# T\n\n" + "{% tab title=\"" + "a" * 200_000 + "\" %}\n",
        "\n".join(["# T", "<table>" * 3000]),
        "a\n" * 50_000,
        "Was this helpful?\nOn this page\nGET https://h.example/a\n" + "Name\nType\nDescription\n\n" * 10_000,
    ],
    ids=range(13),
)  # fmt: skip
def test_pages_made_to_be_slow_are_not(text):
    """No page of half a megabyte takes the processor long, however it nests or repeats."""
    started = time.process_time()
    extract_page(text, "p")
    assert time.process_time() - started < 10


def test_a_page_beyond_the_cap_is_refused():
    """Two megabytes are the end, and fifty thousand lines."""
    with pytest.raises(ToolError, match="lines"):
        extract_page("a\n" * 400_000, "p")
    with pytest.raises(ToolError, match="larger"):
        extract_page("x" * 2_000_001, "p")


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/A"},
        {"allOf": [{"$ref": "#/components/schemas/A"}]},
        {"properties": {"a": {"$ref": "#/components/schemas/A"}}},
        {"items": {"items": {"$ref": "#/components/schemas/A"}}},
        {"oneOf": [{"$ref": "#/components/schemas/A"}, {"type": "null"}]},
    ],
)
def test_schemas_that_contain_themselves_end(schema):
    """Circles of references are compared once or refused, never followed for ever."""

    def document(kind: str) -> dict:
        inner = {**schema, "x-kind": kind}
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
        node = {"responses": {"200": {"description": "", "content": content}}}
        return {"openapi": "3.1.0", "paths": {"/a": {"get": node}}, "components": {"schemas": {"A": inner}}}

    with contextlib.suppress(ToolError):
        assert diff_documents(document("a"), document("b"))
