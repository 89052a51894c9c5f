"""Entries for a meeting that was closed elsewhere, and second closings (INV-11, INV-15, INV-41,
INV-42; sync classes 5 to 7)."""

from tests.conflicts.acts import close, expense, fine, help_out, mark, move, pay, pay_pot
from tests.conflicts.script import Act, Outcome, Script

LATE = ("late_entry",)


def _late(
    what: str, act: Act, before: tuple[Act, ...] = (), asks: tuple[str, ...] = LATE, **sums: int
) -> Script:
    outcome = {name.replace("_", " "): minor for name, minor in sums.items()}
    return Script(
        what=f"{what} after the meeting was closed elsewhere",
        before=before,
        left=(close(),),
        right=(act,),
        after=(Outcome(asks=asks, sums=outcome), Outcome(sums=outcome)),
    )


SCRIPTS = (
    _late("shares", pay(7, shares=400), saved_7=400, box=400, suspense=0),
    _late("welfare", pay(7, welfare=100), box=100, suspense=0),
    _late("a whole row", pay(7, shares=400, welfare=100, turn=300), saved_7=400, box=800),
    _late("a payment by phone", pay(7, code="SJK3X2A1B9", shares=400), saved_7=400, box=0),
    _late("an expense", expense(500), box=-500),
    _late("money carried to the bank", move(1000), box=-1000),
    _late("help", help_out(7, 50), (pay(8, welfare=100),), box=-50),
    _late("the pot", pay_pot(7), (pay(8, turn=300),), box=-300),
    _late("a fine", fine(7), asks=()),
    _late("a mark of the roll", mark(7, "late"), asks=()),
)
