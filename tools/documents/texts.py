"""Reading files that people and vendors wrote: what is no text is said by name, as everything that stops a tool is."""

from pathlib import Path

from documents.values import ToolError


def read_text(path: Path) -> str:
    """The text of a file.

    Raises:
        ToolError: it is not UTF-8.
        OSError: it cannot be read.
    """
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise ToolError(f"{path.name}: not UTF-8 text") from None
