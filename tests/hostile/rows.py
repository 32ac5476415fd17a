"""What each fixture must get: the problems with their places, the exit status, and what is said of the telling one.

A fixture is a real file below `fixtures/`, in a folder for each row of the table in `docs/hostile-inputs.md`. Problems
stand as code@line:column in the order in which they are told; `…` where there are many more of the same.
"""

from typing import NamedTuple


class Case(NamedTuple):
    """One fixture's due: places, exit status, the code that tells, and pieces of its message and hint."""

    places: str
    status: int
    code: str
    zh: str
    en: str


FIXTURES: dict[str, Case] = {
    "alias-bomb/as-keys": Case("W151@4:1 W212@4:9 W152@5:1", 1, "W152", "再写一遍", "write it again"),
    "alias-bomb/in-lists": Case(
        "W151@5:5 W201@5:9 W152@6:5 W210@6:5 W151@7:6 W214@7:14 W152@7:19 W210@7:19",
        1,
        "W152",
        "“x”的引用",
        "a reference to “x”",
    ),
    "alias-bomb/nine-levels": Case(
        "W203@4:1 W151@4:4 W203@5:1 W151@5:4 W152@5:8 W152@5:11 …", 1, "W151", "标记“a”", "an anchor, “a”"
    ),
    "big-numbers/digits": Case(
        "W235@4:13 W235@6:11 W236@7:11 W236@8:11", 1, "W235", "5000位数字，最多18位", "5000 digits; at most 18"
    ),
    "blanks/behind-a-colon": Case("W132@4:5", 3, "W132", "“填报日期: 2024-12-25”", "“填报日期: 2024-12-25”"),
    "blanks/en-space": Case("W122@5:1", 3, "W122", "U+2002", "U+2002"),
    "blanks/ideographic": Case("W122@5:1", 3, "W122", "全角空格（U+3000）", "U+3000"),
    "blanks/in-a-list": Case("W122@6:1", 3, "W122", "全角空格（U+3000）", "U+3000"),
    "blanks/no-break": Case("W122@5:1", 3, "W122", "不间断空格（U+00A0）", "a no-break space, U+00A0"),
    "blanks/tab": Case("W121@5:1", 3, "W121", "Tab", "TAB"),
    "colons/all": Case(
        "W131@1:5 W131@2:3 W131@3:5 W131@4:5 W131@5:3", 3, "W131", "改写为“格式版本: 1”", "Write “格式版本: 1”"
    ),
    "colons/at-the-end": Case("W131@4:4", 3, "W131", "改写为“应消办: 甲”", "Write “应消办: 甲”"),
    "colons/in-a-record": Case("W131@5:7", 3, "W131", "改写为“姓名: 张三”", "Write “姓名: 张三”"),
    "colons/in-brackets": Case("W131@4:11 W131@4:18", 3, "W131", "改写为“姓名: 张三”", "Write “姓名: 张三”"),
    "colons/mixed": Case("W131@3:5", 3, "W131", "改写为“名称: 示例镇”", "Write “名称: 示例镇”"),
    "colons/no-blank-in-filing": Case(
        "W132@4:5", 3, "W132", "改写为“填报日期: 2024-12-25”", "Write “填报日期: 2024-12-25”"
    ),
    "colons/no-blank": Case("W132@1:3", 3, "W132", "改写为“姓名: 张三”", "Write “姓名: 张三”"),
    "colons/one": Case("W131@1:5", 3, "W131", "改写为“格式版本: 1”", "Write “格式版本: 1”"),
    "control-characters/c1": Case("W111@6:10 W111@6:12 W116@6:14", 1, "W111", "U+0085", "U+0085"),
    "control-characters/escapes": Case(
        "W111@6:9 W111@6:9 W111@6:9 W201@7:7 W111@7:11 W111@7:11",
        1,
        "W111",
        "空字符（U+0000）",
        "null character (U+0000)",
    ),
    "control-characters/in-keys": Case(
        "W111@4:1 W212@4:10 W111@5:7", 1, "W111", "空字符（U+0000）", "null character (U+0000)"
    ),
    "control-characters/raw": Case(
        "W111@6:10 W111@6:12 W111@6:14 W111@6:20 W111@6:22", 1, "W111", "空字符（U+0000）", "null character (U+0000)"
    ),
    "dates/days": Case(
        "W252@4:7 W252@6:10 W250@7:9 W252@8:9 W253@9:9 W252@10:9",
        1,
        "W252",
        "最接近的一天是 2024-02-29",
        "the nearest day is 2024-02-29",
    ),
    "dates/in-brackets": Case("W175@4:29", 3, "W175", '"25:61"', '"25:61"'),
    "directives/late": Case("W155@4:1", 3, "W155", "指令", "directive"),
    "directives/tag": Case("W155@1:1 W155@2:1", 1, "W155", "指令", "directive"),
    "directives/yaml": Case("W155@1:1", 1, "W155", "请删掉这一行", "Delete this line"),
    "documents/blank": Case("W107@1:1", 3, "W107", "没有可以核对的内容", "nothing in the file"),
    "documents/comment": Case("W107@1:1", 3, "W107", "没有可以核对的内容", "nothing in the file"),
    "documents/empty": Case("W107@1:1", 3, "W107", "没有可以核对的内容", "nothing in the file"),
    "documents/end-and-more": Case("W156@5:1", 3, "W156", "第二份文档", "second document"),
    "documents/list": Case("W157@1:1", 3, "W157", "一个清单", "a list"),
    "documents/null": Case("W107@1:1", 3, "W107", "没有可以核对的内容", "nothing in the file"),
    "documents/scalar": Case("W157@1:1", 3, "W157", "一段文字", "a piece of text"),
    "documents/two": Case("W156@4:1", 1, "W156", "请分成两个文件", "two files"),
    "duplicate-key/both-languages": Case("W204@4:1", 1, "W204", "第3行的“年度”", "“年度” on line 3"),
    "duplicate-key/in-a-list": Case(
        "W161@7:5", 1, "W161", "第 6 行已经写过，第 7 行", "on line 6 and is repeated on line 7"
    ),
    "duplicate-key/in-brackets": Case("W161@4:16", 1, "W161", "“专职人数”", "“专职人数”"),
    "duplicate-key/nested": Case(
        "W161@7:3", 1, "W161", "第 5 行已经写过，第 7 行", "on line 5 and is repeated on line 7"
    ),
    "duplicate-key/top": Case("W161@4:1", 1, "W161", "第 3 行已经写过，第 4 行", "on line 3 and is repeated on line 4"),
    "duplicate-key/true-and-1": Case("W203@4:1 W203@5:1 W203@6:1", 1, "W203", "“true”", "“true”"),
    "encodings/big5": Case("W104@1:1", 3, "W104", "Big5", "Big5"),
    "encodings/gb18030": Case("W104@1:1", 3, "W104", "GB18030", "GB18030"),
    "encodings/gbk-late": Case("W104@4:9", 3, "W104", "很可能是 GBK", "probably encoded in GBK"),
    "encodings/gbk": Case("W104@1:3", 3, "W104", "第 1 行第 3 个字", "line 1, column 3"),
    "encodings/latin": Case("W105@2:17", 3, "W105", "十六进制 E9", "hex E9"),
    "encodings/mixed": Case("W105@6:9", 3, "W105", "第 6 行第 9 个字", "line 6, column 9"),
    "encodings/truncated": Case("W106@6:10", 3, "W106", "第 6 行第 10 个字", "line 6, column 10"),
    "encodings/utf-16-be-unmarked": Case("W104@1:1", 3, "W104", "UTF-16", "UTF-16"),
    "encodings/utf-16-be": Case("W103@1:1", 1, "W103", "UTF-16", "UTF-16"),
    "encodings/utf-16-le": Case("W103@1:1", 1, "W103", "UTF-16", "UTF-16"),
    "encodings/utf-16-odd": Case("W103@1:1 W105@3:9", 3, "W105", "UTF-16", "UTF-16"),
    "encodings/utf-16-unmarked": Case("W104@1:1", 3, "W104", "UTF-16", "UTF-16"),
    "encodings/utf-32-be": Case("W103@1:1", 1, "W103", "UTF-32", "UTF-32"),
    "encodings/utf-32-le": Case("W103@1:1", 1, "W103", "UTF-32", "UTF-32"),
    "encodings/utf-32-unmarked": Case("W104@1:1", 3, "W104", "UTF-32", "UTF-32"),
    "encodings/utf-8-bom": Case("", 1, "", "", ""),
    "encodings/xlsx": Case("W102@1:1", 3, "W102", "wjcheck import", "wjcheck import"),
    "full-width/brackets": Case("W214@4:13", 1, "W214", "[安委会, 消安委]", "[安委会, 消安委]"),
    "full-width/choice": Case("W221@2:19", 1, "W221", "是不是要写“镇”", "was “镇” meant"),
    "full-width/day": Case("W251@4:7", 1, "W251", "改写为：2024-01-01", "write: 2024-01-01"),
    "full-width/digits": Case("W230@4:13", 1, "W230", "改写为：123", "ordinary digits: 123"),
    "full-width/key": Case("W201@3:1", 1, "W201", "“年度”", "“year”"),
    "full-width/year": Case("W241@3:5", 1, "W241", "2024", "2024"),
    "looks-like-numbers/values": Case("W236@5:9 W254@10:9 W233@12:11", 1, "W233", "改写为：1000", "Write: 1000"),
    "merge-bomb/merges": Case(
        "W203@4:1 W151@4:4 W203@5:1 W151@5:4 W153@6:3 W152@6:8 …", 1, "W153", "直接写出来", "write out"
    ),
    "merge-bomb/plain": Case("W153@5:3", 1, "W153", "直接写出来", "write out"),
    "norway/directive": Case("W155@1:1", 1, "W155", "指令", "directive"),
    "norway/name": Case("", 1, "", "", ""),
    "norway/words": Case("W261@5:12 W261@6:13 W260@7:12", 1, "W261", "改写为：否", "write: 否"),
    "not-finite/values": Case("W236@4:13 W236@6:11 W236@7:11 W236@8:11 W237@10:21", 1, "W237", "“1e999”", "“1e999”"),
    "odd-keys/asked": Case("W158@4:1 W212@5:3", 1, "W158", "名称: 内容", "name: value"),
    "odd-keys/empty": Case("W162@4:2 W162@6:1", 1, "W162", "名称", "name"),
    "odd-keys/in-brackets": Case("W158@4:7 W158@4:15 W203@4:17 W162@4:24", 1, "W158", "只能是一段文字", "plain text"),
    "odd-keys/lists": Case("W158@4:3 W158@6:1", 1, "W158", "名称: 内容", "name: value"),
    "recursive/above": Case("W151@1:1 W152@5:6", 1, "W152", "“top”的引用", "a reference to “top”"),
    "recursive/itself": Case("W151@4:5 W152@4:9", 1, "W152", "“x”的引用", "a reference to “x”"),
    "recursive/mapping": Case("W151@4:6 W203@4:10 W152@4:13", 1, "W152", "“x”的引用", "a reference to “x”"),
    "surrogates/beyond": Case("W144@6:10", 3, "W144", "“\\U00110000”", "“\\U00110000”"),
    "surrogates/bytes": Case("W105@4:5", 3, "W105", "十六进制 ED", "hex ED"),
    "surrogates/escape": Case("W144@6:10", 3, "W144", "“\\ud800”", "“\\ud800”"),
    "surrogates/far-beyond": Case("W144@6:10", 3, "W144", "“\\UFFFFFFFF”", "“\\UFFFFFFFF”"),
    "surrogates/pair": Case("W144@6:10", 3, "W144", "“\\ud83d”", "“\\ud83d”"),
    "tags/core": Case("W154@4:13 W236@4:13 W154@4:29 W260@4:29 W154@5:5", 1, "W154", "“!!int”", "“!!int”"),
    "tags/own": Case("W154@5:5 W154@6:5 W154@7:1 W212@7:9", 1, "W154", "“!drill”", "“!drill”"),
    "tags/python": Case(
        "W215@6:5 W154@6:9", 1, "W154", "!!python/object/apply:os.system", "!!python/object/apply:os.system"
    ),
    "unseen/bidi": Case(
        "W113@4:14 W113@4:23 W113@4:25", 1, "W113", "从右到左强制符（U+202E）", "right-to-left override (U+202E)"
    ),
    "unseen/escapes": Case("W112@4:13 W113@4:13", 1, "W113", "U+202E", "U+202E"),
    "unseen/fillers": Case("W112@4:14 W112@4:15", 1, "W112", "韩文填充符（U+3164）", "Hangul filler (U+3164)"),
    "unseen/private": Case("W115@4:14", 1, "W115", "U+E000", "U+E000"),
    "unseen/tags": Case("W112@6:10 W112@6:11", 1, "W112", "U+E0041", "U+E0041"),
    "unseen/variation": Case("", 1, "", "", ""),
    "unseen/zero-width": Case(
        "W112@5:10 W112@6:6 W112@6:12", 1, "W112", "零宽空格（U+200B）", "zero-width space (U+200B)"
    ),
}
