"""An element of a call flow, checked by its rules when it is made."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar
from xml.etree import ElementTree

from trunkline_runtime.callflow.rules import NAME, Rules
from trunkline_runtime.callflow.values import Given, Value
from trunkline_runtime.frames import private


class Element:
    """One instruction: a tag, attributes, then text or children in order.

    Attributes:
        tag: The vendor's name.
        rules: What may stand in it.
        attributes: As they are written, by the vendor's names.
        children: Elements in order, after the text when there is one.
    """

    tag: ClassVar[str] = ""
    rules: ClassVar[Rules] = Rules("")
    attributes: dict[str, str]
    children: tuple[Element | str, ...]

    def __init_subclass__(cls) -> None:
        """Let no constructor leave texts in the frames of its errors."""
        super().__init_subclass__()
        if "__init__" in vars(cls):
            # By name, or type checkers take it for a constructor that this class declares.
            setattr(cls, "__init__", private(vars(cls)["__init__"]))  # noqa: B010

    def _fill(self, text: str | None, children: Sequence[object], given: Mapping[str, Given]) -> None:
        """Take over what a constructor was given; `None` leaves an attribute out, except where null is a value."""
        written = {}
        for name, value in given.items():
            rule = self.rules.attributes.get(name, Value())
            if value is None and not (rule.kind == "scalar" and rule.required):
                continue
            if not NAME.match(name):
                raise ValueError(f"{self.tag}: an attribute name must be an XML name")
            try:
                written[name] = rule.write(value)
            except ValueError as error:
                raise ValueError(f"{self.tag}: {name} {error}") from None
        self._set(written, text, [self._checked(child) for child in children])

    def _set(self, attributes: dict[str, str], text: str | None, children: Sequence[Element]) -> None:
        if text is not None and not isinstance(text, str):
            raise TypeError(f"{self.tag}: its text must be a str")
        try:
            self.rules.check(attributes, text, children)
        except ValueError as error:
            raise ValueError(f"{self.tag} {error}") from None
        self.attributes = attributes
        self.children = (*([] if text is None else [text]), *children)

    def _checked(self, child: object) -> Element:
        if not isinstance(child, Element):
            raise TypeError(f"{self.tag} cannot hold a {type(child).__name__}")
        if not self.rules.holds(child.tag):
            raise TypeError(f"{self.tag} cannot hold a {child.tag}")
        return child

    @classmethod
    def _read(cls, attributes: dict[str, str], text: str | None, children: Sequence[Element]) -> Element:
        """Make one of what a document says."""
        element = cls.__new__(cls)
        element._set(attributes, text, [element._checked(child) for child in children])
        return element

    def __iter__(self) -> Iterator[Element | str]:
        return iter(self.children)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Element):
            return NotImplemented
        mine, theirs = (self.tag, self.attributes, self.children), (other.tag, other.attributes, other.children)
        return mine == theirs

    def __hash__(self) -> int:
        return hash((self.tag, tuple(sorted(self.attributes.items())), self.children))

    def __repr__(self) -> str:
        children = getattr(self, "children", ())  # one that was refused has none yet
        return f"<{type(self).__name__} with {len(children)} children>"

    def to_element(self) -> ElementTree.Element:
        """Return this instruction as a standard library element."""
        node = ElementTree.Element(self.tag, self.attributes)
        for child in self.children:
            if isinstance(child, Element):
                node.append(child.to_element())
            else:
                node.text = child
        return node

    def __str__(self) -> str:
        return ElementTree.tostring(self.to_element(), encoding="unicode")


class Root(Element):
    """The root of a call flow; `str()` and `bytes()` of it are the whole document."""

    def __str__(self) -> str:
        return f'<?xml version="1.0" encoding="UTF-8"?>{super().__str__()}'

    def __bytes__(self) -> bytes:
        return str(self).encode()
