"""Cutting away what a platform injects into a page and what a page says to machines.

Such text is not documentation of the API. Its wording is the platform's and changes without the vendor, so it is cut
by position first (before the title; after a rule and a heading at the end) and by wording second. Cut lines become
empty lines, so that every remaining fact keeps its line number; only a hash of what was cut is kept. Nothing in it
is ever followed.
"""

import re
from dataclasses import dataclass

from docsdrift.facts import digest

_TAIL = re.compile(
    r"^#{1,3}\s+(agent instructions|instructions for (ai|llm)|querying this documentation|for (ai|llm)s?\b)", re.I
)
_SPOKEN = re.compile(
    r"ignore (all |any )?(previous|prior|above|earlier) (instructions|rules)"
    r"|(if|when) you are an? (ai|llm|language model|automated|coding)\b"
    r"|\b(ai|llm|language-model|coding) (agents?|assistants?|models?)\b.{0,80}"
    r"\b(must|should|can|fetch|query|call|send|visit)\b"
    r"|[?&]ask=|/llms(-full)?\.txt|documentation index",
    re.I,
)
_FENCE = re.compile(r"^\s{0,3}(```+|~~~+)")
_MACHINE_ONLY = re.compile(r"<(llms-only|ai-only|agents?-only)\b[^>]*>.*?(</\1\s*>|\Z)", re.I | re.S)
_COMMENT = re.compile(r"<!--.*?(-->|\Z)", re.S)
_TAGS = re.compile(r"</?llms-ignore\b[^>]*>", re.I)
_FACT = re.compile(r"<mark[^>]*>`?(GET|POST|PUT|PATCH|DELETE)|\{%\s*(swagger|api-method|tabs)|^\|.*\|.*\|\s*$", re.M)


@dataclass(frozen=True)
class Cleaned:
    """A page without the injected text: the same number of lines, a hash of the rest, where it looked like facts."""

    text: str
    cut: str
    suspicious: tuple[int, ...]


def clean(text: str) -> Cleaned:
    """The page without what platform and page address to machines.

    Args:
        text: a Markdown page.

    Returns:
        the text with cut lines empty. `suspicious` holds lines inside the cut that look like facts, for a finding.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    lines = _blank_spans(text).split("\n")
    original = text.split("\n")
    fenced = _fenced(lines)
    for number in [*_head(lines, fenced), *_tail(lines, fenced), *_spoken(lines, fenced)]:
        lines[number] = ""
    cut = [number for number, line in enumerate(original) if line.strip() and not lines[number].strip()]
    suspicious = tuple(number + 1 for number in cut if _FACT.search(original[number]))
    return Cleaned("\n".join(lines), digest([original[number] for number in cut]) if cut else "", suspicious)


def _blank_spans(text: str) -> str:
    def lines_only(match: re.Match[str]) -> str:
        return "\n" * match[0].count("\n")

    for pattern in (_MACHINE_ONLY, _COMMENT, _TAGS):
        text = pattern.sub(lines_only, text)
    return text


def _fenced(lines: list[str]) -> list[bool]:
    result, fence = [], ""
    for line in lines:
        match = _FENCE.match(line)
        inside = bool(fence)
        if match and not fence:
            fence = match[1]
        elif match and match[1].startswith(fence) and not line.strip().strip(fence[0]):
            fence = ""
        result.append(inside or bool(fence))
    return result


def _title(lines: list[str], fenced: list[bool]) -> int | None:
    for number, line in enumerate(lines):
        if line.startswith("# ") and not fenced[number] and not line.startswith("# Source:"):
            return number
    return None


def _head(lines: list[str], fenced: list[bool]) -> list[int]:
    title = _title(lines, fenced)
    return list(range(title)) if title is not None and not any(fenced[:title]) else []


def _tail(lines: list[str], fenced: list[bool]) -> list[int]:
    title = _title(lines, fenced)
    for number, line in enumerate(lines):
        if number == title or fenced[number] or not line.startswith("#"):
            continue
        before = next((lines[i].strip() for i in range(number - 1, -1, -1) if lines[i].strip()), "")
        below = "\n".join(lines[number:])
        by_position = before == "---" and line.startswith("# ") and bool(_SPOKEN.search(below))
        if by_position or _TAIL.match(line):
            rule = next((i for i in range(number - 1, -1, -1) if lines[i].strip()), number)
            return list(range(rule if before == "---" else number, len(lines)))
    return []


def _spoken(lines: list[str], fenced: list[bool]) -> list[int]:
    found, number = [], 0
    while number < len(lines):
        end = number
        while end < len(lines) and lines[end].strip() and not fenced[end]:
            end += 1
        paragraph = lines[number:end]
        if paragraph and _SPOKEN.search(" ".join(paragraph)):
            # Only prose and quotes: a table row or a method line is a fact, whoever it mentions.
            found += [number + i for i, line in enumerate(paragraph) if not line.startswith(("|", "<mark", "{%", "#"))]
        number = max(end, number + 1)
    return found
