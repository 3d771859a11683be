"""uv hears from pip's configuration where the index is."""

from __future__ import annotations

import sys
from pathlib import Path

from environment.pip_config import translated, uv_environment


def test_every_setting_that_decides_where_files_come_from() -> None:
    """Index, further indexes, folders, certificates, proxy: whatever pip is told, uv is told."""
    assert translated(
        [
            "global.index-url='https://one.example/simple'",
            "global.extra-index-url='\\nhttps://two.example/simple\\nhttps://three.example/simple'",
            "global.find-links='/one /two'",
            "global.cert='/certificates.pem'",
            "global.proxy='http://proxy.example:3128'",
            "global.trusted-host='one.example'",
            "global.timeout='60'",
            "global.disable-pip-version-check='1'",
        ]
    ) == {
        "UV_DEFAULT_INDEX": "https://one.example/simple",
        "UV_INDEX": "https://two.example/simple https://three.example/simple",
        "UV_FIND_LINKS": "/one,/two",
        "SSL_CERT_FILE": "/certificates.pem",
        "ALL_PROXY": "http://proxy.example:3128",
        "UV_INSECURE_HOST": "one.example",
        "UV_HTTP_TIMEOUT": "60",
    }


def test_pips_own_order_holds() -> None:
    """A variable beats the section of the command, and that beats what is said for all commands."""
    lines = [":env:.index-url='three'", "install.index-url='two'", "global.index-url='one'"]
    assert translated(lines)["UV_DEFAULT_INDEX"] == "three"
    assert translated(lines[1:])["UV_DEFAULT_INDEX"] == "two"


def test_what_is_set_for_uv_stays(tmp_path: Path) -> None:
    """Who configured uv meant it; a variable of pip's fills what is not set."""
    here = {"PIP_CONFIG_FILE": str(tmp_path / "none"), "HOME": str(tmp_path), "XDG_CONFIG_DIRS": str(tmp_path)}
    asked = {**here, "PIP_INDEX_URL": "https://pip.example/simple"}
    assert uv_environment(sys.executable, asked)["UV_DEFAULT_INDEX"] == "https://pip.example/simple"
    both = {**asked, "UV_DEFAULT_INDEX": "https://uv.example/simple"}
    assert uv_environment(sys.executable, both)["UV_DEFAULT_INDEX"] == "https://uv.example/simple"
