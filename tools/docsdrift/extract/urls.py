"""URLs as documentation prints them, brought to one form."""

import re
from urllib.parse import SplitResult, urlsplit

METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"


def normal_url(text: str) -> str:
    """A printed URL with `{name}` for every kind of placeholder, no query, no fragment and no trailing slash.

    `{{name}}`, `${NAME}`, `$NAME`, `:name` and `<name>` are placeholders; Markdown links and code marks are taken off.
    """
    text = re.sub(r"^\[([^\]]+)\]\([^)]*\)$", r"\1", text.strip().strip("`").strip()).strip("`")
    text = re.sub(r"&lt;|\\<", "<", text)
    text = re.sub(r"&gt;|\\>", ">", text).replace("\\_", "_")
    text = re.sub(
        r"\{\{\s*([^{}]+?)\s*\}\}|<+\s*([^<>/]+?)\s*>+", lambda m: "{" + (m[1] or m[2]).replace(" ", "_") + "}", text
    )
    text = re.sub(r"\$\{([A-Za-z_]\w*)\}|\$([A-Za-z_]\w*)", lambda m: "{" + (m[1] or m[2]) + "}", text)
    text = re.sub(r"(?<=/):([A-Za-z_]\w*)", r"{\1}", text)
    text = re.sub(r"\{([^{}]*)\}", lambda m: "{" + re.sub(r"[^\w-]+", "_", m[1]) + "}", text)
    text = text.split("#", 1)[0].split("?", 1)[0].rstrip()
    return text.rstrip("/") if text.count("/") > 2 else text


def parsed(url: str) -> SplitResult:
    """The parts of a URL; all empty when it is none, `http://[` for instance."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def split_url(url: str) -> tuple[str, str]:
    """Origin and path of a normal URL; the origin is empty for a bare path, and a placeholder base counts as origin."""
    if url.startswith("/"):
        return "", url
    if match := re.match(r"\{[^}]+\}(?=/|$)", url):
        return match[0], url[match.end() :] or "/"
    parts = parsed(url)
    return f"{parts.scheme}://{parts.netloc}".lower(), parts.path or "/"


def same_path(one: str, other: str) -> bool:
    """Whether two paths agree where neither has a placeholder."""
    left, right = one.strip("/").split("/"), other.strip("/").split("/")
    return len(left) == len(right) and all(a == b or "{" in a or "{" in b for a, b in zip(left, right, strict=True))


def is_url(text: str) -> bool:
    """Whether the text can be an operation's URL (and is no question to a documentation site)."""
    bare = re.sub(r"<[^<>]*>|\$?\{[^{}]*\}", "{}", text)
    return (
        bool(re.match(r"(https?://[^\s]+|/[\w{:]|\{|\$\w)", bare))
        and not re.search(r"[?&]ask=", text)
        and " " not in bare
    )


def joined(base: str, path: str) -> str:
    """A base and a path as one URL, with one slash between them."""
    return f"{base.rstrip('/')}/{path.lstrip('/')}" if base and path else base or path


def placeholders(url: str) -> list[str]:
    """The names of the placeholders in a normal URL's path."""
    return re.findall(r"\{([^{}]+)\}", split_url(url)[1])


def under(base: str, path: str) -> str:
    """A base and a path as one URL; a page that says the base's path again in front of each call's means it once."""
    if base and path:
        origin, prefix = split_url(base)
        if prefix.strip("/") and f"{path}/".startswith(f"{prefix.rstrip('/')}/"):
            return joined(origin, path)
    return joined(base, path)
