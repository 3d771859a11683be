"""How many clients use a transport: the last one that is closed closes it."""

from __future__ import annotations

import threading
from weakref import WeakKeyDictionary

_lock = threading.Lock()
_users: WeakKeyDictionary[object, int] = WeakKeyDictionary()


def join(transport: object) -> None:
    """Note that one more client uses a transport."""
    try:
        with _lock:
            _users[transport] = _users.get(transport, 0) + 1
    except TypeError:  # it can be no key: whoever made it has to give it to one client only
        return


def leave(transport: object) -> bool:
    """Note that a client is closed; True when nobody uses the transport any more."""
    try:
        with _lock:
            _users[transport] = left = _users.get(transport, 1) - 1
    except TypeError:
        return True
    return left <= 0
