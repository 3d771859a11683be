"""Builds `specs/voximplant/openapi.yaml`.

    published.yaml   what the vendor publishes, in its own form          (edited by hand)
    facts/*.yaml     what we know beyond it: limits, times, groups ...   (edited by hand)
    patches/*.yaml   OpenAPI overlays: 10-* by hand, the rest built from the two above
    openapi.yaml     published.yaml with every patch applied             (built)

A parameter the vendor adds to the published document reaches the form body by itself; a fact about one that the vendor
has removed is an error.
"""
