"""What a building's manager does: units and people, meters, costs, levies, bills, payments."""
