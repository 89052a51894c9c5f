"""The protocol of a choice of the fund, as its fact says it."""

from dataclasses import replace
from decimal import Decimal

from app.book.transaction import Reading
from app.core.errors import Refused
from app.core.fair_order.months import first_day
from app.core.fair_order.scores import DIGITS
from app.core.fair_order.selection import Candidate
from app.core.permissions import SECRETARY, TREASURER
from app.core.selections import SelectionMade, applicant_of_row, made_again
from app.documents import Document
from app.documents.draw_desk import draw_facts
from app.documents.draw_proof import DrawFacts
from app.documents.facts import Signer
from app.documents.loan_desk import page_of_book
from app.documents.options import Desk, Options
from app.documents.selection_protocol import (
    CODE,
    CandidateFacts,
    LeftFacts,
    ProtocolFacts,
    sheet_of,
)
from app.documents.sheet import Sheet
from app.projections import boxes, members, officers, rounds, selections


def build(reading: Reading, subject: str, options: Options) -> Sheet:
    """The protocol of the choice `subject`, "" for the newest one.

    Raises:
        Refused: "selection.unknown".
    """
    desk = Desk(reading, options)
    return sheet_of(facts_of(desk, subject), desk.texts, desk.locale, options.size or "A4")


def facts_of(desk: Desk, subject: str = "") -> ProtocolFacts:
    """What the protocol says; the order is made again from the numbers of the fact."""
    conn = desk.reading.conn
    found = selections.find_choice(conn, subject)
    if found is None:
        raise Refused("selection.unknown")
    made = found.made
    box = boxes.find_box(conn, made.box)
    if box is None:
        raise Refused("selection.unknown")
    names = {one.no: desk.name(one.member) for one in members.members(conn, with_left=True)}
    again = made_again(made)
    return ProtocolFacts(
        group=desk.group(),
        printing=desk.printing(page_of_book(desk)),
        selection=made.selection,
        fund=box.name,
        month=first_day(made.period, box.read.period),
        on=made.on,
        profile=made.profile,
        members=made.members,
        unpaid=tuple(names.get(no, "") for no in made.unpaid),
        others=made.members - len(made.applicants),
        balance=made.fund,
        before=made.available,
        candidates=tuple(_candidate(one, names, made) for one in again.ranked),
        left=_left(made, names),
        draw=_draw(desk, made),
        winner=desk.name(made.winner) if made.winner else "",
        minor=made.minor,
        part=made.instalment,
        parts=-(-made.minor // made.instalment) if made.instalment else 0,
        allowed_by=tuple(desk.name(one) for one in made.approved_by),
        signers=_signers(desk, made),
    )


def _candidate(one: Candidate, names: dict[int, str], made: SelectionMade) -> CandidateFacts:
    who, score = one.applicant, one.score
    return CandidateFacts(
        no=who.no,
        name=names.get(who.no, ""),
        request=who.request,
        balance=who.balance,
        lent=who.lent,
        waited=who.waited,
        factors=tuple((x.name, _told(x.value), x.above) for x in score.factors),
        score="" if score.value is None else f"{score.value:.{DIGITS}f}",
        missing=score.unlimited_by,
        is_first=who.no in made.pool,
    )


def _told(value: Decimal) -> str:
    """With six places, zeros at the end left out."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _left(made: SelectionMade, names: dict[int, str]) -> tuple[LeftFacts, ...]:
    asked = {one.no: one.request for one in map(applicant_of_row, made.applicants)}
    passed = [(no, "", words) for no, words in made.skipped]
    found = [*passed, *((no, reason, "") for no, reason in made.left)]
    return tuple(
        LeftFacts(no=no, name=names.get(no, ""), request=asked.get(no, 0), reason=why, words=words)
        for no, why, words in found
    )


def _draw(desk: Desk, made: SelectionMade) -> DrawFacts | None:
    facts = rounds.draws_of(desk.reading.conn, made.box) if made.draw else ()
    kinds = ("draw.sealed", "draw.by_slips")
    drawn = (one for one in facts if one.type in kinds and one.payload.draw == made.draw)
    found = next(drawn, None)
    # A month has no turns: the number only tells its draws apart.
    return replace(draw_facts(desk, found, facts), turn=0) if found else None


def _signers(desk: Desk, made: SelectionMade) -> tuple[Signer, ...]:
    """Two who stand for it: who wrote it down, and who allowed it."""
    conn = desk.reading.conn
    roles = officers.all_roles(conn)
    writer = officers.treasurer(conn)
    found = [(writer, TREASURER)] if writer else []
    for member in made.approved_by or officers.holders_of(conn, SECRETARY)[:1]:
        held = roles.get(member, ("member",))
        role = next((one for one in held if one in ("chair", SECRETARY)), "member")
        found.append((member, role))
    return tuple(Signer(name=desk.name(member), role=role) for member, role in found)


DOCUMENT = Document(code=CODE, subject="selection", build=build)
