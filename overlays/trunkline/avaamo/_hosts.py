"""Where Avaamo's calls go: most to the customer's instance, a few to hosts of their own."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from trunkline_runtime.errors import InvalidArgument, MissingCredential

if TYPE_CHECKING:
    from trunkline_runtime.credentials import Credentials

NAMES = ("instance", "answers_instance")
_LABEL = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\Z")


class Hosts(dict[str, str]):
    """The variable parts of host names; one that was not given is asked for when a call needs it.

    Conversational Intelligence has one host for everybody, so a client for it alone needs no instance.
    """

    def __missing__(self, name: str) -> str:
        text = f"avaamo: {name} is missing; give the client {name} (or base_url)"
        raise MissingCredential(text, vendor="avaamo", argument=name)


def hosts(credentials: Credentials) -> Hosts:
    """Return what is known of the host names.

    Raises:
        InvalidArgument: One is not a single part of a host name: tokens would go to another host.
    """
    found = Hosts()
    for name in NAMES:
        value = credentials.text(name)
        if value is None:
            continue
        if not _LABEL.match(value):
            raise InvalidArgument(name, "must be one part of a host name, such as c6", vendor="avaamo")
        found[name] = value
    return found
