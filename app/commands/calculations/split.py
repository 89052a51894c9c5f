"""`calc split`: one amount among several."""

from app.commands.calculations.precision import digits_of
from app.commands.json_input import Fields, amount, decimals
from app.core.money import plain_decimal
from app.core.splitting import split


def calculate(fields: Fields) -> dict[str, object]:
    digits = digits_of(fields)
    total = fields.take("total", amount(digits))
    weights = fields.take("weights", decimals)
    fields.done()
    return {"parts": [plain_decimal(part, digits) for part in split(total, weights)]}
