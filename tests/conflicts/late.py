"""Entries for a meeting that was closed elsewhere, and second closings (INV-11, INV-15, INV-41,
INV-42; sync classes 5 to 7)."""

from app.book.book import Book
from app.projections import cases
from tests.conflicts.acts import (
    acting,
    add,
    amend,
    close,
    close_there,
    correct,
    expense,
    fine,
    help_out,
    mark,
    move,
    named,
    open_next,
    pay,
    pay_pot,
    set_field,
)
from tests.conflicts.loan_acts import guarantor_pays, lend, reschedule, write_off
from tests.conflicts.script import Act, Outcome, Script, World


def _shows_who_was_present(world: World, book: Book) -> bool:
    """Each side says what the other page does not."""
    (case,) = world.table.on(book, cases.open_cases)
    asked = world.table.ask(book, case.case)
    return sorted([(line.kind, line.count) for line in slip.lines] for slip in asked.slips) == [
        [("page_present", 9)],
        [("page_present", 10)],
    ]


LATE = ("late_entry",)
LOAN = (named("loan", lend(7, 100_000, guarantors=(8,))),)
PAID = (named("it", pay(7, shares=400)),)


def _late(
    what: str,
    act: Act | tuple[Act, ...],
    before: tuple[Act, ...] = (),
    asks: tuple[str, ...] = LATE,
    **sums: int,
) -> Script:
    outcome = {name.replace("_", " "): minor for name, minor in sums.items()}
    return Script(
        what=f"{what} after the meeting was closed elsewhere",
        before=before,
        left=(close(),),
        right=act if isinstance(act, tuple) else (act,),
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
    _late("an advance", pay(7, advance=250), box=250, advance_7=250),
    _late("a loan", lend(7, 100_000), box=-100_000),
    _late("a repayment", pay(7, loan=30_000), LOAN, box=30_000),
    _late("what a guarantor pays", guarantor_pays("loan", 8, 20_000), LOAN, box=20_000),
    _late("a write-off", write_off("loan"), LOAN, asks=(), box=0),
    _late("a reschedule", reschedule("loan", 2), LOAN, asks=(), box=0),
    _late("a new member", add("Ruth Achola"), asks=(), box=0),
    _late("a phone number", set_field(7, "phone", "0711000002"), asks=(), box=0),
    _late("a rule", amend(late_fine=60), asks=(), box=0),
    _late(
        "a payment that was corrected there",
        (acting(1), correct("it", shares=600)),
        PAID,
        saved_7=200,
    ),
    Script(
        what="closed here with the next meeting planned, and a payment there",
        left=(close(next_on="2026-12-05"),),
        right=(pay(7, shares=400),),
        after=(
            Outcome(asks=LATE, sums={"saved 7": 400, "box": 400}),
            Outcome(sums={"saved 7": 400, "box": 400}),
        ),
    ),
    Script(
        what="closed here and the next one open, and a payment there",
        left=(close(), open_next()),
        right=(pay(7, shares=400),),
        after=(
            Outcome(asks=LATE, sums={"saved 7": 400, "box": 400}),
            Outcome(sums={"saved 7": 400, "box": 400}),
        ),
    ),
    _late("a mark of the roll", mark(7, "late"), asks=()),
    Script(
        what="closed on both laptops with the same totals is closed once",
        left=(close(),),
        right=(close_there(),),
        after=Outcome(),
    ),
    Script(
        what="closed on both laptops with other totals: the first page counts, both are shown",
        left=(close(),),
        right=(mark(7, "absent"), close_there()),
        after=Outcome(asks=("statement_dispute",), says=_shows_who_was_present),
    ),
)
