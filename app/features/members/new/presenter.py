"""A new member: what is typed is checked, what looks odd is said once, then it is written."""

from dataclasses import dataclass
from typing import Any, Protocol

from app.book.transaction import Reading, Tx
from app.core.errors import AppError, Refused
from app.core.locales.digits import fold_digits
from app.core.locales.names import clean_name
from app.core.phones import country_of, normalise_phone
from app.features.members.doubts import Doubt, doubts_about
from app.operations.members import add_member
from app.projections import members

LINES_MAX = 200  # names in one list


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """The form as it stands. `no` "" for the next number, `joined_on` a civil day."""

    name: str
    phone: str = ""
    no: str = ""
    joined_on: str = ""
    next_of_kin: str = ""


class NewMemberView(Protocol):
    """What the presenter needs of the screen."""

    def show_next(self, number: int) -> None: ...
    def ask(self, doubts: tuple[Doubt, ...]) -> None: ...
    def written(self, names: tuple[str, ...], first: int) -> None: ...
    def refuse(self, error: AppError, line: int) -> None: ...


class NewMemberPresenter:
    """Asks about what is odd, once; then writes."""

    def __init__(self, session: Any, view: NewMemberView) -> None:
        self._session, self._view = session, view
        self._asked: Typed | None = None

    def begin(self) -> None:
        """Find the next number."""
        self._asked = None
        self._session.read(next_number, self._view.show_next, lambda error: None)

    def write(self, typed: Typed) -> None:
        """Write one member; something unusual is asked about first."""
        try:
            clean = check(typed, self._session.currency)
        except Refused as error:
            self._view.refuse(error, 0)
            return
        if self._asked == clean:
            self._add((clean,))
            return
        self._session.read(
            lambda reading: doubts_about(reading, clean.name, clean.phone),
            lambda doubts: self._ask(clean, doubts),
            lambda error: self._view.refuse(error, 0),
        )

    def write_list(self, text: str, joined_on: str) -> None:
        """Write a name on every line; all of them or none."""
        lines = [line for line in text.splitlines() if line.strip()][: LINES_MAX + 1]
        found = []
        for number, line in enumerate(lines, start=1):
            try:
                if number > LINES_MAX:
                    raise Refused("members.too_many", limit=LINES_MAX)
                found.append(check(from_line(line, joined_on), self._session.currency))
            except Refused as error:
                self._view.refuse(error, number)
                return
        if found:
            self._add(tuple(found))

    def _ask(self, typed: Typed, doubts: tuple[Doubt, ...]) -> None:
        if not doubts:
            self._add((typed,))
            return
        self._asked = typed
        self._view.ask(doubts)

    def _add(self, people: tuple[Typed, ...]) -> None:
        names = tuple(one.name for one in people)
        self._asked = None
        self._session.write(
            lambda tx: add_all(tx, people),
            lambda first: self._view.written(names, first),
            lambda error: self._view.refuse(error, 0),
        )


def check(typed: Typed, currency: str) -> Typed:
    """The form with its name cleaned and its phone in the form of the world.

    Raises:
        Refused: `name.*`, `phone.invalid`, `member.number_too_low`.
    """
    phone = typed.phone.strip()
    number = fold_digits(typed.no.strip())
    if number and not (number.isascii() and number.isdigit()):
        raise Refused("member.number_too_low", no=typed.no.strip()[:12])
    kin = typed.next_of_kin.strip()
    return Typed(
        name=clean_name(typed.name),
        phone=normalise_phone(phone, country_of(currency)) if phone else "",
        no=number,
        joined_on=typed.joined_on,
        next_of_kin=clean_name(kin, field="next_of_kin") if kin else "",
    )


def from_line(line: str, joined_on: str) -> Typed:
    """A line of a list: a name, or a name and a phone after a comma, semicolon or tab."""
    for sign in ("\t", ";", ","):
        name, found, rest = line.partition(sign)
        if found and any(letter.isdigit() for letter in rest):
            return Typed(name=name, phone=rest.partition(sign)[0], joined_on=joined_on)
    return Typed(name=line, joined_on=joined_on)


def next_number(reading: Reading) -> int:
    """The number that a new member gets by itself."""
    return max(members.used_numbers(reading.conn), default=0) + 1


def add_all(tx: Tx, people: tuple[Typed, ...]) -> int:
    """Write the members in one transaction; the number of the first."""
    first = 0
    for one in people:
        details = {"next_of_kin": one.next_of_kin} if one.next_of_kin else {}
        add_member(
            tx,
            name=one.name,
            phone=one.phone,
            joined_on=one.joined_on,
            no=int(one.no) if one.no else None,
            **details,
        )
        first = first or (int(one.no) if one.no else max(members.used_numbers(tx.conn)))
    return first
