"""The models of the budget (经费)."""

from wjcheck.filing.parts.base import Amount, Entry, Part, Year


class BudgetLines(Part):
    """Budget lines, in yuan."""

    office: Amount | None = None
    equipment: Amount | None = None
    training: Amount | None = None
    team_building: Amount | None = None
    duty_watch: Amount | None = None
    rescue: Amount | None = None


class Budget(Entry):
    """Funds in the budget."""

    year: Year | None = None
    lines: BudgetLines | None = None
    executed: Amount | None = None
