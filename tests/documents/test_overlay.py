"""Overlays are applied strictly."""

import copy

import pytest

from documents.overlay import OverlayError, apply_overlays, load_overlays

SPEC = {
    "openapi": "3.1.0",
    "info": {"title": "T", "version": "1"},
    "tags": [{"name": "a"}],
    "paths": {
        "/x": {
            "post": {
                "parameters": [
                    {"name": "Authorization", "in": "header"},
                    {"name": "q", "in": "query"},
                    {"name": "Authorization", "in": "query"},
                ]
            }
        },
        "/y": {"post": {"parameters": []}, "get": {"deprecated": True}},
    },
}


def overlay(*actions: dict, version: str = "1.0.0") -> dict:
    return {"overlay": version, "info": {"title": "fix", "version": "1"}, "actions": list(actions)}


def patch(title: str, action: str) -> str:
    return f"overlay: 1.0.0\ninfo: {{title: {title}}}\nactions: [{{{action}}}]\n"


def applied(*actions: dict, version: str = "1.0.0") -> dict:
    return apply_overlays(SPEC, [overlay(*actions, version=version)])


def test_update_merges_objects_and_leaves_the_argument_alone():
    """An update merges recursively, and the document handed in stays as it was."""
    before = copy.deepcopy(SPEC)
    result = applied({"target": "$.paths.*.post", "update": {"security": [{"Jwt": []}]}})
    assert [result["paths"][path]["post"]["security"] for path in ("/x", "/y")] == [[{"Jwt": []}], [{"Jwt": []}]]
    assert before == SPEC


def test_update_appends_and_concatenates_on_arrays():
    """A list target takes one more entry, or all entries of a list."""
    assert applied({"target": "$.tags", "update": {"name": "b"}})["tags"] == [{"name": "a"}, {"name": "b"}]
    assert len(applied({"target": "$.tags", "update": [{"name": "b"}, {"name": "c"}]})["tags"]) == 3


def test_update_replaces_a_scalar():
    """A scalar target is replaced."""
    assert applied({"target": "$.info.title", "update": "U"})["info"]["title"] == "U"


def test_remove_by_filter_takes_exactly_the_matching_nodes():
    """A filter on two conditions removes one of three parameters, and indexes do not slip."""
    target = "$.paths.*.post.parameters[?@.name=='Authorization' && @.in=='header']"
    left = applied({"target": target, "remove": True})["paths"]["/x"]["post"]["parameters"]
    assert left == [{"name": "q", "in": "query"}, {"name": "Authorization", "in": "query"}]
    every = applied({"target": "$.paths.*.post.parameters[?@.name]", "remove": True})
    assert every["paths"]["/x"]["post"]["parameters"] == []


def test_copy_needs_1_1_and_one_source():
    """Overlay 1.1 copies one node into the targets; 1.0 has no such verb."""
    action = {"target": "$.paths['/y'].post", "copy": "$.paths['/x'].post"}
    assert len(applied(action, version="1.1.0")["paths"]["/y"]["post"]["parameters"]) == 3
    with pytest.raises(OverlayError, match=r"1\.1\.0"):
        applied(action)
    with pytest.raises(OverlayError, match="matches 2"):
        applied({"target": "$.info", "copy": "$.paths.*"}, version="1.1.0")


@pytest.mark.parametrize(
    ("action", "message"),
    [
        ({"target": "$.paths['/gone']", "remove": True}, "matches nothing"),
        ({"target": "$.info", "update": {"title": "T"}}, "changes nothing"),
        ({"target": "$.info.title", "update": "T"}, "changes nothing"),
        ({"target": "$.tags", "update": []}, "changes nothing"),
        ({"target": "$.paths.*.post", "update": {"x-a": 1}, "x-expect": 3}, "matches 2 nodes"),
        ({"target": "$.info", "update": {"title": {"a": 1}}}, "remove it first"),
        ({"target": "$.info", "update": "text"}, "is an object"),
        ({"target": "$.info.title", "update": {"a": 1}}, "is a scalar"),
        ({"target": "$", "remove": True}, "whole document"),
        ({"target": "$.info", "udpate": {}}, "unknown field"),
        ({"target": "$.info"}, "exactly one"),
        ({"target": "$.info", "update": {"a": 1}, "remove": True}, "exactly one"),
        ({"target": "info", "remove": True}, "starts with"),
        ({"target": "$.paths[?", "remove": True}, "fix: action 1"),
    ],
)
def test_an_action_without_effect_or_sense_fails(action, message):
    """Dead, misspelt and contradictory actions stop the build and are named."""
    with pytest.raises(OverlayError, match=message):
        applied(action)


def test_a_later_action_sees_the_earlier_one():
    """Actions apply in order, so remove-then-update changes a value's kind."""
    result = applied({"target": "$.info.title", "remove": True}, {"target": "$.info", "update": {"title": ["a", "b"]}})
    assert result["info"]["title"] == ["a", "b"]


def test_overlays_of_a_folder_apply_by_file_name(tmp_path):
    """The folder's order is the order of application, and errors name the file."""
    (tmp_path / "20-b.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: b}\nactions: [{target: $.info.title, update: B}]\n"
    )
    (tmp_path / "10-a.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: a}\nactions: [{target: $.info.title, update: A}]\n"
    )
    assert apply_overlays(SPEC, load_overlays(tmp_path))["info"]["title"] == "B"
    (tmp_path / "30-c.yaml").write_text(patch("c", "target: $.no, remove: true"))
    with pytest.raises(OverlayError, match=r"30-c\.yaml"):
        apply_overlays(SPEC, load_overlays(tmp_path))


@pytest.mark.parametrize("document", [{"overlay": "2.0.0", "actions": [1]}, {"overlay": "1.0.0", "actions": []}])
def test_a_document_that_is_no_overlay_is_refused(document):
    """An unknown version or an empty list of actions is an error, not a no-op."""
    with pytest.raises(OverlayError):
        apply_overlays(SPEC, [document])
