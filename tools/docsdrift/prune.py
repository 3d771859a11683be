"""A document with nothing in it that no operation uses."""

from documents.values import JSON, Object, as_list, as_object, walk


def reachable(document: Object) -> Object:
    """The document with only those components that its paths and webhooks lead to, and no list of tags."""
    components = as_object(document.get("components"))
    roots: list[JSON] = [document.get("paths", {}), document.get("webhooks", {})]
    wanted: set[tuple[str, str]] = {("securitySchemes", name) for name in _schemes(document)}
    queue = [*roots, *(as_object(components.get(kind)).get(name) for kind, name in wanted)]
    while queue:
        for _, value in walk(queue.pop()):
            ref = value.get("$ref") if isinstance(value, dict) else None
            parts = ref.split("/") if isinstance(ref, str) else []
            if len(parts) >= 4 and parts[:2] == ["#", "components"] and (parts[2], parts[3]) not in wanted:
                wanted.add((parts[2], parts[3]))
                queue.append(as_object(components.get(parts[2])).get(parts[3]))
    kept: Object = {}
    for kind, items in components.items():
        left = {name: item for name, item in as_object(items).items() if (kind, name) in wanted}
        if left:
            kept[kind] = left
    result = {key: value for key, value in document.items() if key not in {"components", "tags"}}
    return {**result, "components": kept} if kept else result


def unchanged_refs(old: Object, new: Object) -> frozenset[str]:
    """The `#/components/...` references behind which both documents say the same, all the way down."""
    left, right = _components(old), _components(new)
    changed = {ref for ref in {**left, **right} if ref not in left or ref not in right or left[ref] != right[ref]}
    users: dict[str, set[str]] = {}
    for ref, value in right.items():
        for _, item in walk(value):
            target = item.get("$ref") if isinstance(item, dict) else None
            if isinstance(target, str):
                # A reference into a component uses the component; one to anywhere else may lead to anything.
                users.setdefault("/".join(target.split("/")[:4]), set()).add(ref)
                if not target.startswith("#/components/"):
                    changed.add(ref)
    queue = list(changed)
    while queue:
        for user in users.get(queue.pop(), set()) - changed:
            changed.add(user)
            queue.append(user)
    return frozenset(set(left) - changed)


def _components(document: Object) -> Object:
    return {
        f"#/components/{kind}/{name}": value
        for kind, items in as_object(document.get("components")).items()
        for name, value in as_object(items).items()
    }


def _schemes(document: Object) -> set[str]:
    names = {name for choice in as_list(document.get("security")) for name in as_object(choice)}
    for _, value in walk(document.get("paths", {})):
        if isinstance(value, dict) and "responses" in value:
            names |= {name for choice in as_list(value.get("security")) for name in as_object(choice)}
    return names
