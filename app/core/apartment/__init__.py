"""A building: units, who lives in them and who owns them, costs divided and billed."""
