"""The share-out sheet: of one that was agreed, or of today as a preview."""

from app.book.transaction import Reading
from app.core.currencies import currency_of
from app.core.rounding import PPM
from app.documents import Document
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book, person
from app.documents.options import Desk, Options
from app.documents.share_out_sheet import CODE, ShareOutFacts, SharePerson, sheet_of
from app.documents.sheet import Sheet
from app.projections import devices, shareout_look, shareouts
from app.projections.meetings import running_meeting
from app.projections.shareout_usual import usual_wish
from app.projections.shareouts import Shareout

PREVIEW = "preview"


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The sheet of the share-out with id `subject`, else the newest; "preview" for how one would
    be today, which is also what stands there before the first.

    Raises:
        Refused: See `look` for a preview.
    """
    desk = Desk(reading, options)
    found = None
    if subject != PREVIEW:
        every = shareouts.shareouts(reading.conn)
        found = next((one for one in every if one.shareout == subject), None)
        found = found or (every[-1] if every else None)
    facts = facts_of(desk, found) if found is not None else preview_of(desk)
    return sheet_of(facts, desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, found: Shareout) -> ShareOutFacts:
    """What the sheet of an agreement says, as of this reading."""
    received = {one.member: one.agreed for one in found.paid}
    people = tuple(
        SharePerson(
            person=person(desk, line.member),
            shares=line.shares,
            gross=line.gross,
            back=line.at_par,
            loan=line.loan,
            other=line.other + line.fine + line.penalty,
            net=line.net,
            social=line.social,
            pays=line.paid + line.social,
            lost=line.lost,
            received=received.get(line.member, ""),
        )
        for line in found.lines
    )
    lost = sum(line.lost for line in found.lines)
    loans = sum(line.loan for line in found.lines) + lost - found.charges
    capital = sum(line.capital for line in found.lines)
    known = {one.device: one for one in devices.devices(desk.reading.conn)}
    return ShareOutFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        shareout=found.shareout,
        is_agreed=True,
        on=found.on,
        cycle=found.no,
        cash=found.cash,
        loans=max(0, loans),
        charges=found.charges,
        fund=found.fund,
        shares=found.shares,
        worth=_worth(desk, found.value_ppm, found.mode, counts=found.shares != capital),
        counts_shares=found.shares != capital,
        mode=found.mode,
        reason=found.reason,
        people=_by_number(people),
        remainder=found.remainder,
        remainder_to=found.remainder_to,
        signers=_signers(desk, found.approved_by),
        heads=tuple((known[device].prefix, n) for device, n in found.heads),
        waived=tuple(
            (known[device].label or known[device].prefix, reason) for device, reason in found.waived
        ),
    )


def preview_of(desk: Desk) -> ShareOutFacts:
    """How a share-out by the usual rules would be today.

    Raises:
        Refused: See `look`.
    """
    conn, group = desk.reading.conn, desk.reading.group
    running = running_meeting(conn)
    on = running.on if running is not None else desk.today
    found = shareout_look.look(conn, usual_wish(conn), currency=group.currency, on=on)
    plan = found.plan
    people = tuple(
        SharePerson(
            person=person(desk, row.member),
            shares=row.shares,
            gross=row.gross,
            back=row.at_par,
            loan=row.loan,
            other=row.other + row.fine + row.apart,
            net=row.net,
            social=0,
            pays=row.paid,
            lost=row.lost,
            received="",
        )
        for row in plan.rows
    )
    counts = plan.shares != sum(row.capital for row in plan.rows)
    return ShareOutFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk), "provisional"),
        shareout=PREVIEW,
        is_agreed=False,
        on=on,
        cycle=found.no,
        cash=plan.cash,
        loans=sum(one.principal for one in found.owed),
        charges=sum(one.total - one.principal for one in found.owed),
        fund=plan.fund,
        shares=plan.shares,
        worth=_worth(desk, int(plan.value * PPM), plan.mode, counts=counts),
        counts_shares=counts,
        mode=plan.mode,
        reason="",
        people=_by_number(people),
        remainder=plan.remainder,
        remainder_to=found.wish.remainder_to,
        signers=desk.officers(),
    )


def _worth(desk: Desk, value_ppm: int, mode: str, *, counts: bool) -> int | None:
    if mode != "standard" or not counts:
        return None
    return int(value_ppm // 10 ** currency_of(desk.reading.group.currency).digits)


def _by_number(people: tuple[SharePerson, ...]) -> tuple[SharePerson, ...]:
    return tuple(sorted(people, key=lambda one: one.person.no))


def _signers(desk: Desk, approved_by: tuple[str, ...]) -> tuple[Signer, ...]:
    """The treasurer, then the chair and the key holders who agreed."""
    officers = desk.officers()
    known = {one.name for one in officers}
    names = [desk.name(one) for one in approved_by]
    keys = [name for name in names if name not in known]
    return (
        *officers,
        *(Signer(name=name, role="key", number=no) for no, name in enumerate(keys, 1)),
    )


DOCUMENT = Document(code=CODE, subject="group", build=build)
