"""Reading a call flow: the document a webhook answers, turned into elements or refused with the place of the fault."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from difflib import get_close_matches
from typing import TypeVar
from xml.etree import ElementTree

from trunkline_runtime.callflow.element import Element
from trunkline_runtime.errors import CallFlowError

E = TypeVar("E", bound=Element)
MAX_BYTES = 1024 * 1024
MAX_DEPTH = 100
_UNKNOWN = "there is no such element"
"""A name that is like none of the vendor's may be anything, and is not repeated."""


def read(document: str | bytes, root: type[E], classes: Mapping[str, type[Element]]) -> E:
    """Read a whole call flow.

    Args:
        document: The XML, as text or as UTF-8.
        root: The class of its root.
        classes: All classes, by tag.

    Raises:
        CallFlowError: It is no XML, or not a call flow; `path` says where, and the message what, without any value.
    """
    node = _parse(document)
    if node.tag != root.tag:
        raise CallFlowError("/", f"the root must be <{root.tag}>")
    element = _element(node, root.tag, classes, 0)
    if not isinstance(element, root):
        raise CallFlowError("/", f"the root must be <{root.tag}>")
    return element


class _Builder(ElementTree.TreeBuilder):
    def doctype(self, *_: object) -> None:
        """Refuse a document type: entities of its own could grow without end."""
        raise CallFlowError("/", "a document type is not allowed")


def _parse(document: str | bytes) -> ElementTree.Element:
    if len(document) > MAX_BYTES:
        raise CallFlowError("/", f"more than {MAX_BYTES} bytes")
    try:
        text = document if isinstance(document, str) else document.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CallFlowError("/", "not UTF-8") from None
    parser = ElementTree.XMLParser(target=_Builder())  # noqa: S314 - no document type, bounded size and depth
    try:
        parser.feed(text)  # text is UTF-8 for it, whatever encoding the document names
        return parser.close()
    except UnicodeEncodeError:
        raise CallFlowError("/", "holds a character that XML cannot carry") from None
    except ElementTree.ParseError as error:
        line, column = error.position
        raise CallFlowError("/", f"not well-formed XML at line {line}, column {column}") from None


def _element(node: ElementTree.Element, path: str, classes: Mapping[str, type[Element]], depth: int) -> Element:
    kind = classes.get(node.tag)
    if kind is None:
        close = get_close_matches(node.tag, classes, 1)
        raise CallFlowError(path, f"there is no element <{node.tag}>; is it <{close[0]}>?" if close else _UNKNOWN)
    if depth > MAX_DEPTH:
        raise CallFlowError(path, f"more than {MAX_DEPTH} elements deep")
    seen: Counter[str] = Counter()
    children = []
    for child in node:
        known = child.tag in classes or get_close_matches(child.tag, classes, 1)
        place = f"{path}/{child.tag if known else '*'}[{seen[child.tag]}]"
        children.append(_element(child, place, classes, depth + 1))
        seen[child.tag] += 1
    if any((child.tail or "").strip() for child in node):
        raise CallFlowError(path, f"<{node.tag}> has text between its children")
    try:
        return kind._read(dict(node.attrib), _text(node, kind), children)
    except (TypeError, ValueError) as error:
        raise CallFlowError(path, _with_hint(str(error), node, kind)) from None


def _text(node: ElementTree.Element, kind: type[Element]) -> str | None:
    text = node.text or ""
    if not text.strip():
        return None
    return text.strip() if kind.rules.text is not None and kind.rules.text.kind == "url" else text


def _with_hint(complaint: str, node: ElementTree.Element, kind: type[Element]) -> str:
    for name in node.attrib:
        if complaint.endswith(f"has no attribute {name}"):
            folded = {known.lower(): known for known in kind.rules.attributes}
            close = get_close_matches(name.lower(), folded, 1)
            return (
                complaint + f"; is it {folded[close[0]]}?"
                if close
                else f"{kind.tag} has an attribute that is none of its"
            )
    return complaint
