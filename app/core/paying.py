"""The facts that pay a member's dues, wherever the money comes from.

A projection that counts what was paid takes all of them alike: each has `member`, `meeting`, `on`
(value date), `currency`, `parts`, `fines_to`, `income_basis`, and `target_of(part, fact)` says
where a part belongs.
"""

from typing import Final

from app.core.advances import AdvanceUsed
from app.core.contributions import ContributionRecorded
from app.core.unidentified import ReceiptAssigned

PAYING: Final = (ContributionRecorded, AdvanceUsed, ReceiptAssigned)
PAYING_TYPES: Final = frozenset({"contribution.recorded", "advance.used", "receipt.assigned"})

PayingFact = ContributionRecorded | AdvanceUsed | ReceiptAssigned
