"""Writes the templates of the notices that come with the program: `python docs/notice_template.py FOLDER`.

They are ordinary .docx files and may be changed in Word or WPS afterwards; this is only where they came from.
"""

import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WIDTHS = (500, 760, 2200, 2400, 1240, 850, 1150, 1950, 900, 1100, 900, 620)
_TEXTS = {
    "notice.docx": {
        "title": "整改通知",
        "subject": (
            "{{有问题时}}关于{{年度}}年度填报核查问题的整改通知",
            "{{未填报时}}关于报送{{年度}}年度填报文件的通知",
            "{{未能核对时}}关于重新报送{{年度}}年度填报文件的通知",
        ),
        "to": "{{单位}}：",
        "body": (
            "{{有问题时}}对照《{{文件标题}}》（{{文号}}），对你单位{{年度}}年度的填报（{{填报文件}}）进行了核查，"
            "情况截至{{截至日期}}。",
            "{{未填报时}}截至{{截至日期}}，没有收到你单位{{年度}}年度的填报。请对照《{{文件标题}}》（{{文号}}）如实填报；"
            "与其他单位合并填报的，请予说明。",
            "{{未能核对时}}你单位{{年度}}年度的填报（{{填报文件}}）无法核对，不能对照《{{文件标题}}》（{{文号}}）作出判定："
            "{{未核对原因}}请改正后重新报送。",
            "需要处理的问题共{{项数}}项：{{分类统计}}。请按问题清单逐项整改，填写“整改情况”后连同佐证材料报送，"
            "经核实后销号。",
            "填报文件的问题：{{文件问题}}",
        ),
        "reply": "请于        年    月    日前回复。联系人：                联系电话：                ",
        "sign": ("（落款单位）                        ", "        年    月    日"),
        "list": "问题清单（共{{项数}}项）",
        "heads": (
            "序号", "条款", "原文要求", "申报情况", "差距", "判定", "责任单位", "整改建议", "整改时限", "佐证材料",
            "整改情况", "销号",
        ),
        "cells": (
            "{{序号}}", "{{条款}}", "{{原文要求}}", "{{申报情况}}", "{{差距}}", "{{判定}}", "{{责任单位}}",
            "{{整改建议}}", "{{整改时限}}", "{{佐证材料}}", "", "",
        ),
        "note": "{{说明}}",
        "page": ("第 ", " 页，共 ", " 页"),
    },
    "notice.en.docx": {
        "title": "Notice of rectification",
        "subject": (
            "{{if_issues}}Issues found in the filing for {{year}}",
            "{{if_not_filed}}Request to file for {{year}}",
            "{{if_not_checked}}Request to hand in the filing for {{year}} again",
        ),
        "to": "To: {{unit}}",
        "body": (
            "{{if_issues}}Your filing for {{year}} ({{file}}) was checked against {{document}}, {{title}}, "
            "as of {{as_of}}.",
            "{{if_not_filed}}As of {{as_of}} no filing of yours for {{year}} was found. Please file by {{document}}, "
            "{{title}}; where you file together with another unit, please say so.",
            "{{if_not_checked}}Your filing for {{year}} ({{file}}) could not be checked, so nothing can be said of it "
            "by {{document}}, {{title}}: {{reason}} Please correct it and hand it in again.",
            "Issues to act on: {{total}} ({{counts}}). Please settle them one by one, fill in the progress, and hand "
            "in the list with the evidence; an issue is closed once that has been verified.",
            "Problem with the file: {{file_problems}}",
        ),
        "reply": "Please reply by ______________. Contact: ______________ Telephone: ______________",
        "sign": ("(issued by) ______________________", "(date) ______________"),
        "list": "List of issues ({{total}})",
        "heads": (
            "No.", "Clause", "Words of the document", "As filed", "Gap", "Verdict", "Responsible", "Remedy",
            "Time limit", "Evidence", "Progress", "Closed",
        ),
        "cells": (
            "{{no}}", "{{clause}}", "{{quote}}", "{{found}}", "{{gap}}", "{{verdict}}", "{{responsible}}",
            "{{remedy}}", "{{due}}", "{{evidence}}", "", "",
        ),
        "note": "{{disclaimer}}",
        "page": ("Page ", " of ", ""),
    },
}  # fmt: skip


def _font(name: str) -> str:
    return f'<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="{name}"/>'


def _paragraph(text: str, style: str) -> str:
    run = f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>'


def _row(texts: tuple[str, ...], style: str, *, head: bool) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>'
        + ('<w:shd w:val="clear" w:color="auto" w:fill="E7E6E6"/>' if head else "")
        + f'<w:vAlign w:val="{"center" if head else "top"}"/></w:tcPr>{_paragraph(text, style)}</w:tc>'
        for width, text in zip(_WIDTHS, texts, strict=True)
    )
    repeated = "<w:tblHeader/>" if head else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{cells}</w:tr>"


def _document(texts: dict) -> str:
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    table = (
        '<w:tbl><w:tblPr><w:tblW w:w="14570" w:type="dxa"/>'
        f'<w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="57" w:type="dxa"/><w:right w:w="57" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f'<w:tblGrid>{"".join(f"""<w:gridCol w:w="{width}"/>""" for width in _WIDTHS)}</w:tblGrid>'
        f"{_row(texts['heads'], 'CellHead', head=True)}{_row(texts['cells'], 'Cell', head=False)}</w:tbl>"
    )
    body = [
        _paragraph(texts["title"], "NoticeTitle"),
        *(_paragraph(text, "Subject") for text in texts["subject"]),
        _paragraph(texts["to"], "To"),
        *(_paragraph(text, "BodyText") for text in texts["body"]),
        _paragraph(texts["reply"], "BodyText"),
        *(_paragraph(text, "Sign") for text in texts["sign"]),
        _paragraph(texts["list"], "ListHead"),
        table,
        _paragraph(texts["note"], "Note"),
        '<w:sectPr><w:footerReference w:type="default" r:id="rId3"/>'
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        '<w:pgMar w:top="1247" w:right="1134" w:bottom="1134" w:left="1134" '
        'w:header="680" w:footer="624" w:gutter="0"/>'
        "</w:sectPr>",
    ]
    return f'<w:document xmlns:w="{_W}" xmlns:r="{_R}"><w:body>{"".join(body)}</w:body></w:document>'


def _footer(page: tuple[str, str, str]) -> str:
    def text(words: str) -> str:
        return f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>' if words else ""

    def field(name: str) -> str:
        return f'<w:fldSimple w:instr=" {name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'

    inner = text(page[0]) + field("PAGE") + text(page[1]) + field("NUMPAGES") + text(page[2])
    return f'<w:ftr xmlns:w="{_W}"><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>{inner}</w:p></w:ftr>'


def _style(name: str, paragraph: str, run: str) -> str:
    default = ' w:default="1"' if name == "Normal" else ""
    based = "" if name == "Normal" else '<w:basedOn w:val="Normal"/>'
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{name}"><w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _styles(language: str) -> str:
    fang, hei = _font("仿宋"), _font("黑体")
    chinese = language == "zh-CN"

    def size(half_points: int) -> str:
        return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'

    indent = '<w:ind w:firstLineChars="200" w:firstLine="560"/>' if chinese else ""
    centre, right = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
    loose = '<w:spacing w:after="60" w:line="480" w:lineRule="exact"/>'
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fang}<w:lang w:val="en-GB" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    styles = (
        _style("Normal", "", fang + size(28)),
        _style("NoticeTitle", f'<w:spacing w:before="0" w:after="120"/>{centre}', hei + size(44)),
        _style("Subject", f'<w:spacing w:after="240"/>{centre}', fang + size(32)),
        _style("To", f"<w:keepNext/>{loose}", hei + size(28)),
        _style("BodyText", loose + indent, fang + size(28)),
        _style("Sign", f'<w:keepLines/>{loose}<w:ind w:right="600"/>{right}', fang + size(28)),
        _style("ListHead", f'<w:keepNext/><w:spacing w:before="240" w:after="120"/>{centre}', hei + size(28)),
        _style("CellHead", centre, hei + size(18)),
        _style("Cell", "", fang + size(18)),
        _style("Note", '<w:spacing w:before="200"/>', fang + size(21)),
        _style("Footer", centre, fang + size(18)),
    )
    return f'<w:styles xmlns:w="{_W}">{defaults}{"".join(styles)}</w:styles>'


def _fonts() -> str:
    def font(name: str, others: str, family: str, pitch: str) -> str:
        return (
            f'<w:font w:name="{name}"><w:altName w:val="{others}"/><w:charset w:val="86"/>'
            f'<w:family w:val="{family}"/><w:pitch w:val="{pitch}"/></w:font>'
        )

    chinese = font("仿宋", "FangSong", "modern", "fixed") + font("黑体", "SimHei", "modern", "fixed")
    return (
        f'<w:fonts xmlns:w="{_W}">{chinese}'
        '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/>'
        "</w:font></w:fonts>"
    )


def write_template(path: Path) -> None:
    """Write one of the two templates, the same bytes every time."""
    texts = _TEXTS[path.name]
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    package = "http://schemas.openxmlformats.org/package/2006"
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = (("document", "document.main"), ("styles", "styles"), ("fontTable", "fontTable"), ("footer1", "footer"))
    files = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>' for name, kind in kinds)
        + "</Types>",
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" '
        f'Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": _document(texts),
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        + "".join(
            f'<Relationship Id="rId{number}" Type="{_R}/{kind}" Target="{name}.xml"/>'
            for number, (name, kind) in enumerate(kinds[1:], 1)
        )
        + "</Relationships>",
        "word/styles.xml": _styles("en-GB" if "en" in path.name.split(".") else "zh-CN"),
        "word/fontTable.xml": _fonts(),
        "word/footer1.xml": _footer(texts["page"]),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0)), head + text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    for called in _TEXTS:
        write_template(Path(sys.argv[1], called))
