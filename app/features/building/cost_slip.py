"""The slip of a cost: what for, how much, how it is divided, who pays, and from where."""

from PySide6.QtWidgets import QWidget

from app.core.apartment.bases import Basis
from app.core.apartment.costs import CATEGORIES, CHARGE, KINDS, LATER
from app.core.rounding import PPM
from app.features.building.page import BuildingPage
from app.features.building.slip import Slip
from app.features.building.words import (
    basis_word,
    category_word,
    kind_word,
    payer_word,
    source_word,
)
from app.ui.figures import Figures

SOURCES = ("bank", "cash", LATER)
KEYS = ("area", "occupants", "equal", "mixed", "consumption")
HALF = PPM // 2
AGREED = ""


class CostSlip(Slip):
    """An invoice of the month, a charge without one, or something paid from the reserve."""

    beside = 2

    def __init__(self, page: BuildingPage, figures: Figures, today: str, parent: QWidget) -> None:
        super().__init__(self.tr("A cost"), self.tr("Write the cost"), figures, today, parent)
        self._page = page
        self.category = self.choice(
            self.tr("What for"), [(one, category_word(one)) for one in CATEGORIES]
        )
        self.amount = self.amount_line(self.tr("Amount"))
        self.kind = self.choice(self.tr("Kind"), [(one, kind_word(one)) for one in KINDS])
        agreed = (AGREED, self.tr("as agreed"))
        self.basis = self.choice(
            self.tr("Divided"), [agreed, *((one, basis_word(one)) for one in KEYS)]
        )
        self.left_out = self.choice(
            self.tr("Left out"),
            [
                ("", self.tr("nobody")),
                ("ground", self.tr("the ground floor")),
                ("shop", self.tr("the shops")),
            ],
        )
        payers = ("owner", "tenant", "split")
        self.payer = self.choice(
            self.tr("Pays"), [agreed, *((one, payer_word(one)) for one in payers)]
        )
        self.source = self.choice(self.tr("Paid from"), [(s, source_word(s)) for s in SOURCES])
        self.paid_to = self.line(self.tr("Paid to"))
        self.invoice = self.line(self.tr("Number of the invoice"))
        nobody = ("", self.tr("nobody"))
        self.laid_out = self.choice(
            self.tr("Laid out by a member of the board"), [nobody, *page.people]
        )
        self.approver = self.choice(self.tr("Allowed by"), [nobody, *page.people])
        self.finish()
        self.category.currentIndexChanged.connect(self._kind_of)
        self.amount.setFocus()

    def _kind_of(self) -> None:
        """The reserve is asked for without an invoice."""
        if self.category.currentData() == "reserve":
            self.kind.setCurrentIndex(self.kind.findData("charge"))

    def leaves(self) -> str:
        source = str(self.source.currentData())
        return "" if source == LATER or self.kind.currentData() == CHARGE else source

    def values(self) -> dict[str, object]:
        payer = str(self.payer.currentData())
        return {
            "category": str(self.category.currentData()),
            "minor": self.money(self.amount),
            "kind": str(self.kind.currentData()),
            "basis": self._basis(),
            "payer": payer,
            "tenant_ppm": HALF if payer == "split" else 0,
            "source": str(self.source.currentData()),
            "paid_to": self.paid_to.text(),
            "invoice": self.invoice.text(),
            "laid_out_by": str(self.laid_out.currentData()),
            "approved_by": str(self.approver.currentData()),
        }

    def _basis(self) -> Basis:
        """What was agreed on for this kind of cost, but for what is chosen here."""
        category = str(self.category.currentData())
        usual = self._page.terms.usual_of(category).basis
        kind = str(self.basis.currentData()) or usual.kind
        return Basis(
            kind=kind,
            table=usual.table,
            mix=(("area", HALF), ("occupants", HALF)) if kind != usual.kind else usual.mix,
            fixed_ppm=usual.fixed_ppm,
            fixed_by=usual.fixed_by,
            meter=usual.meter or (category if kind == "consumption" else ""),
            excluded=self._left_out() or usual.excluded,
            amounts=usual.amounts,
        )

    def _left_out(self) -> tuple[str, ...]:
        match self.left_out.currentData():
            case "ground":
                return tuple(one.unit for one in self._page.units if one.floor == 0)
            case "shop":
                return tuple(one.unit for one in self._page.units if one.kind == "shop")
        return ()
