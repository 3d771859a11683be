# Generated from specs/voximplant; edit the spec or tools/codegen/templates, never this file.
"""The skills calls, blocking and async."""

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

    from trunkline_voximplant.models.add_skill_response import AddSkillResponse
    from trunkline_voximplant.models.bind_skill_response import BindSkillResponse
    from trunkline_voximplant.models.del_skill_response import DelSkillResponse
    from trunkline_voximplant.models.get_skills_response import GetSkillsResponse
    from trunkline_voximplant.models.set_skill_info_response import SetSkillInfoResponse
    from trunkline_voximplant.models.skill_info_type import SkillInfoType


class SkillsApi(Resource[Caller]):
    """Skills of ACD version 1.

    Most wanted: `add_skill`, `get_skills` and `del_skill`.
    """

    __slots__ = ()

    def add_skill(
        self,
        *,
        skill_name: str,
        options: CallOptions | None = None,
    ) -> AddSkillResponse:
        """Create an operator's skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager.

        Args:
            skill_name: The skill's name. At most 511 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSkill).
        """
        given_ = Hidden(
            {
                "skill_name": skill_name,
            }
        )
        del skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import add_skill as spec_

        return self._caller.call(spec_.ADD_SKILL, given_, options)

    def del_skill(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelSkillResponse:
        """Delete a skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `skill_id`, `skill_name`.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSkill).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
            }
        )
        del skill_id, skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import del_skill as spec_

        return self._caller.call(spec_.DEL_SKILL, given_, options)

    def set_skill_info(
        self,
        *,
        new_skill_name: str,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSkillInfoResponse:
        """Rename a skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `skill_id`, `skill_name`.

        Args:
            new_skill_name: The skill's new name. At most 511 characters.
            skill_id: The skill's id.
            skill_name: The skill's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSkillInfo).
        """
        given_ = Hidden(
            {
                "new_skill_name": new_skill_name,
                "skill_id": skill_id,
                "skill_name": skill_name,
            }
        )
        del new_skill_name, skill_id, skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import set_skill_info as spec_

        return self._caller.call(spec_.SET_SKILL_INFO, given_, options)

    def get_skills(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSkillsResponse:
        """List skills (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSkills).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "count": count,
                "offset": offset,
            }
        )
        del skill_id, skill_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.skills import get_skills as spec_

        return self._caller.call(spec_.GET_SKILLS, given_, options)

    def iter_skills(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> Iterator[SkillInfoType]:
        """List skills (ACD version 1), page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSkills).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "count": count,
                "offset": offset,
            }
        )
        del skill_id, skill_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.skills import get_skills as spec_

        return iterate(self._caller, spec_.GET_SKILLS, spec_.PAGES, given_, options)

    def bind_skill(
        self,
        *,
        skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        skill_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindSkillResponse:
        """Bind skills to users and ACD queues (version 1), or unbind them.

        Evidence: Documented (BindSkill).

        Args:
            skill_id: The skills' ids. `all` for all.
            skill_name: The skills' names.
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            acd_queue_id: The ACD queues' ids. `all` for all.
            acd_queue_name: The ACD queues' names.
            application_id: The application's id.
            application_name: The application's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "user_id": user_id,
                "user_name": user_name,
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "application_name": application_name,
                "bind": bind,
            }
        )
        del (
            skill_id,
            skill_name,
            user_id,
            user_name,
            acd_queue_id,
            acd_queue_name,
            application_id,
            application_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.skills import bind_skill as spec_

        return self._caller.call(spec_.BIND_SKILL, given_, options)


class AsyncSkillsApi(Resource[AsyncCaller]):
    """Skills of ACD version 1.

    Most wanted: `add_skill`, `get_skills` and `del_skill`.
    """

    __slots__ = ()

    async def add_skill(
        self,
        *,
        skill_name: str,
        options: CallOptions | None = None,
    ) -> AddSkillResponse:
        """Create an operator's skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager.

        Args:
            skill_name: The skill's name. At most 511 characters.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            DeliveryUnknown: The connection broke after the request left; it may have been carried out.

        Evidence: Documented (AddSkill).
        """
        given_ = Hidden(
            {
                "skill_name": skill_name,
            }
        )
        del skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import add_skill as spec_

        return await self._caller.call(spec_.ADD_SKILL, given_, options)

    async def del_skill(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> DelSkillResponse:
        """Delete a skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `skill_id`, `skill_name`.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (DelSkill).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
            }
        )
        del skill_id, skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import del_skill as spec_

        return await self._caller.call(spec_.DEL_SKILL, given_, options)

    async def set_skill_info(
        self,
        *,
        new_skill_name: str,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> SetSkillInfoResponse:
        """Rename a skill (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, User manager. Give exactly one of `skill_id`, `skill_name`.

        Args:
            new_skill_name: The skill's new name. At most 511 characters.
            skill_id: The skill's id.
            skill_name: The skill's name.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (SetSkillInfo).
        """
        given_ = Hidden(
            {
                "new_skill_name": new_skill_name,
                "skill_id": skill_id,
                "skill_name": skill_name,
            }
        )
        del new_skill_name, skill_id, skill_name  # tracebacks show variables

        from trunkline_voximplant.api.skills import set_skill_info as spec_

        return await self._caller.call(spec_.SET_SKILL_INFO, given_, options)

    async def get_skills(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> GetSkillsResponse:
        """List skills (ACD version 1).

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.

        Evidence: Documented (GetSkills).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "count": count,
                "offset": offset,
            }
        )
        del skill_id, skill_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.skills import get_skills as spec_

        return await self._caller.call(spec_.GET_SKILLS, given_, options)

    def iter_skills(
        self,
        *,
        skill_id: int | Unset = UNSET,
        skill_name: str | Unset = UNSET,
        count: int | Unset = UNSET,
        offset: int | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> AsyncIterator[SkillInfoType]:
        """List skills (ACD version 1), page after page.

        Roles that may call it: Owner, Admin, Developer, Supervisor, User manager.

        Args:
            skill_id: The skill's id.
            skill_name: The skill's name.
            count: How many entries to return.
            offset: How many entries to skip.
            options: Timeout, deadline, retries and more for this call.

        Yields:
            One entry after another; a page is fetched when it is needed.

        Raises:
            InvalidArgument: An argument is missing or cannot be sent; nothing was sent.
            ApiError: The vendor refused.
            ListCutOff: The list goes on, but the vendor lets nobody see further.

        Evidence: Documented (GetSkills).
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "count": count,
                "offset": offset,
            }
        )
        del skill_id, skill_name, count, offset  # tracebacks show variables

        from trunkline_voximplant.api.skills import get_skills as spec_

        return aiterate(self._caller, spec_.GET_SKILLS, spec_.PAGES, given_, options)

    async def bind_skill(
        self,
        *,
        skill_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        skill_name: Sequence[str] | Unset = UNSET,
        user_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        user_name: Sequence[str] | Unset = UNSET,
        acd_queue_id: Sequence[int] | Literal["all"] | Unset = UNSET,
        acd_queue_name: Sequence[str] | Unset = UNSET,
        application_id: int | Unset = UNSET,
        application_name: str | Unset = UNSET,
        bind: bool | Unset = UNSET,
        options: CallOptions | None = None,
    ) -> BindSkillResponse:
        """Bind skills to users and ACD queues (version 1), or unbind them.

        Evidence: Documented (BindSkill).

        Args:
            skill_id: The skills' ids. `all` for all.
            skill_name: The skills' names.
            user_id: The users' ids. `all` for all.
            user_name: The users' names.
            acd_queue_id: The ACD queues' ids. `all` for all.
            acd_queue_name: The ACD queues' names.
            application_id: The application's id.
            application_name: The application's name.
            bind: True binds, false unbinds.
            options: Timeout, deadline, retries and more for this call.

        Returns:
            The vendor's answer.

        Raises:
            InvalidArgument, ApiError: As for every call; see docs/errors.md.
        """
        given_ = Hidden(
            {
                "skill_id": skill_id,
                "skill_name": skill_name,
                "user_id": user_id,
                "user_name": user_name,
                "acd_queue_id": acd_queue_id,
                "acd_queue_name": acd_queue_name,
                "application_id": application_id,
                "application_name": application_name,
                "bind": bind,
            }
        )
        del (
            skill_id,
            skill_name,
            user_id,
            user_name,
            acd_queue_id,
            acd_queue_name,
            application_id,
            application_name,
            bind,
        )  # tracebacks show variables

        from trunkline_voximplant.api.skills import bind_skill as spec_

        return await self._caller.call(spec_.BIND_SKILL, given_, options)
