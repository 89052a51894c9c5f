"""A box of names that does not press the cards apart: a long name is cut."""

from PySide6.QtWidgets import QComboBox, QSizePolicy


def narrow(box: QComboBox) -> QComboBox:
    """The same box, which takes the room that it is given."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)
    box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return box
