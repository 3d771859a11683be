"""Fuzzing the mock with schemathesis."""
