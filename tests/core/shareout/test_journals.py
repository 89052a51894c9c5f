"""The closing journals: the worked entries of spec/domain.md section 4.4; all accounts at 0."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from app.core import accounts as a
from app.core.ledger import Line, is_balanced
from app.core.shareout.debts import OtherDebt, Owed, end_loans, end_others
from app.core.shareout.journals import Part, paid_lines, part_journals, surplus_lines
from app.core.shareout.modes import Claim
from app.core.shareout.plan import Plan, plan_shareout
from tests.core.shareout.fund import CASH, OWED, PRICE, SHARES, claims


def journals_of(
    plan: Plan,
    balances: list[tuple[str, str, int]],
    owed: tuple[Owed, ...],
    others: tuple[OtherDebt, ...] = (),
) -> list[tuple[Line, ...]]:
    """Surplus, the four journals of all members together, payments."""
    loans = end_loans(owed, {row.member: row.loan for row in plan.rows})
    ended = end_others(others, {row.member: row.other for row in plan.rows})
    surplus = [row for row in balances if row[0] not in OWN]
    merged: list[tuple[Line, ...]] = [(), (), (), ()]
    for row in plan.rows:
        part = Part(
            member=row.member,
            own=[(one, -minor) for one, sub, minor in balances if one in OWN and sub == row.member],
            gross=row.gross + row.at_par,
            paid=row.paid,
            loans=[one for one in loans if one.member == row.member],
            others=[one for one in ended if one.member == row.member],
            fine=row.fine,
        )
        found = part_journals(part, "KES")
        assert all(is_balanced(journal) for journal in found)
        merged = [(*before, *lines) for before, lines in zip(merged, found, strict=True)]
    pays = [
        paid_lines(member=row.member, minor=row.paid, source=a.CASH_LOAN, currency="KES")
        for row in plan.rows
        if row.paid
    ]
    return [surplus_lines(surplus, retained=0, currency="KES"), *merged, *pays]


def sums(lines: tuple[Line, ...]) -> dict[tuple[str, str], int]:
    found: Counter[tuple[str, str]] = Counter()
    for line in lines:
        found[line.account, line.sub] += line.minor
    return {key: minor for key, minor in found.items() if minor}


OWN = ("3010", "2020")
BOOKS = [("3010", member, -shares * PRICE) for member, shares in SHARES.items()]
BOOKS.append(("3030", "", -1_000_000))


def test_the_five_closing_journals_are_those_of_the_worked_example() -> None:
    _, accrue, lose, convert, set_off, *pays = journals_of(
        plan_shareout(claims(), cash=CASH), BOOKS, OWED
    )
    assert sums(accrue) == {
        ("1310", "loan-d"): 15_000,
        ("1310", "loan-e"): 47_500,
        ("4010", ""): -62_500,
    }
    assert sums(lose) == {("5060", ""): 101_389, ("1300", "loan-e"): -101_389}
    converted = sums(convert)
    assert sum(minor for (account, _), minor in converted.items() if account == "3010") == 8_000_000
    surplus = ("3030", "4010", "5060")
    assert sum(converted[account, ""] for account in surplus) == 961_111
    assert sum(minor for (account, _), minor in converted.items() if account == "2060") == (
        -8_961_111
    )
    assert sums(set_off) == {
        ("2060", "D"): 315_000,
        ("2060", "E"): 896_111,
        ("1300", "loan-d"): -300_000,
        ("1310", "loan-d"): -15_000,
        ("1300", "loan-e"): -848_611,
        ("1310", "loan-e"): -47_500,
    }
    paid = {line.sub: line.minor for lines in pays for line in lines if line.account == "2060"}
    assert paid == {"A": 2_688_333, "B": 2_150_667, "C": 1_344_167, "D": 1_566_833}


def ends(balances: list[tuple[str, str, int]], journals: list[tuple[Line, ...]]) -> dict[str, int]:
    left: Counter[str] = Counter()
    for account, _, minor in balances:
        left[account] += minor
    for journal in journals:
        assert is_balanced(journal)
        for line in journal:
            left[line.account] += line.minor
    return {account: minor for account, minor in left.items() if minor}


def test_after_the_worked_example_every_account_is_0() -> None:
    money = [("1010", "", CASH), ("1300", "loan-d", 300_000), ("1300", "loan-e", 950_000)]
    journals = journals_of(plan_shareout(claims(), cash=CASH), BOOKS, OWED)
    assert ends([*money, *BOOKS], journals) == {}
    coarse = journals_of(plan_shareout(claims(), cash=CASH, cash_unit=1_000), BOOKS, OWED)
    assert ends([*money, *BOOKS], coarse) == {"1010": 2_000, "2110": -2_000}


LOAN = st.tuples(*[st.integers(0, 30_000)] * 4, st.booleans(), st.integers(0, 500))
PERSON = st.tuples(
    st.integers(1, 50), st.lists(LOAN, max_size=2), st.integers(0, 900), st.booleans()
)


@settings(max_examples=100, deadline=None)
@given(people=st.lists(PERSON, min_size=1, max_size=25), cash=st.integers(0, 10**6))
def test_whatever_the_group_was_owed_its_books_end_at_nothing(
    people: list[tuple[int, list[tuple[int, ...]], int, bool]], cash: int
) -> None:
    owed: list[Owed] = []
    others: list[OtherDebt] = []
    claims: list[Claim] = []
    balances: list[tuple[str, str, int]] = [("1010", "", cash)]
    for number, (shares, loans, other, has_advance) in enumerate(people):
        name = f"m{number:02}"
        for which, (principal, interest, penalty, fee, booked, deferred) in enumerate(loans):
            loan = f"{name}-{which}"
            one = Owed(
                loan=loan,
                member=name,
                principal=principal,
                interest=interest,
                penalty=penalty,
                fee=fee,
                let_go=deferred,
                booked_interest=(interest + deferred) * booked,
                booked_charges=(penalty + fee) * booked,
                rebate=deferred // 2,
                deferred=deferred,
            )
            owed.append(one)
            balances += [
                ("1300", loan, principal + one.rebate),
                ("1310", loan, one.booked_interest),
                ("1320", loan, one.booked_charges),
                ("2090", loan, -one.deferred - one.rebate),
            ]
        if other:
            others.append(OtherDebt(account="1340", member=name, minor=other))
            balances.append(("1340", name, other))
        at_par = 7 * has_advance if cash >= 7 * len(people) else 0
        claims.append(
            Claim(
                member=name,
                shares=shares,
                capital=shares * 200,
                at_par=at_par,
                loan=sum(one.total for one in owed if one.member == name),
                other=other,
                fine=other // 3,
            )
        )
    equity = [("3010", one.member, -one.capital) for one in claims]
    equity += [("2020", one.member, -one.at_par) for one in claims]
    result = -sum(minor for _, _, minor in [*balances, *equity])
    equity.append(("4050", "", result))
    plan = plan_shareout(claims, cash=cash)
    journals = journals_of(plan, equity, tuple(owed), tuple(others))
    assert ends([*balances, *equity], journals) == {}
