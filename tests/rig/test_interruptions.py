"""A signal at every single place in which one can strike: the caller is always told when the vendor may have acted."""

from __future__ import annotations

import gc
import itertools
import os
import signal
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest

import trunkline
from rig.clients import told_by
from rig.faults import CODES, number_for
from rig.vendor import Vendor, listen
from trunkline import receipt_of


class Stopped(Exception):
    """What a worker's soft time limit raises: an ordinary exception."""


class Striker:
    """Raises a signal at the so-manieth moment in code of the product at which Python looks for one.

    Python looks when a function begins and when a function written in C has returned; a profiler is told of both.
    """

    def __init__(self, moment: int) -> None:
        self.struck = False
        self._left = moment

    def __call__(self, frame: FrameType, event: str, argument: Any) -> None:
        # A generator that is thrown away makes its frame appear once more, when no signal can strike there.
        ours = frame.f_code.co_name != "<genexpr>" and str(frame.f_globals.get("__name__", "")).startswith("trunkline")
        if self.struck or not ours or event not in ("call", "c_return"):
            return
        self._left -= 1
        if self._left < 0:
            self.struck = True
            signal.raise_signal(signal.SIGUSR1)


@contextmanager
def strikes(moment: int) -> Iterator[Striker]:
    """Strike within this block."""
    striker = Striker(moment)

    def handle(number: int, frame: FrameType | None) -> None:
        raise Stopped

    before = signal.signal(signal.SIGUSR1, handle)
    sys.setprofile(striker)
    try:
        yield striker
    finally:
        sys.setprofile(None)
        signal.signal(signal.SIGUSR1, before)


@pytest.fixture(params=["httpx", "curl"])
def avaamo(request: pytest.FixtureRequest) -> Iterator[tuple[Vendor, Callable[[str], object]]]:
    """A vendor on a bare socket, and what sends to it."""
    vendor = Vendor("avaamo")
    address = f"http://127.0.0.1:{listen(vendor.serve)}"
    with trunkline.Avaamo(
        instance="c6", base_url=address, retries=0, trust_env=False, limiter=None, transport=request.param
    ) as client:

        def send(number: str) -> object:
            return client.sms.send(channel_uuid="3ad87fb7", to_phone=f"+{number}")

        send(number_for(CODES["no-fault"], 99_999))  # what a first call imports and connects is done
        yield vendor, send


def send_under_a_signal(send: Callable[[str], object], number: str, moment: int) -> BaseException | None:
    """Send, and return what the signal made of it; `None` when the call was over before."""
    raised: BaseException | None = None
    with strikes(moment) as striker:
        try:
            send(number)
        except Exception as error:
            raised = error
    if not striker.struck:
        return None
    assert isinstance(raised, Stopped), f"the signal was swallowed at moment {moment}: {raised!r}"
    return raised.with_traceback(None)


def silent_sends(vendor: Vendor, send: Callable[[str], object], fault: str, moments: Iterable[int]) -> list[str]:
    """Send under a signal at each of the moments; return the sends that were carried out without a word to the caller."""
    silent: list[str] = []
    last = -1
    for moment in moments:
        number = number_for(CODES[fault], moment)
        raised = send_under_a_signal(send, number, moment)
        if raised is None:
            break
        last = moment
        if not told_by(raised)[1] or receipt_of(raised) is None:
            silent.append(number)
    assert last > 100
    time.sleep(0.1)  # what was cut off on its way may still be arriving
    gc.collect()
    return [number for number in silent if vendor.done[number]]


FAULTS = ("no-fault", "400", "drop-done", "half-json", "stray-429-behind")


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # a socket that nobody held yet is closed by being forgotten
@pytest.mark.parametrize("fault", FAULTS)
def test_a_signal_leaves_no_send_without_a_word(avaamo, fault):
    """Whatever the vendor answers, what was carried out is marked, and has a receipt: at every seventeenth place."""
    assert silent_sends(*avaamo, fault, itertools.count(FAULTS.index(fault), 17)) == []


def test_a_signal_leaves_no_descriptor_open(avaamo):
    """A connection that a signal tears from its call is closed at once, not when garbage is collected next."""
    _, send = avaamo
    gc.collect()
    gc.disable()
    try:
        before = len(os.listdir("/dev/fd"))
        for moment in range(0, 2_000, 3):
            if send_under_a_signal(send, number_for(CODES["no-fault"], moment), moment) is None:
                break
        assert moment > 100
        assert len(os.listdir("/dev/fd")) <= before + 4  # one connection is kept, at both ends
    finally:
        gc.enable()


@pytest.mark.real
@pytest.mark.timeout(300)
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("fault", FAULTS)
def test_a_signal_leaves_no_send_without_a_word_anywhere(avaamo, fault):
    """The same at every single place."""
    assert silent_sends(*avaamo, fault, itertools.count()) == []
