"""Reading what we know beyond the published document.

A fact about a parameter or property is a fragment of its schema, laid over the published one. Besides schema keywords
it may hold `replace` (a whole schema instead) and a `$ref` that is a bare name of an enum.

`left_out` names published parameters that would do nothing, or change the type of the answer; `not_offered` names
parameters that only a group knows, because no reference describes them.
"""

from dataclasses import dataclass, field
from pathlib import Path

from documents import safe_yaml
from documents.values import JSON, Object, ToolError, as_list, as_object, as_text

_OPERATION_KEYS = {
    "answer",
    "contradiction",
    "delivery",
    "evidence",
    "file_arguments",
    "file_outputs",
    "groups",
    "job",
    "left_out",
    "not_offered",
    "pagination",
    "parameters",
    "python_name",
    "request_example",
    "response",
    "response_evidence",
    "response_example",
    "summary",
    "timezone",
}


@dataclass(frozen=True)
class Section:
    """One section of the vendor's reference: its tag in the result and the facts about its methods."""

    file: str
    name: str
    tag: str
    description: str
    operations: dict[str, Object]


@dataclass(frozen=True)
class Facts:
    """Everything in `facts/`."""

    sections: list[Section]
    enums: dict[str, list[JSON]] = field(default_factory=dict)
    schemas: dict[str, Object] = field(default_factory=dict)
    added: dict[str, Object] = field(default_factory=dict)
    dropped: tuple[str, ...] = ()


def load(folder: Path) -> Facts:
    """Read the facts.

    Args:
        folder: `specs/voximplant/facts`.

    Raises:
        ToolError: a file is not what it should be, or an operation has an unknown key.
    """
    shared = safe_yaml.parse_object((folder / "schemas.yaml").read_text(encoding="utf-8"), "schemas.yaml")
    sections = [_section(path) for path in sorted(folder.glob("*.yaml")) if path.name != "schemas.yaml"]
    return Facts(
        sections=sections,
        enums={name: as_list(values) for name, values in as_object(shared["enums"]).items()},
        schemas={name: as_object(value) for name, value in as_object(shared["schemas"]).items()},
        added={name: as_object(value) for name, value in as_object(shared["added"]).items()},
        dropped=tuple(as_text(name) for name in as_list(shared["dropped"])),
    )


def _section(path: Path) -> Section:
    data = safe_yaml.parse_object(path.read_text(encoding="utf-8"), path.name)
    operations = {name: as_object(value) for name, value in as_object(data["operations"]).items()}
    for name, fact in operations.items():
        unknown = set(fact) - _OPERATION_KEYS
        if unknown:
            raise ToolError(f"{path.name}: {name}: unknown key {sorted(unknown)[0]!r}")
    name, tag, description = (as_text(data[key]) for key in ("section", "tag", "description"))
    return Section(path.stem, name, tag, description, operations)
