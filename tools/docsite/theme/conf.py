"""Sphinx's settings: Furo, pages in plain Markdown, a search of our own ranking."""

from sphinx.builders.html import StandaloneHTMLBuilder

project = "Trunkline"
author = "The Trunkline authors"
extensions = ["myst_parser"]
html_theme = "furo"
html_title = "Trunkline"
html_static_path = ["static"]
templates_path = ["templates"]
html_copy_source = False
html_show_sphinx = False
html_use_index = False
myst_heading_anchors = 6
exclude_patterns = ["examples"]
suppress_warnings = ["myst.header", "myst.xref_missing", "misc.highlighting_failure"]

# The index is our own (docsite/searching.py); Sphinx's would be built beside it for nothing.
StandaloneHTMLBuilder.search = False
html_additional_pages = {"search": "search.html"}
