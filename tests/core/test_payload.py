"""What arrives unasked has the shape of what is asked for: one class for one thing, one set of names, one interface."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from types import ModuleType
from typing import get_args

import pytest

import trunkline_specs
from trunkline.opentact import events, webhooks
from trunkline.opentact.models import Sms
from trunkline_runtime.codecs.models import Model

VENDORS = ("opentact", "voximplant", "avaamo")
INTERFACE = ("to_dict", "to_json", "from_dict", "fields_set", "additional_properties", "__fields__")


def classes(module: ModuleType) -> dict[str, type[Model]]:
    """Every model that a module names."""
    found = {name: getattr(module, name) for name in dir(module)}
    return {name: value for name, value in found.items() if isinstance(value, type) and issubclass(value, Model)}


def unasked(vendor: str) -> dict[str, type[Model]]:
    return classes(import_module(f"trunkline.{vendor}.events")) | classes(import_module(f"trunkline_{vendor}.events"))


def written_twice() -> Iterator[tuple[str, str]]:
    """What the documents of answers and of events both describe."""
    for vendor in VENDORS:
        answers, payloads = (
            trunkline_specs.load(name)["components"]["schemas"] for name in (vendor, f"{vendor}.events")
        )
        yield from (
            (vendor, name) for name in sorted(answers.keys() & payloads.keys()) if payloads[name].get("properties")
        )


@pytest.mark.parametrize("vendor", VENDORS)
def test_all_that_arrives_has_the_interface_of_results(vendor: str) -> None:
    """Each class of an event is among the vendor's models, and can what they can."""
    models = classes(import_module(f"trunkline.{vendor}.models"))
    assert len(unasked(vendor)) > 10
    for name, value in unasked(vendor).items():
        assert value is models[name]
        assert all(hasattr(value, part) for part in INTERFACE), name


@pytest.mark.parametrize("vendor", VENDORS)
def test_one_name_on_the_wire_has_one_name_in_python(vendor: str) -> None:
    """`type` is `type_` wherever it stands, in an answer or an event; so is every other name."""
    names: dict[str, set[str]] = {}
    for value in classes(import_module(f"trunkline.{vendor}.models")).values():
        for field in value.__fields__:
            names.setdefault(field.wire, set()).add(field.name)
    assert {wire: found for wire, found in names.items() if len(found) > 1} == {}


@pytest.mark.parametrize(("vendor", "name"), list(written_twice()))
def test_a_thing_that_both_know_is_one_class_with_all_that_is_known(vendor: str, name: str) -> None:
    """Whatever the answers or the events say of a thing is in its one class."""
    (found,) = {
        classes(import_module(f"trunkline{dot}{vendor}.{part}"))[name] for dot in "._" for part in ("models", "events")
    }
    wires = {field.wire for field in found.__fields__}
    for document in (vendor, f"{vendor}.events"):
        assert trunkline_specs.load(document)["components"]["schemas"][name]["properties"].keys() <= wires


def test_no_public_module_has_a_second_class_of_a_name() -> None:
    """`Sms` of the webhooks, of an event and of an answer are the same object."""
    assert webhooks.Sms is Sms
    event = events.parse_event(
        '{"type": "sms", "payload": {"uuid": "90c2e069-44c1-4f1a-9619-540432378122", "state": "success"}}'
    )
    assert isinstance(event, events.SmsEvent)
    assert isinstance(event.payload, Sms)
    assert event.payload.fields_set == {"uuid", "state"}
    assert event.payload.message is None


def test_a_union_of_events_can_be_looked_at() -> None:
    """Frameworks resolve annotations: the union of a vendor's events is one of classes."""
    from trunkline.voximplant.events import AccountCallback

    assert len(get_args(AccountCallback)) == 40
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = import_module("trunkline.voximplant.events").Nothing


def test_webhooks_need_no_extra() -> None:
    """Neither reading a webhook nor its classes load pydantic or websockets."""
    code = (
        "import sys; from trunkline.opentact import webhooks; from trunkline.voximplant import callbacks;"
        "from trunkline.avaamo import webhooks as avaamo; webhooks.parse_message({'type': 'smsi', 'message': 'STOP'});"
        "sys.exit(len({'pydantic', 'websockets'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
