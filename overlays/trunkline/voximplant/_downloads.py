"""Recordings, logs and transcriptions: files on Voximplant's storage hosts, downloaded with the client's own token."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from trunkline_runtime.destination import same_origin, vendor_origin
from trunkline_runtime.download_target import FileTarget, Progress, Target
from trunkline_runtime.engine.effects import Sleep, Steps
from trunkline_runtime.engine.raw_operation import RawOperation
from trunkline_runtime.errors import ApiError, ConnectionLost, InvalidArgument, ResponseDecodeError
from trunkline_runtime.operation import Prepared

if TYPE_CHECKING:
    from trunkline_runtime.engine.caller import CallRunner
    from trunkline_runtime.options import CallSettings

DOMAINS = ("voximplant.com",)
"""What the vendor's token may be sent to, and every host below."""
PAUSE = 1.0


@dataclass(frozen=True, slots=True)
class Downloaded:
    """A file that was downloaded.

    Attributes:
        path: Where it is; `None` when it went to an open file.
        size: Its size in bytes.
    """

    path: Path | None
    size: int


def download_steps(
    calls: CallRunner, settings: CallSettings, url: str, to: FileTarget, progress: Progress | None, resume: bool
) -> Steps[Downloaded]:
    """Return the steps that download one file, going on after each loss of the connection that brought something.

    Raises:
        InvalidArgument: The token would leave Voximplant's hosts; nothing was sent.
        CallError: The file could not be had; what has come stays in `<to>.part` when `resume` is set.
        OSError: The file cannot be written.
    """
    origin, path, query = split_url(url, settings.base_url)
    began = calls.clock.monotonic()
    target = Target(to, resume=resume, progress=progress)
    try:
        while True:
            before = target.received
            left = None
            if settings.deadline is not None:
                left = max(settings.deadline - (calls.clock.monotonic() - began), 0.001)
            call = replace(settings, base_url=origin, deadline=left, sink=target)
            try:
                yield from calls.run(_operation(origin, path, query, before, target.tag), {}, call)
            except ConnectionLost:
                if target.failed is not None:
                    raise target.failed from None
                if target.received <= before:
                    raise  # the engine has tried again by itself
            except ApiError as error:
                if error.http_status != 416 or not before:
                    raise
                target.restart()  # the file is not what it was when the download began
            else:
                if target.misplaced:
                    raise _strange("an answer that goes on where the download stopped", "another piece")
                if target.whole:
                    break
                if target.received <= before:
                    raise _strange("the whole file", "a part of it")
            yield Sleep(PAUSE)
    except BaseException:
        target.abandon()
        raise
    return Downloaded(target.finish(), target.written)


def split_url(url: str, base_url: str | None) -> tuple[str, str, str]:
    """Return origin, path and query of a file that may be asked for with the token.

    Raises:
        InvalidArgument: It is neither https on `*.voximplant.com` nor on the host that the client calls anyway.
    """
    trusted = vendor_origin(url, DOMAINS) is not None or same_origin(url, base_url)
    if not trusted or not url.isascii():
        problem = (
            f"must be https on a host of {DOMAINS[0]}, or on the client's base_url: it is asked for with the token"
        )
        raise InvalidArgument("url", problem, vendor="voximplant", operation="download")
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}", parts.path or "/", parts.query


def _operation(origin: str, path: str, query: str, offset: int, tag: str | None) -> RawOperation:
    # A compressed answer would make offsets mean something else.
    headers: tuple[tuple[str, str], ...] = (("accept-encoding", "identity"),)
    if offset:
        headers += (("range", f"bytes={offset}-"),)
    if offset and tag:
        headers += (("if-range", tag),)  # other content comes whole
    request = Prepared(path, query, headers)
    return RawOperation(
        "download", "voximplant", "GET", origin, path, "read", (("JwtAuth",),), binary=True, request=request
    )


def _strange(expected: str, got: str) -> ResponseDecodeError:
    text = f"voximplant download: expected {expected}, got {got}"
    return ResponseDecodeError(text, vendor="voximplant", operation="download", expected=expected, got=got)
