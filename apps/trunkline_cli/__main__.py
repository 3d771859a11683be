"""`python -m trunkline_cli`: the same as the command `trunkline`."""

from __future__ import annotations

from trunkline_cli.main import main

main()
