"""What is asked of the book on the page of a share-out, and what its keys write. Without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Protocol

from app.core.errors import AppError
from app.features.share_out.page import SharePage, read_page
from app.operations import corrections
from app.operations.shareout import agree_shareout, pay_share

if TYPE_CHECKING:
    from app.projections.shareout_look import Wish


class ShareView(Protocol):
    """What the presenter needs of the screen."""

    def show_page(self, page: SharePage) -> None: ...
    def show_failure(self, error: AppError) -> None: ...
    def refused(self, error: AppError) -> None: ...
    def agreed(self) -> None: ...
    def handed_over(self, member: str, minor: int) -> None: ...
    def taken_back(self) -> None: ...


class SharePresenter:
    """Keeps what the group wishes, and the facts that this page wrote."""

    def __init__(self, session: Any, view: ShareView) -> None:
        self._session, self._view = session, view
        self.wish: Wish | None = None  # until the group decides otherwise than its rules
        self.page: SharePage | None = None
        self._written: list[str] = []

    def read(self) -> None:
        wish, today, actor = self.wish, self._session.today(), self._session.actor
        book = self._session.book
        self._session.read(
            lambda reading: read_page(reading, wish, today, actor, book.roster),
            self._took,
            self._view.show_failure,
        )

    def change(self, **changes: Any) -> None:
        """The group wishes something else; everyone's line is reckoned again."""
        if self.page is None:
            return
        wanted = replace(self.page.wish, **changes)
        if wanted != self.page.wish:
            self.wish = wanted
            self.read()

    def agree(self, approved_by: Sequence[str], reason: str, waived: Mapping[str, str]) -> None:
        page = self.page
        if page is None or page.look is None:
            return
        wish = page.wish
        meeting, fund = page.meeting, page.look.plan.fund

        def write(tx: Any) -> str:
            return agree_shareout(
                tx,
                meeting=meeting,
                wish=wish,
                approved_by=approved_by,
                reason=reason,
                seen_fund=fund,
                waived=waived,
            )

        self._session.write(write, self._agreed, self._view.refused)

    def pay(self, member: str, agreed: str, source: str) -> None:
        page = self.page
        row = page.row(member) if page is not None else None
        if page is None or page.agreed is None or row is None:
            return
        meeting, shareout, minor = page.meeting, page.agreed.shareout, row.pays

        def write(tx: Any) -> str:
            return pay_share(
                tx,
                meeting=meeting,
                member=member,
                agreed=agreed,
                shareout=shareout,
                source=source,
            )

        def done(entry: str) -> None:
            self._written.append(entry)
            self._view.handed_over(member, minor)
            self.read()

        self._session.write(write, done, self._view.refused)

    def undo_last(self) -> bool:
        """Take back the newest fact of this page; False when there is none."""
        if not self._written:
            return False
        entry = self._written.pop()

        def done(_: Any) -> None:
            self._view.taken_back()
            self.read()

        self._session.write(
            lambda tx: corrections.undo_entry(tx, entry=entry), done, self._view.refused
        )
        return True

    def _agreed(self, entry: str) -> None:
        self._written.append(entry)
        self._view.agreed()
        self.read()

    def _took(self, page: SharePage) -> None:
        self.page = page
        self._view.show_page(page)
