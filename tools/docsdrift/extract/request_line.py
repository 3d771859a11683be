"""A request line in whatever shape a page gives it: one line, two lines, glued together, a segment a line."""

import re

from docsdrift.extract.blocks import plain
from docsdrift.extract.urls import METHODS, is_url

_SPACED = re.compile(rf"^(?P<method>{METHODS})[\s:]+(?P<url>\S.*)$")
_GLUED = re.compile(rf"^(?P<method>{METHODS})(?P<url>/(?!(?:{METHODS})\b)\S+|https?://\S+)$")
_SEGMENTS = re.compile(r"^(?:/ )?(?:[\w{}:.<>-]+ / )*[\w{}:.<>-]+$")


def stated(text: str) -> tuple[str, str] | None:
    """Method and URL, when a block says nothing but these: `POST/v1/notes`, or `POST`, `/`, `v1`, `/`, `notes` in lines."""
    words = " ".join(plain(text).split())
    found = _GLUED.match(words) or _SPACED.match(words)
    if found is None:
        return None
    url = found["url"]
    if url.startswith("/ ") and _SEGMENTS.match(url[2:]):
        url = url.replace(" ", "")
    return (found["method"], url) if is_url(url) else None


class Halves:
    """A method and a URL that stand in two blocks, one after the other."""

    def __init__(self) -> None:
        self._method = self._url = ""

    def take(self, text: str) -> tuple[str, str] | None:
        """Read one block; method and URL when it is the second half of a request line. Anything else forgets the first."""
        bare = plain(text).strip()
        method, url = self._method, self._url
        self._method = bare if re.fullmatch(METHODS, bare) else ""
        self._url = bare if re.fullmatch(r"(?:/|https?://)\S+", bare) and is_url(bare) else ""
        if method and self._url:
            self._url, url = "", self._url
            return method, url
        if url and self._method:
            self._method, method = "", self._method
            return method, url
        return None
