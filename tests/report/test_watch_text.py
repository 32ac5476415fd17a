from datetime import date

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.cli.command import ERROR, GOOD, INFO, PACK, WARNING
from wjcheck.engine.checker import check
from wjcheck.engine.pack_judge import Judge
from wjcheck.engine.rounds import Watched
from wjcheck.locale.message import Lang
from wjcheck.pack.load import load_pack
from wjcheck.reading.discover import Found
from wjcheck.report.line import plain
from wjcheck.report.watch_text import watch_lines


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_golden(lang: Lang, snapshot: SnapshotAssertion) -> None:
    judge = Judge.of(load_pack(PACK))
    watched, shown = Watched(), []
    missing = WARNING.replace("应消办: {已成立: 是}\n", "")
    for number, text in enumerate((ERROR, INFO, missing + "没有的: 1\n", "格式版本: [", GOOD), start=1):
        watched, changes = watched.seen(
            [Found("甲.yaml", text.encode())],
            lambda found: check(found.path, found.raw or b"", judge, date(2024, 12, 31)),
        )
        shown.append(
            plain(watch_lines(changes, judge.info, lang, (number, "09:30:00"), brief=False, verbose=False, columns=80))
        )
    assert "\n".join(shown) == snapshot


def test_a_folder_first_shows_how_each_stands() -> None:
    judge = Judge.of(load_pack(PACK))
    found = [Found("甲.yaml", ERROR.encode()), Found("乙.yaml", b"")]
    _, changes = Watched().seen(found, lambda one: check(one.path, one.raw or b"", judge, date(2024, 12, 31)))
    text = plain(watch_lines(changes, judge.info, "zh", (1, "09:30:00"), brief=True, verbose=False, columns=80))
    assert "1.1.1" not in text
    assert "不符合 1" in text
    assert "W107" in text, "what cannot be checked says why"
