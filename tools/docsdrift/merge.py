"""One document from the fragments that a Fern site publishes page by page."""

from collections.abc import Mapping

from docsdrift.model import operations_of
from docsdrift.prose import NAMES, PROSE, without_prose
from documents.values import JSON, Object, ToolError, as_list, as_object, as_text


class MergeError(ToolError):
    """Two pages say different things about the same part."""


def merge_fragments(fragments: Mapping[str, Object]) -> Object:
    """All fragments as one document, whatever order they come in.

    Args:
        fragments: by page name, each an OpenAPI document.

    Returns:
        the document: paths and components sorted; components that several pages repeat appear once.

    Raises:
        MergeError: two pages differ on an operation, a component, a server, the version or the title. Differing prose is no
            difference; the page whose name comes first gives it.
        ToolError: a reference in a fragment leads nowhere.
    """
    owners: dict[tuple[str, ...], str] = {}
    merged: dict[tuple[str, ...], JSON] = {}
    for name in sorted(fragments):
        operations_of(fragments[name])  # a fragment must stand on its own
        for place, part in _parts(fragments[name]):
            if place not in merged:
                merged[place], owners[place] = part, name
            elif without_prose(merged[place], names=place == ("info",)) != without_prose(
                part, names=place == ("info",)
            ):
                raise MergeError(f"{owners[place]} and {name} differ on {' / '.join(place)}")
    return _assembled(merged)


def _parts(document: Object) -> list[tuple[tuple[str, ...], JSON]]:
    info = as_object(document.get("info"))
    parts: list[tuple[tuple[str, ...], JSON]] = [
        (("openapi",), document.get("openapi")),
        (("info",), {key: info[key] for key in ("title", "version") if key in info}),
        (("servers",), document.get("servers", [])),
        (("security",), document.get("security", [])),
    ]
    for path, item in as_object(document.get("paths")).items():
        parts += [(("paths", path, key), value) for key, value in as_object(item).items()]
    for kind, items in as_object(document.get("components")).items():
        parts += [(("components", kind, name), value) for name, value in as_object(items).items()]
    parts += [(("tags", as_text(as_object(tag).get("name"))), tag) for tag in as_list(document.get("tags"))]
    return parts


def _assembled(merged: Mapping[tuple[str, ...], JSON]) -> Object:
    result: Object = {}
    for place in (("openapi",), ("info",), ("servers",), ("security",)):
        if merged.get(place):
            result[place[0]] = merged[place]
    tags: list[JSON] = [merged[place] for place in sorted(merged) if place[0] == "tags"]
    if tags:
        result["tags"] = tags
    result["paths"] = {}
    for kind, *inside in sorted(merged):
        if kind in {"paths", "components"}:
            group = as_object(as_object(result.setdefault(kind, {})).setdefault(inside[0], {}))
            group[inside[1]] = merged[kind, *inside]
    return result


def own_words(document: Object, known: JSON, *, names: bool = False) -> Object:
    """The document with our words in place of the vendor's.

    Args:
        document: a merged document, or a part of one.
        known: the committed document, or the same part of it; its prose is kept where the place is still there.
        names: whether the keys are names and not keywords.

    Returns:
        a copy; prose without a counterpart is left out, and an empty description stands where OpenAPI requires one.
    """
    old = as_object(known)
    result: Object = {}
    for key, value in document.items():
        if key in PROSE and not names and not isinstance(value, dict | list):
            if key in old or key == "title":
                result[key] = old.get(key, value)
            continue
        if isinstance(value, dict):
            result[key] = own_words(value, old.get(key), names=not names and key in NAMES)
            if names is False and key == "responses":
                for answer in as_object(result[key]).values():
                    if isinstance(answer, dict) and "$ref" not in answer:
                        answer.setdefault("description", "")
        elif isinstance(value, list):
            result[key] = [_item(item, as_list(old.get(key)), index) for index, item in enumerate(value)]
        else:
            result[key] = value
    return result


def _item(item: JSON, known: list[JSON], index: int) -> JSON:
    if not isinstance(item, dict):
        return item
    same = [other for other in known if "name" in item and as_object(other).get("name") == item["name"]]
    counterpart = same[0] if same else known[index] if "name" not in item and index < len(known) else None
    return own_words(item, counterpart)
