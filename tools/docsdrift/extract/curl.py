"""What a curl command line says about an operation. It is read with `shlex`; nothing is run."""

import re
import shlex
from urllib.parse import parse_qsl

from docsdrift.extract import jsonish
from docsdrift.extract.mask import mask
from docsdrift.extract.urls import normal_url, parsed
from docsdrift.facts import Call
from documents.values import JSON

_DATA = {"-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json", "--data-urlencode"}
_FORM = {"-F", "--form", "--form-string"}
_VALUED = {
    "-o",
    "--output",
    "-A",
    "--user-agent",
    "-e",
    "--referer",
    "-b",
    "--cookie",
    "-x",
    "--proxy",
    "--connect-timeout",
    "-m",
    "--max-time",
    "-E",
    "--cert",
    "--key",
    "--cacert",
    "-w",
    "--write-out",
}
# A sample id in a path: long, and with digits in it.
_ID = re.compile(r"/(?=[^/]*\d)[0-9A-Za-z_-]{12,}(?=/|$)")
_LEAD = re.compile(r"\bcurl\s+(?P<flags>(?:-\S+\s+|[A-Z]+\s+)*)\\*\s*$")


def lead_in(paragraph: str) -> str:
    """The start of a command that a page broke off in prose: the `curl -X POST` before a code block of flags."""
    match = _LEAD.search(" ".join(paragraph.split()))
    return f"curl {match['flags']}" if match else ""


def is_call(code: str) -> bool:
    """Whether a code block is a curl command, or the flags of one."""
    return bool(re.search(r"(^|[\s$;(])curl\s", code)) or bool(
        re.match(r"\s*(-X\s|--(header|data|request|url)\b)", code)
    )


def read_call(code: str, line: int, lead: str = "") -> Call | None:
    """The call, or None when the text is no curl command that can be read."""
    start = re.search(r"(^|[\s$;(])curl\s", code)
    text = code[start.end() :] if start else code
    try:
        words = shlex.split((lead.removeprefix("curl") + " " + text).replace("\\\n", " "), comments=False)
    except ValueError:
        return None
    seen = _Seen()
    position = 0
    while position < len(words):
        position += seen.take(words[position], words[position + 1] if position + 1 < len(words) else "")
    return seen.call(line) if seen.url else None


class _Seen:
    """What has been read of a command so far."""

    def __init__(self) -> None:
        self.method = self.url = self.auth = ""
        self.headers: dict[str, str] = {}
        self.data: list[str] = []
        self.form: list[str] = []
        self.as_query = self.json = False

    def take(self, word: str, following: str) -> int:
        """Read one word and perhaps its value; how many words that was."""
        if word.startswith("--") and "=" in word and word.split("=")[0] in {"--header", "--data", "--request", "--url"}:
            word, following = word.split("=", 1)
            self.take(word, following)
            return 1
        if re.fullmatch(r"-X[A-Z]+", word):
            self.method = word[2:]
            return 1
        if word in {"-X", "--request"}:
            self.method = following.upper()
        elif word in {"-H", "--header"}:
            name, _, value = following.partition(":")
            self.headers[name.strip()] = value.strip()
        elif word in _DATA:
            self.data.append(following)
            self.json |= word == "--json"
        elif word in _FORM:
            self.form.append(following)
        elif word in {"-u", "--user"}:
            self.auth = "basic"
        elif word == "--url":
            self.url = following
        elif word not in _VALUED:
            self.as_query |= word in {"-G", "--get"}
            if not self.url and re.match(r"(https?://|\{\{?|<|\$\{?\w|[\w.-]+\.\w+/)", word) and "?ask=" not in word:
                self.url = word
            return 1
        return 2

    def call(self, line: int) -> Call:
        """The finished call."""
        body, media = self._body()
        for name, value in self.headers.items():
            if name.lower() == "authorization" and value:
                self.auth = value.split()[0].lower()
        method = self.method or ("GET" if self.as_query or body is None else "POST")
        names = tuple(name for name in self.headers if name.lower() not in {"content-type", "accept", "authorization"})
        return Call(
            method=method,
            url=_ID.sub("/{id}", normal_url(self.url)),
            headers=names,
            auth=self.auth,
            media=media,
            body=body,
            line=line,
        )

    def _body(self) -> tuple[JSON, str]:
        declared = next(
            (value.split(";")[0] for name, value in self.headers.items() if name.lower() == "content-type"), ""
        )
        if self.form:
            return {item.partition("=")[0]: "Text" for item in self.form}, "multipart/form-data"
        if not self.data or self.as_query:
            return None, declared
        text = "&".join(self.data)
        if jsonish.looks_like(text):
            value, how = jsonish.load(text)
            return (mask(value) if how != "no" else None), declared or "application/json"
        pairs = dict(parse_qsl(text, keep_blank_values=True))
        return mask(dict(pairs)), declared or "application/x-www-form-urlencoded"


def query_names(url: str) -> list[str]:
    """The names of a URL's query parameters."""
    return [name for name, _ in parse_qsl(parsed(url).query, keep_blank_values=True)]
