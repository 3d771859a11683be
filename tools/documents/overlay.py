"""OpenAPI Overlay 1.0 and 1.1, applied strictly.

The published format lets a target match nothing and calls that a success, so patches for things the vendor has long
fixed or renamed pile up unseen. Here an action that matches nothing, or changes nothing, is an error that names it.

Targets are JSONPath as RFC 9535 defines it. An action may carry `x-expect`, the number of nodes it must match.
"""

import copy
from collections.abc import Mapping, Sequence
from pathlib import Path

import jsonpath_rfc9535 as jsonpath

from documents import safe_yaml
from documents.texts import read_text
from documents.values import JSON, Object, ToolError, as_list, as_object, as_text

VERSIONS = ("1.0.", "1.1.")
_FIELDS = {"target", "description", "update", "remove", "copy"}


class OverlayError(ToolError):
    """An overlay is malformed, or one of its actions did nothing."""


def load_overlays(folder: Path) -> list[Object]:
    """The overlay documents of a folder, by file name: the order in which they apply.

    Raises:
        ToolError: one of them is not safe YAML.
    """
    return [
        {**safe_yaml.parse_object(read_text(path), path.name), "x-file": path.name}
        for path in sorted(folder.glob("*.yaml"))
    ]


def apply_overlays(document: Mapping[str, JSON], overlays: Sequence[Mapping[str, JSON]]) -> Object:
    """The document with every action of every overlay applied, in order. The arguments are not changed.

    Args:
        document: an OpenAPI document.
        overlays: Overlay documents, as `load_overlays` gives them.

    Raises:
        OverlayError: an overlay is malformed, or actions match nothing, change nothing, match another number of nodes than
            their `x-expect`, or ask for a merge of values of different kinds. Each such action is named, one a line.
    """
    problems: list[str] = []
    result: Object = copy.deepcopy(dict(document))
    for overlay in overlays:
        title = as_text(overlay.get("x-file")) or as_text(as_object(overlay.get("info")).get("title")) or "overlay"
        _check_head(overlay, title)
        for number, action in enumerate(as_list(overlay["actions"]), 1):
            try:
                _apply(result, as_object(action), v1_1=as_text(overlay["overlay"]).startswith("1.1."))
            except (OverlayError, jsonpath.JSONPathError) as error:
                target = as_text(as_object(action).get("target"))
                problems.append(f"{title}: action {number} ({target}): {error}")
    if problems:
        raise OverlayError("\n".join(problems))
    return result


def _check_head(overlay: Mapping[str, JSON], title: str) -> None:
    if not as_text(overlay.get("overlay")).startswith(VERSIONS):
        raise OverlayError(f"{title}: `overlay` must be 1.0.x or 1.1.x")
    if not as_list(overlay.get("actions")):
        raise OverlayError(f"{title}: no actions")
    unknown = {key for key in overlay if not key.startswith("x-")} - {"overlay", "info", "extends", "actions"}
    if unknown:
        raise OverlayError(f"{title}: unknown field {sorted(unknown)[0]!r}")


def _apply(document: Object, action: Object, *, v1_1: bool) -> None:
    verb = _verb(action, v1_1=v1_1)
    nodes = jsonpath.find(as_text(action["target"]), document)
    expected = action.get("x-expect")
    if not nodes:
        raise OverlayError("matches nothing; the vendor has changed or fixed it: edit or delete the action")
    if expected is not None and expected != len(nodes):
        raise OverlayError(f"matches {len(nodes)} nodes, x-expect says {expected}")
    places = [node.location for node in nodes]
    if verb == "remove":
        _remove(document, places)
        return
    value = _copied(document, as_text(action["copy"])) if verb == "copy" else action["update"]
    changed = [_merge_at(document, place, value) for place in places]
    if not any(changed):
        raise OverlayError("changes nothing; the document already says so: delete the action")


def _verb(action: Object, *, v1_1: bool) -> str:
    unknown = {key for key in action if not key.startswith("x-")} - _FIELDS
    if unknown:
        raise OverlayError(f"unknown field {sorted(unknown)[0]!r}")
    if not as_text(action.get("target")).startswith("$"):
        raise OverlayError("`target` must be a JSONPath that starts with $")
    verbs = [name for name in ("update", "copy") if name in action] + (
        ["remove"] if action.get("remove") is True else []
    )
    if len(verbs) != 1:
        raise OverlayError("needs exactly one of `update`, `remove: true` and `copy`")
    if verbs == ["copy"] and not v1_1:
        raise OverlayError("`copy` needs `overlay: 1.1.0`")
    return verbs[0]


def _copied(document: Object, source: str) -> JSON:
    nodes = jsonpath.find(source, document)
    if len(nodes) != 1:
        raise OverlayError(f"`copy` must match one node, {source} matches {len(nodes)}")
    value: JSON = copy.deepcopy(nodes[0].value)  # type: ignore[assignment]
    return value


def _remove(document: Object, places: Sequence[tuple[int | str, ...]]) -> None:
    if () in places:
        raise OverlayError("cannot remove the whole document")
    # Later list items first, so that the earlier indexes stay right; deeper nodes before their parents.
    for place in sorted(places, key=_removal_order, reverse=True):
        parent = _at(document, place[:-1])
        del parent[place[-1]]  # type: ignore[union-attr,arg-type]


def _removal_order(place: tuple[int | str, ...]) -> tuple[int, tuple[tuple[int, str], ...]]:
    return len(place), tuple((part, "") if isinstance(part, int) else (-1, part) for part in place)


def _at(document: JSON, place: tuple[int | str, ...]) -> JSON:
    for part in place:
        document = document[part]  # type: ignore[index]
    return document


def _merge_at(document: Object, place: tuple[int | str, ...], value: JSON) -> bool:
    target = _at(document, place)
    if isinstance(target, dict):
        if not isinstance(value, dict):
            raise OverlayError("the target is an object, the update is not")
        return _merge(target, value)
    if isinstance(target, list):
        target.extend(copy.deepcopy(value) if isinstance(value, list) else [copy.deepcopy(value)])
        return value != []
    if isinstance(value, dict | list):
        raise OverlayError("the target is a scalar, the update is not")
    parent = _at(document, place[:-1])
    parent[place[-1]] = value  # type: ignore[index]
    return not _same(target, value)


def _merge(target: Object, update: Object) -> bool:
    """Merge in place; True when something changed."""
    changed = False
    for key, value in update.items():
        if key not in target:
            target[key] = copy.deepcopy(value)
            changed = True
            continue
        old = target[key]
        if isinstance(old, dict) and isinstance(value, dict):
            changed |= _merge(old, value)
        elif isinstance(old, list) and isinstance(value, list):
            old.extend(copy.deepcopy(value))
            changed |= bool(value)
        elif isinstance(old, dict | list) or isinstance(value, dict | list):
            raise OverlayError(f"`{key}` is {_kind(old)} here and {_kind(value)} in the update; remove it first")
        else:
            target[key] = value
            changed |= not _same(old, value)
    return changed


def _same(old: JSON, new: JSON) -> bool:
    return type(old) is type(new) and old == new


def _kind(value: JSON) -> str:
    return "an object" if isinstance(value, dict) else "an array" if isinstance(value, list) else "a scalar"
