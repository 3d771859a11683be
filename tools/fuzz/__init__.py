"""Fuzzing in every direction; `direction.py` lists them."""
