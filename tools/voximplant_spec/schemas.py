"""Schemas of the result: the published ones with facts laid over them."""

import copy

from documents.values import Object, as_object, as_text
from voximplant_spec import names
from voximplant_spec.facts import Facts

_PREFIX = "#/components/schemas/"


def ref(name: str) -> Object:
    """A reference to a component schema."""
    return {"$ref": _PREFIX + name}


def laid_over(published: Object, fact: Object) -> Object:
    """A published parameter's or property's schema with a fact laid over it, in the names of the result."""
    if "replace" in fact:
        return as_object(copy.deepcopy(fact["replace"]))
    schema = as_object(_renamed(copy.deepcopy(published)))
    if "default" in schema:
        schema["x-default"] = schema.pop("default")  # `default` would be sent with every call
    fact = as_object(copy.deepcopy(fact))
    items = as_object(fact.pop("items", {}))
    if fact.get("x-array-or-object") and schema.get("type") != "array":
        schema = {"type": "array", "items": {key: schema.pop(key) for key in ("$ref",) if key in schema}, **schema}
    if items:
        schema["items"] = _merged(as_object(schema["items"]), items)
    return _merged(schema, fact)


def struct(published: Object, fact: Object) -> Object:
    """A published object schema with facts about its properties laid over it.

    Raises:
        KeyError: a fact is about a property that the published schema does not have.
    """
    properties = as_object(published.get("properties"))
    missing = [name for name, value in fact.items() if name not in properties and "type" not in as_object(value)]
    if missing:
        raise KeyError(f"a fact about {missing[0]!r}, which is not published")
    added = {name: value for name, value in fact.items() if name not in properties}
    laid = {name: laid_over(as_object(value), as_object(fact.get(name))) for name, value in properties.items()}
    return {"type": "object", "properties": {**laid, **added}}


def components(published: Object, facts: Facts) -> dict[str, Object]:
    """The shared component schemas of the result: structures, enums and what only the facts know."""
    schemas = as_object(as_object(published["components"])["schemas"])
    structs = {name: as_object(value) for name, value in schemas.items() if not is_answer(name)}
    for name in facts.dropped:
        del structs[name]
    unknown = set(facts.schemas) - set(structs)
    if unknown:
        raise KeyError(f"facts about the schema {sorted(unknown)[0]!r}, which is not published")
    result = {names.component(name): struct(value, facts.schemas.get(name, {})) for name, value in structs.items()}
    enums: dict[str, Object] = {name: {"type": "string", "enum": values} for name, values in facts.enums.items()}
    taken = (set(enums) | set(facts.added)) & set(result)
    if taken:
        raise KeyError(f"{sorted(taken)[0]!r} is the name of two schemas")
    return {**result, **enums, **facts.added}


def is_answer(name: str) -> bool:
    """Whether a published schema is a method's answer."""
    return name.endswith("_Response_200")


def _merged(schema: Object, fact: Object) -> Object:
    target = as_text(fact.get("$ref"))
    if target:
        # The enum says the type; a type beside the reference would hide it from the generator.
        schema = {key: value for key, value in schema.items() if key not in ("type", "format")}
        return {**ref(target.removeprefix(_PREFIX)), **schema, **{k: v for k, v in fact.items() if k != "$ref"}}
    if fact.get("type") == "integer" or fact.get("format") == "binary":
        schema.pop("format", None)
    return {**schema, **fact}


def _renamed(value: object) -> object:
    if isinstance(value, dict):
        return {
            key: _PREFIX + names.component(str(item).removeprefix(_PREFIX)) if key == "$ref" else _renamed(item)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_renamed(item) for item in value]
    return value
