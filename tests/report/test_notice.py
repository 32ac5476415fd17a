"""The notices to the units: to whom, of what, in what form, and that nothing of a filing can do more than be read."""

import os
import shutil
import zipfile
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

from tests.cli.command import ERROR, GOOD, PACK, Ran, wjcheck
from tests.office import Office
from tests.pack.templates import DOCUMENT, changed, replaced
from wjcheck.pack.load import default_pack

DISTRICT = """名称: 测试区
年度: 2024
核查日期: 年末
应报单位: [{名称: 示例镇}, {名称: 样板街道}, {名称: 未报镇}, {名称: 坏镇}, {名称: 去年镇}, {名称: 守规镇}]
"""
BAD = ERROR.replace("安监局: {已成立: 是}", "安监局: {已成立: 否}")
HOSTILE = "甲镇/../{{文号}}{% if a %}</w:t><w:fldSimple>=cmd|&lt;"
EXAMPLES = Path(__file__).parents[2] / "examples"
HEADS = [
    "序号",
    "条款",
    "原文要求",
    "申报情况",
    "差距",
    "判定",
    "责任单位",
    "整改建议",
    "整改时限",
    "佐证材料",
    "整改情况",
    "销号",
]


def filing(name: str, text: str = BAD) -> str:
    return text.replace("示例镇", name)


@pytest.fixture
def district(tmp_path: Path) -> Path:
    folder = tmp_path / "区"
    folder.mkdir()
    (folder / "district.yaml").write_text(DISTRICT, encoding="utf-8")
    for name, text in {
        "甲": filing("示例镇"),
        "乙": filing("样板街道"),
        "坏": "格式版本: 1\n单位: {名称: 坏镇}\n年度: [2024\n",
        "去年": filing("去年镇").replace("年度: 2024", "年度: 2023"),
        "守规": filing("守规镇", GOOD),
    }.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def review(folder: Path, *arguments: str | Path, pack: Path = PACK) -> Ran:
    target = folder.parent / "通知"
    return wjcheck("review", folder, "--pack", pack, "--jobs", "1", "--output", f"notice={target}", *arguments)


def notices(folder: Path) -> dict[str, Document]:
    found = sorted((folder.parent / "通知").glob("*.docx"))
    return {path.name.removesuffix(".docx"): docx.Document(str(path)) for path in found}


def text(document: Document) -> str:
    return "\n".join(paragraph.text for paragraph in document.paragraphs)


def cells(document: Document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]


def test_every_unit_with_something_to_put_right_gets_one_and_no_other(district: Path) -> None:
    ran = review(district)
    assert ran.status == 3, ran.complaint
    found = notices(district)
    addressed = ("示例镇", "样板街道", "坏.yaml", "未报镇", "坏镇", "去年镇")
    assert set(found) == {f"{name}-整改通知" for name in addressed}
    assert "没有收到你单位2024年度的填报" in text(found["未报镇-整改通知"])
    assert not found["未报镇-整改通知"].tables
    assert "（坏.yaml）无法核对" in text(found["坏.yaml-整改通知"])
    assert str(district) not in text(found["坏.yaml-整改通知"])


def test_a_filing_of_another_year_is_no_filing_and_says_so(district: Path) -> None:
    review(district)
    found = notices(district)["去年镇-整改通知"]
    assert "没有收到你单位2024年度的填报" in text(found)
    assert [row[1] for row in cells(found)[1:]] == ["填报名单"]
    assert [row[3] for row in cells(found)[1:]] == [
        "去年镇的填报是2023年度的，本次核查的是2024年度\n见 去年.yaml 第 3 行"
    ]


def test_the_form_is_that_of_the_list_of_issues(district: Path) -> None:
    review(district)
    found = notices(district)["示例镇-整改通知"]
    rows = cells(found)
    assert rows[0] == HEADS
    assert [row[0] for row in rows[1:]] == [str(number) for number in range(1, len(rows))]
    assert f"需要处理的问题共{len(rows) - 1}项：" in text(found)
    assert "截至2024年12月31日" in text(found)
    assert text(found).startswith("整改通知\n关于2024年度填报核查问题的整改通知\n示例镇：\n")
    assert "（落款单位）" in text(found)
    assert all(row[10:] == ["", ""] for row in rows[1:])
    section = found.sections[0]
    assert section.orientation == WD_ORIENT.LANDSCAPE
    size = [0.0 if length is None else round(length.cm, 1) for length in (section.page_width, section.page_height)]
    assert size == [29.7, 21.0]
    assert [bool(row._tr.findall(f".//{qn('w:tblHeader')}")) for row in found.tables[0].rows[:2]] == [True, False]
    fonts = {style.style_id: style.element.rPr.rFonts.get(qn("w:eastAsia")) for style in found.styles}
    assert (fonts["NoticeTitle"], fonts["BodyText"], fonts["Cell"]) == ("黑体", "仿宋", "仿宋")


def test_what_is_waived_is_in_no_notice(district: Path) -> None:
    review(district)
    before = cells(notices(district)["示例镇-整改通知"])
    rules = [row[1].split("\n")[1] for row in before[1:]]
    dates = "起始日期: 2024-06-01, 截止日期: 2025-06-30"
    waivers = f"豁免:\n  - {{单位: 示例镇, 规则: {rules[0]}, 理由: 防汛, 批准人: 区安委办, {dates}}}\n"
    (district / "waivers.yaml").write_text(waivers, encoding="utf-8")
    review(district)
    after = cells(notices(district)["示例镇-整改通知"])
    assert [row[1].split("\n")[1] for row in after[1:]] == rules[1:]
    assert len(cells(notices(district)["样板街道-整改通知"])) == len(before)


def test_the_same_review_gives_the_same_bytes(district: Path) -> None:
    def run() -> dict[str, bytes]:
        review(district)
        return {path.name: path.read_bytes() for path in (district.parent / "通知").glob("*.docx")}

    first = run()
    assert first
    assert run() == first
    with zipfile.ZipFile(district.parent / "通知" / "未报镇-整改通知.docx") as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2024, 12, 31, 0, 0, 0)}


def test_in_english(district: Path) -> None:
    review(district, "--lang", "en")
    found = notices(district)
    assert "No filing" not in text(found["示例镇-notice"])
    assert "was checked against" in text(found["示例镇-notice"])
    assert cells(found["示例镇-notice"])[0][0] == "No."
    assert "As of 2024-12-31 no filing of yours for 2024 was found." in text(found["未报镇-notice"])


def test_a_hostile_filing_is_text_and_nothing_else(district: Path) -> None:
    (district / "恶.yaml").write_text(BAD.replace("名称: 示例镇", f'名称: "{HOSTILE}"'), encoding="utf-8")
    ran = review(district)
    assert ran.status == 3, ran.complaint
    (path,) = (district.parent / "通知").glob("甲镇*.docx")
    assert path.parent == district.parent / "通知"
    assert f"{HOSTILE}：" in text(docx.Document(str(path)))
    with zipfile.ZipFile(path) as archive:
        written = archive.read("word/document.xml").decode()
        relations = archive.read("word/_rels/document.xml.rels").decode()
    assert "fldSimple" not in written.replace("&lt;w:fldSimple", "")
    assert "hyperlink" not in written
    assert "External" not in relations


def test_names_found_in_two_units_are_masked_unless_asked_for(district: Path) -> None:
    for path in district.glob("*.yaml"):
        if path.name != "district.yaml":
            path.unlink()
    for name in ("示例镇", "样板街道"):
        shutil.copy(EXAMPLES / f"{name}-2024.yaml", district)

    def told(*arguments: str) -> str:
        assert review(district, *arguments, pack=default_pack()).status == 1
        return "\n".join(cell for row in cells(notices(district)["示例镇-整改通知"]) for cell in row)

    assert "派驻人员执**，是同一人还是同名" in told()
    assert "执法甲" not in told()
    assert "派驻人员执法甲，是同一人还是同名" in told("--names")


def copied(tmp_path: Path, template: bytes | None) -> Path:
    """The small pack with a template of its own."""
    pack = tmp_path / "pack"
    shutil.copytree(PACK, pack)
    head = pack / "pack.yaml"
    head.write_text(head.read_text(encoding="utf-8") + "\nnotice: {zh: 本区.docx}\n", encoding="utf-8")
    if template is not None:
        (pack / "本区.docx").write_bytes(template)
    return pack


def test_a_district_may_change_the_template(district: Path, tmp_path: Path) -> None:
    pack = copied(tmp_path, changed(replaced(DOCUMENT, "请按问题清单逐项整改", "请{{区}}各单位速办")))
    assert review(district, pack=pack).status == 3
    assert "请测试区各单位速办" in text(notices(district)["示例镇-整改通知"])
    review(district, "--lang", "en", pack=pack)
    assert text(notices(district)["示例镇-notice"]).startswith("Notice of rectification")


def test_a_template_that_may_not_be_used_stops_the_review_before_anything_is_written(
    district: Path, tmp_path: Path
) -> None:
    pack = copied(tmp_path, changed(replaced(DOCUMENT, "<w:body>", '<w:body><w:altChunk r:id="rId3"/>')))
    ran = review(district, pack=pack)
    assert (ran.status, ran.out) == (3, b"")
    assert "W348" in ran.complaint
    assert not (district.parent / "通知").exists()
    assert "W348" in wjcheck("rules", "lint", "--pack", pack).text


@pytest.mark.parametrize("kind", ["absent", "large", "link"])
def test_a_template_that_is_not_there_or_too_large_or_elsewhere_refuses_the_pack(tmp_path: Path, kind: str) -> None:
    pack = copied(tmp_path, b"0" * 500_001 if kind == "large" else None)
    if kind == "link":
        (pack / "本区.docx").symlink_to(default_pack() / "notice.docx")
    ran = wjcheck("check", "--pack", pack, "-", stdin=GOOD.encode())
    assert ran.status == 3
    assert {"absent": "W306", "large": "W305", "link": "W350"}[kind] in ran.complaint


def test_the_template_counts_in_the_digest_of_the_pack(tmp_path: Path) -> None:
    from wjcheck.pack.load import load_pack

    digests = set()
    for number, template in enumerate((b"PK1", b"PK2")):
        folder = tmp_path / str(number)
        folder.mkdir()
        digests.add(load_pack(copied(folder, template)).digest)
    assert len(digests) == 2


WRITER = Path(os.path.realpath(shutil.which("soffice") or "/nowhere")).with_name("libswlo.so")


@pytest.mark.skipif(not WRITER.is_file(), reason="LibreOffice Writer is not installed")
def test_libreoffice_opens_it(district: Path, office: Office, tmp_path: Path) -> None:
    review(district)
    source = tmp_path / "notice.docx"
    shutil.copy(district.parent / "通知" / "示例镇-整改通知.docx", source)
    text = office.saved(source, "txt:Text (encoded):UTF8").read_text(encoding="utf-8")
    assert "关于2024年度填报核查问题的整改通知" in text
