"""Docs drift: what changed on the vendors' pages, and does it break anybody?

Every stage is a function on plain data, so each can be run and tested offline:

    fetch -> extract -> compare (page/page, page/spec, spec/spec) -> report -> propose

`build` merges published fragments and applies patches; `init` starts a new vendor. Run `python -m docsdrift --help`.
"""

PARSER_VERSION = "1"
"""Raise it when the same page yields other facts; stored snapshots of an older version are extracted again first."""
