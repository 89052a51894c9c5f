"""A year told to a real book, day by day."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import msgspec

from app.book.book import Book, WallClock
from app.book.transaction import Tx
from app.core.payments import PaymentVerified, conclusion
from app.core.providers.findings import Evidence, Finding, State
from app.core.schemes import find_scheme
from app.operations import attendance, boxes, closing, meetings
from app.operations.cases import decide_case
from app.operations.devices import remove_device
from app.projections import attendance as marks
from app.projections import cases, members, money_places, officers, reading_out, sheet
from app.projections import meetings as meeting_rows
from app.samples.deeds.paying import Pay
from app.samples.deeds.table import Table
from app.samples.group_replay import GroupReplay
from app.samples.meeting_replay import notes_of
from app.samples.sample import Sample
from app.samples.tablet import Tablet
from app.samples.year import Again, Day, Deed, Said, Year, load_year
from app.system.vault import KeyStore

MEMBER: Final = "member "
TABLET: Final = "tablet"


class YearReplay:
    """A book in which a year happens."""

    def __init__(self, year: Year, path: Path, keys: KeyStore, wall_ms: WallClock) -> None:
        self.year = year
        group = GroupReplay(year.founding(), path, keys, wall_ms)
        self.book, self.clock = group.book, group.clock
        self._key_holders = tuple(group.members[no] for no in group.script.key_holders)
        self.table = Table(members=dict(group.members))
        self._tablet: Tablet | None = None
        try:
            self.book.write(self._open_boxes)
        except BaseException:
            self.book.close()
            raise

    def tell(self, days: int | None = None) -> None:
        """So many days of it; None for all but the last, which is begun and left open."""
        try:
            for day in self.year.days[: len(self.year.days) - 1 if days is None else days]:
                self.hold(day)
            if days is None:
                self.begin(self.year.days[-1])
                self.clock.end_story()
        finally:
            self._put_tablet_away()

    def hold(self, day: Day) -> None:
        """The whole meeting, and what the provider says in the evening."""
        self.begin(day)
        self.end(day)

    def end(self, day: Day) -> None:
        """The count, the signatures, and what the provider says in the evening."""
        self.clock.set(day.on, "18:00")
        self.book.write(partial(self._count, off=day.counted))
        if day.counted:
            self.book.write(partial(self._write_difference, minor=day.counted))
        self.book.write(self._sign)
        self.book.write(partial(self._close, next_on=self._next_on(day)))
        if day.said:
            self.clock.set(day.on, "21:00")
            self.book.conclude(self._facts_of(day.said))

    def begin(self, day: Day) -> None:
        """The keys, the roll and the deeds."""
        self.clock.set(day.on, "15:00")
        self.book.write(partial(self._open, day=day))
        self.clock.set(day.on, "15:10")
        self.book.write(partial(self._call, day=day))
        self.clock.set(day.on, "15:30")
        if day.tablet_lost:
            self._lose_tablet()
        rows = [at for at, deed in enumerate(day.deeds) if isinstance(deed, Pay)]
        again = [one for one in day.again if one.pay in day.deeds]
        first, last = (rows[0], rows[-1] + 1) if again else (0, 0)
        self.book.write(partial(self._do, deeds=day.deeds[:first]))
        if again:
            self._write_on_both(day.deeds[first:last], again)
        self.book.write(partial(self._do, deeds=day.deeds[last:]))
        self.book.write(self._call_newcomers)

    def close(self) -> None:
        """Close the book, and the tablet if there is one."""
        self._put_tablet_away()
        self.book.close()

    def _write_on_both(self, rows: Sequence[Deed], again: Sequence[Again]) -> None:
        """The laptop writes all rows, the tablet some of them too; then people are asked."""
        if self._tablet is None:
            secretary = next(one for one in self.year.members if "secretary" in one.roles)
            member = self.table.members[secretary.no]
            self._tablet = Tablet(self.book, member=member, label=TABLET, wall_ms=self.clock)
        self._tablet.catch_up()
        self.book.write(partial(self._do, deeds=rows))
        self._tablet.book.write(partial(self._do, deeds=[one.pay for one in again]))
        self._tablet.hand_over()
        self.book.write(partial(self._answer, again=again))

    def _answer(self, tx: Tx, again: Sequence[Again]) -> None:
        answers = {self.table.members[one.pay.no]: one.answer for one in again}
        for case in cases.open_cases(tx.conn):
            choice = answers.pop(case.fact.member, "")
            if choice:
                decide_case(tx, case=case.case, choice=choice)
        assert not answers, answers

    def _lose_tablet(self) -> None:
        if self._tablet is not None:
            device = self._tablet.device
            self._put_tablet_away()
            self.book.write(partial(remove_device, device=device, reason="lost"))

    def _put_tablet_away(self) -> None:
        tablet, self._tablet = self._tablet, None
        if tablet is not None:
            tablet.close()

    def _open_boxes(self, tx: Tx) -> None:
        for one in self.year.boxes:
            terms = msgspec.convert(self._with_ids(one.terms), find_scheme(one.kind).terms)
            self.table.boxes[one.name] = boxes.open_box(
                tx, kind=one.kind, name=one.title, terms=terms, on=self.year.days[0].on
            )

    def _with_ids(self, value: Any) -> Any:
        """Members stand in the terms of a story by their numbers, as "member 7"."""
        if isinstance(value, dict):
            return {key: self._with_ids(one) for key, one in value.items()}
        if isinstance(value, list):
            return [self._with_ids(one) for one in value]
        if isinstance(value, str) and value.startswith(MEMBER):
            return self.table.members[int(value.removeprefix(MEMBER))]
        return value

    def _open(self, tx: Tx, day: Day) -> None:
        planned = meeting_rows.next_meeting(tx.conn)
        assert planned is not None, day.on
        self.table.meeting, self.table.on = planned.meeting, day.on
        if planned.on != day.on:
            meetings.plan_meeting(tx, meeting=planned.meeting, on=day.on)
        meetings.open_meeting(tx, meeting=planned.meeting, keys=self._key_holders)

    def _call(self, tx: Tx, day: Day) -> None:
        called, meeting = dict(day.roll), self.table.meeting
        for one in members.members(tx.conn):
            status = called.get(one.no, "present")
            attendance.mark_attendance(tx, meeting=meeting, member=one.member, status=status)

    def _do(self, tx: Tx, deeds: Sequence[Deed]) -> None:
        for deed in deeds:
            deed.tell(self.table, tx)

    def _call_newcomers(self, tx: Tx) -> None:
        """Who joined today is here."""
        called = marks.marks(tx.conn, self.table.meeting)
        for one in members.members(tx.conn):
            if one.member not in called:
                attendance.mark_attendance(
                    tx, meeting=self.table.meeting, member=one.member, status="present"
                )

    def _count(self, tx: Tx, off: int) -> None:
        book = money_places.box_minor(tx.conn, tx.group.currency)
        counter, witness, *_ = self._key_holders
        closing.count_cash(
            tx,
            meeting=self.table.meeting,
            counts=notes_of(book + off, tx.group.currency),
            counter=counter,
            witness=witness,
        )

    def _write_difference(self, tx: Tx, minor: int) -> None:
        closing.write_difference(
            tx,
            meeting=self.table.meeting,
            reason="?",
            approved_by=officers.holders_of(tx.conn, "chair")[0],
            minor=minor,
        )
        self._count(tx, 0)

    def _sign(self, tx: Tx) -> None:
        for signer in reading_out.required_signers(tx.conn):
            closing.sign_meeting(
                tx, meeting=self.table.meeting, member=signer.member, role=signer.role
            )

    def _close(self, tx: Tx, next_on: str) -> None:
        closing.close_meeting(tx, meeting=self.table.meeting, next_on=next_on)

    def _next_on(self, day: Day) -> str:
        at = self.year.days.index(day) + 1
        following = self.year.days[at : at + 1]
        return "".join(one.planned or one.on for one in following)

    def _facts_of(self, said: Sequence[Said]) -> list[PaymentVerified]:
        by_code = {one.code: one for one in said}
        found = self.book.read(lambda reading: sheet.payments_that_count(reading.conn))
        return [
            conclusion(
                self._finding(payment, by_code[payment.code]),
                written=payment.electronic_minor,
                settled=0,
            )
            for payment in found
            if payment.stands and payment.code in by_code
        ]

    def _finding(self, payment: sheet.Payment, said: Said) -> Finding:
        return Finding(
            payment=payment.payment,
            provider=payment.method,
            code=payment.code,
            state=State(said.state),
            evidence=Evidence.STATEMENT,
            minor=said.minor or payment.electronic_minor,
            currency=said.currency or self.year.group.currency,
            completed_at=said.at or f"{payment.on}T09:30:00+00:00",
        )


def sample_of(name: str) -> Sample:
    """The sample whose year is told in `resources/samples/years/<name>.json`."""

    def make(path: Path, keys: KeyStore, wall_ms: WallClock) -> Book:
        replay = YearReplay(load_year(name), path, keys, wall_ms)
        try:
            replay.tell()
        except BaseException:
            replay.close()
            raise
        return replay.book

    return Sample(name=name, make=make)
