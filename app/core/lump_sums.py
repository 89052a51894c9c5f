"""A sum that came in one piece, divided over what the member owes.

Source: spec/domain.md section 2.5 (E, G) and 3.16: penalties and fines, then contributions, then
loans (or loans before contributions, as the rules say), what is left is the member's advance.
"""

from typing import Final

from app.core.collecting import Standing
from app.core.expected import BOXES, Amounts
from app.core.rules_of_group import Rules

# Shares last: a part of a share cannot be bought, and nobody must buy one.
CONTRIBUTIONS: Final = ("fine", "registration", "welfare", "turn", *BOXES, "savings", "shares")


def divide_sum(minor: int, standing: Standing, rules: Rules) -> Amounts:
    """The sum as a row of the grid whose total is exactly `minor`.

    Nothing takes more than is expected of it; shares take whole ones only.
    """
    order = (*CONTRIBUTIONS, "loan")
    if rules.dues_first == "loan":
        order = ("loan", *CONTRIBUTIONS)
    amounts: dict[str, int] = {}
    rest = minor
    for column in order:
        part = min(rest, getattr(standing.expected, column))
        if column == "shares" and rules.share_value:
            part -= part % rules.share_value
        amounts[column] = part
        rest -= part
    return Amounts(**amounts, advance=rest)
