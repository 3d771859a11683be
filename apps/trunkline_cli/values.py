"""From the words of a command line to the values that the client's methods take."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from trunkline_cli.catalogue import Argument

_TRUTH = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_TIMES: Mapping[str, Callable[[str], object]] = {"dmy": date.fromisoformat, "hms": time.fromisoformat}


def value_of(argument: Argument, texts: Sequence[str]) -> object:
    """Return what an argument's texts mean.

    Args:
        argument: What is given.
        texts: One text, or several for a list.

    Raises:
        click.BadParameter: They cannot be read as what the spec says.
    """
    try:
        if is_list(argument):
            return _list(argument, texts)
        return _one(argument.schema, texts[-1], secret=argument.secret)
    except (ValueError, ArithmeticError, OSError, RecursionError) as error:
        reason = error.strerror if isinstance(error, OSError) else f"must be {kind(argument.schema)}"
        raise click.BadParameter(str(reason), param_hint=f"--{option(argument)}") from None


def is_list(argument: Argument) -> bool:
    """Whether an argument may be given several times."""
    return "array" in _types(argument.schema) or ("x-json" in argument.schema and "x-phone" in argument.schema)


def option(argument: Argument) -> str:
    """Return how an argument is spelled on the command line: `from_` is `from`."""
    return argument.name.rstrip("_").replace("_", "-")


def kind(schema: Mapping[str, Any]) -> str:
    """Return in words what is expected."""
    types = _types(schema)
    if _is_file(schema):
        return "a file's path"
    if "x-time" in schema or schema.get("format") in ("date-time", "date"):
        forms = {"dmy": "a date, 2026-11-28", "hms": "a time, 09:30:00"}
        plain = "a date, 2026-11-28" if schema.get("format") == "date" else "a moment, 2026-11-28T09:30:00+00:00"
        return forms.get(str(schema.get("x-time")), plain)
    if "array" in types:
        return f"{kind(schema.get('items', {}))}; may repeat"
    if "object" in types or "x-json" in schema:
        return "JSON, or @FILE with it"
    if "x-phone" in schema:
        return "a telephone number"
    words = {"integer": "a whole number", "number": "a number", "boolean": "true or false"}
    return next((words[name] for name in types if name in words), "text")


def _types(schema: Mapping[str, Any]) -> list[str]:
    found = schema.get("type", [])
    return [found] if isinstance(found, str) else list(found)


def _is_file(schema: Mapping[str, Any]) -> bool:
    return schema.get("format") == "binary" or "contentMediaType" in schema


def _list(argument: Argument, texts: Sequence[str]) -> object:
    schema = argument.schema
    if len(texts) == 1 and texts[0].lstrip()[:1] in ("[", "{", "@"):
        return json.loads(_content(texts[0].strip()))
    if schema.get("x-list-all") and list(texts) == ["all"]:
        return "all"
    return [_one(schema.get("items", {"type": "string"}), text) for text in texts]


def _one(schema: Mapping[str, Any], text: str, *, secret: bool = False) -> object:
    types = _types(schema)
    if _is_file(schema):
        return Path(text)
    moment = _moment(schema, text)
    if moment is not None:
        return moment
    if "object" in types or "x-json" in schema or (not types and text[:1] in ("{", "[")):
        return json.loads(_content(text))
    if "boolean" in types:
        return _TRUTH[text.lower()] if text.lower() in _TRUTH else int("no truth value")
    if "x-phone" in schema:
        return text
    if "integer" in types:
        return int(text)
    if "x-decimal" in schema:
        return Decimal(text)
    if "number" in types:
        return float(text)
    return _content(text).rstrip("\n") if secret else text


def _moment(schema: Mapping[str, Any], text: str) -> object:
    """Read a time; one without an offset is local, as on any clock in the room."""
    form = str(schema.get("x-time", ""))
    if form in _TIMES:
        return _TIMES[form](text)
    if schema.get("format") == "date":
        return date.fromisoformat(text)
    if form or schema.get("format") == "date-time":
        return datetime.fromisoformat(text).astimezone()
    return None


def _content(text: str) -> str:
    """Return the text, or what the file holds that `@FILE` names; `@-` is standard input."""
    if not text.startswith("@"):
        return text
    return sys.stdin.read() if text == "@-" else Path(text[1:]).read_text(encoding="utf-8")
