"""A rig that knows nothing of our mock: vendors on bare sockets that count what they carry out, and clients under fire.

    make torture                              100,000 sends, one table; every figure but the first two must be 0
    make torture ARGS='--short'               the form that is part of `make test`
    make torture ARGS='--seed 7 --repeat aiohttp/opentact/12'      one block again

The oracle is the vendor's own count, in a process of its own; clients are used by public names of `trunkline` only.
"""
