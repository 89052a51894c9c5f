"""The fund of spec/domain.md section 3.7 in a book: A120 B96 C60 D84 E40 shares of 200.00."""

from pathlib import Path
from typing import Any

from app.core.ledger import Line
from app.core.loans import Instalment
from app.operations import loans as giving
from app.operations import opening
from app.operations.shareout import agree_shareout, pay_share
from app.projections import balances
from app.projections.shareout_look import Wish
from tests.helpers.group import Group, vsla_rules
from tests.helpers.lending import approvers

A, B, C, D, E = range(6, 11)  # numbers in the roll
SHARES = {A: 120, B: 96, C: 60, D: 84, E: 40}


def fund(folder: Path, **changes: Any) -> Group:
    """D owes 3,000 and a charge of 150, E 9,500 and 475; 77,500.00 in the box."""
    rules = {"share_value": 20_000, "income_basis": "cash"} | changes
    group = Group(folder, rules=vsla_rules(**rules))
    fill(group)
    return group


def fill(group: Group) -> None:
    lines = (
        Line(account="1010", minor=7_750_000, currency="KES"),
        *(
            Line(account="3010", sub=group.no(no), minor=-shares * 20_000, currency="KES")
            for no, shares in SHARES.items()
        ),
    )
    group.write(opening.record_opening, on="2026-11-01", lines=lines)
    for number, principal, charge in ((D, 300_000, 15_000), (E, 950_000, 47_500)):
        plan = Instalment(due_on="2026-11-15", principal=principal, interest=charge)
        group.write(
            giving.record_running_loan,
            member=group.no(number),
            given_on="2026-10-01",
            principal_left=principal,
            instalments=(plan,),
        )


def agree(group: Group, meeting: str, wish: Wish | None = None, **more: Any) -> str:
    """Chair and key holders agree; the fact."""
    return group.write(
        agree_shareout,
        meeting=meeting,
        wish=wish or Wish(),
        approved_by=approvers(group),
        **more,
    )


def pay_everybody(group: Group, meeting: str, lines: Any) -> None:
    for line in lines:
        if line.paid + line.social:
            group.write(pay_share, meeting=meeting, member=line.member, agreed="paper")


def left(group: Group) -> dict[str, int]:
    """Accounts that are not at nothing."""
    found = group.read(balances.trial_balance)
    return {one.account: one.minor for one in found if one.minor}
