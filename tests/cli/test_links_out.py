"""Reports and links: what a checkout holds does not choose where a report goes."""

from pathlib import Path

import pytest

from tests.cli.command import GOOD, check, wjcheck
from wjcheck.report.folders import MARK

DISTRICT = "名称: 某区\n年度: 2024\n核查日期: 年末\n应报单位: [{名称: 示例镇}]\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a filing, a link to a file outside and one to a folder outside."""
    top = tmp_path / "库"
    (top / ".git").mkdir(parents=True)
    (top / "申报").mkdir()
    (top / "申报" / "示例镇.yaml").write_text(GOOD, encoding="utf-8")
    (top / "申报" / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    (tmp_path / "外").mkdir()
    try:
        (top / "out.sarif").symlink_to(tmp_path / "外" / "theirs")
        (top / "out").symlink_to(tmp_path / "外", target_is_directory=True)
        (top / "in.json").symlink_to(top / "kept.json")
    except OSError:
        pytest.skip("no links on this system")
    return top


@pytest.mark.parametrize("target", ["out.sarif", "out/x.sarif", "申报/../out/x.sarif"])
def test_no_report_is_written_through_a_link_that_leads_out(repository: Path, target: str) -> None:
    ran = check("申报", "--fail-on", "never", "--output", f"sarif={target}", cwd=repository)
    assert (ran.status, list((repository.parent / "外").iterdir())) == (3, [])
    assert "W412" in ran.complaint


def test_no_folder_is_written_through_one_either(repository: Path) -> None:
    ran = wjcheck("review", "申报", "--output", "html=out/页", cwd=repository)
    assert (ran.status, list((repository.parent / "外").iterdir())) == (3, [])
    assert "W412" in ran.complaint


def test_links_inside_and_names_outside_are_as_they_were(repository: Path) -> None:
    for target in ("in.json", "../外/named.json"):
        assert check("申报", "--fail-on", "never", "--output", f"json={target}", cwd=repository).status == 0
    assert (repository / "kept.json").is_file()
    assert (repository.parent / "外" / "named.json").is_file()
    assert wjcheck("review", "申报", "--output", "html=../外/页", cwd=repository).status in (0, 1)
    assert (repository.parent / "外" / "页" / MARK).is_file()


def test_without_a_repository_a_link_is_followed(repository: Path) -> None:
    (repository / ".git").rmdir()
    assert check("申报", "--fail-on", "never", "--output", "json=out.sarif", cwd=repository).status == 0
    assert (repository.parent / "外" / "theirs").is_file()
