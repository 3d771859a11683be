"""docs/new-vendor.md is followed step by step, with its own code, up to a call that answers."""

import json
import re
import subprocess
import sys
from pathlib import Path

from docsdrift.newvendor import init_vendor

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "new-vendor.md").read_text(encoding="utf-8")


def test_the_guide_leads_to_a_working_client(tmp_path, pages, site, answer):
    """Init, generate, the guide's client class, the guide's call: the vendor gets the request that its page describes."""
    init_vendor(tmp_path / "specs", "pigeon", [pages / "gitbook.md"], "https://docs.pigeon.example")
    generated = tmp_path / "generated"
    environment = {"PYTHONPATH": str(ROOT / "tools"), "PATH": "/usr/bin:/bin"}
    build = [sys.executable, "-m", "codegen", "--specs", str(tmp_path / "specs"), "--out", str(generated)]
    done = subprocess.run(build, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    site.pages["/v2/boxes/7/notes"] = answer(
        json.dumps({"ok": True, "note": {}}), headers={"Content-Type": "application/json"}
    )
    client, call = re.findall(r"```python\n(.*?)```", GUIDE, re.S)
    script = tmp_path / "use.py"
    script.write_text(f"{client}\nBASE_URL = {site.url!r}\n{call}", encoding="utf-8")
    environment["PYTHONPATH"] = f"{generated}:{ROOT / 'runtime'}"
    done = subprocess.run([sys.executable, str(script)], env=environment, capture_output=True, text=True, check=False)
    assert done.stdout == "True\n", done.stderr
    path, headers = site.log[0]
    assert (path, headers["x-pigeon-key"]) == ("/v2/boxes/7/notes", "secret")
    assert json.loads(headers["x-body"]) == {"recipient": "Ada", "body": "Tea at four"}
