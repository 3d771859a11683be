"""The store of recordings and logs: files behind the token, whole or by `Range`."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from ...messages import Problem, Reply

if TYPE_CHECKING:
    from ...core.state import Row
    from ...core.vendor import Call
    from ...messages import Json, Request
    from .jwt import Judge

FOLDERS = ("/voximplant-records/", "/voximplant-logs/")
SIZE = 200_000
#: Files whose names begin so are not there any more.
GONE = "gone"
URLS = ("record_url", "log_file_url", "transcription_url")
MEDIA = "application/octet-stream"
_RANGE = re.compile(r"bytes=([0-9]{1,15})-([0-9]{0,15})\Z")


def content(path: str) -> bytes:
    """Return the bytes of a file, always the same for a path."""
    block = sha256(path.encode()).digest()
    return (block * (SIZE // len(block) + 1))[:SIZE]


def serve(judge: Judge, request: Request, path: str) -> Reply | None:
    """Return a file of the store; `None` for a path outside of it.

    Raises:
        Problem: The token is missing or refused.
    """
    if request.method != "GET" or not path.startswith(FOLDERS):
        return None
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() != "bearer":
        return Reply(401, b"", "")
    try:
        judge.account_of(token)
    except Problem:
        return Reply(401, b"", "")
    if path.rpartition("/")[2].startswith(GONE):
        return Reply(404, b"", "")
    whole = content(path)
    tag = f'"{sha256(whole).hexdigest()[:32]}"'
    same = request.headers.get("if-range", tag) == tag
    return _ranged(whole, request.headers.get("range", "") if same else "", tag)


def _ranged(whole: bytes, wanted: str, tag: str) -> Reply:
    found = _RANGE.match(wanted)
    headers = (("accept-ranges", "bytes"), ("etag", tag))
    if found is None:
        return Reply(200, whole, MEDIA, headers)
    first, last = int(found[1]), min(int(found[2] or SIZE), SIZE - 1)
    if first > last:
        return Reply(416, b"", "", (*headers, ("content-range", f"bytes */{SIZE}")))
    part = (("content-range", f"bytes {first}-{last}/{SIZE}"),)
    return Reply(206, whole[first : last + 1], MEDIA, headers + part)


def history(call: Call) -> Json:
    """Return the spec's example calls, with the members that were asked for; files are where the mock is."""
    given, answer = call.values.body, call.example()
    host = call.request.headers.get("host", "")
    for session in answer["result"]:
        wanted = {"calls": "with_calls", "records": "with_records", "other_resource_usage": "with_other_resources"}
        for member, flag in wanted.items():
            if not given.get(flag):
                session.pop(member, None)
        for row in (session, *session.get("calls", ()), *session.get("records", ())):
            _move(row, f"http://{host}/voximplant" if host.startswith(("127.", "localhost")) else "")
    if given.get("offset", 0):
        answer["result"] = []
    answer["count"] = len(answer["result"])
    if not given.get("with_total_count"):
        answer.pop("total_count", None)
    if "timezone" in given:
        answer["timezone"] = given["timezone"]
    return answer


def _move(row: Row, origin: str) -> None:
    for name in URLS:
        if name in row:
            tail = re.sub(r"^https?://[^/]+", "", row[name])
            folder = FOLDERS[name == "log_file_url"].rstrip("/")
            host = origin or "https://storage-gw-us-01.voximplant.com"
            row[name] = f"{host}{tail if tail.startswith(FOLDERS) else folder + tail}"
