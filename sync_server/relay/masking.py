"""What of a payment may stand in a log: enough to find it, too little to use it."""

import logging

log = logging.getLogger("daftari.payments")


def masked_code(code: str) -> str:
    """The first three and the last two signs of a receipt."""
    return f"{code[:3]}…{code[-2:]}" if len(code) > 5 else "…"


def alert(what: str, *, code: str = "", route: str = "") -> None:
    """Tell the operator that somebody should look; plain codes and a masked receipt only."""
    extra = {"code": what} | ({"reference": masked_code(code)} if code else {})
    log.warning("payments: look at this", extra=extra | ({"route": route} if route else {}))
