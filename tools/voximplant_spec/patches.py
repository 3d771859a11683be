"""Overlay documents that turn the published document into the result."""

from documents.values import JSON, Object, as_object
from voximplant_spec import names, operations, schemas
from voximplant_spec.examples import Examples
from voximplant_spec.facts import Facts, Section


def build(published: Object, facts: Facts) -> dict[str, Object]:
    """The built patches by file name.

    Args:
        published: the published document.
        facts: what is known beyond it.

    Raises:
        KeyError: facts and published document do not name the same methods, parameters or properties.
    """
    paths = as_object(published["paths"])
    known = {method for section in facts.sections for method in section.operations}
    difference = {path.lstrip("/") for path in paths} ^ known
    if difference:
        raise KeyError(f"{sorted(difference)[0]!r} is either published or in the facts, not both")
    shared = schemas.components(published, facts)
    examples = Examples(shared)
    result = {
        f"30-{section.file}.yaml": _overlay(f"{section.name}: methods", _section(published, section, examples))
        for section in facts.sections
    }
    result["20-schemas.yaml"] = _overlay("Shared schemas", _shared(published, facts, shared))
    return result


def _overlay(title: str, actions: list[JSON]) -> Object:
    return {"overlay": "1.0.0", "info": {"title": title, "version": "1.0.0"}, "actions": actions}


def _section(published: Object, section: Section, examples: Examples) -> list[JSON]:
    actions: list[JSON] = []
    components = as_object(as_object(published["components"])["schemas"])
    for method, fact in section.operations.items():
        operation = as_object(as_object(as_object(published["paths"])["/" + method])["post"])
        place = f"$.paths['/{method}'].post"
        answer = _answer_name(operation)
        built = operations.build(method, operation, as_object(components[answer]), fact, section.tag, examples)
        if fact.get("answer") == "binary":
            reason = "A download answers the file itself, not JSON that holds it"
            actions.append({"target": f"{place}.responses['200'].content", "description": reason, "remove": True})
        actions.append({"target": place, "description": built.reason, "update": built.update})
        reason = "Renamed, to read well as a class"
        actions.append({"target": f"$.components.schemas['{answer}']", "description": reason, "remove": True})
        if built.schemas:
            reason = "Form body and answer, with the limits and formats that the published form leaves out"
            added: Object = dict(built.schemas)
            actions.append({"target": "$.components.schemas", "description": reason, "update": added})
    return actions


def _answer_name(operation: Object) -> str:
    value: JSON = operation
    for key in ("responses", "200", "content", "application/json", "schema"):
        value = as_object(value)[key]
    return str(as_object(value)["$ref"]).rpartition("/")[2]


def _shared(published: Object, facts: Facts, shared: dict[str, Object]) -> list[JSON]:
    tags: list[JSON] = [{"name": section.tag, "description": section.description} for section in facts.sections]
    reason = "The sections of the vendor's reference, which the published document does not describe"
    actions: list[JSON] = [{"target": "$", "description": reason, "update": {"tags": tags}}]
    components = as_object(as_object(published["components"])["schemas"])
    added: Object = {name: shared[name] for name in (*facts.enums, *facts.added)}
    reason = "Values the vendor names in prose, and shapes only the facts know"
    actions.append({"target": "$.components.schemas", "description": reason, "update": added})
    for name, value in components.items():
        if schemas.is_answer(name):
            continue
        place = f"$.components.schemas['{name}']"
        if name in facts.dropped:
            reason = "Cannot be told from its alternative; one schema with the properties of both replaces them"
            actions.append({"target": place, "description": reason, "remove": True})
            continue
        wanted = shared[names.component(name)]
        if names.component(name) != name:
            reason = "A class name without underscores"
            actions.append({"target": place, "description": reason, "remove": True})
            actions.append(
                {"target": "$.components.schemas", "description": reason, "update": {names.component(name): wanted}}
            )
        elif wanted != value:
            actions.extend(_changed(place, as_object(value), wanted))
    return actions


def _changed(place: str, published: Object, wanted: Object) -> list[JSON]:
    """Removals of the properties that cannot be merged, and one update."""
    old, new = as_object(published["properties"]), as_object(wanted["properties"])
    removals: list[JSON] = []
    update: Object = {}
    for name, schema in new.items():
        before = as_object(old[name])
        if before == schema:
            continue
        difference = _addition(before, as_object(schema))
        if difference is None:
            reason = f"`{name}` is something else than published"
            removals.append({"target": f"{place}.properties['{name}']", "description": reason, "remove": True})
        update[name] = schema if difference is None else difference
    reason = "Times, money, personal and secret values, enums and types that the published form leaves out"
    return [*removals, {"target": place, "description": reason, "update": {"properties": update}}]


def _addition(old: Object, new: Object) -> "Object | None":
    """What must be merged into `old` to get `new`; None when merging cannot do it."""
    if set(old) - set(new):
        return None
    result: Object = {}
    for key, value in new.items():
        if key not in old:
            result[key] = value
        elif old[key] != value:
            if isinstance(value, dict) and isinstance(old[key], dict):
                inner = _addition(as_object(old[key]), value)
                if inner is None:
                    return None
                result[key] = inner
            elif isinstance(value, list):
                return None
            else:
                result[key] = value
    return result
