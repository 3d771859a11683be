"""Where a person's machine is on the net is personal, like a number: hidden in every `repr`, log and error."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from specs.test_phone_parameters import SPECS

IP = re.compile(r"(^|_)ip(_addr(ess)?|s)?$|^ip_|(^|_)remote_addr", re.IGNORECASE)
DOCUMENTS = sorted(path.name for path in SPECS.glob("*.json"))


def addresses(node: Any, name: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema and parameter of a document whose name is that of an address."""
    if isinstance(node, dict):
        if "in" in node and IP.search(str(node.get("name", ""))):
            yield str(node["name"]), node
        for key, inner in node.items():
            if name == "properties" and IP.search(key):
                yield key, inner
            yield from addresses(inner, key)
    elif isinstance(node, list):
        for inner in node:
            yield from addresses(inner)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_addresses_are_personal(document: str) -> None:
    """Each property and parameter that holds an IP address says so."""
    found = list(addresses(json.loads((SPECS / document).read_text())))
    assert [name for name, node in found if '"x-personal": true' not in json.dumps(node)] == []


def test_the_script_sees_them() -> None:
    """Those that everybody knows are among what is looked at."""
    seen = {name for document in DOCUMENTS for name, _ in addresses(json.loads((SPECS / document).read_text()))}
    assert {"ip", "remote_ip", "ip_addr", "authorized_ip", "filtered_ip", "reference_ip", "contains_ip"} <= seen
