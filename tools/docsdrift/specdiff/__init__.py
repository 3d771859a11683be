"""Two versions of an OpenAPI document, judged from the side of a client."""

from docsdrift.specdiff.documents import diff_documents

__all__ = ["diff_documents"]
