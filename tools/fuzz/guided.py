"""Coverage-guided fuzzing: atheris (libFuzzer) writes the bytes that Hypothesis draws a case from, led by what they reach.

Optional, because atheris exists for Linux and few Pythons only: `pip install atheris`. Each subject has a process of its
own, forked after the product was imported under atheris' eyes; libFuzzer ends the process that it runs in.
"""

from __future__ import annotations

import contextlib
import json
import mmap
import os
import struct
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings, strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

    from fuzz.direction import Options

WATCHED = ["trunkline", "trunkline_runtime", "trunkline_opentact", "docsdrift", "trunkline_mock"]
MISSING = "--guided needs atheris, which is for Linux and some Pythons only: pip install 'atheris>=3.0'"
FOUND = 77
NOTHING = 0


class NoGuide(SystemExit):
    """Atheris is not installed."""


def watching() -> contextlib.AbstractContextManager[Any]:
    """What to import the product under, so that its coverage is seen.

    Raises:
        NoGuide: Atheris is not installed.
    """
    try:
        import atheris  # type: ignore[import-untyped]
    except ImportError:
        raise NoGuide(MISSING) from None
    seen: contextlib.AbstractContextManager[Any] = atheris.instrument_imports(
        include=WATCHED, enable_loader_override=False
    )
    return seen


def guide(
    name: str, options: Options, attack: Callable[..., None], *draws: st.SearchStrategy[Any]
) -> tuple[int, Exception | None]:
    """Let coverage lead an attack for the chosen time.

    Returns:
        How many cases there were, and what the first wrong one raised.
    """
    with tempfile.TemporaryDirectory() as folder, mmap.mmap(-1, 8) as count:
        told = Path(folder, "finding")
        child = os.fork()
        if child == 0:
            _child(folder, options, _one_input(_telling(attack, told, count), draws))
        _, status = os.waitpid(child, 0)
        code = os.waitstatus_to_exitcode(status)
        number = struct.unpack("q", count[:8])[0]
        if told.exists():
            return number, Exception(json.loads(told.read_text()))
        return number, None if code == NOTHING else Exception(f"the process of {name} ended with {code}")


def _one_input(attack: Callable[..., None], draws: tuple[st.SearchStrategy[Any], ...]) -> Callable[[bytes], object]:
    @settings(database=None, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.tuples(*draws))
    def run(drawn: tuple[Any, ...]) -> None:
        attack(*drawn)

    return run.hypothesis.fuzz_one_input  # type: ignore[attr-defined,no-any-return]


def _telling(attack: Callable[..., None], told: Path, count: mmap.mmap) -> Callable[..., None]:
    """The same attack; the first wrong case is written down, and ends the process."""
    from hypothesis.errors import HypothesisException

    def telling(*drawn: Any) -> None:
        count[:8] = struct.pack("q", struct.unpack("q", count[:8])[0] + 1)
        try:
            attack(*drawn)
        except HypothesisException:
            raise
        except Exception as error:
            told.write_text(json.dumps(f"{type(error).__name__}: {error}"))
            os._exit(FOUND)

    return telling


def _child(folder: str, options: Options, one_input: Callable[[bytes], object]) -> None:
    """Run libFuzzer, which ends the process."""
    import atheris

    os.chdir(folder)
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    flags = [f"-max_total_time={options.guided}", f"-seed={options.seed}", "-max_len=2000", "-timeout=60"]
    atheris.Setup(["fuzz", *flags], one_input)
    atheris.Fuzz()
    os._exit(FOUND)  # it never comes back
