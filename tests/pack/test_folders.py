"""Which folder a pack is read from, and what is read from it beside the rules."""

from datetime import date
from pathlib import Path

import pytest

from tests.pack.test_faults import CASES, SMALL, spoilt
from wjcheck.locale.message import Bilingual
from wjcheck.pack.errors import PackError
from wjcheck.pack.files import digest_of
from wjcheck.pack.load import default_pack, load_pack, pack_folder, rules_folder, shipped_notices
from wjcheck.pack.tests import load_tests, suites_by_rule


def test_without_a_name_it_is_the_default_and_a_shipped_packs_name_is_its_folder() -> None:
    assert pack_folder(None) == default_pack() == rules_folder() / "wujin-2023-65"
    assert pack_folder("jiangxi-2021-20") == rules_folder() / "jiangxi-2021-20"


@pytest.mark.parametrize(
    "named", ["unheard-of", "./jiangxi-2021-20", "../rules/jiangxi-2021-20", "Jiangxi-2021-20", ""]
)
def test_whatever_else_is_named_is_a_folder(named: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert pack_folder(named) == Path(named)


def test_a_folder_here_goes_before_a_shipped_pack_of_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "jiangxi-2021-20").mkdir()
    assert pack_folder("jiangxi-2021-20") == Path("jiangxi-2021-20")


def test_the_templates_that_come_with_the_program_are_the_default_packs() -> None:
    assert dict(shipped_notices()) == {
        "zh": ("notice.docx", (default_pack() / "notice.docx").read_bytes()),
        "en": ("notice.en.docx", (default_pack() / "notice.en.docx").read_bytes()),
    }


def test_a_template_is_read_up_to_half_a_megabyte_and_never_through_a_link(tmp_path: Path) -> None:
    pack = spoilt(tmp_path, [("pack.yaml", "", "notice: {zh: x.docx}\n")])
    (pack / "x.docx").write_bytes(b"x" * 500_000)
    assert load_pack(pack).notices == {"zh": ("x.docx", b"x" * 500_000)}
    (pack / "x.docx").write_bytes(b"x" * 500_001)
    with pytest.raises(PackError) as refused:
        load_pack(pack)
    assert [(one.code, one.values) for one in refused.value.problems] == [("W305", {"file": "x.docx"})]
    (pack / "x.docx").rename(tmp_path / "y.docx")
    (pack / "x.docx").symlink_to(tmp_path / "y.docx")
    with pytest.raises(PackError) as refused:
        load_pack(pack)
    assert [(one.code, one.values["file"]) for one in refused.value.problems] == [("W350", "x.docx")]


def test_a_file_over_two_megabytes_is_refused_by_its_name(tmp_path: Path) -> None:
    pack = spoilt(tmp_path, [])
    (pack / "more.txt").write_bytes(b"x" * 2_000_000)
    assert load_pack(pack).rules
    (pack / "more.txt").write_bytes(b"x" * 2_000_001)
    with pytest.raises(PackError) as refused:
        load_pack(pack)
    assert refused.value.file == "more.txt"
    assert [(one.code, one.values) for one in refused.value.problems] == [("W305", {"file": "more.txt"})]


def test_a_folder_that_is_no_pack_is_named(tmp_path: Path) -> None:
    for folder, code in ((tmp_path / "none", "W301"), (tmp_path, "W302")):
        with pytest.raises(PackError) as refused:
            load_pack(folder)
        assert refused.value.file == str(folder)
        assert [(one.code, one.values) for one in refused.value.problems] == [(code, {"folder": str(folder)})]


def test_the_digest_is_over_names_and_contents() -> None:
    one = digest_of({"a": b"1", "b": b"2"})
    assert one == digest_of({"b": b"2", "a": b"1"})
    assert one.startswith("sha256:")
    assert len({one, digest_of({"a": b"2", "b": b"1"}), digest_of({"a": b"1"}), digest_of({"A": b"1", "b": b"2"})}) == 4


def test_why_a_statement_is_not_judged_is_said_of_itself_before_its_kind(tmp_path: Path) -> None:
    changes = [*CASES["statement explained by itself"], ("pack.yaml", "", "unjudged: {'no': {zh: c, en: d}}\n")]
    changes.append(
        ("statements.yaml", "", "- {id: 1.1.5, clause: 一(一), quote: x, modality: must, checkable: 'no'}\n")
    )
    pack = load_pack(spoilt(tmp_path, changes))
    assert pack.reason(pack.statement("1.1.4")) == Bilingual("a", "b")
    assert pack.reason(pack.statement("1.1.5")) == Bilingual("c", "d")
    assert pack.clause_of("1.1.5") == "一(一)"


def test_cases_are_read_in_the_order_of_their_files_and_a_fault_in_them_is_told_with_its_file(tmp_path: Path) -> None:
    pack = spoilt(tmp_path, [])
    assert load_tests(pack) == ()
    for rule in ("1.1.2", "1.1.1"):
        case = f"rule: {rule}\nas_of: 2024-12-31\nbase: {{}}\ntests:\n- {{name: a, status: missing, delete: x}}\n"
        (pack / "1.1" / f"{rule}.tests.yaml").write_text(case, encoding="utf-8")
    assert [suite.rule for suite in load_tests(pack)] == ["1.1.1", "1.1.2"]
    suite = suites_by_rule(pack)["1.1.2"]
    assert (suite.rule, suite.as_of, suite.tests[0].delete) == ("1.1.2", date(2024, 12, 31), ("x",))
    (pack / "1.1" / "1.1.2.tests.yaml").write_text("rule: 1.1.2\nas_of: 2024-12-31\nbase: {}\n", encoding="utf-8")
    with pytest.raises(PackError) as refused:
        load_tests(pack)
    assert refused.value.file == "1.1/1.1.2.tests.yaml"
    assert [(one.code, one.values["key"]) for one in refused.value.problems] == [("W307", "tests")]


def test_the_small_pack_is_in_order() -> None:
    assert [rule.id for rule in load_pack(SMALL).rules] == ["1.1.1", "1.1.2", "1.1.3"]
