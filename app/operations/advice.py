"""Advice about a member: asked of the book as it stands, and kept with all it was made from."""

from sqlalchemy import Connection

from app.book.starting import refuse
from app.book.transaction import Tx
from app.core import advice as core
from app.core.advice import AdviceRecorded
from app.core.errors import Refused
from app.core.risk.answers import (
    ELIGIBILITY,
    LOAN_ADVICE,
    RISK,
    SCORE,
    Answer,
    Inputs,
    answer,
    answer_again,
    inputs_of,
    inputs_of_request,
)
from app.core.risk.credit_score import score_of
from app.core.risk.default_risk import default_risk
from app.operations.decision_tables import decision_tables
from app.operations.running import known_member
from app.projections import advice, group, loans
from app.projections.advice import Advice
from app.projections.ageing import days_late
from app.projections.applicants import applicant
from app.projections.habits import known_of
from app.projections.keeping import a_year_before, kept_promises
from app.projections.lending_limits import limits_of
from app.projections.loan_book import Request

KIND_OF = {SCORE: "score", RISK: "risk", ELIGIBILITY: "eligibility", LOAN_ADVICE: "loan"}


def advise(tx: Tx, *, member: str, on: str = "") -> tuple[Advice, ...]:
    """Ask the score, the risk and the advice on a loan; what is new is written.

    Args:
        on: Civil day as of which the book is looked at; "" for today.

    Returns:
        Score, risk, advice on a loan, in this order.

    Raises:
        Refused: "book.history_arriving": habits are not known yet.
    """
    refuse(tx.conn)
    known_member(tx, member)
    day = on or tx.today.isoformat()
    return tuple(
        _kept(tx, member, member, day, answer(name, inputs, tables=decision_tables()))
        for name, inputs in _questions(tx.conn, member, day, tx.group.currency).items()
    )


def keep_eligibility(tx: Tx, *, request: Request, principal: int, on: str) -> Advice:
    """Keep what the rules say about a request as it is decided, with every figure they saw."""
    _, rules = group.current_rules(tx.conn)
    asked, terms = request.asked, request.terms
    who = applicant(tx.conn, asked.member, on, currency=tx.group.currency, loan=asked.loan)
    limits = limits_of(rules, terms.product if terms else None)
    inputs = inputs_of_request(who, limits, asked=principal, instalments=asked.instalments)
    return _kept(tx, asked.loan, asked.member, on, answer(ELIGIBILITY, inputs))


def comes_out_the_same(conn: Connection, entry: str) -> bool:
    """Whether stored advice, asked again with its own version, is what was stored.

    Raises:
        Refused: "advice.unknown", or "table.unknown" when this release lacks that version.
    """
    stored = advice.find_advice(conn, entry)
    if stored is None:
        raise Refused("advice.unknown", entry=entry)
    again = answer_again(
        stored.table, stored.table_version, stored.inputs, tables=decision_tables()
    )
    return (again.result, again.hits) == (stored.result, stored.hits)


def _questions(conn: Connection, member: str, on: str, currency: str) -> dict[str, Inputs]:
    known = known_of(conn, member, on, currency=currency)
    running = loans.running_loans(conn).get(member, ())
    given = kept_promises(conn, on, [member], since=a_year_before(on))
    broken = sum(one.state == "broken" for one in given)
    return {
        SCORE: inputs_of(known.habits),
        RISK: inputs_of(known.features),
        LOAN_ADVICE: {
            "score": score_of(known.habits).shown,
            "risk_ppm": default_risk(known.features).probability_ppm,
            "days_late": max((days_late(one, on) for one in running), default=0),
            "broken_promises": broken,
            "months": known.habits.months,
        },
    }


def _kept(tx: Tx, subject: str, member: str, on: str, found: Answer) -> Advice:
    """The advice as it is stored; the newest one again when nothing has changed since."""
    kind = KIND_OF[found.table]
    known = advice.advice_of(tx.conn, member, kind)
    newest = next((one for one in known if one.subject == subject), None)
    same = (found.table, found.version, found.inputs)
    if newest is not None and (newest.table, newest.table_version, newest.inputs) == same:
        return newest
    given = AdviceRecorded(
        subject=subject,
        member=member,
        on=on,
        kind=kind,
        table=found.table,
        table_version=found.version,
        inputs=found.inputs,
        result=found.result,
        hits=found.hits,
    )
    written = advice.find_advice(tx.conn, tx.append(core.record(given)).id)
    assert written is not None
    return written
