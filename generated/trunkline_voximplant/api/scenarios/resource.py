# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The scenarios calls, blocking and async."""

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

    from trunkline_voximplant.models.add_scenario_response import AddScenarioResponse
    from trunkline_voximplant.models.bind_scenario_response import BindScenarioResponse
    from trunkline_voximplant.models.del_scenario_response import DelScenarioResponse
    from trunkline_voximplant.models.get_scenarios_response import GetScenariosResponse
    from trunkline_voximplant.models.reorder_scenarios_response import ReorderScenariosResponse
    from trunkline_voximplant.models.scenario_info_type import ScenarioInfoType
    from trunkline_voximplant.models.set_scenario_info_response import SetScenarioInfoResponse
    from trunkline_voximplant.models.start_conference_response import StartConferenceResponse
    from trunkline_voximplant.models.start_scenarios_response import StartScenariosResponse


class ScenariosApi(Resource[Caller]):
    """JavaScript that handles calls, and starting it.

    Most wanted: `add_scenario`, `get_scenarios` and `del_scenario`.
    """

    __slots__ = ()

    def add_scenario(
        self,
        *,
        scenario_name: str,
        scenario_script: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        rewrite: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddScenarioResponse:
        """Create a scenario (JavaScript that handles a call), optionally bound to a rule.

        The script may have up to 128 KB. Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_name: The scenario's name. At most 29 characters.
            scenario_script: The scenario's JavaScript, up to 128 KB.
            rule_id: The rule's id.
            rule_name: The rule's name.
            rewrite: Whether to replace a scenario of the same name.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddScenario).
        """
        given_ = Hidden(
            {
                "scenario_name": scenario_name,
                "scenario_script": scenario_script,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "rewrite": rewrite,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_name,
            scenario_script,
            rule_id,
            rule_name,
            rewrite,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import add_scenario as spec_

        return self._caller.call(spec_.ADD_SCENARIO, given_, options)

    def del_scenario(
        self,
        *,
        scenario_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelScenarioResponse:
        """Delete scenarios.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`, `scenario_name`.

        Args:
            scenario_id: The scenarios' ids. `all` for all.
            scenario_name: The scenarios' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelScenario).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
            }
        )
        del scenario_id, scenario_name  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import del_scenario as spec_

        return self._caller.call(spec_.DEL_SCENARIO, given_, options)

    def bind_scenario(
        self,
        *,
        scenario_id: Sequence[int] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindScenarioResponse:
        """Bind scenarios to a rule, or unbind them.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`, `scenario_name`. Give
        exactly one of `rule_id`, `rule_name`. With `rule_name`, give one of `application_id`, `application_name`.

        Args:
            scenario_id: The scenarios' ids.
            scenario_name: The scenarios' names.
            rule_id: The rule's id.
            rule_name: The rule's name.
            application_id: The application's id.
            application_name: The application's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindScenario).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "application_id": application_id,
                "application_name": application_name,
                "bind": bind,
            }
        )
        del (
            scenario_id,
            scenario_name,
            rule_id,
            rule_name,
            application_id,
            application_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import bind_scenario as spec_

        return self._caller.call(spec_.BIND_SCENARIO, given_, options)

    def get_scenarios(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        with_script: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetScenariosResponse:
        """List scenarios, with their scripts when asked for.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_id: The scenario's id.
            scenario_name: The scenario's name.
            with_script: Whether to include scripts.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "with_script": with_script,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_id,
            scenario_name,
            with_script,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import get_scenarios as spec_

        return self._caller.call(spec_.GET_SCENARIOS, given_, options)

    def iter_scenarios(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        with_script: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[ScenarioInfoType]:
        """List scenarios, with their scripts when asked for, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_id: The scenario's id.
            scenario_name: The scenario's name.
            with_script: Whether to include scripts.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "with_script": with_script,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_id,
            scenario_name,
            with_script,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import get_scenarios as spec_

        return iterate(self._caller, spec_.GET_SCENARIOS, spec_.PAGES, given_, options)

    def set_scenario_info(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        required_scenario_name: str | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        scenario_script: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetScenarioInfoResponse:
        """Rename a scenario or replace its script.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`,
        `required_scenario_name`.

        Args:
            scenario_id: The scenario's id.
            required_scenario_name: The scenario's present name.
            scenario_name: The new name. At most 29 characters.
            scenario_script: The scenario's JavaScript, up to 128 KB.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetScenarioInfo).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "required_scenario_name": required_scenario_name,
                "scenario_name": scenario_name,
                "scenario_script": scenario_script,
            }
        )
        del scenario_id, required_scenario_name, scenario_name, scenario_script  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import set_scenario_info as spec_

        return self._caller.call(spec_.SET_SCENARIO_INFO, given_, options)

    def reorder_scenarios(
        self,
        *,
        scenario_id: Sequence[int],
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReorderScenariosResponse:
        """Set the order in which a rule's scenarios run.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `rule_id`, `rule_name`.

        Args:
            scenario_id: The scenarios in order of execution.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ReorderScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del scenario_id, rule_id, rule_name  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import reorder_scenarios as spec_

        return self._caller.call(spec_.REORDER_SCENARIOS, given_, options)

    def start_scenarios(
        self,
        *,
        rule_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        script_custom_data: str | Unset = UNSET,
        reference_ip: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> StartScenariosResponse:
        """Start the scenarios of a rule, usually to make a call.

        Evidence: Documented (StartScenarios). The pages disagree: docs/voximplant.md says where.

        Args:
            rule_id: The rule's id.
            user_id: The user in whose name the session runs.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            script_custom_data: Text for the scenario (`VoxEngine.customData()`).
            reference_ip: Choose a server near this IP address.
            server_location: Where the session should run; `getServerLocations` lists the places.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "script_custom_data": script_custom_data,
                "reference_ip": reference_ip,
                "server_location": server_location,
                "rule_name": rule_name,
            }
        )
        del (
            rule_id,
            user_id,
            user_name,
            application_id,
            application_name,
            script_custom_data,
            reference_ip,
            server_location,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import start_scenarios as spec_

        return self._caller.call(spec_.START_SCENARIOS, given_, options)

    def start_conference(
        self,
        *,
        conference_name: str,
        rule_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        script_custom_data: str | Unset = UNSET,
        reference_ip: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> StartConferenceResponse:
        """Start the scenarios of a rule on the server that holds the named conference, or on a new one.

        Evidence: Documented (StartConference).

        Args:
            conference_name: The conference's name. At most 49 characters.
            rule_id: The rule's id.
            user_id: The user in whose name the session runs.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            script_custom_data: Text for the scenario (`VoxEngine.customData()`).
            reference_ip: Choose a server near this IP address.
            server_location: Where the session should run; `getServerLocations` lists the places.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conference_name": conference_name,
                "rule_id": rule_id,
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "script_custom_data": script_custom_data,
                "reference_ip": reference_ip,
                "server_location": server_location,
                "rule_name": rule_name,
            }
        )
        del (
            conference_name,
            rule_id,
            user_id,
            user_name,
            application_id,
            application_name,
            script_custom_data,
            reference_ip,
            server_location,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import start_conference as spec_

        return self._caller.call(spec_.START_CONFERENCE, given_, options)


class AsyncScenariosApi(Resource[AsyncCaller]):
    """JavaScript that handles calls, and starting it.

    Most wanted: `add_scenario`, `get_scenarios` and `del_scenario`.
    """

    __slots__ = ()

    async def add_scenario(
        self,
        *,
        scenario_name: str,
        scenario_script: str | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        rewrite: bool | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AddScenarioResponse:
        """Create a scenario (JavaScript that handles a call), optionally bound to a rule.

        The script may have up to 128 KB. Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_name: The scenario's name. At most 29 characters.
            scenario_script: The scenario's JavaScript, up to 128 KB.
            rule_id: The rule's id.
            rule_name: The rule's name.
            rewrite: Whether to replace a scenario of the same name.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddScenario).
        """
        given_ = Hidden(
            {
                "scenario_name": scenario_name,
                "scenario_script": scenario_script,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "rewrite": rewrite,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_name,
            scenario_script,
            rule_id,
            rule_name,
            rewrite,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import add_scenario as spec_

        return await self._caller.call(spec_.ADD_SCENARIO, given_, options)

    async def del_scenario(
        self,
        *,
        scenario_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelScenarioResponse:
        """Delete scenarios.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`, `scenario_name`.

        Args:
            scenario_id: The scenarios' ids. `all` for all.
            scenario_name: The scenarios' names.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelScenario).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
            }
        )
        del scenario_id, scenario_name  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import del_scenario as spec_

        return await self._caller.call(spec_.DEL_SCENARIO, given_, options)

    async def bind_scenario(
        self,
        *,
        scenario_id: Sequence[int] | Unset = UNSET,
        scenario_name: Sequence[str] | Unset = UNSET,
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindScenarioResponse:
        """Bind scenarios to a rule, or unbind them.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`, `scenario_name`. Give
        exactly one of `rule_id`, `rule_name`. With `rule_name`, give one of `application_id`, `application_name`.

        Args:
            scenario_id: The scenarios' ids.
            scenario_name: The scenarios' names.
            rule_id: The rule's id.
            rule_name: The rule's name.
            application_id: The application's id.
            application_name: The application's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (BindScenario).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "rule_id": rule_id,
                "rule_name": rule_name,
                "application_id": application_id,
                "application_name": application_name,
                "bind": bind,
            }
        )
        del (
            scenario_id,
            scenario_name,
            rule_id,
            rule_name,
            application_id,
            application_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import bind_scenario as spec_

        return await self._caller.call(spec_.BIND_SCENARIO, given_, options)

    async def get_scenarios(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        with_script: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetScenariosResponse:
        """List scenarios, with their scripts when asked for.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_id: The scenario's id.
            scenario_name: The scenario's name.
            with_script: Whether to include scripts.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "with_script": with_script,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_id,
            scenario_name,
            with_script,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import get_scenarios as spec_

        return await self._caller.call(spec_.GET_SCENARIOS, given_, options)

    def iter_scenarios(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        with_script: bool | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[ScenarioInfoType]:
        """List scenarios, with their scripts when asked for, page after page.

        Roles that may call it: Owner, Admin, Developer.

        Args:
            scenario_id: The scenario's id.
            scenario_name: The scenario's name.
            with_script: Whether to include scripts.
            count: How many entries to return.
            offset: How many entries to skip.
            application_id: The application's id.
            application_name: The application's name.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "scenario_name": scenario_name,
                "with_script": with_script,
                "count": count,
                "offset": offset,
                "application_id": application_id,
                "application_name": application_name,
            }
        )
        del (
            scenario_id,
            scenario_name,
            with_script,
            count,
            offset,
            application_id,
            application_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import get_scenarios as spec_

        return aiterate(self._caller, spec_.GET_SCENARIOS, spec_.PAGES, given_, options)

    async def set_scenario_info(
        self,
        *,
        scenario_id: int | Unset = UNSET,
        required_scenario_name: str | Unset = UNSET,
        scenario_name: str | Unset = UNSET,
        scenario_script: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetScenarioInfoResponse:
        """Rename a scenario or replace its script.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `scenario_id`,
        `required_scenario_name`.

        Args:
            scenario_id: The scenario's id.
            required_scenario_name: The scenario's present name.
            scenario_name: The new name. At most 29 characters.
            scenario_script: The scenario's JavaScript, up to 128 KB.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetScenarioInfo).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "required_scenario_name": required_scenario_name,
                "scenario_name": scenario_name,
                "scenario_script": scenario_script,
            }
        )
        del scenario_id, required_scenario_name, scenario_name, scenario_script  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import set_scenario_info as spec_

        return await self._caller.call(spec_.SET_SCENARIO_INFO, given_, options)

    async def reorder_scenarios(
        self,
        *,
        scenario_id: Sequence[int],
        rule_id: int | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> ReorderScenariosResponse:
        """Set the order in which a rule's scenarios run.

        Roles that may call it: Owner, Admin, Developer. Give exactly one of `rule_id`, `rule_name`.

        Args:
            scenario_id: The scenarios in order of execution.
            rule_id: The rule's id.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (ReorderScenarios).
        """
        given_ = Hidden(
            {
                "scenario_id": scenario_id,
                "rule_id": rule_id,
                "rule_name": rule_name,
            }
        )
        del scenario_id, rule_id, rule_name  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import reorder_scenarios as spec_

        return await self._caller.call(spec_.REORDER_SCENARIOS, given_, options)

    async def start_scenarios(
        self,
        *,
        rule_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        script_custom_data: str | Unset = UNSET,
        reference_ip: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> StartScenariosResponse:
        """Start the scenarios of a rule, usually to make a call.

        Evidence: Documented (StartScenarios). The pages disagree: docs/voximplant.md says where.

        Args:
            rule_id: The rule's id.
            user_id: The user in whose name the session runs.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            script_custom_data: Text for the scenario (`VoxEngine.customData()`).
            reference_ip: Choose a server near this IP address.
            server_location: Where the session should run; `getServerLocations` lists the places.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "rule_id": rule_id,
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "script_custom_data": script_custom_data,
                "reference_ip": reference_ip,
                "server_location": server_location,
                "rule_name": rule_name,
            }
        )
        del (
            rule_id,
            user_id,
            user_name,
            application_id,
            application_name,
            script_custom_data,
            reference_ip,
            server_location,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import start_scenarios as spec_

        return await self._caller.call(spec_.START_SCENARIOS, given_, options)

    async def start_conference(
        self,
        *,
        conference_name: str,
        rule_id: int | Unset = UNSET,
        user_id: int | Unset = UNSET,
        user_name: str | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        script_custom_data: str | Unset = UNSET,
        reference_ip: str | Unset = UNSET,
        server_location: str | Unset = UNSET,
        rule_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> StartConferenceResponse:
        """Start the scenarios of a rule on the server that holds the named conference, or on a new one.

        Evidence: Documented (StartConference).

        Args:
            conference_name: The conference's name. At most 49 characters.
            rule_id: The rule's id.
            user_id: The user in whose name the session runs.
            user_name: The user's name.
            application_id: The application's id.
            application_name: The application's name.
            script_custom_data: Text for the scenario (`VoxEngine.customData()`).
            reference_ip: Choose a server near this IP address.
            server_location: Where the session should run; `getServerLocations` lists the places.
            rule_name: The rule's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError, DeliveryUnknown: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "conference_name": conference_name,
                "rule_id": rule_id,
                "user_id": user_id,
                "user_name": user_name,
                "application_id": application_id,
                "application_name": application_name,
                "script_custom_data": script_custom_data,
                "reference_ip": reference_ip,
                "server_location": server_location,
                "rule_name": rule_name,
            }
        )
        del (
            conference_name,
            rule_id,
            user_id,
            user_name,
            application_id,
            application_name,
            script_custom_data,
            reference_ip,
            server_location,
            rule_name,
        )  # tracebacks show variables

        from trunkline_voximplant.api.scenarios import start_conference as spec_

        return await self._caller.call(spec_.START_CONFERENCE, given_, options)
