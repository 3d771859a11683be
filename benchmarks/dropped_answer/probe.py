"""Runs in an SDK's environment: sends once, and prints as JSON what the caller got, and what was installed for it.

With a limit in seconds it sends twice within that limit, and prints how long the caller waited the second time: the first
time imports what the SDK loads late.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import pickle
import sys
import time
from pathlib import Path

from sends import SDKS, Sdk

OURS = {"pip", "setuptools", "wheel"}


def main(name: str, base: str, limit: str | None = None) -> None:
    """Send, and print what became of it."""
    sdk = SDKS[name]
    client = sdk.client(base, float(limit) if limit else None)
    for _ in range(2 if limit else 1):
        began = time.monotonic()
        error = attempt(sdk, client)
        took = time.monotonic() - began
    facts = {"error": type(error).__name__, "pickles": pickles(error), "took": took, "wait": sdk.wait(client)}
    awaited = getattr(sdk.awaited(client), "__name__", None)
    print(json.dumps({**facts, "awaited": awaited, **says(error), **installed(name)}))


def attempt(sdk: Sdk, client: object) -> BaseException | None:
    """Send once, and return what was raised."""
    try:
        sdk.send(client)
    except Exception as error:
        return error
    return None


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
