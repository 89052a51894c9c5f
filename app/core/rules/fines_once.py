"""Fines that two laptops imposed apart: a fine of the roll call follows the mark that shows, and
the same fine of a meeting is imposed once.

Somebody saw the member: of two marks the more present one shows, and the fine of the other has no
effect. What was paid on it is more than the member owes, see `app.projections.dues`.

Source: spec/domain.md INV-19, INV-22.
"""

from collections.abc import Iterable

import msgspec

from app.core.attendance import AttendanceMarked, more_present
from app.core.cases import CaseOpened, Op, Resolved
from app.core.effects import Effect
from app.core.events.envelope import Event
from app.core.fines import FineImposed
from app.core.rules.index import Index, Mark, has_seen, mark_of

RULE = "fines_once"
VERSION = 1
_ROLL = "roll"  # "meeting member" -> marks that nobody replaced
_ROLL_AT = "roll_at"  # mark -> its key in _ROLL; fine of a mark -> the same
_FINES = "same_fine"  # "meeting member minor reason" -> Marks of the fines that stand
_FINE_AT = "same_fine_at"  # fine -> its key in _FINES


class _Called(msgspec.Struct, frozen=True, gc=False):
    """A mark of the roll; `fine` is the one it brought about, "" for none that stands."""

    mark: Mark
    status: str
    fine: str = ""


def keys(event: Event) -> Iterable[tuple[str, str]]:
    match event.payload:
        case AttendanceMarked() as called:
            return ((_ROLL, f"{called.meeting} {called.member}"),)
        case FineImposed() as fine:
            return ((_ROLL, f"{fine.meeting} {fine.member}"), (_FINES, _name(fine)))
    return ()


def find(
    event: Event, index: Index, found: tuple[CaseOpened | Resolved, ...]
) -> tuple[Resolved, ...]:
    """Void the fines of marks that no longer show, or a fine that stands already."""
    del found
    match event.payload:
        case AttendanceMarked() as called:
            rows = _with(event, called, index)
            shown = _shown(rows)
            lost = [row.fine for row in rows if row.fine and row.status != shown]
            return (_void(event.id, lost),) if lost else ()
        case FineImposed() as fine:
            first = _stands_already(event, fine, index)
            return (_void(first, (event.id,)),) if first else ()
    return ()


def observe(event: Event, index: Index) -> None:
    match event.payload:
        case AttendanceMarked() as called:
            key = f"{called.meeting} {called.member}"
            _keep(key, _with(event, called, index), index)
            index.put(_ROLL_AT, event.id, (key,))
        case FineImposed() as fine if not _stands_already(event, fine, index):
            _note(event, fine, index)


def _with(event: Event, called: AttendanceMarked, index: Index) -> list[_Called]:
    """The marks of a member once this one is there, in their order."""
    rows = _rows(f"{called.meeting} {called.member}", index)
    apart = [row for row in rows if not has_seen(event, row.mark, index)]
    return [*apart, _Called(mark=mark_of(event), status=called.status)]


def _shown(rows: Iterable[_Called]) -> str:
    shown = ""
    for row in rows:
        shown = more_present(row.status, shown) if shown else row.status
    return shown


def _stands_already(event: Event, fine: FineImposed, index: Index) -> str:
    """The fact that makes this fine nothing: another mark, or the same fine; "" for none."""
    rows = _rows(f"{fine.meeting} {fine.member}", index)
    mine = next((row for row in rows if row.mark.event == fine.cause), None)
    if mine is not None:
        shown = _shown(rows)
        for row in rows:
            if row.mark.event != fine.cause and row.status == shown:
                if row.fine not in ("", event.id) or mine.status != shown:
                    return row.mark.event
        return ""
    for value in index.get(_FINES, _name(fine)):
        mark = msgspec.json.decode(value, type=Mark)
        if mark.event != event.id and not has_seen(event, mark, index):
            return mark.event
    return ""


def _note(event: Event, fine: FineImposed, index: Index) -> None:
    key = f"{fine.meeting} {fine.member}"
    rows = _rows(key, index)
    if any(row.mark.event == fine.cause for row in rows):
        index.put(_ROLL_AT, event.id, (key,))
        _keep(key, [_fined(row, fine.cause, event.id) for row in rows], index)
        return
    name = _name(fine)
    mark = msgspec.json.encode(mark_of(event)).decode()
    index.put(_FINES, name, (*index.get(_FINES, name), mark))
    index.put(_FINE_AT, event.id, (name,))


def _fined(row: _Called, cause: str, fine: str) -> _Called:
    return _Called(mark=row.mark, status=row.status, fine=fine) if row.mark.event == cause else row


def forget(taken: Effect, index: Index) -> None:
    """A mark or a fine that was taken back or never had an effect."""
    entry = taken.entry
    for key in index.get(_ROLL_AT, entry):
        rows = [row for row in _rows(key, index) if row.mark.event != entry]
        gone = [row.mark.event for row in rows if row.fine == entry]
        _keep(key, [_fined(row, gone[0], "") if gone else row for row in rows], index)
        index.put(_ROLL_AT, entry, ())
    for name in index.get(_FINE_AT, entry):
        marks = index.get(_FINES, name)
        kept = [one for one in marks if msgspec.json.decode(one, type=Mark).event != entry]
        index.put(_FINES, name, tuple(kept))
        index.put(_FINE_AT, entry, ())


def _rows(key: str, index: Index) -> list[_Called]:
    return [msgspec.json.decode(value, type=_Called) for value in index.get(_ROLL, key)]


def _keep(key: str, rows: Iterable[_Called], index: Index) -> None:
    index.put(_ROLL, key, tuple(msgspec.json.encode(row).decode() for row in rows))


def _name(fine: FineImposed) -> str:
    return f"{fine.meeting} {fine.member} {fine.minor} {fine.reason}"


def _void(first: str, fines: Iterable[str]) -> Resolved:
    names = tuple(fines)
    return Resolved(
        rule=RULE,
        rules_version=VERSION,
        kind="superseded",
        subjects=(first, *names),
        ops=tuple(Op(op="void", event=name) for name in names),
        post=(),
    )
