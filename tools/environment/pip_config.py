"""uv reads no configuration of pip's, so what pip knows about indexes is handed on in the variables that uv reads."""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Mapping, Sequence

# What uv calls each setting of pip's, and what stands between several values there.
UV_NAMES = {
    "index-url": ("UV_DEFAULT_INDEX", " "),
    "extra-index-url": ("UV_INDEX", " "),
    "find-links": ("UV_FIND_LINKS", ","),
    "no-index": ("UV_NO_INDEX", " "),
    "trusted-host": ("UV_INSECURE_HOST", " "),
    "timeout": ("UV_HTTP_TIMEOUT", " "),
    "default-timeout": ("UV_HTTP_TIMEOUT", " "),
    "cert": ("SSL_CERT_FILE", " "),
    "client-cert": ("SSL_CLIENT_CERT", " "),
    "proxy": ("ALL_PROXY", " "),
    "keyring-provider": ("UV_KEYRING_PROVIDER", " "),
}
# pip takes the best version that any of its indexes has; every file is held to a hash, so no index can slip one in.
ALWAYS = {"UV_INDEX_STRATEGY": "unsafe-best-match", "UV_SYSTEM_CERTS": "1", "UV_PYTHON_DOWNLOADS": "never"}


def uv_environment(python: str, environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment for uv; what it sets for uv already stays as it is.

    Args:
        python: An interpreter that has pip.
        environment: The variables to start from.
    """
    command = [python, "-m", "pip", "config", "list"]
    listed = subprocess.run(command, env=dict(environment), capture_output=True, text=True, check=True)
    return {**ALWAYS, **translated(listed.stdout.splitlines()), **environment}


def without_folders(environment: Mapping[str, str]) -> dict[str, str]:
    """Leave out the folders of files that stand beside an index: they may hold some of a release's files, an index has all.

    A lock with the hashes of one folder's files installs nowhere else. An index that is all there is stays, even as a folder.
    """
    indexes = [index for index in environment.get("UV_INDEX", "").split() if re.match(r"https?://", index)]
    left = {name: value for name, value in environment.items() if name not in {"UV_FIND_LINKS", "UV_INDEX"}}
    return {**left, "UV_INDEX": " ".join(indexes)} if indexes else left


def translated(lines: Sequence[str]) -> dict[str, str]:
    """Turn lines as `pip config list` prints them into uv's variables."""
    found: dict[str, str] = {}
    for line in sorted(lines, key=rank):
        key, _, value = line.partition("=")
        name, separator = UV_NAMES.get(key.rpartition(".")[2], ("", ""))
        values = str(ast.literal_eval(value)).split() if name else []
        if values:
            found[name] = separator.join(values)
    return found


def rank(line: str) -> int:
    """Put what pip gives way first: all commands' settings, then those of `pip install`, then variables."""
    section = line.rpartition("=")[0].partition(".")[0]
    return 2 if line.startswith(":env:") else 1 if section == "install" else 0
