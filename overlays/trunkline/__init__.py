"""Typed clients for Opentact, Voximplant and Avaamo."""
