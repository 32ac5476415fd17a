"""What a template of the notices may hold, and what refuses it."""

import io
import struct
import zipfile
from xml.etree import ElementTree

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.pack.templates import (
    DOCUMENT,
    RELATIONS,
    Change,
    added,
    body,
    changed,
    field,
    packed,
    relation,
    replaced,
    shipped,
    unpacked,
)
from wjcheck.locale.catalogue import ui_text
from wjcheck.pack.docx_archive import MOST_BYTES, MOST_PARTS
from wjcheck.pack.docx_xml import local
from wjcheck.pack.notice_pieces import Value, filled
from wjcheck.pack.notice_template import NoticeTemplate, notice_template
from wjcheck.reading.problem import Problem

P = '<w:p xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:v="urn:schemas-microsoft-com:vml">{}</w:p>'
SETTINGS = "word/_rels/settings.xml.rels"
DRAWING = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def code(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def theme(xml: str) -> Change:
    """Add a theme that holds `xml`."""
    names = (
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    )

    def change(files: dict[str, bytes]) -> None:
        relation("theme", "theme/theme1.xml")(files)
        added("word/theme/theme1.xml", f"<a:theme {names}>{xml}</a:theme>".encode())(files)

    return change


def read(raw: bytes) -> NoticeTemplate | Problem:
    return notice_template("notice.docx", raw)


def refused(raw: bytes) -> tuple[str, object]:
    found = read(raw)
    assert isinstance(found, Problem)
    return found.code, found.values["what"]


@pytest.mark.parametrize("name", ["notice.docx", "notice.en.docx"])
def test_the_shipped_templates_may_be_used(name: str) -> None:
    found = read(shipped(name))
    assert isinstance(found, NoticeTemplate)
    assert [part.kind for part in found.parts] == ["document", "styles", "fontTable", "footer"]


@pytest.mark.parametrize(
    ("reason", "change"),
    [
        ("macro", added("word/vbaProject.bin", b"\xd0\xcf\x11\xe0")),
        ("macro", replaced("[Content_Types].xml", "wordprocessingml.document.main", "ms-word.macroEnabled.main")),
        ("macro", added("word/activeX/activeX1.xml", b"<a/>")),
        ("macro", added("word/vbaData.xml", b"<a/>")),
        ("macro", added("word/VBADATA.XML", b"<a/>")),
        ("macro", added("word/printer.BIN", b"1")),
        ("object", added("word/embeddings/book.xml", b"<a/>")),
        ("object", relation("oleObject", "embeddings/x.xml")),
        ("object", relation("aFChunk", "chunk.xml")),
        ("object", relation("package", "embeddings/book.xlsx")),
        ("object", relation("control", "control.xml")),
        ("object", relation("subDocument", "other.docx")),
        ("object", body('<w:altChunk r:id="rId3"/>')),
        ("object", body(P.format("<w:r><w:object/></w:r>"))),
        ("object", body('<w:subDoc r:id="rId3"/>')),
        ("picture", relation("image", "media/a.png")),
        ("picture", body(P.format('<w:r><w:pict><v:imagedata src="http://example.org/a.png"/></w:pict></w:r>'))),
        ("picture", body(P.format("<w:r><w:drawing/></w:r>"))),
        ("picture", body(f'<mc:AlternateContent xmlns:mc="{DRAWING}"/>')),
        ("part", body('<v:shape xmlns:v="urn:schemas-microsoft-com:vml"/>')),
        ("part", added("word/script.js", b"1")),
        ("part", relation("font", "fonts/font1.odttf")),
        ("part", relation("header", "../../../etc/passwd.xml")),
        ("link", body('<w:p><w:hyperlink w:anchor="a"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>')),
        ("link", body('<w:p r:id="rId3"/>')),
        ("link", replaced(DOCUMENT, 'r:id="rId3"', 'r:id="rId9"')),
        ("outside", relation("hyperlink", "http://example.org/", "External")),
        ("outside", relation("attachedTemplate", "file:///c:/a.dotm", "External", SETTINGS)),
        ("outside", relation("attachedTemplate", r"\\host\share\a.dotm", "", SETTINGS)),
        ("outside", relation("styles", "http://example.org/styles.xml")),
        ("outside", relation("styles", "", "External")),
        ("outside", relation("styles", "//host/styles.xml", "INTERNAL")),
        ("part", relation("styles", "styles.txt", "INTERNAL")),
        ("part", relation("styles", "", "Internal")),
        ("field", body(field("DDEAUTO c:\\\\a.exe x"))),
        ("field", body(field('INCLUDEPICTURE "http://example.org/a.png"'))),
        ("field", body('<w:p><w:fldSimple w:instr="INCLUDETEXT /etc/passwd"/></w:p>')),
        ("field", body(field("PAGE") + field("HYPERLINK x"))),
        ("field", body('<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r></w:p>')),
        ("field", body("<w:p><w:r><w:instrText>DDE a b</w:instrText></w:r></w:p>")),
        ("field", replaced("word/footer1.xml", " NUMPAGES ", " DATE ")),
        ("field", body(f"<w:p>{char('begin')}{char('begin')}</w:p>")),
        ("field", body(f"<w:p>{char('separate')}</w:p>")),
        ("field", body(f"<w:p>{char('end')}</w:p>")),
        ("field", body(f"<w:p>{char('begin')}{char('separate')}{char('separate')}</w:p>")),
        ("field", body(f"<w:p>{char('begin')}{char('other')}</w:p>")),
        ("field", body(f"<w:p>{char('begin')}{code('PAGE')}{char('separate')}{code('DDE a')}</w:p>")),
        ("field", body(f"<w:p>{char('begin')}{code('PA')}{code('GE')}</w:p>")),
        ("picture", theme("<a:blipFill/>")),
        ("picture", theme('<a:hlinkClick r:id="rId1"/>')),
        ("link", theme('<a:latin r:id="rId1"/>')),
        ("part", theme('<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>')),
        ("no_document", relation("theme", "styles.xml")),
        ("size", body("<w:p/>" * 200 + "<w:sdt>" * 90 + "</w:sdt>" * 90)),
        ("revision", body("<w:p><w:ins><w:r><w:t>x</w:t></w:r></w:ins></w:p>")),
        ("xml", replaced(DOCUMENT, "<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document')),
        ("xml", replaced(RELATIONS, "<Relationships", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><Relationships')),
        ("xml", replaced(DOCUMENT, "</w:body>", "")),
        ("xml", body("<w:p><w:r><w:t>\ue000unit\ue000</w:t></w:r></w:p>")),
        ("no_document", lambda files: files.pop(DOCUMENT) and None),
        ("no_document", replaced(DOCUMENT, "schemas.openxmlformats.org/wordprocessingml", "example.org/other")),
        ("size", body("<w:sdt>" * 90 + "</w:sdt>" * 90)),
        ("size", body("<w:p/>" * 70_000)),
        ("size", body("<w:p><w:r><w:t>{{单位}}</w:t></w:r></w:p>" * 200)),
        ("size", added("word/bomb.xml", b" " * 5_000_000)),
    ],
)  # fmt: skip
def test_what_could_act_or_lead_elsewhere_is_refused_by_its_name(
    reason: str, change: Change, snapshot: SnapshotAssertion
) -> None:
    found = read(changed(change))
    assert isinstance(found, Problem)
    assert (found.code, found.values["what"]) == ("W348", ui_text(f"notice.refused.{reason}"))
    assert {name: value for name, value in found.values.items() if name != "what"} == snapshot


def test_a_part_that_is_locked_and_too_many_parts_are_refused() -> None:
    locked = bytearray(shipped())
    for sign, at in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        locked[locked.index(sign) + at] |= 1
    found = read(bytes(locked))
    assert isinstance(found, Problem)
    assert (found.values["what"], found.values["place"]) == (ui_text("notice.refused.archive"), "[Content_Types].xml")

    def more(number: int) -> bytes:
        files = unpacked(shipped())
        return packed(files | {f"word/{n}.xml": b"<a/>" for n in range(number - len(files))})

    assert isinstance(read(more(MOST_PARTS)), NoticeTemplate)
    assert refused(more(MOST_PARTS + 1)) == ("W348", ui_text("notice.refused.size"))


def test_folders_in_an_archive_are_no_parts() -> None:
    held = io.BytesIO(shipped())
    with zipfile.ZipFile(held, "a") as archive:
        archive.mkdir("word/media")
    assert isinstance(read(held.getvalue()), NoticeTemplate)


def test_a_field_that_gives_a_page_number_may_stay() -> None:
    assert isinstance(read(changed(body(field(" PAGE  \\* MERGEFORMAT ")))), NoticeTemplate)


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"{\\rtf1}", b"\xd0\xcf\x11\xe0" * 200])
def test_what_is_no_archive_is_refused(raw: bytes) -> None:
    assert refused(raw) == ("W348", ui_text("notice.refused.archive"))


def test_an_archive_that_lies_about_its_sizes_is_no_way_round_the_budget() -> None:
    raw = packed({"word/bomb.xml": b" " * 50_000_000, **unpacked(shipped())})
    lying = raw.replace(struct.pack("<I", 50_000_000), struct.pack("<I", 10))
    assert len(raw) < MOST_BYTES
    assert lying != raw
    for one in (raw, lying):
        assert refused(one) == ("W348", ui_text("notice.refused.size"))


def test_a_large_file_and_two_parts_of_one_name_are_refused() -> None:
    assert refused(b"PK" + b"0" * MOST_BYTES) == ("W348", ui_text("notice.refused.size"))
    held = io.BytesIO(shipped())
    with zipfile.ZipFile(held, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(DOCUMENT, b"<a/>")
    assert refused(held.getvalue()) == ("W348", ui_text("notice.refused.archive"))


@pytest.mark.parametrize(
    ("reason", "name", "change"),
    [
        ("unknown", "单位名", replaced(DOCUMENT, "{{单位}}", "{{单位名}}")),
        ("unknown", "7*7", replaced(DOCUMENT, "{{单位}}", "{{单位}}{{ 7*7 }}")),
        ("outside", "差距", replaced(DOCUMENT, "{{单位}}", "{{单位}}{{差距}}")),
        ("outside", "差距", replaced("word/footer1.xml", "第 ", "{{差距}}")),
        ("open", "{{单位：", replaced(DOCUMENT, "{{单位}}", "{{单位}}{{单位")),
        ("lacking", "单位", replaced(DOCUMENT, "{{单位}}", "某单位")),
        ("lacking", "申报情况", replaced(DOCUMENT, "{{申报情况}}", "见附件")),
    ],
)
def test_a_field_that_cannot_be_filled_in_is_named(reason: str, name: str, change: Change) -> None:
    found = read(changed(change))
    assert isinstance(found, Problem)
    assert (found.code, found.values["name"]) == ("W349", name)
    assert found.values["what"] == ui_text(f"notice.refused.field.{reason}")


def test_a_field_that_is_nothing_but_blanks_takes_no_longer_than_others() -> None:
    """A pattern that takes blanks off both ends tries them in every way: two thousand took eighteen seconds."""
    found = read(changed(body(f"<w:p><w:r><w:t>{{{{{' ' * 300_000}</w:t></w:r></w:p>")))
    assert isinstance(found, Problem)
    assert (found.code, found.values["what"]) == ("W349", ui_text("notice.refused.field.open"))


def test_a_paragraph_with_fields_is_not_cut_into_thousands_of_runs() -> None:
    runs = "<w:r><w:t>{{单位}}</w:t></w:r>" + "<w:r><w:t>甲</w:t></w:r>" * 2_000
    assert refused(changed(body(f"<w:p>{runs}</w:p>"))) == ("W348", ui_text("notice.refused.size"))


def document(raw: bytes, **values: str | bool) -> str:
    found = read(raw)
    assert isinstance(found, NoticeTemplate)
    return filled(found.parts[0].pieces, values, [], str)


def test_a_field_cut_into_runs_is_one_and_both_languages_names_are_known() -> None:
    runs = "{{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>单</w:t></w:r><w:r><w:t>位 }}（抄送{{unit}}）"
    text = document(changed(replaced(DOCUMENT, "{{单位}}", runs)), unit="甲镇")
    assert ">甲镇</w:t>" in text
    assert ">（抄送甲镇）：</w:t>" in text


def test_what_word_adds_is_left_out() -> None:
    def change(files: dict[str, bytes]) -> None:
        relation("settings", "settings.xml")(files)
        relation("customXml", "../customXml/item1.xml")(files)
        added("word/settings.xml", b"<anything/>")(files)
        added("customXml/item1.xml", b"<anything/>")(files)
        extra = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/><w:proofErr w:type="x"/>'
        space = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="1234ABCD"'
        body(f"<w:p {space}>{extra}<w:r><w:t>抬头</w:t></w:r></w:p>")(files)

    assert "<w:body><w:p><w:r><w:t>抬头</w:t></w:r></w:p>" in document(changed(change))


def test_a_value_is_text_whatever_it_looks_like() -> None:
    text = document(shipped(), unit='{{文号}}</w:t><w:instrText a="b">&', issues=True, document="1号")
    assert "{{文号}}&lt;/w:t&gt;&lt;w:instrText a=&quot;b&quot;&gt;&amp;：" in text
    assert 'instrText a="' not in text


def text_of(*blocks: str) -> bytes:
    """The shipped template with these blocks for its text, and nothing else before the section's properties."""

    def change(files: dict[str, bytes]) -> None:
        whole = files[DOCUMENT].decode()
        begin, end = whole.index("<w:body>") + len("<w:body>"), whole.rindex("<w:sectPr")
        files[DOCUMENT] = (whole[:begin] + "".join(blocks) + whole[end:]).encode()

    return changed(change)


def line(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"


ROW = row(line("{{序号}}"), line("{{申报", "情况}}"))
HEAD = row(line("序号"), line("情况"))
TABLE = f"<w:tbl>{HEAD}{ROW}</w:tbl>"
SPACE = ' xml:space="preserve"'


@pytest.mark.parametrize(
    ("block", "values", "rows", "stands"),
    [
        # a row for every issue, and no table without one
        (TABLE, {}, 2, HEAD + row(line("1"), line("a", "")) + row(line("2"), line("b", ""))),
        (TABLE, {}, 0, ""),
        # the innermost row is repeated, the table around it is not
        (f"<w:tbl>{row(TABLE)}</w:tbl>", {}, 1, row(f"<w:tbl>{HEAD}{row(line('1'), line('a', ''))}</w:tbl>")),
        (f"<w:tbl>{row(line('无'))}</w:tbl>", {}, 0, row(line("无"))),
        # a paragraph falls away where what it is about is empty or not so, and stands once for each of several
        (line("{{文号}}号"), {"document": "1"}, 1, line("1号")),
        (line("{{文号}}号"), {}, 1, ""),
        (line("{{文号}}号，{{区}}"), {"district": "甲区"}, 1, line("号，甲区")),
        (line("{{有问题时}}有"), {"issues": True}, 1, line("有")),
        (line("{{有问题时}}有"), {"issues": False}, 1, ""),
        (line("{{有问题时}}{{文号}}"), {"issues": True}, 1, ""),
        (line("{{文件问题}}；"), {"problems": ["甲", "乙"]}, 1, line("甲；") + line("乙；")),
        (line("{{文件问题}}；"), {"problems": []}, 1, ""),
        (f"<w:tbl>{row(line('{{文号}}号'))}</w:tbl>", {}, 1, row(line("号"))),
        # lines of a value, and of the template, stay lines
        (line("{{文号}}"), {"document": "1\n2"}, 1, line("1</w:t><w:br/><w:t>2")),
        (line("甲\n乙{{文", "号}}\n丙"), {"document": "1"}, 1, line("甲 乙1", " 丙")),
        (line("甲&#13;乙{{文号}}"), {"document": "1"}, 1, line("甲 乙1")),
        (line("甲\n乙"), {}, 1, line("甲\n乙")),
        (line("a", " ", "{{文号}}"), {"document": "1"}, 1, line("a", " ", "1")),
        (line("", "{{文号}}", ""), {"document": "1"}, 1, line("", "1", "")),
        (line("a&lt;&quot;b&amp;"), {}, 1, line("a&lt;&quot;b&amp;")),
        # what stands for the section is kept
        ("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{{文号}}</w:t></w:r></w:p>", {}, 1, None),
    ],
)  # fmt: skip
def test_what_stands_and_what_falls_away(block: str, values: dict[str, Value], rows: int, stands: str | None) -> None:
    found = read(text_of(line("[", "{{单位}}"), block, line("]"), TABLE))
    assert isinstance(found, NoticeTemplate)
    issues = [{"number": "1", "found": "a"}, {"number": "2", "found": "b"}][:rows]
    text = filled(found.parts[0].pieces, {"unit": "甲镇", **values}, issues, str).replace(SPACE, "")
    before, after = line("[", "甲镇"), line("]")
    between = text[text.index(before) + len(before) : text.rindex(after)]
    if stands is None:
        assert between == "<w:p><w:pPr><w:sectPr></w:sectPr></w:pPr><w:r><w:t></w:t></w:r></w:p>"
    elif block.startswith("<w:tbl>") and stands:
        assert between == f"<w:tbl>{stands}</w:tbl>"
    else:
        assert between == stands


def test_what_is_written_is_a_document_of_its_own_that_declares_its_namespaces() -> None:
    text = document(shipped(), unit="甲镇")
    assert text.startswith("<w:document xmlns:w=")
    assert local(ElementTree.fromstring(text)) == "document"
    found = read(shipped())
    assert isinstance(found, NoticeTemplate)
    for part in found.parts:
        ElementTree.fromstring(filled(part.pieces, {}, [], str))


def test_a_theme_is_kept_with_its_colours_and_without_what_is_not_needed() -> None:
    left_out = "<a:extLst/><a:objectDefaults/><a:extraClrSchemeLst/>"
    found = read(changed(theme(f'<a:hlink><a:srgbClr val="0563C1"/></a:hlink>{left_out}')))
    assert isinstance(found, NoticeTemplate)
    (part,) = (part for part in found.parts if part.kind == "theme")
    text = filled(part.pieces, {}, [], str)
    assert text.endswith('><a:hlink><a:srgbClr val="0563C1"></a:srgbClr></a:hlink></a:theme>')
    assert part.identifier == "rIdX"


def test_page_numbers_are_kept_with_their_blanks_in_the_text_and_in_the_footer() -> None:
    whole = f"<w:p>{char('begin')}{code(' PAGE ')}{char('separate')}<w:r><w:t>1</w:t></w:r>{char('end')}</w:p>"
    found = read(changed(body(whole)))
    assert isinstance(found, NoticeTemplate)
    assert ">" + " PAGE " + "</w:instrText>" in filled(found.parts[0].pieces, {}, [], str)
    footer = next(part for part in found.parts if part.kind == "footer")
    assert 'w:instr=" NUMPAGES "' in filled(footer.pieces, {}, [], str)
    assert ' xml:space="preserve">第 </w:t>' in filled(footer.pieces, {}, [], str)
