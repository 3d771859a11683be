"""Where things really stand in a document: a pointer through `$ref`s becomes the pointer of what would be edited."""

from docsdrift.specdiff.context import loose
from documents.values import JSON, Object, Pointer, ToolError, as_list, as_object, as_text


class Places:
    """Finds the parts of operations in one document."""

    def __init__(self, document: Object) -> None:
        self.document = document

    def value(self, pointer: Pointer) -> JSON:
        """The value at a real pointer.

        Raises:
            ToolError: there is none.
        """
        value: JSON = self.document
        for part in pointer:
            if isinstance(value, dict) and part in value:
                value = value[str(part)]
            elif isinstance(value, list) and isinstance(part, int) and part < len(value):
                value = value[part]
            else:
                raise ToolError(f"nothing at {part!r}")
        return value

    def has(self, pointer: Pointer) -> bool:
        """Whether there is a value at a real pointer."""
        try:
            self.value(pointer)
        except ToolError:
            return False
        return True

    def real(self, pointer: Pointer) -> Pointer:
        """The pointer with every `$ref` on the way followed, the last one included."""
        for _ in range(40):
            value = as_object(self.value(pointer))
            ref = as_text(value.get("$ref"))
            if not ref.startswith("#/"):
                return pointer
            pointer = tuple(part.replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/"))
        raise ToolError("a $ref goes in a circle")

    def step(self, pointer: Pointer, *parts: str | int) -> Pointer:
        """Go further down from a pointer, through `$ref`s."""
        for part in parts:
            pointer = (*self.real(pointer), part)
        return self.real(pointer)

    def operation(self, text: str) -> Pointer:
        """The operation that a finding's pointer lies in."""
        return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/")[1:4])

    def by_id(self, operation_id: str) -> Pointer:
        """The operation with this operationId.

        Raises:
            ToolError: there is none.
        """
        for path, item in as_object(self.document.get("paths")).items():
            for method, node in as_object(item).items():
                if as_object(node).get("operationId") == operation_id:
                    return ("paths", path, method)
        raise ToolError(f"no operation {operation_id!r}")

    def input_name(self, text: str) -> str:
        """The name of the input that a finding's pointer names."""
        return text.rsplit("/", 1)[1].replace("~1", "/").replace("~0", "~")

    def parameter(self, operation: Pointer, name: str) -> Pointer | None:
        """A parameter of an operation, None when it has none of that name."""
        for owner in (operation, operation[:2]):
            if self.has((*owner, "parameters")):
                for index in range(len(as_list(self.value((*owner, "parameters"))))):
                    place = self.real((*owner, "parameters", index))
                    if as_object(self.value(place)).get("name") == name:
                        return place
        return None

    def body(self, operation: Pointer) -> Pointer:
        """The schema of the request body."""
        content = self.step(operation, "requestBody", "content")
        media = next(iter(as_object(self.value(content))), "")
        return self.step(content, media, "schema")

    def input_schema(self, text: str) -> Pointer:
        """The schema of the input that a finding's pointer names."""
        operation, name = self.operation(text), self.input_name(text)
        parameter = self.parameter(operation, name)
        return self.step(parameter, "schema") if parameter else self.step(self.body(operation), "properties", name)

    def lists(self, pointer: Pointer, name: str) -> bool:
        """Whether a list contains a text."""
        return self.has(pointer) and name in as_list(self.value(pointer))

    def listed(self, pointer: Pointer, name: str) -> Pointer:
        """The item of a list that is a text.

        Raises:
            ToolError: it is not in the list.
        """
        items = as_list(self.value(pointer))
        if name not in items:
            raise ToolError(f"{name!r} is not listed")
        return (*pointer, items.index(name))

    def scheme(self, operation: Pointer, header: str) -> Pointer:
        """The security scheme whose header is spelled like this one."""
        schemes = as_object(self.value(("components", "securitySchemes")))
        for name, scheme in schemes.items():
            if loose(as_text(as_object(scheme).get("name"))) == loose(header):
                return ("components", "securitySchemes", name)
        raise ToolError(f"no scheme for {header!r} in {operation}")

    def sample_schema(self, text: str) -> Pointer:
        """The schema that a sample was compared with; the finding's pointer names a response or the request body."""
        operation = self.operation(text)
        if text.endswith("/requestBody"):
            return self.body(operation)
        content = self.step(operation, "responses", text.rsplit("/", 1)[1], "content")
        media = next(name for name in as_object(self.value(content)) if "json" in name)
        return self.step(content, media, "schema")

    def inside(self, schema: Pointer, dotted: str) -> Pointer:
        """The schema of a value inside a sample, by its dotted name."""
        for part in dotted.replace("[]", ".[]").split(".") if dotted else ():
            if part == "[]":
                schema = self.step(schema, "items")
            elif part == "*":
                schema = self.step(schema, "additionalProperties")
            elif part:
                schema = self.step(self._owner(schema, part), "properties", part)
        return schema

    def _owner(self, schema: Pointer, name: str) -> Pointer:
        value = as_object(self.value(schema))
        if name in as_object(value.get("properties")):
            return schema
        for keyword in ("allOf", "oneOf", "anyOf"):
            for index in range(len(as_list(value.get(keyword)))):
                part = self.real((*schema, keyword, index))
                if name in as_object(as_object(self.value(part)).get("properties")):
                    return part
        raise ToolError(f"no property {name!r}")
