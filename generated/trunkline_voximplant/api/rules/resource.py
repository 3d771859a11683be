# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The rules calls, blocking and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import TYPE_CHECKING, Literal

from trunkline_runtime.engine.caller import AsyncCaller, Caller
from trunkline_runtime.engine.paging import aiterate, iterate
from trunkline_runtime.engine.resource import Resource
from trunkline_runtime.redact import Hidden
from trunkline_runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from trunkline_runtime.options import CallOptions

    from trunkline_voximplant.models.add_rule_response import AddRuleResponse
    from trunkline_voximplant.models.del_rule_response import DelRuleResponse
    from trunkline_voximplant.models.get_rules_response import GetRulesResponse
    from trunkline_voximplant.models.reorder_rules_response import ReorderRulesResponse
    from trunkline_voximplant.models.rule_info_type import RuleInfoType
    from trunkline_voximplant.models.set_rule_info_response import SetRuleInfoResponse


class RulesApi(Resource[Caller]):
    """Which scenarios handle which numbers.

    Most wanted: `add_rule`, `get_rules` and `del_rule`.
    """

    __slots__ = ()

    def add_rule(
        self,
        *,
        rule_name: str,
        rule_pattern: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_pattern_exclude: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        bind_key_id: str | Unset = UNSET,
        scenario_id: Sequence[int] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddRuleResponse:
        """Create a routing rule: a pattern of numbers and the scenarios that handle them.

        Evidence: Documented (AddRule).

        Args:
            rule_name: The rule's name. At most 99 characters.
            rule_pattern: The pattern (regular expression) of numbers the rule handles.
            application_id: The application's id.
            application_name: The application's name.
            rule_pattern_exclude: The pattern of numbers the rule leaves alone.
            video_conference: Whether the rule is for video conferences.
            bind_key_id: The id of the service account key bound to the rule.
            scenario_id: The scenarios' ids.
            scenario_name: The scenarios' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_name": rule_name,
                "rule_pattern": rule_pattern,
                "application_id": application_id,
                "application_name": application_name,
                "rule_pattern_exclude": rule_pattern_exclude,
                "video_conference": video_conference,
                "bind_key_id": bind_key_id,
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
            }
        )
        del (
            rule_name,
            rule_pattern,
            application_id,
            application_name,
            rule_pattern_exclude,
            video_conference,
            bind_key_id,
            scenario_id,
            scenario_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import add_rule as spec_

        return self._caller.call(spec_.ADD_RULE, given_, options)

    def del_rule(
        self,
        *,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelRuleResponse:
        """Delete rules of an application.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `rule_id`, `rule_name`. Give exactly
        one of `application_id`, `application_name`.

        Args:
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelRule).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "rule_name": rule_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del rule_id, rule_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.rules import del_rule as spec_

        return self._caller.call(spec_.DEL_RULE, given_, options)

    def set_rule_info(
        self,
        *,
        rule_id: int,
        rule_name: str | Unset = UNSET,
        rule_pattern: str | Unset = UNSET,
        rule_pattern_exclude: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        bind_key_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetRuleInfoResponse:
        """Change a rule's name or patterns.

        Scenarios are changed with BindScenario. Roles that may call it: Owner, Admin, Developer.

        Args:
            rule_id: The rule's id.
            rule_name: The new name. At most 99 characters.
            rule_pattern: The pattern (regular expression) of numbers the rule handles.
            rule_pattern_exclude: The pattern of numbers the rule leaves alone.
            video_conference: Whether the rule is for video conferences.
            bind_key_id: The id of the service account key bound to the rule.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetRuleInfo).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "rule_name": rule_name,
                "rule_pattern": rule_pattern,
                "rule_pattern_exclude": rule_pattern_exclude,
                "video_conference": video_conference,
                "bind_key_id": bind_key_id,
            }
        )
        del (
            rule_id,
            rule_name,
            rule_pattern,
            rule_pattern_exclude,
            video_conference,
            bind_key_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import set_rule_info as spec_

        return self._caller.call(spec_.SET_RULE_INFO, given_, options)

    def get_rules(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        attached_key_id: str | Unset = UNSET,
        template: str | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRulesResponse:
        """List the rules of an application.

        Evidence: Documented (GetRules).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            video_conference: Whether the rule is for video conferences.
            attached_key_id: The id of the key bound to the rule.
            template: A number that the rule's pattern matches.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "video_conference": video_conference,
                "attached_key_id": attached_key_id,
                "template": template,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            rule_id,
            rule_name,
            video_conference,
            attached_key_id,
            template,
            with_scenarios,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import get_rules as spec_

        return self._caller.call(spec_.GET_RULES, given_, options)

    def iter_rules(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        attached_key_id: str | Unset = UNSET,
        template: str | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[RuleInfoType]:
        """List the rules of an application, page after page.

        Evidence: Documented (GetRules).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            video_conference: Whether the rule is for video conferences.
            attached_key_id: The id of the key bound to the rule.
            template: A number that the rule's pattern matches.
            with_scenarios: Whether to include scenarios.
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
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "video_conference": video_conference,
                "attached_key_id": attached_key_id,
                "template": template,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            rule_id,
            rule_name,
            video_conference,
            attached_key_id,
            template,
            with_scenarios,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import get_rules as spec_

        return iterate(self._caller, spec_.GET_RULES, spec_.PAGES, given_, options)

    def reorder_rules(
        self,
        *,
        rule_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> ReorderRulesResponse:
        """Set the order in which rules are tried.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            rule_id: The rules in the order they are tried.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ReorderRules).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
            }
        )
        del rule_id  # tracebacks show variables

        from trunkline_voximplant.api.rules import reorder_rules as spec_

        return self._caller.call(spec_.REORDER_RULES, given_, options)


class AsyncRulesApi(Resource[AsyncCaller]):
    """Which scenarios handle which numbers.

    Most wanted: `add_rule`, `get_rules` and `del_rule`.
    """

    __slots__ = ()

    async def add_rule(
        self,
        *,
        rule_name: str,
        rule_pattern: str,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_pattern_exclude: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        bind_key_id: str | Unset = UNSET,
        scenario_id: Sequence[int] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddRuleResponse:
        """Create a routing rule: a pattern of numbers and the scenarios that handle them.

        Evidence: Documented (AddRule).

        Args:
            rule_name: The rule's name. At most 99 characters.
            rule_pattern: The pattern (regular expression) of numbers the rule handles.
            application_id: The application's id.
            application_name: The application's name.
            rule_pattern_exclude: The pattern of numbers the rule leaves alone.
            video_conference: Whether the rule is for video conferences.
            bind_key_id: The id of the service account key bound to the rule.
            scenario_id: The scenarios' ids.
            scenario_name: The scenarios' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_name": rule_name,
                "rule_pattern": rule_pattern,
                "application_id": application_id,
                "application_name": application_name,
                "rule_pattern_exclude": rule_pattern_exclude,
                "video_conference": video_conference,
                "bind_key_id": bind_key_id,
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
            }
        )
        del (
            rule_name,
            rule_pattern,
            application_id,
            application_name,
            rule_pattern_exclude,
            video_conference,
            bind_key_id,
            scenario_id,
            scenario_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import add_rule as spec_

        return await self._caller.call(spec_.ADD_RULE, given_, options)

    async def del_rule(
        self,
        *,
        rule_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        rule_name: Sequence[str] | Unset = UNSET,
        application_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        application_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelRuleResponse:
        """Delete rules of an application.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `rule_id`, `rule_name`. Give exactly
        one of `application_id`, `application_name`.

        Args:
            rule_id: The rules' ids. `all` for all.
            rule_name: The rules' names.
            application_id: The applications' ids. `all` for all.
            application_name: The applications' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelRule).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "rule_name": rule_name,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del rule_id, rule_name, application_id, application_name  # tracebacks show variables

        from trunkline_voximplant.api.rules import del_rule as spec_

        return await self._caller.call(spec_.DEL_RULE, given_, options)

    async def set_rule_info(
        self,
        *,
        rule_id: int,
        rule_name: str | Unset = UNSET,
        rule_pattern: str | Unset = UNSET,
        rule_pattern_exclude: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        bind_key_id: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetRuleInfoResponse:
        """Change a rule's name or patterns.

        Scenarios are changed with BindScenario. Roles that may call it: Owner, Admin, Developer.

        Args:
            rule_id: The rule's id.
            rule_name: The new name. At most 99 characters.
            rule_pattern: The pattern (regular expression) of numbers the rule handles.
            rule_pattern_exclude: The pattern of numbers the rule leaves alone.
            video_conference: Whether the rule is for video conferences.
            bind_key_id: The id of the service account key bound to the rule.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetRuleInfo).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "rule_name": rule_name,
                "rule_pattern": rule_pattern,
                "rule_pattern_exclude": rule_pattern_exclude,
                "video_conference": video_conference,
                "bind_key_id": bind_key_id,
            }
        )
        del (
            rule_id,
            rule_name,
            rule_pattern,
            rule_pattern_exclude,
            video_conference,
            bind_key_id,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import set_rule_info as spec_

        return await self._caller.call(spec_.SET_RULE_INFO, given_, options)

    async def get_rules(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        attached_key_id: str | Unset = UNSET,
        template: str | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetRulesResponse:
        """List the rules of an application.

        Evidence: Documented (GetRules).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            video_conference: Whether the rule is for video conferences.
            attached_key_id: The id of the key bound to the rule.
            template: A number that the rule's pattern matches.
            with_scenarios: Whether to include scenarios.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "video_conference": video_conference,
                "attached_key_id": attached_key_id,
                "template": template,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            rule_id,
            rule_name,
            video_conference,
            attached_key_id,
            template,
            with_scenarios,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import get_rules as spec_

        return await self._caller.call(spec_.GET_RULES, given_, options)

    def iter_rules(
        self,
        *,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        video_conference: bool | Unset = UNSET,
        attached_key_id: str | Unset = UNSET,
        template: str | Unset = UNSET,
        with_scenarios: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[RuleInfoType]:
        """List the rules of an application, page after page.

        Evidence: Documented (GetRules).

        Args:
            application_id: The application's id.
            application_name: The application's name.
            rule_id: The rule's id.
            rule_name: The rule's name.
            video_conference: Whether the rule is for video conferences.
            attached_key_id: The id of the key bound to the rule.
            template: A number that the rule's pattern matches.
            with_scenarios: Whether to include scenarios.
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
                "application_id": application_id,
                "application_name": application_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "video_conference": video_conference,
                "attached_key_id": attached_key_id,
                "template": template,
                "with_scenarios": with_scenarios,
                "count": count,
                "offset": offset,
            }
        )
        del (
            application_id,
            application_name,
            rule_id,
            rule_name,
            video_conference,
            attached_key_id,
            template,
            with_scenarios,
            count,
            offset,
        )  # tracebacks show variables

        from trunkline_voximplant.api.rules import get_rules as spec_

        return aiterate(self._caller, spec_.GET_RULES, spec_.PAGES, given_, options)

    async def reorder_rules(
        self,
        *,
        rule_id: Sequence[int],
        options: CallOptions | None = None,
    ) -> ReorderRulesResponse:
        """Set the order in which rules are tried.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            rule_id: The rules in the order they are tried.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ReorderRules).
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
            }
        )
        del rule_id  # tracebacks show variables

        from trunkline_voximplant.api.rules import reorder_rules as spec_

        return await self._caller.call(spec_.REORDER_RULES, given_, options)
