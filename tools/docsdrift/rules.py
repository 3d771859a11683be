"""Every rule once: its two verdicts and what it means.

*wire* asks about the client that is already shipped: does its call still work, does it still read the answer?
*source* asks about the client generated from the new document: does code written against the old one still run and
type-check?
The answers follow what the generator really does, see docs/docs-drift.md; enums are open there, so a new value
breaks nobody.
"""

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["break", "maybe", "none"]


@dataclass(frozen=True)
class Rule:
    """A kind of finding. `unchecked` marks the ones that say "could not check" and not "has changed"."""

    wire: Verdict
    source: Verdict
    about: str
    unchecked: bool = False

    @property
    def breaking(self) -> bool:
        """Whether anybody may be hurt."""
        return (self.wire, self.source) != ("none", "none")


B: Verdict = "break"
M: Verdict = "maybe"
N: Verdict = "none"

_SHARED = {
    "operation-removed": Rule(B, B, "An operation is gone."),
    "operation-added": Rule(N, N, "There is a new operation."),
    "operation-moved": Rule(B, N, "An operation has another path or method; its name in Python stays."),
    "operation-renamed": Rule(N, B, "The operationId has changed, and with it the method's name."),
    "tag-changed": Rule(N, B, "The operation is in another group, so callers find it elsewhere."),
    "operation-deprecated": Rule(N, N, "The operation is marked deprecated."),
    "operation-reinstated": Rule(N, N, "The operation is no longer marked deprecated."),
    "server-changed": Rule(B, N, "Calls go to another host or base path."),
    "server-list-changed": Rule(N, N, "A server that is not the default was added or removed."),
    "auth-changed": Rule(B, B, "None of the ways to sign in still works."),
    "auth-choice-removed": Rule(M, B, "One of several ways to sign in is gone."),
    "auth-choice-added": Rule(N, N, "There is one more way to sign in."),
    "auth-dropped": Rule(N, N, "Signing in is no longer asked for."),
    "text-changed": Rule(N, N, "Only prose, examples or order changed."),
    "extension-changed": Rule(N, N, "An extension that changes no signature has another value."),
    "python-surface-changed": Rule(N, B, "An extension that shapes the Python signature has another value."),
    "wire-form-changed": Rule(B, N, "An extension that shapes what is sent has another value."),
    "unclassified-change": Rule(M, M, "The documents differ in a way that no rule knows; look at it."),
}

_REQUEST = {
    "request-param-removed": Rule(M, B, "A parameter is gone."),
    "request-param-added": Rule(N, N, "There is a new optional parameter."),
    "request-param-added-required": Rule(B, B, "There is a new required parameter."),
    "request-param-became-required": Rule(B, B, "An optional parameter is required now."),
    "request-param-became-optional": Rule(N, N, "A required parameter is optional now."),
    "request-param-moved": Rule(B, B, "A parameter is sent in another place."),
    "request-param-renamed": Rule(B, B, "A parameter is spelled differently on the wire."),
    "path-param-renamed": Rule(N, B, "A placeholder of the path has another name; the URL that is sent stays."),
    "request-type-changed": Rule(B, B, "A value is sent as another type."),
    "request-type-to-string": Rule(M, B, "A number is described as text now; on the wire it often looks the same."),
    "request-type-widened": Rule(N, N, "More types are accepted."),
    "request-format-changed": Rule(M, B, "A value has another format, so another Python type."),
    "request-enum-value-removed": Rule(B, B, "A value is no longer accepted."),
    "request-enum-value-added": Rule(N, N, "One more value is accepted."),
    "request-constraint-narrowed": Rule(B, N, "Values that were accepted are not any more."),
    "request-constraint-widened": Rule(N, N, "More values are accepted."),
    "request-default-changed": Rule(M, N, "Leaving a parameter out means something else."),
    "request-media-removed": Rule(B, M, "A body format is no longer accepted."),
    "request-media-added": Rule(N, N, "One more body format is accepted."),
    "request-branch-removed": Rule(B, B, "One of several shapes is no longer accepted."),
    "request-branch-added": Rule(N, N, "One more shape is accepted."),
    "request-closed": Rule(B, B, "Further fields are no longer accepted."),
    "request-opened": Rule(N, N, "Further fields are accepted."),
    "request-keyword-changed": Rule(M, N, "A schema keyword without a rule of its own has changed."),
    "request-model-renamed": Rule(N, B, "A class that callers pass has another name."),
}

_RESPONSE = {
    "response-property-removed": Rule(N, B, "An optional property of an answer is gone."),
    "response-property-removed-required": Rule(B, B, "A property that every answer had is gone."),
    "response-property-added": Rule(N, N, "Answers have one more property."),
    "response-property-became-optional": Rule(B, B, "A property that every answer had may be missing."),
    "response-property-became-required": Rule(N, N, "A property is always there now."),
    "response-property-renamed": Rule(B, B, "A property of an answer is spelled differently."),
    "response-type-changed": Rule(B, B, "A value of an answer arrives as another type, or may be null now."),
    "response-type-narrowed": Rule(N, N, "Fewer types arrive."),
    "response-format-changed": Rule(B, B, "A value of an answer has another format."),
    "response-enum-value-removed": Rule(N, B, "A known value is gone from the list, and its name from the enum."),
    "response-enum-value-added": Rule(N, N, "A new value may arrive; enums are open."),
    "response-constraint-changed": Rule(N, N, "A limit of a value in an answer has changed."),
    "response-media-changed": Rule(B, B, "An answer comes in another format."),
    "response-media-added": Rule(N, N, "An answer may come in one more format, if asked for."),
    "response-branch-removed": Rule(N, N, "One of several shapes no longer arrives."),
    "response-branch-added": Rule(M, B, "Answers have one more shape."),
    "response-discriminator-changed": Rule(B, B, "Shapes are told apart by another property."),
    "response-keyword-changed": Rule(N, N, "A schema keyword without a rule of its own has changed."),
    "response-model-renamed": Rule(N, B, "A class that callers receive has another name."),
    "response-header-changed": Rule(N, N, "A documented response header came, went or changed."),
    "success-status-removed": Rule(B, B, "A success status is gone."),
    "success-status-added": Rule(N, N, "There is one more success status with a known shape."),
    "success-status-added-shape": Rule(M, B, "There is one more success status with a shape of its own."),
    "error-status-removed": Rule(N, N, "An error status is no longer documented."),
    "error-status-added": Rule(N, N, "One more error status is documented."),
    "webhook-removed": Rule(N, B, "A payload that arrives unasked is gone."),
    "webhook-added": Rule(N, N, "There is a new payload that arrives unasked."),
}

_CONFORM = {
    "method-differs": Rule(B, N, "Page and spec name different methods."),
    "url-differs": Rule(B, N, "Page and spec name different URLs."),
    "operation-missing-in-spec": Rule(N, N, "The page documents an operation the spec does not have."),
    "operation-missing-on-page": Rule(B, B, "The page no longer documents an operation it is the source of."),
    "param-missing-in-spec": Rule(N, N, "The page lists an input the spec does not have."),
    "param-missing-in-spec-required": Rule(B, B, "The page lists a required input the spec does not have."),
    "param-missing-on-page": Rule(M, B, "The spec has an input the page does not list."),
    "param-location-differs": Rule(B, B, "Page and spec send an input in different places."),
    "param-type-differs": Rule(B, B, "Page and spec give an input different types."),
    "param-required-differs": Rule(B, B, "The page requires an input the spec makes optional."),
    "param-optional-differs": Rule(N, N, "The spec requires an input the page makes optional."),
    "param-conditional": Rule(N, N, "The page requires an input only under a condition."),
    "param-spelling-differs": Rule(B, B, "Page and spec spell an input differently."),
    "param-limit-differs": Rule(M, N, "Page and spec state different limits."),
    "auth-differs": Rule(B, B, "Page and spec sign in differently."),
    "auth-spelling-differs": Rule(B, N, "Page and spec spell the sign-in header differently."),
    "auth-missing-on-page": Rule(N, N, "The spec signs in, the page does not say how."),
    "status-missing-in-spec": Rule(N, N, "The page lists a status the spec does not have."),
    "success-missing-in-spec": Rule(M, B, "The page lists a success status the spec does not have."),
    "status-missing-on-page": Rule(N, N, "The spec lists a status the page does not have."),
    "example-contradicts-schema": Rule(B, B, "A sample of the page does not fit the spec's schema."),
    "example-undeclared-key": Rule(N, N, "A sample has a field the schema does not declare."),
    "example-undeclared-value": Rule(N, N, "A sample has a value the schema's list does not know; enums are open."),
    "example-missing-key": Rule(M, M, "A sample lacks a field the schema requires."),
    "example-relaxed-json": Rule(N, N, "A sample is not strict JSON."),
    "example-unreadable": Rule(N, N, "A sample cannot be read, so it was not checked."),
    "page-contradicts-itself": Rule(N, N, "Two places of one page disagree."),
    "unplaced": Rule(N, N, "Something on the page looks like a fact and has no place."),
}

_CHECK = {
    "page-new": Rule(N, N, "The vendor's index lists a page it did not list before."),
    "page-unlisted": Rule(N, N, "The vendor's index no longer lists a page that it listed before."),
    "page-changed-text": Rule(N, N, "A page's prose changed, its contract did not."),
    "sample-changed": Rule(N, N, "Only a sample call, or how well a sample can be read, changed."),
    "page-gone": Rule(M, M, "A page that documents an operation is gone.", unchecked=True),
    "page-not-fetched": Rule(N, N, "A page could not be fetched.", unchecked=True),
    "page-not-readable": Rule(N, N, "A page could not be read.", unchecked=True),
    "page-lost-operations": Rule(M, M, "A page that had operations has none.", unchecked=True),
    "mass-change": Rule(
        N, N, "Most pages lost their operations at once: the platform or this parser changed.", unchecked=True
    ),
    "index-not-fetched": Rule(
        N, N, "An index of pages could not be fetched, so new pages would go unseen.", unchecked=True
    ),
    "spec-not-readable": Rule(N, N, "A spec could not be read.", unchecked=True),
    "waiver-unused": Rule(N, N, "A pinned contradiction is no longer found: it has changed or is solved."),
    "waiver-expired": Rule(N, N, "A pinned contradiction is past its date and must be looked at again."),
}

RULES: dict[str, Rule] = {**_SHARED, **_REQUEST, **_RESPONSE, **_CONFORM, **_CHECK}
