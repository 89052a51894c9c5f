"""Sentences that count something, with the plural forms of every language.

They are methods of an object because the extractor sees plurals in `self.tr` only.
"""

from PySide6.QtCore import QObject


class Counting(QObject):
    """One method for each sentence; `n` is what is counted."""

    def people(self, n: int) -> str:
        return self.tr("%Ln people", "", n)

    def apologies(self, n: int) -> str:
        return self.tr("%Ln apologies", "", n)

    def days_late(self, n: int) -> str:
        return self.tr("%Ln days late", "", n)

    def loans_given(self, n: int) -> str:
        return self.tr("%Ln given", "", n)

    def months_without_loan(self, n: int) -> str:
        return self.tr("%Ln months without a loan", "", n)

    def guarantors_missing(self, n: int) -> str:
        return self.tr("Needs %Ln more guarantors", "", n)

    def more_decisions(self, n: int) -> str:
        return self.tr("and %Ln more decisions, in the minutes", "", n)

    def expenses(self, n: int) -> str:
        return self.tr("%Ln expenses", "", n)

    def entries(self, n: int) -> str:
        return self.tr("%Ln entries", "", n)

    def times_savings(self, n: int) -> str:
        return self.tr("Not more than %Ln times the savings", "", n)

    def within_meetings(self, n: int) -> str:
        return self.tr("Paid back within %Ln meetings", "", n)

    def rows_at_once(self, n: int) -> str:
        return self.tr("%Ln rows were written all at once", "", n)

    def change_to_shares(self, n: int) -> str:
        return self.tr("Change to %Ln shares", "", n)

    def agree_with_shares(self, n: int) -> str:
        return self.tr("Written at {time}. With %Ln shares box and book agree.", "", n)


COUNTING = Counting()
