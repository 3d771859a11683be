"""The commands fit the generated methods: every call, every argument, every walk."""

from __future__ import annotations

import importlib
import inspect
import json
from functools import cached_property

import pytest
from click.testing import CliRunner

import trunkline
from trunkline.find import find
from trunkline_cli.catalogue import VENDORS, calls
from trunkline_cli.ops_command import ops

CUSTOM = {"custom", "params"}
"""What carries custom parameters; on the command line they are `--param`."""


def api(vendor: str, group: str) -> type:
    """The generated class of a group."""
    module = importlib.import_module(f"trunkline_{vendor}.api.{group}.resource")
    found: type = next(one for name, one in vars(module).items() if name.endswith("Api") and name[:5] != "Async")
    return found


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_call_has_the_arguments_of_its_method(vendor: str) -> None:
    """What the specs say at run time is what the generator wrote down: names, and which of them are needed."""
    assert calls(vendor)
    for call in calls(vendor).values():
        parameters = inspect.signature(getattr(api(vendor, call.group), call.method)).parameters
        named = {name: one for name, one in parameters.items() if name not in {"self", "options"} | CUSTOM}
        assert {one.name for one in call.arguments} == set(named), call
        needed = {name for name, one in named.items() if one.default is one.empty}
        assert {one.name for one in call.arguments if one.required} == needed, call
        assert call.open == bool(CUSTOM & set(parameters)), call
        assert call.iterator is None or hasattr(api(vendor, call.group), call.iterator), call


@pytest.mark.parametrize("vendor", VENDORS)
def test_every_method_of_a_client_is_a_command(vendor: str) -> None:
    """Walk the groups of a client: whatever can be called in Python is a command, or a walk that `--all` takes."""
    client = getattr(trunkline, vendor.capitalize())
    known = {f"{call.group}.{method}" for call in calls(vendor).values() for method in (call.method, call.iterator)}
    groups = [name for name, one in inspect.getmembers_static(client, lambda one: isinstance(one, cached_property))]
    assert {call.group for call in calls(vendor).values()} == set(groups)
    methods = {f"{group}.{name}" for group in groups for name in dir(api(vendor, group)) if not name.startswith("_")}
    assert methods - known == set()
    assert {name for name in known if not name.endswith(".None")} - methods == set()


@pytest.mark.parametrize("words", ["list my numbers", "call history report", "delivery"])
def test_the_command_and_the_client_find_the_same(words: str) -> None:
    """`trunkline ops` and `client.find` give one answer in one order."""
    with trunkline.Voximplant(account_id="1", api_key="-") as client:
        wanted = [one.method for one in client.find(words, limit=10)]
    said = CliRunner().invoke(ops, [words, "--vendor", "voximplant", "--json"])
    assert [one["call"] for one in json.loads(said.output)] == wanted != []


@pytest.mark.parametrize("words", ["list my numbers", "send a text", "call history", "download invoice"])
def test_what_is_found_can_be_called(words: str) -> None:
    """Every call that `trunkline ops` names is a command of `trunkline call`."""
    found = find(words, limit=10)
    assert found
    assert [one for one in found if one.method not in calls(one.vendor)] == []
