"""The vendors, each a package of behaviour that its spec cannot say; `registry` lists them."""
