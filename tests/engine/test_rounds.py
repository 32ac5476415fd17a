from wjcheck.engine.result import FilingResult
from wjcheck.engine.rounds import Watched
from wjcheck.reading.discover import Found
from wjcheck.reading.problem import Problem


def _judge(found: Found) -> FilingResult:
    problems = () if found.problem is None else (found.problem,)
    return FilingResult(found.path, "", None, None, None, None, problems, (), {}, judged=found.raw not in (None, b"?"))


def test_only_what_changed_is_judged_again() -> None:
    asked = []

    def judge(found: Found) -> FilingResult:
        asked.append(found.path)
        return _judge(found)

    watched, changes = Watched().seen([Found("a", b"1"), Found("b", b"1")], judge)
    assert [change.before for change in changes] == [None, None]
    watched, changes = watched.seen([Found("a", b"1"), Found("b", b"2")], judge)
    assert [change.after.path for change in changes] == ["b"]
    assert changes[0].before is not None
    watched, changes = watched.seen([Found("a", b"1"), Found("b", b"2")], judge)
    assert changes == ()
    assert asked == ["a", "b", "b"]


def test_what_is_compared_with_is_the_last_time_it_could_be_judged() -> None:
    watched, first = Watched().seen([Found("a", b"1")], _judge)
    watched, broken = watched.seen([Found("a", b"?")], _judge)
    assert broken[0].before is first[0].after
    watched, gone = watched.seen([], _judge)
    assert gone[0].after.problems == (Problem("W401", values={"path": "a"}),)
    watched, still = watched.seen([], _judge)
    assert still == ()
    _, back = watched.seen([Found("a", b"1")], _judge)
    assert back[0].before is first[0].after
