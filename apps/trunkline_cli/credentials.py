"""Which credentials the clients would find, and where; never what they are."""

from __future__ import annotations

import inspect
import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import trunkline
from trunkline_cli.catalogue import VENDORS
from trunkline_cli.clients import CLIENTS

NO_CREDENTIALS = ("instance", "answers_instance", "api_key_in", "agent_id")
"""Arguments that lie with the credentials, but let nobody in."""


def names(vendor: str) -> list[str]:
    """Return the client's arguments that hold credentials."""
    module = inspect.getmodule(getattr(trunkline, CLIENTS[vendor]).__init__)
    return list(inspect.get_annotations(vars(module)["SignIn"]))  # where the client itself reads them


def file() -> Path:
    """Return where the credentials file is looked for."""
    given = os.environ.get("TRUNKLINE_CREDENTIALS")
    folder = os.environ.get("XDG_CONFIG_HOME", "")
    usual = Path(folder) if os.path.isabs(folder) else Path.home() / ".config"
    return Path(given) if given else usual / "trunkline" / "credentials.toml"


def found(vendor: str) -> dict[str, str]:
    """Return where each credential of a vendor is found, by its argument; the first place counts."""
    table = _table(vendor)
    places: dict[str, str] = {}
    for name in names(vendor):
        variable = f"{vendor}_{name}".upper()
        if os.environ.get(variable):
            places[name] = f"environment {variable}"
        elif table.get(name) not in (None, ""):
            places[name] = f"file {file()}"
    return places


def vendors_with_credentials() -> list[str]:
    """Return the vendors of which something is found that lets a caller in; Avaamo's send needs its instance alone."""
    return [one for one in VENDORS if set(found(one)) - set(NO_CREDENTIALS) or "instance" in found(one)]


def _table(vendor: str) -> Mapping[str, Any]:
    try:
        table = tomllib.loads(file().read_text("utf-8")).get(vendor, {})
    except (OSError, ValueError):
        return {}
    return table if isinstance(table, Mapping) else {}
