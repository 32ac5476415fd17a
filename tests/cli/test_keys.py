import stat
from pathlib import Path

import pytest

from tests.cli.command import GOOD, wjcheck
from wjcheck.cli.main import main
from wjcheck.filing.editors import schema_text

ENGLISH = """wjcheck: 1
unit: {name: 示例镇, type: town}
year: 2024
office: {established: yes}
bureau: {established: yes}
squad: {established: yes}
"""


@pytest.fixture
def filing(tmp_path: Path) -> Path:
    path = tmp_path / "示例镇.yaml"
    path.write_text(GOOD, encoding="utf-8")
    return path


def test_the_file_itself_is_changed_and_back(filing: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode()
    filing.write_bytes(raw)
    filing.chmod(0o640)
    assert main(["keys", "--to", "en", str(filing)]) == 0
    assert filing.read_bytes() == b"\xef\xbb\xbf" + ENGLISH.replace("\n", "\r\n").encode()
    assert stat.S_IMODE(filing.stat().st_mode) == 0o640
    assert capsys.readouterr().out == f"已写好：{filing}（改了11个项目名称、4个选项）\n"
    assert main(["keys", "--to", "zh", str(filing)]) == 0
    assert filing.read_bytes() == raw


def test_check_only_says_whether_something_would_change(filing: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys", "--check", "--to", "en", str(filing)]) == 1
    assert main(["keys", "--check", "--to", "zh", str(filing), "--lang", "en"]) == 0
    assert filing.read_text(encoding="utf-8") == GOOD
    assert capsys.readouterr().out == f"会改动11个项目名称、4个选项：{filing}\nNothing to change: {filing}\n"


def test_nothing_to_change_leaves_the_file_alone(filing: Path) -> None:
    before = filing.stat()
    assert main(["keys", "--to", "zh", str(filing)]) == 0
    assert (filing.stat().st_ino, filing.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_another_file_is_written_whole_even_if_nothing_changes(filing: Path, tmp_path: Path) -> None:
    target = tmp_path / "b.yaml"
    assert main(["keys", "--to", "zh", str(filing), "--output", str(target)]) == 0
    assert target.read_text(encoding="utf-8") == filing.read_text(encoding="utf-8") == GOOD


def test_standard_input_goes_to_standard_output_as_it_is_encoded() -> None:
    ran = wjcheck("keys", "--to", "en", "-", stdin=GOOD.encode(), PYTHONUTF8="0", PYTHONIOENCODING="gbk")
    assert (ran.status, ran.out, ran.err) == (0, ENGLISH.encode(), b"")


def test_a_folder_and_a_file_that_cannot_be_read(
    filing: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "坏.yaml").write_bytes("格式版本: 1 # 中文说明\n".encode("gbk"))
    assert main(["keys", "--to", "en", str(tmp_path)]) == 3
    assert filing.read_text(encoding="utf-8") == ENGLISH
    assert "坏.yaml:1:" in capsys.readouterr().err
    assert (tmp_path / "坏.yaml").read_bytes() == "格式版本: 1 # 中文说明\n".encode("gbk")
    assert main(["keys", "--to", "en", str(tmp_path / "none.yaml")]) == 3
    assert "W401" in capsys.readouterr().err


def test_unknown_keys_are_named_and_no_personal_number_is(filing: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing.write_text(GOOD + "没有的: 1\n13800138000: 1\n", encoding="utf-8")
    assert main(["keys", "--to", "en", str(filing)]) == 0
    complaint = capsys.readouterr().err
    assert f"{filing}:7:1 错误 W203" in complaint
    assert "13800138000" not in complaint


def test_the_schema_for_editors_is_written_beside(filing: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filing.write_text("# yaml-language-server: $schema=wjcheck.schema.json\n" + GOOD, encoding="utf-8")
    assert main(["keys", "--to", "en", str(filing)]) == 0
    assert filing.read_text(encoding="utf-8").startswith("# yaml-language-server: $schema=wjcheck.schema.en.json\n")
    written = filing.with_name("wjcheck.schema.en.json").read_text(encoding="utf-8")
    assert written == schema_text("en")
    filing.write_text("# yaml-language-server: $schema=../s/wjcheck.schema.json\n" + GOOD, encoding="utf-8")
    capsys.readouterr()
    assert main(["keys", "--to", "en", str(filing)]) == 0
    assert "wjcheck schema --keys en --output ../s/wjcheck.schema.en.json" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--to", "en"], "没有写明要改哪个文件"),
        (["x.yaml"], "没有写明改成哪种语言"),
        (["--to", "fr", "x.yaml"], "--to 只能写 zh"),
        (["--to", "en", "--output", "", "x.yaml"], "--output 后面要写文件名"),
        (["--to", "en", "--output", "b", "--check", "x.yaml"], "不能与 --check 同时使用"),
        (["--to", "en", "--output", "b", "x.yaml", "y.yaml"], "这里有 2 个"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["keys", *arguments]) == 2
    assert said in capsys.readouterr().err
