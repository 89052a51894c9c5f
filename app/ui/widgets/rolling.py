"""A page that is rolled where the window is lower than the page can be."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

LOWEST = 320  # px of a page that are seen at least


class Rolling(QScrollArea):
    """Nothing is pressed together or covered on a low screen; a box that gets the focus is rolled
    into sight. Where the page has room it is as if this were not here.

    Qt's own way of fitting a page rolls it as soon as it has not the height it would like to have;
    this one when it has not the height it needs.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.setWidget(page)
        for plain in (page, self.viewport()):
            plain.setAutoFillBackground(False)
        page.installEventFilter(self)

    def sizeHint(self) -> QSize:
        page = self._page
        whole = page.sizeHint().boundedTo(page.maximumSize()).expandedTo(page.minimumSize())
        return QSize(whole.width() + self._bar_px(), whole.height())

    def minimumSizeHint(self) -> QSize:
        least = self._least()
        return QSize(least.width() + self._bar_px(), min(least.height(), LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        if event.oldSize().height() != event.size().height():
            self.updateGeometry()  # the bar stands beside the page, not upon it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # arrows and pages belong to the page

    def _fit(self) -> None:
        room = QSize(self.width() - self._bar_px(), self.height())
        self._page.resize(room.expandedTo(self._least()))

    def _least(self) -> QSize:
        """What the page needs at its width."""
        page, layout = self._page, self._page.layout()
        least = page.minimumSizeHint().expandedTo(page.minimumSize())
        if layout is not None and layout.hasHeightForWidth() and page.width():
            least.setHeight(max(page.minimumHeight(), layout.minimumHeightForWidth(page.width())))
        return least

    def _bar_px(self) -> int:
        if self._least().height() <= self.height():
            return 0
        bar = self.verticalScrollBar()
        return bar.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, bar)
