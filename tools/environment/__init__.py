"""Make `.venv` from the lock, and the lock itself: `python -m environment --help`. Needs nothing but Python and an index."""
