"""The harnesses hold what they are to hold, on a few inputs; `python -m fuzz` takes as long as one likes."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fuzz import pack, reading, whole_check
from fuzz.invariants import Broken, everything, hold, inside, problems_hold
from fuzz.text_mutation import mutated_text, scribbled
from fuzz.tree_mutation import mutated_tree, written
from fuzz.words import dictionary
from tests.trials import trials
from wjcheck.reading.parse import read
from wjcheck.reading.problem import Problem, Span

TARGETS = {"reading": reading, "check": whole_check, "pack": pack}
SEEDS = {name: [file.read_bytes() for file in sorted(target.CORPUS.iterdir())] for name, target in TARGETS.items()}
RANDOM = st.randoms(use_true_random=False)


@settings(max_examples=trials(60))
@given(st.sampled_from(SEEDS["reading"] + SEEDS["check"]), RANDOM)
def test_any_text_reads_the_same_from_both_parsers_with_every_place_inside(raw: bytes, draw: Random) -> None:
    reading.once(reading.mutated(raw, draw)[:4000])


@settings(max_examples=trials(4), suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS["check"]), RANDOM)
def test_any_filing_gives_a_report_that_can_be_read(raw: bytes, draw: Random) -> None:
    whole_check.once(whole_check.mutated(raw, draw))


@settings(max_examples=trials(6), suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS["pack"]), RANDOM)
def test_any_pack_is_judged_by_or_refused(raw: bytes, draw: Random) -> None:
    pack.once(pack.mutated(raw, draw))


@pytest.mark.parametrize("name", TARGETS)
def test_a_seed_gives_the_same_input_each_time(name: str) -> None:
    for raw in SEEDS[name]:
        assert TARGETS[name].mutated(raw, Random(7)) == TARGETS[name].mutated(raw, Random(7))
        assert any(TARGETS[name].mutated(raw, Random(seed)) != raw for seed in range(5))


def test_a_tree_is_written_so_that_it_is_read_back() -> None:
    tree = read(SEEDS["check"][-1]).root
    for seed in range(6):
        assert read(written(tree, Random(seed)).encode()).root == tree


def test_a_mutated_tree_is_another_and_the_old_one_stays() -> None:
    tree = {"a": [{"b": "c"}, {"b": "d"}], "e": "f"}
    changed = [mutated_tree(tree, Random(seed)) for seed in range(40)]
    assert tree == {"a": [{"b": "c"}, {"b": "d"}], "e": "f"}
    assert sum(one != tree for one in changed) > 30


def test_a_pack_is_taken_apart_as_it_was_put_together() -> None:
    files = {"pack.yaml": b"id: x\n", "1.1/1.1.1.yaml": b"id: 1.1.1\n"}
    assert {name: raw.rstrip(b"\n") + b"\n" for name, raw in pack.unpacked(pack.packed(files)).items()} == files
    assert pack.unpacked(b"==== ../x\na\n==== /etc/y\nb\n==== z\nc") == {"z": b"c"}


@pytest.mark.parametrize(
    ("span", "is_inside"),
    [
        (Span(1, 1, 1, 3), True),
        (Span(1, 3, 1, 3), True),
        (Span(1, 4, 1, 4), False),
        (Span(1, 2, 1, 1), False),
        (Span(2, 2, 2, 2), False),
        (Span(0, 1, 1, 1), False),
    ],
)
def test_a_place_is_inside_up_to_the_end_of_its_line(span: Span, is_inside: bool) -> None:
    assert inside(span, ("ab",)) is is_inside


def test_what_does_not_hold_is_told() -> None:
    with pytest.raises(Broken, match="a problem stands outside the file"):
        problems_hold([Problem("W107", span=Span(3, 1, 3, 1))], ("ab",))
    with pytest.raises(Broken, match=r"what: \(1,\)"):
        hold(False, "what", 1)
    assert everything(read(b"a: 1")) != everything(read(b"a:  1"))


def test_a_failure_is_printed_and_kept(tmp_path: Path) -> None:
    """A harness that fails on everything, in a process of its own, drawn by chance."""
    script = (
        "import fuzz.driving as d, fuzz.reading as r\n"
        "def once(raw): raise ValueError('no')\n"
        "r.once = once\n"
        "d._by_chance('reading', r, 5)\n"
    )
    root = Path(__file__).parents[2]
    path = f"{root}:{root / 'src'}"
    ran = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    (kept,) = (tmp_path / "fuzz-failures").iterdir()
    assert ran.returncode == 1
    assert "ValueError: no" in ran.stderr
    assert f"kept in fuzz-failures/{kept.name}" in ran.stderr


def test_the_dictionary_is_one_word_a_line_in_quotes() -> None:
    lines = dictionary().splitlines()
    assert r'"\xEF\xBC\x9A"' in lines  # ：
    assert all(line.startswith('"') and line.endswith('"') and line.isascii() for line in lines)


def test_texts_are_mutated_in_every_way() -> None:
    raw = SEEDS["check"][0]
    assert len({mutated_text(raw, Random(seed)) for seed in range(50)}) > 45
    assert len({scribbled(Random(seed)) for seed in range(50)}) > 45
