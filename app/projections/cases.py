"""The questions of the group: open, asked at the next meeting, decided, closed for good."""

from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Column, Connection, Index, Integer, MetaData, RowMapping, Text, select, text

from app.core.cases import (
    CODE_TWICE,
    KNOWING_LATE_ENTRY,
    LATE_ENTRY,
    PAID_AFTER_LEAVING,
    SAME_PAYMENT,
    SETTLE,
    CaseDecided,
    CaseOpened,
    Op,
    Resolved,
)
from app.core.corrections import EntryReversed
from app.core.decisions import ASK_LATER
from app.core.events.envelope import Event
from app.core.meetings import MeetingOpened
from app.projections import Fold, Projection, strict_table

EMPTY = text("''")

OPEN = "open"
ASKED = "asked"  # left for the next meeting; open again when that opens
JOINED = "joined"  # part of another question about the same entry
DECIDED = "decided"  # can be undone until a meeting closes
CLOSED = "closed"

# What they hold, and what was joined to them, needs no answer once the entry is taken back.
HOLDING = frozenset((SAME_PAYMENT, CODE_TWICE, PAID_AFTER_LEAVING, KNOWING_LATE_ENTRY, LATE_ENTRY))

_JOINING = frozenset((SAME_PAYMENT, CODE_TWICE, PAID_AFTER_LEAVING))
COUNTS, UNDONE = "counts", "undone"

metadata = MetaData()
case_row = strict_table(
    "case_question",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("member", Text, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("amount", Integer, nullable=False),
    Column("currency", Text, nullable=False),
    Column("entry", Text, nullable=False),  # the later subject: the one in question
    Column("fact", Text, nullable=False),  # CaseOpened as JSON
    Column("state", Text, nullable=False),
    Column("joined_to", Text, nullable=False, server_default=EMPTY),
    Column("answer", Text, nullable=False, server_default=EMPTY),  # fact that decided
    Column("closed_by", Text, nullable=False, server_default=EMPTY),
)
Index("ix_case_question_state", case_row.c.state, case_row.c.position)
Index("ix_case_question_entry", case_row.c.entry)
Index("ix_case_question_answer", case_row.c.answer)
Index("ix_case_question_closed", case_row.c.closed_by)
answer_row = strict_table(
    "case_answer",
    metadata,
    Column("event_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("case_id", Text, nullable=False),
    Column("choice", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("allowed_by", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("device", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),
    Column("worth", Text, nullable=False),  # counts, undone, or why it has no effect
)
Index("ix_case_answer_case", answer_row.c.case_id, answer_row.c.position)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an officer said to a question.

    Attributes:
        worth: "counts", "undone", or why it has no effect: "superseded" (another answer came
            first), "fact.not_permitted", "off_template", "unknown_choice".
    """

    event: str
    position: int
    choice: str
    reason: str
    allowed_by: str
    actor: str
    device: str
    ts_ms: int
    worth: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One question.

    Attributes:
        fact: With the slips and what holds until it is decided.
        answers: In order, those without effect too; `answer` is the one that decided, None
            while the question is open.
    """

    case: str
    position: int
    state: str
    fact: CaseOpened
    answers: tuple[Answer, ...]
    answer: Answer | None

    @property
    def is_open(self) -> bool:
        return self.state in (OPEN, ASKED)


_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(CaseOpened).decode


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case CaseOpened() as opened:
            _open(fold, opened)
            _void(fold, opened.ops, opened.kind)
        case CaseDecided() as decided:
            _answer(fold, event, decided)
        case EntryReversed(fix=fix):
            _take_back(fold, fix, UNDONE)
        case Resolved(ops=ops, kind=kind):
            _void(fold, ops, kind)
            _end(fold, ops, event.id)
        case MeetingOpened():
            for row in fold.rows(case_row, {"state": ASKED}):
                fold.update(case_row, {"case_id": row["case_id"]}, {"state": OPEN})
        case _ if event.type == "meeting.closed":
            for row in fold.rows(case_row, {"state": DECIDED}):
                where = {"case_id": row["case_id"]}
                fold.update(case_row, where, {"state": CLOSED, "closed_by": event.id})


def _open(fold: Fold, opened: CaseOpened) -> None:
    entry = opened.subjects[-1]
    others = fold.rows(case_row, {"entry": entry}) if opened.kind == LATE_ENTRY else []
    same = [row for row in others if row["kind"] in _JOINING]
    fold.insert(
        case_row,
        {
            "case_id": opened.case,
            "position": fold.position,
            "kind": opened.kind,
            "member": opened.member,
            "meeting": opened.meeting,
            "amount": opened.amount,
            "currency": opened.currency,
            "entry": entry,
            "fact": _encode(opened).decode(),
            "state": JOINED if same else OPEN,
            "joined_to": same[0]["case_id"] if same else "",
        },
    )


def _answer(fold: Fold, event: Event, decided: CaseDecided) -> None:
    row = fold.get(case_row, {"case_id": decided.case})
    if row is None:
        worth = "unknown_case"
    elif row["state"] in (DECIDED, CLOSED):
        worth = "superseded"  # also before the sequencer says so
    else:
        worth = COUNTS
        values = {"state": ASKED}
        if decided.choice != ASK_LATER:
            values = {"state": DECIDED, "answer": event.id}
        fold.update(case_row, {"case_id": decided.case}, values)
    fold.insert(
        answer_row,
        {
            "event_id": event.id,
            "position": fold.position,
            "case_id": decided.case,
            "choice": decided.choice,
            "reason": decided.reason,
            "allowed_by": decided.allowed_by,
            "actor": event.actor,
            "device": event.device,
            "ts_ms": event.ts_ms,
            "worth": worth,
        },
    )


def _void(fold: Fold, ops: tuple[Op, ...], why: str) -> None:
    for op in ops:
        if op.op == "void_decision":
            _take_back(fold, op.event, why)
            for row in fold.rows(case_row, {"closed_by": op.event}):
                where = {"case_id": row["case_id"]}
                fold.update(case_row, where, {"state": DECIDED, "closed_by": ""})


def _end(fold: Fold, ops: tuple[Op, ...], verdict: str) -> None:
    """What was held was taken back, or what was missing came: nothing is left to ask."""
    ended = [x for op in ops if op.op == SETTLE for x in fold.rows(case_row, {"case_id": op.event})]
    for entry in {op.event for op in ops if op.op == "release"}:
        ended += [x for x in fold.rows(case_row, {"entry": entry}) if x["kind"] in HOLDING]
    for row in ended:
        if row["state"] in (OPEN, ASKED, JOINED):
            where = {"case_id": row["case_id"]}
            fold.update(case_row, where, {"state": CLOSED, "closed_by": verdict})


def _take_back(fold: Fold, answer: str, worth: str) -> None:
    """The answer has no effect (any more); its question is open again if it had counted."""
    if not fold.update(answer_row, {"event_id": answer}, {"worth": worth}):
        return
    for row in fold.rows(case_row, {"answer": answer}):
        values = {"state": OPEN, "answer": "", "closed_by": ""}
        fold.update(case_row, {"case_id": row["case_id"]}, values)


def open_count(conn: Connection) -> int:
    """How many questions wait for an officer now: the badge of the rail."""
    return len(conn.execute(select(case_row.c.case_id).where(case_row.c.state == OPEN)).all())


def open_cases(conn: Connection) -> tuple[Case, ...]:
    """Questions without an answer, those for the next meeting too, oldest first."""
    return _cases(conn, case_row.c.state.in_((OPEN, ASKED)))


def decided_cases(conn: Connection, limit: int = 20) -> tuple[Case, ...]:
    """Decided questions, those that can still be undone first; the newest answer on top."""
    query = (
        select(case_row)
        .join(answer_row, answer_row.c.event_id == case_row.c.answer)
        .where(case_row.c.state.in_((DECIDED, CLOSED)))
        .order_by(case_row.c.state.desc(), answer_row.c.position.desc())
        .limit(limit)
    )
    return tuple(_case(conn, row) for row in conn.execute(query).mappings().all())


def find_case(conn: Connection, case: str) -> Case | None:
    return next(iter(_cases(conn, case_row.c.case_id == case)), None)


def case_of_entry(conn: Connection, entry: str) -> Case | None:
    """The open question in which an entry is one of the subjects, or None."""
    for case in open_cases(conn):
        if entry in case.fact.subjects:
            return case
    return None


def entries_in_question(conn: Connection) -> frozenset[str]:
    """Subjects of every open question: the plum mark at a value."""
    return frozenset(entry for case in open_cases(conn) for entry in case.fact.subjects)


def _cases(conn: Connection, where: Any) -> tuple[Case, ...]:
    query = select(case_row).where(where).order_by(case_row.c.position, case_row.c.case_id)
    return tuple(_case(conn, row) for row in conn.execute(query).mappings().all())


def _case(conn: Connection, row: RowMapping) -> Case:
    query = select(answer_row).where(answer_row.c.case_id == row["case_id"])
    names = "position choice reason allowed_by actor device ts_ms worth".split()
    answers = tuple(
        Answer(event=one["event_id"], **{name: one[name] for name in names})
        for one in conn.execute(query.order_by(answer_row.c.position)).mappings()
    )
    return Case(
        case=row["case_id"],
        position=row["position"],
        state=row["state"],
        fact=_decode(row["fact"]),
        answers=answers,
        answer=next((one for one in answers if row["answer"] == one.event), None),
    )


PROJECTION = Projection(
    name="cases",
    version=2,
    metadata=metadata,
    apply=apply,
    handles=frozenset(
        """sys.case.opened sys.resolved case.decided entry.reversed meeting.opened
        meeting.closed""".split()
    ),
)
