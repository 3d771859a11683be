"""Where credentials come from: arguments first, then the environment, then a file.

The file is TOML, at `TRUNKLINE_CREDENTIALS` or `~/.config/trunkline/credentials.toml`, with a table for each vendor:

    [opentact]
    token = "..."

An empty text counts as absent. All of a vendor's credentials come from one source: an account id or another kind of token
that lies around in the environment never changes whom explicit credentials act for. Where one source hides a different
value of a later one, one warning says which.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import warnings
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from trunkline_runtime.errors import CredentialError

ENCODED = ("password",)
"""Credentials that never travel as they are, so that they may hold anything."""
_LARGEST = 1024 * 1024
"""Bytes of a file of credentials: what is named may be a device that never ends."""


class CredentialWarning(UserWarning):
    """Two sources give different credentials, or the environment sends them elsewhere; no value is shown."""


class Credentials:
    """What one client was given, and what lies around.

    Args:
        vendor: Whose credentials.
        arguments: What the client was given, by argument name.
        environ: The environment.

    Attributes:
        secrets: Every text that was handed out, so that it can be kept out of what is shown.
    """

    def __init__(self, vendor: str, arguments: Mapping[str, object], environ: Mapping[str, str] | None = None) -> None:
        self.vendor = vendor
        self.secrets: list[str] = []
        self._environ = os.environ if environ is None else environ
        self._arguments = arguments
        self._table: Mapping[str, object] | None = None
        self._only: dict[str, int] = {}

    def bind(self, *slots: Sequence[str]) -> None:
        """Let credentials that may sign the same calls come from one source: the first that has one of them whole.

        Args:
            slots: The names that each of them needs.
        """
        names = [name for slot in slots for name in slot]
        found = [self._whole(source, slots) for source in range(3)]
        source = next((source for source in range(3) if found[source]), None)
        if source is None or (source > 0 and any(self._at(0, name) is not None for name in names)):
            return  # what was begun in the arguments is an error, which `choose` tells
        hidden = [
            _place(self.vendor, later, name)
            for later in range(source + 1, 3)
            for name in found[later]
            if self._at(later, name) != self._at(source, name)
        ]
        if hidden:
            used = " and ".join(_place(self.vendor, source, name) for name in found[source])
            _warn(f"{self.vendor}: {used} is used; {', '.join(hidden)} is ignored")
        self._only = dict.fromkeys(names, source)

    def _whole(self, source: int, slots: Iterable[Sequence[str]]) -> list[str]:
        """Return the names of the alternatives that a source has whole."""
        return [name for slot in slots if all(self._at(source, one) is not None for one in slot) for name in slot]

    def text(self, name: str) -> str | None:
        """Return a text from the first source that has it, such as the name of an instance.

        Raises:
            CredentialError: It is not text, or the file cannot be read.
        """
        value = self.value(name)
        return None if value is None else self.check(name, value)

    def value(self, name: str) -> object:
        """Return a value of any type from the first source that has it, or `None`."""
        return next((value for source in range(3) if (value := self._at(source, name)) is not None), None)

    def from_one_source(self, *names: str) -> dict[str, object]:
        """Return what the first source has that has any of these; what later ones say differently is ignored."""
        for source in range(3):
            found = {name: value for name in names if (value := self._at(source, name)) is not None}
            if found:
                used = " and ".join(_place(self.vendor, source, name) for name in found)
                self._warn_hidden(used, source, found, [(name,) for name in names])
                return found
        return {}

    def choose(self, *slots: Sequence[str]) -> dict[str, str]:
        """Choose among alternatives, such as a token, or e-mail and password; each comes whole from one source.

        Args:
            slots: The names that each alternative needs, the preferred alternative first.

        Returns:
            The chosen alternative's values by name; empty when none is complete.

        Raises:
            CredentialError: An alternative was begun in the arguments, but one of its values is not there.
        """
        for slot in slots:
            missing = [name for name in slot if self._at(0, name) is None]
            if 0 < len(missing) < len(slot):
                beside = " and ".join(name for name in slot if name not in missing)
                text = f"{self.vendor}: {missing[0]} is missing beside {beside}"
                raise CredentialError(text, vendor=self.vendor, argument=missing[0])
        for source in range(3):
            for slot in slots:
                found = {name: value for name in slot if (value := self._at(source, name)) is not None}
                if len(found) == len(slot):
                    used = " and ".join(_place(self.vendor, source, name) for name in slot)
                    self._warn_hidden(used, source, found, slots)
                    return {name: self.check(name, value) for name, value in found.items()}
        return {}

    def _warn_hidden(self, used: str, source: int, found: Mapping[str, object], slots: Iterable[Sequence[str]]) -> None:
        hidden = [
            _place(self.vendor, later, name)
            for later in range(source, 3)
            for slot in slots
            if all(self._at(later, name) is not None for name in slot)
            for name in slot
            if found.get(name) != self._at(later, name)
        ]
        if hidden:
            _warn(f"{self.vendor}: {used} is used; {', '.join(hidden)} is ignored")

    def _at(self, source: int, name: str) -> object:
        if self._only.get(name, source) != source:
            return None
        if source == 0:
            value = self._arguments.get(name)
        elif source == 1:
            value = self._environ.get(f"{self.vendor}_{name}".upper())
        else:
            value = self._file().get(name)
        return None if value == "" else value

    def check(self, name: str, value: object) -> str:
        """Return a credential that can travel.

        Raises:
            CredentialError: It is not text, or holds what no header can carry.
        """
        if not isinstance(value, str):
            raise self.error(name, f"must be text, not {type(value).__name__}")
        self.secrets.append(value)
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
        path = Path(given) if given else self._usual_path()
        if path is None:
            return {}
        try:
            text = read_text(path)
        except OSError as error:
            if given is None and error.errno not in (errno.EFBIG, errno.EPERM):
                return {}
            raise self.error("TRUNKLINE_CREDENTIALS", f"names a file that cannot be read ({error.strerror})") from None
        except UnicodeDecodeError:
            raise self.error("TRUNKLINE_CREDENTIALS", "names a file that is not UTF-8 text") from None
        return self._parse(text)

    def _usual_path(self) -> Path | None:
        """Return where the file usually is; `None` without a home: a relative path would read whatever folder this is."""
        folder = self._environ.get("XDG_CONFIG_HOME", "")
        if not os.path.isabs(folder):
            home = self._environ.get("HOME") or self._environ.get("USERPROFILE") or ""
            folder = os.path.join(home, ".config")
        return Path(folder, "trunkline", "credentials.toml") if os.path.isabs(folder) else None

    def _parse(self, text: str) -> Mapping[str, object]:
        import tomllib

        try:
            table = tomllib.loads(text).get(self.vendor, {})
        except (ValueError, RecursionError):  # numbers and nesting have limits of their own
            raise self.error("TRUNKLINE_CREDENTIALS", "names a file that is not TOML") from None
        if not isinstance(table, dict):
            raise self.error("TRUNKLINE_CREDENTIALS", f"names a file whose {self.vendor} is not a table")
        return table


def read_text(path: str | os.PathLike[str]) -> str:
    """Return the text of a file of credentials.

    Raises:
        OSError: It cannot be read, is larger than such a file can be, or everybody may write to it.
        UnicodeDecodeError: It is not UTF-8.
    """
    with open(path, "rb") as file:
        mode = os.fstat(file.fileno()).st_mode
        if os.name == "posix" and stat.S_ISREG(mode) and mode & stat.S_IWOTH:
            raise OSError(errno.EPERM, "everybody may write to it")
        content = file.read(_LARGEST + 1)
    if len(content) > _LARGEST:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
    return content.decode("utf-8")


def _warn(text: str) -> None:
    """Warn where the client is made: at the first line on the stack that is not ours."""
    level, frame = 1, sys._getframe()
    while frame.f_back is not None and str(frame.f_globals.get("__name__", "")).startswith("trunkline"):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, CredentialWarning, stacklevel=level)


def _place(vendor: str, source: int, name: str) -> str:
    variable = f"{vendor}_{name}".upper()
    return (f"the argument {name}", f"the environment's {variable}", f"the file's {name}")[source]
