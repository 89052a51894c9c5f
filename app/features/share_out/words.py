"""The words of a share-out."""

from PySide6.QtCore import QCoreApplication

from app.features.share_out.page import ShareRow
from app.ui.figures import Figures
from app.ui.widgets.tables import Text


def mode_word(mode: str) -> str:
    """How the fund is divided, in a few words."""
    translate = QCoreApplication.translate
    return {
        "standard": translate("ShareOut", "By shares"),
        "equal": translate("ShareOut", "Profit alike for all"),
        "interest_refund": translate("ShareOut", "Own interest back"),
        "time_weighted": translate("ShareOut", "By amount and time"),
        "fixed_share": translate("ShareOut", "By fixed shares"),
    }[mode]


def state_cell(row: ShareRow, write: Figures) -> Text:
    """What stands between the member and the money."""
    translate = QCoreApplication.translate
    if row.state == "paid":
        return Text(translate("ShareOut", "Has it"), chip=("ok", "check-circle"), sort="3")
    if row.state == "short":
        text = translate("ShareOut", "{minor} lost").format(minor=write.estimate(row.lost))
        if row.short:
            words = translate("ShareOut", "{minor} short")
            text = words.format(minor=write.estimate(row.short))
        return Text(text, chip=("bad", "warning"), sort="0")
    if row.state == "waits":
        return Text(translate("ShareOut", "Waits"), chip=("wait", "hourglass-medium"), sort="1")
    return Text(translate("ShareOut", "Nothing to pay out"), role="ink2", sort="2")
