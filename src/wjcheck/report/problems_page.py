"""Every problem with a filing, as one page: what it is called, what it means, what to do.

Handed: a language. Gives back: Markdown, drawn from the catalogue, so that the page and the reports say the same. The
values a message names are written as they are named.
"""

from wjcheck.locale.catalogue import problem_codes, problem_text
from wjcheck.locale.message import Bilingual, Lang

AREAS = {
    "W1": Bilingual("文件和写法", "The file and how it is written"),
    "W2": Bilingual("项目和内容", "Keys and values"),
}
"""The problems a filing may have; those of rule packs and of the command line are told where they arise."""


def problems_markdown() -> str:
    """Return the page `docs/problems.md`, in Chinese and then in English."""
    return "\n".join([*_lines("zh"), "", *_lines("en")]) + "\n"


def _lines(lang: Lang) -> list[str]:
    if lang == "zh":
        head = "# 问题代码\n\n核对结果里每个问题都有代码。下面是填报文件可能出现的问题；花括号里的内容由程序填写。"
        titles = "| 代码 | 问题 | 说明 | 怎么改 |"
    else:
        head = "# Problem codes\n\nWhat may be wrong with a filing, by code; words in braces are filled in."
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
