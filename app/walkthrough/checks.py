"""What a laptop of the walk-through found: figures, and those that are not as they must be."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Checks:
    """Attributes:
    figures: What was read, by name.
    wrong: One sentence for each figure that is not the wanted one.
    """

    figures: dict[str, object] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def same(self, what: str, found: object, wanted: object) -> None:
        """`found` must be `wanted`."""
        self.figures[what] = found
        if found != wanted:
            self.wrong.append(f"{what} is {found}, not {wanted}")

    def shown(self, text: str, words: str) -> None:
        """The screen must show `text`."""
        if text in words:
            self.figures["shown"] = [*_listed(self.figures.get("shown")), text]
        else:
            self.wrong.append(f"the screen does not show {text}")


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list) else []
