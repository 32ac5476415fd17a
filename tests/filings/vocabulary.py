"""What invented filings say: words, numbers and lengths of lists near the points at which the document's clauses turn.

Everything is written under English keys with canonical choices, as `Submission.data` holds it. Words that no rule
looks into are the form's own examples.
"""

from collections.abc import Mapping, Sequence

HEADS = ("张三", "李四", "王五", "赵六")
"""Few names for few posts, so that the same person turns up in several of them."""
OTHERS = ("测试甲", "测试乙", "测试丙", "测试丁")
"""The few people whom rosters repeat now and then."""

NAMES: Mapping[str, Sequence[str]] = {
    "unit.name": ("示例镇", "样板街道", "测试开发区"),
    "villages[].name": ("东桥村", "西桥村", "南塘村", "荷花社区", "柳湾村"),
    "bureau.staff[].name": OTHERS,
    "bureau.posted[].name": OTHERS,
    "squad.posted[].name": OTHERS,
    "squad.town_staff[].name": OTHERS,
    "rescue_team.members[].name": OTHERS,
    "villages[].rescue_team.members[].name": OTHERS,
}
"""The names at a path; elsewhere they are those of the heads and of the few others."""

_PORTFOLIOS = ("应急管理", "消防", "应急救援", "安全生产", "农业农村", "党委全面工作", "政府全面工作")
_HOSTS = ("安全生产综合监督管理局", "综合行政执法局", "应急管理和生态环境局", "党政办公室")

WORDS: Mapping[str, Sequence[str]] = {
    "leaders[].post": ("党委书记", "镇长", "党委副书记", "副镇长", "党委委员"),
    "leaders[].portfolio": _PORTFOLIOS,
    "committee.duties": ("应急救援", "安全生产", "综合减灾", "消防安全", "防灾", "协调"),
    "committee.systems[].name": ("定期会商", "分析研判", "隐患查处移送", "联合督查", "巡查考核", "会商制度", "值班"),
    "committee.systems[].interval": ("每月", "每季度", "不定期"),
    "committee.members[].duties": ("农业机械安全监管", "消防监督检查"),
    "committee.merged_bodies": ("安委会", "消安委", "减灾委", "森林防灭火指挥部", "防汛办"),
    "committee.absent_bodies[].name": ("森林防灭火指挥部", "减灾委", "地震办"),
    "committee.plaques": ("消防安全委员会", "应急管理和消防安全委员会", "安委会"),
    "office.host_body": _HOSTS,
    "office.duties": ("统筹协调辖区内安全生产工作", "开展宣传教育"),
    "bureau.existing_body": ("应急管理和生态环境局",),
    "bureau.plaque.at": ("综合行政执法局", "镇政府"),
    "bureau.deputies[].post": (
        "派出所副所长（治安）",
        "大队参谋",
        "消防文员",
        "专职消防队队长",
        "安监局副局长",
        "辅警",
    ),
    "bureau.duties": ("承担应消办日常工作", "协助上级部门履行安全生产等职责", "应消办的其他工作"),
    "bureau.staff[].line": ("消防", "安全生产", "应急", "综合"),
    "bureau.staff[].posted_from": ("公安派出所", "消防救援大队", "区应急管理局"),
    "squad.mode": ("联合组队、合署办公", "合署办公", "各自执法"),
    "squad.posted[].from": ("执法大队", "公安派出所"),
    "squad.functions": ("办公", "指挥调度", "调查询问", "物证保存", "装备存放", "档案管理", "会议"),
    "rescue_team.duties": ("预警信息传送", "灾害事故现场管控", "人员疏散转移", "抢险救灾物资发放", "巡逻"),
    "rescue_team.managed_by": _HOSTS,
    "villages[].group.leader.post": ("党总支书记", "党组织书记", "村主任", "副书记", "第一书记"),
    "meetings[].topics": ("研究应急管理和消防工作", "应急管理工作", "消防工作", "安全生产工作", "春耕工作", "防火工作"),
    "drills[].scenario": ("厂房火灾", "防汛抢险集结"),
    "reserves.points[].name": ("镇应急物资仓库",),
    "trainings[].organiser": ("区应急管理局和区消防救援大队", "区消防救援大队", "常州大学", "镇政府"),
    "submission.work_plan.contains": ("应消委组建方案", "应消办组建方案", "安监局组建方案", "组成人员名单", "预算"),
    "submission.filed_with[].body": ("区安委办", "区委编办", "市公安局武进分局", "区消防救援大队", "区财政局"),
    "acceptance.team": ("区安委办", "区委编办", "市公安局武进分局", "区应急管理局", "区消防救援大队", "联合督导组"),
    "plans.special[].title": tuple(f"{kind}应急预案" for kind in ("防汛", "火灾", "地震", "突发事件总体")),
}

COUNTS: Mapping[str, Sequence[int]] = {
    "unit.village_count": (0, 1, 2, 3, 8),
    "bureau.counts.established": (4, 5, 6),
    "enforcement_bureau.total_staff": (0, 15, 30, 40, 45, 46, 50),
    "rescue_team.size": (0, 29, 30, 31),
    "villages[].rescue_team.size": (0, 9, 10, 11),
    "reserves.maintenance.interval_months": (0, 3, 6, 12),
}
"""The numbers worth a look at a path; elsewhere they are few or none."""

SIZES: Mapping[str, tuple[int, int]] = {
    "bureau.staff": (3, 16),
    "rescue_team.members": (28, 32),
    "villages[].rescue_team.members": (9, 11),
    "plans.special": (12, 14),
    "meetings": (0, 9),
    "inspections": (0, 6),
    "committee.systems": (0, 6),
    "committee.duties": (0, 5),
    "committee.merged_bodies": (0, 5),
    "squad.functions": (0, 7),
    "submission.filed_with": (0, 5),
    "submission.work_plan.contains": (0, 5),
    "acceptance.team": (0, 6),
    "rescue_team.duties": (0, 5),
    "attestations": (0, 6),
}
"""How many entries a list has at a path; elsewhere none to three."""

_TURNS = ("2023-09-12", "2023-09-13", "2023-09-20", "2023-09-21", "2023-09-30", "2023-10-01", "2023-10-31")
_QUARTERS = ("01-01", "03-31", "04-01", "06-30", "07-01", "09-30", "10-01", "12-31")
DATES = (*_TURNS, "2023-11-01", *(f"{year}-{day}" for year in (2023, 2024, 2025) for day in _QUARTERS))
"""The days on which something begins or ends, and their neighbours."""
ENDS = ("2023-12-31", "2024-12-31", "2025-12-31", "2026-01-31")
"""Days on which a year is over."""
