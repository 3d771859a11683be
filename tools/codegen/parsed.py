"""The parser's classes beside the document's own schemas, member by member."""

from __future__ import annotations

from typing import Any

from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property

from codegen.names import field_name, members, text
from codegen.wire import Schema, SpecError, Wires


class Parsed:
    """What the parser made of one document, and how values of it travel.

    Args:
        wires: How a schema's values are written and read.
        models: The parser's list of models.
    """

    def __init__(self, wires: Wires, models: Any) -> None:
        self.wires = wires
        # references hold unprocessed copies of a model; the parsed one is in the list
        self._twins: dict[str, ModelProperty] = {str(model.class_info.name): model for model in models}

    def twin(self, prop: Property) -> Property:
        """The processed twin of a model, anything else as it is."""
        return self._twins.get(str(prop.class_info.name), prop) if isinstance(prop, ModelProperty) else prop

    def named(self, class_name: str) -> ModelProperty | None:
        """The model of a class; `None` when the parser made none."""
        return self._twins.get(class_name)

    def member(self, model: ModelProperty, wire_name: str) -> Property:
        """The member of a model that a wire name means."""
        for prop in members(self.twin(model)):
            if text(prop.name) == wire_name:
                return prop
        raise SpecError(f"{model.class_info.name} has no property {wire_name}")

    def walk(self, prop: Property, schema: Schema, path: str) -> tuple[tuple[str, ...], Property, Schema]:
        """Follow a dotted path of wire names; returns the Python names."""
        names = []
        for wire_name in path.split(".") if path else ():
            properties = self.wires.properties(schema)
            if not isinstance(prop, ModelProperty) or wire_name not in properties:
                raise SpecError(f"{path}: {wire_name} is not in the response")
            prop, schema = self.member(prop, wire_name), properties[wire_name]
            names.append(field_name(prop, self.wires.resolve(schema)))
        return tuple(names), prop, schema


def raw_schema(prop: ModelProperty) -> Schema:
    """The schema a model was parsed from, as plain data."""
    dumped: Schema = prop.data.model_dump(mode="json", by_alias=True, exclude_none=True, exclude_unset=True)
    return dumped
