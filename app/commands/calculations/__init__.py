"""What `daftari calc` can compute: each kind reads its keys and answers a JSON object."""

from collections.abc import Callable

from app.commands.calculations import allocate, date, draw, schedule, score, shareout, split
from app.commands.json_input import Fields

CALCULATIONS: dict[str, Callable[[Fields], dict[str, object]]] = {
    "schedule": schedule.calculate,
    "allocate": allocate.calculate,
    "shareout": shareout.calculate,
    "split": split.calculate,
    "score": score.calculate,
    "draw": draw.calculate,
    "date": date.calculate,
}
