"""Examples made from schemas: realistic by the field's name, valid by its type.

The mock answers with them, and the tests validate them.
"""

from collections.abc import Mapping, Sequence

from documents.values import JSON, Object, as_list, as_object, as_text
from voximplant_spec.example_values import BY_ENDING, BY_NAME

_PREFIX = "#/components/schemas/"
_MAX_DEPTH = 6
_TIMES: dict[str, JSON] = {"sql": "2026-03-02 09:30:00", "seconds": 1772443800, "hms": "09:30:00"}
_LATER: dict[str, JSON] = {"sql": "2026-03-03 18:00:00", "seconds": 1772560800, "hms": "18:00:00"}
_LATER_NAMES = ("to_", "max_", "modified", "completed", "finish_", "created_to", "expires_")
_USUAL = ("from_date", "to_date", "count")


class Examples:
    """Makes examples of schemas that refer to shared ones.

    Args:
        shared: the component schemas by name.
    """

    def __init__(self, shared: Mapping[str, Object]) -> None:
        self._shared = shared

    def request(self, body: Object, groups: Sequence[JSON]) -> Object:
        """A form body with what is required, one of each group that must be given, and the usual filters."""
        properties = as_object(body["properties"])
        wanted = {as_text(name) for name in as_list(body.get("required"))} | set(_USUAL)
        for group in map(as_object, groups):
            names = [as_text(name) for name in as_list(group["params"])]
            if group["min"] and not wanted.intersection(names):
                wanted.add(names[0])
        chosen = [name for name in properties if name in wanted] or list(properties)[:1]
        return {name: self._value(name, as_object(properties[name]), ()) for name in chosen}

    def answer(self, schema: Object) -> Object:
        """An answer with every property, lists with one entry."""
        return self._object(schema, ())

    def _object(self, schema: Object, above: tuple[str, ...]) -> Object:
        values: Object = {}
        for name, value in as_object(schema.get("properties")).items():
            made = self._value(name, as_object(value), above)
            if made is not None:
                values[name] = made
        return values

    def _value(self, name: str, schema: Object, above: tuple[str, ...]) -> JSON:
        """A value, or None where it would nest too deep or in a circle."""
        if "oneOf" in schema:
            return self._value(name, as_object(as_list(schema["oneOf"])[0]), above)
        if "$ref" in schema:
            target = as_text(schema["$ref"]).removeprefix(_PREFIX)
            shared = self._shared[target]
            if shared.get("type") != "object":
                return self._value(name, shared, above)
            return None if target in above or len(above) >= _MAX_DEPTH else self._object(shared, (*above, target))
        if schema.get("type") == "array":
            item = self._value(_singular(name), as_object(schema["items"]), above)
            return [] if item is None else [item]
        return _scalar(name, schema)


def _singular(name: str) -> str:
    return {"dst_numbers": "destination_number", "batch_ids": "batch_id", "tasks_ids": "task_id"}.get(name, name)


def _scalar(name: str, schema: Object) -> JSON:
    kind = schema.get("type")
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return as_list(schema["enum"])[0]
    if "x-time" in schema:
        return (_LATER if name.startswith(_LATER_NAMES) else _TIMES)[as_text(schema["x-time"])]
    if schema.get("format") == "date":
        return "2026-03-02"
    if kind == "object":
        return {}
    known = BY_NAME.get(name, next((value for end, value in BY_ENDING if name.endswith(end)), None))
    if known is not None and _fits(known, kind):
        return known
    if kind == "boolean":
        return not name.startswith(("frozen", "deactivated", "canceled", "is_removed"))
    if kind == "integer":
        return max(1, int(float(str(schema.get("minimum", 1)))))
    if kind == "number":
        return max(0.5, float(str(schema.get("minimum", 0.5))))
    return f"{name.replace('_', ' ')}"[: int(str(schema.get("maxLength", 100)))]


def _fits(value: JSON, kind: JSON) -> bool:
    if isinstance(value, str):
        return kind == "string" or kind is None
    if isinstance(value, int):
        return kind in ("integer", "number", None)
    return isinstance(value, float) and kind in ("number", None)
