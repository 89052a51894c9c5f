"""Whether a member may borrow, and what the fund can lend: figures of the book for the rules."""

from dataclasses import replace

from sqlalchemy import Connection

from app.core import accounts as a
from app.core import lending_rules
from app.core.errors import Refused
from app.core.governance.approvals import Approval, Thresholds, needed
from app.core.lending.eligibility import Eligibility, Limits, judge, with_end
from app.core.lending.guarantees import can_guarantee
from app.core.lending.liquidity import Fund, Liquidity
from app.core.lending.liquidity import liquidity as lend_from
from app.core.loan_products import LoanProduct
from app.core.rounding import PPM
from app.core.rules_of_group import Rules
from app.projections import balances, group
from app.projections.applicants import applicant, saved
from app.projections.loan_book import Request, blocked_savings, find_request, requests
from app.projections.loan_parts import promised_parts
from app.projections.social_loans import owed_socially

SOURCES = {"cash": a.CASH_LOAN, "mpesa": a.MOBILE, "bank": a.BANK, "usdt": a.CRYPTO}
SOCIAL = "social"
_PERCENT = PPM // 100


def limits_of(rules: Rules, product: LoanProduct | None = None) -> Limits:
    """The rules of the group as the rules of lending take them.

    The welfare fund helps who is in need: savings and arrears do not count there.
    """
    if product is not None and product.fund == SOCIAL:
        most = product.instalments_max
        return Limits(multiple=0, cap=rules.social_cap, instalments_max=most)
    own = product or LoanProduct()
    return Limits(
        multiple=rules.loan_multiple if own.multiple_ppm < 0 else 0,
        multiple_ppm=max(0, own.multiple_ppm),
        cap=rules.loan_cap if own.cap < 0 else own.cap,
        fund_ppm=rules.loan_fund_percent * _PERCENT,
        min_months=rules.loan_min_months,
        min_attendance_ppm=rules.loan_min_attendance * _PERCENT,
        no_arrears=rules.loan_no_arrears,
        one_at_a_time=rules.loan_one_at_a_time,
        topup_ppm=rules.loan_topup_percent * _PERCENT,
        wait_meetings=rules.loan_wait_meetings,
        guarantors=rules.guarantors_needed,
        instalments_max=product.instalments_max if product else rules.loan_meetings_max,
    )


def eligibility(
    conn: Connection,
    member: str,
    principal: int,
    on: str,
    *,
    currency: str,
    product: LoanProduct | None = None,
    instalments: int = 0,
    loan: str = "",
    guarantors: int | None = None,
) -> Eligibility:
    """Every rule of the group about this loan, kept or broken, with its numbers.

    Args:
        loan: Of a request, whose accepted guarantees count. guarantors: How many stand for a
            loan that nobody asked for before.

    Source: spec/domain.md section 3.21.
    """
    _, rules = group.current_rules(conn)
    who = applicant(conn, member, on, currency=currency, loan=loan)
    if product is not None and product.fund == SOCIAL:
        who = replace(who, owed=owed_socially(conn, member))
    if guarantors is not None:
        who = replace(who, guarantors=guarantors)
    found = judge(who, limits_of(rules, product), asked=principal, instalments=instalments)
    asked = find_request(conn, loan) if loan else None
    first_due = asked.asked.first_due if asked else ""
    ends_on = last_day(rules, product, principal, instalments, on, first_due)
    return with_end(found, ends_on=ends_on, share_out_on=rules.share_out_on)


def last_day(
    rules: Rules,
    product: LoanProduct | None,
    principal: int,
    instalments: int,
    on: str,
    first_due: str = "",
) -> str:
    """The day of the last instalment of a loan given on the civil day `on`; "" for no plan."""
    try:
        terms = lending_rules.new_terms(
            rules,
            product or lending_rules.find_product(rules, ""),
            principal=principal,
            instalments=instalments,
            start=on,
            first_due=first_due,
        )
        rows, _ = lending_rules.plan(terms)
    except Refused:
        return ""
    return max((row.due_on for row in rows), default="")


def never_overridden(rules: Rules) -> frozenset[str]:
    """Codes of rules that no vote lifts."""
    return frozenset(("share_out",) if rules.past_share_out == "never" else ())


def liquidity(conn: Connection, *, currency: str, but: str = "") -> Liquidity:
    """What can be lent today without touching what is promised, with its steps.

    The pots of turns lie in the same box and are promised to their winners.

    Args:
        but: A request that asks for the money itself: what is promised to those before it counts,
            approved ones first, then the queue in its order.

    Source: spec/domain.md section 3.22.
    """
    return lend_from(fund(conn, currency=currency, but=but))


def fund(conn: Connection, *, currency: str, but: str = "") -> Fund:
    """Money and promises of the loan fund."""
    _, rules = group.current_rules(conn)

    def have(account: str) -> int:
        return max(0, balances.balance_of(conn, account, currency))

    def owe(account: str) -> int:
        return max(0, -balances.balance_of(conn, account, currency))

    before = [one for one in _before(conn, but) if not _is_social(one)]
    return Fund(
        cash=have(a.CASH_LOAN),
        mobile=have(a.MOBILE),
        bank=have(a.BANK),
        wallet=have(a.CRYPTO),
        reserve_ppm=rules.reserve_percent * _PERCENT,
        approved=sum(one.principal for one in before) + promised_parts(conn, but=but),
        payouts=owe(a.PAYABLE),
        next_prize=owe(a.POT),
        unidentified=owe(a.UNIDENTIFIED),
        advances=owe(a.ADVANCES) if rules.advances_kept else 0,
    )


def lendable(conn: Connection, *, currency: str, but: str = "") -> dict[str, int]:
    """What can be handed out today, by source; never more than lies in that place.

    The pot of a turn is handed over in notes, so the notes for it stay in the box.
    """
    most = liquidity(conn, currency=currency, but=but).can_lend
    lies = {name: balances.balance_of(conn, place, currency) for name, place in SOURCES.items()}
    lies["cash"] -= max(0, -balances.balance_of(conn, a.POT, currency))
    found = {source: max(0, min(most, minor)) for source, minor in lies.items()}
    return found | {SOCIAL: _lendable_socially(conn, currency, but)}


def _lendable_socially(conn: Connection, currency: str, but: str) -> int:
    """What of the welfare fund is not lent or promised, and lies in its bag."""
    owned = -balances.balance_of(conn, a.SOCIAL_FUND, currency)
    lent = balances.balance_of(conn, a.SOCIAL_LOANS, currency)
    promised = sum(one.principal for one in _before(conn, but) if _is_social(one))
    bag = balances.balance_of(conn, a.CASH_SOCIAL, currency)
    return max(0, min(bag, owned - lent) - promised)


def _before(conn: Connection, but: str) -> list[Request]:
    """Who gets money before the request `but`: approved ones first, then the queue."""
    waiting = [*requests(conn, ("approved",)), *requests(conn, ("queued",))]
    names = [one.loan for one in waiting]
    return waiting[: names.index(but)] if but in names else waiting


def _is_social(request: Request) -> bool:
    return request.terms is not None and request.terms.product.fund == SOCIAL


def contribution(rules: Rules) -> int:
    """One full contribution, by which approvals are measured; minor units."""
    shares = rules.share_value * max(1, rules.shares_min)
    return rules.approval_unit or shares + rules.savings + rules.welfare + rules.turn


def approval_of_loan(rules: Rules, principal: int, *, is_within_limits: bool) -> Approval:
    """Who has to agree to a loan (spec/domain.md section 6.1)."""
    return needed(
        "loan",
        principal,
        contribution=contribution(rules),
        within_limits=is_within_limits,
        thresholds=_thresholds(rules),
    )


def approval_of_write_off(rules: Rules, minor: int) -> Approval:
    """Who has to agree to a write-off."""
    return needed(
        "write_off", minor, contribution=contribution(rules), thresholds=_thresholds(rules)
    )


def can_stand_for(conn: Connection, member: str, *, currency: str, loan: str = "") -> int:
    """How much more a member may guarantee, what stands for `loan` left out; minor units."""
    _, rules = group.current_rules(conn)
    return can_guarantee(
        savings=saved(conn, member, currency),
        blocked=blocked_savings(conn, member, but=loan),
        factor_ppm=rules.guarantor_factor_ppm,
    )


def open_request_of(conn: Connection, member: str) -> tuple[Request, ...]:
    """Open requests of a member, oldest first."""
    return tuple(one for one in requests(conn) if one.asked.member == member)


def _thresholds(rules: Rules) -> Thresholds:
    return Thresholds(loan_chair=rules.approve_1, write_off_key_holders=rules.approve_2)
