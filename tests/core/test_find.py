"""Calls found by what they do: `trunkline.find`, `client.find` and what `dir` shows."""

from __future__ import annotations

from functools import reduce
from typing import Any

import pytest

from trunkline import AsyncOpentact, Avaamo, Opentact, Voximplant
from trunkline.find import VENDORS, find
from trunkline_specs import load

WANTED = {
    "list my numbers": ("opentact", "leases.list"),
    "my phone numbers": ("opentact", "leases.list"),
    "send a text message": ("opentact", "sms.send"),
    "send an sms": ("opentact", "sms.send"),
    "buy a number": ("opentact", "orders.create"),
    "find a free number": ("opentact", "numbers.search"),
    "give a number back": ("opentact", "leases.release"),
    "who am I": ("opentact", "users.me"),
    "make a call": ("opentact", "calls.create"),
    "time zones": ("opentact", "dictionaries.time_zones"),
    "create an api key": ("opentact", "tokens.create"),
    "buy a phone number": ("voximplant", "phone_numbers.attach_phone_number"),
    "call history": ("voximplant", "history.get_call_history"),
    "my balance": ("voximplant", "accounts.get_account_info"),
    "block a caller": ("voximplant", "pstn_blacklist.add_pstn_black_list_item"),
    "delivery report": ("avaamo", "sms.report"),
    "read the conversation": ("avaamo", "conversations.messages"),
}


def clients() -> dict[str, Any]:
    return {
        "opentact": Opentact(token="x"),
        "voximplant": Voximplant(account_id=1, api_key="x"),
        "avaamo": Avaamo(instance="a", user_token="x"),
    }


@pytest.mark.parametrize("words", WANTED)
def test_words_find_the_call(words: str) -> None:
    """What people say leads to the call among the first three, whatever the vendor calls it."""
    vendor, method = WANTED[words]
    assert method in [match.method for match in find(words, [vendor], 3)]


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_is_there(vendor: str) -> None:
    """Each call of the spec is found by its own summary, and each name that is given is a method of the client."""
    client = clients()[vendor]
    document = load(vendor)
    for item in document["paths"].values():
        for operation in item.values():
            if not isinstance(operation, dict) or "x-methods" not in operation:
                continue
            for method in operation["x-methods"]:
                assert callable(reduce(getattr, method.split("."), client)), method
    assert {m.operation for m in find("list all", [vendor], 1000)}


def test_what_fits_nothing() -> None:
    """Words that no spec has find nothing."""
    assert find("xyzzy", VENDORS) == []
    assert find("", VENDORS) == []


def test_on_a_client() -> None:
    """A client looks among its own calls and says how to call what it found."""
    found = Opentact(token="x").find("list my numbers", 2)
    assert [match.vendor for match in found] == ["opentact", "opentact"]
    assert str(found[0]).startswith("client.leases.")


@pytest.mark.parametrize("client", [Opentact(token="x"), AsyncOpentact(token="x")])
def test_dir_shows_what_people_use(client: Any) -> None:
    """`dir` of a client and of a group shows calls and nothing of the inside."""
    names = set(dir(client))
    assert {"sms", "leases", "find", "reconcile", "request", "with_options"} <= names
    assert not {name for name in names if name.startswith("_")} | names & {"call", "run", "origin", "security"}
    assert {"send", "search", "iter_search"} <= set(dir(client.sms))
    assert not [name for name in dir(client.sms) if name.startswith("_")]


def test_groups_say_what_is_wanted() -> None:
    """The docstring of a group has two sentences: what it is about, and the calls people want most."""
    about = type(Opentact(token="x").leases).__doc__ or ""
    assert "The numbers you hold." in about
    assert "`list`, `search` and `release`" in about
