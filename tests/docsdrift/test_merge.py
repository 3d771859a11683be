"""Fragments become one document, in any order, in our words."""

import copy
import itertools

import pytest

from docsdrift.merge import MergeError, merge_fragments, own_words
from documents import safe_yaml
from documents.values import ToolError


def fragment(path: str, schema: dict | None = None, **extra) -> dict:
    return {
        "openapi": "3.1.0",
        "info": {"title": "api", "version": "1.0.0"},
        "servers": [{"url": "https://h.example"}],
        "paths": {path: {"post": {"operationId": path[1:], "responses": {"200": {"description": "Fine"}}}}},
        "components": {
            "schemas": {
                "Shared": schema or {"type": "object", "description": "One"},
                path[1:].title(): {"type": "object"},
            },
            "securitySchemes": {"Jwt": {"type": "http", "scheme": "bearer"}},
        },
        **extra,
    }


THREE = {"a": fragment("/b"), "b": fragment("/a"), "c": fragment("/c", {"type": "object", "description": "Two"})}


def test_identical_components_are_shared_whatever_the_order():
    """All orders of the pages give byte for byte the same document, with each component once."""
    texts = {
        safe_yaml.dump(merge_fragments(dict(order))) for order in itertools.permutations(copy.deepcopy(THREE).items())
    }
    assert len(texts) == 1
    document = merge_fragments(THREE)
    assert list(document["paths"]) == ["/a", "/b", "/c"]
    assert list(document["components"]["schemas"]) == ["A", "B", "C", "Shared"]
    assert document["components"]["schemas"]["Shared"]["description"] == "One"


@pytest.mark.parametrize(
    "other",
    [
        fragment("/z", {"type": "string"}),
        fragment("/z", servers=[{"url": "https://other.example"}]),
        fragment("/z", openapi="3.0.3"),
        fragment("/z", info={"title": "other", "version": "1.0.0"}),
        {**fragment("/z"), "paths": {"/b": {"post": {"operationId": "x", "responses": {}}}}},
    ],
)
def test_different_parts_are_an_error_that_names_both_pages(other):
    """Component, server, version, title, operation: two pages that differ stop the build."""
    with pytest.raises(MergeError, match=r"first-page and other-page differ on"):
        merge_fragments({"first-page": fragment("/b"), "other-page": other})


def test_a_fragment_with_a_dead_reference_is_refused():
    """A fragment must stand on its own."""
    broken = fragment("/b")
    broken["paths"]["/b"]["post"]["parameters"] = [{"$ref": "#/components/parameters/Gone"}]
    with pytest.raises(ToolError, match="nowhere"):
        merge_fragments({"a": broken})


def test_our_words_stay_and_theirs_go():
    """Prose of the committed document is kept at its place, parameters by name; the vendor's is dropped."""
    theirs = fragment("/b")
    node = theirs["paths"]["/b"]["post"]
    node.update(summary="Theirs", description="Theirs", parameters=[
        {"name": "new", "in": "query", "description": "Theirs", "schema": {"type": "string"}},
        {"name": "old", "in": "query", "description": "Theirs", "schema": {"type": "integer", "title": "kept_name"}},
    ])  # fmt: skip
    node["responses"]["404"] = {"description": "Theirs"}
    theirs["components"]["schemas"]["Shared"]["properties"] = {
        "description": {"type": "string", "description": "Theirs"}
    }
    ours = copy.deepcopy(fragment("/b"))
    ours["paths"]["/b"]["post"].update(
        summary="Ours", parameters=[{"name": "old", "in": "query", "description": "Ours"}]
    )
    result = own_words(theirs, ours)
    text = safe_yaml.dump(result)
    assert "Theirs" not in text
    post = result["paths"]["/b"]["post"]
    assert post["summary"] == "Ours"
    assert [item.get("description") for item in post["parameters"]] == [None, "Ours"]
    assert post["responses"] == {"200": {"description": "Fine"}, "404": {"description": ""}}
    assert result["components"]["schemas"]["Shared"]["properties"] == {"description": {"type": "string"}}
    assert "kept_name" in text
