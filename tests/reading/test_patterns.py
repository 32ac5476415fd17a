import time

import pytest

from wjcheck.reading.patterns import covers


@pytest.mark.parametrize(
    ("pattern", "name", "covered"),
    [
        ("存档", "存档/2023/湖塘镇.yaml", True),
        ("存档/", "存档/湖塘镇.yaml", True),
        ("存档", "申报/存档/湖塘镇.yaml", False),
        ("存档", "存档二/湖塘镇.yaml", False),
        ("存档/*", "存档/湖塘镇.yaml", True),
        ("存档/**", "存档/2023/湖塘镇.yaml", True),
        ("存档/**", "存档", False),
        ("**/存档", "申报/存档/湖塘镇.yaml", True),
        ("**/存档", "存档/湖塘镇.yaml", True),
        ("*.bak.yaml", "湖塘镇.bak.yaml", True),
        ("*.bak.yaml", "申报/湖塘镇.bak.yaml", False),
        ("**/*.bak.yaml", "湖塘镇.bak.yaml", True),
        ("**/*.bak.yaml", "申报/2024/湖塘镇.bak.yaml", True),
        ("**/*.bak.yaml", "申报/湖塘镇.yaml", False),
        ("申报/**/草稿?.yaml", "申报/草稿1.yaml", True),
        ("申报/**/草稿?.yaml", "申报/a/b/草稿1.yaml", True),
        ("申报/**/草稿?.yaml", "申报/草稿12.yaml", False),
        ("**/**/a", "a", True),
        ("**", "a/b", True),
        ("[ab].yaml", "b.yaml", True),
        ("[!ab].yaml", "b.yaml", False),
        ("a.yaml", "A.yaml", False),
        ("a*", "a\nb", True),
        ("a", "a\n", False),
    ],
)
def test_what_a_pattern_covers(pattern: str, name: str, covered: bool) -> None:
    assert covers([pattern], name) is covered


def test_any_pattern_is_enough_and_none_covers_nothing() -> None:
    assert covers(["x", "a/*"], "a/b")
    assert not covers([], "a/b")


def test_no_pattern_takes_long() -> None:
    began = time.perf_counter()
    assert not covers(["**/*a/" * 60 + "b"], "/".join(["a" * 100] * 100) + "/c")
    assert not covers(["*a" * 100 + "b"], "a" * 2000)
    assert time.perf_counter() - began < 2
