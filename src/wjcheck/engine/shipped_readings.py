"""Rules of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By what decides it (`ends.mark_of`) each has the function that says what it comes to, or what it comes to by another
reading, or when its facts are known.
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
    return add((len(v['staff']) if ('staff' in s['bureau']) else add(s['bureau']['counts']['established'], s['bureau']['counts']['other'])), (1 if both(lambda: ('leaders' in s['filing']), lambda: (len(v['in_charge']) > 0)) else 0))


def look_38(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_directors']) > 0), lambda: (len(v['government_directors']) > 0))


def look_39(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['others'] if either(lambda: (not ('portfolio' in x_l)), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾')))]


def look_40(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_l for x_l in v['concerned'] if both(lambda: (not both(lambda: ('directors' in s['committee']), lambda: bare_among(x_l, s['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in s['committee']), lambda: bare_same_person(x_l, s['committee']['executive_deputy']))))])


def look_41(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: either(lambda: both(lambda: (not v['party_filed']), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not v['government_filed']), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]


def look_42(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: ('name' in x_l), lambda: ('portfolio' in x_l)), lambda: (not (x_l in v['unmarked'])))]


def look_43(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not v['somebody_lacking']))


def look_44(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '消防救援大队'))]


def look_45(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '镇专职消防队'))]


def look_46(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['brigade'] if both(lambda: both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff']), lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '文员|辅助|合同制')))]


def look_47(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))]


def look_48(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_d for x_d in v['brigade'] if both(lambda: both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff']), lambda: (not (x_d in v['clerks'])))] + v['heads'])


def look_49(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) == 0), lambda: (len(v['fire']) == 0))


def look_50(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not ('主持' in x_d['post'])))]


def look_51(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((v['auxiliary'] + v['clerks']) + [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: (not (x_d in v['heads']))), lambda: (not (x_d in v['not_heads'])))])


def look_52(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['sworn'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] in ['消防救援大队', '镇专职消防队'])), lambda: bare_same_person(x_d, x_o)))]


def look_53(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['sworn'], lambda x_d: (x_d in v['two_sources']))


def look_54(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '公安派出所'))]


def look_55(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']))]


def look_56(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']), lambda: (not (x_d in v['auxiliary'])))]


def look_57(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) == 0), lambda: (len(v['serving']) == 0))


def look_58(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['serving'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] == '公安派出所')), lambda: bare_same_person(x_d, x_o)))]


def look_59(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['serving'], lambda x_d: (x_d in v['two_sources']))


def look_60(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: either(lambda: (not ('on_duty' in x_s)), lambda: x_s['on_duty']))] if ('staff' in s['bureau']) else [])


def look_61(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['possible'] if both(lambda: ('establishment' in x_s), lambda: ('on_duty' in x_s))]


def look_62(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['own'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_63(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: ('concurrent' in s['bureau']['chief']), lambda: s['bureau']['chief']['concurrent'])]


def look_64(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['own'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_65(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: either(lambda: (not ('on_duty' in x_s)), lambda: x_s['on_duty'])), lambda: (not ('posted_from' in x_s)))] if ('staff' in s['bureau']) else [])


def look_66(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_overlap(v['in_post'], (((s['bureau']['posted'] if ('posted' in s['bureau']) else []) + (s['squad']['posted'] if ('posted' in s['squad']) else [])) + ([x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队']))] if ('deputies' in s['bureau']) else [])))


def look_67(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: (not ('posted_from' in x_s)))] if ('staff' in s['bureau']) else [])


def look_68(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['police_count'] <= p['maximum']), lambda: (v['fire_count'] <= p['maximum']))


def look_69(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if (not some(v['police_deputies'], lambda x_x: (equal(x_x, x_p))))]


def look_70(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if (not some(v['fire_deputies'], lambda x_x: (equal(x_x, x_p))))]


def look_71(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police'] if some(v['fire'], lambda x_q: bare_same_person(x_p, x_q))]


def look_72(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['police'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_73(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['fire'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_74(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)))]


def look_75(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if (not some(v['fire_deputies'], lambda x_x: (x_x == x_p)))]


def look_76(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('total_staff' in s['enforcement_bureau'])), lambda: (not either(lambda: ('staff' in s['bureau']), lambda: ('established' in s['bureau']['counts']))))


def look_77(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [[('总数为零' if (v['total'] == 0) else ('总数小于安监局人数' if both(lambda: x_included, lambda: (at(v['own_ways'], x_k) > v['total'])) else ('名册与人数不一致' if at(v['at_odds'], x_k) else ('取决于并入安监局' if both(lambda: both(lambda: (not x_included), lambda: v['merging']), lambda: (at(v['enough_ways'], x_k) != at(v['enough_with_own_ways'], x_k))) else ('够' if at(v['enough_ways'], x_k) else '不够'))))) for x_included in v['total_ways']] for x_k in [0, 1]]


def look_78(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['ends'], lambda x_e: some(x_e, lambda x_v: (x_v != x_e[0])))


def look_79(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: (not ('name' in x_s)), lambda: (not (x_s['establishment'] in p['counted'])))]


def look_80(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['enough'] if either(lambda: s['enforcement_bureau']['total_includes_safety_bureau'], lambda: (not v['merging'])) else at_most(v['required_with_own'], v['remaining']))


def look_81(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: (not within(x_s, v['in_leadership'])), lambda: (not ('concurrent' in s['bureau']['chief'])))]


def look_82(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [both(lambda: both(lambda: ('staff' in s['bureau']), lambda: ('counts' in s['bureau'])), lambda: either(lambda: both(lambda: ('other' in s['bureau']['counts']), lambda: (s['bureau']['counts']['other'] != at(v['other_ways'], x_k))), lambda: both(lambda: ('established' in s['bureau']['counts']), lambda: (not (s['bureau']['counts']['established'] in [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]


def look_83(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['established'] < p['minimum']), lambda: v['posting_short'])


def look_84(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(((v['party'] + v['government']) + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(((v['party'] + v['government']) + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_85(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: v['government_met'], lambda: v['government_perhaps'])


def look_86(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: v['party_met'], lambda: v['party_perhaps']), lambda: either(lambda: v['government_met'], lambda: v['government_perhaps']))


def look_87(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] in ['党委会', '党政联席会议'])), lambda: ('topics' in x_m))]


def look_88(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_89(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_90(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] in ['政府工作会议', '党政联席会议'])), lambda: ('topics' in x_m))]


def look_91(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_92(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_93(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_94(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_95(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['times'] if both(lambda: ('occasion' in x_i), lambda: (x_i['occasion'] == '季度'))]


def look_96(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['times'] if both(lambda: ('occasion' in x_i), lambda: (x_i['occasion'] != '季度'))]


def look_97(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['ordinary']) >= p['minimum']), lambda: (len(v['festive']) >= p['minimum']))


def look_98(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not v['both_met']), lambda: (not v['both_occasions']))


def look_99(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: (x_i['date'] <= w['until'])), lambda: either(lambda: (x_i['date'] >= w['start']), lambda: both(lambda: both(lambda: x_i['date'].startswith(text_of(s['year'])), lambda: ('occasion' in x_i)), lambda: (x_i['occasion'] != '季度'))))]


def look_100(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['party_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_101(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['government_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_102(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: (v['party_times'] >= p['minimum']), lambda: (not v['party_asked'])), lambda: either(lambda: (v['government_times'] >= p['minimum']), lambda: (not v['government_asked'])))


def look_103(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['not_issued']) == 0), lambda: (len(v['issued']) >= (len(bare_persons([x_l for x_l in s['leaders'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))])) if ('leaders' in s['filing']) else 0)))


def look_104(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合')), lambda: both(lambda: ('form' in x_d), lambda: (x_d['form'] == '实战')))]


def look_105(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合')), lambda: (not ('form' in x_d)))]


def look_106(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not both(lambda: ('village_count' in s['unit']), lambda: (s['unit']['village_count'] == 0))), lambda: both(lambda: ('villages' in s['filing']), lambda: (len(s['villages']) > 0)))


def look_107(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: both(lambda: ('members' in x_v['rescue_team']), lambda: (not (x_v in v['no_team']))), lambda: (not (x_v in v['differing']))), lambda: both(lambda: both(lambda: some(x_v['rescue_team']['members'], lambda x_m: ('name' in x_m)), lambda: (len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum'])), lambda: (len(bare_persons([x_m for x_m in x_v['rescue_team']['members'] if ('name' in x_m)])) < p['minimum'])))]


def look_108(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if either(lambda: ('shared_with' in x_v['rescue_team']), lambda: both(lambda: ('established' in x_v['rescue_team']), lambda: (not x_v['rescue_team']['established'])))]


def look_109(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': x_v['@'], 'name': (x_v['name'] if ('name' in x_v) else ''), 'size': (len(bare_persons(x_v['rescue_team']['members'])) if ('members' in x_v['rescue_team']) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in v['teams'] if both(lambda: both(lambda: (not (x_v in v['no_team'])), lambda: (not (x_v in v['differing']))), lambda: both(lambda: (not (x_v in v['shared'])), lambda: either(lambda: ('members' in x_v['rescue_team']), lambda: ('size' in x_v['rescue_team']))))]]


def look_110(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity']))


def look_111(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical']))


def look_112(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['mainly'], lambda: (len(v['lacking']) == 0))


def look_113(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: s['unit']['has_enforcement_bureau']), lambda: ('plaque' in s['bureau'])), lambda: both(lambda: both(lambda: ('date' in s['bureau']['plaque']), lambda: (v['hung'] <= p['last_day'])), lambda: (v['bureau_hung'] > p['last_day'])))


def look_114(s: Any, p: Any, w: Any, v: Any) -> Any:
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
        v['count'] = f_count = add(len(v['staff']) if 'staff' in s_bureau else add(s_bureau['counts']['established'], s_bureau['counts']['other']), 1 if 'leaders' in s_filing and len(v['in_charge']) > 0 else 0)
    except ABSENT:
        try:
            v['count'] = f_count = look_37(s, p, w, facts_of(v, locals()))
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
        v['not_merged'] = f_not_merged = t3
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
            met = look_38(s, p, w, facts_of(v, locals()))
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
        v['concerned'] = f_concerned = t1
    except ABSENT:
        try:
            v['concerned'] = f_concerned = look_39(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_l in f_concerned:
            if not ('directors' in s_committee and bare_among(x_l, s_committee['directors'])) and (not ('executive_deputy' in s_committee and bare_same_person(x_l, s_committee['executive_deputy']))):
                t4.append(x_l)
        v['asked'] = f_asked = bare_persons(t4)
    except ABSENT:
        try:
            v['asked'] = f_asked = look_40(s, p, w, facts_of(v, locals()))
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
            v['unmarked'] = f_unmarked = look_41(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_l in f_outside:
            if 'name' in x_l and 'portfolio' in x_l and (not x_l in f_unmarked):
                t7.append(x_l)
        v['lacking'] = f_lacking = t7
    except ABSENT:
        try:
            v['lacking'] = f_lacking = look_42(s, p, w, facts_of(v, locals()))
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
            met = look_43(s, p, w, facts_of(v, locals()))
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
            v['brigade'] = f_brigade = look_44(s, p, w, facts_of(v, locals()))
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
            v['team'] = f_team = look_45(s, p, w, facts_of(v, locals()))
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
            f_clerks = look_46(s, p, w, facts_of(v, locals()))
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
            f_heads = look_47(s, p, w, facts_of(v, locals()))
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
            v['fire'] = f_fire = look_48(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_neither = len(v['sworn']) == 0 and len(f_fire) == 0
    except ABSENT:
        try:
            f_neither = look_49(s, p, w, facts_of(v, locals()))
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
                    f_not_heads = look_50(s, p, w, facts_of(v, locals()))
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
                    f_doubtful = look_51(s, p, w, facts_of(v, locals()))
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
                    f_two_sources = look_52(s, p, w, facts_of(v, locals()))
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
                    if look_53(s, p, w, facts_of(v, locals())):
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
                    f_two_sources = look_52(s, p, w, facts_of(v, locals()))
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
            v['police'] = f_police = look_54(s, p, w, facts_of(v, locals()))
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
            f_auxiliary = look_55(s, p, w, facts_of(v, locals()))
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
            v['sworn'] = f_sworn = look_56(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_neither = len(f_sworn) == 0 and len(v['serving']) == 0
    except ABSENT:
        try:
            f_neither = look_57(s, p, w, facts_of(v, locals()))
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
                    f_two_sources = look_58(s, p, w, facts_of(v, locals()))
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
                    if look_59(s, p, w, facts_of(v, locals())):
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
                    f_two_sources = look_58(s, p, w, facts_of(v, locals()))
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
                v['in_leadership'] = f_in_leadership = list[Any]()
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(v['own']) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
        v['in_leadership'] = f_in_leadership = list[Any]()
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(v['own']) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t1
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_60(s, p, w, facts_of(v, locals()))
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
                    v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                v['lent_here'] = f_lent_here = list[Any]()
            except ABSENT:
                pass
            try:
                t4: list[Any] = []
                for x_s in f_in_post:
                    if not within(x_s, f_lent_here):
                        t4.append(x_s)
                v['own'] = f_own = bare_persons(t4)
            except ABSENT:
                pass
            try:
                t5: list[Any] = []
                for x_s in f_own:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t5.append(x_s)
                v['same_as_chief'] = f_same_as_chief = t5
            except ABSENT:
                try:
                    v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
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
                    v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
                v['leaders_listed'] = f_leaders_listed = t7
            except ABSENT:
                try:
                    v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t9
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_60(s, p, w, facts_of(v, locals()))
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
                v['possible'] = f_possible = t11
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_60(s, p, w, facts_of(v, locals()))
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
        v['possible'] = f_possible = t19
    except ABSENT:
        try:
            v['possible'] = f_possible = look_60(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t21: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t21.append(x_s)
        v['in_post'] = f_in_post = t21
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['lent_here'] = f_lent_here = list[Any]()
    except ABSENT:
        pass
    try:
        t22: list[Any] = []
        for x_s in f_in_post:
            if not within(x_s, f_lent_here):
                t22.append(x_s)
        v['own'] = f_own = bare_persons(t22)
    except ABSENT:
        pass
    try:
        t23: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t23.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t23
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t24: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t24.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t24
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
        v['leaders_listed'] = f_leaders_listed = t25
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t1
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
                    v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
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
                    v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
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
                    v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
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
                    v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
                    v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t11
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
                v['possible'] = f_possible = t13
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
        v['possible'] = f_possible = t21
    except ABSENT:
        try:
            v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t23.append(x_s)
        v['in_post'] = f_in_post = t23
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
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
        v['lent_here'] = f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t24)
    except ABSENT:
        try:
            v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t26.append(x_s)
        v['own'] = f_own = bare_persons(t26)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t27.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t27
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t28.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t28
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
        v['leaders_listed'] = f_leaders_listed = t29
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t1
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
                    v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
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
                    v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
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
                    v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
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
                    v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
                    v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t11
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
                v['possible'] = f_possible = t13
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
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
        v['possible'] = f_possible = t21
    except ABSENT:
        try:
            v['possible'] = f_possible = look_65(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s and 'on_duty' in x_s:
                t23.append(x_s)
        v['in_post'] = f_in_post = t23
    except ABSENT:
        try:
            v['in_post'] = f_in_post = look_61(s, p, w, facts_of(v, locals()))
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
        v['lent_here'] = f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t24)
    except ABSENT:
        try:
            v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t26: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t26.append(x_s)
        v['own'] = f_own = bare_persons(t26)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t27.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t27
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t28.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t28
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
        v['leaders_listed'] = f_leaders_listed = t29
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t1
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_67(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t3: list[Any] = []
                for x_s in f_possible:
                    if 'establishment' in x_s:
                        t3.append(x_s)
                v['in_post'] = f_in_post = t3
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
                    v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
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
                    v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
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
                    v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
                    v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
                v['possible'] = f_possible = t11
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_67(s, p, w, facts_of(v, locals()))
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
                v['possible'] = f_possible = t13
            except ABSENT:
                try:
                    v['possible'] = f_possible = look_67(s, p, w, facts_of(v, locals()))
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
        v['possible'] = f_possible = t18
    except ABSENT:
        try:
            v['possible'] = f_possible = look_67(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t20: list[Any] = []
        for x_s in f_possible:
            if 'establishment' in x_s:
                t20.append(x_s)
        v['in_post'] = f_in_post = t20
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
        v['lent_here'] = f_lent_here = bare_overlap(f_in_post, (s_bureau['posted'] if 'posted' in s_bureau else []) + (s_squad['posted'] if 'posted' in s_squad else []) + t21)
    except ABSENT:
        try:
            v['lent_here'] = f_lent_here = look_66(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t23: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_lent_here:
                t23.append(x_s)
        v['own'] = f_own = bare_persons(t23)
    except ABSENT:
        pass
    try:
        t24: list[Any] = []
        for x_s in f_own:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t24.append(x_s)
        v['same_as_chief'] = f_same_as_chief = t24
    except ABSENT:
        try:
            v['same_as_chief'] = f_same_as_chief = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t25: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t25.append(x_s)
        v['concurrent_chief'] = f_concurrent_chief = t25
    except ABSENT:
        try:
            v['concurrent_chief'] = f_concurrent_chief = look_63(s, p, w, facts_of(v, locals()))
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
        v['leaders_listed'] = f_leaders_listed = t26
    except ABSENT:
        try:
            v['leaders_listed'] = f_leaders_listed = look_64(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['in_leadership'] = f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) - len(f_in_leadership) if 'staff' in s_bureau else s_bureau['counts']['established']
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
            met = look_68(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_deputies_count(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        v['police_deputies'] = f_police_deputies = list[Any]()
    except ABSENT:
        pass
    try:
        v['fire_deputies'] = f_fire_deputies = list[Any]()
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
        v['police'] = f_police = t1
    except ABSENT:
        try:
            v['police'] = f_police = look_69(s, p, w, facts_of(v, locals()))
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
        v['fire'] = f_fire = t3
    except ABSENT:
        try:
            v['fire'] = f_fire = look_70(s, p, w, facts_of(v, locals()))
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
            f_two_senders = look_71(s, p, w, facts_of(v, locals()))
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
        v['police_begun'] = f_police_begun = len(t13)
    except ABSENT:
        try:
            v['police_begun'] = f_police_begun = look_72(s, p, w, facts_of(v, locals()))
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
        v['fire_begun'] = f_fire_begun = len(t14)
    except ABSENT:
        try:
            v['fire_begun'] = f_fire_begun = look_73(s, p, w, facts_of(v, locals()))
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
        v['fire_deputies'] = f_fire_deputies = t1
    except ABSENT:
        try:
            v['fire_deputies'] = f_fire_deputies = look_74(s, p, w, facts_of(v, locals()))
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
        v['fire'] = f_fire = t3
    except ABSENT:
        try:
            v['fire'] = f_fire = look_75(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['fire_count'] = f_fire_count = len(f_fire)
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
            f_two_senders = look_71(s, p, w, facts_of(v, locals()))
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
        v['fire_begun'] = f_fire_begun = len(t13)
    except ABSENT:
        try:
            v['fire_begun'] = f_fire_begun = look_73(s, p, w, facts_of(v, locals()))
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
            if look_76(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        v['remaining'] = f_remaining = v['R1']
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
            f_ends = look_77(s, p, w, facts_of(v, locals()))
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
            if look_78(s, p, w, facts_of(v, locals())):
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
                            v['nameless'] = f_nameless = look_79(s, p, w, facts_of(v, locals()))
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
                                    v['nameless'] = f_nameless = look_79(s, p, w, facts_of(v, locals()))
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
                    v['nameless'] = f_nameless = look_79(s, p, w, facts_of(v, locals()))
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
                        v['nameless'] = f_nameless = look_79(s, p, w, facts_of(v, locals()))
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
            f_enough_with_own = look_80(s, p, w, facts_of(v, locals()))
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
            if look_76(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        v['remaining'] = f_remaining = v['R2']
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
            f_ends = look_77(s, p, w, facts_of(v, locals()))
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
            if look_78(s, p, w, facts_of(v, locals())):
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
            f_enough_with_own = look_80(s, p, w, facts_of(v, locals()))
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
            if look_76(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        v['rounding'] = f_rounding = 50
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
            f_ends = look_77(s, p, w, facts_of(v, locals()))
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
            if look_78(s, p, w, facts_of(v, locals())):
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
            f_enough_with_own = look_80(s, p, w, facts_of(v, locals()))
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
            if look_76(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        v['merging'] = f_merging = False
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
            f_ends = look_77(s, p, w, facts_of(v, locals()))
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
            if look_78(s, p, w, facts_of(v, locals())):
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
            f_enough_with_own = look_80(s, p, w, facts_of(v, locals()))
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
            if look_76(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
    try:
        f_same_as_chief = list[Any]()
    except ABSENT:
        pass
    try:
        v['in_leadership'] = f_in_leadership = list[Any]()
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
            f_chief_unsure = look_81(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_s in v['people']:
            if not within(x_s, f_in_leadership):
                t2.append(x_s)
        v['staff'] = f_staff = t2
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
        v['established'] = f_established = t3
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
        v['other'] = f_other = add(t5, v['joined'])
    except ABSENT:
        pass
    try:
        v['own'] = f_own = add(f_established, f_other)
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_n in [f_established, p['floor']]:
            if x_n <= p['floor']:
                t7.append(x_n)
        v['set_aside'] = f_set_aside = t7[0]
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
            f_at_odds = look_82(s, p, w, facts_of(v, locals()))
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
            f_ends = look_77(s, p, w, facts_of(v, locals()))
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
            if look_78(s, p, w, facts_of(v, locals())):
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
        v['total_with_own'] = f_total_with_own = add(v['total'], f_own)
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
            f_enough_with_own = look_80(s, p, w, facts_of(v, locals()))
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
                v['in_leadership'] = f_in_leadership = list[Any]()
            except ABSENT:
                pass
            try:
                t1: list[Any] = []
                for x_s in v['in_post']:
                    if not within(x_s, f_in_leadership):
                        t1.append(x_s)
                v['own'] = f_own = t1
            except ABSENT:
                pass
            try:
                v['established'] = f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
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
        v['in_leadership'] = f_in_leadership = list[Any]()
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        for x_s in v['in_post']:
            if not within(x_s, f_in_leadership):
                t14.append(x_s)
        v['own'] = f_own = t14
    except ABSENT:
        pass
    try:
        v['established'] = f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
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
            f_short = look_83(s, p, w, facts_of(v, locals()))
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
        v['party_least'] = f_party_least = smallest([v['party_emergency'] + v['government_emergency'], v['party_fire'] + v['government_fire']])
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
                    f_party_perhaps = look_84(s, p, w, facts_of(v, locals()))
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
                            if look_85(s, p, w, facts_of(v, locals())):
                                return 5
                        except ABSENT:
                            pass
            except ABSENT:
                try:
                    try:
                        f_government_perhaps = f_party_perhaps
                    except ABSENT:
                        pass
                    if look_86(s, p, w, facts_of(v, locals())):
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
                    f_party_perhaps = look_84(s, p, w, facts_of(v, locals()))
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
        v['party'] = f_party = t1
    except ABSENT:
        try:
            v['party'] = f_party = look_87(s, p, w, facts_of(v, locals()))
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
        v['party_emergency'] = f_party_emergency = len(t2)
    except ABSENT:
        try:
            v['party_emergency'] = f_party_emergency = look_88(s, p, w, facts_of(v, locals()))
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
        v['party_fire'] = f_party_fire = len(t4)
    except ABSENT:
        try:
            v['party_fire'] = f_party_fire = look_89(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['party_least'] = f_party_least = smallest([f_party_emergency, f_party_fire])
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
        v['government'] = f_government = t8
    except ABSENT:
        try:
            v['government'] = f_government = look_90(s, p, w, facts_of(v, locals()))
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
            v['government_emergency'] = f_government_emergency = look_91(s, p, w, facts_of(v, locals()))
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
            v['government_fire'] = f_government_fire = look_92(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['government_least'] = f_government_least = smallest([f_government_emergency, f_government_fire])
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
                    f_party_perhaps = look_93(s, p, w, facts_of(v, locals()))
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
                            f_government_perhaps = look_94(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if f_government_met or f_government_perhaps:
                            return 5
                    except ABSENT:
                        try:
                            if look_85(s, p, w, facts_of(v, locals())):
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
                            f_government_perhaps = look_94(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    if look_86(s, p, w, facts_of(v, locals())):
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
                    f_party_perhaps = look_93(s, p, w, facts_of(v, locals()))
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
                    f_government_perhaps = look_94(s, p, w, facts_of(v, locals()))
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
            f_ordinary = look_95(s, p, w, facts_of(v, locals()))
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
            f_festive = look_96(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_both_occasions = len(f_ordinary) >= p['minimum'] and len(f_festive) >= p['minimum']
    except ABSENT:
        try:
            f_both_occasions = look_97(s, p, w, facts_of(v, locals()))
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
            if look_98(s, p, w, facts_of(v, locals())):
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
            v['held'] = f_held = look_99(s, p, w, facts_of(v, locals()))
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
        v['by_party'] = f_by_party = t14
    except ABSENT:
        try:
            v['by_party'] = f_by_party = look_100(s, p, w, facts_of(v, locals()))
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
        v['by_government'] = f_by_government = t17
    except ABSENT:
        try:
            v['by_government'] = f_by_government = look_101(s, p, w, facts_of(v, locals()))
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
        f_both_met = (f_party_times >= p['minimum'] or not v['party_asked']) and (f_government_times >= p['minimum'] or not v['government_asked'])
    except ABSENT:
        try:
            f_both_met = look_102(s, p, w, facts_of(v, locals()))
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
            f_complete = look_103(s, p, w, facts_of(v, locals()))
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
        v['no_interval'] = f_no_interval = False
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
                v['asked'] = f_asked = add(s_hazards['found'], s_hazards['violations_found'])
            except ABSENT:
                pass
            try:
                v['short'] = f_short = subtract(f_asked, v['counted'])
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
        v['asked'] = f_asked = add(s_hazards['found'], s_hazards['violations_found'])
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
        v['short'] = f_short = subtract(f_asked, v['counted'])
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
        v['comprehensive'] = f_comprehensive = t1
    except ABSENT:
        try:
            v['comprehensive'] = f_comprehensive = look_104(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        v['count'] = f_count = len(f_comprehensive)
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
                    v['form_unknown'] = f_form_unknown = look_105(s, p, w, facts_of(v, locals()))
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
                v['count'] = f_count = 0 if v['none'] else subtract(len(v['people']) if 'members' in s_rescue_team else s_rescue_team['size'], len(v['firefighters']))
            except ABSENT:
                pass
            try:
                v['enough'] = f_enough = f_count >= p['minimum']
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
        v['count'] = f_count = 0 if v['none'] else subtract(len(v['people']) if 'members' in s_rescue_team else s_rescue_team['size'], len(v['firefighters']))
    except ABSENT:
        pass
    try:
        v['enough'] = f_enough = f_count >= p['minimum']
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
                v['others'] = f_others = f_count
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
                v['others'] = f_others = f_count
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
                v['others'] = f_others = f_count
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
            met = look_106(s, p, w, facts_of(v, locals()))
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
            f_unnamed = look_107(s, p, w, facts_of(v, locals()))
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
            met = look_106(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in v['teams']:
            if 'shared_with' in x_v['rescue_team'] or ('established' in x_v['rescue_team'] and (not x_v['rescue_team']['established'])):
                t1.append(x_v)
        v['no_team'] = f_no_team = t1
    except ABSENT:
        try:
            v['no_team'] = f_no_team = look_108(s, p, w, facts_of(v, locals()))
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
        v['sized'] = f_sized = t2
    except ABSENT:
        try:
            v['sized'] = f_sized = look_109(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_no_team:
            t4.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        v['strengths'] = f_strengths = t4 + f_sized
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
            f_unnamed = look_107(s, p, w, facts_of(v, locals()))
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
        v['mainly'] = f_mainly = less(add(v['agreement'], v['capacity']), v['physical'])
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
        v['by_value'] = f_by_value = False
    except ABSENT:
        pass
    try:
        v['physical'] = f_physical = v['physical_value'] if f_by_value else number_of(v['physical_items'])
    except ABSENT:
        pass
    try:
        v['agreement'] = f_agreement = v['agreement_value'] if f_by_value else number_of(v['agreement_items'])
    except ABSENT:
        pass
    try:
        v['capacity'] = f_capacity = v['capacity_value'] if f_by_value else number_of(v['capacity_items'])
    except ABSENT:
        pass
    try:
        f_beaten = less(f_physical, f_agreement) or less(f_physical, f_capacity)
    except ABSENT:
        try:
            f_beaten = look_110(s, p, w, facts_of(v, locals()))
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
        v['mainly'] = f_mainly = less(f_agreement, f_physical) and less(f_capacity, f_physical)
    except ABSENT:
        try:
            v['mainly'] = f_mainly = look_111(s, p, w, facts_of(v, locals()))
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
            met = look_112(s, p, w, facts_of(v, locals()))
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
        v['own_interval'] = f_own_interval = False
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
        v['start'] = f_start = v['guide_start']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_r in v['held']:
            if x_r['date'] >= f_start:
                t1.append(x_r)
        v['recent'] = f_recent = t1
    except ABSENT:
        pass
    try:
        v['count'] = f_count = len(f_recent)
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
            f_in_conflict = look_113(s, p, w, facts_of(v, locals()))
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
        v['same_day'] = f_same_day = t1
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
        v['same_day'] = f_same_day = t7
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
        v['count'] = f_count = len(v['attended']) if t1 else 0
    except ABSENT:
        try:
            v['count'] = f_count = look_114(s, p, w, facts_of(v, locals()))
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
