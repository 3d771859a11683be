"""What type checkers make of generated code, and what it does at run time."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from codegen_support import GOLDEN, ROOT

from trunkline_runtime.redact import Hidden, reveal

USER = """
    import datetime as dt
    from trunkline_runtime.engine.caller import AsyncCaller, Caller
    from trunkline_acme.api.label_files.resource import LabelFilesApi
    from trunkline_acme.api.parcels.resource import AsyncParcelsApi, ParcelsApi
    from trunkline_acme.models import Parcel

    def use(caller: Caller) -> None:
        api, files = ParcelsApi(caller), LabelFilesApi(caller)
        parcel = api.send(from_="+1 201 777 4321", to=12017774322, note=None, form="form")
        reveal_type(parcel)
        reveal_type(parcel.state)
        reveal_type(parcel.price)
        reveal_type(parcel.logged)
        reveal_type(parcel.owner)
        reveal_type(parcel.parts)
        reveal_type(api.list(ids="all").entries)
        reveal_type(next(api.iter_list()))
        reveal_type(api.delete_parcel(parcel_uuid="6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10"))
        reveal_type(files.upload_label(file=b"x"))
        reveal_type(files.labels_file(output="csv"))
        reveal_type(files.set_many(body=[{"street": "x"}]))
        reveal_type(files.set_custom(to="+12017774321", options_=True, city="here"))
        if parcel.sent_at is not None:
            reveal_type(parcel.sent_at)

    async def ause(caller: AsyncCaller) -> None:
        api = AsyncParcelsApi(caller)
        reveal_type(await api.send(from_="1", to=1))
        async for one in api.iter_list():
            reveal_type(one)
"""
REVEALED = [
    "trunkline_acme.models.parcel.Parcel",
    "trunkline_acme.models.state.State",
    "decimal.Decimal | None",
    "datetime.datetime | None",
    "trunkline_acme.models.address.Address | str | None",
    "list[trunkline_acme.models.parcel.Parcel] | None",
    "list[trunkline_acme.models.parcel.Parcel]",
    "trunkline_acme.models.parcel.Parcel",
    "None",
    "bytes",
    "bytes",
    "dict[str, int]",
    "list[str]",
    "datetime.datetime",
    "trunkline_acme.models.parcel.Parcel",
    "trunkline_acme.models.parcel.Parcel",
]
MISTAKES = {
    "api.send(to=1)": 'Missing named argument "from_"',
    "api.send(from_='1', to=1, tpyo=1)": 'Unexpected keyword argument "tpyo"',
    "api.send(from_='1', to=1, form='xml')": "has incompatible type",
    "api.send('1', 1)": "Too many positional arguments",
    "api.send(from_='1', to=1, message=None)": "Unexpected keyword argument",
    "api.get_parcel(parcel_uuid='x')": "deprecated",
    "files.labels_file(output='pdf')": "has incompatible type",
    "files.labels(output='csv')": 'Unexpected keyword argument "output"',
    "api.list(ids=['a'])": "has incompatible type",
}


def mypy(target: Path, cache: Path, *options: str) -> str:
    path = ":".join(str(ROOT / name) for name in ("overlays", "tests/codegen/golden/generated"))
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11", "--cache-dir", str(cache)]
    command += ["--config-file=", "--explicit-package-bases", "--namespace-packages", *options, str(target)]
    environment = {"MYPYPATH": path, "PATH": ""}
    return subprocess.run(
        command, env=environment, cwd=cache.parent, capture_output=True, text=True, check=False
    ).stdout


def test_generated_code_is_strictly_typed(tmp_path: Path) -> None:
    """Strict mypy finds nothing in what the golden spec gives, events included."""
    assert mypy(GOLDEN / "generated", tmp_path / "cache").startswith("Success: no issues")


def test_a_user_sees_the_right_types(tmp_path: Path) -> None:
    """Results, fields and items are what the spec says, and mistakes are found before anything runs."""
    file = tmp_path / "user.py"
    lines = textwrap.dedent(USER).splitlines()
    first = len(lines) + 4
    lines += ["", "", "def err(api: ParcelsApi, files: LabelFilesApi) -> None:", *(f"    {call}" for call in MISTAKES)]
    file.write_text("\n".join(lines) + "\n")
    output = mypy(file, tmp_path / "cache", "--enable-error-code", "deprecated")
    revealed = [line.split('"')[1] for line in output.splitlines() if "Revealed type" in line]
    assert revealed == REVEALED, output
    said = {int(line.split(":")[1]): line for line in reversed(output.splitlines()) if ": error:" in line}
    assert sorted(said) == list(range(first, first + len(MISTAKES))), output
    for number, (call, problem) in enumerate(MISTAKES.items(), first):
        assert problem in said[number], call


class Recorder:
    """A caller that keeps what it was asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, Mapping[str, object]]] = []

    def call(self, operation: Any, arguments: Mapping[str, object] | Hidden, options: object) -> Any:
        """Note the call."""
        self.calls.append((operation, reveal(arguments)))
        return None


@pytest.fixture
def golden_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(GOLDEN / "generated"))


@pytest.mark.usefixtures("golden_packages")
def test_calls_reach_the_wire() -> None:
    """A method call becomes the request that the spec describes."""
    from trunkline_acme.api.label_files.resource import LabelFilesApi
    from trunkline_acme.api.parcels.resource import ParcelsApi

    caller = Recorder()
    parcels, files = ParcelsApi(caller), LabelFilesApi(caller)
    parcels.list(ids=[1, 2], state="sent", time_zone="Europe/Berlin", trace="t")
    parcels.send(from_="+1 201 777 4321", to="12017774322", note=None, value=1)
    parcels.send(from_="12017774321", to=12017774322, gift=True, form="form")
    files.labels_file(output="xls")
    files.set_many(body=[{"street": "x", "dt_": None}])
    files.set_custom(to="12017774321", options_=True, city="here")
    requests = []
    for operation, arguments in caller.calls[:4]:
        prepared = operation.prepare(arguments)
        requests.append((operation.method, prepared.path, prepared.query, prepared.headers[:1], prepared.body))
    assert requests == [
        ("GET", "/api/parcels", "time-zone=Europe%2FBerlin&state=sent&ids=1%3B2&format=full", (("X-Trace", "t"),), None),
        ("POST", "/api/parcels", "", (("content-type", "application/json"),),
            b'{"from":"12017774321","to":12017774322,"note":null,"value":"1"}'),
        ("POST", "/api/parcels-form", "", (("content-type", "application/x-www-form-urlencoded"),),
            b"from=12017774321&to=12017774322&gift=true"),
        ("GET", "/labels", "output=xls", (), None),
    ]  # fmt: skip
    operation, arguments = caller.calls[5]
    assert operation.prepare(arguments).body == b'{"to":"+12017774321","options":true,"city":"here"}'
    assert caller.calls[3][0].origin == "https://files.acme.example"
    assert caller.calls[0][0].origin == "https://{region}.acme.example"


@pytest.mark.usefixtures("golden_packages")
def test_models_are_lazy_and_complete() -> None:
    """Importing the models loads none of them; each has what the spec says, under names that hide nothing."""
    import trunkline_acme.models as models

    assert {"Parcel", "State", "Level"} <= set(dir(models))
    parcel = models.Parcel.from_dict(
        {"uuid": "x", "state": "new", "from": "12017774321", "token": "t0p", "to_dict": "y"}
    )
    assert parcel.to_dict_ == "y"
    assert parcel.state == "new"
    assert "12017774321" not in repr(parcel)
    assert "t0p" not in repr(parcel)
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        models.Nothing  # noqa: B018


@pytest.mark.usefixtures("golden_packages")
def test_deprecated_calls_warn() -> None:
    """A call that the vendor advises against warns at run time too."""
    from trunkline_acme.api.parcels.resource import ParcelsApi

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        ParcelsApi(Recorder()).get_parcel(parcel_uuid="6f1c1b9e-7d53-4d2a-9a43-0b7f2f3f8a10")
    assert [warning.category for warning in caught] == [DeprecationWarning]


@pytest.mark.usefixtures("golden_packages")
def test_operations_by_id() -> None:
    """Each operation of the spec is found by its operationId."""
    from trunkline_acme.operations import OPERATIONS, operation

    for name in OPERATIONS:
        assert operation(name).id == name
    assert operation("listParcels").security == (("Token",), ("Key", "Account"))
    with pytest.raises(KeyError):
        operation("nothing")
