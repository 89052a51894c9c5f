"""A share-out of 400 members with loans: the sum alone, and out of a book.

Run: .venv/bin/python -m tests.bench.bench_shareout
"""

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time

from app.book.transaction import Tx
from app.core.ledger import Line
from app.core.loans import Instalment
from app.core.shareout.debts import Owed, end_loans
from app.core.shareout.journals import Part, part_journals
from app.core.shareout.modes import MODES, Claim
from app.core.shareout.plan import plan_shareout
from app.documents import find_document
from app.documents.options import Options
from app.documents.pdf import render_pdf
from app.operations import loans, members, opening
from app.operations.shareout import agree_shareout
from app.projections.shareout_look import Wish, look
from tests.helpers.group import Group, vsla_rules
from tests.helpers.lending import approvers

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


def a_book(folder: Path) -> Group:
    """The same village in a book: 400 members, 200 running loans, 20 of them too large."""
    group = Group(folder, rules=vsla_rules(share_value=20_000, income_basis="cash"))

    def fill(tx: Tx) -> None:
        for number in range(SIZE - len(group.members)):
            name = f"Member {number}"
            group.members.append(members.add_member(tx, name=name, joined_on="2026-03-28"))
        for number, member in enumerate(group.members):
            shares = Line(account="3010", sub=member, minor=-_shares(number), currency="KES")
            cash = Line(account="1010", minor=_shares(number) // 2, currency="KES")
            opening.record_opening(tx, on="2026-11-01", lines=(shares, cash))
            if number % 2:
                owed = _shares(number) * 3 if number % 20 == 1 else _shares(number) // 2
                plan = Instalment(due_on="2026-11-15", principal=owed, interest=owed // 20)
                loans.record_running_loan(
                    tx,
                    member=member,
                    given_on="2026-10-01",
                    principal_left=owed,
                    instalments=(plan,),
                )

    group.write(fill)
    return group


def _shares(number: int) -> int:
    return (20 + number % 50) * 20_000


def out_of_a_book() -> None:
    """CPU of the preview, the agreement with everybody's part, and the paper."""
    with TemporaryDirectory() as folder:
        group = a_book(Path(folder))
        meeting = group.open_meeting(present=False)

        def preview() -> object:
            return group.read(look, Wish(), currency="KES", on="2026-11-21")

        def agree() -> object:
            by = approvers(group)
            return group.write(agree_shareout, meeting=meeting, wish=Wish(), approved_by=by)

        def paper() -> object:
            options = Options(now_ms=1_795_255_200_000, lang="en", by=group.no(1))
            document = find_document("share_out_sheet")
            return render_pdf(group.book.read(lambda r: document.build(r, "", options)))

        for name, work in (("preview", preview), ("agreement", agree), ("sheet, PDF", paper)):
            begun = process_time()
            work()
            print(f"{name:16} out of a book: {(process_time() - begun) * 1000:6.0f} ms")
        group.close()


def main() -> None:
    for mode in MODES:
        seconds, defaulters = min(one(mode) for _ in range(ROUNDS))
        print(f"{mode:16} {SIZE} members, {defaulters} default: {seconds * 1000:6.1f} ms")
    out_of_a_book()


if __name__ == "__main__":
    main()
