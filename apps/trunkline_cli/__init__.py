"""The command line: `trunkline send`, `call`, `ops`, `listen`, `doctor` and more (extra `cli`).

Commands are made at run time from the specs that are shipped, so that every operation has one.
"""
