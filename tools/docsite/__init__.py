"""The documentation site: pages, a reference made from the specs, a search without a network, and Markdown for machines."""
