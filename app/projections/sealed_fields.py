"""The sealed personal data of every member that is in force: nothing readable is here.

The newest is in force. A sensitive detail that is in question is not, until the officers have
answered, nor one that they said is wrong: the newest before it stays (spec/sync.md class 9).
"""

from collections.abc import Iterator

from sqlalchemy import Column, Connection, Index, Integer, MetaData, Text, func, select, text

from app.core.cases import SENSITIVE_FIELD, CaseDecided, CaseOpened, Resolved
from app.core.corrections import EntryReversed
from app.core.decisions import ASK_LATER
from app.core.events.envelope import Event
from app.core.governance.cooling import Changed
from app.core.members import SENSITIVE, MemberFieldSet
from app.projections import Fold, Projection, strict_table

metadata = MetaData()
sealed_field = strict_table(
    "sealed_field",
    metadata,
    Column("member", Text, primary_key=True),
    Column("field", Text, primary_key=True),  # "" is everything said when the member was added
    Column("sealed", Text, nullable=False),
    Column("position", Integer, nullable=False),
)
# Everything that was written into a sensitive field.
sensitive_value = strict_table(
    "sensitive_value",
    metadata,
    Column("entry", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("member", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("sealed", Text, nullable=False),
    Column("ts_ms", Integer, nullable=False),  # when, as its author said
)
# What a question keeps from being in force: until there is an answer, or for good.
sensitive_hold = strict_table(
    "sensitive_hold",
    metadata,
    Column("case_id", Text, primary_key=True),
    Column("entry", Text, primary_key=True),
    Column("answer", Text, nullable=False, server_default=text("''")),  # fact that decided
    Column("answer_ts_ms", Integer, nullable=False, server_default=text("0")),
    Column("is_wrong", Integer, nullable=False, server_default=text("0")),
)
Index("ix_sensitive_value_member", sensitive_value.c.member)
Index("ix_sensitive_hold_entry", sensitive_hold.c.entry)
Index("ix_sensitive_hold_answer", sensitive_hold.c.answer)


def apply(fold: Fold, event: Event) -> None:
    match event.payload:
        case MemberFieldSet(member=member, field=field, sealed=sealed) if field in SENSITIVE:
            value = {"member": member, "field": field, "sealed": sealed}
            place = {"entry": event.id, "position": fold.position, "ts_ms": event.ts_ms}
            fold.insert(sensitive_value, place | value)
            _settle(fold, event.id)
        case CaseOpened(kind=kind) as opened if kind == SENSITIVE_FIELD:
            waiting = [op.event for op in opened.ops if op.op == "wait"]
            for entry in (*opened.subjects, *waiting):
                fold.insert(sensitive_hold, {"case_id": opened.case, "entry": entry})
                _settle(fold, entry)
        case CaseDecided(case=case, choice=choice) as decided if choice != ASK_LATER:
            wrong = {op.event for op in decided.ops if op.op == "drop"}
            for row in fold.rows(sensitive_hold, {"case_id": case, "answer": ""}):
                is_wrong = row["entry"] in wrong
                _change(fold, row["case_id"], row["entry"], event.id, is_wrong, event.ts_ms)
        case EntryReversed(fix=fix):
            _ask_again(fold, fix)
        case Resolved(ops=ops):
            for op in ops:
                if op.op == "void_decision":
                    _ask_again(fold, op.event)
        case _ if event.type in ("member.added", "member.field_set"):
            _show(
                fold,
                event.payload.member,
                "" if event.type == "member.added" else event.payload.field,
                event.payload.sealed,
                fold.position,
            )


def _ask_again(fold: Fold, answer: str) -> None:
    """The answer has no effect (any more)."""
    for row in fold.rows(sensitive_hold, {"answer": answer}):
        _change(fold, row["case_id"], row["entry"], "", False)


def _change(fold: Fold, case: str, entry: str, answer: str, is_wrong: bool, ts_ms: int = 0) -> None:
    values = {"answer": answer, "answer_ts_ms": ts_ms, "is_wrong": int(is_wrong)}
    fold.update(sensitive_hold, {"case_id": case, "entry": entry}, values)
    _settle(fold, entry)


def _settle(fold: Fold, entry: str) -> None:
    """What is in force where this was written."""
    written = fold.get(sensitive_value, {"entry": entry})
    if written is None:
        return
    place = {"member": written["member"], "field": written["field"]}
    standing = [row for row in fold.rows(sensitive_value, place) if _counts(fold, row["entry"])]
    if standing:
        newest = max(standing, key=lambda row: int(row["position"]))
        _show(fold, newest["member"], newest["field"], newest["sealed"], newest["position"])
    else:
        fold.delete(sealed_field, place)


def _counts(fold: Fold, entry: str) -> bool:
    holds = fold.rows(sensitive_hold, {"entry": entry})
    return all(row["answer"] and not row["is_wrong"] for row in holds)


def _show(fold: Fold, member: str, field: str, sealed: str, position: int) -> None:
    row = {"member": member, "field": field, "sealed": sealed, "position": position}
    fold.upsert(sealed_field, row)


def sealed_fields(conn: Connection, member: str) -> Iterator[tuple[str, str]]:
    """Pairs (field, sealed) of one member that are in force, oldest first."""
    query = select(sealed_field.c.field, sealed_field.c.sealed)
    query = query.where(sealed_field.c.member == member).order_by(sealed_field.c.position)
    for row in conn.execute(query):
        yield row.field, row.sealed


def sealed_at(conn: Connection, entry: str) -> tuple[str, str] | None:
    """(field, sealed) of one fact about a sensitive detail, in force or not; None for others."""
    query = select(sensitive_value.c.field, sensitive_value.c.sealed)
    row = conn.execute(query.where(sensitive_value.c.entry == entry)).first()
    return None if row is None else (row.field, row.sealed)


def changed(conn: Connection, member: str, field: str) -> Changed | None:
    """When a sensitive detail was changed to what it is: when it was written, or when the officers
    said that it is right. None where it was never changed since the member was added."""
    found = conn.execute(
        select(
            sensitive_value.c.ts_ms,
            func.max(sensitive_hold.c.answer_ts_ms),
            sensitive_value.c.position,
        )
        .join(sealed_field, sealed_field.c.position == sensitive_value.c.position)
        .outerjoin(sensitive_hold, sensitive_hold.c.entry == sensitive_value.c.entry)
        .where(sealed_field.c.member == member, sealed_field.c.field == field)
        .group_by(sensitive_value.c.entry)
    ).first()
    if found is None:
        return None
    return Changed(at_ms=max(int(found[0]), int(found[1] or 0)), position=int(found[2]))


PROJECTION = Projection(
    name="sealed_fields",
    version=3,
    metadata=metadata,
    apply=apply,
    handles=frozenset(
        """member.added member.field_set sys.case.opened sys.resolved case.decided
        entry.reversed""".split()
    ),
)
