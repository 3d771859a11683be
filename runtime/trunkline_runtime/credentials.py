"""Where credentials come from: arguments first, then the environment, then a file.

The file is TOML, at `TRUNKLINE_CREDENTIALS` or `~/.config/trunkline/credentials.toml`, with a table for each vendor:

    [opentact]
    token = "..."

An empty text counts as absent. Where one source hides a different value of a later one, one warning says which.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from trunkline_runtime.errors import CredentialError

ENCODED = ("password",)
"""Credentials that never travel as they are, so that they may hold anything."""


class CredentialWarning(UserWarning):
    """Two sources give different credentials; it names both and shows neither."""


@dataclass(frozen=True, slots=True)
class _Found:
    value: object
    rank: int
    place: str


class Credentials:
    """What one client was given, and what lies around.

    Args:
        vendor: Whose credentials.
        arguments: What the client was given, by argument name.
        environ: The environment.
    """

    def __init__(self, vendor: str, arguments: Mapping[str, object], environ: Mapping[str, str] | None = None) -> None:
        self.vendor = vendor
        self._environ = os.environ if environ is None else environ
        self._arguments = arguments
        self._table: Mapping[str, object] | None = None

    def text(self, name: str) -> str | None:
        """Return one credential from the first source that has it.

        Raises:
            CredentialError: It is not text, or the file cannot be read.
        """
        found = self._find(name)
        return None if not found else self._check(name, found[0].value)

    def value(self, name: str) -> object:
        """Return one credential of any type from the first source that has it, or `None`."""
        found = self._find(name)
        return found[0].value if found else None

    def choose(self, *slots: Sequence[str]) -> dict[str, str]:
        """Choose among alternatives, such as a token, or e-mail and password.

        Args:
            slots: The names that each alternative needs, the preferred alternative first.

        Returns:
            The chosen alternative's values by name; empty when none is complete.

        Raises:
            CredentialError: An alternative was begun in the arguments, but one of its values is nowhere.
        """
        complete: list[tuple[int, int, Sequence[str]]] = []
        for order, slot in enumerate(slots):
            found = {name: self._find(name) for name in slot}
            missing = [name for name in slot if not found[name]]
            if not missing:
                complete.append((min(found[name][0].rank for name in slot), order, slot))
            elif any(found[name] and found[name][0].rank == 0 for name in slot):
                raise CredentialError(
                    f"{self.vendor}: {missing[0]} is missing beside {' and '.join(set(slot) - set(missing))}",
                    vendor=self.vendor,
                    argument=missing[0],
                )
        if not complete:
            return {}
        complete.sort()
        chosen = complete[0][2]
        self._warn_hidden(chosen, [slot for _, _, slot in complete[1:]])
        return {name: self._check(name, self._find(name)[0].value) for name in chosen}

    def _warn_hidden(self, chosen: Sequence[str], others: list[Sequence[str]]) -> None:
        hidden = [found.place for name in chosen for found in self._find(name)[1:] if found.value != self.value(name)]
        hidden += [self._find(name)[0].place for slot in others for name in slot]
        if hidden:
            used = " and ".join(self._find(name)[0].place for name in chosen)
            text = f"{self.vendor}: {used} is used; {', '.join(hidden)} is ignored"
            warnings.warn(text, CredentialWarning, stacklevel=5)

    def _find(self, name: str) -> list[_Found]:
        variable = f"{self.vendor}_{name}".upper()
        places = [
            _Found(self._arguments.get(name), 0, f"the argument {name}"),
            _Found(self._environ.get(variable), 1, f"the environment's {variable}"),
            _Found(self._file().get(name), 2, f"the file's {name}"),
        ]
        return [found for found in places if found.value not in (None, "")]

    def _check(self, name: str, value: object) -> str:
        if not isinstance(value, str):
            raise self.error(name, f"must be text, not {type(value).__name__}")
        if name in ENCODED:
            return value
        if not value.isascii() or not value.isprintable() or value != value.strip():
            raise self.error(name, "must be printable ASCII without spaces around it")
        return value

    def error(self, name: str, problem: str) -> CredentialError:
        """Return the error for a credential that cannot be used."""
        return CredentialError(f"{self.vendor}: {name} {problem}", vendor=self.vendor, argument=name)

    def _file(self) -> Mapping[str, object]:
        if self._table is None:
            self._table = self._read_file()
        return self._table

    def _read_file(self) -> Mapping[str, object]:
        given = self._environ.get("TRUNKLINE_CREDENTIALS")
        home = self._environ.get("XDG_CONFIG_HOME") or os.path.join(self._environ.get("HOME", ""), ".config")
        path = Path(given or os.path.join(home, "trunkline", "credentials.toml"))
        try:
            text = path.read_text("utf-8")
        except OSError as error:
            if given is None:
                return {}
            raise self.error("TRUNKLINE_CREDENTIALS", f"names a file that cannot be read ({error.strerror})") from None
        except UnicodeDecodeError:
            raise self.error("TRUNKLINE_CREDENTIALS", "names a file that is not UTF-8 text") from None
        return self._parse(text)

    def _parse(self, text: str) -> Mapping[str, object]:
        import tomllib

        try:
            table = tomllib.loads(text).get(self.vendor, {})
        except tomllib.TOMLDecodeError:
            raise self.error("TRUNKLINE_CREDENTIALS", "names a file that is not TOML") from None
        if not isinstance(table, dict):
            raise self.error("TRUNKLINE_CREDENTIALS", f"names a file whose {self.vendor} is not a table")
        return table
