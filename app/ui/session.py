"""What every screen is given: the book, the person, the language, and how to get work done."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from app.core.calendars import Calendar
from app.core.errors import AppError
from app.core.governance.documents import Agreed, NotAgreed
from app.ui.change_bus import ChangeBus
from app.ui.still_open import is_wanted
from app.ui.tasks import Done, Failed, T, Tasks

if TYPE_CHECKING:
    from app.book.book import Book

NEEDS_CODE = "second_factor.needed"


@dataclass(kw_only=True)
class Session:
    """One officer at one open book.

    Attributes:
        book: Read and written on the book's thread only, through `run`.
        actor: Member id of the person at the keyboard.
        roles: Offices of the actor ("treasurer", "secretary", ...).
        calendar: "gregorian" or "jalali".
        today: Returns the civil date (ISO) as the group's clock shows it.
        clock: Returns "15:09:12", the local time of day.
        practice: The group is made up; screens and papers say so.
        practice_pins: PINs of the made-up officers by member id, shown where one is asked for.
        places: Further things the composition root hands to screens by name (sync, printer, ...).
        ask_for_code: Asks a member for the second factor, then calls what it was given; None
            where nobody can be asked.
        ask_others: Asks those who have to agree for their PINs, then calls what it was given with
            who agreed; None where nobody can be asked.
        on_damage: Called when a page of the file turned out to be damaged.
    """

    book: "Book"
    actor: str
    today: Callable[[], str]
    clock: Callable[[], str]
    tasks: Tasks
    bus: ChangeBus
    actor_name: str = ""
    group_name: str = ""
    currency: str = "KES"
    roles: frozenset[str] = frozenset()
    language: str = "en"
    calendar: Calendar = "gregorian"
    practice: bool = False
    practice_pins: Mapping[str, str] = field(default_factory=dict)
    places: dict[str, Any] = field(default_factory=dict)
    ask_for_code: Callable[[str, Callable[[], None]], None] | None = None
    ask_others: Callable[[NotAgreed, Callable[[Agreed], None]], None] | None = None
    on_damage: Callable[[], None] | None = None

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run `work` on the book's thread; its result arrives on the GUI thread."""
        self.tasks.run(work, done, self._told(failed))

    def write(self, operation: Callable[[Any], T], done: Done[T], failed: Failed) -> None:
        """Run one operation as one transaction, publish its Changes, then hand over its result.

        A deed that needs the second factor is done again when the code was right; one that others
        have to agree to, when their PINs were: they agreed to this very payload.
        """

        def finish(changes: Any) -> None:
            self.bus.publish(changes)
            if is_wanted(done):  # the slip may have been closed; the deed is done all the same
                done(changes.result)

        def refused(error: AppError) -> None:
            if is_wanted(failed):
                failed(error)
            if error.code == NEEDS_CODE and self.ask_for_code is not None:
                member = str(error.values.get("member") or self.actor)
                self.ask_for_code(member, lambda: self.write(operation, done, failed))
            elif isinstance(error, NotAgreed) and self.ask_others is not None:
                self.ask_others(error, lambda said: self.write(agreed(said), done, failed))

        def agreed(said: Agreed) -> Callable[[Any], T]:
            def again(tx: Any) -> T:
                tx.agreed = (*tx.agreed, said)
                return operation(tx)

            return again

        self.run(lambda: self.book.write(operation), finish, refused)

    def read(self, query: Callable[[Any], T], done: Done[T], failed: Failed) -> None:
        """Run one query on the book's thread."""
        self.run(lambda: self.book.read(query), done, failed)

    def _told(self, failed: Failed) -> Failed:
        def tell(error: AppError) -> None:
            if is_wanted(failed):
                failed(error)
            is_ours = error.values.get("path") == str(self.book.path)
            if error.code == "book.damaged" and is_ours and self.on_damage is not None:
                self.on_damage()

        return tell
