"""Runs in an SDK's environment: sends once, and prints as JSON what the caller got, and what was installed for it."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import pickle
import sys
from pathlib import Path

from sends import SENDS

OURS = {"pip", "setuptools", "wheel"}


def main(name: str, base: str) -> None:
    """Send, and print what became of it."""
    try:
        SENDS[name](base)
        error: BaseException | None = None
    except Exception as raised:
        error = raised
    print(json.dumps({"error": type(error).__name__, "pickles": pickles(error), **says(error), **installed(name)}))


def pickles(error: BaseException | None) -> bool:
    """Whether the error reaches another process whole, as Celery and multiprocessing want it."""
    try:
        copy = pickle.loads(pickle.dumps(error))
    except Exception:
        return False
    return type(copy) is type(error) and str(copy) == str(error)


def says(error: BaseException | None) -> dict[str, object]:
    """Whether the error itself says that the send may have happened, in an attribute a program can read."""
    words = ("delivered", "ambiguous", "maybe_sent", "outcome", "may_have")
    told = [one for one in dir(error) if not one.startswith("_") and any(word in one for word in words)]
    return {"says": told[0] if told else None}


def installed(name: str) -> dict[str, object]:
    """What came with it: distributions, their size, types."""
    found = [one for one in importlib.metadata.distributions() if one.metadata["Name"].lower() not in OURS]
    files = {Path(str(one.locate_file(path))) for one in found for path in one.files or ()}
    size = sum(path.stat().st_size for path in files if path.is_file() and path.suffix != ".pyc")
    package = importlib.import_module(name)
    typed = Path(str(package.__file__)).with_name("py.typed").exists()
    version = importlib.metadata.version(name)
    return {"distributions": len(found), "megabytes": round(size / 1e6, 1), "typed": typed, "version": version}


if __name__ == "__main__":
    main(*sys.argv[1:])
