"""What can be found: members, meetings, payments; kept in memory so that every key answers at once.

Reading it costs one pass over the newest payments; finding in it costs no reading at all.
"""

from dataclasses import dataclass
from datetime import date

from app.book.transaction import Reading
from app.core.calendars import Calendar
from app.core.errors import AppError
from app.core.locales import fold_digits, format_date, parse_amount
from app.core.locales.names import fold_name, matches
from app.core.locales.typed_dates import parse_date
from app.features.shell.rule_entries import RuleEntry, rule_entries
from app.projections import balances, cases, loans, meetings, members, sheet

PAYMENTS_MAX = 20_000  # ten years of a group of forty that meets every fortnight, and more
TYPED_MAX = 200  # letters of a query that are looked at
MOST = 5  # results of one kind
CODE_LEAST, PHONE_LEAST, AMOUNT_LEAST = 3, 4, 2  # signs before these are looked for
RULE_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberEntry:
    """A member; `folded` name and `phone` digits for comparing. Amounts in minor units."""

    member: str
    no: int
    name: str
    folded: str
    phone: str
    savings: int
    loan_left: int
    has_left: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEntry:
    """A meeting; `folded` holds its day in words in both calendars."""

    meeting: str
    no: int
    on: str
    folded: str
    is_waiting: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentEntry:
    """A payment that stands."""

    entry: str
    member: str
    name: str
    meeting_no: int
    on: str
    total: int
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """A question that is open."""

    case: str
    member: str
    name: str
    meeting_no: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The results, the best of each kind first."""

    members: tuple[MemberEntry, ...] = ()
    meetings: tuple[MeetingEntry, ...] = ()
    payments: tuple[PaymentEntry, ...] = ()
    cases: tuple[CaseEntry, ...] = ()
    rules: tuple[RuleEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """Everything that can be found, payments newest first."""

    currency: str
    calendar: Calendar
    language: str
    members: tuple[MemberEntry, ...] = ()
    meetings: tuple[MeetingEntry, ...] = ()
    payments: tuple[PaymentEntry, ...] = ()
    cases: tuple[CaseEntry, ...] = ()
    rules: tuple[RuleEntry, ...] = ()

    def find(self, typed: str, today: str) -> Found:
        """What a query means: words of names, numbers, phones, amounts, codes, days.

        Args:
            today: Civil day, from which a date without a year is understood.
        """
        query = typed.strip()[:TYPED_MAX]
        folded = fold_name(query)
        if not folded:
            return Found()
        digits = "".join(sign for sign in fold_digits(query) if sign.isdigit())
        is_number = bool(digits) and not any(sign.isalpha() for sign in query)
        people = self._people(folded, digits if is_number else "")
        found = {one.member for one in people}
        return Found(
            members=people,
            meetings=self._meetings(query, folded, digits if is_number else "", today),
            payments=self._payments(query, is_number=is_number),
            cases=tuple(one for one in self.cases if one.member in found)[:MOST],
            rules=self._rules(folded) if not is_number else (),
        )

    def _rules(self, folded: str) -> tuple[RuleEntry, ...]:
        if len(folded) < RULE_LEAST:
            return ()
        return tuple(one for one in self.rules if matches(folded, one.folded))[:MOST]

    def _people(self, folded: str, digits: str) -> tuple[MemberEntry, ...]:
        if digits:
            exact = [one for one in self.members if str(one.no) == digits]
            tail = digits.lstrip("0")
            by_phone = [
                one
                for one in self.members
                if len(tail) >= PHONE_LEAST and tail in one.phone and one not in exact
            ]
            return (*exact, *by_phone)[:MOST]
        hits = [one for one in self.members if matches(folded, one.folded)]
        hits.sort(key=lambda one: (one.has_left, not one.folded.startswith(folded), one.no))
        return tuple(hits[:MOST])

    def _meetings(
        self, query: str, folded: str, digits: str, today: str
    ) -> tuple[MeetingEntry, ...]:
        days: set[date] = set()
        calendars: tuple[Calendar, ...] = ("gregorian", "jalali")
        if len(digits) > 2:
            for calendar in calendars:
                try:
                    days.add(parse_date(query[:20], calendar, date.fromisoformat(today)))
                except AppError:
                    continue
        hits = [
            one
            for one in reversed(self.meetings)
            if str(one.no) == digits
            or date.fromisoformat(one.on) in days
            or (len(folded) > 2 and not digits and matches(folded, one.folded))
        ]
        return tuple(hits[:MOST])

    def _payments(self, query: str, *, is_number: bool) -> tuple[PaymentEntry, ...]:
        code = query.upper()
        if is_number and len(query) >= AMOUNT_LEAST:
            try:
                minor = parse_amount(query[:40], self.currency, self.language)
            except AppError:
                minor = -1  # 1042/2 is no amount
            number = fold_digits(query)
            hits = (
                one
                for one in self.payments
                if one.total == minor or number in (one.code, one.code.partition("/")[0])
            )
        elif len(code) >= CODE_LEAST and code.isascii() and code.isalnum():
            hits = (one for one in self.payments if one.code.startswith(code))
        else:
            return ()
        return tuple(one for one, _ in zip(hits, range(MOST), strict=False))


def read_catalogue(reading: Reading, language: str) -> Catalogue:
    """Everything that can be found in the book as of this reading."""
    conn, group = reading.conn, reading.group
    calendar: Calendar = "jalali" if group.calendar == "jalali" else "gregorian"
    everyone = members.members(conn, with_left=True)
    shares = balances.sub_balances(conn, "3010", group.currency)
    savings = balances.sub_balances(conn, "2010", group.currency)
    left = {
        member: sum(one.state.left for one in taken)
        for member, taken in loans.running_loans(conn).items()
    }
    names, people = {}, []
    for one in everyone:
        fields = reading.people.fields(one.member)
        names[one.member] = name = fields.get("name", "")
        phone = fold_digits(fields.get("phone", ""))
        people.append(
            MemberEntry(
                member=one.member,
                no=one.no,
                name=name,
                folded=fold_name(name),
                phone="".join(sign for sign in phone if sign.isdigit()),
                savings=-shares.get(one.member, 0) - savings.get(one.member, 0),
                loan_left=left.get(one.member, 0),
                has_left=bool(one.left_on),
            )
        )
    held = meetings.meetings(conn)
    numbers = {one.meeting: one.no for one in held}
    return Catalogue(
        currency=group.currency,
        calendar=calendar,
        language=language,
        members=tuple(people),
        meetings=tuple(
            MeetingEntry(
                meeting=one.meeting,
                no=one.no,
                on=one.on,
                folded=_days(one.on, language),
                is_waiting=not one.is_closed,
            )
            for one in held
        ),
        payments=tuple(
            PaymentEntry(
                entry=entry,
                member=member,
                name=names.get(member, ""),
                meeting_no=numbers.get(page, 0),
                on=on,
                total=total,
                code=code,
            )
            for entry, page, member, on, total, code in sheet.newest_lines(conn, PAYMENTS_MAX)
        ),
        cases=tuple(
            CaseEntry(
                case=one.case,
                member=one.fact.member,
                name=names.get(one.fact.member, ""),
                meeting_no=numbers.get(one.fact.meeting, 0),
                amount=one.fact.amount,
            )
            for one in cases.open_cases(conn)
        ),
        rules=rule_entries(reading, language, calendar, names),
    )


def _days(on: str, language: str) -> str:
    """A day in words, long and short, in both calendars, folded."""
    words = [
        format_date(on, language, calendar, style)
        for calendar in ("gregorian", "jalali")
        for style in ("long", "medium")
    ]
    return fold_name(" ".join(words))
