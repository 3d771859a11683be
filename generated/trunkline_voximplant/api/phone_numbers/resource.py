# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The phone numbers calls, blocking and async."""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.download_target import FileTarget
    from trunkline_runtime.engine.jobs import Report
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.attach_phone_number_response import AttachPhoneNumberResponse
    from trunkline_voximplant.models.attached_phone_info_type import AttachedPhoneInfoType
    from trunkline_voximplant.models.bind_phone_number_to_application_response import (
        BindPhoneNumberToApplicationResponse,
    )
    from trunkline_voximplant.models.common_report_type import CommonReportType
    from trunkline_voximplant.models.deactivate_phone_number_response import DeactivatePhoneNumberResponse
    from trunkline_voximplant.models.get_account_phone_number_countries_response import (
        GetAccountPhoneNumberCountriesResponse,
    )
    from trunkline_voximplant.models.get_actual_phone_number_region_response import GetActualPhoneNumberRegionResponse
    from trunkline_voximplant.models.get_new_phone_numbers_response import GetNewPhoneNumbersResponse
    from trunkline_voximplant.models.get_phone_number_categories_response import GetPhoneNumberCategoriesResponse
    from trunkline_voximplant.models.get_phone_number_country_states_response import GetPhoneNumberCountryStatesResponse
    from trunkline_voximplant.models.get_phone_number_regions_response import GetPhoneNumberRegionsResponse
    from trunkline_voximplant.models.get_phone_number_reports_request_report_type_item import (
        GetPhoneNumberReportsRequestReportTypeItem,
    )
    from trunkline_voximplant.models.get_phone_number_reports_response import GetPhoneNumberReportsResponse
    from trunkline_voximplant.models.get_phone_numbers_async_response import GetPhoneNumbersAsyncResponse
    from trunkline_voximplant.models.get_phone_numbers_request_order_by import GetPhoneNumbersRequestOrderBy
    from trunkline_voximplant.models.get_phone_numbers_request_verification_status_item import (
        GetPhoneNumbersRequestVerificationStatusItem,
    )
    from trunkline_voximplant.models.get_phone_numbers_response import GetPhoneNumbersResponse
    from trunkline_voximplant.models.is_account_phone_number_response import IsAccountPhoneNumberResponse
    from trunkline_voximplant.models.new_phone_info_type import NewPhoneInfoType
    from trunkline_voximplant.models.phone_activation_status import PhoneActivationStatus
    from trunkline_voximplant.models.phone_number_locale import PhoneNumberLocale
    from trunkline_voximplant.models.sandbox_filter import SandboxFilter
    from trunkline_voximplant.models.set_phone_number_info_response import SetPhoneNumberInfoResponse


class PhoneNumbersApi(Resource[Caller]):
    """Buying, binding and listing phone numbers.

    Most wanted: `attach_phone_number`, `get_phone_number_reports` and `bind_phone_number_to_application`.
    """

    __slots__ = ()

    def get_phone_number_reports(
        self,
        *,
        report_id: int | Unset = UNSET,
        report_type: Sequence[GetPhoneNumberReportsRequestReportTypeItem | str] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberReportsResponse:
        """List ordered reports on phone numbers.

        A report is ready once `completed` is present. Roles that may call it: Owner, Admin, Support, Supervisor,
        Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            report_id: The report's id.
            report_type: The kinds of report.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberReports).
        """
        given_ = Hidden(
            {
                "report_id": report_id,
                "report_type": report_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            report_id,
            report_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_reports as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBER_REPORTS, given_, options)

    def iter_phone_number_reports(
        self,
        *,
        report_id: int | Unset = UNSET,
        report_type: Sequence[GetPhoneNumberReportsRequestReportTypeItem | str] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[CommonReportType]:
        """List ordered reports on phone numbers, page after page.

        Evidence: Documented (GetPhoneNumberReports).

        Args:
            report_id: The report's id.
            report_type: The kinds of report.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_id": report_id,
                "report_type": report_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            report_id,
            report_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_reports as spec_

        return iterate(self._caller, spec_.GET_PHONE_NUMBER_REPORTS, spec_.PAGES, given_, options)

    def attach_phone_number(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        phone_count: int | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        country_state: str | Unset = UNSET,
        regulation_address_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AttachPhoneNumberResponse:
        """Buy phone numbers, by number or by country, category and region.

        Evidence: Documented (AttachPhoneNumber). The pages disagree: docs/voximplant.md says where.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            phone_count: How many numbers to buy. 1 by default.
            phone_number: The phone numbers.
            country_state: The state of the country, where it has states.
            regulation_address_id: The regulation address's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "phone_count": phone_count,
                "phone_number": phone_number,
                "country_state": country_state,
                "regulation_address_id": regulation_address_id,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            phone_count,
            phone_number,
            country_state,
            regulation_address_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import attach_phone_number as spec_

        return self._caller.call(spec_.ATTACH_PHONE_NUMBER, given_, options)

    def bind_phone_number_to_application(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindPhoneNumberToApplicationResponse:
        """Bind phone numbers to an application (and a rule), or unbind them.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `phone_id`, `phone_number`. Give
        exactly one of `application_id`, `application_name`. Give at most one of `rule_id`, `rule_name`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindPhoneNumberToApplication).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "bind": bind,
            }
        )
        del (
            phone_id,
            phone_number,
            application_id,
            application_name,
            rule_id,
            rule_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import bind_phone_number_to_application as spec_

        return self._caller.call(spec_.BIND_PHONE_NUMBER_TO_APPLICATION, given_, options)

    def deactivate_phone_number(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeactivatePhoneNumberResponse:
        """Give phone numbers up.

        Roles that may call it: Owner. Give exactly one of `phone_id`, `phone_number`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeactivatePhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
            }
        )
        del phone_id, phone_number  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import deactivate_phone_number as spec_

        return self._caller.call(spec_.DEACTIVATE_PHONE_NUMBER, given_, options)

    def set_phone_number_info(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        incoming_sms_callback_url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetPhoneNumberInfoResponse:
        """Change settings of phone numbers, such as where incoming messages are reported.

        Roles that may call it: Owner, Admin, Accountant. Give exactly one of `phone_id`, `phone_number`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            incoming_sms_callback_url: Where incoming messages are reported.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetPhoneNumberInfo).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "incoming_sms_callback_url": incoming_sms_callback_url,
            }
        )
        del phone_id, phone_number, incoming_sms_callback_url  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import set_phone_number_info as spec_

        return self._caller.call(spec_.SET_PHONE_NUMBER_INFO, given_, options)

    def get_phone_numbers(
        self,
        *,
        phone_id: Sequence[int] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        activation_status: Sequence[PhoneActivationStatus | str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        phone_template: str | int | Unset = UNSET,
        country_code: Sequence[str] | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        canceled: bool | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        auto_charge: bool | Unset = UNSET,
        from_phone_next_renewal: dt.date | Unset = UNSET,
        to_phone_next_renewal: dt.date | Unset = UNSET,
        from_phone_purchase_date: dt.datetime | Unset = UNSET,
        to_phone_purchase_date: dt.datetime | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_phones_only: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetPhoneNumbersRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        can_be_used: bool | Unset = UNSET,
        order_by: GetPhoneNumbersRequestOrderBy | str | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_region_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        is_bound_to_rule: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumbersResponse:
        """List the account's phone numbers.

        Evidence: Documented (GetPhoneNumbers).

        Args:
            phone_id: The ids of the phone numbers.
            phone_number: The phone numbers.
            activation_status: How far activation is (any of these).
            application_id: The application's id.
            application_name: The application's name.
            is_bound_to_application: Whether bound to an application.
            phone_template: A pattern that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            country_code: The countries, as two-letter ISO codes.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            canceled: Whether it ends with the paid period.
            deactivated: Whether it was given up.
            auto_charge: Whether it is renewed by itself.
            from_phone_next_renewal: Renewed at this date or later.
            to_phone_next_renewal: Renewed at this date or earlier.
            from_phone_purchase_date: Bought at this time or later.
            to_phone_purchase_date: Bought at this time or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_phones_only: Numbers of child accounts only.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            can_be_used: Whether it can be used.
            order_by: The field to sort by.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            count: How many entries to return.
            offset: How many entries to skip.
            phone_region_name: The regions' names.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            is_bound_to_rule: Whether bound to a rule.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "activation_status": activation_status,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "phone_template": phone_template,
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "canceled": canceled,
                "deactivated": deactivated,
                "auto_charge": auto_charge,
                "from_phone_next_renewal": from_phone_next_renewal,
                "to_phone_next_renewal": to_phone_next_renewal,
                "from_phone_purchase_date": from_phone_purchase_date,
                "to_phone_purchase_date": to_phone_purchase_date,
                "child_account_id": child_account_id,
                "children_phones_only": children_phones_only,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "can_be_used": can_be_used,
                "order_by": order_by,
                "sandbox": sandbox,
                "count": count,
                "offset": offset,
                "phone_region_name": phone_region_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "is_bound_to_rule": is_bound_to_rule,
            }
        )
        del (
            phone_id,
            phone_number,
            activation_status,
            application_id,
            application_name,
            is_bound_to_application,
            phone_template,
            country_code,
            phone_category_name,
            canceled,
            deactivated,
            auto_charge,
            from_phone_next_renewal,
            to_phone_next_renewal,
            from_phone_purchase_date,
            to_phone_purchase_date,
            child_account_id,
            children_phones_only,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            can_be_used,
            order_by,
            sandbox,
            count,
            offset,
            phone_region_name,
            rule_id,
            rule_name,
            is_bound_to_rule,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBERS, given_, options)

    def iter_phone_numbers(
        self,
        *,
        phone_id: Sequence[int] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        activation_status: Sequence[PhoneActivationStatus | str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        phone_template: str | int | Unset = UNSET,
        country_code: Sequence[str] | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        canceled: bool | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        auto_charge: bool | Unset = UNSET,
        from_phone_next_renewal: dt.date | Unset = UNSET,
        to_phone_next_renewal: dt.date | Unset = UNSET,
        from_phone_purchase_date: dt.datetime | Unset = UNSET,
        to_phone_purchase_date: dt.datetime | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_phones_only: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetPhoneNumbersRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        can_be_used: bool | Unset = UNSET,
        order_by: GetPhoneNumbersRequestOrderBy | str | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_region_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        is_bound_to_rule: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[AttachedPhoneInfoType]:
        """List the account's phone numbers, page after page.

        Evidence: Documented (GetPhoneNumbers).

        Args:
            phone_id: The ids of the phone numbers.
            phone_number: The phone numbers.
            activation_status: How far activation is (any of these).
            application_id: The application's id.
            application_name: The application's name.
            is_bound_to_application: Whether bound to an application.
            phone_template: A pattern that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            country_code: The countries, as two-letter ISO codes.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            canceled: Whether it ends with the paid period.
            deactivated: Whether it was given up.
            auto_charge: Whether it is renewed by itself.
            from_phone_next_renewal: Renewed at this date or later.
            to_phone_next_renewal: Renewed at this date or earlier.
            from_phone_purchase_date: Bought at this time or later.
            to_phone_purchase_date: Bought at this time or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_phones_only: Numbers of child accounts only.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            can_be_used: Whether it can be used.
            order_by: The field to sort by.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            count: How many entries to return.
            offset: How many entries to skip.
            phone_region_name: The regions' names.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            is_bound_to_rule: Whether bound to a rule.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "activation_status": activation_status,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "phone_template": phone_template,
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "canceled": canceled,
                "deactivated": deactivated,
                "auto_charge": auto_charge,
                "from_phone_next_renewal": from_phone_next_renewal,
                "to_phone_next_renewal": to_phone_next_renewal,
                "from_phone_purchase_date": from_phone_purchase_date,
                "to_phone_purchase_date": to_phone_purchase_date,
                "child_account_id": child_account_id,
                "children_phones_only": children_phones_only,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "can_be_used": can_be_used,
                "order_by": order_by,
                "sandbox": sandbox,
                "count": count,
                "offset": offset,
                "phone_region_name": phone_region_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "is_bound_to_rule": is_bound_to_rule,
            }
        )
        del (
            phone_id,
            phone_number,
            activation_status,
            application_id,
            application_name,
            is_bound_to_application,
            phone_template,
            country_code,
            phone_category_name,
            canceled,
            deactivated,
            auto_charge,
            from_phone_next_renewal,
            to_phone_next_renewal,
            from_phone_purchase_date,
            to_phone_purchase_date,
            child_account_id,
            children_phones_only,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            can_be_used,
            order_by,
            sandbox,
            count,
            offset,
            phone_region_name,
            rule_id,
            rule_name,
            is_bound_to_rule,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers as spec_

        return iterate(self._caller, spec_.GET_PHONE_NUMBERS, spec_.PAGES, given_, options)

    def is_account_phone_number(
        self,
        *,
        phone_number: str | int,
        options: CallOptions | None = None,
    ) -> IsAccountPhoneNumberResponse:
        """Say whether a phone number belongs to the account.

        The number is digits without a plus. Roles that may call it: Owner, Admin, Developer, Supervisor,
        Accountant, Support, Payer.

        Args:
            phone_number: The number, digits only. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (IsAccountPhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
            }
        )
        del phone_number  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import is_account_phone_number as spec_

        return self._caller.call(spec_.IS_ACCOUNT_PHONE_NUMBER, given_, options)

    def get_phone_numbers_async(
        self,
        *,
        with_header: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumbersAsyncResponse:
        """Order a report on the account's phone numbers.

        Whether `result` is the report's id or 1 is unverified. Roles that may call it: Owner, Admin, Support,
        Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            with_header: Whether the CSV file begins with column names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumbersAsync). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "with_header": with_header,
            }
        )
        del with_header  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers_async as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBERS_ASYNC, given_, options)

    def fetch_phone_numbers_report(
        self,
        *,
        to: FileTarget,
        with_header: bool | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a report on the account's phone numbers, wait for it and write it to a file.

        Whether `result` is the report's id or 1 is unverified. Roles that may call it: Owner, Admin, Support,
        Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Calls `get_phone_numbers_async`, `get_phone_number_reports` and `download_phone_number_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            with_header: Whether the CSV file begins with column names.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call. `deadline` bounds all of it, 600 s by
                default.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            JobUnfinished: The deadline passed; the error names the report, which can be downloaded later.
            OSError: The file cannot be written.

        Evidence: Documented (GetPhoneNumbersAsync). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "with_header": with_header,
            }
        )
        del with_header  # tracebacks show variables

        from trunkline_runtime.engine.jobs import fetch

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers_async as spec_

        return fetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    def get_new_phone_numbers(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        country_state: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_number_mask: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetNewPhoneNumbersResponse:
        """List phone numbers of a region that can be bought.

        Roles that may call it: Owner, Admin, Accountant. Give all of `country_code`, `phone_category_name`,
        `phone_region_id`, or none.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            phone_number_mask: A mask that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetNewPhoneNumbers).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "count": count,
                "offset": offset,
                "phone_number_mask": phone_number_mask,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            country_state,
            count,
            offset,
            phone_number_mask,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_new_phone_numbers as spec_

        return self._caller.call(spec_.GET_NEW_PHONE_NUMBERS, given_, options)

    def iter_new_phone_numbers(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        country_state: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_number_mask: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[NewPhoneInfoType]:
        """List phone numbers of a region that can be bought, page after page.

        Roles that may call it: Owner, Admin, Accountant. Give all of `country_code`, `phone_category_name`,
        `phone_region_id`, or none.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            phone_number_mask: A mask that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetNewPhoneNumbers).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "count": count,
                "offset": offset,
                "phone_number_mask": phone_number_mask,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            country_state,
            count,
            offset,
            phone_number_mask,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_new_phone_numbers as spec_

        return iterate(self._caller, spec_.GET_NEW_PHONE_NUMBERS, spec_.PAGES, given_, options)

    def get_phone_number_categories(
        self,
        *,
        country_code: Sequence[str] | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberCategoriesResponse:
        """List countries with the categories of phone numbers sold there.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The countries, as two-letter ISO codes.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberCategories).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "sandbox": sandbox,
                "locale": locale,
            }
        )
        del country_code, sandbox, locale  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_categories as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBER_CATEGORIES, given_, options)

    def get_phone_number_country_states(
        self,
        *,
        country_code: str,
        phone_category_name: str | Unset = UNSET,
        country_state: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberCountryStatesResponse:
        """List the states of a country in which phone numbers are sold.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            country_state: The state of the country, where it has states.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberCountryStates).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "country_state": country_state,
            }
        )
        del country_code, phone_category_name, country_state  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_country_states as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBER_COUNTRY_STATES, given_, options)

    def get_phone_number_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        country_state: str | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        phone_region_name: str | Unset = UNSET,
        phone_region_code: str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberRegionsResponse:
        """List the regions of a country in which phone numbers of a category are sold, with prices.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            country_state: The state of the country, where it has states.
            omit_empty: Leaves out entries without content. `true` by default.
            phone_region_id: The id of the phone region.
            phone_region_name: The region's name.
            phone_region_code: The region's dialling code.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "country_state": country_state,
                "omit_empty": omit_empty,
                "phone_region_id": phone_region_id,
                "phone_region_name": phone_region_name,
                "phone_region_code": phone_region_code,
                "locale": locale,
            }
        )
        del (
            country_code,
            phone_category_name,
            country_state,
            omit_empty,
            phone_region_id,
            phone_region_name,
            phone_region_code,
            locale,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_regions as spec_

        return self._caller.call(spec_.GET_PHONE_NUMBER_REGIONS, given_, options)

    def get_actual_phone_number_region(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        phone_region_id: int,
        country_state: str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetActualPhoneNumberRegionResponse:
        """Read the state of one region: stock, prices, what verification it needs.

        No roles are documented for it.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetActualPhoneNumberRegion).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "locale": locale,
            }
        )
        del country_code, phone_category_name, phone_region_id, country_state, locale  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_actual_phone_number_region as spec_

        return self._caller.call(spec_.GET_ACTUAL_PHONE_NUMBER_REGION, given_, options)

    def get_account_phone_number_countries(
        self,
        *,
        application_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountPhoneNumberCountriesResponse:
        """List the country codes of the account's phone numbers.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer, Verification.

        Args:
            application_id: The applications' ids.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountPhoneNumberCountries).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
            }
        )
        del application_id  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_account_phone_number_countries as spec_

        return self._caller.call(spec_.GET_ACCOUNT_PHONE_NUMBER_COUNTRIES, given_, options)

    def download_phone_number_report(
        self,
        *,
        report_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download a finished report on phone numbers, sometimes gzipped.

        Roles that may call it: Owner, Admin, Support, Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            report_id: The report's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadPhoneNumberReport).
        """
        given_ = Hidden(
            {
                "report_id": report_id,
            }
        )
        del report_id  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import download_phone_number_report as spec_

        return self._caller.call(spec_.DOWNLOAD_PHONE_NUMBER_REPORT, given_, options)


class AsyncPhoneNumbersApi(Resource[AsyncCaller]):
    """Buying, binding and listing phone numbers.

    Most wanted: `attach_phone_number`, `get_phone_number_reports` and `bind_phone_number_to_application`.
    """

    __slots__ = ()

    async def get_phone_number_reports(
        self,
        *,
        report_id: int | Unset = UNSET,
        report_type: Sequence[GetPhoneNumberReportsRequestReportTypeItem | str] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberReportsResponse:
        """List ordered reports on phone numbers.

        A report is ready once `completed` is present. Roles that may call it: Owner, Admin, Support, Supervisor,
        Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            report_id: The report's id.
            report_type: The kinds of report.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberReports).
        """
        given_ = Hidden(
            {
                "report_id": report_id,
                "report_type": report_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            report_id,
            report_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_reports as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBER_REPORTS, given_, options)

    def iter_phone_number_reports(
        self,
        *,
        report_id: int | Unset = UNSET,
        report_type: Sequence[GetPhoneNumberReportsRequestReportTypeItem | str] | Unset = UNSET,
        created_from: dt.datetime | Unset = UNSET,
        created_to: dt.datetime | Unset = UNSET,
        is_completed: bool | Unset = UNSET,
        desc_order: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[CommonReportType]:
        """List ordered reports on phone numbers, page after page.

        Evidence: Documented (GetPhoneNumberReports).

        Args:
            report_id: The report's id.
            report_type: The kinds of report.
            created_from: Ordered at this time or later.
            created_to: Ordered at this time or earlier.
            is_completed: Finished reports only, or unfinished only.
            desc_order: Newest first.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "report_id": report_id,
                "report_type": report_type,
                "created_from": created_from,
                "created_to": created_to,
                "is_completed": is_completed,
                "desc_order": desc_order,
                "count": count,
                "offset": offset,
            }
        )
        del (
            report_id,
            report_type,
            created_from,
            created_to,
            is_completed,
            desc_order,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_reports as spec_

        return aiterate(self._caller, spec_.GET_PHONE_NUMBER_REPORTS, spec_.PAGES, given_, options)

    async def attach_phone_number(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        phone_count: int | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        country_state: str | Unset = UNSET,
        regulation_address_id: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AttachPhoneNumberResponse:
        """Buy phone numbers, by number or by country, category and region.

        Evidence: Documented (AttachPhoneNumber). The pages disagree: docs/voximplant.md says where.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            phone_count: How many numbers to buy. 1 by default.
            phone_number: The phone numbers.
            country_state: The state of the country, where it has states.
            regulation_address_id: The regulation address's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "phone_count": phone_count,
                "phone_number": phone_number,
                "country_state": country_state,
                "regulation_address_id": regulation_address_id,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            phone_count,
            phone_number,
            country_state,
            regulation_address_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import attach_phone_number as spec_

        return await self._caller.call(spec_.ATTACH_PHONE_NUMBER, given_, options)

    async def bind_phone_number_to_application(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindPhoneNumberToApplicationResponse:
        """Bind phone numbers to an application (and a rule), or unbind them.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `phone_id`, `phone_number`. Give
        exactly one of `application_id`, `application_name`. Give at most one of `rule_id`, `rule_name`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindPhoneNumberToApplication).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "bind": bind,
            }
        )
        del (
            phone_id,
            phone_number,
            application_id,
            application_name,
            rule_id,
            rule_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import bind_phone_number_to_application as spec_

        return await self._caller.call(spec_.BIND_PHONE_NUMBER_TO_APPLICATION, given_, options)

    async def deactivate_phone_number(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DeactivatePhoneNumberResponse:
        """Give phone numbers up.

        Roles that may call it: Owner. Give exactly one of `phone_id`, `phone_number`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DeactivatePhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
            }
        )
        del phone_id, phone_number  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import deactivate_phone_number as spec_

        return await self._caller.call(spec_.DEACTIVATE_PHONE_NUMBER, given_, options)

    async def set_phone_number_info(
        self,
        *,
        phone_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        incoming_sms_callback_url: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetPhoneNumberInfoResponse:
        """Change settings of phone numbers, such as where incoming messages are reported.

        Roles that may call it: Owner, Admin, Accountant. Give exactly one of `phone_id`, `phone_number`.

        Args:
            phone_id: The ids of the phone numbers. `all` for all.
            phone_number: The phone numbers.
            incoming_sms_callback_url: Where incoming messages are reported.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetPhoneNumberInfo).
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "incoming_sms_callback_url": incoming_sms_callback_url,
            }
        )
        del phone_id, phone_number, incoming_sms_callback_url  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import set_phone_number_info as spec_

        return await self._caller.call(spec_.SET_PHONE_NUMBER_INFO, given_, options)

    async def get_phone_numbers(
        self,
        *,
        phone_id: Sequence[int] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        activation_status: Sequence[PhoneActivationStatus | str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        phone_template: str | int | Unset = UNSET,
        country_code: Sequence[str] | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        canceled: bool | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        auto_charge: bool | Unset = UNSET,
        from_phone_next_renewal: dt.date | Unset = UNSET,
        to_phone_next_renewal: dt.date | Unset = UNSET,
        from_phone_purchase_date: dt.datetime | Unset = UNSET,
        to_phone_purchase_date: dt.datetime | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_phones_only: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetPhoneNumbersRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        can_be_used: bool | Unset = UNSET,
        order_by: GetPhoneNumbersRequestOrderBy | str | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_region_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        is_bound_to_rule: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumbersResponse:
        """List the account's phone numbers.

        Evidence: Documented (GetPhoneNumbers).

        Args:
            phone_id: The ids of the phone numbers.
            phone_number: The phone numbers.
            activation_status: How far activation is (any of these).
            application_id: The application's id.
            application_name: The application's name.
            is_bound_to_application: Whether bound to an application.
            phone_template: A pattern that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            country_code: The countries, as two-letter ISO codes.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            canceled: Whether it ends with the paid period.
            deactivated: Whether it was given up.
            auto_charge: Whether it is renewed by itself.
            from_phone_next_renewal: Renewed at this date or later.
            to_phone_next_renewal: Renewed at this date or earlier.
            from_phone_purchase_date: Bought at this time or later.
            to_phone_purchase_date: Bought at this time or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_phones_only: Numbers of child accounts only.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            can_be_used: Whether it can be used.
            order_by: The field to sort by.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            count: How many entries to return.
            offset: How many entries to skip.
            phone_region_name: The regions' names.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            is_bound_to_rule: Whether bound to a rule.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "activation_status": activation_status,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "phone_template": phone_template,
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "canceled": canceled,
                "deactivated": deactivated,
                "auto_charge": auto_charge,
                "from_phone_next_renewal": from_phone_next_renewal,
                "to_phone_next_renewal": to_phone_next_renewal,
                "from_phone_purchase_date": from_phone_purchase_date,
                "to_phone_purchase_date": to_phone_purchase_date,
                "child_account_id": child_account_id,
                "children_phones_only": children_phones_only,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "can_be_used": can_be_used,
                "order_by": order_by,
                "sandbox": sandbox,
                "count": count,
                "offset": offset,
                "phone_region_name": phone_region_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "is_bound_to_rule": is_bound_to_rule,
            }
        )
        del (
            phone_id,
            phone_number,
            activation_status,
            application_id,
            application_name,
            is_bound_to_application,
            phone_template,
            country_code,
            phone_category_name,
            canceled,
            deactivated,
            auto_charge,
            from_phone_next_renewal,
            to_phone_next_renewal,
            from_phone_purchase_date,
            to_phone_purchase_date,
            child_account_id,
            children_phones_only,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            can_be_used,
            order_by,
            sandbox,
            count,
            offset,
            phone_region_name,
            rule_id,
            rule_name,
            is_bound_to_rule,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBERS, given_, options)

    def iter_phone_numbers(
        self,
        *,
        phone_id: Sequence[int] | Unset = UNSET,
        phone_number: Sequence[str | int] | Unset = UNSET,
        activation_status: Sequence[PhoneActivationStatus | str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        is_bound_to_application: bool | Unset = UNSET,
        phone_template: str | int | Unset = UNSET,
        country_code: Sequence[str] | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        canceled: bool | Unset = UNSET,
        deactivated: bool | Unset = UNSET,
        auto_charge: bool | Unset = UNSET,
        from_phone_next_renewal: dt.date | Unset = UNSET,
        to_phone_next_renewal: dt.date | Unset = UNSET,
        from_phone_purchase_date: dt.datetime | Unset = UNSET,
        to_phone_purchase_date: dt.datetime | Unset = UNSET,
        child_account_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        children_phones_only: bool | Unset = UNSET,
        verification_name: str | Unset = UNSET,
        verification_status: Sequence[GetPhoneNumbersRequestVerificationStatusItem | str] | Unset = UNSET,
        from_unverified_hold_until: dt.date | Unset = UNSET,
        to_unverified_hold_until: dt.date | Unset = UNSET,
        can_be_used: bool | Unset = UNSET,
        order_by: GetPhoneNumbersRequestOrderBy | str | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_region_name: Sequence[str] | Unset = UNSET,
        rule_id: Sequence[int] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        is_bound_to_rule: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[AttachedPhoneInfoType]:
        """List the account's phone numbers, page after page.

        Evidence: Documented (GetPhoneNumbers).

        Args:
            phone_id: The ids of the phone numbers.
            phone_number: The phone numbers.
            activation_status: How far activation is (any of these).
            application_id: The application's id.
            application_name: The application's name.
            is_bound_to_application: Whether bound to an application.
            phone_template: A pattern that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            country_code: The countries, as two-letter ISO codes.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            canceled: Whether it ends with the paid period.
            deactivated: Whether it was given up.
            auto_charge: Whether it is renewed by itself.
            from_phone_next_renewal: Renewed at this date or later.
            to_phone_next_renewal: Renewed at this date or earlier.
            from_phone_purchase_date: Bought at this time or later.
            to_phone_purchase_date: Bought at this time or earlier.
            child_account_id: The child accounts' ids. `all` for all.
            children_phones_only: Numbers of child accounts only.
            verification_name: The name of the verification.
            verification_status: How far the verification is (any of these).
            from_unverified_hold_until: Held without verification until this date or later.
            to_unverified_hold_until: Held without verification until this date or earlier.
            can_be_used: Whether it can be used.
            order_by: The field to sort by.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            count: How many entries to return.
            offset: How many entries to skip.
            phone_region_name: The regions' names.
            rule_id: The rules' ids.
            rule_name: The rules' names.
            is_bound_to_rule: Whether bound to a rule.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument, ApiError, ListCutOff: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "phone_id": phone_id,
                "phone_number": phone_number,
                "activation_status": activation_status,
                "application_id": application_id,
                "application_name": application_name,
                "is_bound_to_application": is_bound_to_application,
                "phone_template": phone_template,
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "canceled": canceled,
                "deactivated": deactivated,
                "auto_charge": auto_charge,
                "from_phone_next_renewal": from_phone_next_renewal,
                "to_phone_next_renewal": to_phone_next_renewal,
                "from_phone_purchase_date": from_phone_purchase_date,
                "to_phone_purchase_date": to_phone_purchase_date,
                "child_account_id": child_account_id,
                "children_phones_only": children_phones_only,
                "verification_name": verification_name,
                "verification_status": verification_status,
                "from_unverified_hold_until": from_unverified_hold_until,
                "to_unverified_hold_until": to_unverified_hold_until,
                "can_be_used": can_be_used,
                "order_by": order_by,
                "sandbox": sandbox,
                "count": count,
                "offset": offset,
                "phone_region_name": phone_region_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "is_bound_to_rule": is_bound_to_rule,
            }
        )
        del (
            phone_id,
            phone_number,
            activation_status,
            application_id,
            application_name,
            is_bound_to_application,
            phone_template,
            country_code,
            phone_category_name,
            canceled,
            deactivated,
            auto_charge,
            from_phone_next_renewal,
            to_phone_next_renewal,
            from_phone_purchase_date,
            to_phone_purchase_date,
            child_account_id,
            children_phones_only,
            verification_name,
            verification_status,
            from_unverified_hold_until,
            to_unverified_hold_until,
            can_be_used,
            order_by,
            sandbox,
            count,
            offset,
            phone_region_name,
            rule_id,
            rule_name,
            is_bound_to_rule,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers as spec_

        return aiterate(self._caller, spec_.GET_PHONE_NUMBERS, spec_.PAGES, given_, options)

    async def is_account_phone_number(
        self,
        *,
        phone_number: str | int,
        options: CallOptions | None = None,
    ) -> IsAccountPhoneNumberResponse:
        """Say whether a phone number belongs to the account.

        The number is digits without a plus. Roles that may call it: Owner, Admin, Developer, Supervisor,
        Accountant, Support, Payer.

        Args:
            phone_number: The number, digits only. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (IsAccountPhoneNumber).
        """
        given_ = Hidden(
            {
                "phone_number": phone_number,
            }
        )
        del phone_number  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import is_account_phone_number as spec_

        return await self._caller.call(spec_.IS_ACCOUNT_PHONE_NUMBER, given_, options)

    async def get_phone_numbers_async(
        self,
        *,
        with_header: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumbersAsyncResponse:
        """Order a report on the account's phone numbers.

        Whether `result` is the report's id or 1 is unverified. Roles that may call it: Owner, Admin, Support,
        Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            with_header: Whether the CSV file begins with column names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumbersAsync). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "with_header": with_header,
            }
        )
        del with_header  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers_async as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBERS_ASYNC, given_, options)

    async def fetch_phone_numbers_report(
        self,
        *,
        to: FileTarget,
        with_header: bool | Unset = UNSET,
        poll_interval: float = 1.0,
        options: CallOptions | None = None,
    ) -> Report:
        """Order a report on the account's phone numbers, wait for it and write it to a file.

        Whether `result` is the report's id or 1 is unverified. Roles that may call it: Owner, Admin, Support,
        Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Calls `get_phone_numbers_async`, `get_phone_number_reports` and `download_phone_number_report`.

        Args:
            to: A path, which is replaced when the report is whole, or an open binary file. Gzip is undone.
            with_header: Whether the CSV file begins with column names.
            poll_interval: Seconds before the first look; later ones wait longer, up to 15 s.
            options: Timeout, deadline, retries and more for this call. `deadline` bounds all of it, 600 s by
                default.

        Returns:
            The report's id, where it is and its size.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            JobUnfinished: The deadline passed; the error names the report, which can be downloaded later.
            OSError: The file cannot be written.

        Evidence: Documented (GetPhoneNumbersAsync). The pages disagree: docs/voximplant.md says where.
        """
        given_ = Hidden(
            {
                "with_header": with_header,
            }
        )
        del with_header  # tracebacks show variables

        from trunkline_runtime.engine.jobs import afetch

        from trunkline_voximplant.api.phone_numbers import get_phone_numbers_async as spec_

        return await afetch(self._caller, spec_.JOB, given_, to, poll_interval, options)

    async def get_new_phone_numbers(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        country_state: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_number_mask: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetNewPhoneNumbersResponse:
        """List phone numbers of a region that can be bought.

        Roles that may call it: Owner, Admin, Accountant. Give all of `country_code`, `phone_category_name`,
        `phone_region_id`, or none.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            phone_number_mask: A mask that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetNewPhoneNumbers).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "count": count,
                "offset": offset,
                "phone_number_mask": phone_number_mask,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            country_state,
            count,
            offset,
            phone_number_mask,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_new_phone_numbers as spec_

        return await self._caller.call(spec_.GET_NEW_PHONE_NUMBERS, given_, options)

    def iter_new_phone_numbers(
        self,
        *,
        country_code: str | Unset = UNSET,
        phone_category_name: str | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        country_state: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        phone_number_mask: str | int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[NewPhoneInfoType]:
        """List phone numbers of a region that can be bought, page after page.

        Roles that may call it: Owner, Admin, Accountant. Give all of `country_code`, `phone_category_name`,
        `phone_region_id`, or none.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            count: How many entries to return. `20` by default.
            offset: How many entries to skip. `0` by default.
            phone_number_mask: A mask that the numbers fit. `+`, spaces, dashes and brackets are allowed.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetNewPhoneNumbers).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "count": count,
                "offset": offset,
                "phone_number_mask": phone_number_mask,
            }
        )
        del (
            country_code,
            phone_category_name,
            phone_region_id,
            country_state,
            count,
            offset,
            phone_number_mask,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_new_phone_numbers as spec_

        return aiterate(self._caller, spec_.GET_NEW_PHONE_NUMBERS, spec_.PAGES, given_, options)

    async def get_phone_number_categories(
        self,
        *,
        country_code: Sequence[str] | Unset = UNSET,
        sandbox: SandboxFilter | str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberCategoriesResponse:
        """List countries with the categories of phone numbers sold there.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The countries, as two-letter ISO codes.
            sandbox: Numbers for tests: `true` only these, `false` none of them, `all` both.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberCategories).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "sandbox": sandbox,
                "locale": locale,
            }
        )
        del country_code, sandbox, locale  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_categories as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBER_CATEGORIES, given_, options)

    async def get_phone_number_country_states(
        self,
        *,
        country_code: str,
        phone_category_name: str | Unset = UNSET,
        country_state: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberCountryStatesResponse:
        """List the states of a country in which phone numbers are sold.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            country_state: The state of the country, where it has states.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberCountryStates).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "country_state": country_state,
            }
        )
        del country_code, phone_category_name, country_state  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_country_states as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBER_COUNTRY_STATES, given_, options)

    async def get_phone_number_regions(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        country_state: str | Unset = UNSET,
        omit_empty: bool | Unset = UNSET,
        phone_region_id: int | Unset = UNSET,
        phone_region_name: str | Unset = UNSET,
        phone_region_code: str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetPhoneNumberRegionsResponse:
        """List the regions of a country in which phone numbers of a category are sold, with prices.

        Roles that may call it: Owner, Admin, Accountant, Payer.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            country_state: The state of the country, where it has states.
            omit_empty: Leaves out entries without content. `true` by default.
            phone_region_id: The id of the phone region.
            phone_region_name: The region's name.
            phone_region_code: The region's dialling code.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetPhoneNumberRegions).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "country_state": country_state,
                "omit_empty": omit_empty,
                "phone_region_id": phone_region_id,
                "phone_region_name": phone_region_name,
                "phone_region_code": phone_region_code,
                "locale": locale,
            }
        )
        del (
            country_code,
            phone_category_name,
            country_state,
            omit_empty,
            phone_region_id,
            phone_region_name,
            phone_region_code,
            locale,
        )  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_phone_number_regions as spec_

        return await self._caller.call(spec_.GET_PHONE_NUMBER_REGIONS, given_, options)

    async def get_actual_phone_number_region(
        self,
        *,
        country_code: str,
        phone_category_name: str,
        phone_region_id: int,
        country_state: str | Unset = UNSET,
        locale: PhoneNumberLocale | str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetActualPhoneNumberRegionResponse:
        """Read the state of one region: stock, prices, what verification it needs.

        No roles are documented for it.

        Args:
            country_code: The country, as a two-letter ISO code.
            phone_category_name: The category of the number, such as `GEOGRAPHIC`, `TOLLFREE` or `MOBILE`.
            phone_region_id: The id of the phone region.
            country_state: The state of the country, where it has states.
            locale: The language of names in the answer.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetActualPhoneNumberRegion).
        """
        given_ = Hidden(
            {
                "country_code": country_code,
                "phone_category_name": phone_category_name,
                "phone_region_id": phone_region_id,
                "country_state": country_state,
                "locale": locale,
            }
        )
        del country_code, phone_category_name, phone_region_id, country_state, locale  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_actual_phone_number_region as spec_

        return await self._caller.call(spec_.GET_ACTUAL_PHONE_NUMBER_REGION, given_, options)

    async def get_account_phone_number_countries(
        self,
        *,
        application_id: Sequence[int] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetAccountPhoneNumberCountriesResponse:
        """List the country codes of the account's phone numbers.

        Roles that may call it: Owner, Admin, Developer, Supervisor, Accountant, Support, Payer, Verification.

        Args:
            application_id: The applications' ids.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetAccountPhoneNumberCountries).
        """
        given_ = Hidden(
            {
                "application_id": application_id,
            }
        )
        del application_id  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import get_account_phone_number_countries as spec_

        return await self._caller.call(spec_.GET_ACCOUNT_PHONE_NUMBER_COUNTRIES, given_, options)

    async def download_phone_number_report(
        self,
        *,
        report_id: int,
        options: CallOptions | None = None,
    ) -> bytes:
        """Download a finished report on phone numbers, sometimes gzipped.

        Roles that may call it: Owner, Admin, Support, Supervisor, Developer, Accountant, Payer, PhoneNumberManager.

        Args:
            report_id: The report's id.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The file; empty when the option `sink` has taken it.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DownloadPhoneNumberReport).
        """
        given_ = Hidden(
            {
                "report_id": report_id,
            }
        )
        del report_id  # tracebacks show variables

        from trunkline_voximplant.api.phone_numbers import download_phone_number_report as spec_

        return await self._caller.call(spec_.DOWNLOAD_PHONE_NUMBER_REPORT, given_, options)
