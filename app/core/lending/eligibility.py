"""Whether a member may borrow this much: every rule with its numbers, kept or broken."""

from dataclasses import dataclass, replace
from datetime import date

from app.core.rounding import PPM, apply_ppm, divide


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The rules of a group about who may borrow; 0 or False switches a rule off.

    Attributes:
        multiple: May owe this many times the own savings; 0 = no such limit.
        multiple_ppm: The same where a kind of loan has its own, in parts per million.
        cap: Absolute limit, minor units.
        fund_ppm: At most this part of the loan fund.
        min_months: Months of membership.
        min_attendance_ppm: Attendance of the last meetings.
        no_arrears: Nothing of a loan or a due may be late.
        one_at_a_time: No second loan, except as a top-up.
        topup_ppm: With a running loan only when this part of it is repaid.
        wait_meetings: Meetings since the last loan was settled.
        guarantors: Members who stand for it.
        guaranteed_ppm: Part of the principal that guarantees (and own savings) must cover.
        own_share_ppm: Part of the loan that stays in savings (sedimentation).
        instalments_max: Longest term.
    """

    multiple: int = 3
    cap: int = 0
    fund_ppm: int = 0
    min_months: int = 0
    min_attendance_ppm: int = 0
    no_arrears: bool = False
    one_at_a_time: bool = False
    topup_ppm: int = 0
    wait_meetings: int = 0
    guarantors: int = 0
    guaranteed_ppm: int = 0
    own_share_ppm: int = 0
    instalments_max: int = 0
    multiple_ppm: int = 0

    @property
    def times(self) -> tuple[str, int]:
        """The multiple as a sentence names it, with its value."""
        if self.multiple_ppm % PPM:
            return "multiple_ppm", self.multiple_ppm
        return "multiple", self.multiple_ppm // PPM or self.multiple

    def allowed(self, savings: int) -> int:
        """What so much saved allows to owe, minor units."""
        if self.multiple_ppm:
            return apply_ppm(savings, self.multiple_ppm, "down")
        return savings * self.multiple


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicant:
    """What the book says about who asks, amounts in minor units.

    Attributes:
        savings: Shares and savings together.
        blocked: Part of them that stands for others' loans.
        owed: Left of all own loans.
        repaid_ppm: Repaid part of the running loan; all of it when there is none.
        overdue: Late today, of loans and dues.
        meetings_since_loan: Since the last loan was settled; -1 when there never was one.
        guarantors, guaranteed: Who accepted, and for how much together.
        fund: Money and loans of the loan fund.
        unsettled: Savings that are too new to count; not within `savings`.
    """

    savings: int
    blocked: int = 0
    owed: int = 0
    running_loans: int = 0
    repaid_ppm: int = PPM
    overdue: int = 0
    months: int = 0
    attendance_ppm: int = PPM
    meetings_since_loan: int = -1
    guarantors: int = 0
    guaranteed: int = 0
    fund: int = 0
    unsettled: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One rule.

    Attributes:
        code: `multiple`, `settled` (what is too new to count; it breaks nothing by itself),
            `blocked` (what stands for others' loans does not count), `cap`, `fund`,
            `months`, `attendance`, `arrears`, `one_loan`, `topup`, `wait`, `guarantors`,
            `guaranteed`, `own_share`, `term`, `share_out`; each has two sentences, kept and broken.
        values: Numbers for the places of the sentence: minor units, counts, parts per million.
    """

    code: str
    is_kept: bool
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Eligibility:
    """The answer: `max_minor` is the nearest amount that breaks no limit of amount."""

    asked: int
    max_minor: int
    findings: tuple[Finding, ...]

    @property
    def is_eligible(self) -> bool:
        return all(finding.is_kept for finding in self.findings)

    @property
    def broken(self) -> tuple[str, ...]:
        """Codes of broken rules: what a vote has to override by name."""
        return tuple(finding.code for finding in self.findings if not finding.is_kept)


def judge(who: Applicant, limits: Limits, *, asked: int, instalments: int = 0) -> Eligibility:
    """Every rule of the group in a fixed order; broken ones can be overridden by vote.

    Args:
        asked: Minor units.
        instalments: Of the term that is asked for; 0 when it is not known yet.

    Source: spec/domain.md section 3.21; 24,000 saved, three times: 72,000; 80,000 is 8,000
    too much.
    """
    amounts = _amounts(who, limits, asked)
    findings = [*amounts, *_conditions(who, limits, asked, instalments)]
    rooms = [dict(finding.values)["limit"] - who.owed for finding in amounts]
    most = max(0, min(rooms)) if rooms else asked
    return Eligibility(asked=asked, max_minor=most, findings=tuple(findings))


def with_end(found: Eligibility, *, ends_on: str, share_out_on: str) -> Eligibility:
    """The same with one rule more: a loan is paid back before the savings are shared out.

    Args:
        ends_on: Civil day of the last instalment. Either day may be "" when it is not known.
    """
    if not ends_on or not share_out_on:
        return found
    late = (date.fromisoformat(ends_on) - date.fromisoformat(share_out_on)).days
    said = _finding("share_out", late <= 0, days=abs(late))
    return replace(found, findings=(*found.findings, said))


def _amounts(who: Applicant, limits: Limits, asked: int) -> list[Finding]:
    """Limits of all loans of the member together, each less what is owed already."""
    found = []
    name, times = limits.times
    if times:
        base = {"savings": who.savings, name: times}
        found.append(_limit("multiple", limits.allowed(who.savings), who.owed, asked, base))
    if times and who.blocked:
        free = max(0, who.savings - who.blocked)
        base = {"savings": free, "blocked": who.blocked, name: times}
        found.append(_limit("blocked", limits.allowed(free), who.owed, asked, base))
    if limits.cap:
        found.append(_limit("cap", limits.cap, who.owed, asked, {}))
    if limits.fund_ppm:
        limit = who.fund * limits.fund_ppm // PPM
        base = {"fund": who.fund, "percent_ppm": limits.fund_ppm}
        found.append(_limit("fund", limit, who.owed, asked, base))
    return found


def _limit(code: str, limit: int, owed: int, asked: int, base: dict[str, int]) -> Finding:
    over = max(0, asked + owed - limit)
    return _finding(
        code,
        over == 0,
        **base,
        limit=limit,
        owed=owed,
        asked=asked,
        most=max(0, limit - owed),
        over=over,
    )


def _conditions(who: Applicant, limits: Limits, asked: int, instalments: int) -> list[Finding]:
    found = []
    if limits.times[1] and who.unsettled:
        found.append(_finding("settled", True, savings=who.savings, unsettled=who.unsettled))
    if limits.min_months:
        found.append(
            _finding(
                "months",
                who.months >= limits.min_months,
                months=who.months,
                needed=limits.min_months,
            )
        )
    if limits.min_attendance_ppm:
        found.append(
            _finding(
                "attendance",
                who.attendance_ppm >= limits.min_attendance_ppm,
                attendance_ppm=who.attendance_ppm,
                needed_ppm=limits.min_attendance_ppm,
            )
        )
    if limits.no_arrears:
        found.append(_finding("arrears", who.overdue <= 0, overdue=who.overdue))
    found += _of_other_loans(who, limits)
    found += _of_cover(who, limits, asked)
    if limits.instalments_max and instalments:
        found.append(
            _finding(
                "term",
                instalments <= limits.instalments_max,
                instalments=instalments,
                most=limits.instalments_max,
            )
        )
    return found


def _of_other_loans(who: Applicant, limits: Limits) -> list[Finding]:
    found = []
    has_topup = limits.topup_ppm and who.running_loans
    if has_topup:
        found.append(
            _finding(
                "topup",
                who.repaid_ppm >= limits.topup_ppm,
                repaid_ppm=who.repaid_ppm,
                needed_ppm=limits.topup_ppm,
            )
        )
    elif limits.one_at_a_time:
        found.append(_finding("one_loan", who.running_loans == 0, running=who.running_loans))
    if limits.wait_meetings and who.meetings_since_loan >= 0:
        found.append(
            _finding(
                "wait",
                who.meetings_since_loan >= limits.wait_meetings,
                waited=who.meetings_since_loan,
                needed=limits.wait_meetings,
            )
        )
    return found


def _of_cover(who: Applicant, limits: Limits, asked: int) -> list[Finding]:
    found = []
    if limits.guarantors:
        found.append(
            _finding(
                "guarantors",
                who.guarantors >= limits.guarantors,
                guarantors=who.guarantors,
                needed=limits.guarantors,
            )
        )
    free = max(0, who.savings - who.blocked)
    if limits.guaranteed_ppm:
        needed = divide(asked * limits.guaranteed_ppm, PPM, "up")
        found.append(
            _finding(
                "guaranteed",
                who.guaranteed + free >= needed,
                guaranteed=who.guaranteed,
                savings=free,
                needed=needed,
                missing=max(0, needed - who.guaranteed - free),
            )
        )
    if limits.own_share_ppm:
        needed = divide((asked + who.owed) * limits.own_share_ppm, PPM, "up")
        found.append(
            _finding(
                "own_share",
                free >= needed,
                savings=free,
                needed=needed,
                missing=max(0, needed - free),
            )
        )
    return found


def _finding(code: str, is_kept: bool, **values: int) -> Finding:
    return Finding(code=code, is_kept=is_kept, values=tuple(values.items()))
