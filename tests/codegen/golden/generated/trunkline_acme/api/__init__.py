"""One package a group of calls, one module an operation."""
