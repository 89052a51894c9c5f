"""What officers do in a scripted conflict, through the operations of the product."""

from dataclasses import replace
from typing import Any

from app.book.book import Book
from app.core.expected import Amounts
from app.operations import (
    attendance,
    contributions,
    corrections,
    fines,
    meetings,
    members,
    officers,
    paying_out,
    rules,
)
from app.operations.contributions import How
from app.projections import group
from app.projections import meetings as meeting_list
from tests.conflicts.script import Act, World


def named(name: str, act: Act) -> Act:
    """Keep the id that an act gives, for later acts."""

    def does(world: World, book: Book) -> str | None:
        found = act(world, book)
        assert found is not None
        world.known[name] = found
        return found

    return does


def pay(number: int, *, code: str = "", payer: str = "", **amounts: int) -> Act:
    """A contribution of a member; by M-Pesa when it has a code."""

    def does(world: World, book: Book) -> str:
        how = How(method="mpesa" if code else "cash", code=code, payer=payer)
        return book.write(
            lambda tx: (
                contributions.record_contribution(
                    tx,
                    meeting=world.meeting,
                    member=world.table.no(number),
                    amounts=Amounts(**amounts),
                    how=how,
                ).entry
            )
        ).result

    return does


def take_back(name: str) -> Act:
    def does(world: World, book: Book) -> None:
        entry = world.known[name]
        book.write(lambda tx: corrections.take_back_entry(tx, entry=entry))

    return does


def acting(number: int) -> Act:
    """Another officer sits down at the laptop."""

    def does(world: World, book: Book) -> None:
        book.log_in(world.table.no(number))

    return does


def correct(name: str, **amounts: int) -> Act:
    """Take a payment back and write it anew."""

    def does(world: World, book: Book) -> str:
        entry = world.known[name]
        return book.write(
            lambda tx: (
                contributions.correct_contribution(
                    tx, entry=entry, amounts=Amounts(**amounts)
                ).entry
            )
        ).result

    return does


def fine(number: int, minor: int = 100, reason: str = "phone") -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: fines.impose_fine(
                tx,
                meeting=world.meeting,
                member=world.table.no(number),
                reason=reason,
                minor=minor,
            )
        ).result

    return does


def mark(number: int, status: str) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: attendance.mark_attendance(
                tx, meeting=world.meeting, member=world.table.no(number), status=status
            )
        ).result

    return does


def expense(minor: int, what: str = "tea", **more: Any) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: paying_out.record_expense(
                tx, meeting=world.meeting, what=what, minor=minor, **more
            )
        ).result

    return does


def move(minor: int, from_account: str = "1010", to_account: str = "1030") -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: paying_out.move_money(
                tx,
                meeting=world.meeting,
                from_account=from_account,
                to_account=to_account,
                minor=minor,
            )
        ).result

    return does


def pay_pot(number: int, minor: int | None = None) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: paying_out.pay_turn(
                tx, meeting=world.meeting, member=world.table.no(number), minor=minor
            )
        ).result

    return does


def help_out(number: int, minor: int) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: paying_out.pay_welfare(
                tx,
                meeting=world.meeting,
                member=world.table.no(number),
                minor=minor,
                reason="hospital",
                approved_by=(world.table.no(2),),
            )
        ).result

    return does


def close(**more: Any) -> Act:
    """Count as booked, sign and close, on the treasurer's laptop."""

    def does(world: World, book: Book) -> str:
        assert book is world.table.book
        return world.table.close_meeting(world.meeting, **more)

    return does


def close_there(**more: Any) -> Act:
    """The same on the secretary's laptop, by the treasurer."""

    def does(world: World, book: Book) -> str:
        table = world.table
        assert book is table.tablet
        book.log_in(table.no(1))
        table.book, table.tablet = table.tablet, table.book
        try:
            return table.close_meeting(world.meeting, **more)
        finally:
            table.book, table.tablet = table.tablet, table.book

    return does


def open_next(on: str = "2026-12-05") -> Act:
    """The next meeting is open from now on."""

    def does(world: World, book: Book) -> str:
        def write(tx: Any) -> str:
            meeting = meetings.plan_meeting(tx, on=on, time="14:00", place="Hall")
            meetings.open_meeting(tx, meeting=meeting, keys=world.table.key_holders)
            return meeting

        world.meeting = book.write(write).result
        return world.meeting

    return does


def add(name: str, no: int | None = None) -> Act:
    def does(world: World, book: Book) -> str:
        return book.write(
            lambda tx: members.add_member(tx, name=name, joined_on="2026-11-21", no=no)
        ).result

    return does


def leaves(number: int) -> Act:
    def does(world: World, book: Book) -> None:
        book.write(
            lambda tx: members.remove_member(
                tx, member=world.table.no(number), on="2026-11-21", reason="moved"
            )
        )

    return does


def set_field(number: int, field: str, value: str) -> Act:
    def does(world: World, book: Book) -> None:
        book.write(
            lambda tx: members.set_field(
                tx, member=world.table.no(number), field=field, value=value
            )
        )

    return does


def appoint(number: int, *roles: str) -> Act:
    def does(world: World, book: Book) -> None:
        book.write(
            lambda tx: officers.appoint_officer(tx, member=world.table.no(number), roles=roles)
        )

    return does


def amend(**changes: Any) -> Act:
    """Change rules as a vote decided."""

    def does(world: World, book: Book) -> None:
        del world

        def write(tx: Any) -> None:
            _, now = group.current_rules(tx.conn)
            rules.change_rules(tx, rules=replace(now, **changes), motion="m")

        book.write(write)

    return does


def is_running(world: World, book: Book) -> bool:
    """Whether the meeting of the script is the open one."""
    found = world.table.on(book, meeting_list.running_meeting)
    return found is not None and found.meeting == world.meeting
