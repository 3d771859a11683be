"""Names in generated code, and what is read off a parsed property."""

from __future__ import annotations

import re
from typing import Any

from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import fix_reserved_words, snake_case

from codegen.wire import Schema, SpecError

RESERVED_FIELDS = {"additional_properties", "dt", "fields_set", "from_dict", "to_dict", "to_json"}
RESERVED_CLASSES = {
    "ABSENT", "Any", "AsyncCaller", "AsyncIterator", "BUILT", "CallOptions", "Caller", "ClassVar", "Decimal", "DecodeContext",
    "EXTRA", "FORMS", "Field", "FileInput", "FileTarget", "Group", "Hidden", "Iterator", "JOB", "JSON", "JSONInput", "Job",
    "Literal", "Mapping", "Model", "OpenIntEnum", "OpenStrEnum", "Operation", "PAGES", "PARAMS", "Pages", "Param", "Report",
    "Required", "Resource", "Self", "Sequence", "TYPE_CHECKING", "TypedDict", "UNSET", "UUID", "UUID_TEXT", "Unset", "Where",
}  # fmt: skip
"""What generated modules import: a schema of such a name would hide it."""
RESERVED_ARGUMENTS = {"aiterate", "cast", "choose", "custom", "iterate", "operation", "options", "params"}


def members(model: Property) -> list[Property]:
    """The properties of a processed model, required ones first."""
    if not isinstance(model, ModelProperty):
        return []
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def field_name(prop: Property, schema: Schema) -> str:
    """The name of a field of a model."""
    name = _python_name(prop, schema)
    return f"{name}_" if name in RESERVED_FIELDS else name


def argument_name(prop: Property, schema: Schema) -> str:
    """The name of an argument of a method."""
    name = _python_name(prop, schema)
    return f"{name}_" if name in RESERVED_ARGUMENTS else name


def _python_name(prop: Property, schema: Schema) -> str:
    name = schema.get("x-python-name")
    if name is None:
        return str(prop.python_name)
    if not str(name).isidentifier() or fix_reserved_words(name) != name or name.startswith("_") or not name.islower():
        raise SpecError(f"x-python-name {name!r} is no name for a field or an argument")
    return str(name)


def member_names(values: list[Any]) -> tuple[tuple[str, str], ...]:
    """The members of an enumeration, by name: name and literal. Values that fold to one name are told apart."""
    found: dict[str, str] = {}
    for index, value in enumerate(dict.fromkeys(values)):
        if isinstance(value, int):
            name = f"VALUE_{value}".replace("-", "NEGATIVE_")
        else:
            name = snake_case(value.upper()).upper() if value[:1].isalpha() else ""
            name = name if name.isidentifier() else f"VALUE_{index}"
        while name in found:
            name += "_"
        found[name] = repr(value)
    return tuple(sorted(found.items()))


def marks(parameter: Schema) -> Schema:
    """What a parameter says about its value beside the schema."""
    keys = (
        "x-secret",
        "x-personal",
        "x-python-name",
        "x-list-separator",
        "x-list-all",
        "description",
        "x-evidence",
        "deprecated",
    )
    return {key: parameter[key] for key in keys if key in parameter}


def unique(owner: str, names: list[str]) -> None:
    """Check that no two things of one owner have one name.

    Raises:
        SpecError: Two have.
    """
    repeated = sorted({name for name in names if names.count(name) > 1})
    if repeated:
        raise SpecError(f"{owner}: {repeated} fold to one Python name; tell them apart with x-python-name")


def text(value: UntrustedString | str | None) -> str:
    """The plain text of a value from the document; every template escapes it where it lands."""
    if value is None:
        return ""
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)


def tidy(name: str) -> str:
    """A snake_case name without split digits: `a_2_p_send_sms` reads `a2p_send_sms`."""
    name = re.sub(r"(?<![a-z])([a-z])_(\d)_([a-z])(?=_|$)", r"\1\2\3", str(name))
    return fix_reserved_words(name)
