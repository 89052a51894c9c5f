"""Parts that stand beside each other, and under each other where the window is too narrow."""

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
FREE = 16_777_215  # Qt's own "as wide as it likes"


class Beside(QBoxLayout):
    """Signals:
    turned: They stand under each other now, or no longer.

    Asks for no more width than its widest part: on a narrow window the page rolls down to the
    part that went under the other, instead of being cut at the edge.
    """

    turned = Signal(bool)

    def __init__(self, spacing: int = 14) -> None:
        super().__init__(ACROSS)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._wanted: dict[QWidget, int] = {}
        self._tall: dict[QWidget, bool] = {}
        self._high: dict[QWidget, int] = {}
        self._sides = list[QWidget]()

    def add_main(self, part: QWidget, px: int = 0, *, high: int = 0, is_tall: bool = True) -> None:
        """Add a part that takes the room there is; with less than `px` nothing stands beside it.

        Args:
            high: The height it keeps where the parts are under each other: that of a table.
            is_tall: It takes the height, too, where the parts are under each other.
        """
        self._wanted[part] = px
        self._tall[part], self._high[part] = is_tall, high
        self.addWidget(part, 1)

    def add_as_wide(self, part: QWidget) -> None:
        """Add a part that beside the others is as wide as it likes to be: a button."""
        self._wanted[part] = 0
        self.addWidget(part)

    def add_side(self, part: QWidget, px: int) -> None:
        """Add a part of exactly `px` beside the others; under them it is as wide as they are."""
        self._wanted[part] = px
        self._sides.append(part)
        part.setFixedWidth(px)
        self.addWidget(part)

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((_least(part) for part in self._shown()), default=0)
        return QSize(widest + margins.left() + margins.right(), super().minimumSize().height())

    def setGeometry(self, rect: QRect) -> None:
        direction = ACROSS if self._across_px() <= rect.width() else DOWN
        if direction is not self.direction():
            self._turn(direction)
        super().setGeometry(rect)

    def _turn(self, direction: QBoxLayout.Direction) -> None:
        self.setDirection(direction)
        for part, is_tall in self._tall.items():
            self.setStretchFactor(part, int(is_tall or direction is ACROSS))
            if self._high[part]:
                part.setMinimumHeight(self._high[part] if direction is DOWN else 0)
        for part in self._sides:
            px = self._wanted[part]
            part.setMinimumWidth(0 if direction is DOWN else px)
            part.setMaximumWidth(FREE if direction is DOWN else px)
        self.turned.emit(direction is DOWN)
        self.update()  # its height is another one: whoever stands around it measures anew

    def _shown(self) -> list[QWidget]:
        return [part for part in self._wanted if not part.isHidden()]

    def _across_px(self) -> int:
        """The width that all parts need beside each other."""
        shown, margins = self._shown(), self.contentsMargins()
        wanted = (
            self._wanted[part] if part in self._sides else max(self._wanted[part], _least(part))
            for part in shown
        )
        between = self.spacing() * max(0, len(shown) - 1)
        return sum(wanted) + between + margins.left() + margins.right()


def _least(part: QWidget) -> int:
    """What a part needs, whatever width it is held at now."""
    return part.minimumSizeHint().width()
