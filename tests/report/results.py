"""Results built by hand, one for each kind a report must show. All data are invented (虚构数据)."""

from datetime import date

from wjcheck.engine.finding import Finding, Severity, Status, WindowFinding
from wjcheck.engine.result import FilingResult, LocatedFinding, Location, PackInfo, Result
from wjcheck.locale.message import Bilingual, Figure, Message
from wjcheck.reading.problem import Problem, Span

PRINCIPLE = Bilingual("原则性要求，无可核对的内容", "A principle; nothing to check")

PACK = PackInfo(
    id="wujin-2023-65",
    document="武政办发〔2023〕65号",
    title="关于进一步推进基层应急管理体系和能力建设的实施意见",
    digest="sha256:" + "0" * 64,
    statements=12,
    rules=9,
    unjudged=(
        ("1.1.1", "一(一)", "(一)整合组建领导机构。", Bilingual("标题，不含要求", "A heading; it demands nothing")),
        (
            "1.1.2",
            "一(一)",
            "实施“多委合一”,",
            Bilingual("原则性要求，无可核对的内容", "A principle; nothing to check"),
        ),
        ("2.1.10", "二(一)", "加强督查,", PRINCIPLE),
    ),
    clauses={
        "一(一)": Bilingual("整合组建领导机构", "One leading body"),
        "一(二)": Bilingual("规范组建工作机构", "The working body"),
        "二(一)": Bilingual("强化领导责任", "Leaders' duties"),
    },
    five_haves=Bilingual("五个有", "Five haves"),
    five_haves_names={
        "有班子": Bilingual("有班子", "committee"),
        "有机制": Bilingual("有机制", "mechanisms"),
        "有预案": Bilingual("有预案", "plans"),
    },
    disclaimer=Bilingual(
        "本结果为自动核对，不代替联合督导组验收。",
        "This result was computed automatically; it does not replace the inspection by the joint supervision team.",
    ),
)


LINES = (
    "格式版本: 1",
    "单位: {名称: 示例镇, 类型: 镇}",
    "年度: 2024",
    "安监局:",
    "  人员:",
    "    - {姓名: 测试甲, 编制: 行政}",
    "    - {姓名: 测试乙, 编制: 事业}",
    "会议:",
    "  - {日期: 2024-02-05, 类型: 党委会}",
)

LABELS = {
    "bureau.staff": Bilingual("安监局.人员", "bureau.staff"),
    "bureau.staff[0]": Bilingual("安监局.人员[第1项 测试甲]", "bureau.staff[no. 1: 测试甲]"),
    "bureau.staff[1]": Bilingual("安监局.人员[第2项 测试乙]", "bureau.staff[no. 2: 测试乙]"),
    "committee.directors": Bilingual("应消委.主任", "committee.directors"),
    "committee.document": Bilingual("应消委.文件", "committee.document"),
    "meetings": Bilingual("会议", "meetings"),
}


def both(zh: str, en: str, **values: Figure) -> Message:
    return Message(Bilingual(zh, en), values)


def finding(
    rule: str,
    clause: str,
    status: Status,
    title: Bilingual,
    quote: str,
    message: Message,
    severity: Severity = "error",
    **more: object,
) -> Finding:
    fields: dict[str, object] = {
        "basis": "computed",
        "modality": {"error": "must", "warning": "should-in-principle", "info": "may"}[severity],
        "responsible": Bilingual("镇(开发区、街道)", "town, zone or subdistrict"),
        "fingerprint": f"{rule:f<20}",
        **more,
    }
    return Finding(
        rule=rule, clause=clause, status=status, severity=severity, title=title, quote=quote, message=message,
        **fields,  # type: ignore[arg-type]  # the test spells the remaining fields by name
    )  # fmt: skip


def located(found: Finding, *places: Location) -> LocatedFinding:
    return LocatedFinding(found, places)


STAFF = Location("bureau.staff", Span(5, 3, 5, 5))

FINDINGS = (
    located(
        finding(
            "1.1.3", "一(一)", Status.PASS, Bilingual("四个机构职能已整合", "Four bodies merged"),
            "整合镇(开发区、街道)安委会、消安委、减灾委、森林防灭火指挥部等议事协调机构职能,",
            both("四个机构均已整合", "All four bodies are merged"), five_haves="有班子",
        )
    ),
    located(
        finding(
            "1.1.8", "一(一)", Status.MISSING, Bilingual("党政主要负责人任主任", "Both heads are directors"),
            "由党政主要负责人任主任,", both("未填报：应消委.主任", "Not filed: committee.directors"),
            remedy=both("请在申报表中补填：应消委.主任。", "Fill in the filing: committee.directors."),
            paths=("committee.directors",), absent=("committee.directors",), five_haves="有班子",
        ),
        Location("committee.directors", Span(1, 1, 1, 5), exact=False),
    ),
    located(
        finding(
            "1.2.12", "一(二)", Status.FAIL, Bilingual("编制人员不少于5人", "At least five established staff"),
            "安全生产综合监督管理局行政或事业编制人员不少于5人,",
            both(
                "编制人员 {established} 人，要求不少于 {minimum} 人，还差 {shortfall} 人",
                "{established} established staff, at least {minimum} required, {shortfall} short",
                established=2, minimum=5, shortfall=3,
            ),
            remedy=both("请补足编制人员 {shortfall} 人。", "Add {shortfall} established staff.", shortfall=3),
            notes=(both("派驻人员不计入", "Posted staff do not count"),),
            figures={"established": 2, "minimum": 5, "names": ("测试甲", "测试乙"), "share": 0.4},
            paths=("bureau.staff",), five_haves="有班子", reading="count_concurrent_chief",
        ),
        STAFF,
        Location("bureau.staff[0]", Span(6, 7, 6, 23)),
        Location("bureau.staff[1]", Span(7, 7, 7, 23)),
        Location("bureau.staff[1]", Span(7, 16, 7, 22)),
    ),
    located(
        finding(
            "1.2.13", "一(二)", Status.FAIL, Bilingual("派驻人员1至2名", "One or two posted officers"),
            "公安派出所和消防救援部门各另派驻1-2名工作人员,",
            both("派驻人员 0 人", "No posted officer"), "warning", because_of="1.2.12",
        ),
        STAFF,
    ),
    located(
        finding(
            "1.2.9", "一(二)", Status.FAIL, Bilingual("原则上配备专职人员", "Full-time staff in principle"),
            "原则上配备专职人员,", both("未配备", "None"), "warning",
            responsible=Bilingual("公安派出所", "police station"),
        )
    ),
    located(
        finding(
            "2.1.3", "二(一)", Status.FAIL, Bilingual("每季度至少研究一次", "A session every quarter"),
            "党委(党工委)会议、政府工作会议每季度至少研究一次",
            both("2024Q1符合；2024Q2未达要求；2024Q4未到期", "2024Q1: complies; 2024Q2: falls short; 2024Q4: not due"),
            "info", five_haves="有机制",
            windows=(
                WindowFinding("2024Q1", Status.PASS, "error", both("已召开 1 次", "One session held")),
                WindowFinding("2024Q2", Status.FAIL, "error", both("缺政府工作会议", "No government session")),
                WindowFinding("2024Q4", Status.NOT_DUE, "error", both("季度尚未结束", "The quarter has not ended")),
            ),
            paths=("meetings",),
        ),
        Location("meetings", Span(8, 1, 8, 3)),
    ),
    located(
        finding(
            "2.1.5", "二(一)", Status.LATE, Bilingual("按期报备", "Filed in time"), "9月20日前报备,",
            both("已于2023-09-25完成，逾期5天", "Done on 2023-09-25, 5 days late"), "warning",
        )
    ),
    located(
        finding(
            "2.1.6", "二(一)", Status.REVIEW, Bilingual("联席会议", "Joint meetings"), "每季度或重大节日,",
            both("党政联席会议能否计入，需人工认定", "Whether joint meetings count is for a person to decide"),
        )
    ),
    located(
        finding(
            "2.1.7", "二(一)", Status.NOT_DUE, Bilingual("年度演练", "Yearly drill"), "每年至少1次,",
            both("2024年尚未结束", "2024 has not ended"),
        )
    ),
    located(
        finding(
            "2.1.8", "二(一)", Status.NOT_APPLICABLE, Bilingual("挂牌", "Plaque"), "挂牌,",
            both("未设综合行政执法局，本条不适用", "No enforcement bureau, so this does not apply"), "info",
        )
    ),
    located(
        finding(
            "2.1.9", "二(一)", Status.PASS, Bilingual("纳入考核", "Part of appraisal"), "纳入考核,",
            both("已纳入", "It is"), basis="attested",
        )
    ),
)  # fmt: skip

ORDINARY = FilingResult(
    path="申报/示例镇.yaml",
    digest="sha256:" + "1" * 64,
    unit_name="示例镇",
    unit_type="镇",
    unit_code="320412900",
    year=2024,
    problems=(),
    findings=FINDINGS,
    five_haves={"有班子": Status.FAIL, "有机制": Status.REVIEW, "有预案": Status.PASS},
    lines=LINES,
    labels=LABELS,
)

UNDECODABLE = FilingResult(
    path="申报/坏文件.yaml",
    digest="sha256:" + "2" * 64,
    unit_name=None,
    unit_type=None,
    unit_code=None,
    year=None,
    problems=(Problem("W402", values={"path": "申报/坏文件.yaml", "number": 5}),),
    findings=(),
    five_haves={},
    judged=False,
)

PROBLEMS_AND_FINDINGS = FilingResult(
    path="-",
    digest="sha256:" + "3" * 64,
    unit_name="样板\x1b[31m街道",
    unit_type="街道",
    unit_code=None,
    year=2024,
    problems=(
        Problem("W401", values={"path": "[red]\x1b]8;;x"}, span=Span(6, 7, 6, 13), path="bureau.staff[0]"),
        Problem("W404", "warning", {"path": "甲"}, Span(9, 8, 9, 18)),
    ),
    findings=(FINDINGS[0], FINDINGS[2]),
    five_haves={"有班子": Status.FAIL},
    lines=LINES,
    labels=LABELS,
)

AS_OF = date(2024, 12, 1)


def run_of(*filings: FilingResult) -> Result:
    return Result(PACK, AS_OF, filings)


RESULTS = {
    "ordinary": run_of(ORDINARY),
    "undecodable": run_of(UNDECODABLE),
    "problems-and-findings": run_of(PROBLEMS_AND_FINDINGS),
    "none": run_of(),
}
