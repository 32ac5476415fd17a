"""Conditions of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By its text in CEL each has the way that stops at what is absent, and the way that looks on where they differ.
"""

from collections.abc import Callable, Mapping
from typing import Any

from wjcheck.engine import functions
from wjcheck.engine.semantics import (
    ABSENT,
    OURS,
    add,
    at,
    at_most,
    both,
    contains,
    divide,
    either,
    ends,
    equal,
    every,
    facts_of,
    less,
    listed,
    mapping,
    matches,
    multiply,
    negative,
    number_of,
    remainder,
    size,
    some,
    starts,
    subtract,
    text_of,
    truth,
    within,
)

among = OURS["among"]
days_between = OURS["days_between"]
distinct = OURS["distinct"]
earliest = OURS["earliest"]
in_force = OURS["in_force"]
largest = OURS["largest"]
latest = OURS["latest"]
months_before = OURS["months_before"]
overlap = OURS["overlap"]
persons = OURS["persons"]
same_body = OURS["same_body"]
same_person = OURS["same_person"]
smallest = OURS["smallest"]
total = OURS["total"]
bare_among = functions.among
bare_distinct = functions.distinct
bare_overlap = functions.overlap
bare_persons = functions.persons
bare_same_body = functions.same_body
bare_same_person = functions.same_person

SHIPPED: Mapping[str, tuple[Callable[[Any], Any], Callable[[Any], Any] | None]] = {
    '!("值班值守" in answered)': (
        lambda v: (not within('值班值守', v['answered'])),
        None,
    ),
    '!("应急救援队伍建设" in answered)': (
        lambda v: (not within('应急救援队伍建设', v['answered'])),
        None,
    ),
    '!("应急装备" in answered)': (
        lambda v: (not within('应急装备', v['answered'])),
        None,
    ),
    '!("抢险救援" in answered)': (
        lambda v: (not within('抢险救援', v['answered'])),
        None,
    ),
    '!("教育培训" in answered)': (
        lambda v: (not within('教育培训', v['answered'])),
        None,
    ),
    '!("日常办公" in answered)': (
        lambda v: (not within('日常办公', v['answered'])),
        None,
    ),
    '!(both_met && both_occasions)': (
        lambda v: (not (truth(v['both_met']) and truth(v['both_occasions']))),
        lambda v: (not both(lambda: truth(v['both_met']), lambda: truth(v['both_occasions']))),
    ),
    '!(has(district.fire_supervision) && has(district.fire_supervision.agreed_by))': (
        lambda v: (not (('fire_supervision' in mapping(v['district'])) and ('agreed_by' in mapping(v['district']['fire_supervision'])))),
        lambda v: (not both(lambda: ('fire_supervision' in mapping(v['district'])), lambda: ('agreed_by' in mapping(v['district']['fire_supervision'])))),
    ),
    '!(has(district.fire_supervision) && has(district.fire_supervision.document) && has(district.fire_supervision.document.date))': (
        lambda v: (not ((('fire_supervision' in mapping(v['district'])) and ('document' in mapping(v['district']['fire_supervision']))) and ('date' in mapping(v['district']['fire_supervision']['document'])))),
        lambda v: (not both(lambda: both(lambda: ('fire_supervision' in mapping(v['district'])), lambda: ('document' in mapping(v['district']['fire_supervision']))), lambda: ('date' in mapping(v['district']['fire_supervision']['document'])))),
    ),
    '!(has(district.fire_supervision) && has(district.fire_supervision.document) && has(district.fire_supervision.document.number))': (
        lambda v: (not ((('fire_supervision' in mapping(v['district'])) and ('document' in mapping(v['district']['fire_supervision']))) and ('number' in mapping(v['district']['fire_supervision']['document'])))),
        lambda v: (not both(lambda: both(lambda: ('fire_supervision' in mapping(v['district'])), lambda: ('document' in mapping(v['district']['fire_supervision']))), lambda: ('number' in mapping(v['district']['fire_supervision']['document'])))),
    ),
    '!(has(unit.type) && unit.type == "镇")': (
        lambda v: (not (('type' in mapping(v['unit'])) and (v['unit']['type'] == '镇'))),
        lambda v: (not both(lambda: ('type' in mapping(v['unit'])), lambda: (v['unit']['type'] == '镇'))),
    ),
    '!(has(unit.village_count) && unit.village_count == 0 && !has(filing.villages))': (
        lambda v: (not ((('village_count' in mapping(v['unit'])) and (equal(v['unit']['village_count'], 0))) and (not ('villages' in mapping(v['filing']))))),
        lambda v: (not both(lambda: both(lambda: ('village_count' in mapping(v['unit'])), lambda: (equal(v['unit']['village_count'], 0))), lambda: (not ('villages' in mapping(v['filing']))))),
    ),
    '!(has(unit.village_count) && unit.village_count == 0) || (has(filing.villages) && villages.size() > 0)': (
        lambda v: ((not (('village_count' in mapping(v['unit'])) and (equal(v['unit']['village_count'], 0)))) or (('villages' in mapping(v['filing'])) and (size(v['villages']) > 0))),
        lambda v: either(lambda: (not both(lambda: ('village_count' in mapping(v['unit'])), lambda: (equal(v['unit']['village_count'], 0)))), lambda: both(lambda: ('villages' in mapping(v['filing'])), lambda: (size(v['villages']) > 0))),
    ),
    '!(party_met && government_met)': (
        lambda v: (not (truth(v['party_met']) and truth(v['government_met']))),
        lambda v: (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))),
    ),
    '!(party_met && government_met) && (party_met || party_perhaps) && (government_met || government_perhaps)': (
        lambda v: (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))),
        lambda v: both(lambda: both(lambda: (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))), lambda: either(lambda: truth(v['party_met']), lambda: truth(v['party_perhaps']))), lambda: either(lambda: truth(v['government_met']), lambda: truth(v['government_perhaps']))),
    ),
    '!both_met': (
        lambda v: (not truth(v['both_met'])),
        None,
    ),
    '!both_met && (party_heads.size() == 0 || government_heads.size() == 0)': (
        lambda v: ((not truth(v['both_met'])) and ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0))),
        lambda v: both(lambda: (not truth(v['both_met'])), lambda: either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0))),
    ),
    '!both_occasions': (
        lambda v: (not truth(v['both_occasions'])),
        None,
    ),
    '!bound && !complete': (
        lambda v: ((not truth(v['bound'])) and (not truth(v['complete']))),
        lambda v: both(lambda: (not truth(v['bound'])), lambda: (not truth(v['complete']))),
    ),
    '!bound && !has(responsibility.task_lists)': (
        lambda v: ((not truth(v['bound'])) and (not ('task_lists' in mapping(v['responsibility'])))),
        lambda v: both(lambda: (not truth(v['bound'])), lambda: (not ('task_lists' in mapping(v['responsibility'])))),
    ),
    '!bureau.chief.concurrent': (
        lambda v: (not truth(v['bureau']['chief']['concurrent'])),
        None,
    ),
    '!bureau.established': (
        lambda v: (not truth(v['bureau']['established'])),
        None,
    ),
    '!bureau_set_up': (
        lambda v: (not truth(v['bureau_set_up'])),
        None,
    ),
    '!complete && bound': (
        lambda v: ((not truth(v['complete'])) and truth(v['bound'])),
        lambda v: both(lambda: (not truth(v['complete'])), lambda: truth(v['bound'])),
    ),
    '!enough': (
        lambda v: (not truth(v['enough'])),
        None,
    ),
    '!enough && !(has(rescue_team.members) && has(rescue_team.size) && number_filed != listed)': (
        lambda v: ((not truth(v['enough'])) and (not ((('members' in mapping(v['rescue_team'])) and ('size' in mapping(v['rescue_team']))) and (not equal(v['number_filed'], v['listed']))))),
        lambda v: both(lambda: (not truth(v['enough'])), lambda: (not both(lambda: both(lambda: ('members' in mapping(v['rescue_team'])), lambda: ('size' in mapping(v['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed']))))),
    ),
    '!has(bureau.staff)': (
        lambda v: (not ('staff' in mapping(v['bureau']))),
        None,
    ),
    '!has(enforcement_bureau.total_staff) || !(has(bureau.staff) || has(bureau.counts.established)) || ends.exists(e, e.exists(v, v != e[0]))': (
        lambda v: (((not ('total_staff' in mapping(v['enforcement_bureau']))) or (not (('staff' in mapping(v['bureau'])) or ('established' in mapping(v['bureau']['counts']))))) or (True in [(True in [(not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)]) for x_e in listed(v['ends'])])),
        lambda v: either(lambda: either(lambda: (not ('total_staff' in mapping(v['enforcement_bureau']))), lambda: (not either(lambda: ('staff' in mapping(v['bureau'])), lambda: ('established' in mapping(v['bureau']['counts']))))), lambda: some(listed(v['ends']), lambda x_e: some(listed(x_e), lambda x_v: (not equal(x_v, at(x_e, 0)))))),
    ),
    '!has(filing.leaders) || !(government_heads.size() == 0 && government_vacant)': (
        lambda v: ((not ('leaders' in mapping(v['filing']))) or (not ((size(v['government_heads']) == 0) and truth(v['government_vacant'])))),
        lambda v: either(lambda: (not ('leaders' in mapping(v['filing']))), lambda: (not both(lambda: (size(v['government_heads']) == 0), lambda: truth(v['government_vacant'])))),
    ),
    '!has(filing.leaders) || !(party_heads.size() == 0 && party_vacant)': (
        lambda v: ((not ('leaders' in mapping(v['filing']))) or (not ((size(v['party_heads']) == 0) and truth(v['party_vacant'])))),
        lambda v: either(lambda: (not ('leaders' in mapping(v['filing']))), lambda: (not both(lambda: (size(v['party_heads']) == 0), lambda: truth(v['party_vacant'])))),
    ),
    '!has(filing.leaders) || !somebody_lacking': (
        lambda v: ((not ('leaders' in mapping(v['filing']))) or (not truth(v['somebody_lacking']))),
        lambda v: either(lambda: (not ('leaders' in mapping(v['filing']))), lambda: (not truth(v['somebody_lacking']))),
    ),
    '!has(milestones.mobilisation_meeting.record)': (
        lambda v: (not ('record' in mapping(v['milestones']['mobilisation_meeting']))),
        None,
    ),
    '!has(office.deputy_director) || !settled': (
        lambda v: ((not ('deputy_director' in mapping(v['office']))) or (not truth(v['settled']))),
        lambda v: either(lambda: (not ('deputy_director' in mapping(v['office']))), lambda: (not truth(v['settled']))),
    ),
    '!has(rescue_team.established) || rescue_team.established': (
        lambda v: ((not ('established' in mapping(v['rescue_team']))) or truth(v['rescue_team']['established'])),
        lambda v: either(lambda: (not ('established' in mapping(v['rescue_team']))), lambda: truth(v['rescue_team']['established'])),
    ),
    '!has(reserves.maintenance.interval_months) && undated.size() == 0 && guide_count == 0': (
        lambda v: (((not ('interval_months' in mapping(v['reserves']['maintenance']))) and (size(v['undated']) == 0)) and (equal(v['guide_count'], 0))),
        lambda v: both(lambda: both(lambda: (not ('interval_months' in mapping(v['reserves']['maintenance']))), lambda: (size(v['undated']) == 0)), lambda: (equal(v['guide_count'], 0))),
    ),
    '!intervals.exists(i, !i.contains("不定期"))': (
        lambda v: (not (True in [(not contains(x_i, '不定期')) for x_i in listed(v['intervals'])])),
        lambda v: (not some(listed(v['intervals']), lambda x_i: (not contains(x_i, '不定期')))),
    ),
    '!is_executive': (
        lambda v: (not truth(v['is_executive'])),
        None,
    ),
    '!mainly': (
        lambda v: (not truth(v['mainly'])),
        None,
    ),
    '!mainly && by_value': (
        lambda v: ((not truth(v['mainly'])) and truth(v['by_value'])),
        lambda v: both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value'])),
    ),
    '!mainly && by_value && !(physical_value > 0)': (
        lambda v: (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))),
        lambda v: both(lambda: both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value'])), lambda: (not less(0, v['physical_value']))),
    ),
    '!misplaced': (
        lambda v: (not truth(v['misplaced'])),
        None,
    ),
    '!named': (
        lambda v: (not truth(v['named'])),
        None,
    ),
    '!nobody': (
        lambda v: (not truth(v['nobody'])),
        None,
    ),
    '!none': (
        lambda v: (not truth(v['none'])),
        None,
    ),
    '!none_posted && activities.fire_checks > 0': (
        lambda v: ((not truth(v['none_posted'])) and less(0, v['activities']['fire_checks'])),
        lambda v: both(lambda: (not truth(v['none_posted'])), lambda: less(0, v['activities']['fire_checks'])),
    ),
    '!none_posted && activities.publicity > 0': (
        lambda v: ((not truth(v['none_posted'])) and less(0, v['activities']['publicity'])),
        lambda v: both(lambda: (not truth(v['none_posted'])), lambda: less(0, v['activities']['publicity'])),
    ),
    '!office_set_up': (
        lambda v: (not truth(v['office_set_up'])),
        None,
    ),
    '!one_lacks': (
        lambda v: (not truth(v['one_lacks'])),
        None,
    ),
    '!party_met && government_met': (
        lambda v: ((not truth(v['party_met'])) and truth(v['government_met'])),
        lambda v: both(lambda: (not truth(v['party_met'])), lambda: truth(v['government_met'])),
    ),
    '!same': (
        lambda v: (not truth(v['same'])),
        None,
    ),
    '!short': (
        lambda v: (not truth(v['short'])),
        None,
    ),
    '!short && (police_begun < posted_minimum || fire_begun < posted_minimum)': (
        lambda v: ((not truth(v['short'])) and (less(v['police_begun'], v['posted_minimum']) or less(v['fire_begun'], v['posted_minimum']))),
        lambda v: both(lambda: (not truth(v['short'])), lambda: either(lambda: less(v['police_begun'], v['posted_minimum']), lambda: less(v['fire_begun'], v['posted_minimum']))),
    ),
    '!somebody': (
        lambda v: (not truth(v['somebody'])),
        None,
    ),
    '!somebody_lacking': (
        lambda v: (not truth(v['somebody_lacking'])),
        None,
    ),
    '!uniforms.issued': (
        lambda v: (not truth(v['uniforms']['issued'])),
        None,
    ),
    '!unit.has_enforcement_bureau': (
        lambda v: (not truth(v['unit']['has_enforcement_bureau'])),
        None,
    ),
    '"5.1.2" in verdicts ? verdicts["5.1.2"] : "missing"': (
        lambda v: (at(v['verdicts'], '5.1.2') if within('5.1.2', v['verdicts']) else 'missing'),
        None,
    ),
    '"5.1.3" in verdicts ? verdicts["5.1.3"] : "missing"': (
        lambda v: (at(v['verdicts'], '5.1.3') if within('5.1.3', v['verdicts']) else 'missing'),
        None,
    ),
    '"fail" in both': (
        lambda v: within('fail', v['both']),
        None,
    ),
    '"late" in both': (
        lambda v: within('late', v['both']),
        None,
    ),
    '"missing" in both': (
        lambda v: within('missing', v['both']),
        None,
    ),
    '"not_due" in both': (
        lambda v: within('not_due', v['both']),
        None,
    ),
    '"review" in both': (
        lambda v: within('review', v['both']),
        None,
    ),
    '"trainings" in district ? district["trainings"] : []': (
        lambda v: (at(v['district'], 'trainings') if within('trainings', v['district']) else []),
        None,
    ),
    '"企业" in unchecked': (
        lambda v: within('企业', v['unchecked']),
        None,
    ),
    '"消防安全检查" in undone': (
        lambda v: within('消防安全检查', v['undone']),
        None,
    ),
    '((!has(bureau.staff) && has(bureau.counts)) ? ["安监局人员"] : []) + ((!has(rescue_team.members) && has(rescue_team.size)) ? ["综合应急救援队队员"] : [])': (
        lambda v: ((['安监局人员'] if ((not ('staff' in mapping(v['bureau']))) and ('counts' in mapping(v['bureau']))) else []) + (['综合应急救援队队员'] if ((not ('members' in mapping(v['rescue_team']))) and ('size' in mapping(v['rescue_team']))) else [])),
        lambda v: ((['安监局人员'] if both(lambda: (not ('staff' in mapping(v['bureau']))), lambda: ('counts' in mapping(v['bureau']))) else []) + (['综合应急救援队队员'] if both(lambda: (not ('members' in mapping(v['rescue_team']))), lambda: ('size' in mapping(v['rescue_team']))) else [])),
    ),
    '(failing + unfiled).size() > 0 && doubtful.size() > 0': (
        lambda v: ((size(add(v['failing'], v['unfiled'])) > 0) and (size(v['doubtful']) > 0)),
        lambda v: both(lambda: (size(add(v['failing'], v['unfiled'])) > 0), lambda: (size(v['doubtful']) > 0)),
    ),
    '(government + joint).exists(m, m.topics.exists(t, t.matches("应急|安全生产|减灾|防灾|救灾|防汛"))) && (government + joint).exists(m, m.topics.exists(t, t.matches("消防|火灾|防火")))': (
        lambda v: ((True in [(True in [matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])]) for x_m in listed(add(v['government'], v['joint']))]) and (True in [(True in [matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])]) for x_m in listed(add(v['government'], v['joint']))])),
        lambda v: both(lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火')))),
    ),
    '(has(bureau.staff) ? staff.filter(s, !(s.establishment in counted)).size() : bureau.counts.other) + joined': (
        lambda v: add((len([x_s for x_s in listed(v['staff']) if (not within(x_s['establishment'], v['counted']))]) if ('staff' in mapping(v['bureau'])) else v['bureau']['counts']['other']), v['joined']),
        None,
    ),
    '(has(bureau.staff) ? staff.size() : bureau.counts.established + bureau.counts.other) + (has(filing.leaders) && in_charge.size() > 0 ? 1 : 0)': (
        lambda v: add((size(v['staff']) if ('staff' in mapping(v['bureau'])) else add(v['bureau']['counts']['established'], v['bureau']['counts']['other'])), (1 if (('leaders' in mapping(v['filing'])) and (size(v['in_charge']) > 0)) else 0)),
        lambda v: add((size(v['staff']) if ('staff' in mapping(v['bureau'])) else add(v['bureau']['counts']['established'], v['bureau']['counts']['other'])), (1 if both(lambda: ('leaders' in mapping(v['filing'])), lambda: (size(v['in_charge']) > 0)) else 0)),
    ),
    '(has(enforcement_bureau.total_staff) && enforcement_bureau.total_staff > 0) || (has(bureau.plaque) && has(bureau.plaque.at) && bureau.plaque.at.contains(place))': (
        lambda v: ((('total_staff' in mapping(v['enforcement_bureau'])) and less(0, v['enforcement_bureau']['total_staff'])) or ((('plaque' in mapping(v['bureau'])) and ('at' in mapping(v['bureau']['plaque']))) and contains(v['bureau']['plaque']['at'], v['place']))),
        lambda v: either(lambda: both(lambda: ('total_staff' in mapping(v['enforcement_bureau'])), lambda: less(0, v['enforcement_bureau']['total_staff'])), lambda: both(lambda: both(lambda: ('plaque' in mapping(v['bureau'])), lambda: ('at' in mapping(v['bureau']['plaque']))), lambda: contains(v['bureau']['plaque']['at'], v['place']))),
    ),
    '(has(insurance.work_injury) && insurance.work_injury ? ["工伤保险"] : []) + (has(insurance.accident) && insurance.accident ? ["人身意外伤害保险"] : []) + (has(insurance.compensation) && insurance.compensation ? ["抚恤制度"] : [])': (
        lambda v: (((['工伤保险'] if (('work_injury' in mapping(v['insurance'])) and truth(v['insurance']['work_injury'])) else []) + (['人身意外伤害保险'] if (('accident' in mapping(v['insurance'])) and truth(v['insurance']['accident'])) else [])) + (['抚恤制度'] if (('compensation' in mapping(v['insurance'])) and truth(v['insurance']['compensation'])) else [])),
        lambda v: (((['工伤保险'] if both(lambda: ('work_injury' in mapping(v['insurance'])), lambda: truth(v['insurance']['work_injury'])) else []) + (['人身意外伤害保险'] if both(lambda: ('accident' in mapping(v['insurance'])), lambda: truth(v['insurance']['accident'])) else [])) + (['抚恤制度'] if both(lambda: ('compensation' in mapping(v['insurance'])), lambda: truth(v['insurance']['compensation'])) else [])),
    ),
    '(lines.exists(l, has(l.duty_watch) && l.duty_watch > 0) ? ["值班值守"] : []) + (lines.exists(l, has(l.rescue) && l.rescue > 0) ? ["抢险救援"] : [])': (
        lambda v: ((['值班值守'] if (True in [(('duty_watch' in mapping(x_l)) and less(0, x_l['duty_watch'])) for x_l in listed(v['lines'])]) else []) + (['抢险救援'] if (True in [(('rescue' in mapping(x_l)) and less(0, x_l['rescue'])) for x_l in listed(v['lines'])]) else [])),
        lambda v: ((['值班值守'] if some(listed(v['lines']), lambda x_l: both(lambda: ('duty_watch' in mapping(x_l)), lambda: less(0, x_l['duty_watch']))) else []) + (['抢险救援'] if some(listed(v['lines']), lambda x_l: both(lambda: ('rescue' in mapping(x_l)), lambda: less(0, x_l['rescue']))) else [])),
    ),
    '(lines.exists(l, has(l.duty_watch)) ? ["值班值守"] : []) + (lines.exists(l, has(l.rescue)) ? ["抢险救援"] : [])': (
        lambda v: ((['值班值守'] if (True in [('duty_watch' in mapping(x_l)) for x_l in listed(v['lines'])]) else []) + (['抢险救援'] if (True in [('rescue' in mapping(x_l)) for x_l in listed(v['lines'])]) else [])),
        lambda v: ((['值班值守'] if some(listed(v['lines']), lambda x_l: ('duty_watch' in mapping(x_l))) else []) + (['抢险救援'] if some(listed(v['lines']), lambda x_l: ('rescue' in mapping(x_l))) else [])),
    ),
    '(lines.exists(l, has(l.office) && l.office > 0) ? ["日常办公"] : []) + (lines.exists(l, has(l.equipment) && l.equipment > 0) ? ["应急装备"] : []) + (lines.exists(l, has(l.training) && l.training > 0) ? ["教育培训"] : []) + (lines.exists(l, has(l.team_building) && l.team_building > 0) ? ["应急救援队伍建设"] : [])': (
        lambda v: ((((['日常办公'] if (True in [(('office' in mapping(x_l)) and less(0, x_l['office'])) for x_l in listed(v['lines'])]) else []) + (['应急装备'] if (True in [(('equipment' in mapping(x_l)) and less(0, x_l['equipment'])) for x_l in listed(v['lines'])]) else [])) + (['教育培训'] if (True in [(('training' in mapping(x_l)) and less(0, x_l['training'])) for x_l in listed(v['lines'])]) else [])) + (['应急救援队伍建设'] if (True in [(('team_building' in mapping(x_l)) and less(0, x_l['team_building'])) for x_l in listed(v['lines'])]) else [])),
        lambda v: ((((['日常办公'] if some(listed(v['lines']), lambda x_l: both(lambda: ('office' in mapping(x_l)), lambda: less(0, x_l['office']))) else []) + (['应急装备'] if some(listed(v['lines']), lambda x_l: both(lambda: ('equipment' in mapping(x_l)), lambda: less(0, x_l['equipment']))) else [])) + (['教育培训'] if some(listed(v['lines']), lambda x_l: both(lambda: ('training' in mapping(x_l)), lambda: less(0, x_l['training']))) else [])) + (['应急救援队伍建设'] if some(listed(v['lines']), lambda x_l: both(lambda: ('team_building' in mapping(x_l)), lambda: less(0, x_l['team_building']))) else [])),
    ),
    '(lines.exists(l, has(l.office)) ? ["日常办公"] : []) + (lines.exists(l, has(l.equipment)) ? ["应急装备"] : []) + (lines.exists(l, has(l.training)) ? ["教育培训"] : []) + (lines.exists(l, has(l.team_building)) ? ["应急救援队伍建设"] : [])': (
        lambda v: ((((['日常办公'] if (True in [('office' in mapping(x_l)) for x_l in listed(v['lines'])]) else []) + (['应急装备'] if (True in [('equipment' in mapping(x_l)) for x_l in listed(v['lines'])]) else [])) + (['教育培训'] if (True in [('training' in mapping(x_l)) for x_l in listed(v['lines'])]) else [])) + (['应急救援队伍建设'] if (True in [('team_building' in mapping(x_l)) for x_l in listed(v['lines'])]) else [])),
        lambda v: ((((['日常办公'] if some(listed(v['lines']), lambda x_l: ('office' in mapping(x_l))) else []) + (['应急装备'] if some(listed(v['lines']), lambda x_l: ('equipment' in mapping(x_l))) else [])) + (['教育培训'] if some(listed(v['lines']), lambda x_l: ('training' in mapping(x_l))) else [])) + (['应急救援队伍建设'] if some(listed(v['lines']), lambda x_l: ('team_building' in mapping(x_l))) else [])),
    ),
    '(no_number ? ["文号"] : []) + (no_date ? ["日期"] : []) + (no_agreed ? ["参与协商的单位"] : [])': (
        lambda v: (((['文号'] if truth(v['no_number']) else []) + (['日期'] if truth(v['no_date']) else [])) + (['参与协商的单位'] if truth(v['no_agreed']) else [])),
        None,
    ),
    '(party + government + joint).exists(m, m.topics.exists(t, t.matches("应急|安全生产|减灾|防灾|救灾|防汛"))) && (party + government + joint).exists(m, m.topics.exists(t, t.matches("消防|火灾|防火")))': (
        lambda v: ((True in [(True in [matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])]) for x_m in listed(add(add(v['party'], v['government']), v['joint']))]) and (True in [(True in [matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])]) for x_m in listed(add(add(v['party'], v['government']), v['joint']))])),
        lambda v: both(lambda: some(listed(add(add(v['party'], v['government']), v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(add(v['party'], v['government']), v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火')))),
    ),
    '(party + joint).exists(m, m.topics.exists(t, t.matches("应急|安全生产|减灾|防灾|救灾|防汛"))) && (party + joint).exists(m, m.topics.exists(t, t.matches("消防|火灾|防火")))': (
        lambda v: ((True in [(True in [matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])]) for x_m in listed(add(v['party'], v['joint']))]) and (True in [(True in [matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])]) for x_m in listed(add(v['party'], v['joint']))])),
        lambda v: both(lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火')))),
    ),
    '(party_times >= minimum || !party_asked) && (government_times >= minimum || !government_asked)': (
        lambda v: ((at_most(v['minimum'], v['party_times']) or (not truth(v['party_asked']))) and (at_most(v['minimum'], v['government_times']) or (not truth(v['government_asked'])))),
        lambda v: both(lambda: either(lambda: at_most(v['minimum'], v['party_times']), lambda: (not truth(v['party_asked']))), lambda: either(lambda: at_most(v['minimum'], v['government_times']), lambda: (not truth(v['government_asked'])))),
    ),
    '(percent * total + rounding) / 100': (
        lambda v: divide(add(multiply(v['percent'], v['total']), v['rounding']), 100),
        None,
    ),
    '(percent * total_with_own + rounding) / 100': (
        lambda v: divide(add(multiply(v['percent'], v['total_with_own']), v['rounding']), 100),
        None,
    ),
    '(physical == agreement ? ["协议储备"] : []) + (physical == capacity ? ["产能储备"] : [])': (
        lambda v: ((['协议储备'] if (equal(v['physical'], v['agreement'])) else []) + (['产能储备'] if (equal(v['physical'], v['capacity'])) else [])),
        None,
    ),
    '(plan == "fail" ? [acts[0]] : []) + (meeting == "fail" ? [acts[1]] : [])': (
        lambda v: (([at(v['acts'], 0)] if (v['plan'] == 'fail') else []) + ([at(v['acts'], 1)] if (v['meeting'] == 'fail') else [])),
        None,
    ),
    '(plan == "late" ? [acts[0]] : []) + (meeting == "late" ? [acts[1]] : [])': (
        lambda v: (([at(v['acts'], 0)] if (v['plan'] == 'late') else []) + ([at(v['acts'], 1)] if (v['meeting'] == 'late') else [])),
        None,
    ),
    '(plan == "missing" ? [acts[0]] : []) + (meeting == "missing" ? [acts[1]] : [])': (
        lambda v: (([at(v['acts'], 0)] if (v['plan'] == 'missing') else []) + ([at(v['acts'], 1)] if (v['meeting'] == 'missing') else [])),
        None,
    ),
    '(plan == "not_due" ? [acts[0]] : []) + (meeting == "not_due" ? [acts[1]] : [])': (
        lambda v: (([at(v['acts'], 0)] if (v['plan'] == 'not_due') else []) + ([at(v['acts'], 1)] if (v['meeting'] == 'not_due') else [])),
        None,
    ),
    '(plan == "review" ? [acts[0]] : []) + (meeting == "review" ? [acts[1]] : [])': (
        lambda v: (([at(v['acts'], 0)] if (v['plan'] == 'review') else []) + ([at(v['acts'], 1)] if (v['meeting'] == 'review') else [])),
        None,
    ),
    '(police_short || fire_short) && without': (
        lambda v: ((truth(v['police_short']) or truth(v['fire_short'])) and truth(v['without'])),
        lambda v: both(lambda: either(lambda: truth(v['police_short']), lambda: truth(v['fire_short'])), lambda: truth(v['without'])),
    ),
    '(revised > last_day ? ["职责修订(" + revised + ")"] : []) + (appointed > last_day ? ["人员任命(" + appointed + ")"] : []) + (hung > last_day ? ["机构挂牌(" + hung + ")"] : [])': (
        lambda v: ((([add(add('职责修订(', v['revised']), ')')] if less(v['last_day'], v['revised']) else []) + ([add(add('人员任命(', v['appointed']), ')')] if less(v['last_day'], v['appointed']) else [])) + ([add(add('机构挂牌(', v['hung']), ')')] if less(v['last_day'], v['hung']) else [])),
        None,
    ),
    '(team.exists(t, t.matches("安委办|安委会办公室|安全生产委员会办公室")) ? ["区安委办"] : []) + (team.exists(t, t.matches("编办|编制委员会办公室")) ? ["区委编办"] : []) + (team.exists(t, t.matches("公安")) ? ["市公安局武进分局"] : []) + (team.exists(t, t.matches("应急(管理)?局")) ? ["区应急管理局"] : []) + (team.exists(t, t.matches("消防")) ? ["区消防救援大队"] : [])': (
        lambda v: (((((['区安委办'] if (True in [matches(x_t, '安委办|安委会办公室|安全生产委员会办公室') for x_t in listed(v['team'])]) else []) + (['区委编办'] if (True in [matches(x_t, '编办|编制委员会办公室') for x_t in listed(v['team'])]) else [])) + (['市公安局武进分局'] if (True in [matches(x_t, '公安') for x_t in listed(v['team'])]) else [])) + (['区应急管理局'] if (True in [matches(x_t, '应急(管理)?局') for x_t in listed(v['team'])]) else [])) + (['区消防救援大队'] if (True in [matches(x_t, '消防') for x_t in listed(v['team'])]) else [])),
        lambda v: (((((['区安委办'] if some(listed(v['team']), lambda x_t: matches(x_t, '安委办|安委会办公室|安全生产委员会办公室')) else []) + (['区委编办'] if some(listed(v['team']), lambda x_t: matches(x_t, '编办|编制委员会办公室')) else [])) + (['市公安局武进分局'] if some(listed(v['team']), lambda x_t: matches(x_t, '公安')) else [])) + (['区应急管理局'] if some(listed(v['team']), lambda x_t: matches(x_t, '应急(管理)?局')) else [])) + (['区消防救援大队'] if some(listed(v['team']), lambda x_t: matches(x_t, '消防')) else [])),
    ),
    '(wanting + weight * 1000000 + weight - 1) / weight - 1000000': (
        lambda v: subtract(divide(subtract(add(add(v['wanting'], multiply(v['weight'], 1000000)), v['weight']), 1), v['weight']), 1000000),
        None,
    ),
    '(without && has(bureau.existing_body)) ? bureau.existing_body : bureau_name': (
        lambda v: (v['bureau']['existing_body'] if (truth(v['without']) and ('existing_body' in mapping(v['bureau']))) else v['bureau_name']),
        lambda v: (v['bureau']['existing_body'] if both(lambda: truth(v['without']), lambda: ('existing_body' in mapping(v['bureau']))) else v['bureau_name']),
    ),
    '0': (
        lambda v: 0,
        None,
    ),
    '100 - (counted_in || merging ? percent : 0)': (
        lambda v: subtract(100, (v['percent'] if (truth(v['counted_in']) or truth(v['merging'])) else 0)),
        lambda v: subtract(100, (v['percent'] if either(lambda: truth(v['counted_in']), lambda: truth(v['merging'])) else 0)),
    ),
    '50': (
        lambda v: 50,
        None,
    ),
    '99': (
        lambda v: 99,
        None,
    ),
    'R1': (
        lambda v: v['R1'],
        None,
    ),
    'R2': (
        lambda v: v['R2'],
        None,
    ),
    'R2 + in_leadership.size()': (
        lambda v: add(v['R2'], size(v['in_leadership'])),
        None,
    ),
    'R2 - chief_unsure.size()': (
        lambda v: subtract(v['R2'], size(v['chief_unsure'])),
        None,
    ),
    'R3': (
        lambda v: v['R3'],
        None,
    ),
    '["制定实施方案（5.1.2）", "召开动员部署会（5.1.3）"]': (
        lambda v: ['制定实施方案（5.1.2）', '召开动员部署会（5.1.3）'],
        None,
    ),
    '["协议储备与产能储备之和"]': (
        lambda v: ['协议储备与产能储备之和'],
        None,
    ),
    '[0, 1].map(k, has(bureau.staff) && has(bureau.counts) && ((has(bureau.counts.other) && bureau.counts.other != other_ways[k]) || (has(bureau.counts.established) && !(bureau.counts.established in [established_ways[k], established_all]))))': (
        lambda v: [((('staff' in mapping(v['bureau'])) and ('counts' in mapping(v['bureau']))) and ((('other' in mapping(v['bureau']['counts'])) and (not equal(v['bureau']['counts']['other'], at(v['other_ways'], x_k)))) or (('established' in mapping(v['bureau']['counts'])) and (not within(v['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]],
        lambda v: [both(lambda: both(lambda: ('staff' in mapping(v['bureau'])), lambda: ('counts' in mapping(v['bureau']))), lambda: either(lambda: both(lambda: ('other' in mapping(v['bureau']['counts'])), lambda: (not equal(v['bureau']['counts']['other'], at(v['other_ways'], x_k)))), lambda: both(lambda: ('established' in mapping(v['bureau']['counts'])), lambda: (not within(v['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]],
    ),
    '[0, 1].map(k, remaining_ways[k] >= (percent * (total + own_ways[k]) + rounding) / 100)': (
        lambda v: [at_most(divide(add(multiply(v['percent'], add(v['total'], at(v['own_ways'], x_k))), v['rounding']), 100), at(v['remaining_ways'], x_k)) for x_k in [0, 1]],
        None,
    ),
    '[0, 1].map(k, total_ways.map(included, total == 0 ? "总数为零" : included && own_ways[k] > total ? "总数小于安监局人数" : at_odds[k] ? "名册与人数不一致" : !included && merging && enough_ways[k] != enough_with_own_ways[k] ? "取决于并入安监局" : enough_ways[k] ? "够" : "不够"))': (
        lambda v: [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if (truth(x_included) and less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if (((not truth(x_included)) and truth(v['merging'])) and (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]],
        lambda v: [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if both(lambda: truth(x_included), lambda: less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if both(lambda: both(lambda: (not truth(x_included)), lambda: truth(v['merging'])), lambda: (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]],
    ),
    '[]': (
        lambda v: [],
        None,
    ),
    '[declared - listed, 0].filter(n, n >= 0)[0]': (
        lambda v: [x_n for x_n in [subtract(v['declared'], v['listed']), 0] if at_most(0, x_n)][0],
        None,
    ),
    '[established, established - unsure_established]': (
        lambda v: [v['established'], subtract(v['established'], v['unsure_established'])],
        None,
    ),
    '[established, floor].filter(n, n <= floor)[0]': (
        lambda v: [x_n for x_n in [v['established'], v['floor']] if at_most(x_n, v['floor'])][0],
        None,
    ),
    '[minimum - established, 0].filter(n, n >= 0)[0]': (
        lambda v: [x_n for x_n in [subtract(v['minimum'], v['established']), 0] if at_most(0, x_n)][0],
        None,
    ),
    '[other, other - chief_unsure.size() + unsure_established]': (
        lambda v: [v['other'], add(subtract(v['other'], size(v['chief_unsure'])), v['unsure_established'])],
        None,
    ),
    '[own, own - chief_unsure.size()]': (
        lambda v: [v['own'], subtract(v['own'], size(v['chief_unsure']))],
        None,
    ),
    '[plan, meeting]': (
        lambda v: [v['plan'], v['meeting']],
        None,
    ),
    '[remaining, remaining_without_chief]': (
        lambda v: [v['remaining'], v['remaining_without_chief']],
        None,
    ),
    '[required - remaining, 0].filter(n, n >= 0)[0]': (
        lambda v: [x_n for x_n in [subtract(v['required'], v['remaining']), 0] if at_most(0, x_n)][0],
        None,
    ),
    '[submission.implementation_plan].filter(d, has(d.date) && d.date < issued).map(d, "实施方案(" + d.date + ")")': (
        lambda v: [add(add('实施方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['implementation_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], v['issued']))]],
        lambda v: [add(add('实施方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['implementation_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], v['issued']))]],
    ),
    '[submission.work_plan].filter(d, has(d.date) && d.date < issued).map(d, "工作方案(" + d.date + ")") + first_filed.filter(f, f.date < issued).map(f, f.body + "(" + f.date + ")")': (
        lambda v: ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['work_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], v['issued']))]] + [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], v['issued'])]]),
        lambda v: ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['work_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], v['issued']))]] + [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], v['issued'])]]),
    ),
    'absent_heads.exists(h, directors.exists(d, d.name == h.name))': (
        lambda v: (True in [(True in [(equal(x_d['name'], x_h['name'])) for x_d in listed(v['directors'])]) for x_h in listed(v['absent_heads'])]),
        lambda v: some(listed(v['absent_heads']), lambda x_h: some(listed(v['directors']), lambda x_d: (equal(x_d['name'], x_h['name'])))),
    ),
    'absent_heads.size() == 0': (
        lambda v: (size(v['absent_heads']) == 0),
        None,
    ),
    'absent_heads.size() > 0': (
        lambda v: (size(v['absent_heads']) > 0),
        None,
    ),
    'absent_sources.size() == 0': (
        lambda v: (size(v['absent_sources']) == 0),
        None,
    ),
    'acceptance.date': (
        lambda v: v['acceptance']['date'],
        None,
    ),
    'acceptance.result': (
        lambda v: v['acceptance']['result'],
        None,
    ),
    'acceptance.team': (
        lambda v: v['acceptance']['team'],
        None,
    ),
    'accepted_on < issued': (
        lambda v: less(v['accepted_on'], v['issued']),
        None,
    ),
    'accepted_on > as_of': (
        lambda v: less(v['as_of'], v['accepted_on']),
        None,
    ),
    'accepted_on > last_day && accepted_on <= as_of': (
        lambda v: (less(v['last_day'], v['accepted_on']) and at_most(v['accepted_on'], v['as_of'])),
        lambda v: both(lambda: less(v['last_day'], v['accepted_on']), lambda: at_most(v['accepted_on'], v['as_of'])),
    ),
    'activities.campaigns.filter(c, !has(c.date)) + begun.filter(c, !has(c.name))': (
        lambda v: ([x_c for x_c in listed(v['activities']['campaigns']) if (not ('date' in mapping(x_c)))] + [x_c for x_c in listed(v['begun']) if (not ('name' in mapping(x_c)))]),
        None,
    ),
    'activities.campaigns.filter(c, has(c.date) && !(c in begun))': (
        lambda v: [x_c for x_c in listed(v['activities']['campaigns']) if (('date' in mapping(x_c)) and (not within(x_c, v['begun'])))],
        lambda v: [x_c for x_c in listed(v['activities']['campaigns']) if both(lambda: ('date' in mapping(x_c)), lambda: (not within(x_c, v['begun'])))],
    ),
    'activities.campaigns.filter(c, has(c.date) && c.date >= window.start && c.date <= window.until)': (
        lambda v: [x_c for x_c in listed(v['activities']['campaigns']) if ((('date' in mapping(x_c)) and at_most(v['window']['start'], x_c['date'])) and at_most(x_c['date'], v['window']['until']))],
        lambda v: [x_c for x_c in listed(v['activities']['campaigns']) if both(lambda: both(lambda: ('date' in mapping(x_c)), lambda: at_most(v['window']['start'], x_c['date'])), lambda: at_most(x_c['date'], v['window']['until']))],
    ),
    'activities.checks_enterprises': (
        lambda v: v['activities']['checks_enterprises'],
        None,
    ),
    'activities.checks_self_employed': (
        lambda v: v['activities']['checks_self_employed'],
        None,
    ),
    'activities.fire_checks': (
        lambda v: v['activities']['fire_checks'],
        None,
    ),
    'activities.publicity': (
        lambda v: v['activities']['publicity'],
        None,
    ),
    'activities.safety_checks': (
        lambda v: v['activities']['safety_checks'],
        None,
    ),
    'acts.filter(a, a == "专项治理" ? no_campaign : no_checks)': (
        lambda v: [x_a for x_a in listed(v['acts']) if truth((v['no_campaign'] if (x_a == '专项治理') else v['no_checks']))],
        None,
    ),
    'after.map(c, has(c.person) ? c.person + "(" + c.date + ")" : c.date)': (
        lambda v: [(add(add(add(x_c['person'], '('), x_c['date']), ')') if ('person' in mapping(x_c)) else x_c['date']) for x_c in listed(v['after'])],
        None,
    ),
    'after.size() == 0': (
        lambda v: (size(v['after']) == 0),
        None,
    ),
    'after.size() > 0': (
        lambda v: (size(v['after']) > 0),
        None,
    ),
    'after.size() > 0 && same_day.size() > 0': (
        lambda v: ((size(v['after']) > 0) and (size(v['same_day']) > 0)),
        lambda v: both(lambda: (size(v['after']) > 0), lambda: (size(v['same_day']) > 0)),
    ),
    'announced.size() > 0': (
        lambda v: (size(v['announced']) > 0),
        None,
    ),
    'approved.filter(d, !d.dedicated)': (
        lambda v: [x_d for x_d in listed(v['approved']) if (not truth(x_d['dedicated']))],
        None,
    ),
    'approved.filter(d, d.rank != "同级职能机构正职")': (
        lambda v: [x_d for x_d in listed(v['approved']) if (x_d['rank'] != '同级职能机构正职')],
        None,
    ),
    'approved.size()': (
        lambda v: size(v['approved']),
        None,
    ),
    'as_of < last_day && !(has(acceptance.date) && acceptance.date <= as_of)': (
        lambda v: (less(v['as_of'], v['last_day']) and (not (('date' in mapping(v['acceptance'])) and at_most(v['acceptance']['date'], v['as_of'])))),
        lambda v: both(lambda: less(v['as_of'], v['last_day']), lambda: (not both(lambda: ('date' in mapping(v['acceptance'])), lambda: at_most(v['acceptance']['date'], v['as_of'])))),
    ),
    'as_of >= string(year) + "-12-31"': (
        lambda v: at_most((text_of(v['year']) + '-12-31'), v['as_of']),
        None,
    ),
    'asked - counted': (
        lambda v: subtract(v['asked'], v['counted']),
        None,
    ),
    'asked == 0': (
        lambda v: (equal(v['asked'], 0)),
        None,
    ),
    'asked > 0': (
        lambda v: less(0, v['asked']),
        None,
    ),
    'asked.filter(l, !among(l, deputies))': (
        lambda v: [x_l for x_l in listed(v['asked']) if (not among(x_l, v['deputies']))],
        None,
    ),
    'asked.size() == 0': (
        lambda v: (size(v['asked']) == 0),
        None,
    ),
    'at.contains(place)': (
        lambda v: contains(v['at'], v['place']),
        None,
    ),
    'at_odds[0]': (
        lambda v: at(v['at_odds'], 0),
        None,
    ),
    'attended.exists(t, t.organiser.matches("(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])")) && attended.exists(t, t.organiser.matches("(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])")) ? attended.size() : 0': (
        lambda v: (size(v['attended']) if ((True in [matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])') for x_t in listed(v['attended'])]) and (True in [matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])') for x_t in listed(v['attended'])])) else 0),
        lambda v: (size(v['attended']) if both(lambda: some(listed(v['attended']), lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])')), lambda: some(listed(v['attended']), lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])'))) else 0),
    ),
    'attended.filter(i, i in held)': (
        lambda v: [x_i for x_i in listed(v['attended']) if within(x_i, v['held'])],
        None,
    ),
    'attended.filter(i, i.date >= window.start && i.date <= window.until)': (
        lambda v: [x_i for x_i in listed(v['attended']) if (at_most(v['window']['start'], x_i['date']) and at_most(x_i['date'], v['window']['until']))],
        lambda v: [x_i for x_i in listed(v['attended']) if both(lambda: at_most(v['window']['start'], x_i['date']), lambda: at_most(x_i['date'], v['window']['until']))],
    ),
    'attended.filter(i, i.date.startsWith(string(year)))': (
        lambda v: [x_i for x_i in listed(v['attended']) if starts(x_i['date'], text_of(v['year']))],
        None,
    ),
    'attended.size()': (
        lambda v: size(v['attended']),
        None,
    ),
    'auxiliary + clerks + team.filter(d, has(d.post) && !(d in heads) && !(d in not_heads))': (
        lambda v: add(add(v['auxiliary'], v['clerks']), [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and (not within(x_d, v['heads']))) and (not within(x_d, v['not_heads'])))]),
        lambda v: add(add(v['auxiliary'], v['clerks']), [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: (not within(x_d, v['heads']))), lambda: (not within(x_d, v['not_heads'])))]),
    ),
    'bare.size() == 0': (
        lambda v: (size(v['bare']) == 0),
        None,
    ),
    'bare.size() > 0': (
        lambda v: (size(v['bare']) > 0),
        None,
    ),
    'beaten': (
        lambda v: v['beaten'],
        None,
    ),
    'beaten && by_value': (
        lambda v: (truth(v['beaten']) and truth(v['by_value'])),
        lambda v: both(lambda: truth(v['beaten']), lambda: truth(v['by_value'])),
    ),
    'before_issue.size() > 0': (
        lambda v: (size(v['before_issue']) > 0),
        None,
    ),
    'begun.filter(c, has(c.name))': (
        lambda v: [x_c for x_c in listed(v['begun']) if ('name' in mapping(x_c))],
        None,
    ),
    'bodies.filter(b, !(b in committee.merged_bodies) && !never_had.exists(a, a.name == b))': (
        lambda v: [x_b for x_b in listed(v['bodies']) if ((not within(x_b, v['committee']['merged_bodies'])) and (not (True in [(equal(x_a['name'], x_b)) for x_a in listed(v['never_had'])])))],
        lambda v: [x_b for x_b in listed(v['bodies']) if both(lambda: (not within(x_b, v['committee']['merged_bodies'])), lambda: (not some(listed(v['never_had']), lambda x_a: (equal(x_a['name'], x_b)))))],
    ),
    'bodies.filter(b, !(b in committee.merged_bodies))': (
        lambda v: [x_b for x_b in listed(v['bodies']) if (not within(x_b, v['committee']['merged_bodies']))],
        None,
    ),
    'bodies.filter(b, !(b in taking_part))': (
        lambda v: [x_b for x_b in listed(v['bodies']) if (not within(x_b, v['taking_part']))],
        None,
    ),
    'bodies.filter(b, !agreed_by.exists(a, a.contains(b)))': (
        lambda v: [x_b for x_b in listed(v['bodies']) if (not (True in [contains(x_a, x_b) for x_a in listed(v['agreed_by'])]))],
        lambda v: [x_b for x_b in listed(v['bodies']) if (not some(listed(v['agreed_by']), lambda x_a: contains(x_a, x_b)))],
    ),
    'body != ""': (
        lambda v: (v['body'] != ''),
        None,
    ),
    'both.all(s, s == "pass")': (
        lambda v: (False not in [(x_s == 'pass') for x_s in listed(v['both'])]),
        lambda v: every(listed(v['both']), lambda x_s: (x_s == 'pass')),
    ),
    'both.size() > 0': (
        lambda v: (size(v['both']) > 0),
        None,
    ),
    'both_met': (
        lambda v: v['both_met'],
        None,
    ),
    'bound': (
        lambda v: v['bound'],
        None,
    ),
    'bound && lacking.size() > 0': (
        lambda v: (truth(v['bound']) and (size(v['lacking']) > 0)),
        lambda v: both(lambda: truth(v['bound']), lambda: (size(v['lacking']) > 0)),
    ),
    'brigade + team': (
        lambda v: add(v['brigade'], v['team']),
        None,
    ),
    'brigade.filter(d, has(d.regular_staff) && d.regular_staff && !(d in clerks)) + heads': (
        lambda v: add([x_d for x_d in listed(v['brigade']) if ((('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff'])) and (not within(x_d, v['clerks'])))], v['heads']),
        lambda v: add([x_d for x_d in listed(v['brigade']) if both(lambda: both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff'])), lambda: (not within(x_d, v['clerks'])))], v['heads']),
    ),
    'brigade.filter(d, has(d.regular_staff) && d.regular_staff && has(d.post) && d.post.matches("文员|辅助|合同制"))': (
        lambda v: [x_d for x_d in listed(v['brigade']) if ((('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff'])) and (('post' in mapping(x_d)) and matches(x_d['post'], '文员|辅助|合同制')))],
        lambda v: [x_d for x_d in listed(v['brigade']) if both(lambda: both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff'])), lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '文员|辅助|合同制')))],
    ),
    'brigade.filter(d, has(d.regular_staff) && d.regular_staff)': (
        lambda v: [x_d for x_d in listed(v['brigade']) if (('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff']))],
        lambda v: [x_d for x_d in listed(v['brigade']) if both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff']))],
    ),
    'budget.filter(b, !has(b.year) || (b.year == year && !has(b.lines)))': (
        lambda v: [x_b for x_b in listed(v['budget']) if ((not ('year' in mapping(x_b))) or ((equal(x_b['year'], v['year'])) and (not ('lines' in mapping(x_b)))))],
        lambda v: [x_b for x_b in listed(v['budget']) if either(lambda: (not ('year' in mapping(x_b))), lambda: both(lambda: (equal(x_b['year'], v['year'])), lambda: (not ('lines' in mapping(x_b)))))],
    ),
    'budget.filter(b, !has(b.year))': (
        lambda v: [x_b for x_b in listed(v['budget']) if (not ('year' in mapping(x_b)))],
        None,
    ),
    'budget.filter(b, has(b.year) && b.year == year)': (
        lambda v: [x_b for x_b in listed(v['budget']) if (('year' in mapping(x_b)) and (equal(x_b['year'], v['year'])))],
        lambda v: [x_b for x_b in listed(v['budget']) if both(lambda: ('year' in mapping(x_b)), lambda: (equal(x_b['year'], v['year'])))],
    ),
    'bureau.chief': (
        lambda v: v['bureau']['chief'],
        None,
    ),
    'bureau.chief.concurrent': (
        lambda v: v['bureau']['chief']['concurrent'],
        None,
    ),
    'bureau.counts.established': (
        lambda v: v['bureau']['counts']['established'],
        None,
    ),
    'bureau.counts.established + bureau.counts.other': (
        lambda v: add(v['bureau']['counts']['established'], v['bureau']['counts']['other']),
        None,
    ),
    'bureau.deputies.filter(d, !has(d.dedicated))': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (not ('dedicated' in mapping(x_d)))],
        None,
    ),
    'bureau.deputies.filter(d, has(d.dedicated) && d.dedicated)': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (('dedicated' in mapping(x_d)) and truth(x_d['dedicated']))],
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('dedicated' in mapping(x_d)), lambda: truth(x_d['dedicated']))],
    ),
    'bureau.deputies.filter(d, has(d.separately_approved) && d.separately_approved)': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (('separately_approved' in mapping(x_d)) and truth(x_d['separately_approved']))],
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('separately_approved' in mapping(x_d)), lambda: truth(x_d['separately_approved']))],
    ),
    'bureau.deputies.filter(d, has(d.source) && d.source == "公安派出所")': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '公安派出所'))],
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '公安派出所'))],
    ),
    'bureau.deputies.filter(d, has(d.source) && d.source == "消防救援大队")': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '消防救援大队'))],
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '消防救援大队'))],
    ),
    'bureau.deputies.filter(d, has(d.source) && d.source == "镇专职消防队")': (
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '镇专职消防队'))],
        lambda v: [x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '镇专职消防队'))],
    ),
    'bureau.duties.filter(d, office_names.exists(o, d.contains(o)))': (
        lambda v: [x_d for x_d in listed(v['bureau']['duties']) if (True in [contains(x_d, x_o) for x_o in listed(v['office_names'])])],
        lambda v: [x_d for x_d in listed(v['bureau']['duties']) if some(listed(v['office_names']), lambda x_o: contains(x_d, x_o))],
    ),
    'bureau.duties.size() == 0': (
        lambda v: (size(v['bureau']['duties']) == 0),
        None,
    ),
    'bureau.enforcement_items.size() == 0': (
        lambda v: (size(v['bureau']['enforcement_items']) == 0),
        None,
    ),
    'bureau.established': (
        lambda v: v['bureau']['established'],
        None,
    ),
    'bureau.existing_body': (
        lambda v: v['bureau']['existing_body'],
        None,
    ),
    'bureau.plaque.at': (
        lambda v: v['bureau']['plaque']['at'],
        None,
    ),
    'bureau.plaque.date': (
        lambda v: v['bureau']['plaque']['date'],
        None,
    ),
    'bureau.posted.exists(p, !has(p.from) || p.from in ["公安派出所", "消防救援大队"])': (
        lambda v: (True in [((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队'])) for x_p in listed(v['bureau']['posted'])]),
        lambda v: some(listed(v['bureau']['posted']), lambda x_p: either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队']))),
    ),
    'bureau.posted.filter(p, !has(p.from) || p.from in ["公安派出所", "消防救援大队"])': (
        lambda v: [x_p for x_p in listed(v['bureau']['posted']) if ((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队']))],
        lambda v: [x_p for x_p in listed(v['bureau']['posted']) if either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队']))],
    ),
    'bureau.posted.filter(p, !has(p.from)).size()': (
        lambda v: len([x_p for x_p in listed(v['bureau']['posted']) if (not ('from' in mapping(x_p)))]),
        None,
    ),
    'bureau.posted.filter(p, has(p.since) && p.since > as_of)': (
        lambda v: [x_p for x_p in listed(v['bureau']['posted']) if (('since' in mapping(x_p)) and less(v['as_of'], x_p['since']))],
        lambda v: [x_p for x_p in listed(v['bureau']['posted']) if both(lambda: ('since' in mapping(x_p)), lambda: less(v['as_of'], x_p['since']))],
    ),
    'bureau.reference_basis': (
        lambda v: v['bureau']['reference_basis'],
        None,
    ),
    'bureau.staff.filter(s, has(s.establishment) && s.establishment == "机关工勤")': (
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if (('establishment' in mapping(x_s)) and (x_s['establishment'] == '机关工勤'))],
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if both(lambda: ('establishment' in mapping(x_s)), lambda: (x_s['establishment'] == '机关工勤'))],
    ),
    'bureau.staff.filter(s, has(s.establishment) && s.establishment in counted && has(s.on_duty) && !s.on_duty)': (
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if ((('establishment' in mapping(x_s)) and within(x_s['establishment'], v['counted'])) and (('on_duty' in mapping(x_s)) and (not truth(x_s['on_duty']))))],
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if both(lambda: both(lambda: ('establishment' in mapping(x_s)), lambda: within(x_s['establishment'], v['counted'])), lambda: both(lambda: ('on_duty' in mapping(x_s)), lambda: (not truth(x_s['on_duty']))))],
    ),
    'bureau.staff.filter(s, has(s.line) && s.line.contains("消防"))': (
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if (('line' in mapping(x_s)) and contains(x_s['line'], '消防'))],
        lambda v: [x_s for x_s in listed(v['bureau']['staff']) if both(lambda: ('line' in mapping(x_s)), lambda: contains(x_s['line'], '消防'))],
    ),
    'by_district.filter(t, has(t.attendees) && t.attendees == 0)': (
        lambda v: [x_t for x_t in listed(v['by_district']) if (('attendees' in mapping(x_t)) and (equal(x_t['attendees'], 0)))],
        lambda v: [x_t for x_t in listed(v['by_district']) if both(lambda: ('attendees' in mapping(x_t)), lambda: (equal(x_t['attendees'], 0)))],
    ),
    'by_district.filter(t, has(t.attendees) && t.attendees > 0)': (
        lambda v: [x_t for x_t in listed(v['by_district']) if (('attendees' in mapping(x_t)) and less(0, x_t['attendees']))],
        lambda v: [x_t for x_t in listed(v['by_district']) if both(lambda: ('attendees' in mapping(x_t)), lambda: less(0, x_t['attendees']))],
    ),
    'by_government.size()': (
        lambda v: size(v['by_government']),
        None,
    ),
    'by_now.filter(c, has(c.kind) && c.kind == "派驻调整")': (
        lambda v: [x_c for x_c in listed(v['by_now']) if (('kind' in mapping(x_c)) and (x_c['kind'] == '派驻调整'))],
        lambda v: [x_c for x_c in listed(v['by_now']) if both(lambda: ('kind' in mapping(x_c)), lambda: (x_c['kind'] == '派驻调整'))],
    ),
    'by_now.filter(c, has(c.kind) && c.kind == "负责人调整")': (
        lambda v: [x_c for x_c in listed(v['by_now']) if (('kind' in mapping(x_c)) and (x_c['kind'] == '负责人调整'))],
        lambda v: [x_c for x_c in listed(v['by_now']) if both(lambda: ('kind' in mapping(x_c)), lambda: (x_c['kind'] == '负责人调整'))],
    ),
    'by_others.map(t, t.organiser)': (
        lambda v: [x_t['organiser'] for x_t in listed(v['by_others'])],
        None,
    ),
    'by_party.size()': (
        lambda v: size(v['by_party']),
        None,
    ),
    'by_value ? agreement_value : double(agreement_items)': (
        lambda v: (v['agreement_value'] if truth(v['by_value']) else number_of(v['agreement_items'])),
        None,
    ),
    'by_value ? capacity_value : double(capacity_items)': (
        lambda v: (v['capacity_value'] if truth(v['by_value']) else number_of(v['capacity_items'])),
        None,
    ),
    'by_value ? physical_value : double(physical_items)': (
        lambda v: (v['physical_value'] if truth(v['by_value']) else number_of(v['physical_items'])),
        None,
    ),
    'campaigns == 0': (
        lambda v: (equal(v['campaigns'], 0)),
        None,
    ),
    'central.filter(t, !(t in by_district))': (
        lambda v: [x_t for x_t in listed(v['central']) if (not within(x_t, v['by_district']))],
        None,
    ),
    'central.filter(t, has(t.organiser) && t.organiser.matches("(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])"))': (
        lambda v: [x_t for x_t in listed(v['central']) if (('organiser' in mapping(x_t)) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))],
        lambda v: [x_t for x_t in listed(v['central']) if both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))],
    ),
    'certified.filter(s, has(s.certificate_expires) && s.certificate_expires < as_of)': (
        lambda v: [x_s for x_s in listed(v['certified']) if (('certificate_expires' in mapping(x_s)) and less(x_s['certificate_expires'], v['as_of']))],
        lambda v: [x_s for x_s in listed(v['certified']) if both(lambda: ('certificate_expires' in mapping(x_s)), lambda: less(x_s['certificate_expires'], v['as_of']))],
    ),
    'certified.filter(s, has(s.certificate_expires) && s.certificate_expires >= as_of)': (
        lambda v: [x_s for x_s in listed(v['certified']) if (('certificate_expires' in mapping(x_s)) and at_most(v['as_of'], x_s['certificate_expires']))],
        lambda v: [x_s for x_s in listed(v['certified']) if both(lambda: ('certificate_expires' in mapping(x_s)), lambda: at_most(v['as_of'], x_s['certificate_expires']))],
    ),
    'changes.filter(c, has(c.date) && c.date.startsWith(string(year)) && c.date >= since)': (
        lambda v: [x_c for x_c in listed(v['changes']) if ((('date' in mapping(x_c)) and starts(x_c['date'], text_of(v['year']))) and at_most(v['since'], x_c['date']))],
        lambda v: [x_c for x_c in listed(v['changes']) if both(lambda: both(lambda: ('date' in mapping(x_c)), lambda: starts(x_c['date'], text_of(v['year']))), lambda: at_most(v['since'], x_c['date']))],
    ),
    'checks == 0 && of_businesses > 0': (
        lambda v: ((equal(v['checks'], 0)) and less(0, v['of_businesses'])),
        lambda v: both(lambda: (equal(v['checks'], 0)), lambda: less(0, v['of_businesses'])),
    ),
    'checks > 0': (
        lambda v: less(0, v['checks']),
        None,
    ),
    'chief_unsure.filter(s, s.establishment in counted).size()': (
        lambda v: len([x_s for x_s in listed(v['chief_unsure']) if within(x_s['establishment'], v['counted'])]),
        None,
    ),
    'classes.filter(c, !issued.exists(l, l.class == c))': (
        lambda v: [x_c for x_c in listed(v['classes']) if (not (True in [(equal(x_l['class'], x_c)) for x_l in listed(v['issued'])]))],
        lambda v: [x_c for x_c in listed(v['classes']) if (not some(listed(v['issued']), lambda x_l: (equal(x_l['class'], x_c))))],
    ),
    'classes.filter(c, !lists.exists(l, (!has(l.year) || l.year == year) && (!has(l.class) || l.class == c)))': (
        lambda v: [x_c for x_c in listed(v['classes']) if (not (True in [(((not ('year' in mapping(x_l))) or (equal(x_l['year'], v['year']))) and ((not ('class' in mapping(x_l))) or (equal(x_l['class'], x_c)))) for x_l in listed(v['lists'])]))],
        lambda v: [x_c for x_c in listed(v['classes']) if (not some(listed(v['lists']), lambda x_l: both(lambda: either(lambda: (not ('year' in mapping(x_l))), lambda: (equal(x_l['year'], v['year']))), lambda: either(lambda: (not ('class' in mapping(x_l))), lambda: (equal(x_l['class'], x_c))))))],
    ),
    'committee.deputies': (
        lambda v: v['committee']['deputies'],
        None,
    ),
    'committee.directors': (
        lambda v: v['committee']['directors'],
        None,
    ),
    'committee.duties': (
        lambda v: v['committee']['duties'],
        None,
    ),
    'committee.established': (
        lambda v: v['committee']['established'],
        None,
    ),
    'committee.established == false': (
        lambda v: (v['committee']['established'] is False),
        None,
    ),
    'committee.executive_deputy': (
        lambda v: v['committee']['executive_deputy'],
        None,
    ),
    'committee.members.filter(m, has(m.duties) && m.duties.size() == 0)': (
        lambda v: [x_m for x_m in listed(v['committee']['members']) if (('duties' in mapping(x_m)) and (size(x_m['duties']) == 0))],
        lambda v: [x_m for x_m in listed(v['committee']['members']) if both(lambda: ('duties' in mapping(x_m)), lambda: (size(x_m['duties']) == 0))],
    ),
    'committee.members.size() == 0': (
        lambda v: (size(v['committee']['members']) == 0),
        None,
    ),
    'committee.systems': (
        lambda v: v['committee']['systems'],
        None,
    ),
    'committee.systems.filter(s, !has(s.name))': (
        lambda v: [x_s for x_s in listed(v['committee']['systems']) if (not ('name' in mapping(x_s)))],
        None,
    ),
    'committee.systems.filter(s, has(s.name))': (
        lambda v: [x_s for x_s in listed(v['committee']['systems']) if ('name' in mapping(x_s))],
        None,
    ),
    'complete': (
        lambda v: v['complete'],
        None,
    ),
    'complete.filter(s, not_yet.exists(r, s.name.contains(r)))': (
        lambda v: [x_s for x_s in listed(v['complete']) if (True in [contains(x_s['name'], x_r) for x_r in listed(v['not_yet'])])],
        lambda v: [x_s for x_s in listed(v['complete']) if some(listed(v['not_yet']), lambda x_r: contains(x_s['name'], x_r))],
    ),
    'comprehensive != ""': (
        lambda v: (v['comprehensive'] != ''),
        None,
    ),
    'comprehensive.filter(d, !has(d.form))': (
        lambda v: [x_d for x_d in listed(v['comprehensive']) if (not ('form' in mapping(x_d)))],
        None,
    ),
    'comprehensive.filter(d, has(d.form) && d.form == "桌面")': (
        lambda v: [x_d for x_d in listed(v['comprehensive']) if (('form' in mapping(x_d)) and (x_d['form'] == '桌面'))],
        lambda v: [x_d for x_d in listed(v['comprehensive']) if both(lambda: ('form' in mapping(x_d)), lambda: (x_d['form'] == '桌面'))],
    ),
    'comprehensive.size()': (
        lambda v: size(v['comprehensive']),
        None,
    ),
    'concerned.filter(c, !has(c.consulted_on))': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (not ('consulted_on' in mapping(x_c)))],
        None,
    ),
    'concerned.filter(c, !has(c.notified_on))': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (not ('notified_on' in mapping(x_c)))],
        None,
    ),
    'concerned.filter(c, false)': (
        lambda v: [x_c for x_c in listed(v['concerned']) if False],
        None,
    ),
    'concerned.filter(c, has(c.consulted_on) && c.consulted_on == c.date)': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (('consulted_on' in mapping(x_c)) and (equal(x_c['consulted_on'], x_c['date'])))],
        lambda v: [x_c for x_c in listed(v['concerned']) if both(lambda: ('consulted_on' in mapping(x_c)), lambda: (equal(x_c['consulted_on'], x_c['date'])))],
    ),
    'concerned.filter(c, has(c.consulted_on) && c.consulted_on > c.date)': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (('consulted_on' in mapping(x_c)) and less(x_c['date'], x_c['consulted_on']))],
        lambda v: [x_c for x_c in listed(v['concerned']) if both(lambda: ('consulted_on' in mapping(x_c)), lambda: less(x_c['date'], x_c['consulted_on']))],
    ),
    'concerned.filter(c, has(c.notified_on) && c.notified_on == c.date)': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (('notified_on' in mapping(x_c)) and (equal(x_c['notified_on'], x_c['date'])))],
        lambda v: [x_c for x_c in listed(v['concerned']) if both(lambda: ('notified_on' in mapping(x_c)), lambda: (equal(x_c['notified_on'], x_c['date'])))],
    ),
    'concerned.filter(c, has(c.notified_on) && c.notified_on > c.date)': (
        lambda v: [x_c for x_c in listed(v['concerned']) if (('notified_on' in mapping(x_c)) and less(x_c['date'], x_c['notified_on']))],
        lambda v: [x_c for x_c in listed(v['concerned']) if both(lambda: ('notified_on' in mapping(x_c)), lambda: less(x_c['date'], x_c['notified_on']))],
    ),
    'concerned.filter(p, has(p.from) && has(p.dedicated) && !p.dedicated)': (
        lambda v: [x_p for x_p in listed(v['concerned']) if ((('from' in mapping(x_p)) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))],
        lambda v: [x_p for x_p in listed(v['concerned']) if both(lambda: both(lambda: ('from' in mapping(x_p)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))],
    ),
    'concerned.size()': (
        lambda v: size(v['concerned']),
        None,
    ),
    'concurrent_chief + leaders_listed': (
        lambda v: add(v['concurrent_chief'], v['leaders_listed']),
        None,
    ),
    'consultation.exists(s, true) && intervals.size() == 0': (
        lambda v: ((True in [True for x_s in listed(v['consultation'])]) and (size(v['intervals']) == 0)),
        lambda v: both(lambda: some(listed(v['consultation']), lambda x_s: True), lambda: (size(v['intervals']) == 0)),
    ),
    'consultation.filter(s, has(s.interval)).map(s, s.interval)': (
        lambda v: [x_s['interval'] for x_s in [x_s for x_s in listed(v['consultation']) if ('interval' in mapping(x_s))]],
        None,
    ),
    'contents.filter(c, !(c in listed))': (
        lambda v: [x_c for x_c in listed(v['contents']) if (not within(x_c, v['listed']))],
        None,
    ),
    'count': (
        lambda v: v['count'],
        None,
    ),
    'count != number': (
        lambda v: (not equal(v['count'], v['number'])),
        None,
    ),
    'count - firefighters.size()': (
        lambda v: subtract(v['count'], size(v['firefighters'])),
        None,
    ),
    'count < least': (
        lambda v: less(v['count'], v['least']),
        None,
    ),
    'count < least && has(plans.comprehensive)': (
        lambda v: (less(v['count'], v['least']) and ('comprehensive' in mapping(v['plans']))),
        lambda v: both(lambda: less(v['count'], v['least']), lambda: ('comprehensive' in mapping(v['plans']))),
    ),
    'count < least && has(plans.other)': (
        lambda v: (less(v['count'], v['least']) and ('other' in mapping(v['plans']))),
        lambda v: both(lambda: less(v['count'], v['least']), lambda: ('other' in mapping(v['plans']))),
    ),
    'count < least && has(plans.special)': (
        lambda v: (less(v['count'], v['least']) and ('special' in mapping(v['plans']))),
        lambda v: both(lambda: less(v['count'], v['least']), lambda: ('special' in mapping(v['plans']))),
    ),
    'count < minimum': (
        lambda v: less(v['count'], v['minimum']),
        None,
    ),
    'count < minimum && by_others.size() > 0': (
        lambda v: (less(v['count'], v['minimum']) and (size(v['by_others']) > 0)),
        lambda v: both(lambda: less(v['count'], v['minimum']), lambda: (size(v['by_others']) > 0)),
    ),
    'count < minimum && by_others.size() > 0 && stayed_away.size() > 0': (
        lambda v: ((less(v['count'], v['minimum']) and (size(v['by_others']) > 0)) and (size(v['stayed_away']) > 0)),
        lambda v: both(lambda: both(lambda: less(v['count'], v['minimum']), lambda: (size(v['by_others']) > 0)), lambda: (size(v['stayed_away']) > 0)),
    ),
    'count < minimum && missed.size() > 0': (
        lambda v: (less(v['count'], v['minimum']) and (size(v['missed']) > 0)),
        lambda v: both(lambda: less(v['count'], v['minimum']), lambda: (size(v['missed']) > 0)),
    ),
    'count < minimum && others == 0': (
        lambda v: (less(v['count'], v['minimum']) and (equal(v['others'], 0))),
        lambda v: both(lambda: less(v['count'], v['minimum']), lambda: (equal(v['others'], 0))),
    ),
    'count < minimum && stayed_away.size() > 0': (
        lambda v: (less(v['count'], v['minimum']) and (size(v['stayed_away']) > 0)),
        lambda v: both(lambda: less(v['count'], v['minimum']), lambda: (size(v['stayed_away']) > 0)),
    ),
    'count < wanted': (
        lambda v: less(v['count'], v['wanted']),
        None,
    ),
    'count == 0': (
        lambda v: (equal(v['count'], 0)),
        None,
    ),
    'count == 0 && number_known > 0': (
        lambda v: ((equal(v['count'], 0)) and less(0, v['number_known'])),
        lambda v: both(lambda: (equal(v['count'], 0)), lambda: less(0, v['number_known'])),
    ),
    'count == number': (
        lambda v: (equal(v['count'], v['number'])),
        None,
    ),
    'count > 0': (
        lambda v: less(0, v['count']),
        None,
    ),
    'count > 0 && in_guide.size() == 0': (
        lambda v: (less(0, v['count']) and (size(v['in_guide']) == 0)),
        lambda v: both(lambda: less(0, v['count']), lambda: (size(v['in_guide']) == 0)),
    ),
    'count > 0 && oldest == newest': (
        lambda v: (less(0, v['count']) and (equal(v['oldest'], v['newest']))),
        lambda v: both(lambda: less(0, v['count']), lambda: (equal(v['oldest'], v['newest']))),
    ),
    'count > 0 && with_scenario.size() == 0': (
        lambda v: (less(0, v['count']) and (size(v['with_scenario']) == 0)),
        lambda v: both(lambda: less(0, v['count']), lambda: (size(v['with_scenario']) == 0)),
    ),
    'count > future.size()': (
        lambda v: less(size(v['future']), v['count']),
        None,
    ),
    'count > maximum': (
        lambda v: less(v['maximum'], v['count']),
        None,
    ),
    'count > most': (
        lambda v: less(v['most'], v['count']),
        None,
    ),
    'count > number': (
        lambda v: less(v['number'], v['count']),
        None,
    ),
    'count > wanted': (
        lambda v: less(v['wanted'], v['count']),
        None,
    ),
    'count >= least': (
        lambda v: at_most(v['least'], v['count']),
        None,
    ),
    'count >= least && count - unclear.size() < least': (
        lambda v: (at_most(v['least'], v['count']) and less(subtract(v['count'], size(v['unclear'])), v['least'])),
        lambda v: both(lambda: at_most(v['least'], v['count']), lambda: less(subtract(v['count'], size(v['unclear'])), v['least'])),
    ),
    'count >= minimum': (
        lambda v: at_most(v['minimum'], v['count']),
        None,
    ),
    'count >= minimum && table_top.size() < count && table_top.size() + form_unknown.size() == count': (
        lambda v: ((at_most(v['minimum'], v['count']) and less(size(v['table_top']), v['count'])) and (equal((size(v['table_top']) + size(v['form_unknown'])), v['count']))),
        lambda v: both(lambda: both(lambda: at_most(v['minimum'], v['count']), lambda: less(size(v['table_top']), v['count'])), lambda: (equal((size(v['table_top']) + size(v['form_unknown'])), v['count']))),
    ),
    'count >= minimum && table_top.size() == count': (
        lambda v: (at_most(v['minimum'], v['count']) and (equal(size(v['table_top']), v['count']))),
        lambda v: both(lambda: at_most(v['minimum'], v['count']), lambda: (equal(size(v['table_top']), v['count']))),
    ),
    'count >= special_minimum': (
        lambda v: at_most(v['special_minimum'], v['count']),
        None,
    ),
    'count >= wanted': (
        lambda v: at_most(v['wanted'], v['count']),
        None,
    ),
    'counted + unfinished_count': (
        lambda v: add(v['counted'], v['unfinished_count']),
        None,
    ),
    'counted < asked': (
        lambda v: less(v['counted'], v['asked']),
        None,
    ),
    'counted_in || !merging ? total : total_with_own': (
        lambda v: (v['total'] if (truth(v['counted_in']) or (not truth(v['merging']))) else v['total_with_own']),
        lambda v: (v['total'] if either(lambda: truth(v['counted_in']), lambda: (not truth(v['merging']))) else v['total_with_own']),
    ),
    'dated_by.filter(t, t.date < string(year) + "-01-01")': (
        lambda v: [x_t for x_t in listed(v['dated_by']) if less(x_t['date'], (text_of(v['year']) + '-01-01'))],
        None,
    ),
    'dated_by.filter(t, t.date >= string(year) + "-01-01")': (
        lambda v: [x_t for x_t in listed(v['dated_by']) if at_most((text_of(v['year']) + '-01-01'), x_t['date'])],
        None,
    ),
    'dated_on > as_of': (
        lambda v: less(v['as_of'], v['dated_on']),
        None,
    ),
    'dated_rules.filter(r, r in verdicts && verdicts[r] == "late")': (
        lambda v: [x_r for x_r in listed(v['dated_rules']) if (within(x_r, v['verdicts']) and (at(v['verdicts'], x_r) == 'late'))],
        lambda v: [x_r for x_r in listed(v['dated_rules']) if both(lambda: within(x_r, v['verdicts']), lambda: (at(v['verdicts'], x_r) == 'late'))],
    ),
    'declared - listed': (
        lambda v: subtract(v['declared'], v['listed']),
        None,
    ),
    'dedicated.exists(d, d.name == deputy_director.name) && !dedicated.exists(d, same_person(d, deputy_director))': (
        lambda v: ((True in [(equal(x_d['name'], v['deputy_director']['name'])) for x_d in listed(v['dedicated'])]) and (not (True in [same_person(x_d, v['deputy_director']) for x_d in listed(v['dedicated'])]))),
        lambda v: both(lambda: some(listed(v['dedicated']), lambda x_d: (equal(x_d['name'], v['deputy_director']['name']))), lambda: (not some(listed(v['dedicated']), lambda x_d: same_person(x_d, v['deputy_director'])))),
    ),
    'dedicated.exists(d, has(d.separately_approved) && d.separately_approved && same_person(d, deputy_director))': (
        lambda v: (True in [((('separately_approved' in mapping(x_d)) and truth(x_d['separately_approved'])) and same_person(x_d, v['deputy_director'])) for x_d in listed(v['dedicated'])]),
        lambda v: some(listed(v['dedicated']), lambda x_d: both(lambda: both(lambda: ('separately_approved' in mapping(x_d)), lambda: truth(x_d['separately_approved'])), lambda: same_person(x_d, v['deputy_director']))),
    ),
    'dedicated.exists(d, same_person(d, deputy_director))': (
        lambda v: (True in [same_person(x_d, v['deputy_director']) for x_d in listed(v['dedicated'])]),
        lambda v: some(listed(v['dedicated']), lambda x_d: same_person(x_d, v['deputy_director'])),
    ),
    'dedicated.size() == 0 && undecided.size() == 0': (
        lambda v: ((size(v['dedicated']) == 0) and (size(v['undecided']) == 0)),
        lambda v: both(lambda: (size(v['dedicated']) == 0), lambda: (size(v['undecided']) == 0)),
    ),
    'deputies.size() == 0 && !has(filing.leaders)': (
        lambda v: ((size(v['deputies']) == 0) and (not ('leaders' in mapping(v['filing'])))),
        lambda v: both(lambda: (size(v['deputies']) == 0), lambda: (not ('leaders' in mapping(v['filing'])))),
    ),
    'different < special_minimum': (
        lambda v: less(v['different'], v['special_minimum']),
        None,
    ),
    'different < special_minimum && again.size() > 0': (
        lambda v: (less(v['different'], v['special_minimum']) and (size(v['again']) > 0)),
        lambda v: both(lambda: less(v['different'], v['special_minimum']), lambda: (size(v['again']) > 0)),
    ),
    'different >= special_minimum && count < special_minimum': (
        lambda v: (at_most(v['special_minimum'], v['different']) and less(v['count'], v['special_minimum'])),
        lambda v: both(lambda: at_most(v['special_minimum'], v['different']), lambda: less(v['count'], v['special_minimum'])),
    ),
    'differing.size() > 0': (
        lambda v: (size(v['differing']) > 0),
        None,
    ),
    'director.name == chief.name && !same_person(director, chief)': (
        lambda v: ((equal(v['director']['name'], v['chief']['name'])) and (not same_person(v['director'], v['chief']))),
        lambda v: both(lambda: (equal(v['director']['name'], v['chief']['name'])), lambda: (not same_person(v['director'], v['chief']))),
    ),
    'directors.size() == 0': (
        lambda v: (size(v['directors']) == 0),
        None,
    ),
    'distinct(general + special + other).size()': (
        lambda v: len(distinct(add(add(v['general'], v['special']), v['other']))),
        None,
    ),
    'distinct(last_names).size() == last_names.size() ? [] : rosters.map(v, {"name": latest(v.rescue_team.members.map(m, m.name)), "rescue_team": v.rescue_team, "size": persons(v.rescue_team.members).size()})': (
        lambda v: ([] if (len(distinct(v['last_names'])) == size(v['last_names'])) else [{'name': latest([x_m['name'] for x_m in listed(x_v['rescue_team']['members'])]), 'rescue_team': x_v['rescue_team'], 'size': len(persons(x_v['rescue_team']['members']))} for x_v in listed(v['rosters'])]),
        None,
    ),
    'distinct(members.filter(m, has(m.source)).map(m, m.source))': (
        lambda v: bare_distinct([x_m['source'] for x_m in [x_m for x_m in listed(v['members']) if ('source' in mapping(x_m))]]),
        None,
    ),
    'distinct(required.filter(r, !(r in unproved)).map(r, complete.filter(s, s.name.contains(r))[0].document.number))': (
        lambda v: bare_distinct([[x_s for x_s in listed(v['complete']) if contains(x_s['name'], x_r)][0]['document']['number'] for x_r in [x_r for x_r in listed(v['required']) if (not within(x_r, v['unproved']))]]),
        None,
    ),
    'distinct(titled.filter(p, !(p in not_yet)).map(p, p.title).filter(t, t != comprehensive)).size()': (
        lambda v: len(bare_distinct([x_t for x_t in [x_p['title'] for x_p in [x_p for x_p in listed(v['titled']) if (not within(x_p, v['not_yet']))]] if (not equal(x_t, v['comprehensive']))])),
        None,
    ),
    'distinct(titled.map(p, p.title).filter(t, t != comprehensive)).size()': (
        lambda v: len(bare_distinct([x_t for x_t in [x_p['title'] for x_p in listed(v['titled'])] if (not equal(x_t, v['comprehensive']))])),
        None,
    ),
    'distinct(villages.map(v, v.name)).size() < listed': (
        lambda v: less(len(bare_distinct([x_v['name'] for x_v in listed(v['villages'])])), v['listed']),
        None,
    ),
    'district.fire_supervision.agreed_by': (
        lambda v: v['district']['fire_supervision']['agreed_by'],
        None,
    ),
    'district.fire_supervision.document.date': (
        lambda v: v['district']['fire_supervision']['document']['date'],
        None,
    ),
    'district.fire_supervision.document.number': (
        lambda v: v['district']['fire_supervision']['document']['number'],
        None,
    ),
    'document_count >= count': (
        lambda v: at_most(v['count'], v['document_count']),
        None,
    ),
    'documents.size()': (
        lambda v: size(v['documents']),
        None,
    ),
    'doubled.size() > 0': (
        lambda v: (size(v['doubled']) > 0),
        None,
    ),
    'doubtful.size() > 0': (
        lambda v: (size(v['doubtful']) > 0),
        None,
    ),
    'drill_count < least': (
        lambda v: less(v['drill_count'], v['least']),
        None,
    ),
    'drilled.size()': (
        lambda v: size(v['drilled']),
        None,
    ),
    'drills.filter(d, has(d.date) && d.date <= as_of)': (
        lambda v: [x_d for x_d in listed(v['drills']) if (('date' in mapping(x_d)) and at_most(x_d['date'], v['as_of']))],
        lambda v: [x_d for x_d in listed(v['drills']) if both(lambda: ('date' in mapping(x_d)), lambda: at_most(x_d['date'], v['as_of']))],
    ),
    'drills.filter(d, has(d.date) && d.date <= as_of).size()': (
        lambda v: len([x_d for x_d in listed(v['drills']) if (('date' in mapping(x_d)) and at_most(x_d['date'], v['as_of']))]),
        lambda v: len([x_d for x_d in listed(v['drills']) if both(lambda: ('date' in mapping(x_d)), lambda: at_most(x_d['date'], v['as_of']))]),
    ),
    'drills.filter(d, has(d.date) && d.date >= window.start && d.date <= window.until)': (
        lambda v: [x_d for x_d in listed(v['drills']) if ((('date' in mapping(x_d)) and at_most(v['window']['start'], x_d['date'])) and at_most(x_d['date'], v['window']['until']))],
        lambda v: [x_d for x_d in listed(v['drills']) if both(lambda: both(lambda: ('date' in mapping(x_d)), lambda: at_most(v['window']['start'], x_d['date'])), lambda: at_most(x_d['date'], v['window']['until']))],
    ),
    'drills.size()': (
        lambda v: size(v['drills']),
        None,
    ),
    'drills_held > 0': (
        lambda v: less(0, v['drills_held']),
        None,
    ),
    'earliest([as_of, year_end])': (
        lambda v: earliest([v['as_of'], v['year_end']]),
        None,
    ),
    'earliest(dates)': (
        lambda v: earliest(v['dates']),
        None,
    ),
    'elsewhere.size() > 0': (
        lambda v: (size(v['elsewhere']) > 0),
        None,
    ),
    'ends[0] != ends[1]': (
        lambda v: (not equal(at(v['ends'], 0), at(v['ends'], 1))),
        None,
    ),
    'enforcement_bureau.total_includes_safety_bureau && own > total': (
        lambda v: (truth(v['enforcement_bureau']['total_includes_safety_bureau']) and less(v['total'], v['own'])),
        lambda v: both(lambda: truth(v['enforcement_bureau']['total_includes_safety_bureau']), lambda: less(v['total'], v['own'])),
    ),
    'enforcement_bureau.total_includes_safety_bureau || !merging ? enough : remaining >= required_with_own': (
        lambda v: (v['enough'] if (truth(v['enforcement_bureau']['total_includes_safety_bureau']) or (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining'])),
        lambda v: (v['enough'] if either(lambda: truth(v['enforcement_bureau']['total_includes_safety_bureau']), lambda: (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining'])),
    ),
    'enforcement_bureau.total_staff + (counted_in ? joined : 0)': (
        lambda v: add(v['enforcement_bureau']['total_staff'], (v['joined'] if truth(v['counted_in']) else 0)),
        None,
    ),
    'enough': (
        lambda v: v['enough'],
        None,
    ),
    'enough != enough_with_leaders': (
        lambda v: (not equal(v['enough'], v['enough_with_leaders'])),
        None,
    ),
    'enough != enough_with_own': (
        lambda v: (not equal(v['enough'], v['enough_with_own'])),
        None,
    ),
    'enough && others < minimum': (
        lambda v: (truth(v['enough']) and less(v['others'], v['minimum'])),
        lambda v: both(lambda: truth(v['enough']), lambda: less(v['others'], v['minimum'])),
    ),
    'enough && valid_count >= certified_minimum': (
        lambda v: (truth(v['enough']) and at_most(v['certified_minimum'], v['valid_count'])),
        lambda v: both(lambda: truth(v['enough']), lambda: at_most(v['certified_minimum'], v['valid_count'])),
    ),
    'enough ? 0 : least - count': (
        lambda v: (0 if truth(v['enough']) else subtract(v['least'], v['count'])),
        None,
    ),
    'enough ? 0 : minimum - count': (
        lambda v: (0 if truth(v['enough']) else subtract(v['minimum'], v['count'])),
        None,
    ),
    'enterprises + self_employed': (
        lambda v: add(v['enterprises'], v['self_employed']),
        None,
    ),
    'entries.exists(b, true) ? zero : lacking': (
        lambda v: (v['zero'] if (True in [True for x_b in listed(v['entries'])]) else v['lacking']),
        lambda v: (v['zero'] if some(listed(v['entries']), lambda x_b: True) else v['lacking']),
    ),
    'entries.filter(b, has(b.lines)).map(b, b.lines)': (
        lambda v: [x_b['lines'] for x_b in [x_b for x_b in listed(v['entries']) if ('lines' in mapping(x_b))]],
        None,
    ),
    'entries.size()': (
        lambda v: size(v['entries']),
        None,
    ),
    'established + in_leadership.filter(s, s.establishment in counted).size()': (
        lambda v: add(v['established'], len([x_s for x_s in listed(v['in_leadership']) if within(x_s['establishment'], v['counted'])])),
        None,
    ),
    'established + in_leadership.size()': (
        lambda v: add(v['established'], size(v['in_leadership'])),
        None,
    ),
    'established + other': (
        lambda v: add(v['established'], v['other']),
        None,
    ),
    'established < minimum && with_leaders >= minimum': (
        lambda v: (less(v['established'], v['minimum']) and at_most(v['minimum'], v['with_leaders'])),
        lambda v: both(lambda: less(v['established'], v['minimum']), lambda: at_most(v['minimum'], v['with_leaders'])),
    ),
    'established < minimum && without': (
        lambda v: (less(v['established'], v['minimum']) and truth(v['without'])),
        lambda v: both(lambda: less(v['established'], v['minimum']), lambda: truth(v['without'])),
    ),
    'established < minimum || posting_short': (
        lambda v: (less(v['established'], v['minimum']) or truth(v['posting_short'])),
        lambda v: either(lambda: less(v['established'], v['minimum']), lambda: truth(v['posting_short'])),
    ),
    'established >= minimum': (
        lambda v: at_most(v['minimum'], v['established']),
        None,
    ),
    'established >= minimum && established - chief_unsure.size() < minimum': (
        lambda v: (at_most(v['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), v['minimum'])),
        lambda v: both(lambda: at_most(v['minimum'], v['established']), lambda: less(subtract(v['established'], size(v['chief_unsure'])), v['minimum'])),
    ),
    'events > 0': (
        lambda v: less(0, v['events']),
        None,
    ),
    'excusable.size() > 0': (
        lambda v: (size(v['excusable']) > 0),
        None,
    ),
    'expired.size() > 0': (
        lambda v: (size(v['expired']) > 0),
        None,
    ),
    'failing.size() == 0': (
        lambda v: (size(v['failing']) == 0),
        None,
    ),
    'failing.size() > 0': (
        lambda v: (size(v['failing']) > 0),
        None,
    ),
    'failing.size() > 0 && unfiled.size() > 0': (
        lambda v: ((size(v['failing']) > 0) and (size(v['unfiled']) > 0)),
        lambda v: both(lambda: (size(v['failing']) > 0), lambda: (size(v['unfiled']) > 0)),
    ),
    'false': (
        lambda v: False,
        None,
    ),
    'festive.size()': (
        lambda v: size(v['festive']),
        None,
    ),
    'few': (
        lambda v: v['few'],
        None,
    ),
    'few ? filed : count': (
        lambda v: (v['filed'] if truth(v['few']) else v['count']),
        None,
    ),
    'few ? special_minimum - filed : 0': (
        lambda v: (subtract(v['special_minimum'], v['filed']) if truth(v['few']) else 0),
        None,
    ),
    'fields.filter(f, !duties.exists(d, d.contains(f)))': (
        lambda v: [x_f for x_f in listed(v['fields']) if (not (True in [contains(x_d, x_f) for x_d in listed(v['duties'])]))],
        lambda v: [x_f for x_f in listed(v['fields']) if (not some(listed(v['duties']), lambda x_d: contains(x_d, x_f)))],
    ),
    'filed < special_minimum': (
        lambda v: less(v['filed'], v['special_minimum']),
        None,
    ),
    'filed.filter(f, has(f.date) && !filed.exists(g, g.body == f.body && has(g.date) && g.date < f.date))': (
        lambda v: [x_f for x_f in listed(v['filed']) if (('date' in mapping(x_f)) and (not (True in [(((equal(x_g['body'], x_f['body'])) and ('date' in mapping(x_g))) and less(x_g['date'], x_f['date'])) for x_g in listed(v['filed'])])))],
        lambda v: [x_f for x_f in listed(v['filed']) if both(lambda: ('date' in mapping(x_f)), lambda: (not some(listed(v['filed']), lambda x_g: both(lambda: both(lambda: (equal(x_g['body'], x_f['body'])), lambda: ('date' in mapping(x_g))), lambda: less(x_g['date'], x_f['date'])))))],
    ),
    'filed.filter(t, !has(t.date)) + in_year.filter(t, !has(t.to))': (
        lambda v: ([x_t for x_t in listed(v['filed']) if (not ('date' in mapping(x_t)))] + [x_t for x_t in listed(v['in_year']) if (not ('to' in mapping(x_t)))]),
        None,
    ),
    'filed.filter(t, has(t.date) && t.date <= as_of)': (
        lambda v: [x_t for x_t in listed(v['filed']) if (('date' in mapping(x_t)) and at_most(x_t['date'], v['as_of']))],
        lambda v: [x_t for x_t in listed(v['filed']) if both(lambda: ('date' in mapping(x_t)), lambda: at_most(x_t['date'], v['as_of']))],
    ),
    'filed.filter(t, has(t.date) && t.date > as_of)': (
        lambda v: [x_t for x_t in listed(v['filed']) if (('date' in mapping(x_t)) and less(v['as_of'], x_t['date']))],
        lambda v: [x_t for x_t in listed(v['filed']) if both(lambda: ('date' in mapping(x_t)), lambda: less(v['as_of'], x_t['date']))],
    ),
    'filings.filter(f, !has(f.body))': (
        lambda v: [x_f for x_f in listed(v['filings']) if (not ('body' in mapping(x_f)))],
        None,
    ),
    'filings.filter(f, has(f.body) && f.body in recipients)': (
        lambda v: [x_f for x_f in listed(v['filings']) if (('body' in mapping(x_f)) and within(x_f['body'], v['recipients']))],
        lambda v: [x_f for x_f in listed(v['filings']) if both(lambda: ('body' in mapping(x_f)), lambda: within(x_f['body'], v['recipients']))],
    ),
    'fire.filter(p, !(p in not_begun) && !(p in crossed)).size()': (
        lambda v: len([x_p for x_p in listed(v['fire']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))]),
        lambda v: len([x_p for x_p in listed(v['fire']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))]),
    ),
    'fire.size()': (
        lambda v: size(v['fire']),
        None,
    ),
    'fire_all.exists(p, !has(p.dedicated) && !(p in crossed) && deputies.exists(d, same_person(p, d)))': (
        lambda v: (True in [(((not ('dedicated' in mapping(x_p))) and (not within(x_p, v['crossed']))) and (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])])) for x_p in listed(v['fire_all'])]),
        lambda v: some(listed(v['fire_all']), lambda x_p: both(lambda: both(lambda: (not ('dedicated' in mapping(x_p))), lambda: (not within(x_p, v['crossed']))), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)))),
    ),
    'fire_all.filter(p, !(p in crossed) && deputies.exists(d, same_person(p, d)) && has(p.dedicated) && !p.dedicated)': (
        lambda v: [x_p for x_p in listed(v['fire_all']) if (((not within(x_p, v['crossed'])) and (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])])) and (('dedicated' in mapping(x_p)) and (not truth(x_p['dedicated']))))],
        lambda v: [x_p for x_p in listed(v['fire_all']) if both(lambda: both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))), lambda: both(lambda: ('dedicated' in mapping(x_p)), lambda: (not truth(x_p['dedicated']))))],
    ),
    'fire_all.filter(p, !(p in crossed) && deputies.exists(d, same_person(p, d)))': (
        lambda v: [x_p for x_p in listed(v['fire_all']) if ((not within(x_p, v['crossed'])) and (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])]))],
        lambda v: [x_p for x_p in listed(v['fire_all']) if both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)))],
    ),
    'fire_all.filter(p, !fire_deputies.exists(x, x == p))': (
        lambda v: [x_p for x_p in listed(v['fire_all']) if (not (True in [(equal(x_x, x_p)) for x_x in listed(v['fire_deputies'])]))],
        lambda v: [x_p for x_p in listed(v['fire_all']) if (not some(listed(v['fire_deputies']), lambda x_x: (equal(x_x, x_p))))],
    ),
    'fire_all.filter(p, deputies.exists(d, has(d.source) && !(d.source in ["消防救援大队", "镇专职消防队"]) && same_person(p, d)))': (
        lambda v: [x_p for x_p in listed(v['fire_all']) if (True in [((('source' in mapping(x_d)) and (not within(x_d['source'], ['消防救援大队', '镇专职消防队']))) and same_person(x_p, x_d)) for x_d in listed(v['deputies'])])],
        lambda v: [x_p for x_p in listed(v['fire_all']) if some(listed(v['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: (not within(x_d['source'], ['消防救援大队', '镇专职消防队']))), lambda: same_person(x_p, x_d)))],
    ),
    'fire_count + unsourced < minimum': (
        lambda v: less(add(v['fire_count'], v['unsourced']), v['minimum']),
        None,
    ),
    'fire_count > maximum': (
        lambda v: less(v['maximum'], v['fire_count']),
        None,
    ),
    'fire_line.filter(s, !(s in lent_here))': (
        lambda v: [x_s for x_s in listed(v['fire_line']) if (not within(x_s, v['lent_here']))],
        None,
    ),
    'fire_line.filter(s, has(s.posted_from) || (has(bureau.posted) && among(s, bureau.posted)) || (has(bureau.deputies) && bureau.deputies.exists(d, has(d.source) && d.source in ["公安派出所", "消防救援大队"] && same_person(s, d))))': (
        lambda v: [x_s for x_s in listed(v['fire_line']) if ((('posted_from' in mapping(x_s)) or (('posted' in mapping(v['bureau'])) and among(x_s, v['bureau']['posted']))) or (('deputies' in mapping(v['bureau'])) and (True in [((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(v['bureau']['deputies'])])))],
        lambda v: [x_s for x_s in listed(v['fire_line']) if either(lambda: either(lambda: ('posted_from' in mapping(x_s)), lambda: both(lambda: ('posted' in mapping(v['bureau'])), lambda: among(x_s, v['bureau']['posted']))), lambda: both(lambda: ('deputies' in mapping(v['bureau'])), lambda: some(listed(v['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))],
    ),
    'fire_short': (
        lambda v: v['fire_short'],
        None,
    ),
    'fire_side.size() == 0': (
        lambda v: (size(v['fire_side']) == 0),
        None,
    ),
    'firefighters.size() > 0 && (!enough || others >= minimum)': (
        lambda v: ((size(v['firefighters']) > 0) and ((not truth(v['enough'])) or at_most(v['minimum'], v['others']))),
        lambda v: both(lambda: (size(v['firefighters']) > 0), lambda: either(lambda: (not truth(v['enough'])), lambda: at_most(v['minimum'], v['others']))),
    ),
    'first_filed.filter(f, f.date < plan_date)': (
        lambda v: [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], v['plan_date'])],
        None,
    ),
    'first_filed.filter(f, f.date > last_day)': (
        lambda v: [x_f for x_f in listed(v['first_filed']) if less(v['last_day'], x_f['date'])],
        None,
    ),
    'five.filter(t, t in haves && haves[t] == "fail")': (
        lambda v: [x_t for x_t in listed(v['five']) if (within(x_t, v['haves']) and (at(v['haves'], x_t) == 'fail'))],
        lambda v: [x_t for x_t in listed(v['five']) if both(lambda: within(x_t, v['haves']), lambda: (at(v['haves'], x_t) == 'fail'))],
    ),
    'five.filter(t, t in haves && haves[t] == "missing")': (
        lambda v: [x_t for x_t in listed(v['five']) if (within(x_t, v['haves']) and (at(v['haves'], x_t) == 'missing'))],
        lambda v: [x_t for x_t in listed(v['five']) if both(lambda: within(x_t, v['haves']), lambda: (at(v['haves'], x_t) == 'missing'))],
    ),
    'five.filter(t, t in haves && haves[t] == "not_due")': (
        lambda v: [x_t for x_t in listed(v['five']) if (within(x_t, v['haves']) and (at(v['haves'], x_t) == 'not_due'))],
        lambda v: [x_t for x_t in listed(v['five']) if both(lambda: within(x_t, v['haves']), lambda: (at(v['haves'], x_t) == 'not_due'))],
    ),
    'five.filter(t, t in haves && haves[t] == "pass")': (
        lambda v: [x_t for x_t in listed(v['five']) if (within(x_t, v['haves']) and (at(v['haves'], x_t) == 'pass'))],
        lambda v: [x_t for x_t in listed(v['five']) if both(lambda: within(x_t, v['haves']), lambda: (at(v['haves'], x_t) == 'pass'))],
    ),
    'five.filter(t, t in haves && haves[t] == "review")': (
        lambda v: [x_t for x_t in listed(v['five']) if (within(x_t, v['haves']) and (at(v['haves'], x_t) == 'review'))],
        lambda v: [x_t for x_t in listed(v['five']) if both(lambda: within(x_t, v['haves']), lambda: (at(v['haves'], x_t) == 'review'))],
    ),
    'followed > found': (
        lambda v: less(v['found'], v['followed']),
        None,
    ),
    'forces.fulltime_firefighters': (
        lambda v: v['forces']['fulltime_firefighters'],
        None,
    ),
    'forces.grid_staff': (
        lambda v: v['forces']['grid_staff'],
        None,
    ),
    'forces.grids': (
        lambda v: v['forces']['grids'],
        None,
    ),
    'forces.grids == 0': (
        lambda v: (equal(v['forces']['grids'], 0)),
        None,
    ),
    'forces.safety_officers': (
        lambda v: v['forces']['safety_officers'],
        None,
    ),
    'found - followed': (
        lambda v: subtract(v['found'], v['followed']),
        None,
    ),
    'found - rectified': (
        lambda v: subtract(v['found'], v['rectified']),
        None,
    ),
    'found == 0': (
        lambda v: (equal(v['found'], 0)),
        None,
    ),
    'found > 0': (
        lambda v: less(0, v['found']),
        None,
    ),
    'from_brigade.size() > 0': (
        lambda v: (size(v['from_brigade']) > 0),
        None,
    ),
    'functions.filter(f, !(f in squad.functions))': (
        lambda v: [x_f for x_f in listed(v['functions']) if (not within(x_f, v['squad']['functions']))],
        None,
    ),
    'future.size() > 0': (
        lambda v: (size(v['future']) > 0),
        None,
    ),
    'gone.size() == 0': (
        lambda v: (size(v['gone']) == 0),
        None,
    ),
    'gone.size() > 0 && nameless.size() == 0': (
        lambda v: ((size(v['gone']) > 0) and (size(v['nameless']) == 0)),
        lambda v: both(lambda: (size(v['gone']) > 0), lambda: (size(v['nameless']) == 0)),
    ),
    'gone.size() > 0 && no_interval': (
        lambda v: ((size(v['gone']) > 0) and truth(v['no_interval'])),
        lambda v: both(lambda: (size(v['gone']) > 0), lambda: truth(v['no_interval'])),
    ),
    'gone.size() > 0 && similar.size() > 0': (
        lambda v: ((size(v['gone']) > 0) and (size(v['similar']) > 0)),
        lambda v: both(lambda: (size(v['gone']) > 0), lambda: (size(v['similar']) > 0)),
    ),
    'government.filter(l, !(has(l.vacant) && l.vacant))': (
        lambda v: [x_l for x_l in listed(v['government']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))],
        lambda v: [x_l for x_l in listed(v['government']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))],
    ),
    'government.filter(m, m.topics.exists(t, t.contains("应急管理"))).size()': (
        lambda v: len([x_m for x_m in listed(v['government']) if (True in [contains(x_t, '应急管理') for x_t in listed(x_m['topics'])])]),
        lambda v: len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))]),
    ),
    'government.filter(m, m.topics.exists(t, t.contains("消防"))).size()': (
        lambda v: len([x_m for x_m in listed(v['government']) if (True in [contains(x_t, '消防') for x_t in listed(x_m['topics'])])]),
        lambda v: len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))]),
    ),
    'government.size()': (
        lambda v: size(v['government']),
        None,
    ),
    'government.size() == 0': (
        lambda v: (size(v['government']) == 0),
        None,
    ),
    'government.size() == 0 && party_directors.size() == 0': (
        lambda v: ((size(v['government']) == 0) and (size(v['party_directors']) == 0)),
        lambda v: both(lambda: (size(v['government']) == 0), lambda: (size(v['party_directors']) == 0)),
    ),
    'government_heads.size() == 0': (
        lambda v: (size(v['government_heads']) == 0),
        None,
    ),
    'government_least >= minimum': (
        lambda v: at_most(v['minimum'], v['government_least']),
        None,
    ),
    'government_sitting.filter(h, among(h, directors))': (
        lambda v: [x_h for x_h in listed(v['government_sitting']) if among(x_h, v['directors'])],
        None,
    ),
    'government_sitting.filter(h, among(h, named))': (
        lambda v: [x_h for x_h in listed(v['government_sitting']) if among(x_h, v['named'])],
        None,
    ),
    'government_workers.size() > 0': (
        lambda v: (size(v['government_workers']) > 0),
        None,
    ),
    'guide': (
        lambda v: v['guide'],
        None,
    ),
    'guide_start': (
        lambda v: v['guide_start'],
        None,
    ),
    'has(acceptance.date)': (
        lambda v: ('date' in mapping(v['acceptance'])),
        None,
    ),
    'has(acceptance.date) && accepted_on <= as_of && accepted_on >= issued && as_of < last_day && lacking.size() > 0 && summary.size() == 0': (
        lambda v: (((('date' in mapping(v['acceptance'])) and at_most(v['accepted_on'], v['as_of'])) and at_most(v['issued'], v['accepted_on'])) and ((less(v['as_of'], v['last_day']) and (size(v['lacking']) > 0)) and (size(v['summary']) == 0))),
        lambda v: both(lambda: both(lambda: both(lambda: ('date' in mapping(v['acceptance'])), lambda: at_most(v['accepted_on'], v['as_of'])), lambda: at_most(v['issued'], v['accepted_on'])), lambda: both(lambda: both(lambda: less(v['as_of'], v['last_day']), lambda: (size(v['lacking']) > 0)), lambda: (size(v['summary']) == 0))),
    ),
    'has(acceptance.date) && accepted_on <= as_of && accepted_on >= issued && lacking.size() > 0 && summary.size() == 0': (
        lambda v: (((('date' in mapping(v['acceptance'])) and at_most(v['accepted_on'], v['as_of'])) and at_most(v['issued'], v['accepted_on'])) and ((size(v['lacking']) > 0) and (size(v['summary']) == 0))),
        lambda v: both(lambda: both(lambda: both(lambda: ('date' in mapping(v['acceptance'])), lambda: at_most(v['accepted_on'], v['as_of'])), lambda: at_most(v['issued'], v['accepted_on'])), lambda: both(lambda: (size(v['lacking']) > 0), lambda: (size(v['summary']) == 0))),
    ),
    'has(activities.campaigns) && held.size() == 0 && unfinished.size() == 0': (
        lambda v: ((('campaigns' in mapping(v['activities'])) and (size(v['held']) == 0)) and (size(v['unfinished']) == 0)),
        lambda v: both(lambda: both(lambda: ('campaigns' in mapping(v['activities'])), lambda: (size(v['held']) == 0)), lambda: (size(v['unfinished']) == 0)),
    ),
    'has(activities.checks_enterprises) ? activities.checks_enterprises : 0': (
        lambda v: (v['activities']['checks_enterprises'] if ('checks_enterprises' in mapping(v['activities'])) else 0),
        None,
    ),
    'has(activities.checks_self_employed) ? activities.checks_self_employed : 0': (
        lambda v: (v['activities']['checks_self_employed'] if ('checks_self_employed' in mapping(v['activities'])) else 0),
        None,
    ),
    'has(activities.fire_checks) && activities.fire_checks == 0': (
        lambda v: (('fire_checks' in mapping(v['activities'])) and (equal(v['activities']['fire_checks'], 0))),
        lambda v: both(lambda: ('fire_checks' in mapping(v['activities'])), lambda: (equal(v['activities']['fire_checks'], 0))),
    ),
    'has(bureau.deputies) ? bureau.deputies : []': (
        lambda v: (v['bureau']['deputies'] if ('deputies' in mapping(v['bureau'])) else []),
        None,
    ),
    'has(bureau.established) && bureau.established': (
        lambda v: (('established' in mapping(v['bureau'])) and truth(v['bureau']['established'])),
        lambda v: both(lambda: ('established' in mapping(v['bureau'])), lambda: truth(v['bureau']['established'])),
    ),
    'has(bureau.plaque) && has(bureau.plaque.at) && !bureau.plaque.at.contains(place)': (
        lambda v: ((('plaque' in mapping(v['bureau'])) and ('at' in mapping(v['bureau']['plaque']))) and (not contains(v['bureau']['plaque']['at'], v['place']))),
        lambda v: both(lambda: both(lambda: ('plaque' in mapping(v['bureau'])), lambda: ('at' in mapping(v['bureau']['plaque']))), lambda: (not contains(v['bureau']['plaque']['at'], v['place']))),
    ),
    'has(bureau.posted) && !bureau.posted.exists(p, !has(p.from) || p.from in ["公安派出所", "消防救援大队"])': (
        lambda v: (('posted' in mapping(v['bureau'])) and (not (True in [((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队'])) for x_p in listed(v['bureau']['posted'])]))),
        lambda v: both(lambda: ('posted' in mapping(v['bureau'])), lambda: (not some(listed(v['bureau']['posted']), lambda x_p: either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队']))))),
    ),
    'has(bureau.posted) ? bureau.posted : []': (
        lambda v: (v['bureau']['posted'] if ('posted' in mapping(v['bureau'])) else []),
        None,
    ),
    'has(bureau.posted) ? persons(bureau.posted).size() : 0': (
        lambda v: (len(persons(v['bureau']['posted'])) if ('posted' in mapping(v['bureau'])) else 0),
        None,
    ),
    'has(bureau.staff)': (
        lambda v: ('staff' in mapping(v['bureau'])),
        None,
    ),
    'has(bureau.staff) && has(bureau.counts) && has(bureau.counts.established) && !(number_filed in [in_post.size(), in_post.size() - concurrent_chief.size(), established]) && !posting_short': (
        lambda v: (((('staff' in mapping(v['bureau'])) and ('counts' in mapping(v['bureau']))) and ('established' in mapping(v['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['in_post']), (size(v['in_post']) - size(v['concurrent_chief'])), v['established']])) and (not truth(v['posting_short'])))),
        lambda v: both(lambda: both(lambda: both(lambda: ('staff' in mapping(v['bureau'])), lambda: ('counts' in mapping(v['bureau']))), lambda: ('established' in mapping(v['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['in_post']), (size(v['in_post']) - size(v['concurrent_chief'])), v['established']])), lambda: (not truth(v['posting_short'])))),
    ),
    'has(bureau.staff) && has(bureau.counts) && has(bureau.counts.established) && !(number_filed in [own.size(), own.size() - concurrent_chief.size(), established]) && possible_count == in_post.size()': (
        lambda v: (((('staff' in mapping(v['bureau'])) and ('counts' in mapping(v['bureau']))) and ('established' in mapping(v['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), (size(v['own']) - size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))),
        lambda v: both(lambda: both(lambda: both(lambda: ('staff' in mapping(v['bureau'])), lambda: ('counts' in mapping(v['bureau']))), lambda: ('established' in mapping(v['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['own']), (size(v['own']) - size(v['concurrent_chief'])), v['established']])), lambda: (equal(v['possible_count'], size(v['in_post']))))),
    ),
    'has(bureau.staff) && has(bureau.counts) && number_filed != persons(roster).size()': (
        lambda v: ((('staff' in mapping(v['bureau'])) and ('counts' in mapping(v['bureau']))) and (not equal(v['number_filed'], len(persons(v['roster']))))),
        lambda v: both(lambda: both(lambda: ('staff' in mapping(v['bureau'])), lambda: ('counts' in mapping(v['bureau']))), lambda: (not equal(v['number_filed'], len(persons(v['roster']))))),
    ),
    'has(bureau.staff) && possible_count < minimum': (
        lambda v: (('staff' in mapping(v['bureau'])) and less(v['possible_count'], v['minimum'])),
        lambda v: both(lambda: ('staff' in mapping(v['bureau'])), lambda: less(v['possible_count'], v['minimum'])),
    ),
    'has(bureau.staff) && possible_count < minimum && without': (
        lambda v: ((('staff' in mapping(v['bureau'])) and less(v['possible_count'], v['minimum'])) and truth(v['without'])),
        lambda v: both(lambda: both(lambda: ('staff' in mapping(v['bureau'])), lambda: less(v['possible_count'], v['minimum'])), lambda: truth(v['without'])),
    ),
    'has(bureau.staff) ? bureau.staff : []': (
        lambda v: (v['bureau']['staff'] if ('staff' in mapping(v['bureau'])) else []),
        None,
    ),
    'has(bureau.staff) ? bureau.staff.filter(s, (!has(s.establishment) || s.establishment in counted) && !has(s.posted_from)) : []': (
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if (((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], v['counted'])) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(v['bureau'])) else []),
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], v['counted'])), lambda: (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(v['bureau'])) else []),
    ),
    'has(bureau.staff) ? bureau.staff.filter(s, (!has(s.establishment) || s.establishment in counted) && (!has(s.on_duty) || s.on_duty) && !has(s.posted_from)) : []': (
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if ((((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], v['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty']))) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(v['bureau'])) else []),
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if both(lambda: both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], v['counted'])), lambda: either(lambda: (not ('on_duty' in mapping(x_s))), lambda: truth(x_s['on_duty']))), lambda: (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(v['bureau'])) else []),
    ),
    'has(bureau.staff) ? bureau.staff.filter(s, (!has(s.establishment) || s.establishment in counted) && (!has(s.on_duty) || s.on_duty)) : []': (
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if (((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], v['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty'])))] if ('staff' in mapping(v['bureau'])) else []),
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], v['counted'])), lambda: either(lambda: (not ('on_duty' in mapping(x_s))), lambda: truth(x_s['on_duty'])))] if ('staff' in mapping(v['bureau'])) else []),
    ),
    'has(bureau.staff) ? bureau.staff.filter(s, has(s.on_duty) && s.on_duty && !has(s.posted_from) && !(has(bureau.posted) && among(s, bureau.posted)) && !(has(squad.posted) && among(s, squad.posted)) && !(has(bureau.deputies) && bureau.deputies.exists(d, has(d.source) && d.source in ["公安派出所", "消防救援大队"] && same_person(s, d)))) : []': (
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if (((('on_duty' in mapping(x_s)) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s)))) and (((not (('posted' in mapping(v['bureau'])) and among(x_s, v['bureau']['posted']))) and (not (('posted' in mapping(v['squad'])) and among(x_s, v['squad']['posted'])))) and (not (('deputies' in mapping(v['bureau'])) and (True in [((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(v['bureau']['deputies'])])))))] if ('staff' in mapping(v['bureau'])) else []),
        lambda v: ([x_s for x_s in listed(v['bureau']['staff']) if both(lambda: both(lambda: both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s)))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in mapping(v['bureau'])), lambda: among(x_s, v['bureau']['posted']))), lambda: (not both(lambda: ('posted' in mapping(v['squad'])), lambda: among(x_s, v['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in mapping(v['bureau'])), lambda: some(listed(v['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))))] if ('staff' in mapping(v['bureau'])) else []),
    ),
    'has(bureau.staff) ? own.size() - in_leadership.size() : bureau.counts.established': (
        lambda v: ((size(v['own']) - size(v['in_leadership'])) if ('staff' in mapping(v['bureau'])) else v['bureau']['counts']['established']),
        None,
    ),
    'has(bureau.staff) ? own.size() : bureau.counts.established': (
        lambda v: (size(v['own']) if ('staff' in mapping(v['bureau'])) else v['bureau']['counts']['established']),
        None,
    ),
    'has(bureau.staff) ? persons(bureau.staff.filter(s, s.establishment in counted && s.on_duty && !has(s.posted_from) && !(has(bureau.posted) && among(s, bureau.posted)) && !(has(squad.posted) && among(s, squad.posted)) && !(has(bureau.deputies) && bureau.deputies.exists(d, has(d.source) && d.source in ["公安派出所", "消防救援大队"] && same_person(s, d))))) : []': (
        lambda v: (bare_persons([x_s for x_s in listed(v['bureau']['staff']) if (((within(x_s['establishment'], v['counted']) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s)))) and (((not (('posted' in mapping(v['bureau'])) and among(x_s, v['bureau']['posted']))) and (not (('posted' in mapping(v['squad'])) and among(x_s, v['squad']['posted'])))) and (not (('deputies' in mapping(v['bureau'])) and (True in [((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(v['bureau']['deputies'])])))))]) if ('staff' in mapping(v['bureau'])) else []),
        lambda v: (bare_persons([x_s for x_s in listed(v['bureau']['staff']) if both(lambda: both(lambda: both(lambda: within(x_s['establishment'], v['counted']), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s)))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in mapping(v['bureau'])), lambda: among(x_s, v['bureau']['posted']))), lambda: (not both(lambda: ('posted' in mapping(v['squad'])), lambda: among(x_s, v['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in mapping(v['bureau'])), lambda: some(listed(v['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))))]) if ('staff' in mapping(v['bureau'])) else []),
    ),
    'has(bureau.staff) ? staff.filter(s, s.establishment in counted).size() : bureau.counts.established': (
        lambda v: (len([x_s for x_s in listed(v['staff']) if within(x_s['establishment'], v['counted'])]) if ('staff' in mapping(v['bureau'])) else v['bureau']['counts']['established']),
        None,
    ),
    'has(bureau.staff) ? staff.size() : bureau.counts.established + bureau.counts.other': (
        lambda v: (size(v['staff']) if ('staff' in mapping(v['bureau'])) else add(v['bureau']['counts']['established'], v['bureau']['counts']['other'])),
        None,
    ),
    'has(bureau.staffing_rationale)': (
        lambda v: ('staffing_rationale' in mapping(v['bureau'])),
        None,
    ),
    'has(committee.absent_bodies) ? committee.absent_bodies.filter(b, !has(b.name)) : []': (
        lambda v: ([x_b for x_b in listed(v['committee']['absent_bodies']) if (not ('name' in mapping(x_b)))] if ('absent_bodies' in mapping(v['committee'])) else []),
        None,
    ),
    'has(committee.absent_bodies) ? committee.absent_bodies.filter(b, has(b.name) && b.name in bodies) : []': (
        lambda v: ([x_b for x_b in listed(v['committee']['absent_bodies']) if (('name' in mapping(x_b)) and within(x_b['name'], v['bodies']))] if ('absent_bodies' in mapping(v['committee'])) else []),
        lambda v: ([x_b for x_b in listed(v['committee']['absent_bodies']) if both(lambda: ('name' in mapping(x_b)), lambda: within(x_b['name'], v['bodies']))] if ('absent_bodies' in mapping(v['committee'])) else []),
    ),
    'has(committee.directors) && has(committee.executive_deputy) && has(committee.executive_deputy.name) && committee.directors.all(d, has(d.name)) && deputies.all(d, has(d.name))': (
        lambda v: (((('directors' in mapping(v['committee'])) and ('executive_deputy' in mapping(v['committee']))) and ('name' in mapping(v['committee']['executive_deputy']))) and ((False not in [('name' in mapping(x_d)) for x_d in listed(v['committee']['directors'])]) and (False not in [('name' in mapping(x_d)) for x_d in listed(v['deputies'])]))),
        lambda v: both(lambda: both(lambda: both(lambda: ('directors' in mapping(v['committee'])), lambda: ('executive_deputy' in mapping(v['committee']))), lambda: ('name' in mapping(v['committee']['executive_deputy']))), lambda: both(lambda: every(listed(v['committee']['directors']), lambda x_d: ('name' in mapping(x_d))), lambda: every(listed(v['deputies']), lambda x_d: ('name' in mapping(x_d))))),
    ),
    'has(committee.executive_deputy) && same_person(bureau.chief, committee.executive_deputy)': (
        lambda v: (('executive_deputy' in mapping(v['committee'])) and same_person(v['bureau']['chief'], v['committee']['executive_deputy'])),
        lambda v: both(lambda: ('executive_deputy' in mapping(v['committee'])), lambda: same_person(v['bureau']['chief'], v['committee']['executive_deputy'])),
    ),
    'has(enforcement_bureau.total_includes_safety_bureau) && enforcement_bureau.total_includes_safety_bureau': (
        lambda v: (('total_includes_safety_bureau' in mapping(v['enforcement_bureau'])) and truth(v['enforcement_bureau']['total_includes_safety_bureau'])),
        lambda v: both(lambda: ('total_includes_safety_bureau' in mapping(v['enforcement_bureau'])), lambda: truth(v['enforcement_bureau']['total_includes_safety_bureau'])),
    ),
    'has(enforcement_bureau.total_includes_safety_bureau) ? [enforcement_bureau.total_includes_safety_bureau] : [true, false]': (
        lambda v: ([v['enforcement_bureau']['total_includes_safety_bureau']] if ('total_includes_safety_bureau' in mapping(v['enforcement_bureau'])) else [True, False]),
        None,
    ),
    'has(filing.attestations) && attestations.exists(a, has(a.statement) && a.statement == "1.2.17")': (
        lambda v: (('attestations' in mapping(v['filing'])) and (True in [(('statement' in mapping(x_a)) and (x_a['statement'] == '1.2.17')) for x_a in listed(v['attestations'])])),
        lambda v: both(lambda: ('attestations' in mapping(v['filing'])), lambda: some(listed(v['attestations']), lambda x_a: both(lambda: ('statement' in mapping(x_a)), lambda: (x_a['statement'] == '1.2.17')))),
    ),
    'has(filing.attestations) && attestations.exists(a, has(a.statement) && a.statement == "4.2.5" && has(a.by) && has(a.on) && has(a.evidence))': (
        lambda v: (('attestations' in mapping(v['filing'])) and (True in [(((('statement' in mapping(x_a)) and (x_a['statement'] == '4.2.5')) and ('by' in mapping(x_a))) and (('on' in mapping(x_a)) and ('evidence' in mapping(x_a)))) for x_a in listed(v['attestations'])])),
        lambda v: both(lambda: ('attestations' in mapping(v['filing'])), lambda: some(listed(v['attestations']), lambda x_a: both(lambda: both(lambda: both(lambda: ('statement' in mapping(x_a)), lambda: (x_a['statement'] == '4.2.5')), lambda: ('by' in mapping(x_a))), lambda: both(lambda: ('on' in mapping(x_a)), lambda: ('evidence' in mapping(x_a)))))),
    ),
    'has(filing.attestations) && attestations.exists(a, has(a.statement) && a.statement == "4.2.7" && has(a.by) && has(a.on) && has(a.evidence))': (
        lambda v: (('attestations' in mapping(v['filing'])) and (True in [(((('statement' in mapping(x_a)) and (x_a['statement'] == '4.2.7')) and ('by' in mapping(x_a))) and (('on' in mapping(x_a)) and ('evidence' in mapping(x_a)))) for x_a in listed(v['attestations'])])),
        lambda v: both(lambda: ('attestations' in mapping(v['filing'])), lambda: some(listed(v['attestations']), lambda x_a: both(lambda: both(lambda: both(lambda: ('statement' in mapping(x_a)), lambda: (x_a['statement'] == '4.2.7')), lambda: ('by' in mapping(x_a))), lambda: both(lambda: ('on' in mapping(x_a)), lambda: ('evidence' in mapping(x_a)))))),
    ),
    'has(filing.bureau) && !has(bureau.staff)': (
        lambda v: (('bureau' in mapping(v['filing'])) and (not ('staff' in mapping(v['bureau'])))),
        lambda v: both(lambda: ('bureau' in mapping(v['filing'])), lambda: (not ('staff' in mapping(v['bureau'])))),
    ),
    'has(filing.leaders) ? in_post.filter(s, !(s in concurrent_chief) && among(s, leaders)) : []': (
        lambda v: ([x_s for x_s in listed(v['in_post']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
        lambda v: ([x_s for x_s in listed(v['in_post']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
    ),
    'has(filing.leaders) ? own.filter(s, !(s in concurrent_chief) && among(s, leaders)) : []': (
        lambda v: ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
        lambda v: ([x_s for x_s in listed(v['own']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
    ),
    'has(filing.leaders) ? people.filter(s, !(s in concurrent_chief) && among(s, leaders)) : []': (
        lambda v: ([x_s for x_s in listed(v['people']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
        lambda v: ([x_s for x_s in listed(v['people']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, v['leaders']))] if ('leaders' in mapping(v['filing'])) else []),
    ),
    'has(filing.leaders) ? persons(leaders.filter(l, !(has(l.vacant) && l.vacant))).size() : 0': (
        lambda v: (len(bare_persons([x_l for x_l in listed(v['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))])) if ('leaders' in mapping(v['filing'])) else 0),
        lambda v: (len(bare_persons([x_l for x_l in listed(v['leaders']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))])) if ('leaders' in mapping(v['filing'])) else 0),
    ),
    'has(filing.trainings) && trainings_filed == 0 || has(filing.drills) && drills_filed == 0': (
        lambda v: ((('trainings' in mapping(v['filing'])) and (equal(v['trainings_filed'], 0))) or (('drills' in mapping(v['filing'])) and (equal(v['drills_filed'], 0)))),
        lambda v: either(lambda: both(lambda: ('trainings' in mapping(v['filing'])), lambda: (equal(v['trainings_filed'], 0))), lambda: both(lambda: ('drills' in mapping(v['filing'])), lambda: (equal(v['drills_filed'], 0)))),
    ),
    'has(filing.villages) ? villages.filter(v, has(v.rescue_team) && has(v.rescue_team.members)) : []': (
        lambda v: ([x_v for x_v in listed(v['villages']) if (('rescue_team' in mapping(x_v)) and ('members' in mapping(x_v['rescue_team'])))] if ('villages' in mapping(v['filing'])) else []),
        lambda v: ([x_v for x_v in listed(v['villages']) if both(lambda: ('rescue_team' in mapping(x_v)), lambda: ('members' in mapping(x_v['rescue_team'])))] if ('villages' in mapping(v['filing'])) else []),
    ),
    'has(forces.fulltime_firefighters)': (
        lambda v: ('fulltime_firefighters' in mapping(v['forces'])),
        None,
    ),
    'has(forces.grid_staff)': (
        lambda v: ('grid_staff' in mapping(v['forces'])),
        None,
    ),
    'has(forces.safety_officers)': (
        lambda v: ('safety_officers' in mapping(v['forces'])),
        None,
    ),
    'has(hazards.open_with_deadline) ? hazards.open_with_deadline : 0': (
        lambda v: (v['hazards']['open_with_deadline'] if ('open_with_deadline' in mapping(v['hazards'])) else 0),
        None,
    ),
    'has(hazards.rectified) ? hazards.rectified : 0': (
        lambda v: (v['hazards']['rectified'] if ('rectified' in mapping(v['hazards'])) else 0),
        None,
    ),
    'has(hazards.transfers) && short > unfinished_count': (
        lambda v: (('transfers' in mapping(v['hazards'])) and less(v['unfinished_count'], v['short'])),
        lambda v: both(lambda: ('transfers' in mapping(v['hazards'])), lambda: less(v['unfinished_count'], v['short'])),
    ),
    'has(hazards.transfers) ? hazards.transfers : []': (
        lambda v: (v['hazards']['transfers'] if ('transfers' in mapping(v['hazards'])) else []),
        None,
    ),
    'has(milestones.duties_revised) && has(milestones.appointments_made) && has(milestones.plaques_hung)': (
        lambda v: ((('duties_revised' in mapping(v['milestones'])) and ('appointments_made' in mapping(v['milestones']))) and ('plaques_hung' in mapping(v['milestones']))),
        lambda v: both(lambda: both(lambda: ('duties_revised' in mapping(v['milestones'])), lambda: ('appointments_made' in mapping(v['milestones']))), lambda: ('plaques_hung' in mapping(v['milestones']))),
    ),
    'has(milestones.mobilisation_meeting.date)': (
        lambda v: ('date' in mapping(v['milestones']['mobilisation_meeting'])),
        None,
    ),
    'has(office.established) && office.established': (
        lambda v: (('established' in mapping(v['office'])) and truth(v['office']['established'])),
        lambda v: both(lambda: ('established' in mapping(v['office'])), lambda: truth(v['office']['established'])),
    ),
    'has(office.host_body)': (
        lambda v: ('host_body' in mapping(v['office'])),
        None,
    ),
    'has(plans.comprehensive) && has(plans.comprehensive.title) ? [plans.comprehensive.title] : []': (
        lambda v: ([v['plans']['comprehensive']['title']] if (('comprehensive' in mapping(v['plans'])) and ('title' in mapping(v['plans']['comprehensive']))) else []),
        lambda v: ([v['plans']['comprehensive']['title']] if both(lambda: ('comprehensive' in mapping(v['plans'])), lambda: ('title' in mapping(v['plans']['comprehensive']))) else []),
    ),
    'has(plans.other) ? plans.other.filter(p, has(p.title)).map(p, p.title) : []': (
        lambda v: ([x_p['title'] for x_p in [x_p for x_p in listed(v['plans']['other']) if ('title' in mapping(x_p))]] if ('other' in mapping(v['plans'])) else []),
        None,
    ),
    'has(plans.special) ? plans.special.filter(p, has(p.title)).map(p, p.title) : []': (
        lambda v: ([x_p['title'] for x_p in [x_p for x_p in listed(v['plans']['special']) if ('title' in mapping(x_p))]] if ('special' in mapping(v['plans'])) else []),
        None,
    ),
    'has(rescue_team.established) && !rescue_team.established': (
        lambda v: (('established' in mapping(v['rescue_team'])) and (not truth(v['rescue_team']['established']))),
        lambda v: both(lambda: ('established' in mapping(v['rescue_team'])), lambda: (not truth(v['rescue_team']['established']))),
    ),
    'has(rescue_team.members) && has(rescue_team.size) && number_filed != listed': (
        lambda v: ((('members' in mapping(v['rescue_team'])) and ('size' in mapping(v['rescue_team']))) and (not equal(v['number_filed'], v['listed']))),
        lambda v: both(lambda: both(lambda: ('members' in mapping(v['rescue_team'])), lambda: ('size' in mapping(v['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed']))),
    ),
    'has(rescue_team.members) ? rescue_team.members : []': (
        lambda v: (v['rescue_team']['members'] if ('members' in mapping(v['rescue_team'])) else []),
        None,
    ),
    'has(reserves.maintenance.interval_months) && interval > 0': (
        lambda v: (('interval_months' in mapping(v['reserves']['maintenance'])) and less(0, v['interval'])),
        lambda v: both(lambda: ('interval_months' in mapping(v['reserves']['maintenance'])), lambda: less(0, v['interval'])),
    ),
    'has(reserves.replenishment.document) || has(reserves.replenishment.description)': (
        lambda v: (('document' in mapping(v['reserves']['replenishment'])) or ('description' in mapping(v['reserves']['replenishment']))),
        lambda v: either(lambda: ('document' in mapping(v['reserves']['replenishment'])), lambda: ('description' in mapping(v['reserves']['replenishment']))),
    ),
    'has(responsibility.in_appraisal.number)': (
        lambda v: ('number' in mapping(v['responsibility']['in_appraisal'])),
        None,
    ),
    'has(squad.equipment) && squad.equipment.size() == 0': (
        lambda v: (('equipment' in mapping(v['squad'])) and (size(v['squad']['equipment']) == 0)),
        lambda v: both(lambda: ('equipment' in mapping(v['squad'])), lambda: (size(v['squad']['equipment']) == 0)),
    ),
    'has(squad.uniform_design) && !squad.uniform_design': (
        lambda v: (('uniform_design' in mapping(v['squad'])) and (not truth(v['squad']['uniform_design']))),
        lambda v: both(lambda: ('uniform_design' in mapping(v['squad'])), lambda: (not truth(v['squad']['uniform_design']))),
    ),
    'has(submission.filed_with) ? recipients.filter(r, !filings.exists(f, has(f.body) && f.body == r)) : []': (
        lambda v: ([x_r for x_r in listed(v['recipients']) if (not (True in [(('body' in mapping(x_f)) and (equal(x_f['body'], x_r))) for x_f in listed(v['filings'])]))] if ('filed_with' in mapping(v['submission'])) else []),
        lambda v: ([x_r for x_r in listed(v['recipients']) if (not some(listed(v['filings']), lambda x_f: both(lambda: ('body' in mapping(x_f)), lambda: (equal(x_f['body'], x_r)))))] if ('filed_with' in mapping(v['submission'])) else []),
    ),
    'has(submission.filed_with) ? submission.filed_with : []': (
        lambda v: (v['submission']['filed_with'] if ('filed_with' in mapping(v['submission'])) else []),
        None,
    ),
    'has(submission.filed_with) ? submission.filed_with.filter(f, has(f.body) && f.body in recipients) : []': (
        lambda v: ([x_f for x_f in listed(v['submission']['filed_with']) if (('body' in mapping(x_f)) and within(x_f['body'], v['recipients']))] if ('filed_with' in mapping(v['submission'])) else []),
        lambda v: ([x_f for x_f in listed(v['submission']['filed_with']) if both(lambda: ('body' in mapping(x_f)), lambda: within(x_f['body'], v['recipients']))] if ('filed_with' in mapping(v['submission'])) else []),
    ),
    'has(submission.implementation_plan) && has(submission.implementation_plan.same_as_work_plan) && submission.implementation_plan.same_as_work_plan': (
        lambda v: ((('implementation_plan' in mapping(v['submission'])) and ('same_as_work_plan' in mapping(v['submission']['implementation_plan']))) and truth(v['submission']['implementation_plan']['same_as_work_plan'])),
        lambda v: both(lambda: both(lambda: ('implementation_plan' in mapping(v['submission'])), lambda: ('same_as_work_plan' in mapping(v['submission']['implementation_plan']))), lambda: truth(v['submission']['implementation_plan']['same_as_work_plan'])),
    ),
    'has(submission.implementation_plan.date)': (
        lambda v: ('date' in mapping(v['submission']['implementation_plan'])),
        None,
    ),
    'has(submission.work_plan) && has(submission.work_plan.contains) ? submission.work_plan.contains : contents': (
        lambda v: (v['submission']['work_plan']['contains'] if (('work_plan' in mapping(v['submission'])) and ('contains' in mapping(v['submission']['work_plan']))) else v['contents']),
        lambda v: (v['submission']['work_plan']['contains'] if both(lambda: ('work_plan' in mapping(v['submission'])), lambda: ('contains' in mapping(v['submission']['work_plan']))) else v['contents']),
    ),
    'has(unit.has_enforcement_bureau) && !unit.has_enforcement_bureau': (
        lambda v: (('has_enforcement_bureau' in mapping(v['unit'])) and (not truth(v['unit']['has_enforcement_bureau']))),
        lambda v: both(lambda: ('has_enforcement_bureau' in mapping(v['unit'])), lambda: (not truth(v['unit']['has_enforcement_bureau']))),
    ),
    'has(unit.has_enforcement_bureau) && unit.has_enforcement_bureau && has(bureau.plaque) && has(bureau.plaque.date) && hung <= last_day && bureau_hung > last_day': (
        lambda v: (((('has_enforcement_bureau' in mapping(v['unit'])) and truth(v['unit']['has_enforcement_bureau'])) and ('plaque' in mapping(v['bureau']))) and ((('date' in mapping(v['bureau']['plaque'])) and at_most(v['hung'], v['last_day'])) and less(v['last_day'], v['bureau_hung']))),
        lambda v: both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in mapping(v['unit'])), lambda: truth(v['unit']['has_enforcement_bureau'])), lambda: ('plaque' in mapping(v['bureau']))), lambda: both(lambda: both(lambda: ('date' in mapping(v['bureau']['plaque'])), lambda: at_most(v['hung'], v['last_day'])), lambda: less(v['last_day'], v['bureau_hung']))),
    ),
    'has(unit.has_enforcement_bureau) && unit.has_enforcement_bureau ? [] : lacking_contents.filter(c, c == bureau_scheme)': (
        lambda v: ([] if (('has_enforcement_bureau' in mapping(v['unit'])) and truth(v['unit']['has_enforcement_bureau'])) else [x_c for x_c in listed(v['lacking_contents']) if (equal(x_c, v['bureau_scheme']))]),
        lambda v: ([] if both(lambda: ('has_enforcement_bureau' in mapping(v['unit'])), lambda: truth(v['unit']['has_enforcement_bureau'])) else [x_c for x_c in listed(v['lacking_contents']) if (equal(x_c, v['bureau_scheme']))]),
    ),
    'has(unit.profile)': (
        lambda v: ('profile' in mapping(v['unit'])),
        None,
    ),
    'hazards.found': (
        lambda v: v['hazards']['found'],
        None,
    ),
    'hazards.found + hazards.violations_found': (
        lambda v: add(v['hazards']['found'], v['hazards']['violations_found']),
        None,
    ),
    'hazards.violations_found': (
        lambda v: v['hazards']['violations_found'],
        None,
    ),
    'heads.exists(h, true) && extra.exists(n, true)': (
        lambda v: ((True in [True for x_h in listed(v['heads'])]) and (True in [True for x_n in listed(v['extra'])])),
        lambda v: both(lambda: some(listed(v['heads']), lambda x_h: True), lambda: some(listed(v['extra']), lambda x_n: True)),
    ),
    'heads.filter(h, !(h in answered))': (
        lambda v: [x_h for x_h in listed(v['heads']) if (not within(x_h, v['answered']))],
        None,
    ),
    'heads.filter(h, !(h in funded))': (
        lambda v: [x_h for x_h in listed(v['heads']) if (not within(x_h, v['funded']))],
        None,
    ),
    'heads.filter(h, !among(h, named))': (
        lambda v: [x_h for x_h in listed(v['heads']) if (not among(x_h, v['named']))],
        None,
    ),
    'heads.filter(h, h in answered && !(h in funded))': (
        lambda v: [x_h for x_h in listed(v['heads']) if (within(x_h, v['answered']) and (not within(x_h, v['funded'])))],
        lambda v: [x_h for x_h in listed(v['heads']) if both(lambda: within(x_h, v['answered']), lambda: (not within(x_h, v['funded'])))],
    ),
    'held.filter(d, has(d.kind) && d.kind == "综合" && !has(d.form))': (
        lambda v: [x_d for x_d in listed(v['held']) if ((('kind' in mapping(x_d)) and (x_d['kind'] == '综合')) and (not ('form' in mapping(x_d))))],
        lambda v: [x_d for x_d in listed(v['held']) if both(lambda: both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合')), lambda: (not ('form' in mapping(x_d))))],
    ),
    'held.filter(d, has(d.kind) && d.kind == "综合" && has(d.form) && d.form == "实战")': (
        lambda v: [x_d for x_d in listed(v['held']) if ((('kind' in mapping(x_d)) and (x_d['kind'] == '综合')) and (('form' in mapping(x_d)) and (x_d['form'] == '实战')))],
        lambda v: [x_d for x_d in listed(v['held']) if both(lambda: both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合')), lambda: both(lambda: ('form' in mapping(x_d)), lambda: (x_d['form'] == '实战')))],
    ),
    'held.filter(d, has(d.kind) && d.kind == "综合")': (
        lambda v: [x_d for x_d in listed(v['held']) if (('kind' in mapping(x_d)) and (x_d['kind'] == '综合'))],
        lambda v: [x_d for x_d in listed(v['held']) if both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合'))],
    ),
    'held.filter(d, has(d.scenario))': (
        lambda v: [x_d for x_d in listed(v['held']) if ('scenario' in mapping(x_d))],
        None,
    ),
    'held.filter(i, has(i.leaders) && i.leaders.exists(n, government_heads.exists(h, same_person(h, {"name":n}))))': (
        lambda v: [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and (True in [(True in [same_person(x_h, {'name': x_n}) for x_h in listed(v['government_heads'])]) for x_n in listed(x_i['leaders'])]))],
        lambda v: [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['government_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))],
    ),
    'held.filter(i, has(i.leaders) && i.leaders.exists(n, party_heads.exists(h, same_person(h, {"name":n}))))': (
        lambda v: [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and (True in [(True in [same_person(x_h, {'name': x_n}) for x_h in listed(v['party_heads'])]) for x_n in listed(x_i['leaders'])]))],
        lambda v: [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['party_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))],
    ),
    'held.filter(m, has(m.type) && m.type == "党委会" && has(m.topics))': (
        lambda v: [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '党委会')) and ('topics' in mapping(x_m)))],
        lambda v: [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '党委会')), lambda: ('topics' in mapping(x_m)))],
    ),
    'held.filter(m, has(m.type) && m.type == "党政联席会议" && has(m.topics))': (
        lambda v: [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '党政联席会议')) and ('topics' in mapping(x_m)))],
        lambda v: [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '党政联席会议')), lambda: ('topics' in mapping(x_m)))],
    ),
    'held.filter(m, has(m.type) && m.type == "政府工作会议" && has(m.topics))': (
        lambda v: [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '政府工作会议')) and ('topics' in mapping(x_m)))],
        lambda v: [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '政府工作会议')), lambda: ('topics' in mapping(x_m)))],
    ),
    'held.filter(m, has(m.type) && m.type in ["党委会", "党政联席会议"] && has(m.topics))': (
        lambda v: [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and within(x_m['type'], ['党委会', '党政联席会议'])) and ('topics' in mapping(x_m)))],
        lambda v: [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: within(x_m['type'], ['党委会', '党政联席会议'])), lambda: ('topics' in mapping(x_m)))],
    ),
    'held.filter(m, has(m.type) && m.type in ["政府工作会议", "党政联席会议"] && has(m.topics))': (
        lambda v: [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and within(x_m['type'], ['政府工作会议', '党政联席会议'])) and ('topics' in mapping(x_m)))],
        lambda v: [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: within(x_m['type'], ['政府工作会议', '党政联席会议'])), lambda: ('topics' in mapping(x_m)))],
    ),
    'held.filter(r, r.date >= guide_start)': (
        lambda v: [x_r for x_r in listed(v['held']) if at_most(v['guide_start'], x_r['date'])],
        None,
    ),
    'held.filter(r, r.date >= start)': (
        lambda v: [x_r for x_r in listed(v['held']) if at_most(v['start'], x_r['date'])],
        None,
    ),
    'held.filter(t, has(t.centralised) && t.centralised)': (
        lambda v: [x_t for x_t in listed(v['held']) if (('centralised' in mapping(x_t)) and truth(x_t['centralised']))],
        lambda v: [x_t for x_t in listed(v['held']) if both(lambda: ('centralised' in mapping(x_t)), lambda: truth(x_t['centralised']))],
    ),
    'held.size()': (
        lambda v: size(v['held']),
        None,
    ),
    'held.size() - count': (
        lambda v: subtract(size(v['held']), v['count']),
        None,
    ),
    'held_count + undated.size() < minimum': (
        lambda v: less(add(v['held_count'], size(v['undated'])), v['minimum']),
        None,
    ),
    'held_on < issued': (
        lambda v: less(v['held_on'], v['issued']),
        None,
    ),
    'host != bureau_name': (
        lambda v: (not equal(v['host'], v['bureau_name'])),
        None,
    ),
    'host != bureau_name && (without ? (has(bureau.existing_body) && !same_body(host, bureau.existing_body)) : (has(unit.has_enforcement_bureau) && host != parent_name))': (
        lambda v: ((not equal(v['host'], v['bureau_name'])) and ((('existing_body' in mapping(v['bureau'])) and (not same_body(v['host'], v['bureau']['existing_body']))) if truth(v['without']) else (('has_enforcement_bureau' in mapping(v['unit'])) and (not equal(v['host'], v['parent_name']))))),
        lambda v: both(lambda: (not equal(v['host'], v['bureau_name'])), lambda: (both(lambda: ('existing_body' in mapping(v['bureau'])), lambda: (not same_body(v['host'], v['bureau']['existing_body']))) if truth(v['without']) else both(lambda: ('has_enforcement_bureau' in mapping(v['unit'])), lambda: (not equal(v['host'], v['parent_name']))))),
    ),
    'host == bureau_name || (without && same_body(host, bureau.existing_body))': (
        lambda v: ((equal(v['host'], v['bureau_name'])) or (truth(v['without']) and same_body(v['host'], v['bureau']['existing_body']))),
        lambda v: either(lambda: (equal(v['host'], v['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['host'], v['bureau']['existing_body']))),
    ),
    'host == parent_name && !without': (
        lambda v: ((equal(v['host'], v['parent_name'])) and (not truth(v['without']))),
        lambda v: both(lambda: (equal(v['host'], v['parent_name'])), lambda: (not truth(v['without']))),
    ),
    'idle.size()': (
        lambda v: size(v['idle']),
        None,
    ),
    'idle.size() > 0': (
        lambda v: (size(v['idle']) > 0),
        None,
    ),
    'in_both.size() > 0': (
        lambda v: (size(v['in_both']) > 0),
        None,
    ),
    'in_charge.exists(l, l.name == executive.name) && !named': (
        lambda v: ((True in [(equal(x_l['name'], v['executive']['name'])) for x_l in listed(v['in_charge'])]) and (not truth(v['named']))),
        lambda v: both(lambda: some(listed(v['in_charge']), lambda x_l: (equal(x_l['name'], v['executive']['name']))), lambda: (not truth(v['named']))),
    ),
    'in_charge.exists(l, same_person(l, executive))': (
        lambda v: (True in [same_person(x_l, v['executive']) for x_l in listed(v['in_charge'])]),
        lambda v: some(listed(v['in_charge']), lambda x_l: same_person(x_l, v['executive'])),
    ),
    'in_charge.filter(l, has(committee.executive_deputy) && has(committee.executive_deputy.name) && !among(committee.executive_deputy, in_charge))': (
        lambda v: [x_l for x_l in listed(v['in_charge']) if ((('executive_deputy' in mapping(v['committee'])) and ('name' in mapping(v['committee']['executive_deputy']))) and (not among(v['committee']['executive_deputy'], v['in_charge'])))],
        lambda v: [x_l for x_l in listed(v['in_charge']) if both(lambda: both(lambda: ('executive_deputy' in mapping(v['committee'])), lambda: ('name' in mapping(v['committee']['executive_deputy']))), lambda: (not among(v['committee']['executive_deputy'], v['in_charge'])))],
    ),
    'in_charge.size()': (
        lambda v: size(v['in_charge']),
        None,
    ),
    'in_charge.size() == 0': (
        lambda v: (size(v['in_charge']) == 0),
        None,
    ),
    'in_charge.size() == 0 && near.size() > 0': (
        lambda v: ((size(v['in_charge']) == 0) and (size(v['near']) > 0)),
        lambda v: both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['near']) > 0)),
    ),
    'in_charge.size() == 0 && own_entry.size() == 0 && !leaders.exists(l, has(l.portfolio))': (
        lambda v: (((size(v['in_charge']) == 0) and (size(v['own_entry']) == 0)) and (not (True in [('portfolio' in mapping(x_l)) for x_l in listed(v['leaders'])]))),
        lambda v: both(lambda: both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['own_entry']) == 0)), lambda: (not some(listed(v['leaders']), lambda x_l: ('portfolio' in mapping(x_l))))),
    ),
    'in_charge.size() == 0 && vacancy.size() > 0': (
        lambda v: ((size(v['in_charge']) == 0) and (size(v['vacancy']) > 0)),
        lambda v: both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['vacancy']) > 0)),
    ),
    'in_charge.size() > 1': (
        lambda v: (size(v['in_charge']) > 1),
        None,
    ),
    'in_conflict': (
        lambda v: v['in_conflict'],
        None,
    ),
    'in_conflict ? [{"@": "milestones.plaques_hung", "name": "机构挂牌"}, {"@": "bureau.plaque.date", "name": "安监局挂牌"}] : []': (
        lambda v: ([{'@': 'milestones.plaques_hung', 'name': '机构挂牌'}, {'@': 'bureau.plaque.date', 'name': '安监局挂牌'}] if truth(v['in_conflict']) else []),
        None,
    ),
    'in_district.map(t, t.date)': (
        lambda v: [x_t['date'] for x_t in listed(v['in_district'])],
        None,
    ),
    'in_district.size()': (
        lambda v: size(v['in_district']),
        None,
    ),
    'in_guide.size()': (
        lambda v: size(v['in_guide']),
        None,
    ),
    'in_guide.size() == 0 && !has(reserves.maintenance.interval_months)': (
        lambda v: ((size(v['in_guide']) == 0) and (not ('interval_months' in mapping(v['reserves']['maintenance'])))),
        lambda v: both(lambda: (size(v['in_guide']) == 0), lambda: (not ('interval_months' in mapping(v['reserves']['maintenance'])))),
    ),
    'in_leadership.size() > 0': (
        lambda v: (size(v['in_leadership']) > 0),
        None,
    ),
    'in_post.filter(s, !(s in in_leadership))': (
        lambda v: [x_s for x_s in listed(v['in_post']) if (not within(x_s, v['in_leadership']))],
        None,
    ),
    'in_post.filter(s, !among(s, in_charge))': (
        lambda v: [x_s for x_s in listed(v['in_post']) if (not among(x_s, v['in_charge']))],
        None,
    ),
    'in_post.filter(s, among(s, in_charge))': (
        lambda v: [x_s for x_s in listed(v['in_post']) if among(x_s, v['in_charge'])],
        None,
    ),
    'in_post.filter(s, has(bureau.chief) && same_person(s, bureau.chief))': (
        lambda v: [x_s for x_s in listed(v['in_post']) if (('chief' in mapping(v['bureau'])) and same_person(x_s, v['bureau']['chief']))],
        lambda v: [x_s for x_s in listed(v['in_post']) if both(lambda: ('chief' in mapping(v['bureau'])), lambda: same_person(x_s, v['bureau']['chief']))],
    ),
    'in_year.filter(t, has(t.to))': (
        lambda v: [x_t for x_t in listed(v['in_year']) if ('to' in mapping(x_t))],
        None,
    ),
    'inspections.filter(i, !has(i.date))': (
        lambda v: [x_i for x_i in listed(v['inspections']) if (not ('date' in mapping(x_i)))],
        None,
    ),
    'inspections.filter(i, has(i.date) && has(i.leaders) && i.leaders.exists(n, heads.exists(h, same_person(h, {"name":n}))))': (
        lambda v: [x_i for x_i in listed(v['inspections']) if ((('date' in mapping(x_i)) and ('leaders' in mapping(x_i))) and (True in [(True in [same_person(x_h, {'name': x_n}) for x_h in listed(v['heads'])]) for x_n in listed(x_i['leaders'])]))],
        lambda v: [x_i for x_i in listed(v['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: ('leaders' in mapping(x_i))), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['heads']), lambda x_h: same_person(x_h, {'name': x_n}))))],
    ),
    'inspections.filter(i, has(i.date) && i.date <= window.until && (i.date >= window.start || (i.date.startsWith(string(year)) && has(i.occasion) && i.occasion != "季度")))': (
        lambda v: [x_i for x_i in listed(v['inspections']) if ((('date' in mapping(x_i)) and at_most(x_i['date'], v['window']['until'])) and (at_most(v['window']['start'], x_i['date']) or ((starts(x_i['date'], text_of(v['year'])) and ('occasion' in mapping(x_i))) and (x_i['occasion'] != '季度'))))],
        lambda v: [x_i for x_i in listed(v['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: at_most(x_i['date'], v['window']['until'])), lambda: either(lambda: at_most(v['window']['start'], x_i['date']), lambda: both(lambda: both(lambda: starts(x_i['date'], text_of(v['year'])), lambda: ('occasion' in mapping(x_i))), lambda: (x_i['occasion'] != '季度'))))],
    ),
    'inspections.filter(i, has(i.date) && i.date >= window.start && i.date <= window.until)': (
        lambda v: [x_i for x_i in listed(v['inspections']) if ((('date' in mapping(x_i)) and at_most(v['window']['start'], x_i['date'])) and at_most(x_i['date'], v['window']['until']))],
        lambda v: [x_i for x_i in listed(v['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: at_most(v['window']['start'], x_i['date'])), lambda: at_most(x_i['date'], v['window']['until']))],
    ),
    'interval == 0': (
        lambda v: (equal(v['interval'], 0)),
        None,
    ),
    'is_executive': (
        lambda v: v['is_executive'],
        None,
    ),
    'issued.size()': (
        lambda v: size(v['issued']),
        None,
    ),
    'issued_by_now.filter(p, has(p.revised_on) && p.revised_on > as_of)': (
        lambda v: [x_p for x_p in listed(v['issued_by_now']) if (('revised_on' in mapping(x_p)) and less(v['as_of'], x_p['revised_on']))],
        lambda v: [x_p for x_p in listed(v['issued_by_now']) if both(lambda: ('revised_on' in mapping(x_p)), lambda: less(v['as_of'], x_p['revised_on']))],
    ),
    'issued_by_now.filter(p, p.document.date == oldest && !(p in revised_by_now && p.revised_on > oldest)) + revised_by_now.filter(p, p.revised_on == oldest && !(p in issued_by_now && p.document.date >= oldest))': (
        lambda v: ([x_p for x_p in listed(v['issued_by_now']) if ((equal(x_p['document']['date'], v['oldest'])) and (not (within(x_p, v['revised_by_now']) and less(v['oldest'], x_p['revised_on']))))] + [x_p for x_p in listed(v['revised_by_now']) if ((equal(x_p['revised_on'], v['oldest'])) and (not (within(x_p, v['issued_by_now']) and at_most(v['oldest'], x_p['document']['date']))))]),
        lambda v: ([x_p for x_p in listed(v['issued_by_now']) if both(lambda: (equal(x_p['document']['date'], v['oldest'])), lambda: (not both(lambda: within(x_p, v['revised_by_now']), lambda: less(v['oldest'], x_p['revised_on']))))] + [x_p for x_p in listed(v['revised_by_now']) if both(lambda: (equal(x_p['revised_on'], v['oldest'])), lambda: (not both(lambda: within(x_p, v['issued_by_now']), lambda: at_most(v['oldest'], x_p['document']['date']))))]),
    ),
    'issued_by_now.map(p, latest(p in revised_by_now ? [p.revised_on, p.document.date] : [p.document.date])) + revised_by_now.filter(p, !(p in issued_by_now)).map(p, p.revised_on)': (
        lambda v: ([latest(([x_p['revised_on'], x_p['document']['date']] if within(x_p, v['revised_by_now']) else [x_p['document']['date']])) for x_p in listed(v['issued_by_now'])] + [x_p['revised_on'] for x_p in [x_p for x_p in listed(v['revised_by_now']) if (not within(x_p, v['issued_by_now']))]]),
        None,
    ),
    'items.filter(i, !has(i.kind) || i.kind == "实物")': (
        lambda v: [x_i for x_i in listed(v['items']) if ((not ('kind' in mapping(x_i))) or (x_i['kind'] == '实物'))],
        lambda v: [x_i for x_i in listed(v['items']) if either(lambda: (not ('kind' in mapping(x_i))), lambda: (x_i['kind'] == '实物'))],
    ),
    'items.filter(i, !has(i.value))': (
        lambda v: [x_i for x_i in listed(v['items']) if (not ('value' in mapping(x_i)))],
        None,
    ),
    'items.filter(i, has(i.value))': (
        lambda v: [x_i for x_i in listed(v['items']) if ('value' in mapping(x_i))],
        None,
    ),
    'items.filter(i, i.kind == "产能").size()': (
        lambda v: len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '产能')]),
        None,
    ),
    'items.filter(i, i.kind == "协议").size()': (
        lambda v: len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '协议')]),
        None,
    ),
    'items.filter(i, i.kind == "实物").size()': (
        lambda v: len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '实物')]),
        None,
    ),
    'items.size()': (
        lambda v: size(v['items']),
        None,
    ),
    'joint.size()': (
        lambda v: size(v['joint']),
        None,
    ),
    'keyed.filter(k, !(k in first_of_name))': (
        lambda v: [x_k for x_k in listed(v['keyed']) if (not within(x_k, v['first_of_name']))],
        None,
    ),
    'kinds.filter(k, k == "企业" ? (has(activities.checks_enterprises) && activities.checks_enterprises == 0) : (has(activities.checks_self_employed) && activities.checks_self_employed == 0))': (
        lambda v: [x_k for x_k in listed(v['kinds']) if ((('checks_enterprises' in mapping(v['activities'])) and (equal(v['activities']['checks_enterprises'], 0))) if (x_k == '企业') else (('checks_self_employed' in mapping(v['activities'])) and (equal(v['activities']['checks_self_employed'], 0))))],
        lambda v: [x_k for x_k in listed(v['kinds']) if (both(lambda: ('checks_enterprises' in mapping(v['activities'])), lambda: (equal(v['activities']['checks_enterprises'], 0))) if (x_k == '企业') else both(lambda: ('checks_self_employed' in mapping(v['activities'])), lambda: (equal(v['activities']['checks_self_employed'], 0))))],
    ),
    'kinds.filter(k, k.size < least)': (
        lambda v: [x_k for x_k in listed(v['kinds']) if less(x_k['size'], v['least'])],
        None,
    ),
    'known.filter(t, (has(t.organiser) && t.organiser.matches("大学|学院|高校")) || (has(t.topic) && t.topic.matches("大学|学院|高校")))': (
        lambda v: [x_t for x_t in listed(v['known']) if ((('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校')) or (('topic' in mapping(x_t)) and matches(x_t['topic'], '大学|学院|高校')))],
        lambda v: [x_t for x_t in listed(v['known']) if either(lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')), lambda: both(lambda: ('topic' in mapping(x_t)), lambda: matches(x_t['topic'], '大学|学院|高校')))],
    ),
    'known.filter(v, !(v in secretary) && !(v in doubtful))': (
        lambda v: [x_v for x_v in listed(v['known']) if ((not within(x_v, v['secretary'])) and (not within(x_v, v['doubtful'])))],
        lambda v: [x_v for x_v in listed(v['known']) if both(lambda: (not within(x_v, v['secretary'])), lambda: (not within(x_v, v['doubtful'])))],
    ),
    'known.filter(v, !(v in secretary) && (v.group.leader.post.matches("第一书记|主持|代理|代书记|拟任|原党|原书记") || (v.group.leader.post.contains("书记") && !v.group.leader.post.matches("副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委"))))': (
        lambda v: [x_v for x_v in listed(v['known']) if ((not within(x_v, v['secretary'])) and (matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记') or (contains(x_v['group']['leader']['post'], '书记') and (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))],
        lambda v: [x_v for x_v in listed(v['known']) if both(lambda: (not within(x_v, v['secretary'])), lambda: either(lambda: matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记'), lambda: both(lambda: contains(x_v['group']['leader']['post'], '书记'), lambda: (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))],
    ),
    'known.filter(v, v.group.leader.post.matches("((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])") && !v.group.leader.post.matches("代理|代书记|拟任|原党|原书记"))': (
        lambda v: [x_v for x_v in listed(v['known']) if (matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])') and (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))],
        lambda v: [x_v for x_v in listed(v['known']) if both(lambda: matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])'), lambda: (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))],
    ),
    'known.size()': (
        lambda v: size(v['known']),
        None,
    ),
    'lacking == 0': (
        lambda v: (equal(v['lacking'], 0)),
        None,
    ),
    'lacking > 0': (
        lambda v: less(0, v['lacking']),
        None,
    ),
    'lacking.exists(h, named.exists(n, n.name == h.name))': (
        lambda v: (True in [(True in [(equal(x_n['name'], x_h['name'])) for x_n in listed(v['named'])]) for x_h in listed(v['lacking'])]),
        lambda v: some(listed(v['lacking']), lambda x_h: some(listed(v['named']), lambda x_n: (equal(x_n['name'], x_h['name'])))),
    ),
    'lacking.exists(l, deputies.exists(d, d.name == l.name))': (
        lambda v: (True in [(True in [(equal(x_d['name'], x_l['name'])) for x_d in listed(v['deputies'])]) for x_l in listed(v['lacking'])]),
        lambda v: some(listed(v['lacking']), lambda x_l: some(listed(v['deputies']), lambda x_d: (equal(x_d['name'], x_l['name'])))),
    ),
    'lacking.filter(f, !(f in near))': (
        lambda v: [x_f for x_f in listed(v['lacking']) if (not within(x_f, v['near']))],
        None,
    ),
    'lacking.filter(f, duties.exists(d, d.matches({"应急救援": "应急|救援|抢险", "安全生产": "生产安全|安监|安全监管", "综合减灾": "减灾|防灾|救灾", "消防安全": "消防|防火|火灾"}[f])))': (
        lambda v: [x_f for x_f in listed(v['lacking']) if (True in [matches(x_d, at({'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}, x_f)) for x_d in listed(v['duties'])])],
        lambda v: [x_f for x_f in listed(v['lacking']) if some(listed(v['duties']), lambda x_d: matches(x_d, at({'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}, x_f)))],
    ),
    'lacking.filter(r, !(r in unclear))': (
        lambda v: [x_r for x_r in listed(v['lacking']) if (not within(x_r, v['unclear']))],
        None,
    ),
    'lacking.filter(r, named.exists(s, s.name.matches(alike[r])))': (
        lambda v: [x_r for x_r in listed(v['lacking']) if (True in [matches(x_s['name'], at(v['alike'], x_r)) for x_s in listed(v['named'])])],
        lambda v: [x_r for x_r in listed(v['lacking']) if some(listed(v['named']), lambda x_s: matches(x_s['name'], at(v['alike'], x_r)))],
    ),
    'lacking.size()': (
        lambda v: size(v['lacking']),
        None,
    ),
    'lacking.size() == 0': (
        lambda v: (size(v['lacking']) == 0),
        None,
    ),
    'lacking.size() > 0': (
        lambda v: (size(v['lacking']) > 0),
        None,
    ),
    'lacking_contents.filter(c, !(c in excusable))': (
        lambda v: [x_c for x_c in listed(v['lacking_contents']) if (not within(x_c, v['excusable']))],
        None,
    ),
    'largest([gap, 0])': (
        lambda v: largest([v['gap'], 0]),
        None,
    ),
    'largest([least - count, 0])': (
        lambda v: largest([subtract(v['least'], v['count']), 0]),
        None,
    ),
    'last_filed > last_day && last_filed <= as_of': (
        lambda v: (less(v['last_day'], v['last_filed']) and at_most(v['last_filed'], v['as_of'])),
        lambda v: both(lambda: less(v['last_day'], v['last_filed']), lambda: at_most(v['last_filed'], v['as_of'])),
    ),
    'late_acts.size() > 0 && last_done <= as_of': (
        lambda v: ((size(v['late_acts']) > 0) and at_most(v['last_done'], v['as_of'])),
        lambda v: both(lambda: (size(v['late_acts']) > 0), lambda: at_most(v['last_done'], v['as_of'])),
    ),
    'late_entries.map(f, f.body + "(" + f.date + ")")': (
        lambda v: [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in listed(v['late_entries'])],
        None,
    ),
    'late_ones.size() > 0': (
        lambda v: (size(v['late_ones']) > 0),
        None,
    ),
    'later.filter(k, earlier.exists(e, same_person({"name": e.name}, {"name": k.name}) && e.size == k.size && persons(e.rescue_team.members + k.rescue_team.members).size() == k.size)).map(k, k.rescue_team)': (
        lambda v: [x_k['rescue_team'] for x_k in [x_k for x_k in listed(v['later']) if (True in [((bare_same_person({'name': x_e['name']}, {'name': x_k['name']}) and (equal(x_e['size'], x_k['size']))) and (equal(len(persons(add(x_e['rescue_team']['members'], x_k['rescue_team']['members']))), x_k['size']))) for x_e in listed(v['earlier'])])]],
        lambda v: [x_k['rescue_team'] for x_k in [x_k for x_k in listed(v['later']) if some(listed(v['earlier']), lambda x_e: both(lambda: both(lambda: bare_same_person({'name': x_e['name']}, {'name': x_k['name']}), lambda: (equal(x_e['size'], x_k['size']))), lambda: (equal(len(persons(add(x_e['rescue_team']['members'], x_k['rescue_team']['members']))), x_k['size']))))]],
    ),
    'later.size() > 0': (
        lambda v: (size(v['later']) > 0),
        None,
    ),
    'latest([revised, appointed, hung])': (
        lambda v: latest([v['revised'], v['appointed'], v['hung']]),
        None,
    ),
    'latest(dates)': (
        lambda v: latest(v['dates']),
        None,
    ),
    'latest(first_filed.map(f, f.date))': (
        lambda v: latest([x_f['date'] for x_f in listed(v['first_filed'])]),
        None,
    ),
    'latest(held.map(r, r.date))': (
        lambda v: latest([x_r['date'] for x_r in listed(v['held'])]),
        None,
    ),
    'leaders.exists(l, has(l.head_of) && "党委" in l.head_of && has(l.vacant) && l.vacant)': (
        lambda v: (True in [((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) and (('vacant' in mapping(x_l)) and truth(x_l['vacant']))) for x_l in listed(v['leaders'])]),
        lambda v: some(listed(v['leaders']), lambda x_l: both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of'])), lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))),
    ),
    'leaders.exists(l, has(l.head_of) && "党委" in l.head_of)': (
        lambda v: (True in [(('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) for x_l in listed(v['leaders'])]),
        lambda v: some(listed(v['leaders']), lambda x_l: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of']))),
    ),
    'leaders.exists(l, has(l.head_of) && "政府" in l.head_of && has(l.vacant) && l.vacant)': (
        lambda v: (True in [((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) and (('vacant' in mapping(x_l)) and truth(x_l['vacant']))) for x_l in listed(v['leaders'])]),
        lambda v: some(listed(v['leaders']), lambda x_l: both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of'])), lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))),
    ),
    'leaders.exists(l, has(l.head_of) && "政府" in l.head_of)': (
        lambda v: (True in [(('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) for x_l in listed(v['leaders'])]),
        lambda v: some(listed(v['leaders']), lambda x_l: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of']))),
    ),
    'leaders.filter(l, !(has(l.vacant) && l.vacant))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))],
        lambda v: [x_l for x_l in listed(v['leaders']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))],
    ),
    'leaders.filter(l, !has(l.head_of) && has(l.acting) && l.acting)': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (((not ('head_of' in mapping(x_l))) and ('acting' in mapping(x_l))) and truth(x_l['acting']))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('acting' in mapping(x_l))), lambda: truth(x_l['acting']))],
    ),
    'leaders.filter(l, !has(l.head_of) && has(l.post) && l.post.matches("(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)"))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))],
    ),
    'leaders.filter(l, !has(l.head_of) && has(l.post) && l.post.matches("^(.*(党委|党工委|工委))?书记"))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))],
    ),
    'leaders.filter(l, !has(l.portfolio) && among(l, in_post))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if ((not ('portfolio' in mapping(x_l))) and among(x_l, v['in_post']))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: (not ('portfolio' in mapping(x_l))), lambda: among(x_l, v['in_post']))],
    ),
    'leaders.filter(l, has(l.head_of) && "党委" in l.head_of && !(has(l.vacant) && l.vacant))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if ((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of'])), lambda: (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))],
    ),
    'leaders.filter(l, has(l.head_of) && "党委" in l.head_of)': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (('head_of' in mapping(x_l)) and within('党委', x_l['head_of']))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of']))],
    ),
    'leaders.filter(l, has(l.head_of) && "政府" in l.head_of && !(has(l.vacant) && l.vacant))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if ((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of'])), lambda: (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))],
    ),
    'leaders.filter(l, has(l.head_of) && "政府" in l.head_of)': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (('head_of' in mapping(x_l)) and within('政府', x_l['head_of']))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of']))],
    ),
    'leaders.filter(l, has(l.portfolio) && l.portfolio.exists(p, p.contains("应急")))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if (('portfolio' in mapping(x_l)) and (True in [contains(x_p, '应急') for x_p in listed(x_l['portfolio'])]))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: contains(x_p, '应急')))],
    ),
    'leaders.filter(l, has(l.vacant) && l.vacant && has(l.portfolio) && l.portfolio.exists(p, p.matches("应急([^救]|$)")))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if ((('vacant' in mapping(x_l)) and truth(x_l['vacant'])) and (('portfolio' in mapping(x_l)) and (True in [matches(x_p, '应急([^救]|$)') for x_p in listed(x_l['portfolio'])])))],
        lambda v: [x_l for x_l in listed(v['leaders']) if both(lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])), lambda: both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急([^救]|$)'))))],
    ),
    'leaders.filter(l, same_person(l, executive))': (
        lambda v: [x_l for x_l in listed(v['leaders']) if same_person(x_l, v['executive'])],
        None,
    ),
    'leaders.size() == 0': (
        lambda v: (size(v['leaders']) == 0),
        None,
    ),
    'leaders.size() > 0': (
        lambda v: (size(v['leaders']) > 0),
        None,
    ),
    'led_by.size() > 0': (
        lambda v: (size(v['led_by']) > 0),
        None,
    ),
    'ledger.filter(t, has(t.date) && t.date >= since && t.date <= as_of && has(t.organiser) && t.organiser.matches("大学|学院|高校"))': (
        lambda v: [x_t for x_t in listed(v['ledger']) if (((('date' in mapping(x_t)) and at_most(v['since'], x_t['date'])) and at_most(x_t['date'], v['as_of'])) and (('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校')))],
        lambda v: [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(v['since'], x_t['date'])), lambda: at_most(x_t['date'], v['as_of'])), lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')))],
    ),
    'ledger.filter(t, has(t.date) && t.date >= window.start && t.date <= window.until && has(t.centralised) && t.centralised in [true, "是"] && has(t.organiser) && t.organiser.matches("(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])"))': (
        lambda v: [x_t for x_t in listed(v['ledger']) if (((('date' in mapping(x_t)) and at_most(v['window']['start'], x_t['date'])) and (at_most(x_t['date'], v['window']['until']) and ('centralised' in mapping(x_t)))) and ((within(x_t['centralised'], [True, '是']) and ('organiser' in mapping(x_t))) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))],
        lambda v: [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(v['window']['start'], x_t['date'])), lambda: both(lambda: at_most(x_t['date'], v['window']['until']), lambda: ('centralised' in mapping(x_t)))), lambda: both(lambda: both(lambda: within(x_t['centralised'], [True, '是']), lambda: ('organiser' in mapping(x_t))), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))],
    ),
    'lent_here.exists(s, true)': (
        lambda v: (True in [True for x_s in listed(v['lent_here'])]),
        lambda v: some(listed(v['lent_here']), lambda x_s: True),
    ),
    'lent_here.size() > 0': (
        lambda v: (size(v['lent_here']) > 0),
        None,
    ),
    'list_short': (
        lambda v: v['list_short'],
        None,
    ),
    'list_short ? declared - listed : 0': (
        lambda v: (subtract(v['declared'], v['listed']) if truth(v['list_short']) else 0),
        None,
    ),
    'listed - people.size()': (
        lambda v: subtract(v['listed'], size(v['people'])),
        None,
    ),
    'listed - persons(roster).size()': (
        lambda v: subtract(v['listed'], len(persons(v['roster']))),
        None,
    ),
    'listed < declared': (
        lambda v: less(v['listed'], v['declared']),
        None,
    ),
    'listed > declared': (
        lambda v: less(v['declared'], v['listed']),
        None,
    ),
    'listed > declared || distinct(villages.map(v, v.name)).size() < listed': (
        lambda v: (less(v['declared'], v['listed']) or less(len(bare_distinct([x_v['name'] for x_v in listed(v['villages'])])), v['listed'])),
        lambda v: either(lambda: less(v['declared'], v['listed']), lambda: less(len(bare_distinct([x_v['name'] for x_v in listed(v['villages'])])), v['listed'])),
    ),
    'listed.filter(p, !(p in kept))': (
        lambda v: [x_p for x_p in listed(v['listed']) if (not within(x_p, v['kept']))],
        None,
    ),
    'listed.filter(p, !has(p.name))': (
        lambda v: [x_p for x_p in listed(v['listed']) if (not ('name' in mapping(x_p)))],
        None,
    ),
    'listed.size()': (
        lambda v: size(v['listed']),
        None,
    ),
    'lists.filter(l, !has(l.year) || (l.year == year && (!has(l.class) || !has(l.document) || !has(l.document.number) || !has(l.document.date))))': (
        lambda v: [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], v['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))],
        lambda v: [x_l for x_l in listed(v['lists']) if either(lambda: (not ('year' in mapping(x_l))), lambda: both(lambda: (equal(x_l['year'], v['year'])), lambda: either(lambda: either(lambda: (not ('class' in mapping(x_l))), lambda: (not ('document' in mapping(x_l)))), lambda: either(lambda: (not ('number' in mapping(x_l['document']))), lambda: (not ('date' in mapping(x_l['document'])))))))],
    ),
    'lists.filter(l, has(l.year) && l.year == year && has(l.class) && has(l.document) && has(l.document.number) && has(l.document.date))': (
        lambda v: [x_l for x_l in listed(v['lists']) if (((('year' in mapping(x_l)) and (equal(x_l['year'], v['year']))) and ('class' in mapping(x_l))) and ((('document' in mapping(x_l)) and ('number' in mapping(x_l['document']))) and ('date' in mapping(x_l['document']))))],
        lambda v: [x_l for x_l in listed(v['lists']) if both(lambda: both(lambda: both(lambda: ('year' in mapping(x_l)), lambda: (equal(x_l['year'], v['year']))), lambda: ('class' in mapping(x_l))), lambda: both(lambda: both(lambda: ('document' in mapping(x_l)), lambda: ('number' in mapping(x_l['document']))), lambda: ('date' in mapping(x_l['document']))))],
    ),
    'made.filter(t, !has(t.result))': (
        lambda v: [x_t for x_t in listed(v['made']) if (not ('result' in mapping(x_t)))],
        None,
    ),
    'made.size()': (
        lambda v: size(v['made']),
        None,
    ),
    'mainly': (
        lambda v: v['mainly'],
        None,
    ),
    'mainly && by_value': (
        lambda v: (truth(v['mainly']) and truth(v['by_value'])),
        lambda v: both(lambda: truth(v['mainly']), lambda: truth(v['by_value'])),
    ),
    'mainly && contrary': (
        lambda v: (truth(v['mainly']) and truth(v['contrary'])),
        lambda v: both(lambda: truth(v['mainly']), lambda: truth(v['contrary'])),
    ),
    'mainly && lacking.size() == 0': (
        lambda v: (truth(v['mainly']) and (size(v['lacking']) == 0)),
        lambda v: both(lambda: truth(v['mainly']), lambda: (size(v['lacking']) == 0)),
    ),
    'manager != bureau_name': (
        lambda v: (not equal(v['manager'], v['bureau_name'])),
        None,
    ),
    'manager == bureau_name || (without && same_body(manager, bureau.existing_body))': (
        lambda v: ((equal(v['manager'], v['bureau_name'])) or (truth(v['without']) and same_body(v['manager'], v['bureau']['existing_body']))),
        lambda v: either(lambda: (equal(v['manager'], v['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['manager'], v['bureau']['existing_body']))),
    ),
    'manager == parent_name && !without': (
        lambda v: ((equal(v['manager'], v['parent_name'])) and (not truth(v['without']))),
        lambda v: both(lambda: (equal(v['manager'], v['parent_name'])), lambda: (not truth(v['without']))),
    ),
    'meetings.filter(m, has(m.date) && has(m.type) && has(m.topics) && m.topics.exists(t, t.matches("应急管理|消防")))': (
        lambda v: [x_m for x_m in listed(v['meetings']) if ((('date' in mapping(x_m)) and ('type' in mapping(x_m))) and (('topics' in mapping(x_m)) and (True in [matches(x_t, '应急管理|消防') for x_t in listed(x_m['topics'])])))],
        lambda v: [x_m for x_m in listed(v['meetings']) if both(lambda: both(lambda: ('date' in mapping(x_m)), lambda: ('type' in mapping(x_m))), lambda: both(lambda: ('topics' in mapping(x_m)), lambda: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急管理|消防'))))],
    ),
    'meetings.filter(m, has(m.date) && m.date <= as_of).size()': (
        lambda v: len([x_m for x_m in listed(v['meetings']) if (('date' in mapping(x_m)) and at_most(x_m['date'], v['as_of']))]),
        lambda v: len([x_m for x_m in listed(v['meetings']) if both(lambda: ('date' in mapping(x_m)), lambda: at_most(x_m['date'], v['as_of']))]),
    ),
    'meetings.filter(m, has(m.date) && m.date >= window.start && m.date <= window.until)': (
        lambda v: [x_m for x_m in listed(v['meetings']) if ((('date' in mapping(x_m)) and at_most(v['window']['start'], x_m['date'])) and at_most(x_m['date'], v['window']['until']))],
        lambda v: [x_m for x_m in listed(v['meetings']) if both(lambda: both(lambda: ('date' in mapping(x_m)), lambda: at_most(v['window']['start'], x_m['date'])), lambda: at_most(x_m['date'], v['window']['until']))],
    ),
    'meetings_held > 0': (
        lambda v: less(0, v['meetings_held']),
        None,
    ),
    'members.filter(m, has(m.source) && m.source == "其他")': (
        lambda v: [x_m for x_m in listed(v['members']) if (('source' in mapping(x_m)) and (x_m['source'] == '其他'))],
        lambda v: [x_m for x_m in listed(v['members']) if both(lambda: ('source' in mapping(x_m)), lambda: (x_m['source'] == '其他'))],
    ),
    'members.filter(m, has(m.trained) && !m.trained)': (
        lambda v: [x_m for x_m in listed(v['members']) if (('trained' in mapping(x_m)) and (not truth(x_m['trained'])))],
        lambda v: [x_m for x_m in listed(v['members']) if both(lambda: ('trained' in mapping(x_m)), lambda: (not truth(x_m['trained'])))],
    ),
    'members.size()': (
        lambda v: size(v['members']),
        None,
    ),
    'milestones.appointments_made': (
        lambda v: v['milestones']['appointments_made'],
        None,
    ),
    'milestones.duties_revised': (
        lambda v: v['milestones']['duties_revised'],
        None,
    ),
    'milestones.mobilisation_meeting.date': (
        lambda v: v['milestones']['mobilisation_meeting']['date'],
        None,
    ),
    'milestones.plaques_hung': (
        lambda v: v['milestones']['plaques_hung'],
        None,
    ),
    'misplaced': (
        lambda v: v['misplaced'],
        None,
    ),
    'mode != required': (
        lambda v: (not equal(v['mode'], v['required'])),
        None,
    ),
    'mode != required && mode.matches("联合组队|合署办公")': (
        lambda v: ((not equal(v['mode'], v['required'])) and matches(v['mode'], '联合组队|合署办公')),
        lambda v: both(lambda: (not equal(v['mode'], v['required'])), lambda: matches(v['mode'], '联合组队|合署办公')),
    ),
    'months_before(until, guide)': (
        lambda v: months_before(v['until'], v['guide']),
        None,
    ),
    'months_before(until, interval)': (
        lambda v: months_before(v['until'], v['interval']),
        None,
    ),
    'named': (
        lambda v: v['named'],
        None,
    ),
    'named.filter(n, !among(n, heads))': (
        lambda v: [x_n for x_n in listed(v['named']) if (not among(x_n, v['heads']))],
        None,
    ),
    'named.filter(s, !(s in sources))': (
        lambda v: [x_s for x_s in listed(v['named']) if (not within(x_s, v['sources']))],
        None,
    ),
    'named.filter(s, has(s.document) && has(s.document.number) && has(s.document.date))': (
        lambda v: [x_s for x_s in listed(v['named']) if ((('document' in mapping(x_s)) and ('number' in mapping(x_s['document']))) and ('date' in mapping(x_s['document'])))],
        lambda v: [x_s for x_s in listed(v['named']) if both(lambda: both(lambda: ('document' in mapping(x_s)), lambda: ('number' in mapping(x_s['document']))), lambda: ('date' in mapping(x_s['document'])))],
    ),
    'named.filter(s, s.name.contains(periodic))': (
        lambda v: [x_s for x_s in listed(v['named']) if contains(x_s['name'], v['periodic'])],
        None,
    ),
    'named.filter(s, unclear.exists(r, s.name.matches(alike[r])))': (
        lambda v: [x_s for x_s in listed(v['named']) if (True in [matches(x_s['name'], at(v['alike'], x_r)) for x_r in listed(v['unclear'])])],
        lambda v: [x_s for x_s in listed(v['named']) if some(listed(v['unclear']), lambda x_r: matches(x_s['name'], at(v['alike'], x_r)))],
    ),
    'named.filter(s, unproved.exists(r, s.name.contains(r)))': (
        lambda v: [x_s for x_s in listed(v['named']) if (True in [contains(x_s['name'], x_r) for x_r in listed(v['unproved'])])],
        lambda v: [x_s for x_s in listed(v['named']) if some(listed(v['unproved']), lambda x_r: contains(x_s['name'], x_r))],
    ),
    'named.size() == 0': (
        lambda v: (size(v['named']) == 0),
        None,
    ),
    'nameless.size()': (
        lambda v: size(v['nameless']),
        None,
    ),
    'nameless.size() < people.size() && enough && count - nameless.size() < minimum': (
        lambda v: (((size(v['nameless']) < size(v['people'])) and truth(v['enough'])) and less(subtract(v['count'], size(v['nameless'])), v['minimum'])),
        lambda v: both(lambda: both(lambda: (size(v['nameless']) < size(v['people'])), lambda: truth(v['enough'])), lambda: less(subtract(v['count'], size(v['nameless'])), v['minimum'])),
    ),
    'nameless.size() < people.size() && others >= minimum && others - nameless.size() < minimum': (
        lambda v: (((size(v['nameless']) < size(v['people'])) and at_most(v['minimum'], v['others'])) and less(subtract(v['others'], size(v['nameless'])), v['minimum'])),
        lambda v: both(lambda: both(lambda: (size(v['nameless']) < size(v['people'])), lambda: at_most(v['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['nameless'])), v['minimum'])),
    ),
    'naming.filter(d, d.contains(work))': (
        lambda v: [x_d for x_d in listed(v['naming']) if contains(x_d, v['work'])],
        None,
    ),
    'naming.size() == 0': (
        lambda v: (size(v['naming']) == 0),
        None,
    ),
    'near.map(f, "“" + f + "”")': (
        lambda v: [add(add('“', x_f), '”') for x_f in listed(v['near'])],
        None,
    ),
    'near.size() == 0': (
        lambda v: (size(v['near']) == 0),
        None,
    ),
    'near.size() > 0': (
        lambda v: (size(v['near']) > 0),
        None,
    ),
    'neither': (
        lambda v: v['neither'],
        None,
    ),
    'neither && doubtful.size() > 0': (
        lambda v: (truth(v['neither']) and (size(v['doubtful']) > 0)),
        lambda v: both(lambda: truth(v['neither']), lambda: (size(v['doubtful']) > 0)),
    ),
    'neither == 0': (
        lambda v: (equal(v['neither'], 0)),
        None,
    ),
    'never_had.filter(a, a.name in committee.merged_bodies)': (
        lambda v: [x_a for x_a in listed(v['never_had']) if within(x_a['name'], v['committee']['merged_bodies'])],
        None,
    ),
    'never_had.size() > 0': (
        lambda v: (size(v['never_had']) > 0),
        None,
    ),
    'no_fixed_interval': (
        lambda v: v['no_fixed_interval'],
        None,
    ),
    'no_interval': (
        lambda v: v['no_interval'],
        None,
    ),
    'no_team.map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": 0}) + sized': (
        lambda v: add([{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': 0} for x_v in listed(v['no_team'])], v['sized']),
        None,
    ),
    'nobody': (
        lambda v: v['nobody'],
        None,
    ),
    'none': (
        lambda v: v['none'],
        None,
    ),
    'none && !enough': (
        lambda v: (truth(v['none']) and (not truth(v['enough']))),
        lambda v: both(lambda: truth(v['none']), lambda: (not truth(v['enough']))),
    ),
    'none ? 0 : (has(rescue_team.members) ? people.size() : rescue_team.size) - firefighters.size()': (
        lambda v: (0 if truth(v['none']) else subtract((size(v['people']) if ('members' in mapping(v['rescue_team'])) else v['rescue_team']['size']), size(v['firefighters']))),
        None,
    ),
    'none ? 0 : has(rescue_team.members) ? people.size() : rescue_team.size': (
        lambda v: (0 if truth(v['none']) else (size(v['people']) if ('members' in mapping(v['rescue_team'])) else v['rescue_team']['size'])),
        None,
    ),
    'none ? 0 : has(rescue_team.members) ? persons(roster).size() : rescue_team.size': (
        lambda v: (0 if truth(v['none']) else (len(persons(v['roster'])) if ('members' in mapping(v['rescue_team'])) else v['rescue_team']['size'])),
        None,
    ),
    'none_posted': (
        lambda v: v['none_posted'],
        None,
    ),
    'none_posted && vouched': (
        lambda v: (truth(v['none_posted']) and truth(v['vouched'])),
        lambda v: both(lambda: truth(v['none_posted']), lambda: truth(v['vouched'])),
    ),
    'not_agreed.size() == 0': (
        lambda v: (size(v['not_agreed']) == 0),
        None,
    ),
    'not_agreed.size() > 0': (
        lambda v: (size(v['not_agreed']) > 0),
        None,
    ),
    'not_begun.size() > 0': (
        lambda v: (size(v['not_begun']) > 0),
        None,
    ),
    'not_begun.size() > 0 && police_begun >= minimum && fire_begun >= minimum': (
        lambda v: (((size(v['not_begun']) > 0) and at_most(v['minimum'], v['police_begun'])) and at_most(v['minimum'], v['fire_begun'])),
        lambda v: both(lambda: both(lambda: (size(v['not_begun']) > 0), lambda: at_most(v['minimum'], v['police_begun'])), lambda: at_most(v['minimum'], v['fire_begun'])),
    ),
    'not_concurrent && !is_executive': (
        lambda v: (truth(v['not_concurrent']) and (not truth(v['is_executive']))),
        lambda v: both(lambda: truth(v['not_concurrent']), lambda: (not truth(v['is_executive']))),
    ),
    'not_concurrent && is_executive': (
        lambda v: (truth(v['not_concurrent']) and truth(v['is_executive'])),
        lambda v: both(lambda: truth(v['not_concurrent']), lambda: truth(v['is_executive'])),
    ),
    'not_dedicated.size() == 0': (
        lambda v: (size(v['not_dedicated']) == 0),
        None,
    ),
    'not_dedicated.size() > 0': (
        lambda v: (size(v['not_dedicated']) > 0),
        None,
    ),
    'not_filed_with.size() > 0': (
        lambda v: (size(v['not_filed_with']) > 0),
        None,
    ),
    'not_filed_with.size() > nameless.size()': (
        lambda v: (size(v['not_filed_with']) > size(v['nameless'])),
        None,
    ),
    'not_issued.size() == 0': (
        lambda v: (size(v['not_issued']) == 0),
        None,
    ),
    'not_issued.size() == 0 && issued.size() >= (has(filing.leaders) ? persons(leaders.filter(l, !(has(l.vacant) && l.vacant))).size() : 0)': (
        lambda v: ((size(v['not_issued']) == 0) and (size(v['issued']) >= (len(bare_persons([x_l for x_l in listed(v['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))])) if ('leaders' in mapping(v['filing'])) else 0))),
        lambda v: both(lambda: (size(v['not_issued']) == 0), lambda: (size(v['issued']) >= (len(bare_persons([x_l for x_l in listed(v['leaders']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))])) if ('leaders' in mapping(v['filing'])) else 0))),
    ),
    'not_merged.size() == 0': (
        lambda v: (size(v['not_merged']) == 0),
        None,
    ),
    'not_merged.size() > 0': (
        lambda v: (size(v['not_merged']) > 0),
        None,
    ),
    'not_merged.size() > nameless.size()': (
        lambda v: (size(v['not_merged']) > size(v['nameless'])),
        None,
    ),
    'not_named.size() > 0': (
        lambda v: (size(v['not_named']) > 0),
        None,
    ),
    'not_named.size() > 0 && near.size() > 0': (
        lambda v: ((size(v['not_named']) > 0) and (size(v['near']) > 0)),
        lambda v: both(lambda: (size(v['not_named']) > 0), lambda: (size(v['near']) > 0)),
    ),
    'not_secretary.size()': (
        lambda v: size(v['not_secretary']),
        None,
    ),
    'not_yet.size() > 0 && !turned': (
        lambda v: ((size(v['not_yet']) > 0) and (not truth(v['turned']))),
        lambda v: both(lambda: (size(v['not_yet']) > 0), lambda: (not truth(v['turned']))),
    ),
    'number != ""': (
        lambda v: (v['number'] != ''),
        None,
    ),
    'number == 0': (
        lambda v: (equal(v['number'], 0)),
        None,
    ),
    'number_in_district > 0': (
        lambda v: less(0, v['number_in_district']),
        None,
    ),
    'number_nameless == 0': (
        lambda v: (equal(v['number_nameless'], 0)),
        None,
    ),
    'number_nameless > 0': (
        lambda v: less(0, v['number_nameless']),
        None,
    ),
    'number_of_entries > 1': (
        lambda v: less(1, v['number_of_entries']),
        None,
    ),
    'numbers.filter(v, !(v in shared)).map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": v.rescue_team.size})': (
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': x_v['rescue_team']['size']} for x_v in [x_v for x_v in listed(v['numbers']) if (not within(x_v, v['shared']))]],
        None,
    ),
    'offenders.filter(s, s in sized)': (
        lambda v: [x_s for x_s in listed(v['offenders']) if within(x_s, v['sized'])],
        None,
    ),
    'offenders.size()': (
        lambda v: size(v['offenders']),
        None,
    ),
    'office.deputy_director': (
        lambda v: v['office']['deputy_director'],
        None,
    ),
    'office.director': (
        lambda v: v['office']['director'],
        None,
    ),
    'office.duties.size() == 0': (
        lambda v: (size(v['office']['duties']) == 0),
        None,
    ),
    'office.established': (
        lambda v: v['office']['established'],
        None,
    ),
    'office.established == false': (
        lambda v: (v['office']['established'] is False),
        None,
    ),
    'office.full_time_staff': (
        lambda v: v['office']['full_time_staff'],
        None,
    ),
    'office.host_body': (
        lambda v: v['office']['host_body'],
        None,
    ),
    'office.host_body != bureau_name': (
        lambda v: (not equal(v['office']['host_body'], v['bureau_name'])),
        None,
    ),
    'office.premises': (
        lambda v: v['office']['premises'],
        None,
    ),
    'office_set_up || bureau_set_up': (
        lambda v: (truth(v['office_set_up']) or truth(v['bureau_set_up'])),
        lambda v: either(lambda: truth(v['office_set_up']), lambda: truth(v['bureau_set_up'])),
    ),
    'officers.size()': (
        lambda v: size(v['officers']),
        None,
    ),
    'on_fire.size()': (
        lambda v: size(v['on_fire']),
        None,
    ),
    'one_lacks': (
        lambda v: v['one_lacks'],
        None,
    ),
    'one_lacks && party_named.exists(h, true) && government_named.exists(h, true)': (
        lambda v: ((truth(v['one_lacks']) and (True in [True for x_h in listed(v['party_named'])])) and (True in [True for x_h in listed(v['government_named'])])),
        lambda v: both(lambda: both(lambda: truth(v['one_lacks']), lambda: some(listed(v['party_named']), lambda x_h: True)), lambda: some(listed(v['government_named']), lambda x_h: True)),
    ),
    'only_counted.size() > 0': (
        lambda v: (size(v['only_counted']) > 0),
        None,
    ),
    'ordinary.size()': (
        lambda v: size(v['ordinary']),
        None,
    ),
    'ordinary.size() >= minimum && festive.size() >= minimum': (
        lambda v: (at_most(v['minimum'], size(v['ordinary'])) and at_most(v['minimum'], size(v['festive']))),
        lambda v: both(lambda: at_most(v['minimum'], size(v['ordinary'])), lambda: at_most(v['minimum'], size(v['festive']))),
    ),
    'other': (
        lambda v: v['other'],
        None,
    ),
    'other + in_leadership.size() - (established_all - established)': (
        lambda v: subtract(add(v['other'], size(v['in_leadership'])), subtract(v['established_all'], v['established'])),
        None,
    ),
    'other - chief_unsure.size() + unsure_established': (
        lambda v: add(subtract(v['other'], size(v['chief_unsure'])), v['unsure_established']),
        None,
    ),
    'other_years.size() > 0': (
        lambda v: (size(v['other_years']) > 0),
        None,
    ),
    'others': (
        lambda v: v['others'],
        None,
    ),
    'others.filter(l, !has(l.portfolio) || l.portfolio.exists(p, p.matches("应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾")))': (
        lambda v: [x_l for x_l in listed(v['others']) if ((not ('portfolio' in mapping(x_l))) or (True in [matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾') for x_p in listed(x_l['portfolio'])]))],
        lambda v: [x_l for x_l in listed(v['others']) if either(lambda: (not ('portfolio' in mapping(x_l))), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾')))],
    ),
    'others.size() > 0': (
        lambda v: (size(v['others']) > 0),
        None,
    ),
    'outside.filter(l, !has(l.head_of) && has(l.post) && ((!party_filed && l.post.matches("^(.*(党委|党工委|工委))?书记")) || (!government_filed && l.post.matches("(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)"))))': (
        lambda v: [x_l for x_l in listed(v['outside']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and (((not truth(v['party_filed'])) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')) or ((not truth(v['government_filed'])) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))],
        lambda v: [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: either(lambda: both(lambda: (not truth(v['party_filed'])), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not truth(v['government_filed'])), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))],
    ),
    'outside.filter(l, has(l.name) && has(l.portfolio) && !(l in unmarked))': (
        lambda v: [x_l for x_l in listed(v['outside']) if ((('name' in mapping(x_l)) and ('portfolio' in mapping(x_l))) and (not within(x_l, v['unmarked'])))],
        lambda v: [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: ('name' in mapping(x_l)), lambda: ('portfolio' in mapping(x_l))), lambda: (not within(x_l, v['unmarked'])))],
    ),
    'overlap(first_of_name, later)': (
        lambda v: overlap(v['first_of_name'], v['later']),
        None,
    ),
    'overlap(in_post, (has(bureau.posted) ? bureau.posted : []) + (has(squad.posted) ? squad.posted : []) + (has(bureau.deputies) ? bureau.deputies.filter(d, has(d.source) && d.source in ["公安派出所", "消防救援大队"]) : []))': (
        lambda v: overlap(v['in_post'], add(add((v['bureau']['posted'] if ('posted' in mapping(v['bureau'])) else []), (v['squad']['posted'] if ('posted' in mapping(v['squad'])) else [])), ([x_d for x_d in listed(v['bureau']['deputies']) if (('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(v['bureau'])) else []))),
        lambda v: overlap(v['in_post'], add(add((v['bureau']['posted'] if ('posted' in mapping(v['bureau'])) else []), (v['squad']['posted'] if ('posted' in mapping(v['squad'])) else [])), ([x_d for x_d in listed(v['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(v['bureau'])) else []))),
    ),
    'owed.size() == 0 && not_filed_with.size() == 0': (
        lambda v: ((size(v['owed']) == 0) and (size(v['not_filed_with']) == 0)),
        lambda v: both(lambda: (size(v['owed']) == 0), lambda: (size(v['not_filed_with']) == 0)),
    ),
    'owed.size() > 0': (
        lambda v: (size(v['owed']) > 0),
        None,
    ),
    'owed.size() > 0 && not_filed_with.size() > nameless.size()': (
        lambda v: ((size(v['owed']) > 0) and (size(v['not_filed_with']) > size(v['nameless']))),
        lambda v: both(lambda: (size(v['owed']) > 0), lambda: (size(v['not_filed_with']) > size(v['nameless']))),
    ),
    'own + in_leadership.size() - [established_all, floor].filter(n, n <= floor)[0]': (
        lambda v: subtract(add(v['own'], size(v['in_leadership'])), [x_n for x_n in [v['established_all'], v['floor']] if at_most(x_n, v['floor'])][0]),
        None,
    ),
    'own + posted': (
        lambda v: add(v['own'], v['posted']),
        None,
    ),
    'own - chief_unsure.size() - [established - unsure_established, floor].filter(n, n <= floor)[0]': (
        lambda v: subtract(subtract(v['own'], size(v['chief_unsure'])), [x_n for x_n in [subtract(v['established'], v['unsure_established']), v['floor']] if at_most(x_n, v['floor'])][0]),
        None,
    ),
    'own - set_aside': (
        lambda v: subtract(v['own'], v['set_aside']),
        None,
    ),
    'own.exists(s, has(s.name)) && established >= minimum && established - nameless.size() < minimum': (
        lambda v: (((True in [('name' in mapping(x_s)) for x_s in listed(v['own'])]) and at_most(v['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), v['minimum'])),
        lambda v: both(lambda: both(lambda: some(listed(v['own']), lambda x_s: ('name' in mapping(x_s))), lambda: at_most(v['minimum'], v['established'])), lambda: less(subtract(v['established'], size(v['nameless'])), v['minimum'])),
    ),
    'own.filter(s, !has(s.name))': (
        lambda v: [x_s for x_s in listed(v['own']) if (not ('name' in mapping(x_s)))],
        None,
    ),
    'own.filter(s, has(bureau.chief) && same_person(s, bureau.chief))': (
        lambda v: [x_s for x_s in listed(v['own']) if (('chief' in mapping(v['bureau'])) and same_person(x_s, v['bureau']['chief']))],
        lambda v: [x_s for x_s in listed(v['own']) if both(lambda: ('chief' in mapping(v['bureau'])), lambda: same_person(x_s, v['bureau']['chief']))],
    ),
    'own_dates + work_dates + filing_dates': (
        lambda v: add(add(v['own_dates'], v['work_dates']), v['filing_dates']),
        None,
    ),
    'own_entry.filter(l, has(l.portfolio) && l.portfolio.exists(p, p.matches("安全生产|消防|防灾|减灾|救灾|应急救援")))': (
        lambda v: [x_l for x_l in listed(v['own_entry']) if (('portfolio' in mapping(x_l)) and (True in [matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援') for x_p in listed(x_l['portfolio'])]))],
        lambda v: [x_l for x_l in listed(v['own_entry']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援')))],
    ),
    'own_interval && count == 0': (
        lambda v: (truth(v['own_interval']) and (equal(v['count'], 0))),
        lambda v: both(lambda: truth(v['own_interval']), lambda: (equal(v['count'], 0))),
    ),
    'own_interval && undated.size() == 0 && held_count == 0': (
        lambda v: ((truth(v['own_interval']) and (size(v['undated']) == 0)) and (equal(v['held_count'], 0))),
        lambda v: both(lambda: both(lambda: truth(v['own_interval']), lambda: (size(v['undated']) == 0)), lambda: (equal(v['held_count'], 0))),
    ),
    'own_interval ? count : guide_count': (
        lambda v: (v['count'] if truth(v['own_interval']) else v['guide_count']),
        None,
    ),
    'party + government': (
        lambda v: add(v['party'], v['government']),
        None,
    ),
    'party.filter(l, !(has(l.vacant) && l.vacant))': (
        lambda v: [x_l for x_l in listed(v['party']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))],
        lambda v: [x_l for x_l in listed(v['party']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))],
    ),
    'party.filter(m, m.topics.exists(t, t.contains("应急管理"))).size()': (
        lambda v: len([x_m for x_m in listed(v['party']) if (True in [contains(x_t, '应急管理') for x_t in listed(x_m['topics'])])]),
        lambda v: len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))]),
    ),
    'party.filter(m, m.topics.exists(t, t.contains("消防"))).size()': (
        lambda v: len([x_m for x_m in listed(v['party']) if (True in [contains(x_t, '消防') for x_t in listed(x_m['topics'])])]),
        lambda v: len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))]),
    ),
    'party.size()': (
        lambda v: size(v['party']),
        None,
    ),
    'party.size() == 0': (
        lambda v: (size(v['party']) == 0),
        None,
    ),
    'party.size() == 0 && government_directors.size() == 0': (
        lambda v: ((size(v['party']) == 0) and (size(v['government_directors']) == 0)),
        lambda v: both(lambda: (size(v['party']) == 0), lambda: (size(v['government_directors']) == 0)),
    ),
    'party_directors.size() > 0 && government_directors.size() > 0 && absent_heads.size() > 0': (
        lambda v: (((size(v['party_directors']) > 0) and (size(v['government_directors']) > 0)) and (size(v['absent_heads']) > 0)),
        lambda v: both(lambda: both(lambda: (size(v['party_directors']) > 0), lambda: (size(v['government_directors']) > 0)), lambda: (size(v['absent_heads']) > 0)),
    ),
    'party_directors.size() > 0 || government_directors.size() > 0': (
        lambda v: ((size(v['party_directors']) > 0) or (size(v['government_directors']) > 0)),
        lambda v: either(lambda: (size(v['party_directors']) > 0), lambda: (size(v['government_directors']) > 0)),
    ),
    'party_heads.size() == 0': (
        lambda v: (size(v['party_heads']) == 0),
        None,
    ),
    'party_heads.size() == 0 || government_heads.size() == 0': (
        lambda v: ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)),
        lambda v: either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0)),
    ),
    'party_least': (
        lambda v: v['party_least'],
        None,
    ),
    'party_least >= minimum': (
        lambda v: at_most(v['minimum'], v['party_least']),
        None,
    ),
    'party_met && !government_met': (
        lambda v: (truth(v['party_met']) and (not truth(v['government_met']))),
        lambda v: both(lambda: truth(v['party_met']), lambda: (not truth(v['government_met']))),
    ),
    'party_met && government_met': (
        lambda v: (truth(v['party_met']) and truth(v['government_met'])),
        lambda v: both(lambda: truth(v['party_met']), lambda: truth(v['government_met'])),
    ),
    'party_perhaps': (
        lambda v: v['party_perhaps'],
        None,
    ),
    'party_sitting.filter(h, among(h, directors))': (
        lambda v: [x_h for x_h in listed(v['party_sitting']) if among(x_h, v['directors'])],
        None,
    ),
    'party_sitting.filter(h, among(h, named))': (
        lambda v: [x_h for x_h in listed(v['party_sitting']) if among(x_h, v['named'])],
        None,
    ),
    'party_sitting.size() == 0 && government_sitting.size() == 0': (
        lambda v: ((size(v['party_sitting']) == 0) and (size(v['government_sitting']) == 0)),
        lambda v: both(lambda: (size(v['party_sitting']) == 0), lambda: (size(v['government_sitting']) == 0)),
    ),
    'party_sitting.size() == 0 || government_sitting.size() == 0': (
        lambda v: ((size(v['party_sitting']) == 0) or (size(v['government_sitting']) == 0)),
        lambda v: either(lambda: (size(v['party_sitting']) == 0), lambda: (size(v['government_sitting']) == 0)),
    ),
    'party_times >= minimum ? party_heads : government_heads': (
        lambda v: (v['party_heads'] if at_most(v['minimum'], v['party_times']) else v['government_heads']),
        None,
    ),
    'people.exists(m, has(m.source))': (
        lambda v: (True in [('source' in mapping(x_m)) for x_m in listed(v['people'])]),
        lambda v: some(listed(v['people']), lambda x_m: ('source' in mapping(x_m))),
    ),
    'people.filter(m, !has(m.name))': (
        lambda v: [x_m for x_m in listed(v['people']) if (not ('name' in mapping(x_m)))],
        None,
    ),
    'people.filter(m, !has(m.source))': (
        lambda v: [x_m for x_m in listed(v['people']) if (not ('source' in mapping(x_m)))],
        None,
    ),
    'people.filter(m, has(m.source) && m.source == "政府专职消防员")': (
        lambda v: [x_m for x_m in listed(v['people']) if (('source' in mapping(x_m)) and (x_m['source'] == '政府专职消防员'))],
        lambda v: [x_m for x_m in listed(v['people']) if both(lambda: ('source' in mapping(x_m)), lambda: (x_m['source'] == '政府专职消防员'))],
    ),
    'people.filter(s, !(s in in_leadership))': (
        lambda v: [x_s for x_s in listed(v['people']) if (not within(x_s, v['in_leadership']))],
        None,
    ),
    'people.filter(s, has(bureau.chief) && same_person(s, bureau.chief))': (
        lambda v: [x_s for x_s in listed(v['people']) if (('chief' in mapping(v['bureau'])) and same_person(x_s, v['bureau']['chief']))],
        lambda v: [x_s for x_s in listed(v['people']) if both(lambda: ('chief' in mapping(v['bureau'])), lambda: same_person(x_s, v['bureau']['chief']))],
    ),
    'percent * base + rounding - 99 - 100 * remaining': (
        lambda v: subtract(subtract(add(multiply(v['percent'], v['base']), v['rounding']), 99), multiply(100, v['remaining'])),
        None,
    ),
    'perhaps.size()': (
        lambda v: size(v['perhaps']),
        None,
    ),
    'perhaps_count < certified_minimum': (
        lambda v: less(v['perhaps_count'], v['certified_minimum']),
        None,
    ),
    'personnel_changes.filter(c, !(has(c.date) && c.date > as_of))': (
        lambda v: [x_c for x_c in listed(v['personnel_changes']) if (not (('date' in mapping(x_c)) and less(v['as_of'], x_c['date'])))],
        lambda v: [x_c for x_c in listed(v['personnel_changes']) if (not both(lambda: ('date' in mapping(x_c)), lambda: less(v['as_of'], x_c['date'])))],
    ),
    'persons(bureau.posted.filter(p, has(p.from) && p.from == "公安派出所"))': (
        lambda v: bare_persons([x_p for x_p in listed(v['bureau']['posted']) if (('from' in mapping(x_p)) and (x_p['from'] == '公安派出所'))]),
        lambda v: bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (x_p['from'] == '公安派出所'))]),
    ),
    'persons(bureau.posted.filter(p, has(p.from) && p.from == "消防救援大队"))': (
        lambda v: bare_persons([x_p for x_p in listed(v['bureau']['posted']) if (('from' in mapping(x_p)) and (x_p['from'] == '消防救援大队'))]),
        lambda v: bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (x_p['from'] == '消防救援大队'))]),
    ),
    'persons(bureau.posted.filter(p, p.from == "公安派出所" && !(p in not_begun) && !deputies.exists(d, same_person(p, d)))).size()': (
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if (((x_p['from'] == '公安派出所') and (not within(x_p, v['not_begun']))) and (not (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])])))])),
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: both(lambda: (x_p['from'] == '公安派出所'), lambda: (not within(x_p, v['not_begun']))), lambda: (not some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))])),
    ),
    'persons(bureau.posted.filter(p, p.from == "公安派出所" && !deputies.exists(d, same_person(p, d)))).size()': (
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if ((x_p['from'] == '公安派出所') and (not (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])])))])),
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: (x_p['from'] == '公安派出所'), lambda: (not some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))])),
    ),
    'persons(bureau.posted.filter(p, p.from == "消防救援大队" && !(deputies.exists(d, same_person(p, d)) && has(p.dedicated) && !p.dedicated))).size()': (
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if ((x_p['from'] == '消防救援大队') and (not (((True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])]) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))))])),
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not both(lambda: both(lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))))])),
    ),
    'persons(bureau.posted.filter(p, p.from == "消防救援大队" && !(p in not_begun) && !(deputies.exists(d, same_person(p, d)) && has(p.dedicated) && !p.dedicated))).size()': (
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if (((x_p['from'] == '消防救援大队') and (not within(x_p, v['not_begun']))) and (not (((True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])]) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))))])),
        lambda v: len(bare_persons([x_p for x_p in listed(v['bureau']['posted']) if both(lambda: both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not within(x_p, v['not_begun']))), lambda: (not both(lambda: both(lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))))])),
    ),
    'persons(concerned.filter(l, !(has(committee.directors) && among(l, committee.directors)) && !(has(committee.executive_deputy) && same_person(l, committee.executive_deputy))))': (
        lambda v: bare_persons([x_l for x_l in listed(v['concerned']) if ((not (('directors' in mapping(v['committee'])) and among(x_l, v['committee']['directors']))) and (not (('executive_deputy' in mapping(v['committee'])) and same_person(x_l, v['committee']['executive_deputy']))))]),
        lambda v: bare_persons([x_l for x_l in listed(v['concerned']) if both(lambda: (not both(lambda: ('directors' in mapping(v['committee'])), lambda: among(x_l, v['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in mapping(v['committee'])), lambda: same_person(x_l, v['committee']['executive_deputy']))))]),
    ),
    'persons(in_force.filter(p, !has(p.certified) || p.certified))': (
        lambda v: bare_persons([x_p for x_p in listed(v['in_force']) if ((not ('certified' in mapping(x_p))) or truth(x_p['certified']))]),
        lambda v: bare_persons([x_p for x_p in listed(v['in_force']) if either(lambda: (not ('certified' in mapping(x_p))), lambda: truth(x_p['certified']))]),
    ),
    'persons(in_force.filter(p, has(p.certified) && p.certified))': (
        lambda v: bare_persons([x_p for x_p in listed(v['in_force']) if (('certified' in mapping(x_p)) and truth(x_p['certified']))]),
        lambda v: bare_persons([x_p for x_p in listed(v['in_force']) if both(lambda: ('certified' in mapping(x_p)), lambda: truth(x_p['certified']))]),
    ),
    'persons(in_post.filter(s, !(s in lent_here)))': (
        lambda v: bare_persons([x_s for x_s in listed(v['in_post']) if (not within(x_s, v['lent_here']))]),
        None,
    ),
    'persons(keyed)': (
        lambda v: persons(v['keyed']),
        None,
    ),
    'persons(own.filter(s, has(s.on_duty) && s.on_duty))': (
        lambda v: bare_persons([x_s for x_s in listed(v['own']) if (('on_duty' in mapping(x_s)) and truth(x_s['on_duty']))]),
        lambda v: bare_persons([x_s for x_s in listed(v['own']) if both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty']))]),
    ),
    'persons(party_heads + government_heads)': (
        lambda v: persons(add(v['party_heads'], v['government_heads'])),
        None,
    ),
    'persons(party_sitting + government_sitting)': (
        lambda v: persons(add(v['party_sitting'], v['government_sitting'])),
        None,
    ),
    'persons(party_sitting + government_sitting).filter(h, !among(h, directors))': (
        lambda v: [x_h for x_h in persons(add(v['party_sitting'], v['government_sitting'])) if (not among(x_h, v['directors']))],
        None,
    ),
    'persons(roll)': (
        lambda v: persons(v['roll']),
        None,
    ),
    'persons(roster)': (
        lambda v: persons(v['roster']),
        None,
    ),
    'persons(roster.filter(s, has(s.on_duty) && s.on_duty && !has(s.posted_from)))': (
        lambda v: bare_persons([x_s for x_s in listed(v['roster']) if ((('on_duty' in mapping(x_s)) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s))))]),
        lambda v: bare_persons([x_s for x_s in listed(v['roster']) if both(lambda: both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s))))]),
    ),
    'persons(squad.town_staff.filter(s, !(s in from_brigade)))': (
        lambda v: bare_persons([x_s for x_s in listed(v['squad']['town_staff']) if (not within(x_s, v['from_brigade']))]),
        None,
    ),
    'persons(staff) + persons(posted) + persons(members)': (
        lambda v: ((persons(v['staff']) + persons(v['posted'])) + persons(v['members'])),
        None,
    ),
    'physical < agreement + capacity': (
        lambda v: less(v['physical'], add(v['agreement'], v['capacity'])),
        None,
    ),
    'physical < agreement || physical < capacity': (
        lambda v: (less(v['physical'], v['agreement']) or less(v['physical'], v['capacity'])),
        lambda v: either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity'])),
    ),
    'physical > agreement && physical > capacity': (
        lambda v: (less(v['agreement'], v['physical']) and less(v['capacity'], v['physical'])),
        lambda v: both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical'])),
    ),
    'physical > agreement + capacity': (
        lambda v: less(add(v['agreement'], v['capacity']), v['physical']),
        None,
    ),
    'physical_value < agreement_value || physical_value < capacity_value': (
        lambda v: (less(v['physical_value'], v['agreement_value']) or less(v['physical_value'], v['capacity_value'])),
        lambda v: either(lambda: less(v['physical_value'], v['agreement_value']), lambda: less(v['physical_value'], v['capacity_value'])),
    ),
    'plans.comprehensive.title': (
        lambda v: v['plans']['comprehensive']['title'],
        None,
    ),
    'plans.special.filter(p, !(p in issued_by_now) && !(p in revised_by_now))': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if ((not within(x_p, v['issued_by_now'])) and (not within(x_p, v['revised_by_now'])))],
        lambda v: [x_p for x_p in listed(v['plans']['special']) if both(lambda: (not within(x_p, v['issued_by_now'])), lambda: (not within(x_p, v['revised_by_now'])))],
    ),
    'plans.special.filter(p, earliest((has(p.revised_on) ? [p.revised_on] : []) + (has(p.document) && has(p.document.date) ? [p.document.date] : [])) > as_of)': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if less(v['as_of'], earliest((([x_p['revised_on']] if ('revised_on' in mapping(x_p)) else []) + ([x_p['document']['date']] if (('document' in mapping(x_p)) and ('date' in mapping(x_p['document']))) else []))))],
        lambda v: [x_p for x_p in listed(v['plans']['special']) if less(v['as_of'], earliest((([x_p['revised_on']] if ('revised_on' in mapping(x_p)) else []) + ([x_p['document']['date']] if both(lambda: ('document' in mapping(x_p)), lambda: ('date' in mapping(x_p['document']))) else []))))],
    ),
    'plans.special.filter(p, has(p.document) && has(p.document.date) && p.document.date <= as_of)': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if ((('document' in mapping(x_p)) and ('date' in mapping(x_p['document']))) and at_most(x_p['document']['date'], v['as_of']))],
        lambda v: [x_p for x_p in listed(v['plans']['special']) if both(lambda: both(lambda: ('document' in mapping(x_p)), lambda: ('date' in mapping(x_p['document']))), lambda: at_most(x_p['document']['date'], v['as_of']))],
    ),
    'plans.special.filter(p, has(p.revised_on) && p.revised_on <= as_of)': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if (('revised_on' in mapping(x_p)) and at_most(x_p['revised_on'], v['as_of']))],
        lambda v: [x_p for x_p in listed(v['plans']['special']) if both(lambda: ('revised_on' in mapping(x_p)), lambda: at_most(x_p['revised_on'], v['as_of']))],
    ),
    'plans.special.filter(p, has(p.title) && p.title == comprehensive)': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if (('title' in mapping(x_p)) and (equal(x_p['title'], v['comprehensive'])))],
        lambda v: [x_p for x_p in listed(v['plans']['special']) if both(lambda: ('title' in mapping(x_p)), lambda: (equal(x_p['title'], v['comprehensive'])))],
    ),
    'plans.special.filter(p, has(p.title))': (
        lambda v: [x_p for x_p in listed(v['plans']['special']) if ('title' in mapping(x_p))],
        None,
    ),
    'plans.special.size()': (
        lambda v: size(v['plans']['special']),
        None,
    ),
    'plaque in committee.plaques': (
        lambda v: within(v['plaque'], v['committee']['plaques']),
        None,
    ),
    'points.size()': (
        lambda v: size(v['points']),
        None,
    ),
    'police': (
        lambda v: v['police'],
        None,
    ),
    'police < posted_minimum || fire < posted_minimum': (
        lambda v: (less(v['police'], v['posted_minimum']) or less(v['fire'], v['posted_minimum'])),
        lambda v: either(lambda: less(v['police'], v['posted_minimum']), lambda: less(v['fire'], v['posted_minimum'])),
    ),
    'police.filter(d, has(d.post) && d.post.matches("辅警|协警|文员|辅助") && has(d.sworn_officer) && d.sworn_officer)': (
        lambda v: [x_d for x_d in listed(v['police']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '辅警|协警|文员|辅助')) and (('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])))],
        lambda v: [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])))],
    ),
    'police.filter(d, has(d.sworn_officer) && d.sworn_officer && !(d in auxiliary))': (
        lambda v: [x_d for x_d in listed(v['police']) if ((('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])) and (not within(x_d, v['auxiliary'])))],
        lambda v: [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])), lambda: (not within(x_d, v['auxiliary'])))],
    ),
    'police.filter(p, !(p in not_begun) && !(p in crossed)).size()': (
        lambda v: len([x_p for x_p in listed(v['police']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))]),
        lambda v: len([x_p for x_p in listed(v['police']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))]),
    ),
    'police.filter(p, fire.exists(q, same_person(p, q)))': (
        lambda v: [x_p for x_p in listed(v['police']) if (True in [same_person(x_p, x_q) for x_q in listed(v['fire'])])],
        lambda v: [x_p for x_p in listed(v['police']) if some(listed(v['fire']), lambda x_q: same_person(x_p, x_q))],
    ),
    'police.size()': (
        lambda v: size(v['police']),
        None,
    ),
    'police.size() == 0': (
        lambda v: (size(v['police']) == 0),
        None,
    ),
    'police_all.filter(p, !(p in crossed) && deputies.exists(d, same_person(p, d)))': (
        lambda v: [x_p for x_p in listed(v['police_all']) if ((not within(x_p, v['crossed'])) and (True in [same_person(x_p, x_d) for x_d in listed(v['deputies'])]))],
        lambda v: [x_p for x_p in listed(v['police_all']) if both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)))],
    ),
    'police_all.filter(p, !police_deputies.exists(x, x == p))': (
        lambda v: [x_p for x_p in listed(v['police_all']) if (not (True in [(equal(x_x, x_p)) for x_x in listed(v['police_deputies'])]))],
        lambda v: [x_p for x_p in listed(v['police_all']) if (not some(listed(v['police_deputies']), lambda x_x: (equal(x_x, x_p))))],
    ),
    'police_all.filter(p, deputies.exists(d, has(d.source) && d.source != "公安派出所" && same_person(p, d)))': (
        lambda v: [x_p for x_p in listed(v['police_all']) if (True in [((('source' in mapping(x_d)) and (x_d['source'] != '公安派出所')) and same_person(x_p, x_d)) for x_d in listed(v['deputies'])])],
        lambda v: [x_p for x_p in listed(v['police_all']) if some(listed(v['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] != '公安派出所')), lambda: same_person(x_p, x_d)))],
    ),
    'police_begun < minimum || fire_begun < minimum': (
        lambda v: (less(v['police_begun'], v['minimum']) or less(v['fire_begun'], v['minimum'])),
        lambda v: either(lambda: less(v['police_begun'], v['minimum']), lambda: less(v['fire_begun'], v['minimum'])),
    ),
    'police_count + unsourced < minimum': (
        lambda v: less(add(v['police_count'], v['unsourced']), v['minimum']),
        None,
    ),
    'police_count - police_crossed.size() < minimum || fire_count - fire_crossed.size() < minimum': (
        lambda v: (less(subtract(v['police_count'], size(v['police_crossed'])), v['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), v['minimum'])),
        lambda v: either(lambda: less(subtract(v['police_count'], size(v['police_crossed'])), v['minimum']), lambda: less(subtract(v['fire_count'], size(v['fire_crossed'])), v['minimum'])),
    ),
    'police_count - two_senders.size() < minimum || fire_count - two_senders.size() < minimum': (
        lambda v: (less(subtract(v['police_count'], size(v['two_senders'])), v['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), v['minimum'])),
        lambda v: either(lambda: less(subtract(v['police_count'], size(v['two_senders'])), v['minimum']), lambda: less(subtract(v['fire_count'], size(v['two_senders'])), v['minimum'])),
    ),
    'police_count <= maximum && fire_count <= maximum': (
        lambda v: (at_most(v['police_count'], v['maximum']) and at_most(v['fire_count'], v['maximum'])),
        lambda v: both(lambda: at_most(v['police_count'], v['maximum']), lambda: at_most(v['fire_count'], v['maximum'])),
    ),
    'police_count > maximum': (
        lambda v: less(v['maximum'], v['police_count']),
        None,
    ),
    'police_count >= minimum && fire_count >= minimum': (
        lambda v: (at_most(v['minimum'], v['police_count']) and at_most(v['minimum'], v['fire_count'])),
        lambda v: both(lambda: at_most(v['minimum'], v['police_count']), lambda: at_most(v['minimum'], v['fire_count'])),
    ),
    'police_crossed + fire_crossed': (
        lambda v: add(v['police_crossed'], v['fire_crossed']),
        None,
    ),
    'police_deputies + fire_deputies': (
        lambda v: add(v['police_deputies'], v['fire_deputies']),
        None,
    ),
    'police_short': (
        lambda v: v['police_short'],
        None,
    ),
    'police_short && fire_short': (
        lambda v: (truth(v['police_short']) and truth(v['fire_short'])),
        lambda v: both(lambda: truth(v['police_short']), lambda: truth(v['fire_short'])),
    ),
    'possible.filter(s, has(s.establishment) && has(s.on_duty))': (
        lambda v: [x_s for x_s in listed(v['possible']) if (('establishment' in mapping(x_s)) and ('on_duty' in mapping(x_s)))],
        lambda v: [x_s for x_s in listed(v['possible']) if both(lambda: ('establishment' in mapping(x_s)), lambda: ('on_duty' in mapping(x_s)))],
    ),
    'possible.filter(s, has(s.establishment))': (
        lambda v: [x_s for x_s in listed(v['possible']) if ('establishment' in mapping(x_s))],
        None,
    ),
    'possible.size()': (
        lambda v: size(v['possible']),
        None,
    ),
    'possible.size() == 0': (
        lambda v: (size(v['possible']) == 0),
        None,
    ),
    'possible_count < minimum': (
        lambda v: less(v['possible_count'], v['minimum']),
        None,
    ),
    'posting_short': (
        lambda v: v['posting_short'],
        None,
    ),
    'posting_short && !has(bureau.reference_basis)': (
        lambda v: (truth(v['posting_short']) and (not ('reference_basis' in mapping(v['bureau'])))),
        lambda v: both(lambda: truth(v['posting_short']), lambda: (not ('reference_basis' in mapping(v['bureau'])))),
    ),
    'posting_short && established < minimum && !has(bureau.reference_basis)': (
        lambda v: ((truth(v['posting_short']) and less(v['established'], v['minimum'])) and (not ('reference_basis' in mapping(v['bureau'])))),
        lambda v: both(lambda: both(lambda: truth(v['posting_short']), lambda: less(v['established'], v['minimum'])), lambda: (not ('reference_basis' in mapping(v['bureau'])))),
    ),
    'present.size() > 0 && !vouched': (
        lambda v: ((size(v['present']) > 0) and (not truth(v['vouched']))),
        lambda v: both(lambda: (size(v['present']) > 0), lambda: (not truth(v['vouched']))),
    ),
    'recent.size()': (
        lambda v: size(v['recent']),
        None,
    ),
    'recipients.filter(r, !filed.exists(f, f.body == r))': (
        lambda v: [x_r for x_r in listed(v['recipients']) if (not (True in [(equal(x_f['body'], x_r)) for x_f in listed(v['filed'])]))],
        lambda v: [x_r for x_r in listed(v['recipients']) if (not some(listed(v['filed']), lambda x_f: (equal(x_f['body'], x_r))))],
    ),
    'records.filter(r, !has(r.date))': (
        lambda v: [x_r for x_r in listed(v['records']) if (not ('date' in mapping(x_r)))],
        None,
    ),
    'records.filter(r, has(r.date) && r.date <= until)': (
        lambda v: [x_r for x_r in listed(v['records']) if (('date' in mapping(x_r)) and at_most(x_r['date'], v['until']))],
        lambda v: [x_r for x_r in listed(v['records']) if both(lambda: ('date' in mapping(x_r)), lambda: at_most(x_r['date'], v['until']))],
    ),
    'rectified + with_deadline': (
        lambda v: add(v['rectified'], v['with_deadline']),
        None,
    ),
    'rectified == found': (
        lambda v: (equal(v['rectified'], v['found'])),
        None,
    ),
    'regular.filter(d, !(d in clerks)) + heads': (
        lambda v: add([x_d for x_d in listed(v['regular']) if (not within(x_d, v['clerks']))], v['heads']),
        None,
    ),
    'remaining + gap': (
        lambda v: add(v['remaining'], v['gap']),
        None,
    ),
    'remaining >= required': (
        lambda v: at_most(v['required'], v['remaining']),
        None,
    ),
    'remaining_ways.map(n, n >= required)': (
        lambda v: [at_most(v['required'], x_n) for x_n in listed(v['remaining_ways'])],
        None,
    ),
    'remaining_with_leaders >= required': (
        lambda v: at_most(v['required'], v['remaining_with_leaders']),
        None,
    ),
    'repeated > 0': (
        lambda v: less(0, v['repeated']),
        None,
    ),
    'reported.exists(v, true)': (
        lambda v: (True in [True for x_v in listed(v['reported'])]),
        lambda v: some(listed(v['reported']), lambda x_v: True),
    ),
    'reported.size()': (
        lambda v: size(v['reported']),
        None,
    ),
    'required.filter(r, !complete.exists(s, s.name.contains(r) && s.document.date <= as_of))': (
        lambda v: [x_r for x_r in listed(v['required']) if (not (True in [(contains(x_s['name'], x_r) and at_most(x_s['document']['date'], v['as_of'])) for x_s in listed(v['complete'])]))],
        lambda v: [x_r for x_r in listed(v['required']) if (not some(listed(v['complete']), lambda x_s: both(lambda: contains(x_s['name'], x_r), lambda: at_most(x_s['document']['date'], v['as_of']))))],
    ),
    'required.filter(r, !complete.exists(s, s.name.contains(r)))': (
        lambda v: [x_r for x_r in listed(v['required']) if (not (True in [contains(x_s['name'], x_r) for x_s in listed(v['complete'])]))],
        lambda v: [x_r for x_r in listed(v['required']) if (not some(listed(v['complete']), lambda x_s: contains(x_s['name'], x_r)))],
    ),
    'required.filter(r, !named.exists(s, s.name.contains(r)))': (
        lambda v: [x_r for x_r in listed(v['required']) if (not (True in [contains(x_s['name'], x_r) for x_s in listed(v['named'])]))],
        lambda v: [x_r for x_r in listed(v['required']) if (not some(listed(v['named']), lambda x_s: contains(x_s['name'], x_r)))],
    ),
    'required.size()': (
        lambda v: size(v['required']),
        None,
    ),
    'rescue_team.duties': (
        lambda v: v['rescue_team']['duties'],
        None,
    ),
    'rescue_team.established == false': (
        lambda v: (v['rescue_team']['established'] is False),
        None,
    ),
    'rescue_team.established == false && count > 0': (
        lambda v: ((v['rescue_team']['established'] is False) and less(0, v['count'])),
        lambda v: both(lambda: (v['rescue_team']['established'] is False), lambda: less(0, v['count'])),
    ),
    'rescue_team.established == false && duties.size() > 0': (
        lambda v: ((v['rescue_team']['established'] is False) and (size(v['duties']) > 0)),
        lambda v: both(lambda: (v['rescue_team']['established'] is False), lambda: (size(v['duties']) > 0)),
    ),
    'rescue_team.managed_by': (
        lambda v: v['rescue_team']['managed_by'],
        None,
    ),
    'rescue_team.members': (
        lambda v: v['rescue_team']['members'],
        None,
    ),
    'rescue_team.size': (
        lambda v: v['rescue_team']['size'],
        None,
    ),
    'reserves.items': (
        lambda v: v['reserves']['items'],
        None,
    ),
    'reserves.items.filter(i, has(i.name) && has(i.quantity) && i.quantity > 0)': (
        lambda v: [x_i for x_i in listed(v['reserves']['items']) if ((('name' in mapping(x_i)) and ('quantity' in mapping(x_i))) and less(0, x_i['quantity']))],
        lambda v: [x_i for x_i in listed(v['reserves']['items']) if both(lambda: both(lambda: ('name' in mapping(x_i)), lambda: ('quantity' in mapping(x_i))), lambda: less(0, x_i['quantity']))],
    ),
    'reserves.maintenance.interval_months': (
        lambda v: v['reserves']['maintenance']['interval_months'],
        None,
    ),
    'reserves.maintenance.records': (
        lambda v: v['reserves']['maintenance']['records'],
        None,
    ),
    'reserves.mechanism.number': (
        lambda v: v['reserves']['mechanism']['number'],
        None,
    ),
    'reserves.plan.number': (
        lambda v: v['reserves']['plan']['number'],
        None,
    ),
    'reserves.points': (
        lambda v: v['reserves']['points'],
        None,
    ),
    'reserves.replenishment.document.date > as_of && !has(reserves.replenishment.description)': (
        lambda v: (less(v['as_of'], v['reserves']['replenishment']['document']['date']) and (not ('description' in mapping(v['reserves']['replenishment'])))),
        lambda v: both(lambda: less(v['as_of'], v['reserves']['replenishment']['document']['date']), lambda: (not ('description' in mapping(v['reserves']['replenishment'])))),
    ),
    'reserves.replenishment.document.date > as_of && has(reserves.replenishment.description)': (
        lambda v: (less(v['as_of'], v['reserves']['replenishment']['document']['date']) and ('description' in mapping(v['reserves']['replenishment']))),
        lambda v: both(lambda: less(v['as_of'], v['reserves']['replenishment']['document']['date']), lambda: ('description' in mapping(v['reserves']['replenishment']))),
    ),
    'responsibility.first_responsible': (
        lambda v: v['responsibility']['first_responsible'],
        None,
    ),
    'responsibility.in_appraisal.number': (
        lambda v: v['responsibility']['in_appraisal']['number'],
        None,
    ),
    'responsibility.system.number': (
        lambda v: v['responsibility']['system']['number'],
        None,
    ),
    'responsibility.task_lists.filter(l, !(has(l.document) && has(l.document.date) && l.document.date > window.until))': (
        lambda v: [x_l for x_l in listed(v['responsibility']['task_lists']) if (not ((('document' in mapping(x_l)) and ('date' in mapping(x_l['document']))) and less(v['window']['until'], x_l['document']['date'])))],
        lambda v: [x_l for x_l in listed(v['responsibility']['task_lists']) if (not both(lambda: both(lambda: ('document' in mapping(x_l)), lambda: ('date' in mapping(x_l['document']))), lambda: less(v['window']['until'], x_l['document']['date'])))],
    ),
    'revised_by_now.filter(p, has(p.document) && has(p.document.date) && p.document.date > as_of)': (
        lambda v: [x_p for x_p in listed(v['revised_by_now']) if ((('document' in mapping(x_p)) and ('date' in mapping(x_p['document']))) and less(v['as_of'], x_p['document']['date']))],
        lambda v: [x_p for x_p in listed(v['revised_by_now']) if both(lambda: both(lambda: ('document' in mapping(x_p)), lambda: ('date' in mapping(x_p['document']))), lambda: less(v['as_of'], x_p['document']['date']))],
    ),
    'roster.size()': (
        lambda v: size(v['roster']),
        None,
    ),
    'rosters.filter(v, !(v in differing) && !(v in shared)).map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": persons(v.rescue_team.members).size()})': (
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': len(persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in listed(v['rosters']) if ((not within(x_v, v['differing'])) and (not within(x_v, v['shared'])))]],
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': len(persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in listed(v['rosters']) if both(lambda: (not within(x_v, v['differing'])), lambda: (not within(x_v, v['shared'])))]],
    ),
    'rosters.filter(v, has(v.rescue_team.size) && v.rescue_team.size != v.rescue_team.members.size())': (
        lambda v: [x_v for x_v in listed(v['rosters']) if (('size' in mapping(x_v['rescue_team'])) and (not equal(x_v['rescue_team']['size'], size(x_v['rescue_team']['members']))))],
        lambda v: [x_v for x_v in listed(v['rosters']) if both(lambda: ('size' in mapping(x_v['rescue_team'])), lambda: (not equal(x_v['rescue_team']['size'], size(x_v['rescue_team']['members']))))],
    ),
    'rosters.filter(v, v.rescue_team in copies)': (
        lambda v: [x_v for x_v in listed(v['rosters']) if within(x_v['rescue_team'], v['copies'])],
        None,
    ),
    'rosters.map(v, latest(v.rescue_team.members.map(m, m.name)))': (
        lambda v: [latest([x_m['name'] for x_m in listed(x_v['rescue_team']['members'])]) for x_v in listed(v['rosters'])],
        None,
    ),
    'same': (
        lambda v: v['same'],
        None,
    ),
    'same && done_on > limit && done_on <= as_of': (
        lambda v: ((truth(v['same']) and less(v['limit'], v['done_on'])) and at_most(v['done_on'], v['as_of'])),
        lambda v: both(lambda: both(lambda: truth(v['same']), lambda: less(v['limit'], v['done_on'])), lambda: at_most(v['done_on'], v['as_of'])),
    ),
    'same && filed.size() == 0': (
        lambda v: (truth(v['same']) and (size(v['filed']) == 0)),
        lambda v: both(lambda: truth(v['same']), lambda: (size(v['filed']) == 0)),
    ),
    'same && has(submission.implementation_plan.number) && own_number != work_number': (
        lambda v: ((truth(v['same']) and ('number' in mapping(v['submission']['implementation_plan']))) and (not equal(v['own_number'], v['work_number']))),
        lambda v: both(lambda: both(lambda: truth(v['same']), lambda: ('number' in mapping(v['submission']['implementation_plan']))), lambda: (not equal(v['own_number'], v['work_number']))),
    ),
    'same && unlisted.size() > 0': (
        lambda v: (truth(v['same']) and (size(v['unlisted']) > 0)),
        lambda v: both(lambda: truth(v['same']), lambda: (size(v['unlisted']) > 0)),
    ),
    'same ? [submission.work_plan].filter(d, has(d.date) && d.date < issued).map(d, "工作方案(" + d.date + ")") : []': (
        lambda v: ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['work_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], v['issued']))]] if truth(v['same']) else []),
        lambda v: ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [v['submission']['work_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], v['issued']))]] if truth(v['same']) else []),
    ),
    'same ? filed.filter(f, has(f.date) && f.date < issued).map(f, f.body + "(" + f.date + ")") : []': (
        lambda v: ([add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['filed']) if (('date' in mapping(x_f)) and less(x_f['date'], v['issued']))]] if truth(v['same']) else []),
        lambda v: ([add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['filed']) if both(lambda: ('date' in mapping(x_f)), lambda: less(x_f['date'], v['issued']))]] if truth(v['same']) else []),
    ),
    'same ? latest(first_filed.map(f, f.date)) : submission.implementation_plan.date': (
        lambda v: (latest([x_f['date'] for x_f in listed(v['first_filed'])]) if truth(v['same']) else v['submission']['implementation_plan']['date']),
        None,
    ),
    'same ? work_plan_day : last_day': (
        lambda v: (v['work_plan_day'] if truth(v['same']) else v['last_day']),
        None,
    ),
    'same_as_chief.filter(s, !(s in in_leadership) && !has(bureau.chief.concurrent))': (
        lambda v: [x_s for x_s in listed(v['same_as_chief']) if ((not within(x_s, v['in_leadership'])) and (not ('concurrent' in mapping(v['bureau']['chief']))))],
        lambda v: [x_s for x_s in listed(v['same_as_chief']) if both(lambda: (not within(x_s, v['in_leadership'])), lambda: (not ('concurrent' in mapping(v['bureau']['chief']))))],
    ),
    'same_as_chief.filter(s, !(s in in_leadership))': (
        lambda v: [x_s for x_s in listed(v['same_as_chief']) if (not within(x_s, v['in_leadership']))],
        None,
    ),
    'same_as_chief.filter(s, has(bureau.chief.concurrent) && bureau.chief.concurrent)': (
        lambda v: [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(v['bureau']['chief'])) and truth(v['bureau']['chief']['concurrent']))],
        lambda v: [x_s for x_s in listed(v['same_as_chief']) if both(lambda: ('concurrent' in mapping(v['bureau']['chief'])), lambda: truth(v['bureau']['chief']['concurrent']))],
    ),
    'same_day.map(c, has(c.person) ? c.person + "(" + c.date + ")" : c.date)': (
        lambda v: [(add(add(add(x_c['person'], '('), x_c['date']), ')') if ('person' in mapping(x_c)) else x_c['date']) for x_c in listed(v['same_day'])],
        None,
    ),
    'same_day.size() > 0': (
        lambda v: (size(v['same_day']) > 0),
        None,
    ),
    'same_people.size() > 0': (
        lambda v: (size(v['same_people']) > 0),
        None,
    ),
    'same_person(director, chief)': (
        lambda v: same_person(v['director'], v['chief']),
        None,
    ),
    'same_person({"name": director.name}, {"name": chief.name})': (
        lambda v: bare_same_person({'name': v['director']['name']}, {'name': v['chief']['name']}),
        None,
    ),
    'seconded_out.size() > 0': (
        lambda v: (size(v['seconded_out']) > 0),
        None,
    ),
    'serving.filter(d, bureau.deputies.exists(o, has(o.source) && o.source == "公安派出所" && same_person(d, o)))': (
        lambda v: [x_d for x_d in listed(v['serving']) if (True in [((('source' in mapping(x_o)) and (x_o['source'] == '公安派出所')) and same_person(x_d, x_o)) for x_o in listed(v['bureau']['deputies'])])],
        lambda v: [x_d for x_d in listed(v['serving']) if some(listed(v['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: (x_o['source'] == '公安派出所')), lambda: same_person(x_d, x_o)))],
    ),
    'serving.size() == 0': (
        lambda v: (size(v['serving']) == 0),
        None,
    ),
    'serving.size() == 0 && clerks.size() > 0': (
        lambda v: ((size(v['serving']) == 0) and (size(v['clerks']) > 0)),
        lambda v: both(lambda: (size(v['serving']) == 0), lambda: (size(v['clerks']) > 0)),
    ),
    'serving.size() == 0 && sworn.size() > 0': (
        lambda v: ((size(v['serving']) == 0) and (size(v['sworn']) > 0)),
        lambda v: both(lambda: (size(v['serving']) == 0), lambda: (size(v['sworn']) > 0)),
    ),
    'serving.size() == 0 && unclear.size() > 0': (
        lambda v: ((size(v['serving']) == 0) and (size(v['unclear']) > 0)),
        lambda v: both(lambda: (size(v['serving']) == 0), lambda: (size(v['unclear']) > 0)),
    ),
    'serving.size() > 0': (
        lambda v: (size(v['serving']) > 0),
        None,
    ),
    'serving.size() > 0 && serving.all(d, d in two_sources)': (
        lambda v: ((size(v['serving']) > 0) and (False not in [within(x_d, v['two_sources']) for x_d in listed(v['serving'])])),
        lambda v: both(lambda: (size(v['serving']) > 0), lambda: every(listed(v['serving']), lambda x_d: within(x_d, v['two_sources']))),
    ),
    'shared.size() > 0': (
        lambda v: (size(v['shared']) > 0),
        None,
    ),
    'short && has(bureau.reference_basis)': (
        lambda v: (truth(v['short']) and ('reference_basis' in mapping(v['bureau']))),
        lambda v: both(lambda: truth(v['short']), lambda: ('reference_basis' in mapping(v['bureau']))),
    ),
    'short && with_leaders >= minimum': (
        lambda v: (truth(v['short']) and at_most(v['minimum'], v['with_leaders'])),
        lambda v: both(lambda: truth(v['short']), lambda: at_most(v['minimum'], v['with_leaders'])),
    ),
    'short && with_leaders >= minimum && with_leaders >= minimum': (
        lambda v: ((truth(v['short']) and at_most(v['minimum'], v['with_leaders'])) and at_most(v['minimum'], v['with_leaders'])),
        lambda v: both(lambda: both(lambda: truth(v['short']), lambda: at_most(v['minimum'], v['with_leaders'])), lambda: at_most(v['minimum'], v['with_leaders'])),
    ),
    'short <= unfinished_count': (
        lambda v: at_most(v['short'], v['unfinished_count']),
        None,
    ),
    'short.size() == 0': (
        lambda v: (size(v['short']) == 0),
        None,
    ),
    'short.size() > 0': (
        lambda v: (size(v['short']) > 0),
        None,
    ),
    'sitting.filter(l, !(l in heads) && !among(l, heads) && !(l in unplaced) && !(has(l.portfolio) && l.portfolio.size() == 0))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if (((not within(x_l, v['heads'])) and (not among(x_l, v['heads']))) and ((not within(x_l, v['unplaced'])) and (not (('portfolio' in mapping(x_l)) and (size(x_l['portfolio']) == 0)))))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: both(lambda: (not within(x_l, v['heads'])), lambda: (not among(x_l, v['heads']))), lambda: both(lambda: (not within(x_l, v['unplaced'])), lambda: (not both(lambda: ('portfolio' in mapping(x_l)), lambda: (size(x_l['portfolio']) == 0)))))],
    ),
    'sitting.filter(l, !has(l.name) && (!has(l.portfolio) || l.portfolio.exists(p, p.matches(in_charge.size() > 0 ? "应急([^救]|$)" : "安全生产|消防|防灾|减灾|救灾|应急救援"))))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if ((not ('name' in mapping(x_l))) and ((not ('portfolio' in mapping(x_l))) or (True in [matches(x_p, ('应急([^救]|$)' if (size(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')) for x_p in listed(x_l['portfolio'])])))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: (not ('name' in mapping(x_l))), lambda: either(lambda: (not ('portfolio' in mapping(x_l))), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, ('应急([^救]|$)' if (size(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')))))],
    ),
    'sitting.filter(l, has(l.head_of) && ("党委" in l.head_of || "政府" in l.head_of))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if (('head_of' in mapping(x_l)) and (within('党委', x_l['head_of']) or within('政府', x_l['head_of'])))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: ('head_of' in mapping(x_l)), lambda: either(lambda: within('党委', x_l['head_of']), lambda: within('政府', x_l['head_of'])))],
    ),
    'sitting.filter(l, has(l.portfolio) && l.portfolio.exists(p, p.contains("应急")))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if (('portfolio' in mapping(x_l)) and (True in [contains(x_p, '应急') for x_p in listed(x_l['portfolio'])]))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: contains(x_p, '应急')))],
    ),
    'sitting.filter(l, has(l.portfolio) && l.portfolio.exists(p, p.matches("应急([^救]|$)")))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if (('portfolio' in mapping(x_l)) and (True in [matches(x_p, '应急([^救]|$)') for x_p in listed(x_l['portfolio'])]))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急([^救]|$)')))],
    ),
    'sitting.filter(l, same_person(l, committee.executive_deputy) && unplaced.exists(u, true))': (
        lambda v: [x_l for x_l in listed(v['sitting']) if (same_person(x_l, v['committee']['executive_deputy']) and (True in [True for x_u in listed(v['unplaced'])]))],
        lambda v: [x_l for x_l in listed(v['sitting']) if both(lambda: same_person(x_l, v['committee']['executive_deputy']), lambda: some(listed(v['unplaced']), lambda x_u: True))],
    ),
    'size(district) > 0': (
        lambda v: (size(v['district']) > 0),
        None,
    ),
    'smallest([government_emergency, government_fire])': (
        lambda v: smallest([v['government_emergency'], v['government_fire']]),
        None,
    ),
    'smallest([party_emergency + government_emergency, party_fire + government_fire])': (
        lambda v: smallest([add(v['party_emergency'], v['government_emergency']), add(v['party_fire'], v['government_fire'])]),
        None,
    ),
    'smallest([party_emergency, party_fire])': (
        lambda v: smallest([v['party_emergency'], v['party_fire']]),
        None,
    ),
    'somebody': (
        lambda v: v['somebody'],
        None,
    ),
    'somebody_lacking': (
        lambda v: v['somebody_lacking'],
        None,
    ),
    'somebody_lacking && committee_known': (
        lambda v: (truth(v['somebody_lacking']) and truth(v['committee_known'])),
        lambda v: both(lambda: truth(v['somebody_lacking']), lambda: truth(v['committee_known'])),
    ),
    'sources_filed && others >= minimum && others - source_unknown.size() < minimum': (
        lambda v: ((truth(v['sources_filed']) and at_most(v['minimum'], v['others'])) and less(subtract(v['others'], size(v['source_unknown'])), v['minimum'])),
        lambda v: both(lambda: both(lambda: truth(v['sources_filed']), lambda: at_most(v['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['source_unknown'])), v['minimum'])),
    ),
    'squad.established': (
        lambda v: v['squad']['established'],
        None,
    ),
    'squad.established == false': (
        lambda v: (v['squad']['established'] is False),
        None,
    ),
    'squad.mode': (
        lambda v: v['squad']['mode'],
        None,
    ),
    'squad.posted.exists(p, has(p.from)) ? squad.posted.filter(p, !has(p.from)) : []': (
        lambda v: ([x_p for x_p in listed(v['squad']['posted']) if (not ('from' in mapping(x_p)))] if (True in [('from' in mapping(x_p)) for x_p in listed(v['squad']['posted'])]) else []),
        lambda v: ([x_p for x_p in listed(v['squad']['posted']) if (not ('from' in mapping(x_p)))] if some(listed(v['squad']['posted']), lambda x_p: ('from' in mapping(x_p))) else []),
    ),
    'squad.posted.filter(p, !(p in others) && !(has(p.certificate_expires) && p.certificate_expires < as_of))': (
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if ((not within(x_p, v['others'])) and (not (('certificate_expires' in mapping(x_p)) and less(x_p['certificate_expires'], v['as_of']))))],
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if both(lambda: (not within(x_p, v['others'])), lambda: (not both(lambda: ('certificate_expires' in mapping(x_p)), lambda: less(x_p['certificate_expires'], v['as_of']))))],
    ),
    'squad.posted.filter(p, has(p.certified) && !p.certified)': (
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if (('certified' in mapping(x_p)) and (not truth(x_p['certified'])))],
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if both(lambda: ('certified' in mapping(x_p)), lambda: (not truth(x_p['certified'])))],
    ),
    'squad.posted.filter(p, has(p.certified) && p.certified && has(p.certificate_expires) && p.certificate_expires < as_of)': (
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if ((('certified' in mapping(x_p)) and truth(x_p['certified'])) and (('certificate_expires' in mapping(x_p)) and less(x_p['certificate_expires'], v['as_of'])))],
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if both(lambda: both(lambda: ('certified' in mapping(x_p)), lambda: truth(x_p['certified'])), lambda: both(lambda: ('certificate_expires' in mapping(x_p)), lambda: less(x_p['certificate_expires'], v['as_of'])))],
    ),
    'squad.posted.filter(p, has(p.from) && !p.from.matches("执法大队|应急管理局|应急局"))': (
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if (('from' in mapping(x_p)) and (not matches(x_p['from'], '执法大队|应急管理局|应急局')))],
        lambda v: [x_p for x_p in listed(v['squad']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (not matches(x_p['from'], '执法大队|应急管理局|应急局')))],
    ),
    'squad.town_staff.filter(s, has(squad.posted) && among(s, squad.posted))': (
        lambda v: [x_s for x_s in listed(v['squad']['town_staff']) if (('posted' in mapping(v['squad'])) and among(x_s, v['squad']['posted']))],
        lambda v: [x_s for x_s in listed(v['squad']['town_staff']) if both(lambda: ('posted' in mapping(v['squad'])), lambda: among(x_s, v['squad']['posted']))],
    ),
    'staff + posted + members': (
        lambda v: add(add(v['staff'], v['posted']), v['members']),
        None,
    ),
    'staff == 0': (
        lambda v: (equal(v['staff'], 0)),
        None,
    ),
    'staff.exists(s, has(s.name)) && enough && remaining - nameless.size() < required': (
        lambda v: (((True in [('name' in mapping(x_s)) for x_s in listed(v['staff'])]) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])),
        lambda v: both(lambda: both(lambda: some(listed(v['staff']), lambda x_s: ('name' in mapping(x_s))), lambda: truth(v['enough'])), lambda: less(subtract(v['remaining'], size(v['nameless'])), v['required'])),
    ),
    'staff.filter(s, !has(s.name) && !(s.establishment in counted))': (
        lambda v: [x_s for x_s in listed(v['staff']) if ((not ('name' in mapping(x_s))) and (not within(x_s['establishment'], v['counted'])))],
        lambda v: [x_s for x_s in listed(v['staff']) if both(lambda: (not ('name' in mapping(x_s))), lambda: (not within(x_s['establishment'], v['counted'])))],
    ),
    'staff.filter(s, !has(s.name))': (
        lambda v: [x_s for x_s in listed(v['staff']) if (not ('name' in mapping(x_s)))],
        None,
    ),
    'staff.filter(s, (!has(s.certified) || s.certified) && (!has(s.certificate_expires) || s.certificate_expires >= as_of))': (
        lambda v: [x_s for x_s in listed(v['staff']) if (((not ('certified' in mapping(x_s))) or truth(x_s['certified'])) and ((not ('certificate_expires' in mapping(x_s))) or at_most(v['as_of'], x_s['certificate_expires'])))],
        lambda v: [x_s for x_s in listed(v['staff']) if both(lambda: either(lambda: (not ('certified' in mapping(x_s))), lambda: truth(x_s['certified'])), lambda: either(lambda: (not ('certificate_expires' in mapping(x_s))), lambda: at_most(v['as_of'], x_s['certificate_expires'])))],
    ),
    'staff.filter(s, has(s.certified) && s.certified)': (
        lambda v: [x_s for x_s in listed(v['staff']) if (('certified' in mapping(x_s)) and truth(x_s['certified']))],
        lambda v: [x_s for x_s in listed(v['staff']) if both(lambda: ('certified' in mapping(x_s)), lambda: truth(x_s['certified']))],
    ),
    'staff.size()': (
        lambda v: size(v['staff']),
        None,
    ),
    'strengths.filter(s, s.size < least)': (
        lambda v: [x_s for x_s in listed(v['strengths']) if less(x_s['size'], v['least'])],
        None,
    ),
    'strengths.filter(s, s.size < minimum)': (
        lambda v: [x_s for x_s in listed(v['strengths']) if less(x_s['size'], v['minimum'])],
        None,
    ),
    'string(year)': (
        lambda v: text_of(v['year']),
        None,
    ),
    'string(year) + "-12-31"': (
        lambda v: (text_of(v['year']) + '-12-31'),
        None,
    ),
    'studied.filter(m, m.date >= "2023-07-01" && m.date <= "2023-09-30")': (
        lambda v: [x_m for x_m in listed(v['studied']) if (at_most('2023-07-01', x_m['date']) and at_most(x_m['date'], '2023-09-30'))],
        lambda v: [x_m for x_m in listed(v['studied']) if both(lambda: at_most('2023-07-01', x_m['date']), lambda: at_most(x_m['date'], '2023-09-30'))],
    ),
    'submission.implementation_plan.number': (
        lambda v: v['submission']['implementation_plan']['number'],
        None,
    ),
    'submission.work_plan.date': (
        lambda v: v['submission']['work_plan']['date'],
        None,
    ),
    'submission.work_plan.number': (
        lambda v: v['submission']['work_plan']['number'],
        None,
    ),
    'supplements.filter(k, !items.exists(i, i.kind == k))': (
        lambda v: [x_k for x_k in listed(v['supplements']) if (not (True in [(equal(x_i['kind'], x_k)) for x_i in listed(v['items'])]))],
        lambda v: [x_k for x_k in listed(v['supplements']) if (not some(listed(v['items']), lambda x_i: (equal(x_i['kind'], x_k))))],
    ),
    'sworn.filter(d, bureau.deputies.exists(o, has(o.source) && o.source in ["消防救援大队", "镇专职消防队"] && same_person(d, o)))': (
        lambda v: [x_d for x_d in listed(v['sworn']) if (True in [((('source' in mapping(x_o)) and within(x_o['source'], ['消防救援大队', '镇专职消防队'])) and same_person(x_d, x_o)) for x_o in listed(v['bureau']['deputies'])])],
        lambda v: [x_d for x_d in listed(v['sworn']) if some(listed(v['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: within(x_o['source'], ['消防救援大队', '镇专职消防队'])), lambda: same_person(x_d, x_o)))],
    ),
    'sworn.size() == 0': (
        lambda v: (size(v['sworn']) == 0),
        None,
    ),
    'sworn.size() == 0 && auxiliary.size() > 0': (
        lambda v: ((size(v['sworn']) == 0) and (size(v['auxiliary']) > 0)),
        lambda v: both(lambda: (size(v['sworn']) == 0), lambda: (size(v['auxiliary']) > 0)),
    ),
    'sworn.size() == 0 && fire.size() == 0': (
        lambda v: ((size(v['sworn']) == 0) and (size(v['fire']) == 0)),
        lambda v: both(lambda: (size(v['sworn']) == 0), lambda: (size(v['fire']) == 0)),
    ),
    'sworn.size() == 0 && fire.size() > 0': (
        lambda v: ((size(v['sworn']) == 0) and (size(v['fire']) > 0)),
        lambda v: both(lambda: (size(v['sworn']) == 0), lambda: (size(v['fire']) > 0)),
    ),
    'sworn.size() == 0 && serving.size() == 0': (
        lambda v: ((size(v['sworn']) == 0) and (size(v['serving']) == 0)),
        lambda v: both(lambda: (size(v['sworn']) == 0), lambda: (size(v['serving']) == 0)),
    ),
    'sworn.size() > 0': (
        lambda v: (size(v['sworn']) > 0),
        None,
    ),
    'sworn.size() > 0 && !sworn.exists(d, d.post.matches("副所长|牵头|消防"))': (
        lambda v: ((size(v['sworn']) > 0) and (not (True in [matches(x_d['post'], '副所长|牵头|消防') for x_d in listed(v['sworn'])]))),
        lambda v: both(lambda: (size(v['sworn']) > 0), lambda: (not some(listed(v['sworn']), lambda x_d: matches(x_d['post'], '副所长|牵头|消防')))),
    ),
    'sworn.size() > 0 && sworn.all(d, d in two_sources)': (
        lambda v: ((size(v['sworn']) > 0) and (False not in [within(x_d, v['two_sources']) for x_d in listed(v['sworn'])])),
        lambda v: both(lambda: (size(v['sworn']) > 0), lambda: every(listed(v['sworn']), lambda x_d: within(x_d, v['two_sources']))),
    ),
    'systems.size()': (
        lambda v: size(v['systems']),
        None,
    ),
    'tasked.size() == 0': (
        lambda v: (size(v['tasked']) == 0),
        None,
    ),
    'tasks.filter(t, !duties.exists(d, d.contains(t)))': (
        lambda v: [x_t for x_t in listed(v['tasks']) if (not (True in [contains(x_d, x_t) for x_d in listed(v['duties'])]))],
        lambda v: [x_t for x_t in listed(v['tasks']) if (not some(listed(v['duties']), lambda x_d: contains(x_d, x_t)))],
    ),
    'team.filter(d, has(d.post) && !(d in heads) && !(d in not_heads))': (
        lambda v: [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and (not within(x_d, v['heads']))) and (not within(x_d, v['not_heads'])))],
        lambda v: [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: (not within(x_d, v['heads']))), lambda: (not within(x_d, v['not_heads'])))],
    ),
    'team.filter(d, has(d.post) && d.post.matches("副|班长|队员|消防员|文员|驾驶员") && !d.post.contains("主持"))': (
        lambda v: [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')) and (not contains(x_d['post'], '主持')))],
        lambda v: [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not contains(x_d['post'], '主持')))],
    ),
    'team.filter(d, has(d.post) && d.post.matches("队长|站长|负责人|指导员") && !d.post.matches("副|分队|班长|主持"))': (
        lambda v: [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '队长|站长|负责人|指导员')) and (not matches(x_d['post'], '副|分队|班长|主持')))],
        lambda v: [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))],
    ),
    'team.filter(t, t.matches("督导组|五部门"))': (
        lambda v: [x_t for x_t in listed(v['team']) if matches(x_t, '督导组|五部门')],
        None,
    ),
    'teams.filter(v, !(v in no_team) && !(v in differing) && !(v in shared) && (has(v.rescue_team.members) || has(v.rescue_team.size))).map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": has(v.rescue_team.members) ? persons(v.rescue_team.members).size() : v.rescue_team.size})': (
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if (((not within(x_v, v['no_team'])) and (not within(x_v, v['differing']))) and ((not within(x_v, v['shared'])) and (('members' in mapping(x_v['rescue_team'])) or ('size' in mapping(x_v['rescue_team'])))))]],
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: (not within(x_v, v['no_team'])), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: (not within(x_v, v['shared'])), lambda: either(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: ('size' in mapping(x_v['rescue_team'])))))]],
    ),
    'teams.filter(v, !(v in without) && !has(v.rescue_team.members) && has(v.rescue_team.size))': (
        lambda v: [x_v for x_v in listed(v['teams']) if (((not within(x_v, v['without'])) and (not ('members' in mapping(x_v['rescue_team'])))) and ('size' in mapping(x_v['rescue_team'])))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: (not within(x_v, v['without'])), lambda: (not ('members' in mapping(x_v['rescue_team'])))), lambda: ('size' in mapping(x_v['rescue_team'])))],
    ),
    'teams.filter(v, !(v in without) && has(v.rescue_team.members))': (
        lambda v: [x_v for x_v in listed(v['teams']) if ((not within(x_v, v['without'])) and ('members' in mapping(x_v['rescue_team'])))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: (not within(x_v, v['without'])), lambda: ('members' in mapping(x_v['rescue_team'])))],
    ),
    'teams.filter(v, has(v.rescue_team.established) && !v.rescue_team.established)': (
        lambda v: [x_v for x_v in listed(v['teams']) if (('established' in mapping(x_v['rescue_team'])) and (not truth(x_v['rescue_team']['established'])))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: ('established' in mapping(x_v['rescue_team'])), lambda: (not truth(x_v['rescue_team']['established'])))],
    ),
    'teams.filter(v, has(v.rescue_team.members) && !(v in no_team) && !(v in differing) && v.rescue_team.members.exists(m, has(m.name)) && persons(v.rescue_team.members).size() >= minimum && persons(v.rescue_team.members.filter(m, has(m.name))).size() < minimum)': (
        lambda v: [x_v for x_v in listed(v['teams']) if (((('members' in mapping(x_v['rescue_team'])) and (not within(x_v, v['no_team']))) and (not within(x_v, v['differing']))) and (((True in [('name' in mapping(x_m)) for x_m in listed(x_v['rescue_team']['members'])]) and at_most(v['minimum'], len(persons(x_v['rescue_team']['members'])))) and less(len(bare_persons([x_m for x_m in listed(x_v['rescue_team']['members']) if ('name' in mapping(x_m))])), v['minimum'])))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: (not within(x_v, v['no_team']))), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: both(lambda: some(listed(x_v['rescue_team']['members']), lambda x_m: ('name' in mapping(x_m))), lambda: at_most(v['minimum'], len(persons(x_v['rescue_team']['members'])))), lambda: less(len(bare_persons([x_m for x_m in listed(x_v['rescue_team']['members']) if ('name' in mapping(x_m))])), v['minimum'])))],
    ),
    'teams.filter(v, has(v.rescue_team.members) && has(v.rescue_team.size) && v.rescue_team.members.size() != v.rescue_team.size)': (
        lambda v: [x_v for x_v in listed(v['teams']) if ((('members' in mapping(x_v['rescue_team'])) and ('size' in mapping(x_v['rescue_team']))) and (not equal(size(x_v['rescue_team']['members']), x_v['rescue_team']['size'])))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: ('size' in mapping(x_v['rescue_team']))), lambda: (not equal(size(x_v['rescue_team']['members']), x_v['rescue_team']['size'])))],
    ),
    'teams.filter(v, has(v.rescue_team.members) && v.rescue_team.members.all(m, has(m.name)))': (
        lambda v: [x_v for x_v in listed(v['teams']) if (('members' in mapping(x_v['rescue_team'])) and (False not in [('name' in mapping(x_m)) for x_m in listed(x_v['rescue_team']['members'])]))],
        lambda v: [x_v for x_v in listed(v['teams']) if both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: every(listed(x_v['rescue_team']['members']), lambda x_m: ('name' in mapping(x_m))))],
    ),
    'teams.filter(v, has(v.rescue_team.shared_with) || (has(v.rescue_team.established) && !v.rescue_team.established))': (
        lambda v: [x_v for x_v in listed(v['teams']) if (('shared_with' in mapping(x_v['rescue_team'])) or (('established' in mapping(x_v['rescue_team'])) and (not truth(x_v['rescue_team']['established']))))],
        lambda v: [x_v for x_v in listed(v['teams']) if either(lambda: ('shared_with' in mapping(x_v['rescue_team'])), lambda: both(lambda: ('established' in mapping(x_v['rescue_team'])), lambda: (not truth(x_v['rescue_team']['established']))))],
    ),
    'teams.filter(v, has(v.rescue_team.shared_with))': (
        lambda v: [x_v for x_v in listed(v['teams']) if ('shared_with' in mapping(x_v['rescue_team']))],
        None,
    ),
    'third_quarter.filter(m, m.type == "党委会").size()': (
        lambda v: len([x_m for x_m in listed(v['third_quarter']) if (x_m['type'] == '党委会')]),
        None,
    ),
    'third_quarter.filter(m, m.type == "政府工作会议").size()': (
        lambda v: len([x_m for x_m in listed(v['third_quarter']) if (x_m['type'] == '政府工作会议')]),
        None,
    ),
    'times.filter(i, has(i.occasion) && i.occasion != "季度")': (
        lambda v: [x_i for x_i in listed(v['times']) if (('occasion' in mapping(x_i)) and (x_i['occasion'] != '季度'))],
        lambda v: [x_i for x_i in listed(v['times']) if both(lambda: ('occasion' in mapping(x_i)), lambda: (x_i['occasion'] != '季度'))],
    ),
    'times.filter(i, has(i.occasion) && i.occasion == "季度")': (
        lambda v: [x_i for x_i in listed(v['times']) if (('occasion' in mapping(x_i)) and (x_i['occasion'] == '季度'))],
        lambda v: [x_i for x_i in listed(v['times']) if both(lambda: ('occasion' in mapping(x_i)), lambda: (x_i['occasion'] == '季度'))],
    ),
    'times.size()': (
        lambda v: size(v['times']),
        None,
    ),
    'to_be_revised + to_be_issued': (
        lambda v: add(v['to_be_revised'], v['to_be_issued']),
        None,
    ),
    'too_early.map(f, f.body + "(" + f.date + ")")': (
        lambda v: [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in listed(v['too_early'])],
        None,
    ),
    'too_early.size() > 0': (
        lambda v: (size(v['too_early']) > 0),
        None,
    ),
    'too_small.filter(s, s.name != "").map(s, s.name + " " + string(s.size))': (
        lambda v: [add(add(x_s['name'], ' '), text_of(x_s['size'])) for x_s in [x_s for x_s in listed(v['too_small']) if (x_s['name'] != '')]],
        None,
    ),
    'total + own': (
        lambda v: add(v['total'], v['own']),
        None,
    ),
    'total == 0': (
        lambda v: (equal(v['total'], 0)),
        None,
    ),
    'total(valued.filter(i, i.kind == "产能").map(i, i.value))': (
        lambda v: total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '产能')]]),
        None,
    ),
    'total(valued.filter(i, i.kind == "协议").map(i, i.value))': (
        lambda v: total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '协议')]]),
        None,
    ),
    'total(valued.filter(i, i.kind == "实物").map(i, i.value))': (
        lambda v: total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '实物')]]),
        None,
    ),
    'trained.size()': (
        lambda v: size(v['trained']),
        None,
    ),
    'training_count < least': (
        lambda v: less(v['training_count'], v['least']),
        None,
    ),
    'training_count >= least && drill_count >= least': (
        lambda v: (at_most(v['least'], v['training_count']) and at_most(v['least'], v['drill_count'])),
        lambda v: both(lambda: at_most(v['least'], v['training_count']), lambda: at_most(v['least'], v['drill_count'])),
    ),
    'trainings.filter(t, has(t.date) && t.date <= as_of)': (
        lambda v: [x_t for x_t in listed(v['trainings']) if (('date' in mapping(x_t)) and at_most(x_t['date'], v['as_of']))],
        lambda v: [x_t for x_t in listed(v['trainings']) if both(lambda: ('date' in mapping(x_t)), lambda: at_most(x_t['date'], v['as_of']))],
    ),
    'trainings.filter(t, has(t.date) && t.date >= since && t.date <= as_of)': (
        lambda v: [x_t for x_t in listed(v['trainings']) if ((('date' in mapping(x_t)) and at_most(v['since'], x_t['date'])) and at_most(x_t['date'], v['as_of']))],
        lambda v: [x_t for x_t in listed(v['trainings']) if both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(v['since'], x_t['date'])), lambda: at_most(x_t['date'], v['as_of']))],
    ),
    'trainings.filter(t, has(t.date) && t.date >= window.start && t.date <= window.until)': (
        lambda v: [x_t for x_t in listed(v['trainings']) if ((('date' in mapping(x_t)) and at_most(v['window']['start'], x_t['date'])) and at_most(x_t['date'], v['window']['until']))],
        lambda v: [x_t for x_t in listed(v['trainings']) if both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(v['window']['start'], x_t['date'])), lambda: at_most(x_t['date'], v['window']['until']))],
    ),
    'trainings.size()': (
        lambda v: size(v['trainings']),
        None,
    ),
    'true': (
        lambda v: True,
        None,
    ),
    'turned': (
        lambda v: v['turned'],
        None,
    ),
    'twice > 0': (
        lambda v: less(0, v['twice']),
        None,
    ),
    'twice.size() > 0': (
        lambda v: (size(v['twice']) > 0),
        None,
    ),
    'uncertified.size() > 0': (
        lambda v: (size(v['uncertified']) > 0),
        None,
    ),
    'unchecked.size() == 0': (
        lambda v: (size(v['unchecked']) == 0),
        None,
    ),
    'unchecked.size() > 0': (
        lambda v: (size(v['unchecked']) > 0),
        None,
    ),
    'unclear + clerks + auxiliary': (
        lambda v: add(add(v['unclear'], v['clerks']), v['auxiliary']),
        None,
    ),
    'unclear.size() > 0': (
        lambda v: (size(v['unclear']) > 0),
        None,
    ),
    'undated.map(c, has(c.person) ? c.person + "(" + c.date + ")" : c.date)': (
        lambda v: [(add(add(add(x_c['person'], '('), x_c['date']), ')') if ('person' in mapping(x_c)) else x_c['date']) for x_c in listed(v['undated'])],
        None,
    ),
    'undated.size() == 0 && held_count == 0': (
        lambda v: ((size(v['undated']) == 0) and (equal(v['held_count'], 0))),
        lambda v: both(lambda: (size(v['undated']) == 0), lambda: (equal(v['held_count'], 0))),
    ),
    'undated.size() > 0': (
        lambda v: (size(v['undated']) > 0),
        None,
    ),
    'undone.size() == 0': (
        lambda v: (size(v['undone']) == 0),
        None,
    ),
    'undone.size() > 0': (
        lambda v: (size(v['undone']) > 0),
        None,
    ),
    'unfiled.size() > 0': (
        lambda v: (size(v['unfiled']) > 0),
        None,
    ),
    'unfinished.size()': (
        lambda v: size(v['unfinished']),
        None,
    ),
    'unfinished.size() > 0': (
        lambda v: (size(v['unfinished']) > 0),
        None,
    ),
    'unfinished_count > 0': (
        lambda v: less(0, v['unfinished_count']),
        None,
    ),
    'uniforms.issued && !vouched': (
        lambda v: (truth(v['uniforms']['issued']) and (not truth(v['vouched']))),
        lambda v: both(lambda: truth(v['uniforms']['issued']), lambda: (not truth(v['vouched']))),
    ),
    'unit.has_enforcement_bureau': (
        lambda v: v['unit']['has_enforcement_bureau'],
        None,
    ),
    'unit.has_enforcement_bureau && !bureau.established': (
        lambda v: (truth(v['unit']['has_enforcement_bureau']) and (not truth(v['bureau']['established']))),
        lambda v: both(lambda: truth(v['unit']['has_enforcement_bureau']), lambda: (not truth(v['bureau']['established']))),
    ),
    'unit.has_enforcement_bureau == false': (
        lambda v: (v['unit']['has_enforcement_bureau'] is False),
        None,
    ),
    'unit.high_fire_risk || unit.main_urban_area': (
        lambda v: (truth(v['unit']['high_fire_risk']) or truth(v['unit']['main_urban_area'])),
        lambda v: either(lambda: truth(v['unit']['high_fire_risk']), lambda: truth(v['unit']['main_urban_area'])),
    ),
    'unit.type': (
        lambda v: v['unit']['type'],
        None,
    ),
    'unit.village_count': (
        lambda v: v['unit']['village_count'],
        None,
    ),
    'unnamed.size() > 0': (
        lambda v: (size(v['unnamed']) > 0),
        None,
    ),
    'unplaced.size() > 0': (
        lambda v: (size(v['unplaced']) > 0),
        None,
    ),
    'unspecified.size() > 0': (
        lambda v: (size(v['unspecified']) > 0),
        None,
    ),
    'untrained.size()': (
        lambda v: size(v['untrained']),
        None,
    ),
    'unvalued.size() == 0': (
        lambda v: (size(v['unvalued']) == 0),
        None,
    ),
    'unvalued.size() > 0 && valued.size() == 0': (
        lambda v: ((size(v['unvalued']) > 0) and (size(v['valued']) == 0)),
        lambda v: both(lambda: (size(v['unvalued']) > 0), lambda: (size(v['valued']) == 0)),
    ),
    'valid.size()': (
        lambda v: size(v['valid']),
        None,
    ),
    'valued.size() > 0 && unvalued.size() > 0': (
        lambda v: ((size(v['valued']) > 0) and (size(v['unvalued']) > 0)),
        lambda v: both(lambda: (size(v['valued']) > 0), lambda: (size(v['unvalued']) > 0)),
    ),
    'village_rosters.filter(v, overlap(v.rescue_team.members, people).size() > 0)': (
        lambda v: [x_v for x_v in listed(v['village_rosters']) if (len(overlap(x_v['rescue_team']['members'], v['people'])) > 0)],
        None,
    ),
    'villages.filter(v, !(has(v.group) && has(v.group.established) && !v.group.established))': (
        lambda v: [x_v for x_v in listed(v['villages']) if (not ((('group' in mapping(x_v)) and ('established' in mapping(x_v['group']))) and (not truth(x_v['group']['established']))))],
        lambda v: [x_v for x_v in listed(v['villages']) if (not both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('established' in mapping(x_v['group']))), lambda: (not truth(x_v['group']['established']))))],
    ),
    'villages.filter(v, !has(v.equipment))': (
        lambda v: [x_v for x_v in listed(v['villages']) if (not ('equipment' in mapping(x_v)))],
        None,
    ),
    'villages.filter(v, has(v.equipment) && v.equipment.size() == 0)': (
        lambda v: [x_v for x_v in listed(v['villages']) if (('equipment' in mapping(x_v)) and (size(x_v['equipment']) == 0))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: ('equipment' in mapping(x_v)), lambda: (size(x_v['equipment']) == 0))],
    ),
    'villages.filter(v, has(v.equipment)).map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": v.equipment.size()})': (
        lambda v: [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': size(x_v['equipment'])} for x_v in [x_v for x_v in listed(v['villages']) if ('equipment' in mapping(x_v))]],
        None,
    ),
    'villages.filter(v, has(v.group) && has(v.group.date) && v.group.date > as_of)': (
        lambda v: [x_v for x_v in listed(v['villages']) if ((('group' in mapping(x_v)) and ('date' in mapping(x_v['group']))) and less(v['as_of'], x_v['group']['date']))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('date' in mapping(x_v['group']))), lambda: less(v['as_of'], x_v['group']['date']))],
    ),
    'villages.filter(v, has(v.group) && has(v.group.established) && !v.group.established)': (
        lambda v: [x_v for x_v in listed(v['villages']) if ((('group' in mapping(x_v)) and ('established' in mapping(x_v['group']))) and (not truth(x_v['group']['established'])))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('established' in mapping(x_v['group']))), lambda: (not truth(x_v['group']['established'])))],
    ),
    'villages.filter(v, has(v.handbook) && has(v.handbook.date) && v.handbook.date > as_of)': (
        lambda v: [x_v for x_v in listed(v['villages']) if ((('handbook' in mapping(x_v)) and ('date' in mapping(x_v['handbook']))) and less(v['as_of'], x_v['handbook']['date']))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: both(lambda: ('handbook' in mapping(x_v)), lambda: ('date' in mapping(x_v['handbook']))), lambda: less(v['as_of'], x_v['handbook']['date']))],
    ),
    'villages.filter(v, has(v.handbook) && has(v.handbook.exists) && !v.handbook.exists)': (
        lambda v: [x_v for x_v in listed(v['villages']) if ((('handbook' in mapping(x_v)) and ('exists' in mapping(x_v['handbook']))) and (not truth(x_v['handbook']['exists'])))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: both(lambda: ('handbook' in mapping(x_v)), lambda: ('exists' in mapping(x_v['handbook']))), lambda: (not truth(x_v['handbook']['exists'])))],
    ),
    'villages.filter(v, has(v.patrols) && v.patrols == 0)': (
        lambda v: [x_v for x_v in listed(v['villages']) if (('patrols' in mapping(x_v)) and (equal(x_v['patrols'], 0)))],
        lambda v: [x_v for x_v in listed(v['villages']) if both(lambda: ('patrols' in mapping(x_v)), lambda: (equal(x_v['patrols'], 0)))],
    ),
    'villages.filter(v, has(v.patrols))': (
        lambda v: [x_v for x_v in listed(v['villages']) if ('patrols' in mapping(x_v))],
        None,
    ),
    'villages.filter(v, has(v.rescue_team))': (
        lambda v: [x_v for x_v in listed(v['villages']) if ('rescue_team' in mapping(x_v))],
        None,
    ),
    'villages.size()': (
        lambda v: size(v['villages']),
        None,
    ),
    'villages.size() > 0 && with_group.size() == 0': (
        lambda v: ((size(v['villages']) > 0) and (size(v['with_group']) == 0)),
        lambda v: both(lambda: (size(v['villages']) > 0), lambda: (size(v['with_group']) == 0)),
    ),
    'waiting.size() > 0': (
        lambda v: (size(v['waiting']) > 0),
        None,
    ),
    'window.name == "2023Q4"': (
        lambda v: (v['window']['name'] == '2023Q4'),
        None,
    ),
    'window.until == this_year + "-12-31"': (
        lambda v: (equal(v['window']['until'], add(v['this_year'], '-12-31'))),
        None,
    ),
    'with_group.filter(v, has(v.group) && has(v.group.leader) && has(v.group.leader.post))': (
        lambda v: [x_v for x_v in listed(v['with_group']) if ((('group' in mapping(x_v)) and ('leader' in mapping(x_v['group']))) and ('post' in mapping(x_v['group']['leader'])))],
        lambda v: [x_v for x_v in listed(v['with_group']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('leader' in mapping(x_v['group']))), lambda: ('post' in mapping(x_v['group']['leader'])))],
    ),
    'with_university.size()': (
        lambda v: size(v['with_university']),
        None,
    ),
    'without && host != bureau_name': (
        lambda v: (truth(v['without']) and (not equal(v['host'], v['bureau_name']))),
        lambda v: both(lambda: truth(v['without']), lambda: (not equal(v['host'], v['bureau_name']))),
    ),
    'without && manager != bureau_name': (
        lambda v: (truth(v['without']) and (not equal(v['manager'], v['bureau_name']))),
        lambda v: both(lambda: truth(v['without']), lambda: (not equal(v['manager'], v['bureau_name']))),
    ),
    'without && office.host_body != bureau_name': (
        lambda v: (truth(v['without']) and (not equal(v['office']['host_body'], v['bureau_name']))),
        lambda v: both(lambda: truth(v['without']), lambda: (not equal(v['office']['host_body'], v['bureau_name']))),
    ),
    'without.map(v, {"@": v["@"], "name": has(v.name) ? v.name : "", "size": 0}) + with_roster + with_number': (
        lambda v: add(add([{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': 0} for x_v in listed(v['without'])], v['with_roster']), v['with_number']),
        None,
    ),
    'without.size()': (
        lambda v: size(v['without']),
        None,
    ),
    'without_group.size()': (
        lambda v: size(v['without_group']),
        None,
    ),
    'without_handbook.size()': (
        lambda v: size(v['without_handbook']),
        None,
    ),
    'without_result.size()': (
        lambda v: size(v['without_result']),
        None,
    ),
    'without_result_count > 0': (
        lambda v: less(0, v['without_result_count']),
        None,
    ),
    'wrong == 0': (
        lambda v: (equal(v['wrong'], 0)),
        None,
    ),
    'wrong > 0': (
        lambda v: less(0, v['wrong']),
        None,
    ),
    'wrong_rank.size() > 0': (
        lambda v: (size(v['wrong_rank']) > 0),
        None,
    ),
    'year': (
        lambda v: v['year'],
        None,
    ),
    'year == 2023': (
        lambda v: (equal(v['year'], 2023)),
        None,
    ),
    'year == 2023 && lacking.size() > 0': (
        lambda v: ((equal(v['year'], 2023)) and (size(v['lacking']) > 0)),
        lambda v: both(lambda: (equal(v['year'], 2023)), lambda: (size(v['lacking']) > 0)),
    ),
    'year >= first_year': (
        lambda v: at_most(v['first_year'], v['year']),
        None,
    ),
    'year_over && activities.fire_checks == 0': (
        lambda v: (truth(v['year_over']) and (equal(v['activities']['fire_checks'], 0))),
        lambda v: both(lambda: truth(v['year_over']), lambda: (equal(v['activities']['fire_checks'], 0))),
    ),
    'year_over && activities.publicity == 0': (
        lambda v: (truth(v['year_over']) and (equal(v['activities']['publicity'], 0))),
        lambda v: both(lambda: truth(v['year_over']), lambda: (equal(v['activities']['publicity'], 0))),
    ),
    'year_over && in_year.size() > 0 && in_year.all(i, has(i.occasion) && i.occasion == "季度")': (
        lambda v: ((truth(v['year_over']) and (size(v['in_year']) > 0)) and (False not in [(('occasion' in mapping(x_i)) and (x_i['occasion'] == '季度')) for x_i in listed(v['in_year'])])),
        lambda v: both(lambda: both(lambda: truth(v['year_over']), lambda: (size(v['in_year']) > 0)), lambda: every(listed(v['in_year']), lambda x_i: both(lambda: ('occasion' in mapping(x_i)), lambda: (x_i['occasion'] == '季度')))),
    ),
    'year_over && lacking > 0': (
        lambda v: (truth(v['year_over']) and less(0, v['lacking'])),
        lambda v: both(lambda: truth(v['year_over']), lambda: less(0, v['lacking'])),
    ),
    'zero.size() > 0 && not_filed.size() > 0': (
        lambda v: ((size(v['zero']) > 0) and (size(v['not_filed']) > 0)),
        lambda v: both(lambda: (size(v['zero']) > 0), lambda: (size(v['not_filed']) > 0)),
    ),
    'zero.size() > 0 && unfinished.size() == 0': (
        lambda v: ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)),
        lambda v: both(lambda: (size(v['zero']) > 0), lambda: (size(v['unfinished']) == 0)),
    ),
}
