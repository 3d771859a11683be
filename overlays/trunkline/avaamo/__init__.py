"""Avaamo."""
