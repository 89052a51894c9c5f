"""A group of a story: founded, filled with members and officers, and led from day to day."""

from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from app.book.book import Book, WallClock
from app.book.founding import Founding
from app.book.transaction import Tx
from app.core.ids import uuid7
from app.core.pins import Cost
from app.core.rules_of_group import Rules
from app.operations import meetings, members, officers
from app.operations.founding import create_group
from app.operations.rules import amend_rules
from app.samples.clock import StoryClock
from app.samples.meeting_replay import MeetingReplay
from app.samples.script import Held, Person, Script
from app.system.vault import KeyStore

# Everybody knows the PINs of a sample, so that checking one need cost nothing.
_OPEN_SECRET = Cost(passes=1, memory=8192)
_IDS_FROM_MS = 1_774_000_000_000  # March 2026; members of a sample have the same ids everywhere


def pin_of(no: int) -> str:
    """The PIN of an officer of a sample group: 26 and the number of the member, "2613"."""
    return f"26{no:02}"


class GroupReplay:
    """A book in which a story happens."""

    def __init__(self, script: Script, path: Path, keys: KeyStore, wall_ms: WallClock) -> None:
        self.script = script
        self.clock = StoryClock(wall_ms, script.group.zone)
        self.members = {one.no: _member_id(script, one) for one in script.members}
        self.first = (script.held or (script.today,))[0]
        self.clock.set(self.first.on, "09:00")
        self.book = self._found(path, keys)

    def hold_all(self, last: int | None = None) -> None:
        """Every meeting that is over, up to number `last`, and what became of its payments."""
        for held in self.script.held:
            if last is None or held.no <= last:
                meeting = self.meeting(held)
                meeting.hold(self.next_day(held))
                meeting.check_payments()

    def meeting(self, held: Held) -> MeetingReplay:
        return MeetingReplay(self.book, self.script, held, self.members, self.clock)

    def today(self) -> MeetingReplay:
        return self.meeting(self.script.today)

    def next_day(self, held: Held) -> str:
        """Civil day of the meeting after this one."""
        days = [*(one.on for one in self.script.held), self.script.today.on, self.script.next_on]
        return days[days.index(held.on) + 1]

    def _found(self, path: Path, keys: KeyStore) -> Book:
        group = self.script.group
        founder = next(one for one in self.script.members if "treasurer" in one.roles)
        founding = Founding(
            group_name=group.name,
            kind=group.kind,
            currency=group.currency,
            calendar=group.calendar,
            zone=group.zone,
            languages=group.languages,
            label=group.label,
            founder=self.members[founder.no],
        )
        book = create_group(
            path,
            keys,
            founding,
            founder_name=founder.name,
            founder_phone=founder.phone,
            founder_no=founder.no,
            joined_on=self.first.on,
            rules=_in_minor(self.script),
            wall_ms=self.clock,
        )
        try:
            book.write(lambda tx: self._fill(tx, founder))
        except BaseException:
            book.close()
            raise
        return book

    def _fill(self, tx: Tx, founder: Person) -> None:
        for one in self.script.members:
            if one != founder:
                members.add_member(
                    tx,
                    name=one.name,
                    phone=one.phone,
                    joined_on=self.first.on,
                    no=one.no,
                    member=self.members[one.no],
                )
            if one.next_of_kin:
                members.set_field(
                    tx, member=self.members[one.no], field="next_of_kin", value=one.next_of_kin
                )
        in_turn = sorted(self.script.members, key=lambda one: one.turn)
        in_turn = in_turn if self.script.rules.turn else []
        amend_rules(
            tx,
            key_holders=tuple(self.members[no] for no in self.script.key_holders),
            turn_order=tuple(self.members[one.no] for one in in_turn),
        )
        for one in self.script.members:
            if one.roles:
                member = self.members[one.no]
                officers.appoint_officer(tx, member=member, roles=one.roles)
                officers.set_pin(tx, member=member, pin=pin_of(one.no), cost=_OPEN_SECRET)
        meetings.plan_meeting(tx, on=self.first.on, no=self.first.no)


def _in_minor(script: Script) -> Rules:
    """The rules with amounts in minor units; a script has them in whole units."""
    rules, unit = script.rules, script.group.unit
    return replace(
        rules,
        share_value=rules.share_value * unit,
        welfare=rules.welfare * unit,
        turn=rules.turn * unit,
        late_fine=rules.late_fine * unit,
        absent_fine=rules.absent_fine * unit,
        fine_list=tuple((reason, amount * unit) for reason, amount in rules.fine_list),
        cash_unit=max(unit, rules.cash_unit),
    )


def _member_id(script: Script, one: Person) -> str:
    return uuid7(_IDS_FROM_MS, sha256(f"{script.group.name} {one.no}".encode()).digest()[:10])
