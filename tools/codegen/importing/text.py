"""What a document says in words, cut to what a docstring can hold."""

from __future__ import annotations

import re

LONGEST = 300
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b-\u001f\u007f-\u009f]")


def described(text: object, longest: int = LONGEST) -> str:
    """The first paragraph as one line, without markup, cut at the end of a sentence.

    Args:
        text: A description as the document has it; anything but text gives nothing.
        longest: Characters to keep at most.
    """
    if not isinstance(text, str):
        return ""
    text = _DIRECTION.sub("", re.sub(r"</?[A-Za-z][^<>]{0,200}>", " ", text)).replace("\u2028", " ")
    first = next((part for part in re.split(r"\n\s*\n|\n(?=[-*#|] ?)", text) if part.strip(" \n#*-|")), "")
    line = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", " ".join(first.split()))
    if len(line) <= longest:
        return line
    end = max(line.rfind(mark, 0, longest) for mark in (". ", "; "))
    return line[: end + 1] if end > 60 else line[: line.rfind(" ", 0, longest)] + " ..."
