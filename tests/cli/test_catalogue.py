"""The commands fit the generated methods: every call, every argument, every walk."""

from __future__ import annotations

import importlib
import inspect

import pytest

from trunkline.find import find
from trunkline_cli.catalogue import VENDORS, Call, calls

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


@pytest.mark.parametrize("words", ["list my numbers", "send a text", "call history", "download invoice"])
def test_what_is_found_can_be_called(words: str) -> None:
    """Every call that `trunkline ops` names is a command of `trunkline call`."""
    found = find(words, limit=10)
    assert found
    assert [one for one in found if one.method not in calls(one.vendor)] == []
