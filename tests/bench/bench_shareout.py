"""A share-out of 400 members with loans, and the closing journals of it.

Run: .venv/bin/python -m tests.bench.bench_shareout
"""

from random import Random
from time import process_time

from app.core.shareout.debts import Owed, end_loans
from app.core.shareout.journals import Part, part_journals
from app.core.shareout.modes import MODES, Claim
from app.core.shareout.plan import plan_shareout

SIZE, ROUNDS = 400, 5


def village(seed: int) -> tuple[list[Claim], tuple[Owed, ...]]:
    """Every second member has a loan, every tenth one that is too large."""
    draw = Random(seed)
    owed, claims = [], []
    for number in range(SIZE):
        member, shares = f"m{number:03}", draw.randrange(20, 260)
        capital = shares * 200_000
        loan = 0
        if number % 2:
            factor = 3 if number % 10 == 1 else 0.6
            one = Owed(
                loan=f"loan-{number}",
                member=member,
                principal=int(capital * factor),
                interest=int(capital * factor) // 20,
            )
            owed.append(one)
            loan = one.total
        claims.append(
            Claim(
                member=member,
                shares=shares,
                capital=capital,
                loan=loan,
                interest_paid=loan // 7,
                parts=capital * draw.randrange(1, 52),
                fixed=5,
            )
        )
    return claims, tuple(owed)


def one(mode: str) -> tuple[float, int]:
    """CPU seconds of plan and journals, and how many defaulted."""
    claims, owed = village(7)
    begun = process_time()
    plan = plan_shareout(claims, cash=4_000_000_000, mode=mode, cash_unit=5_000)
    by_member = {
        one.member: [one] for one in end_loans(owed, {r.member: r.loan for r in plan.rows})
    }
    for row in plan.rows:
        part = Part(
            member=row.member,
            own=[("3010", row.capital)],
            gross=row.gross,
            paid=row.paid,
            loans=by_member.get(row.member, ()),
        )
        part_journals(part, "TZS")
    return process_time() - begun, len(plan.defaulters)


def main() -> None:
    for mode in MODES:
        seconds, defaulters = min(one(mode) for _ in range(ROUNDS))
        print(f"{mode:16} {SIZE} members, {defaulters} default: {seconds * 1000:6.1f} ms")


if __name__ == "__main__":
    main()
