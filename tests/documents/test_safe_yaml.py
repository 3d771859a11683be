"""YAML from strangers is read with bounds and without surprises."""

import time

import pytest

from documents import safe_yaml
from documents.values import ToolError


def test_only_four_scalar_kinds_are_not_text():
    """Words, dates, times and numbers with a leading zero stay the text they are."""
    text = "a: no\nb: 12:30:45\nc: 2023-01-04T07:52:58Z\nd: 0123456789\ne: 1_000\nf: .nan\ng: 0x1F\nh: yes\ni: '5'\n"
    assert all(isinstance(value, str) for value in safe_yaml.parse_object(text).values())
    assert safe_yaml.parse_object("a: true\nb: ~\nc: -3\nd: 1.5\ne:\n") == {
        "a": True,
        "b": None,
        "c": -3,
        "d": 1.5,
        "e": None,
    }


def test_keys_are_text_as_written():
    """An unquoted status code and a key that YAML 1.1 calls a boolean are text keys."""
    assert safe_yaml.parse("200: {on: 1}") == {"200": {"on": 1}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: 1\nb: 2\na: 3\n", "line 3.*twice"),
        ("200: 1\n'200': 2\n", "twice"),
        ("a: !!python/object/apply:os.system [ls]\n", "tag"),
        ("a: !!binary aGk=\n", "tag"),
        ("a: &x [*x]\n", "itself"),
        ("a: *nothing\n", "alias"),
        ("[" * 100 + "]" * 100, "deeper"),
        ("? [a, b]\n: 1\n", "not a scalar"),
        ("a: [1\n", "line"),
        ("a: 1\n---\nb: 2\n", "another document"),
        ("x" * 9_000_000, "larger"),
    ],
)
def test_unsafe_or_ambiguous_yaml_is_refused(text, message):
    """Repeated keys, tags, circles, depth and size are errors that say where."""
    with pytest.raises(ToolError, match=message):
        safe_yaml.parse(text)


def test_an_alias_bomb_is_refused_before_it_is_built():
    """Nine nested levels of nine aliases stand for 9^9 values and are refused at once."""
    lines = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"]
    lines += [f"a{i}: &a{i} [{','.join(['*a' + str(i - 1)] * 9)}]" for i in range(1, 9)]
    started = time.monotonic()
    with pytest.raises(ToolError, match="aliases stand for"):
        safe_yaml.parse("\n".join(lines))
    assert time.monotonic() - started < 1


def test_a_merge_key_is_an_ordinary_key():
    """`<<` does not merge: no value arrives from a place the reader does not see."""
    assert safe_yaml.parse("a: &a {x: 1}\nb: {<<: *a}\n") == {"a": {"x": 1}, "b": {"<<": {"x": 1}}}


@pytest.mark.parametrize("ref", ["http://127.0.0.1/x.yaml#/a", "other.yaml", "file:///etc/passwd", "//host/x", "#a"])
def test_outside_references_are_refused(tmp_path, ref):
    """A reference that leaves the document is refused before any other tool sees it."""
    path = tmp_path / "s.yaml"
    path.write_text(f"components: {{schemas: {{A: {{$ref: '{ref}'}}}}}}\n")
    with pytest.raises(ToolError, match="outside reference"):
        safe_yaml.load_spec(path)


def test_a_property_called_ref_is_not_a_reference(tmp_path):
    """A schema may describe a property of that name."""
    path = tmp_path / "s.yaml"
    path.write_text("a: {properties: {$ref: {type: string}}}\n")
    assert safe_yaml.load_spec(path)


def test_what_is_dumped_reads_back_the_same():
    """Texts that look like numbers, dates or booleans survive a round trip."""
    value = {"a": ["no", "0123", "12:30:45", "2023-01-04", 1, 1.5, None, True, "two\nlines\n", ""], "200": {"x": []}}
    assert safe_yaml.parse(safe_yaml.dump(value)) == value
