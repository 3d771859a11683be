"""A Markdown page as a flat list of blocks with line numbers: headings, paragraphs, code, tables, GitBook's tags.

CommonMark alone would glue `{% endtab %}` and `{% endtabs %}` into one paragraph, hence one extra block rule.
"""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bs4 import BeautifulSoup
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock
from markdown_it.token import Token

from docsdrift.extract.pipes import escape_pipes

MAX_COLUMNS = 40
_TAG = re.compile(r"^\s{0,3}\{%\s*(?P<name>[A-Za-z-]+)(?P<attrs>[^%]*)%\}\s*$")
_COMPONENT = re.compile(
    r"""^\s*<(?P<end>/?)(?P<name>[A-Z][A-Za-z.]*)(?P<attrs>(?:\s+[A-Za-z-]+(?:=(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}))?)*)\s*/?>(?P<rest>.*)$"""
)
_OPEN_COMPONENT = re.compile(
    r"^(\s*<[A-Z]\w*)((?:\s+[\w-]+(?:=(?:\"[^\"\n]*\"|'[^'\n]*'|\{(?:[^{}\n]|\{[^{}\n]*\})*\}))?)*\s*/?>)", re.M
)
_BARE = re.compile(r"(?:^|\s)([A-Za-z-]+)(?=\s|$)")
_ATTR = re.compile(r"""([A-Za-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))""")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")


@dataclass(frozen=True, kw_only=True)
class Block:
    """One block. `kind` is heading, paragraph, code, table or tag; `line` counts from 1."""

    kind: str
    line: int
    text: str = ""
    name: str = ""
    attrs: dict[str, str] = field(default_factory=dict)
    rows: tuple[tuple[str, ...], ...] = ()
    level: int = 0


def parse_blocks(text: str) -> list[Block]:
    """The blocks of a page in order; a component of Mintlify's, such as `<ParamField>`, is a tag by its name."""
    text = escape_pipes(_OPEN_COMPONENT.sub(_on_one_line, text))
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")
    # Only the blocks are needed; reading inline marks is the slow part, and strangers can make it slower.
    markdown.core.ruler.enableOnly(["normalize", "block"])
    markdown.block.ruler.before("html_block", "tag", _tag_rule, {"alt": ["paragraph", "blockquote", "list", "table"]})
    tokens = markdown.parse(text)
    blocks: list[Block] = []
    index = 0
    while index < len(tokens):
        index = _take(tokens, index, blocks)
    return blocks


def _on_one_line(match: re.Match[str]) -> str:
    """The opening of a component that is spread over several lines, on its first; the number of lines stays."""
    return match[1] + match[2].replace("\n", " ") + "\n" * match[2].count("\n")


def _tag_rule(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    match = _TAG.match(line) or _COMPONENT.match(line)
    if not match:
        return False
    if silent:
        return True
    token = state.push("tag", "", 0)
    name, attrs = match["name"], match["attrs"]
    if "end" in match.re.groupindex:
        name = f"end{name}" if match["end"] else name
        attrs += "".join(f' {bare}="true"' for bare in _BARE.findall(_ATTR.sub(" ", attrs)))
        attrs += f' note="{match["rest"].replace(chr(34), " ")}"'
    token.map, token.info, token.content = [start, start + 1], name, attrs
    state.line = start + 1
    return True


def _take(tokens: Sequence[Token], index: int, blocks: list[Block]) -> int:
    token = tokens[index]
    line = (token.map[0] if token.map else 0) + 1
    if token.type == "heading_open":
        blocks.append(Block(kind="heading", line=line, text=plain(tokens[index + 1].content), level=int(token.tag[1:])))
        return index + 3
    if token.type == "paragraph_open":
        blocks.append(Block(kind="paragraph", line=line, text=tokens[index + 1].content))
        return index + 3
    if token.type in {"fence", "code_block"}:
        first = line + 1 if token.type == "fence" else line
        blocks.append(Block(kind="code", line=first, text=token.content, name=token.info.strip().lower()))
    elif token.type == "tag":
        attrs = {m[1].lower(): html.unescape(m[2] or m[3] or m[4] or "") for m in _ATTR.finditer(token.content)}
        blocks.append(Block(kind="tag", line=line, name=token.info.lower(), attrs=attrs))
    elif token.type == "table_open":
        return _table(tokens, index, line, blocks)
    elif token.type == "html_block":
        _html(token.content, line, blocks)
    return index + 1


def _table(tokens: Sequence[Token], index: int, line: int, blocks: list[Block]) -> int:
    rows: list[list[str]] = []
    while tokens[index].type != "table_close":
        token = tokens[index]
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline":
            rows[-1].append(token.content)
        index += 1
    # A pipe table has one line a row, and one ruler line after the head.
    blocks.append(Block(kind="table", line=line, rows=tuple(tuple(row[:MAX_COLUMNS]) for row in rows)))
    return index + 1


def _html(content: str, line: int, blocks: list[Block]) -> None:
    if "<table" not in content.lower():
        blocks.append(Block(kind="paragraph", line=line, text=content.strip()))
        return
    for table in BeautifulSoup(content, "html.parser").find_all("table"):
        if table.find_parent("table"):
            continue  # its cells belong to the outer table
        rows = [tuple(cell.decode_contents() for cell in row.find_all(["th", "td"])) for row in table.find_all("tr")]
        blocks.append(Block(kind="table", line=line, rows=tuple(row for row in rows if row), name="html"))


def row_line(table: Block, index: int) -> int:
    """The line of a table's row, the head being row 0."""
    return table.line if table.name == "html" else table.line + index + (index > 0)


def plain(text: str) -> str:
    """Inline Markdown and HTML as text on one line: no tags, escapes, emphasis or links."""
    text = re.sub(r"\[([^\]]*)\]\(([^)]*)\)", r"\1", text)
    text = _ESCAPE.sub(lambda match: html.escape(match[1], quote=False), text)
    if "<" in text or "&" in text:
        text = BeautifulSoup(text, "html.parser").get_text(" ")
    return " ".join(text.replace("**", "").replace("`", "").split())
