# Generated from specs/opentact; edit the spec or tools/codegen/templates, never this file.
"""The numbers calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_opentact.models.country import Country
    from trunkline_opentact.models.number_feature import NumberFeature
    from trunkline_opentact.models.tn import Tn
    from trunkline_opentact.models.tn_page import TnPage


class NumbersApi(Resource[Caller]):
    """Finding numbers to order.

    Most wanted: `search`, `search_by_pattern` and `countries`.
    """

    __slots__ = ()

    def search(
        self,
        *,
        type_: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        country: str | Unset = UNSET,
        state: str | Unset = UNSET,
        city: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        npa: str | Unset = UNSET,
        nxx: str | Unset = UNSET,
        line: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: Sequence[NumberFeature | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnPage:
        """Search for numbers that can be ordered.

        Evidence: Not documented, seen in client code (client-code, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.

        Args:
            type_: `long_code` is the only value seen.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first; by analogy with the other searches. Inferred.
            country: Two letters. At most 2 characters.
            state: A state's two letters.
            city: The town the number belongs to.
            rate_center: The rate center, from `dictionaries.rate_centers`.
            npa: Area code.
            nxx: Exchange.
            line: The last four digits.
            pattern: Digits with `*` for any run of digits.
            features: What the number must be good for.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "type_": type_,
                "take": take,
                "skip": skip,
                "country": country,
                "state": state,
                "city": city,
                "rate_center": rate_center,
                "npa": npa,
                "nxx": nxx,
                "line": line,
                "pattern": pattern,
                "features": features,
            }
        )
        del (
            type_,
            take,
            skip,
            country,
            state,
            city,
            rate_center,
            npa,
            nxx,
            line,
            pattern,
            features,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers as spec_

        return self._caller.call(spec_.SEARCH_NUMBERS, given_, options)

    def iter_search(
        self,
        *,
        type_: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        country: str | Unset = UNSET,
        state: str | Unset = UNSET,
        city: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        npa: str | Unset = UNSET,
        nxx: str | Unset = UNSET,
        line: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: Sequence[NumberFeature | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Tn]:
        """Search for numbers that can be ordered, page after page.

        Evidence: Not documented, seen in client code (client-code, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.

        Args:
            type_: `long_code` is the only value seen.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first; by analogy with the other searches. Inferred.
            country: Two letters. At most 2 characters.
            state: A state's two letters.
            city: The town the number belongs to.
            rate_center: The rate center, from `dictionaries.rate_centers`.
            npa: Area code.
            nxx: Exchange.
            line: The last four digits.
            pattern: Digits with `*` for any run of digits.
            features: What the number must be good for.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone number you hold. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "type_": type_,
                "take": take,
                "skip": skip,
                "country": country,
                "state": state,
                "city": city,
                "rate_center": rate_center,
                "npa": npa,
                "nxx": nxx,
                "line": line,
                "pattern": pattern,
                "features": features,
            }
        )
        del (
            type_,
            take,
            skip,
            country,
            state,
            city,
            rate_center,
            npa,
            nxx,
            line,
            pattern,
            features,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers as spec_

        return iterate(self._caller, spec_.SEARCH_NUMBERS, spec_.PAGES, given_, options)

    def search_by_pattern(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        pattern: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        province: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        abc_search: bool | Unset = UNSET,
        profile: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnPage:
        """Search for numbers with a pattern, the older form.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            page: Which page, from 1.
            size: How many on a page. 1 to 100.
            pattern: Digits with `*` for any run of digits.
            rate_center: The rate center.
            city: The town the number belongs to.
            province: The state or province.
            postal_code: The postal code.
            abc_search: Probably: letters in the pattern stand for the digits of a keypad.
            profile: The kind of number, such as `US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "size": size,
                "pattern": pattern,
                "rate_center": rate_center,
                "city": city,
                "province": province,
                "postal_code": postal_code,
                "abc_search": abc_search,
                "profile": profile,
            }
        )
        del (
            page,
            size,
            pattern,
            rate_center,
            city,
            province,
            postal_code,
            abc_search,
            profile,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers_by_pattern as spec_

        return self._caller.call(spec_.SEARCH_NUMBERS_BY_PATTERN, given_, options)

    def iter_search_by_pattern(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        pattern: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        province: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        abc_search: bool | Unset = UNSET,
        profile: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[Tn]:
        """Search for numbers with a pattern, the older form, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            page: Which page, from 1.
            size: How many on a page. 1 to 100.
            pattern: Digits with `*` for any run of digits.
            rate_center: The rate center.
            city: The town the number belongs to.
            province: The state or province.
            postal_code: The postal code.
            abc_search: Probably: letters in the pattern stand for the digits of a keypad.
            profile: The kind of number, such as `US`.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone number you hold. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "size": size,
                "pattern": pattern,
                "rate_center": rate_center,
                "city": city,
                "province": province,
                "postal_code": postal_code,
                "abc_search": abc_search,
                "profile": profile,
            }
        )
        del (
            page,
            size,
            pattern,
            rate_center,
            city,
            province,
            postal_code,
            abc_search,
            profile,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers_by_pattern as spec_

        return iterate(self._caller, spec_.SEARCH_NUMBERS_BY_PATTERN, spec_.PAGES, given_, options)

    def countries(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Country]:
        """List the countries that have numbers.

        Two-letter codes for `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.numbers import list_search_countries as spec_

        return self._caller.call(spec_.LIST_SEARCH_COUNTRIES, given_, options)


class AsyncNumbersApi(Resource[AsyncCaller]):
    """Finding numbers to order.

    Most wanted: `search`, `search_by_pattern` and `countries`.
    """

    __slots__ = ()

    async def search(
        self,
        *,
        type_: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        country: str | Unset = UNSET,
        state: str | Unset = UNSET,
        city: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        npa: str | Unset = UNSET,
        nxx: str | Unset = UNSET,
        line: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: Sequence[NumberFeature | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnPage:
        """Search for numbers that can be ordered.

        Evidence: Not documented, seen in client code (client-code, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.

        Args:
            type_: `long_code` is the only value seen.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first; by analogy with the other searches. Inferred.
            country: Two letters. At most 2 characters.
            state: A state's two letters.
            city: The town the number belongs to.
            rate_center: The rate center, from `dictionaries.rate_centers`.
            npa: Area code.
            nxx: Exchange.
            line: The last four digits.
            pattern: Digits with `*` for any run of digits.
            features: What the number must be good for.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "type_": type_,
                "take": take,
                "skip": skip,
                "country": country,
                "state": state,
                "city": city,
                "rate_center": rate_center,
                "npa": npa,
                "nxx": nxx,
                "line": line,
                "pattern": pattern,
                "features": features,
            }
        )
        del (
            type_,
            take,
            skip,
            country,
            state,
            city,
            rate_center,
            npa,
            nxx,
            line,
            pattern,
            features,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers as spec_

        return await self._caller.call(spec_.SEARCH_NUMBERS, given_, options)

    def iter_search(
        self,
        *,
        type_: str | Unset = UNSET,
        take: int | Unset = UNSET,
        skip: int | Unset = UNSET,
        country: str | Unset = UNSET,
        state: str | Unset = UNSET,
        city: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        npa: str | Unset = UNSET,
        nxx: str | Unset = UNSET,
        line: str | Unset = UNSET,
        pattern: str | Unset = UNSET,
        features: Sequence[NumberFeature | str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Tn]:
        """Search for numbers that can be ordered, page after page.

        Evidence: Not documented, seen in client code (client-code, reference-sheet-2020, swagger-2021). The pages
        disagree: docs/opentact.md says where.

        Args:
            type_: `long_code` is the only value seen.
            take: How many to answer. 1 to 100.
            skip: How many to leave out first; by analogy with the other searches. Inferred.
            country: Two letters. At most 2 characters.
            state: A state's two letters.
            city: The town the number belongs to.
            rate_center: The rate center, from `dictionaries.rate_centers`.
            npa: Area code.
            nxx: Exchange.
            line: The last four digits.
            pattern: Digits with `*` for any run of digits.
            features: What the number must be good for.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone number you hold. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "type_": type_,
                "take": take,
                "skip": skip,
                "country": country,
                "state": state,
                "city": city,
                "rate_center": rate_center,
                "npa": npa,
                "nxx": nxx,
                "line": line,
                "pattern": pattern,
                "features": features,
            }
        )
        del (
            type_,
            take,
            skip,
            country,
            state,
            city,
            rate_center,
            npa,
            nxx,
            line,
            pattern,
            features,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers as spec_

        return aiterate(self._caller, spec_.SEARCH_NUMBERS, spec_.PAGES, given_, options)

    async def search_by_pattern(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        pattern: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        province: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        abc_search: bool | Unset = UNSET,
        profile: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> TnPage:
        """Search for numbers with a pattern, the older form.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            page: Which page, from 1.
            size: How many on a page. 1 to 100.
            pattern: Digits with `*` for any run of digits.
            rate_center: The rate center.
            city: The town the number belongs to.
            province: The state or province.
            postal_code: The postal code.
            abc_search: Probably: letters in the pattern stand for the digits of a keypad.
            profile: The kind of number, such as `US`.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            One page of a search.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "size": size,
                "pattern": pattern,
                "rate_center": rate_center,
                "city": city,
                "province": province,
                "postal_code": postal_code,
                "abc_search": abc_search,
                "profile": profile,
            }
        )
        del (
            page,
            size,
            pattern,
            rate_center,
            city,
            province,
            postal_code,
            abc_search,
            profile,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers_by_pattern as spec_

        return await self._caller.call(spec_.SEARCH_NUMBERS_BY_PATTERN, given_, options)

    def iter_search_by_pattern(
        self,
        *,
        page: int | Unset = UNSET,
        size: int | Unset = UNSET,
        pattern: str | Unset = UNSET,
        rate_center: str | Unset = UNSET,
        city: str | Unset = UNSET,
        province: str | Unset = UNSET,
        postal_code: str | Unset = UNSET,
        abc_search: bool | Unset = UNSET,
        profile: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[Tn]:
        """Search for numbers with a pattern, the older form, page after page.

        Evidence: Documented (reference-sheet-2020, swagger-2021).

        Args:
            page: Which page, from 1.
            size: How many on a page. 1 to 100.
            pattern: Digits with `*` for any run of digits.
            rate_center: The rate center.
            city: The town the number belongs to.
            province: The state or province.
            postal_code: The postal code.
            abc_search: Probably: letters in the pattern stand for the digits of a keypad.
            profile: The kind of number, such as `US`.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            A telephone number you hold. One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "page": page,
                "size": size,
                "pattern": pattern,
                "rate_center": rate_center,
                "city": city,
                "province": province,
                "postal_code": postal_code,
                "abc_search": abc_search,
                "profile": profile,
            }
        )
        del (
            page,
            size,
            pattern,
            rate_center,
            city,
            province,
            postal_code,
            abc_search,
            profile,
        )  # tracebacks show variables

        from trunkline_opentact.api.numbers import search_numbers_by_pattern as spec_

        return aiterate(self._caller, spec_.SEARCH_NUMBERS_BY_PATTERN, spec_.PAGES, given_, options)

    async def countries(
        self,
        *,
        options: CallOptions | None = None,
    ) -> list[Country]:
        """List the countries that have numbers.

        Two-letter codes for `numbers.search`. On no page of the vendor; working clients call it.

        Args:
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Not documented, seen in client code (client-code).
        """
        given_ = Hidden({})

        from trunkline_opentact.api.numbers import list_search_countries as spec_

        return await self._caller.call(spec_.LIST_SEARCH_COUNTRIES, given_, options)
