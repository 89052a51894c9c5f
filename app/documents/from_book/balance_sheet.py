"""The balance sheet of today, from the accounts of the group's currency."""

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.accounts import CHART, Kind
from app.core.permissions import AUDITOR
from app.documents import Document
from app.documents.balance_sheet import CODE, RESULT, BalanceFacts, RiskFacts, sheet_of
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.sheet import Sheet
from app.projections import balances, officers
from app.projections.accepted_risks import accepted_risks
from app.projections.ageing import portfolio

RESTRICTED = ("3060", "3070")  # of donors, for one purpose
LATE_DAYS = 90


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """What the group has and owes today; `subject` is not looked at."""
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk) -> BalanceFacts:
    """What the sheet says, as of this reading."""
    conn, currency = desk.reading.conn, desk.reading.group.currency
    sums = {
        one.account: one.minor
        for one in balances.trial_balance(conn)
        if one.currency == currency and one.minor
    }
    result = -sum(m for account, m in sums.items() if _kind(account) in (Kind.INCOME, Kind.EXPENSE))
    own = [*_side(sums, Kind.EQUITY), *(((RESULT, result),) if result else ())]
    return BalanceFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        on=desk.today,
        assets=_side(sums, Kind.ASSET),
        debts=_side(sums, Kind.LIABILITY),
        own=tuple(own),
        pending=sums.get(a.AWAITING, 0),
        restricted=-sum(sums.get(account, 0) for account in RESTRICTED),
        overdue=sum(
            one.principal_left
            for one in portfolio(conn, desk.today).lines
            if one.days_late > LATE_DAYS
        ),
        risks=tuple(
            RiskFacts(
                kind=one.accepted.kind, name=desk.name(one.accepted.member), on=one.accepted.on
            )
            for one in accepted_risks(conn)
        ),
        signers=(*desk.officers(), *_inspectors(desk)),
    )


def _inspectors(desk: Desk) -> tuple[Signer, ...]:
    """The first inspector, if there is one."""
    found = officers.holders_of(desk.reading.conn, AUDITOR)[:1]
    return tuple(Signer(name=desk.name(one), role=AUDITOR) for one in found)


def _side(sums: dict[str, int], kind: Kind) -> tuple[tuple[str, int], ...]:
    sign = 1 if kind is Kind.ASSET else -1
    return tuple((one, sign * minor) for one, minor in sums.items() if _kind(one) is kind)


def _kind(account: str) -> Kind:
    return CHART[account].kind


DOCUMENT = Document(code=CODE, subject="group", build=build)
