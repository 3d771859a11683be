"""The commands fit the generated methods: every call, every argument, every walk."""

from __future__ import annotations

import importlib
import inspect

import pytest

from trunkline_cli.catalogue import VENDORS, Call, calls
from trunkline_cli.finding import find

CUSTOM = {"custom", "params"}
"""What carries custom parameters; on the command line they are `--param`."""


def api(call: Call) -> type:
    """The generated class of a call's group."""
    module = importlib.import_module(f"trunkline_{call.vendor}.api.{call.group}.resource")
    return next(one for name, one in vars(module).items() if name.endswith("Api") and not name.startswith("Async"))


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_call_has_the_arguments_of_its_method(vendor: str) -> None:
    """What the specs say at run time is what the generator wrote down: names, and which of them are needed."""
    assert calls(vendor)
    for call in calls(vendor).values():
        parameters = inspect.signature(getattr(api(call), call.method)).parameters
        named = {name: one for name, one in parameters.items() if name not in {"self", "options"} | CUSTOM}
        assert {one.name for one in call.arguments} == set(named), call
        needed = {name for name, one in named.items() if one.default is one.empty}
        assert {one.name for one in call.arguments if one.required} == needed, call
        assert call.open == bool(CUSTOM & set(parameters)), call
        assert call.iterator is None or hasattr(api(call), call.iterator), call


@pytest.mark.parametrize(
    ("words", "vendor", "name"),
    [
        ("list my numbers", "opentact", "leases.search"),
        ("send a text", "opentact", "sms.send"),
        ("make a call", "opentact", "calls.create"),
        ("received messages", "opentact", "sms.search_inbound"),
        ("call history", "voximplant", "history.get_call_history"),
        ("download invoice", "voximplant", "invoices.download_invoice"),
        ("buy a number", "voximplant", "phone_numbers.attach_phone_number"),
        ("release number", "opentact", "leases.release"),
    ],
)
def test_words_of_people_find_the_call(words: str, vendor: str, name: str) -> None:
    """A user who knows no name finds the call among the first five of the vendor."""
    assert name in [one.name for one in find(words, [vendor], 5)]
