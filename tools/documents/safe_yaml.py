"""Reading YAML that strangers wrote.

PyYAML turns `no` into False, `12:30:45` into 45045 and lets a repeated key win silently; ruamel drops the zero of
`0123456789`. Here only null, true/false and plain decimal numbers are anything but text, repeated keys are an error and
size, depth and the number of values that aliases stand for are bounded before anything is built.
"""

import re
from pathlib import Path
from typing import Any

import yaml

from documents.texts import read_text
from documents.values import JSON, Object, ToolError, walk

MAX_BYTES = 8_000_000
MAX_DEPTH = 60
MAX_VALUES = 600_000

_NUMBER = r"-?(?:0|[1-9][0-9]{0,39})"
_DIGITS = list("-0123456789")
_SCALARS = {
    "tag:yaml.org,2002:null": (r"^(?:null|~|)$", ["n", "~", ""]),
    "tag:yaml.org,2002:bool": (r"^(?:true|false)$", ["t", "f"]),
    "tag:yaml.org,2002:int": (rf"^{_NUMBER}$", _DIGITS),
    "tag:yaml.org,2002:float": (rf"^{_NUMBER}(?:\.[0-9]+)?(?:[eE][-+]?[0-9]{{1,3}})?$", _DIGITS),
}
_PLAIN_TAGS = {None, "!", *_SCALARS, "tag:yaml.org,2002:str", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}

_Base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_Base):  # type: ignore[misc]
    """A safe loader with four scalar kinds and unique text keys."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


for _tag, (_pattern, _first) in _SCALARS.items():
    _Loader.add_implicit_resolver(_tag, re.compile(_pattern), _first)


def _mapping(loader: Any, node: yaml.MappingNode) -> dict[str, object]:
    result: dict[str, object] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise ToolError(f"line {key_node.start_mark.line + 1}: a key that is not a scalar")
        key = key_node.value  # as written: `200:` and `'200':` are the same key, `no:` stays text
        if key in result:
            raise ToolError(f"line {key_node.start_mark.line + 1}: the key {key[:60]!r} appears twice")
        result[key] = loader.construct_object(value_node, deep=True)
    return result


_Loader.add_constructor("tag:yaml.org,2002:map", _mapping)


def parse(text: str, name: str = "document") -> JSON:
    """The value a YAML (or JSON) text denotes.

    Args:
        text: the document; at most 8 MB, 60 levels and 600,000 values after aliases.
        name: what to call it in an error.

    Raises:
        ToolError: it is not YAML, or breaks one of the rules above.
    """
    if len(text) > MAX_BYTES:
        raise ToolError(f"{name}: larger than {MAX_BYTES} characters")
    try:
        _check_events(text)
        value: JSON = yaml.load(text, Loader=_Loader)  # noqa: S506 (a SafeLoader underneath)
    except (yaml.YAMLError, ToolError, ValueError, RecursionError) as error:
        raise ToolError(f"{name}: {_short(error)}") from None
    return value


def parse_object(text: str, name: str = "document") -> Object:
    """Like `parse`, for a text that must denote an object.

    Raises:
        ToolError: as `parse`, or when it is something else.
    """
    value = parse(text, name)
    if not isinstance(value, dict):
        raise ToolError(f"{name}: expected a mapping at the top")
    return value


def load_spec(path: Path) -> Object:
    """Read an OpenAPI document from a file, refusing references that leave it.

    Raises:
        ToolError: unreadable, unsafe YAML, or an outside `$ref`.
    """
    try:
        document = parse_object(read_text(path), path.name)
    except OSError as error:
        raise ToolError(f"{path.name}: {error}") from None
    return check_refs(document, path.name)


def check_refs(document: Object, name: str) -> Object:
    """The document itself, once every `$ref` in it stays inside.

    Tools that validate or bundle fetch outside references by themselves, in examples too, so this gate comes before all
    of them and looks everywhere.

    Raises:
        ToolError: a `$ref` does not start with `#/`.
    """
    for _, value in walk(document):
        if isinstance(value, dict) and isinstance(value.get("$ref"), str):
            ref = str(value["$ref"])
            if not ref.startswith("#/"):
                raise ToolError(f"{name}: outside reference refused: {ref[:120]}")
    return document


def _check_events(text: str) -> None:
    depth = 0
    sizes: dict[str, int] = {}
    open_nodes: list[tuple[str | None, int]] = []
    total = 0
    for event in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
        line = event.start_mark.line + 1 if event.start_mark else 0
        if isinstance(event, yaml.NodeEvent) and not isinstance(event, yaml.AliasEvent):
            if event.tag not in _PLAIN_TAGS:  # type: ignore[attr-defined]
                raise ToolError(f"line {line}: the tag {event.tag!r} is not allowed")  # type: ignore[attr-defined]
            total += 1
        if isinstance(event, yaml.AliasEvent):
            # An alias to a node that is still open would be a circle.
            if event.anchor not in sizes:
                raise ToolError(f"line {line}: an alias to itself or to nothing")
            total += sizes[event.anchor]
        elif isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            open_nodes.append((event.anchor, total))
            if depth > MAX_DEPTH:
                raise ToolError(f"line {line}: nested deeper than {MAX_DEPTH}")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            anchor, before = open_nodes.pop()
            if anchor:
                sizes[anchor] = total - before + 1
        elif isinstance(event, yaml.ScalarEvent) and event.anchor:
            sizes[event.anchor] = 1
        if total > MAX_VALUES:
            raise ToolError(f"line {line}: aliases stand for more than {MAX_VALUES} values")


class _Dumper(yaml.SafeDumper):
    """Block style, keys in the order given, no aliases."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def _text(dumper: yaml.SafeDumper, data: str) -> yaml.ScalarNode:
    style = "|" if "\n" in data and not any(line.endswith(" ") for line in data.split("\n")) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", data, style=style)


_Dumper.add_representer(str, _text)


def dump(value: JSON) -> str:
    """The value as YAML that any parser reads back the same way: block style, stable order, no aliases."""
    text: str = yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return text


def _short(error: Exception) -> str:
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark:
        return f"line {error.problem_mark.line + 1}: {error.problem}"
    return str(error).split("\n", 1)[0][:200]
