"""How it was paid: cash or electronic, split, and the cash that was handed over."""

from dataclasses import replace

from app.features.meeting.collect.desk import CollectDesk
from app.features.meeting.collect.ports import Cursor
from app.features.meeting.collect.rows import ELECTRONIC


class CollectPaying(CollectDesk):
    """The Paid-by cell and the cash given, in front of the desk."""

    def next_method(self) -> None:
        """F7: cash, then the electronic ways of the group; the code is typed in the same cell."""
        if not self._take_typed():
            return
        methods = self.sheet.methods
        now = self._method()
        after = methods[(methods.index(now) + 1) % len(methods)] if now in methods else methods[0]
        draft = self._draft()
        draft.method, draft.split_minor = after, -1
        if after == "cash":
            draft.code = None
            self.cursor = replace(self.cursor, field="money", box=0)
        else:
            self.cursor = Cursor(self.cursor.row, self.sheet.shown, "code")
        self._touch()

    def split(self) -> None:
        """Shift+F7: type the notes, the electronic rest is computed."""
        electronic = [m for m in self.sheet.methods if m in ELECTRONIC]
        if electronic and self._take_typed():
            self._draft().method = "split"
            self.cursor = Cursor(self.cursor.row, self.sheet.shown, "split")
            self._touch()

    def cash_given(self) -> None:
        """F9: type what the member hands over; change is shown from the first digit."""
        if self._take_typed():
            self.cursor = replace(self.cursor, field="given")
            self._touch()
