"""Table rows whose code holds a pipe: GitHub cuts the cell there, most other platforms do not."""

import re
from collections.abc import Iterator

_RULER = re.compile(r"^\s{0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$|^\s{0,3}\|\s*:?-+:?\s*\|\s*$")
_CODE = re.compile(r"(?<!`)`[^`\n]+`(?!`)")
_PIPE = re.compile(r"(?<!\\)\|")


def escape_pipes(text: str) -> str:
    """Escape the pipes inside the code of table rows that have more cells than their table has columns.

    A row that fits its table stays as it is, so a page that means GitHub's rule is read by it.
    """
    return "\n".join(_rows(text.split("\n")))


def _rows(lines: list[str]) -> Iterator[str]:
    columns = 0
    for line in lines:
        if _RULER.match(line):
            columns = _cells(line)
        elif not line.strip():
            columns = 0
        elif columns and _cells(line) > columns:
            line = _CODE.sub(lambda match: _PIPE.sub(r"\\|", match[0]), line)
        yield line


def _cells(line: str) -> int:
    bare = line.strip()
    if bare.startswith("|"):  # without a pipe before the first cell, one behind the last begins an empty cell
        bare = bare[1:-1] if bare.endswith("|") and not bare.endswith("\\|") else bare[1:]
    return len(_PIPE.findall(bare)) + 1
