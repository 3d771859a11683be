"""Generated decoders read, keep and report exactly what the table of fields and codecs does, which stays as the oracle."""

from __future__ import annotations

import ast
import random
import shutil
import sys
from importlib import import_module
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from trunkline_runtime.codecs import DecodeContext, Drift, Mismatch
from trunkline_runtime.codecs.containers import ListCodec, MapCodec, NullableCodec, UnionCodec
from trunkline_runtime.codecs.enums import EnumCodec
from trunkline_runtime.codecs.models import Model, ModelCodec

ROOT = Path(__file__).resolve().parents[2]
VENDORS = ("opentact", "voximplant", "avaamo")
ODD: list[Any] = [
    None, True, False, 0, 1, -1, 10**30, 1.5, 2.0, 1e300, float("inf"), "", "x", "1", "12017774321", "true", "\ud800", [], {},
    [None], [1, "x"], {"a": 1}, [[]], "2026-01-04", "2026-01-04T07:52:58", "2026-01-04T07:52:58Z", "2026-01-04 07:52:58",
    "2026-01-04T07:52:58.1+02:00", "9999-99-99", "6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10", "6F1C1B9E7D534D2A9A430B7F2F3F8A10",
    1767513178, "1767513178", "0.25", "a;b", '{"a":1}', "aGk=",
]  # fmt: skip


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The generated models again, in packages of another name and without their decoders."""
    folder = tmp_path_factory.mktemp("tables")
    for vendor in VENDORS:
        source, target = ROOT / "generated" / f"trunkline_{vendor}", folder / f"table_{vendor}"
        shutil.copytree(source / "models", target / "models", ignore=shutil.ignore_patterns("__pycache__"))
        (target / "__init__.py").write_text("")
        for path in (target / "models").glob("*.py"):
            text = path.read_text(encoding="utf-8").replace(f"trunkline_{vendor}.", f"table_{vendor}.")
            path.write_text(without_decoders(text), encoding="utf-8")
    sys.path.insert(0, str(folder))
    yield
    sys.path.remove(str(folder))


def without_decoders(text: str) -> str:
    tree = ast.parse(text)
    for node in tree.body:
        if isinstance(node, ast.ClassDef):
            node.body = [one for one in node.body if not (isinstance(one, ast.FunctionDef) and one.name == "_decode")]
    return ast.unparse(tree)


def pairs() -> list[tuple[type[Model], type[Model]]]:
    """Each generated class, and the one that reads by the table."""
    found = []
    for vendor in VENDORS:
        ours, table = import_module(f"trunkline_{vendor}.models"), import_module(f"table_{vendor}.models")
        for name in ours.__all__:
            one = getattr(ours, name)
            if isinstance(one, type) and issubclass(one, Model):
                found.append((one, getattr(table, name)))
    return found


def answer(rng: random.Random, model: type[Model], depth: int = 0) -> dict[str, Any]:
    """An answer that is mostly as promised: fields left out, odd or unknown now and then."""
    data = {}
    for field in model.__fields__:
        chance = rng.random()
        if chance < 0.75:
            data[field.wire] = promised(rng, field.codec, depth)
        elif chance < 0.88:
            data[field.wire] = rng.choice(ODD)
    while rng.random() < 0.2:
        data[rng.choice(("new", "uuid", "x-y", "12017774321"))] = rng.choice(ODD)
    return data


def promised(rng: random.Random, codec: Any, depth: int) -> Any:
    match codec:
        case NullableCodec():
            return None if rng.random() < 0.3 else promised(rng, codec.inner, depth)
        case ListCodec():
            return [promised(rng, codec.item, depth + 1) for _ in range(rng.randrange(3))]
        case MapCodec():
            return {"k": promised(rng, codec.item, depth + 1)}
        case UnionCodec():
            return promised(rng, rng.choice(codec.options), depth)
        case ModelCodec():
            return answer(rng, codec.model, depth + 1) if depth < 3 else rng.choice(ODD)
        case EnumCodec():
            return rng.choice([member.value for member in codec.enum])
    fitting = [value for value in ODD if codec.accepts(value)]
    return rng.choice(fitting or ODD)


def read(model: type[Model], data: dict[str, Any], strict: bool) -> Any:
    """All that a reading shows: the values with their types, what came, and every report in its order."""
    told: list[Drift] = []
    context = DecodeContext("op", strict, told.append, ZoneInfo("Europe/Berlin"))
    try:
        value: Any = shown(model._decode(data, context, None))
    except Mismatch as error:
        value = str(error)
    return value, told


def shown(value: Any) -> Any:
    if isinstance(value, Model):
        fields = {field.name: shown(getattr(value, field.name)) for field in value.__fields__}
        return type(value).__name__, fields, shown(value.additional_properties), value.fields_set, repr(value.to_dict())
    if isinstance(value, dict):
        return {key: shown(one) for key, one in value.items()}
    if isinstance(value, list):
        return [shown(one) for one in value]
    return type(value).__name__, repr(value)


def differences(count: int, seed: int) -> int:
    rng, classes, found = random.Random(seed), pairs(), 0
    for number in range(count):
        ours, table = classes[number % len(classes)]
        data = answer(rng, ours)
        strict = rng.random() < 0.2
        if read(ours, data, strict) != read(table, data, strict):
            found += 1
            print(ours.__name__, data)
    return found


def test_decoders_agree_with_the_table(tables: None) -> None:
    """Random answers of every model are read alike."""
    assert all("_decode" in vars(ours) for ours, _ in pairs() if ours.__fields__)
    assert not any("_decode" in vars(table) for _, table in pairs())
    assert differences(2_000, 1) == 0


@pytest.mark.real
@pytest.mark.timeout(900)
def test_decoders_agree_with_the_table_in_100_000_answers(tables: None) -> None:
    """The same for a hundred thousand answers."""
    assert differences(100_000, 20) == 0
