"""Every problem there is, as one page: what it is called, what it means, what to do.

Handed: a language. Gives back: Markdown, drawn from the catalogue, so that the page and the reports say the same. The
values a message names are written as they are named.
"""

from wjcheck.locale.catalogue import problem_codes, problem_text
from wjcheck.locale.message import Bilingual, Lang

AREAS = {
    "W1": Bilingual("文件和写法", "The file and how it is written"),
    "W2": Bilingual("项目和内容", "Keys and values"),
    "W3": Bilingual("规则包和逐条核对", "Rule packs and judging"),
    "W4": Bilingual("打开文件、写出结果、运行设置", "Opening files, writing results, settings"),
    "W5": Bilingual("导入名册和工作簿", "Importing rosters and workbooks"),
    "W6": Bilingual("全区核查和豁免", "Districts and waivers"),
}
"""What the first two signs of a code stand for."""


def problems_markdown() -> str:
    """Return the page `docs/problems.md`, in Chinese and then in English."""
    return "\n".join([*_lines("zh"), "", *_lines("en")]) + "\n"


def _lines(lang: Lang) -> list[str]:
    if lang == "zh":
        head = "# 问题代码\n\n每个问题都有代码。花括号里的内容由程序填写。"
        titles = "| 代码 | 问题 | 说明 | 怎么改 |"
    else:
        head = "# Problem codes\n\nWhat may be wrong, by code; words in braces are filled in."
        titles = "| Code | Problem | What it means | What to do |"
    lines = [head]
    for area, name in AREAS.items():
        lines += ["", f"## {name.in_lang(lang)}", "", titles, "|---|---|---|---|"]
        for code in problem_codes():
            if code.startswith(area):
                text = problem_text(code)
                hint = "" if text.hint is None else text.hint.in_lang(lang)
                cells = (code, text.title.in_lang(lang), text.message.in_lang(lang), hint)
                lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return lines
