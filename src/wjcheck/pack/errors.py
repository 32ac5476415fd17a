"""A pack that cannot be used."""

from wjcheck.reading.problem import Problem


class PackError(Exception):
    """A pack that cannot be used: in which file, and the problems that say why."""

    def __init__(self, file: str, problems: tuple[Problem, ...]) -> None:
        super().__init__(file)
        self.file = file
        self.problems = problems
