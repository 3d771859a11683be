"""`x-pagination` by cursor, token and next URL: what is generated walks a real server's pages to their end."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from codegen_support import ROOT

from codegen.project import VendorProject
from codegen.wire import SpecError

ROWS = [f"n{number}" for number in range(7)]
WAYS = {
    "cursor": {"style": "cursor", "cursor": "after", "limit": "size", "items": "data", "next": "paging.next"},
    "token": {"style": "token", "token": "after", "limit": "size", "items": "data", "next": "paging.next"},
    "link": {"style": "next-url", "limit": "size", "items": "data", "next": "paging.next"},
}
USE = """
import sys
from trunkline_heron.sign_in import Heron
with Heron(base_url=sys.argv[1]) as client:
    for walk in (client.notes.iter_cursor, client.notes.iter_token, client.notes.iter_link):
        print(",".join(note.id for note in walk(size=3)))
"""


def listing(name: str, pagination: dict[str, Any]) -> dict[str, Any]:
    parameters = [
        {"name": "after", "in": "query", "schema": {"type": "string"}},
        {"name": "size", "in": "query", "schema": {"type": "integer"}},
    ]
    answer = {
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}},
        "description": "A page.",
    }
    return {
        "operationId": name,
        "tags": ["Notes"],
        "summary": "List notes",
        "x-delivery": "read",
        "x-evidence": "documented",
        "security": [],
        "x-pagination": pagination,
        "parameters": parameters,
        "responses": {"200": answer},
    }


def spec() -> dict[str, Any]:
    text = {"type": "string"}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Heron", "version": "1"},
        "servers": [{"url": "https://api.heron.example/v1"}],
        "tags": [{"name": "Notes"}],
        "x-envelope": {},
        "paths": {f"/{name}": {"get": listing(name, way)} for name, way in WAYS.items()},
        "components": {
            "schemas": {
                "Note": {"type": "object", "properties": {"id": text}},
                "Paging": {"type": "object", "properties": {"next": {"type": ["string", "null"]}}},
                "Page": {
                    "type": "object",
                    "properties": {
                        "data": {"type": "array", "items": {"$ref": "#/components/schemas/Note"}},
                        "paging": {"$ref": "#/components/schemas/Paging"},
                    },
                },
            }
        },
    }


class Lists(BaseHTTPRequestHandler):
    """Seven rows in pages; the next page is named by a cursor, or by its whole address."""

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = parse_qs(parts.query)
        first, size = int(query.get("after", ["0"])[0]), int(query["size"][0])
        following = str(first + size) if first + size < len(ROWS) else None
        if following and parts.path.endswith("/link"):
            following = f"https://api.heron.example{parts.path}?after={following}&size={size}"
        page = {"data": [{"id": row} for row in ROWS[first : first + size]], "paging": {"next": following}}
        body = json.dumps(page).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Lists)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_every_row_comes_once_whatever_names_the_next_page(tmp_path: Path, url: str) -> None:
    """Cursor, token and next URL give the seven rows in order, asked for in pages of three."""
    folder = tmp_path / "specs" / "heron"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(json.dumps(spec()))
    command = [sys.executable, "-m", "codegen", "--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "out")]
    environment = {"PYTHONPATH": f"{ROOT / 'tools'}:{tmp_path / 'out'}:{ROOT / 'runtime'}", "PATH": "/usr/bin:/bin"}
    made = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stderr
    used = subprocess.run(
        [sys.executable, "-c", USE, url], env=environment, capture_output=True, text=True, check=False
    )
    assert used.stdout.splitlines() == [",".join(ROWS)] * 3, used.stderr


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"style": "skip"}, "x-pagination style must be one of"),
        ({"cursor": "nothing"}, "x-pagination names nothing"),
        ({"next": None}, "needs `next`"),
        ({"next": "paging.nothing"}, "nothing is not in the response"),
    ],
)
def test_what_is_not_there_is_refused(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    """A style, a parameter or a member that does not exist stops the build."""
    document = copy.deepcopy(spec())
    document["paths"]["/cursor"]["get"]["x-pagination"].update(change)
    with pytest.raises(SpecError, match=said):
        VendorProject(document, "heron", tmp_path / "trunkline_heron")
