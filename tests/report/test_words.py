import json
import re
from dataclasses import replace
from pathlib import Path

import wjcheck
from tests.report.results import PACK
from wjcheck.engine.finding import Status
from wjcheck.locale.message import names_in
from wjcheck.report.words import Words, rule_order

_PACKAGE = Path(wjcheck.__file__).parent
_UI = {
    key: text
    for path in sorted((_PACKAGE / "locale").glob("ui*.json"))
    for key, text in json.loads(path.read_text(encoding="utf-8")).items()
}
_FILES = json.loads((_PACKAGE / "locale" / "problems-files.json").read_text(encoding="utf-8"))
_FILES_THAT_SPEAK = [path for kind in ("py", "j2") for path in sorted(_PACKAGE.rglob(f"*.{kind}"))]
_SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in _FILES_THAT_SPEAK)
_BUILT = (
    "status.",
    "severity.",
    "verdict.reached.",
    "verdict.clear.",
    "rules.list.",
    "rules.coverage.",
    "rules.kind.",
    "rules.per.",
    "template.kind.",
    "explain.",
    "modality.",
    "due.state.",
    "due.kind.",
    "due.column.",
    "due.waiver.",
    "fix.done.",
    "import.trouble.",
    "schema.kind.",
    "watch.",
    "distance.",
    "tight.",
    "change.",
    "notice.refused.",
    "roster.",
    "review.",
    "html.kind.",
    "html.brief.",
    "html.legend.",
    "verdict.strict.",
    "verdict.baseline.",
    "scope.whole.",
    "config.form.",
    "config.from.",
    "config.value.",
    "ci.exit.",
    "verify.",
    "file.kind.",
    "pack.limit.",
    "profile.stage.",
)


def test_every_word_is_in_both_languages_with_the_same_placeholders() -> None:
    for key, text in _UI.items():
        assert set(text) == {"zh", "en"}, key
        assert names_in(text["zh"]) == names_in(text["en"]), key
        if re.search("[A-Za-z]{2}", re.sub("{.*?}", "", text["en"])):
            assert re.search("[\u4e00-\u9fff]", text["zh"]), key


def test_every_word_is_used_and_every_word_used_exists() -> None:
    named = set(re.findall(r"""["']([a-z_]+(?:\.[a-z_]+)*)["']""", _SOURCE))
    unused = [key for key in _UI if key not in named and not key.startswith(_BUILT)]
    assert unused == []
    used = re.findall(r'(?:\bsay|ui_text|WrongUsage)\(\s*["\']([^"\'{]+)["\']', _SOURCE)
    assert used
    begun = [key for key in used if key.endswith(".") and key.startswith(_BUILT)]
    assert [key for key in used if key not in _UI and key not in begun] == []


def test_every_problem_with_files_is_told_in_both_languages() -> None:
    assert set(re.findall(r'Problem\(\s*"(W4\d\d)"', _SOURCE)) == set(_FILES)
    for code, entry in _FILES.items():
        for part in ("title", "message", "hint"):
            assert names_in(entry[part]["zh"]) == names_in(entry[part]["en"]), (code, part)


def test_every_status_has_a_word() -> None:
    for status in Status:
        assert Words("zh").status(status) != Words("en").status(status)


def test_tags_and_disclaimer_are_the_packs_where_it_has_them() -> None:
    zh, en = Words("zh"), Words("en")
    assert (zh.five_haves(PACK), en.five_haves(PACK)) == ("五个有", "Five haves")
    assert (zh.five_have("有班子", PACK), en.five_have("有班子", PACK)) == ("有班子", "committee")
    assert "joint supervision team" in en.disclaimer(PACK)
    bare = replace(PACK, five_haves=None, five_haves_names={}, disclaimer=None)
    assert (zh.five_haves(bare), en.five_haves(bare)) == ("分项汇总", "By tag")
    assert en.five_have("有\x1b班子", bare) == "有␛班子"
    assert zh.disclaimer(bare) == "本结果为自动核对，不代替人工检查验收。"


def test_rules_sort_as_the_document_numbers_them() -> None:
    rules = ["2.1.10", "1.2.9", "1.2.12", "2.1.3", "x", "1.2"]
    assert sorted(rules, key=rule_order) == ["x", "1.2", "1.2.9", "1.2.12", "2.1.3", "2.1.10"]
