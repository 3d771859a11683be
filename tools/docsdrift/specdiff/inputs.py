"""Parameters and the request body."""

from docsdrift.model import SpecOperation, flatten
from docsdrift.specdiff.context import Context, loose, pairs
from docsdrift.specdiff.keywords import diff_extensions
from docsdrift.specdiff.schemas import diff_properties, diff_schemas
from documents.values import JSON, Object, as_object

_Key = tuple[str, str]
_STYLE = ("style", "explode", "allowReserved", "allowEmptyValue")


def diff_inputs(context: Context, old: SpecOperation, new: SpecOperation) -> None:
    """Add the differences in everything the client sends."""
    fields_old, fields_new = _fields(context.old, old), _fields(context.new, new)
    removed = [key for key in old.parameters if key not in new.parameters]
    added = [key for key in new.parameters if key not in old.parameters]
    _renamed_placeholders(context, old, new, removed, added)
    _respelled(context, new, removed, added)
    moved = _moved(context, new, removed, added, fields_old, fields_new)
    for _, name in removed:
        context.add("request-param-removed", name, new.pointer)
    for key in added:
        needed = new.parameters[key].get("required") is True
        context.add("request-param-added" + ("-required" if needed else ""), key[1], _place(new, key), after=key[0])
    for key in old.parameters:
        if key in new.parameters:
            _parameter(context, key[1], old.parameters[key], new.parameters[key], new)
    _body(context, old, new, frozenset(moved))


def _place(operation: SpecOperation, key: _Key) -> tuple[str | int, ...]:
    return (*operation.pointer, "parameters", key[1])


def _fields(document: Object, operation: SpecOperation) -> set[str]:
    return set(as_object(operation.body_schema(document).get("properties")))


def _renamed_placeholders(
    context: Context, old: SpecOperation, new: SpecOperation, removed: list[_Key], added: list[_Key]
) -> None:
    places = {new.path[: new.path.find("{" + key[1] + "}")].count("{"): key for key in added if key[0] == "path"}
    for before in [key for key in removed if key[0] == "path"]:
        after = places.get(old.path[: old.path.find("{" + before[1] + "}")].count("{"))
        if after is None:
            continue
        context.add("path-param-renamed", before[1], _place(new, after), before[1], after[1])
        _parameter(context, after[1], old.parameters[before], new.parameters[after], new)
        removed.remove(before)
        added.remove(after)


def _respelled(context: Context, new: SpecOperation, removed: list[_Key], added: list[_Key]) -> None:
    for place in ("query", "header", "cookie"):
        names = [name for where, name in removed if where == place], [name for where, name in added if where == place]
        for before, after in pairs(*names):
            # Header names do not tell case apart; a hyphen that came or went does matter.
            if place != "header" or before.lower() != after.lower():
                context.add("request-param-renamed", before, _place(new, (place, after)), before, after)
            else:
                context.add("text-changed", before, _place(new, (place, after)), before, after)
            removed.remove((place, before))
            added.remove((place, after))


def _moved(
    context: Context,
    new: SpecOperation,
    removed: list[_Key],
    added: list[_Key],
    fields_old: set[str],
    fields_new: set[str],
) -> set[str]:
    """Report inputs that changed their place; the names of the body fields among them."""
    fields: set[str] = set()
    sources = [*removed, *(("body", name) for name in sorted(fields_old - fields_new))]
    targets = [*added, *(("body", name) for name in sorted(fields_new - fields_old))]
    for before in sources:
        after = next((key for key in targets if loose(key[1]) == loose(before[1]) and key[0] != before[0]), None)
        if after is None:
            continue
        context.add(
            "request-param-moved", before[1], _place(new, after), f"{before[0]} {before[1]}", f"{after[0]} {after[1]}"
        )
        targets.remove(after)
        for key, known in ((before, removed), (after, added)):
            if key[0] == "body":
                fields.add(key[1])
            else:
                known.remove(key)
    return fields


def _parameter(context: Context, name: str, old: Object, new: Object, operation: SpecOperation) -> None:
    place = (*operation.pointer, "parameters", name)
    was, now = old.get("required") is True, new.get("required") is True
    if was != now:
        context.add(f"request-param-became-{'required' if now else 'optional'}", name, place, was, now)
    for keyword in _STYLE:
        if old.get(keyword) != new.get(keyword):
            context.add("wire-form-changed", f"{name} {keyword}", place, old.get(keyword), new.get(keyword))
    diff_extensions(context, old, new, name, place)
    diff_schemas(context, "request", _schema(old), _schema(new), name, (*place, "schema"))


def _schema(parameter: Object) -> JSON:
    content = next(iter(as_object(parameter.get("content")).values()), {})
    return parameter.get("schema", as_object(content).get("schema", {}))


def _body(context: Context, old: SpecOperation, new: SpecOperation, moved: frozenset[str]) -> None:
    place = (*new.pointer, "requestBody")
    for media in old.body:
        if media not in new.body and (new.body or not moved):
            context.add("request-media-removed", media, place, before=media)
    for media in new.body:
        if media not in old.body and old.body:
            context.add("request-media-added", media, place, after=media)
    if old.body_required != new.body_required and old.body:
        became = "required" if new.body_required else "optional"
        if new.body or new.body_required:
            context.add(f"request-param-became-{became}", "body", place, old.body_required, new.body_required)
    shared = [media for media in old.body if media in new.body]
    if shared:
        schemas = old.body[shared[0]], new.body[shared[0]]
        _body_schema(context, schemas, (*place, "content", shared[0], "schema"), moved)
        for media in shared[1:]:
            diff_schemas(context, "request", old.body[media], new.body[media], "", (*place, "content", media, "schema"))
    elif new.body and not old.body:
        _new_body(context, new, place, moved)
    elif old.body and new.body:
        schemas = next(iter(old.body.values())), next(iter(new.body.values()))
        _body_schema(context, schemas, place, moved)


def _body_schema(
    context: Context, schemas: tuple[JSON, JSON], place: tuple[str | int, ...], moved: frozenset[str]
) -> None:
    if not moved:
        diff_schemas(context, "request", *schemas, "", place)
        return
    left, right = flatten(context.old, schemas[0]), flatten(context.new, schemas[1])
    diff_properties(context, "request", left, right, "", place, skip=moved)


def _new_body(context: Context, new: SpecOperation, place: tuple[str | int, ...], moved: frozenset[str]) -> None:
    schema = new.body_schema(context.new)
    if as_object(schema.get("properties")):
        empty: Object = {"type": "object"}
        diff_properties(context, "request", empty, schema, "", place, skip=moved)
    else:
        context.add("request-param-added" + ("-required" if new.body_required else ""), "body", place)
