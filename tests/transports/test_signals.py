"""Telling a signal's exception from the network's."""

from __future__ import annotations

import codecs
import os
import signal
from collections.abc import Iterator
from typing import Any

import pytest

from trunkline_runtime.transports.signals import raised_by_signal


class SoftLimit(Exception):
    """What a worker's time limit raises."""


def ring(*_: object) -> None:
    """Raise, as a soft time limit does."""
    raise SoftLimit


def struck(text: str, errors: str = "strict") -> tuple[bytes, int]:
    """Encode, and be struck by the signal meanwhile, as the codec of host names may be."""
    os.kill(os.getpid(), signal.SIGUSR2)
    return text.encode(), len(text)


@pytest.fixture
def alarm() -> Iterator[None]:
    """A signal whose handler raises, and a codec in which it comes."""

    def find(name: str) -> Any:
        return codecs.CodecInfo(struck, struck, name=name) if name == "struck" else None  # type: ignore[arg-type]

    before = signal.signal(signal.SIGUSR2, ring)
    codecs.register(find)
    yield
    codecs.unregister(find)
    signal.signal(signal.SIGUSR2, before)


def test_a_signal_inside_a_codec_is_the_users_own(alarm: None) -> None:
    """Python makes the exception anew there, without the handler in its traceback; the cause still shows it."""
    with pytest.raises(SoftLimit) as raised:
        "host".encode("struck")
    assert raised_by_signal(raised.value)


def wrapped() -> None:
    """Raise what a library makes of a signal's exception."""
    try:
        os.kill(os.getpid(), signal.SIGUSR2)
    except SoftLimit as limit:
        raise ConnectionError from limit


def test_the_networks_error_after_a_signal_is_the_networks(alarm: None) -> None:
    """What a library makes of a signal's exception is its own error, of another type."""
    with pytest.raises(ConnectionError) as raised:
        wrapped()
    assert not raised_by_signal(raised.value)
