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
    return bare_persons([x_s for x_s in v['roster'] if both(lambda: both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s)))])


def look_3(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: (not ('portfolio' in x_l)), lambda: bare_among(x_l, v['in_post']))]


def look_4(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: ('应急' in x_p)))]


def look_5(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['rescue_team']), lambda: (not s['rescue_team']['established']))


def look_6(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('village_count' in s['unit']), lambda: (s['unit']['village_count'] == 0)), lambda: (not ('villages' in s['filing']))))


def look_7(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: ('established' in x_v['rescue_team']), lambda: (not x_v['rescue_team']['established']))]


def look_8(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: (not (x_v in v['without'])), lambda: ('members' in x_v['rescue_team']))]


def look_9(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: (not (x_v in v['without'])), lambda: (not ('members' in x_v['rescue_team']))), lambda: ('size' in x_v['rescue_team']))]


def look_10(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['rosters'] if both(lambda: ('size' in x_v['rescue_team']), lambda: (x_v['rescue_team']['size'] != len(x_v['rescue_team']['members'])))]


def look_11(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': x_v['@'], 'name': (x_v['name'] if ('name' in x_v) else ''), 'size': len(bare_persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in v['rosters'] if both(lambda: (not (x_v in v['differing'])), lambda: (not (x_v in v['shared'])))]]


def look_12(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['listed'] > v['declared']), lambda: (len(bare_distinct([x_v['name'] for x_v in s['villages']])) < v['listed']))


def look_13(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['bureau']), lambda: s['bureau']['established'])


def look_14(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in s['office']), lambda: s['office']['established'])


def look_15(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: v['office_set_up'], lambda: v['bureau_set_up'])


def look_16(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([s['plans']['comprehensive']['title']] if both(lambda: ('comprehensive' in s['plans']), lambda: ('title' in s['plans']['comprehensive'])) else [])


def look_17(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['reserves']['items'] if both(lambda: both(lambda: ('name' in x_i), lambda: ('quantity' in x_i)), lambda: (x_i['quantity'] > 0))]


def look_18(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: ('date' in x_t), lambda: (x_t['date'] <= s['as_of']))]


def look_19(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['drills'] if both(lambda: ('date' in x_d), lambda: (x_d['date'] <= s['as_of']))]


def look_20(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['training_count'] >= p['least']), lambda: (v['drill_count'] >= p['least']))


def look_21(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_b for x_b in s['committee']['absent_bodies'] if both(lambda: ('name' in x_b), lambda: (x_b['name'] in p['bodies']))] if ('absent_bodies' in s['committee']) else [])


def look_22(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in p['bodies'] if both(lambda: (not (x_b in s['committee']['merged_bodies'])), lambda: (not some(v['never_had'], lambda x_a: (x_a['name'] == x_b))))]


def look_23(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in p['fields'] if (not some(v['duties'], lambda x_d: (x_f in x_d)))]


def look_24(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['lacking'] if some(v['duties'], lambda x_d: matches(x_d, {'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}[x_f]))]


def look_25(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of']))]


def look_26(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['party'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_27(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of']))]


def look_28(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['government'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_29(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]


def look_30(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]


def look_31(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_sitting']) == 0), lambda: (len(v['government_sitting']) == 0))


def look_32(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant']))]


def look_33(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急([^救]|$)')))]


def look_34(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: (not ('name' in x_l)), lambda: either(lambda: (not ('portfolio' in x_l)), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, ('应急([^救]|$)' if (len(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')))))]


def look_35(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['in_charge'], lambda x_l: bare_same_person(x_l, v['executive']))


def look_36(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['own_entry']) == 0), lambda: (not some(s['leaders'], lambda x_l: ('portfolio' in x_l))))


def look_37(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (len(v['in_charge']) == 0), lambda: (len(v['own_entry']) == 0)), lambda: (not some(s['leaders'], lambda x_l: ('portfolio' in x_l))))


def look_38(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant']), lambda: both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '应急([^救]|$)'))))]


def look_39(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['own_entry'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援')))]


def look_40(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('head_of' in x_l), lambda: either(lambda: ('党委' in x_l['head_of']), lambda: ('政府' in x_l['head_of'])))]


def look_41(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: ('portfolio' in x_l), lambda: some(x_l['portfolio'], lambda x_p: ('应急' in x_p)))]


def look_42(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['in_charge'] if both(lambda: both(lambda: ('executive_deputy' in s['committee']), lambda: ('name' in s['committee']['executive_deputy'])), lambda: (not bare_among(s['committee']['executive_deputy'], v['in_charge'])))]


def look_43(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: both(lambda: (not (x_l in v['heads'])), lambda: (not bare_among(x_l, v['heads']))), lambda: both(lambda: (not (x_l in v['unplaced'])), lambda: (not both(lambda: ('portfolio' in x_l), lambda: (len(x_l['portfolio']) == 0)))))]


def look_44(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_l for x_l in v['concerned'] if both(lambda: (not both(lambda: ('directors' in s['committee']), lambda: bare_among(x_l, s['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in s['committee']), lambda: bare_same_person(x_l, s['committee']['executive_deputy']))))])


def look_45(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])))


def look_46(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])))


def look_47(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('post' in x_l)), lambda: either(lambda: both(lambda: (not v['party_filed']), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not v['government_filed']), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]


def look_48(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['outside'] if both(lambda: both(lambda: ('name' in x_l), lambda: ('portfolio' in x_l)), lambda: (not (x_l in v['unmarked'])))]


def look_49(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('directors' in s['committee']), lambda: ('executive_deputy' in s['committee'])), lambda: ('name' in s['committee']['executive_deputy'])), lambda: both(lambda: every(s['committee']['directors'], lambda x_d: ('name' in x_d)), lambda: every(v['deputies'], lambda x_d: ('name' in x_d))))


def look_50(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['sitting'] if both(lambda: bare_same_person(x_l, s['committee']['executive_deputy']), lambda: some(v['unplaced'], lambda x_u: True))]


def look_51(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('executive_deputy' in s['committee']), lambda: bare_same_person(s['bureau']['chief'], s['committee']['executive_deputy']))


def look_52(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('separately_approved' in x_d), lambda: x_d['separately_approved'])]


def look_53(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '公安派出所'))]


def look_54(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']))]


def look_55(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['police'] if both(lambda: both(lambda: ('sworn_officer' in x_d), lambda: x_d['sworn_officer']), lambda: (not (x_d in v['auxiliary'])))]


def look_56(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['sworn'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] in ['消防救援大队', '镇专职消防队'])), lambda: bare_same_person(x_d, x_o)))]


def look_57(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['sworn'], lambda x_d: (x_d in v['two_sources']))


def look_58(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['sworn']) > 0), lambda: every(v['sworn'], lambda x_d: (x_d in v['two_sources'])))


def look_59(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '消防救援大队'))]


def look_60(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] == '镇专职消防队'))]


def look_61(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['brigade'] if both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff'])]


def look_62(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))]


def look_63(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['brigade'] if both(lambda: both(lambda: ('regular_staff' in x_d), lambda: x_d['regular_staff']), lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '文员|辅助|合同制')))]


def look_64(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not ('主持' in x_d['post'])))]


def look_65(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['team'] if both(lambda: both(lambda: ('post' in x_d), lambda: (not (x_d in v['heads']))), lambda: (not (x_d in v['not_heads'])))]


def look_66(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['serving'] if some(s['bureau']['deputies'], lambda x_o: both(lambda: both(lambda: ('source' in x_o), lambda: (x_o['source'] == '公安派出所')), lambda: bare_same_person(x_d, x_o)))]


def look_67(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['serving'], lambda x_d: (x_d in v['two_sources']))


def look_68(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['serving']) > 0), lambda: every(v['serving'], lambda x_d: (x_d in v['two_sources'])))


def look_69(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: (not s['unit']['has_enforcement_bureau']))


def look_70(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['host'] == p['bureau_name']), lambda: both(lambda: v['without'], lambda: bare_same_body(v['host'], s['bureau']['existing_body'])))


def look_71(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['deputies'] if both(lambda: ('dedicated' in x_d), lambda: x_d['dedicated'])]


def look_72(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['dedicated'], lambda x_d: both(lambda: both(lambda: ('separately_approved' in x_d), lambda: x_d['separately_approved']), lambda: bare_same_person(x_d, v['deputy_director'])))


def look_73(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['dedicated'], lambda x_d: bare_same_person(x_d, v['deputy_director']))


def look_74(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: either(lambda: (not ('establishment' in x_s)), lambda: (x_s['establishment'] in p['counted'])), lambda: either(lambda: (not ('on_duty' in x_s)), lambda: x_s['on_duty'])), lambda: (not ('posted_from' in x_s)))] if ('staff' in s['bureau']) else [])


def look_75(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['possible'] if both(lambda: ('establishment' in x_s), lambda: ('on_duty' in x_s))]


def look_76(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_overlap(v['in_post'], (((s['bureau']['posted'] if ('posted' in s['bureau']) else []) + (s['squad']['posted'] if ('posted' in s['squad']) else [])) + ([x_d for x_d in s['bureau']['deputies'] if both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队']))] if ('deputies' in s['bureau']) else [])))


def look_77(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['own'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_78(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: ('concurrent' in s['bureau']['chief']), lambda: s['bureau']['chief']['concurrent'])]


def look_79(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['own'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_80(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(v['own'], lambda x_s: ('name' in x_s)), lambda: (v['established'] >= p['minimum'])), lambda: (subtract(v['established'], len(v['nameless'])) < p['minimum']))


def look_81(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: ('from' in x_p), lambda: (x_p['from'] == '公安派出所'))])


def look_82(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: ('from' in x_p), lambda: (x_p['from'] == '消防救援大队'))])


def look_83(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if some(v['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] != '公安派出所')), lambda: bare_same_person(x_p, x_d)))]


def look_84(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if some(v['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (not (x_d['source'] in ['消防救援大队', '镇专职消防队']))), lambda: bare_same_person(x_p, x_d)))]


def look_85(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)))]


def look_86(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if both(lambda: both(lambda: (not (x_p in v['crossed'])), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))), lambda: both(lambda: ('dedicated' in x_p), lambda: (not x_p['dedicated'])))]


def look_87(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police_all'] if (not some(v['police_deputies'], lambda x_x: (x_x == x_p)))]


def look_88(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['fire_all'] if (not some(v['fire_deputies'], lambda x_x: (x_x == x_p)))]


def look_89(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: v['police_short'], lambda: v['fire_short']), lambda: v['without'])


def look_90(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['fire_all'], lambda x_p: both(lambda: both(lambda: (not ('dedicated' in x_p)), lambda: (not (x_p in v['crossed']))), lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))


def look_91(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['police'] if some(v['fire'], lambda x_q: bare_same_person(x_p, x_q))]


def look_92(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ((v['police_count'] - len(v['two_senders'])) < p['minimum']), lambda: ((v['fire_count'] - len(v['two_senders'])) < p['minimum']))


def look_93(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ((v['police_count'] - len(v['police_crossed'])) < p['minimum']), lambda: ((v['fire_count'] - len(v['fire_crossed'])) < p['minimum']))


def look_94(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['bureau']['posted'] if both(lambda: ('since' in x_p), lambda: (x_p['since'] > s['as_of']))]


def look_95(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['police'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_96(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in v['fire'] if both(lambda: (not (x_p in v['not_begun'])), lambda: (not (x_p in v['crossed'])))])


def look_97(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['police_count'] >= p['minimum']), lambda: (v['fire_count'] >= p['minimum']))


def look_98(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('total_staff' in s['enforcement_bureau'])), lambda: (not either(lambda: ('staff' in s['bureau']), lambda: ('established' in s['bureau']['counts']))))


def look_99(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))))] if ('staff' in s['bureau']) else [])


def look_100(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['people'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_101(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['people'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_102(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['same_as_chief'] if both(lambda: (not (x_s in v['in_leadership'])), lambda: (not ('concurrent' in s['bureau']['chief'])))]


def look_103(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('total_includes_safety_bureau' in s['enforcement_bureau']), lambda: s['enforcement_bureau']['total_includes_safety_bureau'])


def look_104(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [both(lambda: both(lambda: ('staff' in s['bureau']), lambda: ('counts' in s['bureau'])), lambda: either(lambda: both(lambda: ('other' in s['bureau']['counts']), lambda: (s['bureau']['counts']['other'] != at(v['other_ways'], x_k))), lambda: both(lambda: ('established' in s['bureau']['counts']), lambda: (not (s['bureau']['counts']['established'] in [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]


def look_105(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [[('总数为零' if (v['total'] == 0) else ('总数小于安监局人数' if both(lambda: x_included, lambda: (at(v['own_ways'], x_k) > v['total'])) else ('名册与人数不一致' if at(v['at_odds'], x_k) else ('取决于并入安监局' if both(lambda: both(lambda: (not x_included), lambda: v['merging']), lambda: (at(v['enough_ways'], x_k) != at(v['enough_with_own_ways'], x_k))) else ('够' if at(v['enough_ways'], x_k) else '不够'))))) for x_included in v['total_ways']] for x_k in [0, 1]]


def look_106(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['ends'], lambda x_e: some(x_e, lambda x_v: (x_v != x_e[0])))


def look_107(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(v['staff'], lambda x_s: ('name' in x_s)), lambda: v['enough']), lambda: less(subtract(v['remaining'], len(v['nameless'])), v['required']))


def look_108(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['enough'] if either(lambda: s['enforcement_bureau']['total_includes_safety_bureau'], lambda: (not v['merging'])) else at_most(v['required_with_own'], v['remaining']))


def look_109(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['bureau']['posted'], lambda x_p: either(lambda: (not ('from' in x_p)), lambda: (x_p['from'] in ['公安派出所', '消防救援大队'])))


def look_110(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['bureau']['posted'] if either(lambda: (not ('from' in x_p)), lambda: (x_p['from'] in ['公安派出所', '消防救援大队']))]


def look_111(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in v['concerned'] if both(lambda: both(lambda: ('from' in x_p), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))]


def look_112(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('posted' in s['bureau']), lambda: (not some(s['bureau']['posted'], lambda x_p: either(lambda: (not ('from' in x_p)), lambda: (x_p['from'] in ['公安派出所', '消防救援大队'])))))


def look_113(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('attestations' in s['filing']), lambda: some(s['attestations'], lambda x_a: both(lambda: ('statement' in x_a), lambda: (x_a['statement'] == '1.2.17'))))


def look_114(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: (x_p['from'] == '公安派出所'), lambda: (not some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))]))


def look_115(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not both(lambda: both(lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))))]))


def look_116(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['police'] < p['posted_minimum']), lambda: (v['fire'] < p['posted_minimum']))


def look_117(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (bare_persons([x_s for x_s in s['bureau']['staff'] if both(lambda: both(lambda: both(lambda: (x_s['establishment'] in p['counted']), lambda: x_s['on_duty']), lambda: (not ('posted_from' in x_s))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))))]) if ('staff' in s['bureau']) else [])


def look_118(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['in_post'] if both(lambda: ('chief' in s['bureau']), lambda: bare_same_person(x_s, s['bureau']['chief']))]


def look_119(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in v['in_post'] if both(lambda: (not (x_s in v['concurrent_chief'])), lambda: bare_among(x_s, s['leaders']))] if ('leaders' in s['filing']) else [])


def look_120(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['established'] < p['minimum']), lambda: v['posting_short'])


def look_121(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: both(lambda: (x_p['from'] == '公安派出所'), lambda: (not (x_p in v['not_begun']))), lambda: (not some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d))))]))


def look_122(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(bare_persons([x_p for x_p in s['bureau']['posted'] if both(lambda: both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not (x_p in v['not_begun']))), lambda: (not both(lambda: both(lambda: some(v['deputies'], lambda x_d: bare_same_person(x_p, x_d)), lambda: ('dedicated' in x_p)), lambda: (not x_p['dedicated']))))]))


def look_123(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['police_begun'] < p['posted_minimum']), lambda: (v['fire_begun'] < p['posted_minimum']))


def look_124(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['short']), lambda: either(lambda: (v['police_begun'] < p['posted_minimum']), lambda: (v['fire_begun'] < p['posted_minimum'])))


def look_125(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: s['unit']['high_fire_risk'], lambda: s['unit']['main_urban_area'])


def look_126(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['bureau']['staff'] if both(lambda: ('line' in x_s), lambda: ('消防' in x_s['line']))]


def look_127(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['fire_line'] if either(lambda: either(lambda: ('posted_from' in x_s), lambda: both(lambda: ('posted' in s['bureau']), lambda: bare_among(x_s, s['bureau']['posted']))), lambda: both(lambda: ('deputies' in s['bureau']), lambda: some(s['bureau']['deputies'], lambda x_d: both(lambda: both(lambda: ('source' in x_d), lambda: (x_d['source'] in ['公安派出所', '消防救援大队'])), lambda: bare_same_person(x_s, x_d)))))]


def look_128(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_s for x_s in v['own'] if both(lambda: ('on_duty' in x_s), lambda: x_s['on_duty'])])


def look_129(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not both(lambda: ('village_count' in s['unit']), lambda: (s['unit']['village_count'] == 0))), lambda: both(lambda: ('villages' in s['filing']), lambda: (len(s['villages']) > 0)))


def look_130(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('established' in x_v['group'])), lambda: (not x_v['group']['established']))]


def look_131(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('date' in x_v['group'])), lambda: (x_v['group']['date'] > s['as_of']))]


def look_132(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if (not both(lambda: both(lambda: ('group' in x_v), lambda: ('established' in x_v['group'])), lambda: (not x_v['group']['established'])))]


def look_133(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['with_group'] if both(lambda: both(lambda: ('group' in x_v), lambda: ('leader' in x_v['group'])), lambda: ('post' in x_v['group']['leader']))]


def look_134(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])'), lambda: (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))]


def look_135(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: (not (x_v in v['secretary'])), lambda: either(lambda: matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记'), lambda: both(lambda: ('书记' in x_v['group']['leader']['post']), lambda: (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))]


def look_136(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['known'] if both(lambda: (not (x_v in v['secretary'])), lambda: (not (x_v in v['doubtful'])))]


def look_137(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: ('patrols' in x_v), lambda: (x_v['patrols'] == 0))]


def look_138(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in s['meetings'] if both(lambda: both(lambda: ('date' in x_m), lambda: (x_m['date'] >= w['start'])), lambda: (x_m['date'] <= w['until']))]


def look_139(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '党委会')), lambda: ('topics' in x_m))]


def look_140(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_141(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['party'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_142(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '政府工作会议')), lambda: ('topics' in x_m))]


def look_143(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('应急管理' in x_t))])


def look_144(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in v['government'] if some(x_m['topics'], lambda x_t: ('消防' in x_t))])


def look_145(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not v['party_met']), lambda: (not v['government_met']))


def look_146(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['held'] if both(lambda: both(lambda: ('type' in x_m), lambda: (x_m['type'] == '党政联席会议')), lambda: ('topics' in x_m))]


def look_147(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['party'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_148(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some((v['government'] + v['joint']), lambda x_m: some(x_m['topics'], lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_149(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: v['government_met'], lambda: v['government_perhaps'])


def look_150(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: v['party_met'], lambda: v['party_perhaps']), lambda: either(lambda: v['government_met'], lambda: v['government_perhaps']))


def look_151(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not both(lambda: v['party_met'], lambda: v['government_met'])), lambda: either(lambda: v['party_met'], lambda: v['party_perhaps'])), lambda: either(lambda: v['government_met'], lambda: v['government_perhaps']))


def look_152(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['party_met'], lambda: v['government_met'])


def look_153(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['government_named'], lambda x_h: True)


def look_154(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(v['party_named'], lambda x_h: True), lambda: some(v['government_named'], lambda x_h: True))


def look_155(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: v['one_lacks'], lambda: some(v['party_named'], lambda x_h: True)), lambda: some(v['government_named'], lambda x_h: True))


def look_156(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: (x_i['date'] >= w['start'])), lambda: (x_i['date'] <= w['until']))]


def look_157(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])), lambda: (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))]


def look_158(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])), lambda: (not both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))]


def look_159(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['leaders'] if both(lambda: both(lambda: (not ('head_of' in x_l)), lambda: ('acting' in x_l)), lambda: x_l['acting'])]


def look_160(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (len(v['party_heads']) == 0), lambda: (len(v['government_heads']) == 0))


def look_161(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: both(lambda: ('head_of' in x_l), lambda: ('党委' in x_l['head_of'])), lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))


def look_162(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(s['leaders'], lambda x_l: both(lambda: both(lambda: ('head_of' in x_l), lambda: ('政府' in x_l['head_of'])), lambda: both(lambda: ('vacant' in x_l), lambda: x_l['vacant'])))


def look_163(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['party_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_164(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['held'] if both(lambda: ('leaders' in x_i), lambda: some(x_i['leaders'], lambda x_n: some(v['government_heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_165(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not both(lambda: (len(v['party_heads']) == 0), lambda: v['party_vacant'])))


def look_166(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in s['filing'])), lambda: (not both(lambda: (len(v['government_heads']) == 0), lambda: v['government_vacant'])))


def look_167(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: (v['party_times'] >= p['minimum']), lambda: (not v['party_asked'])), lambda: either(lambda: (v['government_times'] >= p['minimum']), lambda: (not v['government_asked'])))


def look_168(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in s['inspections'] if both(lambda: both(lambda: ('date' in x_i), lambda: ('leaders' in x_i)), lambda: some(x_i['leaders'], lambda x_n: some(v['heads'], lambda x_h: bare_same_person(x_h, {'name': x_n}))))]


def look_169(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['attended'] if both(lambda: (x_i['date'] >= w['start']), lambda: (x_i['date'] <= w['until']))]


def look_170(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['both_met']), lambda: either(lambda: (len(v['party_heads']) == 0), lambda: (len(v['government_heads']) == 0)))


def look_171(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in s['responsibility']['task_lists'] if (not both(lambda: both(lambda: ('document' in x_l), lambda: ('date' in x_l['document'])), lambda: (x_l['document']['date'] > w['until'])))]


def look_172(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in p['classes'] if (not some(v['lists'], lambda x_l: both(lambda: either(lambda: (not ('year' in x_l)), lambda: (x_l['year'] == s['year'])), lambda: either(lambda: (not ('class' in x_l)), lambda: (x_l['class'] == x_c)))))]


def look_173(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['lists'] if either(lambda: (not ('year' in x_l)), lambda: both(lambda: (x_l['year'] == s['year']), lambda: either(lambda: either(lambda: (not ('class' in x_l)), lambda: (not ('document' in x_l))), lambda: either(lambda: (not ('number' in x_l['document'])), lambda: (not ('date' in x_l['document']))))))]


def look_174(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in v['lists'] if both(lambda: both(lambda: both(lambda: ('year' in x_l), lambda: (x_l['year'] == s['year'])), lambda: ('class' in x_l)), lambda: both(lambda: both(lambda: ('document' in x_l), lambda: ('number' in x_l['document'])), lambda: ('date' in x_l['document'])))]


def look_175(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in p['classes'] if (not some(v['issued'], lambda x_l: (x_l['class'] == x_c)))]


def look_176(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['named'], lambda x_s: (x_r in x_s['name'])))]


def look_177(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in v['lacking'] if some(v['named'], lambda x_s: matches(x_s['name'], p['alike'][x_r]))]


def look_178(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['named'] if both(lambda: both(lambda: ('document' in x_s), lambda: ('number' in x_s['document'])), lambda: ('date' in x_s['document']))]


def look_179(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['complete'], lambda x_s: (x_r in x_s['name'])))]


def look_180(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['named'] if some(v['unproved'], lambda x_r: (x_r in x_s['name']))]


def look_181(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['required'] if (not some(v['complete'], lambda x_s: both(lambda: (x_r in x_s['name']), lambda: (x_s['document']['date'] <= s['as_of']))))]


def look_182(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['complete'] if some(v['not_yet'], lambda x_r: (x_r in x_s['name']))]


def look_183(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(v['consultation'], lambda x_s: True), lambda: (len(v['intervals']) == 0))


def look_184(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not some(v['intervals'], lambda x_i: (not ('不定期' in x_i))))


def look_185(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in s['committee']['members'] if both(lambda: ('duties' in x_m), lambda: (len(x_m['duties']) == 0))]


def look_186(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k for x_k in p['kinds'] if (both(lambda: ('checks_enterprises' in s['activities']), lambda: (s['activities']['checks_enterprises'] == 0)) if (x_k == '企业') else both(lambda: ('checks_self_employed' in s['activities']), lambda: (s['activities']['checks_self_employed'] == 0)))]


def look_187(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['host'] != p['bureau_name']), lambda: (both(lambda: ('existing_body' in s['bureau']), lambda: (not bare_same_body(v['host'], s['bureau']['existing_body']))) if v['without'] else both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: (v['host'] != p['parent_name']))))


def look_188(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['bureau']['duties'] if some(p['office_names'], lambda x_o: (x_o in x_d))]


def look_189(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in p['bodies'] if (not some(listed(v['agreed_by']), lambda x_a: contains(x_a, x_b)))]


def look_190(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('number' in mapping(s['district']['fire_supervision']['document']))))


def look_191(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('date' in mapping(s['district']['fire_supervision']['document']))))


def look_192(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('agreed_by' in mapping(s['district']['fire_supervision']))))


def look_193(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in s['activities']['campaigns'] if both(lambda: both(lambda: ('date' in x_c), lambda: (x_c['date'] >= w['start'])), lambda: (x_c['date'] <= w['until']))]


def look_194(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('fire_checks' in s['activities']), lambda: (s['activities']['fire_checks'] == 0))


def look_195(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('campaigns' in s['activities']), lambda: (len(v['held']) == 0)), lambda: (len(v['unfinished']) == 0))


def look_196(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['filed'] if both(lambda: ('date' in x_t), lambda: (x_t['date'] <= s['as_of']))]


def look_197(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: ('from' in x_p), lambda: (not matches(x_p['from'], '执法大队|应急管理局|应急局')))]


def look_198(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['squad']['posted'] if both(lambda: (not (x_p in v['others'])), lambda: (not both(lambda: ('certificate_expires' in x_p), lambda: (x_p['certificate_expires'] < s['as_of']))))]


def look_199(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in v['in_force'] if either(lambda: (not ('certified' in x_p)), lambda: x_p['certified'])])


def look_200(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_p for x_p in s['squad']['posted'] if (not ('from' in x_p))] if some(s['squad']['posted'], lambda x_p: ('from' in x_p)) else [])


def look_201(s: Any, p: Any, w: Any, v: Any) -> Any:
    return bare_persons([x_p for x_p in v['in_force'] if both(lambda: ('certified' in x_p), lambda: x_p['certified'])])


def look_202(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in s['squad']['town_staff'] if both(lambda: ('posted' in s['squad']), lambda: bare_among(x_s, s['squad']['posted']))]


def look_203(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: either(lambda: (not ('certified' in x_s)), lambda: x_s['certified']), lambda: either(lambda: (not ('certificate_expires' in x_s)), lambda: (x_s['certificate_expires'] >= s['as_of'])))]


def look_204(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['staff'] if both(lambda: ('certified' in x_s), lambda: x_s['certified'])]


def look_205(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: v['enough'], lambda: (v['valid_count'] >= p['certified_minimum']))


def look_206(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in v['certified'] if both(lambda: ('certificate_expires' in x_s), lambda: (x_s['certificate_expires'] >= s['as_of']))]


def look_207(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if (earliest((([x_p['revised_on']] if ('revised_on' in x_p) else []) + ([x_p['document']['date']] if both(lambda: ('document' in x_p), lambda: ('date' in x_p['document'])) else []))) > s['as_of'])]


def look_208(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (v['different'] >= p['special_minimum']), lambda: (v['count'] < p['special_minimum']))


def look_209(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: ('title' in x_p), lambda: (x_p['title'] == v['comprehensive']))]


def look_210(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: both(lambda: ('document' in x_p), lambda: ('date' in x_p['document'])), lambda: (x_p['document']['date'] <= s['as_of']))]


def look_211(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: ('revised_on' in x_p), lambda: (x_p['revised_on'] <= s['as_of']))]


def look_212(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in s['plans']['special'] if both(lambda: (not (x_p in v['issued_by_now'])), lambda: (not (x_p in v['revised_by_now'])))]


def look_213(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('handbook' in x_v), lambda: ('exists' in x_v['handbook'])), lambda: (not x_v['handbook']['exists']))]


def look_214(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: both(lambda: ('handbook' in x_v), lambda: ('date' in x_v['handbook'])), lambda: (x_v['handbook']['date'] > s['as_of']))]


def look_215(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in s['drills'] if both(lambda: both(lambda: ('date' in x_d), lambda: (x_d['date'] >= w['start'])), lambda: (x_d['date'] <= w['until']))]


def look_216(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in v['held'] if both(lambda: ('kind' in x_d), lambda: (x_d['kind'] == '综合'))]


def look_217(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['members'] if both(lambda: ('trained' in x_m), lambda: (not x_m['trained']))]


def look_218(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('members' in s['rescue_team']), lambda: ('size' in s['rescue_team'])), lambda: (v['number_filed'] != v['listed'])))


def look_219(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not v['enough']), lambda: (not both(lambda: both(lambda: ('members' in s['rescue_team']), lambda: ('size' in s['rescue_team'])), lambda: (v['number_filed'] != v['listed']))))


def look_220(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(v['people'], lambda x_m: ('source' in x_m))


def look_221(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in v['people'] if both(lambda: ('source' in x_m), lambda: (x_m['source'] == '政府专职消防员'))]


def look_222(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['tasks'] if (not some(v['duties'], lambda x_d: (x_t in x_d)))]


def look_223(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: ('members' in x_v['rescue_team']), lambda: ('size' in x_v['rescue_team'])), lambda: (len(x_v['rescue_team']['members']) != x_v['rescue_team']['size']))]


def look_224(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': x_v['@'], 'name': (x_v['name'] if ('name' in x_v) else ''), 'size': (len(bare_persons(x_v['rescue_team']['members'])) if ('members' in x_v['rescue_team']) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in v['teams'] if both(lambda: both(lambda: (not (x_v in v['no_team'])), lambda: (not (x_v in v['differing']))), lambda: both(lambda: (not (x_v in v['shared'])), lambda: either(lambda: ('members' in x_v['rescue_team']), lambda: ('size' in x_v['rescue_team']))))]]


def look_225(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: both(lambda: both(lambda: ('members' in x_v['rescue_team']), lambda: (not (x_v in v['no_team']))), lambda: (not (x_v in v['differing']))), lambda: both(lambda: both(lambda: some(x_v['rescue_team']['members'], lambda x_m: ('name' in x_m)), lambda: (len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum'])), lambda: (len(bare_persons([x_m for x_m in x_v['rescue_team']['members'] if ('name' in x_m)])) < p['minimum'])))]


def look_226(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in v['teams'] if both(lambda: ('members' in x_v['rescue_team']), lambda: every(x_v['rescue_team']['members'], lambda x_m: ('name' in x_m)))]


def look_227(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k['rescue_team'] for x_k in [x_k for x_k in v['later'] if some(v['earlier'], lambda x_e: both(lambda: both(lambda: bare_same_person({'name': x_e['name']}, {'name': x_k['name']}), lambda: (x_e['size'] == x_k['size'])), lambda: (len(bare_persons((x_e['rescue_team']['members'] + x_k['rescue_team']['members']))) == x_k['size'])))]]


def look_228(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (v['manager'] == p['bureau_name']), lambda: both(lambda: v['without'], lambda: bare_same_body(v['manager'], s['bureau']['existing_body'])))


def look_229(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in v['items'] if either(lambda: (not ('kind' in x_i)), lambda: (x_i['kind'] == '实物'))]


def look_230(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity']))


def look_231(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical']))


def look_232(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical_value'], v['agreement_value']), lambda: less(v['physical_value'], v['capacity_value']))


def look_233(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ('document' in s['reserves']['replenishment']), lambda: ('description' in s['reserves']['replenishment']))


def look_234(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('interval_months' in s['reserves']['maintenance']), lambda: (v['interval'] > 0))


def look_235(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in v['records'] if both(lambda: ('date' in x_r), lambda: (x_r['date'] <= v['until']))]


def look_236(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in s['villages'] if both(lambda: ('equipment' in x_v), lambda: (len(x_v['equipment']) == 0))]


def look_237(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (s['submission']['work_plan']['contains'] if both(lambda: ('work_plan' in s['submission']), lambda: ('contains' in s['submission']['work_plan'])) else p['contents'])


def look_238(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([] if both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: s['unit']['has_enforcement_bureau']) else [x_c for x_c in v['lacking_contents'] if (x_c == p['bureau_scheme'])])


def look_239(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_r for x_r in p['recipients'] if (not some(v['filings'], lambda x_f: both(lambda: ('body' in x_f), lambda: (x_f['body'] == x_r))))] if ('filed_with' in s['submission']) else [])


def look_240(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['filings'] if both(lambda: ('body' in x_f), lambda: (x_f['body'] in p['recipients']))]


def look_241(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in v['filed'] if both(lambda: ('date' in x_f), lambda: (not some(v['filed'], lambda x_g: both(lambda: both(lambda: (x_g['body'] == x_f['body']), lambda: ('date' in x_g)), lambda: (x_g['date'] < x_f['date'])))))]


def look_242(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(('工作方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]] + [(((x_f['body'] + '(') + x_f['date']) + ')') for x_f in [x_f for x_f in v['first_filed'] if (x_f['date'] < p['issued'])]])


def look_243(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (len(v['owed']) == 0), lambda: (len(v['not_filed_with']) == 0))


def look_244(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in s['unit']), lambda: s['unit']['has_enforcement_bureau']), lambda: ('plaque' in s['bureau'])), lambda: both(lambda: both(lambda: ('date' in s['bureau']['plaque']), lambda: (v['hung'] <= p['last_day'])), lambda: (v['bureau_hung'] > p['last_day'])))


def look_245(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('duties_revised' in s['milestones']), lambda: ('appointments_made' in s['milestones'])), lambda: ('plaques_hung' in s['milestones']))


def look_246(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in s['budget'] if both(lambda: ('year' in x_b), lambda: (x_b['year'] == s['year']))]


def look_247(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(v['lines'], lambda x_l: ('office' in x_l)) else []) + (['应急装备'] if some(v['lines'], lambda x_l: ('equipment' in x_l)) else [])) + (['教育培训'] if some(v['lines'], lambda x_l: ('training' in x_l)) else [])) + (['应急救援队伍建设'] if some(v['lines'], lambda x_l: ('team_building' in x_l)) else []))


def look_248(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(v['lines'], lambda x_l: both(lambda: ('office' in x_l), lambda: (x_l['office'] > 0))) else []) + (['应急装备'] if some(v['lines'], lambda x_l: both(lambda: ('equipment' in x_l), lambda: (x_l['equipment'] > 0))) else [])) + (['教育培训'] if some(v['lines'], lambda x_l: both(lambda: ('training' in x_l), lambda: (x_l['training'] > 0))) else [])) + (['应急救援队伍建设'] if some(v['lines'], lambda x_l: both(lambda: ('team_building' in x_l), lambda: (x_l['team_building'] > 0))) else []))


def look_249(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_h for x_h in p['heads'] if both(lambda: (x_h in v['answered']), lambda: (not (x_h in v['funded'])))]


def look_250(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in s['budget'] if either(lambda: (not ('year' in x_b)), lambda: both(lambda: (x_b['year'] == s['year']), lambda: (not ('lines' in x_b))))]


def look_251(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(v['lines'], lambda x_l: ('duty_watch' in x_l)) else []) + (['抢险救援'] if some(v['lines'], lambda x_l: ('rescue' in x_l)) else []))


def look_252(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(v['lines'], lambda x_l: both(lambda: ('duty_watch' in x_l), lambda: (x_l['duty_watch'] > 0))) else []) + (['抢险救援'] if some(v['lines'], lambda x_l: both(lambda: ('rescue' in x_l), lambda: (x_l['rescue'] > 0))) else []))


def look_253(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['安监局人员'] if both(lambda: (not ('staff' in s['bureau'])), lambda: ('counts' in s['bureau'])) else []) + (['综合应急救援队队员'] if both(lambda: (not ('members' in s['rescue_team'])), lambda: ('size' in s['rescue_team'])) else []))


def look_254(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in s['personnel_changes'] if (not both(lambda: ('date' in x_c), lambda: (x_c['date'] > s['as_of'])))]


def look_255(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['by_now'] if both(lambda: ('kind' in x_c), lambda: (x_c['kind'] == '派驻调整'))]


def look_256(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['changes'] if both(lambda: both(lambda: ('date' in x_c), lambda: x_c['date'].startswith(text_of(s['year']))), lambda: (x_c['date'] >= p['since']))]


def look_257(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('consulted_on' in x_c), lambda: (x_c['consulted_on'] > x_c['date']))]


def look_258(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('consulted_on' in x_c), lambda: (x_c['consulted_on'] == x_c['date']))]


def look_259(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['by_now'] if both(lambda: ('kind' in x_c), lambda: (x_c['kind'] == '负责人调整'))]


def look_260(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('notified_on' in x_c), lambda: (x_c['notified_on'] > x_c['date']))]


def look_261(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in v['concerned'] if both(lambda: ('notified_on' in x_c), lambda: (x_c['notified_on'] == x_c['date']))]


def look_262(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(p['since'], x_t['date'])), lambda: at_most(x_t['date'], s['as_of'])), lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')))]


def look_263(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: both(lambda: ('date' in x_t), lambda: (x_t['date'] >= p['since'])), lambda: (x_t['date'] <= s['as_of']))]


def look_264(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['known'] if either(lambda: both(lambda: ('organiser' in x_t), lambda: matches(x_t['organiser'], '大学|学院|高校')), lambda: both(lambda: ('topic' in x_t), lambda: matches(x_t['topic'], '大学|学院|高校')))]


def look_265(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in s['trainings'] if both(lambda: both(lambda: ('date' in x_t), lambda: (x_t['date'] >= w['start'])), lambda: (x_t['date'] <= w['until']))]


def look_266(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['held'] if both(lambda: ('centralised' in x_t), lambda: x_t['centralised'])]


def look_267(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['central'] if both(lambda: ('organiser' in x_t), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))]


def look_268(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['by_district'] if both(lambda: ('attendees' in x_t), lambda: (x_t['attendees'] > 0))]


def look_269(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in v['by_district'] if both(lambda: ('attendees' in x_t), lambda: (x_t['attendees'] == 0))]


def look_270(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(w['start'], x_t['date'])), lambda: both(lambda: at_most(x_t['date'], w['until']), lambda: ('centralised' in mapping(x_t)))), lambda: both(lambda: both(lambda: within(x_t['centralised'], [True, '是']), lambda: ('organiser' in mapping(x_t))), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))]


def look_271(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(v['both'], lambda x_s: (x_s == 'pass'))


def look_272(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('implementation_plan' in s['submission']), lambda: ('same_as_work_plan' in s['submission']['implementation_plan'])), lambda: s['submission']['implementation_plan']['same_as_work_plan'])


def look_273(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_f for x_f in s['submission']['filed_with'] if both(lambda: ('body' in x_f), lambda: (x_f['body'] in p['recipients']))] if ('filed_with' in s['submission']) else [])


def look_274(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [(('实施方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['implementation_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]]


def look_275(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(('工作方案(' + x_d['date']) + ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in x_d), lambda: (x_d['date'] < p['issued']))]] if v['same'] else [])


def look_276(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([(((x_f['body'] + '(') + x_f['date']) + ')') for x_f in [x_f for x_f in v['filed'] if both(lambda: ('date' in x_f), lambda: (x_f['date'] < p['issued']))]] if v['same'] else [])


def look_277(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['recipients'] if (not some(v['filed'], lambda x_f: (x_f['body'] == x_r)))]


def look_278(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'fail'))]


def look_279(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'missing'))]


def look_280(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'review'))]


def look_281(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in p['five'] if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'not_due'))]


def look_282(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in p['dated_rules'] if both(lambda: within(x_r, s['verdicts']), lambda: (at(s['verdicts'], x_r) == 'late'))]


def look_283(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['as_of'] < p['last_day']), lambda: (not both(lambda: ('date' in s['acceptance']), lambda: (s['acceptance']['date'] <= s['as_of']))))


def look_284(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (((((['区安委办'] if some(v['team'], lambda x_t: matches(x_t, '安委办|安委会办公室|安全生产委员会办公室')) else []) + (['区委编办'] if some(v['team'], lambda x_t: matches(x_t, '编办|编制委员会办公室')) else [])) + (['市公安局武进分局'] if some(v['team'], lambda x_t: matches(x_t, '公安')) else [])) + (['区应急管理局'] if some(v['team'], lambda x_t: matches(x_t, '应急(管理)?局')) else [])) + (['区消防救援大队'] if some(v['team'], lambda x_t: matches(x_t, '消防')) else []))


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
    try:
        v['roster'] = f_roster = s_bureau['staff'] if 'staff' in s_bureau else []
    except ABSENT:
        pass
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
        t7: list[Any] = []
        for x_l in s['leaders']:
            if 'portfolio' in x_l:
                t8 = False
                for x_p in x_l['portfolio']:
                    if '应急' in x_p:
                        t8 = True
                        break
                if t8:
                    t7.append(x_l)
        f_in_charge = t7
    except ABSENT:
        try:
            f_in_charge = look_4(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_s in f_roster:
            if 'on_duty' in x_s and x_s['on_duty'] and (not 'posted_from' in x_s):
                t9.append(x_s)
        f_in_post = bare_persons(t9)
    except ABSENT:
        try:
            f_in_post = look_2(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_s in f_in_post:
            if not bare_among(x_s, f_in_charge):
                t10.append(x_s)
        f_staff = t10
    except ABSENT:
        pass
    try:
        f_count = len(f_staff) if 'staff' in s_bureau else add(s_bureau['counts']['established'], s_bureau['counts']['other'])
    except ABSENT:
        pass
    try:
        if f_count >= p['least']:
            try:
                t11: list[Any] = []
                for x_l in s['leaders']:
                    if not 'portfolio' in x_l and bare_among(x_l, f_in_post):
                        t11.append(x_l)
                v['unclear'] = f_unclear = t11
            except ABSENT:
                try:
                    v['unclear'] = f_unclear = look_3(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if subtract(f_count, len(f_unclear)) < p['least']:
                    try:
                        t12: list[Any] = []
                        for x_s in f_roster:
                            if 'on_duty' in x_s and x_s['on_duty'] and (not 'posted_from' in x_s):
                                t12.append(x_s)
                        f_in_post = bare_persons(t12)
                    except ABSENT:
                        try:
                            f_in_post = look_2(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        t13: list[Any] = []
                        for x_l in s['leaders']:
                            if not 'portfolio' in x_l and bare_among(x_l, f_in_post):
                                t13.append(x_l)
                        v['unclear'] = f_unclear = t13
                    except ABSENT:
                        try:
                            v['unclear'] = f_unclear = look_3(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    if 'unclear' in v:
                        t14 = 'unclear' not in v
                        if not t14:
                            t15 = False
                            for y6 in v['unclear']:
                                if 'portfolio' not in y6:
                                    t15 = True
                                    break
                            t14 = t15
                        if t14:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau:
            try:
                f_number_filed = add(s_bureau['counts']['established'], s_bureau['counts']['other'])
            except ABSENT:
                pass
            try:
                if f_number_filed != len(bare_persons(f_roster)):
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_count >= p['least']
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
        f_in_charge = t1
    except ABSENT:
        try:
            f_in_charge = look_4(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_in_charge)
    except ABSENT:
        pass
    try:
        if f_count < p['wanted']:
            t3 = 'leaders' not in s_filing
            if not t3:
                t4 = False
                for y1 in s_filing['leaders']:
                    if 'portfolio' not in y1:
                        t4 = True
                        break
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        met = f_count >= p['wanted']
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
        f_none = 'established' in s_rescue_team and (not s_rescue_team['established'])
    except ABSENT:
        try:
            f_none = look_5(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_none:
            try:
                v['roster'] = f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
            except ABSENT:
                pass
            try:
                f_count = 0 if f_none else len(bare_persons(f_roster)) if 'members' in s_rescue_team else s_rescue_team['size']
            except ABSENT:
                pass
            try:
                f_enough = f_count >= p['least']
            except ABSENT:
                pass
            try:
                if not f_enough:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    try:
        v['roster'] = f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
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
        if 'members' in s_rescue_team and 'size' in s_rescue_team:
            try:
                f_number_filed = s_rescue_team['size']
            except ABSENT:
                pass
            try:
                f_listed = len(f_roster)
            except ABSENT:
                pass
            try:
                if f_number_filed != f_listed:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        f_count = 0 if f_none else len(bare_persons(f_roster)) if 'members' in s_rescue_team else s_rescue_team['size']
    except ABSENT:
        pass
    try:
        f_enough = f_count >= p['least']
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not (('village_count' in s_unit and s_unit['village_count'] == 0) and (not 'villages' in s_filing))
    except ABSENT:
        try:
            met = look_6(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'rescue_team' in x_v:
                t1.append(x_v)
        f_teams = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in f_teams:
            if 'established' in x_v['rescue_team'] and (not x_v['rescue_team']['established']):
                t2.append(x_v)
        f_without = t2
    except ABSENT:
        try:
            f_without = look_7(s, p, w, facts_of(v, locals()))
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
            v['rosters'] = f_rosters = look_8(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_teams:
            if not x_v in f_without and (not 'members' in x_v['rescue_team']) and ('size' in x_v['rescue_team']):
                t4.append(x_v)
        f_numbers = t4
    except ABSENT:
        try:
            f_numbers = look_9(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_v in f_teams:
            if 'shared_with' in x_v['rescue_team']:
                t5.append(x_v)
        f_shared = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_v in f_rosters:
            if 'size' in x_v['rescue_team'] and x_v['rescue_team']['size'] != len(x_v['rescue_team']['members']):
                t6.append(x_v)
        f_differing = t6
    except ABSENT:
        try:
            f_differing = look_10(s, p, w, facts_of(v, locals()))
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
        f_with_roster = t7
    except ABSENT:
        try:
            f_with_roster = look_11(s, p, w, facts_of(v, locals()))
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
        f_with_number = t9
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_v in f_without:
            t11.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        f_strengths = t11 + f_with_roster + f_with_number
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_s in f_strengths:
            if x_s['size'] < p['least']:
                t12.append(x_s)
        f_short = t12
    except ABSENT:
        pass
    try:
        if len(f_short) > 0:
            return 5
    except ABSENT:
        pass
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    t13 = 'villages' not in s_filing
    if not t13:
        t14 = False
        for y1 in s_filing['villages']:
            if 'name' not in y1:
                t14 = True
                break
        t13 = t14
    if t13:
        return 0
    t15 = 'villages' not in s_filing
    if not t15:
        t16 = False
        for y2 in s_filing['villages']:
            if 'rescue_team' not in y2 or 'established' not in y2['rescue_team']:
                t16 = True
                break
        t15 = t16
    if t15:
        return 0
    t17 = 'villages' not in s_filing
    if not t17:
        t18 = False
        for y3 in s_filing['villages']:
            if ('rescue_team' not in y3 or 'members' not in y3['rescue_team']) and ('rescue_team' not in y3 or 'size' not in y3['rescue_team']):
                t18 = True
                break
        t17 = t18
    if t17:
        return 0
    if 'rosters' in v:
        t19 = 'rosters' not in v
        if not t19:
            t20 = False
            for y4 in v['rosters']:
                t21 = 'rescue_team' not in y4
                if not t21:
                    t22 = 'members' not in (y5 := y4['rescue_team'])
                    if not t22:
                        t23 = False
                        for y6 in y5['members']:
                            if 'name' not in y6:
                                t23 = True
                                break
                        t22 = t23
                    t21 = t22
                if t21:
                    t20 = True
                    break
            t19 = t20
        if t19:
            return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        if f_listed < f_declared:
            return 6
    except ABSENT:
        pass
    try:
        t24 = f_listed > f_declared
        if not t24:
            t25: list[Any] = []
            for x_v in s['villages']:
                t25.append(x_v['name'])
            t24 = len(bare_distinct(t25)) < f_listed
        if t24:
            return 7
    except ABSENT:
        try:
            if look_12(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        if len(f_differing) > 0:
            return 8
    except ABSENT:
        pass
    try:
        if len(f_shared) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = len(f_short) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
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
        f_bureau_set_up = 'established' in s_bureau and s_bureau['established']
    except ABSENT:
        try:
            f_bureau_set_up = look_13(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_bureau_set_up:
            if 'office' not in s_filing or 'established' not in s_filing['office']:
                return 0
    except ABSENT:
        pass
    try:
        f_office_set_up = 'established' in s_office and s_office['established']
    except ABSENT:
        try:
            f_office_set_up = look_14(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_office_set_up:
            if 'bureau' not in s_filing or 'established' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        met = f_office_set_up or f_bureau_set_up
    except ABSENT:
        try:
            met = look_15(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
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
        f_systems = s_committee['systems']
    except ABSENT:
        pass
    try:
        f_count = len(f_systems)
    except ABSENT:
        pass
    try:
        met = f_count >= p['least']
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
        f_general = [s_plans['comprehensive']['title']] if 'comprehensive' in s_plans and 'title' in s_plans['comprehensive'] else []
    except ABSENT:
        try:
            f_general = look_16(s, p, w, facts_of(v, locals()))
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
        f_special = t1
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
        f_other = t4
    except ABSENT:
        pass
    try:
        f_count = len(bare_distinct(f_general + f_special + f_other))
    except ABSENT:
        pass
    try:
        if f_count < p['least'] and 'comprehensive' in s_plans:
            if 'plans' not in s_filing or ('comprehensive' not in (y1 := s_filing['plans']) or 'title' not in y1['comprehensive']):
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['least'] and 'special' in s_plans:
            t7 = 'plans' not in s_filing
            if not t7:
                t8 = 'special' not in (y2 := s_filing['plans'])
                if not t8:
                    t9 = False
                    for y3 in y2['special']:
                        if 'title' not in y3:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['least'] and 'other' in s_plans:
            t10 = 'plans' not in s_filing
            if not t10:
                t11 = 'other' not in (y4 := s_filing['plans'])
                if not t11:
                    t12 = False
                    for y5 in y4['other']:
                        if 'title' not in y5:
                            t12 = True
                            break
                    t11 = t12
                t10 = t11
            if t10:
                return 0
    except ABSENT:
        pass
    try:
        met = f_count >= p['least']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
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
        t1: list[Any] = []
        for x_i in s_reserves['items']:
            if 'name' in x_i and 'quantity' in x_i and (x_i['quantity'] > 0):
                t1.append(x_i)
        f_held = t1
    except ABSENT:
        try:
            f_held = look_17(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_held)
    except ABSENT:
        pass
    try:
        if f_count < p['least']:
            t2 = 'reserves' not in s_filing
            if not t2:
                t3 = 'items' not in (y1 := s_filing['reserves'])
                if not t3:
                    t4 = False
                    for y2 in y1['items']:
                        if 'name' not in y2:
                            t4 = True
                            break
                    t3 = t4
                t2 = t3
            if t2:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['least']:
            t5 = 'reserves' not in s_filing
            if not t5:
                t6 = 'items' not in (y3 := s_filing['reserves'])
                if not t6:
                    t7 = False
                    for y4 in y3['items']:
                        if 'quantity' not in y4:
                            t7 = True
                            break
                    t6 = t7
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        met = f_count >= p['least']
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
        if 'trainings' in s_filing:
            try:
                f_trainings_filed = len(s['trainings'])
            except ABSENT:
                pass
            try:
                if f_trainings_filed == 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'drills' in s_filing:
            try:
                f_drills_filed = len(s['drills'])
            except ABSENT:
                pass
            try:
                if f_drills_filed == 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'trainings' not in s_filing:
        return 0
    if 'drills' not in s_filing:
        return 0
    try:
        t1: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] <= s['as_of']:
                t1.append(x_t)
        f_trained = t1
    except ABSENT:
        try:
            f_trained = look_18(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_training_count = len(f_trained)
    except ABSENT:
        pass
    try:
        if f_training_count < p['least']:
            t2 = 'trainings' not in s_filing
            if not t2:
                t3 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t3 = True
                        break
                t2 = t3
            if t2:
                return 0
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] <= s['as_of']:
                t4.append(x_d)
        f_drilled = t4
    except ABSENT:
        try:
            f_drilled = look_19(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_drill_count = len(f_drilled)
    except ABSENT:
        pass
    try:
        if f_drill_count < p['least']:
            t5 = 'drills' not in s_filing
            if not t5:
                t6 = False
                for y2 in s_filing['drills']:
                    if 'date' not in y2:
                        t6 = True
                        break
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        met = f_training_count >= p['least'] and f_drill_count >= p['least']
    except ABSENT:
        try:
            met = look_20(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not (('village_count' in s_unit and s_unit['village_count'] == 0) and (not 'villages' in s_filing))
    except ABSENT:
        try:
            met = look_6(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        t2: list[Any] = []
        for x_v in s['villages']:
            if 'equipment' in x_v:
                t2.append(x_v)
        for x_v in t2:
            t1.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': len(x_v['equipment'])})
        f_kinds = t1
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_k in f_kinds:
            if x_k['size'] < p['least']:
                t3.append(x_k)
        f_bare = t3
    except ABSENT:
        pass
    try:
        if len(f_bare) > 0:
            return 5
    except ABSENT:
        pass
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    t4 = 'villages' not in s_filing
    if not t4:
        t5 = False
        for y1 in s_filing['villages']:
            if 'name' not in y1:
                t5 = True
                break
        t4 = t5
    if t4:
        return 0
    t6 = 'villages' not in s_filing
    if not t6:
        t7 = False
        for y2 in s_filing['villages']:
            if 'equipment' not in y2:
                t7 = True
                break
        t6 = t7
    if t6:
        return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        if f_listed < f_declared:
            return 6
    except ABSENT:
        pass
    try:
        t8 = f_listed > f_declared
        if not t8:
            t9: list[Any] = []
            for x_v in s['villages']:
                t9.append(x_v['name'])
            t8 = len(bare_distinct(t9)) < f_listed
        if t8:
            return 7
    except ABSENT:
        try:
            if look_12(s, p, w, facts_of(v, locals())):
                return 7
        except ABSENT:
            pass
    try:
        met = len(f_bare) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3_06739dd465942b960b25c179(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
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
            v['never_had'] = f_never_had = look_21(s, p, w, facts_of(v, locals()))
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
        f_not_merged = t3
    except ABSENT:
        try:
            f_not_merged = look_22(s, p, w, facts_of(v, locals()))
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
        if len(f_not_merged) > len(f_nameless):
            return 5
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'merged_bodies' not in s_filing['committee']:
        return 0
    if 'nameless' in v:
        t7 = 'nameless' not in v
        if not t7:
            t8 = False
            for y1 in v['nameless']:
                if 'name' not in y1:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if len(f_not_merged) == 0:
            if 'never_had' in v:
                t9 = 'never_had' not in v
                if not t9:
                    t10 = False
                    for y2 in v['never_had']:
                        if 'reason' not in y2:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_a in f_never_had:
            if x_a['name'] in s_committee['merged_bodies']:
                t11.append(x_a)
        f_both = t11
    except ABSENT:
        pass
    try:
        if len(f_both) > 0:
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
    s_committee = s['committee']
    s_filing = s['filing']
    if 'committee' not in s_filing or 'duties' not in s_filing['committee']:
        return 0
    try:
        f_duties = s_committee['duties']
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
        f_lacking = t1
    except ABSENT:
        try:
            f_lacking = look_23(s, p, w, facts_of(v, locals()))
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
        f_near = t3
    except ABSENT:
        try:
            f_near = look_24(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_f in f_lacking:
            if not x_f in f_near:
                t5.append(x_f)
        f_not_named = t5
    except ABSENT:
        pass
    try:
        if len(f_not_named) > 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_near) > 0:
            return 6
    except ABSENT:
        pass
    try:
        met = len(f_near) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    try:
        f_directors = s_committee['directors']
    except ABSENT:
        pass
    try:
        if len(f_directors) == 0:
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
    try:
        t4: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t4.append(x_l)
        f_party = t4
    except ABSENT:
        try:
            f_party = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_party:
            if not ('vacant' in x_l and x_l['vacant']):
                t5.append(x_l)
        v['party_sitting'] = f_party_sitting = t5
    except ABSENT:
        try:
            v['party_sitting'] = f_party_sitting = look_26(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'party_sitting' in v:
        t6 = 'party_sitting' not in v
        if not t6:
            t7 = False
            for y3 in v['party_sitting']:
                if 'name' not in y3:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        t8: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t8.append(x_l)
        f_government = t8
    except ABSENT:
        try:
            f_government = look_27(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_l in f_government:
            if not ('vacant' in x_l and x_l['vacant']):
                t9.append(x_l)
        v['government_sitting'] = f_government_sitting = t9
    except ABSENT:
        try:
            v['government_sitting'] = f_government_sitting = look_28(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'government_sitting' in v:
        t10 = 'government_sitting' not in v
        if not t10:
            t11 = False
            for y4 in v['government_sitting']:
                if 'name' not in y4:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    try:
        if len(f_party) == 0:
            try:
                t12: list[Any] = []
                for x_l in s['leaders']:
                    if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                        t12.append(x_l)
                v['party_unmarked'] = f_party_unmarked = t12
            except ABSENT:
                try:
                    v['party_unmarked'] = f_party_unmarked = look_29(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'party_unmarked' in v:
                t13 = 'party_unmarked' not in v
                if not t13:
                    t14 = False
                    for y5 in v['party_unmarked']:
                        if 'head_of' not in y5:
                            t14 = True
                            break
                    t13 = t14
                if t13:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_government) == 0:
            try:
                t15: list[Any] = []
                for x_l in s['leaders']:
                    if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                        t15.append(x_l)
                v['government_unmarked'] = f_government_unmarked = t15
            except ABSENT:
                try:
                    v['government_unmarked'] = f_government_unmarked = look_30(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'government_unmarked' in v:
                t16 = 'government_unmarked' not in v
                if not t16:
                    t17 = False
                    for y6 in v['government_unmarked']:
                        if 'head_of' not in y6:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        pass
    try:
        t18: list[Any] = []
        for x_h in f_party_sitting:
            if bare_among(x_h, f_directors):
                t18.append(x_h)
        f_party_directors = t18
    except ABSENT:
        pass
    try:
        if len(f_party_directors) > 0:
            try:
                t19: list[Any] = []
                for x_h in f_government_sitting:
                    if bare_among(x_h, f_directors):
                        t19.append(x_h)
                f_government_directors = t19
            except ABSENT:
                pass
            try:
                if len(f_government_directors) > 0:
                    try:
                        t20: list[Any] = []
                        for x_h in bare_persons(f_party_sitting + f_government_sitting):
                            if not bare_among(x_h, f_directors):
                                t20.append(x_h)
                        f_absent_heads = t20
                    except ABSENT:
                        pass
                    try:
                        if len(f_absent_heads) > 0:
                            return 6
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t21: list[Any] = []
        for x_h in bare_persons(f_party_sitting + f_government_sitting):
            if not bare_among(x_h, f_directors):
                t21.append(x_h)
        f_absent_heads = t21
    except ABSENT:
        pass
    try:
        if len(f_absent_heads) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(f_party_sitting) == 0 or len(f_government_sitting) == 0:
            return 8
    except ABSENT:
        try:
            if look_31(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = len(f_absent_heads) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_9(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    if 'committee' not in s_filing or ('executive_deputy' not in (y1 := s_filing['committee']) or 'name' not in y1['executive_deputy']):
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if not ('vacant' in x_l and x_l['vacant']):
                t1.append(x_l)
        f_sitting = t1
    except ABSENT:
        try:
            f_sitting = look_32(s, p, w, facts_of(v, locals()))
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
        f_in_charge = t2
    except ABSENT:
        try:
            f_in_charge = look_33(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_executive = s_committee['executive_deputy']
    except ABSENT:
        pass
    try:
        t4 = False
        for x_l in f_in_charge:
            if bare_same_person(x_l, f_executive):
                t4 = True
                break
        f_named = t4
    except ABSENT:
        try:
            f_named = look_35(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_named:
            try:
                t5: list[Any] = []
                for x_l in s['leaders']:
                    if not ('vacant' in x_l and x_l['vacant']):
                        t5.append(x_l)
                f_sitting = t5
            except ABSENT:
                try:
                    f_sitting = look_32(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t6: list[Any] = []
                for x_l in f_sitting:
                    if 'portfolio' in x_l:
                        t7 = False
                        for x_p in x_l['portfolio']:
                            if matches(x_p, '应急([^救]|$)'):
                                t7 = True
                                break
                        if t7:
                            t6.append(x_l)
                f_in_charge = t6
            except ABSENT:
                try:
                    f_in_charge = look_33(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8: list[Any] = []
                for x_l in f_sitting:
                    if not 'name' in x_l:
                        t9 = not 'portfolio' in x_l
                        if not t9:
                            t10 = False
                            for x_p in x_l['portfolio']:
                                if matches(x_p, '应急([^救]|$)' if len(f_in_charge) > 0 else '安全生产|消防|防灾|减灾|救灾|应急救援'):
                                    t10 = True
                                    break
                            t9 = t10
                        if t9:
                            t8.append(x_l)
                v['nameless'] = f_nameless = t8
            except ABSENT:
                try:
                    v['nameless'] = f_nameless = look_34(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'nameless' in v:
                t11 = 'nameless' not in v
                if not t11:
                    t12 = False
                    for y2 in v['nameless']:
                        if 'name' not in y2:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_named:
            try:
                t13: list[Any] = []
                for x_l in s['leaders']:
                    if bare_same_person(x_l, f_executive):
                        t13.append(x_l)
                v['own_entry'] = f_own_entry = t13
            except ABSENT:
                pass
            if 'own_entry' in v:
                t14 = 'own_entry' not in v
                if not t14:
                    t15 = False
                    for y3 in v['own_entry']:
                        if 'portfolio' not in y3:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_in_charge) == 0:
            try:
                t16: list[Any] = []
                for x_l in s['leaders']:
                    if bare_same_person(x_l, f_executive):
                        t16.append(x_l)
                v['own_entry'] = f_own_entry = t16
            except ABSENT:
                pass
            try:
                if len(f_own_entry) == 0:
                    t17 = False
                    for x_l in s['leaders']:
                        if 'portfolio' in x_l:
                            t17 = True
                            break
                    if not t17:
                        t18 = 'leaders' not in s_filing
                        if not t18:
                            t19 = False
                            for y4 in s_filing['leaders']:
                                if 'portfolio' not in y4:
                                    t19 = True
                                    break
                            t18 = t19
                        if t18:
                            return 0
            except ABSENT:
                try:
                    if look_36(s, p, w, facts_of(v, locals())):
                        t20 = 'leaders' not in s_filing
                        if not t20:
                            t21 = False
                            for y4 in s_filing['leaders']:
                                if 'portfolio' not in y4:
                                    t21 = True
                                    break
                            t20 = t21
                        if t20:
                            return 0
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t22: list[Any] = []
                for x_l in s['leaders']:
                    if bare_same_person(x_l, f_executive):
                        t22.append(x_l)
                v['own_entry'] = f_own_entry = t22
            except ABSENT:
                pass
            if look_37(s, p, w, facts_of(v, locals())):
                t23 = 'leaders' not in s_filing
                if not t23:
                    t24 = False
                    for y4 in s_filing['leaders']:
                        if 'portfolio' not in y4:
                            t24 = True
                            break
                    t23 = t24
                if t23:
                    return 0
        except ABSENT:
            pass
    try:
        if len(f_in_charge) == 0:
            try:
                t25: list[Any] = []
                for x_l in s['leaders']:
                    if 'vacant' in x_l and x_l['vacant'] and ('portfolio' in x_l):
                        t26 = False
                        for x_p in x_l['portfolio']:
                            if matches(x_p, '应急([^救]|$)'):
                                t26 = True
                                break
                        if t26:
                            t25.append(x_l)
                f_vacancy = t25
            except ABSENT:
                try:
                    f_vacancy = look_38(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_vacancy) > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_in_charge) == 0:
            try:
                t27: list[Any] = []
                for x_l in s['leaders']:
                    if bare_same_person(x_l, f_executive):
                        t27.append(x_l)
                v['own_entry'] = f_own_entry = t27
            except ABSENT:
                pass
            try:
                t28: list[Any] = []
                for x_l in f_own_entry:
                    if 'portfolio' in x_l:
                        t29 = False
                        for x_p in x_l['portfolio']:
                            if matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援'):
                                t29 = True
                                break
                        if t29:
                            t28.append(x_l)
                f_near = t28
            except ABSENT:
                try:
                    f_near = look_39(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_near) > 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_in_charge) == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = f_named
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_10(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    try:
        f_deputies = s_committee['deputies']
    except ABSENT:
        pass
    try:
        if len(f_deputies) == 0 and (not 'leaders' in s_filing):
            return 5
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_l in s['leaders']:
            if not ('vacant' in x_l and x_l['vacant']):
                t1.append(x_l)
        f_sitting = t1
    except ABSENT:
        try:
            f_sitting = look_32(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_l in f_sitting:
            if 'head_of' in x_l and ('党委' in x_l['head_of'] or '政府' in x_l['head_of']):
                t2.append(x_l)
        f_heads = t2
    except ABSENT:
        try:
            f_heads = look_40(s, p, w, facts_of(v, locals()))
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
        f_in_charge = t3
    except ABSENT:
        try:
            f_in_charge = look_41(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_in_charge:
            if 'executive_deputy' in s_committee and 'name' in s_committee['executive_deputy'] and (not bare_among(s_committee['executive_deputy'], f_in_charge)):
                t5.append(x_l)
        f_unplaced = t5
    except ABSENT:
        try:
            f_unplaced = look_42(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_l in f_sitting:
            if not x_l in f_heads and (not bare_among(x_l, f_heads)) and (not x_l in f_unplaced) and (not ('portfolio' in x_l and len(x_l['portfolio']) == 0)):
                t6.append(x_l)
        f_others = t6
    except ABSENT:
        try:
            f_others = look_43(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_concerned = f_others
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_l in f_concerned:
            if not ('directors' in s_committee and bare_among(x_l, s_committee['directors'])) and (not ('executive_deputy' in s_committee and bare_same_person(x_l, s_committee['executive_deputy']))):
                t7.append(x_l)
        f_asked = bare_persons(t7)
    except ABSENT:
        try:
            f_asked = look_44(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_l in f_asked:
            if not bare_among(x_l, f_deputies):
                t8.append(x_l)
        v['outside'] = f_outside = t8
    except ABSENT:
        pass
    try:
        t9 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t9 = True
                break
        f_party_filed = t9
    except ABSENT:
        try:
            f_party_filed = look_45(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10 = False
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t10 = True
                break
        f_government_filed = t10
    except ABSENT:
        try:
            f_government_filed = look_46(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t11: list[Any] = []
        for x_l in f_outside:
            if not 'head_of' in x_l and 'post' in x_l and (not f_party_filed and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记') or (not f_government_filed and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))):
                t11.append(x_l)
        v['unmarked'] = f_unmarked = t11
    except ABSENT:
        try:
            v['unmarked'] = f_unmarked = look_47(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_l in f_outside:
            if 'name' in x_l and 'portfolio' in x_l and (not x_l in f_unmarked):
                t12.append(x_l)
        f_lacking = t12
    except ABSENT:
        try:
            f_lacking = look_48(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_somebody_lacking = len(f_lacking) > 0
    except ABSENT:
        pass
    try:
        if f_somebody_lacking:
            try:
                t13 = ('directors' in s_committee and 'executive_deputy' in s_committee) and 'name' in s_committee['executive_deputy']
                if t13:
                    t15 = True
                    for x_d in s_committee['directors']:
                        if not 'name' in x_d:
                            t15 = False
                            break
                    t14 = t15
                    if t14:
                        t16 = True
                        for x_d in f_deputies:
                            if not 'name' in x_d:
                                t16 = False
                                break
                        t14 = t16
                    t13 = t14
                f_committee_known = t13
            except ABSENT:
                try:
                    f_committee_known = look_49(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_committee_known:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'deputies' not in s_filing['committee']:
        return 0
    if 'leaders' not in s_filing:
        return 0
    if 'outside' in v:
        t17 = 'outside' not in v
        if not t17:
            t18 = False
            for y1 in v['outside']:
                if 'name' not in y1:
                    t18 = True
                    break
            t17 = t18
        if t17:
            return 0
    if 'outside' in v:
        t19 = 'outside' not in v
        if not t19:
            t20 = False
            for y2 in v['outside']:
                if 'portfolio' not in y2:
                    t20 = True
                    break
            t19 = t20
        if t19:
            return 0
    try:
        t21: list[Any] = []
        for x_l in f_sitting:
            if bare_same_person(x_l, s_committee['executive_deputy']):
                t22 = False
                for x_u in f_unplaced:
                    if True:
                        t22 = True
                        break
                if t22:
                    t21.append(x_l)
        v['executive_entry'] = f_executive_entry = t21
    except ABSENT:
        try:
            v['executive_entry'] = f_executive_entry = look_50(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'executive_entry' in v:
        t23 = 'executive_entry' not in v
        if not t23:
            t24 = False
            for y3 in v['executive_entry']:
                if 'portfolio' not in y3:
                    t24 = True
                    break
            t23 = t24
        if t23:
            return 0
    if 'unmarked' in v:
        t25 = 'unmarked' not in v
        if not t25:
            t26 = False
            for y4 in v['unmarked']:
                if 'head_of' not in y4:
                    t26 = True
                    break
            t25 = t26
        if t25:
            return 0
    try:
        if f_somebody_lacking:
            t27 = 'committee' not in s_filing
            if not t27:
                t28 = 'directors' not in (y5 := s_filing['committee'])
                if not t28:
                    t29 = False
                    for y6 in y5['directors']:
                        if 'name' not in y6:
                            t29 = True
                            break
                    t28 = t29
                t27 = t28
            if t27:
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
            t30 = 'committee' not in s_filing
            if not t30:
                t31 = 'deputies' not in (y8 := s_filing['committee'])
                if not t31:
                    t32 = False
                    for y9 in y8['deputies']:
                        if 'name' not in y9:
                            t32 = True
                            break
                    t31 = t32
                t30 = t31
            if t30:
                return 0
    except ABSENT:
        pass
    try:
        if len(f_asked) == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = not f_somebody_lacking
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
    s_office = s['office']
    try:
        f_staff = s_office['full_time_staff']
    except ABSENT:
        pass
    try:
        f_nobody = f_staff == 0
    except ABSENT:
        pass
    try:
        if f_nobody:
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
        met = not f_nobody
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
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau']
    except ABSENT:
        return 0
    if not met:
        return 1
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
        f_at = s_bureau['plaque']['at']
    except ABSENT:
        pass
    try:
        met = p['place'] in f_at
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_committee = s['committee']
    s_filing = s['filing']
    if 'bureau' not in s_filing or ('chief' not in (y1 := s_filing['bureau']) or 'name' not in y1['chief']):
        return 0
    try:
        f_is_executive = 'executive_deputy' in s_committee and bare_same_person(s_bureau['chief'], s_committee['executive_deputy'])
    except ABSENT:
        try:
            f_is_executive = look_51(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_is_executive:
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
        f_not_concurrent = not s_bureau['chief']['concurrent']
    except ABSENT:
        pass
    try:
        if f_not_concurrent and (not f_is_executive):
            return 5
    except ABSENT:
        pass
    try:
        if not f_is_executive:
            return 6
    except ABSENT:
        pass
    try:
        met = f_is_executive
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'separately_approved' in x_d and x_d['separately_approved']:
                t1.append(x_d)
        v['approved'] = f_approved = t1
    except ABSENT:
        try:
            v['approved'] = f_approved = look_52(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_approved)
    except ABSENT:
        pass
    try:
        if f_count > p['number']:
            return 6
    except ABSENT:
        pass
    t2 = 'bureau' not in s_filing
    if not t2:
        t3 = 'deputies' not in (y1 := s_filing['bureau'])
        if not t3:
            t4 = False
            for y2 in y1['deputies']:
                if 'separately_approved' not in y2:
                    t4 = True
                    break
            t3 = t4
        t2 = t3
    if t2:
        return 0
    if 'approved' in v:
        t5 = 'approved' not in v
        if not t5:
            t6 = False
            for y3 in v['approved']:
                if 'dedicated' not in y3:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    if 'approved' in v:
        t7 = 'approved' not in v
        if not t7:
            t8 = False
            for y4 in v['approved']:
                if 'rank' not in y4:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    if 'approved' in v:
        t9 = 'approved' not in v
        if not t9:
            t10 = False
            for y5 in v['approved']:
                if 'name' not in y5:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    try:
        if f_count == 0:
            return 5
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_d in f_approved:
            if not x_d['dedicated']:
                t11.append(x_d)
        f_not_dedicated = t11
    except ABSENT:
        pass
    try:
        if len(f_not_dedicated) > 0:
            return 7
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_d in f_approved:
            if x_d['rank'] != '同级职能机构正职':
                t12.append(x_d)
        f_wrong_rank = t12
    except ABSENT:
        pass
    try:
        if len(f_wrong_rank) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = f_count == p['number']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
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
            v['police'] = f_police = look_53(s, p, w, facts_of(v, locals()))
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
            f_auxiliary = look_54(s, p, w, facts_of(v, locals()))
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
            v['sworn'] = f_sworn = look_55(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_sworn) == 0:
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
        if len(f_sworn) == 0:
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
    if 'sworn' in v:
        t9 = 'sworn' not in v
        if not t9:
            t10 = False
            for y4 in v['sworn']:
                if 'post' not in y4:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    if 'sworn' in v:
        t11 = 'sworn' not in v
        if not t11:
            t12 = False
            for y5 in v['sworn']:
                if 'name' not in y5:
                    t12 = True
                    break
            t11 = t12
        if t11:
            return 0
    try:
        if len(f_police) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_sworn) == 0 and len(f_auxiliary) > 0:
            return 6
    except ABSENT:
        pass
    try:
        if len(f_sworn) > 0:
            try:
                t13: list[Any] = []
                for x_d in f_sworn:
                    t14 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] in ['消防救援大队', '镇专职消防队'] and bare_same_person(x_d, x_o):
                            t14 = True
                            break
                    if t14:
                        t13.append(x_d)
                f_two_sources = t13
            except ABSENT:
                try:
                    f_two_sources = look_56(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t15 = True
                for x_d in f_sworn:
                    if not x_d in f_two_sources:
                        t15 = False
                        break
                if t15:
                    return 7
            except ABSENT:
                try:
                    if look_57(s, p, w, facts_of(v, locals())):
                        return 7
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t16: list[Any] = []
                for x_d in f_sworn:
                    t17 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] in ['消防救援大队', '镇专职消防队'] and bare_same_person(x_d, x_o):
                            t17 = True
                            break
                    if t17:
                        t16.append(x_d)
                f_two_sources = t16
            except ABSENT:
                try:
                    f_two_sources = look_56(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_58(s, p, w, facts_of(v, locals())):
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


def rule_1_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
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
            v['brigade'] = f_brigade = look_59(s, p, w, facts_of(v, locals()))
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
            v['team'] = f_team = look_60(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff']:
                t3.append(x_d)
        f_regular = t3
    except ABSENT:
        try:
            f_regular = look_61(s, p, w, facts_of(v, locals()))
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
            f_heads = look_62(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_d in f_brigade:
            if 'regular_staff' in x_d and x_d['regular_staff'] and ('post' in x_d) and matches(x_d['post'], '文员|辅助|合同制'):
                t5.append(x_d)
        f_clerks = t5
    except ABSENT:
        try:
            f_clerks = look_63(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_d in f_regular:
            if not x_d in f_clerks:
                t6.append(x_d)
        v['serving'] = f_serving = t6 + f_heads
    except ABSENT:
        pass
    if 'serving' in v:
        t7 = 'serving' not in v
        if not t7:
            t8 = False
            for y1 in v['serving']:
                if 'name' not in y1:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        if len(f_serving) == 0:
            t9 = 'bureau' not in s_filing
            if not t9:
                t10 = 'deputies' not in (y2 := s_filing['bureau'])
                if not t10:
                    t11 = False
                    for y3 in y2['deputies']:
                        if 'source' not in y3:
                            t11 = True
                            break
                    t10 = t11
                t9 = t10
            if t9:
                return 0
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            if 'brigade' in v:
                t12 = 'brigade' not in v
                if not t12:
                    t13 = False
                    for y4 in v['brigade']:
                        if 'regular_staff' not in y4:
                            t13 = True
                            break
                    t12 = t13
                if t12:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            if 'team' in v:
                t14 = 'team' not in v
                if not t14:
                    t15 = False
                    for y5 in v['team']:
                        if 'post' not in y5:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        pass
    try:
        f_fire_side = f_brigade + f_team
    except ABSENT:
        pass
    try:
        if len(f_fire_side) == 0:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_serving) == 0:
            try:
                t16: list[Any] = []
                for x_d in f_team:
                    if 'post' in x_d and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员') and (not '主持' in x_d['post']):
                        t16.append(x_d)
                f_not_heads = t16
            except ABSENT:
                try:
                    f_not_heads = look_64(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t17: list[Any] = []
                for x_d in f_team:
                    if 'post' in x_d and (not x_d in f_heads) and (not x_d in f_not_heads):
                        t17.append(x_d)
                f_unclear = t17
            except ABSENT:
                try:
                    f_unclear = look_65(s, p, w, facts_of(v, locals()))
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
        if len(f_serving) == 0 and len(f_clerks) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if len(f_serving) > 0:
            try:
                t18: list[Any] = []
                for x_d in f_serving:
                    t19 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] == '公安派出所' and bare_same_person(x_d, x_o):
                            t19 = True
                            break
                    if t19:
                        t18.append(x_d)
                f_two_sources = t18
            except ABSENT:
                try:
                    f_two_sources = look_66(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t20 = True
                for x_d in f_serving:
                    if not x_d in f_two_sources:
                        t20 = False
                        break
                if t20:
                    return 8
            except ABSENT:
                try:
                    if look_67(s, p, w, facts_of(v, locals())):
                        return 8
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t21: list[Any] = []
                for x_d in f_serving:
                    t22 = False
                    for x_o in s_bureau['deputies']:
                        if 'source' in x_o and x_o['source'] == '公安派出所' and bare_same_person(x_d, x_o):
                            t22 = True
                            break
                    if t22:
                        t21.append(x_d)
                f_two_sources = t21
            except ABSENT:
                try:
                    f_two_sources = look_66(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_68(s, p, w, facts_of(v, locals())):
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


def rule_1_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
    s_unit = s['unit']
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    try:
        if s_office['host_body'] != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            f_without = look_69(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_without and s_office['host_body'] != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        f_host = s_office['host_body']
    except ABSENT:
        pass
    try:
        if f_host == p['parent_name'] and (not f_without):
            return 5
    except ABSENT:
        pass
    try:
        met = f_host == p['bureau_name'] or (f_without and bare_same_body(f_host, s_bureau['existing_body']))
    except ABSENT:
        try:
            met = look_70(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_10(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
    if 'office' not in s_filing or ('director' not in (y1 := s_filing['office']) or 'name' not in y1['director']):
        return 0
    if 'bureau' not in s_filing or ('chief' not in (y2 := s_filing['bureau']) or 'name' not in y2['chief']):
        return 0
    try:
        f_director = s_office['director']
    except ABSENT:
        pass
    try:
        f_chief = s_bureau['chief']
    except ABSENT:
        pass
    try:
        met = bare_same_person(f_director, f_chief)
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
    try:
        t1: list[Any] = []
        for x_d in s_bureau['deputies']:
            if 'dedicated' in x_d and x_d['dedicated']:
                t1.append(x_d)
        v['dedicated'] = f_dedicated = t1
    except ABSENT:
        try:
            v['dedicated'] = f_dedicated = look_71(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_dedicated) == 0:
            try:
                t2: list[Any] = []
                for x_d in s_bureau['deputies']:
                    if not 'dedicated' in x_d:
                        t2.append(x_d)
                f_undecided = t2
            except ABSENT:
                pass
            try:
                if len(f_undecided) == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'deputies' not in s_filing['bureau']:
        return 0
    try:
        if not 'deputy_director' in s_office:
            t3 = 'bureau' not in s_filing
            if not t3:
                t4 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t4:
                    t5 = False
                    for y2 in y1['deputies']:
                        if 'dedicated' not in y2:
                            t5 = True
                            break
                    t4 = t5
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        f_deputy_director = s_office['deputy_director']
    except ABSENT:
        pass
    try:
        t6 = False
        for x_d in f_dedicated:
            if 'separately_approved' in x_d and x_d['separately_approved'] and bare_same_person(x_d, f_deputy_director):
                t6 = True
                break
        f_settled = t6
    except ABSENT:
        try:
            f_settled = look_72(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_settled:
            t7 = 'bureau' not in s_filing
            if not t7:
                t8 = 'deputies' not in (y1 := s_filing['bureau'])
                if not t8:
                    t9 = False
                    for y2 in y1['deputies']:
                        if 'dedicated' not in y2:
                            t9 = True
                            break
                    t8 = t9
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    if 'office' not in s_filing or ('deputy_director' not in (y3 := s_filing['office']) or 'name' not in y3['deputy_director']):
        return 0
    if 'dedicated' in v:
        t10 = 'dedicated' not in v
        if not t10:
            t11 = False
            for y4 in v['dedicated']:
                if 'name' not in y4:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    try:
        t12 = False
        for x_d in f_dedicated:
            if bare_same_person(x_d, f_deputy_director):
                t12 = True
                break
        met = t12
    except ABSENT:
        try:
            met = look_73(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    s_unit = s['unit']
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
                    f_possible = look_74(s, p, w, facts_of(v, locals()))
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
                    f_in_post = look_75(s, p, w, facts_of(v, locals()))
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
                    f_lent_here = look_76(s, p, w, facts_of(v, locals()))
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
                    f_same_as_chief = look_77(s, p, w, facts_of(v, locals()))
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
                    f_concurrent_chief = look_78(s, p, w, facts_of(v, locals()))
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
                    f_leaders_listed = look_79(s, p, w, facts_of(v, locals()))
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
                f_number_filed = s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not f_number_filed in [len(f_own), len(f_own) - len(f_concurrent_chief), f_established]:
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
                    f_possible = look_74(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_possible_count = len(f_possible)
            except ABSENT:
                pass
            try:
                if f_possible_count < p['minimum']:
                    try:
                        f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
                    except ABSENT:
                        try:
                            f_without = look_69(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if f_without:
                            return 6
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
                    f_possible = look_74(s, p, w, facts_of(v, locals()))
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
            f_possible = look_74(s, p, w, facts_of(v, locals()))
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
            f_in_post = look_75(s, p, w, facts_of(v, locals()))
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
            f_lent_here = look_76(s, p, w, facts_of(v, locals()))
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
            f_same_as_chief = look_77(s, p, w, facts_of(v, locals()))
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
            f_concurrent_chief = look_78(s, p, w, facts_of(v, locals()))
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
            f_leaders_listed = look_79(s, p, w, facts_of(v, locals()))
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
            if look_80(s, p, w, facts_of(v, locals())):
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
        if f_established < p['minimum']:
            try:
                f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
            except ABSENT:
                try:
                    f_without = look_69(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_without:
                    return 9
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_established >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        f_deputies = s_bureau['deputies'] if 'deputies' in s_bureau else []
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'from' in x_p and x_p['from'] == '公安派出所':
                t1.append(x_p)
        f_police_all = bare_persons(t1)
    except ABSENT:
        try:
            f_police_all = look_81(s, p, w, facts_of(v, locals()))
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
            v['fire_all'] = f_fire_all = look_82(s, p, w, facts_of(v, locals()))
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
        f_police_crossed = t3
    except ABSENT:
        try:
            f_police_crossed = look_83(s, p, w, facts_of(v, locals()))
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
        f_fire_crossed = t5
    except ABSENT:
        try:
            f_fire_crossed = look_84(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_crossed = f_police_crossed + f_fire_crossed
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
        f_police_deputies = t7
    except ABSENT:
        try:
            f_police_deputies = look_85(s, p, w, facts_of(v, locals()))
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
        f_fire_deputies = t9
    except ABSENT:
        try:
            f_fire_deputies = look_86(s, p, w, facts_of(v, locals()))
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
        f_police = t11
    except ABSENT:
        try:
            f_police = look_87(s, p, w, facts_of(v, locals()))
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
        f_fire = t13
    except ABSENT:
        try:
            f_fire = look_88(s, p, w, facts_of(v, locals()))
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
        t15: list[Any] = []
        for x_p in s_bureau['posted']:
            if not 'from' in x_p:
                t15.append(x_p)
        f_unsourced = len(t15)
    except ABSENT:
        pass
    try:
        f_police_short = f_police_count + f_unsourced < p['minimum']
    except ABSENT:
        pass
    try:
        f_fire_short = f_fire_count + f_unsourced < p['minimum']
    except ABSENT:
        pass
    try:
        if f_police_short or f_fire_short:
            try:
                f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
            except ABSENT:
                try:
                    f_without = look_69(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_without:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
            except ABSENT:
                try:
                    f_without = look_69(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_89(s, p, w, facts_of(v, locals())):
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
    t16 = 'bureau' not in s_filing
    if not t16:
        t17 = 'posted' not in (y1 := s_filing['bureau'])
        if not t17:
            t18 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t18 = True
                    break
            t17 = t18
        t16 = t17
    if t16:
        return 0
    t19 = 'bureau' not in s_filing
    if not t19:
        t20 = 'posted' not in (y3 := s_filing['bureau'])
        if not t20:
            t21 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t21 = True
                    break
            t20 = t21
        t19 = t20
    if t19:
        return 0
    try:
        t22 = False
        for x_p in f_fire_all:
            if not 'dedicated' in x_p and (not x_p in f_crossed):
                t23 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t23 = True
                        break
                if t23:
                    t22 = True
                    break
        if t22:
            if 'fire_all' in v:
                t24 = 'fire_all' not in v
                if not t24:
                    t25 = False
                    for y5 in v['fire_all']:
                        if 'dedicated' not in y5:
                            t25 = True
                            break
                    t24 = t25
                if t24:
                    return 0
    except ABSENT:
        try:
            if look_90(s, p, w, facts_of(v, locals())):
                if 'fire_all' in v:
                    t26 = 'fire_all' not in v
                    if not t26:
                        t27 = False
                        for y5 in v['fire_all']:
                            if 'dedicated' not in y5:
                                t27 = True
                                break
                        t26 = t27
                    if t26:
                        return 0
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_p in f_police:
            t29 = False
            for x_q in f_fire:
                if bare_same_person(x_p, x_q):
                    t29 = True
                    break
            if t29:
                t28.append(x_p)
        f_two_senders = t28
    except ABSENT:
        try:
            f_two_senders = look_91(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_police_count - len(f_two_senders) < p['minimum'] or f_fire_count - len(f_two_senders) < p['minimum']:
            return 9
    except ABSENT:
        try:
            if look_92(s, p, w, facts_of(v, locals())):
                return 9
        except ABSENT:
            pass
    try:
        if f_police_count - len(f_police_crossed) < p['minimum'] or f_fire_count - len(f_fire_crossed) < p['minimum']:
            return 10
    except ABSENT:
        try:
            if look_93(s, p, w, facts_of(v, locals())):
                return 10
        except ABSENT:
            pass
    try:
        t30: list[Any] = []
        for x_p in s_bureau['posted']:
            if 'since' in x_p and x_p['since'] > s['as_of']:
                t30.append(x_p)
        f_not_begun = t30
    except ABSENT:
        try:
            f_not_begun = look_94(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t31: list[Any] = []
        for x_p in f_police:
            if not x_p in f_not_begun and (not x_p in f_crossed):
                t31.append(x_p)
        f_police_begun = len(t31)
    except ABSENT:
        try:
            f_police_begun = look_95(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_police_begun < p['minimum']:
            return 11
    except ABSENT:
        pass
    try:
        t32: list[Any] = []
        for x_p in f_fire:
            if not x_p in f_not_begun and (not x_p in f_crossed):
                t32.append(x_p)
        f_fire_begun = len(t32)
    except ABSENT:
        try:
            f_fire_begun = look_96(s, p, w, facts_of(v, locals()))
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
            met = look_97(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_enforcement_bureau = s['enforcement_bureau']
    s_filing = s['filing']
    s_squad = s['squad']
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
            if look_98(s, p, w, facts_of(v, locals())):
                if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                    return 0
        except ABSENT:
            pass
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
        f_roll = t1
    except ABSENT:
        try:
            f_roll = look_99(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_people = bare_persons(f_roll)
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_s in f_people:
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
            f_concurrent_chief = look_78(s, p, w, facts_of(v, locals()))
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
        f_leaders_listed = t7
    except ABSENT:
        try:
            f_leaders_listed = look_101(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_s in f_same_as_chief:
            if not x_s in f_in_leadership and (not 'concurrent' in s_bureau['chief']):
                t9.append(x_s)
        f_chief_unsure = t9
    except ABSENT:
        try:
            f_chief_unsure = look_102(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_s in f_people:
            if not x_s in f_in_leadership:
                t10.append(x_s)
        f_staff = t10
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
        f_established = t11
    except ABSENT:
        pass
    try:
        f_joined = 0
    except ABSENT:
        pass
    try:
        f_counted_in = 'total_includes_safety_bureau' in s_enforcement_bureau and s_enforcement_bureau['total_includes_safety_bureau']
    except ABSENT:
        try:
            f_counted_in = look_103(s, p, w, facts_of(v, locals()))
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
        f_other = add(t13, f_joined)
    except ABSENT:
        pass
    try:
        f_total = add(s_enforcement_bureau['total_staff'], f_joined if f_counted_in else 0)
    except ABSENT:
        pass
    try:
        f_own = add(f_established, f_other)
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_n in [f_established, p['floor']]:
            if x_n <= p['floor']:
                t15.append(x_n)
        f_set_aside = t15[0]
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
        t16: list[Any] = []
        for x_s in f_in_leadership:
            if x_s['establishment'] in p['counted']:
                t16.append(x_s)
        f_established_all = add(f_established, len(t16))
    except ABSENT:
        pass
    try:
        f_rounding = 99
    except ABSENT:
        pass
    try:
        f_required = divide(add(multiply(p['percent'], f_total), f_rounding), 100)
    except ABSENT:
        pass
    try:
        f_merging = True
    except ABSENT:
        pass
    try:
        t17: list[Any] = []
        for x_s in f_chief_unsure:
            if x_s['establishment'] in p['counted']:
                t17.append(x_s)
        f_unsure_established = len(t17)
    except ABSENT:
        pass
    try:
        t18: list[Any] = []
        for x_n in [subtract(f_established, f_unsure_established), p['floor']]:
            if x_n <= p['floor']:
                t18.append(x_n)
        f_remaining_without_chief = subtract(subtract(f_own, len(f_chief_unsure)), t18[0])
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
        f_total_ways = [s_enforcement_bureau['total_includes_safety_bureau']] if 'total_includes_safety_bureau' in s_enforcement_bureau else [True, False]
    except ABSENT:
        pass
    try:
        t19: list[Any] = []
        for x_k in [0, 1]:
            t19.append(('staff' in s_bureau and 'counts' in s_bureau) and ('other' in s_bureau['counts'] and s_bureau['counts']['other'] != at(f_other_ways, x_k) or ('established' in s_bureau['counts'] and (not s_bureau['counts']['established'] in [at(f_established_ways, x_k), f_established_all]))))
        f_at_odds = t19
    except ABSENT:
        try:
            f_at_odds = look_104(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t20: list[Any] = []
        for x_n in f_remaining_ways:
            t20.append(at_most(f_required, x_n))
        f_enough_ways = t20
    except ABSENT:
        pass
    try:
        t21: list[Any] = []
        for x_k in [0, 1]:
            t21.append(at_most(divide(add(multiply(p['percent'], add(f_total, at(f_own_ways, x_k))), f_rounding), 100), at(f_remaining_ways, x_k)))
        f_enough_with_own_ways = t21
    except ABSENT:
        pass
    try:
        t22: list[Any] = []
        for x_k in [0, 1]:
            t23: list[Any] = []
            for x_included in f_total_ways:
                t23.append('总数为零' if f_total == 0 else '总数小于安监局人数' if x_included and at(f_own_ways, x_k) > f_total else '名册与人数不一致' if at(f_at_odds, x_k) else '取决于并入安监局' if (not x_included and f_merging) and at(f_enough_ways, x_k) != at(f_enough_with_own_ways, x_k) else '够' if at(f_enough_ways, x_k) else '不够')
            t22.append(t23)
        f_ends = t22
    except ABSENT:
        try:
            f_ends = look_105(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t24 = False
        for x_e in f_ends:
            t25 = False
            for x_v in x_e:
                if x_v != x_e[0]:
                    t25 = True
                    break
            if t25:
                t24 = True
                break
        if t24:
            if 'enforcement_bureau' not in s_filing or 'total_includes_safety_bureau' not in s_filing['enforcement_bureau']:
                return 0
    except ABSENT:
        try:
            if look_106(s, p, w, facts_of(v, locals())):
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
            t26 = 'bureau' not in s_filing
            if not t26:
                t27 = 'staff' not in (y3 := s_filing['bureau'])
                if not t27:
                    t28 = False
                    for y4 in y3['staff']:
                        if 'establishment' not in y4:
                            t28 = True
                            break
                    t27 = t28
                t26 = t27
            if t26:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t29 = 'bureau' not in s_filing
            if not t29:
                t30 = 'staff' not in (y5 := s_filing['bureau'])
                if not t30:
                    t31 = False
                    for y6 in y5['staff']:
                        if 'on_duty' not in y6:
                            t31 = True
                            break
                    t30 = t31
                t29 = t30
            if t29:
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
        t32 = False
        for x_s in f_staff:
            if 'name' in x_s:
                t32 = True
                break
        if t32:
            try:
                f_enough = at_most(f_required, f_remaining)
            except ABSENT:
                pass
            try:
                if f_enough:
                    try:
                        t33: list[Any] = []
                        for x_s in f_staff:
                            if not 'name' in x_s:
                                t33.append(x_s)
                        v['nameless'] = f_nameless = t33
                    except ABSENT:
                        pass
                    try:
                        if less(subtract(f_remaining, len(f_nameless)), f_required):
                            try:
                                t34: list[Any] = []
                                for x_s in f_staff:
                                    if not 'name' in x_s:
                                        t34.append(x_s)
                                v['nameless'] = f_nameless = t34
                            except ABSENT:
                                pass
                            if 'nameless' in v:
                                t35 = 'nameless' not in v
                                if not t35:
                                    t36 = False
                                    for y8 in v['nameless']:
                                        if 'name' not in y8:
                                            t36 = True
                                            break
                                    t35 = t36
                                if t35:
                                    return 0
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t37: list[Any] = []
                for x_s in f_staff:
                    if not 'name' in x_s:
                        t37.append(x_s)
                v['nameless'] = f_nameless = t37
            except ABSENT:
                pass
            try:
                f_enough = at_most(f_required, f_remaining)
            except ABSENT:
                pass
            if look_107(s, p, w, facts_of(v, locals())):
                try:
                    t38: list[Any] = []
                    for x_s in f_staff:
                        if not 'name' in x_s:
                            t38.append(x_s)
                    v['nameless'] = f_nameless = t38
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t39 = 'nameless' not in v
                    if not t39:
                        t40 = False
                        for y8 in v['nameless']:
                            if 'name' not in y8:
                                t40 = True
                                break
                        t39 = t40
                    if t39:
                        return 0
        except ABSENT:
            pass
    try:
        if f_total == 0:
            return 5
    except ABSENT:
        pass
    try:
        if s_enforcement_bureau['total_includes_safety_bureau'] and f_own > f_total:
            return 6
    except ABSENT:
        pass
    try:
        if f_at_odds[0]:
            return 7
    except ABSENT:
        pass
    try:
        f_total_with_own = add(f_total, f_own)
    except ABSENT:
        pass
    try:
        f_required_with_own = divide(add(multiply(p['percent'], f_total_with_own), f_rounding), 100)
    except ABSENT:
        pass
    try:
        f_enough = at_most(f_required, f_remaining)
    except ABSENT:
        pass
    try:
        f_enough_with_own = f_enough if s_enforcement_bureau['total_includes_safety_bureau'] or not f_merging else at_most(f_required_with_own, f_remaining)
    except ABSENT:
        try:
            f_enough_with_own = look_108(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_enough != f_enough_with_own:
            return 8
    except ABSENT:
        pass
    try:
        t41: list[Any] = []
        for x_n in [f_established_all, p['floor']]:
            if x_n <= p['floor']:
                t41.append(x_n)
        f_remaining_with_leaders = subtract(add(f_own, len(f_in_leadership)), t41[0])
    except ABSENT:
        pass
    try:
        f_enough_with_leaders = at_most(f_required, f_remaining_with_leaders)
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


def rule_1_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        t1 = False
        for x_p in s_bureau['posted']:
            if not 'from' in x_p or x_p['from'] in ['公安派出所', '消防救援大队']:
                t1 = True
                break
        met = t1
    except ABSENT:
        try:
            met = look_109(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t2: list[Any] = []
        for x_p in s_bureau['posted']:
            if not 'from' in x_p or x_p['from'] in ['公安派出所', '消防救援大队']:
                t2.append(x_p)
        v['concerned'] = f_concerned = t2
    except ABSENT:
        try:
            v['concerned'] = f_concerned = look_110(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in f_concerned:
            if 'from' in x_p and 'dedicated' in x_p and (not x_p['dedicated']):
                t3.append(x_p)
        f_not_dedicated = t3
    except ABSENT:
        try:
            f_not_dedicated = look_111(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_not_dedicated) > 0:
            return 5
    except ABSENT:
        pass
    t4 = 'bureau' not in s_filing
    if not t4:
        t5 = 'posted' not in (y1 := s_filing['bureau'])
        if not t5:
            t6 = False
            for y2 in y1['posted']:
                if 'from' not in y2:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    if 'concerned' in v:
        t7 = 'concerned' not in v
        if not t7:
            t8 = False
            for y3 in v['concerned']:
                if 'dedicated' not in y3:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    try:
        met = len(f_not_dedicated) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_17(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    s_bureau = s['bureau']
    s_filing = s['filing']
    try:
        t1 = 'posted' in s_bureau
        if t1:
            t2 = False
            for x_p in s_bureau['posted']:
                if not 'from' in x_p or x_p['from'] in ['公安派出所', '消防救援大队']:
                    t2 = True
                    break
            t1 = not t2
        f_none_posted = t1
    except ABSENT:
        try:
            f_none_posted = look_112(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_none_posted:
            try:
                t3 = 'attestations' in s_filing
                if t3:
                    t4 = False
                    for x_a in s['attestations']:
                        if 'statement' in x_a and x_a['statement'] == '1.2.17':
                            t4 = True
                            break
                    t3 = t4
                f_vouched = t3
            except ABSENT:
                try:
                    f_vouched = look_113(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_vouched:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_none_posted:
            return 6
    except ABSENT:
        pass
    try:
        f_year_over = s['as_of'] >= text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    try:
        if f_year_over and s_activities['fire_checks'] == 0:
            return 7
    except ABSENT:
        pass
    try:
        if f_year_over and s_activities['publicity'] == 0:
            return 8
    except ABSENT:
        pass
    return 4


def rule_1_2_18(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
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
        f_body = s_bureau['existing_body']
    except ABSENT:
        pass
    try:
        met = f_body != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_squad = s['squad']
    s_unit = s['unit']
    try:
        met = s_unit['has_enforcement_bureau'] is False
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        f_deputies = s_bureau['deputies'] if 'deputies' in s_bureau else []
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '公安派出所':
                t2 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t2 = True
                        break
                if not t2:
                    t1.append(x_p)
        f_police = len(bare_persons(t1))
    except ABSENT:
        try:
            f_police = look_114(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in s_bureau['posted']:
            if x_p['from'] == '消防救援大队':
                t4 = False
                for x_d in f_deputies:
                    if bare_same_person(x_p, x_d):
                        t4 = True
                        break
                if not ((t4 and 'dedicated' in x_p) and (not x_p['dedicated'])):
                    t3.append(x_p)
        f_fire = len(bare_persons(t3))
    except ABSENT:
        try:
            f_fire = look_115(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_posting_short = f_police < p['posted_minimum'] or f_fire < p['posted_minimum']
    except ABSENT:
        try:
            f_posting_short = look_116(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_posting_short and (not 'reference_basis' in s_bureau):
            return 5
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau and 'counts' in s_bureau and ('established' in s_bureau['counts']):
            try:
                if 'staff' in s_bureau:
                    t6: list[Any] = []
                    for x_s in s_bureau['staff']:
                        if x_s['establishment'] in p['counted'] and x_s['on_duty'] and (not 'posted_from' in x_s) and (not ('posted' in s_bureau and bare_among(x_s, s_bureau['posted']))) and (not ('posted' in s_squad and bare_among(x_s, s_squad['posted']))):
                            t7 = 'deputies' in s_bureau
                            if t7:
                                t8 = False
                                for x_d in s_bureau['deputies']:
                                    if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队'] and bare_same_person(x_s, x_d):
                                        t8 = True
                                        break
                                t7 = t8
                            if not t7:
                                t6.append(x_s)
                    t5 = bare_persons(t6)
                else:
                    t5 = []
                f_in_post = t5
            except ABSENT:
                try:
                    f_in_post = look_117(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t9: list[Any] = []
                for x_s in f_in_post:
                    if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                        t9.append(x_s)
                f_same_as_chief = t9
            except ABSENT:
                try:
                    f_same_as_chief = look_118(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t10: list[Any] = []
                for x_s in f_same_as_chief:
                    if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                        t10.append(x_s)
                f_concurrent_chief = t10
            except ABSENT:
                try:
                    f_concurrent_chief = look_78(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if 'leaders' in s_filing:
                    t12: list[Any] = []
                    for x_s in f_in_post:
                        if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                            t12.append(x_s)
                    t11 = t12
                else:
                    t11 = []
                f_leaders_listed = t11
            except ABSENT:
                try:
                    f_leaders_listed = look_119(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_in_leadership = f_concurrent_chief + f_leaders_listed
            except ABSENT:
                pass
            try:
                t13: list[Any] = []
                for x_s in f_in_post:
                    if not x_s in f_in_leadership:
                        t13.append(x_s)
                f_own = t13
            except ABSENT:
                pass
            try:
                f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                f_number_filed = s_bureau['counts']['established']
            except ABSENT:
                pass
            try:
                if not f_number_filed in [len(f_in_post), len(f_in_post) - len(f_concurrent_chief), f_established] and (not f_posting_short):
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    if ('bureau' not in s_filing or 'staff' not in s_filing['bureau']) and ('bureau' not in s_filing or ('counts' not in (y1 := s_filing['bureau']) or 'established' not in y1['counts'])):
        return 0
    try:
        if 'staff' in s_bureau:
            t14 = 'bureau' not in s_filing
            if not t14:
                t15 = 'staff' not in (y2 := s_filing['bureau'])
                if not t15:
                    t16 = False
                    for y3 in y2['staff']:
                        if 'establishment' not in y3:
                            t16 = True
                            break
                    t15 = t16
                t14 = t15
            if t14:
                return 0
    except ABSENT:
        pass
    try:
        if 'staff' in s_bureau:
            t17 = 'bureau' not in s_filing
            if not t17:
                t18 = 'staff' not in (y4 := s_filing['bureau'])
                if not t18:
                    t19 = False
                    for y5 in y4['staff']:
                        if 'on_duty' not in y5:
                            t19 = True
                            break
                    t18 = t19
                t17 = t18
            if t17:
                return 0
    except ABSENT:
        pass
    t20 = 'bureau' not in s_filing
    if not t20:
        t21 = 'posted' not in (y6 := s_filing['bureau'])
        if not t21:
            t22 = False
            for y7 in y6['posted']:
                if 'from' not in y7:
                    t22 = True
                    break
            t21 = t22
        t20 = t21
    if t20:
        return 0
    t23 = 'bureau' not in s_filing
    if not t23:
        t24 = 'posted' not in (y8 := s_filing['bureau'])
        if not t24:
            t25 = False
            for y9 in y8['posted']:
                if 'name' not in y9:
                    t25 = True
                    break
            t24 = t25
        t23 = t24
    if t23:
        return 0
    try:
        if 'staff' in s_bureau:
            t27: list[Any] = []
            for x_s in s_bureau['staff']:
                if x_s['establishment'] in p['counted'] and x_s['on_duty'] and (not 'posted_from' in x_s) and (not ('posted' in s_bureau and bare_among(x_s, s_bureau['posted']))) and (not ('posted' in s_squad and bare_among(x_s, s_squad['posted']))):
                    t28 = 'deputies' in s_bureau
                    if t28:
                        t29 = False
                        for x_d in s_bureau['deputies']:
                            if 'source' in x_d and x_d['source'] in ['公安派出所', '消防救援大队'] and bare_same_person(x_s, x_d):
                                t29 = True
                                break
                        t28 = t29
                    if not t28:
                        t27.append(x_s)
            t26 = bare_persons(t27)
        else:
            t26 = []
        f_in_post = t26
    except ABSENT:
        try:
            f_in_post = look_117(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t30: list[Any] = []
        for x_s in f_in_post:
            if 'chief' in s_bureau and bare_same_person(x_s, s_bureau['chief']):
                t30.append(x_s)
        f_same_as_chief = t30
    except ABSENT:
        try:
            f_same_as_chief = look_118(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t31: list[Any] = []
        for x_s in f_same_as_chief:
            if 'concurrent' in s_bureau['chief'] and s_bureau['chief']['concurrent']:
                t31.append(x_s)
        f_concurrent_chief = t31
    except ABSENT:
        try:
            f_concurrent_chief = look_78(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if 'leaders' in s_filing:
            t33: list[Any] = []
            for x_s in f_in_post:
                if not x_s in f_concurrent_chief and bare_among(x_s, s['leaders']):
                    t33.append(x_s)
            t32 = t33
        else:
            t32 = []
        f_leaders_listed = t32
    except ABSENT:
        try:
            f_leaders_listed = look_119(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_in_leadership = f_concurrent_chief + f_leaders_listed
    except ABSENT:
        pass
    try:
        t34: list[Any] = []
        for x_s in f_in_post:
            if not x_s in f_in_leadership:
                t34.append(x_s)
        f_own = t34
    except ABSENT:
        pass
    try:
        f_established = len(f_own) if 'staff' in s_bureau else s_bureau['counts']['established']
    except ABSENT:
        pass
    try:
        if f_established >= p['minimum']:
            try:
                t35: list[Any] = []
                for x_s in f_same_as_chief:
                    if not x_s in f_in_leadership:
                        t35.append(x_s)
                f_chief_unsure = t35
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
        t36 = False
        for x_s in f_own:
            if 'name' in x_s:
                t36 = True
                break
        if t36 and f_established >= p['minimum']:
            try:
                t37: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t37.append(x_s)
                v['nameless'] = f_nameless = t37
            except ABSENT:
                pass
            try:
                if subtract(f_established, len(f_nameless)) < p['minimum']:
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
                            for y11 in v['nameless']:
                                if 'name' not in y11:
                                    t40 = True
                                    break
                            t39 = t40
                        if t39:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        try:
            try:
                t41: list[Any] = []
                for x_s in f_own:
                    if not 'name' in x_s:
                        t41.append(x_s)
                v['nameless'] = f_nameless = t41
            except ABSENT:
                pass
            if look_80(s, p, w, facts_of(v, locals())):
                try:
                    t42: list[Any] = []
                    for x_s in f_own:
                        if not 'name' in x_s:
                            t42.append(x_s)
                    v['nameless'] = f_nameless = t42
                except ABSENT:
                    pass
                if 'nameless' in v:
                    t43 = 'nameless' not in v
                    if not t43:
                        t44 = False
                        for y11 in v['nameless']:
                            if 'name' not in y11:
                                t44 = True
                                break
                        t43 = t44
                    if t43:
                        return 0
        except ABSENT:
            pass
    try:
        f_short = f_established < p['minimum'] or f_posting_short
    except ABSENT:
        try:
            f_short = look_120(s, p, w, facts_of(v, locals()))
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
        if not f_short:
            try:
                t45: list[Any] = []
                for x_p in s_bureau['posted']:
                    if 'since' in x_p and x_p['since'] > s['as_of']:
                        t45.append(x_p)
                f_not_begun = t45
            except ABSENT:
                try:
                    f_not_begun = look_94(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t46: list[Any] = []
                for x_p in s_bureau['posted']:
                    if x_p['from'] == '公安派出所' and (not x_p in f_not_begun):
                        t47 = False
                        for x_d in f_deputies:
                            if bare_same_person(x_p, x_d):
                                t47 = True
                                break
                        if not t47:
                            t46.append(x_p)
                f_police_begun = len(bare_persons(t46))
            except ABSENT:
                try:
                    f_police_begun = look_121(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t48: list[Any] = []
                for x_p in s_bureau['posted']:
                    if x_p['from'] == '消防救援大队' and (not x_p in f_not_begun):
                        t49 = False
                        for x_d in f_deputies:
                            if bare_same_person(x_p, x_d):
                                t49 = True
                                break
                        if not ((t49 and 'dedicated' in x_p) and (not x_p['dedicated'])):
                            t48.append(x_p)
                f_fire_begun = len(bare_persons(t48))
            except ABSENT:
                try:
                    f_fire_begun = look_122(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_police_begun < p['posted_minimum'] or f_fire_begun < p['posted_minimum']:
                    return 9
            except ABSENT:
                try:
                    if look_123(s, p, w, facts_of(v, locals())):
                        return 9
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t50: list[Any] = []
                for x_p in s_bureau['posted']:
                    if 'since' in x_p and x_p['since'] > s['as_of']:
                        t50.append(x_p)
                f_not_begun = t50
            except ABSENT:
                try:
                    f_not_begun = look_94(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t51: list[Any] = []
                for x_p in s_bureau['posted']:
                    if x_p['from'] == '公安派出所' and (not x_p in f_not_begun):
                        t52 = False
                        for x_d in f_deputies:
                            if bare_same_person(x_p, x_d):
                                t52 = True
                                break
                        if not t52:
                            t51.append(x_p)
                f_police_begun = len(bare_persons(t51))
            except ABSENT:
                try:
                    f_police_begun = look_121(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t53: list[Any] = []
                for x_p in s_bureau['posted']:
                    if x_p['from'] == '消防救援大队' and (not x_p in f_not_begun):
                        t54 = False
                        for x_d in f_deputies:
                            if bare_same_person(x_p, x_d):
                                t54 = True
                                break
                        if not ((t54 and 'dedicated' in x_p) and (not x_p['dedicated'])):
                            t53.append(x_p)
                f_fire_begun = len(bare_persons(t53))
            except ABSENT:
                try:
                    f_fire_begun = look_122(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_124(s, p, w, facts_of(v, locals())):
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


def rule_1_2_21(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = s_unit['high_fire_risk'] or s_unit['main_urban_area']
    except ABSENT:
        try:
            met = look_125(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    if 'bureau' not in s_filing or 'staff' not in s_filing['bureau']:
        return 0
    try:
        t1: list[Any] = []
        for x_s in s_bureau['staff']:
            if 'line' in x_s and '消防' in x_s['line']:
                t1.append(x_s)
        f_fire_line = t1
    except ABSENT:
        try:
            f_fire_line = look_126(s, p, w, facts_of(v, locals()))
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
        f_lent_here = t2
    except ABSENT:
        try:
            f_lent_here = look_127(s, p, w, facts_of(v, locals()))
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
        f_on_fire = bare_persons(t7)
    except ABSENT:
        try:
            f_on_fire = look_128(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_on_fire)
    except ABSENT:
        pass
    try:
        f_somebody = f_count > 0
    except ABSENT:
        pass
    try:
        if not f_somebody:
            t8 = 'bureau' not in s_filing
            if not t8:
                t9 = 'staff' not in (y1 := s_filing['bureau'])
                if not t9:
                    t10 = False
                    for y2 in y1['staff']:
                        if 'line' not in y2:
                            t10 = True
                            break
                    t9 = t10
                t8 = t9
            if t8:
                return 0
    except ABSENT:
        pass
    try:
        if not f_somebody:
            if 'own' in v:
                t11 = 'own' not in v
                if not t11:
                    t12 = False
                    for y3 in v['own']:
                        if 'on_duty' not in y3:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        met = f_somebody
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_1_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'group' in x_v and 'established' in x_v['group'] and (not x_v['group']['established']):
                t1.append(x_v)
        f_without_group = t1
    except ABSENT:
        try:
            f_without_group = look_130(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_lacking = len(f_without_group)
    except ABSENT:
        pass
    try:
        if f_lacking > 0:
            return 5
    except ABSENT:
        pass
    t2 = 'villages' not in s_filing
    if not t2:
        t3 = False
        for y1 in s_filing['villages']:
            if 'group' not in y1 or 'established' not in y1['group']:
                t3 = True
                break
        t2 = t3
    if t2:
        return 0
    t4 = 'villages' not in s_filing
    if not t4:
        t5 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t5 = True
                break
        t4 = t5
    if t4:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        if f_listed < f_declared:
            return 6
    except ABSENT:
        pass
    try:
        if f_listed > f_declared:
            return 7
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_v in s['villages']:
            t6.append(x_v['name'])
        if len(bare_distinct(t6)) < f_listed:
            return 8
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_v in s['villages']:
            if 'group' in x_v and 'date' in x_v['group'] and (x_v['group']['date'] > s['as_of']):
                t7.append(x_v)
        f_future = t7
    except ABSENT:
        try:
            f_future = look_131(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_future) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = f_lacking == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if not (('group' in x_v and 'established' in x_v['group']) and (not x_v['group']['established'])):
                t1.append(x_v)
        v['with_group'] = f_with_group = t1
    except ABSENT:
        try:
            v['with_group'] = f_with_group = look_132(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_v in f_with_group:
            if 'group' in x_v and 'leader' in x_v['group'] and ('post' in x_v['group']['leader']):
                t2.append(x_v)
        f_known = t2
    except ABSENT:
        try:
            f_known = look_133(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_v in f_known:
            if matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])') and (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')):
                t3.append(x_v)
        f_secretary = t3
    except ABSENT:
        try:
            f_secretary = look_134(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_known:
            if not x_v in f_secretary and (matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记') or ('书记' in x_v['group']['leader']['post'] and (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))):
                t4.append(x_v)
        f_doubtful = t4
    except ABSENT:
        try:
            f_doubtful = look_135(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_v in f_known:
            if not x_v in f_secretary and (not x_v in f_doubtful):
                t5.append(x_v)
        f_not_secretary = t5
    except ABSENT:
        try:
            f_not_secretary = look_136(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_wrong = len(f_not_secretary)
    except ABSENT:
        pass
    try:
        if f_wrong > 0:
            return 5
    except ABSENT:
        pass
    if 'with_group' in v:
        t6 = 'with_group' not in v
        if not t6:
            t7 = False
            for y1 in v['with_group']:
                if 'group' not in y1 or ('leader' not in (y2 := y1['group']) or 'post' not in y2['leader']):
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    if 'with_group' in v:
        t8 = 'with_group' not in v
        if not t8:
            t9 = False
            for y3 in v['with_group']:
                if 'group' not in y3 or ('leader' not in (y4 := y3['group']) or 'name' not in y4['leader']):
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    t10 = 'villages' not in s_filing
    if not t10:
        t11 = False
        for y5 in s_filing['villages']:
            if 'name' not in y5:
                t11 = True
                break
        t10 = t11
    if t10:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        if len(s['villages']) > 0 and len(f_with_group) == 0:
            return 6
    except ABSENT:
        pass
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        if f_listed < f_declared:
            return 7
    except ABSENT:
        pass
    try:
        if f_listed > f_declared:
            return 8
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        for x_v in s['villages']:
            t12.append(x_v['name'])
        if len(bare_distinct(t12)) < f_listed:
            return 9
    except ABSENT:
        pass
    try:
        if len(f_doubtful) > 0:
            return 10
    except ABSENT:
        pass
    try:
        met = f_wrong == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        f_year_over = s['as_of'] >= text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    try:
        if f_year_over:
            try:
                t1: list[Any] = []
                for x_v in s['villages']:
                    if 'patrols' in x_v and x_v['patrols'] == 0:
                        t1.append(x_v)
                f_idle = t1
            except ABSENT:
                try:
                    f_idle = look_137(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_lacking = len(f_idle)
            except ABSENT:
                pass
            try:
                if f_lacking > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    return 4


def rule_1_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_forces = s['forces']
    try:
        f_none = s_forces['grids'] == 0
    except ABSENT:
        pass
    try:
        if f_none:
            return 5
    except ABSENT:
        pass
    return 4


def rule_2_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    if 'meetings' not in s_filing:
        return 0
    try:
        t1: list[Any] = []
        for x_m in s['meetings']:
            if 'date' in x_m and x_m['date'] >= w['start'] and (x_m['date'] <= w['until']):
                t1.append(x_m)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_138(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_m in f_held:
            if 'type' in x_m and x_m['type'] == '党委会' and ('topics' in x_m):
                t2.append(x_m)
        f_party = t2
    except ABSENT:
        try:
            f_party = look_139(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_m in f_party:
            t4 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t4 = True
                    break
            if t4:
                t3.append(x_m)
        f_party_emergency = len(t3)
    except ABSENT:
        try:
            f_party_emergency = look_140(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_m in f_party:
            t6 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t6 = True
                    break
            if t6:
                t5.append(x_m)
        f_party_fire = len(t5)
    except ABSENT:
        try:
            f_party_fire = look_141(s, p, w, facts_of(v, locals()))
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
            t7 = 'meetings' not in s_filing
            if not t7:
                t8 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t8 = True
                        break
                t7 = t8
            if t7:
                return 0
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_m in f_held:
            if 'type' in x_m and x_m['type'] == '政府工作会议' and ('topics' in x_m):
                t9.append(x_m)
        f_government = t9
    except ABSENT:
        try:
            f_government = look_142(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t10: list[Any] = []
        for x_m in f_government:
            t11 = False
            for x_t in x_m['topics']:
                if '应急管理' in x_t:
                    t11 = True
                    break
            if t11:
                t10.append(x_m)
        f_government_emergency = len(t10)
    except ABSENT:
        try:
            f_government_emergency = look_143(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_m in f_government:
            t13 = False
            for x_t in x_m['topics']:
                if '消防' in x_t:
                    t13 = True
                    break
            if t13:
                t12.append(x_m)
        f_government_fire = len(t12)
    except ABSENT:
        try:
            f_government_fire = look_144(s, p, w, facts_of(v, locals()))
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
            t14 = 'meetings' not in s_filing
            if not t14:
                t15 = False
                for y1 in s_filing['meetings']:
                    if 'date' not in y1:
                        t15 = True
                        break
                t14 = t15
            if t14:
                return 0
    except ABSENT:
        pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t16 = 'held' not in v
                if not t16:
                    t17 = False
                    for y2 in v['held']:
                        if 'type' not in y2:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        try:
            if look_145(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t18 = 'held' not in v
                    if not t18:
                        t19 = False
                        for y2 in v['held']:
                            if 'type' not in y2:
                                t19 = True
                                break
                        t18 = t19
                    if t18:
                        return 0
        except ABSENT:
            pass
    try:
        if not f_party_met or not f_government_met:
            if 'held' in v:
                t20 = 'held' not in v
                if not t20:
                    t21 = False
                    for y3 in v['held']:
                        if 'topics' not in y3:
                            t21 = True
                            break
                    t20 = t21
                if t20:
                    return 0
    except ABSENT:
        try:
            if look_145(s, p, w, facts_of(v, locals())):
                if 'held' in v:
                    t22 = 'held' not in v
                    if not t22:
                        t23 = False
                        for y3 in v['held']:
                            if 'topics' not in y3:
                                t23 = True
                                break
                        t22 = t23
                    if t22:
                        return 0
        except ABSENT:
            pass
    try:
        if not (f_party_met and f_government_met):
            try:
                t24: list[Any] = []
                for x_m in f_held:
                    if 'type' in x_m and x_m['type'] == '党政联席会议' and ('topics' in x_m):
                        t24.append(x_m)
                f_joint = t24
            except ABSENT:
                try:
                    f_joint = look_146(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t26 = False
                for x_m in f_party + f_joint:
                    t27 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t27 = True
                            break
                    if t27:
                        t26 = True
                        break
                t25 = t26
                if t25:
                    t28 = False
                    for x_m in f_party + f_joint:
                        t29 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t29 = True
                                break
                        if t29:
                            t28 = True
                            break
                    t25 = t28
                f_party_perhaps = t25
            except ABSENT:
                try:
                    f_party_perhaps = look_147(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_party_met or f_party_perhaps:
                    try:
                        t31 = False
                        for x_m in f_government + f_joint:
                            t32 = False
                            for x_t in x_m['topics']:
                                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                                    t32 = True
                                    break
                            if t32:
                                t31 = True
                                break
                        t30 = t31
                        if t30:
                            t33 = False
                            for x_m in f_government + f_joint:
                                t34 = False
                                for x_t in x_m['topics']:
                                    if matches(x_t, '消防|火灾|防火'):
                                        t34 = True
                                        break
                                if t34:
                                    t33 = True
                                    break
                            t30 = t33
                        f_government_perhaps = t30
                    except ABSENT:
                        try:
                            f_government_perhaps = look_148(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if f_government_met or f_government_perhaps:
                            return 5
                    except ABSENT:
                        try:
                            if look_149(s, p, w, facts_of(v, locals())):
                                return 5
                        except ABSENT:
                            pass
            except ABSENT:
                try:
                    try:
                        t36 = False
                        for x_m in f_government + f_joint:
                            t37 = False
                            for x_t in x_m['topics']:
                                if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                                    t37 = True
                                    break
                            if t37:
                                t36 = True
                                break
                        t35 = t36
                        if t35:
                            t38 = False
                            for x_m in f_government + f_joint:
                                t39 = False
                                for x_t in x_m['topics']:
                                    if matches(x_t, '消防|火灾|防火'):
                                        t39 = True
                                        break
                                if t39:
                                    t38 = True
                                    break
                            t35 = t38
                        f_government_perhaps = t35
                    except ABSENT:
                        try:
                            f_government_perhaps = look_148(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    if look_150(s, p, w, facts_of(v, locals())):
                        return 5
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t40: list[Any] = []
                for x_m in f_held:
                    if 'type' in x_m and x_m['type'] == '党政联席会议' and ('topics' in x_m):
                        t40.append(x_m)
                f_joint = t40
            except ABSENT:
                try:
                    f_joint = look_146(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t42 = False
                for x_m in f_party + f_joint:
                    t43 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t43 = True
                            break
                    if t43:
                        t42 = True
                        break
                t41 = t42
                if t41:
                    t44 = False
                    for x_m in f_party + f_joint:
                        t45 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t45 = True
                                break
                        if t45:
                            t44 = True
                            break
                    t41 = t44
                f_party_perhaps = t41
            except ABSENT:
                try:
                    f_party_perhaps = look_147(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t47 = False
                for x_m in f_government + f_joint:
                    t48 = False
                    for x_t in x_m['topics']:
                        if matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'):
                            t48 = True
                            break
                    if t48:
                        t47 = True
                        break
                t46 = t47
                if t46:
                    t49 = False
                    for x_m in f_government + f_joint:
                        t50 = False
                        for x_t in x_m['topics']:
                            if matches(x_t, '消防|火灾|防火'):
                                t50 = True
                                break
                        if t50:
                            t49 = True
                            break
                    t46 = t49
                f_government_perhaps = t46
            except ABSENT:
                try:
                    f_government_perhaps = look_148(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if look_151(s, p, w, facts_of(v, locals())):
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
            met = look_152(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    if 'responsibility' not in s_filing or ('system' not in (y1 := s_filing['responsibility']) or 'number' not in y1['system']):
        return 0
    if 'responsibility' not in s_filing or ('system' not in (y2 := s_filing['responsibility']) or 'date' not in y2['system']):
        return 0
    try:
        f_number = s_responsibility['system']['number']
    except ABSENT:
        pass
    try:
        met = f_number != ''
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    try:
        f_named = s_responsibility['first_responsible']
    except ABSENT:
        pass
    try:
        if len(f_named) == 0:
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
    try:
        t4: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '党委' in x_l['head_of']:
                t4.append(x_l)
        f_party = t4
    except ABSENT:
        try:
            f_party = look_25(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_party:
            if not ('vacant' in x_l and x_l['vacant']):
                t5.append(x_l)
        v['party_sitting'] = f_party_sitting = t5
    except ABSENT:
        try:
            v['party_sitting'] = f_party_sitting = look_26(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'party_sitting' in v:
        t6 = 'party_sitting' not in v
        if not t6:
            t7 = False
            for y3 in v['party_sitting']:
                if 'name' not in y3:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    try:
        t8: list[Any] = []
        for x_l in s['leaders']:
            if 'head_of' in x_l and '政府' in x_l['head_of']:
                t8.append(x_l)
        f_government = t8
    except ABSENT:
        try:
            f_government = look_27(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t9: list[Any] = []
        for x_l in f_government:
            if not ('vacant' in x_l and x_l['vacant']):
                t9.append(x_l)
        v['government_sitting'] = f_government_sitting = t9
    except ABSENT:
        try:
            v['government_sitting'] = f_government_sitting = look_28(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'government_sitting' in v:
        t10 = 'government_sitting' not in v
        if not t10:
            t11 = False
            for y4 in v['government_sitting']:
                if 'name' not in y4:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    try:
        if len(f_party) == 0:
            try:
                t12: list[Any] = []
                for x_l in s['leaders']:
                    if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                        t12.append(x_l)
                v['party_unmarked'] = f_party_unmarked = t12
            except ABSENT:
                try:
                    v['party_unmarked'] = f_party_unmarked = look_29(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'party_unmarked' in v:
                t13 = 'party_unmarked' not in v
                if not t13:
                    t14 = False
                    for y5 in v['party_unmarked']:
                        if 'head_of' not in y5:
                            t14 = True
                            break
                    t13 = t14
                if t13:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_government) == 0:
            try:
                t15: list[Any] = []
                for x_l in s['leaders']:
                    if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                        t15.append(x_l)
                v['government_unmarked'] = f_government_unmarked = t15
            except ABSENT:
                try:
                    v['government_unmarked'] = f_government_unmarked = look_30(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'government_unmarked' in v:
                t16 = 'government_unmarked' not in v
                if not t16:
                    t17 = False
                    for y6 in v['government_unmarked']:
                        if 'head_of' not in y6:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        pass
    try:
        f_heads = bare_persons(f_party_sitting + f_government_sitting)
    except ABSENT:
        pass
    try:
        t18: list[Any] = []
        for x_h in f_heads:
            if not bare_among(x_h, f_named):
                t18.append(x_h)
        f_lacking = t18
    except ABSENT:
        pass
    try:
        f_one_lacks = len(f_lacking) > 0
    except ABSENT:
        pass
    try:
        if f_one_lacks:
            try:
                t19: list[Any] = []
                for x_h in f_party_sitting:
                    if bare_among(x_h, f_named):
                        t19.append(x_h)
                f_party_named = t19
            except ABSENT:
                pass
            try:
                t20 = False
                for x_h in f_party_named:
                    if True:
                        t20 = True
                        break
                if t20:
                    try:
                        t21: list[Any] = []
                        for x_h in f_government_sitting:
                            if bare_among(x_h, f_named):
                                t21.append(x_h)
                        f_government_named = t21
                    except ABSENT:
                        pass
                    try:
                        t22 = False
                        for x_h in f_government_named:
                            if True:
                                t22 = True
                                break
                        if t22:
                            return 6
                    except ABSENT:
                        try:
                            if look_153(s, p, w, facts_of(v, locals())):
                                return 6
                        except ABSENT:
                            pass
            except ABSENT:
                try:
                    try:
                        t23: list[Any] = []
                        for x_h in f_government_sitting:
                            if bare_among(x_h, f_named):
                                t23.append(x_h)
                        f_government_named = t23
                    except ABSENT:
                        pass
                    if look_154(s, p, w, facts_of(v, locals())):
                        return 6
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                t24: list[Any] = []
                for x_h in f_party_sitting:
                    if bare_among(x_h, f_named):
                        t24.append(x_h)
                f_party_named = t24
            except ABSENT:
                pass
            try:
                t25: list[Any] = []
                for x_h in f_government_sitting:
                    if bare_among(x_h, f_named):
                        t25.append(x_h)
                f_government_named = t25
            except ABSENT:
                pass
            if look_155(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    try:
        if f_one_lacks:
            return 7
    except ABSENT:
        pass
    try:
        if len(f_party_sitting) == 0 or len(f_government_sitting) == 0:
            return 8
    except ABSENT:
        try:
            if look_31(s, p, w, facts_of(v, locals())):
                return 8
        except ABSENT:
            pass
    try:
        met = not f_one_lacks
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_i in s['inspections']:
            if 'date' in x_i and x_i['date'] >= w['start'] and (x_i['date'] <= w['until']):
                t1.append(x_i)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_156(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_held_count = len(f_held)
    except ABSENT:
        pass
    if 'undated' in v:
        f_undated = v['undated']
    else:
        try:
            t2: list[Any] = []
            for x_i in s['inspections']:
                if not 'date' in x_i:
                    t2.append(x_i)
            v['undated'] = f_undated = t2
        except ABSENT:
            pass
    try:
        if f_held_count + len(f_undated) < p['minimum']:
            return 5
    except ABSENT:
        pass
    if 'inspections' not in s_filing:
        return 0
    if 'leaders' not in s_filing:
        return 0
    try:
        if len(s['leaders']) > 0:
            if 'party_heads' in v:
                f_party_heads = v['party_heads']
            else:
                try:
                    t3: list[Any] = []
                    for x_l in s['leaders']:
                        if 'head_of' in x_l and '党委' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                            t3.append(x_l)
                    v['party_heads'] = f_party_heads = t3
                except ABSENT:
                    try:
                        v['party_heads'] = f_party_heads = look_157(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
            if 'government_heads' in v:
                f_government_heads = v['government_heads']
            else:
                try:
                    t4: list[Any] = []
                    for x_l in s['leaders']:
                        if 'head_of' in x_l and '政府' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                            t4.append(x_l)
                    v['government_heads'] = f_government_heads = t4
                except ABSENT:
                    try:
                        v['government_heads'] = f_government_heads = look_158(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
            if 'heads' in v:
                f_heads = v['heads']
            else:
                try:
                    v['heads'] = f_heads = bare_persons(f_party_heads + f_government_heads)
                except ABSENT:
                    pass
            if not v.get('heads'):
                return 0
    except ABSENT:
        pass
    if 'party_heads' in v:
        f_party_heads = v['party_heads']
    else:
        try:
            t5: list[Any] = []
            for x_l in s['leaders']:
                if 'head_of' in x_l and '党委' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                    t5.append(x_l)
            v['party_heads'] = f_party_heads = t5
        except ABSENT:
            try:
                v['party_heads'] = f_party_heads = look_157(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    try:
        if len(f_party_heads) == 0:
            if 'party_unmarked' in v:
                f_party_unmarked = v['party_unmarked']
            else:
                try:
                    t6: list[Any] = []
                    for x_l in s['leaders']:
                        if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'):
                            t6.append(x_l)
                    v['party_unmarked'] = f_party_unmarked = t6
                except ABSENT:
                    try:
                        v['party_unmarked'] = f_party_unmarked = look_29(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
            if 'party_unmarked' in v:
                t7 = 'party_unmarked' not in v
                if not t7:
                    t8 = False
                    for y1 in v['party_unmarked']:
                        if 'head_of' not in y1:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    if 'government_heads' in v:
        f_government_heads = v['government_heads']
    else:
        try:
            t9: list[Any] = []
            for x_l in s['leaders']:
                if 'head_of' in x_l and '政府' in x_l['head_of'] and (not ('vacant' in x_l and x_l['vacant'])):
                    t9.append(x_l)
            v['government_heads'] = f_government_heads = t9
        except ABSENT:
            try:
                v['government_heads'] = f_government_heads = look_158(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    try:
        if len(f_government_heads) == 0:
            if 'government_unmarked' in v:
                f_government_unmarked = v['government_unmarked']
            else:
                try:
                    t10: list[Any] = []
                    for x_l in s['leaders']:
                        if not 'head_of' in x_l and 'post' in x_l and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'):
                            t10.append(x_l)
                    v['government_unmarked'] = f_government_unmarked = t10
                except ABSENT:
                    try:
                        v['government_unmarked'] = f_government_unmarked = look_30(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
            if 'government_unmarked' in v:
                t11 = 'government_unmarked' not in v
                if not t11:
                    t12 = False
                    for y2 in v['government_unmarked']:
                        if 'head_of' not in y2:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_party_heads) == 0 or len(f_government_heads) == 0:
            if 'acting_unmarked' in v:
                f_acting_unmarked = v['acting_unmarked']
            else:
                try:
                    t13: list[Any] = []
                    for x_l in s['leaders']:
                        if not 'head_of' in x_l and 'acting' in x_l and x_l['acting']:
                            t13.append(x_l)
                    v['acting_unmarked'] = f_acting_unmarked = t13
                except ABSENT:
                    try:
                        v['acting_unmarked'] = f_acting_unmarked = look_159(s, p, w, facts_of(v, locals()))
                    except ABSENT:
                        pass
            if 'acting_unmarked' in v:
                t14 = 'acting_unmarked' not in v
                if not t14:
                    t15 = False
                    for y3 in v['acting_unmarked']:
                        if 'head_of' not in y3:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        try:
            if look_160(s, p, w, facts_of(v, locals())):
                if 'acting_unmarked' in v:
                    f_acting_unmarked = v['acting_unmarked']
                else:
                    try:
                        t16: list[Any] = []
                        for x_l in s['leaders']:
                            if not 'head_of' in x_l and 'acting' in x_l and x_l['acting']:
                                t16.append(x_l)
                        v['acting_unmarked'] = f_acting_unmarked = t16
                    except ABSENT:
                        try:
                            v['acting_unmarked'] = f_acting_unmarked = look_159(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                if 'acting_unmarked' in v:
                    t17 = 'acting_unmarked' not in v
                    if not t17:
                        t18 = False
                        for y3 in v['acting_unmarked']:
                            if 'head_of' not in y3:
                                t18 = True
                                break
                        t17 = t18
                    if t17:
                        return 0
        except ABSENT:
            pass
    if 'party_heads' in v:
        t19 = 'party_heads' not in v
        if not t19:
            t20 = False
            for y4 in v['party_heads']:
                if 'name' not in y4:
                    t20 = True
                    break
            t19 = t20
        if t19:
            return 0
    if 'government_heads' in v:
        t21 = 'government_heads' not in v
        if not t21:
            t22 = False
            for y5 in v['government_heads']:
                if 'name' not in y5:
                    t22 = True
                    break
            t21 = t22
        if t21:
            return 0
    if 'party_vacant' in v:
        f_party_vacant = v['party_vacant']
    else:
        try:
            t23 = False
            for x_l in s['leaders']:
                if 'head_of' in x_l and '党委' in x_l['head_of'] and ('vacant' in x_l) and x_l['vacant']:
                    t23 = True
                    break
            v['party_vacant'] = f_party_vacant = t23
        except ABSENT:
            try:
                v['party_vacant'] = f_party_vacant = look_161(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    if 'government_vacant' in v:
        f_government_vacant = v['government_vacant']
    else:
        try:
            t24 = False
            for x_l in s['leaders']:
                if 'head_of' in x_l and '政府' in x_l['head_of'] and ('vacant' in x_l) and x_l['vacant']:
                    t24 = True
                    break
            v['government_vacant'] = f_government_vacant = t24
        except ABSENT:
            try:
                v['government_vacant'] = f_government_vacant = look_162(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    try:
        t25: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t26 = False
                for x_n in x_i['leaders']:
                    t27 = False
                    for x_h in f_party_heads:
                        if bare_same_person(x_h, {'name': x_n}):
                            t27 = True
                            break
                    if t27:
                        t26 = True
                        break
                if t26:
                    t25.append(x_i)
        f_by_party = t25
    except ABSENT:
        try:
            f_by_party = look_163(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t28: list[Any] = []
        for x_i in f_held:
            if 'leaders' in x_i:
                t29 = False
                for x_n in x_i['leaders']:
                    t30 = False
                    for x_h in f_government_heads:
                        if bare_same_person(x_h, {'name': x_n}):
                            t30 = True
                            break
                    if t30:
                        t29 = True
                        break
                if t29:
                    t28.append(x_i)
        f_by_government = t28
    except ABSENT:
        try:
            f_by_government = look_164(s, p, w, facts_of(v, locals()))
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
    if 'party_asked' in v:
        f_party_asked = v['party_asked']
    else:
        try:
            v['party_asked'] = f_party_asked = not 'leaders' in s_filing or not (len(f_party_heads) == 0 and f_party_vacant)
        except ABSENT:
            try:
                v['party_asked'] = f_party_asked = look_165(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    if 'government_asked' in v:
        f_government_asked = v['government_asked']
    else:
        try:
            v['government_asked'] = f_government_asked = not 'leaders' in s_filing or not (len(f_government_heads) == 0 and f_government_vacant)
        except ABSENT:
            try:
                v['government_asked'] = f_government_asked = look_166(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    try:
        f_both_met = (f_party_times >= p['minimum'] or not f_party_asked) and (f_government_times >= p['minimum'] or not f_government_asked)
    except ABSENT:
        try:
            f_both_met = look_167(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_both_met:
            t31 = 'inspections' not in s_filing
            if not t31:
                t32 = False
                for y6 in s_filing['inspections']:
                    if 'date' not in y6:
                        t32 = True
                        break
                t31 = t32
            if t31:
                return 0
    except ABSENT:
        pass
    try:
        if not f_both_met:
            if 'held' in v:
                t33 = 'held' not in v
                if not t33:
                    t34 = False
                    for y7 in v['held']:
                        if 'leaders' not in y7:
                            t34 = True
                            break
                    t33 = t34
                if t33:
                    return 0
    except ABSENT:
        pass
    try:
        if len(s['leaders']) == 0:
            return 6
    except ABSENT:
        pass
    if 'heads' in v:
        f_heads = v['heads']
    else:
        try:
            v['heads'] = f_heads = bare_persons(f_party_heads + f_government_heads)
        except ABSENT:
            pass
    if 'attended' in v:
        f_attended = v['attended']
    else:
        try:
            t35: list[Any] = []
            for x_i in s['inspections']:
                if 'date' in x_i and 'leaders' in x_i:
                    t36 = False
                    for x_n in x_i['leaders']:
                        t37 = False
                        for x_h in f_heads:
                            if bare_same_person(x_h, {'name': x_n}):
                                t37 = True
                                break
                        if t37:
                            t36 = True
                            break
                    if t36:
                        t35.append(x_i)
            v['attended'] = f_attended = t35
        except ABSENT:
            try:
                v['attended'] = f_attended = look_168(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
    try:
        t38: list[Any] = []
        for x_i in f_attended:
            if x_i['date'] >= w['start'] and x_i['date'] <= w['until']:
                t38.append(x_i)
        f_times = t38
    except ABSENT:
        try:
            f_times = look_169(s, p, w, facts_of(v, locals()))
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
        if not f_both_met and (len(f_party_heads) == 0 or len(f_government_heads) == 0):
            return 8
    except ABSENT:
        try:
            if look_170(s, p, w, facts_of(v, locals())):
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


def rule_2_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_responsibility = s['responsibility']
    try:
        f_bound = s['year'] >= p['first_year']
    except ABSENT:
        pass
    try:
        if f_bound:
            try:
                t1: list[Any] = []
                for x_l in s_responsibility['task_lists']:
                    if not (('document' in x_l and 'date' in x_l['document']) and x_l['document']['date'] > w['until']):
                        t1.append(x_l)
                f_lists = t1
            except ABSENT:
                try:
                    f_lists = look_171(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t2: list[Any] = []
                for x_c in p['classes']:
                    t3 = False
                    for x_l in f_lists:
                        if (not 'year' in x_l or x_l['year'] == s['year']) and (not 'class' in x_l or x_l['class'] == x_c):
                            t3 = True
                            break
                    if not t3:
                        t2.append(x_c)
                f_lacking = t2
            except ABSENT:
                try:
                    f_lacking = look_172(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_lacking) > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_bound:
            if 'responsibility' not in s_filing or 'task_lists' not in s_filing['responsibility']:
                return 0
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_l in s_responsibility['task_lists']:
            if not (('document' in x_l and 'date' in x_l['document']) and x_l['document']['date'] > w['until']):
                t4.append(x_l)
        f_lists = t4
    except ABSENT:
        try:
            f_lists = look_171(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_l in f_lists:
            if 'year' in x_l and x_l['year'] == s['year'] and ('class' in x_l) and ('document' in x_l) and ('number' in x_l['document']) and ('date' in x_l['document']):
                t5.append(x_l)
        f_issued = t5
    except ABSENT:
        try:
            f_issued = look_174(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_c in p['classes']:
            t7 = False
            for x_l in f_issued:
                if x_l['class'] == x_c:
                    t7 = True
                    break
            if not t7:
                t6.append(x_c)
        f_not_issued = t6
    except ABSENT:
        try:
            f_not_issued = look_175(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_complete = len(f_not_issued) == 0
    except ABSENT:
        pass
    try:
        if not f_complete and f_bound:
            try:
                t8: list[Any] = []
                for x_l in s_responsibility['task_lists']:
                    if not (('document' in x_l and 'date' in x_l['document']) and x_l['document']['date'] > w['until']):
                        t8.append(x_l)
                f_lists = t8
            except ABSENT:
                try:
                    f_lists = look_171(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t9: list[Any] = []
                for x_l in f_lists:
                    if not 'year' in x_l or (x_l['year'] == s['year'] and ((not 'class' in x_l or not 'document' in x_l) or (not 'number' in x_l['document'] or not 'date' in x_l['document']))):
                        t9.append(x_l)
                v['unfinished'] = f_unfinished = t9
            except ABSENT:
                try:
                    v['unfinished'] = f_unfinished = look_173(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'unfinished' in v:
                t10 = 'unfinished' not in v
                if not t10:
                    t11 = False
                    for y1 in v['unfinished']:
                        if 'year' not in y1:
                            t11 = True
                            break
                    t10 = t11
                if t10:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and f_bound:
            try:
                t12: list[Any] = []
                for x_l in f_lists:
                    if not 'year' in x_l or (x_l['year'] == s['year'] and ((not 'class' in x_l or not 'document' in x_l) or (not 'number' in x_l['document'] or not 'date' in x_l['document']))):
                        t12.append(x_l)
                v['unfinished'] = f_unfinished = t12
            except ABSENT:
                try:
                    v['unfinished'] = f_unfinished = look_173(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'unfinished' in v:
                t13 = 'unfinished' not in v
                if not t13:
                    t14 = False
                    for y2 in v['unfinished']:
                        if 'class' not in y2:
                            t14 = True
                            break
                    t13 = t14
                if t13:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and f_bound:
            try:
                t15: list[Any] = []
                for x_l in f_lists:
                    if not 'year' in x_l or (x_l['year'] == s['year'] and ((not 'class' in x_l or not 'document' in x_l) or (not 'number' in x_l['document'] or not 'date' in x_l['document']))):
                        t15.append(x_l)
                v['unfinished'] = f_unfinished = t15
            except ABSENT:
                try:
                    v['unfinished'] = f_unfinished = look_173(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'unfinished' in v:
                t16 = 'unfinished' not in v
                if not t16:
                    t17 = False
                    for y3 in v['unfinished']:
                        if 'document' not in y3 or 'number' not in y3['document']:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_complete and f_bound:
            try:
                t18: list[Any] = []
                for x_l in f_lists:
                    if not 'year' in x_l or (x_l['year'] == s['year'] and ((not 'class' in x_l or not 'document' in x_l) or (not 'number' in x_l['document'] or not 'date' in x_l['document']))):
                        t18.append(x_l)
                v['unfinished'] = f_unfinished = t18
            except ABSENT:
                try:
                    v['unfinished'] = f_unfinished = look_173(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'unfinished' in v:
                t19 = 'unfinished' not in v
                if not t19:
                    t20 = False
                    for y4 in v['unfinished']:
                        if 'document' not in y4 or 'date' not in y4['document']:
                            t20 = True
                            break
                    t19 = t20
                if t19:
                    return 0
    except ABSENT:
        pass
    try:
        if not f_bound and (not 'task_lists' in s_responsibility):
            return 6
    except ABSENT:
        pass
    try:
        if not f_bound and (not f_complete):
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


def rule_2_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_2_2_59fe8e0399e5f619893102a1(s: Any, p: Any, w: Any, v: Any) -> int:
    s_committee = s['committee']
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_s in s_committee['systems']:
            if 'name' in x_s:
                t1.append(x_s)
        f_named = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_r in p['required']:
            t3 = False
            for x_s in f_named:
                if x_r in x_s['name']:
                    t3 = True
                    break
            if not t3:
                t2.append(x_r)
        f_lacking = t2
    except ABSENT:
        try:
            f_lacking = look_176(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_r in f_lacking:
            t5 = False
            for x_s in f_named:
                if matches(x_s['name'], p['alike'][x_r]):
                    t5 = True
                    break
            if t5:
                t4.append(x_r)
        f_unclear = t4
    except ABSENT:
        try:
            f_unclear = look_177(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_r in f_lacking:
            if not x_r in f_unclear:
                t6.append(x_r)
        f_gone = t6
    except ABSENT:
        pass
    try:
        if len(f_gone) > 0:
            try:
                t7: list[Any] = []
                for x_s in s_committee['systems']:
                    if not 'name' in x_s:
                        t7.append(x_s)
                v['nameless'] = f_nameless = t7
            except ABSENT:
                pass
            try:
                if len(f_nameless) == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'committee' not in s_filing or 'systems' not in s_filing['committee']:
        return 0
    try:
        if len(f_lacking) > 0:
            try:
                t8: list[Any] = []
                for x_s in s_committee['systems']:
                    if not 'name' in x_s:
                        t8.append(x_s)
                v['nameless'] = f_nameless = t8
            except ABSENT:
                pass
            if 'nameless' in v:
                t9 = 'nameless' not in v
                if not t9:
                    t10 = False
                    for y1 in v['nameless']:
                        if 'name' not in y1:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_s in f_named:
            if 'document' in x_s and 'number' in x_s['document'] and ('date' in x_s['document']):
                t11.append(x_s)
        f_complete = t11
    except ABSENT:
        try:
            f_complete = look_178(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_r in p['required']:
            t13 = False
            for x_s in f_complete:
                if x_r in x_s['name']:
                    t13 = True
                    break
            if not t13:
                t12.append(x_r)
        f_unproved = t12
    except ABSENT:
        try:
            f_unproved = look_179(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t14: list[Any] = []
        for x_s in f_named:
            t15 = False
            for x_r in f_unproved:
                if x_r in x_s['name']:
                    t15 = True
                    break
            if t15:
                t14.append(x_s)
        v['unfinished'] = f_unfinished = t14
    except ABSENT:
        try:
            v['unfinished'] = f_unfinished = look_180(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'unfinished' in v:
        t16 = 'unfinished' not in v
        if not t16:
            t17 = False
            for y2 in v['unfinished']:
                if 'document' not in y2 or 'number' not in y2['document']:
                    t17 = True
                    break
            t16 = t17
        if t16:
            return 0
    if 'unfinished' in v:
        t18 = 'unfinished' not in v
        if not t18:
            t19 = False
            for y3 in v['unfinished']:
                if 'document' not in y3 or 'date' not in y3['document']:
                    t19 = True
                    break
            t18 = t19
        if t18:
            return 0
    try:
        if len(f_unclear) > 0:
            return 6
    except ABSENT:
        pass
    try:
        t20: list[Any] = []
        for x_r in p['required']:
            t21 = False
            for x_s in f_complete:
                if x_r in x_s['name'] and x_s['document']['date'] <= s['as_of']:
                    t21 = True
                    break
            if not t21:
                t20.append(x_r)
        f_not_yet = t20
    except ABSENT:
        try:
            f_not_yet = look_181(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t22: list[Any] = []
        for x_s in f_complete:
            t23 = False
            for x_r in f_not_yet:
                if x_r in x_s['name']:
                    t23 = True
                    break
            if t23:
                t22.append(x_s)
        f_later = t22
    except ABSENT:
        try:
            f_later = look_182(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_later) > 0:
            return 7
    except ABSENT:
        pass
    try:
        t24: list[Any] = []
        for x_s in f_named:
            if p['periodic'] in x_s['name']:
                t24.append(x_s)
        f_consultation = t24
    except ABSENT:
        pass
    try:
        t25: list[Any] = []
        t26: list[Any] = []
        for x_s in f_consultation:
            if 'interval' in x_s:
                t26.append(x_s)
        for x_s in t26:
            t25.append(x_s['interval'])
        f_intervals = t25
    except ABSENT:
        pass
    try:
        t27 = False
        for x_s in f_consultation:
            if True:
                t27 = True
                break
        f_no_interval = t27 and len(f_intervals) == 0
    except ABSENT:
        try:
            f_no_interval = look_183(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_no_interval:
            return 8
    except ABSENT:
        pass
    try:
        t28 = False
        for x_i in f_intervals:
            if not '不定期' in x_i:
                t28 = True
                break
        f_no_fixed_interval = not t28
    except ABSENT:
        try:
            f_no_fixed_interval = look_184(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_no_fixed_interval:
            return 9
    except ABSENT:
        pass
    try:
        met = len(f_gone) == 0
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
        t1: list[Any] = []
        for x_m in s_committee['members']:
            if 'duties' in x_m and len(x_m['duties']) == 0:
                t1.append(x_m)
        f_idle = t1
    except ABSENT:
        try:
            f_idle = look_185(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_idle) > 0:
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
    s_activities = s['activities']
    s_filing = s['filing']
    if 'activities' not in s_filing or 'safety_checks' not in s_filing['activities']:
        return 0
    try:
        f_checks = s_activities['safety_checks']
    except ABSENT:
        pass
    try:
        if f_checks == 0:
            try:
                f_enterprises = s_activities['checks_enterprises'] if 'checks_enterprises' in s_activities else 0
            except ABSENT:
                pass
            try:
                f_self_employed = s_activities['checks_self_employed'] if 'checks_self_employed' in s_activities else 0
            except ABSENT:
                pass
            try:
                f_of_businesses = add(f_enterprises, f_self_employed)
            except ABSENT:
                pass
            try:
                if f_of_businesses > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_checks > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_k in p['kinds']:
            if 'checks_enterprises' in s_activities and s_activities['checks_enterprises'] == 0 if x_k == '企业' else 'checks_self_employed' in s_activities and s_activities['checks_self_employed'] == 0:
                t1.append(x_k)
        f_unchecked = t1
    except ABSENT:
        try:
            f_unchecked = look_186(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if '企业' in f_unchecked:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_unchecked) > 0:
            return 6
    except ABSENT:
        pass
    if 'activities' not in s_filing or 'checks_enterprises' not in s_filing['activities']:
        return 0
    if 'activities' not in s_filing or 'checks_self_employed' not in s_filing['activities']:
        return 0
    try:
        met = len(f_unchecked) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    s_filing = s['filing']
    if 'activities' not in s_filing or 'publicity' not in s_filing['activities']:
        return 0
    try:
        f_events = s_activities['publicity']
    except ABSENT:
        pass
    try:
        met = f_events > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
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
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_office = s['office']
    s_unit = s['unit']
    try:
        f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            f_without = look_69(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_host = s_office['host_body']
    except ABSENT:
        pass
    try:
        f_misplaced = f_host != p['bureau_name'] and ('existing_body' in s_bureau and (not bare_same_body(f_host, s_bureau['existing_body'])) if f_without else 'has_enforcement_bureau' in s_unit and f_host != p['parent_name'])
    except ABSENT:
        try:
            f_misplaced = look_187(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_misplaced:
            return 5
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
        f_naming = t1
    except ABSENT:
        try:
            f_naming = look_188(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_naming) == 0:
            return 6
    except ABSENT:
        pass
    if 'bureau' not in s_filing or 'duties' not in s_filing['bureau']:
        return 0
    if 'office' not in s_filing or 'host_body' not in s_filing['office']:
        return 0
    try:
        if f_host != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if f_without and f_host != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        if f_host == p['parent_name'] and (not f_without):
            return 7
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_d in f_naming:
            if p['work'] in x_d:
                t3.append(x_d)
        f_tasked = t3
    except ABSENT:
        pass
    try:
        if len(f_tasked) == 0:
            return 8
    except ABSENT:
        pass
    try:
        met = not f_misplaced
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = size(s['district']) > 0
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        f_agreed_by = s['district']['fire_supervision']['agreed_by']
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
        f_not_agreed = t1
    except ABSENT:
        try:
            f_not_agreed = look_189(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_not_agreed) > 0:
            return 5
    except ABSENT:
        pass
    try:
        f_no_number = not (('fire_supervision' in mapping(s['district']) and 'document' in mapping(s['district']['fire_supervision'])) and 'number' in mapping(s['district']['fire_supervision']['document']))
    except ABSENT:
        try:
            f_no_number = look_190(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_no_date = not (('fire_supervision' in mapping(s['district']) and 'document' in mapping(s['district']['fire_supervision'])) and 'date' in mapping(s['district']['fire_supervision']['document']))
    except ABSENT:
        try:
            f_no_date = look_191(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_no_agreed = not ('fire_supervision' in mapping(s['district']) and 'agreed_by' in mapping(s['district']['fire_supervision']))
    except ABSENT:
        try:
            f_no_agreed = look_192(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_unfiled = (['文号'] if f_no_number else []) + (['日期'] if f_no_date else []) + (['参与协商的单位'] if f_no_agreed else [])
    except ABSENT:
        pass
    try:
        if len(f_unfiled) > 0:
            return 6
    except ABSENT:
        pass
    try:
        f_dated_on = s['district']['fire_supervision']['document']['date']
    except ABSENT:
        pass
    try:
        if less(s['as_of'], f_dated_on):
            return 7
    except ABSENT:
        pass
    try:
        met = len(f_not_agreed) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_activities = s['activities']
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_c in s_activities['campaigns']:
            if 'date' in x_c and x_c['date'] >= w['start'] and (x_c['date'] <= w['until']):
                t1.append(x_c)
        f_begun = t1
    except ABSENT:
        try:
            f_begun = look_193(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_c in f_begun:
            if 'name' in x_c:
                t2.append(x_c)
        f_held = t2
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_c in s_activities['campaigns']:
            if not 'date' in x_c:
                t3.append(x_c)
        t4: list[Any] = []
        for x_c in f_begun:
            if not 'name' in x_c:
                t4.append(x_c)
        v['unfinished'] = f_unfinished = t3 + t4
    except ABSENT:
        pass
    try:
        f_no_checks = 'fire_checks' in s_activities and s_activities['fire_checks'] == 0
    except ABSENT:
        try:
            f_no_checks = look_194(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_no_campaign = ('campaigns' in s_activities and len(f_held) == 0) and len(f_unfinished) == 0
    except ABSENT:
        try:
            f_no_campaign = look_195(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_a in p['acts']:
            if f_no_campaign if x_a == '专项治理' else f_no_checks:
                t5.append(x_a)
        f_undone = t5
    except ABSENT:
        pass
    try:
        if '消防安全检查' in f_undone:
            return 5
    except ABSENT:
        pass
    try:
        if len(f_undone) > 0:
            return 6
    except ABSENT:
        pass
    if 'activities' not in s_filing or 'fire_checks' not in s_filing['activities']:
        return 0
    if 'activities' not in s_filing or 'campaigns' not in s_filing['activities']:
        return 0
    try:
        f_campaigns = len(f_held)
    except ABSENT:
        pass
    try:
        if f_campaigns == 0:
            if 'unfinished' in v:
                t6 = 'unfinished' not in v
                if not t6:
                    t7 = False
                    for y1 in v['unfinished']:
                        if 'date' not in y1:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if f_campaigns == 0:
            if 'unfinished' in v:
                t8 = 'unfinished' not in v
                if not t8:
                    t9 = False
                    for y2 in v['unfinished']:
                        if 'name' not in y2:
                            t9 = True
                            break
                    t8 = t9
                if t8:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(f_undone) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_hazards = s['hazards']
    try:
        f_found = s_hazards['found']
    except ABSENT:
        pass
    try:
        f_rectified = s_hazards['rectified'] if 'rectified' in s_hazards else 0
    except ABSENT:
        pass
    try:
        f_with_deadline = s_hazards['open_with_deadline'] if 'open_with_deadline' in s_hazards else 0
    except ABSENT:
        pass
    try:
        f_followed = add(f_rectified, f_with_deadline)
    except ABSENT:
        pass
    try:
        if f_followed > f_found:
            return 5
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'found' not in s_filing['hazards']:
        return 0
    try:
        if f_found > 0:
            if 'hazards' not in s_filing or 'rectified' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if f_found > 0:
            if 'hazards' not in s_filing or 'open_with_deadline' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        if f_found == 0:
            return 6
    except ABSENT:
        pass
    try:
        f_neither = subtract(f_found, f_followed)
    except ABSENT:
        pass
    try:
        met = f_neither == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_hazards = s['hazards']
    try:
        if 'transfers' in s_hazards:
            try:
                f_asked = s_hazards['violations_found']
            except ABSENT:
                pass
            try:
                f_filed = s_hazards['transfers'] if 'transfers' in s_hazards else []
            except ABSENT:
                pass
            try:
                t1: list[Any] = []
                for x_t in f_filed:
                    if 'date' in x_t and x_t['date'] <= s['as_of']:
                        t1.append(x_t)
                f_dated_by = t1
            except ABSENT:
                try:
                    f_dated_by = look_196(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t2: list[Any] = []
                for x_t in f_dated_by:
                    if x_t['date'] >= text_of(s['year']) + '-01-01':
                        t2.append(x_t)
                f_in_year = t2
            except ABSENT:
                pass
            try:
                t3: list[Any] = []
                for x_t in f_in_year:
                    if 'to' in x_t:
                        t3.append(x_t)
                f_made = t3
            except ABSENT:
                pass
            try:
                f_counted = len(f_made)
            except ABSENT:
                pass
            try:
                t4: list[Any] = []
                for x_t in f_filed:
                    if not 'date' in x_t:
                        t4.append(x_t)
                t5: list[Any] = []
                for x_t in f_in_year:
                    if not 'to' in x_t:
                        t5.append(x_t)
                v['unfinished'] = f_unfinished = t4 + t5
            except ABSENT:
                pass
            try:
                f_unfinished_count = len(f_unfinished)
            except ABSENT:
                pass
            try:
                f_short = subtract(f_asked, f_counted)
            except ABSENT:
                pass
            try:
                if f_short > f_unfinished_count:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'hazards' not in s_filing or 'violations_found' not in s_filing['hazards']:
        return 0
    try:
        f_asked = s_hazards['violations_found']
    except ABSENT:
        pass
    try:
        if f_asked > 0:
            if 'hazards' not in s_filing or 'transfers' not in s_filing['hazards']:
                return 0
    except ABSENT:
        pass
    try:
        f_filed = s_hazards['transfers'] if 'transfers' in s_hazards else []
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_t in f_filed:
            if 'date' in x_t and x_t['date'] <= s['as_of']:
                t6.append(x_t)
        f_dated_by = t6
    except ABSENT:
        try:
            f_dated_by = look_196(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_t in f_dated_by:
            if x_t['date'] >= text_of(s['year']) + '-01-01':
                t7.append(x_t)
        f_in_year = t7
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_t in f_in_year:
            if 'to' in x_t:
                t8.append(x_t)
        f_made = t8
    except ABSENT:
        pass
    try:
        f_counted = len(f_made)
    except ABSENT:
        pass
    try:
        if f_counted < f_asked:
            try:
                f_filed = s_hazards['transfers'] if 'transfers' in s_hazards else []
            except ABSENT:
                pass
            try:
                t9: list[Any] = []
                for x_t in f_filed:
                    if 'date' in x_t and x_t['date'] <= s['as_of']:
                        t9.append(x_t)
                f_dated_by = t9
            except ABSENT:
                try:
                    f_dated_by = look_196(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t10: list[Any] = []
                for x_t in f_dated_by:
                    if x_t['date'] >= text_of(s['year']) + '-01-01':
                        t10.append(x_t)
                f_in_year = t10
            except ABSENT:
                pass
            try:
                t11: list[Any] = []
                for x_t in f_filed:
                    if not 'date' in x_t:
                        t11.append(x_t)
                t12: list[Any] = []
                for x_t in f_in_year:
                    if not 'to' in x_t:
                        t12.append(x_t)
                v['unfinished'] = f_unfinished = t11 + t12
            except ABSENT:
                pass
            if 'unfinished' in v:
                t13 = 'unfinished' not in v
                if not t13:
                    t14 = False
                    for y1 in v['unfinished']:
                        if 'date' not in y1:
                            t14 = True
                            break
                    t13 = t14
                if t13:
                    return 0
    except ABSENT:
        pass
    try:
        if f_counted < f_asked:
            try:
                t15: list[Any] = []
                for x_t in f_filed:
                    if not 'date' in x_t:
                        t15.append(x_t)
                t16: list[Any] = []
                for x_t in f_in_year:
                    if not 'to' in x_t:
                        t16.append(x_t)
                v['unfinished'] = f_unfinished = t15 + t16
            except ABSENT:
                pass
            if 'unfinished' in v:
                t17 = 'unfinished' not in v
                if not t17:
                    t18 = False
                    for y2 in v['unfinished']:
                        if 'to' not in y2:
                            t18 = True
                            break
                    t17 = t18
                if t17:
                    return 0
    except ABSENT:
        pass
    try:
        if f_asked == 0:
            return 6
    except ABSENT:
        pass
    try:
        t19: list[Any] = []
        for x_t in f_filed:
            if not 'date' in x_t:
                t19.append(x_t)
        t20: list[Any] = []
        for x_t in f_in_year:
            if not 'to' in x_t:
                t20.append(x_t)
        v['unfinished'] = f_unfinished = t19 + t20
    except ABSENT:
        pass
    try:
        f_unfinished_count = len(f_unfinished)
    except ABSENT:
        pass
    try:
        f_short = subtract(f_asked, f_counted)
    except ABSENT:
        pass
    try:
        met = f_short <= f_unfinished_count
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2_52547e24dcb00cd19221c3b6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        if 'equipment' in s_squad and len(s_squad['equipment']) == 0:
            return 5
    except ABSENT:
        pass
    return 4


def rule_3_1_3_e1021fc769c91024e1a39f6c(s: Any, p: Any, w: Any, v: Any) -> int:
    s_squad = s['squad']
    try:
        f_mode = s_squad['mode']
    except ABSENT:
        pass
    try:
        if f_mode != p['required'] and matches(f_mode, '联合组队|合署办公'):
            return 5
    except ABSENT:
        pass
    try:
        if f_mode != p['required']:
            return 6
    except ABSENT:
        pass
    return 4


def rule_3_1_4_e711f8c37494fc654df2cef1(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        t1: list[Any] = []
        for x_p in s_squad['posted']:
            if 'from' in x_p and (not matches(x_p['from'], '执法大队|应急管理局|应急局')):
                t1.append(x_p)
        f_others = t1
    except ABSENT:
        try:
            f_others = look_197(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_p in s_squad['posted']:
            if not x_p in f_others and (not ('certificate_expires' in x_p and x_p['certificate_expires'] < s['as_of'])):
                t2.append(x_p)
        f_in_force = t2
    except ABSENT:
        try:
            f_in_force = look_198(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_p in f_in_force:
            if not 'certified' in x_p or x_p['certified']:
                t3.append(x_p)
        f_possible = bare_persons(t3)
    except ABSENT:
        try:
            f_possible = look_199(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_possible_count = len(f_possible)
    except ABSENT:
        pass
    try:
        if f_possible_count < p['minimum']:
            return 5
    except ABSENT:
        pass
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'posted' not in (y1 := s_filing['squad'])
        if not t5:
            t6 = False
            for y2 in y1['posted']:
                if 'certified' not in y2:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    t7 = 'squad' not in s_filing
    if not t7:
        t8 = 'posted' not in (y3 := s_filing['squad'])
        if not t8:
            t9 = False
            for y4 in y3['posted']:
                if 'name' not in y4:
                    t9 = True
                    break
            t8 = t9
        t7 = t8
    if t7:
        return 0
    try:
        t11 = False
        for x_p in s_squad['posted']:
            if 'from' in x_p:
                t11 = True
                break
        if t11:
            t12: list[Any] = []
            for x_p in s_squad['posted']:
                if not 'from' in x_p:
                    t12.append(x_p)
            t10 = t12
        else:
            t10 = []
        v['unstated'] = f_unstated = t10
    except ABSENT:
        try:
            v['unstated'] = f_unstated = look_200(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'unstated' in v:
        t13 = 'unstated' not in v
        if not t13:
            t14 = False
            for y5 in v['unstated']:
                if 'from' not in y5:
                    t14 = True
                    break
            t13 = t14
        if t13:
            return 0
    try:
        t15: list[Any] = []
        for x_p in f_in_force:
            if 'certified' in x_p and x_p['certified']:
                t15.append(x_p)
        f_officers = bare_persons(t15)
    except ABSENT:
        try:
            f_officers = look_201(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_officers)
    except ABSENT:
        pass
    try:
        f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        met = f_enough
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_squad = s['squad']
    try:
        t1: list[Any] = []
        for x_s in s_squad['town_staff']:
            if 'posted' in s_squad and bare_among(x_s, s_squad['posted']):
                t1.append(x_s)
        f_from_brigade = t1
    except ABSENT:
        try:
            f_from_brigade = look_202(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_s in s_squad['town_staff']:
            if not x_s in f_from_brigade:
                t2.append(x_s)
        f_staff = bare_persons(t2)
    except ABSENT:
        pass
    try:
        f_count = len(f_staff)
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
    try:
        t3: list[Any] = []
        for x_s in f_staff:
            if (not 'certified' in x_s or x_s['certified']) and (not 'certificate_expires' in x_s or x_s['certificate_expires'] >= s['as_of']):
                t3.append(x_s)
        f_perhaps = t3
    except ABSENT:
        try:
            f_perhaps = look_203(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_perhaps_count = len(f_perhaps)
    except ABSENT:
        pass
    try:
        if f_perhaps_count < p['certified_minimum']:
            return 6
    except ABSENT:
        pass
    t4 = 'squad' not in s_filing
    if not t4:
        t5 = 'town_staff' not in (y1 := s_filing['squad'])
        if not t5:
            t6 = False
            for y2 in y1['town_staff']:
                if 'certified' not in y2:
                    t6 = True
                    break
            t5 = t6
        t4 = t5
    if t4:
        return 0
    t7 = 'squad' not in s_filing
    if not t7:
        t8 = 'town_staff' not in (y3 := s_filing['squad'])
        if not t8:
            t9 = False
            for y4 in y3['town_staff']:
                if 'name' not in y4:
                    t9 = True
                    break
            t8 = t9
        t7 = t8
    if t7:
        return 0
    try:
        t10: list[Any] = []
        for x_s in f_staff:
            if 'certified' in x_s and x_s['certified']:
                t10.append(x_s)
        v['certified'] = f_certified = t10
    except ABSENT:
        try:
            v['certified'] = f_certified = look_204(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'certified' in v:
        t11 = 'certified' not in v
        if not t11:
            t12 = False
            for y5 in v['certified']:
                if 'certificate_expires' not in y5:
                    t12 = True
                    break
            t11 = t12
        if t11:
            return 0
    try:
        t13: list[Any] = []
        for x_s in f_certified:
            if 'certificate_expires' in x_s and x_s['certificate_expires'] >= s['as_of']:
                t13.append(x_s)
        f_valid = t13
    except ABSENT:
        try:
            f_valid = look_206(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_valid_count = len(f_valid)
    except ABSENT:
        pass
    try:
        met = f_enough and f_valid_count >= p['certified_minimum']
    except ABSENT:
        try:
            met = look_205(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_6_09890a675dbb5d69b4d7a2e3(s: Any, p: Any, w: Any, v: Any) -> int:
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
    s_squad = s['squad']
    if 'squad' not in s_filing or 'functions' not in s_filing['squad']:
        return 0
    try:
        t1: list[Any] = []
        for x_f in p['functions']:
            if not x_f in s_squad['functions']:
                t1.append(x_f)
        f_lacking = t1
    except ABSENT:
        pass
    try:
        met = len(f_lacking) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_3_2a16ceb617d73d0a78c09eb8(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_plans = s['plans']
    try:
        f_filed = len(s_plans['special'])
    except ABSENT:
        pass
    try:
        f_few = f_filed < p['special_minimum']
    except ABSENT:
        pass
    try:
        if f_few:
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
        f_comprehensive = s_plans['comprehensive']['title']
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_p in s_plans['special']:
            if earliest(([x_p['revised_on']] if 'revised_on' in x_p else []) + ([x_p['document']['date']] if 'document' in x_p and 'date' in x_p['document'] else [])) > s['as_of']:
                t4.append(x_p)
        f_not_yet = t4
    except ABSENT:
        try:
            f_not_yet = look_207(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_p in s_plans['special']:
            if 'title' in x_p:
                t5.append(x_p)
        f_titled = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        t7: list[Any] = []
        for x_p in f_titled:
            t7.append(x_p['title'])
        for x_t in t7:
            if x_t != f_comprehensive:
                t6.append(x_t)
        f_different = len(bare_distinct(t6))
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        t9: list[Any] = []
        t10: list[Any] = []
        for x_p in f_titled:
            if not x_p in f_not_yet:
                t10.append(x_p)
        for x_p in t10:
            t9.append(x_p['title'])
        for x_t in t9:
            if x_t != f_comprehensive:
                t8.append(x_t)
        f_count = len(bare_distinct(t8))
    except ABSENT:
        pass
    try:
        f_turned = f_different >= p['special_minimum'] and f_count < p['special_minimum']
    except ABSENT:
        try:
            f_turned = look_208(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_turned:
            return 6
    except ABSENT:
        pass
    try:
        if f_different < p['special_minimum']:
            try:
                t11: list[Any] = []
                for x_p in s_plans['special']:
                    if 'title' in x_p and x_p['title'] == f_comprehensive:
                        t11.append(x_p)
                f_again = t11
            except ABSENT:
                try:
                    f_again = look_209(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_again) > 0:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_different < p['special_minimum']:
            return 8
    except ABSENT:
        pass
    try:
        met = f_count >= p['special_minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_plans = s['plans']
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
        t4: list[Any] = []
        for x_p in s_plans['special']:
            if 'document' in x_p and 'date' in x_p['document'] and (x_p['document']['date'] <= s['as_of']):
                t4.append(x_p)
        f_issued_by_now = t4
    except ABSENT:
        try:
            f_issued_by_now = look_210(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t5: list[Any] = []
        for x_p in s_plans['special']:
            if 'revised_on' in x_p and x_p['revised_on'] <= s['as_of']:
                t5.append(x_p)
        f_revised_by_now = t5
    except ABSENT:
        try:
            f_revised_by_now = look_211(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t6: list[Any] = []
        for x_p in s_plans['special']:
            if not x_p in f_issued_by_now and (not x_p in f_revised_by_now):
                t6.append(x_p)
        f_future = t6
    except ABSENT:
        try:
            f_future = look_212(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_future) > 0:
            return 5
    except ABSENT:
        pass
    try:
        f_count = len(s_plans['special'])
    except ABSENT:
        pass
    try:
        if f_count > 0:
            try:
                t7: list[Any] = []
                for x_p in f_issued_by_now:
                    t7.append(latest([x_p['revised_on'], x_p['document']['date']] if x_p in f_revised_by_now else [x_p['document']['date']]))
                t8: list[Any] = []
                t9: list[Any] = []
                for x_p in f_revised_by_now:
                    if not x_p in f_issued_by_now:
                        t9.append(x_p)
                for x_p in t9:
                    t8.append(x_p['revised_on'])
                f_dates = t7 + t8
            except ABSENT:
                pass
            try:
                f_oldest = earliest(f_dates)
            except ABSENT:
                pass
            try:
                f_newest = latest(f_dates)
            except ABSENT:
                pass
            try:
                if f_oldest == f_newest:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_count > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'handbook' in x_v and 'exists' in x_v['handbook'] and (not x_v['handbook']['exists']):
                t1.append(x_v)
        f_without_handbook = t1
    except ABSENT:
        try:
            f_without_handbook = look_213(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_lacking = len(f_without_handbook)
    except ABSENT:
        pass
    try:
        if f_lacking > 0:
            return 5
    except ABSENT:
        pass
    t2 = 'villages' not in s_filing
    if not t2:
        t3 = False
        for y1 in s_filing['villages']:
            if 'handbook' not in y1 or 'exists' not in y1['handbook']:
                t3 = True
                break
        t2 = t3
    if t2:
        return 0
    t4 = 'villages' not in s_filing
    if not t4:
        t5 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t5 = True
                break
        t4 = t5
    if t4:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        f_list_short = f_listed < f_declared
    except ABSENT:
        pass
    try:
        if f_list_short:
            return 6
    except ABSENT:
        pass
    try:
        if f_listed > f_declared:
            return 7
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_v in s['villages']:
            t6.append(x_v['name'])
        if len(bare_distinct(t6)) < f_listed:
            return 8
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_v in s['villages']:
            if 'handbook' in x_v and 'date' in x_v['handbook'] and (x_v['handbook']['date'] > s['as_of']):
                t7.append(x_v)
        f_future = t7
    except ABSENT:
        try:
            f_future = look_214(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_future) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = f_lacking == 0
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
        t1: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] >= w['start'] and (x_d['date'] <= w['until']):
                t1.append(x_d)
        f_held = t1
    except ABSENT:
        try:
            f_held = look_215(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_held)
    except ABSENT:
        pass
    try:
        if f_count == 0:
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
        met = f_count > 0
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
        t1: list[Any] = []
        for x_d in s['drills']:
            if 'date' in x_d and x_d['date'] >= w['start'] and (x_d['date'] <= w['until']):
                t1.append(x_d)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_215(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t2: list[Any] = []
        for x_d in f_held:
            if 'kind' in x_d and x_d['kind'] == '综合':
                t2.append(x_d)
        f_comprehensive = t2
    except ABSENT:
        try:
            f_comprehensive = look_216(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_comprehensive)
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            t3 = 'drills' not in s_filing
            if not t3:
                t4 = False
                for y1 in s_filing['drills']:
                    if 'date' not in y1:
                        t4 = True
                        break
                t3 = t4
            if t3:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'held' in v:
                t5 = 'held' not in v
                if not t5:
                    t6 = False
                    for y2 in v['held']:
                        if 'kind' not in y2:
                            t6 = True
                            break
                    t5 = t6
                if t5:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                f_others = len(f_held) - f_count
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


def rule_3_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if s_rescue_team['established'] is False:
            try:
                f_members = s_rescue_team['members']
            except ABSENT:
                pass
            try:
                f_count = len(f_members)
            except ABSENT:
                pass
            try:
                if f_count > 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if s_rescue_team['established'] is False:
            return 6
    except ABSENT:
        pass
    try:
        f_members = s_rescue_team['members']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_m in f_members:
            if 'trained' in x_m and (not x_m['trained']):
                t1.append(x_m)
        f_untrained = t1
    except ABSENT:
        try:
            f_untrained = look_217(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_wrong = len(f_untrained)
    except ABSENT:
        pass
    try:
        if f_wrong > 0:
            return 7
    except ABSENT:
        pass
    t2 = 'rescue_team' not in s_filing
    if not t2:
        t3 = 'members' not in (y1 := s_filing['rescue_team'])
        if not t3:
            t4 = False
            for y2 in y1['members']:
                if 'source' not in y2:
                    t4 = True
                    break
            t3 = t4
        t2 = t3
    if t2:
        return 0
    t5 = 'rescue_team' not in s_filing
    if not t5:
        t6 = 'members' not in (y3 := s_filing['rescue_team'])
        if not t6:
            t7 = False
            for y4 in y3['members']:
                if 'trained' not in y4:
                    t7 = True
                    break
            t6 = t7
        t5 = t6
    if t5:
        return 0
    try:
        f_count = len(f_members)
    except ABSENT:
        pass
    try:
        met = f_count > 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        f_none = 'established' in s_rescue_team and (not s_rescue_team['established'])
    except ABSENT:
        try:
            f_none = look_5(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_none:
            try:
                f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
            except ABSENT:
                pass
            try:
                f_people = bare_persons(f_roster)
            except ABSENT:
                pass
            try:
                f_count = 0 if f_none else len(f_people) if 'members' in s_rescue_team else s_rescue_team['size']
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
        f_roster = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
    try:
        f_people = bare_persons(f_roster)
    except ABSENT:
        pass
    try:
        f_count = 0 if f_none else len(f_people) if 'members' in s_rescue_team else s_rescue_team['size']
    except ABSENT:
        pass
    try:
        f_enough = f_count >= p['minimum']
    except ABSENT:
        pass
    try:
        if not f_enough:
            try:
                f_listed = len(f_roster)
            except ABSENT:
                pass
            try:
                f_number_filed = s_rescue_team['size']
            except ABSENT:
                pass
            try:
                if not (('members' in s_rescue_team and 'size' in s_rescue_team) and f_number_filed != f_listed):
                    return 6
            except ABSENT:
                try:
                    if look_218(s, p, w, facts_of(v, locals())):
                        return 6
                except ABSENT:
                    pass
    except ABSENT:
        try:
            try:
                f_listed = len(f_roster)
            except ABSENT:
                pass
            try:
                f_number_filed = s_rescue_team['size']
            except ABSENT:
                pass
            if look_219(s, p, w, facts_of(v, locals())):
                return 6
        except ABSENT:
            pass
    if 'rescue_team' not in s_filing or 'established' not in s_filing['rescue_team']:
        return 0
    if ('rescue_team' not in s_filing or 'members' not in s_filing['rescue_team']) and ('rescue_team' not in s_filing or 'size' not in s_filing['rescue_team']):
        return 0
    try:
        t1 = False
        for x_m in f_people:
            if 'source' in x_m:
                t1 = True
                break
        f_sources_filed = t1
    except ABSENT:
        try:
            f_sources_filed = look_220(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_sources_filed:
            try:
                t2: list[Any] = []
                for x_m in f_people:
                    if 'source' in x_m and x_m['source'] == '政府专职消防员':
                        t2.append(x_m)
                f_firefighters = t2
            except ABSENT:
                try:
                    f_firefighters = look_221(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_others = subtract(f_count, len(f_firefighters))
            except ABSENT:
                pass
            try:
                if f_others >= p['minimum']:
                    try:
                        t3: list[Any] = []
                        for x_m in f_people:
                            if not 'source' in x_m:
                                t3.append(x_m)
                        v['source_unknown'] = f_source_unknown = t3
                    except ABSENT:
                        pass
                    try:
                        if subtract(f_others, len(f_source_unknown)) < p['minimum']:
                            try:
                                t4: list[Any] = []
                                for x_m in f_people:
                                    if not 'source' in x_m:
                                        t4.append(x_m)
                                v['source_unknown'] = f_source_unknown = t4
                            except ABSENT:
                                pass
                            if 'source_unknown' in v:
                                t5 = 'source_unknown' not in v
                                if not t5:
                                    t6 = False
                                    for y1 in v['source_unknown']:
                                        if 'source' not in y1:
                                            t6 = True
                                            break
                                    t5 = t6
                                if t5:
                                    return 0
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_m in f_people:
            if not 'name' in x_m:
                t7.append(x_m)
        v['nameless'] = f_nameless = t7
    except ABSENT:
        pass
    try:
        if len(f_nameless) < len(f_people):
            try:
                t8: list[Any] = []
                for x_m in f_people:
                    if 'source' in x_m and x_m['source'] == '政府专职消防员':
                        t8.append(x_m)
                f_firefighters = t8
            except ABSENT:
                try:
                    f_firefighters = look_221(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_others = subtract(f_count, len(f_firefighters))
            except ABSENT:
                pass
            try:
                if f_others >= p['minimum'] and subtract(f_others, len(f_nameless)) < p['minimum']:
                    try:
                        t9: list[Any] = []
                        for x_m in f_people:
                            if not 'name' in x_m:
                                t9.append(x_m)
                        v['nameless'] = f_nameless = t9
                    except ABSENT:
                        pass
                    if 'nameless' in v:
                        t10 = 'nameless' not in v
                        if not t10:
                            t11 = False
                            for y2 in v['nameless']:
                                if 'name' not in y2:
                                    t11 = True
                                    break
                            t10 = t11
                        if t10:
                            return 0
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'members' in s_rescue_team and 'size' in s_rescue_team:
            try:
                f_listed = len(f_roster)
            except ABSENT:
                pass
            try:
                f_number_filed = s_rescue_team['size']
            except ABSENT:
                pass
            try:
                if f_number_filed != f_listed:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_enough:
            try:
                t12: list[Any] = []
                for x_m in f_people:
                    if 'source' in x_m and x_m['source'] == '政府专职消防员':
                        t12.append(x_m)
                f_firefighters = t12
            except ABSENT:
                try:
                    f_firefighters = look_221(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_others = subtract(f_count, len(f_firefighters))
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


def rule_3_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        if s_rescue_team['established'] is False:
            try:
                f_duties = s_rescue_team['duties']
            except ABSENT:
                pass
            try:
                if len(f_duties) > 0:
                    return 5
            except ABSENT:
                pass
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
        f_duties = s_rescue_team['duties']
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
        f_lacking = t1
    except ABSENT:
        try:
            f_lacking = look_222(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_number = len(f_lacking)
    except ABSENT:
        pass
    try:
        met = f_number == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'rescue_team' in x_v:
                t1.append(x_v)
        f_teams = t1
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_v in f_teams:
            if 'established' in x_v['rescue_team'] and (not x_v['rescue_team']['established']):
                t2.append(x_v)
        f_no_team = t2
    except ABSENT:
        try:
            f_no_team = look_7(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team'] and 'size' in x_v['rescue_team'] and (len(x_v['rescue_team']['members']) != x_v['rescue_team']['size']):
                t3.append(x_v)
        f_differing = t3
    except ABSENT:
        try:
            f_differing = look_223(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_v in f_teams:
            if 'shared_with' in x_v['rescue_team']:
                t4.append(x_v)
        f_shared = t4
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
        f_sized = t5
    except ABSENT:
        try:
            f_sized = look_224(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t7: list[Any] = []
        for x_v in f_no_team:
            t7.append({'@': x_v['@'], 'name': x_v['name'] if 'name' in x_v else '', 'size': 0})
        f_strengths = t7 + f_sized
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_s in f_strengths:
            if x_s['size'] < p['minimum']:
                t8.append(x_s)
        f_offenders = t8
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
    t9 = 'villages' not in s_filing
    if not t9:
        t10 = False
        for y1 in s_filing['villages']:
            if 'rescue_team' not in y1 or 'established' not in y1['rescue_team']:
                t10 = True
                break
        t9 = t10
    if t9:
        return 0
    t11 = 'villages' not in s_filing
    if not t11:
        t12 = False
        for y2 in s_filing['villages']:
            if ('rescue_team' not in y2 or 'members' not in y2['rescue_team']) and ('rescue_team' not in y2 or 'size' not in y2['rescue_team']):
                t12 = True
                break
        t11 = t12
    if t11:
        return 0
    t13 = 'villages' not in s_filing
    if not t13:
        t14 = False
        for y3 in s_filing['villages']:
            if 'name' not in y3:
                t14 = True
                break
        t13 = t14
    if t13:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        f_list_short = f_listed < f_declared
    except ABSENT:
        pass
    try:
        if f_list_short:
            return 6
    except ABSENT:
        pass
    try:
        if f_listed > f_declared:
            return 7
    except ABSENT:
        pass
    try:
        t15: list[Any] = []
        for x_v in s['villages']:
            t15.append(x_v['name'])
        if len(bare_distinct(t15)) < f_listed:
            return 8
    except ABSENT:
        pass
    try:
        t16: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team'] and (not x_v in f_no_team) and (not x_v in f_differing):
                t17 = False
                for x_m in x_v['rescue_team']['members']:
                    if 'name' in x_m:
                        t17 = True
                        break
                if t17 and len(bare_persons(x_v['rescue_team']['members'])) >= p['minimum']:
                    t18: list[Any] = []
                    for x_m in x_v['rescue_team']['members']:
                        if 'name' in x_m:
                            t18.append(x_m)
                    if len(bare_persons(t18)) < p['minimum']:
                        t16.append(x_v)
        f_unnamed = t16
    except ABSENT:
        try:
            f_unnamed = look_225(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_unnamed) > 0:
            return 9
    except ABSENT:
        pass
    try:
        if len(f_differing) > 0:
            return 10
    except ABSENT:
        pass
    try:
        if len(f_shared) > 0:
            return 11
    except ABSENT:
        pass
    try:
        t19: list[Any] = []
        for x_v in f_teams:
            if 'members' in x_v['rescue_team']:
                t20 = True
                for x_m in x_v['rescue_team']['members']:
                    if not 'name' in x_m:
                        t20 = False
                        break
                if t20:
                    t19.append(x_v)
        f_rosters = t19
    except ABSENT:
        try:
            f_rosters = look_226(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t21: list[Any] = []
        for x_v in f_rosters:
            t22: list[Any] = []
            for x_m in x_v['rescue_team']['members']:
                t22.append(x_m['name'])
            t21.append(latest(t22))
        f_last_names = t21
    except ABSENT:
        pass
    try:
        if len(bare_distinct(f_last_names)) == len(f_last_names):
            t23 = []
        else:
            t24: list[Any] = []
            for x_v in f_rosters:
                t25: list[Any] = []
                for x_m in x_v['rescue_team']['members']:
                    t25.append(x_m['name'])
                t24.append({'name': latest(t25), 'rescue_team': x_v['rescue_team'], 'size': len(bare_persons(x_v['rescue_team']['members']))})
            t23 = t24
        f_keyed = t23
    except ABSENT:
        pass
    try:
        f_first_of_name = bare_persons(f_keyed)
    except ABSENT:
        pass
    try:
        t26: list[Any] = []
        for x_k in f_keyed:
            if not x_k in f_first_of_name:
                t26.append(x_k)
        f_later = t26
    except ABSENT:
        pass
    try:
        f_earlier = bare_overlap(f_first_of_name, f_later)
    except ABSENT:
        pass
    try:
        t27: list[Any] = []
        t28: list[Any] = []
        for x_k in f_later:
            t29 = False
            for x_e in f_earlier:
                if bare_same_person({'name': x_e['name']}, {'name': x_k['name']}) and x_e['size'] == x_k['size'] and (len(bare_persons(x_e['rescue_team']['members'] + x_k['rescue_team']['members'])) == x_k['size']):
                    t29 = True
                    break
            if t29:
                t28.append(x_k)
        for x_k in t28:
            t27.append(x_k['rescue_team'])
        f_copies = t27
    except ABSENT:
        try:
            f_copies = look_227(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t30: list[Any] = []
        for x_v in f_rosters:
            if x_v['rescue_team'] in f_copies:
                t30.append(x_v)
        f_same_people = t30
    except ABSENT:
        pass
    try:
        if len(f_same_people) > 0:
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


def rule_3_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    s_unit = s['unit']
    if 'rescue_team' not in s_filing or 'managed_by' not in s_filing['rescue_team']:
        return 0
    try:
        f_manager = s_rescue_team['managed_by']
    except ABSENT:
        pass
    try:
        if f_manager != p['bureau_name']:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        f_without = 'has_enforcement_bureau' in s_unit and (not s_unit['has_enforcement_bureau'])
    except ABSENT:
        try:
            f_without = look_69(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_without and f_manager != p['bureau_name']:
            if 'bureau' not in s_filing or 'existing_body' not in s_filing['bureau']:
                return 0
    except ABSENT:
        pass
    try:
        if f_manager == p['parent_name'] and (not f_without):
            return 5
    except ABSENT:
        pass
    try:
        met = f_manager == p['bureau_name'] or (f_without and bare_same_body(f_manager, s_bureau['existing_body']))
    except ABSENT:
        try:
            met = look_228(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    try:
        f_items = s_reserves['items']
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_i in f_items:
            if not 'kind' in x_i or x_i['kind'] == '实物':
                t1.append(x_i)
        f_possible = t1
    except ABSENT:
        try:
            f_possible = look_229(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_possible) == 0:
            return 5
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('mechanism' not in (y1 := s_filing['reserves']) or 'number' not in y1['mechanism']):
        return 0
    if 'reserves' not in s_filing or ('mechanism' not in (y2 := s_filing['reserves']) or 'date' not in y2['mechanism']):
        return 0
    t2 = 'reserves' not in s_filing
    if not t2:
        t3 = 'items' not in (y3 := s_filing['reserves'])
        if not t3:
            t4 = False
            for y4 in y3['items']:
                if 'kind' not in y4:
                    t4 = True
                    break
            t3 = t4
        t2 = t3
    if t2:
        return 0
    try:
        t5: list[Any] = []
        for x_i in f_items:
            if 'value' in x_i:
                t5.append(x_i)
        f_valued = t5
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_i in f_items:
            if not 'value' in x_i:
                t6.append(x_i)
        f_unvalued = t6
    except ABSENT:
        pass
    try:
        f_by_value = len(f_unvalued) == 0
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '实物':
                t7.append(x_i)
        f_physical_items = len(t7)
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '协议':
                t8.append(x_i)
        f_agreement_items = len(t8)
    except ABSENT:
        pass
    try:
        t9: list[Any] = []
        for x_i in f_items:
            if x_i['kind'] == '产能':
                t9.append(x_i)
        f_capacity_items = len(t9)
    except ABSENT:
        pass
    try:
        t10: list[Any] = []
        t11: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '实物':
                t11.append(x_i)
        for x_i in t11:
            t10.append(x_i['value'])
        f_physical_value = total(t10)
    except ABSENT:
        pass
    try:
        t12: list[Any] = []
        t13: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '协议':
                t13.append(x_i)
        for x_i in t13:
            t12.append(x_i['value'])
        f_agreement_value = total(t12)
    except ABSENT:
        pass
    try:
        t14: list[Any] = []
        t15: list[Any] = []
        for x_i in f_valued:
            if x_i['kind'] == '产能':
                t15.append(x_i)
        for x_i in t15:
            t14.append(x_i['value'])
        f_capacity_value = total(t14)
    except ABSENT:
        pass
    try:
        f_physical = f_physical_value if f_by_value else number_of(f_physical_items)
    except ABSENT:
        pass
    try:
        f_agreement = f_agreement_value if f_by_value else number_of(f_agreement_items)
    except ABSENT:
        pass
    try:
        f_capacity = f_capacity_value if f_by_value else number_of(f_capacity_items)
    except ABSENT:
        pass
    try:
        f_beaten = less(f_physical, f_agreement) or less(f_physical, f_capacity)
    except ABSENT:
        try:
            f_beaten = look_230(s, p, w, facts_of(v, locals()))
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
            f_mainly = look_231(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_mainly:
            try:
                f_contrary = less(f_physical_value, f_agreement_value) or less(f_physical_value, f_capacity_value)
            except ABSENT:
                try:
                    f_contrary = look_232(s, p, w, facts_of(v, locals()))
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
        if not f_mainly and f_by_value and (not less(0, f_physical_value)):
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


def rule_3_2_20(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    if 'reserves' not in s_filing or 'points' not in s_filing['reserves']:
        return 0
    try:
        f_points = s_reserves['points']
    except ABSENT:
        pass
    try:
        f_count = len(f_points)
    except ABSENT:
        pass
    try:
        met = f_count >= p['minimum']
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    if 'reserves' not in s_filing or ('plan' not in (y1 := s_filing['reserves']) or 'number' not in y1['plan']):
        return 0
    if 'reserves' not in s_filing or ('plan' not in (y2 := s_filing['reserves']) or 'date' not in y2['plan']):
        return 0
    try:
        f_number = s_reserves['plan']['number']
    except ABSENT:
        pass
    try:
        met = f_number != ''
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
            met = look_233(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_24(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_reserves = s['reserves']
    try:
        f_interval = s_reserves['maintenance']['interval_months']
    except ABSENT:
        pass
    try:
        f_own_interval = 'interval_months' in s_reserves['maintenance'] and f_interval > 0
    except ABSENT:
        try:
            f_own_interval = look_234(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_own_interval:
            try:
                f_records = s_reserves['maintenance']['records']
            except ABSENT:
                pass
            try:
                t1: list[Any] = []
                for x_r in f_records:
                    if not 'date' in x_r:
                        t1.append(x_r)
                v['undated'] = f_undated = t1
            except ABSENT:
                pass
            try:
                if len(f_undated) == 0:
                    try:
                        f_year_end = text_of(s['year']) + '-12-31'
                    except ABSENT:
                        pass
                    try:
                        f_until = earliest([s['as_of'], f_year_end])
                    except ABSENT:
                        pass
                    try:
                        t2: list[Any] = []
                        for x_r in f_records:
                            if 'date' in x_r and x_r['date'] <= f_until:
                                t2.append(x_r)
                        f_held = t2
                    except ABSENT:
                        try:
                            f_held = look_235(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        f_held_count = len(f_held)
                    except ABSENT:
                        pass
                    try:
                        if f_held_count == 0:
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        f_records = s_reserves['maintenance']['records']
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_r in f_records:
            if not 'date' in x_r:
                t3.append(x_r)
        v['undated'] = f_undated = t3
    except ABSENT:
        pass
    try:
        if len(f_undated) == 0:
            try:
                f_year_end = text_of(s['year']) + '-12-31'
            except ABSENT:
                pass
            try:
                f_until = earliest([s['as_of'], f_year_end])
            except ABSENT:
                pass
            try:
                t4: list[Any] = []
                for x_r in f_records:
                    if 'date' in x_r and x_r['date'] <= f_until:
                        t4.append(x_r)
                f_held = t4
            except ABSENT:
                try:
                    f_held = look_235(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_held_count = len(f_held)
            except ABSENT:
                pass
            try:
                if f_held_count == 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if not 'interval_months' in s_reserves['maintenance'] and len(f_undated) == 0:
            try:
                f_year_end = text_of(s['year']) + '-12-31'
            except ABSENT:
                pass
            try:
                f_until = earliest([s['as_of'], f_year_end])
            except ABSENT:
                pass
            try:
                t5: list[Any] = []
                for x_r in f_records:
                    if 'date' in x_r and x_r['date'] <= f_until:
                        t5.append(x_r)
                f_held = t5
            except ABSENT:
                try:
                    f_held = look_235(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                f_guide_start = months_before(f_until, p['guide'])
            except ABSENT:
                pass
            try:
                t6: list[Any] = []
                for x_r in f_held:
                    if x_r['date'] >= f_guide_start:
                        t6.append(x_r)
                f_in_guide = t6
            except ABSENT:
                pass
            try:
                f_guide_count = len(f_in_guide)
            except ABSENT:
                pass
            try:
                if f_guide_count == 0:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('maintenance' not in (y1 := s_filing['reserves']) or 'records' not in y1['maintenance']):
        return 0
    try:
        f_year_end = text_of(s['year']) + '-12-31'
    except ABSENT:
        pass
    try:
        f_until = earliest([s['as_of'], f_year_end])
    except ABSENT:
        pass
    try:
        t7: list[Any] = []
        for x_r in f_records:
            if 'date' in x_r and x_r['date'] <= f_until:
                t7.append(x_r)
        f_held = t7
    except ABSENT:
        try:
            f_held = look_235(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_guide_start = months_before(f_until, p['guide'])
    except ABSENT:
        pass
    try:
        t8: list[Any] = []
        for x_r in f_held:
            if x_r['date'] >= f_guide_start:
                t8.append(x_r)
        f_in_guide = t8
    except ABSENT:
        pass
    try:
        if len(f_in_guide) == 0 and (not 'interval_months' in s_reserves['maintenance']):
            if 'undated' in v:
                t9 = 'undated' not in v
                if not t9:
                    t10 = False
                    for y2 in v['undated']:
                        if 'date' not in y2:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        f_start = months_before(f_until, f_interval)
    except ABSENT:
        pass
    try:
        t11: list[Any] = []
        for x_r in f_held:
            if x_r['date'] >= f_start:
                t11.append(x_r)
        f_recent = t11
    except ABSENT:
        pass
    try:
        f_count = len(f_recent)
    except ABSENT:
        pass
    try:
        if f_count == 0:
            if 'undated' in v:
                t12 = 'undated' not in v
                if not t12:
                    t13 = False
                    for y3 in v['undated']:
                        if 'date' not in y3:
                            t13 = True
                            break
                    t12 = t13
                if t12:
                    return 0
    except ABSENT:
        pass
    if 'reserves' not in s_filing or ('maintenance' not in (y4 := s_filing['reserves']) or 'interval_months' not in y4['maintenance']):
        return 0
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


def rule_3_2_25(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_unit = s['unit']
    try:
        met = not ('village_count' in s_unit and s_unit['village_count'] == 0) or ('villages' in s_filing and len(s['villages']) > 0)
    except ABSENT:
        try:
            met = look_129(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_v in s['villages']:
            if 'equipment' in x_v and len(x_v['equipment']) == 0:
                t1.append(x_v)
        f_without = t1
    except ABSENT:
        try:
            f_without = look_236(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_lacking = len(f_without)
    except ABSENT:
        pass
    try:
        if f_lacking > 0:
            return 5
    except ABSENT:
        pass
    t2 = 'villages' not in s_filing
    if not t2:
        t3 = False
        for y1 in s_filing['villages']:
            if 'equipment' not in y1:
                t3 = True
                break
        t2 = t3
    if t2:
        return 0
    t4 = 'villages' not in s_filing
    if not t4:
        t5 = False
        for y2 in s_filing['villages']:
            if 'name' not in y2:
                t5 = True
                break
        t4 = t5
    if t4:
        return 0
    if 'unit' not in s_filing or 'village_count' not in s_filing['unit']:
        return 0
    try:
        f_declared = s_unit['village_count']
    except ABSENT:
        pass
    try:
        f_listed = len(s['villages'])
    except ABSENT:
        pass
    try:
        if f_listed < f_declared:
            return 6
    except ABSENT:
        pass
    try:
        if f_listed > f_declared:
            return 7
    except ABSENT:
        pass
    try:
        t6: list[Any] = []
        for x_v in s['villages']:
            t6.append(x_v['name'])
        if len(bare_distinct(t6)) < f_listed:
            return 8
    except ABSENT:
        pass
    try:
        met = f_lacking == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_submission = s['submission']
    s_unit = s['unit']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        f_listed = s_submission['work_plan']['contains'] if 'work_plan' in s_submission and 'contains' in s_submission['work_plan'] else p['contents']
    except ABSENT:
        try:
            f_listed = look_237(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t1: list[Any] = []
        for x_c in p['contents']:
            if not x_c in f_listed:
                t1.append(x_c)
        f_lacking_contents = t1
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
        f_excusable = t2
    except ABSENT:
        try:
            f_excusable = look_238(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_c in f_lacking_contents:
            if not x_c in f_excusable:
                t4.append(x_c)
        f_owed = t4
    except ABSENT:
        pass
    try:
        if len(f_owed) > 0:
            try:
                f_filings = s_submission['filed_with'] if 'filed_with' in s_submission else []
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
                f_not_filed_with = t5
            except ABSENT:
                try:
                    f_not_filed_with = look_239(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t8: list[Any] = []
                for x_f in f_filings:
                    if not 'body' in x_f:
                        t8.append(x_f)
                f_nameless = t8
            except ABSENT:
                pass
            try:
                if len(f_not_filed_with) > len(f_nameless):
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if len(f_owed) > 0:
            return 6
    except ABSENT:
        pass
    try:
        f_filings = s_submission['filed_with'] if 'filed_with' in s_submission else []
    except ABSENT:
        pass
    try:
        if 'filed_with' in s_submission:
            t10: list[Any] = []
            for x_r in p['recipients']:
                t11 = False
                for x_f in f_filings:
                    if 'body' in x_f and x_f['body'] == x_r:
                        t11 = True
                        break
                if not t11:
                    t10.append(x_r)
            t9 = t10
        else:
            t9 = []
        f_not_filed_with = t9
    except ABSENT:
        try:
            f_not_filed_with = look_239(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_f in f_filings:
            if not 'body' in x_f:
                t12.append(x_f)
        f_nameless = t12
    except ABSENT:
        pass
    try:
        if len(f_not_filed_with) > len(f_nameless):
            return 7
    except ABSENT:
        pass
    if 'submission' not in s_filing or ('work_plan' not in (y1 := s_filing['submission']) or 'contains' not in y1['work_plan']):
        return 0
    if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
        return 0
    try:
        if len(f_not_filed_with) > 0:
            t13 = 'submission' not in s_filing
            if not t13:
                t14 = 'filed_with' not in (y2 := s_filing['submission'])
                if not t14:
                    t15 = False
                    for y3 in y2['filed_with']:
                        if 'body' not in y3:
                            t15 = True
                            break
                    t14 = t15
                t13 = t14
            if t13:
                return 0
    except ABSENT:
        pass
    try:
        t16: list[Any] = []
        for x_f in f_filings:
            if 'body' in x_f and x_f['body'] in p['recipients']:
                t16.append(x_f)
        v['filed'] = f_filed = t16
    except ABSENT:
        try:
            v['filed'] = f_filed = look_240(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    if 'filed' in v:
        t17 = 'filed' not in v
        if not t17:
            t18 = False
            for y4 in v['filed']:
                if 'date' not in y4:
                    t18 = True
                    break
            t17 = t18
        if t17:
            return 0
    if 'submission' not in s_filing or ('work_plan' not in (y5 := s_filing['submission']) or 'number' not in y5['work_plan']):
        return 0
    if 'submission' not in s_filing or ('work_plan' not in (y6 := s_filing['submission']) or 'date' not in y6['work_plan']):
        return 0
    try:
        if len(f_excusable) > 0:
            if 'unit' not in s_filing or 'has_enforcement_bureau' not in s_filing['unit']:
                return 0
    except ABSENT:
        pass
    try:
        if len(f_excusable) > 0:
            return 8
    except ABSENT:
        pass
    try:
        t19: list[Any] = []
        for x_f in f_filed:
            if 'date' in x_f:
                t20 = False
                for x_g in f_filed:
                    if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                        t20 = True
                        break
                if not t20:
                    t19.append(x_f)
        f_first_filed = t19
    except ABSENT:
        try:
            f_first_filed = look_241(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t21: list[Any] = []
        t22: list[Any] = []
        for x_d in [s_submission['work_plan']]:
            if 'date' in x_d and x_d['date'] < p['issued']:
                t22.append(x_d)
        for x_d in t22:
            t21.append('工作方案(' + x_d['date'] + ')')
        t23: list[Any] = []
        t24: list[Any] = []
        for x_f in f_first_filed:
            if x_f['date'] < p['issued']:
                t24.append(x_f)
        for x_f in t24:
            t23.append(x_f['body'] + '(' + x_f['date'] + ')')
        f_before_issue = t21 + t23
    except ABSENT:
        try:
            f_before_issue = look_242(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_before_issue) > 0:
            return 9
    except ABSENT:
        pass
    try:
        f_plan_date = s_submission['work_plan']['date']
    except ABSENT:
        pass
    try:
        t25: list[Any] = []
        for x_f in f_first_filed:
            if x_f['date'] < f_plan_date:
                t25.append(x_f)
        f_too_early = t25
    except ABSENT:
        pass
    try:
        if len(f_too_early) > 0:
            return 10
    except ABSENT:
        pass
    try:
        t26: list[Any] = []
        for x_f in f_first_filed:
            t26.append(x_f['date'])
        v['last_filed'] = f_last_filed = latest(t26)
    except ABSENT:
        pass
    try:
        if f_last_filed > p['last_day'] and f_last_filed <= s['as_of']:
            return 11
    except ABSENT:
        pass
    try:
        met = len(f_owed) == 0 and len(f_not_filed_with) == 0
    except ABSENT:
        try:
            met = look_243(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
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
        f_hung = s_milestones['plaques_hung']
    except ABSENT:
        pass
    try:
        f_bureau_hung = s_bureau['plaque']['date']
    except ABSENT:
        pass
    try:
        f_in_conflict = (('has_enforcement_bureau' in s_unit and s_unit['has_enforcement_bureau']) and 'plaque' in s_bureau) and (('date' in s_bureau['plaque'] and f_hung <= p['last_day']) and f_bureau_hung > p['last_day'])
    except ABSENT:
        try:
            f_in_conflict = look_244(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_in_conflict:
            return 5
    except ABSENT:
        pass
    try:
        f_revised = s_milestones['duties_revised']
    except ABSENT:
        pass
    try:
        f_appointed = s_milestones['appointments_made']
    except ABSENT:
        pass
    try:
        f_late_acts = (['职责修订(' + f_revised + ')'] if f_revised > p['last_day'] else []) + (['人员任命(' + f_appointed + ')'] if f_appointed > p['last_day'] else []) + (['机构挂牌(' + f_hung + ')'] if f_hung > p['last_day'] else [])
    except ABSENT:
        pass
    try:
        if len(f_late_acts) > 0:
            try:
                v['last_done'] = f_last_done = latest([f_revised, f_appointed, f_hung])
            except ABSENT:
                pass
            try:
                if f_last_done <= s['as_of']:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = ('duties_revised' in s_milestones and 'appointments_made' in s_milestones) and 'plaques_hung' in s_milestones
    except ABSENT:
        try:
            met = look_245(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        try:
            v['last_done'] = f_last_done = latest([f_revised, f_appointed, f_hung])
        except ABSENT:
            pass
        return 2
    return 3


def rule_4_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_b in s['budget']:
            if 'year' in x_b and x_b['year'] == s['year']:
                t1.append(x_b)
        v['entries'] = f_entries = t1
    except ABSENT:
        try:
            v['entries'] = f_entries = look_246(s, p, w, facts_of(v, locals()))
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
        f_lines = t2
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
        f_answered = (['日常办公'] if t4 else []) + (['应急装备'] if t5 else []) + (['教育培训'] if t6 else []) + (['应急救援队伍建设'] if t7 else [])
    except ABSENT:
        try:
            f_answered = look_247(s, p, w, facts_of(v, locals()))
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
        f_funded = (['日常办公'] if t8 else []) + (['应急装备'] if t9 else []) + (['教育培训'] if t10 else []) + (['应急救援队伍建设'] if t11 else [])
    except ABSENT:
        try:
            f_funded = look_248(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        for x_h in p['heads']:
            if x_h in f_answered and (not x_h in f_funded):
                t12.append(x_h)
        f_zero = t12
    except ABSENT:
        try:
            f_zero = look_249(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_zero) > 0:
            try:
                t13: list[Any] = []
                for x_b in s['budget']:
                    if not 'year' in x_b or (x_b['year'] == s['year'] and (not 'lines' in x_b)):
                        t13.append(x_b)
                f_unfinished = t13
            except ABSENT:
                try:
                    f_unfinished = look_250(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_unfinished) == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        t14: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_funded:
                t14.append(x_h)
        f_lacking = t14
    except ABSENT:
        pass
    try:
        if len(f_lacking) > 0:
            try:
                t15: list[Any] = []
                for x_b in s['budget']:
                    if not 'year' in x_b:
                        t15.append(x_b)
                v['without_year'] = f_without_year = t15
            except ABSENT:
                pass
            if 'without_year' in v:
                t16 = 'without_year' not in v
                if not t16:
                    t17 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_lacking) > 0:
            if 'entries' in v:
                t18 = 'entries' not in v
                if not t18:
                    t19 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t19 = True
                            break
                    t18 = t19
                if t18:
                    return 0
    except ABSENT:
        pass
    try:
        if not '日常办公' in f_answered:
            if 'entries' in v:
                t20 = 'entries' not in v
                if not t20:
                    t21 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'office' not in y3['lines']:
                            t21 = True
                            break
                    t20 = t21
                if t20:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急装备' in f_answered:
            if 'entries' in v:
                t22 = 'entries' not in v
                if not t22:
                    t23 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'equipment' not in y4['lines']:
                            t23 = True
                            break
                    t22 = t23
                if t22:
                    return 0
    except ABSENT:
        pass
    try:
        if not '教育培训' in f_answered:
            if 'entries' in v:
                t24 = 'entries' not in v
                if not t24:
                    t25 = False
                    for y5 in v['entries']:
                        if 'lines' not in y5 or 'training' not in y5['lines']:
                            t25 = True
                            break
                    t24 = t25
                if t24:
                    return 0
    except ABSENT:
        pass
    try:
        if not '应急救援队伍建设' in f_answered:
            if 'entries' in v:
                t26 = 'entries' not in v
                if not t26:
                    t27 = False
                    for y6 in v['entries']:
                        if 'lines' not in y6 or 'team_building' not in y6['lines']:
                            t27 = True
                            break
                    t26 = t27
                if t26:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(f_lacking) == 0
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
        t1: list[Any] = []
        for x_b in s['budget']:
            if 'year' in x_b and x_b['year'] == s['year']:
                t1.append(x_b)
        v['entries'] = f_entries = t1
    except ABSENT:
        try:
            v['entries'] = f_entries = look_246(s, p, w, facts_of(v, locals()))
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
        f_lines = t2
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
        f_answered = (['值班值守'] if t4 else []) + (['抢险救援'] if t5 else [])
    except ABSENT:
        try:
            f_answered = look_251(s, p, w, facts_of(v, locals()))
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
        f_funded = (['值班值守'] if t6 else []) + (['抢险救援'] if t7 else [])
    except ABSENT:
        try:
            f_funded = look_252(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t8: list[Any] = []
        for x_h in p['heads']:
            if x_h in f_answered and (not x_h in f_funded):
                t8.append(x_h)
        f_zero = t8
    except ABSENT:
        try:
            f_zero = look_249(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_zero) > 0:
            try:
                t9: list[Any] = []
                for x_b in s['budget']:
                    if not 'year' in x_b or (x_b['year'] == s['year'] and (not 'lines' in x_b)):
                        t9.append(x_b)
                f_unfinished = t9
            except ABSENT:
                try:
                    f_unfinished = look_250(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_unfinished) == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'budget' not in s_filing:
        return 0
    try:
        t10: list[Any] = []
        for x_h in p['heads']:
            if not x_h in f_funded:
                t10.append(x_h)
        f_lacking = t10
    except ABSENT:
        pass
    try:
        if len(f_lacking) > 0:
            try:
                t11: list[Any] = []
                for x_b in s['budget']:
                    if not 'year' in x_b:
                        t11.append(x_b)
                v['without_year'] = f_without_year = t11
            except ABSENT:
                pass
            if 'without_year' in v:
                t12 = 'without_year' not in v
                if not t12:
                    t13 = False
                    for y1 in v['without_year']:
                        if 'year' not in y1:
                            t13 = True
                            break
                    t12 = t13
                if t12:
                    return 0
    except ABSENT:
        pass
    try:
        if len(f_lacking) > 0:
            if 'entries' in v:
                t14 = 'entries' not in v
                if not t14:
                    t15 = False
                    for y2 in v['entries']:
                        if 'lines' not in y2:
                            t15 = True
                            break
                    t14 = t15
                if t14:
                    return 0
    except ABSENT:
        pass
    try:
        if not '值班值守' in f_answered:
            if 'entries' in v:
                t16 = 'entries' not in v
                if not t16:
                    t17 = False
                    for y3 in v['entries']:
                        if 'lines' not in y3 or 'duty_watch' not in y3['lines']:
                            t17 = True
                            break
                    t16 = t17
                if t16:
                    return 0
    except ABSENT:
        pass
    try:
        if not '抢险救援' in f_answered:
            if 'entries' in v:
                t18 = 'entries' not in v
                if not t18:
                    t19 = False
                    for y4 in v['entries']:
                        if 'lines' not in y4 or 'rescue' not in y4['lines']:
                            t19 = True
                            break
                    t18 = t19
                if t18:
                    return 0
    except ABSENT:
        pass
    try:
        met = len(f_lacking) == 0
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
    s_bureau = s['bureau']
    s_filing = s['filing']
    s_rescue_team = s['rescue_team']
    try:
        f_only_counted = (['安监局人员'] if not 'staff' in s_bureau and 'counts' in s_bureau else []) + (['综合应急救援队队员'] if not 'members' in s_rescue_team and 'size' in s_rescue_team else [])
    except ABSENT:
        try:
            f_only_counted = look_253(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_only_counted) > 0:
            return 5
    except ABSENT:
        pass
    try:
        f_staff = s_bureau['staff'] if 'staff' in s_bureau else []
    except ABSENT:
        pass
    try:
        f_posted = s_bureau['posted'] if 'posted' in s_bureau else []
    except ABSENT:
        pass
    try:
        f_members = s_rescue_team['members'] if 'members' in s_rescue_team else []
    except ABSENT:
        pass
    try:
        f_listed = f_staff + f_posted + f_members
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_p in f_listed:
            if not 'name' in x_p:
                t1.append(x_p)
        f_nameless = t1
    except ABSENT:
        pass
    try:
        f_number_nameless = len(f_nameless)
    except ABSENT:
        pass
    try:
        if f_number_nameless > 0:
            return 6
    except ABSENT:
        pass
    try:
        f_kept = bare_persons(f_staff) + bare_persons(f_posted) + bare_persons(f_members)
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_p in f_listed:
            if not x_p in f_kept:
                t2.append(x_p)
        f_twice = t2
    except ABSENT:
        pass
    try:
        if len(f_twice) > 0:
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
        met = f_number_nameless == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_c in s['personnel_changes']:
            if not ('date' in x_c and x_c['date'] > s['as_of']):
                t1.append(x_c)
        v['by_now'] = f_by_now = t1
    except ABSENT:
        try:
            v['by_now'] = f_by_now = look_254(s, p, w, facts_of(v, locals()))
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
            v['changes'] = f_changes = look_255(s, p, w, facts_of(v, locals()))
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
            v['concerned'] = f_concerned = look_256(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_c in f_concerned:
            if 'consulted_on' in x_c and x_c['consulted_on'] > x_c['date']:
                t4.append(x_c)
        f_after = t4
    except ABSENT:
        try:
            f_after = look_257(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_after) > 0:
            return 5
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_c in f_concerned:
            if 'consulted_on' in x_c and x_c['consulted_on'] == x_c['date']:
                t5.append(x_c)
        f_same_day = t5
    except ABSENT:
        try:
            f_same_day = look_258(s, p, w, facts_of(v, locals()))
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
        t6 = 'by_now' not in v
        if not t6:
            t7 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t7 = True
                    break
            t6 = t7
        if t6:
            return 0
    if 'changes' in v:
        t8 = 'changes' not in v
        if not t8:
            t9 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t9 = True
                    break
            t8 = t9
        if t8:
            return 0
    if 'concerned' in v:
        t10 = 'concerned' not in v
        if not t10:
            t11 = False
            for y3 in v['concerned']:
                if 'consulted_on' not in y3:
                    t11 = True
                    break
            t10 = t11
        if t10:
            return 0
    try:
        f_count = len(f_concerned)
    except ABSENT:
        pass
    try:
        if f_count == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(f_after) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        t1: list[Any] = []
        for x_c in s['personnel_changes']:
            if not ('date' in x_c and x_c['date'] > s['as_of']):
                t1.append(x_c)
        v['by_now'] = f_by_now = t1
    except ABSENT:
        try:
            v['by_now'] = f_by_now = look_254(s, p, w, facts_of(v, locals()))
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
            v['changes'] = f_changes = look_259(s, p, w, facts_of(v, locals()))
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
            v['concerned'] = f_concerned = look_256(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_c in f_concerned:
            if 'notified_on' in x_c and x_c['notified_on'] > x_c['date']:
                t4.append(x_c)
        f_after = t4
    except ABSENT:
        try:
            f_after = look_260(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_after) > 0:
            return 5
    except ABSENT:
        pass
    if 'personnel_changes' not in s_filing:
        return 0
    if 'by_now' in v:
        t5 = 'by_now' not in v
        if not t5:
            t6 = False
            for y1 in v['by_now']:
                if 'kind' not in y1:
                    t6 = True
                    break
            t5 = t6
        if t5:
            return 0
    if 'changes' in v:
        t7 = 'changes' not in v
        if not t7:
            t8 = False
            for y2 in v['changes']:
                if 'date' not in y2:
                    t8 = True
                    break
            t7 = t8
        if t7:
            return 0
    if 'concerned' in v:
        t9 = 'concerned' not in v
        if not t9:
            t10 = False
            for y3 in v['concerned']:
                if 'notified_on' not in y3:
                    t10 = True
                    break
            t9 = t10
        if t9:
            return 0
    try:
        t11: list[Any] = []
        for x_c in f_concerned:
            if 'notified_on' in x_c and x_c['notified_on'] == x_c['date']:
                t11.append(x_c)
        f_same_day = t11
    except ABSENT:
        try:
            f_same_day = look_261(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_same_day) > 0:
            return 6
    except ABSENT:
        pass
    try:
        f_count = len(f_concerned)
    except ABSENT:
        pass
    try:
        if f_count == 0:
            return 7
    except ABSENT:
        pass
    try:
        met = len(f_after) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    try:
        f_ledger = at(s['district'], 'trainings') if within('trainings', s['district']) else []
    except ABSENT:
        pass
    try:
        t1: list[Any] = []
        for x_t in listed(f_ledger):
            if 'date' in mapping(x_t) and at_most(p['since'], x_t['date']) and at_most(x_t['date'], s['as_of']) and ('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校'):
                t1.append(x_t)
        f_in_district = t1
    except ABSENT:
        try:
            f_in_district = look_262(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_number_in_district = len(f_in_district)
    except ABSENT:
        pass
    try:
        if f_number_in_district > 0:
            return 5
    except ABSENT:
        pass
    if 'trainings' not in s_filing:
        return 0
    try:
        t2: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] >= p['since'] and (x_t['date'] <= s['as_of']):
                t2.append(x_t)
        v['known'] = f_known = t2
    except ABSENT:
        try:
            v['known'] = f_known = look_263(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t3: list[Any] = []
        for x_t in f_known:
            if 'organiser' in x_t and matches(x_t['organiser'], '大学|学院|高校') or ('topic' in x_t and matches(x_t['topic'], '大学|学院|高校')):
                t3.append(x_t)
        f_with_university = t3
    except ABSENT:
        try:
            f_with_university = look_264(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_with_university)
    except ABSENT:
        pass
    try:
        if f_count == 0:
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
        if f_count == 0:
            if 'known' in v:
                t6 = 'known' not in v
                if not t6:
                    t7 = False
                    for y2 in v['known']:
                        if 'organiser' not in y2:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count == 0:
            try:
                f_number_known = len(f_known)
            except ABSENT:
                pass
            try:
                if f_number_known > 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        met = f_count > 0
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
        t1: list[Any] = []
        for x_t in s['trainings']:
            if 'date' in x_t and x_t['date'] >= w['start'] and (x_t['date'] <= w['until']):
                t1.append(x_t)
        v['held'] = f_held = t1
    except ABSENT:
        try:
            v['held'] = f_held = look_265(s, p, w, facts_of(v, locals()))
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
            v['central'] = f_central = look_266(s, p, w, facts_of(v, locals()))
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
            v['by_district'] = f_by_district = look_267(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t4: list[Any] = []
        for x_t in f_by_district:
            if 'attendees' in x_t and x_t['attendees'] > 0:
                t4.append(x_t)
        f_attended = t4
    except ABSENT:
        try:
            f_attended = look_268(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_count = len(f_attended)
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            t5 = 'trainings' not in s_filing
            if not t5:
                t6 = False
                for y1 in s_filing['trainings']:
                    if 'date' not in y1:
                        t6 = True
                        break
                t5 = t6
            if t5:
                return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'held' in v:
                t7 = 'held' not in v
                if not t7:
                    t8 = False
                    for y2 in v['held']:
                        if 'centralised' not in y2:
                            t8 = True
                            break
                    t7 = t8
                if t7:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'central' in v:
                t9 = 'central' not in v
                if not t9:
                    t10 = False
                    for y3 in v['central']:
                        if 'organiser' not in y3:
                            t10 = True
                            break
                    t9 = t10
                if t9:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            if 'by_district' in v:
                t11 = 'by_district' not in v
                if not t11:
                    t12 = False
                    for y4 in v['by_district']:
                        if 'attendees' not in y4:
                            t12 = True
                            break
                    t11 = t12
                if t11:
                    return 0
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                t13: list[Any] = []
                for x_t in f_central:
                    if not x_t in f_by_district:
                        t13.append(x_t)
                f_by_others = t13
            except ABSENT:
                pass
            try:
                if len(f_by_others) > 0:
                    try:
                        t14: list[Any] = []
                        for x_t in f_by_district:
                            if 'attendees' in x_t and x_t['attendees'] == 0:
                                t14.append(x_t)
                        f_stayed_away = t14
                    except ABSENT:
                        try:
                            f_stayed_away = look_269(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if len(f_stayed_away) > 0:
                            return 5
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                t15: list[Any] = []
                for x_t in f_central:
                    if not x_t in f_by_district:
                        t15.append(x_t)
                f_by_others = t15
            except ABSENT:
                pass
            try:
                if len(f_by_others) > 0:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                t16: list[Any] = []
                for x_t in f_by_district:
                    if 'attendees' in x_t and x_t['attendees'] == 0:
                        t16.append(x_t)
                f_stayed_away = t16
            except ABSENT:
                try:
                    f_stayed_away = look_269(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_stayed_away) > 0:
                    return 7
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_count < p['minimum']:
            try:
                f_ledger = at(s['district'], 'trainings') if within('trainings', s['district']) else []
            except ABSENT:
                pass
            try:
                t17: list[Any] = []
                for x_t in listed(f_ledger):
                    if 'date' in mapping(x_t) and at_most(w['start'], x_t['date']) and at_most(x_t['date'], w['until']) and ('centralised' in mapping(x_t)) and within(x_t['centralised'], [True, '是']) and ('organiser' in mapping(x_t)) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'):
                        t17.append(x_t)
                f_in_district = t17
            except ABSENT:
                try:
                    f_in_district = look_270(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                t18: list[Any] = []
                for x_t in f_in_district:
                    t18.append(x_t['date'])
                f_missed = t18
            except ABSENT:
                pass
            try:
                if len(f_missed) > 0:
                    return 8
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


def rule_5_1_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        f_plan = at(s['verdicts'], '5.1.2') if within('5.1.2', s['verdicts']) else 'missing'
    except ABSENT:
        pass
    try:
        f_meeting = at(s['verdicts'], '5.1.3') if within('5.1.3', s['verdicts']) else 'missing'
    except ABSENT:
        pass
    try:
        f_both = [f_plan, f_meeting]
    except ABSENT:
        pass
    try:
        if 'fail' in f_both:
            return 5
    except ABSENT:
        pass
    try:
        if 'missing' in f_both:
            return 6
    except ABSENT:
        pass
    try:
        if 'review' in f_both:
            return 7
    except ABSENT:
        pass
    try:
        if 'late' in f_both:
            return 8
    except ABSENT:
        pass
    try:
        if 'not_due' in f_both:
            return 9
    except ABSENT:
        pass
    try:
        t1 = True
        for x_s in f_both:
            if not x_s == 'pass':
                t1 = False
                break
        met = t1
    except ABSENT:
        try:
            met = look_271(s, p, w, facts_of(v, locals()))
        except ABSENT:
            return 0
    if met:
        return 2
    return 3


def rule_5_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
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
        f_same = ('implementation_plan' in s_submission and 'same_as_work_plan' in s_submission['implementation_plan']) and s_submission['implementation_plan']['same_as_work_plan']
    except ABSENT:
        try:
            f_same = look_272(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if not f_same:
            if 'submission' not in s_filing or ('implementation_plan' not in (y2 := s_filing['submission']) or 'number' not in y2['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if not f_same:
            if 'submission' not in s_filing or ('implementation_plan' not in (y3 := s_filing['submission']) or 'date' not in y3['implementation_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if f_same:
            if 'submission' not in s_filing or ('work_plan' not in (y4 := s_filing['submission']) or 'number' not in y4['work_plan']):
                return 0
    except ABSENT:
        pass
    try:
        if f_same:
            if 'submission' not in s_filing or 'filed_with' not in s_filing['submission']:
                return 0
    except ABSENT:
        pass
    try:
        if f_same:
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
        if f_same:
            try:
                if 'filed_with' in s_submission:
                    t5: list[Any] = []
                    for x_f in s_submission['filed_with']:
                        if 'body' in x_f and x_f['body'] in p['recipients']:
                            t5.append(x_f)
                    t4 = t5
                else:
                    t4 = []
                v['filed'] = f_filed = t4
            except ABSENT:
                try:
                    v['filed'] = f_filed = look_273(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            if 'filed' in v:
                t6 = 'filed' not in v
                if not t6:
                    t7 = False
                    for y7 in v['filed']:
                        if 'date' not in y7:
                            t7 = True
                            break
                    t6 = t7
                if t6:
                    return 0
    except ABSENT:
        pass
    try:
        if f_same:
            try:
                if 'filed_with' in s_submission:
                    t9: list[Any] = []
                    for x_f in s_submission['filed_with']:
                        if 'body' in x_f and x_f['body'] in p['recipients']:
                            t9.append(x_f)
                    t8 = t9
                else:
                    t8 = []
                v['filed'] = f_filed = t8
            except ABSENT:
                try:
                    v['filed'] = f_filed = look_273(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_filed) == 0:
                    return 5
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_same and 'number' in s_submission['implementation_plan']:
            try:
                f_own_number = s_submission['implementation_plan']['number']
            except ABSENT:
                pass
            try:
                f_work_number = s_submission['work_plan']['number']
            except ABSENT:
                pass
            try:
                if f_own_number != f_work_number:
                    return 6
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'filed_with' in s_submission:
            t11: list[Any] = []
            for x_f in s_submission['filed_with']:
                if 'body' in x_f and x_f['body'] in p['recipients']:
                    t11.append(x_f)
            t10 = t11
        else:
            t10 = []
        v['filed'] = f_filed = t10
    except ABSENT:
        try:
            v['filed'] = f_filed = look_273(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t12: list[Any] = []
        t13: list[Any] = []
        for x_d in [s_submission['implementation_plan']]:
            if 'date' in x_d and x_d['date'] < p['issued']:
                t13.append(x_d)
        for x_d in t13:
            t12.append('实施方案(' + x_d['date'] + ')')
        f_own_dates = t12
    except ABSENT:
        try:
            f_own_dates = look_274(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_same:
            t15: list[Any] = []
            t16: list[Any] = []
            for x_d in [s_submission['work_plan']]:
                if 'date' in x_d and x_d['date'] < p['issued']:
                    t16.append(x_d)
            for x_d in t16:
                t15.append('工作方案(' + x_d['date'] + ')')
            t14 = t15
        else:
            t14 = []
        f_work_dates = t14
    except ABSENT:
        try:
            f_work_dates = look_275(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if f_same:
            t18: list[Any] = []
            t19: list[Any] = []
            for x_f in f_filed:
                if 'date' in x_f and x_f['date'] < p['issued']:
                    t19.append(x_f)
            for x_f in t19:
                t18.append(x_f['body'] + '(' + x_f['date'] + ')')
            t17 = t18
        else:
            t17 = []
        f_filing_dates = t17
    except ABSENT:
        try:
            f_filing_dates = look_276(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        f_before_issue = f_own_dates + f_work_dates + f_filing_dates
    except ABSENT:
        pass
    try:
        if len(f_before_issue) > 0:
            return 7
    except ABSENT:
        pass
    try:
        if f_same:
            try:
                f_limit = p['work_plan_day'] if f_same else p['last_day']
            except ABSENT:
                pass
            try:
                t20: list[Any] = []
                for x_f in f_filed:
                    if 'date' in x_f:
                        t21 = False
                        for x_g in f_filed:
                            if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                                t21 = True
                                break
                        if not t21:
                            t20.append(x_f)
                f_first_filed = t20
            except ABSENT:
                try:
                    f_first_filed = look_241(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_same:
                    t23: list[Any] = []
                    for x_f in f_first_filed:
                        t23.append(x_f['date'])
                    t22 = latest(t23)
                else:
                    t22 = s_submission['implementation_plan']['date']
                v['done_on'] = f_done_on = t22
            except ABSENT:
                pass
            try:
                if f_done_on > f_limit and f_done_on <= s['as_of']:
                    return 8
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_same:
            try:
                t24: list[Any] = []
                for x_r in p['recipients']:
                    t25 = False
                    for x_f in f_filed:
                        if x_f['body'] == x_r:
                            t25 = True
                            break
                    if not t25:
                        t24.append(x_r)
                f_unlisted = t24
            except ABSENT:
                try:
                    f_unlisted = look_277(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if len(f_unlisted) > 0:
                    try:
                        t26: list[Any] = []
                        for x_f in f_filed:
                            if 'date' in x_f:
                                t27 = False
                                for x_g in f_filed:
                                    if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                                        t27 = True
                                        break
                                if not t27:
                                    t26.append(x_f)
                        f_first_filed = t26
                    except ABSENT:
                        try:
                            f_first_filed = look_241(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        if f_same:
                            t29: list[Any] = []
                            for x_f in f_first_filed:
                                t29.append(x_f['date'])
                            t28 = latest(t29)
                        else:
                            t28 = s_submission['implementation_plan']['date']
                        v['done_on'] = f_done_on = t28
                    except ABSENT:
                        pass
                    return 9
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if f_same:
            try:
                t30: list[Any] = []
                for x_f in f_filed:
                    if 'date' in x_f:
                        t31 = False
                        for x_g in f_filed:
                            if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                                t31 = True
                                break
                        if not t31:
                            t30.append(x_f)
                f_first_filed = t30
            except ABSENT:
                try:
                    f_first_filed = look_241(s, p, w, facts_of(v, locals()))
                except ABSENT:
                    pass
            try:
                if f_same:
                    t33: list[Any] = []
                    for x_f in f_first_filed:
                        t33.append(x_f['date'])
                    t32 = latest(t33)
                else:
                    t32 = s_submission['implementation_plan']['date']
                v['done_on'] = f_done_on = t32
            except ABSENT:
                pass
            return 10
    except ABSENT:
        pass
    try:
        met = 'date' in s_submission['implementation_plan']
    except ABSENT:
        return 0
    if met:
        try:
            t34: list[Any] = []
            for x_f in f_filed:
                if 'date' in x_f:
                    t35 = False
                    for x_g in f_filed:
                        if x_g['body'] == x_f['body'] and 'date' in x_g and (x_g['date'] < x_f['date']):
                            t35 = True
                            break
                    if not t35:
                        t34.append(x_f)
            f_first_filed = t34
        except ABSENT:
            try:
                f_first_filed = look_241(s, p, w, facts_of(v, locals()))
            except ABSENT:
                pass
        try:
            if f_same:
                t37: list[Any] = []
                for x_f in f_first_filed:
                    t37.append(x_f['date'])
                t36 = latest(t37)
            else:
                t36 = s_submission['implementation_plan']['date']
            v['done_on'] = f_done_on = t36
        except ABSENT:
            pass
        return 2
    return 3


def rule_5_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    s_filing = s['filing']
    s_milestones = s['milestones']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'milestones' not in s_filing or ('mobilisation_meeting' not in (y1 := s_filing['milestones']) or 'date' not in y1['mobilisation_meeting']):
        return 0
    try:
        f_held_on = s_milestones['mobilisation_meeting']['date']
    except ABSENT:
        pass
    try:
        if f_held_on < p['issued']:
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
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        t1: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'fail':
                t1.append(x_t)
        f_failing = t1
    except ABSENT:
        try:
            f_failing = look_278(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_failing) > 0:
            return 5
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'missing':
                t2.append(x_t)
        f_unfiled = t2
    except ABSENT:
        try:
            f_unfiled = look_279(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_unfiled) > 0:
            return 6
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'review':
                t3.append(x_t)
        f_doubtful = t3
    except ABSENT:
        try:
            f_doubtful = look_280(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_doubtful) > 0:
            return 7
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'not_due':
                t4.append(x_t)
        f_waiting = t4
    except ABSENT:
        try:
            f_waiting = look_281(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_waiting) > 0:
            return 8
    except ABSENT:
        pass
    try:
        t5: list[Any] = []
        for x_r in p['dated_rules']:
            if within(x_r, s['verdicts']) and at(s['verdicts'], x_r) == 'late':
                t5.append(x_r)
        f_late_ones = t5
    except ABSENT:
        try:
            f_late_ones = look_282(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_late_ones) > 0:
            return 9
    except ABSENT:
        pass
    try:
        met = len(f_failing) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        t1: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'fail':
                t1.append(x_t)
        f_failing = t1
    except ABSENT:
        try:
            f_failing = look_278(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_failing) > 0:
            return 5
    except ABSENT:
        pass
    try:
        t2: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'missing':
                t2.append(x_t)
        f_unfiled = t2
    except ABSENT:
        try:
            f_unfiled = look_279(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_unfiled) > 0:
            return 6
    except ABSENT:
        pass
    try:
        t3: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'review':
                t3.append(x_t)
        f_doubtful = t3
    except ABSENT:
        try:
            f_doubtful = look_280(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_doubtful) > 0:
            return 7
    except ABSENT:
        pass
    try:
        t4: list[Any] = []
        for x_t in p['five']:
            if within(x_t, s['haves']) and at(s['haves'], x_t) == 'not_due':
                t4.append(x_t)
        f_waiting = t4
    except ABSENT:
        try:
            f_waiting = look_281(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        if len(f_waiting) > 0:
            return 8
    except ABSENT:
        pass
    try:
        met = len(f_failing) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


def rule_5_3_1(s: Any, p: Any, w: Any, v: Any) -> int:
    s_acceptance = s['acceptance']
    s_filing = s['filing']
    try:
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    if 'acceptance' not in s_filing or 'date' not in s_filing['acceptance']:
        return 0
    try:
        f_accepted_on = s_acceptance['date']
    except ABSENT:
        pass
    try:
        if f_accepted_on < p['issued']:
            return 5
    except ABSENT:
        pass
    try:
        if f_accepted_on > p['last_day'] and f_accepted_on <= s['as_of']:
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
        met = s['year'] == 2023
    except ABSENT:
        return 0
    if not met:
        return 1
    try:
        if s['as_of'] < p['last_day'] and (not ('date' in s_acceptance and s_acceptance['date'] <= s['as_of'])):
            return 5
    except ABSENT:
        try:
            if look_283(s, p, w, facts_of(v, locals())):
                return 5
        except ABSENT:
            pass
    try:
        if 'date' in s_acceptance:
            try:
                f_accepted_on = s_acceptance['date']
            except ABSENT:
                pass
            try:
                if f_accepted_on <= s['as_of'] and f_accepted_on >= p['issued'] and (s['as_of'] < p['last_day']):
                    try:
                        f_team = s_acceptance['team']
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
                        f_taking_part = (['区安委办'] if t1 else []) + (['区委编办'] if t2 else []) + (['市公安局武进分局'] if t3 else []) + (['区应急管理局'] if t4 else []) + (['区消防救援大队'] if t5 else [])
                    except ABSENT:
                        try:
                            f_taking_part = look_284(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        t6: list[Any] = []
                        for x_b in p['bodies']:
                            if not x_b in f_taking_part:
                                t6.append(x_b)
                        f_lacking = t6
                    except ABSENT:
                        pass
                    try:
                        if len(f_lacking) > 0:
                            try:
                                t7: list[Any] = []
                                for x_t in f_team:
                                    if matches(x_t, '督导组|五部门'):
                                        t7.append(x_t)
                                f_summary = t7
                            except ABSENT:
                                pass
                            try:
                                if len(f_summary) == 0:
                                    return 8
                            except ABSENT:
                                pass
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    try:
        if 'date' in s_acceptance:
            try:
                f_accepted_on = s_acceptance['date']
            except ABSENT:
                pass
            try:
                if f_accepted_on <= s['as_of'] and f_accepted_on >= p['issued']:
                    try:
                        f_team = s_acceptance['team']
                    except ABSENT:
                        pass
                    try:
                        t8 = False
                        for x_t in f_team:
                            if matches(x_t, '安委办|安委会办公室|安全生产委员会办公室'):
                                t8 = True
                                break
                        t9 = False
                        for x_t in f_team:
                            if matches(x_t, '编办|编制委员会办公室'):
                                t9 = True
                                break
                        t10 = False
                        for x_t in f_team:
                            if matches(x_t, '公安'):
                                t10 = True
                                break
                        t11 = False
                        for x_t in f_team:
                            if matches(x_t, '应急(管理)?局'):
                                t11 = True
                                break
                        t12 = False
                        for x_t in f_team:
                            if matches(x_t, '消防'):
                                t12 = True
                                break
                        f_taking_part = (['区安委办'] if t8 else []) + (['区委编办'] if t9 else []) + (['市公安局武进分局'] if t10 else []) + (['区应急管理局'] if t11 else []) + (['区消防救援大队'] if t12 else [])
                    except ABSENT:
                        try:
                            f_taking_part = look_284(s, p, w, facts_of(v, locals()))
                        except ABSENT:
                            pass
                    try:
                        t13: list[Any] = []
                        for x_b in p['bodies']:
                            if not x_b in f_taking_part:
                                t13.append(x_b)
                        f_lacking = t13
                    except ABSENT:
                        pass
                    try:
                        if len(f_lacking) > 0:
                            try:
                                t14: list[Any] = []
                                for x_t in f_team:
                                    if matches(x_t, '督导组|五部门'):
                                        t14.append(x_t)
                                f_summary = t14
                            except ABSENT:
                                pass
                            try:
                                if len(f_summary) == 0:
                                    return 9
                            except ABSENT:
                                pass
                    except ABSENT:
                        pass
            except ABSENT:
                pass
    except ABSENT:
        pass
    if 'acceptance' not in s_filing or 'date' not in s_filing['acceptance']:
        return 0
    if 'acceptance' not in s_filing or 'team' not in s_filing['acceptance']:
        return 0
    if 'acceptance' not in s_filing or 'result' not in s_filing['acceptance']:
        return 0
    try:
        f_accepted_on = s_acceptance['date']
    except ABSENT:
        pass
    try:
        if f_accepted_on > s['as_of']:
            return 6
    except ABSENT:
        pass
    try:
        if f_accepted_on < p['issued']:
            return 7
    except ABSENT:
        pass
    try:
        f_team = s_acceptance['team']
    except ABSENT:
        pass
    try:
        t15 = False
        for x_t in f_team:
            if matches(x_t, '安委办|安委会办公室|安全生产委员会办公室'):
                t15 = True
                break
        t16 = False
        for x_t in f_team:
            if matches(x_t, '编办|编制委员会办公室'):
                t16 = True
                break
        t17 = False
        for x_t in f_team:
            if matches(x_t, '公安'):
                t17 = True
                break
        t18 = False
        for x_t in f_team:
            if matches(x_t, '应急(管理)?局'):
                t18 = True
                break
        t19 = False
        for x_t in f_team:
            if matches(x_t, '消防'):
                t19 = True
                break
        f_taking_part = (['区安委办'] if t15 else []) + (['区委编办'] if t16 else []) + (['市公安局武进分局'] if t17 else []) + (['区应急管理局'] if t18 else []) + (['区消防救援大队'] if t19 else [])
    except ABSENT:
        try:
            f_taking_part = look_284(s, p, w, facts_of(v, locals()))
        except ABSENT:
            pass
    try:
        t20: list[Any] = []
        for x_b in p['bodies']:
            if not x_b in f_taking_part:
                t20.append(x_b)
        f_lacking = t20
    except ABSENT:
        pass
    try:
        if len(f_lacking) > 0:
            return 10
    except ABSENT:
        pass
    try:
        met = len(f_lacking) == 0
    except ABSENT:
        return 0
    if met:
        return 2
    return 3


SHIPPED: Mapping[str, Function] = {
    "0238894f97c91849aa3f57ee": rule_1_1_2,
    "3fb3b0b420c3b1424b9b9ef5": rule_1_1_3,
    "02a8d6b8576dcefdbf164fe3": rule_1_2_2,
    "fd28d9ebe6992bf660e1a0bf": rule_2_1_2,
    "baf47d819e0114f45cdcd50c": rule_2_2_2,
    "9843667b49c4bea089cedd2d": rule_3_1_2,
    "682a45e9be6a5cdc0edb9053": rule_3_1_3,
    "19c5912b16406cbc560f62db": rule_3_1_4,
    "8b358e1525e3ebd397837922": rule_3_1_6,
    "622cecb8d502d1ec05a891f6": rule_3_1_7,
    "b6f22c95f735828ddac58c88": rule_3_2_3,
    "06739dd465942b960b25c179": rule_1_1_3_06739dd465942b960b25c179,
    "120c4ecdecf73e807dcbbbf8": rule_1_1_4,
    "aa861e6220be7d857def6e01": rule_1_1_5,
    "e6d10a5f5e4e65f299453489": rule_1_1_7,
    "d34cb6f318fc264a5a5160d9": rule_1_1_8,
    "8b4f14a28a79077f22e6d54d": rule_1_1_9,
    "a02e99745ca7256eb9934672": rule_1_1_10,
    "9501f0b648acde98c942abb5": rule_1_1_11,
    "0aac9ed54bb1644432be63ed": rule_1_1_12,
    "6b5a30f9e0f84c361b1db021": rule_1_2_3,
    "bb9c1844430046e9ba4046bf": rule_1_2_4,
    "014bf85b3e360b31beb63feb": rule_1_2_5,
    "bc4b3eed55e5352d3e8bcf6e": rule_1_2_6,
    "0aa27cef659b86a43f0a223c": rule_1_2_7,
    "8fe10da69f8f5444b61fb883": rule_1_2_8,
    "4e6bbb2b9f199bbfc9fdbecf": rule_1_2_9,
    "2b3d311d054ed33bba5b03f1": rule_1_2_10,
    "46ba24dcd1d83059cecb699c": rule_1_2_11,
    "d6124ee1e67003da28d14b13": rule_1_2_12,
    "fda6e5b3d1ca8d5e11358d35": rule_1_2_13,
    "6c5f88f087f9efc9dcf56761": rule_1_2_14,
    "cd7c7d13eb5107908a452f92": rule_1_2_15,
    "9994fee53f501a9a9c661787": rule_1_2_17,
    "4f0b58fd1489872b798e654e": rule_1_2_18,
    "a988d413d60d1709ad320aa6": rule_1_2_19,
    "489c592334d97b7ce0b6184f": rule_1_2_21,
    "4f509bfc1d9618dffe34aae6": rule_1_2_22,
    "1121f9eaf65444bcd8786a15": rule_1_3_3,
    "14fc9a29dea32a0e9f01c92c": rule_1_3_4,
    "5cd633143759332da0b4f7b0": rule_1_3_5,
    "03f9dda65ff2de9b024cb226": rule_1_3_6,
    "d21e068ad72ee8e5a133ebba": rule_2_1_3,
    "30a4926a76ff63f3bbe5ca78": rule_2_1_4,
    "12e6d8fe9d35d79a0ccb748e": rule_2_1_5,
    "3b7f4050fde9be70c0b02e79": rule_2_1_6,
    "b7eb5cdb29fe88c7f83bee59": rule_2_1_7,
    "3df53d6287ae02d0e2357e43": rule_2_1_8,
    "59fe8e0399e5f619893102a1": rule_2_2_2_59fe8e0399e5f619893102a1,
    "af08deaae226eaa2a2419ed1": rule_2_2_4,
    "af311fcceb82b825a8f933a9": rule_2_2_5,
    "cd2c3446e413cd9dabe195c7": rule_2_2_6,
    "00c4de137d7dda61117af6ea": rule_2_2_7,
    "fb6d533f6585726131fe00cd": rule_2_2_8,
    "95ed3d7fa0babce5e9869d4c": rule_2_2_9,
    "f1bcfbe78d57edea07d5abf8": rule_2_2_11,
    "7ccaf5744cb12a0dde358aa0": rule_2_2_13,
    "5950d5bbfe450cda1f0794ba": rule_2_2_14,
    "c7a019c3d569b89a37cd7c03": rule_2_3_3,
    "d2a2e03482f5f8c5a9034649": rule_2_3_4,
    "ba425b5434d1034b200474cd": rule_2_3_5,
    "875bb50c387c929c66c3e4bd": rule_2_3_6,
    "52547e24dcb00cd19221c3b6": rule_3_1_2_52547e24dcb00cd19221c3b6,
    "e1021fc769c91024e1a39f6c": rule_3_1_3_e1021fc769c91024e1a39f6c,
    "e711f8c37494fc654df2cef1": rule_3_1_4_e711f8c37494fc654df2cef1,
    "15f7ee1ed925e325f870c115": rule_3_1_5,
    "09890a675dbb5d69b4d7a2e3": rule_3_1_6_09890a675dbb5d69b4d7a2e3,
    "ad1083b882ac6348f99aebc2": rule_3_1_11,
    "01455d7c15b05787db0729d3": rule_3_1_12,
    "2a16ceb617d73d0a78c09eb8": rule_3_2_3_2a16ceb617d73d0a78c09eb8,
    "f8be074f894f60dc3005c09b": rule_3_2_4,
    "6166a1984d96276249a78227": rule_3_2_5,
    "52d9e5fd1719b2cc7def80d3": rule_3_2_7,
    "291b6bed7d482b0d0f89144d": rule_3_2_8,
    "8f691be721e743e6d5fffced": rule_3_2_11,
    "60400bc93927d7be04877dc4": rule_3_2_12,
    "932c60b5cfe46bd46fbcabe8": rule_3_2_13,
    "f9f5cf6f87de58cde89b07c4": rule_3_2_14,
    "08c6413ae8893005e72df7e6": rule_3_2_15,
    "1c95c19fa044b63066a7dfba": rule_3_2_19,
    "a392f7d1ff9b180347e7f27d": rule_3_2_20,
    "455b8930a96c7a8f6e7bc997": rule_3_2_22,
    "e4fd05308168daab8ee652fb": rule_3_2_23,
    "ab58e15a924898831b1ea2ba": rule_3_2_24,
    "697affb05daaece83675deac": rule_3_2_25,
    "64d21d4efc6358c53fc1163e": rule_4_1_4,
    "0fc4cbad27204abd503a4339": rule_4_1_5,
    "8c14119a3b9a2c2b8c9f9325": rule_4_1_6,
    "0f5360c1f9deff57d2a5965b": rule_4_2_3,
    "6885df6fe5e3efd15bf0f872": rule_4_2_5,
    "80ec163d715f908589f573d3": rule_4_2_6,
    "e35c85055222723ba0816173": rule_4_2_7,
    "c2c4281b9a20e4ef7372c936": rule_4_3_3,
    "dbc8da5ad029bb1462e41b54": rule_4_3_4,
    "6c5962e690168b875441b5d0": rule_4_3_5,
    "75392cd506545cdd82ac6eff": rule_4_3_6,
    "86570eeba7d204927e488f74": rule_4_3_7,
    "c18cdadfc08612c1bccafd28": rule_5_1_1,
    "e5f831a7ff0d75e802c59549": rule_5_1_2,
    "240efd52b3047c4c29dc7865": rule_5_1_3,
    "e8a674e4485fed358a4c1ad0": rule_5_2_1,
    "0f9f6e115ae33311b722f7bb": rule_5_2_3,
    "756737230edad3bbc8d75560": rule_5_3_1,
    "9492455498443528969cc8c3": rule_5_3_2,
}
