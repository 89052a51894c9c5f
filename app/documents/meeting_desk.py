"""Where the money of a meeting lay, by what ways it came, and what moved it."""

from app.core import accounts as a
from app.documents.facts import Method
from app.documents.meeting_summary import FundFacts, MovementFacts
from app.documents.methods import methods_of
from app.documents.options import Desk
from app.projections import journal, sheet
from app.projections.reading_out import ReadOut
from app.projections.wallet import wallet_at

FUNDS: dict[str, tuple[str, ...]] = {
    "loan_bag": (a.CASH_LOAN,),
    "welfare_bag": (a.CASH_SOCIAL,),
    "mpesa": (a.MOBILE, a.AWAITING),
    "bank": (a.BANK,),
    "usdt": (a.CRYPTO,),
}
ELECTRONIC: tuple[Method, ...] = ("mpesa", "bank", "usdt")
IN_BOX = ("loan_bag", "welfare_bag")
SOURCES = {
    "cash": "loan_bag",
    "social": "welfare_bag",
    "mpesa": "mpesa",
    "bank": "bank",
    "usdt": "usdt",
}
PAID_AS = {
    "turn": "turn_paid",
    "seat": "turn_paid",
    "seat_in": "other_in",
    "debt_in": "other_in",
    "welfare": "welfare_paid",
    "expense": "expenses",
    "move": "moved",
    "share": "shared_out",
    "shares_back": "shared_out",
    "savings_back": "shared_out",
    "advance_back": "advance_back",
    "dividend": "shared_out",
    "exit": "shared_out",
    "lender": "lender",
}


def collected_of(
    desk: Desk, read: ReadOut, methods: tuple[str, ...]
) -> tuple[tuple[Method, int], ...]:
    """Cash, and what came electronically by its ways; all of it the group's first way where the
    page was closed with another sum than the payments have now."""
    totals, ways = read.totals, [one for one in ELECTRONIC if one in methods]
    sums: dict[Method, int] = dict.fromkeys(ELECTRONIC, 0)
    for payment in sheet.payments_at(desk.reading.conn, read.meeting.meeting):
        if payment.stands and payment.electronic_minor:
            sums[methods_of([payment.method])[-1]] += payment.electronic_minor
    if sum(sums.values()) != totals.electronic:
        sums = {(ways or ["mpesa"])[0]: totals.electronic}
    return (("cash", totals.cash), *((way, minor) for way, minor in sums.items() if minor))


def funds_of(
    desk: Desk, read: ReadOut, moved: tuple[MovementFacts, ...], *, by_phone: bool
) -> tuple[FundFacts, ...]:
    """Places of money; where there is no mobile money, its place holds what is not checked yet."""
    totals, reading = read.totals, desk.reading
    closing = {
        "loan_bag": totals.loan_bag,
        "welfare_bag": totals.welfare_bag,
        "mpesa": totals.mobile,
        "bank": totals.bank,
        "usdt": wallet_at(reading.conn, read.meeting.meeting, reading.group.currency),
    }
    return tuple(
        FundFacts(
            fund=fund if fund != "mpesa" or by_phone else "awaiting",
            opening=closing[fund] - sum(movement.minor[place] for movement in moved),
            closing=closing[fund],
            in_box=fund in IN_BOX,
        )
        for place, fund in enumerate(FUNDS)
    )


def movements_of(desk: Desk, read: ReadOut) -> tuple[MovementFacts, ...]:
    """What came in and went out of each fund, in the order of `FUNDS`."""
    found: dict[str, dict[str, int]] = {}

    def add(kind: str, fund: str, minor: int) -> None:
        of_kind = found.setdefault(kind, {})
        of_kind[fund] = of_kind.get(fund, 0) + minor

    conn = desk.reading.conn
    for payment in sheet.payments_at(conn, read.meeting.meeting):
        booked = journal.find_entry(conn, payment.entry) if payment.stands else None
        for line in booked.lines if booked else ():
            if fund := _fund_of(line.account):
                add("collected", fund, line.minor)
    for payment in sheet.unidentified_at(conn, read.meeting.meeting):
        for fund, minor in (
            ("loan_bag", payment.cash_minor),
            ("mpesa", payment.electronic_minor),
        ):
            if payment.stands and minor:
                add("other_in", fund, minor)
    for moved in read.loan_money:
        kind = "loans_given" if moved.minor < 0 else "other_in"
        add(kind, SOURCES[moved.place], moved.minor)
    for paid in read.paid:
        for account, sign in ((paid.from_account, -1), (paid.to_account, 1)):
            if fund := _fund_of(account):
                add(PAID_AS.get(paid.kind, "moved"), fund, sign * paid.minor)
    for written in read.differences:
        add("difference", _fund_of(written.account) or "loan_bag", written.minor)
    return tuple(
        MovementFacts(kind=kind, minor=tuple(by_fund.get(fund, 0) for fund in FUNDS))
        for kind, by_fund in found.items()
    )


def _fund_of(account: str) -> str:
    return next((fund for fund, accounts in FUNDS.items() if account in accounts), "")
