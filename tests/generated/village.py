"""The year told to two real books through the product's operations."""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from app.book.book import Book
from app.book.enrolment import enrol_device
from app.book.founding import Founding
from app.book.transaction import Tx
from app.core.cases import LATE_ENTRY
from app.core.decisions import ACCEPT
from app.core.expected import Amounts
from app.core.pins import Cost
from app.core.rules_of_group import Rules
from app.operations import (
    attendance,
    closing,
    contributions,
    corrections,
    loans,
    meetings,
    members,
    officers,
    paying_out,
)
from app.operations.cases import decide_case
from app.operations.contributions import How
from app.operations.founding import create_group
from app.operations.rules import amend_rules
from app.projections import cases, money_places
from app.sync.settling import settle_allowances
from app.system.vault import MemoryKeyStore
from tests.generated.year import MEMBERS, Paid, Week
from tests.helpers.group import Clock
from tests.helpers.small_book import pull, push

T = TypeVar("T")
RULES = Rules(
    share_value=2000,
    shares_max=5,
    welfare=500,
    late_fine=500,
    absent_fine=1000,
    loan_multiple=3,
    loan_rate_ppm=50_000,
    loan_basis="per_meeting",
    loan_period_meetings=4,
    advance_used=False,  # here an advance waits until its owner says what it is for
    meeting_every_days=7,
    methods=("cash", "mpesa"),
)
ROLES = (("treasurer", "admin"), ("chair",), ("secretary",), *[("key_holder",)] * 4)
CHAIR, COUNTER, WITNESS = 2, 5, 6


class Village:
    """The treasurer's laptop, which numbers the facts, and the secretary's tablet."""

    def __init__(self, folder: Path) -> None:
        self.clock, self.keys = Clock(1_742_600_000_000), MemoryKeyStore()
        founding = Founding(
            group_name="Tumaini VSLA",
            kind="vsla",
            currency="TZS",
            zone="Africa/Dar_es_Salaam",
            languages=("sw",),
            label="laptop",
        )
        self.laptop = create_group(
            folder / "laptop.daftari",
            self.keys,
            founding,
            founder_name="Mwanachama 1",
            rules=RULES,
            wall_ms=self.clock,
        )
        self.members = {1: self.laptop.group.founder}
        self.write(self._fill)
        self.tablet = Book.join(
            folder / "tablet.daftari",
            self.keys,
            group=self.laptop.group.id,
            label="tablet",
            wall_ms=self.clock,
        )
        self.write(enrol_device, card=self.tablet.card, member=self.members[3])
        pull(self.tablet, self.laptop)
        self.tablet.log_in(self.members[3])
        self.meeting = self.write(meetings.plan_meeting, on="2025-03-22")

    def close(self) -> None:
        self.tablet.close()
        self.laptop.close()

    def write(self, operation: Callable[..., T], **values: Any) -> T:
        return self.laptop.write(partial(operation, **values)).result

    def hold(self, week: Week, next_on: str) -> None:
        """One meeting, in the order of the table."""
        self._begin(week)
        pull(self.tablet, self.laptop)
        self._collect(week)
        settle_allowances(self.tablet)  # as whenever entries leave a laptop
        push(self.tablet, self.laptop)
        self._decide(week)
        self.write(self._pay_out, week=week)
        self._end(week, next_on)
        push(self.tablet, self.laptop)

    def _fill(self, tx: Tx) -> None:
        for no in range(2, MEMBERS + 1):
            # Every seventh shares a telephone with the one before.
            phone = f"0754 000 {no - (no % 7 == 0):03}"
            name = f"Mwanachama {no}"
            self.members[no] = members.add_member(tx, name=name, phone=phone, no=no)
        for no, roles in enumerate(ROLES, start=1):
            officers.appoint_officer(tx, member=self.members[no], roles=roles)
            pin = f"26{no:02}"
            officers.set_pin(tx, member=self.members[no], pin=pin, cost=Cost(passes=1, memory=8192))
        amend_rules(tx, key_holders=tuple(self.members[no] for no in (4, 5, 6, 7)))

    def _begin(self, week: Week) -> None:
        self.write(meetings.plan_meeting, meeting=self.meeting, on=week.on)
        keys = (5, 6, CHAIR) if week.key_away else (4, 5, 6)
        self.write(
            meetings.open_meeting,
            meeting=self.meeting,
            keys=tuple(self.members[no] for no in keys),
        )
        if week.joins:
            name = f"Mwanachama {week.joins}"
            joined = {"name": name, "no": week.joins, "joined_on": week.on}
            self.members[week.joins] = self.write(members.add_member, **joined)
        if week.leaves:
            gone = self.members[week.leaves]
            self.write(members.remove_member, member=gone, on=week.on, reason="moved away")
        if week.opening_difference:
            self.write(self._count, phase="opening", difference=week.opening_difference)
            self._write_difference(week.opening_difference)
        self.write(self._call, roll=week.roll)

    def _call(self, tx: Tx, roll: dict[int, str]) -> None:
        for no, status in roll.items():
            member = self.members[no]
            attendance.mark_attendance(tx, meeting=self.meeting, member=member, status=status)

    def _collect(self, week: Week) -> None:
        self.laptop.write(
            partial(self._pay_all, rows=[row for row in week.rows if row.device == "laptop"])
        )
        on_tablet = [row for row in week.rows if row.twice or row.device == "tablet"]
        self.tablet.write(partial(self._pay_all, rows=on_tablet, again=True))

    def _pay_all(self, tx: Tx, rows: Iterable[Paid], again: bool = False) -> None:
        for row in rows:
            if row.wrong and not again:
                wrong = {k: v for k, v in row.amounts.items() if k in ("shares", "welfare")}
                entry = self._pay(tx, row.wrong, wrong, How())
                corrections.undo_entry(tx, entry=entry, reason="wrong member")
            how = How(method=row.method, code=row.code, payer=row.payer)
            self._pay(tx, row.no, row.amounts, how)

    def _pay(self, tx: Tx, no: int, amounts: dict[str, int], how: How) -> str:
        return contributions.record_contribution(
            tx,
            meeting=self.meeting,
            member=self.members[no],
            amounts=Amounts(**amounts),
            how=how,
        ).entry

    def _decide(self, week: Week) -> None:
        """What both devices wrote, as the people at the table say."""
        answers = {self.members[row.no]: row.twice for row in week.rows if row.twice}
        for case in self.laptop.read(lambda reading: cases.open_cases(reading.conn)):
            late = case.fact.kind == LATE_ENTRY
            answer = ACCEPT if late else answers.pop(case.fact.member, "open")
            if answer != "open":
                self.write(decide_case, case=case.case, choice=answer)
        assert not answers, answers

    def _pay_out(self, tx: Tx, week: Week) -> None:
        to, amount = week.help
        if amount:
            help_given = {"member": self.members[to], "minor": amount, "reason": "sickness"}
            paying_out.pay_welfare(tx, meeting=self.meeting, **help_given)
        if week.expense:
            what = {"what": "ink and paper", "minor": week.expense}
            paying_out.record_expense(tx, meeting=self.meeting, **what)
        self._move(tx, "1100", "1010", week.withdrawn)
        for no, principal in week.loans:
            loans.record_past_loan(
                tx,
                meeting=self.meeting,
                member=self.members[no],
                principal=principal,
                meetings=12,
                guarantors=(self.members[1],),
            )
        self._move(tx, "1010", "1100", week.deposit)

    def _move(self, tx: Tx, source: str, target: str, minor: int) -> None:
        if minor:
            places = {"from_account": source, "to_account": target}
            paying_out.move_money(tx, meeting=self.meeting, minor=minor, **places)

    def _end(self, week: Week, next_on: str) -> None:
        found = self.write(self._count, phase="closing", difference=week.difference)
        assert found == week.difference
        if found:
            self._write_difference(found)
            self.write(self._count, phase="closing", difference=0)
        self._type_late(week)
        holders = (5, 6, 7) if week.key_away else (4, 5, 6)
        for no, role in ((1, "treasurer"), (2, "chair"), *((no, "key_holder") for no in holders)):
            signer = {"member": self.members[no], "role": role}
            self.write(closing.sign_meeting, meeting=self.meeting, **signer)
        if week.no % 10 == 0:
            words = f"Meeting {week.no}: read and agreed."
            self.write(closing.write_minutes, meeting=self.meeting, text=words)
        self.meeting = self.write(closing.close_meeting, meeting=self.meeting, next_on=next_on)

    def _type_late(self, week: Week) -> None:
        """Rows that the tablet writes before the closing and that arrive after it."""
        rows = [row for row in week.rows if row.device == "late"]
        if rows:
            self.tablet.write(partial(self._pay_all, rows=rows))

    def _count(self, tx: Tx, phase: str, difference: int) -> int:
        book = money_places.box_minor(tx.conn, "TZS")
        return closing.count_cash(
            tx,
            meeting=self.meeting,
            counts=(),
            counted_minor=book + difference,
            counter=self.members[COUNTER],
            witness=self.members[WITNESS],
            phase=phase,
        )

    def _write_difference(self, minor: int) -> None:
        self.write(
            closing.write_difference,
            meeting=self.meeting,
            reason="nobody knows",
            approved_by=self.members[CHAIR],
            minor=minor,
        )
