"""Circles of imports, those for typing included: `python -m circles runtime overlays mock tools`.

import-linter leaves `if TYPE_CHECKING:` out, and a circle there is one all the same: neither module can be understood,
or moved, without the other. An import of a package counts as one of its `__init__`; a module does not import the packages
that it is in.
"""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Graph = Mapping[str, frozenset[str]]


def modules(roots: Iterable[Path]) -> dict[str, Path]:
    """Return every module below folders of packages, by its dotted name."""
    found = {}
    for root in roots:
        for path in sorted(root.rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    found.pop("", None)
    return found


def imports(name: str, path: Path, known: Iterable[str]) -> frozenset[str]:
    """Return the known modules that a module imports, anywhere in it."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    named: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            named.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            named.update(_from(node, package, frozenset(known)))
    return frozenset(named & set(known) - {name})


def _from(node: ast.ImportFrom, package: str, known: frozenset[str]) -> set[str]:
    """Return what a `from` imports: the submodules it names, and the module itself for any other name."""
    above = package.split(".")[: len(package.split(".")) - node.level + 1] if node.level else []
    base = ".".join([*above, node.module] if node.module else above)
    return {f"{base}.{alias.name}" if f"{base}.{alias.name}" in known else base for alias in node.names}


def graph(roots: Iterable[Path]) -> Graph:
    """Return what each module imports."""
    found = modules(roots)
    return {name: imports(name, path, found) for name, path in found.items()}


def circles(edges: Graph) -> list[list[str]]:
    """Return the groups of modules in which each reaches each (Tarjan, without recursion), in order."""
    index: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []
    found = []
    for start in sorted(edges):
        work = [(start, iter(sorted(edges[start])))] if start not in index else []
        while work:
            name, rest = work[-1]
            if name not in index:
                index[name] = lowest[name] = len(index)
                stack.append(name)
            for other in rest:
                if other not in index:
                    work.append((other, iter(sorted(edges[other]))))
                    break
                if other in stack:
                    lowest[name] = min(lowest[name], lowest[other])
            else:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[name])
                if lowest[name] == index[name]:
                    group = stack[stack.index(name) :]
                    del stack[stack.index(name) :]
                    found += [sorted(group)] if len(group) > 1 else []
    return sorted(found)


def report(edges: Graph) -> str:
    """Say which modules are in circles and by which imports; an empty text when none are."""
    lines = []
    for group in circles(edges):
        lines.append(f"circle of {len(group)} modules")
        lines += [f"  {name} imports {', '.join(sorted(edges[name] & set(group)))}" for name in group]
    return "\n".join(lines)


def main(argv: Sequence[str]) -> int:
    """Print the circles below the folders that are named; returns 1 when there are any."""
    edges = graph(Path(name) for name in argv)
    found = report(edges)
    print(found or f"no circle among {len(edges)} modules")
    return 1 if found or not edges else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
