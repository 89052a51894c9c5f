"""The words of the saved/sent card: "Saved here" is always true, "sent" is another word."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject

from app.features.shell.rail import SavedCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """How sending stands.

    Attributes:
        state: alone (no other computer), offline, sending, sent, decide or stuck.
        waiting: Entries that wait to be sent.
        done: Entries sent in this run, while sending.
        at: Time of the last success, as written ("09:32").
        decide: Things that need a decision.
        days: Days since the last success, when stuck.
    """

    state: str = "alone"
    waiting: int = 0
    done: int = 0
    at: str = ""
    decide: int = 0
    days: int = 0


_ICONS = {
    "alone": ("laptop", "navInk2"),
    "offline": ("cloud-slash", "navInk2"),
    "sending": ("cloud-arrow-up", "navInk"),
    "sent": ("cloud-check", "navInk2"),
    "decide": ("arrows-merge", "mark"),
    "stuck": ("warning", "mark"),
}


def show_sending(card: SavedCard, sending: Sending) -> None:
    """Write the two lines of the card."""
    saved = QCoreApplication.translate("Sending", "Saved on this computer")
    icon, role = _ICONS[sending.state]
    card.show_state(saved, _words(sending), icon, role)


def _words(sending: Sending) -> str:
    words = _Words()
    if sending.state == "offline" and not sending.waiting:
        return QCoreApplication.translate("Sending", "No network. Nothing waits to be sent.")
    if sending.state == "stuck" and not sending.days:
        return QCoreApplication.translate("Sending", "Cannot send. See why.")
    if sending.state == "offline":
        return words.offline(sending.waiting)
    if sending.state == "sending":
        text = QCoreApplication.translate("Sending", "Sending {done} of {all}…")
        return text.format(done=sending.done, all=sending.waiting)
    if sending.state == "sent":
        text = QCoreApplication.translate("Sending", "Everything sent {time}.")
        return text.format(time=sending.at)
    if sending.state == "decide":
        return words.decide(sending.decide)
    if sending.state == "stuck":
        return words.stuck(sending.days)
    return QCoreApplication.translate("Sending", "Not shared with another computer yet.")


class _Words(QObject):
    """Counting sentences: only tr() of an object is found with its plural forms."""

    def offline(self, n: int) -> str:
        return self.tr("No network. %Ln entries wait to be sent.", "", n)

    def decide(self, n: int) -> str:
        return self.tr("Sent. %Ln things to decide.", "", n)

    def stuck(self, n: int) -> str:
        return self.tr("Not sent for %Ln days. See why.", "", n)
