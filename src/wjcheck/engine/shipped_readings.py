"""Rules of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By what decides it (`ends.mark_of`) each has the function that says what it comes to, or what it comes to by another
reading, or when its facts are known; or the function that works out its facts.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.engine.ends import Function
from wjcheck.engine.needs import listing
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


def look_1(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('type' in s['unit'])), lambda: (not (s['unit']['type'] == '镇')))


def look_2(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['listed'] > v['declared']), lambda: (len(bare_distinct([x_v['name'] for x_v in s['villages']])) < v['listed']))


def look_3(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: v['office_set_up'], lambda: v['bureau_set_up'])


def look_4(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: both(lambda: ('trainings' in s['filing']), lambda: (v['trainings_filed'] == 0)), lambda: both(lambda: ('drills' in s['filing']), lambda: (v['drills_filed'] == 0)))


def look_5(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['training_count'] >= p['least']), lambda: (v['drill_count'] >= p['least']))


def look_6(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_sitting']) == 0), lambda: (len(v['government_sitting']) == 0))


def look_7(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (len(v['in_charge']) == 0), lambda: (len(v['own_entry']) == 0)), lambda: (not some(s['leaders'], lambda x_l: ('portfolio' in x_l))))


def look_8(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) > 0), lambda: every(v['sworn'], lambda x_d: (x_d in v['two_sources'])))


def look_9(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['serving']) > 0), lambda: every(v['serving'], lambda x_d: (x_d in v['two_sources'])))


def look_10(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['host'] == p['bureau_name']), lambda: both(lambda: v['without'], lambda: bare_same_body(v['host'], s['bureau']['existing_body'])))


def look_11(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('deputy_director' in s['office'])), lambda: (not v['settled']))


def look_12(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['dedicated'], lambda x_d: bare_same_person(x_d, v['deputy_director']))


def look_13(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(v['own'], lambda x_s: ('name' in x_s)), lambda: (v['established'] >= p['minimum'])), lambda: (subtract(v['established'], len(v['nameless'])) < p['minimum']))


def look_14(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: v['police_short'], lambda: v['fire_short']), lambda: v['without'])


def look_15(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['fire_all'], lambda x_p: both(lambda: both(lambda: (not ('dedicated' in x_p)), lambda: (not (x_p in v['crossed']))), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))


def look_16(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ((v['police_count'] - len(v['two_senders'])) < p['minimum']), lambda: ((v['fire_count'] - len(v['two_senders'])) < p['minimum']))


def look_17(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ((v['police_count'] - len(v['police_crossed'])) < p['minimum']), lambda: ((v['fire_count'] - len(v['fire_crossed'])) < p['minimum']))


def look_18(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['police_begun'] < p['minimum']), lambda: (v['fire_begun'] < p['minimum']))


def look_19(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['police_count'] >= p['minimum']), lambda: (v['fire_count'] >= p['minimum']))


def look_20(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: either(lambda: (not ('total_staff' in s['enforcement_bureau'])), lambda: (not either(lambda: ('staff' in s['bureau']), lambda: ('established' in s['bureau']['counts'])))), lambda: some(v['ends'], lambda x_e: some(x_e, lambda x_v: (x_v != x_e[0]))))


def look_21(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(v['staff'], lambda x_s: ('name' in x_s)), lambda: v['enough']), lambda: less(subtract(v['remaining'], len(v['nameless'])), v['required']))


def look_22(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['short']), lambda: either(lambda: (v['police_begun'] < p['posted_minimum']), lambda: (v['fire_begun'] < p['posted_minimum'])))


def look_23(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not v['party_met']), lambda: (not v['government_met']))


def look_24(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not both(lambda: v['party_met'], lambda: v['government_met'])), lambda: either(lambda: v['party_met'], lambda: v['party_perhaps'])), lambda: either(lambda: v['government_met'], lambda: v['government_perhaps']))


def look_25(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['party_met'], lambda: v['government_met'])


def look_26(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: v['one_lacks'], lambda: some(v['party_named'], lambda x_h: True)), lambda: some(v['government_named'], lambda x_h: True))


def look_27(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_heads']) == 0), lambda: (len(v['government_heads']) == 0))


def look_28(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['both_met']), lambda: either(lambda: (len(v['party_heads']) == 0), lambda: (len(v['government_heads']) == 0)))


def look_29(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['enough'], lambda: (v['valid_count'] >= p['certified_minimum']))


def look_30(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['enough']), lambda: (not both(lambda: both(lambda: ('members' in s['rescue_team']), lambda: ('size' in s['rescue_team'])), lambda: (v['number_filed'] != v['listed']))))


def look_31(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['manager'] == p['bureau_name']), lambda: both(lambda: v['without'], lambda: bare_same_body(v['manager'], s['bureau']['existing_body'])))


def look_32(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ('document' in s['reserves']['replenishment']), lambda: ('description' in s['reserves']['replenishment']))


def look_33(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['owed']) == 0), lambda: (len(v['not_filed_with']) == 0))


def look_34(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('duties_revised' in s['milestones']), lambda: ('appointments_made' in s['milestones'])), lambda: ('plaques_hung' in s['milestones']))


def look_35(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['both'], lambda x_s: (x_s == 'pass'))


def look_36(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['as_of'] < p['last_day']), lambda: (not both(lambda: ('date' in s['acceptance']), lambda: (s['acceptance']['date'] <= s['as_of']))))


def look_37(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: ('应急' in x_p)))]


def look_38(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_s for x_s in v['roster'] if both(lambda: both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s)))])


def look_39(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: (not ('portfolio' in x_l)), lambda: bare_among(x_l, v['in_post']))]


def look_40(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['rescue_team']), lambda: (not s['rescue_team']['established']))


def look_41(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: ('established' in x_v['rescue_team']), lambda: (not x_v['rescue_team']['established']))]


def look_42(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: (not (x_v in v['without'])), lambda: ('members' in x_v['rescue_team']))]


def look_43(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: (not (x_v in v['without'])), lambda: (not ('members' in x_v['rescue_team']))), lambda: ('size' in x_v['rescue_team']))]


def look_44(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['rosters'] if both(lambda: ('size' in x_v['rescue_team']), lambda: (x_v['rescue_team']['size'] != len(x_v['rescue_team']['members'])))]


def look_45(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': x_v['@'], 'name': (x_v['name'] if ('name' in x_v) else ''), 'size': len(bare_persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in v['rosters'] if both(lambda: (not (x_v in v['differing'])), lambda: (not (x_v in v['shared'])))]]


def look_46(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['office']), lambda: s['office']['established'])


def look_47(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['bureau']), lambda: s['bureau']['established'])


def look_48(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([s['plans']['comprehensive']['title']] if both(lambda: ('comprehensive' in s['plans']), lambda: ('title' in s['plans']['comprehensive'])) else [])


def look_49(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['reserves']['items'] if both(lambda: both(lambda: ('name' in x_i), lambda: ('quantity' in x_i)), lambda: (x_i['quantity'] > 0))]


def look_50(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: ('date' in x_t), lambda: (x_t['date'] <= s['as_of']))]


def look_51(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['drills'] if both(lambda: ('date' in x_d), lambda: (x_d['date'] <= s['as_of']))]


def look_52(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_b for x_b in s['committee']['absent_bodies'] if both(lambda: ('name' in x_b), lambda: (x_b['name'] in p['bodies']))] if ('absent_bodies' in s['committee']) else [])


def look_53(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in p['bodies'] if both(lambda: (not (x_b in s['committee']['merged_bodies'])), lambda: (not some(v['never_had'], lambda x_a: (x_a['name'] == x_b))))]


def look_54(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in p['fields'] if (not some(v['duties'], lambda x_d: (x_f in x_d)))]


def look_55(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['lacking'] if some(v['duties'], lambda x_d: matches(x_d, {'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}[x_f]))]


def look_56(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of']))]


def look_57(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of']))]


def look_58(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['party'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_59(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['government'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_60(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]


def look_61(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]


def look_62(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_63(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急([^救]|$)')))]


def look_64(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant']), lambda: both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急([^救]|$)'))))]


def look_65(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['in_charge'], lambda x_l: bare_same_person(x_l, v['executive']))


def look_66(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['own_entry'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援')))]


def look_67(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: (not ('name' in x_l)), lambda: either(lambda: (not ('portfolio' in x_l)), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, ('应急([^救]|$)' if (len(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')))))]


def look_68(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('head_of' in x_l), lambda: either(lambda: ('党委' in x_l['head_of']), lambda: ('政府' in x_l['head_of'])))]


def look_69(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: ('应急' in x_p)))]


def look_70(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['in_charge'] if both(lambda: both(lambda: ('executive_deputy' in s['committee']), lambda: ('name' in s['committee']['executive_deputy'])), lambda: (not bare_among(s['committee']['executive_deputy'], v['in_charge'])))]


def look_71(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: bare_same_person(x_l, s['committee']['executive_deputy']), lambda: some(v['unplaced'], lambda x_u: True))]


def look_72(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: both(lambda: (not (x_l in v['heads'])), lambda: (not bare_among(x_l, v['heads']))), lambda: both(lambda: (not (x_l in v['unplaced'])), lambda: (not both(lambda: ('portfolio' in x_l), lambda: (len(x_l['portfolio']) == 0)))))]


def look_73(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_l for x_l in v['concerned'] if both(lambda: (not both(lambda: ('directors' in s['committee']), lambda: bare_among(x_l, s['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in s['committee']), lambda: bare_same_person(x_l, s['committee']['executive_deputy']))))])


def look_74(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])))


def look_75(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])))


def look_76(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: either(lambda: both(lambda: (not v['party_filed']), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not v['government_filed']), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]


def look_77(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: ('name' in x_l), lambda: ('portfolio' in x_l)), lambda: (not (x_l in v['unmarked'])))]


def look_78(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('directors' in s['committee']), lambda: ('executive_deputy' in s['committee'])), lambda: ('name' in s['committee']['executive_deputy'])), lambda: both(lambda: every(s['committee']['directors'], lambda x_d: ('name' in x_d)), lambda: every(v['deputies'], lambda x_d: ('name' in x_d))))


def look_79(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('executive_deputy' in s['committee']), lambda: bare_same_person(s['bureau']['chief'], s['committee']['executive_deputy']))


def look_80(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('separately_approved' in x_d), lambda: x_d['separately_approved'])]


def look_81(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '公安派出所'))]


def look_82(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']))]


def look_83(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']), lambda: (not (x_d in v['auxiliary'])))]


def look_84(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['sworn'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] in ['消防救援大队', '镇专职消防队'])), lambda: bare_same_person(x_d, x_o)))]


def look_85(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '消防救援大队'))]


def look_86(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '镇专职消防队'))]


def look_87(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['brigade'] if both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff'])]


def look_88(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))]


def look_89(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not ('主持' in x_d['post'])))]


def look_90(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: (not (x_d in v['heads']))), lambda: (not (x_d in v['not_heads'])))]


def look_91(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['brigade'] if both(lambda: both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff']), lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '文员|辅助|合同制')))]


def look_92(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['serving'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] == '公安派出所')), lambda: bare_same_person(x_d, x_o)))]


def look_93(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: (not s['unit']['has_enforcement_bureau']))


def look_94(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (s['bureau']['existing_body'] if both(lambda: v['without'], lambda: ('existing_body' in s['bureau'])) else p['bureau_name'])


def look_95(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('dedicated' in x_d), lambda: x_d['dedicated'])]


def look_96(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['dedicated'], lambda x_d: both(lambda: both(lambda: ('separately_approved' in x_d), lambda: x_d['separately_approved']), lambda: bare_same_person(x_d, v['deputy_director'])))


def look_97(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: either(lambda: (not ('on_duty' in x_s)), lambda: x_s['on_duty'])), lambda: (not ('posted_from' in x_s)))] if ('staff' in s['bureau']) else [])


def look_98(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['possible'] if both(lambda: ('establishment' in x_s), lambda: ('on_duty' in x_s))]


def look_99(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_overlap(v['in_post'], (((s['bureau']['posted'] if ('posted' in s['bureau']) else []) + (s['squad']['posted'] if ('posted' in s['squad']) else [])) + ([x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队']))] if ('deputies' in s['bureau']) else [])))


def look_100(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['own'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_101(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: ('concurrent' in s['bureau']['chief']), lambda: s['bureau']['chief']['concurrent'])]


def look_102(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['own'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_103(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: ('establishment' in x_s), lambda: (x_s['establishment'] in p['counted'])), lambda: both(lambda: ('on_duty' in x_s), lambda: (not x_s['on_duty'])))]


def look_104(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['bureau']['staff'] if both(lambda: ('establishment' in x_s), lambda: (x_s['establishment'] == '机关工勤'))]


def look_105(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: ('from' in x_p), lambda: (x_p['from'] == '公安派出所'))])


def look_106(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: ('from' in x_p), lambda: (x_p['from'] == '消防救援大队'))])


def look_107(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if some(v['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] != '公安派出所')), lambda: bare_same_person(x_p, x_d)))]


def look_108(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if some(v['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (not (x_d['source'] in ['消防救援大队', '镇专职消防队']))), lambda: bare_same_person(x_p, x_d)))]


def look_109(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)))]


def look_110(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if both(lambda: both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))), lambda: both(lambda: ('dedicated' in x_p), lambda: (not x_p['dedicated'])))]


def look_111(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if (not some(v['police_deputies'], lambda x_x: (x_x == x_p)))]


def look_112(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if (not some(v['fire_deputies'], lambda x_x: (x_x == x_p)))]


def look_113(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police'] if some(v['fire'], lambda x_q: bare_same_person(x_p, x_q))]


def look_114(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['bureau']['posted'] if both(lambda: ('since' in x_p), lambda: (x_p['since'] > s['as_of']))]


def look_115(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['police'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_116(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['fire'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_117(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))))] if ('staff' in s['bureau']) else [])


def look_118(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['people'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_119(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['people'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_120(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: (not (x_s in v['in_leadership'])), lambda: (not ('concurrent' in s['bureau']['chief'])))]


def look_121(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('total_includes_safety_bureau' in s['enforcement_bureau']), lambda: s['enforcement_bureau']['total_includes_safety_bureau'])


def look_122(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['total'] if either(lambda: v['counted_in'], lambda: (not v['merging'])) else v['total_with_own'])


def look_123(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (100 - (p['percent'] if either(lambda: v['counted_in'], lambda: v['merging']) else 0))


def look_124(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['enough'] if either(lambda: s['enforcement_bureau']['total_includes_safety_bureau'], lambda: (not v['merging'])) else at_most(v['required_with_own'], v['remaining']))


def look_125(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [both(lambda: both(lambda: ('staff' in s['bureau']), lambda: ('counts' in s['bureau'])), lambda: either(lambda: both(lambda: ('other' in s['bureau']['counts']), lambda: (s['bureau']['counts']['other'] != at(v['other_ways'], x_k))), lambda: both(lambda: ('established' in s['bureau']['counts']), lambda: (not (s['bureau']['counts']['established'] in [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]


def look_126(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [[('总数为零' if (v['total'] == 0) else ('总数小于安监局人数' if both(lambda: x_included, lambda: (at(v['own_ways'], x_k) > v['total'])) else ('名册与人数不一致' if at(v['at_odds'], x_k) else ('取决于并入安监局' if both(lambda: both(lambda: (not x_included), lambda: v['merging']), lambda: (at(v['enough_ways'], x_k) != at(v['enough_with_own_ways'], x_k))) else ('够' if at(v['enough_ways'], x_k) else '不够'))))) for x_included in v['total_ways']] for x_k in [0, 1]]


def look_127(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['bureau']['posted'] if either(lambda: (not ('from' in x_p)), lambda: (x_p['from'] in ['公安派出所', '消防救援大队']))]


def look_128(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['concerned'] if both(lambda: both(lambda: ('from' in x_p), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))]


def look_129(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('posted' in s['bureau']), lambda: (not some(s['bureau']['posted'], lambda x_p: either(lambda: (not ('from' in x_p)), lambda: (x_p['from'] in ['公安派出所', '消防救援大队'])))))


def look_130(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('attestations' in s['filing']), lambda: some(s['attestations'], lambda x_a: both(lambda: ('statement' in x_a), lambda: (x_a['statement'] == '1.2.17'))))


def look_131(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (bare_persons([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: both(lambda: (x_s['establishment'] in p['counted']), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))))]) if ('staff' in s['bureau']) else [])


def look_132(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['in_post'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_133(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['in_post'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_134(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: (x_p['from'] == '公安派出所'), lambda: (not some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))]))


def look_135(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not both(lambda: both(lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))))]))


def look_136(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: both(lambda: (x_p['from'] == '公安派出所'), lambda: (not (x_p in v['not_begun']))), lambda: (not some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))]))


def look_137(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not (x_p in v['not_begun']))), lambda: (not both(lambda: both(lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))))]))


def look_138(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['police'] < p['posted_minimum']), lambda: (v['fire'] < p['posted_minimum']))


def look_139(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['established'] < p['minimum']), lambda: v['posting_short'])


def look_140(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['bureau']['staff'] if both(lambda: ('line' in x_s), lambda: ('消防' in x_s['line']))]


def look_141(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['fire_line'] if either(lambda: either(lambda: ('posted_from' in x_s), lambda: both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))]


def look_142(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_s for x_s in v['own'] if both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty'])])


def look_143(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('established' in x_v['group'])), lambda: (not x_v['group']['established']))]


def look_144(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('date' in x_v['group'])), lambda: (x_v['group']['date'] > s['as_of']))]


def look_145(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if (not both(lambda: both(lambda: ('group' in x_v), lambda: ('established' in x_v['group'])), lambda: (not x_v['group']['established'])))]


def look_146(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['with_group'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('leader' in x_v['group'])), lambda: ('post' in x_v['group']['leader']))]


def look_147(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])'), lambda: (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))]


def look_148(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: (not (x_v in v['secretary'])), lambda: either(lambda: matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记'), lambda: both(lambda: ('书记' in x_v['group']['leader']['post']), lambda: (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))]


def look_149(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: (not (x_v in v['secretary'])), lambda: (not (x_v in v['doubtful'])))]


def look_150(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: ('patrols' in x_v), lambda: (x_v['patrols'] == 0))]


def look_151(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in s['meetings'] if both(lambda: both(lambda: ('date' in x_m), lambda: (x_m['date'] >= w['start'])), lambda: (x_m['date'] <= w['until']))]


def look_152(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '党委会')), lambda: ('topics' in x_m))]


def look_153(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '政府工作会议')), lambda: ('topics' in x_m))]


def look_154(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '党政联席会议')), lambda: ('topics' in x_m))]


def look_155(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_156(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_157(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_158(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_159(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_160(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_161(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in s['meetings'] if both(lambda: both(lambda: ('date' in x_m), lambda: ('type' in x_m)), lambda: both(lambda: ('topics' in x_m), lambda: some(x_m['topics'], lambda x_t: matches(x_t, '应急管理|消防'))))]


def look_162(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['studied'] if both(lambda: (x_m['date'] >= '2023-07-01'), lambda: (x_m['date'] <= '2023-09-30'))]


def look_163(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])), lambda: (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))]


def look_164(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])), lambda: (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))]


def look_165(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('acting' in x_l)), lambda: x_l['acting'])]


def look_166(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])), lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))


def look_167(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])), lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))


def look_168(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: (x_i['date'] >= w['start'])), lambda: (x_i['date'] <= w['until']))]


def look_169(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['party_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_170(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['government_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_171(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: ('leaders' in x_i)), lambda: some(x_i['leaders'], lambda x_n: some(v['heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_172(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['attended'] if both(lambda: (x_i['date'] >= w['start']), lambda: (x_i['date'] <= w['until']))]


def look_173(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not both(lambda: (len(v['party_heads']) == 0), lambda: v['party_vacant'])))


def look_174(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not both(lambda: (len(v['government_heads']) == 0), lambda: v['government_vacant'])))


def look_175(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: (v['party_times'] >= p['minimum']), lambda: (not v['party_asked'])), lambda: either(lambda: (v['government_times'] >= p['minimum']), lambda: (not v['government_asked'])))


def look_176(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['responsibility']['task_lists'] if (not both(lambda: both(lambda: ('document' in x_l), lambda: ('date' in x_l['document'])), lambda: (x_l['document']['date'] > w['until'])))]


def look_177(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['lists'] if both(lambda: both(lambda: both(lambda: ('year' in x_l), lambda: (x_l['year'] == s['year'])), lambda: ('class' in x_l)), lambda: both(lambda: both(lambda: ('document' in x_l), lambda: ('number' in x_l['document'])), lambda: ('date' in x_l['document'])))]


def look_178(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in p['classes'] if (not some(v['issued'], lambda x_l: (x_l['class'] == x_c)))]


def look_179(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['lists'] if either(lambda: (not ('year' in x_l)), lambda: both(lambda: (x_l['year'] == s['year']), lambda: either(lambda: either(lambda: (not ('class' in x_l)), lambda: (not ('document' in x_l))), lambda: either(lambda: (not ('number' in x_l['document'])), lambda: (not ('date' in x_l['document']))))))]


def look_180(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in p['classes'] if (not some(v['lists'], lambda x_l: both(lambda: either(lambda: (not ('year' in x_l)), lambda: (x_l['year'] == s['year'])), lambda: either(lambda: (not ('class' in x_l)), lambda: (x_l['class'] == x_c)))))]


def look_181(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['named'], lambda x_s: (x_r in x_s['name'])))]


def look_182(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in v['lacking'] if some(v['named'], lambda x_s: matches(x_s['name'], p['alike'][x_r]))]


def look_183(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['named'] if some(v['unclear'], lambda x_r: matches(x_s['name'], p['alike'][x_r]))]


def look_184(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['named'] if both(lambda: both(lambda: ('document' in x_s), lambda: ('number' in x_s['document'])), lambda: ('date' in x_s['document']))]


def look_185(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['complete'], lambda x_s: (x_r in x_s['name'])))]


def look_186(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['named'] if some(v['unproved'], lambda x_r: (x_r in x_s['name']))]


def look_187(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['complete'], lambda x_s: both(lambda: (x_r in x_s['name']), lambda: (x_s['document']['date'] <= s['as_of']))))]


def look_188(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['complete'] if some(v['not_yet'], lambda x_r: (x_r in x_s['name']))]


def look_189(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(v['consultation'], lambda x_s: True), lambda: (len(v['intervals']) == 0))


def look_190(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not some(v['intervals'], lambda x_i: (not ('不定期' in x_i))))


def look_191(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in s['committee']['members'] if both(lambda: ('duties' in x_m), lambda: (len(x_m['duties']) == 0))]


def look_192(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k for x_k in p['kinds'] if (both(lambda: ('checks_enterprises' in s['activities']), lambda: (s['activities']['checks_enterprises'] == 0)) if (x_k == '企业') else both(lambda: ('checks_self_employed' in s['activities']), lambda: (s['activities']['checks_self_employed'] == 0)))]


def look_193(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['host'] != p['bureau_name']), lambda: (both(lambda: ('existing_body' in s['bureau']), lambda: (not bare_same_body(v['host'], s['bureau']['existing_body']))) if v['without'] else both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: (v['host'] != p['parent_name']))))


def look_194(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['duties'] if some(p['office_names'], lambda x_o: (x_o in x_d))]


def look_195(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('number' in mapping(s['district']['fire_supervision']['document']))))


def look_196(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('date' in mapping(s['district']['fire_supervision']['document']))))


def look_197(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('agreed_by' in mapping(s['district']['fire_supervision']))))


def look_198(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in p['bodies'] if (not some(listed(v['agreed_by']), lambda x_a: contains(x_a, x_b)))]


def look_199(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in s['activities']['campaigns'] if both(lambda: both(lambda: ('date' in x_c), lambda: (x_c['date'] >= w['start'])), lambda: (x_c['date'] <= w['until']))]


def look_200(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in s['activities']['campaigns'] if both(lambda: ('date' in x_c), lambda: (not (x_c in v['begun'])))]


def look_201(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('fire_checks' in s['activities']), lambda: (s['activities']['fire_checks'] == 0))


def look_202(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('campaigns' in s['activities']), lambda: (len(v['held']) == 0)), lambda: (len(v['unfinished']) == 0))


def look_203(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['filed'] if both(lambda: ('date' in x_t), lambda: (x_t['date'] > s['as_of']))]


def look_204(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['filed'] if both(lambda: ('date' in x_t), lambda: (x_t['date'] <= s['as_of']))]


def look_205(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: ('from' in x_p), lambda: (not matches(x_p['from'], '执法大队|应急管理局|应急局')))]


def look_206(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_p for x_p in s['squad']['posted'] if (not ('from' in x_p))] if some(s['squad']['posted'], lambda x_p: ('from' in x_p)) else [])


def look_207(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: (not (x_p in v['others'])), lambda: (not both(lambda: ('certificate_expires' in x_p), lambda: (x_p['certificate_expires'] < s['as_of']))))]


def look_208(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in v['in_force'] if both(lambda: ('certified' in x_p), lambda: x_p['certified'])])


def look_209(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in v['in_force'] if either(lambda: (not ('certified' in x_p)), lambda: x_p['certified'])])


def look_210(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: ('certified' in x_p), lambda: (not x_p['certified']))]


def look_211(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: both(lambda: ('certified' in x_p), lambda: x_p['certified']), lambda: both(lambda: ('certificate_expires' in x_p), lambda: (x_p['certificate_expires'] < s['as_of'])))]


def look_212(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['squad']['town_staff'] if both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted']))]


def look_213(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: ('certified' in x_s), lambda: x_s['certified'])]


def look_214(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['certified'] if both(lambda: ('certificate_expires' in x_s), lambda: (x_s['certificate_expires'] >= s['as_of']))]


def look_215(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['certified'] if both(lambda: ('certificate_expires' in x_s), lambda: (x_s['certificate_expires'] < s['as_of']))]


def look_216(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: either(lambda: (not ('certified' in x_s)), lambda: x_s['certified']), lambda: either(lambda: (not ('certificate_expires' in x_s)), lambda: (x_s['certificate_expires'] >= s['as_of'])))]


def look_217(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if (earliest((([x_p['revised_on']] if ('revised_on' in x_p) else []) + ([x_p['document']['date']] if both(lambda: ('document' in x_p), lambda: ('date' in x_p['document'])) else []))) > s['as_of'])]


def look_218(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: ('title' in x_p), lambda: (x_p['title'] == v['comprehensive']))]


def look_219(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['different'] >= p['special_minimum']), lambda: (v['count'] < p['special_minimum']))


def look_220(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: both(lambda: ('document' in x_p), lambda: ('date' in x_p['document'])), lambda: (x_p['document']['date'] <= s['as_of']))]


def look_221(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: ('revised_on' in x_p), lambda: (x_p['revised_on'] <= s['as_of']))]


def look_222(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: (not (x_p in v['issued_by_now'])), lambda: (not (x_p in v['revised_by_now'])))]


def look_223(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['issued_by_now'] if both(lambda: ('revised_on' in x_p), lambda: (x_p['revised_on'] > s['as_of']))]


def look_224(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['revised_by_now'] if both(lambda: both(lambda: ('document' in x_p), lambda: ('date' in x_p['document'])), lambda: (x_p['document']['date'] > s['as_of']))]


def look_225(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_p for x_p in v['issued_by_now'] if both(lambda: (x_p['document']['date'] == v['oldest']), lambda: (not both(lambda: (x_p in v['revised_by_now']), lambda: (x_p['revised_on'] > v['oldest']))))] + [x_p for x_p in v['revised_by_now'] if both(lambda: (x_p['revised_on'] == v['oldest']), lambda: (not both(lambda: (x_p in v['issued_by_now']), lambda: (x_p['document']['date'] >= v['oldest']))))])


def look_226(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('handbook' in x_v), lambda: ('exists' in x_v['handbook'])), lambda: (not x_v['handbook']['exists']))]


def look_227(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('handbook' in x_v), lambda: ('date' in x_v['handbook'])), lambda: (x_v['handbook']['date'] > s['as_of']))]


def look_228(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['drills'] if both(lambda: both(lambda: ('date' in x_d), lambda: (x_d['date'] >= w['start'])), lambda: (x_d['date'] <= w['until']))]


def look_229(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合'))]


def look_230(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['comprehensive'] if both(lambda: ('form' in x_d), lambda: (x_d['form'] == '桌面'))]


def look_231(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['members'] if both(lambda: ('trained' in x_m), lambda: (not x_m['trained']))]


def look_232(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['members'] if both(lambda: ('source' in x_m), lambda: (x_m['source'] == '其他'))]


def look_233(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['people'] if both(lambda: ('source' in x_m), lambda: (x_m['source'] == '政府专职消防员'))]


def look_234(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['people'], lambda x_m: ('source' in x_m))


def look_235(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_v for x_v in s['villages'] if both(lambda: ('rescue_team' in x_v), lambda: ('members' in x_v['rescue_team']))] if ('villages' in s['filing']) else [])


def look_236(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['tasks'] if (not some(v['duties'], lambda x_d: (x_t in x_d)))]


def look_237(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('established' in s['rescue_team'])), lambda: s['rescue_team']['established'])


def look_238(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: ('members' in x_v['rescue_team']), lambda: ('size' in x_v['rescue_team'])), lambda: (len(x_v['rescue_team']['members']) != x_v['rescue_team']['size']))]


def look_239(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': x_v['@'], 'name': (x_v['name'] if ('name' in x_v) else ''), 'size': (len(bare_persons(x_v['rescue_team']['members'])) if ('members' in x_v['rescue_team']) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in v['teams'] if both(lambda: both(lambda: (not (x_v in v['no_team'])), lambda: (not (x_v in v['differing']))), lambda: both(lambda: (not (x_v in v['shared'])), lambda: either(lambda: ('members' in x_v['rescue_team']), lambda: ('size' in x_v['rescue_team']))))]]


def look_240(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: both(lambda: ('members' in x_v['rescue_team']), lambda: (not (x_v in v['no_team']))), lambda: (not (x_v in v['differing']))), lambda: both(lambda: both(lambda: some(x_v['rescue_team']['members'], lambda x_m: ('name' in x_m)), lambda: (len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum'])), lambda: (len(bare_persons([x_m for x_m in x_v['rescue_team']['members'] if ('name' in x_m)])) < p['minimum'])))]


def look_241(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: ('members' in x_v['rescue_team']), lambda: every(x_v['rescue_team']['members'], lambda x_m: ('name' in x_m)))]


def look_242(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k['rescue_team'] for x_k in [x_k for x_k in v['later'] if some(v['earlier'], lambda x_e: both(lambda: both(lambda: bare_same_person({'name': x_e['name']}, {'name': x_k['name']}), lambda: (x_e['size'] == x_k['size'])), lambda: (len(bare_persons((x_e['rescue_team']['members'] + x_k['rescue_team']['members']))) == x_k['size'])))]]


def look_243(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['items'] if either(lambda: (not ('kind' in x_i)), lambda: (x_i['kind'] == '实物'))]


def look_244(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k for x_k in p['supplements'] if (not some(v['items'], lambda x_i: (x_i['kind'] == x_k)))]


def look_245(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical_value'], v['agreement_value']), lambda: less(v['physical_value'], v['capacity_value']))


def look_246(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical']))


def look_247(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity']))


def look_248(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('interval_months' in s['reserves']['maintenance']), lambda: (v['interval'] > 0))


def look_249(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in v['records'] if both(lambda: ('date' in x_r), lambda: (x_r['date'] <= v['until']))]


def look_250(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: ('equipment' in x_v), lambda: (len(x_v['equipment']) == 0))]


def look_251(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (s['submission']['work_plan']['contains'] if both(lambda: ('work_plan' in s['submission']), lambda: ('contains' in s['submission']['work_plan'])) else p['contents'])


def look_252(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([] if both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: s['unit']['has_enforcement_bureau']) else [x_c for x_c in v['lacking_contents'] if (x_c == p['bureau_scheme'])])


def look_253(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_r for x_r in p['recipients'] if (not some(v['filings'], lambda x_f: both(lambda: ('body' in x_f), lambda: (x_f['body'] == x_r))))] if ('filed_with' in s['submission']) else [])


def look_254(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['filings'] if both(lambda: ('body' in x_f), lambda: (x_f['body'] in p['recipients']))]


def look_255(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['filed'] if both(lambda: ('date' in x_f), lambda: (not some(v['filed'], lambda x_g: both(lambda: both(lambda: (x_g['body'] == x_f['body']), lambda: ('date' in x_g)), lambda: (x_g['date'] < x_f['date'])))))]


def look_256(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(('工作方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]] + [(((x_f['body'] + '(') + x_f['date']) + ')') for x_f in [x_f for x_f in v['first_filed'] if (x_f['date'] < p['issued'])]])


def look_257(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: s['unit']['has_enforcement_bureau']), lambda: ('plaque' in s['bureau'])), lambda: both(lambda: both(lambda: ('date' in s['bureau']['plaque']), lambda: (v['hung'] <= p['last_day'])), lambda: (v['bureau_hung'] > p['last_day'])))


def look_258(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in s['meetings'] if both(lambda: ('date' in x_m), lambda: (x_m['date'] <= s['as_of']))])


def look_259(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_d for x_d in s['drills'] if both(lambda: ('date' in x_d), lambda: (x_d['date'] <= s['as_of']))])


def look_260(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in s['budget'] if both(lambda: ('year' in x_b), lambda: (x_b['year'] == s['year']))]


def look_261(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(v['lines'], lambda x_l: ('office' in x_l)) else []) + (['应急装备'] if some(v['lines'], lambda x_l: ('equipment' in x_l)) else [])) + (['教育培训'] if some(v['lines'], lambda x_l: ('training' in x_l)) else [])) + (['应急救援队伍建设'] if some(v['lines'], lambda x_l: ('team_building' in x_l)) else []))


def look_262(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(v['lines'], lambda x_l: both(lambda: ('office' in x_l), lambda: (x_l['office'] > 0))) else []) + (['应急装备'] if some(v['lines'], lambda x_l: both(lambda: ('equipment' in x_l), lambda: (x_l['equipment'] > 0))) else [])) + (['教育培训'] if some(v['lines'], lambda x_l: both(lambda: ('training' in x_l), lambda: (x_l['training'] > 0))) else [])) + (['应急救援队伍建设'] if some(v['lines'], lambda x_l: both(lambda: ('team_building' in x_l), lambda: (x_l['team_building'] > 0))) else []))


def look_263(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_h for x_h in p['heads'] if both(lambda: (x_h in v['answered']), lambda: (not (x_h in v['funded'])))]


def look_264(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['zero'] if some(v['entries'], lambda x_b: True) else v['lacking'])


def look_265(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in s['budget'] if either(lambda: (not ('year' in x_b)), lambda: both(lambda: (x_b['year'] == s['year']), lambda: (not ('lines' in x_b))))]


def look_266(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('attestations' in s['filing']), lambda: some(s['attestations'], lambda x_a: both(lambda: both(lambda: both(lambda: ('statement' in x_a), lambda: (x_a['statement'] == '4.2.5')), lambda: ('by' in x_a)), lambda: both(lambda: ('on' in x_a), lambda: ('evidence' in x_a)))))


def look_267(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (((['工伤保险'] if both(lambda: ('work_injury' in s['insurance']), lambda: s['insurance']['work_injury']) else []) + (['人身意外伤害保险'] if both(lambda: ('accident' in s['insurance']), lambda: s['insurance']['accident']) else [])) + (['抚恤制度'] if both(lambda: ('compensation' in s['insurance']), lambda: s['insurance']['compensation']) else []))


def look_268(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(v['lines'], lambda x_l: ('duty_watch' in x_l)) else []) + (['抢险救援'] if some(v['lines'], lambda x_l: ('rescue' in x_l)) else []))


def look_269(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(v['lines'], lambda x_l: both(lambda: ('duty_watch' in x_l), lambda: (x_l['duty_watch'] > 0))) else []) + (['抢险救援'] if some(v['lines'], lambda x_l: both(lambda: ('rescue' in x_l), lambda: (x_l['rescue'] > 0))) else []))


def look_270(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('attestations' in s['filing']), lambda: some(s['attestations'], lambda x_a: both(lambda: both(lambda: both(lambda: ('statement' in x_a), lambda: (x_a['statement'] == '4.2.7')), lambda: ('by' in x_a)), lambda: both(lambda: ('on' in x_a), lambda: ('evidence' in x_a)))))


def look_271(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['安监局人员'] if both(lambda: (not ('staff' in s['bureau'])), lambda: ('counts' in s['bureau'])) else []) + (['综合应急救援队队员'] if both(lambda: (not ('members' in s['rescue_team'])), lambda: ('size' in s['rescue_team'])) else []))


def look_272(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in s['personnel_changes'] if (not both(lambda: ('date' in x_c), lambda: (x_c['date'] > s['as_of'])))]


def look_273(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['by_now'] if both(lambda: ('kind' in x_c), lambda: (x_c['kind'] == '派驻调整'))]


def look_274(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['changes'] if both(lambda: both(lambda: ('date' in x_c), lambda: x_c['date'].startswith(text_of(s['year']))), lambda: (x_c['date'] >= p['since']))]


def look_275(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('consulted_on' in x_c), lambda: (x_c['consulted_on'] > x_c['date']))]


def look_276(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('consulted_on' in x_c), lambda: (x_c['consulted_on'] == x_c['date']))]


def look_277(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['by_now'] if both(lambda: ('kind' in x_c), lambda: (x_c['kind'] == '负责人调整'))]


def look_278(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('notified_on' in x_c), lambda: (x_c['notified_on'] > x_c['date']))]


def look_279(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('notified_on' in x_c), lambda: (x_c['notified_on'] == x_c['date']))]


def look_280(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: both(lambda: ('date' in x_t), lambda: (x_t['date'] >= p['since'])), lambda: (x_t['date'] <= s['as_of']))]


def look_281(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['known'] if either(lambda: both(lambda: ('organiser' in x_t), lambda: matches(x_t['organiser'], '大学|学院|高校')), lambda: both(lambda: ('topic' in x_t), lambda: matches(x_t['topic'], '大学|学院|高校')))]


def look_282(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(p['since'], x_t['date'])), lambda: at_most(x_t['date'], s['as_of'])), lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')))]


def look_283(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: both(lambda: ('date' in x_t), lambda: (x_t['date'] >= w['start'])), lambda: (x_t['date'] <= w['until']))]


def look_284(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['held'] if both(lambda: ('centralised' in x_t), lambda: x_t['centralised'])]


def look_285(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['central'] if both(lambda: ('organiser' in x_t), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))]


def look_286(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['by_district'] if both(lambda: ('attendees' in x_t), lambda: (x_t['attendees'] > 0))]


def look_287(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['by_district'] if both(lambda: ('attendees' in x_t), lambda: (x_t['attendees'] == 0))]


def look_288(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(w['start'], x_t['date'])), lambda: both(lambda: at_most(x_t['date'], w['until']), lambda: ('centralised' in mapping(x_t)))), lambda: both(lambda: both(lambda: within(x_t['centralised'], [True, '是']), lambda: ('organiser' in mapping(x_t))), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))]


def look_289(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('implementation_plan' in s['submission']), lambda: ('same_as_work_plan' in s['submission']['implementation_plan'])), lambda: s['submission']['implementation_plan']['same_as_work_plan'])


def look_290(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_f for x_f in s['submission']['filed_with'] if both(lambda: ('body' in x_f), lambda: (x_f['body'] in p['recipients']))] if ('filed_with' in s['submission']) else [])


def look_291(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['recipients'] if (not some(v['filed'], lambda x_f: (x_f['body'] == x_r)))]


def look_292(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [(('实施方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['implementation_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]]


def look_293(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(('工作方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]] if v['same'] else [])


def look_294(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(((x_f['body'] + '(') + x_f['date']) + ')') for x_f in [x_f for x_f in v['filed'] if both(lambda: ('date' in x_f), lambda: (x_f['date'] < p['issued']))]] if v['same'] else [])


def look_295(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['dated_rules'] if both(lambda: within(x_r, s['verdicts']), lambda: (at(s['verdicts'], x_r) == 'late'))]


def look_296(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'fail'))]


def look_297(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'missing'))]


def look_298(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'review'))]


def look_299(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'not_due'))]


def look_300(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'pass'))]


def look_301(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (((((['区安委办'] if some(v['team'], lambda x_t: matches(x_t, '安委办|安委会办公室|安全生产委员会办公室')) else []) + (['区委编办'] if some(v['team'], lambda x_t: matches(x_t, '编办|编制委员会办公室')) else [])) + (['市公安局武进分局'] if some(v['team'], lambda x_t: matches(x_t, '公安')) else [])) + (['区应急管理局'] if some(v['team'], lambda x_t: matches(x_t, '应急(管理)?局')) else [])) + (['区消防救援大队'] if some(v['team'], lambda x_t: matches(x_t, '消防')) else []))


def look_302(s: Any, p: Any, w: Any, v: Any) -> Any:
    return add((len(v['staff']) if ('staff' in s['bureau']) else add(s['bureau']['counts']['established'], s['bureau']['counts']['other'])), (1 if both(lambda: ('leaders' in s['filing']), lambda: (len(v['in_charge']) > 0)) else 0))


def look_303(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_directors']) > 0), lambda: (len(v['government_directors']) > 0))


def look_304(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['others'] if either(lambda: (not ('portfolio' in x_l)), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾')))]


def look_305(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not v['somebody_lacking']))


def look_306(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_d for x_d in v['brigade'] if both(lambda: both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff']), lambda: (not (x_d in v['clerks'])))] + v['heads'])


def look_307(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) == 0), lambda: (len(v['fire']) == 0))


def look_308(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((v['auxiliary'] + v['clerks']) + [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: (not (x_d in v['heads']))), lambda: (not (x_d in v['not_heads'])))])


def look_309(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['sworn'], lambda x_d: (x_d in v['two_sources']))


def look_310(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) == 0), lambda: (len(v['serving']) == 0))


def look_311(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['serving'], lambda x_d: (x_d in v['two_sources']))


def look_312(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: either(lambda: (not ('on_duty' in x_s)), lambda: x_s['on_duty']))] if ('staff' in s['bureau']) else [])


def look_313(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: (not ('posted_from' in x_s)))] if ('staff' in s['bureau']) else [])


def look_314(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['police_count'] <= p['maximum']), lambda: (v['fire_count'] <= p['maximum']))


def look_315(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if (not some(v['police_deputies'], lambda x_x: (equal(x_x, x_p))))]


def look_316(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if (not some(v['fire_deputies'], lambda x_x: (equal(x_x, x_p))))]


def look_317(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)))]


def look_318(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('total_staff' in s['enforcement_bureau'])), lambda: (not either(lambda: ('staff' in s['bureau']), lambda: ('established' in s['bureau']['counts']))))


def look_319(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['ends'], lambda x_e: some(x_e, lambda x_v: (x_v != x_e[0])))


def look_320(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: (not ('name' in x_s)), lambda: (not (x_s['establishment'] in p['counted'])))]


def look_321(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: (not within(x_s, v['in_leadership'])), lambda: (not ('concurrent' in s['bureau']['chief'])))]


def look_322(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(((v['party'] + v['government']) + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(((v['party'] + v['government']) + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_323(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: v['government_met'], lambda: v['government_perhaps'])


def look_324(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: v['party_met'], lambda: v['party_perhaps']), lambda: either(lambda: v['government_met'], lambda: v['government_perhaps']))


def look_325(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] in ['党委会', '党政联席会议'])), lambda: ('topics' in x_m))]


def look_326(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] in ['政府工作会议', '党政联席会议'])), lambda: ('topics' in x_m))]


def look_327(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['times'] if both(lambda: ('occasion' in x_i), lambda: (x_i['occasion'] == '季度'))]


def look_328(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['times'] if both(lambda: ('occasion' in x_i), lambda: (x_i['occasion'] != '季度'))]


def look_329(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['ordinary']) >= p['minimum']), lambda: (len(v['festive']) >= p['minimum']))


def look_330(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not v['both_met']), lambda: (not v['both_occasions']))


def look_331(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: (x_i['date'] <= w['until'])), lambda: either(lambda: (x_i['date'] >= w['start']), lambda: both(lambda: both(lambda: x_i['date'].startswith(text_of(s['year'])), lambda: ('occasion' in x_i)), lambda: (x_i['occasion'] != '季度'))))]


def look_332(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['not_issued']) == 0), lambda: (len(v['issued']) >= (len(bare_persons([x_l for x_l in s['leaders'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))])) if ('leaders' in s['filing']) else 0)))


def look_333(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合')), lambda: both(lambda: ('form' in x_d), lambda: (x_d['form'] == '实战')))]


def look_334(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合')), lambda: (not ('form' in x_d)))]


def look_335(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not both(lambda: ('village_count' in s['unit']), lambda: (s['unit']['village_count'] == 0))), lambda: both(lambda: ('villages' in s['filing']), lambda: (len(s['villages']) > 0)))


def look_336(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if either(lambda: ('shared_with' in x_v['rescue_team']), lambda: both(lambda: ('established' in x_v['rescue_team']), lambda: (not x_v['rescue_team']['established'])))]


def look_337(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['mainly'], lambda: (len(v['lacking']) == 0))


def look_338(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (len(v['attended']) if both(lambda: some(v['attended'], lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])')), lambda: some(v['attended'], lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])'))) else 0)


def rule_1_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or 'counts' not in s_filing['bureau']):
        return 0
    if 'roster' in v:
        t1 = 'roster' not in v
        if not t1:
            t2 = False
            for y1 in v['roster']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'roster' in v:
        t3 = 'roster' not in v
        if not t3:
            t4 = False
            for y2 in v['roster']:
                if 'on_duty' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    try:
        if not 'staff' in s_bureau:
            if 'bureau' not in s_filing or ('counts' not in (y3 := s_filing['bureau']) or 'established' not in y3['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if not 'staff' in s_bureau:
            if 'bureau' not in s_filing or ('counts' not in (y4 := s_filing['bureau']) or 'other' not in y4['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t5 = 'leaders' not in s_filing
            if not t5:
                t6 = False
                for y5 in s_filing['leaders']:
                    if 'name' not in y5:
                        t6 = True
                        break
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] >= p['least'] and subtract(v['count'], len(v['unclear'])) < p['least']:
            if 'unclear' in v:
                t7 = 'unclear' not in v
                if not t7:
                    t8 = False
                    for y6 in v['unclear']:
                        if 'portfolio' not in y6:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and (v['number_filed'] != len(bare_persons(v['roster']))):
            return 6
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if 'leaders' not in s_filing:
        return 0
    try:
        if v['count'] < p['wanted']:
            t1 = 'leaders' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['leaders']:
                    if 'portfolio' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['wanted']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_2(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['none'] and (not v['enough']):
            return 6
    except ABSENT:
        pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    if 'roster' in v:
        t1 = 'roster' not in v
        if not t1:
            t2 = False
            for y1 in v['roster']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    try:
        if 'members' in s_rescue_team and 'size' in s_rescue_team and (v['number_filed'] != v['listed']):
            return 7
    except ABSENT:
        pass
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['short']) > 0:
            return 5
    except ABSENT:
        pass
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'name' not in y1:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if 'rescue_team' not in y2 or 'established' not in y2['rescue_team']:
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    t5 = 'villages' not in s_filing
    if not t5:
        t6 = False
        for y3 in s_filing['villages']:
            if ('rescue_team' not in y3 or 'members' not in y3['rescue_team']) and ('rescue_team' not in y3 or 'size' not in y3['rescue_team']):
                t6 = True
                break
        t5 = t6
    if t5:
        return 0
    if 'rosters' in v:
        t7 = 'rosters' not in v
        if not t7:
            t8 = False
            for y4 in v['rosters']:
                t9 = 'rescue_team' not in y4
                if not t9:
                    t10 = 'members' not in (y5 := y4['rescue_team'])
                    if not t10:
                        t11 = False
                        for y6 in y5['members']:
                            if 'name' not in y6:
                                t11 = True
                                break
                        t10 = t11
                    t9 = t10
                if t9:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if v['listed'] < v['declared']:
            return 6
    except ABSENT:
        pass
    try:
        t12 = v['listed'] > v['declared']
        if not t12:
            t13: list[Any] = []
            for x_v in s['villages']:
                t13.append(x_v['name'])
            t12 = len(bare_distinct(t13)) < v['listed']
        if t12:
            return 7
    except ABSENT:
        try:
            if look_2(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        if len(v['differing']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['shared']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = len(v['short']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if not v['bureau_set_up']:
            if 'office' not in s_filing or 'established' not in s_filing['office']:
                return 0
    except ABSENT:
        pass
    try:
        if not v['office_set_up']:
            if 'bureau' not in s_filing or 'established' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        met = v['office_set_up'] or v['bureau_set_up']
    except ABSENT:
        try:
            met = look_3(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if 'committee' not in s_filing or 'systems' not in s_filing['committee']:
        return 0
    t1 = 'committee' not in s_filing
    if not t1:
        t2 = 'systems' not in (y1 := s_filing['committee'])
        if not t2:
            t3 = False
            for y2 in y1['systems']:
                if 'name' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        met = v['count'] >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_plans = s['plans']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if ('plans' not in s_filing or 'comprehensive' not in s_filing['plans']) and ('plans' not in s_filing or 'special' not in s_filing['plans']) and ('plans' not in s_filing or 'other' not in s_filing['plans']):
        return 0
    try:
        if v['count'] < p['least'] and 'comprehensive' in s_plans:
            if 'plans' not in s_filing or ('comprehensive' not in (y1 := s_filing['plans']) or 'title' not in y1['comprehensive']):
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['least'] and 'special' in s_plans:
            t1 = 'plans' not in s_filing
            if not t1:
                t2 = 'special' not in (y2 := s_filing['plans'])
                if not t2:
                    t3 = False
                    for y3 in y2['special']:
                        if 'title' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['least'] and 'other' in s_plans:
            t4 = 'plans' not in s_filing
            if not t4:
                t5 = 'other' not in (y4 := s_filing['plans'])
                if not t5:
                    t6 = False
                    for y5 in y4['other']:
                        if 'title' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if 'reserves' not in s_filing or 'items' not in s_filing['reserves']:
        return 0
    try:
        if v['count'] < p['least']:
            t1 = 'reserves' not in s_filing
            if not t1:
                t2 = 'items' not in (y1 := s_filing['reserves'])
                if not t2:
                    t3 = False
                    for y2 in y1['items']:
                        if 'name' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['least']:
            t4 = 'reserves' not in s_filing
            if not t4:
                t5 = 'items' not in (y3 := s_filing['reserves'])
                if not t5:
                    t6 = False
                    for y4 in y3['items']:
                        if 'quantity' not in y4:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if 'trainings' in s_filing and v['trainings_filed'] == 0 or ('drills' in s_filing and v['drills_filed'] == 0):
            return 6
    except ABSENT:
        try:
            if look_4(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    if 'trainings' not in s_filing:
        return 0
    if 'drills' not in s_filing:
        return 0
    try:
        if v['training_count'] < p['least']:
            t1 = 'trainings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['drill_count'] < p['least']:
            t3 = 'drills' not in s_filing
            if not t3:
                t4 = False
                for y2 in s_filing['drills']:
                    if 'date' not in y2:
                        t4 = True
                        break
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        met = v['training_count'] >= p['least'] and v['drill_count'] >= p['least']
    except ABSENT:
        try:
            met = look_5(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['bare']) > 0:
            return 5
    except ABSENT:
        pass
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'name' not in y1:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if 'equipment' not in y2:
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    try:
        if v['listed'] < v['declared']:
            return 6
    except ABSENT:
        pass
    try:
        t5 = v['listed'] > v['declared']
        if not t5:
            t6: list[Any] = []
            for x_v in s['villages']:
                t6.append(x_v['name'])
            t5 = len(bare_distinct(t6)) < v['listed']
        if t5:
            return 7
    except ABSENT:
        try:
            if look_2(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        met = len(v['bare']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3_8bdfde94b06cbea919ad7494(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['not_merged']) > len(v['nameless']):
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'merged_bodies' not in s_filing['committee']:
        return 0
    if 'nameless' in v:
        t1 = 'nameless' not in v
        if not t1:
            t2 = False
            for y1 in v['nameless']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    try:
        if len(v['not_merged']) == 0:
            if 'never_had' in v:
                t3 = 'never_had' not in v
                if not t3:
                    t4 = False
                    for y2 in v['never_had']:
                        if 'reason' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['both']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(v['not_merged']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    try:
        if s_committee['established'] is False:
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'established' not in s_filing['committee']:
        return 0
    if 'committee' not in s_filing or ('document' not in (y1 := s_filing['committee']) or 'number' not in y1['document']):
        return 0
    if 'committee' not in s_filing or ('document' not in (y2 := s_filing['committee']) or 'date' not in y2['document']):
        return 0
    try:
        met = s_committee['established']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    if 'committee' not in s_filing or 'plaques' not in s_filing['committee']:
        return 0
    try:
        met = p['plaque'] in s_committee['plaques']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'committee' not in s_filing or 'duties' not in s_filing['committee']:
        return 0
    try:
        if len(v['not_named']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['near']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(v['near']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['directors']) == 0:
            return 5
    except ABSENT:
        pass
    t1 = 'committee' not in s_filing
    if not t1:
        t2 = 'directors' not in (y1 := s_filing['committee'])
        if not t2:
            t3 = False
            for y2 in y1['directors']:
                if 'name' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'party_sitting' in v:
        t4 = 'party_sitting' not in v
        if not t4:
            t5 = False
            for y3 in v['party_sitting']:
                if 'name' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'government_sitting' in v:
        t6 = 'government_sitting' not in v
        if not t6:
            t7 = False
            for y4 in v['government_sitting']:
                if 'name' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        if len(v['party']) == 0:
            if 'party_unmarked' in v:
                t8 = 'party_unmarked' not in v
                if not t8:
                    t9 = False
                    for y5 in v['party_unmarked']:
                        if 'head_of' not in y5:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government']) == 0:
            if 'government_unmarked' in v:
                t10 = 'government_unmarked' not in v
                if not t10:
                    t11 = False
                    for y6 in v['government_unmarked']:
                        if 'head_of' not in y6:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_directors']) > 0 and len(v['government_directors']) > 0 and (len(v['absent_heads']) > 0):
            return 6
    except ABSENT:
        pass
    try:
        if len(v['absent_heads']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['party_sitting']) == 0 or len(v['government_sitting']) == 0:
            return 8
    except ABSENT:
        try:
            if look_6(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = len(v['absent_heads']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_9(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'committee' not in s_filing or ('executive_deputy' not in (y1 := s_filing['committee']) or 'name' not in y1['executive_deputy']):
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if not v['named']:
            if 'nameless' in v:
                t1 = 'nameless' not in v
                if not t1:
                    t2 = False
                    for y2 in v['nameless']:
                        if 'name' not in y2:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['named']:
            if 'own_entry' in v:
                t3 = 'own_entry' not in v
                if not t3:
                    t4 = False
                    for y3 in v['own_entry']:
                        if 'portfolio' not in y3:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['in_charge']) == 0 and len(v['own_entry']) == 0:
            t5 = False
            for x_l in s['leaders']:
                if 'portfolio' in x_l:
                    t5 = True
                    break
            if not t5:
                t6 = 'leaders' not in s_filing
                if not t6:
                    t7 = False
                    for y4 in s_filing['leaders']:
                        if 'portfolio' not in y4:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        try:
            if look_7(s, p, w, facts_of(v, locals())):
                t8 = 'leaders' not in s_filing
                if not t8:
                    t9 = False
                    for y4 in s_filing['leaders']:
                        if 'portfolio' not in y4:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
        except ABSENT:
            pass
    try:
        if len(v['in_charge']) == 0 and len(v['vacancy']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['in_charge']) == 0 and len(v['near']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['in_charge']) == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = v['named']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_10(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['deputies']) == 0 and (not 'leaders' in s_filing):
            return 5
    except ABSENT:
        pass
    try:
        if v['somebody_lacking'] and v['committee_known']:
            return 6
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'deputies' not in s_filing['committee']:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'outside' in v:
        t1 = 'outside' not in v
        if not t1:
            t2 = False
            for y1 in v['outside']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'outside' in v:
        t3 = 'outside' not in v
        if not t3:
            t4 = False
            for y2 in v['outside']:
                if 'portfolio' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'executive_entry' in v:
        t5 = 'executive_entry' not in v
        if not t5:
            t6 = False
            for y3 in v['executive_entry']:
                if 'portfolio' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    if 'unmarked' in v:
        t7 = 'unmarked' not in v
        if not t7:
            t8 = False
            for y4 in v['unmarked']:
                if 'head_of' not in y4:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if v['somebody_lacking']:
            t9 = 'committee' not in s_filing
            if not t9:
                t10 = 'directors' not in (y5 := s_filing['committee'])
                if not t10:
                    t11 = False
                    for y6 in y5['directors']:
                        if 'name' not in y6:
                            t11 = True
                            break
                    t10 = t11
                t9 = t10
            if t9:
                return 0
    except ABSENT:
        pass
    try:
        if v['somebody_lacking']:
            if 'committee' not in s_filing or ('executive_deputy' not in (y7 := s_filing['committee']) or 'name' not in y7['executive_deputy']):
                return 0
    except ABSENT:
        pass
    try:
        if v['somebody_lacking']:
            t12 = 'committee' not in s_filing
            if not t12:
                t13 = 'deputies' not in (y8 := s_filing['committee'])
                if not t13:
                    t14 = False
                    for y9 in y8['deputies']:
                        if 'name' not in y9:
                            t14 = True
                            break
                    t13 = t14
                t12 = t13
            if t12:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['asked']) == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = not v['somebody_lacking']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_office = s['office']
    try:
        if s_office['established'] is False:
            return 5
    except ABSENT:
        pass
    if 'office' not in s_filing or 'established' not in s_filing['office']:
        return 0
    if 'office' not in s_filing or ('document' not in (y1 := s_filing['office']) or 'number' not in y1['document']):
        return 0
    try:
        met = s_office['established']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['nobody']:
            return 5
    except ABSENT:
        pass
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    if 'office' not in s_filing or 'premises' not in s_filing['office']:
        return 0
    if 'office' not in s_filing or 'full_time_staff' not in s_filing['office']:
        return 0
    try:
        met = not v['nobody']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not s_unit['has_enforcement_bureau']:
            return 5
    except ABSENT:
        pass
    try:
        if s_unit['has_enforcement_bureau'] and (not s_bureau['established']):
            return 6
    except ABSENT:
        pass
    if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
        return 0
    if 'bureau' not in s_filing or 'established' not in s_filing['bureau']:
        return 0
    if 'bureau' not in s_filing or ('document' not in (y1 := s_filing['bureau']) or 'number' not in y1['document']):
        return 0
    if 'bureau' not in s_filing or ('document' not in (y2 := s_filing['bureau']) or 'date' not in y2['document']):
        return 0
    try:
        met = s_bureau['established']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if 'plaque' in s_bureau and 'at' in s_bureau['plaque'] and (not p['place'] in s_bureau['plaque']['at']):
            return 5
    except ABSENT:
        pass
    if 'bureau' not in s_filing or ('plaque' not in (y1 := s_filing['bureau']) or 'at' not in y1['plaque']):
        return 0
    if 'bureau' not in s_filing or ('plaque' not in (y2 := s_filing['bureau']) or 'date' not in y2['plaque']):
        return 0
    try:
        met = p['place'] in v['at']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'bureau' not in s_filing or ('chief' not in (y1 := s_filing['bureau']) or 'name' not in y1['chief']):
        return 0
    try:
        if not v['is_executive']:
            if 'bureau' not in s_filing or ('chief' not in (y2 := s_filing['bureau']) or 'concurrent' not in y2['chief']):
                return 0
    except ABSENT:
        pass
    try:
        if s_bureau['chief']['concurrent']:
            if 'committee' not in s_filing or ('executive_deputy' not in (y3 := s_filing['committee']) or 'name' not in y3['executive_deputy']):
                return 0
    except ABSENT:
        pass
    try:
        if v['not_concurrent'] and (not v['is_executive']):
            return 5
    except ABSENT:
        pass
    try:
        if not v['is_executive']:
            return 6
    except ABSENT:
        pass
    try:
        met = v['is_executive']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['count'] > p['number']:
            return 6
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'deputies' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['deputies']:
                if 'separately_approved' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'approved' in v:
        t4 = 'approved' not in v
        if not t4:
            t5 = False
            for y3 in v['approved']:
                if 'dedicated' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'approved' in v:
        t6 = 'approved' not in v
        if not t6:
            t7 = False
            for y4 in v['approved']:
                if 'rank' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    if 'approved' in v:
        t8 = 'approved' not in v
        if not t8:
            t9 = False
            for y5 in v['approved']:
                if 'name' not in y5:
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    try:
        if v['count'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['not_dedicated']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['wrong_rank']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = v['count'] == p['number']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        if len(v['sworn']) == 0:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['deputies']:
                        if 'source' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['sworn']) == 0:
            if 'police' in v:
                t4 = 'police' not in v
                if not t4:
                    t5 = False
                    for y3 in v['police']:
                        if 'sworn_officer' not in y3:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    if 'sworn' in v:
        t6 = 'sworn' not in v
        if not t6:
            t7 = False
            for y4 in v['sworn']:
                if 'post' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    if 'sworn' in v:
        t8 = 'sworn' not in v
        if not t8:
            t9 = False
            for y5 in v['sworn']:
                if 'name' not in y5:
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    try:
        if len(v['police']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['sworn']) == 0 and len(v['auxiliary']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['sworn']) > 0:
            t10 = True
            for x_d in v['sworn']:
                if not x_d in v['two_sources']:
                    t10 = False
                    break
            if t10:
                return 7
    except ABSENT:
        try:
            if look_8(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        met = len(v['sworn']) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    if 'serving' in v:
        t1 = 'serving' not in v
        if not t1:
            t2 = False
            for y1 in v['serving']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    try:
        if len(v['serving']) == 0:
            t3 = 'bureau' not in s_filing
            if not t3:
                t4 = 'deputies' not in (y2 := s_filing['bureau'])
                if not t4:
                    t5 = False
                    for y3 in y2['deputies']:
                        if 'source' not in y3:
                            t5 = True
                            break
                    t4 = t5
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['serving']) == 0:
            if 'brigade' in v:
                t6 = 'brigade' not in v
                if not t6:
                    t7 = False
                    for y4 in v['brigade']:
                        if 'regular_staff' not in y4:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['serving']) == 0:
            if 'team' in v:
                t8 = 'team' not in v
                if not t8:
                    t9 = False
                    for y5 in v['team']:
                        if 'post' not in y5:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['fire_side']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['serving']) == 0 and len(v['unclear']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['serving']) == 0 and len(v['clerks']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['serving']) > 0:
            t10 = True
            for x_d in v['serving']:
                if not x_d in v['two_sources']:
                    t10 = False
                    break
            if t10:
                return 8
    except ABSENT:
        try:
            if look_9(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = len(v['serving']) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    try:
        if s_office['host_body'] != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if v['without'] and s_office['host_body'] != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        if v['host'] == p['parent_name'] and (not v['without']):
            return 5
    except ABSENT:
        pass
    try:
        met = v['host'] == p['bureau_name'] or (v['without'] and bare_same_body(v['host'], s_bureau['existing_body']))
    except ABSENT:
        try:
            met = look_10(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_10(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'office' not in s_filing or ('director' not in (y1 := s_filing['office']) or 'name' not in y1['director']):
        return 0
    if 'bureau' not in s_filing or ('chief' not in (y2 := s_filing['bureau']) or 'name' not in y2['chief']):
        return 0
    try:
        met = bare_same_person(v['director'], v['chief'])
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_office = s['office']
    try:
        if len(v['dedicated']) == 0 and len(v['undecided']) == 0:
            return 5
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        if not 'deputy_director' in s_office or not v['settled']:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['deputies']:
                        if 'dedicated' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        try:
            if look_11(s, p, w, facts_of(v, locals())):
                t4 = 'bureau' not in s_filing
                if not t4:
                    t5 = 'deputies' not in (y1 := s_filing['bureau'])
                    if not t5:
                        t6 = False
                        for y2 in y1['deputies']:
                            if 'dedicated' not in y2:
                                t6 = True
                                break
                        t5 = t6
                    t4 = t5
                if t4:
                    return 0
        except ABSENT:
            pass
    if 'office' not in s_filing or ('deputy_director' not in (y3 := s_filing['office']) or 'name' not in y3['deputy_director']):
        return 0
    if 'dedicated' in v:
        t7 = 'dedicated' not in v
        if not t7:
            t8 = False
            for y4 in v['dedicated']:
                if 'name' not in y4:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        t9 = False
        for x_d in v['dedicated']:
            if bare_same_person(x_d, v['deputy_director']):
                t9 = True
                break
        met = t9
    except ABSENT:
        try:
            met = look_12(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']) and (not v['number_filed'] in [len(v['own']), len(v['own']) - len(v['concurrent_chief']), v['established']]) and (v['possible_count'] == len(v['in_post'])):
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum'] and v['without']:
            return 6
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum']:
            return 7
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y2 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y4 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        if v['established'] >= p['minimum'] and subtract(v['established'], len(v['chief_unsure'])) < p['minimum']:
            if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t7 = False
        for x_s in v['own']:
            if 'name' in x_s:
                t7 = True
                break
        if t7 and v['established'] >= p['minimum'] and (subtract(v['established'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t8 = 'nameless' not in v
                if not t8:
                    t9 = False
                    for y7 in v['nameless']:
                        if 'name' not in y7:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        try:
            if look_13(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t10 = 'nameless' not in v
                    if not t10:
                        t11 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t11 = True
                                break
                        t10 = t11
                    if t10:
                        return 0
        except ABSENT:
            pass
    try:
        if v['established'] < p['minimum'] and v['with_leaders'] >= p['minimum']:
            return 8
    except ABSENT:
        pass
    try:
        if v['established'] < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['established'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if (v['police_short'] or v['fire_short']) and v['without']:
            return 5
    except ABSENT:
        try:
            if look_14(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['police_short'] and v['fire_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['police_short']:
            return 7
    except ABSENT:
        pass
    try:
        if v['fire_short']:
            return 8
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'bureau' not in s_filing
    if not t4:
        t5 = 'posted' not in (y3 := s_filing['bureau'])
        if not t5:
            t6 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    try:
        t7 = False
        for x_p in v['fire_all']:
            if not 'dedicated' in x_p and (not x_p in v['crossed']):
                t8 = False
                for x_d in v['deputies']:
                    if bare_same_person(x_p, x_d):
                        t8 = True
                        break
                if t8:
                    t7 = True
                    break
        if t7:
            if 'fire_all' in v:
                t9 = 'fire_all' not in v
                if not t9:
                    t10 = False
                    for y5 in v['fire_all']:
                        if 'dedicated' not in y5:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_15(s, p, w, facts_of(v, locals())):
                if 'fire_all' in v:
                    t11 = 'fire_all' not in v
                    if not t11:
                        t12 = False
                        for y5 in v['fire_all']:
                            if 'dedicated' not in y5:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['two_senders']) < p['minimum'] or v['fire_count'] - len(v['two_senders']) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_16(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['police_crossed']) < p['minimum'] or v['fire_count'] - len(v['fire_crossed']) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_17(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        if v['police_begun'] < p['minimum'] or v['fire_begun'] < p['minimum']:
            return 11
    except ABSENT:
        try:
            if look_18(s, p, w, facts_of(v, locals())):
                return 11
        except ABSENT:
            pass
    try:
        met = v['police_count'] >= p['minimum'] and v['fire_count'] >= p['minimum']
    except ABSENT:
        try:
            met = look_19(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        t1 = not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts'])
        if not t1:
            t2 = False
            for x_e in v['ends']:
                t3 = False
                for x_v in x_e:
                    if x_v != x_e[0]:
                        t3 = True
                        break
                if t3:
                    t2 = True
                    break
            t1 = t2
        if t1:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_20(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y3 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t7 = 'bureau' not in s_filing
            if not t7:
                t8 = 'staff' not in (y5 := s_filing['bureau'])
                if not t8:
                    t9 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        if v['ends'][0] != v['ends'][1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t10 = False
        for x_s in v['staff']:
            if 'name' in x_s:
                t10 = True
                break
        if t10 and v['enough'] and less(subtract(v['remaining'], len(v['nameless'])), v['required']):
            if 'nameless' in v:
                t11 = 'nameless' not in v
                if not t11:
                    t12 = False
                    for y8 in v['nameless']:
                        if 'name' not in y8:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        try:
            if look_21(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t13 = 'nameless' not in v
                    if not t13:
                        t14 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t14 = True
                                break
                        t13 = t14
                    if t13:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and v['own'] > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if v['at_odds'][0]:
            return 7
    except ABSENT:
        pass
    try:
        if v['enough'] != v['enough_with_own']:
            return 8
    except ABSENT:
        pass
    try:
        if v['enough'] != v['enough_with_leaders']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['not_dedicated']) > 0:
            return 5
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'concerned' in v:
        t4 = 'concerned' not in v
        if not t4:
            t5 = False
            for y3 in v['concerned']:
                if 'dedicated' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    try:
        met = len(v['not_dedicated']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_17(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    try:
        if v['none_posted'] and v['vouched']:
            return 5
    except ABSENT:
        pass
    try:
        if v['none_posted']:
            return 6
    except ABSENT:
        pass
    try:
        if v['year_over'] and s_activities['fire_checks'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['year_over'] and s_activities['publicity'] == 0:
            return 8
    except ABSENT:
        pass
    return 4


def rule_1_2_18(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
        return 0
    try:
        met = v['body'] != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if v['posting_short'] and (not 'reference_basis' in s_bureau):
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']) and (not v['number_filed'] in [len(v['in_post']), len(v['in_post']) - len(v['concurrent_chief']), v['established']]) and (not v['posting_short']):
            return 6
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y2 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y4 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    t7 = 'bureau' not in s_filing
    if not t7:
        t8 = 'posted' not in (y6 := s_filing['bureau'])
        if not t8:
            t9 = False
            for y7 in y6['posted']:
                if 'from' not in y7:
                    t9 = True
                    break
            t8 = t9
        t7 = t8
    if t7:
        return 0
    t10 = 'bureau' not in s_filing
    if not t10:
        t11 = 'posted' not in (y8 := s_filing['bureau'])
        if not t11:
            t12 = False
            for y9 in y8['posted']:
                if 'name' not in y9:
                    t12 = True
                    break
            t11 = t12
        t10 = t11
    if t10:
        return 0
    try:
        if v['established'] >= p['minimum'] and subtract(v['established'], len(v['chief_unsure'])) < p['minimum']:
            if 'bureau' not in s_filing or ('chief' not in (y10 := s_filing['bureau']) or 'concurrent' not in y10['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t13 = False
        for x_s in v['own']:
            if 'name' in x_s:
                t13 = True
                break
        if t13 and v['established'] >= p['minimum'] and (subtract(v['established'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t14 = 'nameless' not in v
                if not t14:
                    t15 = False
                    for y11 in v['nameless']:
                        if 'name' not in y11:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        try:
            if look_13(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t16 = 'nameless' not in v
                    if not t16:
                        t17 = False
                        for y11 in v['nameless']:
                            if 'name' not in y11:
                                t17 = True
                                break
                        t16 = t17
                    if t16:
                        return 0
        except ABSENT:
            pass
    try:
        if v['short'] and 'reference_basis' in s_bureau:
            return 7
    except ABSENT:
        pass
    try:
        if v['short'] and v['with_leaders'] >= p['minimum']:
            return 8
    except ABSENT:
        pass
    try:
        if not v['short'] and (v['police_begun'] < p['posted_minimum'] or v['fire_begun'] < p['posted_minimum']):
            return 9
    except ABSENT:
        try:
            if look_22(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        met = not v['short']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_21(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'staff' not in s_filing['bureau']:
        return 0
    try:
        if not v['somebody']:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['staff']:
                        if 'line' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if not v['somebody']:
            if 'own' in v:
                t4 = 'own' not in v
                if not t4:
                    t5 = False
                    for y3 in v['own']:
                        if 'on_duty' not in y3:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        met = v['somebody']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_1_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['lacking'] > 0:
            return 5
    except ABSENT:
        pass
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'group' not in y1 or 'established' not in y1['group']:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['listed'] < v['declared']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_v in s['villages']:
            t5.append(x_v['name'])
        if len(bare_distinct(t5)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['future']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = v['lacking'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['wrong'] > 0:
            return 5
    except ABSENT:
        pass
    if 'with_group' in v:
        t1 = 'with_group' not in v
        if not t1:
            t2 = False
            for y1 in v['with_group']:
                if 'group' not in y1 or ('leader' not in (y2 := y1['group']) or 'post' not in y2['leader']):
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'with_group' in v:
        t3 = 'with_group' not in v
        if not t3:
            t4 = False
            for y3 in v['with_group']:
                if 'group' not in y3 or ('leader' not in (y4 := y3['group']) or 'name' not in y4['leader']):
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    t5 = 'villages' not in s_filing
    if not t5:
        t6 = False
        for y5 in s_filing['villages']:
            if 'name' not in y5:
                t6 = True
                break
        t5 = t6
    if t5:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if len(s['villages']) > 0 and len(v['with_group']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] < v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 8
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_v in s['villages']:
            t7.append(x_v['name'])
        if len(bare_distinct(t7)) < v['listed']:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['doubtful']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        met = v['wrong'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if v['year_over'] and v['lacking'] > 0:
            return 5
    except ABSENT:
        pass
    return 4


def rule_1_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if v['none']:
            return 5
    except ABSENT:
        pass
    return 4


def rule_2_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'meetings' not in s_filing:
        return 0
    try:
        if not v['party_met'] or not v['government_met']:
            t1 = 'meetings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                t3 = 'meetings' not in s_filing
                if not t3:
                    t4 = False
                    for y1 in s_filing['meetings']:
                        if 'date' not in y1:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
        except ABSENT:
            pass
    try:
        if not v['party_met'] or not v['government_met']:
            if 'held' in v:
                t5 = 'held' not in v
                if not t5:
                    t6 = False
                    for y2 in v['held']:
                        if 'type' not in y2:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t7 = 'held' not in v
                    if not t7:
                        t8 = False
                        for y2 in v['held']:
                            if 'type' not in y2:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    try:
        if not v['party_met'] or not v['government_met']:
            if 'held' in v:
                t9 = 'held' not in v
                if not t9:
                    t10 = False
                    for y3 in v['held']:
                        if 'topics' not in y3:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t11 = 'held' not in v
                    if not t11:
                        t12 = False
                        for y3 in v['held']:
                            if 'topics' not in y3:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if not (v['party_met'] and v['government_met']) and (v['party_met'] or v['party_perhaps']) and (v['government_met'] or v['government_perhaps']):
            return 5
    except ABSENT:
        try:
            if look_24(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['party_met'] and (not v['government_met']):
            return 6
    except ABSENT:
        pass
    try:
        if not v['party_met'] and v['government_met']:
            return 7
    except ABSENT:
        pass
    try:
        met = v['party_met'] and v['government_met']
    except ABSENT:
        try:
            met = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'responsibility' not in s_filing or ('system' not in (y1 := s_filing['responsibility']) or 'number' not in y1['system']):
        return 0
    if 'responsibility' not in s_filing or ('system' not in (y2 := s_filing['responsibility']) or 'date' not in y2['system']):
        return 0
    try:
        met = v['number'] != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['named']) == 0:
            return 5
    except ABSENT:
        pass
    t1 = 'responsibility' not in s_filing
    if not t1:
        t2 = 'first_responsible' not in (y1 := s_filing['responsibility'])
        if not t2:
            t3 = False
            for y2 in y1['first_responsible']:
                if 'name' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'party_sitting' in v:
        t4 = 'party_sitting' not in v
        if not t4:
            t5 = False
            for y3 in v['party_sitting']:
                if 'name' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'government_sitting' in v:
        t6 = 'government_sitting' not in v
        if not t6:
            t7 = False
            for y4 in v['government_sitting']:
                if 'name' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        if len(v['party']) == 0:
            if 'party_unmarked' in v:
                t8 = 'party_unmarked' not in v
                if not t8:
                    t9 = False
                    for y5 in v['party_unmarked']:
                        if 'head_of' not in y5:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government']) == 0:
            if 'government_unmarked' in v:
                t10 = 'government_unmarked' not in v
                if not t10:
                    t11 = False
                    for y6 in v['government_unmarked']:
                        if 'head_of' not in y6:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if v['one_lacks']:
            t12 = False
            for x_h in v['party_named']:
                if True:
                    t12 = True
                    break
            if t12:
                t13 = False
                for x_h in v['government_named']:
                    if True:
                        t13 = True
                        break
                if t13:
                    return 6
    except ABSENT:
        try:
            if look_26(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    try:
        if v['one_lacks']:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['party_sitting']) == 0 or len(v['government_sitting']) == 0:
            return 8
    except ABSENT:
        try:
            if look_6(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = not v['one_lacks']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['held_count'] + len(v['undated']) < p['minimum']:
            return 5
    except ABSENT:
        pass
    if 'inspections' not in s_filing:
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if len(s['leaders']) > 0:
            if not v.get('heads'):
                return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0:
            if 'party_unmarked' in v:
                t1 = 'party_unmarked' not in v
                if not t1:
                    t2 = False
                    for y1 in v['party_unmarked']:
                        if 'head_of' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government_heads']) == 0:
            if 'government_unmarked' in v:
                t3 = 'government_unmarked' not in v
                if not t3:
                    t4 = False
                    for y2 in v['government_unmarked']:
                        if 'head_of' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0 or len(v['government_heads']) == 0:
            if 'acting_unmarked' in v:
                t5 = 'acting_unmarked' not in v
                if not t5:
                    t6 = False
                    for y3 in v['acting_unmarked']:
                        if 'head_of' not in y3:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_27(s, p, w, facts_of(v, locals())):
                if 'acting_unmarked' in v:
                    t7 = 'acting_unmarked' not in v
                    if not t7:
                        t8 = False
                        for y3 in v['acting_unmarked']:
                            if 'head_of' not in y3:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    if 'party_heads' in v:
        t9 = 'party_heads' not in v
        if not t9:
            t10 = False
            for y4 in v['party_heads']:
                if 'name' not in y4:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    if 'government_heads' in v:
        t11 = 'government_heads' not in v
        if not t11:
            t12 = False
            for y5 in v['government_heads']:
                if 'name' not in y5:
                    t12 = True
                    break
            t11 = t12
        if t11:
            return 0
    try:
        if not v['both_met']:
            t13 = 'inspections' not in s_filing
            if not t13:
                t14 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t14 = True
                        break
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        if not v['both_met']:
            if 'held' in v:
                t15 = 'held' not in v
                if not t15:
                    t16 = False
                    for y7 in v['held']:
                        if 'leaders' not in y7:
                            t16 = True
                            break
                    t15 = t16
                if t15:
                    return 0
    except ABSENT:
        pass
    try:
        if len(s['leaders']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            return 7
    except ABSENT:
        pass
    try:
        if not v['both_met'] and (len(v['party_heads']) == 0 or len(v['government_heads']) == 0):
            return 8
    except ABSENT:
        try:
            if look_28(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        if not v['both_met']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['both_met']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    try:
        if v['bound'] and len(v['lacking']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['bound']:
            if 'responsibility' not in s_filing or 'task_lists' not in s_filing['responsibility']:
                return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and v['bound']:
            if 'unfinished' in v:
                t1 = 'unfinished' not in v
                if not t1:
                    t2 = False
                    for y1 in v['unfinished']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and v['bound']:
            if 'unfinished' in v:
                t3 = 'unfinished' not in v
                if not t3:
                    t4 = False
                    for y2 in v['unfinished']:
                        if 'class' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and v['bound']:
            if 'unfinished' in v:
                t5 = 'unfinished' not in v
                if not t5:
                    t6 = False
                    for y3 in v['unfinished']:
                        if 'document' not in y3 or 'number' not in y3['document']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and v['bound']:
            if 'unfinished' in v:
                t7 = 'unfinished' not in v
                if not t7:
                    t8 = False
                    for y4 in v['unfinished']:
                        if 'document' not in y4 or 'date' not in y4['document']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['bound'] and (not 'task_lists' in s_responsibility):
            return 6
    except ABSENT:
        pass
    try:
        if not v['bound'] and (not v['complete']):
            return 7
    except ABSENT:
        pass
    try:
        met = v['complete']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_2_2_3c72b0c724af76981f79f545(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['gone']) > 0 and len(v['nameless']) == 0:
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'systems' not in s_filing['committee']:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'nameless' in v:
                t1 = 'nameless' not in v
                if not t1:
                    t2 = False
                    for y1 in v['nameless']:
                        if 'name' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    if 'unfinished' in v:
        t3 = 'unfinished' not in v
        if not t3:
            t4 = False
            for y2 in v['unfinished']:
                if 'document' not in y2 or 'number' not in y2['document']:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'unfinished' in v:
        t5 = 'unfinished' not in v
        if not t5:
            t6 = False
            for y3 in v['unfinished']:
                if 'document' not in y3 or 'date' not in y3['document']:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        if len(v['unclear']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['later']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['no_interval']:
            return 8
    except ABSENT:
        pass
    try:
        if v['no_fixed_interval']:
            return 9
    except ABSENT:
        pass
    try:
        met = len(v['gone']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        if len(s_committee['members']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['idle']) > 0:
            return 6
    except ABSENT:
        pass
    return 4


def rule_2_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_office = s['office']
    try:
        if len(s_office['duties']) == 0:
            return 5
    except ABSENT:
        pass
    return 4


def rule_2_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'activities' not in s_filing or 'safety_checks' not in s_filing['activities']:
        return 0
    try:
        if v['checks'] == 0 and v['of_businesses'] > 0:
            return 5
    except ABSENT:
        pass
    try:
        met = v['checks'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if '企业' in v['unchecked']:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['unchecked']) > 0:
            return 6
    except ABSENT:
        pass
    if 'activities' not in s_filing or 'checks_enterprises' not in s_filing['activities']:
        return 0
    if 'activities' not in s_filing or 'checks_self_employed' not in s_filing['activities']:
        return 0
    try:
        met = len(v['unchecked']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'activities' not in s_filing or 'publicity' not in s_filing['activities']:
        return 0
    try:
        met = v['events'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        if len(s_bureau['duties']) == 0:
            return 5
    except ABSENT:
        pass
    return 4


def rule_2_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        if len(s_bureau['enforcement_items']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(s_bureau['duties']) == 0:
            return 6
    except ABSENT:
        pass
    return 4


def rule_2_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['misplaced']:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['naming']) == 0:
            return 6
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'duties' not in s_filing['bureau']:
        return 0
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    try:
        if v['host'] != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if v['without'] and v['host'] != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        if v['host'] == p['parent_name'] and (not v['without']):
            return 7
    except ABSENT:
        pass
    try:
        if len(v['tasked']) == 0:
            return 8
    except ABSENT:
        pass
    try:
        met = not v['misplaced']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if len(v['not_agreed']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['unfiled']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if less(s['as_of'], v['dated_on']):
            return 7
    except ABSENT:
        pass
    try:
        met = len(v['not_agreed']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if '消防安全检查' in v['undone']:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['undone']) > 0:
            return 6
    except ABSENT:
        pass
    if 'activities' not in s_filing or 'fire_checks' not in s_filing['activities']:
        return 0
    if 'activities' not in s_filing or 'campaigns' not in s_filing['activities']:
        return 0
    try:
        if v['campaigns'] == 0:
            if 'unfinished' in v:
                t1 = 'unfinished' not in v
                if not t1:
                    t2 = False
                    for y1 in v['unfinished']:
                        if 'date' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if v['campaigns'] == 0:
            if 'unfinished' in v:
                t3 = 'unfinished' not in v
                if not t3:
                    t4 = False
                    for y2 in v['unfinished']:
                        if 'name' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(v['undone']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['followed'] > v['found']:
            return 5
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'found' not in s_filing['hazards']:
        return 0
    try:
        if v['found'] > 0:
            if 'hazards' not in s_filing or 'rectified' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['found'] > 0:
            if 'hazards' not in s_filing or 'open_with_deadline' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['found'] == 0:
            return 6
    except ABSENT:
        pass
    try:
        met = v['neither'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_hazards = s['hazards']
    try:
        if 'transfers' in s_hazards and v['short'] > v['unfinished_count']:
            return 5
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'violations_found' not in s_filing['hazards']:
        return 0
    try:
        if v['asked'] > 0:
            if 'hazards' not in s_filing or 'transfers' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['counted'] < v['asked']:
            if 'unfinished' in v:
                t1 = 'unfinished' not in v
                if not t1:
                    t2 = False
                    for y1 in v['unfinished']:
                        if 'date' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if v['counted'] < v['asked']:
            if 'unfinished' in v:
                t3 = 'unfinished' not in v
                if not t3:
                    t4 = False
                    for y2 in v['unfinished']:
                        if 'to' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if v['asked'] == 0:
            return 6
    except ABSENT:
        pass
    try:
        met = v['short'] <= v['unfinished_count']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2_dc6baab39f261034f15c773a(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        if 'equipment' in s_squad and len(s_squad['equipment']) == 0:
            return 5
    except ABSENT:
        pass
    return 4


def rule_3_1_3_bb87f37812365d489b74dbe7(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if v['mode'] != p['required'] and matches(v['mode'], '联合组队|合署办公'):
            return 5
    except ABSENT:
        pass
    try:
        if v['mode'] != p['required']:
            return 6
    except ABSENT:
        pass
    return 4


def rule_3_1_4_0ee15c82a27b690bde8702c2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['possible_count'] < p['minimum']:
            return 5
    except ABSENT:
        pass
    t1 = 'squad' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['squad'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'certified' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'posted' not in (y3 := s_filing['squad'])
        if not t5:
            t6 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'unstated' in v:
        t7 = 'unstated' not in v
        if not t7:
            t8 = False
            for y5 in v['unstated']:
                if 'from' not in y5:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if not v['enough']:
            return 5
    except ABSENT:
        pass
    try:
        if v['perhaps_count'] < p['certified_minimum']:
            return 6
    except ABSENT:
        pass
    t1 = 'squad' not in s_filing
    if not t1:
        t2 = 'town_staff' not in (y1 := s_filing['squad'])
        if not t2:
            t3 = False
            for y2 in y1['town_staff']:
                if 'certified' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'town_staff' not in (y3 := s_filing['squad'])
        if not t5:
            t6 = False
            for y4 in y3['town_staff']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'certified' in v:
        t7 = 'certified' not in v
        if not t7:
            t8 = False
            for y5 in v['certified']:
                if 'certificate_expires' not in y5:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        met = v['enough'] and v['valid_count'] >= p['certified_minimum']
    except ABSENT:
        try:
            met = look_29(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_6_f104219013140e41ab746ddf(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if s_squad['established'] is False:
            return 5
    except ABSENT:
        pass
    if 'squad' not in s_filing or 'established' not in s_filing['squad']:
        return 0
    if 'squad' not in s_filing or ('document' not in (y1 := s_filing['squad']) or 'number' not in y1['document']):
        return 0
    if 'squad' not in s_filing or ('document' not in (y2 := s_filing['squad']) or 'date' not in y2['document']):
        return 0
    try:
        met = s_squad['established']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        if 'uniform_design' in s_squad and (not s_squad['uniform_design']):
            return 5
    except ABSENT:
        pass
    return 4


def rule_3_1_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'squad' not in s_filing or 'functions' not in s_filing['squad']:
        return 0
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_3_1b78158504c18abb53b8e8c7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['few']:
            return 5
    except ABSENT:
        pass
    if 'plans' not in s_filing or ('comprehensive' not in (y1 := s_filing['plans']) or 'title' not in y1['comprehensive']):
        return 0
    t1 = 'plans' not in s_filing
    if not t1:
        t2 = 'special' not in (y2 := s_filing['plans'])
        if not t2:
            t3 = False
            for y3 in y2['special']:
                if 'title' not in y3:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        if v['turned']:
            return 6
    except ABSENT:
        pass
    try:
        if v['different'] < p['special_minimum'] and len(v['again']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['different'] < p['special_minimum']:
            return 8
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['special_minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    t1 = 'plans' not in s_filing
    if not t1:
        t2 = 'special' not in (y1 := s_filing['plans'])
        if not t2:
            t3 = False
            for y2 in y1['special']:
                if 'revised_on' not in y2 and ('document' not in y2 or 'date' not in y2['document']):
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        if len(v['future']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['count'] > 0 and v['oldest'] == v['newest']:
            return 6
    except ABSENT:
        pass
    try:
        met = v['count'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['lacking'] > 0:
            return 5
    except ABSENT:
        pass
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'handbook' not in y1 or 'exists' not in y1['handbook']:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['list_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_v in s['villages']:
            t5.append(x_v['name'])
        if len(bare_distinct(t5)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['future']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = v['lacking'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'drills' not in s_filing:
        return 0
    try:
        if v['count'] == 0:
            t1 = 'drills' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['drills']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        met = v['count'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'drills' not in s_filing:
        return 0
    try:
        if v['count'] < p['minimum']:
            t1 = 'drills' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['drills']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            if 'held' in v:
                t3 = 'held' not in v
                if not t3:
                    t4 = False
                    for y2 in v['held']:
                        if 'kind' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum'] and v['others'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if s_rescue_team['established'] is False and v['count'] > 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_rescue_team['established'] is False:
            return 6
    except ABSENT:
        pass
    try:
        if v['wrong'] > 0:
            return 7
    except ABSENT:
        pass
    t1 = 'rescue_team' not in s_filing
    if not t1:
        t2 = 'members' not in (y1 := s_filing['rescue_team'])
        if not t2:
            t3 = False
            for y2 in y1['members']:
                if 'source' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'rescue_team' not in s_filing
    if not t4:
        t5 = 'members' not in (y3 := s_filing['rescue_team'])
        if not t5:
            t6 = False
            for y4 in y3['members']:
                if 'trained' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    try:
        met = v['count'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if v['none'] and (not v['enough']):
            return 5
    except ABSENT:
        pass
    try:
        if not v['enough'] and (not (('members' in s_rescue_team and 'size' in s_rescue_team) and v['number_filed'] != v['listed'])):
            return 6
    except ABSENT:
        try:
            if look_30(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    try:
        if v['sources_filed'] and v['others'] >= p['minimum'] and (subtract(v['others'], len(v['source_unknown'])) < p['minimum']):
            if 'source_unknown' in v:
                t1 = 'source_unknown' not in v
                if not t1:
                    t2 = False
                    for y1 in v['source_unknown']:
                        if 'source' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['nameless']) < len(v['people']) and v['others'] >= p['minimum'] and (subtract(v['others'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t3 = 'nameless' not in v
                if not t3:
                    t4 = False
                    for y2 in v['nameless']:
                        if 'name' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if 'members' in s_rescue_team and 'size' in s_rescue_team and (v['number_filed'] != v['listed']):
            return 7
    except ABSENT:
        pass
    try:
        if v['enough'] and v['others'] < p['minimum']:
            return 8
    except ABSENT:
        pass
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if s_rescue_team['established'] is False and len(v['duties']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_rescue_team['established'] is False:
            return 6
    except ABSENT:
        pass
    if 'rescue_team' not in s_filing or 'duties' not in s_filing['rescue_team']:
        return 0
    try:
        met = v['number'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['wrong'] > 0:
            return 5
    except ABSENT:
        pass
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'rescue_team' not in y1 or 'established' not in y1['rescue_team']:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if ('rescue_team' not in y2 or 'members' not in y2['rescue_team']) and ('rescue_team' not in y2 or 'size' not in y2['rescue_team']):
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    t5 = 'villages' not in s_filing
    if not t5:
        t6 = False
        for y3 in s_filing['villages']:
            if 'name' not in y3:
                t6 = True
                break
        t5 = t6
    if t5:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['list_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_v in s['villages']:
            t7.append(x_v['name'])
        if len(bare_distinct(t7)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['unnamed']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['differing']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if len(v['shared']) > 0:
            return 11
    except ABSENT:
        pass
    try:
        if len(v['same_people']) > 0:
            return 12
    except ABSENT:
        pass
    try:
        met = v['wrong'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'rescue_team' not in s_filing or 'managed_by' not in s_filing['rescue_team']:
        return 0
    try:
        if v['manager'] != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if v['without'] and v['manager'] != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        if v['manager'] == p['parent_name'] and (not v['without']):
            return 5
    except ABSENT:
        pass
    try:
        met = v['manager'] == p['bureau_name'] or (v['without'] and bare_same_body(v['manager'], s_bureau['existing_body']))
    except ABSENT:
        try:
            met = look_31(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['possible']) == 0:
            return 5
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('mechanism' not in (y1 := s_filing['reserves']) or 'number' not in y1['mechanism']):
        return 0
    if 'reserves' not in s_filing or ('mechanism' not in (y2 := s_filing['reserves']) or 'date' not in y2['mechanism']):
        return 0
    t1 = 'reserves' not in s_filing
    if not t1:
        t2 = 'items' not in (y3 := s_filing['reserves'])
        if not t2:
            t3 = False
            for y4 in y3['items']:
                if 'kind' not in y4:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        if v['beaten'] and v['by_value']:
            return 6
    except ABSENT:
        pass
    try:
        if v['beaten']:
            return 7
    except ABSENT:
        pass
    try:
        if v['mainly'] and v['contrary']:
            return 8
    except ABSENT:
        pass
    try:
        if not v['mainly'] and v['by_value'] and (not less(0, v['physical_value'])):
            return 9
    except ABSENT:
        pass
    try:
        if not v['mainly'] and v['by_value']:
            return 10
    except ABSENT:
        pass
    try:
        if not v['mainly']:
            return 11
    except ABSENT:
        pass
    try:
        met = v['mainly']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_20(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'reserves' not in s_filing or 'points' not in s_filing['reserves']:
        return 0
    try:
        met = v['count'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'reserves' not in s_filing or ('plan' not in (y1 := s_filing['reserves']) or 'number' not in y1['plan']):
        return 0
    if 'reserves' not in s_filing or ('plan' not in (y2 := s_filing['reserves']) or 'date' not in y2['plan']):
        return 0
    try:
        met = v['number'] != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_23(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    if ('reserves' not in s_filing or ('replenishment' not in (y1 := s_filing['reserves']) or ('document' not in (y2 := y1['replenishment']) or 'number' not in y2['document']))) and ('reserves' not in s_filing or ('replenishment' not in (y3 := s_filing['reserves']) or 'description' not in y3['replenishment'])):
        return 0
    try:
        if s_reserves['replenishment']['document']['date'] > s['as_of'] and (not 'description' in s_reserves['replenishment']):
            return 5
    except ABSENT:
        pass
    try:
        met = 'document' in s_reserves['replenishment'] or 'description' in s_reserves['replenishment']
    except ABSENT:
        try:
            met = look_32(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_24(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    try:
        if v['own_interval'] and len(v['undated']) == 0 and (v['held_count'] == 0):
            return 5
    except ABSENT:
        pass
    try:
        if len(v['undated']) == 0 and v['held_count'] == 0:
            return 6
    except ABSENT:
        pass
    try:
        if not 'interval_months' in s_reserves['maintenance'] and len(v['undated']) == 0 and (v['guide_count'] == 0):
            return 7
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('maintenance' not in (y1 := s_filing['reserves']) or 'records' not in y1['maintenance']):
        return 0
    try:
        if len(v['in_guide']) == 0 and (not 'interval_months' in s_reserves['maintenance']):
            if 'undated' in v:
                t1 = 'undated' not in v
                if not t1:
                    t2 = False
                    for y2 in v['undated']:
                        if 'date' not in y2:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] == 0:
            if 'undated' in v:
                t3 = 'undated' not in v
                if not t3:
                    t4 = False
                    for y3 in v['undated']:
                        if 'date' not in y3:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('maintenance' not in (y4 := s_filing['reserves']) or 'interval_months' not in y4['maintenance']):
        return 0
    try:
        if v['interval'] == 0:
            return 8
    except ABSENT:
        pass
    try:
        if v['own_interval'] and v['count'] == 0:
            return 9
    except ABSENT:
        pass
    try:
        met = v['count'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_25(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['lacking'] > 0:
            return 5
    except ABSENT:
        pass
    t1 = 'villages' not in s_filing
    if not t1:
        t2 = False
        for y1 in s_filing['villages']:
            if 'equipment' not in y1:
                t2 = True
                break
        t1 = t2
    if t1:
        return 0
    t3 = 'villages' not in s_filing
    if not t3:
        t4 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t4 = True
                break
        t3 = t4
    if t3:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['listed'] < v['declared']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_v in s['villages']:
            t5.append(x_v['name'])
        if len(bare_distinct(t5)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        met = v['lacking'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['owed']) > 0 and len(v['not_filed_with']) > len(v['nameless']):
            return 5
    except ABSENT:
        pass
    try:
        if len(v['owed']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['not_filed_with']) > len(v['nameless']):
            return 7
    except ABSENT:
        pass
    if 'submission' not in s_filing or ('work_plan' not in (y1 := s_filing['submission']) or 'contains' not in y1['work_plan']):
        return 0
    if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
        return 0
    try:
        if len(v['not_filed_with']) > 0:
            t1 = 'submission' not in s_filing
            if not t1:
                t2 = 'filed_with' not in (y2 := s_filing['submission'])
                if not t2:
                    t3 = False
                    for y3 in y2['filed_with']:
                        if 'body' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    if 'filed' in v:
        t4 = 'filed' not in v
        if not t4:
            t5 = False
            for y4 in v['filed']:
                if 'date' not in y4:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'submission' not in s_filing or ('work_plan' not in (y5 := s_filing['submission']) or 'number' not in y5['work_plan']):
        return 0
    if 'submission' not in s_filing or ('work_plan' not in (y6 := s_filing['submission']) or 'date' not in y6['work_plan']):
        return 0
    try:
        if len(v['excusable']) > 0:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['excusable']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['before_issue']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['too_early']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if v['last_filed'] > p['last_day'] and v['last_filed'] <= s['as_of']:
            return 11
    except ABSENT:
        pass
    try:
        met = len(v['owed']) == 0 and len(v['not_filed_with']) == 0
    except ABSENT:
        try:
            met = look_33(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_milestones = s['milestones']
    if 'milestones' not in s_filing or 'duties_revised' not in s_filing['milestones']:
        return 0
    if 'milestones' not in s_filing or 'appointments_made' not in s_filing['milestones']:
        return 0
    if 'milestones' not in s_filing or 'plaques_hung' not in s_filing['milestones']:
        return 0
    try:
        if v['in_conflict']:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['late_acts']) > 0 and v['last_done'] <= s['as_of']:
            return 6
    except ABSENT:
        pass
    try:
        met = ('duties_revised' in s_milestones and 'appointments_made' in s_milestones) and 'plaques_hung' in s_milestones
    except ABSENT:
        try:
            met = look_34(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['zero']) > 0 and len(v['unfinished']) == 0:
            return 5
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'without_year' in v:
                t1 = 'without_year' not in v
                if not t1:
                    t2 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['lacking']) > 0:
            if 'entries' in v:
                t3 = 'entries' not in v
                if not t3:
                    t4 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not '日常办公' in v['answered']:
            if 'entries' in v:
                t5 = 'entries' not in v
                if not t5:
                    t6 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'office' not in y3['lines']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急装备' in v['answered']:
            if 'entries' in v:
                t7 = 'entries' not in v
                if not t7:
                    t8 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'equipment' not in y4['lines']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if not '教育培训' in v['answered']:
            if 'entries' in v:
                t9 = 'entries' not in v
                if not t9:
                    t10 = False
                    for y5 in v['entries']:
                        if 'lines' not in y5 or 'training' not in y5['lines']:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急救援队伍建设' in v['answered']:
            if 'entries' in v:
                t11 = 'entries' not in v
                if not t11:
                    t12 = False
                    for y6 in v['entries']:
                        if 'lines' not in y6 or 'team_building' not in y6['lines']:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['zero']) > 0 and len(v['unfinished']) == 0:
            return 5
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'without_year' in v:
                t1 = 'without_year' not in v
                if not t1:
                    t2 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['lacking']) > 0:
            if 'entries' in v:
                t3 = 'entries' not in v
                if not t3:
                    t4 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not '值班值守' in v['answered']:
            if 'entries' in v:
                t5 = 'entries' not in v
                if not t5:
                    t6 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'duty_watch' not in y3['lines']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not '抢险救援' in v['answered']:
            if 'entries' in v:
                t7 = 'entries' not in v
                if not t7:
                    t8 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'rescue' not in y4['lines']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_uniforms = s['uniforms']
    try:
        if not s_uniforms['issued']:
            return 5
    except ABSENT:
        pass
    return 4


def rule_4_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['only_counted']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['number_nameless'] > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['twice']) > 0:
            return 7
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'staff' not in s_filing['bureau']:
        return 0
    if 'bureau' not in s_filing or 'posted' not in s_filing['bureau']:
        return 0
    if 'rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']:
        return 0
    try:
        met = v['number_nameless'] == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['after']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['same_day']) > 0:
            return 6
    except ABSENT:
        pass
    if 'personnel_changes' not in s_filing:
        return 0
    if 'by_now' in v:
        t1 = 'by_now' not in v
        if not t1:
            t2 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'changes' in v:
        t3 = 'changes' not in v
        if not t3:
            t4 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'concerned' in v:
        t5 = 'concerned' not in v
        if not t5:
            t6 = False
            for y3 in v['concerned']:
                if 'consulted_on' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        if v['count'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(v['after']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['after']) > 0:
            return 5
    except ABSENT:
        pass
    if 'personnel_changes' not in s_filing:
        return 0
    if 'by_now' in v:
        t1 = 'by_now' not in v
        if not t1:
            t2 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'changes' in v:
        t3 = 'changes' not in v
        if not t3:
            t4 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'concerned' in v:
        t5 = 'concerned' not in v
        if not t5:
            t6 = False
            for y3 in v['concerned']:
                if 'notified_on' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        if len(v['same_day']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['count'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(v['after']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['number_in_district'] > 0:
            return 5
    except ABSENT:
        pass
    if 'trainings' not in s_filing:
        return 0
    try:
        if v['count'] == 0:
            t1 = 'trainings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] == 0:
            if 'known' in v:
                t3 = 'known' not in v
                if not t3:
                    t4 = False
                    for y2 in v['known']:
                        if 'organiser' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] == 0 and v['number_known'] > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = v['count'] > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'trainings' not in s_filing:
        return 0
    try:
        if v['count'] < p['minimum']:
            t1 = 'trainings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            if 'held' in v:
                t3 = 'held' not in v
                if not t3:
                    t4 = False
                    for y2 in v['held']:
                        if 'centralised' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            if 'central' in v:
                t5 = 'central' not in v
                if not t5:
                    t6 = False
                    for y3 in v['central']:
                        if 'organiser' not in y3:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            if 'by_district' in v:
                t7 = 'by_district' not in v
                if not t7:
                    t8 = False
                    for y4 in v['by_district']:
                        if 'attendees' not in y4:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum'] and len(v['by_others']) > 0 and (len(v['stayed_away']) > 0):
            return 5
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum'] and len(v['by_others']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum'] and len(v['stayed_away']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum'] and len(v['missed']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = v['count'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_1_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if 'fail' in v['both']:
            return 5
    except ABSENT:
        pass
    try:
        if 'missing' in v['both']:
            return 6
    except ABSENT:
        pass
    try:
        if 'review' in v['both']:
            return 7
    except ABSENT:
        pass
    try:
        if 'late' in v['both']:
            return 8
    except ABSENT:
        pass
    try:
        if 'not_due' in v['both']:
            return 9
    except ABSENT:
        pass
    try:
        t1 = True
        for x_s in v['both']:
            if not x_s == 'pass':
                t1 = False
                break
        met = t1
    except ABSENT:
        try:
            met = look_35(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_5_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_submission = s['submission']
    if 'submission' not in s_filing or ('implementation_plan' not in (y1 := s_filing['submission']) or 'same_as_work_plan' not in y1['implementation_plan']):
        return 0
    try:
        if not v['same']:
            if 'submission' not in s_filing or ('implementation_plan' not in (y2 := s_filing['submission']) or 'number' not in y2['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if not v['same']:
            if 'submission' not in s_filing or ('implementation_plan' not in (y3 := s_filing['submission']) or 'date' not in y3['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'submission' not in s_filing or ('work_plan' not in (y4 := s_filing['submission']) or 'number' not in y4['work_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            t1 = 'submission' not in s_filing
            if not t1:
                t2 = 'filed_with' not in (y5 := s_filing['submission'])
                if not t2:
                    t3 = False
                    for y6 in y5['filed_with']:
                        if 'body' not in y6:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'filed' in v:
                t4 = 'filed' not in v
                if not t4:
                    t5 = False
                    for y7 in v['filed']:
                        if 'date' not in y7:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if v['same'] and len(v['filed']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['same'] and 'number' in s_submission['implementation_plan'] and (v['own_number'] != v['work_number']):
            return 6
    except ABSENT:
        pass
    try:
        if len(v['before_issue']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['same'] and v['done_on'] > v['limit'] and (v['done_on'] <= s['as_of']):
            return 8
    except ABSENT:
        pass
    try:
        if v['same'] and len(v['unlisted']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if v['same']:
            return 10
    except ABSENT:
        pass
    try:
        met = 'date' in s_submission['implementation_plan']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_milestones = s['milestones']
    if 'milestones' not in s_filing or ('mobilisation_meeting' not in (y1 := s_filing['milestones']) or 'date' not in y1['mobilisation_meeting']):
        return 0
    try:
        if v['held_on'] < p['issued']:
            return 5
    except ABSENT:
        pass
    try:
        met = 'date' in s_milestones['mobilisation_meeting']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_2_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if len(v['failing']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['unfiled']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['doubtful']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['waiting']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['late_ones']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = len(v['failing']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if len(v['failing']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['unfiled']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['doubtful']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['waiting']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = len(v['failing']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_3_1(s: Any, p: Any, w: Any, v: Any) -> int:
    s_acceptance = s['acceptance']
    s_filing = s['filing']
    if 'acceptance' not in s_filing or 'date' not in s_filing['acceptance']:
        return 0
    try:
        if v['accepted_on'] < p['issued']:
            return 5
    except ABSENT:
        pass
    try:
        if v['accepted_on'] > p['last_day'] and v['accepted_on'] <= s['as_of']:
            return 6
    except ABSENT:
        pass
    try:
        met = 'date' in s_acceptance
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_3_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_acceptance = s['acceptance']
    s_filing = s['filing']
    try:
        if s['as_of'] < p['last_day'] and (not ('date' in s_acceptance and s_acceptance['date'] <= s['as_of'])):
            return 5
    except ABSENT:
        try:
            if look_36(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if 'date' in s_acceptance and v['accepted_on'] <= s['as_of'] and (v['accepted_on'] >= p['issued']) and (s['as_of'] < p['last_day']) and (len(v['lacking']) > 0) and (len(v['summary']) == 0):
            return 8
    except ABSENT:
        pass
    try:
        if 'date' in s_acceptance and v['accepted_on'] <= s['as_of'] and (v['accepted_on'] >= p['issued']) and (len(v['lacking']) > 0) and (len(v['summary']) == 0):
            return 9
    except ABSENT:
        pass
    if 'acceptance' not in s_filing or 'date' not in s_filing['acceptance']:
        return 0
    if 'acceptance' not in s_filing or 'team' not in s_filing['acceptance']:
        return 0
    if 'acceptance' not in s_filing or 'result' not in s_filing['acceptance']:
        return 0
    try:
        if v['accepted_on'] > s['as_of']:
            return 6
    except ABSENT:
        pass
    try:
        if v['accepted_on'] < p['issued']:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['lacking']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if 'portfolio' in x_l:
                t2 = False
                for x_p in x_l['portfolio']:
                    if '应急' in x_p:
                        t2 = True
                        break
                if t2:
                    t1.append(x_l)
        v['in_charge'] = f_in_charge = t1
    except ABSENT:
        try:
            v['in_charge'] = f_in_charge = look_37(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['roster'] = f_roster = s_bureau['staff'] if 'staff' in s_bureau else []
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_s in f_roster:
            if 'on_duty' in x_s and x_s['on_duty'] and (not 'posted_from' in x_s):
                t3.append(x_s)
        v['in_post'] = f_in_post = bare_persons(t3)
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_38(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_s in f_in_post:
            if not bare_among(x_s, f_in_charge):
                t4.append(x_s)
        v['staff'] = f_staff = t4
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_s in f_in_post:
            if bare_among(x_s, f_in_charge):
                t5.append(x_s)
        v['led_by'] = f_led_by = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_l in s['leaders']:
            if not 'portfolio' in x_l and bare_among(x_l, f_in_post):
                t6.append(x_l)
        v['unclear'] = f_unclear = t6
    except ABSENT:
        try:
            v['unclear'] = f_unclear = look_39(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_staff) if 'staff' in s_bureau else add(s_bureau['counts']['established'], s_bureau['counts']['other'])
    except ABSENT:
        pass
    try:
        v['number_filed'] = f_number_filed = add(s_bureau['counts']['established'], s_bureau['counts']['other'])
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = largest([subtract(p['least'], f_count), 0])
    except ABSENT:
        pass
    return 0


def rule_1_1_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if 'portfolio' in x_l:
                t2 = False
                for x_p in x_l['portfolio']:
                    if '应急' in x_p:
                        t2 = True
                        break
                if t2:
                    t1.append(x_l)
        v['in_charge'] = f_in_charge = t1
    except ABSENT:
        try:
            v['in_charge'] = f_in_charge = look_37(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_in_charge)
    except ABSENT:
        pass
    return 0


def rule_2_1_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_rescue_team = s['rescue_team']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        v['roster'] = f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
    try:
        v['number_filed'] = f_number_filed = s_rescue_team['size']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(f_roster)
    except ABSENT:
        pass
    try:
        v['none'] = f_none = 'established' in s_rescue_team and (not s_rescue_team['established'])
    except ABSENT:
        try:
            v['none'] = f_none = look_40(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = 0 if f_none else len(bare_persons(f_roster)) if 'members' in s_rescue_team else s_rescue_team['size']
    except ABSENT:
        pass
    try:
        v['enough'] = f_enough = f_count >= p['least']
    except ABSENT:
        pass
    try:
        v['twice'] = f_twice = f_listed - len(bare_persons(f_roster))
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = 0 if f_enough else subtract(p['least'], f_count)
    except ABSENT:
        pass
    return 0


def rule_2_2_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'rescue_team' in x_v:
                t1.append(x_v)
        v['teams'] = f_teams = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in f_teams:
            if 'established' in x_v['rescue_team'] and (not x_v['rescue_team']['established']):
                t2.append(x_v)
        v['without'] = f_without = t2
    except ABSENT:
        try:
            v['without'] = f_without = look_41(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_v in f_teams:
            if not x_v in f_without and 'members' in x_v['rescue_team']:
                t3.append(x_v)
        v['rosters'] = f_rosters = t3
    except ABSENT:
        try:
            v['rosters'] = f_rosters = look_42(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_teams:
            if not x_v in f_without and (not 'members' in x_v['rescue_team']) and ('size' in x_v['rescue_team']):
                t4.append(x_v)
        v['numbers'] = f_numbers = t4
    except ABSENT:
        try:
            v['numbers'] = f_numbers = look_43(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_v in f_teams:
            if 'shared_with' in x_v['rescue_team']:
                t5.append(x_v)
        v['shared'] = f_shared = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_v in f_rosters:
            if 'size' in x_v['rescue_team'] and x_v['rescue_team']['size'] != len(x_v['rescue_team']['members']):
                t6.append(x_v)
        v['differing'] = f_differing = t6
    except ABSENT:
        try:
            v['differing'] = f_differing = look_44(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        t8: list[Any] = []
        for x_v in f_rosters:
            if not x_v in f_differing and (not x_v in f_shared):
                t8.append(x_v)
        for x_v in t8:
            t7.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': len(bare_persons(x_v['rescue_team']['members']))})
        v['with_roster'] = f_with_roster = t7
    except ABSENT:
        try:
            v['with_roster'] = f_with_roster = look_45(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        t10: list[Any] = []
        for x_v in f_numbers:
            if not x_v in f_shared:
                t10.append(x_v)
        for x_v in t10:
            t9.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': x_v['rescue_team']['size']})
        v['with_number'] = f_with_number = t9
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_v in f_without:
            t11.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        v['strengths'] = f_strengths = t11 + f_with_roster + f_with_number
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_s in f_strengths:
            if x_s['size'] < p['least']:
                t12.append(x_s)
        v['short'] = f_short = t12
    except ABSENT:
        pass
    return 0


def rule_3_1_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_office = s['office']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        v['office_set_up'] = f_office_set_up = 'established' in s_office and s_office['established']
    except ABSENT:
        try:
            v['office_set_up'] = f_office_set_up = look_46(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['bureau_set_up'] = f_bureau_set_up = 'established' in s_bureau and s_bureau['established']
    except ABSENT:
        try:
            v['bureau_set_up'] = f_bureau_set_up = look_47(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_1_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        v['systems'] = f_systems = s_committee['systems']
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_systems)
    except ABSENT:
        pass
    return 0


def rule_3_1_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_plans = s['plans']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        v['general'] = f_general = [s_plans['comprehensive']['title']] if 'comprehensive' in s_plans and 'title' in s_plans['comprehensive'] else []
    except ABSENT:
        try:
            v['general'] = f_general = look_48(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'special' in s_plans:
            t2: list[Any] = []
            t3: list[Any] = []
            for x_p in s_plans['special']:
                if 'title' in x_p:
                    t3.append(x_p)
            for x_p in t3:
                t2.append(x_p['title'])
            t1 = t2
        else:
            t1 = []
        v['special'] = f_special = t1
    except ABSENT:
        pass
    try:
        if 'other' in s_plans:
            t5: list[Any] = []
            t6: list[Any] = []
            for x_p in s_plans['other']:
                if 'title' in x_p:
                    t6.append(x_p)
            for x_p in t6:
                t5.append(x_p['title'])
            t4 = t5
        else:
            t4 = []
        v['other'] = f_other = t4
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(bare_distinct(f_general + f_special + f_other))
    except ABSENT:
        pass
    return 0


def rule_3_1_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_reserves = s['reserves']
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_i in s_reserves['items']:
            if 'name' in x_i and 'quantity' in x_i and (x_i['quantity'] > 0):
                t1.append(x_i)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_49(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_held)
    except ABSENT:
        pass
    return 0


def rule_3_1_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['kind'] = f_kind = s_unit['type']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] <= s['as_of']:
                t1.append(x_t)
        v['trained'] = f_trained = t1
    except ABSENT:
        try:
            v['trained'] = f_trained = look_50(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] <= s['as_of']:
                t2.append(x_d)
        v['drilled'] = f_drilled = t2
    except ABSENT:
        try:
            v['drilled'] = f_drilled = look_51(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['training_count'] = f_training_count = len(f_trained)
    except ABSENT:
        pass
    try:
        v['drill_count'] = f_drill_count = len(f_drilled)
    except ABSENT:
        pass
    try:
        v['trainings_filed'] = f_trainings_filed = len(s['trainings'])
    except ABSENT:
        pass
    try:
        v['drills_filed'] = f_drills_filed = len(s['drills'])
    except ABSENT:
        pass
    return 0


def rule_3_2_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        t2: list[Any] = []
        for x_v in s['villages']:
            if 'equipment' in x_v:
                t2.append(x_v)
        for x_v in t2:
            t1.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': len(x_v['equipment'])})
        v['kinds'] = f_kinds = t1
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_k in f_kinds:
            if x_k['size'] < p['least']:
                t3.append(x_k)
        v['bare'] = f_bare = t3
    except ABSENT:
        pass
    return 0


def rule_1_1_3_facts_011af49ad0afb176970e3176(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        if 'absent_bodies' in s_committee:
            t2: list[Any] = []
            for x_b in s_committee['absent_bodies']:
                if 'name' in x_b and x_b['name'] in p['bodies']:
                    t2.append(x_b)
            t1 = t2
        else:
            t1 = []
        v['never_had'] = f_never_had = t1
    except ABSENT:
        try:
            v['never_had'] = f_never_had = look_52(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_b in p['bodies']:
            if not x_b in s_committee['merged_bodies']:
                t4 = False
                for x_a in f_never_had:
                    if x_a['name'] == x_b:
                        t4 = True
                        break
                if not t4:
                    t3.append(x_b)
        v['not_merged'] = f_not_merged = t3
    except ABSENT:
        try:
            v['not_merged'] = f_not_merged = look_53(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'absent_bodies' in s_committee:
            t6: list[Any] = []
            for x_b in s_committee['absent_bodies']:
                if not 'name' in x_b:
                    t6.append(x_b)
            t5 = t6
        else:
            t5 = []
        v['nameless'] = f_nameless = t5
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_a in f_never_had:
            if x_a['name'] in s_committee['merged_bodies']:
                t7.append(x_a)
        v['both'] = f_both = t7
    except ABSENT:
        pass
    return 0


def rule_1_1_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        v['duties'] = f_duties = s_committee['duties']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_f in p['fields']:
            t2 = False
            for x_d in f_duties:
                if x_f in x_d:
                    t2 = True
                    break
            if not t2:
                t1.append(x_f)
        v['lacking'] = f_lacking = t1
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_54(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_f in f_lacking:
            t4 = False
            for x_d in f_duties:
                if matches(x_d, {'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}[x_f]):
                    t4 = True
                    break
            if t4:
                t3.append(x_f)
        v['near'] = f_near = t3
    except ABSENT:
        try:
            v['near'] = f_near = look_55(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_f in f_lacking:
            if not x_f in f_near:
                t5.append(x_f)
        v['not_named'] = f_not_named = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_f in f_near:
            t6.append('“' + x_f + '”')
        v['quoted'] = f_quoted = t6
    except ABSENT:
        pass
    return 0


def rule_1_1_8_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t1.append(x_l)
        v['party'] = f_party = t1
    except ABSENT:
        try:
            v['party'] = f_party = look_56(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t2.append(x_l)
        v['government'] = f_government = t2
    except ABSENT:
        try:
            v['government'] = f_government = look_57(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_l in f_party:
            if not ('vacant' in x_l and x_l['vacant']):
                t3.append(x_l)
        v['party_sitting'] = f_party_sitting = t3
    except ABSENT:
        try:
            v['party_sitting'] = f_party_sitting = look_58(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in f_government:
            if not ('vacant' in x_l and x_l['vacant']):
                t4.append(x_l)
        v['government_sitting'] = f_government_sitting = t4
    except ABSENT:
        try:
            v['government_sitting'] = f_government_sitting = look_59(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                t5.append(x_l)
        v['party_unmarked'] = f_party_unmarked = t5
    except ABSENT:
        try:
            v['party_unmarked'] = f_party_unmarked = look_60(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                t6.append(x_l)
        v['government_unmarked'] = f_government_unmarked = t6
    except ABSENT:
        try:
            v['government_unmarked'] = f_government_unmarked = look_61(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['directors'] = f_directors = s_committee['directors']
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_h in bare_persons(f_party_sitting + f_government_sitting):
            if not bare_among(x_h, f_directors):
                t7.append(x_h)
        v['absent_heads'] = f_absent_heads = t7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_h in f_party_sitting:
            if bare_among(x_h, f_directors):
                t8.append(x_h)
        v['party_directors'] = f_party_directors = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_h in f_government_sitting:
            if bare_among(x_h, f_directors):
                t9.append(x_h)
        v['government_directors'] = f_government_directors = t9
    except ABSENT:
        pass
    return 0


def rule_1_1_9_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if not ('vacant' in x_l and x_l['vacant']):
                t1.append(x_l)
        v['sitting'] = f_sitting = t1
    except ABSENT:
        try:
            v['sitting'] = f_sitting = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in f_sitting:
            if 'portfolio' in x_l:
                t3 = False
                for x_p in x_l['portfolio']:
                    if matches(x_p, '应急([^救]|$)'):
                        t3 = True
                        break
                if t3:
                    t2.append(x_l)
        v['in_charge'] = f_in_charge = t2
    except ABSENT:
        try:
            v['in_charge'] = f_in_charge = look_63(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in s['leaders']:
            if 'vacant' in x_l and x_l['vacant'] and ('portfolio' in x_l):
                t5 = False
                for x_p in x_l['portfolio']:
                    if matches(x_p, '应急([^救]|$)'):
                        t5 = True
                        break
                if t5:
                    t4.append(x_l)
        v['vacancy'] = f_vacancy = t4
    except ABSENT:
        try:
            v['vacancy'] = f_vacancy = look_64(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['executive'] = f_executive = s_committee['executive_deputy']
    except ABSENT:
        pass
    try:
        t6 = False
        for x_l in f_in_charge:
            if bare_same_person(x_l, f_executive):
                t6 = True
                break
        v['named'] = f_named = t6
    except ABSENT:
        try:
            v['named'] = f_named = look_65(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_l in s['leaders']:
            if bare_same_person(x_l, f_executive):
                t7.append(x_l)
        v['own_entry'] = f_own_entry = t7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_l in f_own_entry:
            if 'portfolio' in x_l:
                t9 = False
                for x_p in x_l['portfolio']:
                    if matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援'):
                        t9 = True
                        break
                if t9:
                    t8.append(x_l)
        v['near'] = f_near = t8
    except ABSENT:
        try:
            v['near'] = f_near = look_66(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_l in f_sitting:
            if not 'name' in x_l:
                t11 = not 'portfolio' in x_l
                if not t11:
                    t12 = False
                    for x_p in x_l['portfolio']:
                        if matches(x_p, '应急([^救]|$)' if len(f_in_charge) > 0 else '安全生产|消防|防灾|减灾|救灾|应急救援'):
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    t10.append(x_l)
        v['nameless'] = f_nameless = t10
    except ABSENT:
        try:
            v['nameless'] = f_nameless = look_67(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_1_10_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        v['deputies'] = f_deputies = s_committee['deputies']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if not ('vacant' in x_l and x_l['vacant']):
                t1.append(x_l)
        v['sitting'] = f_sitting = t1
    except ABSENT:
        try:
            v['sitting'] = f_sitting = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in f_sitting:
            if 'head_of' in x_l and ('党委' in x_l['head_of'] or '政府' in x_l['head_of']):
                t2.append(x_l)
        v['heads'] = f_heads = t2
    except ABSENT:
        try:
            v['heads'] = f_heads = look_68(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_l in f_sitting:
            if 'portfolio' in x_l:
                t4 = False
                for x_p in x_l['portfolio']:
                    if '应急' in x_p:
                        t4 = True
                        break
                if t4:
                    t3.append(x_l)
        v['in_charge'] = f_in_charge = t3
    except ABSENT:
        try:
            v['in_charge'] = f_in_charge = look_69(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_in_charge:
            if 'executive_deputy' in s_committee and 'name' in s_committee['executive_deputy'] and (not bare_among(s_committee['executive_deputy'], f_in_charge)):
                t5.append(x_l)
        v['unplaced'] = f_unplaced = t5
    except ABSENT:
        try:
            v['unplaced'] = f_unplaced = look_70(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_l in f_sitting:
            if bare_same_person(x_l, s_committee['executive_deputy']):
                t7 = False
                for x_u in f_unplaced:
                    if True:
                        t7 = True
                        break
                if t7:
                    t6.append(x_l)
        v['executive_entry'] = f_executive_entry = t6
    except ABSENT:
        try:
            v['executive_entry'] = f_executive_entry = look_71(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_l in f_sitting:
            if not x_l in f_heads and (not bare_among(x_l, f_heads)) and (not x_l in f_unplaced) and (not ('portfolio' in x_l and len(x_l['portfolio']) == 0)):
                t8.append(x_l)
        v['others'] = f_others = t8
    except ABSENT:
        try:
            v['others'] = f_others = look_72(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['concerned'] = f_concerned = f_others
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_l in f_concerned:
            if not ('directors' in s_committee and bare_among(x_l, s_committee['directors'])) and (not ('executive_deputy' in s_committee and bare_same_person(x_l, s_committee['executive_deputy']))):
                t9.append(x_l)
        v['asked'] = f_asked = bare_persons(t9)
    except ABSENT:
        try:
            v['asked'] = f_asked = look_73(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_l in f_asked:
            if not bare_among(x_l, f_deputies):
                t10.append(x_l)
        v['outside'] = f_outside = t10
    except ABSENT:
        pass
    try:
        t11 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t11 = True
                break
        v['party_filed'] = f_party_filed = t11
    except ABSENT:
        try:
            v['party_filed'] = f_party_filed = look_74(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t12 = True
                break
        v['government_filed'] = f_government_filed = t12
    except ABSENT:
        try:
            v['government_filed'] = f_government_filed = look_75(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_l in f_outside:
            if not 'head_of' in x_l and 'post' in x_l and (not f_party_filed and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记') or (not f_government_filed and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))):
                t13.append(x_l)
        v['unmarked'] = f_unmarked = t13
    except ABSENT:
        try:
            v['unmarked'] = f_unmarked = look_76(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t14: list[Any] = []
        for x_l in f_outside:
            if 'name' in x_l and 'portfolio' in x_l and (not x_l in f_unmarked):
                t14.append(x_l)
        v['lacking'] = f_lacking = t14
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_77(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['somebody_lacking'] = f_somebody_lacking = len(f_lacking) > 0
    except ABSENT:
        pass
    try:
        t15 = ('directors' in s_committee and 'executive_deputy' in s_committee) and 'name' in s_committee['executive_deputy']
        if t15:
            t17 = True
            for x_d in s_committee['directors']:
                if not 'name' in x_d:
                    t17 = False
                    break
            t16 = t17
            if t16:
                t18 = True
                for x_d in f_deputies:
                    if not 'name' in x_d:
                        t18 = False
                        break
                t16 = t18
            t15 = t16
        v['committee_known'] = f_committee_known = t15
    except ABSENT:
        try:
            v['committee_known'] = f_committee_known = look_78(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_1_12_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_office = s['office']
    try:
        v['host'] = f_host = s_office['host_body']
    except ABSENT:
        pass
    try:
        v['premises'] = f_premises = s_office['premises']
    except ABSENT:
        pass
    try:
        v['staff'] = f_staff = s_office['full_time_staff']
    except ABSENT:
        pass
    try:
        v['nobody'] = f_nobody = f_staff == 0
    except ABSENT:
        pass
    return 0


def rule_1_2_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        v['at'] = f_at = s_bureau['plaque']['at']
    except ABSENT:
        pass
    return 0


def rule_1_2_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_committee = s['committee']
    try:
        v['chief'] = f_chief = s_bureau['chief']
    except ABSENT:
        pass
    try:
        v['executive'] = f_executive = s_committee['executive_deputy']
    except ABSENT:
        pass
    try:
        v['is_executive'] = f_is_executive = 'executive_deputy' in s_committee and bare_same_person(s_bureau['chief'], s_committee['executive_deputy'])
    except ABSENT:
        try:
            v['is_executive'] = f_is_executive = look_79(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['not_concurrent'] = f_not_concurrent = not s_bureau['chief']['concurrent']
    except ABSENT:
        pass
    return 0


def rule_1_2_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'separately_approved' in x_d and x_d['separately_approved']:
                t1.append(x_d)
        v['approved'] = f_approved = t1
    except ABSENT:
        try:
            v['approved'] = f_approved = look_80(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_approved)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_d in f_approved:
            if not x_d['dedicated']:
                t2.append(x_d)
        v['not_dedicated'] = f_not_dedicated = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_d in f_approved:
            if x_d['rank'] != '同级职能机构正职':
                t3.append(x_d)
        v['wrong_rank'] = f_wrong_rank = t3
    except ABSENT:
        pass
    return 0


def rule_1_2_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '公安派出所':
                t1.append(x_d)
        v['police'] = f_police = t1
    except ABSENT:
        try:
            v['police'] = f_police = look_81(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in f_police:
            if 'post' in x_d and matches(x_d['post'], '辅警|协警|文员|辅助') and ('sworn_officer' in x_d) and x_d['sworn_officer']:
                t2.append(x_d)
        v['auxiliary'] = f_auxiliary = t2
    except ABSENT:
        try:
            v['auxiliary'] = f_auxiliary = look_82(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_police:
            if 'sworn_officer' in x_d and x_d['sworn_officer'] and (not x_d in f_auxiliary):
                t3.append(x_d)
        v['sworn'] = f_sworn = t3
    except ABSENT:
        try:
            v['sworn'] = f_sworn = look_83(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_d in f_sworn:
            t5 = False
            for x_o in s_bureau['deputies']:
                if 'source' in x_o and x_o['source'] in ['消防救援大队', '镇专职消防队'] and bare_same_person(x_d, x_o):
                    t5 = True
                    break
            if t5:
                t4.append(x_d)
        v['two_sources'] = f_two_sources = t4
    except ABSENT:
        try:
            v['two_sources'] = f_two_sources = look_84(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_8_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '消防救援大队':
                t1.append(x_d)
        v['brigade'] = f_brigade = t1
    except ABSENT:
        try:
            v['brigade'] = f_brigade = look_85(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '镇专职消防队':
                t2.append(x_d)
        v['team'] = f_team = t2
    except ABSENT:
        try:
            v['team'] = f_team = look_86(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff']:
                t3.append(x_d)
        v['regular'] = f_regular = t3
    except ABSENT:
        try:
            v['regular'] = f_regular = look_87(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_d in f_team:
            if 'post' in x_d and matches(x_d['post'], '队长|站长|负责人|指导员') and (not matches(x_d['post'], '副|分队|班长|主持')):
                t4.append(x_d)
        v['heads'] = f_heads = t4
    except ABSENT:
        try:
            v['heads'] = f_heads = look_88(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_d in f_team:
            if 'post' in x_d and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员') and (not '主持' in x_d['post']):
                t5.append(x_d)
        v['not_heads'] = f_not_heads = t5
    except ABSENT:
        try:
            v['not_heads'] = f_not_heads = look_89(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_d in f_team:
            if 'post' in x_d and (not x_d in f_heads) and (not x_d in f_not_heads):
                t6.append(x_d)
        v['unclear'] = f_unclear = t6
    except ABSENT:
        try:
            v['unclear'] = f_unclear = look_90(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff'] and ('post' in x_d) and matches(x_d['post'], '文员|辅助|合同制'):
                t7.append(x_d)
        v['clerks'] = f_clerks = t7
    except ABSENT:
        try:
            v['clerks'] = f_clerks = look_91(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_d in f_regular:
            if not x_d in f_clerks:
                t8.append(x_d)
        v['serving'] = f_serving = t8 + f_heads
    except ABSENT:
        pass
    try:
        v['fire_side'] = f_fire_side = f_brigade + f_team
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_d in f_serving:
            t10 = False
            for x_o in s_bureau['deputies']:
                if 'source' in x_o and x_o['source'] == '公安派出所' and bare_same_person(x_d, x_o):
                    t10 = True
                    break
            if t10:
                t9.append(x_d)
        v['two_sources'] = f_two_sources = t9
    except ABSENT:
        try:
            v['two_sources'] = f_two_sources = look_92(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_9_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_office = s['office']
    s_unit = s['unit']
    try:
        v['without'] = f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            v['without'] = f_without = look_93(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['host'] = f_host = s_office['host_body']
    except ABSENT:
        pass
    try:
        v['expected'] = f_expected = s_bureau['existing_body'] if f_without and 'existing_body' in s_bureau else p['bureau_name']
    except ABSENT:
        try:
            v['expected'] = f_expected = look_94(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_10_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_office = s['office']
    try:
        v['director'] = f_director = s_office['director']
    except ABSENT:
        pass
    try:
        v['chief'] = f_chief = s_bureau['chief']
    except ABSENT:
        pass
    return 0


def rule_1_2_11_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_office = s['office']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'dedicated' in x_d and x_d['dedicated']:
                t1.append(x_d)
        v['dedicated'] = f_dedicated = t1
    except ABSENT:
        try:
            v['dedicated'] = f_dedicated = look_95(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in s_bureau['deputies']:
            if not 'dedicated' in x_d:
                t2.append(x_d)
        v['undecided'] = f_undecided = t2
    except ABSENT:
        pass
    try:
        v['deputy_director'] = f_deputy_director = s_office['deputy_director']
    except ABSENT:
        pass
    try:
        t3 = False
        for x_d in f_dedicated:
            if 'separately_approved' in x_d and x_d['separately_approved'] and bare_same_person(x_d, f_deputy_director):
                t3 = True
                break
        v['settled'] = f_settled = t3
    except ABSENT:
        try:
            v['settled'] = f_settled = look_96(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_12_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    s_unit = s['unit']
    try:
        v['without'] = f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            v['without'] = f_without = look_93(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'staff' in s_bureau:
            t2: list[Any] = []
            for x_s in s_bureau['staff']:
                if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                    t2.append(x_s)
            t1 = t2
        else:
            t1 = []
        v['possible'] = f_possible = t1
    except ABSENT:
        try:
            v['possible'] = f_possible = look_97(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['possible_count'] = f_possible_count = len(f_possible)
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t3.append(x_s)
        v['in_post'] = f_in_post = t3
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_98(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'deputies' in s_bureau:
            t5: list[Any] = []
            for x_d in s_bureau['deputies']:
                if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                    t5.append(x_d)
            t4 = t5
        else:
            t4 = []
        v['lent_here'] = f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t4)
    except ABSENT:
        try:
            v['lent_here'] = f_lent_here = look_99(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t6.append(x_s)
        v['own'] = f_own = bare_persons(t6)
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t7.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t7
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t8.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t8
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t10: list[Any] = []
            for x_s in f_own:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t10.append(x_s)
            t9 = t10
        else:
            t9 = []
        v['leaders_listed'] = f_leaders_listed = t9
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_s in f_same_as_chief:
            if not x_s in f_in_leadership:
                t11.append(x_s)
        v['chief_unsure'] = f_chief_unsure = t11
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        v['with_leaders'] = f_with_leaders = add(f_established, len(f_in_leadership))
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_s in f_own:
            if not 'name' in x_s:
                t12.append(x_s)
        v['nameless'] = f_nameless = t12
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        for x_n in [subtract(p['minimum'], f_established), 0]:
            if x_n >= 0:
                t13.append(x_n)
        v['shortfall'] = f_shortfall = t13[0]
    except ABSENT:
        pass
    try:
        v['number_filed'] = f_number_filed = s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_s in s_bureau['staff']:
            if 'establishment' in x_s and x_s['establishment'] in p['counted'] and ('on_duty' in x_s) and (not x_s['on_duty']):
                t14.append(x_s)
        v['seconded_out'] = f_seconded_out = t14
    except ABSENT:
        try:
            v['seconded_out'] = f_seconded_out = look_103(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t15: list[Any] = []
        for x_s in s_bureau['staff']:
            if 'establishment' in x_s and x_s['establishment'] == '机关工勤':
                t15.append(x_s)
        v['government_workers'] = f_government_workers = t15
    except ABSENT:
        try:
            v['government_workers'] = f_government_workers = look_104(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_13_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_unit = s['unit']
    try:
        v['without'] = f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            v['without'] = f_without = look_93(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['deputies'] = f_deputies = s_bureau['deputies'] if 'deputies' in s_bureau else []
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'from' in x_p and x_p['from'] == '公安派出所':
                t1.append(x_p)
        v['police_all'] = f_police_all = bare_persons(t1)
    except ABSENT:
        try:
            v['police_all'] = f_police_all = look_105(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'from' in x_p and x_p['from'] == '消防救援大队':
                t2.append(x_p)
        v['fire_all'] = f_fire_all = bare_persons(t2)
    except ABSENT:
        try:
            v['fire_all'] = f_fire_all = look_106(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in f_police_all:
            t4 = False
            for x_d in f_deputies:
                if 'source' in x_d and x_d['source'] != '公安派出所' and bare_same_person(x_p, x_d):
                    t4 = True
                    break
            if t4:
                t3.append(x_p)
        v['police_crossed'] = f_police_crossed = t3
    except ABSENT:
        try:
            v['police_crossed'] = f_police_crossed = look_107(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_p in f_fire_all:
            t6 = False
            for x_d in f_deputies:
                if 'source' in x_d and (not x_d['source'] in ['消防救援大队', '镇专职消防队']) and bare_same_person(x_p, x_d):
                    t6 = True
                    break
            if t6:
                t5.append(x_p)
        v['fire_crossed'] = f_fire_crossed = t5
    except ABSENT:
        try:
            v['fire_crossed'] = f_fire_crossed = look_108(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['crossed'] = f_crossed = f_police_crossed + f_fire_crossed
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_p in f_police_all:
            if not x_p in f_crossed:
                t8 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t8 = True
                        break
                if t8:
                    t7.append(x_p)
        v['police_deputies'] = f_police_deputies = t7
    except ABSENT:
        try:
            v['police_deputies'] = f_police_deputies = look_109(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_p in f_fire_all:
            if not x_p in f_crossed:
                t10 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t10 = True
                        break
                if t10 and 'dedicated' in x_p and (not x_p['dedicated']):
                    t9.append(x_p)
        v['fire_deputies'] = f_fire_deputies = t9
    except ABSENT:
        try:
            v['fire_deputies'] = f_fire_deputies = look_110(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t11: list[Any] = []
        for x_p in f_police_all:
            t12 = False
            for x_x in f_police_deputies:
                if x_x == x_p:
                    t12 = True
                    break
            if not t12:
                t11.append(x_p)
        v['police'] = f_police = t11
    except ABSENT:
        try:
            v['police'] = f_police = look_111(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_p in f_fire_all:
            t14 = False
            for x_x in f_fire_deputies:
                if x_x == x_p:
                    t14 = True
                    break
            if not t14:
                t13.append(x_p)
        v['fire'] = f_fire = t13
    except ABSENT:
        try:
            v['fire'] = f_fire = look_112(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['police_count'] = f_police_count = len(f_police)
    except ABSENT:
        pass
    try:
        v['fire_count'] = f_fire_count = len(f_fire)
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_p in s_bureau['posted']:
            if not 'from' in x_p:
                t15.append(x_p)
        v['unsourced'] = f_unsourced = len(t15)
    except ABSENT:
        pass
    try:
        v['police_short'] = f_police_short = f_police_count + f_unsourced < p['minimum']
    except ABSENT:
        pass
    try:
        v['fire_short'] = f_fire_short = f_fire_count + f_unsourced < p['minimum']
    except ABSENT:
        pass
    try:
        t16: list[Any] = []
        for x_p in f_police:
            t17 = False
            for x_q in f_fire:
                if bare_same_person(x_p, x_q):
                    t17 = True
                    break
            if t17:
                t16.append(x_p)
        v['two_senders'] = f_two_senders = t16
    except ABSENT:
        try:
            v['two_senders'] = f_two_senders = look_113(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['doubled'] = f_doubled = f_police_deputies + f_fire_deputies
    except ABSENT:
        pass
    try:
        t18: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'since' in x_p and x_p['since'] > s['as_of']:
                t18.append(x_p)
        v['not_begun'] = f_not_begun = t18
    except ABSENT:
        try:
            v['not_begun'] = f_not_begun = look_114(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t19: list[Any] = []
        for x_p in f_police:
            if not x_p in f_not_begun and (not x_p in f_crossed):
                t19.append(x_p)
        v['police_begun'] = f_police_begun = len(t19)
    except ABSENT:
        try:
            v['police_begun'] = f_police_begun = look_115(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t20: list[Any] = []
        for x_p in f_fire:
            if not x_p in f_not_begun and (not x_p in f_crossed):
                t20.append(x_p)
        v['fire_begun'] = f_fire_begun = len(t20)
    except ABSENT:
        try:
            v['fire_begun'] = f_fire_begun = look_116(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_14_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if 'staff' in s_bureau:
            t2: list[Any] = []
            for x_s in s_bureau['staff']:
                if 'on_duty' in x_s and x_s['on_duty'] and (not 'posted_from' in x_s) and (not ('posted' in s_bureau and bare_among(x_s, s_bureau['posted']))) and (not ('posted' in s_squad and bare_among(x_s, s_squad['posted']))):
                    t3 = 'deputies' in s_bureau
                    if t3:
                        t4 = False
                        for x_d in s_bureau['deputies']:
                            if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队'] and bare_same_person(x_s, x_d):
                                t4 = True
                                break
                        t3 = t4
                    if not t3:
                        t2.append(x_s)
            t1 = t2
        else:
            t1 = []
        v['roll'] = f_roll = t1
    except ABSENT:
        try:
            v['roll'] = f_roll = look_117(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['people'] = f_people = bare_persons(f_roll)
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_s in f_people:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t5.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t5
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_118(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t6.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t6
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t8: list[Any] = []
            for x_s in f_people:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t8.append(x_s)
            t7 = t8
        else:
            t7 = []
        v['leaders_listed'] = f_leaders_listed = t7
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_119(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_s in f_same_as_chief:
            if not x_s in f_in_leadership and (not 'concurrent' in s_bureau['chief']):
                t9.append(x_s)
        v['chief_unsure'] = f_chief_unsure = t9
    except ABSENT:
        try:
            v['chief_unsure'] = f_chief_unsure = look_120(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_s in f_people:
            if not x_s in f_in_leadership:
                t10.append(x_s)
        v['staff'] = f_staff = t10
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t12: list[Any] = []
            for x_s in f_staff:
                if x_s['establishment'] in p['counted']:
                    t12.append(x_s)
            t11 = len(t12)
        else:
            t11 = s_bureau['counts']['established']
        v['established'] = f_established = t11
    except ABSENT:
        pass
    try:
        v['joined'] = f_joined = 0
    except ABSENT:
        pass
    try:
        v['counted_in'] = f_counted_in = 'total_includes_safety_bureau' in s_enforcement_bureau and s_enforcement_bureau['total_includes_safety_bureau']
    except ABSENT:
        try:
            v['counted_in'] = f_counted_in = look_121(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'staff' in s_bureau:
            t14: list[Any] = []
            for x_s in f_staff:
                if not x_s['establishment'] in p['counted']:
                    t14.append(x_s)
            t13 = len(t14)
        else:
            t13 = s_bureau['counts']['other']
        v['other'] = f_other = add(t13, f_joined)
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_s in f_staff:
            if not 'name' in x_s:
                t15.append(x_s)
        v['nameless'] = f_nameless = t15
    except ABSENT:
        pass
    try:
        v['posted'] = f_posted = len(bare_persons(s_bureau['posted'])) if 'posted' in s_bureau else 0
    except ABSENT:
        pass
    try:
        v['total'] = f_total = add(s_enforcement_bureau['total_staff'], f_joined if f_counted_in else 0)
    except ABSENT:
        pass
    try:
        v['own'] = f_own = add(f_established, f_other)
    except ABSENT:
        pass
    try:
        t16: list[Any] = []
        for x_n in [f_established, p['floor']]:
            if x_n <= p['floor']:
                t16.append(x_n)
        v['set_aside'] = f_set_aside = t16[0]
    except ABSENT:
        pass
    try:
        v['R1'] = f_R1 = f_other
    except ABSENT:
        pass
    try:
        v['R2'] = f_R2 = add(f_own, f_posted)
    except ABSENT:
        pass
    try:
        v['R3'] = f_R3 = subtract(f_own, f_set_aside)
    except ABSENT:
        pass
    try:
        v['remaining'] = f_remaining = f_R3
    except ABSENT:
        pass
    try:
        t17: list[Any] = []
        for x_s in f_in_leadership:
            if x_s['establishment'] in p['counted']:
                t17.append(x_s)
        v['established_all'] = f_established_all = add(f_established, len(t17))
    except ABSENT:
        pass
    try:
        t18: list[Any] = []
        for x_n in [f_established_all, p['floor']]:
            if x_n <= p['floor']:
                t18.append(x_n)
        v['remaining_with_leaders'] = f_remaining_with_leaders = subtract(add(f_own, len(f_in_leadership)), t18[0])
    except ABSENT:
        pass
    try:
        v['rounding'] = f_rounding = 99
    except ABSENT:
        pass
    try:
        v['required'] = f_required = divide(add(multiply(p['percent'], f_total), f_rounding), 100)
    except ABSENT:
        pass
    try:
        t19: list[Any] = []
        for x_n in [subtract(f_required, f_remaining), 0]:
            if at_most(0, x_n):
                t19.append(x_n)
        v['shortfall'] = f_shortfall = t19[0]
    except ABSENT:
        pass
    try:
        v['total_with_own'] = f_total_with_own = add(f_total, f_own)
    except ABSENT:
        pass
    try:
        v['required_with_own'] = f_required_with_own = divide(add(multiply(p['percent'], f_total_with_own), f_rounding), 100)
    except ABSENT:
        pass
    try:
        v['enough'] = f_enough = at_most(f_required, f_remaining)
    except ABSENT:
        pass
    try:
        v['merging'] = f_merging = True
    except ABSENT:
        pass
    try:
        v['base'] = f_base = f_total if f_counted_in or not f_merging else f_total_with_own
    except ABSENT:
        try:
            v['base'] = f_base = look_122(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['weight'] = f_weight = 100 - (p['percent'] if f_counted_in or f_merging else 0)
    except ABSENT:
        try:
            v['weight'] = f_weight = look_123(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['wanting'] = f_wanting = subtract(subtract(add(multiply(p['percent'], f_base), f_rounding), 99), multiply(100, f_remaining))
    except ABSENT:
        pass
    try:
        v['gap'] = f_gap = subtract(divide(subtract(add(add(f_wanting, multiply(f_weight, 1000000)), f_weight), 1), f_weight), 1000000)
    except ABSENT:
        pass
    try:
        v['aim'] = f_aim = add(f_remaining, f_gap)
    except ABSENT:
        pass
    try:
        v['to_add'] = f_to_add = largest([f_gap, 0])
    except ABSENT:
        pass
    try:
        v['enough_with_own'] = f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not f_merging else at_most(f_required_with_own, f_remaining)
    except ABSENT:
        try:
            v['enough_with_own'] = f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['enough_with_leaders'] = f_enough_with_leaders = at_most(f_required, f_remaining_with_leaders)
    except ABSENT:
        pass
    try:
        t20: list[Any] = []
        for x_s in f_chief_unsure:
            if x_s['establishment'] in p['counted']:
                t20.append(x_s)
        v['unsure_established'] = f_unsure_established = len(t20)
    except ABSENT:
        pass
    try:
        t21: list[Any] = []
        for x_n in [subtract(f_established, f_unsure_established), p['floor']]:
            if x_n <= p['floor']:
                t21.append(x_n)
        v['remaining_without_chief'] = f_remaining_without_chief = subtract(subtract(f_own, len(f_chief_unsure)), t21[0])
    except ABSENT:
        pass
    try:
        v['own_ways'] = f_own_ways = [f_own, subtract(f_own, len(f_chief_unsure))]
    except ABSENT:
        pass
    try:
        v['established_ways'] = f_established_ways = [f_established, subtract(f_established, f_unsure_established)]
    except ABSENT:
        pass
    try:
        v['other_ways'] = f_other_ways = [f_other, add(subtract(f_other, len(f_chief_unsure)), f_unsure_established)]
    except ABSENT:
        pass
    try:
        v['remaining_ways'] = f_remaining_ways = [f_remaining, f_remaining_without_chief]
    except ABSENT:
        pass
    try:
        v['total_ways'] = f_total_ways = [s_enforcement_bureau['total_includes_safety_bureau']] if 'total_includes_safety_bureau' in s_enforcement_bureau else [True, False]
    except ABSENT:
        pass
    try:
        t22: list[Any] = []
        for x_k in [0, 1]:
            t22.append(('staff' in s_bureau and 'counts' in s_bureau) and ('other' in s_bureau['counts'] and s_bureau['counts']['other'] != at(f_other_ways, x_k) or ('established' in s_bureau['counts'] and (not s_bureau['counts']['established'] in [at(f_established_ways, x_k), f_established_all]))))
        v['at_odds'] = f_at_odds = t22
    except ABSENT:
        try:
            v['at_odds'] = f_at_odds = look_125(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_n in f_remaining_ways:
            t23.append(at_most(f_required, x_n))
        v['enough_ways'] = f_enough_ways = t23
    except ABSENT:
        pass
    try:
        t24: list[Any] = []
        for x_k in [0, 1]:
            t24.append(at_most(divide(add(multiply(p['percent'], add(f_total, at(f_own_ways, x_k))), f_rounding), 100), at(f_remaining_ways, x_k)))
        v['enough_with_own_ways'] = f_enough_with_own_ways = t24
    except ABSENT:
        pass
    try:
        t25: list[Any] = []
        for x_k in [0, 1]:
            t26: list[Any] = []
            for x_included in f_total_ways:
                t26.append('总数为零' if f_total == 0 else '总数小于安监局人数' if x_included and at(f_own_ways, x_k) > f_total else '名册与人数不一致' if at(f_at_odds, x_k) else '取决于并入安监局' if (not x_included and f_merging) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t25.append(t26)
        v['ends'] = f_ends = t25
    except ABSENT:
        try:
            v['ends'] = f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_15_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        t1: list[Any] = []
        for x_p in s_bureau['posted']:
            if not 'from' in x_p or x_p['from'] in ['公安派出所', '消防救援大队']:
                t1.append(x_p)
        v['concerned'] = f_concerned = t1
    except ABSENT:
        try:
            v['concerned'] = f_concerned = look_127(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_p in f_concerned:
            if 'from' in x_p and 'dedicated' in x_p and (not x_p['dedicated']):
                t2.append(x_p)
        v['not_dedicated'] = f_not_dedicated = t2
    except ABSENT:
        try:
            v['not_dedicated'] = f_not_dedicated = look_128(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_1_2_17_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        v['fire_checks'] = f_fire_checks = s_activities['fire_checks']
    except ABSENT:
        pass
    try:
        v['publicity'] = f_publicity = s_activities['publicity']
    except ABSENT:
        pass
    try:
        t1 = 'posted' in s_bureau
        if t1:
            t2 = False
            for x_p in s_bureau['posted']:
                if not 'from' in x_p or x_p['from'] in ['公安派出所', '消防救援大队']:
                    t2 = True
                    break
            t1 = not t2
        v['none_posted'] = f_none_posted = t1
    except ABSENT:
        try:
            v['none_posted'] = f_none_posted = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3 = 'attestations' in s_filing
        if t3:
            t4 = False
            for x_a in s['attestations']:
                if 'statement' in x_a and x_a['statement'] == '1.2.17':
                    t4 = True
                    break
            t3 = t4
        v['vouched'] = f_vouched = t3
    except ABSENT:
        try:
            v['vouched'] = f_vouched = look_130(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['year_over'] = f_year_over = s['as_of'] >= text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    return 0


def rule_1_2_18_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        v['body'] = f_body = s_bureau['existing_body']
    except ABSENT:
        pass
    return 0


def rule_1_2_19_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if 'staff' in s_bureau:
            t2: list[Any] = []
            for x_s in s_bureau['staff']:
                if x_s['establishment'] in p['counted'] and x_s['on_duty'] and (not 'posted_from' in x_s) and (not ('posted' in s_bureau and bare_among(x_s, s_bureau['posted']))) and (not ('posted' in s_squad and bare_among(x_s, s_squad['posted']))):
                    t3 = 'deputies' in s_bureau
                    if t3:
                        t4 = False
                        for x_d in s_bureau['deputies']:
                            if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队'] and bare_same_person(x_s, x_d):
                                t4 = True
                                break
                        t3 = t4
                    if not t3:
                        t2.append(x_s)
            t1 = bare_persons(t2)
        else:
            t1 = []
        v['in_post'] = f_in_post = t1
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_131(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_s in f_in_post:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t5.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t5
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_132(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t6.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t6
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t8: list[Any] = []
            for x_s in f_in_post:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t8.append(x_s)
            t7 = t8
        else:
            t7 = []
        v['leaders_listed'] = f_leaders_listed = t7
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_133(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_s in f_same_as_chief:
            if not x_s in f_in_leadership:
                t9.append(x_s)
        v['chief_unsure'] = f_chief_unsure = t9
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_in_leadership:
                t10.append(x_s)
        v['own'] = f_own = t10
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_s in f_own:
            if not 'name' in x_s:
                t11.append(x_s)
        v['nameless'] = f_nameless = t11
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        v['with_leaders'] = f_with_leaders = add(f_established, len(f_in_leadership))
    except ABSENT:
        pass
    try:
        v['deputies'] = f_deputies = s_bureau['deputies'] if 'deputies' in s_bureau else []
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'since' in x_p and x_p['since'] > s['as_of']:
                t12.append(x_p)
        v['not_begun'] = f_not_begun = t12
    except ABSENT:
        try:
            v['not_begun'] = f_not_begun = look_114(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '公安派出所':
                t14 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t14 = True
                        break
                if not t14:
                    t13.append(x_p)
        v['police'] = f_police = len(bare_persons(t13))
    except ABSENT:
        try:
            v['police'] = f_police = look_134(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t15: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '消防救援大队':
                t16 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t16 = True
                        break
                if not ((t16 and 'dedicated' in x_p) and (not x_p['dedicated'])):
                    t15.append(x_p)
        v['fire'] = f_fire = len(bare_persons(t15))
    except ABSENT:
        try:
            v['fire'] = f_fire = look_135(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t17: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '公安派出所' and (not x_p in f_not_begun):
                t18 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t18 = True
                        break
                if not t18:
                    t17.append(x_p)
        v['police_begun'] = f_police_begun = len(bare_persons(t17))
    except ABSENT:
        try:
            v['police_begun'] = f_police_begun = look_136(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t19: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '消防救援大队' and (not x_p in f_not_begun):
                t20 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t20 = True
                        break
                if not ((t20 and 'dedicated' in x_p) and (not x_p['dedicated'])):
                    t19.append(x_p)
        v['fire_begun'] = f_fire_begun = len(bare_persons(t19))
    except ABSENT:
        try:
            v['fire_begun'] = f_fire_begun = look_137(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['posting_short'] = f_posting_short = f_police < p['posted_minimum'] or f_fire < p['posted_minimum']
    except ABSENT:
        try:
            v['posting_short'] = f_posting_short = look_138(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['short'] = f_short = f_established < p['minimum'] or f_posting_short
    except ABSENT:
        try:
            v['short'] = f_short = look_139(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['basis'] = f_basis = s_bureau['reference_basis']
    except ABSENT:
        pass
    try:
        v['number_filed'] = f_number_filed = s_bureau['counts']['established']
    except ABSENT:
        pass
    return 0


def rule_1_2_21_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    try:
        t1: list[Any] = []
        for x_s in s_bureau['staff']:
            if 'line' in x_s and '消防' in x_s['line']:
                t1.append(x_s)
        v['fire_line'] = f_fire_line = t1
    except ABSENT:
        try:
            v['fire_line'] = f_fire_line = look_140(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_s in f_fire_line:
            t3 = 'posted_from' in x_s or ('posted' in s_bureau and bare_among(x_s, s_bureau['posted']))
            if not t3:
                t4 = 'deputies' in s_bureau
                if t4:
                    t5 = False
                    for x_d in s_bureau['deputies']:
                        if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队'] and bare_same_person(x_s, x_d):
                            t5 = True
                            break
                    t4 = t5
                t3 = t4
            if t3:
                t2.append(x_s)
        v['lent_here'] = f_lent_here = t2
    except ABSENT:
        try:
            v['lent_here'] = f_lent_here = look_141(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_s in f_fire_line:
            if not x_s in f_lent_here:
                t6.append(x_s)
        v['own'] = f_own = t6
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_s in f_own:
            if 'on_duty' in x_s and x_s['on_duty']:
                t7.append(x_s)
        v['on_fire'] = f_on_fire = bare_persons(t7)
    except ABSENT:
        try:
            v['on_fire'] = f_on_fire = look_142(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_on_fire)
    except ABSENT:
        pass
    try:
        v['somebody'] = f_somebody = f_count > 0
    except ABSENT:
        pass
    return 0


def rule_1_2_22_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_forces = s['forces']
    try:
        v['firefighters'] = f_firefighters = s_forces['fulltime_firefighters']
    except ABSENT:
        pass
    try:
        v['officers'] = f_officers = s_forces['safety_officers']
    except ABSENT:
        pass
    try:
        v['grid_staff'] = f_grid_staff = s_forces['grid_staff']
    except ABSENT:
        pass
    return 0


def rule_1_3_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'group' in x_v and 'established' in x_v['group'] and (not x_v['group']['established']):
                t1.append(x_v)
        v['without_group'] = f_without_group = t1
    except ABSENT:
        try:
            v['without_group'] = f_without_group = look_143(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['lacking'] = f_lacking = len(f_without_group)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in s['villages']:
            if 'group' in x_v and 'date' in x_v['group'] and (x_v['group']['date'] > s['as_of']):
                t2.append(x_v)
        v['future'] = f_future = t2
    except ABSENT:
        try:
            v['future'] = f_future = look_144(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_n in [subtract(f_declared, f_listed), 0]:
            if x_n >= 0:
                t3.append(x_n)
        v['not_listed'] = f_not_listed = t3[0]
    except ABSENT:
        pass
    return 0


def rule_1_3_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_n in [subtract(f_declared, f_listed), 0]:
            if x_n >= 0:
                t1.append(x_n)
        v['not_listed'] = f_not_listed = t1[0]
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in s['villages']:
            if not (('group' in x_v and 'established' in x_v['group']) and (not x_v['group']['established'])):
                t2.append(x_v)
        v['with_group'] = f_with_group = t2
    except ABSENT:
        try:
            v['with_group'] = f_with_group = look_145(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_v in f_with_group:
            if 'group' in x_v and 'leader' in x_v['group'] and ('post' in x_v['group']['leader']):
                t3.append(x_v)
        v['known'] = f_known = t3
    except ABSENT:
        try:
            v['known'] = f_known = look_146(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_known:
            if matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])') and (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')):
                t4.append(x_v)
        v['secretary'] = f_secretary = t4
    except ABSENT:
        try:
            v['secretary'] = f_secretary = look_147(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_v in f_known:
            if not x_v in f_secretary and (matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记') or ('书记' in x_v['group']['leader']['post'] and (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))):
                t5.append(x_v)
        v['doubtful'] = f_doubtful = t5
    except ABSENT:
        try:
            v['doubtful'] = f_doubtful = look_148(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_v in f_known:
            if not x_v in f_secretary and (not x_v in f_doubtful):
                t6.append(x_v)
        v['not_secretary'] = f_not_secretary = t6
    except ABSENT:
        try:
            v['not_secretary'] = f_not_secretary = look_149(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['wrong'] = f_wrong = len(f_not_secretary)
    except ABSENT:
        pass
    return 0


def rule_1_3_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'patrols' in x_v:
                t1.append(x_v)
        v['reported'] = f_reported = t1
    except ABSENT:
        pass
    try:
        v['answers'] = f_answers = len(f_reported)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in s['villages']:
            if 'patrols' in x_v and x_v['patrols'] == 0:
                t2.append(x_v)
        v['idle'] = f_idle = t2
    except ABSENT:
        try:
            v['idle'] = f_idle = look_150(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['lacking'] = f_lacking = len(f_idle)
    except ABSENT:
        pass
    try:
        v['year_over'] = f_year_over = s['as_of'] >= text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    return 0


def rule_1_3_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_forces = s['forces']
    try:
        v['grids'] = f_grids = s_forces['grids']
    except ABSENT:
        pass
    try:
        v['grid_staff'] = f_grid_staff = s_forces['grid_staff']
    except ABSENT:
        pass
    try:
        v['none'] = f_none = s_forces['grids'] == 0
    except ABSENT:
        pass
    return 0


def rule_2_1_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_m in s['meetings']:
            if 'date' in x_m and x_m['date'] >= w['start'] and (x_m['date'] <= w['until']):
                t1.append(x_m)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_151(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_m in f_held:
            if 'type' in x_m and x_m['type'] == '党委会' and ('topics' in x_m):
                t2.append(x_m)
        v['party'] = f_party = t2
    except ABSENT:
        try:
            v['party'] = f_party = look_152(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_m in f_held:
            if 'type' in x_m and x_m['type'] == '政府工作会议' and ('topics' in x_m):
                t3.append(x_m)
        v['government'] = f_government = t3
    except ABSENT:
        try:
            v['government'] = f_government = look_153(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_m in f_held:
            if 'type' in x_m and x_m['type'] == '党政联席会议' and ('topics' in x_m):
                t4.append(x_m)
        v['joint'] = f_joint = t4
    except ABSENT:
        try:
            v['joint'] = f_joint = look_154(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_m in f_party:
            t6 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t6 = True
                    break
            if t6:
                t5.append(x_m)
        v['party_emergency'] = f_party_emergency = len(t5)
    except ABSENT:
        try:
            v['party_emergency'] = f_party_emergency = look_155(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_m in f_party:
            t8 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t8 = True
                    break
            if t8:
                t7.append(x_m)
        v['party_fire'] = f_party_fire = len(t7)
    except ABSENT:
        try:
            v['party_fire'] = f_party_fire = look_156(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_m in f_government:
            t10 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t10 = True
                    break
            if t10:
                t9.append(x_m)
        v['government_emergency'] = f_government_emergency = len(t9)
    except ABSENT:
        try:
            v['government_emergency'] = f_government_emergency = look_157(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t11: list[Any] = []
        for x_m in f_government:
            t12 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t12 = True
                    break
            if t12:
                t11.append(x_m)
        v['government_fire'] = f_government_fire = len(t11)
    except ABSENT:
        try:
            v['government_fire'] = f_government_fire = look_158(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['party_least'] = f_party_least = smallest([f_party_emergency, f_party_fire])
    except ABSENT:
        pass
    try:
        v['government_least'] = f_government_least = smallest([f_government_emergency, f_government_fire])
    except ABSENT:
        pass
    try:
        v['party_met'] = f_party_met = f_party_least >= p['minimum']
    except ABSENT:
        pass
    try:
        v['government_met'] = f_government_met = f_government_least >= p['minimum']
    except ABSENT:
        pass
    try:
        t14 = False
        for x_m in f_party + f_joint:
            t15 = False
            for x_t in x_m['topics']:
                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                    t15 = True
                    break
            if t15:
                t14 = True
                break
        t13 = t14
        if t13:
            t16 = False
            for x_m in f_party + f_joint:
                t17 = False
                for x_t in x_m['topics']:
                    if matches(x_t, '消防|火灾|防火'):
                        t17 = True
                        break
                if t17:
                    t16 = True
                    break
            t13 = t16
        v['party_perhaps'] = f_party_perhaps = t13
    except ABSENT:
        try:
            v['party_perhaps'] = f_party_perhaps = look_159(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t19 = False
        for x_m in f_government + f_joint:
            t20 = False
            for x_t in x_m['topics']:
                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                    t20 = True
                    break
            if t20:
                t19 = True
                break
        t18 = t19
        if t18:
            t21 = False
            for x_m in f_government + f_joint:
                t22 = False
                for x_t in x_m['topics']:
                    if matches(x_t, '消防|火灾|防火'):
                        t22 = True
                        break
                if t22:
                    t21 = True
                    break
            t18 = t21
        v['government_perhaps'] = f_government_perhaps = t18
    except ABSENT:
        try:
            v['government_perhaps'] = f_government_perhaps = look_160(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['counted'] = f_counted = f_party + f_government
    except ABSENT:
        pass
    try:
        v['party_count'] = f_party_count = len(f_party)
    except ABSENT:
        pass
    try:
        v['government_count'] = f_government_count = len(f_government)
    except ABSENT:
        pass
    try:
        v['joint_count'] = f_joint_count = len(f_joint)
    except ABSENT:
        pass
    try:
        t23: list[Any] = []
        for x_m in s['meetings']:
            if 'date' in x_m and 'type' in x_m and ('topics' in x_m):
                t24 = False
                for x_t in x_m['topics']:
                    if matches(x_t, '应急管理|消防'):
                        t24 = True
                        break
                if t24:
                    t23.append(x_m)
        v['studied'] = f_studied = t23
    except ABSENT:
        try:
            v['studied'] = f_studied = look_161(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t25: list[Any] = []
        for x_m in f_studied:
            if x_m['date'] >= '2023-07-01' and x_m['date'] <= '2023-09-30':
                t25.append(x_m)
        v['third_quarter'] = f_third_quarter = t25
    except ABSENT:
        try:
            v['third_quarter'] = f_third_quarter = look_162(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_m in f_third_quarter:
            if x_m['type'] == '党委会':
                t26.append(x_m)
        v['third_party'] = f_third_party = len(t26)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        for x_m in f_third_quarter:
            if x_m['type'] == '政府工作会议':
                t27.append(x_m)
        v['third_government'] = f_third_government = len(t27)
    except ABSENT:
        pass
    return 0


def rule_2_1_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_responsibility = s['responsibility']
    try:
        v['number'] = f_number = s_responsibility['system']['number']
    except ABSENT:
        pass
    return 0


def rule_2_1_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_responsibility = s['responsibility']
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t1.append(x_l)
        v['party'] = f_party = t1
    except ABSENT:
        try:
            v['party'] = f_party = look_56(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t2.append(x_l)
        v['government'] = f_government = t2
    except ABSENT:
        try:
            v['government'] = f_government = look_57(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_l in f_party:
            if not ('vacant' in x_l and x_l['vacant']):
                t3.append(x_l)
        v['party_sitting'] = f_party_sitting = t3
    except ABSENT:
        try:
            v['party_sitting'] = f_party_sitting = look_58(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in f_government:
            if not ('vacant' in x_l and x_l['vacant']):
                t4.append(x_l)
        v['government_sitting'] = f_government_sitting = t4
    except ABSENT:
        try:
            v['government_sitting'] = f_government_sitting = look_59(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                t5.append(x_l)
        v['party_unmarked'] = f_party_unmarked = t5
    except ABSENT:
        try:
            v['party_unmarked'] = f_party_unmarked = look_60(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                t6.append(x_l)
        v['government_unmarked'] = f_government_unmarked = t6
    except ABSENT:
        try:
            v['government_unmarked'] = f_government_unmarked = look_61(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['named'] = f_named = s_responsibility['first_responsible']
    except ABSENT:
        pass
    try:
        v['heads'] = f_heads = bare_persons(f_party_sitting + f_government_sitting)
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_h in f_heads:
            if not bare_among(x_h, f_named):
                t7.append(x_h)
        v['lacking'] = f_lacking = t7
    except ABSENT:
        pass
    try:
        v['one_lacks'] = f_one_lacks = len(f_lacking) > 0
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_h in f_party_sitting:
            if bare_among(x_h, f_named):
                t8.append(x_h)
        v['party_named'] = f_party_named = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_h in f_government_sitting:
            if bare_among(x_h, f_named):
                t9.append(x_h)
        v['government_named'] = f_government_named = t9
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_n in f_named:
            if not bare_among(x_n, f_heads):
                t10.append(x_n)
        v['extra'] = f_extra = t10
    except ABSENT:
        pass
    return 0


def rule_2_1_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                t1.append(x_l)
        v['party_heads'] = f_party_heads = t1
    except ABSENT:
        try:
            v['party_heads'] = f_party_heads = look_163(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                t2.append(x_l)
        v['government_heads'] = f_government_heads = t2
    except ABSENT:
        try:
            v['government_heads'] = f_government_heads = look_164(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                t3.append(x_l)
        v['party_unmarked'] = f_party_unmarked = t3
    except ABSENT:
        try:
            v['party_unmarked'] = f_party_unmarked = look_60(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                t4.append(x_l)
        v['government_unmarked'] = f_government_unmarked = t4
    except ABSENT:
        try:
            v['government_unmarked'] = f_government_unmarked = look_61(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in s['leaders']:
            if not 'head_of' in x_l and 'acting' in x_l and x_l['acting']:
                t5.append(x_l)
        v['acting_unmarked'] = f_acting_unmarked = t5
    except ABSENT:
        try:
            v['acting_unmarked'] = f_acting_unmarked = look_165(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of'] and ('vacant' in x_l) and x_l['vacant']:
                t6 = True
                break
        v['party_vacant'] = f_party_vacant = t6
    except ABSENT:
        try:
            v['party_vacant'] = f_party_vacant = look_166(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of'] and ('vacant' in x_l) and x_l['vacant']:
                t7 = True
                break
        v['government_vacant'] = f_government_vacant = t7
    except ABSENT:
        try:
            v['government_vacant'] = f_government_vacant = look_167(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['heads'] = f_heads = bare_persons(f_party_heads + f_government_heads)
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_i in s['inspections']:
            if 'date' in x_i and x_i['date'] >= w['start'] and (x_i['date'] <= w['until']):
                t8.append(x_i)
        v['held'] = f_held = t8
    except ABSENT:
        try:
            v['held'] = f_held = look_168(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t10 = False
                for x_n in x_i['leaders']:
                    t11 = False
                    for x_h in f_party_heads:
                        if bare_same_person(x_h, {'name': x_n}):
                            t11 = True
                            break
                    if t11:
                        t10 = True
                        break
                if t10:
                    t9.append(x_i)
        v['by_party'] = f_by_party = t9
    except ABSENT:
        try:
            v['by_party'] = f_by_party = look_169(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t13 = False
                for x_n in x_i['leaders']:
                    t14 = False
                    for x_h in f_government_heads:
                        if bare_same_person(x_h, {'name': x_n}):
                            t14 = True
                            break
                    if t14:
                        t13 = True
                        break
                if t13:
                    t12.append(x_i)
        v['by_government'] = f_by_government = t12
    except ABSENT:
        try:
            v['by_government'] = f_by_government = look_170(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t15: list[Any] = []
        for x_i in s['inspections']:
            if 'date' in x_i and 'leaders' in x_i:
                t16 = False
                for x_n in x_i['leaders']:
                    t17 = False
                    for x_h in f_heads:
                        if bare_same_person(x_h, {'name': x_n}):
                            t17 = True
                            break
                    if t17:
                        t16 = True
                        break
                if t16:
                    t15.append(x_i)
        v['attended'] = f_attended = t15
    except ABSENT:
        try:
            v['attended'] = f_attended = look_171(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t18: list[Any] = []
        for x_i in f_attended:
            if x_i['date'] >= w['start'] and x_i['date'] <= w['until']:
                t18.append(x_i)
        v['times'] = f_times = t18
    except ABSENT:
        try:
            v['times'] = f_times = look_172(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t19: list[Any] = []
        for x_i in f_attended:
            if x_i['date'].startswith(text_of(s['year'])):
                t19.append(x_i)
        v['in_year'] = f_in_year = t19
    except ABSENT:
        pass
    try:
        v['this_year'] = f_this_year = text_of(s['year'])
    except ABSENT:
        pass
    try:
        v['year_over'] = f_year_over = w['until'] == f_this_year + '-12-31'
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_times)
    except ABSENT:
        pass
    try:
        v['held_count'] = f_held_count = len(f_held)
    except ABSENT:
        pass
    try:
        t20: list[Any] = []
        for x_i in s['inspections']:
            if not 'date' in x_i:
                t20.append(x_i)
        v['undated'] = f_undated = t20
    except ABSENT:
        pass
    try:
        v['party_times'] = f_party_times = len(f_by_party)
    except ABSENT:
        pass
    try:
        v['government_times'] = f_government_times = len(f_by_government)
    except ABSENT:
        pass
    try:
        v['party_asked'] = f_party_asked = not 'leaders' in s_filing or not (len(f_party_heads) == 0 and f_party_vacant)
    except ABSENT:
        try:
            v['party_asked'] = f_party_asked = look_173(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['government_asked'] = f_government_asked = not 'leaders' in s_filing or not (len(f_government_heads) == 0 and f_government_vacant)
    except ABSENT:
        try:
            v['government_asked'] = f_government_asked = look_174(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['both_met'] = f_both_met = (f_party_times >= p['minimum'] or not f_party_asked) and (f_government_times >= p['minimum'] or not f_government_asked)
    except ABSENT:
        try:
            v['both_met'] = f_both_met = look_175(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['only'] = f_only = f_party_heads if f_party_times >= p['minimum'] else f_government_heads
    except ABSENT:
        pass
    return 0


def rule_2_1_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_responsibility = s['responsibility']
    try:
        t1: list[Any] = []
        for x_l in s_responsibility['task_lists']:
            if not (('document' in x_l and 'date' in x_l['document']) and x_l['document']['date'] > w['until']):
                t1.append(x_l)
        v['lists'] = f_lists = t1
    except ABSENT:
        try:
            v['lists'] = f_lists = look_176(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in f_lists:
            if 'year' in x_l and x_l['year'] == s['year'] and ('class' in x_l) and ('document' in x_l) and ('number' in x_l['document']) and ('date' in x_l['document']):
                t2.append(x_l)
        v['issued'] = f_issued = t2
    except ABSENT:
        try:
            v['issued'] = f_issued = look_177(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_c in p['classes']:
            t4 = False
            for x_l in f_issued:
                if x_l['class'] == x_c:
                    t4 = True
                    break
            if not t4:
                t3.append(x_c)
        v['not_issued'] = f_not_issued = t3
    except ABSENT:
        try:
            v['not_issued'] = f_not_issued = look_178(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['bound'] = f_bound = s['year'] >= p['first_year']
    except ABSENT:
        pass
    try:
        v['complete'] = f_complete = len(f_not_issued) == 0
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_l in f_lists:
            if not 'year' in x_l or (x_l['year'] == s['year'] and ((not 'class' in x_l or not 'document' in x_l) or (not 'number' in x_l['document'] or not 'date' in x_l['document']))):
                t5.append(x_l)
        v['unfinished'] = f_unfinished = t5
    except ABSENT:
        try:
            v['unfinished'] = f_unfinished = look_179(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_c in p['classes']:
            t7 = False
            for x_l in f_lists:
                if (not 'year' in x_l or x_l['year'] == s['year']) and (not 'class' in x_l or x_l['class'] == x_c):
                    t7 = True
                    break
            if not t7:
                t6.append(x_c)
        v['lacking'] = f_lacking = t6
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_180(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_2_1_8_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_responsibility = s['responsibility']
    try:
        v['number'] = f_number = s_responsibility['in_appraisal']['number']
    except ABSENT:
        pass
    return 0


def rule_2_2_2_facts_16da158c2ee41133aba5e099(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        t1: list[Any] = []
        for x_s in s_committee['systems']:
            if 'name' in x_s:
                t1.append(x_s)
        v['named'] = f_named = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_s in s_committee['systems']:
            if not 'name' in x_s:
                t2.append(x_s)
        v['nameless'] = f_nameless = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_r in p['required']:
            t4 = False
            for x_s in f_named:
                if x_r in x_s['name']:
                    t4 = True
                    break
            if not t4:
                t3.append(x_r)
        v['lacking'] = f_lacking = t3
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_181(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_r in f_lacking:
            t6 = False
            for x_s in f_named:
                if matches(x_s['name'], p['alike'][x_r]):
                    t6 = True
                    break
            if t6:
                t5.append(x_r)
        v['unclear'] = f_unclear = t5
    except ABSENT:
        try:
            v['unclear'] = f_unclear = look_182(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_s in f_named:
            t8 = False
            for x_r in f_unclear:
                if matches(x_s['name'], p['alike'][x_r]):
                    t8 = True
                    break
            if t8:
                t7.append(x_s)
        v['similar'] = f_similar = t7
    except ABSENT:
        try:
            v['similar'] = f_similar = look_183(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_r in f_lacking:
            if not x_r in f_unclear:
                t9.append(x_r)
        v['gone'] = f_gone = t9
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_s in f_named:
            if 'document' in x_s and 'number' in x_s['document'] and ('date' in x_s['document']):
                t10.append(x_s)
        v['complete'] = f_complete = t10
    except ABSENT:
        try:
            v['complete'] = f_complete = look_184(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t11: list[Any] = []
        for x_r in p['required']:
            t12 = False
            for x_s in f_complete:
                if x_r in x_s['name']:
                    t12 = True
                    break
            if not t12:
                t11.append(x_r)
        v['unproved'] = f_unproved = t11
    except ABSENT:
        try:
            v['unproved'] = f_unproved = look_185(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_s in f_named:
            t14 = False
            for x_r in f_unproved:
                if x_r in x_s['name']:
                    t14 = True
                    break
            if t14:
                t13.append(x_s)
        v['unfinished'] = f_unfinished = t13
    except ABSENT:
        try:
            v['unfinished'] = f_unfinished = look_186(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t15: list[Any] = []
        for x_r in p['required']:
            t16 = False
            for x_s in f_complete:
                if x_r in x_s['name'] and x_s['document']['date'] <= s['as_of']:
                    t16 = True
                    break
            if not t16:
                t15.append(x_r)
        v['not_yet'] = f_not_yet = t15
    except ABSENT:
        try:
            v['not_yet'] = f_not_yet = look_187(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t17: list[Any] = []
        for x_s in f_complete:
            t18 = False
            for x_r in f_not_yet:
                if x_r in x_s['name']:
                    t18 = True
                    break
            if t18:
                t17.append(x_s)
        v['later'] = f_later = t17
    except ABSENT:
        try:
            v['later'] = f_later = look_188(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t19: list[Any] = []
        for x_s in f_named:
            if p['periodic'] in x_s['name']:
                t19.append(x_s)
        v['consultation'] = f_consultation = t19
    except ABSENT:
        pass
    try:
        t20: list[Any] = []
        t21: list[Any] = []
        for x_s in f_consultation:
            if 'interval' in x_s:
                t21.append(x_s)
        for x_s in t21:
            t20.append(x_s['interval'])
        v['intervals'] = f_intervals = t20
    except ABSENT:
        pass
    try:
        t22 = False
        for x_s in f_consultation:
            if True:
                t22 = True
                break
        v['no_interval'] = f_no_interval = t22 and len(f_intervals) == 0
    except ABSENT:
        try:
            v['no_interval'] = f_no_interval = look_189(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23 = False
        for x_i in f_intervals:
            if not '不定期' in x_i:
                t23 = True
                break
        v['no_fixed_interval'] = f_no_fixed_interval = not t23
    except ABSENT:
        try:
            v['no_fixed_interval'] = f_no_fixed_interval = look_190(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(p['required'])
    except ABSENT:
        pass
    return 0


def rule_2_2_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    try:
        t1: list[Any] = []
        for x_m in s_committee['members']:
            if 'duties' in x_m and len(x_m['duties']) == 0:
                t1.append(x_m)
        v['idle'] = f_idle = t1
    except ABSENT:
        try:
            v['idle'] = f_idle = look_191(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_2_2_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    try:
        v['checks'] = f_checks = s_activities['safety_checks']
    except ABSENT:
        pass
    try:
        v['enterprises'] = f_enterprises = s_activities['checks_enterprises'] if 'checks_enterprises' in s_activities else 0
    except ABSENT:
        pass
    try:
        v['self_employed'] = f_self_employed = s_activities['checks_self_employed'] if 'checks_self_employed' in s_activities else 0
    except ABSENT:
        pass
    try:
        v['of_businesses'] = f_of_businesses = add(f_enterprises, f_self_employed)
    except ABSENT:
        pass
    return 0


def rule_2_2_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    try:
        v['enterprises'] = f_enterprises = s_activities['checks_enterprises']
    except ABSENT:
        pass
    try:
        v['self_employed'] = f_self_employed = s_activities['checks_self_employed']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_k in p['kinds']:
            if 'checks_enterprises' in s_activities and s_activities['checks_enterprises'] == 0 if x_k == '企业' else 'checks_self_employed' in s_activities and s_activities['checks_self_employed'] == 0:
                t1.append(x_k)
        v['unchecked'] = f_unchecked = t1
    except ABSENT:
        try:
            v['unchecked'] = f_unchecked = look_192(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_2_2_8_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    try:
        v['events'] = f_events = s_activities['publicity']
    except ABSENT:
        pass
    return 0


def rule_2_2_14_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_office = s['office']
    s_unit = s['unit']
    try:
        v['without'] = f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            v['without'] = f_without = look_93(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['host'] = f_host = s_office['host_body']
    except ABSENT:
        pass
    try:
        v['expected'] = f_expected = s_bureau['existing_body'] if f_without and 'existing_body' in s_bureau else p['bureau_name']
    except ABSENT:
        try:
            v['expected'] = f_expected = look_94(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['misplaced'] = f_misplaced = f_host != p['bureau_name'] and ('existing_body' in s_bureau and (not bare_same_body(f_host, s_bureau['existing_body'])) if f_without else 'has_enforcement_bureau' in s_unit and f_host != p['parent_name'])
    except ABSENT:
        try:
            v['misplaced'] = f_misplaced = look_193(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t1: list[Any] = []
        for x_d in s_bureau['duties']:
            t2 = False
            for x_o in p['office_names']:
                if x_o in x_d:
                    t2 = True
                    break
            if t2:
                t1.append(x_d)
        v['naming'] = f_naming = t1
    except ABSENT:
        try:
            v['naming'] = f_naming = look_194(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_naming:
            if p['work'] in x_d:
                t3.append(x_d)
        v['tasked'] = f_tasked = t3
    except ABSENT:
        pass
    return 0


def rule_2_3_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['no_number'] = f_no_number = not (('fire_supervision' in mapping(s['district']) and 'document' in mapping(s['district']['fire_supervision'])) and 'number' in mapping(s['district']['fire_supervision']['document']))
    except ABSENT:
        try:
            v['no_number'] = f_no_number = look_195(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['no_date'] = f_no_date = not (('fire_supervision' in mapping(s['district']) and 'document' in mapping(s['district']['fire_supervision'])) and 'date' in mapping(s['district']['fire_supervision']['document']))
    except ABSENT:
        try:
            v['no_date'] = f_no_date = look_196(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['no_agreed'] = f_no_agreed = not ('fire_supervision' in mapping(s['district']) and 'agreed_by' in mapping(s['district']['fire_supervision']))
    except ABSENT:
        try:
            v['no_agreed'] = f_no_agreed = look_197(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['unfiled'] = f_unfiled = (['文号'] if f_no_number else []) + (['日期'] if f_no_date else []) + (['参与协商的单位'] if f_no_agreed else [])
    except ABSENT:
        pass
    try:
        v['number'] = f_number = s['district']['fire_supervision']['document']['number']
    except ABSENT:
        pass
    try:
        v['dated_on'] = f_dated_on = s['district']['fire_supervision']['document']['date']
    except ABSENT:
        pass
    try:
        v['agreed_by'] = f_agreed_by = s['district']['fire_supervision']['agreed_by']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_b in p['bodies']:
            t2 = False
            for x_a in listed(f_agreed_by):
                if contains(x_a, x_b):
                    t2 = True
                    break
            if not t2:
                t1.append(x_b)
        v['not_agreed'] = f_not_agreed = t1
    except ABSENT:
        try:
            v['not_agreed'] = f_not_agreed = look_198(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_2_3_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    try:
        v['fire_checks'] = f_fire_checks = s_activities['fire_checks']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_c in s_activities['campaigns']:
            if 'date' in x_c and x_c['date'] >= w['start'] and (x_c['date'] <= w['until']):
                t1.append(x_c)
        v['begun'] = f_begun = t1
    except ABSENT:
        try:
            v['begun'] = f_begun = look_199(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_c in f_begun:
            if 'name' in x_c:
                t2.append(x_c)
        v['held'] = f_held = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_c in s_activities['campaigns']:
            if 'date' in x_c and (not x_c in f_begun):
                t3.append(x_c)
        v['elsewhere'] = f_elsewhere = t3
    except ABSENT:
        try:
            v['elsewhere'] = f_elsewhere = look_200(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_c in s_activities['campaigns']:
            if not 'date' in x_c:
                t4.append(x_c)
        t5: list[Any] = []
        for x_c in f_begun:
            if not 'name' in x_c:
                t5.append(x_c)
        v['unfinished'] = f_unfinished = t4 + t5
    except ABSENT:
        pass
    try:
        v['no_checks'] = f_no_checks = 'fire_checks' in s_activities and s_activities['fire_checks'] == 0
    except ABSENT:
        try:
            v['no_checks'] = f_no_checks = look_201(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['no_campaign'] = f_no_campaign = ('campaigns' in s_activities and len(f_held) == 0) and len(f_unfinished) == 0
    except ABSENT:
        try:
            v['no_campaign'] = f_no_campaign = look_202(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['campaigns'] = f_campaigns = len(f_held)
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_a in p['acts']:
            if f_no_campaign if x_a == '专项治理' else f_no_checks:
                t6.append(x_a)
        v['undone'] = f_undone = t6
    except ABSENT:
        pass
    return 0


def rule_2_3_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_hazards = s['hazards']
    try:
        v['found'] = f_found = s_hazards['found']
    except ABSENT:
        pass
    try:
        v['rectified'] = f_rectified = s_hazards['rectified'] if 'rectified' in s_hazards else 0
    except ABSENT:
        pass
    try:
        v['with_deadline'] = f_with_deadline = s_hazards['open_with_deadline'] if 'open_with_deadline' in s_hazards else 0
    except ABSENT:
        pass
    try:
        v['followed'] = f_followed = add(f_rectified, f_with_deadline)
    except ABSENT:
        pass
    try:
        v['neither'] = f_neither = subtract(f_found, f_followed)
    except ABSENT:
        pass
    try:
        v['still_open'] = f_still_open = subtract(f_found, f_rectified)
    except ABSENT:
        pass
    return 0


def rule_2_3_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_hazards = s['hazards']
    try:
        v['asked'] = f_asked = s_hazards['violations_found']
    except ABSENT:
        pass
    try:
        v['filed'] = f_filed = s_hazards['transfers'] if 'transfers' in s_hazards else []
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_t in f_filed:
            if 'date' in x_t and x_t['date'] > s['as_of']:
                t1.append(x_t)
        v['later'] = f_later = t1
    except ABSENT:
        try:
            v['later'] = f_later = look_203(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_t in f_filed:
            if 'date' in x_t and x_t['date'] <= s['as_of']:
                t2.append(x_t)
        v['dated_by'] = f_dated_by = t2
    except ABSENT:
        try:
            v['dated_by'] = f_dated_by = look_204(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_t in f_dated_by:
            if x_t['date'] >= text_of(s['year']) + '-01-01':
                t3.append(x_t)
        v['in_year'] = f_in_year = t3
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_t in f_dated_by:
            if x_t['date'] < text_of(s['year']) + '-01-01':
                t4.append(x_t)
        v['other_years'] = f_other_years = t4
    except ABSENT:
        pass
    try:
        v['filing_year'] = f_filing_year = s['year']
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_t in f_in_year:
            if 'to' in x_t:
                t5.append(x_t)
        v['made'] = f_made = t5
    except ABSENT:
        pass
    try:
        v['counted'] = f_counted = len(f_made)
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_t in f_filed:
            if not 'date' in x_t:
                t6.append(x_t)
        t7: list[Any] = []
        for x_t in f_in_year:
            if not 'to' in x_t:
                t7.append(x_t)
        v['unfinished'] = f_unfinished = t6 + t7
    except ABSENT:
        pass
    try:
        v['unfinished_count'] = f_unfinished_count = len(f_unfinished)
    except ABSENT:
        pass
    try:
        v['possible'] = f_possible = f_counted + f_unfinished_count
    except ABSENT:
        pass
    try:
        v['short'] = f_short = subtract(f_asked, f_counted)
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_t in f_made:
            if not 'result' in x_t:
                t8.append(x_t)
        v['without_result'] = f_without_result = t8
    except ABSENT:
        pass
    try:
        v['without_result_count'] = f_without_result_count = len(f_without_result)
    except ABSENT:
        pass
    return 0


def rule_3_1_3_facts_6f96aaaec513035fd09adf6f(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        v['mode'] = f_mode = s_squad['mode']
    except ABSENT:
        pass
    return 0


def rule_3_1_4_facts_f03ce76e97d1def0eec8739b(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        t1: list[Any] = []
        for x_p in s_squad['posted']:
            if 'from' in x_p and (not matches(x_p['from'], '执法大队|应急管理局|应急局')):
                t1.append(x_p)
        v['others'] = f_others = t1
    except ABSENT:
        try:
            v['others'] = f_others = look_205(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3 = False
        for x_p in s_squad['posted']:
            if 'from' in x_p:
                t3 = True
                break
        if t3:
            t4: list[Any] = []
            for x_p in s_squad['posted']:
                if not 'from' in x_p:
                    t4.append(x_p)
            t2 = t4
        else:
            t2 = []
        v['unstated'] = f_unstated = t2
    except ABSENT:
        try:
            v['unstated'] = f_unstated = look_206(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_p in s_squad['posted']:
            if not x_p in f_others and (not ('certificate_expires' in x_p and x_p['certificate_expires'] < s['as_of'])):
                t5.append(x_p)
        v['in_force'] = f_in_force = t5
    except ABSENT:
        try:
            v['in_force'] = f_in_force = look_207(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_p in f_in_force:
            if 'certified' in x_p and x_p['certified']:
                t6.append(x_p)
        v['officers'] = f_officers = bare_persons(t6)
    except ABSENT:
        try:
            v['officers'] = f_officers = look_208(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_p in f_in_force:
            if not 'certified' in x_p or x_p['certified']:
                t7.append(x_p)
        v['possible'] = f_possible = bare_persons(t7)
    except ABSENT:
        try:
            v['possible'] = f_possible = look_209(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['possible_count'] = f_possible_count = len(f_possible)
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_officers)
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_p in s_squad['posted']:
            if 'certified' in x_p and (not x_p['certified']):
                t8.append(x_p)
        v['uncertified'] = f_uncertified = t8
    except ABSENT:
        try:
            v['uncertified'] = f_uncertified = look_210(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_p in s_squad['posted']:
            if 'certified' in x_p and x_p['certified'] and ('certificate_expires' in x_p) and (x_p['certificate_expires'] < s['as_of']):
                t9.append(x_p)
        v['expired'] = f_expired = t9
    except ABSENT:
        try:
            v['expired'] = f_expired = look_211(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['enough'] = f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = 0 if f_enough else p['minimum'] - f_count
    except ABSENT:
        pass
    return 0


def rule_3_1_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        t1: list[Any] = []
        for x_s in s_squad['town_staff']:
            if 'posted' in s_squad and bare_among(x_s, s_squad['posted']):
                t1.append(x_s)
        v['from_brigade'] = f_from_brigade = t1
    except ABSENT:
        try:
            v['from_brigade'] = f_from_brigade = look_212(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_s in s_squad['town_staff']:
            if not x_s in f_from_brigade:
                t2.append(x_s)
        v['staff'] = f_staff = bare_persons(t2)
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_staff)
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_s in f_staff:
            if 'certified' in x_s and x_s['certified']:
                t3.append(x_s)
        v['certified'] = f_certified = t3
    except ABSENT:
        try:
            v['certified'] = f_certified = look_213(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_s in f_certified:
            if 'certificate_expires' in x_s and x_s['certificate_expires'] >= s['as_of']:
                t4.append(x_s)
        v['valid'] = f_valid = t4
    except ABSENT:
        try:
            v['valid'] = f_valid = look_214(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_s in f_certified:
            if 'certificate_expires' in x_s and x_s['certificate_expires'] < s['as_of']:
                t5.append(x_s)
        v['expired'] = f_expired = t5
    except ABSENT:
        try:
            v['expired'] = f_expired = look_215(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_s in f_staff:
            if (not 'certified' in x_s or x_s['certified']) and (not 'certificate_expires' in x_s or x_s['certificate_expires'] >= s['as_of']):
                t6.append(x_s)
        v['perhaps'] = f_perhaps = t6
    except ABSENT:
        try:
            v['perhaps'] = f_perhaps = look_216(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['perhaps_count'] = f_perhaps_count = len(f_perhaps)
    except ABSENT:
        pass
    try:
        v['valid_count'] = f_valid_count = len(f_valid)
    except ABSENT:
        pass
    try:
        v['enough'] = f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = 0 if f_enough else p['minimum'] - f_count
    except ABSENT:
        pass
    return 0


def rule_3_1_12_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        t1: list[Any] = []
        for x_f in p['functions']:
            if not x_f in s_squad['functions']:
                t1.append(x_f)
        v['lacking'] = f_lacking = t1
    except ABSENT:
        pass
    return 0


def rule_3_2_3_facts_31a13f76301eb8a9120d9053(s: Any, p: Any, w: Any, v: Any) -> int:
    s_plans = s['plans']
    try:
        v['comprehensive'] = f_comprehensive = s_plans['comprehensive']['title']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in s_plans['special']:
            if earliest(([x_p['revised_on']] if 'revised_on' in x_p else []) + ([x_p['document']['date']] if 'document' in x_p and 'date' in x_p['document'] else [])) > s['as_of']:
                t1.append(x_p)
        v['not_yet'] = f_not_yet = t1
    except ABSENT:
        try:
            v['not_yet'] = f_not_yet = look_217(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_p in s_plans['special']:
            if 'title' in x_p:
                t2.append(x_p)
        v['titled'] = f_titled = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_p in s_plans['special']:
            if 'title' in x_p and x_p['title'] == f_comprehensive:
                t3.append(x_p)
        v['again'] = f_again = t3
    except ABSENT:
        try:
            v['again'] = f_again = look_218(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        t5: list[Any] = []
        for x_p in f_titled:
            t5.append(x_p['title'])
        for x_t in t5:
            if x_t != f_comprehensive:
                t4.append(x_t)
        v['different'] = f_different = len(bare_distinct(t4))
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        t7: list[Any] = []
        t8: list[Any] = []
        for x_p in f_titled:
            if not x_p in f_not_yet:
                t8.append(x_p)
        for x_p in t8:
            t7.append(x_p['title'])
        for x_t in t7:
            if x_t != f_comprehensive:
                t6.append(x_t)
        v['count'] = f_count = len(bare_distinct(t6))
    except ABSENT:
        pass
    try:
        v['filed'] = f_filed = len(s_plans['special'])
    except ABSENT:
        pass
    try:
        v['few'] = f_few = f_filed < p['special_minimum']
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = p['special_minimum'] - f_filed if f_few else 0
    except ABSENT:
        pass
    try:
        v['plans_counted'] = f_plans_counted = f_filed if f_few else f_count
    except ABSENT:
        pass
    try:
        v['turned'] = f_turned = f_different >= p['special_minimum'] and f_count < p['special_minimum']
    except ABSENT:
        try:
            v['turned'] = f_turned = look_219(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_plans = s['plans']
    try:
        v['count'] = f_count = len(s_plans['special'])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in s_plans['special']:
            if 'document' in x_p and 'date' in x_p['document'] and (x_p['document']['date'] <= s['as_of']):
                t1.append(x_p)
        v['issued_by_now'] = f_issued_by_now = t1
    except ABSENT:
        try:
            v['issued_by_now'] = f_issued_by_now = look_220(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_p in s_plans['special']:
            if 'revised_on' in x_p and x_p['revised_on'] <= s['as_of']:
                t2.append(x_p)
        v['revised_by_now'] = f_revised_by_now = t2
    except ABSENT:
        try:
            v['revised_by_now'] = f_revised_by_now = look_221(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in s_plans['special']:
            if not x_p in f_issued_by_now and (not x_p in f_revised_by_now):
                t3.append(x_p)
        v['future'] = f_future = t3
    except ABSENT:
        try:
            v['future'] = f_future = look_222(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_p in f_issued_by_now:
            if 'revised_on' in x_p and x_p['revised_on'] > s['as_of']:
                t4.append(x_p)
        v['to_be_revised'] = f_to_be_revised = t4
    except ABSENT:
        try:
            v['to_be_revised'] = f_to_be_revised = look_223(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_p in f_revised_by_now:
            if 'document' in x_p and 'date' in x_p['document'] and (x_p['document']['date'] > s['as_of']):
                t5.append(x_p)
        v['to_be_issued'] = f_to_be_issued = t5
    except ABSENT:
        try:
            v['to_be_issued'] = f_to_be_issued = look_224(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['announced'] = f_announced = f_to_be_revised + f_to_be_issued
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_p in f_issued_by_now:
            t6.append(latest([x_p['revised_on'], x_p['document']['date']] if x_p in f_revised_by_now else [x_p['document']['date']]))
        t7: list[Any] = []
        t8: list[Any] = []
        for x_p in f_revised_by_now:
            if not x_p in f_issued_by_now:
                t8.append(x_p)
        for x_p in t8:
            t7.append(x_p['revised_on'])
        v['dates'] = f_dates = t6 + t7
    except ABSENT:
        pass
    try:
        v['oldest'] = f_oldest = earliest(f_dates)
    except ABSENT:
        pass
    try:
        v['newest'] = f_newest = latest(f_dates)
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_p in f_issued_by_now:
            if x_p['document']['date'] == f_oldest and (not (x_p in f_revised_by_now and x_p['revised_on'] > f_oldest)):
                t9.append(x_p)
        t10: list[Any] = []
        for x_p in f_revised_by_now:
            if x_p['revised_on'] == f_oldest and (not (x_p in f_issued_by_now and x_p['document']['date'] >= f_oldest)):
                t10.append(x_p)
        v['oldest_plans'] = f_oldest_plans = t9 + t10
    except ABSENT:
        try:
            v['oldest_plans'] = f_oldest_plans = look_225(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        v['list_short'] = f_list_short = f_listed < f_declared
    except ABSENT:
        pass
    try:
        v['not_listed'] = f_not_listed = subtract(f_declared, f_listed) if f_list_short else 0
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'handbook' in x_v and 'exists' in x_v['handbook'] and (not x_v['handbook']['exists']):
                t1.append(x_v)
        v['without_handbook'] = f_without_handbook = t1
    except ABSENT:
        try:
            v['without_handbook'] = f_without_handbook = look_226(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['lacking'] = f_lacking = len(f_without_handbook)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in s['villages']:
            if 'handbook' in x_v and 'date' in x_v['handbook'] and (x_v['handbook']['date'] > s['as_of']):
                t2.append(x_v)
        v['future'] = f_future = t2
    except ABSENT:
        try:
            v['future'] = f_future = look_227(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] >= w['start'] and (x_d['date'] <= w['until']):
                t1.append(x_d)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_228(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_held)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_d in f_held:
            if 'scenario' in x_d:
                t2.append(x_d)
        v['with_scenario'] = f_with_scenario = t2
    except ABSENT:
        pass
    return 0


def rule_3_2_8_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] >= w['start'] and (x_d['date'] <= w['until']):
                t1.append(x_d)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_228(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in f_held:
            if 'kind' in x_d and x_d['kind'] == '综合':
                t2.append(x_d)
        v['comprehensive'] = f_comprehensive = t2
    except ABSENT:
        try:
            v['comprehensive'] = f_comprehensive = look_229(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_comprehensive)
    except ABSENT:
        pass
    try:
        v['others'] = f_others = len(f_held) - f_count
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_d in f_comprehensive:
            if 'form' in x_d and x_d['form'] == '桌面':
                t3.append(x_d)
        v['table_top'] = f_table_top = t3
    except ABSENT:
        try:
            v['table_top'] = f_table_top = look_230(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_d in f_comprehensive:
            if not 'form' in x_d:
                t4.append(x_d)
        v['form_unknown'] = f_form_unknown = t4
    except ABSENT:
        pass
    return 0


def rule_3_2_11_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_rescue_team = s['rescue_team']
    try:
        v['members'] = f_members = s_rescue_team['members']
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_members)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_m in f_members:
            if 'trained' in x_m and (not x_m['trained']):
                t1.append(x_m)
        v['untrained'] = f_untrained = t1
    except ABSENT:
        try:
            v['untrained'] = f_untrained = look_231(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['wrong'] = f_wrong = len(f_untrained)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        t3: list[Any] = []
        for x_m in f_members:
            if 'source' in x_m:
                t3.append(x_m)
        for x_m in t3:
            t2.append(x_m['source'])
        v['sources'] = f_sources = bare_distinct(t2)
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_m in f_members:
            if 'source' in x_m and x_m['source'] == '其他':
                t4.append(x_m)
        v['unspecified'] = f_unspecified = t4
    except ABSENT:
        try:
            v['unspecified'] = f_unspecified = look_232(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_12_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        v['roster'] = f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
    try:
        v['people'] = f_people = bare_persons(f_roster)
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(f_roster)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_m in f_people:
            if 'source' in x_m and x_m['source'] == '政府专职消防员':
                t1.append(x_m)
        v['firefighters'] = f_firefighters = t1
    except ABSENT:
        try:
            v['firefighters'] = f_firefighters = look_233(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['none'] = f_none = 'established' in s_rescue_team and (not s_rescue_team['established'])
    except ABSENT:
        try:
            v['none'] = f_none = look_40(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = 0 if f_none else len(f_people) if 'members' in s_rescue_team else s_rescue_team['size']
    except ABSENT:
        pass
    try:
        v['number_filed'] = f_number_filed = s_rescue_team['size']
    except ABSENT:
        pass
    try:
        t2 = False
        for x_m in f_people:
            if 'source' in x_m:
                t2 = True
                break
        v['sources_filed'] = f_sources_filed = t2
    except ABSENT:
        try:
            v['sources_filed'] = f_sources_filed = look_234(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_m in f_people:
            if not 'source' in x_m:
                t3.append(x_m)
        v['source_unknown'] = f_source_unknown = t3
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_m in f_people:
            if not 'name' in x_m:
                t4.append(x_m)
        v['nameless'] = f_nameless = t4
    except ABSENT:
        pass
    try:
        v['others'] = f_others = subtract(f_count, len(f_firefighters))
    except ABSENT:
        pass
    try:
        v['repeated'] = f_repeated = f_listed - len(f_people)
    except ABSENT:
        pass
    try:
        v['enough'] = f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        v['shortfall'] = f_shortfall = 0 if f_enough else subtract(p['minimum'], f_count)
    except ABSENT:
        pass
    try:
        if 'villages' in s_filing:
            t6: list[Any] = []
            for x_v in s['villages']:
                if 'rescue_team' in x_v and 'members' in x_v['rescue_team']:
                    t6.append(x_v)
            t5 = t6
        else:
            t5 = []
        v['village_rosters'] = f_village_rosters = t5
    except ABSENT:
        try:
            v['village_rosters'] = f_village_rosters = look_235(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_v in f_village_rosters:
            if len(bare_overlap(x_v['rescue_team']['members'], f_people)) > 0:
                t7.append(x_v)
        v['in_both'] = f_in_both = t7
    except ABSENT:
        pass
    return 0


def rule_3_2_13_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_rescue_team = s['rescue_team']
    try:
        v['duties'] = f_duties = s_rescue_team['duties']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_t in p['tasks']:
            t2 = False
            for x_d in f_duties:
                if x_t in x_d:
                    t2 = True
                    break
            if not t2:
                t1.append(x_t)
        v['lacking'] = f_lacking = t1
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_236(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['number'] = f_number = len(f_lacking)
    except ABSENT:
        pass
    try:
        v['stands'] = f_stands = not 'established' in s_rescue_team or s_rescue_team['established']
    except ABSENT:
        try:
            v['stands'] = f_stands = look_237(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_14_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        v['list_short'] = f_list_short = f_listed < f_declared
    except ABSENT:
        pass
    try:
        v['not_listed'] = f_not_listed = subtract(f_declared, f_listed) if f_list_short else 0
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'rescue_team' in x_v:
                t1.append(x_v)
        v['teams'] = f_teams = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in f_teams:
            if 'established' in x_v['rescue_team'] and (not x_v['rescue_team']['established']):
                t2.append(x_v)
        v['no_team'] = f_no_team = t2
    except ABSENT:
        try:
            v['no_team'] = f_no_team = look_41(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team'] and 'size' in x_v['rescue_team'] and (len(x_v['rescue_team']['members']) != x_v['rescue_team']['size']):
                t3.append(x_v)
        v['differing'] = f_differing = t3
    except ABSENT:
        try:
            v['differing'] = f_differing = look_238(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_teams:
            if 'shared_with' in x_v['rescue_team']:
                t4.append(x_v)
        v['shared'] = f_shared = t4
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        t6: list[Any] = []
        for x_v in f_teams:
            if not x_v in f_no_team and (not x_v in f_differing) and (not x_v in f_shared) and ('members' in x_v['rescue_team'] or 'size' in x_v['rescue_team']):
                t6.append(x_v)
        for x_v in t6:
            t5.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': len(bare_persons(x_v['rescue_team']['members'])) if 'members' in x_v['rescue_team'] else x_v['rescue_team']['size']})
        v['sized'] = f_sized = t5
    except ABSENT:
        try:
            v['sized'] = f_sized = look_239(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_v in f_no_team:
            t7.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        v['strengths'] = f_strengths = t7 + f_sized
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_s in f_strengths:
            if x_s['size'] < p['minimum']:
                t8.append(x_s)
        v['offenders'] = f_offenders = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_s in f_offenders:
            if x_s in f_sized:
                t9.append(x_s)
        v['too_small'] = f_too_small = t9
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team'] and (not x_v in f_no_team) and (not x_v in f_differing):
                t11 = False
                for x_m in x_v['rescue_team']['members']:
                    if 'name' in x_m:
                        t11 = True
                        break
                if t11 and len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum']:
                    t12: list[Any] = []
                    for x_m in x_v['rescue_team']['members']:
                        if 'name' in x_m:
                            t12.append(x_m)
                    if len(bare_persons(t12)) < p['minimum']:
                        t10.append(x_v)
        v['unnamed'] = f_unnamed = t10
    except ABSENT:
        try:
            v['unnamed'] = f_unnamed = look_240(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        t14: list[Any] = []
        for x_s in f_too_small:
            if x_s['name'] != '':
                t14.append(x_s)
        for x_s in t14:
            t13.append(x_s['name'] + ' ' + text_of(x_s['size']))
        v['small_named'] = f_small_named = t13
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team']:
                t16 = True
                for x_m in x_v['rescue_team']['members']:
                    if not 'name' in x_m:
                        t16 = False
                        break
                if t16:
                    t15.append(x_v)
        v['rosters'] = f_rosters = t15
    except ABSENT:
        try:
            v['rosters'] = f_rosters = look_241(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t17: list[Any] = []
        for x_v in f_rosters:
            t18: list[Any] = []
            for x_m in x_v['rescue_team']['members']:
                t18.append(x_m['name'])
            t17.append(latest(t18))
        v['last_names'] = f_last_names = t17
    except ABSENT:
        pass
    try:
        if len(bare_distinct(f_last_names)) == len(f_last_names):
            t19 = []
        else:
            t20: list[Any] = []
            for x_v in f_rosters:
                t21: list[Any] = []
                for x_m in x_v['rescue_team']['members']:
                    t21.append(x_m['name'])
                t20.append({'name': latest(t21), 'rescue_team': x_v['rescue_team'], 'size': len(bare_persons(x_v['rescue_team']['members']))})
            t19 = t20
        v['keyed'] = f_keyed = t19
    except ABSENT:
        pass
    try:
        v['first_of_name'] = f_first_of_name = bare_persons(f_keyed)
    except ABSENT:
        pass
    try:
        t22: list[Any] = []
        for x_k in f_keyed:
            if not x_k in f_first_of_name:
                t22.append(x_k)
        v['later'] = f_later = t22
    except ABSENT:
        pass
    try:
        v['earlier'] = f_earlier = bare_overlap(f_first_of_name, f_later)
    except ABSENT:
        pass
    try:
        t23: list[Any] = []
        t24: list[Any] = []
        for x_k in f_later:
            t25 = False
            for x_e in f_earlier:
                if bare_same_person({'name': x_e['name']}, {'name': x_k['name']}) and x_e['size'] == x_k['size'] and (len(bare_persons(x_e['rescue_team']['members'] + x_k['rescue_team']['members'])) == x_k['size']):
                    t25 = True
                    break
            if t25:
                t24.append(x_k)
        for x_k in t24:
            t23.append(x_k['rescue_team'])
        v['copies'] = f_copies = t23
    except ABSENT:
        try:
            v['copies'] = f_copies = look_242(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_v in f_rosters:
            if x_v['rescue_team'] in f_copies:
                t26.append(x_v)
        v['same_people'] = f_same_people = t26
    except ABSENT:
        pass
    try:
        v['wrong'] = f_wrong = len(f_offenders)
    except ABSENT:
        pass
    return 0


def rule_3_2_15_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_rescue_team = s['rescue_team']
    s_unit = s['unit']
    try:
        v['without'] = f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            v['without'] = f_without = look_93(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['manager'] = f_manager = s_rescue_team['managed_by']
    except ABSENT:
        pass
    try:
        v['expected'] = f_expected = s_bureau['existing_body'] if f_without and 'existing_body' in s_bureau else p['bureau_name']
    except ABSENT:
        try:
            v['expected'] = f_expected = look_94(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_19_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_reserves = s['reserves']
    try:
        v['number'] = f_number = s_reserves['mechanism']['number']
    except ABSENT:
        pass
    try:
        v['items'] = f_items = s_reserves['items']
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_items)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_i in f_items:
            if not 'kind' in x_i or x_i['kind'] == '实物':
                t1.append(x_i)
        v['possible'] = f_possible = t1
    except ABSENT:
        try:
            v['possible'] = f_possible = look_243(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_k in p['supplements']:
            t3 = False
            for x_i in f_items:
                if x_i['kind'] == x_k:
                    t3 = True
                    break
            if not t3:
                t2.append(x_k)
        v['lacking'] = f_lacking = t2
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_244(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_i in f_items:
            if 'value' in x_i:
                t4.append(x_i)
        v['valued'] = f_valued = t4
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_i in f_items:
            if not 'value' in x_i:
                t5.append(x_i)
        v['unvalued'] = f_unvalued = t5
    except ABSENT:
        pass
    try:
        v['by_value'] = f_by_value = len(f_unvalued) == 0
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '实物':
                t6.append(x_i)
        v['physical_items'] = f_physical_items = len(t6)
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '协议':
                t7.append(x_i)
        v['agreement_items'] = f_agreement_items = len(t7)
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '产能':
                t8.append(x_i)
        v['capacity_items'] = f_capacity_items = len(t8)
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        t10: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '实物':
                t10.append(x_i)
        for x_i in t10:
            t9.append(x_i['value'])
        v['physical_value'] = f_physical_value = total(t9)
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        t12: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '协议':
                t12.append(x_i)
        for x_i in t12:
            t11.append(x_i['value'])
        v['agreement_value'] = f_agreement_value = total(t11)
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        t14: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '产能':
                t14.append(x_i)
        for x_i in t14:
            t13.append(x_i['value'])
        v['capacity_value'] = f_capacity_value = total(t13)
    except ABSENT:
        pass
    try:
        v['physical'] = f_physical = f_physical_value if f_by_value else number_of(f_physical_items)
    except ABSENT:
        pass
    try:
        v['agreement'] = f_agreement = f_agreement_value if f_by_value else number_of(f_agreement_items)
    except ABSENT:
        pass
    try:
        v['capacity'] = f_capacity = f_capacity_value if f_by_value else number_of(f_capacity_items)
    except ABSENT:
        pass
    try:
        v['tied'] = f_tied = (['协议储备'] if equal(f_physical, f_agreement) else []) + (['产能储备'] if equal(f_physical, f_capacity) else [])
    except ABSENT:
        pass
    try:
        v['contrary'] = f_contrary = less(f_physical_value, f_agreement_value) or less(f_physical_value, f_capacity_value)
    except ABSENT:
        try:
            v['contrary'] = f_contrary = look_245(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['mainly'] = f_mainly = less(f_agreement, f_physical) and less(f_capacity, f_physical)
    except ABSENT:
        try:
            v['mainly'] = f_mainly = look_246(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['beaten'] = f_beaten = less(f_physical, f_agreement) or less(f_physical, f_capacity)
    except ABSENT:
        try:
            v['beaten'] = f_beaten = look_247(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_3_2_20_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_reserves = s['reserves']
    try:
        v['points'] = f_points = s_reserves['points']
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_points)
    except ABSENT:
        pass
    return 0


def rule_3_2_22_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_reserves = s['reserves']
    try:
        v['number'] = f_number = s_reserves['plan']['number']
    except ABSENT:
        pass
    return 0


def rule_3_2_24_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_reserves = s['reserves']
    try:
        v['interval'] = f_interval = s_reserves['maintenance']['interval_months']
    except ABSENT:
        pass
    try:
        v['own_interval'] = f_own_interval = 'interval_months' in s_reserves['maintenance'] and f_interval > 0
    except ABSENT:
        try:
            v['own_interval'] = f_own_interval = look_248(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['records'] = f_records = s_reserves['maintenance']['records']
    except ABSENT:
        pass
    try:
        v['year_end'] = f_year_end = text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    try:
        v['until'] = f_until = earliest([s['as_of'], f_year_end])
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_r in f_records:
            if 'date' in x_r and x_r['date'] <= f_until:
                t1.append(x_r)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_249(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_r in f_records:
            if not 'date' in x_r:
                t2.append(x_r)
        v['undated'] = f_undated = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_r in f_held:
            t3.append(x_r['date'])
        v['last'] = f_last = latest(t3)
    except ABSENT:
        pass
    try:
        v['guide_start'] = f_guide_start = months_before(f_until, p['guide'])
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_r in f_held:
            if x_r['date'] >= f_guide_start:
                t4.append(x_r)
        v['in_guide'] = f_in_guide = t4
    except ABSENT:
        pass
    try:
        v['start'] = f_start = months_before(f_until, f_interval)
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_r in f_held:
            if x_r['date'] >= f_start:
                t5.append(x_r)
        v['recent'] = f_recent = t5
    except ABSENT:
        pass
    try:
        v['held_count'] = f_held_count = len(f_held)
    except ABSENT:
        pass
    try:
        v['guide_count'] = f_guide_count = len(f_in_guide)
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_recent)
    except ABSENT:
        pass
    try:
        v['latest_count'] = f_latest_count = f_count if f_own_interval else f_guide_count
    except ABSENT:
        pass
    return 0


def rule_3_2_25_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_unit = s['unit']
    try:
        v['declared'] = f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        v['not_listed'] = f_not_listed = subtract(f_declared, f_listed)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'equipment' in x_v and len(x_v['equipment']) == 0:
                t1.append(x_v)
        v['without'] = f_without = t1
    except ABSENT:
        try:
            v['without'] = f_without = look_250(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_v in s['villages']:
            if not 'equipment' in x_v:
                t2.append(x_v)
        v['unfiled'] = f_unfiled = t2
    except ABSENT:
        pass
    try:
        v['lacking'] = f_lacking = len(f_without)
    except ABSENT:
        pass
    return 0


def rule_4_1_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_submission = s['submission']
    s_unit = s['unit']
    try:
        v['listed'] = f_listed = s_submission['work_plan']['contains'] if 'work_plan' in s_submission and 'contains' in s_submission['work_plan'] else p['contents']
    except ABSENT:
        try:
            v['listed'] = f_listed = look_251(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t1: list[Any] = []
        for x_c in p['contents']:
            if not x_c in f_listed:
                t1.append(x_c)
        v['lacking_contents'] = f_lacking_contents = t1
    except ABSENT:
        pass
    try:
        if 'has_enforcement_bureau' in s_unit and s_unit['has_enforcement_bureau']:
            t2 = []
        else:
            t3: list[Any] = []
            for x_c in f_lacking_contents:
                if x_c == p['bureau_scheme']:
                    t3.append(x_c)
            t2 = t3
        v['excusable'] = f_excusable = t2
    except ABSENT:
        try:
            v['excusable'] = f_excusable = look_252(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_c in f_lacking_contents:
            if not x_c in f_excusable:
                t4.append(x_c)
        v['owed'] = f_owed = t4
    except ABSENT:
        pass
    try:
        v['filings'] = f_filings = s_submission['filed_with'] if 'filed_with' in s_submission else []
    except ABSENT:
        pass
    try:
        if 'filed_with' in s_submission:
            t6: list[Any] = []
            for x_r in p['recipients']:
                t7 = False
                for x_f in f_filings:
                    if 'body' in x_f and x_f['body'] == x_r:
                        t7 = True
                        break
                if not t7:
                    t6.append(x_r)
            t5 = t6
        else:
            t5 = []
        v['not_filed_with'] = f_not_filed_with = t5
    except ABSENT:
        try:
            v['not_filed_with'] = f_not_filed_with = look_253(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_f in f_filings:
            if not 'body' in x_f:
                t8.append(x_f)
        v['nameless'] = f_nameless = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_f in f_filings:
            if 'body' in x_f and x_f['body'] in p['recipients']:
                t9.append(x_f)
        v['filed'] = f_filed = t9
    except ABSENT:
        try:
            v['filed'] = f_filed = look_254(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_f in f_filed:
            if 'date' in x_f:
                t11 = False
                for x_g in f_filed:
                    if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                        t11 = True
                        break
                if not t11:
                    t10.append(x_f)
        v['first_filed'] = f_first_filed = t10
    except ABSENT:
        try:
            v['first_filed'] = f_first_filed = look_255(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_f in f_first_filed:
            t12.append(x_f['date'])
        v['last_filed'] = f_last_filed = latest(t12)
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        for x_f in f_first_filed:
            if x_f['date'] > p['last_day']:
                t13.append(x_f)
        v['late_entries'] = f_late_entries = t13
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_f in f_late_entries:
            t14.append(x_f['body'] + '(' + x_f['date'] + ')')
        v['late_filed'] = f_late_filed = t14
    except ABSENT:
        pass
    try:
        v['plan_date'] = f_plan_date = s_submission['work_plan']['date']
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_f in f_first_filed:
            if x_f['date'] < f_plan_date:
                t15.append(x_f)
        v['too_early'] = f_too_early = t15
    except ABSENT:
        pass
    try:
        t16: list[Any] = []
        for x_f in f_too_early:
            t16.append(x_f['body'] + '(' + x_f['date'] + ')')
        v['too_early_filed'] = f_too_early_filed = t16
    except ABSENT:
        pass
    try:
        t17: list[Any] = []
        t18: list[Any] = []
        for x_d in [s_submission['work_plan']]:
            if 'date' in x_d and x_d['date'] < p['issued']:
                t18.append(x_d)
        for x_d in t18:
            t17.append('工作方案(' + x_d['date'] + ')')
        t19: list[Any] = []
        t20: list[Any] = []
        for x_f in f_first_filed:
            if x_f['date'] < p['issued']:
                t20.append(x_f)
        for x_f in t20:
            t19.append(x_f['body'] + '(' + x_f['date'] + ')')
        v['before_issue'] = f_before_issue = t17 + t19
    except ABSENT:
        try:
            v['before_issue'] = f_before_issue = look_256(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_4_1_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_milestones = s['milestones']
    s_unit = s['unit']
    try:
        v['revised'] = f_revised = s_milestones['duties_revised']
    except ABSENT:
        pass
    try:
        v['appointed'] = f_appointed = s_milestones['appointments_made']
    except ABSENT:
        pass
    try:
        v['hung'] = f_hung = s_milestones['plaques_hung']
    except ABSENT:
        pass
    try:
        v['last_done'] = f_last_done = latest([f_revised, f_appointed, f_hung])
    except ABSENT:
        pass
    try:
        v['late_acts'] = f_late_acts = (['职责修订(' + f_revised + ')'] if f_revised > p['last_day'] else []) + (['人员任命(' + f_appointed + ')'] if f_appointed > p['last_day'] else []) + (['机构挂牌(' + f_hung + ')'] if f_hung > p['last_day'] else [])
    except ABSENT:
        pass
    try:
        v['bureau_hung'] = f_bureau_hung = s_bureau['plaque']['date']
    except ABSENT:
        pass
    try:
        v['in_conflict'] = f_in_conflict = (('has_enforcement_bureau' in s_unit and s_unit['has_enforcement_bureau']) and 'plaque' in s_bureau) and (('date' in s_bureau['plaque'] and f_hung <= p['last_day']) and f_bureau_hung > p['last_day'])
    except ABSENT:
        try:
            v['in_conflict'] = f_in_conflict = look_257(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['both_dates'] = f_both_dates = [{'@': 'milestones.plaques_hung', 'name': '机构挂牌'}, {'@': 'bureau.plaque.date', 'name': '安监局挂牌'}] if f_in_conflict else []
    except ABSENT:
        pass
    return 0


def rule_4_1_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_m in s['meetings']:
            if 'date' in x_m and x_m['date'] <= s['as_of']:
                t1.append(x_m)
        v['meetings_held'] = f_meetings_held = len(t1)
    except ABSENT:
        try:
            v['meetings_held'] = f_meetings_held = look_258(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] <= s['as_of']:
                t2.append(x_d)
        v['drills_held'] = f_drills_held = len(t2)
    except ABSENT:
        try:
            v['drills_held'] = f_drills_held = look_259(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_4_2_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_b in s['budget']:
            if 'year' in x_b and x_b['year'] == s['year']:
                t1.append(x_b)
        v['entries'] = f_entries = t1
    except ABSENT:
        try:
            v['entries'] = f_entries = look_260(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        t3: list[Any] = []
        for x_b in f_entries:
            if 'lines' in x_b:
                t3.append(x_b)
        for x_b in t3:
            t2.append(x_b['lines'])
        v['lines'] = f_lines = t2
    except ABSENT:
        pass
    try:
        t4 = False
        for x_l in f_lines:
            if 'office' in x_l:
                t4 = True
                break
        t5 = False
        for x_l in f_lines:
            if 'equipment' in x_l:
                t5 = True
                break
        t6 = False
        for x_l in f_lines:
            if 'training' in x_l:
                t6 = True
                break
        t7 = False
        for x_l in f_lines:
            if 'team_building' in x_l:
                t7 = True
                break
        v['answered'] = f_answered = (['日常办公'] if t4 else []) + (['应急装备'] if t5 else []) + (['教育培训'] if t6 else []) + (['应急救援队伍建设'] if t7 else [])
    except ABSENT:
        try:
            v['answered'] = f_answered = look_261(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8 = False
        for x_l in f_lines:
            if 'office' in x_l and x_l['office'] > 0:
                t8 = True
                break
        t9 = False
        for x_l in f_lines:
            if 'equipment' in x_l and x_l['equipment'] > 0:
                t9 = True
                break
        t10 = False
        for x_l in f_lines:
            if 'training' in x_l and x_l['training'] > 0:
                t10 = True
                break
        t11 = False
        for x_l in f_lines:
            if 'team_building' in x_l and x_l['team_building'] > 0:
                t11 = True
                break
        v['funded'] = f_funded = (['日常办公'] if t8 else []) + (['应急装备'] if t9 else []) + (['教育培训'] if t10 else []) + (['应急救援队伍建设'] if t11 else [])
    except ABSENT:
        try:
            v['funded'] = f_funded = look_262(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_h in p['heads']:
            if x_h in f_answered and (not x_h in f_funded):
                t12.append(x_h)
        v['zero'] = f_zero = t12
    except ABSENT:
        try:
            v['zero'] = f_zero = look_263(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_answered:
                t13.append(x_h)
        v['not_filed'] = f_not_filed = t13
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_funded:
                t14.append(x_h)
        v['lacking'] = f_lacking = t14
    except ABSENT:
        pass
    try:
        t15 = False
        for x_b in f_entries:
            if True:
                t15 = True
                break
        v['unfunded'] = f_unfunded = f_zero if t15 else f_lacking
    except ABSENT:
        try:
            v['unfunded'] = f_unfunded = look_264(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t16: list[Any] = []
        for x_b in s['budget']:
            if not 'year' in x_b or (x_b['year'] == s['year'] and (not 'lines' in x_b)):
                t16.append(x_b)
        v['unfinished'] = f_unfinished = t16
    except ABSENT:
        try:
            v['unfinished'] = f_unfinished = look_265(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t17: list[Any] = []
        for x_b in s['budget']:
            if not 'year' in x_b:
                t17.append(x_b)
        v['without_year'] = f_without_year = t17
    except ABSENT:
        pass
    try:
        v['number_of_entries'] = f_number_of_entries = len(f_entries)
    except ABSENT:
        pass
    return 0


def rule_4_2_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_insurance = s['insurance']
    try:
        t1 = 'attestations' in s_filing
        if t1:
            t2 = False
            for x_a in s['attestations']:
                if 'statement' in x_a and x_a['statement'] == '4.2.5' and ('by' in x_a) and ('on' in x_a) and ('evidence' in x_a):
                    t2 = True
                    break
            t1 = t2
        v['vouched'] = f_vouched = t1
    except ABSENT:
        try:
            v['vouched'] = f_vouched = look_266(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['present'] = f_present = (['工伤保险'] if 'work_injury' in s_insurance and s_insurance['work_injury'] else []) + (['人身意外伤害保险'] if 'accident' in s_insurance and s_insurance['accident'] else []) + (['抚恤制度'] if 'compensation' in s_insurance and s_insurance['compensation'] else [])
    except ABSENT:
        try:
            v['present'] = f_present = look_267(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_4_2_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_b in s['budget']:
            if 'year' in x_b and x_b['year'] == s['year']:
                t1.append(x_b)
        v['entries'] = f_entries = t1
    except ABSENT:
        try:
            v['entries'] = f_entries = look_260(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        t3: list[Any] = []
        for x_b in f_entries:
            if 'lines' in x_b:
                t3.append(x_b)
        for x_b in t3:
            t2.append(x_b['lines'])
        v['lines'] = f_lines = t2
    except ABSENT:
        pass
    try:
        t4 = False
        for x_l in f_lines:
            if 'duty_watch' in x_l:
                t4 = True
                break
        t5 = False
        for x_l in f_lines:
            if 'rescue' in x_l:
                t5 = True
                break
        v['answered'] = f_answered = (['值班值守'] if t4 else []) + (['抢险救援'] if t5 else [])
    except ABSENT:
        try:
            v['answered'] = f_answered = look_268(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6 = False
        for x_l in f_lines:
            if 'duty_watch' in x_l and x_l['duty_watch'] > 0:
                t6 = True
                break
        t7 = False
        for x_l in f_lines:
            if 'rescue' in x_l and x_l['rescue'] > 0:
                t7 = True
                break
        v['funded'] = f_funded = (['值班值守'] if t6 else []) + (['抢险救援'] if t7 else [])
    except ABSENT:
        try:
            v['funded'] = f_funded = look_269(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_h in p['heads']:
            if x_h in f_answered and (not x_h in f_funded):
                t8.append(x_h)
        v['zero'] = f_zero = t8
    except ABSENT:
        try:
            v['zero'] = f_zero = look_263(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_answered:
                t9.append(x_h)
        v['not_filed'] = f_not_filed = t9
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_funded:
                t10.append(x_h)
        v['lacking'] = f_lacking = t10
    except ABSENT:
        pass
    try:
        t11 = False
        for x_b in f_entries:
            if True:
                t11 = True
                break
        v['unfunded'] = f_unfunded = f_zero if t11 else f_lacking
    except ABSENT:
        try:
            v['unfunded'] = f_unfunded = look_264(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_b in s['budget']:
            if not 'year' in x_b or (x_b['year'] == s['year'] and (not 'lines' in x_b)):
                t12.append(x_b)
        v['unfinished'] = f_unfinished = t12
    except ABSENT:
        try:
            v['unfinished'] = f_unfinished = look_265(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_b in s['budget']:
            if not 'year' in x_b:
                t13.append(x_b)
        v['without_year'] = f_without_year = t13
    except ABSENT:
        pass
    try:
        v['number_of_entries'] = f_number_of_entries = len(f_entries)
    except ABSENT:
        pass
    return 0


def rule_4_2_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1 = 'attestations' in s_filing
        if t1:
            t2 = False
            for x_a in s['attestations']:
                if 'statement' in x_a and x_a['statement'] == '4.2.7' and ('by' in x_a) and ('on' in x_a) and ('evidence' in x_a):
                    t2 = True
                    break
            t1 = t2
        v['vouched'] = f_vouched = t1
    except ABSENT:
        try:
            v['vouched'] = f_vouched = look_270(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_4_3_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_rescue_team = s['rescue_team']
    try:
        v['staff'] = f_staff = s_bureau['staff'] if 'staff' in s_bureau else []
    except ABSENT:
        pass
    try:
        v['posted'] = f_posted = s_bureau['posted'] if 'posted' in s_bureau else []
    except ABSENT:
        pass
    try:
        v['members'] = f_members = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
    try:
        v['listed'] = f_listed = f_staff + f_posted + f_members
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_listed)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in f_listed:
            if not 'name' in x_p:
                t1.append(x_p)
        v['nameless'] = f_nameless = t1
    except ABSENT:
        pass
    try:
        v['number_nameless'] = f_number_nameless = len(f_nameless)
    except ABSENT:
        pass
    try:
        v['kept'] = f_kept = bare_persons(f_staff) + bare_persons(f_posted) + bare_persons(f_members)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_p in f_listed:
            if not x_p in f_kept:
                t2.append(x_p)
        v['twice'] = f_twice = t2
    except ABSENT:
        pass
    try:
        v['only_counted'] = f_only_counted = (['安监局人员'] if not 'staff' in s_bureau and 'counts' in s_bureau else []) + (['综合应急救援队队员'] if not 'members' in s_rescue_team and 'size' in s_rescue_team else [])
    except ABSENT:
        try:
            v['only_counted'] = f_only_counted = look_271(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_4_3_4_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_c in s['personnel_changes']:
            if not ('date' in x_c and x_c['date'] > s['as_of']):
                t1.append(x_c)
        v['by_now'] = f_by_now = t1
    except ABSENT:
        try:
            v['by_now'] = f_by_now = look_272(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_c in f_by_now:
            if 'kind' in x_c and x_c['kind'] == '派驻调整':
                t2.append(x_c)
        v['changes'] = f_changes = t2
    except ABSENT:
        try:
            v['changes'] = f_changes = look_273(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_c in f_changes:
            if 'date' in x_c and x_c['date'].startswith(text_of(s['year'])) and (x_c['date'] >= p['since']):
                t3.append(x_c)
        v['concerned'] = f_concerned = t3
    except ABSENT:
        try:
            v['concerned'] = f_concerned = look_274(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_concerned)
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_c in f_concerned:
            if 'consulted_on' in x_c and x_c['consulted_on'] > x_c['date']:
                t4.append(x_c)
        v['after'] = f_after = t4
    except ABSENT:
        try:
            v['after'] = f_after = look_275(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_c in f_concerned:
            if 'consulted_on' in x_c and x_c['consulted_on'] == x_c['date']:
                t5.append(x_c)
        v['same_day'] = f_same_day = t5
    except ABSENT:
        try:
            v['same_day'] = f_same_day = look_276(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_c in f_after:
            t6.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['after_named'] = f_after_named = t6
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_c in f_same_day:
            t7.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['same_day_named'] = f_same_day_named = t7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_c in f_concerned:
            if not 'consulted_on' in x_c:
                t8.append(x_c)
        v['undated'] = f_undated = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_c in f_undated:
            t9.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['undated_named'] = f_undated_named = t9
    except ABSENT:
        pass
    return 0


def rule_4_3_5_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_c in s['personnel_changes']:
            if not ('date' in x_c and x_c['date'] > s['as_of']):
                t1.append(x_c)
        v['by_now'] = f_by_now = t1
    except ABSENT:
        try:
            v['by_now'] = f_by_now = look_272(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_c in f_by_now:
            if 'kind' in x_c and x_c['kind'] == '负责人调整':
                t2.append(x_c)
        v['changes'] = f_changes = t2
    except ABSENT:
        try:
            v['changes'] = f_changes = look_277(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_c in f_changes:
            if 'date' in x_c and x_c['date'].startswith(text_of(s['year'])) and (x_c['date'] >= p['since']):
                t3.append(x_c)
        v['concerned'] = f_concerned = t3
    except ABSENT:
        try:
            v['concerned'] = f_concerned = look_274(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_concerned)
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_c in f_concerned:
            if 'notified_on' in x_c and x_c['notified_on'] > x_c['date']:
                t4.append(x_c)
        v['after'] = f_after = t4
    except ABSENT:
        try:
            v['after'] = f_after = look_278(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_c in f_concerned:
            if 'notified_on' in x_c and x_c['notified_on'] == x_c['date']:
                t5.append(x_c)
        v['same_day'] = f_same_day = t5
    except ABSENT:
        try:
            v['same_day'] = f_same_day = look_279(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_c in f_after:
            t6.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['after_named'] = f_after_named = t6
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_c in f_same_day:
            t7.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['same_day_named'] = f_same_day_named = t7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_c in f_concerned:
            if not 'notified_on' in x_c:
                t8.append(x_c)
        v['undated'] = f_undated = t8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_c in f_undated:
            t9.append(x_c['person'] + '(' + x_c['date'] + ')' if 'person' in x_c else x_c['date'])
        v['undated_named'] = f_undated_named = t9
    except ABSENT:
        pass
    return 0


def rule_4_3_6_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] >= p['since'] and (x_t['date'] <= s['as_of']):
                t1.append(x_t)
        v['known'] = f_known = t1
    except ABSENT:
        try:
            v['known'] = f_known = look_280(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_t in f_known:
            if 'organiser' in x_t and matches(x_t['organiser'], '大学|学院|高校') or ('topic' in x_t and matches(x_t['topic'], '大学|学院|高校')):
                t2.append(x_t)
        v['with_university'] = f_with_university = t2
    except ABSENT:
        try:
            v['with_university'] = f_with_university = look_281(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_with_university)
    except ABSENT:
        pass
    try:
        v['number_known'] = f_number_known = len(f_known)
    except ABSENT:
        pass
    try:
        v['ledger'] = f_ledger = at(s['district'], 'trainings') if within('trainings', s['district']) else []
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_t in listed(f_ledger):
            if 'date' in mapping(x_t) and at_most(p['since'], x_t['date']) and at_most(x_t['date'], s['as_of']) and ('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校'):
                t3.append(x_t)
        v['in_district'] = f_in_district = t3
    except ABSENT:
        try:
            v['in_district'] = f_in_district = look_282(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['number_in_district'] = f_number_in_district = len(f_in_district)
    except ABSENT:
        pass
    return 0


def rule_4_3_7_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] >= w['start'] and (x_t['date'] <= w['until']):
                t1.append(x_t)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_283(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_t in f_held:
            if 'centralised' in x_t and x_t['centralised']:
                t2.append(x_t)
        v['central'] = f_central = t2
    except ABSENT:
        try:
            v['central'] = f_central = look_284(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_t in f_central:
            if 'organiser' in x_t and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'):
                t3.append(x_t)
        v['by_district'] = f_by_district = t3
    except ABSENT:
        try:
            v['by_district'] = f_by_district = look_285(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_t in f_by_district:
            if 'attendees' in x_t and x_t['attendees'] > 0:
                t4.append(x_t)
        v['attended'] = f_attended = t4
    except ABSENT:
        try:
            v['attended'] = f_attended = look_286(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_attended)
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_t in f_by_district:
            if 'attendees' in x_t and x_t['attendees'] == 0:
                t5.append(x_t)
        v['stayed_away'] = f_stayed_away = t5
    except ABSENT:
        try:
            v['stayed_away'] = f_stayed_away = look_287(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_t in f_central:
            if not x_t in f_by_district:
                t6.append(x_t)
        v['by_others'] = f_by_others = t6
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_t in f_by_others:
            t7.append(x_t['organiser'])
        v['other_organisers'] = f_other_organisers = t7
    except ABSENT:
        pass
    try:
        v['ledger'] = f_ledger = at(s['district'], 'trainings') if within('trainings', s['district']) else []
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_t in listed(f_ledger):
            if 'date' in mapping(x_t) and at_most(w['start'], x_t['date']) and at_most(x_t['date'], w['until']) and ('centralised' in mapping(x_t)) and within(x_t['centralised'], [True, '是']) and ('organiser' in mapping(x_t)) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'):
                t8.append(x_t)
        v['in_district'] = f_in_district = t8
    except ABSENT:
        try:
            v['in_district'] = f_in_district = look_288(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_t in f_in_district:
            t9.append(x_t['date'])
        v['missed'] = f_missed = t9
    except ABSENT:
        pass
    return 0


def rule_5_1_1_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['plan'] = f_plan = at(s['verdicts'], '5.1.2') if within('5.1.2', s['verdicts']) else 'missing'
    except ABSENT:
        pass
    try:
        v['meeting'] = f_meeting = at(s['verdicts'], '5.1.3') if within('5.1.3', s['verdicts']) else 'missing'
    except ABSENT:
        pass
    try:
        v['both'] = f_both = [f_plan, f_meeting]
    except ABSENT:
        pass
    try:
        v['acts'] = f_acts = ['制定实施方案（5.1.2）', '召开动员部署会（5.1.3）']
    except ABSENT:
        pass
    try:
        v['failing'] = f_failing = ([f_acts[0]] if f_plan == 'fail' else []) + ([f_acts[1]] if f_meeting == 'fail' else [])
    except ABSENT:
        pass
    try:
        v['unfiled'] = f_unfiled = ([f_acts[0]] if f_plan == 'missing' else []) + ([f_acts[1]] if f_meeting == 'missing' else [])
    except ABSENT:
        pass
    try:
        v['doubtful'] = f_doubtful = ([f_acts[0]] if f_plan == 'review' else []) + ([f_acts[1]] if f_meeting == 'review' else [])
    except ABSENT:
        pass
    try:
        v['late'] = f_late = ([f_acts[0]] if f_plan == 'late' else []) + ([f_acts[1]] if f_meeting == 'late' else [])
    except ABSENT:
        pass
    try:
        v['waiting'] = f_waiting = ([f_acts[0]] if f_plan == 'not_due' else []) + ([f_acts[1]] if f_meeting == 'not_due' else [])
    except ABSENT:
        pass
    return 0


def rule_5_1_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_submission = s['submission']
    try:
        v['same'] = f_same = ('implementation_plan' in s_submission and 'same_as_work_plan' in s_submission['implementation_plan']) and s_submission['implementation_plan']['same_as_work_plan']
    except ABSENT:
        try:
            v['same'] = f_same = look_289(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['limit'] = f_limit = p['work_plan_day'] if f_same else p['last_day']
    except ABSENT:
        pass
    try:
        if 'filed_with' in s_submission:
            t2: list[Any] = []
            for x_f in s_submission['filed_with']:
                if 'body' in x_f and x_f['body'] in p['recipients']:
                    t2.append(x_f)
            t1 = t2
        else:
            t1 = []
        v['filed'] = f_filed = t1
    except ABSENT:
        try:
            v['filed'] = f_filed = look_290(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_r in p['recipients']:
            t4 = False
            for x_f in f_filed:
                if x_f['body'] == x_r:
                    t4 = True
                    break
            if not t4:
                t3.append(x_r)
        v['unlisted'] = f_unlisted = t3
    except ABSENT:
        try:
            v['unlisted'] = f_unlisted = look_291(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_f in f_filed:
            if 'date' in x_f:
                t6 = False
                for x_g in f_filed:
                    if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                        t6 = True
                        break
                if not t6:
                    t5.append(x_f)
        v['first_filed'] = f_first_filed = t5
    except ABSENT:
        try:
            v['first_filed'] = f_first_filed = look_255(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_same:
            t8: list[Any] = []
            for x_f in f_first_filed:
                t8.append(x_f['date'])
            t7 = latest(t8)
        else:
            t7 = s_submission['implementation_plan']['date']
        v['done_on'] = f_done_on = t7
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        t10: list[Any] = []
        for x_d in [s_submission['implementation_plan']]:
            if 'date' in x_d and x_d['date'] < p['issued']:
                t10.append(x_d)
        for x_d in t10:
            t9.append('实施方案(' + x_d['date'] + ')')
        v['own_dates'] = f_own_dates = t9
    except ABSENT:
        try:
            v['own_dates'] = f_own_dates = look_292(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_same:
            t12: list[Any] = []
            t13: list[Any] = []
            for x_d in [s_submission['work_plan']]:
                if 'date' in x_d and x_d['date'] < p['issued']:
                    t13.append(x_d)
            for x_d in t13:
                t12.append('工作方案(' + x_d['date'] + ')')
            t11 = t12
        else:
            t11 = []
        v['work_dates'] = f_work_dates = t11
    except ABSENT:
        try:
            v['work_dates'] = f_work_dates = look_293(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_same:
            t15: list[Any] = []
            t16: list[Any] = []
            for x_f in f_filed:
                if 'date' in x_f and x_f['date'] < p['issued']:
                    t16.append(x_f)
            for x_f in t16:
                t15.append(x_f['body'] + '(' + x_f['date'] + ')')
            t14 = t15
        else:
            t14 = []
        v['filing_dates'] = f_filing_dates = t14
    except ABSENT:
        try:
            v['filing_dates'] = f_filing_dates = look_294(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['before_issue'] = f_before_issue = f_own_dates + f_work_dates + f_filing_dates
    except ABSENT:
        pass
    try:
        v['own_number'] = f_own_number = s_submission['implementation_plan']['number']
    except ABSENT:
        pass
    try:
        v['work_number'] = f_work_number = s_submission['work_plan']['number']
    except ABSENT:
        pass
    return 0


def rule_5_1_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_milestones = s['milestones']
    try:
        v['held_on'] = f_held_on = s_milestones['mobilisation_meeting']['date']
    except ABSENT:
        pass
    return 0


def rule_5_2_1_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_r in p['dated_rules']:
            if within(x_r, s['verdicts']) and at(s['verdicts'], x_r) == 'late':
                t1.append(x_r)
        v['late_ones'] = f_late_ones = t1
    except ABSENT:
        try:
            v['late_ones'] = f_late_ones = look_295(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'fail':
                t2.append(x_t)
        v['failing'] = f_failing = t2
    except ABSENT:
        try:
            v['failing'] = f_failing = look_296(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'missing':
                t3.append(x_t)
        v['unfiled'] = f_unfiled = t3
    except ABSENT:
        try:
            v['unfiled'] = f_unfiled = look_297(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'review':
                t4.append(x_t)
        v['doubtful'] = f_doubtful = t4
    except ABSENT:
        try:
            v['doubtful'] = f_doubtful = look_298(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'not_due':
                t5.append(x_t)
        v['waiting'] = f_waiting = t5
    except ABSENT:
        try:
            v['waiting'] = f_waiting = look_299(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'pass':
                t6.append(x_t)
        v['met'] = f_met = t6
    except ABSENT:
        try:
            v['met'] = f_met = look_300(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_5_2_3_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'fail':
                t1.append(x_t)
        v['failing'] = f_failing = t1
    except ABSENT:
        try:
            v['failing'] = f_failing = look_296(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'missing':
                t2.append(x_t)
        v['unfiled'] = f_unfiled = t2
    except ABSENT:
        try:
            v['unfiled'] = f_unfiled = look_297(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'review':
                t3.append(x_t)
        v['doubtful'] = f_doubtful = t3
    except ABSENT:
        try:
            v['doubtful'] = f_doubtful = look_298(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'not_due':
                t4.append(x_t)
        v['waiting'] = f_waiting = t4
    except ABSENT:
        try:
            v['waiting'] = f_waiting = look_299(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'pass':
                t5.append(x_t)
        v['met'] = f_met = t5
    except ABSENT:
        try:
            v['met'] = f_met = look_300(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    return 0


def rule_5_3_1_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_acceptance = s['acceptance']
    try:
        v['accepted_on'] = f_accepted_on = s_acceptance['date']
    except ABSENT:
        pass
    return 0


def rule_5_3_2_facts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_acceptance = s['acceptance']
    try:
        v['team'] = f_team = s_acceptance['team']
    except ABSENT:
        pass
    try:
        t1 = False
        for x_t in f_team:
            if matches(x_t, '安委办|安委会办公室|安全生产委员会办公室'):
                t1 = True
                break
        t2 = False
        for x_t in f_team:
            if matches(x_t, '编办|编制委员会办公室'):
                t2 = True
                break
        t3 = False
        for x_t in f_team:
            if matches(x_t, '公安'):
                t3 = True
                break
        t4 = False
        for x_t in f_team:
            if matches(x_t, '应急(管理)?局'):
                t4 = True
                break
        t5 = False
        for x_t in f_team:
            if matches(x_t, '消防'):
                t5 = True
                break
        v['taking_part'] = f_taking_part = (['区安委办'] if t1 else []) + (['区委编办'] if t2 else []) + (['市公安局武进分局'] if t3 else []) + (['区应急管理局'] if t4 else []) + (['区消防救援大队'] if t5 else [])
    except ABSENT:
        try:
            v['taking_part'] = f_taking_part = look_301(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_b in p['bodies']:
            if not x_b in f_taking_part:
                t6.append(x_b)
        v['lacking'] = f_lacking = t6
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_t in f_team:
            if matches(x_t, '督导组|五部门'):
                t7.append(x_t)
        v['summary'] = f_summary = t7
    except ABSENT:
        pass
    try:
        v['accepted_on'] = f_accepted_on = s_acceptance['date']
    except ABSENT:
        pass
    try:
        v['result'] = f_result = s_acceptance['result']
    except ABSENT:
        pass
    return 0


def rule_1_1_2_leader_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        if not 'type' in s_unit or not s_unit['type'] == '镇':
            return 5
    except ABSENT:
        try:
            if look_1(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or 'counts' not in s_filing['bureau']):
        return 0
    if 'roster' in v:
        t1 = 'roster' not in v
        if not t1:
            t2 = False
            for y1 in v['roster']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'roster' in v:
        t3 = 'roster' not in v
        if not t3:
            t4 = False
            for y2 in v['roster']:
                if 'on_duty' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    try:
        if not 'staff' in s_bureau:
            if 'bureau' not in s_filing or ('counts' not in (y3 := s_filing['bureau']) or 'established' not in y3['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if not 'staff' in s_bureau:
            if 'bureau' not in s_filing or ('counts' not in (y4 := s_filing['bureau']) or 'other' not in y4['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t5 = 'leaders' not in s_filing
            if not t5:
                t6 = False
                for y5 in s_filing['leaders']:
                    if 'name' not in y5:
                        t6 = True
                        break
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        f_count = add(len(v['staff']) if 'staff' in s_bureau else add(s_bureau['counts']['established'], s_bureau['counts']['other']), 1 if 'leaders' in s_filing and len(v['in_charge']) > 0 else 0)
    except ABSENT:
        try:
            f_count = look_302(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_count >= p['least'] and subtract(f_count, len(v['unclear'])) < p['least']:
            if 'unclear' in v:
                t7 = 'unclear' not in v
                if not t7:
                    t8 = False
                    for y6 in v['unclear']:
                        if 'portfolio' not in y6:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and (v['number_filed'] != len(bare_persons(v['roster']))):
            return 6
    except ABSENT:
        pass
    try:
        met = f_count >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3_all_four(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    if 'committee' not in s_filing or 'merged_bodies' not in s_filing['committee']:
        return 0
    try:
        v['nameless'] = f_nameless = list[Any]()
    except ABSENT:
        pass
    if 'nameless' in v:
        t1 = 'nameless' not in v
        if not t1:
            t2 = False
            for y1 in v['nameless']:
                if (y2 := y1).__class__ is not dict or 'name' not in y2:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    try:
        t3: list[Any] = []
        for x_b in p['bodies']:
            if not x_b in s_committee['merged_bodies']:
                t3.append(x_b)
        f_not_merged = t3
    except ABSENT:
        pass
    try:
        if len(f_not_merged) == 0:
            if 'never_had' in v:
                t4 = 'never_had' not in v
                if not t4:
                    t5 = False
                    for y3 in v['never_had']:
                        if 'reason' not in y3:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_not_merged) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(v['both']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(f_not_merged) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_8_either(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['directors']) == 0:
            return 5
    except ABSENT:
        pass
    t1 = 'committee' not in s_filing
    if not t1:
        t2 = 'directors' not in (y1 := s_filing['committee'])
        if not t2:
            t3 = False
            for y2 in y1['directors']:
                if 'name' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'party_sitting' in v:
        t4 = 'party_sitting' not in v
        if not t4:
            t5 = False
            for y3 in v['party_sitting']:
                if 'name' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'government_sitting' in v:
        t6 = 'government_sitting' not in v
        if not t6:
            t7 = False
            for y4 in v['government_sitting']:
                if 'name' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        if len(v['party']) == 0 and len(v['government_directors']) == 0:
            if 'party_unmarked' in v:
                t8 = 'party_unmarked' not in v
                if not t8:
                    t9 = False
                    for y5 in v['party_unmarked']:
                        if 'head_of' not in y5:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government']) == 0 and len(v['party_directors']) == 0:
            if 'government_unmarked' in v:
                t10 = 'government_unmarked' not in v
                if not t10:
                    t11 = False
                    for y6 in v['government_unmarked']:
                        if 'head_of' not in y6:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_sitting']) == 0 and len(v['government_sitting']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(v['party_directors']) > 0 or len(v['government_directors']) > 0
    except ABSENT:
        try:
            met = look_303(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_1_10_safety_fields(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    try:
        if len(v['deputies']) == 0 and (not 'leaders' in s_filing):
            return 5
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_l in v['others']:
            t2 = not 'portfolio' in x_l
            if not t2:
                t3 = False
                for x_p in x_l['portfolio']:
                    if matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾'):
                        t3 = True
                        break
                t2 = t3
            if t2:
                t1.append(x_l)
        f_concerned = t1
    except ABSENT:
        try:
            f_concerned = look_304(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in f_concerned:
            if not ('directors' in s_committee and bare_among(x_l, s_committee['directors'])) and (not ('executive_deputy' in s_committee and bare_same_person(x_l, s_committee['executive_deputy']))):
                t4.append(x_l)
        f_asked = bare_persons(t4)
    except ABSENT:
        try:
            f_asked = look_73(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_asked:
            if not bare_among(x_l, v['deputies']):
                t5.append(x_l)
        v['outside'] = f_outside = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_l in f_outside:
            if not 'head_of' in x_l and 'post' in x_l and (not v['party_filed'] and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记') or (not v['government_filed'] and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))):
                t6.append(x_l)
        v['unmarked'] = f_unmarked = t6
    except ABSENT:
        try:
            v['unmarked'] = f_unmarked = look_76(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_l in f_outside:
            if 'name' in x_l and 'portfolio' in x_l and (not x_l in f_unmarked):
                t7.append(x_l)
        f_lacking = t7
    except ABSENT:
        try:
            f_lacking = look_77(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_somebody_lacking = len(f_lacking) > 0
    except ABSENT:
        pass
    try:
        if f_somebody_lacking and v['committee_known']:
            return 6
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'deputies' not in s_filing['committee']:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'outside' in v:
        t8 = 'outside' not in v
        if not t8:
            t9 = False
            for y1 in v['outside']:
                if 'name' not in y1:
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    if 'outside' in v:
        t10 = 'outside' not in v
        if not t10:
            t11 = False
            for y2 in v['outside']:
                if 'portfolio' not in y2:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    if 'executive_entry' in v:
        t12 = 'executive_entry' not in v
        if not t12:
            t13 = False
            for y3 in v['executive_entry']:
                if 'portfolio' not in y3:
                    t13 = True
                    break
            t12 = t13
        if t12:
            return 0
    if 'unmarked' in v:
        t14 = 'unmarked' not in v
        if not t14:
            t15 = False
            for y4 in v['unmarked']:
                if 'head_of' not in y4:
                    t15 = True
                    break
            t14 = t15
        if t14:
            return 0
    try:
        if f_somebody_lacking:
            t16 = 'committee' not in s_filing
            if not t16:
                t17 = 'directors' not in (y5 := s_filing['committee'])
                if not t17:
                    t18 = False
                    for y6 in y5['directors']:
                        if 'name' not in y6:
                            t18 = True
                            break
                    t17 = t18
                t16 = t17
            if t16:
                return 0
    except ABSENT:
        pass
    try:
        if f_somebody_lacking:
            if 'committee' not in s_filing or ('executive_deputy' not in (y7 := s_filing['committee']) or 'name' not in y7['executive_deputy']):
                return 0
    except ABSENT:
        pass
    try:
        if f_somebody_lacking:
            t19 = 'committee' not in s_filing
            if not t19:
                t20 = 'deputies' not in (y8 := s_filing['committee'])
                if not t20:
                    t21 = False
                    for y9 in y8['deputies']:
                        if 'name' not in y9:
                            t21 = True
                            break
                    t20 = t21
                t19 = t20
            if t19:
                return 0
    except ABSENT:
        pass
    try:
        met = not f_somebody_lacking
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_10_one_suffices(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['deputies']) == 0 and (not 'leaders' in s_filing):
            return 5
    except ABSENT:
        pass
    try:
        if v['somebody_lacking'] and v['committee_known']:
            return 6
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'deputies' not in s_filing['committee']:
        return 0
    if 'outside' in v:
        t1 = 'outside' not in v
        if not t1:
            t2 = False
            for y1 in v['outside']:
                if 'name' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'outside' in v:
        t3 = 'outside' not in v
        if not t3:
            t4 = False
            for y2 in v['outside']:
                if 'portfolio' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'executive_entry' in v:
        t5 = 'executive_entry' not in v
        if not t5:
            t6 = False
            for y3 in v['executive_entry']:
                if 'portfolio' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    if 'unmarked' in v:
        t7 = 'unmarked' not in v
        if not t7:
            t8 = False
            for y4 in v['unmarked']:
                if 'head_of' not in y4:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if v['somebody_lacking']:
            t9 = 'committee' not in s_filing
            if not t9:
                t10 = 'directors' not in (y5 := s_filing['committee'])
                if not t10:
                    t11 = False
                    for y6 in y5['directors']:
                        if 'name' not in y6:
                            t11 = True
                            break
                    t10 = t11
                t9 = t10
            if t9:
                return 0
    except ABSENT:
        pass
    try:
        if v['somebody_lacking']:
            if 'committee' not in s_filing or ('executive_deputy' not in (y7 := s_filing['committee']) or 'name' not in y7['executive_deputy']):
                return 0
    except ABSENT:
        pass
    try:
        if v['somebody_lacking']:
            t12 = 'committee' not in s_filing
            if not t12:
                t13 = 'deputies' not in (y8 := s_filing['committee'])
                if not t13:
                    t14 = False
                    for y9 in y8['deputies']:
                        if 'name' not in y9:
                            t14 = True
                            break
                    t13 = t14
                t12 = t13
            if t12:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['asked']) == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = not 'leaders' in s_filing or not v['somebody_lacking']
    except ABSENT:
        try:
            met = look_305(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_1_12_host_suffices(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_office = s['office']
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    try:
        met = 'host_body' in s_office
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_3_every_unit(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if not s_bureau['established']:
            return 5
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'established' not in s_filing['bureau']:
        return 0
    if 'bureau' not in s_filing or ('document' not in (y1 := s_filing['bureau']) or 'number' not in y1['document']):
        return 0
    if 'bureau' not in s_filing or ('document' not in (y2 := s_filing['bureau']) or 'date' not in y2['document']):
        return 0
    try:
        met = s_bureau['established']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_6_mandatory(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['count'] > p['number']:
            return 5
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'deputies' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['deputies']:
                if 'separately_approved' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    if 'approved' in v:
        t4 = 'approved' not in v
        if not t4:
            t5 = False
            for y3 in v['approved']:
                if 'dedicated' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'approved' in v:
        t6 = 'approved' not in v
        if not t6:
            t7 = False
            for y4 in v['approved']:
                if 'rank' not in y4:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    if 'approved' in v:
        t8 = 'approved' not in v
        if not t8:
            t9 = False
            for y5 in v['approved']:
                if 'name' not in y5:
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    try:
        if v['count'] != p['number']:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['not_dedicated']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(v['wrong_rank']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = v['count'] == p['number']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7_either(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '消防救援大队':
                t1.append(x_d)
        v['brigade'] = f_brigade = t1
    except ABSENT:
        try:
            v['brigade'] = f_brigade = look_85(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '镇专职消防队':
                t2.append(x_d)
        v['team'] = f_team = t2
    except ABSENT:
        try:
            v['team'] = f_team = look_86(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff'] and ('post' in x_d) and matches(x_d['post'], '文员|辅助|合同制'):
                t3.append(x_d)
        f_clerks = t3
    except ABSENT:
        try:
            f_clerks = look_91(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_d in f_team:
            if 'post' in x_d and matches(x_d['post'], '队长|站长|负责人|指导员') and (not matches(x_d['post'], '副|分队|班长|主持')):
                t4.append(x_d)
        f_heads = t4
    except ABSENT:
        try:
            f_heads = look_88(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff'] and (not x_d in f_clerks):
                t5.append(x_d)
        v['fire'] = f_fire = t5 + f_heads
    except ABSENT:
        try:
            v['fire'] = f_fire = look_306(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_neither = len(v['sworn']) == 0 and len(f_fire) == 0
    except ABSENT:
        try:
            f_neither = look_307(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_neither:
            t6 = 'bureau' not in s_filing
            if not t6:
                t7 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t7:
                    t8 = False
                    for y2 in y1['deputies']:
                        if 'source' not in y2:
                            t8 = True
                            break
                    t7 = t8
                t6 = t7
            if t6:
                return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'police' in v:
                t9 = 'police' not in v
                if not t9:
                    t10 = False
                    for y3 in v['police']:
                        if 'sworn_officer' not in y3:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'brigade' in v:
                t11 = 'brigade' not in v
                if not t11:
                    t12 = False
                    for y4 in v['brigade']:
                        if 'regular_staff' not in y4:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'team' in v:
                t13 = 'team' not in v
                if not t13:
                    t14 = False
                    for y5 in v['team']:
                        if 'post' not in y5:
                            t14 = True
                            break
                    t13 = t14
                if t13:
                    return 0
    except ABSENT:
        pass
    if 'sworn' in v:
        t15 = 'sworn' not in v
        if not t15:
            t16 = False
            for y6 in v['sworn']:
                if 'post' not in y6:
                    t16 = True
                    break
            t15 = t16
        if t15:
            return 0
    if 'sworn' in v:
        t17 = 'sworn' not in v
        if not t17:
            t18 = False
            for y7 in v['sworn']:
                if 'name' not in y7:
                    t18 = True
                    break
            t17 = t18
        if t17:
            return 0
    if 'fire' in v:
        t19 = 'fire' not in v
        if not t19:
            t20 = False
            for y8 in v['fire']:
                if 'name' not in y8:
                    t20 = True
                    break
            t19 = t20
        if t19:
            return 0
    try:
        if f_neither:
            try:
                t21: list[Any] = []
                for x_d in f_team:
                    if 'post' in x_d and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员') and (not '主持' in x_d['post']):
                        t21.append(x_d)
                f_not_heads = t21
            except ABSENT:
                try:
                    f_not_heads = look_89(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t22: list[Any] = []
                for x_d in f_team:
                    if 'post' in x_d and (not x_d in f_heads) and (not x_d in f_not_heads):
                        t22.append(x_d)
                f_doubtful = v['auxiliary'] + f_clerks + t22
            except ABSENT:
                try:
                    f_doubtful = look_308(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_doubtful) > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(v['sworn']) == 0 and len(f_fire) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(v['sworn']) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7_anyone(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        if len(v['police']) == 0:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['deputies']:
                        if 'source' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    if 'police' in v:
        t4 = 'police' not in v
        if not t4:
            t5 = False
            for y3 in v['police']:
                if 'name' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    try:
        if len(v['police']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        f_sworn = v['police']
    except ABSENT:
        pass
    try:
        if len(f_sworn) == 0:
            try:
                f_auxiliary = list[Any]()
            except ABSENT:
                pass
            try:
                if len(f_auxiliary) > 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_sworn) > 0:
            try:
                t6: list[Any] = []
                for x_d in f_sworn:
                    t7 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] in ['消防救援大队', '镇专职消防队'] and bare_same_person(x_d, x_o):
                            t7 = True
                            break
                    if t7:
                        t6.append(x_d)
                f_two_sources = t6
            except ABSENT:
                try:
                    f_two_sources = look_84(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8 = True
                for x_d in f_sworn:
                    if not x_d in f_two_sources:
                        t8 = False
                        break
                if t8:
                    return 7
            except ABSENT:
                try:
                    if look_309(s, p, w, facts_of(v, locals())):
                        return 7
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t9: list[Any] = []
                for x_d in f_sworn:
                    t10 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] in ['消防救援大队', '镇专职消防队'] and bare_same_person(x_d, x_o):
                            t10 = True
                            break
                    if t10:
                        t9.append(x_d)
                f_two_sources = t9
            except ABSENT:
                try:
                    f_two_sources = look_84(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_8(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        met = len(f_sworn) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_8_either(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'source' in x_d and x_d['source'] == '公安派出所':
                t1.append(x_d)
        v['police'] = f_police = t1
    except ABSENT:
        try:
            v['police'] = f_police = look_81(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in f_police:
            if 'post' in x_d and matches(x_d['post'], '辅警|协警|文员|辅助') and ('sworn_officer' in x_d) and x_d['sworn_officer']:
                t2.append(x_d)
        f_auxiliary = t2
    except ABSENT:
        try:
            f_auxiliary = look_82(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_police:
            if 'sworn_officer' in x_d and x_d['sworn_officer'] and (not x_d in f_auxiliary):
                t3.append(x_d)
        v['sworn'] = f_sworn = t3
    except ABSENT:
        try:
            v['sworn'] = f_sworn = look_83(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_neither = len(f_sworn) == 0 and len(v['serving']) == 0
    except ABSENT:
        try:
            f_neither = look_310(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_neither:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y2 in y1['deputies']:
                        if 'source' not in y2:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'police' in v:
                t7 = 'police' not in v
                if not t7:
                    t8 = False
                    for y3 in v['police']:
                        if 'sworn_officer' not in y3:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'brigade' in v:
                t9 = 'brigade' not in v
                if not t9:
                    t10 = False
                    for y4 in v['brigade']:
                        if 'regular_staff' not in y4:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        if f_neither:
            if 'team' in v:
                t11 = 'team' not in v
                if not t11:
                    t12 = False
                    for y5 in v['team']:
                        if 'post' not in y5:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    if 'sworn' in v:
        t13 = 'sworn' not in v
        if not t13:
            t14 = False
            for y6 in v['sworn']:
                if 'post' not in y6:
                    t14 = True
                    break
            t13 = t14
        if t13:
            return 0
    if 'sworn' in v:
        t15 = 'sworn' not in v
        if not t15:
            t16 = False
            for y7 in v['sworn']:
                if 'name' not in y7:
                    t16 = True
                    break
            t15 = t16
        if t15:
            return 0
    if 'serving' in v:
        t17 = 'serving' not in v
        if not t17:
            t18 = False
            for y8 in v['serving']:
                if 'name' not in y8:
                    t18 = True
                    break
            t17 = t18
        if t17:
            return 0
    try:
        if f_neither:
            try:
                f_doubtful = v['unclear'] + v['clerks'] + f_auxiliary
            except ABSENT:
                pass
            try:
                if len(f_doubtful) > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(v['serving']) == 0 and len(f_sworn) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(v['serving']) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_8_anyone(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        v['serving'] = f_serving = v['brigade'] + v['team']
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['deputies']:
                        if 'source' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    if 'serving' in v:
        t4 = 'serving' not in v
        if not t4:
            t5 = False
            for y3 in v['serving']:
                if 'name' not in y3:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    try:
        if len(v['fire_side']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            try:
                f_unclear = list[Any]()
            except ABSENT:
                pass
            try:
                if len(f_unclear) > 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            try:
                f_clerks = list[Any]()
            except ABSENT:
                pass
            try:
                if len(f_clerks) > 0:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_serving) > 0:
            try:
                t6: list[Any] = []
                for x_d in f_serving:
                    t7 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] == '公安派出所' and bare_same_person(x_d, x_o):
                            t7 = True
                            break
                    if t7:
                        t6.append(x_d)
                f_two_sources = t6
            except ABSENT:
                try:
                    f_two_sources = look_92(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8 = True
                for x_d in f_serving:
                    if not x_d in f_two_sources:
                        t8 = False
                        break
                if t8:
                    return 8
            except ABSENT:
                try:
                    if look_311(s, p, w, facts_of(v, locals())):
                        return 8
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t9: list[Any] = []
                for x_d in f_serving:
                    t10 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] == '公安派出所' and bare_same_person(x_d, x_o):
                            t10 = True
                            break
                    if t10:
                        t9.append(x_d)
                f_two_sources = t9
            except ABSENT:
                try:
                    f_two_sources = look_92(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_9(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = len(f_serving) > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_10_by_name(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'office' not in s_filing or ('director' not in (y1 := s_filing['office']) or 'name' not in y1['director']):
        return 0
    if 'bureau' not in s_filing or ('chief' not in (y2 := s_filing['bureau']) or 'name' not in y2['chief']):
        return 0
    try:
        met = bare_same_person({'name': v['director']['name']}, {'name': v['chief']['name']})
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11_mandatory(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_office = s['office']
    try:
        if len(v['dedicated']) == 0 and len(v['undecided']) == 0:
            return 5
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        if not 'deputy_director' in s_office or not v['settled']:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y2 in y1['deputies']:
                        if 'dedicated' not in y2:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        try:
            if look_11(s, p, w, facts_of(v, locals())):
                t4 = 'bureau' not in s_filing
                if not t4:
                    t5 = 'deputies' not in (y1 := s_filing['bureau'])
                    if not t5:
                        t6 = False
                        for y2 in y1['deputies']:
                            if 'dedicated' not in y2:
                                t6 = True
                                break
                        t5 = t6
                    t4 = t5
                if t4:
                    return 0
        except ABSENT:
            pass
    if 'office' not in s_filing or ('deputy_director' not in (y3 := s_filing['office']) or 'name' not in y3['deputy_director']):
        return 0
    if 'dedicated' in v:
        t7 = 'dedicated' not in v
        if not t7:
            t8 = False
            for y4 in v['dedicated']:
                if 'name' not in y4:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        t9 = False
        for x_d in v['dedicated']:
            if bare_same_person(x_d, v['deputy_director']):
                t9 = True
                break
        met = t9
    except ABSENT:
        try:
            met = look_12(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                f_in_leadership = list[Any]()
            except ABSENT:
                pass
            try:
                f_established = len(v['own']) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(v['own']), len(v['own']) - len(v['concurrent_chief']), f_established] and v['possible_count'] == len(v['in_post']):
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum'] and v['without']:
            return 6
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum']:
            return 7
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y2 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y4 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        f_in_leadership = list[Any]()
    except ABSENT:
        pass
    try:
        f_established = len(v['own']) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                f_chief_unsure = list[Any]()
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t7 = False
        for x_s in v['own']:
            if 'name' in x_s:
                t7 = True
                break
        if t7 and f_established >= p['minimum'] and (subtract(f_established, len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t8 = 'nameless' not in v
                if not t8:
                    t9 = False
                    for y7 in v['nameless']:
                        if 'name' not in y7:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        try:
            if look_13(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t10 = 'nameless' not in v
                    if not t10:
                        t11 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t11 = True
                                break
                        t10 = t11
                    if t10:
                        return 0
        except ABSENT:
            pass
    try:
        if f_established < p['minimum']:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_established < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_12_count_lent(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                if 'staff' in s_bureau:
                    t2: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']):
                            t2.append(x_s)
                    t1 = t2
                else:
                    t1 = []
                f_possible = t1
            except ABSENT:
                try:
                    f_possible = look_312(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t3: list[Any] = []
                for x_s in f_possible:
                    if 'establishment' in x_s and 'on_duty' in x_s:
                        t3.append(x_s)
                f_in_post = t3
            except ABSENT:
                try:
                    f_in_post = look_98(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_lent_here = list[Any]()
            except ABSENT:
                pass
            try:
                t4: list[Any] = []
                for x_s in f_in_post:
                    if not within(x_s, f_lent_here):
                        t4.append(x_s)
                f_own = bare_persons(t4)
            except ABSENT:
                pass
            try:
                t5: list[Any] = []
                for x_s in f_own:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t5.append(x_s)
                f_same_as_chief = t5
            except ABSENT:
                try:
                    f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t6: list[Any] = []
                for x_s in f_same_as_chief:
                    if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                        t6.append(x_s)
                f_concurrent_chief = t6
            except ABSENT:
                try:
                    f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'leaders' in s_filing:
                    t8: list[Any] = []
                    for x_s in f_own:
                        if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                            t8.append(x_s)
                    t7 = t8
                else:
                    t7 = []
                f_leaders_listed = t7
            except ABSENT:
                try:
                    f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(f_own), len(f_own) - len(f_concurrent_chief), f_established]:
                    try:
                        f_possible_count = len(f_possible)
                    except ABSENT:
                        pass
                    try:
                        if f_possible_count == len(f_in_post):
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t10: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']):
                            t10.append(x_s)
                    t9 = t10
                else:
                    t9 = []
                f_possible = t9
            except ABSENT:
                try:
                    f_possible = look_312(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum'] and v['without']:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t12: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']):
                            t12.append(x_s)
                    t11 = t12
                else:
                    t11 = []
                f_possible = t11
            except ABSENT:
                try:
                    f_possible = look_312(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum']:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t13 = 'bureau' not in s_filing
            if not t13:
                t14 = 'staff' not in (y2 := s_filing['bureau'])
                if not t14:
                    t15 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t15 = True
                            break
                    t14 = t15
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t16 = 'bureau' not in s_filing
            if not t16:
                t17 = 'staff' not in (y4 := s_filing['bureau'])
                if not t17:
                    t18 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t18 = True
                            break
                    t17 = t18
                t16 = t17
            if t16:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t20: list[Any] = []
            for x_s in s_bureau['staff']:
                if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']):
                    t20.append(x_s)
            t19 = t20
        else:
            t19 = []
        f_possible = t19
    except ABSENT:
        try:
            f_possible = look_312(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t21: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t21.append(x_s)
        f_in_post = t21
    except ABSENT:
        try:
            f_in_post = look_98(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_lent_here = list[Any]()
    except ABSENT:
        pass
    try:
        t22: list[Any] = []
        for x_s in f_in_post:
            if not within(x_s, f_lent_here):
                t22.append(x_s)
        f_own = bare_persons(t22)
    except ABSENT:
        pass
    try:
        t23: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t23.append(x_s)
        f_same_as_chief = t23
    except ABSENT:
        try:
            f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t24: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t24.append(x_s)
        f_concurrent_chief = t24
    except ABSENT:
        try:
            f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t26: list[Any] = []
            for x_s in f_own:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t26.append(x_s)
            t25 = t26
        else:
            t25 = []
        f_leaders_listed = t25
    except ABSENT:
        try:
            f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                t27: list[Any] = []
                for x_s in f_same_as_chief:
                    if not x_s in f_in_leadership:
                        t27.append(x_s)
                f_chief_unsure = t27
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t28 = False
        for x_s in f_own:
            if 'name' in x_s:
                t28 = True
                break
        if t28 and f_established >= p['minimum']:
            try:
                t29: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t29.append(x_s)
                v['nameless'] = f_nameless = t29
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
                    try:
                        t30: list[Any] = []
                        for x_s in f_own:
                            if not 'name' in x_s:
                                t30.append(x_s)
                        v['nameless'] = f_nameless = t30
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t31 = 'nameless' not in v
                        if not t31:
                            t32 = False
                            for y7 in v['nameless']:
                                if 'name' not in y7:
                                    t32 = True
                                    break
                            t31 = t32
                        if t31:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t33: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t33.append(x_s)
                v['nameless'] = f_nameless = t33
            except ABSENT:
                pass
            if look_13(s, p, w, facts_of(v, locals())):
                try:
                    t34: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t34.append(x_s)
                    v['nameless'] = f_nameless = t34
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t35 = 'nameless' not in v
                    if not t35:
                        t36 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t36 = True
                                break
                        t35 = t36
                    if t35:
                        return 0
        except ABSENT:
            pass
    try:
        if f_established < p['minimum']:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_established < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_12_by_name(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                if 'staff' in s_bureau:
                    t2: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t2.append(x_s)
                    t1 = t2
                else:
                    t1 = []
                f_possible = t1
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t3: list[Any] = []
                for x_s in f_possible:
                    if 'establishment' in x_s and 'on_duty' in x_s:
                        t3.append(x_s)
                f_in_post = t3
            except ABSENT:
                try:
                    f_in_post = look_98(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'deputies' in s_bureau:
                    t5: list[Any] = []
                    for x_d in s_bureau['deputies']:
                        if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                            t5.append(x_d)
                    t4 = t5
                else:
                    t4 = []
                f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t4)
            except ABSENT:
                try:
                    f_lent_here = look_99(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t6: list[Any] = []
                for x_s in f_in_post:
                    if not x_s in f_lent_here:
                        t6.append(x_s)
                f_own = bare_persons(t6)
            except ABSENT:
                pass
            try:
                t7: list[Any] = []
                for x_s in f_own:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t7.append(x_s)
                f_same_as_chief = t7
            except ABSENT:
                try:
                    f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8: list[Any] = []
                for x_s in f_same_as_chief:
                    if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                        t8.append(x_s)
                f_concurrent_chief = t8
            except ABSENT:
                try:
                    f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'leaders' in s_filing:
                    t10: list[Any] = []
                    for x_s in f_own:
                        if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                            t10.append(x_s)
                    t9 = t10
                else:
                    t9 = []
                f_leaders_listed = t9
            except ABSENT:
                try:
                    f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(f_own), len(f_own) - len(f_concurrent_chief), f_established]:
                    try:
                        f_possible_count = len(f_possible)
                    except ABSENT:
                        pass
                    try:
                        if f_possible_count == len(f_in_post):
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t12: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t12.append(x_s)
                    t11 = t12
                else:
                    t11 = []
                f_possible = t11
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum'] and v['without']:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t14: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t14.append(x_s)
                    t13 = t14
                else:
                    t13 = []
                f_possible = t13
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum']:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t15 = 'bureau' not in s_filing
            if not t15:
                t16 = 'staff' not in (y2 := s_filing['bureau'])
                if not t16:
                    t17 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t17 = True
                            break
                    t16 = t17
                t15 = t16
            if t15:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t18 = 'bureau' not in s_filing
            if not t18:
                t19 = 'staff' not in (y4 := s_filing['bureau'])
                if not t19:
                    t20 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t20 = True
                            break
                    t19 = t20
                t18 = t19
            if t18:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t22: list[Any] = []
            for x_s in s_bureau['staff']:
                if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                    t22.append(x_s)
            t21 = t22
        else:
            t21 = []
        f_possible = t21
    except ABSENT:
        try:
            f_possible = look_97(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t23.append(x_s)
        f_in_post = t23
    except ABSENT:
        try:
            f_in_post = look_98(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'deputies' in s_bureau:
            t25: list[Any] = []
            for x_d in s_bureau['deputies']:
                if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                    t25.append(x_d)
            t24 = t25
        else:
            t24 = []
        f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t24)
    except ABSENT:
        try:
            f_lent_here = look_99(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t26.append(x_s)
        f_own = bare_persons(t26)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t27.append(x_s)
        f_same_as_chief = t27
    except ABSENT:
        try:
            f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t28.append(x_s)
        f_concurrent_chief = t28
    except ABSENT:
        try:
            f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t30: list[Any] = []
            for x_s in f_own:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t30.append(x_s)
            t29 = t30
        else:
            t29 = []
        f_leaders_listed = t29
    except ABSENT:
        try:
            f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                t31: list[Any] = []
                for x_s in f_same_as_chief:
                    if not x_s in f_in_leadership:
                        t31.append(x_s)
                f_chief_unsure = t31
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t32 = False
        for x_s in f_own:
            if 'name' in x_s:
                t32 = True
                break
        if t32 and f_established >= p['minimum']:
            try:
                t33: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t33.append(x_s)
                v['nameless'] = f_nameless = t33
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
                    try:
                        t34: list[Any] = []
                        for x_s in f_own:
                            if not 'name' in x_s:
                                t34.append(x_s)
                        v['nameless'] = f_nameless = t34
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t35 = 'nameless' not in v
                        if not t35:
                            t36 = False
                            for y7 in v['nameless']:
                                if 'name' not in y7:
                                    t36 = True
                                    break
                            t35 = t36
                        if t35:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t37: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t37.append(x_s)
                v['nameless'] = f_nameless = t37
            except ABSENT:
                pass
            if look_13(s, p, w, facts_of(v, locals())):
                try:
                    t38: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t38.append(x_s)
                    v['nameless'] = f_nameless = t38
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t39 = 'nameless' not in v
                    if not t39:
                        t40 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t40 = True
                                break
                        t39 = t40
                    if t39:
                        return 0
        except ABSENT:
            pass
    try:
        if f_established < p['minimum']:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_established < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_12_count_government_workers(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                if 'staff' in s_bureau:
                    t2: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t2.append(x_s)
                    t1 = t2
                else:
                    t1 = []
                f_possible = t1
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t3: list[Any] = []
                for x_s in f_possible:
                    if 'establishment' in x_s and 'on_duty' in x_s:
                        t3.append(x_s)
                f_in_post = t3
            except ABSENT:
                try:
                    f_in_post = look_98(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'deputies' in s_bureau:
                    t5: list[Any] = []
                    for x_d in s_bureau['deputies']:
                        if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                            t5.append(x_d)
                    t4 = t5
                else:
                    t4 = []
                f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t4)
            except ABSENT:
                try:
                    f_lent_here = look_99(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t6: list[Any] = []
                for x_s in f_in_post:
                    if not x_s in f_lent_here:
                        t6.append(x_s)
                f_own = bare_persons(t6)
            except ABSENT:
                pass
            try:
                t7: list[Any] = []
                for x_s in f_own:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t7.append(x_s)
                f_same_as_chief = t7
            except ABSENT:
                try:
                    f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8: list[Any] = []
                for x_s in f_same_as_chief:
                    if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                        t8.append(x_s)
                f_concurrent_chief = t8
            except ABSENT:
                try:
                    f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'leaders' in s_filing:
                    t10: list[Any] = []
                    for x_s in f_own:
                        if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                            t10.append(x_s)
                    t9 = t10
                else:
                    t9 = []
                f_leaders_listed = t9
            except ABSENT:
                try:
                    f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(f_own), len(f_own) - len(f_concurrent_chief), f_established]:
                    try:
                        f_possible_count = len(f_possible)
                    except ABSENT:
                        pass
                    try:
                        if f_possible_count == len(f_in_post):
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t12: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t12.append(x_s)
                    t11 = t12
                else:
                    t11 = []
                f_possible = t11
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum'] and v['without']:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t14: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                            t14.append(x_s)
                    t13 = t14
                else:
                    t13 = []
                f_possible = t13
            except ABSENT:
                try:
                    f_possible = look_97(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum']:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t15 = 'bureau' not in s_filing
            if not t15:
                t16 = 'staff' not in (y2 := s_filing['bureau'])
                if not t16:
                    t17 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t17 = True
                            break
                    t16 = t17
                t15 = t16
            if t15:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t18 = 'bureau' not in s_filing
            if not t18:
                t19 = 'staff' not in (y4 := s_filing['bureau'])
                if not t19:
                    t20 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t20 = True
                            break
                    t19 = t20
                t18 = t19
            if t18:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t22: list[Any] = []
            for x_s in s_bureau['staff']:
                if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'on_duty' in x_s or x_s['on_duty']) and (not 'posted_from' in x_s):
                    t22.append(x_s)
            t21 = t22
        else:
            t21 = []
        f_possible = t21
    except ABSENT:
        try:
            f_possible = look_97(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t23.append(x_s)
        f_in_post = t23
    except ABSENT:
        try:
            f_in_post = look_98(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'deputies' in s_bureau:
            t25: list[Any] = []
            for x_d in s_bureau['deputies']:
                if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                    t25.append(x_d)
            t24 = t25
        else:
            t24 = []
        f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t24)
    except ABSENT:
        try:
            f_lent_here = look_99(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t26.append(x_s)
        f_own = bare_persons(t26)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t27.append(x_s)
        f_same_as_chief = t27
    except ABSENT:
        try:
            f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t28.append(x_s)
        f_concurrent_chief = t28
    except ABSENT:
        try:
            f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t30: list[Any] = []
            for x_s in f_own:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t30.append(x_s)
            t29 = t30
        else:
            t29 = []
        f_leaders_listed = t29
    except ABSENT:
        try:
            f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                t31: list[Any] = []
                for x_s in f_same_as_chief:
                    if not x_s in f_in_leadership:
                        t31.append(x_s)
                f_chief_unsure = t31
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t32 = False
        for x_s in f_own:
            if 'name' in x_s:
                t32 = True
                break
        if t32 and f_established >= p['minimum']:
            try:
                t33: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t33.append(x_s)
                v['nameless'] = f_nameless = t33
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
                    try:
                        t34: list[Any] = []
                        for x_s in f_own:
                            if not 'name' in x_s:
                                t34.append(x_s)
                        v['nameless'] = f_nameless = t34
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t35 = 'nameless' not in v
                        if not t35:
                            t36 = False
                            for y7 in v['nameless']:
                                if 'name' not in y7:
                                    t36 = True
                                    break
                            t35 = t36
                        if t35:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t37: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t37.append(x_s)
                v['nameless'] = f_nameless = t37
            except ABSENT:
                pass
            if look_13(s, p, w, facts_of(v, locals())):
                try:
                    t38: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t38.append(x_s)
                    v['nameless'] = f_nameless = t38
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t39 = 'nameless' not in v
                    if not t39:
                        t40 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t40 = True
                                break
                        t39 = t40
                    if t39:
                        return 0
        except ABSENT:
            pass
    try:
        if f_established < p['minimum']:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_established < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_12_on_establishment(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                if 'staff' in s_bureau:
                    t2: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'posted_from' in x_s):
                            t2.append(x_s)
                    t1 = t2
                else:
                    t1 = []
                f_possible = t1
            except ABSENT:
                try:
                    f_possible = look_313(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t3: list[Any] = []
                for x_s in f_possible:
                    if 'establishment' in x_s:
                        t3.append(x_s)
                f_in_post = t3
            except ABSENT:
                pass
            try:
                if 'deputies' in s_bureau:
                    t5: list[Any] = []
                    for x_d in s_bureau['deputies']:
                        if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                            t5.append(x_d)
                    t4 = t5
                else:
                    t4 = []
                f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t4)
            except ABSENT:
                try:
                    f_lent_here = look_99(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t6: list[Any] = []
                for x_s in f_in_post:
                    if not x_s in f_lent_here:
                        t6.append(x_s)
                f_own = bare_persons(t6)
            except ABSENT:
                pass
            try:
                t7: list[Any] = []
                for x_s in f_own:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t7.append(x_s)
                f_same_as_chief = t7
            except ABSENT:
                try:
                    f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8: list[Any] = []
                for x_s in f_same_as_chief:
                    if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                        t8.append(x_s)
                f_concurrent_chief = t8
            except ABSENT:
                try:
                    f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'leaders' in s_filing:
                    t10: list[Any] = []
                    for x_s in f_own:
                        if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                            t10.append(x_s)
                    t9 = t10
                else:
                    t9 = []
                f_leaders_listed = t9
            except ABSENT:
                try:
                    f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(f_own), len(f_own) - len(f_concurrent_chief), f_established]:
                    try:
                        f_possible_count = len(f_possible)
                    except ABSENT:
                        pass
                    try:
                        if f_possible_count == len(f_in_post):
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t12: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'posted_from' in x_s):
                            t12.append(x_s)
                    t11 = t12
                else:
                    t11 = []
                f_possible = t11
            except ABSENT:
                try:
                    f_possible = look_313(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum'] and v['without']:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            try:
                if 'staff' in s_bureau:
                    t14: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'posted_from' in x_s):
                            t14.append(x_s)
                    t13 = t14
                else:
                    t13 = []
                f_possible = t13
            except ABSENT:
                try:
                    f_possible = look_313(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum']:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t15 = 'bureau' not in s_filing
            if not t15:
                t16 = 'staff' not in (y2 := s_filing['bureau'])
                if not t16:
                    t17 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t17 = True
                            break
                    t16 = t17
                t15 = t16
            if t15:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t19: list[Any] = []
            for x_s in s_bureau['staff']:
                if (not 'establishment' in x_s or x_s['establishment'] in p['counted']) and (not 'posted_from' in x_s):
                    t19.append(x_s)
            t18 = t19
        else:
            t18 = []
        f_possible = t18
    except ABSENT:
        try:
            f_possible = look_313(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t20: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s:
                t20.append(x_s)
        f_in_post = t20
    except ABSENT:
        pass
    try:
        if 'deputies' in s_bureau:
            t22: list[Any] = []
            for x_d in s_bureau['deputies']:
                if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队']:
                    t22.append(x_d)
            t21 = t22
        else:
            t21 = []
        f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t21)
    except ABSENT:
        try:
            f_lent_here = look_99(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t23.append(x_s)
        f_own = bare_persons(t23)
    except ABSENT:
        pass
    try:
        t24: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t24.append(x_s)
        f_same_as_chief = t24
    except ABSENT:
        try:
            f_same_as_chief = look_100(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t25: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t25.append(x_s)
        f_concurrent_chief = t25
    except ABSENT:
        try:
            f_concurrent_chief = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t27: list[Any] = []
            for x_s in f_own:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t27.append(x_s)
            t26 = t27
        else:
            t26 = []
        f_leaders_listed = t26
    except ABSENT:
        try:
            f_leaders_listed = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                t28: list[Any] = []
                for x_s in f_same_as_chief:
                    if not x_s in f_in_leadership:
                        t28.append(x_s)
                f_chief_unsure = t28
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y4 := s_filing['bureau']) or 'concurrent' not in y4['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t29 = False
        for x_s in f_own:
            if 'name' in x_s:
                t29 = True
                break
        if t29 and f_established >= p['minimum']:
            try:
                t30: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t30.append(x_s)
                v['nameless'] = f_nameless = t30
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
                    try:
                        t31: list[Any] = []
                        for x_s in f_own:
                            if not 'name' in x_s:
                                t31.append(x_s)
                        v['nameless'] = f_nameless = t31
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t32 = 'nameless' not in v
                        if not t32:
                            t33 = False
                            for y5 in v['nameless']:
                                if 'name' not in y5:
                                    t33 = True
                                    break
                            t32 = t33
                        if t32:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t34: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t34.append(x_s)
                v['nameless'] = f_nameless = t34
            except ABSENT:
                pass
            if look_13(s, p, w, facts_of(v, locals())):
                try:
                    t35: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t35.append(x_s)
                    v['nameless'] = f_nameless = t35
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t36 = 'nameless' not in v
                    if not t36:
                        t37 = False
                        for y5 in v['nameless']:
                            if 'name' not in y5:
                                t37 = True
                                break
                        t36 = t37
                    if t36:
                        return 0
        except ABSENT:
            pass
    try:
        if f_established < p['minimum']:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_established < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_12_reference_severity(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']) and (not v['number_filed'] in [len(v['own']), len(v['own']) - len(v['concurrent_chief']), v['established']]) and (v['possible_count'] == len(v['in_post'])):
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum'] and v['without']:
            return 6
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and v['possible_count'] < p['minimum']:
            return 7
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y2 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y4 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        if v['established'] >= p['minimum'] and subtract(v['established'], len(v['chief_unsure'])) < p['minimum']:
            if 'bureau' not in s_filing or ('chief' not in (y6 := s_filing['bureau']) or 'concurrent' not in y6['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t7 = False
        for x_s in v['own']:
            if 'name' in x_s:
                t7 = True
                break
        if t7 and v['established'] >= p['minimum'] and (subtract(v['established'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t8 = 'nameless' not in v
                if not t8:
                    t9 = False
                    for y7 in v['nameless']:
                        if 'name' not in y7:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        try:
            if look_13(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t10 = 'nameless' not in v
                    if not t10:
                        t11 = False
                        for y7 in v['nameless']:
                            if 'name' not in y7:
                                t11 = True
                                break
                        t10 = t11
                    if t10:
                        return 0
        except ABSENT:
            pass
    try:
        if v['established'] < p['minimum'] and v['with_leaders'] >= p['minimum']:
            return 8
    except ABSENT:
        pass
    try:
        if v['established'] < p['minimum'] and v['without']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['established'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_13_extra_breach(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if (v['police_short'] or v['fire_short']) and v['without']:
            return 5
    except ABSENT:
        try:
            if look_14(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['police_short'] and v['fire_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['police_short']:
            return 7
    except ABSENT:
        pass
    try:
        if v['fire_short']:
            return 8
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'bureau' not in s_filing
    if not t4:
        t5 = 'posted' not in (y3 := s_filing['bureau'])
        if not t5:
            t6 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    try:
        t7 = False
        for x_p in v['fire_all']:
            if not 'dedicated' in x_p and (not x_p in v['crossed']):
                t8 = False
                for x_d in v['deputies']:
                    if bare_same_person(x_p, x_d):
                        t8 = True
                        break
                if t8:
                    t7 = True
                    break
        if t7:
            if 'fire_all' in v:
                t9 = 'fire_all' not in v
                if not t9:
                    t10 = False
                    for y5 in v['fire_all']:
                        if 'dedicated' not in y5:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_15(s, p, w, facts_of(v, locals())):
                if 'fire_all' in v:
                    t11 = 'fire_all' not in v
                    if not t11:
                        t12 = False
                        for y5 in v['fire_all']:
                            if 'dedicated' not in y5:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['two_senders']) < p['minimum'] or v['fire_count'] - len(v['two_senders']) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_16(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['police_crossed']) < p['minimum'] or v['fire_count'] - len(v['fire_crossed']) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_17(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        if v['police_begun'] < p['minimum'] or v['fire_begun'] < p['minimum']:
            return 11
    except ABSENT:
        try:
            if look_18(s, p, w, facts_of(v, locals())):
                return 11
        except ABSENT:
            pass
    try:
        met = v['police_count'] <= p['maximum'] and v['fire_count'] <= p['maximum']
    except ABSENT:
        try:
            met = look_314(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_deputies_count(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        f_police_deputies = list[Any]()
    except ABSENT:
        pass
    try:
        f_fire_deputies = list[Any]()
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in v['police_all']:
            t2 = False
            for x_x in f_police_deputies:
                if equal(x_x, x_p):
                    t2 = True
                    break
            if not t2:
                t1.append(x_p)
        f_police = t1
    except ABSENT:
        try:
            f_police = look_315(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in v['fire_all']:
            t4 = False
            for x_x in f_fire_deputies:
                if equal(x_x, x_p):
                    t4 = True
                    break
            if not t4:
                t3.append(x_p)
        f_fire = t3
    except ABSENT:
        try:
            f_fire = look_316(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_police_count = len(f_police)
    except ABSENT:
        pass
    try:
        f_fire_count = len(f_fire)
    except ABSENT:
        pass
    try:
        f_police_short = f_police_count + v['unsourced'] < p['minimum']
    except ABSENT:
        pass
    try:
        f_fire_short = f_fire_count + v['unsourced'] < p['minimum']
    except ABSENT:
        pass
    try:
        if (f_police_short or f_fire_short) and v['without']:
            return 5
    except ABSENT:
        try:
            if look_14(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if f_police_short and f_fire_short:
            return 6
    except ABSENT:
        pass
    try:
        if f_police_short:
            return 7
    except ABSENT:
        pass
    try:
        if f_fire_short:
            return 8
    except ABSENT:
        pass
    t5 = 'bureau' not in s_filing
    if not t5:
        t6 = 'posted' not in (y1 := s_filing['bureau'])
        if not t6:
            t7 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t7 = True
                    break
            t6 = t7
        t5 = t6
    if t5:
        return 0
    t8 = 'bureau' not in s_filing
    if not t8:
        t9 = 'posted' not in (y3 := s_filing['bureau'])
        if not t9:
            t10 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t10 = True
                    break
            t9 = t10
        t8 = t9
    if t8:
        return 0
    try:
        t11: list[Any] = []
        for x_p in f_police:
            t12 = False
            for x_q in f_fire:
                if bare_same_person(x_p, x_q):
                    t12 = True
                    break
            if t12:
                t11.append(x_p)
        f_two_senders = t11
    except ABSENT:
        try:
            f_two_senders = look_113(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_police_count - len(f_two_senders) < p['minimum'] or f_fire_count - len(f_two_senders) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_16(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if f_police_count - len(v['police_crossed']) < p['minimum'] or f_fire_count - len(v['fire_crossed']) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_17(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        t13: list[Any] = []
        for x_p in f_police:
            if not x_p in v['not_begun'] and (not x_p in v['crossed']):
                t13.append(x_p)
        f_police_begun = len(t13)
    except ABSENT:
        try:
            f_police_begun = look_115(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_police_begun < p['minimum']:
            return 11
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_p in f_fire:
            if not x_p in v['not_begun'] and (not x_p in v['crossed']):
                t14.append(x_p)
        f_fire_begun = len(t14)
    except ABSENT:
        try:
            f_fire_begun = look_116(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_fire_begun < p['minimum']:
            return 11
    except ABSENT:
        pass
    try:
        met = f_police_count >= p['minimum'] and f_fire_count >= p['minimum']
    except ABSENT:
        try:
            met = look_19(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_deputies_never(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_p in v['fire_all']:
            if not x_p in v['crossed']:
                t2 = False
                for x_d in v['deputies']:
                    if bare_same_person(x_p, x_d):
                        t2 = True
                        break
                if t2:
                    t1.append(x_p)
        f_fire_deputies = t1
    except ABSENT:
        try:
            f_fire_deputies = look_317(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in v['fire_all']:
            t4 = False
            for x_x in f_fire_deputies:
                if x_x == x_p:
                    t4 = True
                    break
            if not t4:
                t3.append(x_p)
        f_fire = t3
    except ABSENT:
        try:
            f_fire = look_112(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_fire_count = len(f_fire)
    except ABSENT:
        pass
    try:
        f_fire_short = f_fire_count + v['unsourced'] < p['minimum']
    except ABSENT:
        pass
    try:
        if (v['police_short'] or f_fire_short) and v['without']:
            return 5
    except ABSENT:
        try:
            if look_14(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['police_short'] and f_fire_short:
            return 6
    except ABSENT:
        pass
    try:
        if v['police_short']:
            return 7
    except ABSENT:
        pass
    try:
        if f_fire_short:
            return 8
    except ABSENT:
        pass
    t5 = 'bureau' not in s_filing
    if not t5:
        t6 = 'posted' not in (y1 := s_filing['bureau'])
        if not t6:
            t7 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t7 = True
                    break
            t6 = t7
        t5 = t6
    if t5:
        return 0
    t8 = 'bureau' not in s_filing
    if not t8:
        t9 = 'posted' not in (y3 := s_filing['bureau'])
        if not t9:
            t10 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t10 = True
                    break
            t9 = t10
        t8 = t9
    if t8:
        return 0
    try:
        t11: list[Any] = []
        for x_p in v['police']:
            t12 = False
            for x_q in f_fire:
                if bare_same_person(x_p, x_q):
                    t12 = True
                    break
            if t12:
                t11.append(x_p)
        f_two_senders = t11
    except ABSENT:
        try:
            f_two_senders = look_113(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(f_two_senders) < p['minimum'] or f_fire_count - len(f_two_senders) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_16(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['police_crossed']) < p['minimum'] or f_fire_count - len(v['fire_crossed']) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_17(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        if v['police_begun'] < p['minimum']:
            return 11
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        for x_p in f_fire:
            if not x_p in v['not_begun'] and (not x_p in v['crossed']):
                t13.append(x_p)
        f_fire_begun = len(t13)
    except ABSENT:
        try:
            f_fire_begun = look_116(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_fire_begun < p['minimum']:
            return 11
    except ABSENT:
        pass
    try:
        met = v['police_count'] >= p['minimum'] and f_fire_count >= p['minimum']
    except ABSENT:
        try:
            met = look_19(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_reference_severity(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if (v['police_short'] or v['fire_short']) and v['without']:
            return 5
    except ABSENT:
        try:
            if look_14(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['police_short'] and v['fire_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['police_short']:
            return 7
    except ABSENT:
        pass
    try:
        if v['fire_short']:
            return 8
    except ABSENT:
        pass
    t1 = 'bureau' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['bureau'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'bureau' not in s_filing
    if not t4:
        t5 = 'posted' not in (y3 := s_filing['bureau'])
        if not t5:
            t6 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    try:
        t7 = False
        for x_p in v['fire_all']:
            if not 'dedicated' in x_p and (not x_p in v['crossed']):
                t8 = False
                for x_d in v['deputies']:
                    if bare_same_person(x_p, x_d):
                        t8 = True
                        break
                if t8:
                    t7 = True
                    break
        if t7:
            if 'fire_all' in v:
                t9 = 'fire_all' not in v
                if not t9:
                    t10 = False
                    for y5 in v['fire_all']:
                        if 'dedicated' not in y5:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_15(s, p, w, facts_of(v, locals())):
                if 'fire_all' in v:
                    t11 = 'fire_all' not in v
                    if not t11:
                        t12 = False
                        for y5 in v['fire_all']:
                            if 'dedicated' not in y5:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['two_senders']) < p['minimum'] or v['fire_count'] - len(v['two_senders']) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_16(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if v['police_count'] - len(v['police_crossed']) < p['minimum'] or v['fire_count'] - len(v['fire_crossed']) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_17(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        if v['police_begun'] < p['minimum'] or v['fire_begun'] < p['minimum']:
            return 11
    except ABSENT:
        try:
            if look_18(s, p, w, facts_of(v, locals())):
                return 11
        except ABSENT:
            pass
    try:
        met = v['police_count'] >= p['minimum'] and v['fire_count'] >= p['minimum']
    except ABSENT:
        try:
            met = look_19(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14_R1(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        if not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts']):
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_318(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_remaining = v['R1']
    except ABSENT:
        pass
    try:
        f_remaining_without_chief = add(subtract(v['other'], len(v['chief_unsure'])), v['unsure_established'])
    except ABSENT:
        pass
    try:
        f_remaining_ways = [f_remaining, f_remaining_without_chief]
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_n in f_remaining_ways:
            t1.append(at_most(v['required'], x_n))
        f_enough_ways = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_k in [0, 1]:
            t2.append(at_most(divide(add(multiply(p['percent'], add(v['total'], at(v['own_ways'], x_k))), v['rounding']), 100), at(f_remaining_ways, x_k)))
        f_enough_with_own_ways = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_k in [0, 1]:
            t4: list[Any] = []
            for x_included in v['total_ways']:
                t4.append('总数为零' if v['total'] == 0 else '总数小于安监局人数' if x_included and at(v['own_ways'], x_k) > v['total'] else '名册与人数不一致' if at(v['at_odds'], x_k) else '取决于并入安监局' if (not x_included and v['merging']) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t3.append(t4)
        f_ends = t3
    except ABSENT:
        try:
            f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5 = False
        for x_e in f_ends:
            t6 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t6 = True
                    break
            if t6:
                t5 = True
                break
        if t5:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_319(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t7 = 'bureau' not in s_filing
            if not t7:
                t8 = 'staff' not in (y3 := s_filing['bureau'])
                if not t8:
                    t9 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t10 = 'bureau' not in s_filing
            if not t10:
                t11 = 'staff' not in (y5 := s_filing['bureau'])
                if not t11:
                    t12 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t12 = True
                            break
                    t11 = t12
                t10 = t11
            if t10:
                return 0
    except ABSENT:
        pass
    try:
        if f_ends[0] != f_ends[1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t13 = False
        for x_s in v['staff']:
            if 'name' in x_s:
                t13 = True
                break
        if t13:
            try:
                f_enough = at_most(v['required'], f_remaining)
            except ABSENT:
                pass
            try:
                if f_enough:
                    try:
                        t14: list[Any] = []
                        for x_s in v['staff']:
                            if not 'name' in x_s and (not x_s['establishment'] in p['counted']):
                                t14.append(x_s)
                        v['nameless'] = f_nameless = t14
                    except ABSENT:
                        try:
                            v['nameless'] = f_nameless = look_320(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if less(subtract(f_remaining, len(f_nameless)), v['required']):
                            try:
                                t15: list[Any] = []
                                for x_s in v['staff']:
                                    if not 'name' in x_s and (not x_s['establishment'] in p['counted']):
                                        t15.append(x_s)
                                v['nameless'] = f_nameless = t15
                            except ABSENT:
                                try:
                                    v['nameless'] = f_nameless = look_320(s, p, w, facts_of(v, locals()))
                                except ABSENT:
                                    pass
                            if 'nameless' in v:
                                t16 = 'nameless' not in v
                                if not t16:
                                    t17 = False
                                    for y8 in v['nameless']:
                                        if 'name' not in y8:
                                            t17 = True
                                            break
                                    t16 = t17
                                if t16:
                                    return 0
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t18: list[Any] = []
                for x_s in v['staff']:
                    if not 'name' in x_s and (not x_s['establishment'] in p['counted']):
                        t18.append(x_s)
                v['nameless'] = f_nameless = t18
            except ABSENT:
                try:
                    v['nameless'] = f_nameless = look_320(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_enough = at_most(v['required'], f_remaining)
            except ABSENT:
                pass
            if look_21(s, p, w, facts_of(v, locals())):
                try:
                    t19: list[Any] = []
                    for x_s in v['staff']:
                        if not 'name' in x_s and (not x_s['establishment'] in p['counted']):
                            t19.append(x_s)
                    v['nameless'] = f_nameless = t19
                except ABSENT:
                    try:
                        v['nameless'] = f_nameless = look_320(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
                if 'nameless' in v:
                    t20 = 'nameless' not in v
                    if not t20:
                        t21 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t21 = True
                                break
                        t20 = t21
                    if t20:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and v['own'] > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if v['at_odds'][0]:
            return 7
    except ABSENT:
        pass
    try:
        f_enough = at_most(v['required'], f_remaining)
    except ABSENT:
        pass
    try:
        f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not v['merging'] else at_most(v['required_with_own'], f_remaining)
    except ABSENT:
        try:
            f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_enough != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        f_remaining_with_leaders = subtract(add(v['other'], len(v['in_leadership'])), subtract(v['established_all'], v['established']))
    except ABSENT:
        pass
    try:
        f_enough_with_leaders = at_most(v['required'], f_remaining_with_leaders)
    except ABSENT:
        pass
    try:
        if f_enough != f_enough_with_leaders:
            return 9
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_14_R2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        if not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts']):
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_318(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_remaining = v['R2']
    except ABSENT:
        pass
    try:
        f_remaining_without_chief = subtract(v['R2'], len(v['chief_unsure']))
    except ABSENT:
        pass
    try:
        f_remaining_ways = [f_remaining, f_remaining_without_chief]
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_n in f_remaining_ways:
            t1.append(at_most(v['required'], x_n))
        f_enough_ways = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_k in [0, 1]:
            t2.append(at_most(divide(add(multiply(p['percent'], add(v['total'], at(v['own_ways'], x_k))), v['rounding']), 100), at(f_remaining_ways, x_k)))
        f_enough_with_own_ways = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_k in [0, 1]:
            t4: list[Any] = []
            for x_included in v['total_ways']:
                t4.append('总数为零' if v['total'] == 0 else '总数小于安监局人数' if x_included and at(v['own_ways'], x_k) > v['total'] else '名册与人数不一致' if at(v['at_odds'], x_k) else '取决于并入安监局' if (not x_included and v['merging']) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t3.append(t4)
        f_ends = t3
    except ABSENT:
        try:
            f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5 = False
        for x_e in f_ends:
            t6 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t6 = True
                    break
            if t6:
                t5 = True
                break
        if t5:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_319(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t7 = 'bureau' not in s_filing
            if not t7:
                t8 = 'staff' not in (y3 := s_filing['bureau'])
                if not t8:
                    t9 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t10 = 'bureau' not in s_filing
            if not t10:
                t11 = 'staff' not in (y5 := s_filing['bureau'])
                if not t11:
                    t12 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t12 = True
                            break
                    t11 = t12
                t10 = t11
            if t10:
                return 0
    except ABSENT:
        pass
    try:
        if f_ends[0] != f_ends[1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        f_enough = at_most(v['required'], f_remaining)
    except ABSENT:
        pass
    try:
        if not f_enough:
            if 'bureau' not in s_filing or 'posted' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        t13 = False
        for x_s in v['staff']:
            if 'name' in x_s:
                t13 = True
                break
        if t13 and f_enough and less(subtract(f_remaining, len(v['nameless'])), v['required']):
            if 'nameless' in v:
                t14 = 'nameless' not in v
                if not t14:
                    t15 = False
                    for y8 in v['nameless']:
                        if 'name' not in y8:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        try:
            if look_21(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t16 = 'nameless' not in v
                    if not t16:
                        t17 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t17 = True
                                break
                        t16 = t17
                    if t16:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and v['own'] > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if v['at_odds'][0]:
            return 7
    except ABSENT:
        pass
    try:
        f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not v['merging'] else at_most(v['required_with_own'], f_remaining)
    except ABSENT:
        try:
            f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_enough != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        f_remaining_with_leaders = add(v['R2'], len(v['in_leadership']))
    except ABSENT:
        pass
    try:
        f_enough_with_leaders = at_most(v['required'], f_remaining_with_leaders)
    except ABSENT:
        pass
    try:
        if f_enough != f_enough_with_leaders:
            return 9
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_14_rounded(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        if not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts']):
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_318(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_rounding = 50
    except ABSENT:
        pass
    try:
        f_required = divide(add(multiply(p['percent'], v['total']), f_rounding), 100)
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_n in v['remaining_ways']:
            t1.append(at_most(f_required, x_n))
        f_enough_ways = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_k in [0, 1]:
            t2.append(at_most(divide(add(multiply(p['percent'], add(v['total'], at(v['own_ways'], x_k))), f_rounding), 100), at(v['remaining_ways'], x_k)))
        f_enough_with_own_ways = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_k in [0, 1]:
            t4: list[Any] = []
            for x_included in v['total_ways']:
                t4.append('总数为零' if v['total'] == 0 else '总数小于安监局人数' if x_included and at(v['own_ways'], x_k) > v['total'] else '名册与人数不一致' if at(v['at_odds'], x_k) else '取决于并入安监局' if (not x_included and v['merging']) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t3.append(t4)
        f_ends = t3
    except ABSENT:
        try:
            f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5 = False
        for x_e in f_ends:
            t6 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t6 = True
                    break
            if t6:
                t5 = True
                break
        if t5:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_319(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t7 = 'bureau' not in s_filing
            if not t7:
                t8 = 'staff' not in (y3 := s_filing['bureau'])
                if not t8:
                    t9 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t10 = 'bureau' not in s_filing
            if not t10:
                t11 = 'staff' not in (y5 := s_filing['bureau'])
                if not t11:
                    t12 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t12 = True
                            break
                    t11 = t12
                t10 = t11
            if t10:
                return 0
    except ABSENT:
        pass
    try:
        if f_ends[0] != f_ends[1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t13 = False
        for x_s in v['staff']:
            if 'name' in x_s:
                t13 = True
                break
        if t13:
            try:
                f_enough = at_most(f_required, v['remaining'])
            except ABSENT:
                pass
            try:
                if f_enough and less(subtract(v['remaining'], len(v['nameless'])), f_required):
                    if 'nameless' in v:
                        t14 = 'nameless' not in v
                        if not t14:
                            t15 = False
                            for y8 in v['nameless']:
                                if 'name' not in y8:
                                    t15 = True
                                    break
                            t14 = t15
                        if t14:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                f_enough = at_most(f_required, v['remaining'])
            except ABSENT:
                pass
            if look_21(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t16 = 'nameless' not in v
                    if not t16:
                        t17 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t17 = True
                                break
                        t16 = t17
                    if t16:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and v['own'] > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if v['at_odds'][0]:
            return 7
    except ABSENT:
        pass
    try:
        f_required_with_own = divide(add(multiply(p['percent'], v['total_with_own']), f_rounding), 100)
    except ABSENT:
        pass
    try:
        f_enough = at_most(f_required, v['remaining'])
    except ABSENT:
        pass
    try:
        f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not v['merging'] else at_most(f_required_with_own, v['remaining'])
    except ABSENT:
        try:
            f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_enough != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        f_enough_with_leaders = at_most(f_required, v['remaining_with_leaders'])
    except ABSENT:
        pass
    try:
        if f_enough != f_enough_with_leaders:
            return 9
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_14_as_filed(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        if not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts']):
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_318(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_merging = False
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_k in [0, 1]:
            t2: list[Any] = []
            for x_included in v['total_ways']:
                t2.append('总数为零' if v['total'] == 0 else '总数小于安监局人数' if x_included and at(v['own_ways'], x_k) > v['total'] else '名册与人数不一致' if at(v['at_odds'], x_k) else '取决于并入安监局' if (not x_included and f_merging) and at(v['enough_ways'], x_k) != at(v['enough_with_own_ways'], x_k) else '够' if at(v['enough_ways'], x_k) else '不够')
            t1.append(t2)
        f_ends = t1
    except ABSENT:
        try:
            f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3 = False
        for x_e in f_ends:
            t4 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t4 = True
                    break
            if t4:
                t3 = True
                break
        if t3:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_319(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t5 = 'bureau' not in s_filing
            if not t5:
                t6 = 'staff' not in (y3 := s_filing['bureau'])
                if not t6:
                    t7 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t7 = True
                            break
                    t6 = t7
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t8 = 'bureau' not in s_filing
            if not t8:
                t9 = 'staff' not in (y5 := s_filing['bureau'])
                if not t9:
                    t10 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t10 = True
                            break
                    t9 = t10
                t8 = t9
            if t8:
                return 0
    except ABSENT:
        pass
    try:
        if f_ends[0] != f_ends[1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t11 = False
        for x_s in v['staff']:
            if 'name' in x_s:
                t11 = True
                break
        if t11 and v['enough'] and less(subtract(v['remaining'], len(v['nameless'])), v['required']):
            if 'nameless' in v:
                t12 = 'nameless' not in v
                if not t12:
                    t13 = False
                    for y8 in v['nameless']:
                        if 'name' not in y8:
                            t13 = True
                            break
                    t12 = t13
                if t12:
                    return 0
    except ABSENT:
        try:
            if look_21(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t14 = 'nameless' not in v
                    if not t14:
                        t15 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t15 = True
                                break
                        t14 = t15
                    if t14:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and v['own'] > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if v['at_odds'][0]:
            return 7
    except ABSENT:
        pass
    try:
        f_enough_with_own = v['enough'] if s_enforcement_bureau['total_includes_safety_bureau'] or not f_merging else at_most(v['required_with_own'], v['remaining'])
    except ABSENT:
        try:
            f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if v['enough'] != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        if v['enough'] != v['enough_with_leaders']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_14_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'enforcement_bureau' not in s_filing or 'total_staff' not in s_filing['enforcement_bureau']:
        return 0
    try:
        if not 'total_staff' in s_enforcement_bureau or not ('staff' in s_bureau or 'established' in s_bureau['counts']):
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_318(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_same_as_chief = list[Any]()
    except ABSENT:
        pass
    try:
        f_in_leadership = list[Any]()
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_s in f_same_as_chief:
            if not within(x_s, f_in_leadership) and (not 'concurrent' in s_bureau['chief']):
                t1.append(x_s)
        f_chief_unsure = t1
    except ABSENT:
        try:
            f_chief_unsure = look_321(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_s in v['people']:
            if not within(x_s, f_in_leadership):
                t2.append(x_s)
        f_staff = t2
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4: list[Any] = []
            for x_s in f_staff:
                if x_s['establishment'] in p['counted']:
                    t4.append(x_s)
            t3 = len(t4)
        else:
            t3 = s_bureau['counts']['established']
        f_established = t3
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t6: list[Any] = []
            for x_s in f_staff:
                if not x_s['establishment'] in p['counted']:
                    t6.append(x_s)
            t5 = len(t6)
        else:
            t5 = s_bureau['counts']['other']
        f_other = add(t5, v['joined'])
    except ABSENT:
        pass
    try:
        f_own = add(f_established, f_other)
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_n in [f_established, p['floor']]:
            if x_n <= p['floor']:
                t7.append(x_n)
        f_set_aside = t7[0]
    except ABSENT:
        pass
    try:
        f_R3 = subtract(f_own, f_set_aside)
    except ABSENT:
        pass
    try:
        f_remaining = f_R3
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_s in f_in_leadership:
            if within(x_s['establishment'], p['counted']):
                t8.append(x_s)
        f_established_all = add(f_established, len(t8))
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_s in f_chief_unsure:
            if within(x_s['establishment'], p['counted']):
                t9.append(x_s)
        f_unsure_established = len(t9)
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        for x_n in [subtract(f_established, f_unsure_established), p['floor']]:
            if x_n <= p['floor']:
                t10.append(x_n)
        f_remaining_without_chief = subtract(subtract(f_own, len(f_chief_unsure)), t10[0])
    except ABSENT:
        pass
    try:
        f_own_ways = [f_own, subtract(f_own, len(f_chief_unsure))]
    except ABSENT:
        pass
    try:
        f_established_ways = [f_established, subtract(f_established, f_unsure_established)]
    except ABSENT:
        pass
    try:
        f_other_ways = [f_other, add(subtract(f_other, len(f_chief_unsure)), f_unsure_established)]
    except ABSENT:
        pass
    try:
        f_remaining_ways = [f_remaining, f_remaining_without_chief]
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_k in [0, 1]:
            t11.append(('staff' in s_bureau and 'counts' in s_bureau) and ('other' in s_bureau['counts'] and s_bureau['counts']['other'] != at(f_other_ways, x_k) or ('established' in s_bureau['counts'] and (not s_bureau['counts']['established'] in [at(f_established_ways, x_k), f_established_all]))))
        f_at_odds = t11
    except ABSENT:
        try:
            f_at_odds = look_125(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_n in f_remaining_ways:
            t12.append(at_most(v['required'], x_n))
        f_enough_ways = t12
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        for x_k in [0, 1]:
            t13.append(at_most(divide(add(multiply(p['percent'], add(v['total'], at(f_own_ways, x_k))), v['rounding']), 100), at(f_remaining_ways, x_k)))
        f_enough_with_own_ways = t13
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_k in [0, 1]:
            t15: list[Any] = []
            for x_included in v['total_ways']:
                t15.append('总数为零' if v['total'] == 0 else '总数小于安监局人数' if x_included and at(f_own_ways, x_k) > v['total'] else '名册与人数不一致' if at(f_at_odds, x_k) else '取决于并入安监局' if (not x_included and v['merging']) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t14.append(t15)
        f_ends = t14
    except ABSENT:
        try:
            f_ends = look_126(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t16 = False
        for x_e in f_ends:
            t17 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t17 = True
                    break
            if t17:
                t16 = True
                break
        if t16:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_319(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'bureau' in s_filing and (not 'staff' in s_bureau):
            if 'bureau' not in s_filing or ('counts' not in (y2 := s_filing['bureau']) or 'other' not in y2['counts']):
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t18 = 'bureau' not in s_filing
            if not t18:
                t19 = 'staff' not in (y3 := s_filing['bureau'])
                if not t19:
                    t20 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t20 = True
                            break
                    t19 = t20
                t18 = t19
            if t18:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t21 = 'bureau' not in s_filing
            if not t21:
                t22 = 'staff' not in (y5 := s_filing['bureau'])
                if not t22:
                    t23 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t23 = True
                            break
                    t22 = t23
                t21 = t22
            if t21:
                return 0
    except ABSENT:
        pass
    try:
        if f_ends[0] != f_ends[1]:
            if 'bureau' not in s_filing or ('chief' not in (y7 := s_filing['bureau']) or 'concurrent' not in y7['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t24 = False
        for x_s in f_staff:
            if 'name' in x_s:
                t24 = True
                break
        if t24:
            try:
                f_enough = at_most(v['required'], f_remaining)
            except ABSENT:
                pass
            try:
                if f_enough:
                    try:
                        t25: list[Any] = []
                        for x_s in f_staff:
                            if not 'name' in x_s:
                                t25.append(x_s)
                        v['nameless'] = f_nameless = t25
                    except ABSENT:
                        pass
                    try:
                        if less(subtract(f_remaining, len(f_nameless)), v['required']):
                            try:
                                t26: list[Any] = []
                                for x_s in f_staff:
                                    if not 'name' in x_s:
                                        t26.append(x_s)
                                v['nameless'] = f_nameless = t26
                            except ABSENT:
                                pass
                            if 'nameless' in v:
                                t27 = 'nameless' not in v
                                if not t27:
                                    t28 = False
                                    for y8 in v['nameless']:
                                        if 'name' not in y8:
                                            t28 = True
                                            break
                                    t27 = t28
                                if t27:
                                    return 0
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t29: list[Any] = []
                for x_s in f_staff:
                    if not 'name' in x_s:
                        t29.append(x_s)
                v['nameless'] = f_nameless = t29
            except ABSENT:
                pass
            try:
                f_enough = at_most(v['required'], f_remaining)
            except ABSENT:
                pass
            if look_21(s, p, w, facts_of(v, locals())):
                try:
                    t30: list[Any] = []
                    for x_s in f_staff:
                        if not 'name' in x_s:
                            t30.append(x_s)
                    v['nameless'] = f_nameless = t30
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t31 = 'nameless' not in v
                    if not t31:
                        t32 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t32 = True
                                break
                        t31 = t32
                    if t31:
                        return 0
        except ABSENT:
            pass
    try:
        if v['total'] == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and f_own > v['total']:
            return 6
    except ABSENT:
        pass
    try:
        if f_at_odds[0]:
            return 7
    except ABSENT:
        pass
    try:
        f_total_with_own = add(v['total'], f_own)
    except ABSENT:
        pass
    try:
        f_required_with_own = divide(add(multiply(p['percent'], f_total_with_own), v['rounding']), 100)
    except ABSENT:
        pass
    try:
        f_enough = at_most(v['required'], f_remaining)
    except ABSENT:
        pass
    try:
        f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not v['merging'] else at_most(f_required_with_own, f_remaining)
    except ABSENT:
        try:
            f_enough_with_own = look_124(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_enough != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        t33: list[Any] = []
        for x_n in [f_established_all, p['floor']]:
            if x_n <= p['floor']:
                t33.append(x_n)
        f_remaining_with_leaders = subtract(add(f_own, len(f_in_leadership)), t33[0])
    except ABSENT:
        pass
    try:
        f_enough_with_leaders = at_most(v['required'], f_remaining_with_leaders)
    except ABSENT:
        pass
    try:
        if f_enough != f_enough_with_leaders:
            return 9
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_18_warning(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau'] is False
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
        return 0
    try:
        met = v['body'] != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19_error(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau'] is False
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        if v['posting_short']:
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']) and (not v['number_filed'] in [len(v['in_post']), len(v['in_post']) - len(v['concurrent_chief']), v['established']]) and (not v['posting_short']):
            return 6
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t1 = 'bureau' not in s_filing
            if not t1:
                t2 = 'staff' not in (y2 := s_filing['bureau'])
                if not t2:
                    t3 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t4 = 'bureau' not in s_filing
            if not t4:
                t5 = 'staff' not in (y4 := s_filing['bureau'])
                if not t5:
                    t6 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t6 = True
                            break
                    t5 = t6
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    t7 = 'bureau' not in s_filing
    if not t7:
        t8 = 'posted' not in (y6 := s_filing['bureau'])
        if not t8:
            t9 = False
            for y7 in y6['posted']:
                if 'from' not in y7:
                    t9 = True
                    break
            t8 = t9
        t7 = t8
    if t7:
        return 0
    t10 = 'bureau' not in s_filing
    if not t10:
        t11 = 'posted' not in (y8 := s_filing['bureau'])
        if not t11:
            t12 = False
            for y9 in y8['posted']:
                if 'name' not in y9:
                    t12 = True
                    break
            t11 = t12
        t10 = t11
    if t10:
        return 0
    try:
        if v['established'] >= p['minimum'] and subtract(v['established'], len(v['chief_unsure'])) < p['minimum']:
            if 'bureau' not in s_filing or ('chief' not in (y10 := s_filing['bureau']) or 'concurrent' not in y10['chief']):
                return 0
    except ABSENT:
        pass
    try:
        t13 = False
        for x_s in v['own']:
            if 'name' in x_s:
                t13 = True
                break
        if t13 and v['established'] >= p['minimum'] and (subtract(v['established'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t14 = 'nameless' not in v
                if not t14:
                    t15 = False
                    for y11 in v['nameless']:
                        if 'name' not in y11:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        try:
            if look_13(s, p, w, facts_of(v, locals())):
                if 'nameless' in v:
                    t16 = 'nameless' not in v
                    if not t16:
                        t17 = False
                        for y11 in v['nameless']:
                            if 'name' not in y11:
                                t17 = True
                                break
                        t16 = t17
                    if t16:
                        return 0
        except ABSENT:
            pass
    try:
        if v['short'] and v['with_leaders'] >= p['minimum'] and (v['with_leaders'] >= p['minimum']):
            return 7
    except ABSENT:
        pass
    try:
        if not v['short'] and (v['police_begun'] < p['posted_minimum'] or v['fire_begun'] < p['posted_minimum']):
            return 8
    except ABSENT:
        try:
            if look_22(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = not v['short']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau'] is False
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        if v['posting_short'] and (not 'reference_basis' in s_bureau):
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                f_in_leadership = list[Any]()
            except ABSENT:
                pass
            try:
                t1: list[Any] = []
                for x_s in v['in_post']:
                    if not within(x_s, f_in_leadership):
                        t1.append(x_s)
                f_own = t1
            except ABSENT:
                pass
            try:
                f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not v['number_filed'] in [len(v['in_post']), len(v['in_post']) - len(v['concurrent_chief']), f_established] and (not v['posting_short']):
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t2 = 'bureau' not in s_filing
            if not t2:
                t3 = 'staff' not in (y2 := s_filing['bureau'])
                if not t3:
                    t4 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t4 = True
                            break
                    t3 = t4
                t2 = t3
            if t2:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t5 = 'bureau' not in s_filing
            if not t5:
                t6 = 'staff' not in (y4 := s_filing['bureau'])
                if not t6:
                    t7 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t7 = True
                            break
                    t6 = t7
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    t8 = 'bureau' not in s_filing
    if not t8:
        t9 = 'posted' not in (y6 := s_filing['bureau'])
        if not t9:
            t10 = False
            for y7 in y6['posted']:
                if 'from' not in y7:
                    t10 = True
                    break
            t9 = t10
        t8 = t9
    if t8:
        return 0
    t11 = 'bureau' not in s_filing
    if not t11:
        t12 = 'posted' not in (y8 := s_filing['bureau'])
        if not t12:
            t13 = False
            for y9 in y8['posted']:
                if 'name' not in y9:
                    t13 = True
                    break
            t12 = t13
        t11 = t12
    if t11:
        return 0
    try:
        f_in_leadership = list[Any]()
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_s in v['in_post']:
            if not within(x_s, f_in_leadership):
                t14.append(x_s)
        f_own = t14
    except ABSENT:
        pass
    try:
        f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                f_chief_unsure = list[Any]()
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_chief_unsure)) < p['minimum']:
                    if 'bureau' not in s_filing or ('chief' not in (y10 := s_filing['bureau']) or 'concurrent' not in y10['chief']):
                        return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t15 = False
        for x_s in f_own:
            if 'name' in x_s:
                t15 = True
                break
        if t15 and f_established >= p['minimum']:
            try:
                t16: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t16.append(x_s)
                v['nameless'] = f_nameless = t16
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
                    try:
                        t17: list[Any] = []
                        for x_s in f_own:
                            if not 'name' in x_s:
                                t17.append(x_s)
                        v['nameless'] = f_nameless = t17
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t18 = 'nameless' not in v
                        if not t18:
                            t19 = False
                            for y11 in v['nameless']:
                                if 'name' not in y11:
                                    t19 = True
                                    break
                            t18 = t19
                        if t18:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t20: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t20.append(x_s)
                v['nameless'] = f_nameless = t20
            except ABSENT:
                pass
            if look_13(s, p, w, facts_of(v, locals())):
                try:
                    t21: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t21.append(x_s)
                    v['nameless'] = f_nameless = t21
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t22 = 'nameless' not in v
                    if not t22:
                        t23 = False
                        for y11 in v['nameless']:
                            if 'name' not in y11:
                                t23 = True
                                break
                        t22 = t23
                    if t22:
                        return 0
        except ABSENT:
            pass
    try:
        f_short = f_established < p['minimum'] or v['posting_short']
    except ABSENT:
        try:
            f_short = look_139(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_short and 'reference_basis' in s_bureau:
            return 7
    except ABSENT:
        pass
    try:
        if f_short:
            try:
                f_with_leaders = add(f_established, len(f_in_leadership))
            except ABSENT:
                pass
            try:
                if f_with_leaders >= p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if not f_short and (v['police_begun'] < p['posted_minimum'] or v['fire_begun'] < p['posted_minimum']):
            return 9
    except ABSENT:
        try:
            if look_22(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        met = not f_short
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_3_either(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'meetings' not in s_filing:
        return 0
    try:
        f_party_least = smallest([v['party_emergency'] + v['government_emergency'], v['party_fire'] + v['government_fire']])
    except ABSENT:
        pass
    try:
        f_party_met = f_party_least >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_party_met:
            t1 = 'meetings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        f_government_least = f_party_least
    except ABSENT:
        pass
    try:
        f_government_met = f_government_least >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_government_met:
            t3 = 'meetings' not in s_filing
            if not t3:
                t4 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t4 = True
                        break
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t5 = 'held' not in v
                if not t5:
                    t6 = False
                    for y2 in v['held']:
                        if 'type' not in y2:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t7 = 'held' not in v
                    if not t7:
                        t8 = False
                        for y2 in v['held']:
                            if 'type' not in y2:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t9 = 'held' not in v
                if not t9:
                    t10 = False
                    for y3 in v['held']:
                        if 'topics' not in y3:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t11 = 'held' not in v
                    if not t11:
                        t12 = False
                        for y3 in v['held']:
                            if 'topics' not in y3:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if not (f_party_met and f_government_met):
            try:
                t14 = False
                for x_m in v['party'] + v['government'] + v['joint']:
                    t15 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t15 = True
                            break
                    if t15:
                        t14 = True
                        break
                t13 = t14
                if t13:
                    t16 = False
                    for x_m in v['party'] + v['government'] + v['joint']:
                        t17 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t17 = True
                                break
                        if t17:
                            t16 = True
                            break
                    t13 = t16
                f_party_perhaps = t13
            except ABSENT:
                try:
                    f_party_perhaps = look_322(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_party_met or f_party_perhaps:
                    try:
                        f_government_perhaps = f_party_perhaps
                    except ABSENT:
                        pass
                    try:
                        if f_government_met or f_government_perhaps:
                            return 5
                    except ABSENT:
                        try:
                            if look_323(s, p, w, facts_of(v, locals())):
                                return 5
                        except ABSENT:
                            pass
            except ABSENT:
                try:
                    try:
                        f_government_perhaps = f_party_perhaps
                    except ABSENT:
                        pass
                    if look_324(s, p, w, facts_of(v, locals())):
                        return 5
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t19 = False
                for x_m in v['party'] + v['government'] + v['joint']:
                    t20 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t20 = True
                            break
                    if t20:
                        t19 = True
                        break
                t18 = t19
                if t18:
                    t21 = False
                    for x_m in v['party'] + v['government'] + v['joint']:
                        t22 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t22 = True
                                break
                        if t22:
                            t21 = True
                            break
                    t18 = t21
                f_party_perhaps = t18
            except ABSENT:
                try:
                    f_party_perhaps = look_322(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_government_perhaps = f_party_perhaps
            except ABSENT:
                pass
            if look_24(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if f_party_met and (not f_government_met):
            return 6
    except ABSENT:
        pass
    try:
        if not f_party_met and f_government_met:
            return 7
    except ABSENT:
        pass
    try:
        met = f_party_met and f_government_met
    except ABSENT:
        try:
            met = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_3_joint_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'meetings' not in s_filing:
        return 0
    try:
        t1: list[Any] = []
        for x_m in v['held']:
            if 'type' in x_m and x_m['type'] in ['党委会', '党政联席会议'] and ('topics' in x_m):
                t1.append(x_m)
        f_party = t1
    except ABSENT:
        try:
            f_party = look_325(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_m in f_party:
            t3 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t3 = True
                    break
            if t3:
                t2.append(x_m)
        f_party_emergency = len(t2)
    except ABSENT:
        try:
            f_party_emergency = look_155(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_m in f_party:
            t5 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t5 = True
                    break
            if t5:
                t4.append(x_m)
        f_party_fire = len(t4)
    except ABSENT:
        try:
            f_party_fire = look_156(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_party_least = smallest([f_party_emergency, f_party_fire])
    except ABSENT:
        pass
    try:
        f_party_met = f_party_least >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_party_met:
            t6 = 'meetings' not in s_filing
            if not t6:
                t7 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t7 = True
                        break
                t6 = t7
            if t6:
                return 0
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_m in v['held']:
            if 'type' in x_m and x_m['type'] in ['政府工作会议', '党政联席会议'] and ('topics' in x_m):
                t8.append(x_m)
        f_government = t8
    except ABSENT:
        try:
            f_government = look_326(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_m in f_government:
            t10 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t10 = True
                    break
            if t10:
                t9.append(x_m)
        f_government_emergency = len(t9)
    except ABSENT:
        try:
            f_government_emergency = look_157(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t11: list[Any] = []
        for x_m in f_government:
            t12 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t12 = True
                    break
            if t12:
                t11.append(x_m)
        f_government_fire = len(t11)
    except ABSENT:
        try:
            f_government_fire = look_158(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_government_least = smallest([f_government_emergency, f_government_fire])
    except ABSENT:
        pass
    try:
        f_government_met = f_government_least >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_government_met:
            t13 = 'meetings' not in s_filing
            if not t13:
                t14 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t14 = True
                        break
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t15 = 'held' not in v
                if not t15:
                    t16 = False
                    for y2 in v['held']:
                        if 'type' not in y2:
                            t16 = True
                            break
                    t15 = t16
                if t15:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t17 = 'held' not in v
                    if not t17:
                        t18 = False
                        for y2 in v['held']:
                            if 'type' not in y2:
                                t18 = True
                                break
                        t17 = t18
                    if t17:
                        return 0
        except ABSENT:
            pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t19 = 'held' not in v
                if not t19:
                    t20 = False
                    for y3 in v['held']:
                        if 'topics' not in y3:
                            t20 = True
                            break
                    t19 = t20
                if t19:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t21 = 'held' not in v
                    if not t21:
                        t22 = False
                        for y3 in v['held']:
                            if 'topics' not in y3:
                                t22 = True
                                break
                        t21 = t22
                    if t21:
                        return 0
        except ABSENT:
            pass
    try:
        if not (f_party_met and f_government_met):
            try:
                t24 = False
                for x_m in f_party + v['joint']:
                    t25 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t25 = True
                            break
                    if t25:
                        t24 = True
                        break
                t23 = t24
                if t23:
                    t26 = False
                    for x_m in f_party + v['joint']:
                        t27 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t27 = True
                                break
                        if t27:
                            t26 = True
                            break
                    t23 = t26
                f_party_perhaps = t23
            except ABSENT:
                try:
                    f_party_perhaps = look_159(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_party_met or f_party_perhaps:
                    try:
                        t29 = False
                        for x_m in f_government + v['joint']:
                            t30 = False
                            for x_t in x_m['topics']:
                                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                                    t30 = True
                                    break
                            if t30:
                                t29 = True
                                break
                        t28 = t29
                        if t28:
                            t31 = False
                            for x_m in f_government + v['joint']:
                                t32 = False
                                for x_t in x_m['topics']:
                                    if matches(x_t, '消防|火灾|防火'):
                                        t32 = True
                                        break
                                if t32:
                                    t31 = True
                                    break
                            t28 = t31
                        f_government_perhaps = t28
                    except ABSENT:
                        try:
                            f_government_perhaps = look_160(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if f_government_met or f_government_perhaps:
                            return 5
                    except ABSENT:
                        try:
                            if look_323(s, p, w, facts_of(v, locals())):
                                return 5
                        except ABSENT:
                            pass
            except ABSENT:
                try:
                    try:
                        t34 = False
                        for x_m in f_government + v['joint']:
                            t35 = False
                            for x_t in x_m['topics']:
                                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                                    t35 = True
                                    break
                            if t35:
                                t34 = True
                                break
                        t33 = t34
                        if t33:
                            t36 = False
                            for x_m in f_government + v['joint']:
                                t37 = False
                                for x_t in x_m['topics']:
                                    if matches(x_t, '消防|火灾|防火'):
                                        t37 = True
                                        break
                                if t37:
                                    t36 = True
                                    break
                            t33 = t36
                        f_government_perhaps = t33
                    except ABSENT:
                        try:
                            f_government_perhaps = look_160(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    if look_324(s, p, w, facts_of(v, locals())):
                        return 5
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t39 = False
                for x_m in f_party + v['joint']:
                    t40 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t40 = True
                            break
                    if t40:
                        t39 = True
                        break
                t38 = t39
                if t38:
                    t41 = False
                    for x_m in f_party + v['joint']:
                        t42 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t42 = True
                                break
                        if t42:
                            t41 = True
                            break
                    t38 = t41
                f_party_perhaps = t38
            except ABSENT:
                try:
                    f_party_perhaps = look_159(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t44 = False
                for x_m in f_government + v['joint']:
                    t45 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t45 = True
                            break
                    if t45:
                        t44 = True
                        break
                t43 = t44
                if t43:
                    t46 = False
                    for x_m in f_government + v['joint']:
                        t47 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t47 = True
                                break
                        if t47:
                            t46 = True
                            break
                    t43 = t46
                f_government_perhaps = t43
            except ABSENT:
                try:
                    f_government_perhaps = look_160(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_24(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if f_party_met and (not f_government_met):
            return 6
    except ABSENT:
        pass
    try:
        if not f_party_met and f_government_met:
            return 7
    except ABSENT:
        pass
    try:
        met = f_party_met and f_government_met
    except ABSENT:
        try:
            met = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_3_from_2023Q3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'meetings' not in s_filing:
        return 0
    try:
        if not v['party_met'] or not v['government_met']:
            t1 = 'meetings' not in s_filing
            if not t1:
                t2 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t2 = True
                        break
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                t3 = 'meetings' not in s_filing
                if not t3:
                    t4 = False
                    for y1 in s_filing['meetings']:
                        if 'date' not in y1:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
        except ABSENT:
            pass
    try:
        if not v['party_met'] or not v['government_met']:
            if 'held' in v:
                t5 = 'held' not in v
                if not t5:
                    t6 = False
                    for y2 in v['held']:
                        if 'type' not in y2:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t7 = 'held' not in v
                    if not t7:
                        t8 = False
                        for y2 in v['held']:
                            if 'type' not in y2:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    try:
        if not v['party_met'] or not v['government_met']:
            if 'held' in v:
                t9 = 'held' not in v
                if not t9:
                    t10 = False
                    for y3 in v['held']:
                        if 'topics' not in y3:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        try:
            if look_23(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t11 = 'held' not in v
                    if not t11:
                        t12 = False
                        for y3 in v['held']:
                            if 'topics' not in y3:
                                t12 = True
                                break
                        t11 = t12
                    if t11:
                        return 0
        except ABSENT:
            pass
    try:
        if not (v['party_met'] and v['government_met']) and (v['party_met'] or v['party_perhaps']) and (v['government_met'] or v['government_perhaps']):
            return 5
    except ABSENT:
        try:
            if look_24(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if v['party_met'] and (not v['government_met']):
            return 6
    except ABSENT:
        pass
    try:
        if not v['party_met'] and v['government_met']:
            return 7
    except ABSENT:
        pass
    try:
        met = v['party_met'] and v['government_met']
    except ABSENT:
        try:
            met = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_6_both_occasions(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['held_count'] + len(v['undated']) < p['minimum']:
            return 5
    except ABSENT:
        pass
    if 'inspections' not in s_filing:
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if len(s['leaders']) > 0:
            if not v.get('heads'):
                return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0:
            if 'party_unmarked' in v:
                t1 = 'party_unmarked' not in v
                if not t1:
                    t2 = False
                    for y1 in v['party_unmarked']:
                        if 'head_of' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government_heads']) == 0:
            if 'government_unmarked' in v:
                t3 = 'government_unmarked' not in v
                if not t3:
                    t4 = False
                    for y2 in v['government_unmarked']:
                        if 'head_of' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0 or len(v['government_heads']) == 0:
            if 'acting_unmarked' in v:
                t5 = 'acting_unmarked' not in v
                if not t5:
                    t6 = False
                    for y3 in v['acting_unmarked']:
                        if 'head_of' not in y3:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_27(s, p, w, facts_of(v, locals())):
                if 'acting_unmarked' in v:
                    t7 = 'acting_unmarked' not in v
                    if not t7:
                        t8 = False
                        for y3 in v['acting_unmarked']:
                            if 'head_of' not in y3:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    if 'party_heads' in v:
        t9 = 'party_heads' not in v
        if not t9:
            t10 = False
            for y4 in v['party_heads']:
                if 'name' not in y4:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    if 'government_heads' in v:
        t11 = 'government_heads' not in v
        if not t11:
            t12 = False
            for y5 in v['government_heads']:
                if 'name' not in y5:
                    t12 = True
                    break
            t11 = t12
        if t11:
            return 0
    try:
        if not v['both_met']:
            t13 = 'inspections' not in s_filing
            if not t13:
                t14 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t14 = True
                        break
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_i in v['times']:
            if 'occasion' in x_i and x_i['occasion'] == '季度':
                t15.append(x_i)
        f_ordinary = t15
    except ABSENT:
        try:
            f_ordinary = look_327(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t16: list[Any] = []
        for x_i in v['times']:
            if 'occasion' in x_i and x_i['occasion'] != '季度':
                t16.append(x_i)
        f_festive = t16
    except ABSENT:
        try:
            f_festive = look_328(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_both_occasions = len(f_ordinary) >= p['minimum'] and len(f_festive) >= p['minimum']
    except ABSENT:
        try:
            f_both_occasions = look_329(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_both_occasions:
            t17 = 'inspections' not in s_filing
            if not t17:
                t18 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t18 = True
                        break
                t17 = t18
            if t17:
                return 0
    except ABSENT:
        pass
    try:
        if not v['both_met'] or not f_both_occasions:
            if 'held' in v:
                t19 = 'held' not in v
                if not t19:
                    t20 = False
                    for y7 in v['held']:
                        if 'leaders' not in y7:
                            t20 = True
                            break
                    t19 = t20
                if t19:
                    return 0
    except ABSENT:
        try:
            if look_330(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t21 = 'held' not in v
                    if not t21:
                        t22 = False
                        for y7 in v['held']:
                            if 'leaders' not in y7:
                                t22 = True
                                break
                        t21 = t22
                    if t21:
                        return 0
        except ABSENT:
            pass
    try:
        if not f_both_occasions:
            if 'times' in v:
                t23 = 'times' not in v
                if not t23:
                    t24 = False
                    for y8 in v['times']:
                        if 'occasion' not in y8:
                            t24 = True
                            break
                    t23 = t24
                if t23:
                    return 0
    except ABSENT:
        pass
    try:
        if len(s['leaders']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        if not f_both_occasions:
            return 7
    except ABSENT:
        pass
    try:
        if not v['both_met'] and (len(v['party_heads']) == 0 or len(v['government_heads']) == 0):
            return 8
    except ABSENT:
        try:
            if look_28(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        if not v['both_met']:
            return 9
    except ABSENT:
        pass
    try:
        met = v['both_met']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_6_festival_only(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_i in s['inspections']:
            if 'date' in x_i and x_i['date'] <= w['until'] and (x_i['date'] >= w['start'] or ((x_i['date'].startswith(text_of(s['year'])) and 'occasion' in x_i) and x_i['occasion'] != '季度')):
                t1.append(x_i)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_331(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_held_count = len(f_held)
    except ABSENT:
        pass
    try:
        if f_held_count + len(v['undated']) < p['minimum']:
            return 5
    except ABSENT:
        pass
    if 'inspections' not in s_filing:
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if len(s['leaders']) > 0:
            if not v.get('heads'):
                return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0:
            if 'party_unmarked' in v:
                t2 = 'party_unmarked' not in v
                if not t2:
                    t3 = False
                    for y1 in v['party_unmarked']:
                        if 'head_of' not in y1:
                            t3 = True
                            break
                    t2 = t3
                if t2:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government_heads']) == 0:
            if 'government_unmarked' in v:
                t4 = 'government_unmarked' not in v
                if not t4:
                    t5 = False
                    for y2 in v['government_unmarked']:
                        if 'head_of' not in y2:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0 or len(v['government_heads']) == 0:
            if 'acting_unmarked' in v:
                t6 = 'acting_unmarked' not in v
                if not t6:
                    t7 = False
                    for y3 in v['acting_unmarked']:
                        if 'head_of' not in y3:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        try:
            if look_27(s, p, w, facts_of(v, locals())):
                if 'acting_unmarked' in v:
                    t8 = 'acting_unmarked' not in v
                    if not t8:
                        t9 = False
                        for y3 in v['acting_unmarked']:
                            if 'head_of' not in y3:
                                t9 = True
                                break
                        t8 = t9
                    if t8:
                        return 0
        except ABSENT:
            pass
    if 'party_heads' in v:
        t10 = 'party_heads' not in v
        if not t10:
            t11 = False
            for y4 in v['party_heads']:
                if 'name' not in y4:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    if 'government_heads' in v:
        t12 = 'government_heads' not in v
        if not t12:
            t13 = False
            for y5 in v['government_heads']:
                if 'name' not in y5:
                    t13 = True
                    break
            t12 = t13
        if t12:
            return 0
    try:
        t14: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t15 = False
                for x_n in x_i['leaders']:
                    t16 = False
                    for x_h in v['party_heads']:
                        if bare_same_person(x_h, {'name': x_n}):
                            t16 = True
                            break
                    if t16:
                        t15 = True
                        break
                if t15:
                    t14.append(x_i)
        f_by_party = t14
    except ABSENT:
        try:
            f_by_party = look_169(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t17: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t18 = False
                for x_n in x_i['leaders']:
                    t19 = False
                    for x_h in v['government_heads']:
                        if bare_same_person(x_h, {'name': x_n}):
                            t19 = True
                            break
                    if t19:
                        t18 = True
                        break
                if t18:
                    t17.append(x_i)
        f_by_government = t17
    except ABSENT:
        try:
            f_by_government = look_170(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_party_times = len(f_by_party)
    except ABSENT:
        pass
    try:
        f_government_times = len(f_by_government)
    except ABSENT:
        pass
    try:
        f_both_met = (f_party_times >= p['minimum'] or not v['party_asked']) and (f_government_times >= p['minimum'] or not v['government_asked'])
    except ABSENT:
        try:
            f_both_met = look_175(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_both_met:
            t20 = 'inspections' not in s_filing
            if not t20:
                t21 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t21 = True
                        break
                t20 = t21
            if t20:
                return 0
    except ABSENT:
        pass
    try:
        if not f_both_met:
            if 'held' in v:
                t22 = 'held' not in v
                if not t22:
                    t23 = False
                    for y7 in v['held']:
                        if 'leaders' not in y7:
                            t23 = True
                            break
                    t22 = t23
                if t22:
                    return 0
    except ABSENT:
        pass
    try:
        if len(s['leaders']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        t24: list[Any] = []
        for x_i in v['attended']:
            if x_i in f_held:
                t24.append(x_i)
        f_times = t24
    except ABSENT:
        pass
    try:
        f_count = len(f_times)
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            return 7
    except ABSENT:
        pass
    try:
        if not f_both_met and (len(v['party_heads']) == 0 or len(v['government_heads']) == 0):
            return 8
    except ABSENT:
        try:
            if look_28(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        if not f_both_met:
            return 9
    except ABSENT:
        pass
    try:
        met = f_both_met
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_6_both_heads(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['held_count'] + len(v['undated']) < p['minimum']:
            return 5
    except ABSENT:
        pass
    if 'inspections' not in s_filing:
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if len(s['leaders']) > 0:
            if not v.get('heads'):
                return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0:
            if 'party_unmarked' in v:
                t1 = 'party_unmarked' not in v
                if not t1:
                    t2 = False
                    for y1 in v['party_unmarked']:
                        if 'head_of' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['government_heads']) == 0:
            if 'government_unmarked' in v:
                t3 = 'government_unmarked' not in v
                if not t3:
                    t4 = False
                    for y2 in v['government_unmarked']:
                        if 'head_of' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['party_heads']) == 0 or len(v['government_heads']) == 0:
            if 'acting_unmarked' in v:
                t5 = 'acting_unmarked' not in v
                if not t5:
                    t6 = False
                    for y3 in v['acting_unmarked']:
                        if 'head_of' not in y3:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        try:
            if look_27(s, p, w, facts_of(v, locals())):
                if 'acting_unmarked' in v:
                    t7 = 'acting_unmarked' not in v
                    if not t7:
                        t8 = False
                        for y3 in v['acting_unmarked']:
                            if 'head_of' not in y3:
                                t8 = True
                                break
                        t7 = t8
                    if t7:
                        return 0
        except ABSENT:
            pass
    if 'party_heads' in v:
        t9 = 'party_heads' not in v
        if not t9:
            t10 = False
            for y4 in v['party_heads']:
                if 'name' not in y4:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    if 'government_heads' in v:
        t11 = 'government_heads' not in v
        if not t11:
            t12 = False
            for y5 in v['government_heads']:
                if 'name' not in y5:
                    t12 = True
                    break
            t11 = t12
        if t11:
            return 0
    try:
        if not v['both_met']:
            t13 = 'inspections' not in s_filing
            if not t13:
                t14 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t14 = True
                        break
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        if not v['both_met']:
            if 'held' in v:
                t15 = 'held' not in v
                if not t15:
                    t16 = False
                    for y7 in v['held']:
                        if 'leaders' not in y7:
                            t16 = True
                            break
                    t15 = t16
                if t15:
                    return 0
    except ABSENT:
        pass
    try:
        if len(s['leaders']) == 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['count'] < p['minimum']:
            return 7
    except ABSENT:
        pass
    try:
        if not v['both_met'] and (len(v['party_heads']) == 0 or len(v['government_heads']) == 0):
            return 8
    except ABSENT:
        try:
            if look_28(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = v['both_met']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_7_per_person(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    try:
        if v['bound'] and len(v['lacking']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['bound']:
            if 'responsibility' not in s_filing or 'task_lists' not in s_filing['responsibility']:
                return 0
    except ABSENT:
        pass
    try:
        if v['bound']:
            if 'leaders' not in s_filing:
                return 0
    except ABSENT:
        pass
    try:
        t1 = len(v['not_issued']) == 0
        if t1:
            if 'leaders' in s_filing:
                t3: list[Any] = []
                for x_l in s['leaders']:
                    if not ('vacant' in x_l and x_l['vacant']):
                        t3.append(x_l)
                t2 = len(bare_persons(t3))
            else:
                t2 = 0
            t1 = len(v['issued']) >= t2
        f_complete = t1
    except ABSENT:
        try:
            f_complete = look_332(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_complete and v['bound']:
            if 'unfinished' in v:
                t4 = 'unfinished' not in v
                if not t4:
                    t5 = False
                    for y1 in v['unfinished']:
                        if 'year' not in y1:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and v['bound']:
            if 'unfinished' in v:
                t6 = 'unfinished' not in v
                if not t6:
                    t7 = False
                    for y2 in v['unfinished']:
                        if 'class' not in y2:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and v['bound']:
            if 'unfinished' in v:
                t8 = 'unfinished' not in v
                if not t8:
                    t9 = False
                    for y3 in v['unfinished']:
                        if 'document' not in y3 or 'number' not in y3['document']:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and v['bound']:
            if 'unfinished' in v:
                t10 = 'unfinished' not in v
                if not t10:
                    t11 = False
                    for y4 in v['unfinished']:
                        if 'document' not in y4 or 'date' not in y4['document']:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['bound'] and (not 'task_lists' in s_responsibility):
            return 6
    except ABSENT:
        pass
    try:
        if not v['bound'] and (not f_complete):
            return 7
    except ABSENT:
        pass
    try:
        met = f_complete
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_7_from_2023(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    try:
        f_bound = True
    except ABSENT:
        pass
    try:
        if f_bound and len(v['lacking']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if f_bound:
            if 'responsibility' not in s_filing or 'task_lists' not in s_filing['responsibility']:
                return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and f_bound:
            if 'unfinished' in v:
                t1 = 'unfinished' not in v
                if not t1:
                    t2 = False
                    for y1 in v['unfinished']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and f_bound:
            if 'unfinished' in v:
                t3 = 'unfinished' not in v
                if not t3:
                    t4 = False
                    for y2 in v['unfinished']:
                        if 'class' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and f_bound:
            if 'unfinished' in v:
                t5 = 'unfinished' not in v
                if not t5:
                    t6 = False
                    for y3 in v['unfinished']:
                        if 'document' not in y3 or 'number' not in y3['document']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not v['complete'] and f_bound:
            if 'unfinished' in v:
                t7 = 'unfinished' not in v
                if not t7:
                    t8 = False
                    for y4 in v['unfinished']:
                        if 'document' not in y4 or 'date' not in y4['document']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_bound and (not 'task_lists' in s_responsibility):
            return 6
    except ABSENT:
        pass
    try:
        if not f_bound and (not v['complete']):
            return 7
    except ABSENT:
        pass
    try:
        met = v['complete']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_2_five_documents(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['gone']) > 0 and len(v['nameless']) == 0:
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'systems' not in s_filing['committee']:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'nameless' in v:
                t1 = 'nameless' not in v
                if not t1:
                    t2 = False
                    for y1 in v['nameless']:
                        if 'name' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    if 'unfinished' in v:
        t3 = 'unfinished' not in v
        if not t3:
            t4 = False
            for y2 in v['unfinished']:
                if 'document' not in y2 or 'number' not in y2['document']:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'unfinished' in v:
        t5 = 'unfinished' not in v
        if not t5:
            t6 = False
            for y3 in v['unfinished']:
                if 'document' not in y3 or 'date' not in y3['document']:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        if len(v['unclear']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['later']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['no_interval']:
            return 8
    except ABSENT:
        pass
    try:
        if v['no_fixed_interval']:
            return 9
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        t8: list[Any] = []
        for x_r in p['required']:
            if not x_r in v['unproved']:
                t8.append(x_r)
        for x_r in t8:
            t9: list[Any] = []
            for x_s in v['complete']:
                if x_r in x_s['name']:
                    t9.append(x_s)
            t7.append(t9[0]['document']['number'])
        f_documents = bare_distinct(t7)
    except ABSENT:
        pass
    try:
        f_document_count = len(f_documents)
    except ABSENT:
        pass
    try:
        met = f_document_count >= v['count']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_2_no_interval(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['gone']) > 0 and len(v['nameless']) == 0:
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'systems' not in s_filing['committee']:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'nameless' in v:
                t1 = 'nameless' not in v
                if not t1:
                    t2 = False
                    for y1 in v['nameless']:
                        if 'name' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    if 'unfinished' in v:
        t3 = 'unfinished' not in v
        if not t3:
            t4 = False
            for y2 in v['unfinished']:
                if 'document' not in y2 or 'number' not in y2['document']:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'unfinished' in v:
        t5 = 'unfinished' not in v
        if not t5:
            t6 = False
            for y3 in v['unfinished']:
                if 'document' not in y3 or 'date' not in y3['document']:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        if len(v['unclear']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['later']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        f_no_interval = False
    except ABSENT:
        pass
    try:
        if f_no_interval:
            return 8
    except ABSENT:
        pass
    try:
        f_no_fixed_interval = False
    except ABSENT:
        pass
    try:
        if f_no_fixed_interval:
            return 9
    except ABSENT:
        pass
    try:
        met = len(v['gone']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_5_all_rectified(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['followed'] > v['found']:
            return 5
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'found' not in s_filing['hazards']:
        return 0
    try:
        if v['found'] > 0:
            if 'hazards' not in s_filing or 'rectified' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['found'] > 0:
            if 'hazards' not in s_filing or 'open_with_deadline' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['found'] == 0:
            return 6
    except ABSENT:
        pass
    try:
        met = v['rectified'] == v['found']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6_every_hazard(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_hazards = s['hazards']
    try:
        if 'transfers' in s_hazards:
            try:
                f_asked = add(s_hazards['found'], s_hazards['violations_found'])
            except ABSENT:
                pass
            try:
                f_short = subtract(f_asked, v['counted'])
            except ABSENT:
                pass
            try:
                if f_short > v['unfinished_count']:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'violations_found' not in s_filing['hazards']:
        return 0
    if 'hazards' not in s_filing or 'found' not in s_filing['hazards']:
        return 0
    try:
        f_asked = add(s_hazards['found'], s_hazards['violations_found'])
    except ABSENT:
        pass
    try:
        if f_asked > 0:
            if 'hazards' not in s_filing or 'transfers' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if v['counted'] < f_asked:
            if 'unfinished' in v:
                t1 = 'unfinished' not in v
                if not t1:
                    t2 = False
                    for y1 in v['unfinished']:
                        if 'date' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if v['counted'] < f_asked:
            if 'unfinished' in v:
                t3 = 'unfinished' not in v
                if not t3:
                    t4 = False
                    for y2 in v['unfinished']:
                        if 'to' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        f_short = subtract(f_asked, v['counted'])
    except ABSENT:
        pass
    try:
        met = f_short <= v['unfinished_count']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_4_strict(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if v['possible_count'] < p['minimum']:
            return 5
    except ABSENT:
        pass
    t1 = 'squad' not in s_filing
    if not t1:
        t2 = 'posted' not in (y1 := s_filing['squad'])
        if not t2:
            t3 = False
            for y2 in y1['posted']:
                if 'certified' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'posted' not in (y3 := s_filing['squad'])
        if not t5:
            t6 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'unstated' in v:
        t7 = 'unstated' not in v
        if not t7:
            t8 = False
            for y5 in v['unstated']:
                if 'from' not in y5:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_5_wide(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if not v['enough']:
            return 5
    except ABSENT:
        pass
    try:
        if v['perhaps_count'] < p['certified_minimum']:
            return 6
    except ABSENT:
        pass
    t1 = 'squad' not in s_filing
    if not t1:
        t2 = 'town_staff' not in (y1 := s_filing['squad'])
        if not t2:
            t3 = False
            for y2 in y1['town_staff']:
                if 'certified' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'town_staff' not in (y3 := s_filing['squad'])
        if not t5:
            t6 = False
            for y4 in y3['town_staff']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'certified' in v:
        t7 = 'certified' not in v
        if not t7:
            t8 = False
            for y5 in v['certified']:
                if 'certificate_expires' not in y5:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        met = v['enough'] and v['valid_count'] >= p['certified_minimum']
    except ABSENT:
        try:
            met = look_29(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_5_at_most(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if not v['enough']:
            return 5
    except ABSENT:
        pass
    try:
        if v['perhaps_count'] < p['certified_minimum']:
            return 6
    except ABSENT:
        pass
    t1 = 'squad' not in s_filing
    if not t1:
        t2 = 'town_staff' not in (y1 := s_filing['squad'])
        if not t2:
            t3 = False
            for y2 in y1['town_staff']:
                if 'certified' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'town_staff' not in (y3 := s_filing['squad'])
        if not t5:
            t6 = False
            for y4 in y3['town_staff']:
                if 'name' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'certified' in v:
        t7 = 'certified' not in v
        if not t7:
            t8 = False
            for y5 in v['certified']:
                if 'certificate_expires' not in y5:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if v['count'] > p['maximum']:
            return 7
    except ABSENT:
        pass
    try:
        met = v['enough'] and v['valid_count'] >= p['certified_minimum']
    except ABSENT:
        try:
            met = look_29(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3_open(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'plans' not in s_filing or ('comprehensive' not in (y1 := s_filing['plans']) or 'title' not in y1['comprehensive']):
        return 0
    try:
        met = v['comprehensive'] != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_8_live_only(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'drills' not in s_filing:
        return 0
    try:
        t1: list[Any] = []
        for x_d in v['held']:
            if 'kind' in x_d and x_d['kind'] == '综合' and ('form' in x_d) and (x_d['form'] == '实战'):
                t1.append(x_d)
        f_comprehensive = t1
    except ABSENT:
        try:
            f_comprehensive = look_333(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_comprehensive)
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            t2 = 'drills' not in s_filing
            if not t2:
                t3 = False
                for y1 in s_filing['drills']:
                    if 'date' not in y1:
                        t3 = True
                        break
                t2 = t3
            if t2:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'held' in v:
                t4 = 'held' not in v
                if not t4:
                    t5 = False
                    for y2 in v['held']:
                        if 'kind' not in y2:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                t6: list[Any] = []
                for x_d in v['held']:
                    if 'kind' in x_d and x_d['kind'] == '综合' and (not 'form' in x_d):
                        t6.append(x_d)
                v['form_unknown'] = f_form_unknown = t6
            except ABSENT:
                try:
                    v['form_unknown'] = f_form_unknown = look_334(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'form_unknown' in v:
                t7 = 'form_unknown' not in v
                if not t7:
                    t8 = False
                    for y3 in v['form_unknown']:
                        if 'form' not in y3:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                f_others = len(v['held']) - f_count
            except ABSENT:
                pass
            try:
                if f_others == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_count >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_11_all_four(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if s_rescue_team['established'] is False and v['count'] > 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_rescue_team['established'] is False:
            return 6
    except ABSENT:
        pass
    try:
        if v['wrong'] > 0:
            return 7
    except ABSENT:
        pass
    t1 = 'rescue_team' not in s_filing
    if not t1:
        t2 = 'members' not in (y1 := s_filing['rescue_team'])
        if not t2:
            t3 = False
            for y2 in y1['members']:
                if 'source' not in y2:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    t4 = 'rescue_team' not in s_filing
    if not t4:
        t5 = 'members' not in (y3 := s_filing['rescue_team'])
        if not t5:
            t6 = False
            for y4 in y3['members']:
                if 'trained' not in y4:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    try:
        t7: list[Any] = []
        for x_s in p['named']:
            if not x_s in v['sources']:
                t7.append(x_s)
        f_absent_sources = t7
    except ABSENT:
        pass
    try:
        met = len(f_absent_sources) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12_firefighters_excluded(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if v['none']:
            try:
                f_count = 0 if v['none'] else subtract(len(v['people']) if 'members' in s_rescue_team else s_rescue_team['size'], len(v['firefighters']))
            except ABSENT:
                pass
            try:
                f_enough = f_count >= p['minimum']
            except ABSENT:
                pass
            try:
                if not f_enough:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        f_count = 0 if v['none'] else subtract(len(v['people']) if 'members' in s_rescue_team else s_rescue_team['size'], len(v['firefighters']))
    except ABSENT:
        pass
    try:
        f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_enough and (not (('members' in s_rescue_team and 'size' in s_rescue_team) and v['number_filed'] != v['listed'])):
            return 6
    except ABSENT:
        try:
            if look_30(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    try:
        if v['sources_filed']:
            try:
                f_others = f_count
            except ABSENT:
                pass
            try:
                if f_others >= p['minimum'] and subtract(f_others, len(v['source_unknown'])) < p['minimum']:
                    if 'source_unknown' in v:
                        t1 = 'source_unknown' not in v
                        if not t1:
                            t2 = False
                            for y1 in v['source_unknown']:
                                if 'source' not in y1:
                                    t2 = True
                                    break
                            t1 = t2
                        if t1:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(v['nameless']) < len(v['people']):
            try:
                f_others = f_count
            except ABSENT:
                pass
            try:
                if f_others >= p['minimum'] and subtract(f_others, len(v['nameless'])) < p['minimum']:
                    if 'nameless' in v:
                        t3 = 'nameless' not in v
                        if not t3:
                            t4 = False
                            for y2 in v['nameless']:
                                if 'name' not in y2:
                                    t4 = True
                                    break
                            t3 = t4
                        if t3:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'members' in s_rescue_team and 'size' in s_rescue_team and (v['number_filed'] != v['listed']):
            return 7
    except ABSENT:
        pass
    try:
        if f_enough:
            try:
                f_others = f_count
            except ABSENT:
                pass
            try:
                if f_others < p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12_firefighters_counted(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if v['none'] and (not v['enough']):
            return 5
    except ABSENT:
        pass
    try:
        if not v['enough'] and (not (('members' in s_rescue_team and 'size' in s_rescue_team) and v['number_filed'] != v['listed'])):
            return 6
    except ABSENT:
        try:
            if look_30(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    try:
        if len(v['nameless']) < len(v['people']) and v['enough'] and (subtract(v['count'], len(v['nameless'])) < p['minimum']):
            if 'nameless' in v:
                t1 = 'nameless' not in v
                if not t1:
                    t2 = False
                    for y1 in v['nameless']:
                        if 'name' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if 'members' in s_rescue_team and 'size' in s_rescue_team and (v['number_filed'] != v['listed']):
            return 7
    except ABSENT:
        pass
    try:
        if v['enough']:
            try:
                f_others = v['count']
            except ABSENT:
                pass
            try:
                if f_others < p['minimum']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = v['enough']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14_small_village_softened(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_335(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_s in v['strengths']:
            if x_s['size'] < p['minimum']:
                t1.append(x_s)
        f_offenders = t1
    except ABSENT:
        pass
    try:
        f_wrong = len(f_offenders)
    except ABSENT:
        pass
    try:
        if f_wrong > 0:
            return 5
    except ABSENT:
        pass
    t2 = 'villages' not in s_filing
    if not t2:
        t3 = False
        for y1 in s_filing['villages']:
            if 'rescue_team' not in y1 or 'established' not in y1['rescue_team']:
                t3 = True
                break
        t2 = t3
    if t2:
        return 0
    t4 = 'villages' not in s_filing
    if not t4:
        t5 = False
        for y2 in s_filing['villages']:
            if ('rescue_team' not in y2 or 'members' not in y2['rescue_team']) and ('rescue_team' not in y2 or 'size' not in y2['rescue_team']):
                t5 = True
                break
        t4 = t5
    if t4:
        return 0
    t6 = 'villages' not in s_filing
    if not t6:
        t7 = False
        for y3 in s_filing['villages']:
            if 'name' not in y3:
                t7 = True
                break
        t6 = t7
    if t6:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['list_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_v in s['villages']:
            t8.append(x_v['name'])
        if len(bare_distinct(t8)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_v in v['teams']:
            if 'members' in x_v['rescue_team'] and (not x_v in v['no_team']) and (not x_v in v['differing']):
                t10 = False
                for x_m in x_v['rescue_team']['members']:
                    if 'name' in x_m:
                        t10 = True
                        break
                if t10 and len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum']:
                    t11: list[Any] = []
                    for x_m in x_v['rescue_team']['members']:
                        if 'name' in x_m:
                            t11.append(x_m)
                    if len(bare_persons(t11)) < p['minimum']:
                        t9.append(x_v)
        f_unnamed = t9
    except ABSENT:
        try:
            f_unnamed = look_240(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_unnamed) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['differing']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if len(v['shared']) > 0:
            return 11
    except ABSENT:
        pass
    try:
        if len(v['same_people']) > 0:
            return 12
    except ABSENT:
        pass
    try:
        met = f_wrong == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14_shared_breach(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_335(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in v['teams']:
            if 'shared_with' in x_v['rescue_team'] or ('established' in x_v['rescue_team'] and (not x_v['rescue_team']['established'])):
                t1.append(x_v)
        f_no_team = t1
    except ABSENT:
        try:
            f_no_team = look_336(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        t3: list[Any] = []
        for x_v in v['teams']:
            if not x_v in f_no_team and (not x_v in v['differing']) and (not x_v in v['shared']) and ('members' in x_v['rescue_team'] or 'size' in x_v['rescue_team']):
                t3.append(x_v)
        for x_v in t3:
            t2.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': len(bare_persons(x_v['rescue_team']['members'])) if 'members' in x_v['rescue_team'] else x_v['rescue_team']['size']})
        f_sized = t2
    except ABSENT:
        try:
            f_sized = look_239(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_no_team:
            t4.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        f_strengths = t4 + f_sized
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_s in f_strengths:
            if x_s['size'] < p['minimum']:
                t5.append(x_s)
        f_offenders = t5
    except ABSENT:
        pass
    try:
        f_wrong = len(f_offenders)
    except ABSENT:
        pass
    try:
        if f_wrong > 0:
            return 5
    except ABSENT:
        pass
    t6 = 'villages' not in s_filing
    if not t6:
        t7 = False
        for y1 in s_filing['villages']:
            if 'rescue_team' not in y1 or 'established' not in y1['rescue_team']:
                t7 = True
                break
        t6 = t7
    if t6:
        return 0
    t8 = 'villages' not in s_filing
    if not t8:
        t9 = False
        for y2 in s_filing['villages']:
            if ('rescue_team' not in y2 or 'members' not in y2['rescue_team']) and ('rescue_team' not in y2 or 'size' not in y2['rescue_team']):
                t9 = True
                break
        t8 = t9
    if t8:
        return 0
    t10 = 'villages' not in s_filing
    if not t10:
        t11 = False
        for y3 in s_filing['villages']:
            if 'name' not in y3:
                t11 = True
                break
        t10 = t11
    if t10:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if v['list_short']:
            return 6
    except ABSENT:
        pass
    try:
        if v['listed'] > v['declared']:
            return 7
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_v in s['villages']:
            t12.append(x_v['name'])
        if len(bare_distinct(t12)) < v['listed']:
            return 8
    except ABSENT:
        pass
    try:
        t13: list[Any] = []
        for x_v in v['teams']:
            if 'members' in x_v['rescue_team'] and (not x_v in f_no_team) and (not x_v in v['differing']):
                t14 = False
                for x_m in x_v['rescue_team']['members']:
                    if 'name' in x_m:
                        t14 = True
                        break
                if t14 and len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum']:
                    t15: list[Any] = []
                    for x_m in x_v['rescue_team']['members']:
                        if 'name' in x_m:
                            t15.append(x_m)
                    if len(bare_persons(t15)) < p['minimum']:
                        t13.append(x_v)
        f_unnamed = t13
    except ABSENT:
        try:
            f_unnamed = look_240(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_unnamed) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['differing']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if len(v['shared']) > 0:
            return 11
    except ABSENT:
        pass
    try:
        if len(v['same_people']) > 0:
            return 12
    except ABSENT:
        pass
    try:
        met = f_wrong == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_19_more_than_half(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['possible']) == 0:
            return 5
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('mechanism' not in (y1 := s_filing['reserves']) or 'number' not in y1['mechanism']):
        return 0
    if 'reserves' not in s_filing or ('mechanism' not in (y2 := s_filing['reserves']) or 'date' not in y2['mechanism']):
        return 0
    t1 = 'reserves' not in s_filing
    if not t1:
        t2 = 'items' not in (y3 := s_filing['reserves'])
        if not t2:
            t3 = False
            for y4 in y3['items']:
                if 'kind' not in y4:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        f_beaten = less(v['physical'], add(v['agreement'], v['capacity']))
    except ABSENT:
        pass
    try:
        if f_beaten and v['by_value']:
            return 6
    except ABSENT:
        pass
    try:
        if f_beaten:
            return 7
    except ABSENT:
        pass
    try:
        f_mainly = less(add(v['agreement'], v['capacity']), v['physical'])
    except ABSENT:
        pass
    try:
        if f_mainly and v['contrary']:
            return 8
    except ABSENT:
        pass
    try:
        if not f_mainly and v['by_value'] and (not less(0, v['physical_value'])):
            return 9
    except ABSENT:
        pass
    try:
        if not f_mainly and v['by_value']:
            return 10
    except ABSENT:
        pass
    try:
        if not f_mainly:
            return 11
    except ABSENT:
        pass
    try:
        met = f_mainly
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_19_by_number(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['possible']) == 0:
            return 5
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('mechanism' not in (y1 := s_filing['reserves']) or 'number' not in y1['mechanism']):
        return 0
    if 'reserves' not in s_filing or ('mechanism' not in (y2 := s_filing['reserves']) or 'date' not in y2['mechanism']):
        return 0
    t1 = 'reserves' not in s_filing
    if not t1:
        t2 = 'items' not in (y3 := s_filing['reserves'])
        if not t2:
            t3 = False
            for y4 in y3['items']:
                if 'kind' not in y4:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        f_by_value = False
    except ABSENT:
        pass
    try:
        f_physical = v['physical_value'] if f_by_value else number_of(v['physical_items'])
    except ABSENT:
        pass
    try:
        f_agreement = v['agreement_value'] if f_by_value else number_of(v['agreement_items'])
    except ABSENT:
        pass
    try:
        f_capacity = v['capacity_value'] if f_by_value else number_of(v['capacity_items'])
    except ABSENT:
        pass
    try:
        f_beaten = less(f_physical, f_agreement) or less(f_physical, f_capacity)
    except ABSENT:
        try:
            f_beaten = look_247(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_beaten and f_by_value:
            return 6
    except ABSENT:
        pass
    try:
        if f_beaten:
            return 7
    except ABSENT:
        pass
    try:
        f_mainly = less(f_agreement, f_physical) and less(f_capacity, f_physical)
    except ABSENT:
        try:
            f_mainly = look_246(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_mainly:
            try:
                f_contrary = False
            except ABSENT:
                pass
            try:
                if f_contrary:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if not f_mainly and f_by_value and (not less(0, v['physical_value'])):
            return 9
    except ABSENT:
        pass
    try:
        if not f_mainly and f_by_value:
            return 10
    except ABSENT:
        pass
    try:
        if not f_mainly:
            return 11
    except ABSENT:
        pass
    try:
        met = f_mainly
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_19_all_three(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['possible']) == 0:
            return 5
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('mechanism' not in (y1 := s_filing['reserves']) or 'number' not in y1['mechanism']):
        return 0
    if 'reserves' not in s_filing or ('mechanism' not in (y2 := s_filing['reserves']) or 'date' not in y2['mechanism']):
        return 0
    t1 = 'reserves' not in s_filing
    if not t1:
        t2 = 'items' not in (y3 := s_filing['reserves'])
        if not t2:
            t3 = False
            for y4 in y3['items']:
                if 'kind' not in y4:
                    t3 = True
                    break
            t2 = t3
        t1 = t2
    if t1:
        return 0
    try:
        if v['beaten'] and v['by_value']:
            return 6
    except ABSENT:
        pass
    try:
        if v['beaten']:
            return 7
    except ABSENT:
        pass
    try:
        if v['mainly'] and v['contrary']:
            return 8
    except ABSENT:
        pass
    try:
        if not v['mainly'] and v['by_value'] and (not less(0, v['physical_value'])):
            return 9
    except ABSENT:
        pass
    try:
        if not v['mainly'] and v['by_value']:
            return 10
    except ABSENT:
        pass
    try:
        if not v['mainly']:
            return 11
    except ABSENT:
        pass
    try:
        met = v['mainly'] and len(v['lacking']) == 0
    except ABSENT:
        try:
            met = look_337(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_20_compulsory(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'reserves' not in s_filing or 'points' not in s_filing['reserves']:
        return 0
    try:
        met = v['count'] >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_24_twelve_months(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    try:
        f_own_interval = False
    except ABSENT:
        pass
    try:
        if f_own_interval and len(v['undated']) == 0 and (v['held_count'] == 0):
            return 5
    except ABSENT:
        pass
    try:
        if len(v['undated']) == 0 and v['held_count'] == 0:
            return 6
    except ABSENT:
        pass
    try:
        if not 'interval_months' in s_reserves['maintenance'] and len(v['undated']) == 0 and (v['guide_count'] == 0):
            return 7
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('maintenance' not in (y1 := s_filing['reserves']) or 'records' not in y1['maintenance']):
        return 0
    try:
        f_start = v['guide_start']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_r in v['held']:
            if x_r['date'] >= f_start:
                t1.append(x_r)
        f_recent = t1
    except ABSENT:
        pass
    try:
        f_count = len(f_recent)
    except ABSENT:
        pass
    try:
        if f_count == 0:
            if 'undated' in v:
                t2 = 'undated' not in v
                if not t2:
                    t3 = False
                    for y2 in v['undated']:
                        if 'date' not in y2:
                            t3 = True
                            break
                    t2 = t3
                if t2:
                    return 0
    except ABSENT:
        pass
    try:
        f_interval = p['guide']
    except ABSENT:
        pass
    try:
        if f_interval == 0:
            return 8
    except ABSENT:
        pass
    try:
        if f_own_interval and f_count == 0:
            return 9
    except ABSENT:
        pass
    try:
        met = f_count > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_1_4_before_the_20th(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        if len(v['owed']) > 0 and len(v['not_filed_with']) > len(v['nameless']):
            return 5
    except ABSENT:
        pass
    try:
        if len(v['owed']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(v['not_filed_with']) > len(v['nameless']):
            return 7
    except ABSENT:
        pass
    if 'submission' not in s_filing or ('work_plan' not in (y1 := s_filing['submission']) or 'contains' not in y1['work_plan']):
        return 0
    if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
        return 0
    try:
        if len(v['not_filed_with']) > 0:
            t1 = 'submission' not in s_filing
            if not t1:
                t2 = 'filed_with' not in (y2 := s_filing['submission'])
                if not t2:
                    t3 = False
                    for y3 in y2['filed_with']:
                        if 'body' not in y3:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    if 'filed' in v:
        t4 = 'filed' not in v
        if not t4:
            t5 = False
            for y4 in v['filed']:
                if 'date' not in y4:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'submission' not in s_filing or ('work_plan' not in (y5 := s_filing['submission']) or 'number' not in y5['work_plan']):
        return 0
    if 'submission' not in s_filing or ('work_plan' not in (y6 := s_filing['submission']) or 'date' not in y6['work_plan']):
        return 0
    try:
        if len(v['excusable']) > 0:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if len(v['excusable']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        if len(v['before_issue']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(v['too_early']) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if v['last_filed'] > p['last_day'] and v['last_filed'] <= s['as_of']:
            return 11
    except ABSENT:
        pass
    try:
        met = len(v['owed']) == 0 and len(v['not_filed_with']) == 0
    except ABSENT:
        try:
            met = look_33(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5_before_the_31st(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_milestones = s['milestones']
    s_unit = s['unit']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'milestones' not in s_filing or 'duties_revised' not in s_filing['milestones']:
        return 0
    if 'milestones' not in s_filing or 'appointments_made' not in s_filing['milestones']:
        return 0
    if 'milestones' not in s_filing or 'plaques_hung' not in s_filing['milestones']:
        return 0
    try:
        f_in_conflict = (('has_enforcement_bureau' in s_unit and s_unit['has_enforcement_bureau']) and 'plaque' in s_bureau) and (('date' in s_bureau['plaque'] and v['hung'] <= p['last_day']) and v['bureau_hung'] > p['last_day'])
    except ABSENT:
        try:
            f_in_conflict = look_257(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_in_conflict:
            return 5
    except ABSENT:
        pass
    try:
        f_late_acts = (['职责修订(' + v['revised'] + ')'] if v['revised'] > p['last_day'] else []) + (['人员任命(' + v['appointed'] + ')'] if v['appointed'] > p['last_day'] else []) + (['机构挂牌(' + v['hung'] + ')'] if v['hung'] > p['last_day'] else [])
    except ABSENT:
        pass
    try:
        if len(f_late_acts) > 0 and v['last_done'] <= s['as_of']:
            return 6
    except ABSENT:
        pass
    try:
        met = ('duties_revised' in s_milestones and 'appointments_made' in s_milestones) and 'plaques_hung' in s_milestones
    except ABSENT:
        try:
            met = look_34(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_4_2_3_from_2024(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['zero']) > 0 and len(v['unfinished']) == 0:
            return 5
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'without_year' in v:
                t1 = 'without_year' not in v
                if not t1:
                    t2 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['lacking']) > 0:
            if 'entries' in v:
                t3 = 'entries' not in v
                if not t3:
                    t4 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not '日常办公' in v['answered']:
            if 'entries' in v:
                t5 = 'entries' not in v
                if not t5:
                    t6 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'office' not in y3['lines']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急装备' in v['answered']:
            if 'entries' in v:
                t7 = 'entries' not in v
                if not t7:
                    t8 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'equipment' not in y4['lines']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if not '教育培训' in v['answered']:
            if 'entries' in v:
                t9 = 'entries' not in v
                if not t9:
                    t10 = False
                    for y5 in v['entries']:
                        if 'lines' not in y5 or 'training' not in y5['lines']:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急救援队伍建设' in v['answered']:
            if 'entries' in v:
                t11 = 'entries' not in v
                if not t11:
                    t12 = False
                    for y6 in v['entries']:
                        if 'lines' not in y6 or 'team_building' not in y6['lines']:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_2_6_exploration(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['zero']) > 0 and len(v['unfinished']) == 0:
            return 5
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        if len(v['lacking']) > 0:
            if 'without_year' in v:
                t1 = 'without_year' not in v
                if not t1:
                    t2 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t2 = True
                            break
                    t1 = t2
                if t1:
                    return 0
    except ABSENT:
        pass
    try:
        if len(v['lacking']) > 0:
            if 'entries' in v:
                t3 = 'entries' not in v
                if not t3:
                    t4 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t4 = True
                            break
                    t3 = t4
                if t3:
                    return 0
    except ABSENT:
        pass
    try:
        if not '值班值守' in v['answered']:
            if 'entries' in v:
                t5 = 'entries' not in v
                if not t5:
                    t6 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'duty_watch' not in y3['lines']:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if not '抢险救援' in v['answered']:
            if 'entries' in v:
                t7 = 'entries' not in v
                if not t7:
                    t8 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'rescue' not in y4['lines']:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(v['lacking']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_4_same_day_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['after']) > 0:
            return 5
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_c in v['concerned']:
            if False:
                t1.append(x_c)
        f_same_day = t1
    except ABSENT:
        pass
    try:
        if len(f_same_day) > 0:
            return 6
    except ABSENT:
        pass
    if 'personnel_changes' not in s_filing:
        return 0
    if 'by_now' in v:
        t2 = 'by_now' not in v
        if not t2:
            t3 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t3 = True
                    break
            t2 = t3
        if t2:
            return 0
    if 'changes' in v:
        t4 = 'changes' not in v
        if not t4:
            t5 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t5 = True
                    break
            t4 = t5
        if t4:
            return 0
    if 'concerned' in v:
        t6 = 'concerned' not in v
        if not t6:
            t7 = False
            for y3 in v['concerned']:
                if 'consulted_on' not in y3:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        if v['count'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(v['after']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_5_same_day_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        if len(v['after']) > 0:
            return 5
    except ABSENT:
        pass
    if 'personnel_changes' not in s_filing:
        return 0
    if 'by_now' in v:
        t1 = 'by_now' not in v
        if not t1:
            t2 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t2 = True
                    break
            t1 = t2
        if t1:
            return 0
    if 'changes' in v:
        t3 = 'changes' not in v
        if not t3:
            t4 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t4 = True
                    break
            t3 = t4
        if t3:
            return 0
    if 'concerned' in v:
        t5 = 'concerned' not in v
        if not t5:
            t6 = False
            for y3 in v['concerned']:
                if 'notified_on' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    try:
        t7: list[Any] = []
        for x_c in v['concerned']:
            if False:
                t7.append(x_c)
        f_same_day = t7
    except ABSENT:
        pass
    try:
        if len(f_same_day) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if v['count'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(v['after']) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_7_one_each(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'trainings' not in s_filing:
        return 0
    try:
        t2 = False
        for x_t in v['attended']:
            if matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])'):
                t2 = True
                break
        t1 = t2
        if t1:
            t3 = False
            for x_t in v['attended']:
                if matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])'):
                    t3 = True
                    break
            t1 = t3
        f_count = len(v['attended']) if t1 else 0
    except ABSENT:
        try:
            f_count = look_338(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_count < p['minimum']:
            t4 = 'trainings' not in s_filing
            if not t4:
                t5 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t5 = True
                        break
                t4 = t5
            if t4:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'held' in v:
                t6 = 'held' not in v
                if not t6:
                    t7 = False
                    for y2 in v['held']:
                        if 'centralised' not in y2:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'central' in v:
                t8 = 'central' not in v
                if not t8:
                    t9 = False
                    for y3 in v['central']:
                        if 'organiser' not in y3:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'by_district' in v:
                t10 = 'by_district' not in v
                if not t10:
                    t11 = False
                    for y4 in v['by_district']:
                        if 'attendees' not in y4:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum'] and len(v['by_others']) > 0 and (len(v['stayed_away']) > 0):
            return 5
    except ABSENT:
        pass
    try:
        if f_count < p['minimum'] and len(v['by_others']) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if f_count < p['minimum'] and len(v['stayed_away']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if f_count < p['minimum'] and len(v['missed']) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = f_count >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_1_2_end_of_september(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_submission = s['submission']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'submission' not in s_filing or ('implementation_plan' not in (y1 := s_filing['submission']) or 'same_as_work_plan' not in y1['implementation_plan']):
        return 0
    try:
        if not v['same']:
            if 'submission' not in s_filing or ('implementation_plan' not in (y2 := s_filing['submission']) or 'number' not in y2['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if not v['same']:
            if 'submission' not in s_filing or ('implementation_plan' not in (y3 := s_filing['submission']) or 'date' not in y3['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'submission' not in s_filing or ('work_plan' not in (y4 := s_filing['submission']) or 'number' not in y4['work_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            t1 = 'submission' not in s_filing
            if not t1:
                t2 = 'filed_with' not in (y5 := s_filing['submission'])
                if not t2:
                    t3 = False
                    for y6 in y5['filed_with']:
                        if 'body' not in y6:
                            t3 = True
                            break
                    t2 = t3
                t1 = t2
            if t1:
                return 0
    except ABSENT:
        pass
    try:
        if v['same']:
            if 'filed' in v:
                t4 = 'filed' not in v
                if not t4:
                    t5 = False
                    for y7 in v['filed']:
                        if 'date' not in y7:
                            t5 = True
                            break
                    t4 = t5
                if t4:
                    return 0
    except ABSENT:
        pass
    try:
        if v['same'] and len(v['filed']) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if v['same'] and 'number' in s_submission['implementation_plan'] and (v['own_number'] != v['work_number']):
            return 6
    except ABSENT:
        pass
    try:
        if len(v['before_issue']) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if v['same']:
            try:
                f_limit = p['work_plan_day'] if v['same'] else p['last_day']
            except ABSENT:
                pass
            try:
                if v['done_on'] > f_limit and v['done_on'] <= s['as_of']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if v['same'] and len(v['unlisted']) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if v['same']:
            return 10
    except ABSENT:
        pass
    try:
        met = 'date' in s_submission['implementation_plan']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


SHIPPED: Mapping[str, Function] = {
    "7ea5bb02037525b873969d51": rule_1_1_2,
    "43c62b225384d0744e9190be": rule_1_1_3,
    "cd3b06d0de049f62610b8634": rule_1_2_2,
    "ceb339b9c72a48d42e6191a6": rule_2_1_2,
    "caddb65a5bcaab557c58b6d0": rule_2_2_2,
    "b56aaca87495b5d68fbbec85": rule_3_1_2,
    "ff629eca46aef070dc177460": rule_3_1_3,
    "93c0518aeca84cff8468be8b": rule_3_1_4,
    "9f86951ac2eed36b6bfb661d": rule_3_1_6,
    "8f8ee86d6cf42613825c3f97": rule_3_1_7,
    "a287ed848d17a43922ff2da2": rule_3_2_3,
    "8bdfde94b06cbea919ad7494": rule_1_1_3_8bdfde94b06cbea919ad7494,
    "40620680da40bf209e803933": rule_1_1_4,
    "95d5121ef0aa074d808bf36d": rule_1_1_5,
    "c716b85517776c921094bf28": rule_1_1_7,
    "1feaa7ddb3b9b63625306a02": rule_1_1_8,
    "443934aaa615d1019770f840": rule_1_1_9,
    "108c69301a25697e9f30ff4a": rule_1_1_10,
    "f2f97356e8c5e5242c1b4db6": rule_1_1_11,
    "8f609e430708eb02a0492b01": rule_1_1_12,
    "3f235fe187b01dff1680937a": rule_1_2_3,
    "03fe9ac2680496a3fe481301": rule_1_2_4,
    "20beec626ea93b94bc0f670c": rule_1_2_5,
    "335c5160782360d8d1256e23": rule_1_2_6,
    "4149ee2fcd467d11ab63e892": rule_1_2_7,
    "25623842364eba636385bd9d": rule_1_2_8,
    "c09cff19711df2a169151f6d": rule_1_2_9,
    "e187dc1a0a8d3ecfbb89a89b": rule_1_2_10,
    "a04656286c7bbc33b3b51d61": rule_1_2_11,
    "864cff8ab6357458c5522649": rule_1_2_12,
    "3dcec2857ea7c7fb83a99bfb": rule_1_2_13,
    "443185fce5f970cdf4141182": rule_1_2_14,
    "7b4544e123ca8c9f8bf487c1": rule_1_2_15,
    "bf61400b6343a8484df8e0bb": rule_1_2_17,
    "c38f525135ea89ac18ff51f1": rule_1_2_18,
    "2ed678695131179078f008f9": rule_1_2_19,
    "bd7844c2bb545f1b9b767cb5": rule_1_2_21,
    "63d1317cf6fee4c91cacd516": rule_1_2_22,
    "be1030653514f06bcbfda78f": rule_1_3_3,
    "3462bdb2d75fb35c643be15b": rule_1_3_4,
    "725b457221e10f428fa6a913": rule_1_3_5,
    "5970f5826552e689eb1b8879": rule_1_3_6,
    "0fc85ba1e2797e86b0199a5f": rule_2_1_3,
    "9ba398caa8b33e973b92c83c": rule_2_1_4,
    "9dac4cb690bf79cd2fdc8f4b": rule_2_1_5,
    "933e8fcbdb7d420bd0f3864c": rule_2_1_6,
    "f7fddd2c0b27d45c982903b9": rule_2_1_7,
    "6e3909001010f9a99a8acd41": rule_2_1_8,
    "3c72b0c724af76981f79f545": rule_2_2_2_3c72b0c724af76981f79f545,
    "b61c6cf73fd69a8311b78859": rule_2_2_4,
    "8d2664dd8eb40864209d92b1": rule_2_2_5,
    "7724582a6d43cfc30cdb8f72": rule_2_2_6,
    "6e11a22ce19e5477a97407cf": rule_2_2_7,
    "d6090c35bcec3e7c9ab946b8": rule_2_2_8,
    "78a6a0899e11a11e7a420c1c": rule_2_2_9,
    "2c396f9491cbade1655ebac0": rule_2_2_11,
    "aa8059d46b9432738718962f": rule_2_2_13,
    "c925c3c420f5e389edb3f0c7": rule_2_2_14,
    "d85ccc835357b9b986d99689": rule_2_3_3,
    "a89b9681b00278a716178eed": rule_2_3_4,
    "0736ca1a3219500060baa4fc": rule_2_3_5,
    "fa073e410c16047edd4bbdc0": rule_2_3_6,
    "dc6baab39f261034f15c773a": rule_3_1_2_dc6baab39f261034f15c773a,
    "bb87f37812365d489b74dbe7": rule_3_1_3_bb87f37812365d489b74dbe7,
    "0ee15c82a27b690bde8702c2": rule_3_1_4_0ee15c82a27b690bde8702c2,
    "d17caf71d592873f14c3231a": rule_3_1_5,
    "f104219013140e41ab746ddf": rule_3_1_6_f104219013140e41ab746ddf,
    "a1e901b96a454fdea4b5315f": rule_3_1_11,
    "deacb73b60a79f9a5a1f0d47": rule_3_1_12,
    "1b78158504c18abb53b8e8c7": rule_3_2_3_1b78158504c18abb53b8e8c7,
    "9b077b965fdad74e296ea15d": rule_3_2_4,
    "46f47a56efa1c52be48b14c2": rule_3_2_5,
    "ba225abd469ee0f6c0e495ec": rule_3_2_7,
    "10fc70b178ca4aa39052be96": rule_3_2_8,
    "a55e109d37a4d8a679ef4fc2": rule_3_2_11,
    "de16e751327f654c14568ce2": rule_3_2_12,
    "fc8b741400ba4ca23ddbd218": rule_3_2_13,
    "b44ae559f768027bf77d98b6": rule_3_2_14,
    "02397f20f2ec7dae37e5a015": rule_3_2_15,
    "a9e54046c5b0e435b2af8d69": rule_3_2_19,
    "af74ab9b843363114030a56f": rule_3_2_20,
    "eaf4690616425eb064c181f8": rule_3_2_22,
    "a1ef53892d9021a7562aca14": rule_3_2_23,
    "899faa0799fd6df4f1e6288c": rule_3_2_24,
    "0b1a26cd2f2d4349f68d5b3d": rule_3_2_25,
    "edd3efb4f1e400c9dafc2706": rule_4_1_4,
    "2473bbf2d9454f66ad9cd66b": rule_4_1_5,
    "4b9f19c87bbad4860b261b62": rule_4_1_6,
    "754f12dba5106a9cd19bd5b5": rule_4_2_3,
    "14dd3e3deb4b21958a1d1368": rule_4_2_5,
    "c3f97eeff76a6ceb96258525": rule_4_2_6,
    "65d7c9ec3b2b9de0a0842c4a": rule_4_2_7,
    "d8e1bb268b5ecb6173caafd6": rule_4_3_3,
    "98b920988ba0f3513b8726c3": rule_4_3_4,
    "7fbf7bd1a711e2ff22adf5d9": rule_4_3_5,
    "40184f71e0374c81c3d888c4": rule_4_3_6,
    "4526bfda3563769576077aa8": rule_4_3_7,
    "41ffd64f51b2c7815f5c2165": rule_5_1_1,
    "6fbb6a84ae4fe602f22fc9a9": rule_5_1_2,
    "88343f7e9d2018fbb92ddf9b": rule_5_1_3,
    "df0c06c317f250feff03292e": rule_5_2_1,
    "4cc7db35a8ba6ff6467e3869": rule_5_2_3,
    "ceb29c2352ebf7bc5d40bf4e": rule_5_3_1,
    "d81c44eafca73ffb89d64844": rule_5_3_2,
    "263d5223f723bce64a7407a0": rule_1_1_2_facts,
    "f843c19f82b746bba2be163e": rule_1_1_3_facts,
    "8e8dd257696d5542e53e77e2": rule_2_1_2_facts,
    "91c32bf52474358aae06a048": rule_2_2_2_facts,
    "124f97ad8a7913856983e0f6": rule_3_1_2_facts,
    "6269d38cb391a768a6578ebd": rule_3_1_3_facts,
    "e2bd01821a23dc4bacd3aceb": rule_3_1_4_facts,
    "02a4ae106d8c6900868cca35": rule_3_1_6_facts,
    "f0e60b5fad8e5d989428db89": rule_3_1_7_facts,
    "4092e6cc25af2025e04c051a": rule_3_2_3_facts,
    "011af49ad0afb176970e3176": rule_1_1_3_facts_011af49ad0afb176970e3176,
    "47fc5d383a98aa9c3e064d95": rule_1_1_7_facts,
    "141b4247f092246eb363955a": rule_1_1_8_facts,
    "d11d896972213535aa07bd84": rule_1_1_9_facts,
    "d1e7d4e35324fbd5ef2f32bd": rule_1_1_10_facts,
    "bb1d13fac17658c2b37e6f26": rule_1_1_12_facts,
    "4b23df3edd648583226df927": rule_1_2_4_facts,
    "5694daed855783c605b50290": rule_1_2_5_facts,
    "8d0e9f31d8499aa1110f76fa": rule_1_2_6_facts,
    "97bbcc35bfb78b41a218b176": rule_1_2_7_facts,
    "aefbf7b5f2d598b47b0ef010": rule_1_2_8_facts,
    "d5a6675900f656830497ee10": rule_1_2_9_facts,
    "f6aa9aabe25e064fd5e324e4": rule_1_2_10_facts,
    "a9745447698081bf255fd279": rule_1_2_11_facts,
    "4c1e5a86d8eeeed071872faa": rule_1_2_12_facts,
    "52cea14417577d933b24ccf3": rule_1_2_13_facts,
    "ac4bff20a0485be45e5cbd4e": rule_1_2_14_facts,
    "d0055cb84b3cc1a67a5208af": rule_1_2_15_facts,
    "cf8034be7d080d4323306bda": rule_1_2_17_facts,
    "46c1d6ede1a35d7521d7ccff": rule_1_2_18_facts,
    "1193d6b45da302b83912f96f": rule_1_2_19_facts,
    "6929c2713539ef3b021073ff": rule_1_2_21_facts,
    "93bfd5515d0bd48b1d3e9509": rule_1_2_22_facts,
    "0381587daf37a704f65d4806": rule_1_3_3_facts,
    "bc3bd95dcdcc3378ae1c36ad": rule_1_3_4_facts,
    "3135fcdfc56a0e9bc1e7a0ea": rule_1_3_5_facts,
    "809a47d58cfe62b4dd2e4105": rule_1_3_6_facts,
    "4090a457957290b8abff5371": rule_2_1_3_facts,
    "514f0ef0b23b136251d9dbe1": rule_2_1_4_facts,
    "4891a7da4f5a9d5835888018": rule_2_1_5_facts,
    "999e6424fe178fa3be39c2ff": rule_2_1_6_facts,
    "84bffc75201b4c24ab544fd2": rule_2_1_7_facts,
    "8f543dd8f2b973503de016e5": rule_2_1_8_facts,
    "16da158c2ee41133aba5e099": rule_2_2_2_facts_16da158c2ee41133aba5e099,
    "852a66b5a2cf2ca04a39c758": rule_2_2_4_facts,
    "ab651dc35d8d6bb35193c59e": rule_2_2_6_facts,
    "f28e0e8068842a8ee3725013": rule_2_2_7_facts,
    "e23a5a73753cc3f8bd2ee93c": rule_2_2_8_facts,
    "c380236b6719fd1ef64bc195": rule_2_2_14_facts,
    "ec007e9752c2ba09df556f9c": rule_2_3_3_facts,
    "827358f4cad2ec960ae12cfa": rule_2_3_4_facts,
    "d62c441575be58f30d4fb0df": rule_2_3_5_facts,
    "0083e9139f75a87e0d2b9478": rule_2_3_6_facts,
    "6f96aaaec513035fd09adf6f": rule_3_1_3_facts_6f96aaaec513035fd09adf6f,
    "f03ce76e97d1def0eec8739b": rule_3_1_4_facts_f03ce76e97d1def0eec8739b,
    "19863b13e3d430d91e3fd3c8": rule_3_1_5_facts,
    "1ae11842bf0501edd0ae840d": rule_3_1_12_facts,
    "31a13f76301eb8a9120d9053": rule_3_2_3_facts_31a13f76301eb8a9120d9053,
    "9050fb4d28f26540fce6497d": rule_3_2_4_facts,
    "fa2d6b71c5d74fdc109f47d7": rule_3_2_5_facts,
    "29e2e53de0f0ce8f36536939": rule_3_2_7_facts,
    "ad82cbb2c5086d2151fb84a6": rule_3_2_8_facts,
    "f5ffc1d7f1dc6a6c704a71c3": rule_3_2_11_facts,
    "b928a6222029535858a0b6df": rule_3_2_12_facts,
    "10dadf1ce5ff80871eca1e69": rule_3_2_13_facts,
    "80973f5fbbc2af69081f6aee": rule_3_2_14_facts,
    "76ba7e21d4b7d967f939d84c": rule_3_2_15_facts,
    "936933397e574fe0611cb48b": rule_3_2_19_facts,
    "3de947932f7eb6f8de3bbd79": rule_3_2_20_facts,
    "de378f91467af61123a347d9": rule_3_2_22_facts,
    "7f5991bbea1a3c8db7b562bb": rule_3_2_24_facts,
    "4069014f21d653f112885f2d": rule_3_2_25_facts,
    "10225a1dfe469253150f8941": rule_4_1_4_facts,
    "211f9036384ff53f57d31baa": rule_4_1_5_facts,
    "23afb2cd094bf565bee9ee84": rule_4_1_6_facts,
    "f3fc747dcd81f598e3ce15d3": rule_4_2_3_facts,
    "83f277064f64e10406b68972": rule_4_2_5_facts,
    "4978f1ccf287641e4a6bf39c": rule_4_2_6_facts,
    "ece7ca4659a104debf25fffd": rule_4_2_7_facts,
    "035150520046f476c079c0c1": rule_4_3_3_facts,
    "eb89d460e7a65fc1c3914a6b": rule_4_3_4_facts,
    "6b1afd984c44d098250263f5": rule_4_3_5_facts,
    "bbcd53899bcc4586f8657a63": rule_4_3_6_facts,
    "00dc53407b7cb44295a6a71f": rule_4_3_7_facts,
    "72b923932f112eb5e78908c8": rule_5_1_1_facts,
    "264c852169ae349141341063": rule_5_1_2_facts,
    "9dd0ef08ef22e3d701af93e3": rule_5_1_3_facts,
    "07f0fbe3f2aa635d1d385b77": rule_5_2_1_facts,
    "18736538825c89c5549bc821": rule_5_2_3_facts,
    "4392e45785c42b8595fdd3aa": rule_5_3_1_facts,
    "c145aa16a3a7fae6278df967": rule_5_3_2_facts,
    "ec330a8fe95745a7187d9bc0": rule_1_1_2_leader_counts,
    "756979720732c80b73a88b3b": rule_1_1_3_all_four,
    "b5df943ff14237c9301166c7": rule_1_1_8_either,
    "18c5f63eff1cde0ab6fa5d36": rule_1_1_10_safety_fields,
    "808806fb17b4fb59951a838d": rule_1_1_10_one_suffices,
    "240a783fd4721adc9313efc9": rule_1_1_12_host_suffices,
    "41a882571a44405949c917bf": rule_1_2_3_every_unit,
    "51bdad20559168db454f1a97": rule_1_2_6_mandatory,
    "c2a609ef2c397580bf70f0f6": rule_1_2_7_either,
    "5ae74e8305c880b278b303d4": rule_1_2_7_anyone,
    "59fa16c0bf03f7816c94991c": rule_1_2_8_either,
    "fc859dfd82c647c467d7c48d": rule_1_2_8_anyone,
    "3fa774d712caeb6cdc665e10": rule_1_2_10_by_name,
    "17e342be5bb9247b9859e179": rule_1_2_11_mandatory,
    "3ecfd9e3ad8d25883f35bddb": rule_1_2_12_count_concurrent_chief,
    "f0c4d159ebe0dd38f47bb45e": rule_1_2_12_count_lent,
    "253070dd7c10f561d679df71": rule_1_2_12_by_name,
    "aa151124443351a9b17d428b": rule_1_2_12_count_government_workers,
    "355b82defcdb5dd4983131ba": rule_1_2_12_on_establishment,
    "e34a4a253e5b615ca578cebf": rule_1_2_12_reference_severity,
    "bae20e92a0cdbedc00ededd5": rule_1_2_13_extra_breach,
    "8265d8291c5518d0c3686463": rule_1_2_13_deputies_count,
    "e11dad22e9e34fa3c4dc0ab4": rule_1_2_13_deputies_never,
    "93a174a77729ec667f5f7ba0": rule_1_2_13_reference_severity,
    "a5e69bfdd05023af8311ac6c": rule_1_2_14_R1,
    "9d7de722e12aa6473c0dc6a5": rule_1_2_14_R2,
    "5c84dee2bc0d7c38cd26bad9": rule_1_2_14_rounded,
    "86ec428c50bb9836d3f7f27c": rule_1_2_14_as_filed,
    "da1bd3dad05f153d1a1cb947": rule_1_2_14_count_concurrent_chief,
    "f0a21d4881abf2dfff61c5b8": rule_1_2_18_warning,
    "8b07d5573750942c503ae8e7": rule_1_2_19_error,
    "bb5a95dc03a3c7130b7272e1": rule_1_2_19_count_concurrent_chief,
    "b6ec3900e124dc163040a95e": rule_2_1_3_either,
    "faf3080bf01bb7ec5c3b955d": rule_2_1_3_joint_counts,
    "f023e81d615a1bff04e4d40b": rule_2_1_3_from_2023Q3,
    "57da3f0be921030e2f655de2": rule_2_1_6_both_occasions,
    "c5d6b65b8e3b50030d13b6ad": rule_2_1_6_festival_only,
    "49cd1f6321b23b5c78eb14ec": rule_2_1_6_both_heads,
    "6ec9fdcf3d461b537662d690": rule_2_1_7_per_person,
    "9869dbcda911fa37ff79d38c": rule_2_1_7_from_2023,
    "66dcdf2671e9f705f7e2cf58": rule_2_2_2_five_documents,
    "9feaf70baf23c610a45a0737": rule_2_2_2_no_interval,
    "5fa06695a4c051b7ee69f3bc": rule_2_3_5_all_rectified,
    "f4e5e66575a2641b5eeae82b": rule_2_3_6_every_hazard,
    "90296736fb45428af9569180": rule_3_1_4_strict,
    "853e52f497f6a4a7f1ae49cc": rule_3_1_5_wide,
    "394f9cd8d97a8faa9b77a1b8": rule_3_1_5_at_most,
    "4fa583b8e3876e461e9ff81b": rule_3_2_3_open,
    "4d86df001206d5babffd1f8e": rule_3_2_8_live_only,
    "2fa1ba16e822621b34617856": rule_3_2_11_all_four,
    "7f45ec7772b1e65990862275": rule_3_2_12_firefighters_excluded,
    "fdf4fcbab9b1bda93cf5fc96": rule_3_2_12_firefighters_counted,
    "1f8f24f0c8fb414fa17b1531": rule_3_2_14_small_village_softened,
    "82ce624a2731435f47622dff": rule_3_2_14_shared_breach,
    "d1ad5ce0c21fbfe19269d443": rule_3_2_19_more_than_half,
    "74947c7ff2dc8a4cbefaaeca": rule_3_2_19_by_number,
    "2c6be62f98911c781f7de65c": rule_3_2_19_all_three,
    "c4bdb967b23c7a53edd3ee9f": rule_3_2_20_compulsory,
    "f51b0330bc6ac983698de9bb": rule_3_2_24_twelve_months,
    "7739f558e7d9d2be979db107": rule_4_1_4_before_the_20th,
    "fac278c0ca6c45343f2c0afe": rule_4_1_5_before_the_31st,
    "f86c41eed8fbfd56cf380600": rule_4_2_3_from_2024,
    "2084164e2f5fdef0488244b7": rule_4_2_6_exploration,
    "824ec5a8467a0f978defec72": rule_4_3_4_same_day_counts,
    "94fc504250ebfe5a8da45126": rule_4_3_5_same_day_counts,
    "1b1d854c8b349626d9c62ec4": rule_4_3_7_one_each,
    "bc2416c709f64614ff23021d": rule_5_1_2_end_of_september,
}
