"""The desk of the collect step as plain values, so that a power cut finds the same cell again."""

from typing import Any

from app.features.meeting.collect.desk import CollectDesk
from app.features.meeting.collect.drafts import Draft
from app.features.meeting.collect.ports import Cursor

FIELDS = ("money", "code", "split", "given")


def keep_desk(desk: CollectDesk) -> dict[str, Any]:
    """Where the cursor stands, what is typed, and all typing that no Enter has written."""
    if not desk.sheet.rows:
        return {}
    row = desk.row
    return {
        "member": row.member,
        "waits": not row.is_written,
        "box": desk.cursor.box,
        "field": desk.cursor.field,
        "typed": desk.typed,
        "drafts": {member: _plain(draft) for member, draft in desk.drafts.items() if draft},
    }


def restore_desk(desk: CollectDesk, kept: dict[str, Any]) -> None:
    """Go on where `keep_desk` stopped.

    A row that was written after the desk was kept has done its work: the cursor goes to the
    next person, and typing for it is dropped, because the book has it.
    """
    places = {row.member: at for at, row in enumerate(desk.sheet.rows)}
    written = {row.member for row in desk.sheet.rows if row.is_written}
    at = places.get(str(kept.get("member", "")))
    if at is None:
        return
    was_waiting = bool(kept.get("waits"))
    for member, plain in dict(kept.get("drafts", {})).items():
        is_done = was_waiting and member == kept["member"] and member in written
        if member in places and not is_done:
            desk.drafts[member] = _draft(plain)
    if was_waiting and kept["member"] in written:
        desk.cursor = Cursor(row=at)
        desk.next_waiting()
        return
    box = min(max(0, int(kept.get("box", 0))), desk.sheet.shown)
    field = str(kept.get("field", "money"))
    desk.cursor = Cursor(at, box, field if field in FIELDS else "money")
    desk.typed = str(kept.get("typed", ""))


def _plain(draft: Draft) -> dict[str, Any]:
    return {
        "amounts": [[column, minor] for column, minor in sorted(draft.amounts.items())],
        "method": draft.method,
        "code": draft.code,
        "split": draft.split_minor,
        "given": draft.given_minor,
        "note": draft.note,
        "payer": draft.payer,
    }


def _draft(plain: dict[str, Any]) -> Draft:
    return Draft(
        amounts={int(column): int(minor) for column, minor in plain["amounts"]},
        method=plain["method"],
        code=plain["code"],
        split_minor=plain["split"],
        given_minor=plain["given"],
        note=plain["note"],
        payer=plain["payer"],
    )
