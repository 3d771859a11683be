"""From a path to operations: the most literal template wins, wherever its placeholders are."""

from __future__ import annotations

import pytest

from trunkline_mock.spec.document import Document
from trunkline_mock.spec.operation import Operation
from trunkline_mock.spec.router import MethodNotAllowed, Table

NOWHERE = Document("test", {})


def table(*templates: str) -> Table:
    """A table in which each template is an operation of its own name."""
    made = Table()
    for template in templates:
        made.add(template, Operation(NOWHERE, template, "GET", template, (template,), ()))
    return made


@pytest.mark.parametrize(
    ("path", "template", "texts"),
    [
        ("/a/fixed", "/a/fixed", {}),
        ("/a/1", "/a/{x}", {"x": ["1"]}),
        ("/b/1", "/{y}/{x}", {"y": ["b"], "x": ["1"]}),
        ("/b/end", "/{y}/end", {"y": ["b"]}),
        ("/a/end", "/a/{x}", {"x": ["end"]}),
        ("/file-1.json/c", "/file-{n}.json/c", {"n": ["1"]}),
        ("/a/caf%C3%A9", "/a/{x}", {"x": ["café"]}),
    ],
)
def test_the_most_literal_template_wins(path: str, template: str, texts: dict[str, list[str]]) -> None:
    """A placeholder may stand anywhere, also first."""
    match = table("/{y}/{x}", "/{y}/end", "/a/{x}", "/a/fixed", "/file-{n}.json/c").find("GET", path)
    assert match is not None
    assert ([operation.id for operation in match.operations], match.path) == ([template], texts)


def test_nothing_is_nowhere() -> None:
    """A path of another length fits no template; another method is told apart from nothing."""
    paths = table("/a/{x}")
    assert paths.find("GET", "/a/b/c") is None
    assert paths.find("GET", "/a/") is None
    with pytest.raises(MethodNotAllowed) as caught:
        paths.find("POST", "/a/b")
    assert caught.value.allowed == ("GET",)
