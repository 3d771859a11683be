"""The index of the site's search: which word stands where, and how much it counts there.

Sphinx's own search asks that a page have every word, and counts them all alike; people's words are not the pages'.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docsite.page import FENCE, Page, plain

_STOP = """a an and are as at be by can do does for from how i in is it my of on or that the this to what when
which with without you"""
STOP = frozenset(_STOP.split())
TITLE, KEYWORD, HEADING, BODY = 6.0, 5.0, 3.0, 1.0
REFERENCE = 0.45
"""What a page of the reference counts beside one that people wrote: there are many, and each has many words."""


def words(text: str) -> list[str]:
    """Return the words of a text without their endings; search.js does the same to what is asked."""
    spread = re.sub(r"([a-z])([A-Z])", r"\1 \2", text).lower()
    return [stem(word) for word in re.findall(r"[a-z0-9]+", spread) if word not in STOP]


def stem(word: str) -> str:
    """Return a word without its ending."""
    for ending, instead in (("ies", "y"), ("ing", ""), ("ed", ""), ("es", "e"), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            word = word.removesuffix(ending) + instead
            break
    return word.removesuffix("e") if len(word) > 4 else word


def index(source: Path, pages: Sequence[Page]) -> dict[str, Any]:
    """Return what the search needs: the pages, and for each word the pages that have it."""
    table: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, page in enumerate(pages):
        for word, weight in _weights(source, page).items():
            table[word].append((number, round(weight, 2)))
    rows = [[f"{page.name}.html", page.title(source), page.summary(source)[:200], page.section] for page in pages]
    phrases = [[" ".join(words(phrase)) for phrase in page.keywords(source)] for page in pages]
    return {"pages": rows, "phrases": phrases, "words": table, "stop": sorted(STOP)}


def _weights(source: Path, page: Page) -> dict[str, float]:
    body = words(plain(FENCE.sub("", page.text(source))))
    counted = Counter(body)
    weights = {word: BODY * math.log1p(count) / (1 + len(counted) / 1000) for word, count in counted.items()}
    for texts, weight in (
        (page.headings(source), HEADING), (page.keywords(source), KEYWORD), ([page.title(source)], TITLE)
    ):  # fmt: skip
        for word in {word for text in texts for word in words(text)}:
            weights[word] = weights.get(word, 0.0) + weight
    factor = REFERENCE if page.name.startswith("reference/") else 1.0
    return {word: weight * factor for word, weight in weights.items()}


def script(found: dict[str, Any]) -> str:
    """Return the index as a script, so that the search works from a folder, too."""
    return f"window.SEARCH_INDEX = {json.dumps(found, ensure_ascii=True, separators=(',', ':'))};\n"
