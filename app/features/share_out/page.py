"""What the page of a share-out shows, read from the book. Without Qt."""

from dataclasses import dataclass

from app.book.transaction import Reading
from app.core import accounts as a
from app.core.errors import AppError
from app.core.permissions import CHAIR, KEY_HOLDER
from app.core.rollcall import Laptop, silent
from app.core.roster import Roster
from app.operations.rollcall import laptops_in_use
from app.operations.shareout import approval_of
from app.projections import balances, due_ledger, dues, members, officers, shareout_look, shareouts
from app.projections.meetings import running_meeting
from app.projections.shareout_look import Look, Wish
from app.projections.shareout_usual import usual_wish
from app.projections.shareouts import Shareout


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRow:
    """One member's line, minor units.

    Attributes:
        shares: Their number; 0 where the group counts savings.
        set_off: Taken from the part for loans, fines and other debts. back: Own money given back.
        pays: Handed over, the part of the social fund with it.
        short: To be brought so that nobody defaults. lost: What nothing covers.
        state: "short", "nothing", "waits" or "paid".
    """

    member: str
    no: int
    shares: int
    savings: int
    gross: int
    back: int
    set_off: int
    pays: int
    short: int
    lost: int
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePage:
    """A share-out as it would be, or as it was agreed.

    Attributes:
        meeting: The open one; "" while there is none.
        look: Before the agreement; None when there is nothing to share, and `refused` why.
        agreed: After it.
        fines: What is owed in fines and penalties. fined: Of it, what the parts pay.
        awaiting: Electronic money that is not checked yet.
        wish: What the lines are reckoned by. usual_mode: What the rules of the group say.
        signers: (member, office) of those whose PINs are needed.
        silent: Laptops that were not heard of at this meeting.
        social_fund: What could be split.
    """

    on: str
    meeting: str
    wish: Wish
    usual_mode: str
    look: Look | None
    refused: AppError | None
    agreed: Shareout | None
    rows: tuple[ShareRow, ...]
    names: dict[str, str]
    fines: int
    fined: int
    awaiting: int
    social_fund: int
    signers: tuple[tuple[str, str], ...]
    silent: tuple[Laptop, ...]

    def row(self, member: str) -> ShareRow | None:
        return next((one for one in self.rows if one.member == member), None)

    @property
    def next_waiting(self) -> str:
        """Whose part comes next, by number; "" when all have theirs."""
        return next((one.member for one in self.rows if one.state == "waits"), "")


def read_page(
    reading: Reading, wanted: Wish | None, today: str, actor: str, roster: Roster
) -> SharePage:
    """The page as of this reading.

    Args:
        wanted: What the group decided on the page; None for what its rules say.
    """
    conn, currency = reading.conn, reading.group.currency
    usual = usual_wish(conn)
    wish = wanted or usual
    running = running_meeting(conn)
    on = running.on if running is not None else today
    agreed = _shown(shareouts.shareouts(conn, wish.box), running.meeting if running else "")
    found: Look | None = None
    refused: AppError | None = None
    if agreed is None:
        try:
            found = shareout_look.look(conn, wish, currency=currency, on=on)
        except AppError as error:
            refused = error
    numbers = {one.member: one.no for one in members.members(conn, with_left=True)}
    rows = _agreed_rows(agreed, numbers) if agreed is not None else _rows(found, numbers)
    signers = _signers(reading, actor)
    named = {*(one.member for one in rows), *(member for member, _ in signers)}
    return SharePage(
        on=on,
        meeting=running.meeting if running is not None and running.is_running else "",
        wish=wish,
        usual_mode=usual.mode,
        look=found,
        refused=refused,
        agreed=agreed,
        rows=rows,
        names=reading.people.names(sorted(named)),
        fines=sum(dues.fines_owed(conn).values())
        + sum(due_ledger.penalties_off_books(conn).values()),
        fined=sum(row.fine + row.apart for row in found.plan.rows) if found is not None else 0,
        awaiting=balances.balance_of(conn, a.AWAITING, currency),
        social_fund=max(0, -balances.balance_of(conn, a.SOCIAL_FUND, currency)),
        signers=signers,
        silent=silent(
            laptops_in_use(conn, roster.devices), here=reading.group.device, on=on, today=today
        ),
    )


def _shown(found: tuple[Shareout, ...], meeting: str) -> Shareout | None:
    """The one that is not handed over yet, or that this meeting handed over."""
    if not found:
        return None
    newest = found[-1]
    here = {newest.meeting, *(one.meeting for one in newest.paid)}
    return newest if newest.waiting or (meeting and meeting in here) else None


def _rows(found: Look | None, numbers: dict[str, int]) -> tuple[ShareRow, ...]:
    if found is None:
        return ()
    social = dict(found.social)
    rows = [
        ShareRow(
            member=row.member,
            no=numbers.get(row.member, 0),
            shares=row.shares if row.shares != row.capital else 0,
            savings=row.capital,
            gross=row.gross,
            back=row.at_par,
            set_off=row.loan + row.other + row.fine + row.apart,
            pays=row.paid + social.pop(row.member, 0),
            short=row.short if row.lost else 0,
            lost=row.lost,
            state="short" if row.lost else "waits" if row.paid else "nothing",
        )
        for row in found.plan.rows
    ]
    rows += [_only_social(member, minor, numbers) for member, minor in social.items()]
    return tuple(sorted(rows, key=lambda row: row.no))


def _only_social(member: str, minor: int, numbers: dict[str, int]) -> ShareRow:
    nothing = dict.fromkeys("shares savings gross back set_off short lost".split(), 0)
    return ShareRow(member=member, no=numbers.get(member, 0), pays=minor, state="waits", **nothing)


def _agreed_rows(agreed: Shareout, numbers: dict[str, int]) -> tuple[ShareRow, ...]:
    rows = []
    for line in agreed.lines:
        pays = line.paid + line.social
        state = "paid" if agreed.got(line.member) >= pays else "waits"
        rows.append(
            ShareRow(
                member=line.member,
                no=numbers.get(line.member, 0),
                shares=line.shares if line.shares != line.capital else 0,
                savings=line.capital,
                gross=line.gross,
                back=line.at_par,
                set_off=line.loan + line.other + line.fine + line.penalty,
                pays=pays,
                short=0,
                lost=line.lost,
                state=state if pays else "short" if line.lost else "nothing",
            )
        )
    return tuple(sorted(rows, key=lambda row: row.no))


def _signers(reading: Reading, actor: str) -> tuple[tuple[str, str], ...]:
    """The chair, then as many key holders as the agreement needs."""
    conn = reading.conn
    chair = officers.chair(conn)
    first = ((chair, CHAIR),) if chair and chair != actor else ()
    holders = [one for one in officers.holders_of(conn, KEY_HOLDER) if one not in (actor, chair)]
    return (*first, *((one, KEY_HOLDER) for one in holders[: approval_of(conn, actor).key_holders]))
