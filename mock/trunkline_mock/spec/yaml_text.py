"""YAML as documents mean it: dates, `no` and `12:30` stay text, and keys are what is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..messages import Json

_NUMBER = r"-?(?:0|[1-9][0-9]*)"
_DIGITS = list("-0123456789")
_SCALARS = {
    "tag:yaml.org,2002:null": (r"^(?:null|~|)$", ["n", "~", ""]),
    "tag:yaml.org,2002:bool": (r"^(?:true|false)$", ["t", "f"]),
    "tag:yaml.org,2002:int": (rf"^{_NUMBER}$", _DIGITS),
    "tag:yaml.org,2002:float": (rf"^{_NUMBER}(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{{1,3}})?$", _DIGITS),
}


def decode(content: bytes) -> Json:
    """Return what a YAML document says.

    Raises:
        ImportError: PyYAML is not installed.
        ValueError: It is no YAML.
    """
    import yaml

    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("Loader", (base,), {"yaml_implicit_resolvers": {}})
    for tag, (pattern, first) in _SCALARS.items():
        loader.add_implicit_resolver(tag, re.compile(pattern), first)
    loader.add_constructor("tag:yaml.org,2002:map", _mapping)
    try:
        return yaml.load(content, Loader=loader)  # noqa: S506 a safe loader underneath
    except yaml.YAMLError as error:
        raise ValueError(str(error)) from None


def _mapping(loader: Any, node: Any) -> dict[str, Json]:
    loader.flatten_mapping(node)
    return {str(key.value): loader.construct_object(value, deep=True) for key, value in node.value}
