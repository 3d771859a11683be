"""A GitBook page saved as the text a browser shows: no marks, no table rulers, no status labels on the samples."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from docsdrift.extract import jsonish, tables
from docsdrift.extract.draft import Draft, Reading
from docsdrift.extract.mask import mask
from docsdrift.extract.urls import METHODS, is_url
from docsdrift.facts import Example, Location

_METHOD = re.compile(rf"^({METHODS})\s+(\S+)$")
_FURNITURE = re.compile(
    r"^(Powered by GitBook|On this page|Was this helpful\?|Last updated\b.*|Previous\S.*Next.*|\s*•\s.*)$"
)


def is_rendered(text: str) -> bool:
    """Whether the text is a browser's view of a page rather than its Markdown."""
    furniture = sum(bool(_FURNITURE.match(line)) for line in text.split("\n"))
    return furniture >= 2 and not re.search(r"^(#{1,6} |```|\|.*\|$)", text, re.M)


@dataclass(frozen=True)
class _Group:
    """Lines that stand together, and the number of the first."""

    line: int
    lines: tuple[str, ...]


def read_rendered(text: str) -> Reading:
    """What the text states; every fact has low confidence, since its structure is guessed from blank lines."""
    lines = text.split("\n")
    reading = Reading()
    starts = [number for number, line in enumerate(lines) if (m := _METHOD.match(line.strip())) and is_url(m[2])]
    if starts:
        above = [line.strip() for line in lines[: starts[0]] if line.strip()]
        reading.title = above[-1] if above else ""
    ends = [*starts[1:], len(lines)] if starts else []
    for start, end in zip(starts, ends, strict=True):
        match = _METHOD.match(lines[start].strip())
        if match:
            reading.operations.append(Draft(match[1], match[2], start + 1, "low"))
            _read_operation(lines[start + 1 : end], start + 2, reading)
    return reading


def _read_operation(lines: Sequence[str], first: int, reading: Reading) -> None:
    draft = reading.operations[-1]
    body = "\n".join("" if _FURNITURE.match(line) else line for line in lines)
    samples = jsonish.several(body)
    for offset, value in samples:
        draft.responses.append(Example(body=mask(value), line=first + offset, confidence="low"))
    before = lines[: samples[0][0]] if samples else lines
    groups = _groups(before, first)
    index = 0
    while index < len(groups):
        location = _section(groups, index)
        if location:
            roles = [line.lower() for line in groups[index + 1].lines]
            index = _read_rows(groups, index + 2, roles, location, reading)
        else:
            index += 1


def _section(groups: Sequence[_Group], index: int) -> Location | None:
    """The location that a heading names, if a head of columns follows; a parameter may be called `body` as well."""
    if index + 1 >= len(groups) or groups[index + 1].lines[0].lower() not in {"name", "parameter", "field"}:
        return None
    return tables.heading_location(groups[index].lines[0]) if len(groups[index].lines) == 1 else None


def _read_rows(groups: Sequence[_Group], index: int, roles: list[str], location: Location, reading: Reading) -> int:
    draft = reading.operations[-1]
    names = {"name": "name", "parameter": "name", "field": "name", "type": "type", "required": "required"}
    while index < len(groups) and _section(groups, index) is None:
        row = groups[index : index + len(roles)]
        cells = {
            names.get(role, "note"): html.escape(" ".join(group.lines), quote=False)
            for role, group in zip(roles, row, strict=False)
        }
        if not tables.is_type_word(cells.get("type", "")):
            # A row with an empty cell shifts all that follow; better to say so than to guess.
            reading.lose("parameter row", groups[index].line, cells.get("name", ""))
            return index + 1
        param = tables.read_param(cells, location, groups[index].line)
        if param:
            draft.params.append(type(param)(**{**vars(param), "confidence": "high"}))
        # The note may be missing at the end of a section: the next group is then a heading.
        full = len(row) == len(roles) and _section(groups, index + len(roles) - 1) is None
        index += len(roles) if full else len(roles) - 1
    return index


def _groups(lines: Sequence[str], first: int) -> list[_Group]:
    groups: list[_Group] = []
    current: list[str] = []
    for number, line in enumerate([*lines, ""]):
        if line.strip() and not _FURNITURE.match(line):
            current.append(line.strip())
        elif current:
            groups.append(_Group(first + number - len(current), tuple(current)))
            current = []
    return groups


def label_statuses(rendered: Sequence[Example], known: Sequence[Example]) -> list[Example]:
    """The statuses of samples that lost their labels, taken by position from the same page's Markdown.

    Only when the bodies agree one by one; otherwise the samples stay unlabelled.
    """
    if [example.body for example in rendered] != [example.body for example in known]:
        return list(rendered)
    return [Example(**{**vars(bare), "status": full.status}) for bare, full in zip(rendered, known, strict=True)]
