"""Ctrl-C at places of calls, sign-ins, downloads, pages and webhooks: `make sweep` strikes every place, these some."""

from __future__ import annotations

import gc
import socket
import sys
from contextlib import suppress
from textwrap import dedent
from urllib.parse import urlsplit

import pytest

from .sweep import Sweep
from .work import WORK, Setting, Work

pytestmark = pytest.mark.skipif(
    sys.implementation.name != "cpython" or sys.version_info >= (3, 12),
    reason="the places are those of CPython 3.11; later ones were not tried",
)
SAMPLE = {"opentact sms, httpx": 83, "voximplant sms, curl": 41, "webhook of opentact": 41, "pages": 97}


def swept(name: str, every: int, work: Work | None = None) -> Sweep:
    """Strike every so-manieth place of a piece of work."""
    if "curl" in name:
        pytest.importorskip("pycurl")
    sweep = Sweep()
    sweep.over(name, work or WORK[name], every)
    return sweep


@pytest.mark.parametrize("name", SAMPLE)
def test_an_interruption_at_some_places(name: str) -> None:
    """It comes out, shows nothing, leaves word of what left, and the next call gets its own answer."""
    sweep = swept(name, SAMPLE[name])
    assert sweep.faults == {}
    assert sweep.tally["interrupted"] > 5


@pytest.mark.real
@pytest.mark.parametrize("name", WORK)
def test_an_interruption_at_many_places(name: str) -> None:
    """The same for all the work, at each nineteenth place."""
    sweep = swept(name, 19)
    assert sweep.faults == {}
    assert sweep.tally["interrupted"] > 3


def leak(setting: Setting) -> object:
    """Hold a secret in a frame, two steps beneath whoever called."""
    return _held([setting.secret.token])


def _held(value: list[str]) -> object:
    source = "def hold(value):\n    return sorted(map(str, value))\ndef call(value):\n    return hold(value)\n"
    names: dict[str, object] = {"__name__": "trunkline_runtime.planted"}
    exec(compile(source, "/x/runtime/trunkline_runtime/planted.py", "exec"), names)
    call = names["call"]
    assert callable(call)
    return call(value)


def say_nothing(setting: Setting) -> object:
    """Write a request of the run, and leave no word of it."""
    address = urlsplit(setting.vendor.url)
    with socket.create_connection((address.hostname, address.port)) as peer:
        peer.sendall(f"GET / HTTP/1.1\r\nx-run: {setting.run}\r\n\r\n".encode())
        return sorted(str(peer.recv(100)))


def swallow(setting: Setting) -> object:
    """Go on as if nothing had happened."""
    try:
        return dedent("x")
    except KeyboardInterrupt:
        return None


def break_down(setting: Setting) -> object:
    """Fail where a run was interrupted before."""
    assert "after" not in setting.run
    return dedent("x")


def twice(setting: Setting) -> object:
    """Write a request of the run twice."""
    try:
        return say_nothing(setting)
    finally:
        say_nothing(setting)


class Litter:
    """What another test left: it goes when the collector finds it, and swallows whatever strikes there."""

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        with suppress(KeyboardInterrupt):
            dedent("x")


def drop_litter(setting: Setting) -> object:
    """Make the collector run."""
    for _ in range(30):
        Litter()
    return dedent("x")


def test_what_others_left_is_not_struck() -> None:
    """A finalizer that the collector happens to run swallows no interruption of the work."""
    before = gc.get_threshold()
    gc.set_threshold(5, 1, 1)
    try:
        sweep = swept("planted", 1, Work("opentact sms", drop_litter))
    finally:
        gc.set_threshold(*before)
    assert sweep.faults == {}
    assert sweep.tally["interrupted"] > 2


@pytest.mark.parametrize(
    ("play", "fault"),
    [
        (leak, "token in a frame"),
        (say_nothing, "no word of what left"),
        (swallow, "the interruption is lost"),
        (break_down, "AssertionError afterwards"),
        (twice, "came twice"),
    ],
)
def test_a_fault_would_be_found(play: object, fault: str) -> None:
    """A frame that holds a secret, bytes without a word, a lost signal, a second sending and a broken client are found."""
    work = Work("opentact sms", play, once=True)  # type: ignore[arg-type]  # one of the functions above
    assert f"planted: {fault}" in swept("planted", 1, work).faults
