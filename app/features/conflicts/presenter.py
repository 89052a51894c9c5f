"""To decide, without Qt: which question is in front, which answer is chosen, what Enter does."""

from collections.abc import Callable
from typing import Protocol

from app.core.decisions import ASK_LATER
from app.core.errors import AppError, Refused
from app.core.permissions import may
from app.core.vouching import AGREED
from app.features.conflicts.inbox import Asked, Inbox
from app.operations.two_officers import Waiting

GONE = "vouching.not_asked"
Done = Callable[[], None]
Failed = Callable[[AppError], None]


class DecidePort(Protocol):
    """Orders to the book; each returns at once and answers on the GUI thread."""

    def read_inbox(self, done: Callable[[Inbox], None], failed: Failed) -> None: ...
    def read_question(
        self, case: str, done: Callable[[Asked | None], None], failed: Failed
    ) -> None: ...
    def decide(
        self, case: str, choice: str, allowed_by: str, done: Done, failed: Failed
    ) -> None: ...
    def undo(self, case: str, allowed_by: str, done: Done, failed: Failed) -> None: ...
    def answer_second(self, fact: str, word: str, done: Done, failed: Failed) -> None: ...
    def check_pin(
        self, member: str, pin: str, done: Callable[[bool], None], failed: Failed
    ) -> None: ...


class DecideView(Protocol):
    """What the presenter tells the screen."""

    def show_inbox(self, inbox: Inbox) -> None: ...
    def show_question(self, asked: Asked | None) -> None: ...
    def show_second(self, waiting: Waiting) -> None: ...
    def show_choice(self, choice: str) -> None: ...
    def ask_pin(self, name: str, *, wrong: bool) -> None: ...
    def hide_pin(self) -> None: ...
    def say(self, error: AppError) -> None: ...
    def say_decided(self, choice: str) -> None: ...
    def say_undone(self) -> None: ...


class DecidePresenter:
    """One officer at the list of questions.

    Attributes:
        case: The question in front; "" for none.
        choice: The answer that Enter gives; the suggested one until another is chosen. Nothing
            that arrives meanwhile changes it.
    """

    def __init__(self, port: DecidePort, view: DecideView, roles: frozenset[str]) -> None:
        self._port, self._view = port, view
        self.roles = roles
        self.inbox = Inbox(rows=(), joined=(), settled=())
        self.asked: Asked | None = None
        self.case = ""
        self.choice = ""
        self._chosen_for = ""  # the question for which an answer was chosen by hand
        self._chair = ""  # whose PIN is asked for
        self._behind_pin: Callable[[str], None] | None = None
        self._is_busy = False

    # Reading

    def refresh(self) -> None:
        """Read the list again; the question in front stays there if it is still open."""
        self._port.read_inbox(self._take_inbox, self._failed)

    def select(self, case: str) -> None:
        """Bring a question to the front."""
        self.case = case
        self.choice = self.choice if self._chosen_for == case else ""
        self._leave_pin()
        second = self.second
        if second is None:
            self._port.read_question(case, self._take_question, self._failed)
        else:
            self.asked = None
            if self.choice not in second.choices:
                self.choice = AGREED if second.may_agree else ""
            self._view.show_second(second)
            self._view.show_choice(self.choice)

    def move(self, step: int) -> None:
        """The next question of the list, or the one before."""
        order = self.inbox.order
        if self.case in order:
            at = min(max(order.index(self.case) + step, 0), len(order) - 1)
            if order[at] != self.case:
                self.select(order[at])

    # Answers

    @property
    def may_decide(self) -> bool:
        return may(self.roles, "decide_conflict")

    @property
    def may_ask(self) -> bool:
        return may(self.roles, "propose_decision")

    @property
    def second(self) -> Waiting | None:
        """What is in front, where it waits for a second officer."""
        return self.inbox.second(self.case)

    @property
    def choices(self) -> tuple[str, ...]:
        """The answers on the number keys."""
        if self.second is not None:
            return self.second.choices
        return tuple(one.choice for one in self.asked.question.options) if self.asked else ()

    @property
    def needs_pin(self) -> bool:
        """The chair must allow it and is not at the keys."""
        needs = self.asked is not None and self.asked.question.needs_chair
        return needs and not may(self.roles, "decide_large_conflict")

    @property
    def is_asking_pin(self) -> bool:
        """The chair is typing."""
        return bool(self._chair)

    def choose(self, number: int) -> None:
        """Choose the answer on key `number`, from 1; it is given by Enter."""
        options = self.choices
        if 0 < number <= len(options):
            self.choice, self._chosen_for = options[number - 1], self.case
            self._leave_pin()
            self._view.show_choice(self.choice)

    def enter(self) -> None:
        """Give the chosen answer."""
        second = self.second
        if second is not None:
            if self.choice in second.choices and not self._is_busy:
                self._is_busy, word = True, self.choice
                self._port.answer_second(
                    second.fact, word, lambda: self._answered(word), self._failed
                )
        elif self.choice == ASK_LATER:
            self.ask_later()
        elif self.asked is not None and self.choice:
            if not self.may_decide:
                self._view.say(Refused("case.not_your_office"))
            elif self.needs_pin:
                self._ask_pin(self._decide)
            else:
                self._decide("")

    def ask_later(self) -> None:
        """Leave the question for the next meeting."""
        if self.asked is None:
            return
        if not self.may_ask:
            self._view.say(Refused("case.not_your_office"))
        elif not self._is_busy:
            self.choice = ASK_LATER
            self._decide("")

    def undo(self, case: str) -> None:
        """Take an answer back."""
        if not self.may_decide:
            self._view.say(Refused("case.not_your_office"))
        elif not self._is_busy:
            self._is_busy = True
            self._port.undo(case, "", lambda: self._undone(case), self._failed)

    def undo_last(self) -> bool:
        """Take the newest own answer back; False when there is none that still can be."""
        newest = next((one for one in self.inbox.settled if one.can_undo and one.is_mine), None)
        if newest is not None:
            self.undo(newest.case)
        return newest is not None

    # The chair's PIN

    def pin_entered(self, pin: str) -> None:
        """The chair typed a PIN; it is checked and forgotten."""
        chair, behind = self._chair, self._behind_pin

        def checked(is_right: bool) -> None:
            if is_right and behind is not None:
                self._leave_pin()
                behind(chair)
            elif not is_right:
                self._view.ask_pin(self._name(chair), wrong=True)

        if chair:
            self._port.check_pin(chair, pin, checked, self._failed)

    def leave_pin(self) -> None:
        """Esc: nothing is decided."""
        self._leave_pin()

    def _ask_pin(self, behind: Callable[[str], None]) -> None:
        chairs = self.asked.chairs if self.asked else ()
        if not chairs:
            return self._view.say(Refused("case.no_chair"))
        self._chair, self._behind_pin = chairs[0], behind
        self._view.ask_pin(self._name(self._chair), wrong=False)

    def _leave_pin(self) -> None:
        if self._chair:
            self._chair, self._behind_pin = "", None
            self._view.hide_pin()

    def _name(self, member: str) -> str:
        return self.asked.names.get(member, "") if self.asked else ""

    # Inside

    def _decide(self, allowed_by: str) -> None:
        if self._is_busy:
            return
        self._is_busy = True
        choice = self.choice
        self._port.decide(
            self.case, choice, allowed_by, lambda: self._decided(choice), self._failed
        )

    def _decided(self, choice: str) -> None:
        self._is_busy = False
        self._chosen_for = ""
        self._view.say_decided(choice)
        order = [row.case for row in self.inbox.rows if row.case != self.case and not row.is_asked]
        self.case = order[0] if order else ""
        self.refresh()

    def _answered(self, word: str) -> None:
        self._is_busy = False
        self._view.say_decided(word)
        self.case = self._chosen_for = ""
        self.refresh()

    def _undone(self, case: str) -> None:
        self._is_busy = False
        self._view.say_undone()
        self.case = case
        self.refresh()

    def _take_inbox(self, inbox: Inbox) -> None:
        self.inbox = inbox
        self._view.show_inbox(inbox)
        if self.case not in inbox.order:
            self.case = inbox.first or next(iter(inbox.order), "")
        if self.case:
            self.select(self.case)
        else:
            self.asked = None
            self._view.show_question(None)

    def _take_question(self, asked: Asked | None) -> None:
        if asked is None:
            return self.refresh() if self.case in [r.case for r in self.inbox.rows] else None
        if asked.question.case.case != self.case:
            return None  # Another question came to the front meanwhile.
        self.asked = asked
        if self.choice not in (*self.choices, ASK_LATER):
            self.choice = asked.question.suggested
        self._view.show_question(asked)
        self._view.show_choice(self.choice)
        return None

    def _failed(self, error: AppError) -> None:
        self._is_busy = False
        self._view.say(error)
        if error.code in ("case.decided_already", "case.closed", "case.not_decided", GONE):
            self.refresh()
