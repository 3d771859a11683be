"""A page against a spec: what the page states and the spec denies, or the other way round."""

from docsdrift.conform.pages import conform_page, self_check

__all__ = ["conform_page", "self_check"]
