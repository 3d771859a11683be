"""What may stand in an element: attributes, text, children, and how many of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from trunkline_runtime.callflow.values import Value

if TYPE_CHECKING:
    from trunkline_runtime.callflow.element import Element

NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")


@dataclass(frozen=True, slots=True)
class Shape:
    """One documented form of an element, where no page mixes two of them.

    Attributes:
        attributes: Those that belong to it.
        children: Those that belong to it.
        needs: A child it cannot do without.
    """

    attributes: frozenset[str] = frozenset()
    children: frozenset[str] = frozenset()
    needs: str = ""

    def fits(self, attributes: Iterable[str], tags: Sequence[str]) -> bool:
        """Whether an element with these has this form."""
        return (
            self.attributes >= set(attributes) and self.children >= set(tags) and (not self.needs or self.needs in tags)
        )


@dataclass(frozen=True, slots=True)
class Rules:
    """All that the grammar says about an element; the names are the vendor's."""

    tag: str
    attributes: Mapping[str, Value] = field(default_factory=dict)
    any_attribute: bool = False
    text: Value | None = None
    children: frozenset[str] = frozenset()
    shapes: tuple[Shape, ...] = ()
    once: frozenset[str] = frozenset()
    unique: Mapping[str, str] = field(default_factory=dict)
    exactly_one: tuple[str, ...] = ()
    at_most_one: tuple[str, ...] = ()

    def holds(self, tag: str) -> bool:
        """Whether an element of this tag may stand inside, in one form at least."""
        return tag in self.children or any(tag in shape.children for shape in self.shapes)

    def check(self, attributes: Mapping[str, str], text: str | None, children: Sequence[Element]) -> None:
        """Check a whole element whose attributes are written.

        Raises:
            ValueError: It breaks a rule; the message names the rule, and no value.
        """
        self._check_values(attributes, text)
        tags = [child.tag for child in children]
        if self.shapes and not any(shape.fits(attributes, tags) for shape in self.shapes):
            raise ValueError(self._shape_complaint(tags))
        for tag, number in Counter(tags).items():
            if number > 1 and tag in self.once:
                raise ValueError(f"takes at most one {tag}")
        for tag, name in self.unique.items():
            named = Counter(child.attributes[name] for child in children if child.tag == tag)
            if any(number > 1 for number in named.values()):
                raise ValueError(f"has two {tag} of the same {name}")
        given = {*(f"@{name}" for name in attributes), *(["text"] if text is not None else [])}
        if self.exactly_one and len(given & set(self.exactly_one)) != 1:
            raise ValueError(f"takes exactly one of {_words(self.exactly_one)}")
        if self.at_most_one and len(given & set(self.at_most_one)) > 1:
            raise ValueError(f"takes at most one of {_words(self.at_most_one)}")

    def _check_values(self, attributes: Mapping[str, str], text: str | None) -> None:
        for name, written in attributes.items():
            value = self.attributes.get(name, Value() if self.any_attribute else None)
            if value is None:
                raise ValueError(f"has no attribute {name}")
            _checked(name, value, written)
        for name, value in self.attributes.items():
            if value.required and name not in attributes:
                raise ValueError(f"needs the attribute {name}")
        if text is not None:
            if self.text is None:
                raise ValueError("holds no text")
            _checked("its text", self.text, text)
        elif self.text is not None and self.text.required:
            raise ValueError("needs a text")

    def _shape_complaint(self, tags: Sequence[str]) -> str:
        needed = [shape.needs for shape in self.shapes if shape.needs]
        if needed and not set(needed) & set(tags):
            return f"needs {' or '.join(needed)}"
        return "mixes two documented forms; no page shows their attributes and children together"


def _checked(name: str, value: Value, written: str) -> None:
    try:
        value.check(written)
    except ValueError as error:
        raise ValueError(f"{name} {error}") from None


def _words(names: Iterable[str]) -> str:
    return ", ".join("its text" if name == "text" else name.removeprefix("@") for name in names)
