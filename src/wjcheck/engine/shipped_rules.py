"""Rules of the packs that ship with wjcheck: written by `.ci/conditions.py`, not by hand.

By what decides it (`ends.mark_of`) each has the function that says what it comes to, or what it comes to by another
reading, or when its facts are known.
"""

from collections.abc import Mapping
from typing import Any

from wjcheck.engine.ends import Function
from wjcheck.engine.needs import listing
from wjcheck.engine.semantics import (
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


def look_1(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: ('type' in mapping(s['unit'])), lambda: (s['unit']['type'] == '镇')))


def look_2(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: contains(x_p, '应急')))]


def look_3(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_s for x_s in listed(v['roster']) if both(lambda: both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s))))])


def look_4(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: (not ('portfolio' in mapping(x_l))), lambda: among(x_l, v['in_post']))]


def look_5(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['least'], v['count']), lambda: less(subtract(v['count'], size(v['unclear'])), p['least']))


def look_6(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: (not equal(v['number_filed'], len(persons(v['roster'])))))


def look_7(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['none']), lambda: (not truth(v['enough'])))


def look_8(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in mapping(s['rescue_team'])), lambda: (not truth(s['rescue_team']['established'])))


def look_9(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('members' in mapping(s['rescue_team'])), lambda: ('size' in mapping(s['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed'])))


def look_10(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('village_count' in mapping(s['unit'])), lambda: (equal(s['unit']['village_count'], 0))), lambda: (not ('villages' in mapping(s['filing'])))))


def look_11(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: ('established' in mapping(x_v['rescue_team'])), lambda: (not truth(x_v['rescue_team']['established'])))]


def look_12(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: (not within(x_v, v['without'])), lambda: ('members' in mapping(x_v['rescue_team'])))]


def look_13(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: (not within(x_v, v['without'])), lambda: (not ('members' in mapping(x_v['rescue_team'])))), lambda: ('size' in mapping(x_v['rescue_team'])))]


def look_14(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['rosters']) if both(lambda: ('size' in mapping(x_v['rescue_team'])), lambda: (not equal(x_v['rescue_team']['size'], size(x_v['rescue_team']['members']))))]


def look_15(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': len(persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in listed(v['rosters']) if both(lambda: (not within(x_v, v['differing'])), lambda: (not within(x_v, v['shared'])))]]


def look_16(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['declared'], v['listed']), lambda: less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']))


def look_17(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in mapping(s['bureau'])), lambda: truth(s['bureau']['established']))


def look_18(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('established' in mapping(s['office'])), lambda: truth(s['office']['established']))


def look_19(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: truth(v['office_set_up']), lambda: truth(v['bureau_set_up']))


def look_20(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([s['plans']['comprehensive']['title']] if both(lambda: ('comprehensive' in mapping(s['plans'])), lambda: ('title' in mapping(s['plans']['comprehensive']))) else [])


def look_21(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('comprehensive' in mapping(s['plans'])))


def look_22(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('special' in mapping(s['plans'])))


def look_23(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('other' in mapping(s['plans'])))


def look_24(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(s['reserves']['items']) if both(lambda: both(lambda: ('name' in mapping(x_i)), lambda: ('quantity' in mapping(x_i))), lambda: less(0, x_i['quantity']))]


def look_25(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: both(lambda: ('trainings' in mapping(s['filing'])), lambda: (equal(v['trainings_filed'], 0))), lambda: both(lambda: ('drills' in mapping(s['filing'])), lambda: (equal(v['drills_filed'], 0))))


def look_26(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(s['trainings']) if both(lambda: ('date' in mapping(x_t)), lambda: at_most(x_t['date'], s['as_of']))]


def look_27(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['drills']) if both(lambda: ('date' in mapping(x_d)), lambda: at_most(x_d['date'], s['as_of']))]


def look_28(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['least'], v['training_count']), lambda: at_most(p['least'], v['drill_count']))


def look_29(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_b for x_b in listed(s['committee']['absent_bodies']) if both(lambda: ('name' in mapping(x_b)), lambda: within(x_b['name'], p['bodies']))] if ('absent_bodies' in mapping(s['committee'])) else [])


def look_30(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in listed(p['bodies']) if both(lambda: (not within(x_b, s['committee']['merged_bodies'])), lambda: (not some(listed(v['never_had']), lambda x_a: (equal(x_a['name'], x_b)))))]


def look_31(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in listed(p['fields']) if (not some(listed(v['duties']), lambda x_d: contains(x_d, x_f)))]


def look_32(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in listed(v['lacking']) if some(listed(v['duties']), lambda x_d: matches(x_d, at({'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}, x_f)))]


def look_33(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of']))]


def look_34(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['party']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))]


def look_35(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of']))]


def look_36(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['government']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))]


def look_37(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]


def look_38(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]


def look_39(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['party_directors']) > 0), lambda: (size(v['government_directors']) > 0)), lambda: (size(v['absent_heads']) > 0))


def look_40(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (size(v['party_sitting']) == 0), lambda: (size(v['government_sitting']) == 0))


def look_41(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))]


def look_42(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急([^救]|$)')))]


def look_43(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['in_charge']), lambda x_l: same_person(x_l, v['executive']))


def look_44(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: (not ('name' in mapping(x_l))), lambda: either(lambda: (not ('portfolio' in mapping(x_l))), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, ('应急([^救]|$)' if (size(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')))))]


def look_45(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['own_entry']) == 0)), lambda: (not some(listed(s['leaders']), lambda x_l: ('portfolio' in mapping(x_l)))))


def look_46(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['vacancy']) > 0))


def look_47(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])), lambda: both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急([^救]|$)'))))]


def look_48(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['near']) > 0))


def look_49(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['own_entry']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援')))]


def look_50(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['deputies']) == 0), lambda: (not ('leaders' in mapping(s['filing']))))


def look_51(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['somebody_lacking']), lambda: truth(v['committee_known']))


def look_52(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: ('head_of' in mapping(x_l)), lambda: either(lambda: within('党委', x_l['head_of']), lambda: within('政府', x_l['head_of'])))]


def look_53(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: ('portfolio' in mapping(x_l)), lambda: some(listed(x_l['portfolio']), lambda x_p: contains(x_p, '应急')))]


def look_54(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['in_charge']) if both(lambda: both(lambda: ('executive_deputy' in mapping(s['committee'])), lambda: ('name' in mapping(s['committee']['executive_deputy']))), lambda: (not among(s['committee']['executive_deputy'], v['in_charge'])))]


def look_55(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: both(lambda: (not within(x_l, v['heads'])), lambda: (not among(x_l, v['heads']))), lambda: both(lambda: (not within(x_l, v['unplaced'])), lambda: (not both(lambda: ('portfolio' in mapping(x_l)), lambda: (size(x_l['portfolio']) == 0)))))]


def look_56(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_l for x_l in listed(v['concerned']) if both(lambda: (not both(lambda: ('directors' in mapping(s['committee'])), lambda: among(x_l, s['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in mapping(s['committee'])), lambda: same_person(x_l, s['committee']['executive_deputy']))))])


def look_57(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(s['leaders']), lambda x_l: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of'])))


def look_58(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(s['leaders']), lambda x_l: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of'])))


def look_59(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: either(lambda: both(lambda: (not truth(v['party_filed'])), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not truth(v['government_filed'])), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]


def look_60(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: ('name' in mapping(x_l)), lambda: ('portfolio' in mapping(x_l))), lambda: (not within(x_l, v['unmarked'])))]


def look_61(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('directors' in mapping(s['committee'])), lambda: ('executive_deputy' in mapping(s['committee']))), lambda: ('name' in mapping(s['committee']['executive_deputy']))), lambda: both(lambda: every(listed(s['committee']['directors']), lambda x_d: ('name' in mapping(x_d))), lambda: every(listed(v['deputies']), lambda x_d: ('name' in mapping(x_d)))))


def look_62(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['sitting']) if both(lambda: same_person(x_l, s['committee']['executive_deputy']), lambda: some(listed(v['unplaced']), lambda x_u: True))]


def look_63(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(s['unit']['has_enforcement_bureau']), lambda: (not truth(s['bureau']['established'])))


def look_64(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('plaque' in mapping(s['bureau'])), lambda: ('at' in mapping(s['bureau']['plaque']))), lambda: (not contains(s['bureau']['plaque']['at'], p['place'])))


def look_65(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('executive_deputy' in mapping(s['committee'])), lambda: same_person(s['bureau']['chief'], s['committee']['executive_deputy']))


def look_66(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['not_concurrent']), lambda: (not truth(v['is_executive'])))


def look_67(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('separately_approved' in mapping(x_d)), lambda: truth(x_d['separately_approved']))]


def look_68(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '公安派出所'))]


def look_69(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])))]


def look_70(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])), lambda: (not within(x_d, v['auxiliary'])))]


def look_71(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) == 0), lambda: (size(v['auxiliary']) > 0))


def look_72(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) > 0), lambda: every(listed(v['sworn']), lambda x_d: within(x_d, v['two_sources'])))


def look_73(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['sworn']) if some(listed(s['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: within(x_o['source'], ['消防救援大队', '镇专职消防队'])), lambda: same_person(x_d, x_o)))]


def look_74(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '消防救援大队'))]


def look_75(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '镇专职消防队'))]


def look_76(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['brigade']) if both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff']))]


def look_77(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))]


def look_78(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['brigade']) if both(lambda: both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff'])), lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '文员|辅助|合同制')))]


def look_79(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) == 0), lambda: (size(v['unclear']) > 0))


def look_80(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not contains(x_d['post'], '主持')))]


def look_81(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: (not within(x_d, v['heads']))), lambda: (not within(x_d, v['not_heads'])))]


def look_82(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) == 0), lambda: (size(v['clerks']) > 0))


def look_83(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) > 0), lambda: every(listed(v['serving']), lambda x_d: within(x_d, v['two_sources'])))


def look_84(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['serving']) if some(listed(s['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: (x_o['source'] == '公安派出所')), lambda: same_person(x_d, x_o)))]


def look_85(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('has_enforcement_bureau' in mapping(s['unit'])), lambda: (not truth(s['unit']['has_enforcement_bureau'])))


def look_86(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(s['office']['host_body'], p['bureau_name'])))


def look_87(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['host'], p['parent_name'])), lambda: (not truth(v['without'])))


def look_88(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (equal(v['host'], p['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['host'], s['bureau']['existing_body'])))


def look_89(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['dedicated']) == 0), lambda: (size(v['undecided']) == 0))


def look_90(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('dedicated' in mapping(x_d)), lambda: truth(x_d['dedicated']))]


def look_91(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['dedicated']), lambda x_d: both(lambda: both(lambda: ('separately_approved' in mapping(x_d)), lambda: truth(x_d['separately_approved'])), lambda: same_person(x_d, v['deputy_director'])))


def look_92(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('deputy_director' in mapping(s['office']))), lambda: (not truth(v['settled'])))


def look_93(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['dedicated']), lambda x_d: same_person(x_d, v['deputy_director']))


def look_94(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: ('established' in mapping(s['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])), lambda: (equal(v['possible_count'], size(v['in_post'])))))


def look_95(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], p['counted'])), lambda: either(lambda: (not ('on_duty' in mapping(x_s))), lambda: truth(x_s['on_duty']))), lambda: (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])


def look_96(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['possible']) if both(lambda: ('establishment' in mapping(x_s)), lambda: ('on_duty' in mapping(x_s)))]


def look_97(s: Any, p: Any, w: Any, v: Any) -> Any:
    return overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))


def look_98(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['own']) if both(lambda: ('chief' in mapping(s['bureau'])), lambda: same_person(x_s, s['bureau']['chief']))]


def look_99(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['same_as_chief']) if both(lambda: ('concurrent' in mapping(s['bureau']['chief'])), lambda: truth(s['bureau']['chief']['concurrent']))]


def look_100(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(v['own']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])


def look_101(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: less(v['possible_count'], p['minimum'])), lambda: truth(v['without']))


def look_102(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('staff' in mapping(s['bureau'])), lambda: less(v['possible_count'], p['minimum']))


def look_103(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['minimum'], v['established']), lambda: less(subtract(v['established'], size(v['chief_unsure'])), p['minimum']))


def look_104(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(listed(v['own']), lambda x_s: ('name' in mapping(x_s))), lambda: at_most(p['minimum'], v['established'])), lambda: less(subtract(v['established'], size(v['nameless'])), p['minimum']))


def look_105(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['established'], p['minimum']), lambda: at_most(p['minimum'], v['with_leaders']))


def look_106(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['established'], p['minimum']), lambda: truth(v['without']))


def look_107(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: truth(v['police_short']), lambda: truth(v['fire_short'])), lambda: truth(v['without']))


def look_108(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (x_p['from'] == '公安派出所'))])


def look_109(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (x_p['from'] == '消防救援大队'))])


def look_110(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police_all']) if some(listed(v['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] != '公安派出所')), lambda: same_person(x_p, x_d)))]


def look_111(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['fire_all']) if some(listed(v['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: (not within(x_d['source'], ['消防救援大队', '镇专职消防队']))), lambda: same_person(x_p, x_d)))]


def look_112(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police_all']) if both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)))]


def look_113(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['fire_all']) if both(lambda: both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))), lambda: both(lambda: ('dedicated' in mapping(x_p)), lambda: (not truth(x_p['dedicated']))))]


def look_114(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police_all']) if (not some(listed(v['police_deputies']), lambda x_x: (equal(x_x, x_p))))]


def look_115(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['fire_all']) if (not some(listed(v['fire_deputies']), lambda x_x: (equal(x_x, x_p))))]


def look_116(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['police_short']), lambda: truth(v['fire_short']))


def look_117(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['fire_all']), lambda x_p: both(lambda: both(lambda: (not ('dedicated' in mapping(x_p))), lambda: (not within(x_p, v['crossed']))), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))


def look_118(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']), lambda: less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum']))


def look_119(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police']) if some(listed(v['fire']), lambda x_q: same_person(x_p, x_q))]


def look_120(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']), lambda: less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum']))


def look_121(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['police_begun'], p['minimum']), lambda: less(v['fire_begun'], p['minimum']))


def look_122(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['bureau']['posted']) if both(lambda: ('since' in mapping(x_p)), lambda: less(s['as_of'], x_p['since']))]


def look_123(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in listed(v['police']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))])


def look_124(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in listed(v['fire']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))])


def look_125(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['minimum'], v['police_count']), lambda: at_most(p['minimum'], v['fire_count']))


def look_126(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: both(lambda: both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s)))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in mapping(s['bureau'])), lambda: among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in mapping(s['squad'])), lambda: among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in mapping(s['bureau'])), lambda: some(listed(s['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))))] if ('staff' in mapping(s['bureau'])) else [])


def look_127(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['people']) if both(lambda: ('chief' in mapping(s['bureau'])), lambda: same_person(x_s, s['bureau']['chief']))]


def look_128(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(v['people']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])


def look_129(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['same_as_chief']) if both(lambda: (not within(x_s, v['in_leadership'])), lambda: (not ('concurrent' in mapping(s['bureau']['chief']))))]


def look_130(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('total_includes_safety_bureau' in mapping(s['enforcement_bureau'])), lambda: truth(s['enforcement_bureau']['total_includes_safety_bureau']))


def look_131(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: either(lambda: both(lambda: ('other' in mapping(s['bureau']['counts'])), lambda: (not equal(s['bureau']['counts']['other'], at(v['other_ways'], x_k)))), lambda: both(lambda: ('established' in mapping(s['bureau']['counts'])), lambda: (not within(s['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]


def look_132(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if both(lambda: truth(x_included), lambda: less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if both(lambda: both(lambda: (not truth(x_included)), lambda: truth(v['merging'])), lambda: (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]]


def look_133(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: either(lambda: (not ('total_staff' in mapping(s['enforcement_bureau']))), lambda: (not either(lambda: ('staff' in mapping(s['bureau'])), lambda: ('established' in mapping(s['bureau']['counts']))))), lambda: some(listed(v['ends']), lambda x_e: some(listed(x_e), lambda x_v: (not equal(x_v, at(x_e, 0))))))


def look_134(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('bureau' in mapping(s['filing'])), lambda: (not ('staff' in mapping(s['bureau']))))


def look_135(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(listed(v['staff']), lambda x_s: ('name' in mapping(x_s))), lambda: truth(v['enough'])), lambda: less(subtract(v['remaining'], size(v['nameless'])), v['required']))


def look_136(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(s['enforcement_bureau']['total_includes_safety_bureau']), lambda: less(v['total'], v['own']))


def look_137(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['enough'] if either(lambda: truth(s['enforcement_bureau']['total_includes_safety_bureau']), lambda: (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))


def look_138(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(s['bureau']['posted']), lambda x_p: either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队'])))


def look_139(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['bureau']['posted']) if either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队']))]


def look_140(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['concerned']) if both(lambda: both(lambda: ('from' in mapping(x_p)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))]


def look_141(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['none_posted']), lambda: truth(v['vouched']))


def look_142(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('posted' in mapping(s['bureau'])), lambda: (not some(listed(s['bureau']['posted']), lambda x_p: either(lambda: (not ('from' in mapping(x_p))), lambda: within(x_p['from'], ['公安派出所', '消防救援大队'])))))


def look_143(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('attestations' in mapping(s['filing'])), lambda: some(listed(s['attestations']), lambda x_a: both(lambda: ('statement' in mapping(x_a)), lambda: (x_a['statement'] == '1.2.17'))))


def look_144(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: (equal(s['activities']['fire_checks'], 0)))


def look_145(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: (equal(s['activities']['publicity'], 0)))


def look_146(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['posting_short']), lambda: (not ('reference_basis' in mapping(s['bureau']))))


def look_147(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: (x_p['from'] == '公安派出所'), lambda: (not some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))]))


def look_148(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not both(lambda: both(lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))))]))


def look_149(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['police'], p['posted_minimum']), lambda: less(v['fire'], p['posted_minimum']))


def look_150(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: ('established' in mapping(s['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])), lambda: (not truth(v['posting_short']))))


def look_151(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (persons([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: both(lambda: both(lambda: within(x_s['establishment'], p['counted']), lambda: truth(x_s['on_duty'])), lambda: (not ('posted_from' in mapping(x_s)))), lambda: both(lambda: both(lambda: (not both(lambda: ('posted' in mapping(s['bureau'])), lambda: among(x_s, s['bureau']['posted']))), lambda: (not both(lambda: ('posted' in mapping(s['squad'])), lambda: among(x_s, s['squad']['posted'])))), lambda: (not both(lambda: ('deputies' in mapping(s['bureau'])), lambda: some(listed(s['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))))]) if ('staff' in mapping(s['bureau'])) else [])


def look_152(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['in_post']) if both(lambda: ('chief' in mapping(s['bureau'])), lambda: same_person(x_s, s['bureau']['chief']))]


def look_153(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(v['in_post']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])


def look_154(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['short']), lambda: ('reference_basis' in mapping(s['bureau'])))


def look_155(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['established'], p['minimum']), lambda: truth(v['posting_short']))


def look_156(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['short']), lambda: at_most(p['minimum'], v['with_leaders']))


def look_157(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['short'])), lambda: either(lambda: less(v['police_begun'], p['posted_minimum']), lambda: less(v['fire_begun'], p['posted_minimum'])))


def look_158(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: both(lambda: (x_p['from'] == '公安派出所'), lambda: (not within(x_p, v['not_begun']))), lambda: (not some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))]))


def look_159(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len(persons([x_p for x_p in listed(s['bureau']['posted']) if both(lambda: both(lambda: (x_p['from'] == '消防救援大队'), lambda: (not within(x_p, v['not_begun']))), lambda: (not both(lambda: both(lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)), lambda: ('dedicated' in mapping(x_p))), lambda: (not truth(x_p['dedicated'])))))]))


def look_160(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: truth(s['unit']['high_fire_risk']), lambda: truth(s['unit']['main_urban_area']))


def look_161(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(s['bureau']['staff']) if both(lambda: ('line' in mapping(x_s)), lambda: contains(x_s['line'], '消防'))]


def look_162(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['fire_line']) if either(lambda: either(lambda: ('posted_from' in mapping(x_s)), lambda: both(lambda: ('posted' in mapping(s['bureau'])), lambda: among(x_s, s['bureau']['posted']))), lambda: both(lambda: ('deputies' in mapping(s['bureau'])), lambda: some(listed(s['bureau']['deputies']), lambda x_d: both(lambda: both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队'])), lambda: same_person(x_s, x_d)))))]


def look_163(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_s for x_s in listed(v['own']) if both(lambda: ('on_duty' in mapping(x_s)), lambda: truth(x_s['on_duty']))])


def look_164(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not both(lambda: ('village_count' in mapping(s['unit'])), lambda: (equal(s['unit']['village_count'], 0)))), lambda: both(lambda: ('villages' in mapping(s['filing'])), lambda: (size(s['villages']) > 0)))


def look_165(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('established' in mapping(x_v['group']))), lambda: (not truth(x_v['group']['established'])))]


def look_166(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('date' in mapping(x_v['group']))), lambda: less(s['as_of'], x_v['group']['date']))]


def look_167(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if (not both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('established' in mapping(x_v['group']))), lambda: (not truth(x_v['group']['established']))))]


def look_168(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['with_group']) if both(lambda: both(lambda: ('group' in mapping(x_v)), lambda: ('leader' in mapping(x_v['group']))), lambda: ('post' in mapping(x_v['group']['leader'])))]


def look_169(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['known']) if both(lambda: matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])'), lambda: (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))]


def look_170(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['known']) if both(lambda: (not within(x_v, v['secretary'])), lambda: either(lambda: matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记'), lambda: both(lambda: contains(x_v['group']['leader']['post'], '书记'), lambda: (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))]


def look_171(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['known']) if both(lambda: (not within(x_v, v['secretary'])), lambda: (not within(x_v, v['doubtful'])))]


def look_172(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(s['villages']) > 0), lambda: (size(v['with_group']) == 0))


def look_173(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: less(0, v['lacking']))


def look_174(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: ('patrols' in mapping(x_v)), lambda: (equal(x_v['patrols'], 0)))]


def look_175(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(s['meetings']) if both(lambda: both(lambda: ('date' in mapping(x_m)), lambda: at_most(w['start'], x_m['date'])), lambda: at_most(x_m['date'], w['until']))]


def look_176(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '党委会')), lambda: ('topics' in mapping(x_m)))]


def look_177(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '政府工作会议')), lambda: ('topics' in mapping(x_m)))]


def look_178(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))])


def look_179(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))])


def look_180(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))])


def look_181(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))])


def look_182(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met'])))


def look_183(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))), lambda: either(lambda: truth(v['party_met']), lambda: truth(v['party_perhaps']))), lambda: either(lambda: truth(v['government_met']), lambda: truth(v['government_perhaps'])))


def look_184(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: (x_m['type'] == '党政联席会议')), lambda: ('topics' in mapping(x_m)))]


def look_185(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_186(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_187(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['party_met']), lambda: (not truth(v['government_met'])))


def look_188(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['party_met'])), lambda: truth(v['government_met']))


def look_189(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))


def look_190(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['one_lacks']), lambda: some(listed(v['party_named']), lambda x_h: True)), lambda: some(listed(v['government_named']), lambda x_h: True))


def look_191(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(s['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: at_most(w['start'], x_i['date'])), lambda: at_most(x_i['date'], w['until']))]


def look_192(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of'])), lambda: (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))]


def look_193(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of'])), lambda: (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))]


def look_194(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['leaders']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('acting' in mapping(x_l))), lambda: truth(x_l['acting']))]


def look_195(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0))


def look_196(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(s['leaders']), lambda x_l: both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('党委', x_l['head_of'])), lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))


def look_197(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(s['leaders']), lambda x_l: both(lambda: both(lambda: ('head_of' in mapping(x_l)), lambda: within('政府', x_l['head_of'])), lambda: both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant']))))


def look_198(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['party_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))]


def look_199(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['government_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))]


def look_200(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in mapping(s['filing']))), lambda: (not both(lambda: (size(v['party_heads']) == 0), lambda: truth(v['party_vacant']))))


def look_201(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in mapping(s['filing']))), lambda: (not both(lambda: (size(v['government_heads']) == 0), lambda: truth(v['government_vacant']))))


def look_202(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: at_most(p['minimum'], v['party_times']), lambda: (not truth(v['party_asked']))), lambda: either(lambda: at_most(p['minimum'], v['government_times']), lambda: (not truth(v['government_asked']))))


def look_203(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(s['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: ('leaders' in mapping(x_i))), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['heads']), lambda x_h: same_person(x_h, {'name': x_n}))))]


def look_204(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['attended']) if both(lambda: at_most(w['start'], x_i['date']), lambda: at_most(x_i['date'], w['until']))]


def look_205(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['both_met'])), lambda: either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0)))


def look_206(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['bound']), lambda: (size(v['lacking']) > 0))


def look_207(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(s['responsibility']['task_lists']) if (not both(lambda: both(lambda: ('document' in mapping(x_l)), lambda: ('date' in mapping(x_l['document']))), lambda: less(w['until'], x_l['document']['date'])))]


def look_208(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(p['classes']) if (not some(listed(v['lists']), lambda x_l: both(lambda: either(lambda: (not ('year' in mapping(x_l))), lambda: (equal(x_l['year'], s['year']))), lambda: either(lambda: (not ('class' in mapping(x_l))), lambda: (equal(x_l['class'], x_c))))))]


def look_209(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['lists']) if both(lambda: both(lambda: both(lambda: ('year' in mapping(x_l)), lambda: (equal(x_l['year'], s['year']))), lambda: ('class' in mapping(x_l))), lambda: both(lambda: both(lambda: ('document' in mapping(x_l)), lambda: ('number' in mapping(x_l['document']))), lambda: ('date' in mapping(x_l['document']))))]


def look_210(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(p['classes']) if (not some(listed(v['issued']), lambda x_l: (equal(x_l['class'], x_c))))]


def look_211(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['lists']) if either(lambda: (not ('year' in mapping(x_l))), lambda: both(lambda: (equal(x_l['year'], s['year'])), lambda: either(lambda: either(lambda: (not ('class' in mapping(x_l))), lambda: (not ('document' in mapping(x_l)))), lambda: either(lambda: (not ('number' in mapping(x_l['document']))), lambda: (not ('date' in mapping(x_l['document'])))))))]


def look_212(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['complete'])), lambda: truth(v['bound']))


def look_213(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['bound'])), lambda: (not ('task_lists' in mapping(s['responsibility']))))


def look_214(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['bound'])), lambda: (not truth(v['complete'])))


def look_215(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['gone']) > 0), lambda: (size(v['nameless']) == 0))


def look_216(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(p['required']) if (not some(listed(v['named']), lambda x_s: contains(x_s['name'], x_r)))]


def look_217(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(v['lacking']) if some(listed(v['named']), lambda x_s: matches(x_s['name'], at(p['alike'], x_r)))]


def look_218(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['named']) if both(lambda: both(lambda: ('document' in mapping(x_s)), lambda: ('number' in mapping(x_s['document']))), lambda: ('date' in mapping(x_s['document'])))]


def look_219(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(p['required']) if (not some(listed(v['complete']), lambda x_s: contains(x_s['name'], x_r)))]


def look_220(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['named']) if some(listed(v['unproved']), lambda x_r: contains(x_s['name'], x_r))]


def look_221(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(p['required']) if (not some(listed(v['complete']), lambda x_s: both(lambda: contains(x_s['name'], x_r), lambda: at_most(x_s['document']['date'], s['as_of']))))]


def look_222(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['complete']) if some(listed(v['not_yet']), lambda x_r: contains(x_s['name'], x_r))]


def look_223(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(v['consultation']), lambda x_s: True), lambda: (size(v['intervals']) == 0))


def look_224(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not some(listed(v['intervals']), lambda x_i: (not contains(x_i, '不定期'))))


def look_225(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(s['committee']['members']) if both(lambda: ('duties' in mapping(x_m)), lambda: (size(x_m['duties']) == 0))]


def look_226(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['checks'], 0)), lambda: less(0, v['of_businesses']))


def look_227(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k for x_k in listed(p['kinds']) if (both(lambda: ('checks_enterprises' in mapping(s['activities'])), lambda: (equal(s['activities']['checks_enterprises'], 0))) if (x_k == '企业') else both(lambda: ('checks_self_employed' in mapping(s['activities'])), lambda: (equal(s['activities']['checks_self_employed'], 0))))]


def look_228(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not equal(v['host'], p['bureau_name'])), lambda: (both(lambda: ('existing_body' in mapping(s['bureau'])), lambda: (not same_body(v['host'], s['bureau']['existing_body']))) if truth(v['without']) else both(lambda: ('has_enforcement_bureau' in mapping(s['unit'])), lambda: (not equal(v['host'], p['parent_name'])))))


def look_229(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['duties']) if some(listed(p['office_names']), lambda x_o: contains(x_d, x_o))]


def look_230(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(v['host'], p['bureau_name'])))


def look_231(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in listed(p['bodies']) if (not some(listed(v['agreed_by']), lambda x_a: contains(x_a, x_b)))]


def look_232(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('number' in mapping(s['district']['fire_supervision']['document']))))


def look_233(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('document' in mapping(s['district']['fire_supervision']))), lambda: ('date' in mapping(s['district']['fire_supervision']['document']))))


def look_234(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: ('fire_supervision' in mapping(s['district'])), lambda: ('agreed_by' in mapping(s['district']['fire_supervision']))))


def look_235(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(s['activities']['campaigns']) if both(lambda: both(lambda: ('date' in mapping(x_c)), lambda: at_most(w['start'], x_c['date'])), lambda: at_most(x_c['date'], w['until']))]


def look_236(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('fire_checks' in mapping(s['activities'])), lambda: (equal(s['activities']['fire_checks'], 0)))


def look_237(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('campaigns' in mapping(s['activities'])), lambda: (size(v['held']) == 0)), lambda: (size(v['unfinished']) == 0))


def look_238(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('transfers' in mapping(s['hazards'])), lambda: less(v['unfinished_count'], v['short']))


def look_239(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['filed']) if both(lambda: ('date' in mapping(x_t)), lambda: at_most(x_t['date'], s['as_of']))]


def look_240(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('equipment' in mapping(s['squad'])), lambda: (size(s['squad']['equipment']) == 0))


def look_241(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not equal(v['mode'], p['required'])), lambda: matches(v['mode'], '联合组队|合署办公'))


def look_242(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['squad']['posted']) if both(lambda: ('from' in mapping(x_p)), lambda: (not matches(x_p['from'], '执法大队|应急管理局|应急局')))]


def look_243(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['squad']['posted']) if both(lambda: (not within(x_p, v['others'])), lambda: (not both(lambda: ('certificate_expires' in mapping(x_p)), lambda: less(x_p['certificate_expires'], s['as_of']))))]


def look_244(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_p for x_p in listed(v['in_force']) if either(lambda: (not ('certified' in mapping(x_p))), lambda: truth(x_p['certified']))])


def look_245(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_p for x_p in listed(s['squad']['posted']) if (not ('from' in mapping(x_p)))] if some(listed(s['squad']['posted']), lambda x_p: ('from' in mapping(x_p))) else [])


def look_246(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_p for x_p in listed(v['in_force']) if both(lambda: ('certified' in mapping(x_p)), lambda: truth(x_p['certified']))])


def look_247(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(s['squad']['town_staff']) if both(lambda: ('posted' in mapping(s['squad'])), lambda: among(x_s, s['squad']['posted']))]


def look_248(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['staff']) if both(lambda: either(lambda: (not ('certified' in mapping(x_s))), lambda: truth(x_s['certified'])), lambda: either(lambda: (not ('certificate_expires' in mapping(x_s))), lambda: at_most(s['as_of'], x_s['certificate_expires'])))]


def look_249(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['staff']) if both(lambda: ('certified' in mapping(x_s)), lambda: truth(x_s['certified']))]


def look_250(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['enough']), lambda: at_most(p['certified_minimum'], v['valid_count']))


def look_251(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['certified']) if both(lambda: ('certificate_expires' in mapping(x_s)), lambda: at_most(s['as_of'], x_s['certificate_expires']))]


def look_252(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('uniform_design' in mapping(s['squad'])), lambda: (not truth(s['squad']['uniform_design'])))


def look_253(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['plans']['special']) if less(s['as_of'], earliest((([x_p['revised_on']] if ('revised_on' in mapping(x_p)) else []) + ([x_p['document']['date']] if both(lambda: ('document' in mapping(x_p)), lambda: ('date' in mapping(x_p['document']))) else []))))]


def look_254(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['special_minimum'], v['different']), lambda: less(v['count'], p['special_minimum']))


def look_255(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['different'], p['special_minimum']), lambda: (size(v['again']) > 0))


def look_256(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['plans']['special']) if both(lambda: ('title' in mapping(x_p)), lambda: (equal(x_p['title'], v['comprehensive'])))]


def look_257(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['plans']['special']) if both(lambda: both(lambda: ('document' in mapping(x_p)), lambda: ('date' in mapping(x_p['document']))), lambda: at_most(x_p['document']['date'], s['as_of']))]


def look_258(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['plans']['special']) if both(lambda: ('revised_on' in mapping(x_p)), lambda: at_most(x_p['revised_on'], s['as_of']))]


def look_259(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(s['plans']['special']) if both(lambda: (not within(x_p, v['issued_by_now'])), lambda: (not within(x_p, v['revised_by_now'])))]


def look_260(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(0, v['count']), lambda: (equal(v['oldest'], v['newest'])))


def look_261(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: both(lambda: ('handbook' in mapping(x_v)), lambda: ('exists' in mapping(x_v['handbook']))), lambda: (not truth(x_v['handbook']['exists'])))]


def look_262(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: both(lambda: ('handbook' in mapping(x_v)), lambda: ('date' in mapping(x_v['handbook']))), lambda: less(s['as_of'], x_v['handbook']['date']))]


def look_263(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['drills']) if both(lambda: both(lambda: ('date' in mapping(x_d)), lambda: at_most(w['start'], x_d['date'])), lambda: at_most(x_d['date'], w['until']))]


def look_264(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['held']) if both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合'))]


def look_265(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (equal(v['others'], 0)))


def look_266(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['rescue_team']['established'] is False), lambda: less(0, v['count']))


def look_267(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['members']) if both(lambda: ('trained' in mapping(x_m)), lambda: (not truth(x_m['trained'])))]


def look_268(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['enough'])), lambda: (not both(lambda: both(lambda: ('members' in mapping(s['rescue_team'])), lambda: ('size' in mapping(s['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed'])))))


def look_269(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['people']) if both(lambda: ('source' in mapping(x_m)), lambda: (x_m['source'] == '政府专职消防员'))]


def look_270(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['people']), lambda x_m: ('source' in mapping(x_m)))


def look_271(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['sources_filed']), lambda: at_most(p['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['source_unknown'])), p['minimum']))


def look_272(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['nameless']) < size(v['people'])), lambda: at_most(p['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['nameless'])), p['minimum']))


def look_273(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['enough']), lambda: less(v['others'], p['minimum']))


def look_274(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['rescue_team']['established'] is False), lambda: (size(v['duties']) > 0))


def look_275(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(p['tasks']) if (not some(listed(v['duties']), lambda x_d: contains(x_d, x_t)))]


def look_276(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: ('size' in mapping(x_v['rescue_team']))), lambda: (not equal(size(x_v['rescue_team']['members']), x_v['rescue_team']['size'])))]


def look_277(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: (not within(x_v, v['no_team'])), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: (not within(x_v, v['shared'])), lambda: either(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: ('size' in mapping(x_v['rescue_team'])))))]]


def look_278(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: (not within(x_v, v['no_team']))), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: both(lambda: some(listed(x_v['rescue_team']['members']), lambda x_m: ('name' in mapping(x_m))), lambda: at_most(p['minimum'], len(persons(x_v['rescue_team']['members'])))), lambda: less(len(persons([x_m for x_m in listed(x_v['rescue_team']['members']) if ('name' in mapping(x_m))])), p['minimum'])))]


def look_279(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: every(listed(x_v['rescue_team']['members']), lambda x_m: ('name' in mapping(x_m))))]


def look_280(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_k['rescue_team'] for x_k in [x_k for x_k in listed(v['later']) if some(listed(v['earlier']), lambda x_e: both(lambda: both(lambda: same_person({'name': x_e['name']}, {'name': x_k['name']}), lambda: (equal(x_e['size'], x_k['size']))), lambda: (equal(len(persons(add(x_e['rescue_team']['members'], x_k['rescue_team']['members']))), x_k['size']))))]]


def look_281(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(v['manager'], p['bureau_name'])))


def look_282(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['manager'], p['parent_name'])), lambda: (not truth(v['without'])))


def look_283(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (equal(v['manager'], p['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['manager'], s['bureau']['existing_body'])))


def look_284(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['items']) if either(lambda: (not ('kind' in mapping(x_i))), lambda: (x_i['kind'] == '实物'))]


def look_285(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['beaten']), lambda: truth(v['by_value']))


def look_286(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity']))


def look_287(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['mainly']), lambda: truth(v['contrary']))


def look_288(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical_value'], v['agreement_value']), lambda: less(v['physical_value'], v['capacity_value']))


def look_289(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical']))


def look_290(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value'])), lambda: (not less(0, v['physical_value'])))


def look_291(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value']))


def look_292(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(s['as_of'], s['reserves']['replenishment']['document']['date']), lambda: (not ('description' in mapping(s['reserves']['replenishment']))))


def look_293(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ('document' in mapping(s['reserves']['replenishment'])), lambda: ('description' in mapping(s['reserves']['replenishment'])))


def look_294(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['own_interval']), lambda: (size(v['undated']) == 0)), lambda: (equal(v['held_count'], 0)))


def look_295(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('interval_months' in mapping(s['reserves']['maintenance'])), lambda: less(0, v['interval']))


def look_296(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(v['records']) if both(lambda: ('date' in mapping(x_r)), lambda: at_most(x_r['date'], v['until']))]


def look_297(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['undated']) == 0), lambda: (equal(v['held_count'], 0)))


def look_298(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not ('interval_months' in mapping(s['reserves']['maintenance']))), lambda: (size(v['undated']) == 0)), lambda: (equal(v['guide_count'], 0)))


def look_299(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_guide']) == 0), lambda: (not ('interval_months' in mapping(s['reserves']['maintenance']))))


def look_300(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['own_interval']), lambda: (equal(v['count'], 0)))


def look_301(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(s['villages']) if both(lambda: ('equipment' in mapping(x_v)), lambda: (size(x_v['equipment']) == 0))]


def look_302(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['owed']) > 0), lambda: (size(v['not_filed_with']) > size(v['nameless'])))


def look_303(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (s['submission']['work_plan']['contains'] if both(lambda: ('work_plan' in mapping(s['submission'])), lambda: ('contains' in mapping(s['submission']['work_plan']))) else p['contents'])


def look_304(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([] if both(lambda: ('has_enforcement_bureau' in mapping(s['unit'])), lambda: truth(s['unit']['has_enforcement_bureau'])) else [x_c for x_c in listed(v['lacking_contents']) if (equal(x_c, p['bureau_scheme']))])


def look_305(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_r for x_r in listed(p['recipients']) if (not some(listed(v['filings']), lambda x_f: both(lambda: ('body' in mapping(x_f)), lambda: (equal(x_f['body'], x_r)))))] if ('filed_with' in mapping(s['submission'])) else [])


def look_306(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in listed(v['filings']) if both(lambda: ('body' in mapping(x_f)), lambda: within(x_f['body'], p['recipients']))]


def look_307(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_f for x_f in listed(v['filed']) if both(lambda: ('date' in mapping(x_f)), lambda: (not some(listed(v['filed']), lambda x_g: both(lambda: both(lambda: (equal(x_g['body'], x_f['body'])), lambda: ('date' in mapping(x_g))), lambda: less(x_g['date'], x_f['date'])))))]


def look_308(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], p['issued']))]] + [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], p['issued'])]])


def look_309(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(p['last_day'], v['last_filed']), lambda: at_most(v['last_filed'], s['as_of']))


def look_310(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['owed']) == 0), lambda: (size(v['not_filed_with']) == 0))


def look_311(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in mapping(s['unit'])), lambda: truth(s['unit']['has_enforcement_bureau'])), lambda: ('plaque' in mapping(s['bureau']))), lambda: both(lambda: both(lambda: ('date' in mapping(s['bureau']['plaque'])), lambda: at_most(v['hung'], p['last_day'])), lambda: less(p['last_day'], v['bureau_hung'])))


def look_312(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['late_acts']) > 0), lambda: at_most(v['last_done'], s['as_of']))


def look_313(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('duties_revised' in mapping(s['milestones'])), lambda: ('appointments_made' in mapping(s['milestones']))), lambda: ('plaques_hung' in mapping(s['milestones'])))


def look_314(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['zero']) > 0), lambda: (size(v['unfinished']) == 0))


def look_315(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in listed(s['budget']) if both(lambda: ('year' in mapping(x_b)), lambda: (equal(x_b['year'], s['year'])))]


def look_316(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(listed(v['lines']), lambda x_l: ('office' in mapping(x_l))) else []) + (['应急装备'] if some(listed(v['lines']), lambda x_l: ('equipment' in mapping(x_l))) else [])) + (['教育培训'] if some(listed(v['lines']), lambda x_l: ('training' in mapping(x_l))) else [])) + (['应急救援队伍建设'] if some(listed(v['lines']), lambda x_l: ('team_building' in mapping(x_l))) else []))


def look_317(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((((['日常办公'] if some(listed(v['lines']), lambda x_l: both(lambda: ('office' in mapping(x_l)), lambda: less(0, x_l['office']))) else []) + (['应急装备'] if some(listed(v['lines']), lambda x_l: both(lambda: ('equipment' in mapping(x_l)), lambda: less(0, x_l['equipment']))) else [])) + (['教育培训'] if some(listed(v['lines']), lambda x_l: both(lambda: ('training' in mapping(x_l)), lambda: less(0, x_l['training']))) else [])) + (['应急救援队伍建设'] if some(listed(v['lines']), lambda x_l: both(lambda: ('team_building' in mapping(x_l)), lambda: less(0, x_l['team_building']))) else []))


def look_318(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_h for x_h in listed(p['heads']) if both(lambda: within(x_h, v['answered']), lambda: (not within(x_h, v['funded'])))]


def look_319(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_b for x_b in listed(s['budget']) if either(lambda: (not ('year' in mapping(x_b))), lambda: both(lambda: (equal(x_b['year'], s['year'])), lambda: (not ('lines' in mapping(x_b)))))]


def look_320(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(listed(v['lines']), lambda x_l: ('duty_watch' in mapping(x_l))) else []) + (['抢险救援'] if some(listed(v['lines']), lambda x_l: ('rescue' in mapping(x_l))) else []))


def look_321(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['值班值守'] if some(listed(v['lines']), lambda x_l: both(lambda: ('duty_watch' in mapping(x_l)), lambda: less(0, x_l['duty_watch']))) else []) + (['抢险救援'] if some(listed(v['lines']), lambda x_l: both(lambda: ('rescue' in mapping(x_l)), lambda: less(0, x_l['rescue']))) else []))


def look_322(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ((['安监局人员'] if both(lambda: (not ('staff' in mapping(s['bureau']))), lambda: ('counts' in mapping(s['bureau']))) else []) + (['综合应急救援队队员'] if both(lambda: (not ('members' in mapping(s['rescue_team']))), lambda: ('size' in mapping(s['rescue_team']))) else []))


def look_323(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(s['personnel_changes']) if (not both(lambda: ('date' in mapping(x_c)), lambda: less(s['as_of'], x_c['date'])))]


def look_324(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['by_now']) if both(lambda: ('kind' in mapping(x_c)), lambda: (x_c['kind'] == '派驻调整'))]


def look_325(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['changes']) if both(lambda: both(lambda: ('date' in mapping(x_c)), lambda: starts(x_c['date'], text_of(s['year']))), lambda: at_most(p['since'], x_c['date']))]


def look_326(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['concerned']) if both(lambda: ('consulted_on' in mapping(x_c)), lambda: less(x_c['date'], x_c['consulted_on']))]


def look_327(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['concerned']) if both(lambda: ('consulted_on' in mapping(x_c)), lambda: (equal(x_c['consulted_on'], x_c['date'])))]


def look_328(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['by_now']) if both(lambda: ('kind' in mapping(x_c)), lambda: (x_c['kind'] == '负责人调整'))]


def look_329(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['concerned']) if both(lambda: ('notified_on' in mapping(x_c)), lambda: less(x_c['date'], x_c['notified_on']))]


def look_330(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_c for x_c in listed(v['concerned']) if both(lambda: ('notified_on' in mapping(x_c)), lambda: (equal(x_c['notified_on'], x_c['date'])))]


def look_331(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(p['since'], x_t['date'])), lambda: at_most(x_t['date'], s['as_of'])), lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')))]


def look_332(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(s['trainings']) if both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(p['since'], x_t['date'])), lambda: at_most(x_t['date'], s['as_of']))]


def look_333(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['known']) if either(lambda: both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '大学|学院|高校')), lambda: both(lambda: ('topic' in mapping(x_t)), lambda: matches(x_t['topic'], '大学|学院|高校')))]


def look_334(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['count'], 0)), lambda: less(0, v['number_known']))


def look_335(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(s['trainings']) if both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(w['start'], x_t['date'])), lambda: at_most(x_t['date'], w['until']))]


def look_336(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['held']) if both(lambda: ('centralised' in mapping(x_t)), lambda: truth(x_t['centralised']))]


def look_337(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['central']) if both(lambda: ('organiser' in mapping(x_t)), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))]


def look_338(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['by_district']) if both(lambda: ('attendees' in mapping(x_t)), lambda: less(0, x_t['attendees']))]


def look_339(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: less(v['count'], p['minimum']), lambda: (size(v['by_others']) > 0)), lambda: (size(v['stayed_away']) > 0))


def look_340(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['by_district']) if both(lambda: ('attendees' in mapping(x_t)), lambda: (equal(x_t['attendees'], 0)))]


def look_341(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['by_others']) > 0))


def look_342(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['stayed_away']) > 0))


def look_343(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['missed']) > 0))


def look_344(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(v['ledger']) if both(lambda: both(lambda: both(lambda: ('date' in mapping(x_t)), lambda: at_most(w['start'], x_t['date'])), lambda: both(lambda: at_most(x_t['date'], w['until']), lambda: ('centralised' in mapping(x_t)))), lambda: both(lambda: both(lambda: within(x_t['centralised'], [True, '是']), lambda: ('organiser' in mapping(x_t))), lambda: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))]


def look_345(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(listed(v['both']), lambda x_s: (x_s == 'pass'))


def look_346(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('implementation_plan' in mapping(s['submission'])), lambda: ('same_as_work_plan' in mapping(s['submission']['implementation_plan']))), lambda: truth(s['submission']['implementation_plan']['same_as_work_plan']))


def look_347(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_f for x_f in listed(s['submission']['filed_with']) if both(lambda: ('body' in mapping(x_f)), lambda: within(x_f['body'], p['recipients']))] if ('filed_with' in mapping(s['submission'])) else [])


def look_348(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['same']), lambda: (size(v['filed']) == 0))


def look_349(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['same']), lambda: ('number' in mapping(s['submission']['implementation_plan']))), lambda: (not equal(v['own_number'], v['work_number'])))


def look_350(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [add(add('实施方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['implementation_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], p['issued']))]]


def look_351(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if both(lambda: ('date' in mapping(x_d)), lambda: less(x_d['date'], p['issued']))]] if truth(v['same']) else [])


def look_352(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['filed']) if both(lambda: ('date' in mapping(x_f)), lambda: less(x_f['date'], p['issued']))]] if truth(v['same']) else [])


def look_353(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['same']), lambda: less(v['limit'], v['done_on'])), lambda: at_most(v['done_on'], s['as_of']))


def look_354(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['same']), lambda: (size(v['unlisted']) > 0))


def look_355(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(p['recipients']) if (not some(listed(v['filed']), lambda x_f: (equal(x_f['body'], x_r))))]


def look_356(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(p['five']) if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'fail'))]


def look_357(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(p['five']) if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'missing'))]


def look_358(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(p['five']) if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'review'))]


def look_359(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_t for x_t in listed(p['five']) if both(lambda: within(x_t, s['haves']), lambda: (at(s['haves'], x_t) == 'not_due'))]


def look_360(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_r for x_r in listed(p['dated_rules']) if both(lambda: within(x_r, s['verdicts']), lambda: (at(s['verdicts'], x_r) == 'late'))]


def look_361(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(p['last_day'], v['accepted_on']), lambda: at_most(v['accepted_on'], s['as_of']))


def look_362(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(s['as_of'], p['last_day']), lambda: (not both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(s['acceptance']['date'], s['as_of']))))


def look_363(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(v['accepted_on'], s['as_of'])), lambda: at_most(p['issued'], v['accepted_on'])), lambda: both(lambda: both(lambda: less(s['as_of'], p['last_day']), lambda: (size(v['lacking']) > 0)), lambda: (size(v['summary']) == 0)))


def look_364(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (((((['区安委办'] if some(listed(v['team']), lambda x_t: matches(x_t, '安委办|安委会办公室|安全生产委员会办公室')) else []) + (['区委编办'] if some(listed(v['team']), lambda x_t: matches(x_t, '编办|编制委员会办公室')) else [])) + (['市公安局武进分局'] if some(listed(v['team']), lambda x_t: matches(x_t, '公安')) else [])) + (['区应急管理局'] if some(listed(v['team']), lambda x_t: matches(x_t, '应急(管理)?局')) else [])) + (['区消防救援大队'] if some(listed(v['team']), lambda x_t: matches(x_t, '消防')) else []))


def look_365(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(v['accepted_on'], s['as_of'])), lambda: at_most(p['issued'], v['accepted_on'])), lambda: both(lambda: (size(v['lacking']) > 0), lambda: (size(v['summary']) == 0)))


def rule_1_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1)) and ('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y2))):
        return 0
    try:
        v['roster'] = (s['bureau']['staff'] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        pass
    if 'roster' in v and (('roster' not in v or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(v['roster'])))):
        return 0
    if 'roster' in v and (('roster' not in v or any(((y6 := y5).__class__ is not dict or 'on_duty' not in y6) for y5 in listing(v['roster'])))):
        return 0
    try:
        if (not ('staff' in mapping(s['bureau']))):
            if (('bureau' not in s['filing'] or ((y7 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y7 or ((y8 := y7['counts']).__class__ is not dict or 'established' not in y8)))):
                return 0
    except KeyError:
        pass
    try:
        if (not ('staff' in mapping(s['bureau']))):
            if (('bureau' not in s['filing'] or ((y9 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y9 or ((y10 := y9['counts']).__class__ is not dict or 'other' not in y10)))):
                return 0
    except KeyError:
        pass
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('leaders' not in s['filing'] or any(((y12 := y11).__class__ is not dict or 'name' not in y12) for y11 in listing(s['filing']['leaders'])))):
                return 0
    except KeyError:
        pass
    try:
        v['in_charge'] = [x_l for x_l in listed(s['leaders']) if (('portfolio' in mapping(x_l)) and any(contains(x_p, '应急') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['in_charge'] = look_2(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_post'] = persons([x_s for x_s in listed(v['roster']) if ((('on_duty' in mapping(x_s)) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s))))])
    except KeyError:
        try:
            v['in_post'] = look_3(s, p, w, v)
        except KeyError:
            pass
    try:
        v['staff'] = [x_s for x_s in listed(v['in_post']) if (not among(x_s, v['in_charge']))]
    except KeyError:
        pass
    try:
        v['unclear'] = [x_l for x_l in listed(s['leaders']) if ((not ('portfolio' in mapping(x_l))) and among(x_l, v['in_post']))]
    except KeyError:
        try:
            v['unclear'] = look_4(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = (size(v['staff']) if ('staff' in mapping(s['bureau'])) else add(s['bureau']['counts']['established'], s['bureau']['counts']['other']))
    except KeyError:
        pass
    try:
        if (at_most(p['least'], v['count']) and less(subtract(v['count'], size(v['unclear'])), p['least'])):
            if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                return 0
    except KeyError:
        try:
            if look_5(s, p, w, v):
                if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['number_filed'] = add(s['bureau']['counts']['established'], s['bureau']['counts']['other'])
    except KeyError:
        pass
    try:
        if ((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and (not equal(v['number_filed'], len(persons(v['roster']))))):
            return 6
    except KeyError:
        try:
            if look_6(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = at_most(p['least'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('leaders' not in s['filing'])):
        return 0
    try:
        v['in_charge'] = [x_l for x_l in listed(s['leaders']) if (('portfolio' in mapping(x_l)) and any(contains(x_p, '应急') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['in_charge'] = look_2(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['in_charge'])
    except KeyError:
        pass
    try:
        if less(v['count'], p['wanted']):
            if (('leaders' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'portfolio' not in y2) for y1 in listing(s['filing']['leaders'])))):
                return 0
    except KeyError:
        pass
    try:
        met = at_most(p['wanted'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_2(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['roster'] = (s['rescue_team']['members'] if ('members' in mapping(s['rescue_team'])) else [])
    except KeyError:
        pass
    try:
        v['none'] = (('established' in mapping(s['rescue_team'])) and (not truth(s['rescue_team']['established'])))
    except KeyError:
        try:
            v['none'] = look_8(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = (0 if truth(v['none']) else (len(persons(v['roster'])) if ('members' in mapping(s['rescue_team'])) else s['rescue_team']['size']))
    except KeyError:
        pass
    try:
        v['enough'] = at_most(p['least'], v['count'])
    except KeyError:
        pass
    try:
        if (truth(v['none']) and (not truth(v['enough']))):
            return 6
    except KeyError:
        try:
            if look_7(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y2 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y2)) and ('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'size' not in y3))):
        return 0
    if 'roster' in v and (('roster' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['roster'])))):
        return 0
    try:
        v['number_filed'] = s['rescue_team']['size']
    except KeyError:
        pass
    try:
        v['listed'] = size(v['roster'])
    except KeyError:
        pass
    try:
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_9(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_2_2_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (not ((('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0))) and (not ('villages' in mapping(s['filing'])))))
    except KeyError:
        try:
            met = look_10(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['teams'] = [x_v for x_v in listed(s['villages']) if ('rescue_team' in mapping(x_v))]
    except KeyError:
        pass
    try:
        v['without'] = [x_v for x_v in listed(v['teams']) if (('established' in mapping(x_v['rescue_team'])) and (not truth(x_v['rescue_team']['established'])))]
    except KeyError:
        try:
            v['without'] = look_11(s, p, w, v)
        except KeyError:
            pass
    try:
        v['rosters'] = [x_v for x_v in listed(v['teams']) if ((not within(x_v, v['without'])) and ('members' in mapping(x_v['rescue_team'])))]
    except KeyError:
        try:
            v['rosters'] = look_12(s, p, w, v)
        except KeyError:
            pass
    try:
        v['numbers'] = [x_v for x_v in listed(v['teams']) if (((not within(x_v, v['without'])) and (not ('members' in mapping(x_v['rescue_team'])))) and ('size' in mapping(x_v['rescue_team'])))]
    except KeyError:
        try:
            v['numbers'] = look_13(s, p, w, v)
        except KeyError:
            pass
    try:
        v['shared'] = [x_v for x_v in listed(v['teams']) if ('shared_with' in mapping(x_v['rescue_team']))]
    except KeyError:
        pass
    try:
        v['differing'] = [x_v for x_v in listed(v['rosters']) if (('size' in mapping(x_v['rescue_team'])) and (not equal(x_v['rescue_team']['size'], size(x_v['rescue_team']['members']))))]
    except KeyError:
        try:
            v['differing'] = look_14(s, p, w, v)
        except KeyError:
            pass
    try:
        v['with_roster'] = [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': len(persons(x_v['rescue_team']['members']))} for x_v in [x_v for x_v in listed(v['rosters']) if ((not within(x_v, v['differing'])) and (not within(x_v, v['shared'])))]]
    except KeyError:
        try:
            v['with_roster'] = look_15(s, p, w, v)
        except KeyError:
            pass
    try:
        v['with_number'] = [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': x_v['rescue_team']['size']} for x_v in [x_v for x_v in listed(v['numbers']) if (not within(x_v, v['shared']))]]
    except KeyError:
        pass
    try:
        v['strengths'] = add(add([{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': 0} for x_v in listed(v['without'])], v['with_roster']), v['with_number'])
    except KeyError:
        pass
    try:
        v['short'] = [x_s for x_s in listed(v['strengths']) if less(x_s['size'], p['least'])]
    except KeyError:
        pass
    try:
        if (size(v['short']) > 0):
            return 5
    except KeyError:
        pass
    if (('unit' not in s['filing'] or ((y1 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y1))):
        return 0
    if (('villages' not in s['filing'] or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(s['filing']['villages'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y5 := y4).__class__ is not dict or 'rescue_team' not in y5 or ((y6 := y5['rescue_team']).__class__ is not dict or 'established' not in y6)) for y4 in listing(s['filing']['villages'])))):
        return 0
    if ('villages' not in s['filing'] or any((((y8 := y7).__class__ is not dict or 'rescue_team' not in y8 or ((y9 := y8['rescue_team']).__class__ is not dict or 'members' not in y9)) and ((y10 := y7).__class__ is not dict or 'rescue_team' not in y10 or ((y11 := y10['rescue_team']).__class__ is not dict or 'size' not in y11))) for y7 in listing(s['filing']['villages']))):
        return 0
    if 'rosters' in v and (('rosters' not in v or any(((y13 := y12).__class__ is not dict or 'rescue_team' not in y13 or ((y14 := y13['rescue_team']).__class__ is not dict or 'members' not in y14 or any(((y16 := y15).__class__ is not dict or 'name' not in y16) for y15 in listing(y14['members'])))) for y12 in listing(v['rosters'])))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if (less(v['declared'], v['listed']) or less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed'])):
            return 7
    except KeyError:
        try:
            if look_16(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (size(v['differing']) > 0):
            return 8
    except KeyError:
        pass
    try:
        if (size(v['shared']) > 0):
            return 9
    except KeyError:
        pass
    try:
        met = (size(v['short']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['bureau_set_up'] = (('established' in mapping(s['bureau'])) and truth(s['bureau']['established']))
    except KeyError:
        try:
            v['bureau_set_up'] = look_17(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['bureau_set_up'])):
            if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'established' not in y1))):
                return 0
    except KeyError:
        pass
    try:
        v['office_set_up'] = (('established' in mapping(s['office'])) and truth(s['office']['established']))
    except KeyError:
        try:
            v['office_set_up'] = look_18(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['office_set_up'])):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'established' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        met = (truth(v['office_set_up']) or truth(v['bureau_set_up']))
    except KeyError:
        try:
            met = look_19(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'systems' not in y1))):
        return 0
    if (('committee' not in s['filing'] or ((y2 := s['filing']['committee']).__class__ is not dict or 'systems' not in y2 or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(y2['systems']))))):
        return 0
    try:
        v['systems'] = s['committee']['systems']
    except KeyError:
        pass
    try:
        v['count'] = size(v['systems'])
    except KeyError:
        pass
    try:
        met = at_most(p['least'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('plans' not in s['filing'] or ((y1 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y1)) and ('plans' not in s['filing'] or ((y2 := s['filing']['plans']).__class__ is not dict or 'special' not in y2)) and ('plans' not in s['filing'] or ((y3 := s['filing']['plans']).__class__ is not dict or 'other' not in y3))):
        return 0
    try:
        v['general'] = ([s['plans']['comprehensive']['title']] if (('comprehensive' in mapping(s['plans'])) and ('title' in mapping(s['plans']['comprehensive']))) else [])
    except KeyError:
        try:
            v['general'] = look_20(s, p, w, v)
        except KeyError:
            pass
    try:
        v['special'] = ([x_p['title'] for x_p in [x_p for x_p in listed(s['plans']['special']) if ('title' in mapping(x_p))]] if ('special' in mapping(s['plans'])) else [])
    except KeyError:
        pass
    try:
        v['other'] = ([x_p['title'] for x_p in [x_p for x_p in listed(s['plans']['other']) if ('title' in mapping(x_p))]] if ('other' in mapping(s['plans'])) else [])
    except KeyError:
        pass
    try:
        v['count'] = len(distinct(add(add(v['general'], v['special']), v['other'])))
    except KeyError:
        pass
    try:
        if (less(v['count'], p['least']) and ('comprehensive' in mapping(s['plans']))):
            if (('plans' not in s['filing'] or ((y4 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y4 or ((y5 := y4['comprehensive']).__class__ is not dict or 'title' not in y5)))):
                return 0
    except KeyError:
        try:
            if look_21(s, p, w, v):
                if (('plans' not in s['filing'] or ((y4 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y4 or ((y5 := y4['comprehensive']).__class__ is not dict or 'title' not in y5)))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(v['count'], p['least']) and ('special' in mapping(s['plans']))):
            if (('plans' not in s['filing'] or ((y6 := s['filing']['plans']).__class__ is not dict or 'special' not in y6 or any(((y8 := y7).__class__ is not dict or 'title' not in y8) for y7 in listing(y6['special']))))):
                return 0
    except KeyError:
        try:
            if look_22(s, p, w, v):
                if (('plans' not in s['filing'] or ((y6 := s['filing']['plans']).__class__ is not dict or 'special' not in y6 or any(((y8 := y7).__class__ is not dict or 'title' not in y8) for y7 in listing(y6['special']))))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(v['count'], p['least']) and ('other' in mapping(s['plans']))):
            if (('plans' not in s['filing'] or ((y9 := s['filing']['plans']).__class__ is not dict or 'other' not in y9 or any(((y11 := y10).__class__ is not dict or 'title' not in y11) for y10 in listing(y9['other']))))):
                return 0
    except KeyError:
        try:
            if look_23(s, p, w, v):
                if (('plans' not in s['filing'] or ((y9 := s['filing']['plans']).__class__ is not dict or 'other' not in y9 or any(((y11 := y10).__class__ is not dict or 'title' not in y11) for y10 in listing(y9['other']))))):
                    return 0
        except KeyError:
            pass
    try:
        met = at_most(p['least'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'items' not in y1))):
        return 0
    try:
        v['held'] = [x_i for x_i in listed(s['reserves']['items']) if ((('name' in mapping(x_i)) and ('quantity' in mapping(x_i))) and less(0, x_i['quantity']))]
    except KeyError:
        try:
            v['held'] = look_24(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['held'])
    except KeyError:
        pass
    try:
        if less(v['count'], p['least']):
            if (('reserves' not in s['filing'] or ((y2 := s['filing']['reserves']).__class__ is not dict or 'items' not in y2 or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(y2['items']))))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['count'], p['least']):
            if (('reserves' not in s['filing'] or ((y5 := s['filing']['reserves']).__class__ is not dict or 'items' not in y5 or any(((y7 := y6).__class__ is not dict or 'quantity' not in y7) for y6 in listing(y5['items']))))):
                return 0
    except KeyError:
        pass
    try:
        met = at_most(p['least'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not (('type' in mapping(s['unit'])) and (s['unit']['type'] == '镇'))):
            return 5
    except KeyError:
        try:
            if look_1(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['trainings_filed'] = size(s['trainings'])
    except KeyError:
        pass
    try:
        v['drills_filed'] = size(s['drills'])
    except KeyError:
        pass
    try:
        if ((('trainings' in mapping(s['filing'])) and (equal(v['trainings_filed'], 0))) or (('drills' in mapping(s['filing'])) and (equal(v['drills_filed'], 0)))):
            return 6
    except KeyError:
        try:
            if look_25(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('trainings' not in s['filing'])):
        return 0
    if (('drills' not in s['filing'])):
        return 0
    try:
        v['trained'] = [x_t for x_t in listed(s['trainings']) if (('date' in mapping(x_t)) and at_most(x_t['date'], s['as_of']))]
    except KeyError:
        try:
            v['trained'] = look_26(s, p, w, v)
        except KeyError:
            pass
    try:
        v['training_count'] = size(v['trained'])
    except KeyError:
        pass
    try:
        if less(v['training_count'], p['least']):
            if (('trainings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['trainings'])))):
                return 0
    except KeyError:
        pass
    try:
        v['drilled'] = [x_d for x_d in listed(s['drills']) if (('date' in mapping(x_d)) and at_most(x_d['date'], s['as_of']))]
    except KeyError:
        try:
            v['drilled'] = look_27(s, p, w, v)
        except KeyError:
            pass
    try:
        v['drill_count'] = size(v['drilled'])
    except KeyError:
        pass
    try:
        if less(v['drill_count'], p['least']):
            if (('drills' not in s['filing'] or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(s['filing']['drills'])))):
                return 0
    except KeyError:
        pass
    try:
        met = (at_most(p['least'], v['training_count']) and at_most(p['least'], v['drill_count']))
    except KeyError:
        try:
            met = look_28(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (not ((('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0))) and (not ('villages' in mapping(s['filing'])))))
    except KeyError:
        try:
            met = look_10(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['kinds'] = [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': size(x_v['equipment'])} for x_v in [x_v for x_v in listed(s['villages']) if ('equipment' in mapping(x_v))]]
    except KeyError:
        pass
    try:
        v['bare'] = [x_k for x_k in listed(v['kinds']) if less(x_k['size'], p['least'])]
    except KeyError:
        pass
    try:
        if (size(v['bare']) > 0):
            return 5
    except KeyError:
        pass
    if (('unit' not in s['filing'] or ((y1 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y1))):
        return 0
    if (('villages' not in s['filing'] or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(s['filing']['villages'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y5 := y4).__class__ is not dict or 'equipment' not in y5) for y4 in listing(s['filing']['villages'])))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if (less(v['declared'], v['listed']) or less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed'])):
            return 7
    except KeyError:
        try:
            if look_16(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (size(v['bare']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_3_20a8f8e338da9c927102b8fb(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['never_had'] = ([x_b for x_b in listed(s['committee']['absent_bodies']) if (('name' in mapping(x_b)) and within(x_b['name'], p['bodies']))] if ('absent_bodies' in mapping(s['committee'])) else [])
    except KeyError:
        try:
            v['never_had'] = look_29(s, p, w, v)
        except KeyError:
            pass
    try:
        v['not_merged'] = [x_b for x_b in listed(p['bodies']) if ((not within(x_b, s['committee']['merged_bodies'])) and (not any((equal(x_a['name'], x_b)) for x_a in listed(v['never_had']))))]
    except KeyError:
        try:
            v['not_merged'] = look_30(s, p, w, v)
        except KeyError:
            pass
    try:
        v['nameless'] = ([x_b for x_b in listed(s['committee']['absent_bodies']) if (not ('name' in mapping(x_b)))] if ('absent_bodies' in mapping(s['committee'])) else [])
    except KeyError:
        pass
    try:
        if (size(v['not_merged']) > size(v['nameless'])):
            return 5
    except KeyError:
        pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'merged_bodies' not in y1))):
        return 0
    if 'nameless' in v and (('nameless' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['nameless'])))):
        return 0
    try:
        if (size(v['not_merged']) == 0):
            if 'never_had' in v and (('never_had' not in v or any(((y5 := y4).__class__ is not dict or 'reason' not in y5) for y4 in listing(v['never_had'])))):
                return 0
    except KeyError:
        pass
    try:
        v['both'] = [x_a for x_a in listed(v['never_had']) if within(x_a['name'], s['committee']['merged_bodies'])]
    except KeyError:
        pass
    try:
        if (size(v['both']) > 0):
            return 6
    except KeyError:
        pass
    try:
        met = (size(v['not_merged']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (s['committee']['established'] is False):
            return 5
    except KeyError:
        pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('committee' not in s['filing'] or ((y2 := s['filing']['committee']).__class__ is not dict or 'document' not in y2 or ((y3 := y2['document']).__class__ is not dict or 'number' not in y3)))):
        return 0
    if (('committee' not in s['filing'] or ((y4 := s['filing']['committee']).__class__ is not dict or 'document' not in y4 or ((y5 := y4['document']).__class__ is not dict or 'date' not in y5)))):
        return 0
    try:
        met = s['committee']['established']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'plaques' not in y1))):
        return 0
    try:
        met = within(p['plaque'], s['committee']['plaques'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'duties' not in y1))):
        return 0
    try:
        v['duties'] = s['committee']['duties']
    except KeyError:
        pass
    try:
        v['lacking'] = [x_f for x_f in listed(p['fields']) if (not any(contains(x_d, x_f) for x_d in listed(v['duties'])))]
    except KeyError:
        try:
            v['lacking'] = look_31(s, p, w, v)
        except KeyError:
            pass
    try:
        v['near'] = [x_f for x_f in listed(v['lacking']) if any(matches(x_d, at({'应急救援': '应急|救援|抢险', '安全生产': '生产安全|安监|安全监管', '综合减灾': '减灾|防灾|救灾', '消防安全': '消防|防火|火灾'}, x_f)) for x_d in listed(v['duties']))]
    except KeyError:
        try:
            v['near'] = look_32(s, p, w, v)
        except KeyError:
            pass
    try:
        v['not_named'] = [x_f for x_f in listed(v['lacking']) if (not within(x_f, v['near']))]
    except KeyError:
        pass
    try:
        if (size(v['not_named']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['near']) > 0):
            return 6
    except KeyError:
        pass
    try:
        met = (size(v['near']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['directors'] = s['committee']['directors']
    except KeyError:
        pass
    try:
        if (size(v['directors']) == 0):
            return 5
    except KeyError:
        pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'directors' not in y1 or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(y1['directors']))))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    try:
        v['party'] = [x_l for x_l in listed(s['leaders']) if (('head_of' in mapping(x_l)) and within('党委', x_l['head_of']))]
    except KeyError:
        try:
            v['party'] = look_33(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_sitting'] = [x_l for x_l in listed(v['party']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['party_sitting'] = look_34(s, p, w, v)
        except KeyError:
            pass
    if 'party_sitting' in v and (('party_sitting' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['party_sitting'])))):
        return 0
    try:
        v['government'] = [x_l for x_l in listed(s['leaders']) if (('head_of' in mapping(x_l)) and within('政府', x_l['head_of']))]
    except KeyError:
        try:
            v['government'] = look_35(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_sitting'] = [x_l for x_l in listed(v['government']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['government_sitting'] = look_36(s, p, w, v)
        except KeyError:
            pass
    if 'government_sitting' in v and (('government_sitting' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['government_sitting'])))):
        return 0
    try:
        if (size(v['party']) == 0):
            try:
                v['party_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]
            except KeyError:
                try:
                    v['party_unmarked'] = look_37(s, p, w, v)
                except KeyError:
                    pass
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government']) == 0):
            try:
                v['government_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]
            except KeyError:
                try:
                    v['government_unmarked'] = look_38(s, p, w, v)
                except KeyError:
                    pass
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        v['absent_heads'] = [x_h for x_h in persons(add(v['party_sitting'], v['government_sitting'])) if (not among(x_h, v['directors']))]
    except KeyError:
        pass
    try:
        v['party_directors'] = [x_h for x_h in listed(v['party_sitting']) if among(x_h, v['directors'])]
    except KeyError:
        pass
    try:
        v['government_directors'] = [x_h for x_h in listed(v['government_sitting']) if among(x_h, v['directors'])]
    except KeyError:
        pass
    try:
        if (((size(v['party_directors']) > 0) and (size(v['government_directors']) > 0)) and (size(v['absent_heads']) > 0)):
            return 6
    except KeyError:
        try:
            if look_39(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (size(v['absent_heads']) > 0):
            return 7
    except KeyError:
        pass
    try:
        if ((size(v['party_sitting']) == 0) or (size(v['government_sitting']) == 0)):
            return 8
    except KeyError:
        try:
            if look_40(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = (size(v['absent_heads']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_9(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'executive_deputy' not in y1 or ((y2 := y1['executive_deputy']).__class__ is not dict or 'name' not in y2)))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    try:
        v['sitting'] = [x_l for x_l in listed(s['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['sitting'] = look_41(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_charge'] = [x_l for x_l in listed(v['sitting']) if (('portfolio' in mapping(x_l)) and any(matches(x_p, '应急([^救]|$)') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['in_charge'] = look_42(s, p, w, v)
        except KeyError:
            pass
    try:
        v['executive'] = s['committee']['executive_deputy']
    except KeyError:
        pass
    try:
        v['named'] = any(same_person(x_l, v['executive']) for x_l in listed(v['in_charge']))
    except KeyError:
        try:
            v['named'] = look_43(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['named'])):
            try:
                v['nameless'] = [x_l for x_l in listed(v['sitting']) if ((not ('name' in mapping(x_l))) and ((not ('portfolio' in mapping(x_l))) or any(matches(x_p, ('应急([^救]|$)' if (size(v['in_charge']) > 0) else '安全生产|消防|防灾|减灾|救灾|应急救援')) for x_p in listed(x_l['portfolio']))))]
            except KeyError:
                try:
                    v['nameless'] = look_44(s, p, w, v)
                except KeyError:
                    pass
            if 'nameless' in v and (('nameless' not in v or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(v['nameless'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not truth(v['named'])):
            try:
                v['own_entry'] = [x_l for x_l in listed(s['leaders']) if same_person(x_l, v['executive'])]
            except KeyError:
                pass
            if 'own_entry' in v and (('own_entry' not in v or any(((y6 := y5).__class__ is not dict or 'portfolio' not in y6) for y5 in listing(v['own_entry'])))):
                return 0
    except KeyError:
        pass
    try:
        v['own_entry'] = [x_l for x_l in listed(s['leaders']) if same_person(x_l, v['executive'])]
    except KeyError:
        pass
    try:
        if (((size(v['in_charge']) == 0) and (size(v['own_entry']) == 0)) and (not any(('portfolio' in mapping(x_l)) for x_l in listed(s['leaders'])))):
            if (('leaders' not in s['filing'] or any(((y8 := y7).__class__ is not dict or 'portfolio' not in y8) for y7 in listing(s['filing']['leaders'])))):
                return 0
    except KeyError:
        try:
            if look_45(s, p, w, v):
                if (('leaders' not in s['filing'] or any(((y8 := y7).__class__ is not dict or 'portfolio' not in y8) for y7 in listing(s['filing']['leaders'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['vacancy'] = [x_l for x_l in listed(s['leaders']) if ((('vacant' in mapping(x_l)) and truth(x_l['vacant'])) and (('portfolio' in mapping(x_l)) and any(matches(x_p, '应急([^救]|$)') for x_p in listed(x_l['portfolio']))))]
    except KeyError:
        try:
            v['vacancy'] = look_47(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['in_charge']) == 0) and (size(v['vacancy']) > 0)):
            return 5
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['near'] = [x_l for x_l in listed(v['own_entry']) if (('portfolio' in mapping(x_l)) and any(matches(x_p, '安全生产|消防|防灾|减灾|救灾|应急救援') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['near'] = look_49(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['in_charge']) == 0) and (size(v['near']) > 0)):
            return 6
    except KeyError:
        try:
            if look_48(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (size(v['in_charge']) == 0):
            return 7
    except KeyError:
        pass
    try:
        met = v['named']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_1_10(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['deputies'] = s['committee']['deputies']
    except KeyError:
        pass
    try:
        if ((size(v['deputies']) == 0) and (not ('leaders' in mapping(s['filing'])))):
            return 5
    except KeyError:
        try:
            if look_50(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['sitting'] = [x_l for x_l in listed(s['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['sitting'] = look_41(s, p, w, v)
        except KeyError:
            pass
    try:
        v['heads'] = [x_l for x_l in listed(v['sitting']) if (('head_of' in mapping(x_l)) and (within('党委', x_l['head_of']) or within('政府', x_l['head_of'])))]
    except KeyError:
        try:
            v['heads'] = look_52(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_charge'] = [x_l for x_l in listed(v['sitting']) if (('portfolio' in mapping(x_l)) and any(contains(x_p, '应急') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['in_charge'] = look_53(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unplaced'] = [x_l for x_l in listed(v['in_charge']) if ((('executive_deputy' in mapping(s['committee'])) and ('name' in mapping(s['committee']['executive_deputy']))) and (not among(s['committee']['executive_deputy'], v['in_charge'])))]
    except KeyError:
        try:
            v['unplaced'] = look_54(s, p, w, v)
        except KeyError:
            pass
    try:
        v['others'] = [x_l for x_l in listed(v['sitting']) if (((not within(x_l, v['heads'])) and (not among(x_l, v['heads']))) and ((not within(x_l, v['unplaced'])) and (not (('portfolio' in mapping(x_l)) and (size(x_l['portfolio']) == 0)))))]
    except KeyError:
        try:
            v['others'] = look_55(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concerned'] = v['others']
    except KeyError:
        pass
    try:
        v['asked'] = persons([x_l for x_l in listed(v['concerned']) if ((not (('directors' in mapping(s['committee'])) and among(x_l, s['committee']['directors']))) and (not (('executive_deputy' in mapping(s['committee'])) and same_person(x_l, s['committee']['executive_deputy']))))])
    except KeyError:
        try:
            v['asked'] = look_56(s, p, w, v)
        except KeyError:
            pass
    try:
        v['outside'] = [x_l for x_l in listed(v['asked']) if (not among(x_l, v['deputies']))]
    except KeyError:
        pass
    try:
        v['party_filed'] = any((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) for x_l in listed(s['leaders']))
    except KeyError:
        try:
            v['party_filed'] = look_57(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_filed'] = any((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) for x_l in listed(s['leaders']))
    except KeyError:
        try:
            v['government_filed'] = look_58(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unmarked'] = [x_l for x_l in listed(v['outside']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and (((not truth(v['party_filed'])) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')) or ((not truth(v['government_filed'])) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]
    except KeyError:
        try:
            v['unmarked'] = look_59(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = [x_l for x_l in listed(v['outside']) if ((('name' in mapping(x_l)) and ('portfolio' in mapping(x_l))) and (not within(x_l, v['unmarked'])))]
    except KeyError:
        try:
            v['lacking'] = look_60(s, p, w, v)
        except KeyError:
            pass
    try:
        v['somebody_lacking'] = (size(v['lacking']) > 0)
    except KeyError:
        pass
    try:
        v['committee_known'] = (((('directors' in mapping(s['committee'])) and ('executive_deputy' in mapping(s['committee']))) and ('name' in mapping(s['committee']['executive_deputy']))) and (all(('name' in mapping(x_d)) for x_d in listed(s['committee']['directors'])) and all(('name' in mapping(x_d)) for x_d in listed(v['deputies']))))
    except KeyError:
        try:
            v['committee_known'] = look_61(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['somebody_lacking']) and truth(v['committee_known'])):
            return 6
    except KeyError:
        try:
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    if 'outside' in v and (('outside' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['outside'])))):
        return 0
    if 'outside' in v and (('outside' not in v or any(((y5 := y4).__class__ is not dict or 'portfolio' not in y5) for y4 in listing(v['outside'])))):
        return 0
    try:
        v['executive_entry'] = [x_l for x_l in listed(v['sitting']) if (same_person(x_l, s['committee']['executive_deputy']) and any(True for x_u in listed(v['unplaced'])))]
    except KeyError:
        try:
            v['executive_entry'] = look_62(s, p, w, v)
        except KeyError:
            pass
    if 'executive_entry' in v and (('executive_entry' not in v or any(((y7 := y6).__class__ is not dict or 'portfolio' not in y7) for y6 in listing(v['executive_entry'])))):
        return 0
    if 'unmarked' in v and (('unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['unmarked'])))):
        return 0
    try:
        if (v['somebody_lacking']) is True:
            if (('committee' not in s['filing'] or ((y10 := s['filing']['committee']).__class__ is not dict or 'directors' not in y10 or any(((y12 := y11).__class__ is not dict or 'name' not in y12) for y11 in listing(y10['directors']))))):
                return 0
    except KeyError:
        pass
    try:
        if (v['somebody_lacking']) is True:
            if (('committee' not in s['filing'] or ((y13 := s['filing']['committee']).__class__ is not dict or 'executive_deputy' not in y13 or ((y14 := y13['executive_deputy']).__class__ is not dict or 'name' not in y14)))):
                return 0
    except KeyError:
        pass
    try:
        if (v['somebody_lacking']) is True:
            if (('committee' not in s['filing'] or ((y15 := s['filing']['committee']).__class__ is not dict or 'deputies' not in y15 or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(y15['deputies']))))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['asked']) == 0):
            return 7
    except KeyError:
        pass
    try:
        met = (not truth(v['somebody_lacking']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (s['office']['established'] is False):
            return 5
    except KeyError:
        pass
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('office' not in s['filing'] or ((y2 := s['filing']['office']).__class__ is not dict or 'document' not in y2 or ((y3 := y2['document']).__class__ is not dict or 'number' not in y3)))):
        return 0
    try:
        met = s['office']['established']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_1_12(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['staff'] = s['office']['full_time_staff']
    except KeyError:
        pass
    try:
        v['nobody'] = (equal(v['staff'], 0))
    except KeyError:
        pass
    try:
        if (v['nobody']) is True:
            return 5
    except KeyError:
        pass
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'host_body' not in y1))):
        return 0
    if (('office' not in s['filing'] or ((y2 := s['filing']['office']).__class__ is not dict or 'premises' not in y2))):
        return 0
    if (('office' not in s['filing'] or ((y3 := s['filing']['office']).__class__ is not dict or 'full_time_staff' not in y3))):
        return 0
    try:
        met = (not truth(v['nobody']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(s['unit']['has_enforcement_bureau'])):
            return 5
    except KeyError:
        pass
    try:
        if (truth(s['unit']['has_enforcement_bureau']) and (not truth(s['bureau']['established']))):
            return 6
    except KeyError:
        try:
            if look_63(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('unit' not in s['filing'] or ((y1 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y1))):
        return 0
    if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'established' not in y2))):
        return 0
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'document' not in y3 or ((y4 := y3['document']).__class__ is not dict or 'number' not in y4)))):
        return 0
    if (('bureau' not in s['filing'] or ((y5 := s['filing']['bureau']).__class__ is not dict or 'document' not in y5 or ((y6 := y5['document']).__class__ is not dict or 'date' not in y6)))):
        return 0
    try:
        met = s['bureau']['established']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    try:
        if ((('plaque' in mapping(s['bureau'])) and ('at' in mapping(s['bureau']['plaque']))) and (not contains(s['bureau']['plaque']['at'], p['place']))):
            return 5
    except KeyError:
        try:
            if look_64(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'plaque' not in y1 or ((y2 := y1['plaque']).__class__ is not dict or 'at' not in y2)))):
        return 0
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'plaque' not in y3 or ((y4 := y3['plaque']).__class__ is not dict or 'date' not in y4)))):
        return 0
    try:
        v['at'] = s['bureau']['plaque']['at']
    except KeyError:
        pass
    try:
        met = contains(v['at'], p['place'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y1 or ((y2 := y1['chief']).__class__ is not dict or 'name' not in y2)))):
        return 0
    try:
        v['is_executive'] = (('executive_deputy' in mapping(s['committee'])) and same_person(s['bureau']['chief'], s['committee']['executive_deputy']))
    except KeyError:
        try:
            v['is_executive'] = look_65(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['is_executive'])):
            if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y3 or ((y4 := y3['chief']).__class__ is not dict or 'concurrent' not in y4)))):
                return 0
    except KeyError:
        pass
    try:
        if (s['bureau']['chief']['concurrent']) is True:
            if (('committee' not in s['filing'] or ((y5 := s['filing']['committee']).__class__ is not dict or 'executive_deputy' not in y5 or ((y6 := y5['executive_deputy']).__class__ is not dict or 'name' not in y6)))):
                return 0
    except KeyError:
        pass
    try:
        v['not_concurrent'] = (not truth(s['bureau']['chief']['concurrent']))
    except KeyError:
        pass
    try:
        if (truth(v['not_concurrent']) and (not truth(v['is_executive']))):
            return 5
    except KeyError:
        try:
            if look_66(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (not truth(v['is_executive'])):
            return 6
    except KeyError:
        pass
    try:
        met = v['is_executive']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['approved'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('separately_approved' in mapping(x_d)) and truth(x_d['separately_approved']))]
    except KeyError:
        try:
            v['approved'] = look_67(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['approved'])
    except KeyError:
        pass
    try:
        if less(p['number'], v['count']):
            return 6
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1 or any(((y3 := y2).__class__ is not dict or 'separately_approved' not in y3) for y2 in listing(y1['deputies']))))):
        return 0
    if 'approved' in v and (('approved' not in v or any(((y5 := y4).__class__ is not dict or 'dedicated' not in y5) for y4 in listing(v['approved'])))):
        return 0
    if 'approved' in v and (('approved' not in v or any(((y7 := y6).__class__ is not dict or 'rank' not in y7) for y6 in listing(v['approved'])))):
        return 0
    if 'approved' in v and (('approved' not in v or any(((y9 := y8).__class__ is not dict or 'name' not in y9) for y8 in listing(v['approved'])))):
        return 0
    try:
        if (equal(v['count'], 0)):
            return 5
    except KeyError:
        pass
    try:
        v['not_dedicated'] = [x_d for x_d in listed(v['approved']) if (not truth(x_d['dedicated']))]
    except KeyError:
        pass
    try:
        if (size(v['not_dedicated']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['wrong_rank'] = [x_d for x_d in listed(v['approved']) if (x_d['rank'] != '同级职能机构正职')]
    except KeyError:
        pass
    try:
        if (size(v['wrong_rank']) > 0):
            return 8
    except KeyError:
        pass
    try:
        met = (equal(v['count'], p['number']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['police'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '公安派出所'))]
    except KeyError:
        try:
            v['police'] = look_68(s, p, w, v)
        except KeyError:
            pass
    try:
        v['auxiliary'] = [x_d for x_d in listed(v['police']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '辅警|协警|文员|辅助')) and (('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])))]
    except KeyError:
        try:
            v['auxiliary'] = look_69(s, p, w, v)
        except KeyError:
            pass
    try:
        v['sworn'] = [x_d for x_d in listed(v['police']) if ((('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])) and (not within(x_d, v['auxiliary'])))]
    except KeyError:
        try:
            v['sworn'] = look_70(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['sworn']) == 0):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'source' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['sworn']) == 0):
            if 'police' in v and (('police' not in v or any(((y6 := y5).__class__ is not dict or 'sworn_officer' not in y6) for y5 in listing(v['police'])))):
                return 0
    except KeyError:
        pass
    if 'sworn' in v and (('sworn' not in v or any(((y8 := y7).__class__ is not dict or 'post' not in y8) for y7 in listing(v['sworn'])))):
        return 0
    if 'sworn' in v and (('sworn' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['sworn'])))):
        return 0
    try:
        if (size(v['police']) == 0):
            return 5
    except KeyError:
        pass
    try:
        if ((size(v['sworn']) == 0) and (size(v['auxiliary']) > 0)):
            return 6
    except KeyError:
        try:
            if look_71(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['two_sources'] = [x_d for x_d in listed(v['sworn']) if any(((('source' in mapping(x_o)) and within(x_o['source'], ['消防救援大队', '镇专职消防队'])) and same_person(x_d, x_o)) for x_o in listed(s['bureau']['deputies']))]
    except KeyError:
        try:
            v['two_sources'] = look_73(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['sworn']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['sworn']))):
            return 7
    except KeyError:
        try:
            if look_72(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (size(v['sworn']) > 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['brigade'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '消防救援大队'))]
    except KeyError:
        try:
            v['brigade'] = look_74(s, p, w, v)
        except KeyError:
            pass
    try:
        v['team'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '镇专职消防队'))]
    except KeyError:
        try:
            v['team'] = look_75(s, p, w, v)
        except KeyError:
            pass
    try:
        v['regular'] = [x_d for x_d in listed(v['brigade']) if (('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff']))]
    except KeyError:
        try:
            v['regular'] = look_76(s, p, w, v)
        except KeyError:
            pass
    try:
        v['heads'] = [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '队长|站长|负责人|指导员')) and (not matches(x_d['post'], '副|分队|班长|主持')))]
    except KeyError:
        try:
            v['heads'] = look_77(s, p, w, v)
        except KeyError:
            pass
    try:
        v['clerks'] = [x_d for x_d in listed(v['brigade']) if ((('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff'])) and (('post' in mapping(x_d)) and matches(x_d['post'], '文员|辅助|合同制')))]
    except KeyError:
        try:
            v['clerks'] = look_78(s, p, w, v)
        except KeyError:
            pass
    try:
        v['serving'] = add([x_d for x_d in listed(v['regular']) if (not within(x_d, v['clerks']))], v['heads'])
    except KeyError:
        pass
    if 'serving' in v and (('serving' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['serving'])))):
        return 0
    try:
        if (size(v['serving']) == 0):
            if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y4 or any(((y6 := y5).__class__ is not dict or 'source' not in y6) for y5 in listing(y4['deputies']))))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['serving']) == 0):
            if 'brigade' in v and (('brigade' not in v or any(((y8 := y7).__class__ is not dict or 'regular_staff' not in y8) for y7 in listing(v['brigade'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['serving']) == 0):
            if 'team' in v and (('team' not in v or any(((y10 := y9).__class__ is not dict or 'post' not in y10) for y9 in listing(v['team'])))):
                return 0
    except KeyError:
        pass
    try:
        v['fire_side'] = add(v['brigade'], v['team'])
    except KeyError:
        pass
    try:
        if (size(v['fire_side']) == 0):
            return 5
    except KeyError:
        pass
    try:
        v['not_heads'] = [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')) and (not contains(x_d['post'], '主持')))]
    except KeyError:
        try:
            v['not_heads'] = look_80(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unclear'] = [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and (not within(x_d, v['heads']))) and (not within(x_d, v['not_heads'])))]
    except KeyError:
        try:
            v['unclear'] = look_81(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['serving']) == 0) and (size(v['unclear']) > 0)):
            return 6
    except KeyError:
        try:
            if look_79(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((size(v['serving']) == 0) and (size(v['clerks']) > 0)):
            return 7
    except KeyError:
        try:
            if look_82(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['two_sources'] = [x_d for x_d in listed(v['serving']) if any(((('source' in mapping(x_o)) and (x_o['source'] == '公安派出所')) and same_person(x_d, x_o)) for x_o in listed(s['bureau']['deputies']))]
    except KeyError:
        try:
            v['two_sources'] = look_84(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['serving']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['serving']))):
            return 8
    except KeyError:
        try:
            if look_83(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = (size(v['serving']) > 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'host_body' not in y1))):
        return 0
    try:
        if (not equal(s['office']['host_body'], p['bureau_name'])):
            if (('unit' not in s['filing'] or ((y2 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        v['without'] = (('has_enforcement_bureau' in mapping(s['unit'])) and (not truth(s['unit']['has_enforcement_bureau'])))
    except KeyError:
        try:
            v['without'] = look_85(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['without']) and (not equal(s['office']['host_body'], p['bureau_name']))):
            if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                return 0
    except KeyError:
        try:
            if look_86(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                    return 0
        except KeyError:
            pass
    try:
        v['host'] = s['office']['host_body']
    except KeyError:
        pass
    try:
        if ((equal(v['host'], p['parent_name'])) and (not truth(v['without']))):
            return 5
    except KeyError:
        try:
            if look_87(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = ((equal(v['host'], p['bureau_name'])) or (truth(v['without']) and same_body(v['host'], s['bureau']['existing_body'])))
    except KeyError:
        try:
            met = look_88(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_10(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'director' not in y1 or ((y2 := y1['director']).__class__ is not dict or 'name' not in y2)))):
        return 0
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y3 or ((y4 := y3['chief']).__class__ is not dict or 'name' not in y4)))):
        return 0
    try:
        v['director'] = s['office']['director']
    except KeyError:
        pass
    try:
        v['chief'] = s['bureau']['chief']
    except KeyError:
        pass
    try:
        met = same_person(v['director'], v['chief'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['dedicated'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('dedicated' in mapping(x_d)) and truth(x_d['dedicated']))]
    except KeyError:
        try:
            v['dedicated'] = look_90(s, p, w, v)
        except KeyError:
            pass
    try:
        v['undecided'] = [x_d for x_d in listed(s['bureau']['deputies']) if (not ('dedicated' in mapping(x_d)))]
    except KeyError:
        pass
    try:
        if ((size(v['dedicated']) == 0) and (size(v['undecided']) == 0)):
            return 5
    except KeyError:
        try:
            if look_89(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['deputy_director'] = s['office']['deputy_director']
    except KeyError:
        pass
    try:
        v['settled'] = any(((('separately_approved' in mapping(x_d)) and truth(x_d['separately_approved'])) and same_person(x_d, v['deputy_director'])) for x_d in listed(v['dedicated']))
    except KeyError:
        try:
            v['settled'] = look_91(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((not ('deputy_director' in mapping(s['office']))) or (not truth(v['settled']))):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'dedicated' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        try:
            if look_92(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'dedicated' not in y4) for y3 in listing(y2['deputies']))))):
                    return 0
        except KeyError:
            pass
    if (('office' not in s['filing'] or ((y5 := s['filing']['office']).__class__ is not dict or 'deputy_director' not in y5 or ((y6 := y5['deputy_director']).__class__ is not dict or 'name' not in y6)))):
        return 0
    if 'dedicated' in v and (('dedicated' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['dedicated'])))):
        return 0
    try:
        met = any(same_person(x_d, v['deputy_director']) for x_d in listed(v['dedicated']))
    except KeyError:
        try:
            met = look_93(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['possible'] = ([x_s for x_s in listed(s['bureau']['staff']) if ((((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], p['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty']))) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['possible'] = look_95(s, p, w, v)
        except KeyError:
            pass
    try:
        v['possible_count'] = size(v['possible'])
    except KeyError:
        pass
    try:
        v['in_post'] = [x_s for x_s in listed(v['possible']) if (('establishment' in mapping(x_s)) and ('on_duty' in mapping(x_s)))]
    except KeyError:
        try:
            v['in_post'] = look_96(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lent_here'] = overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))
    except KeyError:
        try:
            v['lent_here'] = look_97(s, p, w, v)
        except KeyError:
            pass
    try:
        v['own'] = persons([x_s for x_s in listed(v['in_post']) if (not within(x_s, v['lent_here']))])
    except KeyError:
        pass
    try:
        v['same_as_chief'] = [x_s for x_s in listed(v['own']) if (('chief' in mapping(s['bureau'])) and same_person(x_s, s['bureau']['chief']))]
    except KeyError:
        try:
            v['same_as_chief'] = look_98(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_99(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_100(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_leadership'] = add(v['concurrent_chief'], v['leaders_listed'])
    except KeyError:
        pass
    try:
        v['established'] = (subtract(size(v['own']), size(v['in_leadership'])) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['established'])
    except KeyError:
        pass
    try:
        v['number_filed'] = s['bureau']['counts']['established']
    except KeyError:
        pass
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_94(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['without'] = (('has_enforcement_bureau' in mapping(s['unit'])) and (not truth(s['unit']['has_enforcement_bureau'])))
    except KeyError:
        try:
            v['without'] = look_85(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_101(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_102(s, p, w, v):
                return 7
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1)) and ('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y2 or ((y3 := y2['counts']).__class__ is not dict or 'established' not in y3)))):
        return 0
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y4 or any(((y6 := y5).__class__ is not dict or 'establishment' not in y6) for y5 in listing(y4['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y7 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y7 or any(((y9 := y8).__class__ is not dict or 'on_duty' not in y9) for y8 in listing(y7['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        v['chief_unsure'] = [x_s for x_s in listed(v['same_as_chief']) if (not within(x_s, v['in_leadership']))]
    except KeyError:
        pass
    try:
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                return 0
    except KeyError:
        try:
            if look_103(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                    return 0
        except KeyError:
            pass
    try:
        v['nameless'] = [x_s for x_s in listed(v['own']) if (not ('name' in mapping(x_s)))]
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_104(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['with_leaders'] = add(v['established'], size(v['in_leadership']))
    except KeyError:
        pass
    try:
        if (less(v['established'], p['minimum']) and at_most(p['minimum'], v['with_leaders'])):
            return 8
    except KeyError:
        try:
            if look_105(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_106(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        met = at_most(p['minimum'], v['established'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['without'] = (('has_enforcement_bureau' in mapping(s['unit'])) and (not truth(s['unit']['has_enforcement_bureau'])))
    except KeyError:
        try:
            v['without'] = look_85(s, p, w, v)
        except KeyError:
            pass
    try:
        v['deputies'] = (s['bureau']['deputies'] if ('deputies' in mapping(s['bureau'])) else [])
    except KeyError:
        pass
    try:
        v['police_all'] = persons([x_p for x_p in listed(s['bureau']['posted']) if (('from' in mapping(x_p)) and (x_p['from'] == '公安派出所'))])
    except KeyError:
        try:
            v['police_all'] = look_108(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_all'] = persons([x_p for x_p in listed(s['bureau']['posted']) if (('from' in mapping(x_p)) and (x_p['from'] == '消防救援大队'))])
    except KeyError:
        try:
            v['fire_all'] = look_109(s, p, w, v)
        except KeyError:
            pass
    try:
        v['police_crossed'] = [x_p for x_p in listed(v['police_all']) if any(((('source' in mapping(x_d)) and (x_d['source'] != '公安派出所')) and same_person(x_p, x_d)) for x_d in listed(v['deputies']))]
    except KeyError:
        try:
            v['police_crossed'] = look_110(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_crossed'] = [x_p for x_p in listed(v['fire_all']) if any(((('source' in mapping(x_d)) and (not within(x_d['source'], ['消防救援大队', '镇专职消防队']))) and same_person(x_p, x_d)) for x_d in listed(v['deputies']))]
    except KeyError:
        try:
            v['fire_crossed'] = look_111(s, p, w, v)
        except KeyError:
            pass
    try:
        v['crossed'] = add(v['police_crossed'], v['fire_crossed'])
    except KeyError:
        pass
    try:
        v['police_deputies'] = [x_p for x_p in listed(v['police_all']) if ((not within(x_p, v['crossed'])) and any(same_person(x_p, x_d) for x_d in listed(v['deputies'])))]
    except KeyError:
        try:
            v['police_deputies'] = look_112(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_deputies'] = [x_p for x_p in listed(v['fire_all']) if (((not within(x_p, v['crossed'])) and any(same_person(x_p, x_d) for x_d in listed(v['deputies']))) and (('dedicated' in mapping(x_p)) and (not truth(x_p['dedicated']))))]
    except KeyError:
        try:
            v['fire_deputies'] = look_113(s, p, w, v)
        except KeyError:
            pass
    try:
        v['police'] = [x_p for x_p in listed(v['police_all']) if (not any((equal(x_x, x_p)) for x_x in listed(v['police_deputies'])))]
    except KeyError:
        try:
            v['police'] = look_114(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire'] = [x_p for x_p in listed(v['fire_all']) if (not any((equal(x_x, x_p)) for x_x in listed(v['fire_deputies'])))]
    except KeyError:
        try:
            v['fire'] = look_115(s, p, w, v)
        except KeyError:
            pass
    try:
        v['police_count'] = size(v['police'])
    except KeyError:
        pass
    try:
        v['fire_count'] = size(v['fire'])
    except KeyError:
        pass
    try:
        v['unsourced'] = len([x_p for x_p in listed(s['bureau']['posted']) if (not ('from' in mapping(x_p)))])
    except KeyError:
        pass
    try:
        v['police_short'] = less(add(v['police_count'], v['unsourced']), p['minimum'])
    except KeyError:
        pass
    try:
        v['fire_short'] = less(add(v['fire_count'], v['unsourced']), p['minimum'])
    except KeyError:
        pass
    try:
        if ((truth(v['police_short']) or truth(v['fire_short'])) and truth(v['without'])):
            return 5
    except KeyError:
        try:
            if look_107(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_116(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['police_short']) is True:
            return 7
    except KeyError:
        pass
    try:
        if (v['fire_short']) is True:
            return 8
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y1 or any(((y3 := y2).__class__ is not dict or 'from' not in y3) for y2 in listing(y1['posted']))))):
        return 0
    if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y4 or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(y4['posted']))))):
        return 0
    try:
        if any((((not ('dedicated' in mapping(x_p))) and (not within(x_p, v['crossed']))) and any(same_person(x_p, x_d) for x_d in listed(v['deputies']))) for x_p in listed(v['fire_all'])):
            if 'fire_all' in v and (('fire_all' not in v or any(((y8 := y7).__class__ is not dict or 'dedicated' not in y8) for y7 in listing(v['fire_all'])))):
                return 0
    except KeyError:
        try:
            if look_117(s, p, w, v):
                if 'fire_all' in v and (('fire_all' not in v or any(((y8 := y7).__class__ is not dict or 'dedicated' not in y8) for y7 in listing(v['fire_all'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['two_senders'] = [x_p for x_p in listed(v['police']) if any(same_person(x_p, x_q) for x_q in listed(v['fire']))]
    except KeyError:
        try:
            v['two_senders'] = look_119(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_118(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_120(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        v['not_begun'] = [x_p for x_p in listed(s['bureau']['posted']) if (('since' in mapping(x_p)) and less(s['as_of'], x_p['since']))]
    except KeyError:
        try:
            v['not_begun'] = look_122(s, p, w, v)
        except KeyError:
            pass
    try:
        v['police_begun'] = len([x_p for x_p in listed(v['police']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))])
    except KeyError:
        try:
            v['police_begun'] = look_123(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_begun'] = len([x_p for x_p in listed(v['fire']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))])
    except KeyError:
        try:
            v['fire_begun'] = look_124(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_121(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(p['minimum'], v['police_count']) and at_most(p['minimum'], v['fire_count']))
    except KeyError:
        try:
            met = look_125(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['roll'] = ([x_s for x_s in listed(s['bureau']['staff']) if (((('on_duty' in mapping(x_s)) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s)))) and (((not (('posted' in mapping(s['bureau'])) and among(x_s, s['bureau']['posted']))) and (not (('posted' in mapping(s['squad'])) and among(x_s, s['squad']['posted'])))) and (not (('deputies' in mapping(s['bureau'])) and any(((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(s['bureau']['deputies']))))))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['roll'] = look_126(s, p, w, v)
        except KeyError:
            pass
    try:
        v['people'] = persons(v['roll'])
    except KeyError:
        pass
    try:
        v['same_as_chief'] = [x_s for x_s in listed(v['people']) if (('chief' in mapping(s['bureau'])) and same_person(x_s, s['bureau']['chief']))]
    except KeyError:
        try:
            v['same_as_chief'] = look_127(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_99(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['people']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_128(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_leadership'] = add(v['concurrent_chief'], v['leaders_listed'])
    except KeyError:
        pass
    try:
        v['chief_unsure'] = [x_s for x_s in listed(v['same_as_chief']) if ((not within(x_s, v['in_leadership'])) and (not ('concurrent' in mapping(s['bureau']['chief']))))]
    except KeyError:
        try:
            v['chief_unsure'] = look_129(s, p, w, v)
        except KeyError:
            pass
    try:
        v['staff'] = [x_s for x_s in listed(v['people']) if (not within(x_s, v['in_leadership']))]
    except KeyError:
        pass
    try:
        v['established'] = (len([x_s for x_s in listed(v['staff']) if within(x_s['establishment'], p['counted'])]) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['established'])
    except KeyError:
        pass
    try:
        v['joined'] = 0
    except KeyError:
        pass
    try:
        v['counted_in'] = (('total_includes_safety_bureau' in mapping(s['enforcement_bureau'])) and truth(s['enforcement_bureau']['total_includes_safety_bureau']))
    except KeyError:
        try:
            v['counted_in'] = look_130(s, p, w, v)
        except KeyError:
            pass
    try:
        v['other'] = add((len([x_s for x_s in listed(v['staff']) if (not within(x_s['establishment'], p['counted']))]) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['other']), v['joined'])
    except KeyError:
        pass
    try:
        v['total'] = add(s['enforcement_bureau']['total_staff'], (v['joined'] if truth(v['counted_in']) else 0))
    except KeyError:
        pass
    try:
        v['own'] = add(v['established'], v['other'])
    except KeyError:
        pass
    try:
        v['set_aside'] = at([x_n for x_n in [v['established'], p['floor']] if at_most(x_n, p['floor'])], 0)
    except KeyError:
        pass
    try:
        v['R3'] = subtract(v['own'], v['set_aside'])
    except KeyError:
        pass
    try:
        v['remaining'] = v['R3']
    except KeyError:
        pass
    try:
        v['established_all'] = add(v['established'], len([x_s for x_s in listed(v['in_leadership']) if within(x_s['establishment'], p['counted'])]))
    except KeyError:
        pass
    try:
        v['rounding'] = 99
    except KeyError:
        pass
    try:
        v['required'] = divide(add(multiply(p['percent'], v['total']), v['rounding']), 100)
    except KeyError:
        pass
    try:
        v['merging'] = True
    except KeyError:
        pass
    try:
        v['unsure_established'] = len([x_s for x_s in listed(v['chief_unsure']) if within(x_s['establishment'], p['counted'])])
    except KeyError:
        pass
    try:
        v['remaining_without_chief'] = subtract(subtract(v['own'], size(v['chief_unsure'])), at([x_n for x_n in [subtract(v['established'], v['unsure_established']), p['floor']] if at_most(x_n, p['floor'])], 0))
    except KeyError:
        pass
    try:
        v['own_ways'] = [v['own'], subtract(v['own'], size(v['chief_unsure']))]
    except KeyError:
        pass
    try:
        v['established_ways'] = [v['established'], subtract(v['established'], v['unsure_established'])]
    except KeyError:
        pass
    try:
        v['other_ways'] = [v['other'], add(subtract(v['other'], size(v['chief_unsure'])), v['unsure_established'])]
    except KeyError:
        pass
    try:
        v['remaining_ways'] = [v['remaining'], v['remaining_without_chief']]
    except KeyError:
        pass
    try:
        v['total_ways'] = ([s['enforcement_bureau']['total_includes_safety_bureau']] if ('total_includes_safety_bureau' in mapping(s['enforcement_bureau'])) else [True, False])
    except KeyError:
        pass
    try:
        v['at_odds'] = [((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ((('other' in mapping(s['bureau']['counts'])) and (not equal(s['bureau']['counts']['other'], at(v['other_ways'], x_k)))) or (('established' in mapping(s['bureau']['counts'])) and (not within(s['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]
    except KeyError:
        try:
            v['at_odds'] = look_131(s, p, w, v)
        except KeyError:
            pass
    try:
        v['enough_ways'] = [at_most(v['required'], x_n) for x_n in listed(v['remaining_ways'])]
    except KeyError:
        pass
    try:
        v['enough_with_own_ways'] = [at_most(divide(add(multiply(p['percent'], add(v['total'], at(v['own_ways'], x_k))), v['rounding']), 100), at(v['remaining_ways'], x_k)) for x_k in [0, 1]]
    except KeyError:
        pass
    try:
        v['ends'] = [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if (truth(x_included) and less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if (((not truth(x_included)) and truth(v['merging'])) and (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]]
    except KeyError:
        try:
            v['ends'] = look_132(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_133(s, p, w, v):
                if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                    return 0
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y3)) and ('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y4 or ((y5 := y4['counts']).__class__ is not dict or 'established' not in y5)))):
        return 0
    try:
        if (('bureau' in mapping(s['filing'])) and (not ('staff' in mapping(s['bureau'])))):
            if (('bureau' not in s['filing'] or ((y6 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y6 or ((y7 := y6['counts']).__class__ is not dict or 'other' not in y7)))):
                return 0
    except KeyError:
        try:
            if look_134(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y6 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y6 or ((y7 := y6['counts']).__class__ is not dict or 'other' not in y7)))):
                    return 0
        except KeyError:
            pass
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y8 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y8 or any(((y10 := y9).__class__ is not dict or 'establishment' not in y10) for y9 in listing(y8['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y11 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y11 or any(((y13 := y12).__class__ is not dict or 'on_duty' not in y13) for y12 in listing(y11['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        if (not equal(at(v['ends'], 0), at(v['ends'], 1))):
            if (('bureau' not in s['filing'] or ((y14 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y14 or ((y15 := y14['chief']).__class__ is not dict or 'concurrent' not in y15)))):
                return 0
    except KeyError:
        pass
    try:
        v['nameless'] = [x_s for x_s in listed(v['staff']) if (not ('name' in mapping(x_s)))]
    except KeyError:
        pass
    try:
        v['enough'] = at_most(v['required'], v['remaining'])
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['staff'])) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])):
            if 'nameless' in v and (('nameless' not in v or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_135(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (equal(v['total'], 0)):
            return 5
    except KeyError:
        pass
    try:
        if (truth(s['enforcement_bureau']['total_includes_safety_bureau']) and less(v['total'], v['own'])):
            return 6
    except KeyError:
        try:
            if look_136(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
    except KeyError:
        pass
    try:
        v['total_with_own'] = add(v['total'], v['own'])
    except KeyError:
        pass
    try:
        v['required_with_own'] = divide(add(multiply(p['percent'], v['total_with_own']), v['rounding']), 100)
    except KeyError:
        pass
    try:
        v['enough_with_own'] = (v['enough'] if (truth(s['enforcement_bureau']['total_includes_safety_bureau']) or (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))
    except KeyError:
        try:
            v['enough_with_own'] = look_137(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
    except KeyError:
        pass
    try:
        v['remaining_with_leaders'] = subtract(add(v['own'], size(v['in_leadership'])), at([x_n for x_n in [v['established_all'], p['floor']] if at_most(x_n, p['floor'])], 0))
    except KeyError:
        pass
    try:
        v['enough_with_leaders'] = at_most(v['required'], v['remaining_with_leaders'])
    except KeyError:
        pass
    try:
        if (not equal(v['enough'], v['enough_with_leaders'])):
            return 9
    except KeyError:
        pass
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = any(((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队'])) for x_p in listed(s['bureau']['posted']))
    except KeyError:
        try:
            met = look_138(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['concerned'] = [x_p for x_p in listed(s['bureau']['posted']) if ((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队']))]
    except KeyError:
        try:
            v['concerned'] = look_139(s, p, w, v)
        except KeyError:
            pass
    try:
        v['not_dedicated'] = [x_p for x_p in listed(v['concerned']) if ((('from' in mapping(x_p)) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))]
    except KeyError:
        try:
            v['not_dedicated'] = look_140(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['not_dedicated']) > 0):
            return 5
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y1 or any(((y3 := y2).__class__ is not dict or 'from' not in y3) for y2 in listing(y1['posted']))))):
        return 0
    if 'concerned' in v and (('concerned' not in v or any(((y5 := y4).__class__ is not dict or 'dedicated' not in y5) for y4 in listing(v['concerned'])))):
        return 0
    try:
        met = (size(v['not_dedicated']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_17(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['none_posted'] = (('posted' in mapping(s['bureau'])) and (not any(((not ('from' in mapping(x_p))) or within(x_p['from'], ['公安派出所', '消防救援大队'])) for x_p in listed(s['bureau']['posted']))))
    except KeyError:
        try:
            v['none_posted'] = look_142(s, p, w, v)
        except KeyError:
            pass
    try:
        v['vouched'] = (('attestations' in mapping(s['filing'])) and any((('statement' in mapping(x_a)) and (x_a['statement'] == '1.2.17')) for x_a in listed(s['attestations'])))
    except KeyError:
        try:
            v['vouched'] = look_143(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['none_posted']) and truth(v['vouched'])):
            return 5
    except KeyError:
        try:
            if look_141(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (v['none_posted']) is True:
            return 6
    except KeyError:
        pass
    try:
        v['year_over'] = at_most((text_of(s['year']) + '-12-31'), s['as_of'])
    except KeyError:
        pass
    try:
        if (truth(v['year_over']) and (equal(s['activities']['fire_checks'], 0))):
            return 7
    except KeyError:
        try:
            if look_144(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['year_over']) and (equal(s['activities']['publicity'], 0))):
            return 8
    except KeyError:
        try:
            if look_145(s, p, w, v):
                return 8
        except KeyError:
            pass
    return 4


def rule_1_2_18(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (s['unit']['has_enforcement_bureau'] is False)
    except KeyError:
        return 0
    if not met:
        return 1
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y1))):
        return 0
    try:
        v['body'] = s['bureau']['existing_body']
    except KeyError:
        pass
    try:
        met = (v['body'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (s['unit']['has_enforcement_bureau'] is False)
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        v['deputies'] = (s['bureau']['deputies'] if ('deputies' in mapping(s['bureau'])) else [])
    except KeyError:
        pass
    try:
        v['police'] = len(persons([x_p for x_p in listed(s['bureau']['posted']) if ((x_p['from'] == '公安派出所') and (not any(same_person(x_p, x_d) for x_d in listed(v['deputies']))))]))
    except KeyError:
        try:
            v['police'] = look_147(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire'] = len(persons([x_p for x_p in listed(s['bureau']['posted']) if ((x_p['from'] == '消防救援大队') and (not ((any(same_person(x_p, x_d) for x_d in listed(v['deputies'])) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))))]))
    except KeyError:
        try:
            v['fire'] = look_148(s, p, w, v)
        except KeyError:
            pass
    try:
        v['posting_short'] = (less(v['police'], p['posted_minimum']) or less(v['fire'], p['posted_minimum']))
    except KeyError:
        try:
            v['posting_short'] = look_149(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['posting_short']) and (not ('reference_basis' in mapping(s['bureau'])))):
            return 5
    except KeyError:
        try:
            if look_146(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['in_post'] = (persons([x_s for x_s in listed(s['bureau']['staff']) if (((within(x_s['establishment'], p['counted']) and truth(x_s['on_duty'])) and (not ('posted_from' in mapping(x_s)))) and (((not (('posted' in mapping(s['bureau'])) and among(x_s, s['bureau']['posted']))) and (not (('posted' in mapping(s['squad'])) and among(x_s, s['squad']['posted'])))) and (not (('deputies' in mapping(s['bureau'])) and any(((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(s['bureau']['deputies']))))))]) if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['in_post'] = look_151(s, p, w, v)
        except KeyError:
            pass
    try:
        v['same_as_chief'] = [x_s for x_s in listed(v['in_post']) if (('chief' in mapping(s['bureau'])) and same_person(x_s, s['bureau']['chief']))]
    except KeyError:
        try:
            v['same_as_chief'] = look_152(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_99(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['in_post']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_153(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_leadership'] = add(v['concurrent_chief'], v['leaders_listed'])
    except KeyError:
        pass
    try:
        v['own'] = [x_s for x_s in listed(v['in_post']) if (not within(x_s, v['in_leadership']))]
    except KeyError:
        pass
    try:
        v['established'] = (size(v['own']) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['established'])
    except KeyError:
        pass
    try:
        v['number_filed'] = s['bureau']['counts']['established']
    except KeyError:
        pass
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])) and (not truth(v['posting_short'])))):
            return 6
    except KeyError:
        try:
            if look_150(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1)) and ('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'counts' not in y2 or ((y3 := y2['counts']).__class__ is not dict or 'established' not in y3)))):
        return 0
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y4 or any(((y6 := y5).__class__ is not dict or 'establishment' not in y6) for y5 in listing(y4['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        if ('staff' in mapping(s['bureau'])):
            if (('bureau' not in s['filing'] or ((y7 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y7 or any(((y9 := y8).__class__ is not dict or 'on_duty' not in y9) for y8 in listing(y7['staff']))))):
                return 0
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y10 or any(((y12 := y11).__class__ is not dict or 'from' not in y12) for y11 in listing(y10['posted']))))):
        return 0
    if (('bureau' not in s['filing'] or ((y13 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y13 or any(((y15 := y14).__class__ is not dict or 'name' not in y15) for y14 in listing(y13['posted']))))):
        return 0
    try:
        v['chief_unsure'] = [x_s for x_s in listed(v['same_as_chief']) if (not within(x_s, v['in_leadership']))]
    except KeyError:
        pass
    try:
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                return 0
    except KeyError:
        try:
            if look_103(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                    return 0
        except KeyError:
            pass
    try:
        v['nameless'] = [x_s for x_s in listed(v['own']) if (not ('name' in mapping(x_s)))]
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_104(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['short'] = (less(v['established'], p['minimum']) or truth(v['posting_short']))
    except KeyError:
        try:
            v['short'] = look_155(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['short']) and ('reference_basis' in mapping(s['bureau']))):
            return 7
    except KeyError:
        try:
            if look_154(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['with_leaders'] = add(v['established'], size(v['in_leadership']))
    except KeyError:
        pass
    try:
        if (truth(v['short']) and at_most(p['minimum'], v['with_leaders'])):
            return 8
    except KeyError:
        try:
            if look_156(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        v['not_begun'] = [x_p for x_p in listed(s['bureau']['posted']) if (('since' in mapping(x_p)) and less(s['as_of'], x_p['since']))]
    except KeyError:
        try:
            v['not_begun'] = look_122(s, p, w, v)
        except KeyError:
            pass
    try:
        v['police_begun'] = len(persons([x_p for x_p in listed(s['bureau']['posted']) if (((x_p['from'] == '公安派出所') and (not within(x_p, v['not_begun']))) and (not any(same_person(x_p, x_d) for x_d in listed(v['deputies']))))]))
    except KeyError:
        try:
            v['police_begun'] = look_158(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_begun'] = len(persons([x_p for x_p in listed(s['bureau']['posted']) if (((x_p['from'] == '消防救援大队') and (not within(x_p, v['not_begun']))) and (not ((any(same_person(x_p, x_d) for x_d in listed(v['deputies'])) and ('dedicated' in mapping(x_p))) and (not truth(x_p['dedicated'])))))]))
    except KeyError:
        try:
            v['fire_begun'] = look_159(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((not truth(v['short'])) and (less(v['police_begun'], p['posted_minimum']) or less(v['fire_begun'], p['posted_minimum']))):
            return 9
    except KeyError:
        try:
            if look_157(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        met = (not truth(v['short']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_21(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (truth(s['unit']['high_fire_risk']) or truth(s['unit']['main_urban_area']))
    except KeyError:
        try:
            met = look_160(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1))):
        return 0
    try:
        v['fire_line'] = [x_s for x_s in listed(s['bureau']['staff']) if (('line' in mapping(x_s)) and contains(x_s['line'], '消防'))]
    except KeyError:
        try:
            v['fire_line'] = look_161(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lent_here'] = [x_s for x_s in listed(v['fire_line']) if ((('posted_from' in mapping(x_s)) or (('posted' in mapping(s['bureau'])) and among(x_s, s['bureau']['posted']))) or (('deputies' in mapping(s['bureau'])) and any(((('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队'])) and same_person(x_s, x_d)) for x_d in listed(s['bureau']['deputies']))))]
    except KeyError:
        try:
            v['lent_here'] = look_162(s, p, w, v)
        except KeyError:
            pass
    try:
        v['own'] = [x_s for x_s in listed(v['fire_line']) if (not within(x_s, v['lent_here']))]
    except KeyError:
        pass
    try:
        v['on_fire'] = persons([x_s for x_s in listed(v['own']) if (('on_duty' in mapping(x_s)) and truth(x_s['on_duty']))])
    except KeyError:
        try:
            v['on_fire'] = look_163(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['on_fire'])
    except KeyError:
        pass
    try:
        v['somebody'] = less(0, v['count'])
    except KeyError:
        pass
    try:
        if (not truth(v['somebody'])):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y2 or any(((y4 := y3).__class__ is not dict or 'line' not in y4) for y3 in listing(y2['staff']))))):
                return 0
    except KeyError:
        pass
    try:
        if (not truth(v['somebody'])):
            if 'own' in v and (('own' not in v or any(((y6 := y5).__class__ is not dict or 'on_duty' not in y6) for y5 in listing(v['own'])))):
                return 0
    except KeyError:
        pass
    try:
        met = v['somebody']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_1_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['without_group'] = [x_v for x_v in listed(s['villages']) if ((('group' in mapping(x_v)) and ('established' in mapping(x_v['group']))) and (not truth(x_v['group']['established'])))]
    except KeyError:
        try:
            v['without_group'] = look_165(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = size(v['without_group'])
    except KeyError:
        pass
    try:
        if less(0, v['lacking']):
            return 5
    except KeyError:
        pass
    if (('villages' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'group' not in y2 or ((y3 := y2['group']).__class__ is not dict or 'established' not in y3)) for y1 in listing(s['filing']['villages'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(s['filing']['villages'])))):
        return 0
    if (('unit' not in s['filing'] or ((y6 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y6))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if less(v['declared'], v['listed']):
            return 7
    except KeyError:
        pass
    try:
        if less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']):
            return 8
    except KeyError:
        pass
    try:
        v['future'] = [x_v for x_v in listed(s['villages']) if ((('group' in mapping(x_v)) and ('date' in mapping(x_v['group']))) and less(s['as_of'], x_v['group']['date']))]
    except KeyError:
        try:
            v['future'] = look_166(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['future']) > 0):
            return 9
    except KeyError:
        pass
    try:
        met = (equal(v['lacking'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['with_group'] = [x_v for x_v in listed(s['villages']) if (not ((('group' in mapping(x_v)) and ('established' in mapping(x_v['group']))) and (not truth(x_v['group']['established']))))]
    except KeyError:
        try:
            v['with_group'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        v['known'] = [x_v for x_v in listed(v['with_group']) if ((('group' in mapping(x_v)) and ('leader' in mapping(x_v['group']))) and ('post' in mapping(x_v['group']['leader'])))]
    except KeyError:
        try:
            v['known'] = look_168(s, p, w, v)
        except KeyError:
            pass
    try:
        v['secretary'] = [x_v for x_v in listed(v['known']) if (matches(x_v['group']['leader']['post'], '((党委|党工委|党总支|党支部|党组织|(^|[^团])(总支|支部))书记|(^|[、，,；;/／ 兼村区])书记)($|[^助])') and (not matches(x_v['group']['leader']['post'], '代理|代书记|拟任|原党|原书记')))]
    except KeyError:
        try:
            v['secretary'] = look_169(s, p, w, v)
        except KeyError:
            pass
    try:
        v['doubtful'] = [x_v for x_v in listed(v['known']) if ((not within(x_v, v['secretary'])) and (matches(x_v['group']['leader']['post'], '第一书记|主持|代理|代书记|拟任|原党|原书记') or (contains(x_v['group']['leader']['post'], '书记') and (not matches(x_v['group']['leader']['post'], '副书记|书记助理|团支部|团总支|团委|团工委|纪检|纪委|纪工委')))))]
    except KeyError:
        try:
            v['doubtful'] = look_170(s, p, w, v)
        except KeyError:
            pass
    try:
        v['not_secretary'] = [x_v for x_v in listed(v['known']) if ((not within(x_v, v['secretary'])) and (not within(x_v, v['doubtful'])))]
    except KeyError:
        try:
            v['not_secretary'] = look_171(s, p, w, v)
        except KeyError:
            pass
    try:
        v['wrong'] = size(v['not_secretary'])
    except KeyError:
        pass
    try:
        if less(0, v['wrong']):
            return 5
    except KeyError:
        pass
    if 'with_group' in v and (('with_group' not in v or any(((y2 := y1).__class__ is not dict or 'group' not in y2 or ((y3 := y2['group']).__class__ is not dict or 'leader' not in y3 or ((y4 := y3['leader']).__class__ is not dict or 'post' not in y4))) for y1 in listing(v['with_group'])))):
        return 0
    if 'with_group' in v and (('with_group' not in v or any(((y6 := y5).__class__ is not dict or 'group' not in y6 or ((y7 := y6['group']).__class__ is not dict or 'leader' not in y7 or ((y8 := y7['leader']).__class__ is not dict or 'name' not in y8))) for y5 in listing(v['with_group'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(s['filing']['villages'])))):
        return 0
    if (('unit' not in s['filing'] or ((y11 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y11))):
        return 0
    try:
        if ((size(s['villages']) > 0) and (size(v['with_group']) == 0)):
            return 6
    except KeyError:
        try:
            if look_172(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        if less(v['listed'], v['declared']):
            return 7
    except KeyError:
        pass
    try:
        if less(v['declared'], v['listed']):
            return 8
    except KeyError:
        pass
    try:
        if less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']):
            return 9
    except KeyError:
        pass
    try:
        if (size(v['doubtful']) > 0):
            return 10
    except KeyError:
        pass
    try:
        met = (equal(v['wrong'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['idle'] = [x_v for x_v in listed(s['villages']) if (('patrols' in mapping(x_v)) and (equal(x_v['patrols'], 0)))]
    except KeyError:
        try:
            v['idle'] = look_174(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = size(v['idle'])
    except KeyError:
        pass
    try:
        v['year_over'] = at_most((text_of(s['year']) + '-12-31'), s['as_of'])
    except KeyError:
        pass
    try:
        if (truth(v['year_over']) and less(0, v['lacking'])):
            return 5
    except KeyError:
        try:
            if look_173(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_1_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['none'] = (equal(s['forces']['grids'], 0))
    except KeyError:
        pass
    try:
        if (v['none']) is True:
            return 5
    except KeyError:
        pass
    return 4


def rule_2_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('meetings' not in s['filing'])):
        return 0
    try:
        v['held'] = [x_m for x_m in listed(s['meetings']) if ((('date' in mapping(x_m)) and at_most(w['start'], x_m['date'])) and at_most(x_m['date'], w['until']))]
    except KeyError:
        try:
            v['held'] = look_175(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party'] = [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '党委会')) and ('topics' in mapping(x_m)))]
    except KeyError:
        try:
            v['party'] = look_176(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government'] = [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '政府工作会议')) and ('topics' in mapping(x_m)))]
    except KeyError:
        try:
            v['government'] = look_177(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_emergency'] = len([x_m for x_m in listed(v['party']) if any(contains(x_t, '应急管理') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['party_emergency'] = look_178(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_fire'] = len([x_m for x_m in listed(v['party']) if any(contains(x_t, '消防') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['party_fire'] = look_179(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_emergency'] = len([x_m for x_m in listed(v['government']) if any(contains(x_t, '应急管理') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['government_emergency'] = look_180(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_fire'] = len([x_m for x_m in listed(v['government']) if any(contains(x_t, '消防') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['government_fire'] = look_181(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_least'] = smallest([v['party_emergency'], v['party_fire']])
    except KeyError:
        pass
    try:
        v['government_least'] = smallest([v['government_emergency'], v['government_fire']])
    except KeyError:
        pass
    try:
        v['party_met'] = at_most(p['minimum'], v['party_least'])
    except KeyError:
        pass
    try:
        v['government_met'] = at_most(p['minimum'], v['government_least'])
    except KeyError:
        pass
    try:
        if (not (truth(v['party_met']) and truth(v['government_met']))):
            if (('meetings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['meetings'])))):
                return 0
    except KeyError:
        try:
            if look_182(s, p, w, v):
                if (('meetings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['meetings'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (not (truth(v['party_met']) and truth(v['government_met']))):
            if 'held' in v and (('held' not in v or any(((y4 := y3).__class__ is not dict or 'type' not in y4) for y3 in listing(v['held'])))):
                return 0
    except KeyError:
        try:
            if look_182(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y4 := y3).__class__ is not dict or 'type' not in y4) for y3 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (not (truth(v['party_met']) and truth(v['government_met']))):
            if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                return 0
    except KeyError:
        try:
            if look_182(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['joint'] = [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and (x_m['type'] == '党政联席会议')) and ('topics' in mapping(x_m)))]
    except KeyError:
        try:
            v['joint'] = look_184(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_perhaps'] = (any(any(matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['party'], v['joint']))) and any(any(matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['party'], v['joint']))))
    except KeyError:
        try:
            v['party_perhaps'] = look_185(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_perhaps'] = (any(any(matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['government'], v['joint']))) and any(any(matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['government'], v['joint']))))
    except KeyError:
        try:
            v['government_perhaps'] = look_186(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))):
            return 5
    except KeyError:
        try:
            if look_183(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['party_met']) and (not truth(v['government_met']))):
            return 6
    except KeyError:
        try:
            if look_187(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['party_met'])) and truth(v['government_met'])):
            return 7
    except KeyError:
        try:
            if look_188(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (truth(v['party_met']) and truth(v['government_met']))
    except KeyError:
        try:
            met = look_189(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('responsibility' not in s['filing'] or ((y1 := s['filing']['responsibility']).__class__ is not dict or 'system' not in y1 or ((y2 := y1['system']).__class__ is not dict or 'number' not in y2)))):
        return 0
    if (('responsibility' not in s['filing'] or ((y3 := s['filing']['responsibility']).__class__ is not dict or 'system' not in y3 or ((y4 := y3['system']).__class__ is not dict or 'date' not in y4)))):
        return 0
    try:
        v['number'] = s['responsibility']['system']['number']
    except KeyError:
        pass
    try:
        met = (v['number'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['named'] = s['responsibility']['first_responsible']
    except KeyError:
        pass
    try:
        if (size(v['named']) == 0):
            return 5
    except KeyError:
        pass
    if (('responsibility' not in s['filing'] or ((y1 := s['filing']['responsibility']).__class__ is not dict or 'first_responsible' not in y1 or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(y1['first_responsible']))))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    try:
        v['party'] = [x_l for x_l in listed(s['leaders']) if (('head_of' in mapping(x_l)) and within('党委', x_l['head_of']))]
    except KeyError:
        try:
            v['party'] = look_33(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_sitting'] = [x_l for x_l in listed(v['party']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['party_sitting'] = look_34(s, p, w, v)
        except KeyError:
            pass
    if 'party_sitting' in v and (('party_sitting' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['party_sitting'])))):
        return 0
    try:
        v['government'] = [x_l for x_l in listed(s['leaders']) if (('head_of' in mapping(x_l)) and within('政府', x_l['head_of']))]
    except KeyError:
        try:
            v['government'] = look_35(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_sitting'] = [x_l for x_l in listed(v['government']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))]
    except KeyError:
        try:
            v['government_sitting'] = look_36(s, p, w, v)
        except KeyError:
            pass
    if 'government_sitting' in v and (('government_sitting' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['government_sitting'])))):
        return 0
    try:
        if (size(v['party']) == 0):
            try:
                v['party_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]
            except KeyError:
                try:
                    v['party_unmarked'] = look_37(s, p, w, v)
                except KeyError:
                    pass
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government']) == 0):
            try:
                v['government_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]
            except KeyError:
                try:
                    v['government_unmarked'] = look_38(s, p, w, v)
                except KeyError:
                    pass
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        v['heads'] = persons(add(v['party_sitting'], v['government_sitting']))
    except KeyError:
        pass
    try:
        v['lacking'] = [x_h for x_h in listed(v['heads']) if (not among(x_h, v['named']))]
    except KeyError:
        pass
    try:
        v['one_lacks'] = (size(v['lacking']) > 0)
    except KeyError:
        pass
    try:
        v['party_named'] = [x_h for x_h in listed(v['party_sitting']) if among(x_h, v['named'])]
    except KeyError:
        pass
    try:
        v['government_named'] = [x_h for x_h in listed(v['government_sitting']) if among(x_h, v['named'])]
    except KeyError:
        pass
    try:
        if ((truth(v['one_lacks']) and any(True for x_h in listed(v['party_named']))) and any(True for x_h in listed(v['government_named']))):
            return 6
    except KeyError:
        try:
            if look_190(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['one_lacks']) is True:
            return 7
    except KeyError:
        pass
    try:
        if ((size(v['party_sitting']) == 0) or (size(v['government_sitting']) == 0)):
            return 8
    except KeyError:
        try:
            if look_40(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = (not truth(v['one_lacks']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['held'] = [x_i for x_i in listed(s['inspections']) if ((('date' in mapping(x_i)) and at_most(w['start'], x_i['date'])) and at_most(x_i['date'], w['until']))]
    except KeyError:
        try:
            v['held'] = look_191(s, p, w, v)
        except KeyError:
            pass
    try:
        v['held_count'] = size(v['held'])
    except KeyError:
        pass
    if 'undated' not in v:
        try:
            v['undated'] = [x_i for x_i in listed(s['inspections']) if (not ('date' in mapping(x_i)))]
        except KeyError:
            pass
    try:
        if less(add(v['held_count'], size(v['undated'])), p['minimum']):
            return 5
    except KeyError:
        pass
    if (('inspections' not in s['filing'])):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    try:
        if (size(s['leaders']) > 0):
            if 'party_heads' not in v:
                try:
                    v['party_heads'] = [x_l for x_l in listed(s['leaders']) if ((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))]
                except KeyError:
                    try:
                        v['party_heads'] = look_192(s, p, w, v)
                    except KeyError:
                        pass
            if 'government_heads' not in v:
                try:
                    v['government_heads'] = [x_l for x_l in listed(s['leaders']) if ((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))]
                except KeyError:
                    try:
                        v['government_heads'] = look_193(s, p, w, v)
                    except KeyError:
                        pass
            if 'heads' not in v:
                try:
                    v['heads'] = persons(add(v['party_heads'], v['government_heads']))
                except KeyError:
                    pass
            if not v.get('heads'):
                return 0
    except KeyError:
        pass
    if 'party_heads' not in v:
        try:
            v['party_heads'] = [x_l for x_l in listed(s['leaders']) if ((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))]
        except KeyError:
            try:
                v['party_heads'] = look_192(s, p, w, v)
            except KeyError:
                pass
    try:
        if (size(v['party_heads']) == 0):
            if 'party_unmarked' not in v:
                try:
                    v['party_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记'))]
                except KeyError:
                    try:
                        v['party_unmarked'] = look_37(s, p, w, v)
                    except KeyError:
                        pass
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y2 := y1).__class__ is not dict or 'head_of' not in y2) for y1 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    if 'government_heads' not in v:
        try:
            v['government_heads'] = [x_l for x_l in listed(s['leaders']) if ((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) and (not (('vacant' in mapping(x_l)) and truth(x_l['vacant']))))]
        except KeyError:
            try:
                v['government_heads'] = look_193(s, p, w, v)
            except KeyError:
                pass
    try:
        if (size(v['government_heads']) == 0):
            if 'government_unmarked' not in v:
                try:
                    v['government_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))]
                except KeyError:
                    try:
                        v['government_unmarked'] = look_38(s, p, w, v)
                    except KeyError:
                        pass
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y4 := y3).__class__ is not dict or 'head_of' not in y4) for y3 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)):
            if 'acting_unmarked' not in v:
                try:
                    v['acting_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('acting' in mapping(x_l))) and truth(x_l['acting']))]
                except KeyError:
                    try:
                        v['acting_unmarked'] = look_194(s, p, w, v)
                    except KeyError:
                        pass
            if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_195(s, p, w, v):
                if 'acting_unmarked' not in v:
                    try:
                        v['acting_unmarked'] = [x_l for x_l in listed(s['leaders']) if (((not ('head_of' in mapping(x_l))) and ('acting' in mapping(x_l))) and truth(x_l['acting']))]
                    except KeyError:
                        try:
                            v['acting_unmarked'] = look_194(s, p, w, v)
                        except KeyError:
                            pass
                if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                    return 0
        except KeyError:
            pass
    if 'party_heads' in v and (('party_heads' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['party_heads'])))):
        return 0
    if 'government_heads' in v and (('government_heads' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['government_heads'])))):
        return 0
    if 'party_vacant' not in v:
        try:
            v['party_vacant'] = any(((('head_of' in mapping(x_l)) and within('党委', x_l['head_of'])) and (('vacant' in mapping(x_l)) and truth(x_l['vacant']))) for x_l in listed(s['leaders']))
        except KeyError:
            try:
                v['party_vacant'] = look_196(s, p, w, v)
            except KeyError:
                pass
    if 'government_vacant' not in v:
        try:
            v['government_vacant'] = any(((('head_of' in mapping(x_l)) and within('政府', x_l['head_of'])) and (('vacant' in mapping(x_l)) and truth(x_l['vacant']))) for x_l in listed(s['leaders']))
        except KeyError:
            try:
                v['government_vacant'] = look_197(s, p, w, v)
            except KeyError:
                pass
    try:
        v['by_party'] = [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and any(any(same_person(x_h, {'name': x_n}) for x_h in listed(v['party_heads'])) for x_n in listed(x_i['leaders'])))]
    except KeyError:
        try:
            v['by_party'] = look_198(s, p, w, v)
        except KeyError:
            pass
    try:
        v['by_government'] = [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and any(any(same_person(x_h, {'name': x_n}) for x_h in listed(v['government_heads'])) for x_n in listed(x_i['leaders'])))]
    except KeyError:
        try:
            v['by_government'] = look_199(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_times'] = size(v['by_party'])
    except KeyError:
        pass
    try:
        v['government_times'] = size(v['by_government'])
    except KeyError:
        pass
    if 'party_asked' not in v:
        try:
            v['party_asked'] = ((not ('leaders' in mapping(s['filing']))) or (not ((size(v['party_heads']) == 0) and truth(v['party_vacant']))))
        except KeyError:
            try:
                v['party_asked'] = look_200(s, p, w, v)
            except KeyError:
                pass
    if 'government_asked' not in v:
        try:
            v['government_asked'] = ((not ('leaders' in mapping(s['filing']))) or (not ((size(v['government_heads']) == 0) and truth(v['government_vacant']))))
        except KeyError:
            try:
                v['government_asked'] = look_201(s, p, w, v)
            except KeyError:
                pass
    try:
        v['both_met'] = ((at_most(p['minimum'], v['party_times']) or (not truth(v['party_asked']))) and (at_most(p['minimum'], v['government_times']) or (not truth(v['government_asked']))))
    except KeyError:
        try:
            v['both_met'] = look_202(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['both_met'])):
            if (('inspections' not in s['filing'] or any(((y12 := y11).__class__ is not dict or 'date' not in y12) for y11 in listing(s['filing']['inspections'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not truth(v['both_met'])):
            if 'held' in v and (('held' not in v or any(((y14 := y13).__class__ is not dict or 'leaders' not in y14) for y13 in listing(v['held'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(s['leaders']) == 0):
            return 6
    except KeyError:
        pass
    if 'heads' not in v:
        try:
            v['heads'] = persons(add(v['party_heads'], v['government_heads']))
        except KeyError:
            pass
    if 'attended' not in v:
        try:
            v['attended'] = [x_i for x_i in listed(s['inspections']) if ((('date' in mapping(x_i)) and ('leaders' in mapping(x_i))) and any(any(same_person(x_h, {'name': x_n}) for x_h in listed(v['heads'])) for x_n in listed(x_i['leaders'])))]
        except KeyError:
            try:
                v['attended'] = look_203(s, p, w, v)
            except KeyError:
                pass
    try:
        v['times'] = [x_i for x_i in listed(v['attended']) if (at_most(w['start'], x_i['date']) and at_most(x_i['date'], w['until']))]
    except KeyError:
        try:
            v['times'] = look_204(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['times'])
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            return 7
    except KeyError:
        pass
    try:
        if ((not truth(v['both_met'])) and ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0))):
            return 8
    except KeyError:
        try:
            if look_205(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (not truth(v['both_met'])):
            return 9
    except KeyError:
        pass
    try:
        met = v['both_met']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_2_1_7(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['lists'] = [x_l for x_l in listed(s['responsibility']['task_lists']) if (not ((('document' in mapping(x_l)) and ('date' in mapping(x_l['document']))) and less(w['until'], x_l['document']['date'])))]
    except KeyError:
        try:
            v['lists'] = look_207(s, p, w, v)
        except KeyError:
            pass
    try:
        v['bound'] = at_most(p['first_year'], s['year'])
    except KeyError:
        pass
    try:
        v['lacking'] = [x_c for x_c in listed(p['classes']) if (not any((((not ('year' in mapping(x_l))) or (equal(x_l['year'], s['year']))) and ((not ('class' in mapping(x_l))) or (equal(x_l['class'], x_c)))) for x_l in listed(v['lists'])))]
    except KeyError:
        try:
            v['lacking'] = look_208(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['bound']) and (size(v['lacking']) > 0)):
            return 5
    except KeyError:
        try:
            if look_206(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (v['bound']) is True:
            if (('responsibility' not in s['filing'] or ((y1 := s['filing']['responsibility']).__class__ is not dict or 'task_lists' not in y1))):
                return 0
    except KeyError:
        pass
    try:
        v['issued'] = [x_l for x_l in listed(v['lists']) if (((('year' in mapping(x_l)) and (equal(x_l['year'], s['year']))) and ('class' in mapping(x_l))) and ((('document' in mapping(x_l)) and ('number' in mapping(x_l['document']))) and ('date' in mapping(x_l['document']))))]
    except KeyError:
        try:
            v['issued'] = look_209(s, p, w, v)
        except KeyError:
            pass
    try:
        v['not_issued'] = [x_c for x_c in listed(p['classes']) if (not any((equal(x_l['class'], x_c)) for x_l in listed(v['issued'])))]
    except KeyError:
        try:
            v['not_issued'] = look_210(s, p, w, v)
        except KeyError:
            pass
    try:
        v['complete'] = (size(v['not_issued']) == 0)
    except KeyError:
        pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            try:
                v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
            except KeyError:
                try:
                    v['unfinished'] = look_211(s, p, w, v)
                except KeyError:
                    pass
            if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_212(s, p, w, v):
                try:
                    v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
                except KeyError:
                    try:
                        v['unfinished'] = look_211(s, p, w, v)
                    except KeyError:
                        pass
                if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            try:
                v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
            except KeyError:
                try:
                    v['unfinished'] = look_211(s, p, w, v)
                except KeyError:
                    pass
            if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_212(s, p, w, v):
                try:
                    v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
                except KeyError:
                    try:
                        v['unfinished'] = look_211(s, p, w, v)
                    except KeyError:
                        pass
                if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            try:
                v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
            except KeyError:
                try:
                    v['unfinished'] = look_211(s, p, w, v)
                except KeyError:
                    pass
            if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_212(s, p, w, v):
                try:
                    v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
                except KeyError:
                    try:
                        v['unfinished'] = look_211(s, p, w, v)
                    except KeyError:
                        pass
                if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            try:
                v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
            except KeyError:
                try:
                    v['unfinished'] = look_211(s, p, w, v)
                except KeyError:
                    pass
            if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_212(s, p, w, v):
                try:
                    v['unfinished'] = [x_l for x_l in listed(v['lists']) if ((not ('year' in mapping(x_l))) or ((equal(x_l['year'], s['year'])) and (((not ('class' in mapping(x_l))) or (not ('document' in mapping(x_l)))) or ((not ('number' in mapping(x_l['document']))) or (not ('date' in mapping(x_l['document'])))))))]
                except KeyError:
                    try:
                        v['unfinished'] = look_211(s, p, w, v)
                    except KeyError:
                        pass
                if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not ('task_lists' in mapping(s['responsibility'])))):
            return 6
    except KeyError:
        try:
            if look_213(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not truth(v['complete']))):
            return 7
    except KeyError:
        try:
            if look_214(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = v['complete']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_2_1_8(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_2_2_2_a6c9a2dcb2ceefe8f5a20622(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['named'] = [x_s for x_s in listed(s['committee']['systems']) if ('name' in mapping(x_s))]
    except KeyError:
        pass
    try:
        v['nameless'] = [x_s for x_s in listed(s['committee']['systems']) if (not ('name' in mapping(x_s)))]
    except KeyError:
        pass
    try:
        v['lacking'] = [x_r for x_r in listed(p['required']) if (not any(contains(x_s['name'], x_r) for x_s in listed(v['named'])))]
    except KeyError:
        try:
            v['lacking'] = look_216(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unclear'] = [x_r for x_r in listed(v['lacking']) if any(matches(x_s['name'], at(p['alike'], x_r)) for x_s in listed(v['named']))]
    except KeyError:
        try:
            v['unclear'] = look_217(s, p, w, v)
        except KeyError:
            pass
    try:
        v['gone'] = [x_r for x_r in listed(v['lacking']) if (not within(x_r, v['unclear']))]
    except KeyError:
        pass
    try:
        if ((size(v['gone']) > 0) and (size(v['nameless']) == 0)):
            return 5
    except KeyError:
        try:
            if look_215(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'systems' not in y1))):
        return 0
    try:
        if (size(v['lacking']) > 0):
            if 'nameless' in v and (('nameless' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['nameless'])))):
                return 0
    except KeyError:
        pass
    try:
        v['complete'] = [x_s for x_s in listed(v['named']) if ((('document' in mapping(x_s)) and ('number' in mapping(x_s['document']))) and ('date' in mapping(x_s['document'])))]
    except KeyError:
        try:
            v['complete'] = look_218(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unproved'] = [x_r for x_r in listed(p['required']) if (not any(contains(x_s['name'], x_r) for x_s in listed(v['complete'])))]
    except KeyError:
        try:
            v['unproved'] = look_219(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unfinished'] = [x_s for x_s in listed(v['named']) if any(contains(x_s['name'], x_r) for x_r in listed(v['unproved']))]
    except KeyError:
        try:
            v['unfinished'] = look_220(s, p, w, v)
        except KeyError:
            pass
    if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'document' not in y5 or ((y6 := y5['document']).__class__ is not dict or 'number' not in y6)) for y4 in listing(v['unfinished'])))):
        return 0
    if 'unfinished' in v and (('unfinished' not in v or any(((y8 := y7).__class__ is not dict or 'document' not in y8 or ((y9 := y8['document']).__class__ is not dict or 'date' not in y9)) for y7 in listing(v['unfinished'])))):
        return 0
    try:
        if (size(v['unclear']) > 0):
            return 6
    except KeyError:
        pass
    try:
        v['not_yet'] = [x_r for x_r in listed(p['required']) if (not any((contains(x_s['name'], x_r) and at_most(x_s['document']['date'], s['as_of'])) for x_s in listed(v['complete'])))]
    except KeyError:
        try:
            v['not_yet'] = look_221(s, p, w, v)
        except KeyError:
            pass
    try:
        v['later'] = [x_s for x_s in listed(v['complete']) if any(contains(x_s['name'], x_r) for x_r in listed(v['not_yet']))]
    except KeyError:
        try:
            v['later'] = look_222(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['later']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['consultation'] = [x_s for x_s in listed(v['named']) if contains(x_s['name'], p['periodic'])]
    except KeyError:
        pass
    try:
        v['intervals'] = [x_s['interval'] for x_s in [x_s for x_s in listed(v['consultation']) if ('interval' in mapping(x_s))]]
    except KeyError:
        pass
    try:
        v['no_interval'] = (any(True for x_s in listed(v['consultation'])) and (size(v['intervals']) == 0))
    except KeyError:
        try:
            v['no_interval'] = look_223(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['no_interval']) is True:
            return 8
    except KeyError:
        pass
    try:
        v['no_fixed_interval'] = (not any((not contains(x_i, '不定期')) for x_i in listed(v['intervals'])))
    except KeyError:
        try:
            v['no_fixed_interval'] = look_224(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['no_fixed_interval']) is True:
            return 9
    except KeyError:
        pass
    try:
        met = (size(v['gone']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(s['committee']['members']) == 0):
            return 5
    except KeyError:
        pass
    try:
        v['idle'] = [x_m for x_m in listed(s['committee']['members']) if (('duties' in mapping(x_m)) and (size(x_m['duties']) == 0))]
    except KeyError:
        try:
            v['idle'] = look_225(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['idle']) > 0):
            return 6
    except KeyError:
        pass
    return 4


def rule_2_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(s['office']['duties']) == 0):
            return 5
    except KeyError:
        pass
    return 4


def rule_2_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('activities' not in s['filing'] or ((y1 := s['filing']['activities']).__class__ is not dict or 'safety_checks' not in y1))):
        return 0
    try:
        v['checks'] = s['activities']['safety_checks']
    except KeyError:
        pass
    try:
        v['enterprises'] = (s['activities']['checks_enterprises'] if ('checks_enterprises' in mapping(s['activities'])) else 0)
    except KeyError:
        pass
    try:
        v['self_employed'] = (s['activities']['checks_self_employed'] if ('checks_self_employed' in mapping(s['activities'])) else 0)
    except KeyError:
        pass
    try:
        v['of_businesses'] = add(v['enterprises'], v['self_employed'])
    except KeyError:
        pass
    try:
        if ((equal(v['checks'], 0)) and less(0, v['of_businesses'])):
            return 5
    except KeyError:
        try:
            if look_226(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = less(0, v['checks'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['unchecked'] = [x_k for x_k in listed(p['kinds']) if ((('checks_enterprises' in mapping(s['activities'])) and (equal(s['activities']['checks_enterprises'], 0))) if (x_k == '企业') else (('checks_self_employed' in mapping(s['activities'])) and (equal(s['activities']['checks_self_employed'], 0))))]
    except KeyError:
        try:
            v['unchecked'] = look_227(s, p, w, v)
        except KeyError:
            pass
    try:
        if within('企业', v['unchecked']):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['unchecked']) > 0):
            return 6
    except KeyError:
        pass
    if (('activities' not in s['filing'] or ((y1 := s['filing']['activities']).__class__ is not dict or 'checks_enterprises' not in y1))):
        return 0
    if (('activities' not in s['filing'] or ((y2 := s['filing']['activities']).__class__ is not dict or 'checks_self_employed' not in y2))):
        return 0
    try:
        met = (size(v['unchecked']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('activities' not in s['filing'] or ((y1 := s['filing']['activities']).__class__ is not dict or 'publicity' not in y1))):
        return 0
    try:
        v['events'] = s['activities']['publicity']
    except KeyError:
        pass
    try:
        met = less(0, v['events'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    return 4


def rule_2_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(s['bureau']['duties']) == 0):
            return 5
    except KeyError:
        pass
    return 4


def rule_2_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(s['bureau']['enforcement_items']) == 0):
            return 5
    except KeyError:
        pass
    try:
        if (size(s['bureau']['duties']) == 0):
            return 6
    except KeyError:
        pass
    return 4


def rule_2_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['without'] = (('has_enforcement_bureau' in mapping(s['unit'])) and (not truth(s['unit']['has_enforcement_bureau'])))
    except KeyError:
        try:
            v['without'] = look_85(s, p, w, v)
        except KeyError:
            pass
    try:
        v['host'] = s['office']['host_body']
    except KeyError:
        pass
    try:
        v['misplaced'] = ((not equal(v['host'], p['bureau_name'])) and ((('existing_body' in mapping(s['bureau'])) and (not same_body(v['host'], s['bureau']['existing_body']))) if truth(v['without']) else (('has_enforcement_bureau' in mapping(s['unit'])) and (not equal(v['host'], p['parent_name'])))))
    except KeyError:
        try:
            v['misplaced'] = look_228(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['misplaced']) is True:
            return 5
    except KeyError:
        pass
    try:
        v['naming'] = [x_d for x_d in listed(s['bureau']['duties']) if any(contains(x_d, x_o) for x_o in listed(p['office_names']))]
    except KeyError:
        try:
            v['naming'] = look_229(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['naming']) == 0):
            return 6
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'duties' not in y1))):
        return 0
    if (('office' not in s['filing'] or ((y2 := s['filing']['office']).__class__ is not dict or 'host_body' not in y2))):
        return 0
    try:
        if (not equal(v['host'], p['bureau_name'])):
            if (('unit' not in s['filing'] or ((y3 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y3))):
                return 0
    except KeyError:
        pass
    try:
        if (truth(v['without']) and (not equal(v['host'], p['bureau_name']))):
            if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y4))):
                return 0
    except KeyError:
        try:
            if look_230(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y4))):
                    return 0
        except KeyError:
            pass
    try:
        if ((equal(v['host'], p['parent_name'])) and (not truth(v['without']))):
            return 7
    except KeyError:
        try:
            if look_87(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['tasked'] = [x_d for x_d in listed(v['naming']) if contains(x_d, p['work'])]
    except KeyError:
        pass
    try:
        if (size(v['tasked']) == 0):
            return 8
    except KeyError:
        pass
    try:
        met = (not truth(v['misplaced']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (size(s['district']) > 0)
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        v['agreed_by'] = s['district']['fire_supervision']['agreed_by']
    except KeyError:
        pass
    try:
        v['not_agreed'] = [x_b for x_b in listed(p['bodies']) if (not any(contains(x_a, x_b) for x_a in listed(v['agreed_by'])))]
    except KeyError:
        try:
            v['not_agreed'] = look_231(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['not_agreed']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['no_number'] = (not ((('fire_supervision' in mapping(s['district'])) and ('document' in mapping(s['district']['fire_supervision']))) and ('number' in mapping(s['district']['fire_supervision']['document']))))
    except KeyError:
        try:
            v['no_number'] = look_232(s, p, w, v)
        except KeyError:
            pass
    try:
        v['no_date'] = (not ((('fire_supervision' in mapping(s['district'])) and ('document' in mapping(s['district']['fire_supervision']))) and ('date' in mapping(s['district']['fire_supervision']['document']))))
    except KeyError:
        try:
            v['no_date'] = look_233(s, p, w, v)
        except KeyError:
            pass
    try:
        v['no_agreed'] = (not (('fire_supervision' in mapping(s['district'])) and ('agreed_by' in mapping(s['district']['fire_supervision']))))
    except KeyError:
        try:
            v['no_agreed'] = look_234(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unfiled'] = (((['文号'] if truth(v['no_number']) else []) + (['日期'] if truth(v['no_date']) else [])) + (['参与协商的单位'] if truth(v['no_agreed']) else []))
    except KeyError:
        pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
    except KeyError:
        pass
    try:
        v['dated_on'] = s['district']['fire_supervision']['document']['date']
    except KeyError:
        pass
    try:
        if less(s['as_of'], v['dated_on']):
            return 7
    except KeyError:
        pass
    try:
        met = (size(v['not_agreed']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['begun'] = [x_c for x_c in listed(s['activities']['campaigns']) if ((('date' in mapping(x_c)) and at_most(w['start'], x_c['date'])) and at_most(x_c['date'], w['until']))]
    except KeyError:
        try:
            v['begun'] = look_235(s, p, w, v)
        except KeyError:
            pass
    try:
        v['held'] = [x_c for x_c in listed(v['begun']) if ('name' in mapping(x_c))]
    except KeyError:
        pass
    try:
        v['unfinished'] = ([x_c for x_c in listed(s['activities']['campaigns']) if (not ('date' in mapping(x_c)))] + [x_c for x_c in listed(v['begun']) if (not ('name' in mapping(x_c)))])
    except KeyError:
        pass
    try:
        v['no_checks'] = (('fire_checks' in mapping(s['activities'])) and (equal(s['activities']['fire_checks'], 0)))
    except KeyError:
        try:
            v['no_checks'] = look_236(s, p, w, v)
        except KeyError:
            pass
    try:
        v['no_campaign'] = ((('campaigns' in mapping(s['activities'])) and (size(v['held']) == 0)) and (size(v['unfinished']) == 0))
    except KeyError:
        try:
            v['no_campaign'] = look_237(s, p, w, v)
        except KeyError:
            pass
    try:
        v['undone'] = [x_a for x_a in listed(p['acts']) if truth((v['no_campaign'] if (x_a == '专项治理') else v['no_checks']))]
    except KeyError:
        pass
    try:
        if within('消防安全检查', v['undone']):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['undone']) > 0):
            return 6
    except KeyError:
        pass
    if (('activities' not in s['filing'] or ((y1 := s['filing']['activities']).__class__ is not dict or 'fire_checks' not in y1))):
        return 0
    if (('activities' not in s['filing'] or ((y2 := s['filing']['activities']).__class__ is not dict or 'campaigns' not in y2))):
        return 0
    try:
        v['campaigns'] = size(v['held'])
    except KeyError:
        pass
    try:
        if (equal(v['campaigns'], 0)):
            if 'unfinished' in v and (('unfinished' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        if (equal(v['campaigns'], 0)):
            if 'unfinished' in v and (('unfinished' not in v or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        met = (size(v['undone']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['found'] = s['hazards']['found']
    except KeyError:
        pass
    try:
        v['rectified'] = (s['hazards']['rectified'] if ('rectified' in mapping(s['hazards'])) else 0)
    except KeyError:
        pass
    try:
        v['with_deadline'] = (s['hazards']['open_with_deadline'] if ('open_with_deadline' in mapping(s['hazards'])) else 0)
    except KeyError:
        pass
    try:
        v['followed'] = add(v['rectified'], v['with_deadline'])
    except KeyError:
        pass
    try:
        if less(v['found'], v['followed']):
            return 5
    except KeyError:
        pass
    if (('hazards' not in s['filing'] or ((y1 := s['filing']['hazards']).__class__ is not dict or 'found' not in y1))):
        return 0
    try:
        if less(0, v['found']):
            if (('hazards' not in s['filing'] or ((y2 := s['filing']['hazards']).__class__ is not dict or 'rectified' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        if less(0, v['found']):
            if (('hazards' not in s['filing'] or ((y3 := s['filing']['hazards']).__class__ is not dict or 'open_with_deadline' not in y3))):
                return 0
    except KeyError:
        pass
    try:
        if (equal(v['found'], 0)):
            return 6
    except KeyError:
        pass
    try:
        v['neither'] = subtract(v['found'], v['followed'])
    except KeyError:
        pass
    try:
        met = (equal(v['neither'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['asked'] = s['hazards']['violations_found']
    except KeyError:
        pass
    try:
        v['filed'] = (s['hazards']['transfers'] if ('transfers' in mapping(s['hazards'])) else [])
    except KeyError:
        pass
    try:
        v['dated_by'] = [x_t for x_t in listed(v['filed']) if (('date' in mapping(x_t)) and at_most(x_t['date'], s['as_of']))]
    except KeyError:
        try:
            v['dated_by'] = look_239(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_year'] = [x_t for x_t in listed(v['dated_by']) if at_most((text_of(s['year']) + '-01-01'), x_t['date'])]
    except KeyError:
        pass
    try:
        v['made'] = [x_t for x_t in listed(v['in_year']) if ('to' in mapping(x_t))]
    except KeyError:
        pass
    try:
        v['counted'] = size(v['made'])
    except KeyError:
        pass
    try:
        v['unfinished'] = ([x_t for x_t in listed(v['filed']) if (not ('date' in mapping(x_t)))] + [x_t for x_t in listed(v['in_year']) if (not ('to' in mapping(x_t)))])
    except KeyError:
        pass
    try:
        v['unfinished_count'] = size(v['unfinished'])
    except KeyError:
        pass
    try:
        v['short'] = subtract(v['asked'], v['counted'])
    except KeyError:
        pass
    try:
        if (('transfers' in mapping(s['hazards'])) and less(v['unfinished_count'], v['short'])):
            return 5
    except KeyError:
        try:
            if look_238(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('hazards' not in s['filing'] or ((y1 := s['filing']['hazards']).__class__ is not dict or 'violations_found' not in y1))):
        return 0
    try:
        if less(0, v['asked']):
            if (('hazards' not in s['filing'] or ((y2 := s['filing']['hazards']).__class__ is not dict or 'transfers' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['counted'], v['asked']):
            if 'unfinished' in v and (('unfinished' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['counted'], v['asked']):
            if 'unfinished' in v and (('unfinished' not in v or any(((y6 := y5).__class__ is not dict or 'to' not in y6) for y5 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        if (equal(v['asked'], 0)):
            return 6
    except KeyError:
        pass
    try:
        met = at_most(v['short'], v['unfinished_count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_2_52547e24dcb00cd19221c3b6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (('equipment' in mapping(s['squad'])) and (size(s['squad']['equipment']) == 0)):
            return 5
    except KeyError:
        try:
            if look_240(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_3_1_3_a3981fadeea1a49396c8135d(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['mode'] = s['squad']['mode']
    except KeyError:
        pass
    try:
        if ((not equal(v['mode'], p['required'])) and matches(v['mode'], '联合组队|合署办公')):
            return 5
    except KeyError:
        try:
            if look_241(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (not equal(v['mode'], p['required'])):
            return 6
    except KeyError:
        pass
    return 4


def rule_3_1_4_38c9851e586d1bc9c18e3a2c(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['others'] = [x_p for x_p in listed(s['squad']['posted']) if (('from' in mapping(x_p)) and (not matches(x_p['from'], '执法大队|应急管理局|应急局')))]
    except KeyError:
        try:
            v['others'] = look_242(s, p, w, v)
        except KeyError:
            pass
    try:
        v['in_force'] = [x_p for x_p in listed(s['squad']['posted']) if ((not within(x_p, v['others'])) and (not (('certificate_expires' in mapping(x_p)) and less(x_p['certificate_expires'], s['as_of']))))]
    except KeyError:
        try:
            v['in_force'] = look_243(s, p, w, v)
        except KeyError:
            pass
    try:
        v['possible'] = persons([x_p for x_p in listed(v['in_force']) if ((not ('certified' in mapping(x_p))) or truth(x_p['certified']))])
    except KeyError:
        try:
            v['possible'] = look_244(s, p, w, v)
        except KeyError:
            pass
    try:
        v['possible_count'] = size(v['possible'])
    except KeyError:
        pass
    try:
        if less(v['possible_count'], p['minimum']):
            return 5
    except KeyError:
        pass
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'posted' not in y1 or any(((y3 := y2).__class__ is not dict or 'certified' not in y3) for y2 in listing(y1['posted']))))):
        return 0
    if (('squad' not in s['filing'] or ((y4 := s['filing']['squad']).__class__ is not dict or 'posted' not in y4 or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(y4['posted']))))):
        return 0
    try:
        v['unstated'] = ([x_p for x_p in listed(s['squad']['posted']) if (not ('from' in mapping(x_p)))] if any(('from' in mapping(x_p)) for x_p in listed(s['squad']['posted'])) else [])
    except KeyError:
        try:
            v['unstated'] = look_245(s, p, w, v)
        except KeyError:
            pass
    if 'unstated' in v and (('unstated' not in v or any(((y8 := y7).__class__ is not dict or 'from' not in y8) for y7 in listing(v['unstated'])))):
        return 0
    try:
        v['officers'] = persons([x_p for x_p in listed(v['in_force']) if (('certified' in mapping(x_p)) and truth(x_p['certified']))])
    except KeyError:
        try:
            v['officers'] = look_246(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['officers'])
    except KeyError:
        pass
    try:
        v['enough'] = at_most(p['minimum'], v['count'])
    except KeyError:
        pass
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['from_brigade'] = [x_s for x_s in listed(s['squad']['town_staff']) if (('posted' in mapping(s['squad'])) and among(x_s, s['squad']['posted']))]
    except KeyError:
        try:
            v['from_brigade'] = look_247(s, p, w, v)
        except KeyError:
            pass
    try:
        v['staff'] = persons([x_s for x_s in listed(s['squad']['town_staff']) if (not within(x_s, v['from_brigade']))])
    except KeyError:
        pass
    try:
        v['count'] = size(v['staff'])
    except KeyError:
        pass
    try:
        v['enough'] = at_most(p['minimum'], v['count'])
    except KeyError:
        pass
    try:
        if (not truth(v['enough'])):
            return 5
    except KeyError:
        pass
    try:
        v['perhaps'] = [x_s for x_s in listed(v['staff']) if (((not ('certified' in mapping(x_s))) or truth(x_s['certified'])) and ((not ('certificate_expires' in mapping(x_s))) or at_most(s['as_of'], x_s['certificate_expires'])))]
    except KeyError:
        try:
            v['perhaps'] = look_248(s, p, w, v)
        except KeyError:
            pass
    try:
        v['perhaps_count'] = size(v['perhaps'])
    except KeyError:
        pass
    try:
        if less(v['perhaps_count'], p['certified_minimum']):
            return 6
    except KeyError:
        pass
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'town_staff' not in y1 or any(((y3 := y2).__class__ is not dict or 'certified' not in y3) for y2 in listing(y1['town_staff']))))):
        return 0
    if (('squad' not in s['filing'] or ((y4 := s['filing']['squad']).__class__ is not dict or 'town_staff' not in y4 or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(y4['town_staff']))))):
        return 0
    try:
        v['certified'] = [x_s for x_s in listed(v['staff']) if (('certified' in mapping(x_s)) and truth(x_s['certified']))]
    except KeyError:
        try:
            v['certified'] = look_249(s, p, w, v)
        except KeyError:
            pass
    if 'certified' in v and (('certified' not in v or any(((y8 := y7).__class__ is not dict or 'certificate_expires' not in y8) for y7 in listing(v['certified'])))):
        return 0
    try:
        v['valid'] = [x_s for x_s in listed(v['certified']) if (('certificate_expires' in mapping(x_s)) and at_most(s['as_of'], x_s['certificate_expires']))]
    except KeyError:
        try:
            v['valid'] = look_251(s, p, w, v)
        except KeyError:
            pass
    try:
        v['valid_count'] = size(v['valid'])
    except KeyError:
        pass
    try:
        met = (truth(v['enough']) and at_most(p['certified_minimum'], v['valid_count']))
    except KeyError:
        try:
            met = look_250(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_6_09890a675dbb5d69b4d7a2e3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (s['squad']['established'] is False):
            return 5
    except KeyError:
        pass
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('squad' not in s['filing'] or ((y2 := s['filing']['squad']).__class__ is not dict or 'document' not in y2 or ((y3 := y2['document']).__class__ is not dict or 'number' not in y3)))):
        return 0
    if (('squad' not in s['filing'] or ((y4 := s['filing']['squad']).__class__ is not dict or 'document' not in y4 or ((y5 := y4['document']).__class__ is not dict or 'date' not in y5)))):
        return 0
    try:
        met = s['squad']['established']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_1_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (('uniform_design' in mapping(s['squad'])) and (not truth(s['squad']['uniform_design']))):
            return 5
    except KeyError:
        try:
            if look_252(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_3_1_12(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'functions' not in y1))):
        return 0
    try:
        v['lacking'] = [x_f for x_f in listed(p['functions']) if (not within(x_f, s['squad']['functions']))]
    except KeyError:
        pass
    try:
        met = (size(v['lacking']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_3_0a84ea8b0e6bfae808c00bbd(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['filed'] = size(s['plans']['special'])
    except KeyError:
        pass
    try:
        v['few'] = less(v['filed'], p['special_minimum'])
    except KeyError:
        pass
    try:
        if (v['few']) is True:
            return 5
    except KeyError:
        pass
    if (('plans' not in s['filing'] or ((y1 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y1 or ((y2 := y1['comprehensive']).__class__ is not dict or 'title' not in y2)))):
        return 0
    if (('plans' not in s['filing'] or ((y3 := s['filing']['plans']).__class__ is not dict or 'special' not in y3 or any(((y5 := y4).__class__ is not dict or 'title' not in y5) for y4 in listing(y3['special']))))):
        return 0
    try:
        v['comprehensive'] = s['plans']['comprehensive']['title']
    except KeyError:
        pass
    try:
        v['not_yet'] = [x_p for x_p in listed(s['plans']['special']) if less(s['as_of'], earliest((([x_p['revised_on']] if ('revised_on' in mapping(x_p)) else []) + ([x_p['document']['date']] if (('document' in mapping(x_p)) and ('date' in mapping(x_p['document']))) else []))))]
    except KeyError:
        try:
            v['not_yet'] = look_253(s, p, w, v)
        except KeyError:
            pass
    try:
        v['titled'] = [x_p for x_p in listed(s['plans']['special']) if ('title' in mapping(x_p))]
    except KeyError:
        pass
    try:
        v['different'] = len(distinct([x_t for x_t in [x_p['title'] for x_p in listed(v['titled'])] if (not equal(x_t, v['comprehensive']))]))
    except KeyError:
        pass
    try:
        v['count'] = len(distinct([x_t for x_t in [x_p['title'] for x_p in [x_p for x_p in listed(v['titled']) if (not within(x_p, v['not_yet']))]] if (not equal(x_t, v['comprehensive']))]))
    except KeyError:
        pass
    try:
        v['turned'] = (at_most(p['special_minimum'], v['different']) and less(v['count'], p['special_minimum']))
    except KeyError:
        try:
            v['turned'] = look_254(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['turned']) is True:
            return 6
    except KeyError:
        pass
    try:
        v['again'] = [x_p for x_p in listed(s['plans']['special']) if (('title' in mapping(x_p)) and (equal(x_p['title'], v['comprehensive'])))]
    except KeyError:
        try:
            v['again'] = look_256(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(v['different'], p['special_minimum']) and (size(v['again']) > 0)):
            return 7
    except KeyError:
        try:
            if look_255(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if less(v['different'], p['special_minimum']):
            return 8
    except KeyError:
        pass
    try:
        met = at_most(p['special_minimum'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_4(s: Any, p: Any, w: Any, v: Any) -> int:
    if ('plans' not in s['filing'] or ((y1 := s['filing']['plans']).__class__ is not dict or 'special' not in y1 or any((((y3 := y2).__class__ is not dict or 'revised_on' not in y3) and ((y4 := y2).__class__ is not dict or 'document' not in y4 or ((y5 := y4['document']).__class__ is not dict or 'date' not in y5))) for y2 in listing(y1['special'])))):
        return 0
    try:
        v['issued_by_now'] = [x_p for x_p in listed(s['plans']['special']) if ((('document' in mapping(x_p)) and ('date' in mapping(x_p['document']))) and at_most(x_p['document']['date'], s['as_of']))]
    except KeyError:
        try:
            v['issued_by_now'] = look_257(s, p, w, v)
        except KeyError:
            pass
    try:
        v['revised_by_now'] = [x_p for x_p in listed(s['plans']['special']) if (('revised_on' in mapping(x_p)) and at_most(x_p['revised_on'], s['as_of']))]
    except KeyError:
        try:
            v['revised_by_now'] = look_258(s, p, w, v)
        except KeyError:
            pass
    try:
        v['future'] = [x_p for x_p in listed(s['plans']['special']) if ((not within(x_p, v['issued_by_now'])) and (not within(x_p, v['revised_by_now'])))]
    except KeyError:
        try:
            v['future'] = look_259(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['future']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['count'] = size(s['plans']['special'])
    except KeyError:
        pass
    try:
        v['dates'] = ([latest(([x_p['revised_on'], x_p['document']['date']] if within(x_p, v['revised_by_now']) else [x_p['document']['date']])) for x_p in listed(v['issued_by_now'])] + [x_p['revised_on'] for x_p in [x_p for x_p in listed(v['revised_by_now']) if (not within(x_p, v['issued_by_now']))]])
    except KeyError:
        pass
    try:
        v['oldest'] = earliest(v['dates'])
    except KeyError:
        pass
    try:
        v['newest'] = latest(v['dates'])
    except KeyError:
        pass
    try:
        if (less(0, v['count']) and (equal(v['oldest'], v['newest']))):
            return 6
    except KeyError:
        try:
            if look_260(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = less(0, v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['without_handbook'] = [x_v for x_v in listed(s['villages']) if ((('handbook' in mapping(x_v)) and ('exists' in mapping(x_v['handbook']))) and (not truth(x_v['handbook']['exists'])))]
    except KeyError:
        try:
            v['without_handbook'] = look_261(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = size(v['without_handbook'])
    except KeyError:
        pass
    try:
        if less(0, v['lacking']):
            return 5
    except KeyError:
        pass
    if (('villages' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'handbook' not in y2 or ((y3 := y2['handbook']).__class__ is not dict or 'exists' not in y3)) for y1 in listing(s['filing']['villages'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(s['filing']['villages'])))):
        return 0
    if (('unit' not in s['filing'] or ((y6 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y6))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        v['list_short'] = less(v['listed'], v['declared'])
    except KeyError:
        pass
    try:
        if (v['list_short']) is True:
            return 6
    except KeyError:
        pass
    try:
        if less(v['declared'], v['listed']):
            return 7
    except KeyError:
        pass
    try:
        if less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']):
            return 8
    except KeyError:
        pass
    try:
        v['future'] = [x_v for x_v in listed(s['villages']) if ((('handbook' in mapping(x_v)) and ('date' in mapping(x_v['handbook']))) and less(s['as_of'], x_v['handbook']['date']))]
    except KeyError:
        try:
            v['future'] = look_262(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['future']) > 0):
            return 9
    except KeyError:
        pass
    try:
        met = (equal(v['lacking'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('drills' not in s['filing'])):
        return 0
    try:
        v['held'] = [x_d for x_d in listed(s['drills']) if ((('date' in mapping(x_d)) and at_most(w['start'], x_d['date'])) and at_most(x_d['date'], w['until']))]
    except KeyError:
        try:
            v['held'] = look_263(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['held'])
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            if (('drills' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['drills'])))):
                return 0
    except KeyError:
        pass
    try:
        met = less(0, v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_8(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('drills' not in s['filing'])):
        return 0
    try:
        v['held'] = [x_d for x_d in listed(s['drills']) if ((('date' in mapping(x_d)) and at_most(w['start'], x_d['date'])) and at_most(x_d['date'], w['until']))]
    except KeyError:
        try:
            v['held'] = look_263(s, p, w, v)
        except KeyError:
            pass
    try:
        v['comprehensive'] = [x_d for x_d in listed(v['held']) if (('kind' in mapping(x_d)) and (x_d['kind'] == '综合'))]
    except KeyError:
        try:
            v['comprehensive'] = look_264(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['comprehensive'])
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if (('drills' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['drills'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if 'held' in v and (('held' not in v or any(((y4 := y3).__class__ is not dict or 'kind' not in y4) for y3 in listing(v['held'])))):
                return 0
    except KeyError:
        pass
    try:
        v['others'] = subtract(size(v['held']), v['count'])
    except KeyError:
        pass
    try:
        if (less(v['count'], p['minimum']) and (equal(v['others'], 0))):
            return 5
    except KeyError:
        try:
            if look_265(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = at_most(p['minimum'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['members'] = s['rescue_team']['members']
    except KeyError:
        pass
    try:
        v['count'] = size(v['members'])
    except KeyError:
        pass
    try:
        if ((s['rescue_team']['established'] is False) and less(0, v['count'])):
            return 5
    except KeyError:
        try:
            if look_266(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (s['rescue_team']['established'] is False):
            return 6
    except KeyError:
        pass
    try:
        v['untrained'] = [x_m for x_m in listed(v['members']) if (('trained' in mapping(x_m)) and (not truth(x_m['trained'])))]
    except KeyError:
        try:
            v['untrained'] = look_267(s, p, w, v)
        except KeyError:
            pass
    try:
        v['wrong'] = size(v['untrained'])
    except KeyError:
        pass
    try:
        if less(0, v['wrong']):
            return 7
    except KeyError:
        pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y1 or any(((y3 := y2).__class__ is not dict or 'source' not in y3) for y2 in listing(y1['members']))))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y4 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y4 or any(((y6 := y5).__class__ is not dict or 'trained' not in y6) for y5 in listing(y4['members']))))):
        return 0
    try:
        met = less(0, v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['roster'] = (s['rescue_team']['members'] if ('members' in mapping(s['rescue_team'])) else [])
    except KeyError:
        pass
    try:
        v['people'] = persons(v['roster'])
    except KeyError:
        pass
    try:
        v['none'] = (('established' in mapping(s['rescue_team'])) and (not truth(s['rescue_team']['established'])))
    except KeyError:
        try:
            v['none'] = look_8(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = (0 if truth(v['none']) else (size(v['people']) if ('members' in mapping(s['rescue_team'])) else s['rescue_team']['size']))
    except KeyError:
        pass
    try:
        v['enough'] = at_most(p['minimum'], v['count'])
    except KeyError:
        pass
    try:
        if (truth(v['none']) and (not truth(v['enough']))):
            return 5
    except KeyError:
        try:
            if look_7(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['listed'] = size(v['roster'])
    except KeyError:
        pass
    try:
        v['number_filed'] = s['rescue_team']['size']
    except KeyError:
        pass
    try:
        if ((not truth(v['enough'])) and (not ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))))):
            return 6
    except KeyError:
        try:
            if look_268(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y2 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y2)) and ('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'size' not in y3))):
        return 0
    try:
        v['firefighters'] = [x_m for x_m in listed(v['people']) if (('source' in mapping(x_m)) and (x_m['source'] == '政府专职消防员'))]
    except KeyError:
        try:
            v['firefighters'] = look_269(s, p, w, v)
        except KeyError:
            pass
    try:
        v['sources_filed'] = any(('source' in mapping(x_m)) for x_m in listed(v['people']))
    except KeyError:
        try:
            v['sources_filed'] = look_270(s, p, w, v)
        except KeyError:
            pass
    try:
        v['source_unknown'] = [x_m for x_m in listed(v['people']) if (not ('source' in mapping(x_m)))]
    except KeyError:
        pass
    try:
        v['others'] = subtract(v['count'], size(v['firefighters']))
    except KeyError:
        pass
    try:
        if ((truth(v['sources_filed']) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['source_unknown'])), p['minimum'])):
            if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                return 0
    except KeyError:
        try:
            if look_271(s, p, w, v):
                if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['nameless'] = [x_m for x_m in listed(v['people']) if (not ('name' in mapping(x_m)))]
    except KeyError:
        pass
    try:
        if (((size(v['nameless']) < size(v['people'])) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_272(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_9(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['enough']) and less(v['others'], p['minimum'])):
            return 8
    except KeyError:
        try:
            if look_273(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_2_13(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['duties'] = s['rescue_team']['duties']
    except KeyError:
        pass
    try:
        if ((s['rescue_team']['established'] is False) and (size(v['duties']) > 0)):
            return 5
    except KeyError:
        try:
            if look_274(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (s['rescue_team']['established'] is False):
            return 6
    except KeyError:
        pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'duties' not in y1))):
        return 0
    try:
        v['lacking'] = [x_t for x_t in listed(p['tasks']) if (not any(contains(x_d, x_t) for x_d in listed(v['duties'])))]
    except KeyError:
        try:
            v['lacking'] = look_275(s, p, w, v)
        except KeyError:
            pass
    try:
        v['number'] = size(v['lacking'])
    except KeyError:
        pass
    try:
        met = (equal(v['number'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['teams'] = [x_v for x_v in listed(s['villages']) if ('rescue_team' in mapping(x_v))]
    except KeyError:
        pass
    try:
        v['no_team'] = [x_v for x_v in listed(v['teams']) if (('established' in mapping(x_v['rescue_team'])) and (not truth(x_v['rescue_team']['established'])))]
    except KeyError:
        try:
            v['no_team'] = look_11(s, p, w, v)
        except KeyError:
            pass
    try:
        v['differing'] = [x_v for x_v in listed(v['teams']) if ((('members' in mapping(x_v['rescue_team'])) and ('size' in mapping(x_v['rescue_team']))) and (not equal(size(x_v['rescue_team']['members']), x_v['rescue_team']['size'])))]
    except KeyError:
        try:
            v['differing'] = look_276(s, p, w, v)
        except KeyError:
            pass
    try:
        v['shared'] = [x_v for x_v in listed(v['teams']) if ('shared_with' in mapping(x_v['rescue_team']))]
    except KeyError:
        pass
    try:
        v['sized'] = [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if (((not within(x_v, v['no_team'])) and (not within(x_v, v['differing']))) and ((not within(x_v, v['shared'])) and (('members' in mapping(x_v['rescue_team'])) or ('size' in mapping(x_v['rescue_team'])))))]]
    except KeyError:
        try:
            v['sized'] = look_277(s, p, w, v)
        except KeyError:
            pass
    try:
        v['strengths'] = add([{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': 0} for x_v in listed(v['no_team'])], v['sized'])
    except KeyError:
        pass
    try:
        v['offenders'] = [x_s for x_s in listed(v['strengths']) if less(x_s['size'], p['minimum'])]
    except KeyError:
        pass
    try:
        v['wrong'] = size(v['offenders'])
    except KeyError:
        pass
    try:
        if less(0, v['wrong']):
            return 5
    except KeyError:
        pass
    if (('villages' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'rescue_team' not in y2 or ((y3 := y2['rescue_team']).__class__ is not dict or 'established' not in y3)) for y1 in listing(s['filing']['villages'])))):
        return 0
    if ('villages' not in s['filing'] or any((((y5 := y4).__class__ is not dict or 'rescue_team' not in y5 or ((y6 := y5['rescue_team']).__class__ is not dict or 'members' not in y6)) and ((y7 := y4).__class__ is not dict or 'rescue_team' not in y7 or ((y8 := y7['rescue_team']).__class__ is not dict or 'size' not in y8))) for y4 in listing(s['filing']['villages']))):
        return 0
    if (('villages' not in s['filing'] or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(s['filing']['villages'])))):
        return 0
    if (('unit' not in s['filing'] or ((y11 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y11))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        v['list_short'] = less(v['listed'], v['declared'])
    except KeyError:
        pass
    try:
        if (v['list_short']) is True:
            return 6
    except KeyError:
        pass
    try:
        if less(v['declared'], v['listed']):
            return 7
    except KeyError:
        pass
    try:
        if less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']):
            return 8
    except KeyError:
        pass
    try:
        v['unnamed'] = [x_v for x_v in listed(v['teams']) if (((('members' in mapping(x_v['rescue_team'])) and (not within(x_v, v['no_team']))) and (not within(x_v, v['differing']))) and ((any(('name' in mapping(x_m)) for x_m in listed(x_v['rescue_team']['members'])) and at_most(p['minimum'], len(persons(x_v['rescue_team']['members'])))) and less(len(persons([x_m for x_m in listed(x_v['rescue_team']['members']) if ('name' in mapping(x_m))])), p['minimum'])))]
    except KeyError:
        try:
            v['unnamed'] = look_278(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['unnamed']) > 0):
            return 9
    except KeyError:
        pass
    try:
        if (size(v['differing']) > 0):
            return 10
    except KeyError:
        pass
    try:
        if (size(v['shared']) > 0):
            return 11
    except KeyError:
        pass
    try:
        v['rosters'] = [x_v for x_v in listed(v['teams']) if (('members' in mapping(x_v['rescue_team'])) and all(('name' in mapping(x_m)) for x_m in listed(x_v['rescue_team']['members'])))]
    except KeyError:
        try:
            v['rosters'] = look_279(s, p, w, v)
        except KeyError:
            pass
    try:
        v['last_names'] = [latest([x_m['name'] for x_m in listed(x_v['rescue_team']['members'])]) for x_v in listed(v['rosters'])]
    except KeyError:
        pass
    try:
        v['keyed'] = ([] if (len(distinct(v['last_names'])) == size(v['last_names'])) else [{'name': latest([x_m['name'] for x_m in listed(x_v['rescue_team']['members'])]), 'rescue_team': x_v['rescue_team'], 'size': len(persons(x_v['rescue_team']['members']))} for x_v in listed(v['rosters'])])
    except KeyError:
        pass
    try:
        v['first_of_name'] = persons(v['keyed'])
    except KeyError:
        pass
    try:
        v['later'] = [x_k for x_k in listed(v['keyed']) if (not within(x_k, v['first_of_name']))]
    except KeyError:
        pass
    try:
        v['earlier'] = overlap(v['first_of_name'], v['later'])
    except KeyError:
        pass
    try:
        v['copies'] = [x_k['rescue_team'] for x_k in [x_k for x_k in listed(v['later']) if any(((same_person({'name': x_e['name']}, {'name': x_k['name']}) and (equal(x_e['size'], x_k['size']))) and (equal(len(persons(add(x_e['rescue_team']['members'], x_k['rescue_team']['members']))), x_k['size']))) for x_e in listed(v['earlier']))]]
    except KeyError:
        try:
            v['copies'] = look_280(s, p, w, v)
        except KeyError:
            pass
    try:
        v['same_people'] = [x_v for x_v in listed(v['rosters']) if within(x_v['rescue_team'], v['copies'])]
    except KeyError:
        pass
    try:
        if (size(v['same_people']) > 0):
            return 12
    except KeyError:
        pass
    try:
        met = (equal(v['wrong'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_15(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'managed_by' not in y1))):
        return 0
    try:
        v['manager'] = s['rescue_team']['managed_by']
    except KeyError:
        pass
    try:
        if (not equal(v['manager'], p['bureau_name'])):
            if (('unit' not in s['filing'] or ((y2 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        v['without'] = (('has_enforcement_bureau' in mapping(s['unit'])) and (not truth(s['unit']['has_enforcement_bureau'])))
    except KeyError:
        try:
            v['without'] = look_85(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['without']) and (not equal(v['manager'], p['bureau_name']))):
            if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                return 0
    except KeyError:
        try:
            if look_281(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                    return 0
        except KeyError:
            pass
    try:
        if ((equal(v['manager'], p['parent_name'])) and (not truth(v['without']))):
            return 5
    except KeyError:
        try:
            if look_282(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = ((equal(v['manager'], p['bureau_name'])) or (truth(v['without']) and same_body(v['manager'], s['bureau']['existing_body'])))
    except KeyError:
        try:
            met = look_283(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['items'] = s['reserves']['items']
    except KeyError:
        pass
    try:
        v['possible'] = [x_i for x_i in listed(v['items']) if ((not ('kind' in mapping(x_i))) or (x_i['kind'] == '实物'))]
    except KeyError:
        try:
            v['possible'] = look_284(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['possible']) == 0):
            return 5
    except KeyError:
        pass
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'mechanism' not in y1 or ((y2 := y1['mechanism']).__class__ is not dict or 'number' not in y2)))):
        return 0
    if (('reserves' not in s['filing'] or ((y3 := s['filing']['reserves']).__class__ is not dict or 'mechanism' not in y3 or ((y4 := y3['mechanism']).__class__ is not dict or 'date' not in y4)))):
        return 0
    if (('reserves' not in s['filing'] or ((y5 := s['filing']['reserves']).__class__ is not dict or 'items' not in y5 or any(((y7 := y6).__class__ is not dict or 'kind' not in y7) for y6 in listing(y5['items']))))):
        return 0
    try:
        v['valued'] = [x_i for x_i in listed(v['items']) if ('value' in mapping(x_i))]
    except KeyError:
        pass
    try:
        v['unvalued'] = [x_i for x_i in listed(v['items']) if (not ('value' in mapping(x_i)))]
    except KeyError:
        pass
    try:
        v['by_value'] = (size(v['unvalued']) == 0)
    except KeyError:
        pass
    try:
        v['physical_items'] = len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '实物')])
    except KeyError:
        pass
    try:
        v['agreement_items'] = len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '协议')])
    except KeyError:
        pass
    try:
        v['capacity_items'] = len([x_i for x_i in listed(v['items']) if (x_i['kind'] == '产能')])
    except KeyError:
        pass
    try:
        v['physical_value'] = total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '实物')]])
    except KeyError:
        pass
    try:
        v['agreement_value'] = total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '协议')]])
    except KeyError:
        pass
    try:
        v['capacity_value'] = total([x_i['value'] for x_i in [x_i for x_i in listed(v['valued']) if (x_i['kind'] == '产能')]])
    except KeyError:
        pass
    try:
        v['physical'] = (v['physical_value'] if truth(v['by_value']) else number_of(v['physical_items']))
    except KeyError:
        pass
    try:
        v['agreement'] = (v['agreement_value'] if truth(v['by_value']) else number_of(v['agreement_items']))
    except KeyError:
        pass
    try:
        v['capacity'] = (v['capacity_value'] if truth(v['by_value']) else number_of(v['capacity_items']))
    except KeyError:
        pass
    try:
        v['beaten'] = (less(v['physical'], v['agreement']) or less(v['physical'], v['capacity']))
    except KeyError:
        try:
            v['beaten'] = look_286(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['beaten']) and truth(v['by_value'])):
            return 6
    except KeyError:
        try:
            if look_285(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['beaten']) is True:
            return 7
    except KeyError:
        pass
    try:
        v['contrary'] = (less(v['physical_value'], v['agreement_value']) or less(v['physical_value'], v['capacity_value']))
    except KeyError:
        try:
            v['contrary'] = look_288(s, p, w, v)
        except KeyError:
            pass
    try:
        v['mainly'] = (less(v['agreement'], v['physical']) and less(v['capacity'], v['physical']))
    except KeyError:
        try:
            v['mainly'] = look_289(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['mainly']) and truth(v['contrary'])):
            return 8
    except KeyError:
        try:
            if look_287(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))):
            return 9
    except KeyError:
        try:
            if look_290(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if ((not truth(v['mainly'])) and truth(v['by_value'])):
            return 10
    except KeyError:
        try:
            if look_291(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        if (not truth(v['mainly'])):
            return 11
    except KeyError:
        pass
    try:
        met = v['mainly']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_2_20(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'points' not in y1))):
        return 0
    try:
        v['points'] = s['reserves']['points']
    except KeyError:
        pass
    try:
        v['count'] = size(v['points'])
    except KeyError:
        pass
    try:
        met = at_most(p['minimum'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_22(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'plan' not in y1 or ((y2 := y1['plan']).__class__ is not dict or 'number' not in y2)))):
        return 0
    if (('reserves' not in s['filing'] or ((y3 := s['filing']['reserves']).__class__ is not dict or 'plan' not in y3 or ((y4 := y3['plan']).__class__ is not dict or 'date' not in y4)))):
        return 0
    try:
        v['number'] = s['reserves']['plan']['number']
    except KeyError:
        pass
    try:
        met = (v['number'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_23(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'replenishment' not in y1 or ((y2 := y1['replenishment']).__class__ is not dict or 'document' not in y2 or ((y3 := y2['document']).__class__ is not dict or 'number' not in y3)))) and ('reserves' not in s['filing'] or ((y4 := s['filing']['reserves']).__class__ is not dict or 'replenishment' not in y4 or ((y5 := y4['replenishment']).__class__ is not dict or 'description' not in y5)))):
        return 0
    try:
        if (less(s['as_of'], s['reserves']['replenishment']['document']['date']) and (not ('description' in mapping(s['reserves']['replenishment'])))):
            return 5
    except KeyError:
        try:
            if look_292(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = (('document' in mapping(s['reserves']['replenishment'])) or ('description' in mapping(s['reserves']['replenishment'])))
    except KeyError:
        try:
            met = look_293(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_24(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['interval'] = s['reserves']['maintenance']['interval_months']
    except KeyError:
        pass
    try:
        v['own_interval'] = (('interval_months' in mapping(s['reserves']['maintenance'])) and less(0, v['interval']))
    except KeyError:
        try:
            v['own_interval'] = look_295(s, p, w, v)
        except KeyError:
            pass
    try:
        v['records'] = s['reserves']['maintenance']['records']
    except KeyError:
        pass
    try:
        v['year_end'] = (text_of(s['year']) + '-12-31')
    except KeyError:
        pass
    try:
        v['until'] = earliest([s['as_of'], v['year_end']])
    except KeyError:
        pass
    try:
        v['held'] = [x_r for x_r in listed(v['records']) if (('date' in mapping(x_r)) and at_most(x_r['date'], v['until']))]
    except KeyError:
        try:
            v['held'] = look_296(s, p, w, v)
        except KeyError:
            pass
    try:
        v['undated'] = [x_r for x_r in listed(v['records']) if (not ('date' in mapping(x_r)))]
    except KeyError:
        pass
    try:
        v['held_count'] = size(v['held'])
    except KeyError:
        pass
    try:
        if ((truth(v['own_interval']) and (size(v['undated']) == 0)) and (equal(v['held_count'], 0))):
            return 5
    except KeyError:
        try:
            if look_294(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['undated']) == 0) and (equal(v['held_count'], 0))):
            return 6
    except KeyError:
        try:
            if look_297(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['guide_start'] = months_before(v['until'], p['guide'])
    except KeyError:
        pass
    try:
        v['in_guide'] = [x_r for x_r in listed(v['held']) if at_most(v['guide_start'], x_r['date'])]
    except KeyError:
        pass
    try:
        v['guide_count'] = size(v['in_guide'])
    except KeyError:
        pass
    try:
        if (((not ('interval_months' in mapping(s['reserves']['maintenance']))) and (size(v['undated']) == 0)) and (equal(v['guide_count'], 0))):
            return 7
    except KeyError:
        try:
            if look_298(s, p, w, v):
                return 7
        except KeyError:
            pass
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'maintenance' not in y1 or ((y2 := y1['maintenance']).__class__ is not dict or 'records' not in y2)))):
        return 0
    try:
        if ((size(v['in_guide']) == 0) and (not ('interval_months' in mapping(s['reserves']['maintenance'])))):
            if 'undated' in v and (('undated' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['undated'])))):
                return 0
    except KeyError:
        try:
            if look_299(s, p, w, v):
                if 'undated' in v and (('undated' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['undated'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['start'] = months_before(v['until'], v['interval'])
    except KeyError:
        pass
    try:
        v['recent'] = [x_r for x_r in listed(v['held']) if at_most(v['start'], x_r['date'])]
    except KeyError:
        pass
    try:
        v['count'] = size(v['recent'])
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            if 'undated' in v and (('undated' not in v or any(((y6 := y5).__class__ is not dict or 'date' not in y6) for y5 in listing(v['undated'])))):
                return 0
    except KeyError:
        pass
    if (('reserves' not in s['filing'] or ((y7 := s['filing']['reserves']).__class__ is not dict or 'maintenance' not in y7 or ((y8 := y7['maintenance']).__class__ is not dict or 'interval_months' not in y8)))):
        return 0
    try:
        if (equal(v['interval'], 0)):
            return 8
    except KeyError:
        pass
    try:
        if (truth(v['own_interval']) and (equal(v['count'], 0))):
            return 9
    except KeyError:
        try:
            if look_300(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        met = less(0, v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_25(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_164(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['without'] = [x_v for x_v in listed(s['villages']) if (('equipment' in mapping(x_v)) and (size(x_v['equipment']) == 0))]
    except KeyError:
        try:
            v['without'] = look_301(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = size(v['without'])
    except KeyError:
        pass
    try:
        if less(0, v['lacking']):
            return 5
    except KeyError:
        pass
    if (('villages' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'equipment' not in y2) for y1 in listing(s['filing']['villages'])))):
        return 0
    if (('villages' not in s['filing'] or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(s['filing']['villages'])))):
        return 0
    if (('unit' not in s['filing'] or ((y5 := s['filing']['unit']).__class__ is not dict or 'village_count' not in y5))):
        return 0
    try:
        v['declared'] = s['unit']['village_count']
    except KeyError:
        pass
    try:
        v['listed'] = size(s['villages'])
    except KeyError:
        pass
    try:
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if less(v['declared'], v['listed']):
            return 7
    except KeyError:
        pass
    try:
        if less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']):
            return 8
    except KeyError:
        pass
    try:
        met = (equal(v['lacking'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_1_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        v['listed'] = (s['submission']['work_plan']['contains'] if (('work_plan' in mapping(s['submission'])) and ('contains' in mapping(s['submission']['work_plan']))) else p['contents'])
    except KeyError:
        try:
            v['listed'] = look_303(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking_contents'] = [x_c for x_c in listed(p['contents']) if (not within(x_c, v['listed']))]
    except KeyError:
        pass
    try:
        v['excusable'] = ([] if (('has_enforcement_bureau' in mapping(s['unit'])) and truth(s['unit']['has_enforcement_bureau'])) else [x_c for x_c in listed(v['lacking_contents']) if (equal(x_c, p['bureau_scheme']))])
    except KeyError:
        try:
            v['excusable'] = look_304(s, p, w, v)
        except KeyError:
            pass
    try:
        v['owed'] = [x_c for x_c in listed(v['lacking_contents']) if (not within(x_c, v['excusable']))]
    except KeyError:
        pass
    try:
        v['filings'] = (s['submission']['filed_with'] if ('filed_with' in mapping(s['submission'])) else [])
    except KeyError:
        pass
    try:
        v['not_filed_with'] = ([x_r for x_r in listed(p['recipients']) if (not any((('body' in mapping(x_f)) and (equal(x_f['body'], x_r))) for x_f in listed(v['filings'])))] if ('filed_with' in mapping(s['submission'])) else [])
    except KeyError:
        try:
            v['not_filed_with'] = look_305(s, p, w, v)
        except KeyError:
            pass
    try:
        v['nameless'] = [x_f for x_f in listed(v['filings']) if (not ('body' in mapping(x_f)))]
    except KeyError:
        pass
    try:
        if ((size(v['owed']) > 0) and (size(v['not_filed_with']) > size(v['nameless']))):
            return 5
    except KeyError:
        try:
            if look_302(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (size(v['owed']) > 0):
            return 6
    except KeyError:
        pass
    try:
        if (size(v['not_filed_with']) > size(v['nameless'])):
            return 7
    except KeyError:
        pass
    if (('submission' not in s['filing'] or ((y1 := s['filing']['submission']).__class__ is not dict or 'work_plan' not in y1 or ((y2 := y1['work_plan']).__class__ is not dict or 'contains' not in y2)))):
        return 0
    if (('submission' not in s['filing'] or ((y3 := s['filing']['submission']).__class__ is not dict or 'filed_with' not in y3))):
        return 0
    try:
        if (size(v['not_filed_with']) > 0):
            if (('submission' not in s['filing'] or ((y4 := s['filing']['submission']).__class__ is not dict or 'filed_with' not in y4 or any(((y6 := y5).__class__ is not dict or 'body' not in y6) for y5 in listing(y4['filed_with']))))):
                return 0
    except KeyError:
        pass
    try:
        v['filed'] = [x_f for x_f in listed(v['filings']) if (('body' in mapping(x_f)) and within(x_f['body'], p['recipients']))]
    except KeyError:
        try:
            v['filed'] = look_306(s, p, w, v)
        except KeyError:
            pass
    if 'filed' in v and (('filed' not in v or any(((y8 := y7).__class__ is not dict or 'date' not in y8) for y7 in listing(v['filed'])))):
        return 0
    if (('submission' not in s['filing'] or ((y9 := s['filing']['submission']).__class__ is not dict or 'work_plan' not in y9 or ((y10 := y9['work_plan']).__class__ is not dict or 'number' not in y10)))):
        return 0
    if (('submission' not in s['filing'] or ((y11 := s['filing']['submission']).__class__ is not dict or 'work_plan' not in y11 or ((y12 := y11['work_plan']).__class__ is not dict or 'date' not in y12)))):
        return 0
    try:
        if (size(v['excusable']) > 0):
            if (('unit' not in s['filing'] or ((y13 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y13))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['excusable']) > 0):
            return 8
    except KeyError:
        pass
    try:
        v['first_filed'] = [x_f for x_f in listed(v['filed']) if (('date' in mapping(x_f)) and (not any((((equal(x_g['body'], x_f['body'])) and ('date' in mapping(x_g))) and less(x_g['date'], x_f['date'])) for x_g in listed(v['filed']))))]
    except KeyError:
        try:
            v['first_filed'] = look_307(s, p, w, v)
        except KeyError:
            pass
    try:
        v['before_issue'] = ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], p['issued']))]] + [add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], p['issued'])]])
    except KeyError:
        try:
            v['before_issue'] = look_308(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['before_issue']) > 0):
            return 9
    except KeyError:
        pass
    try:
        v['plan_date'] = s['submission']['work_plan']['date']
    except KeyError:
        pass
    try:
        v['too_early'] = [x_f for x_f in listed(v['first_filed']) if less(x_f['date'], v['plan_date'])]
    except KeyError:
        pass
    try:
        if (size(v['too_early']) > 0):
            return 10
    except KeyError:
        pass
    try:
        v['last_filed'] = latest([x_f['date'] for x_f in listed(v['first_filed'])])
    except KeyError:
        pass
    try:
        if (less(p['last_day'], v['last_filed']) and at_most(v['last_filed'], s['as_of'])):
            return 11
    except KeyError:
        try:
            if look_309(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = ((size(v['owed']) == 0) and (size(v['not_filed_with']) == 0))
    except KeyError:
        try:
            met = look_310(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    if (('milestones' not in s['filing'] or ((y1 := s['filing']['milestones']).__class__ is not dict or 'duties_revised' not in y1))):
        return 0
    if (('milestones' not in s['filing'] or ((y2 := s['filing']['milestones']).__class__ is not dict or 'appointments_made' not in y2))):
        return 0
    if (('milestones' not in s['filing'] or ((y3 := s['filing']['milestones']).__class__ is not dict or 'plaques_hung' not in y3))):
        return 0
    try:
        v['hung'] = s['milestones']['plaques_hung']
    except KeyError:
        pass
    try:
        v['bureau_hung'] = s['bureau']['plaque']['date']
    except KeyError:
        pass
    try:
        v['in_conflict'] = (((('has_enforcement_bureau' in mapping(s['unit'])) and truth(s['unit']['has_enforcement_bureau'])) and ('plaque' in mapping(s['bureau']))) and ((('date' in mapping(s['bureau']['plaque'])) and at_most(v['hung'], p['last_day'])) and less(p['last_day'], v['bureau_hung'])))
    except KeyError:
        try:
            v['in_conflict'] = look_311(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['in_conflict']) is True:
            return 5
    except KeyError:
        pass
    try:
        v['revised'] = s['milestones']['duties_revised']
    except KeyError:
        pass
    try:
        v['appointed'] = s['milestones']['appointments_made']
    except KeyError:
        pass
    try:
        v['last_done'] = latest([v['revised'], v['appointed'], v['hung']])
    except KeyError:
        pass
    try:
        v['late_acts'] = ((([add(add('职责修订(', v['revised']), ')')] if less(p['last_day'], v['revised']) else []) + ([add(add('人员任命(', v['appointed']), ')')] if less(p['last_day'], v['appointed']) else [])) + ([add(add('机构挂牌(', v['hung']), ')')] if less(p['last_day'], v['hung']) else []))
    except KeyError:
        pass
    try:
        if ((size(v['late_acts']) > 0) and at_most(v['last_done'], s['as_of'])):
            return 6
    except KeyError:
        try:
            if look_312(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = ((('duties_revised' in mapping(s['milestones'])) and ('appointments_made' in mapping(s['milestones']))) and ('plaques_hung' in mapping(s['milestones'])))
    except KeyError:
        try:
            met = look_313(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['entries'] = [x_b for x_b in listed(s['budget']) if (('year' in mapping(x_b)) and (equal(x_b['year'], s['year'])))]
    except KeyError:
        try:
            v['entries'] = look_315(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lines'] = [x_b['lines'] for x_b in [x_b for x_b in listed(v['entries']) if ('lines' in mapping(x_b))]]
    except KeyError:
        pass
    try:
        v['answered'] = ((((['日常办公'] if any(('office' in mapping(x_l)) for x_l in listed(v['lines'])) else []) + (['应急装备'] if any(('equipment' in mapping(x_l)) for x_l in listed(v['lines'])) else [])) + (['教育培训'] if any(('training' in mapping(x_l)) for x_l in listed(v['lines'])) else [])) + (['应急救援队伍建设'] if any(('team_building' in mapping(x_l)) for x_l in listed(v['lines'])) else []))
    except KeyError:
        try:
            v['answered'] = look_316(s, p, w, v)
        except KeyError:
            pass
    try:
        v['funded'] = ((((['日常办公'] if any((('office' in mapping(x_l)) and less(0, x_l['office'])) for x_l in listed(v['lines'])) else []) + (['应急装备'] if any((('equipment' in mapping(x_l)) and less(0, x_l['equipment'])) for x_l in listed(v['lines'])) else [])) + (['教育培训'] if any((('training' in mapping(x_l)) and less(0, x_l['training'])) for x_l in listed(v['lines'])) else [])) + (['应急救援队伍建设'] if any((('team_building' in mapping(x_l)) and less(0, x_l['team_building'])) for x_l in listed(v['lines'])) else []))
    except KeyError:
        try:
            v['funded'] = look_317(s, p, w, v)
        except KeyError:
            pass
    try:
        v['zero'] = [x_h for x_h in listed(p['heads']) if (within(x_h, v['answered']) and (not within(x_h, v['funded'])))]
    except KeyError:
        try:
            v['zero'] = look_318(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unfinished'] = [x_b for x_b in listed(s['budget']) if ((not ('year' in mapping(x_b))) or ((equal(x_b['year'], s['year'])) and (not ('lines' in mapping(x_b)))))]
    except KeyError:
        try:
            v['unfinished'] = look_319(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_314(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        v['lacking'] = [x_h for x_h in listed(p['heads']) if (not within(x_h, v['funded']))]
    except KeyError:
        pass
    try:
        if (size(v['lacking']) > 0):
            try:
                v['without_year'] = [x_b for x_b in listed(s['budget']) if (not ('year' in mapping(x_b)))]
            except KeyError:
                pass
            if 'without_year' in v and (('without_year' not in v or any(((y2 := y1).__class__ is not dict or 'year' not in y2) for y1 in listing(v['without_year'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['lacking']) > 0):
            if 'entries' in v and (('entries' not in v or any(((y4 := y3).__class__ is not dict or 'lines' not in y4) for y3 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('日常办公', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y6 := y5).__class__ is not dict or 'lines' not in y6 or ((y7 := y6['lines']).__class__ is not dict or 'office' not in y7)) for y5 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('应急装备', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y9 := y8).__class__ is not dict or 'lines' not in y9 or ((y10 := y9['lines']).__class__ is not dict or 'equipment' not in y10)) for y8 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('教育培训', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y12 := y11).__class__ is not dict or 'lines' not in y12 or ((y13 := y12['lines']).__class__ is not dict or 'training' not in y13)) for y11 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('应急救援队伍建设', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y15 := y14).__class__ is not dict or 'lines' not in y15 or ((y16 := y15['lines']).__class__ is not dict or 'team_building' not in y16)) for y14 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        met = (size(v['lacking']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_2_5(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['entries'] = [x_b for x_b in listed(s['budget']) if (('year' in mapping(x_b)) and (equal(x_b['year'], s['year'])))]
    except KeyError:
        try:
            v['entries'] = look_315(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lines'] = [x_b['lines'] for x_b in [x_b for x_b in listed(v['entries']) if ('lines' in mapping(x_b))]]
    except KeyError:
        pass
    try:
        v['answered'] = ((['值班值守'] if any(('duty_watch' in mapping(x_l)) for x_l in listed(v['lines'])) else []) + (['抢险救援'] if any(('rescue' in mapping(x_l)) for x_l in listed(v['lines'])) else []))
    except KeyError:
        try:
            v['answered'] = look_320(s, p, w, v)
        except KeyError:
            pass
    try:
        v['funded'] = ((['值班值守'] if any((('duty_watch' in mapping(x_l)) and less(0, x_l['duty_watch'])) for x_l in listed(v['lines'])) else []) + (['抢险救援'] if any((('rescue' in mapping(x_l)) and less(0, x_l['rescue'])) for x_l in listed(v['lines'])) else []))
    except KeyError:
        try:
            v['funded'] = look_321(s, p, w, v)
        except KeyError:
            pass
    try:
        v['zero'] = [x_h for x_h in listed(p['heads']) if (within(x_h, v['answered']) and (not within(x_h, v['funded'])))]
    except KeyError:
        try:
            v['zero'] = look_318(s, p, w, v)
        except KeyError:
            pass
    try:
        v['unfinished'] = [x_b for x_b in listed(s['budget']) if ((not ('year' in mapping(x_b))) or ((equal(x_b['year'], s['year'])) and (not ('lines' in mapping(x_b)))))]
    except KeyError:
        try:
            v['unfinished'] = look_319(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_314(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        v['lacking'] = [x_h for x_h in listed(p['heads']) if (not within(x_h, v['funded']))]
    except KeyError:
        pass
    try:
        if (size(v['lacking']) > 0):
            try:
                v['without_year'] = [x_b for x_b in listed(s['budget']) if (not ('year' in mapping(x_b)))]
            except KeyError:
                pass
            if 'without_year' in v and (('without_year' not in v or any(((y2 := y1).__class__ is not dict or 'year' not in y2) for y1 in listing(v['without_year'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['lacking']) > 0):
            if 'entries' in v and (('entries' not in v or any(((y4 := y3).__class__ is not dict or 'lines' not in y4) for y3 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('值班值守', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y6 := y5).__class__ is not dict or 'lines' not in y6 or ((y7 := y6['lines']).__class__ is not dict or 'duty_watch' not in y7)) for y5 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not within('抢险救援', v['answered'])):
            if 'entries' in v and (('entries' not in v or any(((y9 := y8).__class__ is not dict or 'lines' not in y9 or ((y10 := y9['lines']).__class__ is not dict or 'rescue' not in y10)) for y8 in listing(v['entries'])))):
                return 0
    except KeyError:
        pass
    try:
        met = (size(v['lacking']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_2_7(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(s['uniforms']['issued'])):
            return 5
    except KeyError:
        pass
    return 4


def rule_4_3_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['only_counted'] = ((['安监局人员'] if ((not ('staff' in mapping(s['bureau']))) and ('counts' in mapping(s['bureau']))) else []) + (['综合应急救援队队员'] if ((not ('members' in mapping(s['rescue_team']))) and ('size' in mapping(s['rescue_team']))) else []))
    except KeyError:
        try:
            v['only_counted'] = look_322(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['only_counted']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['staff'] = (s['bureau']['staff'] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        pass
    try:
        v['posted'] = (s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else [])
    except KeyError:
        pass
    try:
        v['members'] = (s['rescue_team']['members'] if ('members' in mapping(s['rescue_team'])) else [])
    except KeyError:
        pass
    try:
        v['listed'] = add(add(v['staff'], v['posted']), v['members'])
    except KeyError:
        pass
    try:
        v['nameless'] = [x_p for x_p in listed(v['listed']) if (not ('name' in mapping(x_p)))]
    except KeyError:
        pass
    try:
        v['number_nameless'] = size(v['nameless'])
    except KeyError:
        pass
    try:
        if less(0, v['number_nameless']):
            return 6
    except KeyError:
        pass
    try:
        v['kept'] = ((persons(v['staff']) + persons(v['posted'])) + persons(v['members']))
    except KeyError:
        pass
    try:
        v['twice'] = [x_p for x_p in listed(v['listed']) if (not within(x_p, v['kept']))]
    except KeyError:
        pass
    try:
        if (size(v['twice']) > 0):
            return 7
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1))):
        return 0
    if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y2))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y3))):
        return 0
    try:
        met = (equal(v['number_nameless'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_4(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['by_now'] = [x_c for x_c in listed(s['personnel_changes']) if (not (('date' in mapping(x_c)) and less(s['as_of'], x_c['date'])))]
    except KeyError:
        try:
            v['by_now'] = look_323(s, p, w, v)
        except KeyError:
            pass
    try:
        v['changes'] = [x_c for x_c in listed(v['by_now']) if (('kind' in mapping(x_c)) and (x_c['kind'] == '派驻调整'))]
    except KeyError:
        try:
            v['changes'] = look_324(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concerned'] = [x_c for x_c in listed(v['changes']) if ((('date' in mapping(x_c)) and starts(x_c['date'], text_of(s['year']))) and at_most(p['since'], x_c['date']))]
    except KeyError:
        try:
            v['concerned'] = look_325(s, p, w, v)
        except KeyError:
            pass
    try:
        v['after'] = [x_c for x_c in listed(v['concerned']) if (('consulted_on' in mapping(x_c)) and less(x_c['date'], x_c['consulted_on']))]
    except KeyError:
        try:
            v['after'] = look_326(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['after']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['same_day'] = [x_c for x_c in listed(v['concerned']) if (('consulted_on' in mapping(x_c)) and (equal(x_c['consulted_on'], x_c['date'])))]
    except KeyError:
        try:
            v['same_day'] = look_327(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['same_day']) > 0):
            return 6
    except KeyError:
        pass
    if (('personnel_changes' not in s['filing'])):
        return 0
    if 'by_now' in v and (('by_now' not in v or any(((y2 := y1).__class__ is not dict or 'kind' not in y2) for y1 in listing(v['by_now'])))):
        return 0
    if 'changes' in v and (('changes' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['changes'])))):
        return 0
    if 'concerned' in v and (('concerned' not in v or any(((y6 := y5).__class__ is not dict or 'consulted_on' not in y6) for y5 in listing(v['concerned'])))):
        return 0
    try:
        v['count'] = size(v['concerned'])
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            return 7
    except KeyError:
        pass
    try:
        met = (size(v['after']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['by_now'] = [x_c for x_c in listed(s['personnel_changes']) if (not (('date' in mapping(x_c)) and less(s['as_of'], x_c['date'])))]
    except KeyError:
        try:
            v['by_now'] = look_323(s, p, w, v)
        except KeyError:
            pass
    try:
        v['changes'] = [x_c for x_c in listed(v['by_now']) if (('kind' in mapping(x_c)) and (x_c['kind'] == '负责人调整'))]
    except KeyError:
        try:
            v['changes'] = look_328(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concerned'] = [x_c for x_c in listed(v['changes']) if ((('date' in mapping(x_c)) and starts(x_c['date'], text_of(s['year']))) and at_most(p['since'], x_c['date']))]
    except KeyError:
        try:
            v['concerned'] = look_325(s, p, w, v)
        except KeyError:
            pass
    try:
        v['after'] = [x_c for x_c in listed(v['concerned']) if (('notified_on' in mapping(x_c)) and less(x_c['date'], x_c['notified_on']))]
    except KeyError:
        try:
            v['after'] = look_329(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['after']) > 0):
            return 5
    except KeyError:
        pass
    if (('personnel_changes' not in s['filing'])):
        return 0
    if 'by_now' in v and (('by_now' not in v or any(((y2 := y1).__class__ is not dict or 'kind' not in y2) for y1 in listing(v['by_now'])))):
        return 0
    if 'changes' in v and (('changes' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['changes'])))):
        return 0
    if 'concerned' in v and (('concerned' not in v or any(((y6 := y5).__class__ is not dict or 'notified_on' not in y6) for y5 in listing(v['concerned'])))):
        return 0
    try:
        v['same_day'] = [x_c for x_c in listed(v['concerned']) if (('notified_on' in mapping(x_c)) and (equal(x_c['notified_on'], x_c['date'])))]
    except KeyError:
        try:
            v['same_day'] = look_330(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['same_day']) > 0):
            return 6
    except KeyError:
        pass
    try:
        v['count'] = size(v['concerned'])
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            return 7
    except KeyError:
        pass
    try:
        met = (size(v['after']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['ledger'] = (at(s['district'], 'trainings') if within('trainings', s['district']) else [])
    except KeyError:
        pass
    try:
        v['in_district'] = [x_t for x_t in listed(v['ledger']) if (((('date' in mapping(x_t)) and at_most(p['since'], x_t['date'])) and at_most(x_t['date'], s['as_of'])) and (('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校')))]
    except KeyError:
        try:
            v['in_district'] = look_331(s, p, w, v)
        except KeyError:
            pass
    try:
        v['number_in_district'] = size(v['in_district'])
    except KeyError:
        pass
    try:
        if less(0, v['number_in_district']):
            return 5
    except KeyError:
        pass
    if (('trainings' not in s['filing'])):
        return 0
    try:
        v['known'] = [x_t for x_t in listed(s['trainings']) if ((('date' in mapping(x_t)) and at_most(p['since'], x_t['date'])) and at_most(x_t['date'], s['as_of']))]
    except KeyError:
        try:
            v['known'] = look_332(s, p, w, v)
        except KeyError:
            pass
    try:
        v['with_university'] = [x_t for x_t in listed(v['known']) if ((('organiser' in mapping(x_t)) and matches(x_t['organiser'], '大学|学院|高校')) or (('topic' in mapping(x_t)) and matches(x_t['topic'], '大学|学院|高校')))]
    except KeyError:
        try:
            v['with_university'] = look_333(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['with_university'])
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            if (('trainings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['trainings'])))):
                return 0
    except KeyError:
        pass
    try:
        if (equal(v['count'], 0)):
            if 'known' in v and (('known' not in v or any(((y4 := y3).__class__ is not dict or 'organiser' not in y4) for y3 in listing(v['known'])))):
                return 0
    except KeyError:
        pass
    try:
        v['number_known'] = size(v['known'])
    except KeyError:
        pass
    try:
        if ((equal(v['count'], 0)) and less(0, v['number_known'])):
            return 6
    except KeyError:
        try:
            if look_334(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = less(0, v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_4_3_7(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('trainings' not in s['filing'])):
        return 0
    try:
        v['held'] = [x_t for x_t in listed(s['trainings']) if ((('date' in mapping(x_t)) and at_most(w['start'], x_t['date'])) and at_most(x_t['date'], w['until']))]
    except KeyError:
        try:
            v['held'] = look_335(s, p, w, v)
        except KeyError:
            pass
    try:
        v['central'] = [x_t for x_t in listed(v['held']) if (('centralised' in mapping(x_t)) and truth(x_t['centralised']))]
    except KeyError:
        try:
            v['central'] = look_336(s, p, w, v)
        except KeyError:
            pass
    try:
        v['by_district'] = [x_t for x_t in listed(v['central']) if (('organiser' in mapping(x_t)) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])'))]
    except KeyError:
        try:
            v['by_district'] = look_337(s, p, w, v)
        except KeyError:
            pass
    try:
        v['attended'] = [x_t for x_t in listed(v['by_district']) if (('attendees' in mapping(x_t)) and less(0, x_t['attendees']))]
    except KeyError:
        try:
            v['attended'] = look_338(s, p, w, v)
        except KeyError:
            pass
    try:
        v['count'] = size(v['attended'])
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if (('trainings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['trainings'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if 'held' in v and (('held' not in v or any(((y4 := y3).__class__ is not dict or 'centralised' not in y4) for y3 in listing(v['held'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if 'central' in v and (('central' not in v or any(((y6 := y5).__class__ is not dict or 'organiser' not in y6) for y5 in listing(v['central'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['count'], p['minimum']):
            if 'by_district' in v and (('by_district' not in v or any(((y8 := y7).__class__ is not dict or 'attendees' not in y8) for y7 in listing(v['by_district'])))):
                return 0
    except KeyError:
        pass
    try:
        v['stayed_away'] = [x_t for x_t in listed(v['by_district']) if (('attendees' in mapping(x_t)) and (equal(x_t['attendees'], 0)))]
    except KeyError:
        try:
            v['stayed_away'] = look_340(s, p, w, v)
        except KeyError:
            pass
    try:
        v['by_others'] = [x_t for x_t in listed(v['central']) if (not within(x_t, v['by_district']))]
    except KeyError:
        pass
    try:
        if ((less(v['count'], p['minimum']) and (size(v['by_others']) > 0)) and (size(v['stayed_away']) > 0)):
            return 5
    except KeyError:
        try:
            if look_339(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['by_others']) > 0)):
            return 6
    except KeyError:
        try:
            if look_341(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['stayed_away']) > 0)):
            return 7
    except KeyError:
        try:
            if look_342(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['ledger'] = (at(s['district'], 'trainings') if within('trainings', s['district']) else [])
    except KeyError:
        pass
    try:
        v['in_district'] = [x_t for x_t in listed(v['ledger']) if (((('date' in mapping(x_t)) and at_most(w['start'], x_t['date'])) and (at_most(x_t['date'], w['until']) and ('centralised' in mapping(x_t)))) and ((within(x_t['centralised'], [True, '是']) and ('organiser' in mapping(x_t))) and matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?(应急(管理)?局|消防(救援)?大队)($|[、和及与以，,；;])')))]
    except KeyError:
        try:
            v['in_district'] = look_344(s, p, w, v)
        except KeyError:
            pass
    try:
        v['missed'] = [x_t['date'] for x_t in listed(v['in_district'])]
    except KeyError:
        pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['missed']) > 0)):
            return 8
    except KeyError:
        try:
            if look_343(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = at_most(p['minimum'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_1_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        v['plan'] = (at(s['verdicts'], '5.1.2') if within('5.1.2', s['verdicts']) else 'missing')
    except KeyError:
        pass
    try:
        v['meeting'] = (at(s['verdicts'], '5.1.3') if within('5.1.3', s['verdicts']) else 'missing')
    except KeyError:
        pass
    try:
        v['both'] = [v['plan'], v['meeting']]
    except KeyError:
        pass
    try:
        if within('fail', v['both']):
            return 5
    except KeyError:
        pass
    try:
        if within('missing', v['both']):
            return 6
    except KeyError:
        pass
    try:
        if within('review', v['both']):
            return 7
    except KeyError:
        pass
    try:
        if within('late', v['both']):
            return 8
    except KeyError:
        pass
    try:
        if within('not_due', v['both']):
            return 9
    except KeyError:
        pass
    try:
        met = all((x_s == 'pass') for x_s in listed(v['both']))
    except KeyError:
        try:
            met = look_345(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_5_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    if (('submission' not in s['filing'] or ((y1 := s['filing']['submission']).__class__ is not dict or 'implementation_plan' not in y1 or ((y2 := y1['implementation_plan']).__class__ is not dict or 'same_as_work_plan' not in y2)))):
        return 0
    try:
        v['same'] = ((('implementation_plan' in mapping(s['submission'])) and ('same_as_work_plan' in mapping(s['submission']['implementation_plan']))) and truth(s['submission']['implementation_plan']['same_as_work_plan']))
    except KeyError:
        try:
            v['same'] = look_346(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not truth(v['same'])):
            if (('submission' not in s['filing'] or ((y3 := s['filing']['submission']).__class__ is not dict or 'implementation_plan' not in y3 or ((y4 := y3['implementation_plan']).__class__ is not dict or 'number' not in y4)))):
                return 0
    except KeyError:
        pass
    try:
        if (not truth(v['same'])):
            if (('submission' not in s['filing'] or ((y5 := s['filing']['submission']).__class__ is not dict or 'implementation_plan' not in y5 or ((y6 := y5['implementation_plan']).__class__ is not dict or 'date' not in y6)))):
                return 0
    except KeyError:
        pass
    try:
        if (v['same']) is True:
            if (('submission' not in s['filing'] or ((y7 := s['filing']['submission']).__class__ is not dict or 'work_plan' not in y7 or ((y8 := y7['work_plan']).__class__ is not dict or 'number' not in y8)))):
                return 0
    except KeyError:
        pass
    try:
        if (v['same']) is True:
            if (('submission' not in s['filing'] or ((y9 := s['filing']['submission']).__class__ is not dict or 'filed_with' not in y9))):
                return 0
    except KeyError:
        pass
    try:
        if (v['same']) is True:
            if (('submission' not in s['filing'] or ((y10 := s['filing']['submission']).__class__ is not dict or 'filed_with' not in y10 or any(((y12 := y11).__class__ is not dict or 'body' not in y12) for y11 in listing(y10['filed_with']))))):
                return 0
    except KeyError:
        pass
    try:
        if (v['same']) is True:
            try:
                v['filed'] = ([x_f for x_f in listed(s['submission']['filed_with']) if (('body' in mapping(x_f)) and within(x_f['body'], p['recipients']))] if ('filed_with' in mapping(s['submission'])) else [])
            except KeyError:
                try:
                    v['filed'] = look_347(s, p, w, v)
                except KeyError:
                    pass
            if 'filed' in v and (('filed' not in v or any(((y14 := y13).__class__ is not dict or 'date' not in y14) for y13 in listing(v['filed'])))):
                return 0
    except KeyError:
        pass
    try:
        v['filed'] = ([x_f for x_f in listed(s['submission']['filed_with']) if (('body' in mapping(x_f)) and within(x_f['body'], p['recipients']))] if ('filed_with' in mapping(s['submission'])) else [])
    except KeyError:
        try:
            v['filed'] = look_347(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['same']) and (size(v['filed']) == 0)):
            return 5
    except KeyError:
        try:
            if look_348(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['own_number'] = s['submission']['implementation_plan']['number']
    except KeyError:
        pass
    try:
        v['work_number'] = s['submission']['work_plan']['number']
    except KeyError:
        pass
    try:
        if ((truth(v['same']) and ('number' in mapping(s['submission']['implementation_plan']))) and (not equal(v['own_number'], v['work_number']))):
            return 6
    except KeyError:
        try:
            if look_349(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['own_dates'] = [add(add('实施方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['implementation_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], p['issued']))]]
    except KeyError:
        try:
            v['own_dates'] = look_350(s, p, w, v)
        except KeyError:
            pass
    try:
        v['work_dates'] = ([add(add('工作方案(', x_d['date']), ')') for x_d in [x_d for x_d in [s['submission']['work_plan']] if (('date' in mapping(x_d)) and less(x_d['date'], p['issued']))]] if truth(v['same']) else [])
    except KeyError:
        try:
            v['work_dates'] = look_351(s, p, w, v)
        except KeyError:
            pass
    try:
        v['filing_dates'] = ([add(add(add(x_f['body'], '('), x_f['date']), ')') for x_f in [x_f for x_f in listed(v['filed']) if (('date' in mapping(x_f)) and less(x_f['date'], p['issued']))]] if truth(v['same']) else [])
    except KeyError:
        try:
            v['filing_dates'] = look_352(s, p, w, v)
        except KeyError:
            pass
    try:
        v['before_issue'] = add(add(v['own_dates'], v['work_dates']), v['filing_dates'])
    except KeyError:
        pass
    try:
        if (size(v['before_issue']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['limit'] = (p['work_plan_day'] if truth(v['same']) else p['last_day'])
    except KeyError:
        pass
    try:
        v['first_filed'] = [x_f for x_f in listed(v['filed']) if (('date' in mapping(x_f)) and (not any((((equal(x_g['body'], x_f['body'])) and ('date' in mapping(x_g))) and less(x_g['date'], x_f['date'])) for x_g in listed(v['filed']))))]
    except KeyError:
        try:
            v['first_filed'] = look_307(s, p, w, v)
        except KeyError:
            pass
    try:
        v['done_on'] = (latest([x_f['date'] for x_f in listed(v['first_filed'])]) if truth(v['same']) else s['submission']['implementation_plan']['date'])
    except KeyError:
        pass
    try:
        if ((truth(v['same']) and less(v['limit'], v['done_on'])) and at_most(v['done_on'], s['as_of'])):
            return 8
    except KeyError:
        try:
            if look_353(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        v['unlisted'] = [x_r for x_r in listed(p['recipients']) if (not any((equal(x_f['body'], x_r)) for x_f in listed(v['filed'])))]
    except KeyError:
        try:
            v['unlisted'] = look_355(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['same']) and (size(v['unlisted']) > 0)):
            return 9
    except KeyError:
        try:
            if look_354(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (v['same']) is True:
            return 10
    except KeyError:
        pass
    try:
        met = ('date' in mapping(s['submission']['implementation_plan']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_1_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    if (('milestones' not in s['filing'] or ((y1 := s['filing']['milestones']).__class__ is not dict or 'mobilisation_meeting' not in y1 or ((y2 := y1['mobilisation_meeting']).__class__ is not dict or 'date' not in y2)))):
        return 0
    try:
        v['held_on'] = s['milestones']['mobilisation_meeting']['date']
    except KeyError:
        pass
    try:
        if less(v['held_on'], p['issued']):
            return 5
    except KeyError:
        pass
    try:
        met = ('date' in mapping(s['milestones']['mobilisation_meeting']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_2_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        v['failing'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'fail'))]
    except KeyError:
        try:
            v['failing'] = look_356(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['failing']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['unfiled'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'missing'))]
    except KeyError:
        try:
            v['unfiled'] = look_357(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
    except KeyError:
        pass
    try:
        v['doubtful'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'review'))]
    except KeyError:
        try:
            v['doubtful'] = look_358(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['doubtful']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['waiting'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'not_due'))]
    except KeyError:
        try:
            v['waiting'] = look_359(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['waiting']) > 0):
            return 8
    except KeyError:
        pass
    try:
        v['late_ones'] = [x_r for x_r in listed(p['dated_rules']) if (within(x_r, s['verdicts']) and (at(s['verdicts'], x_r) == 'late'))]
    except KeyError:
        try:
            v['late_ones'] = look_360(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['late_ones']) > 0):
            return 9
    except KeyError:
        pass
    try:
        met = (size(v['failing']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['failing'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'fail'))]
    except KeyError:
        try:
            v['failing'] = look_356(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['failing']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['unfiled'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'missing'))]
    except KeyError:
        try:
            v['unfiled'] = look_357(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
    except KeyError:
        pass
    try:
        v['doubtful'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'review'))]
    except KeyError:
        try:
            v['doubtful'] = look_358(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['doubtful']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['waiting'] = [x_t for x_t in listed(p['five']) if (within(x_t, s['haves']) and (at(s['haves'], x_t) == 'not_due'))]
    except KeyError:
        try:
            v['waiting'] = look_359(s, p, w, v)
        except KeyError:
            pass
    try:
        if (size(v['waiting']) > 0):
            return 8
    except KeyError:
        pass
    try:
        met = (size(v['failing']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_3_1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    if (('acceptance' not in s['filing'] or ((y1 := s['filing']['acceptance']).__class__ is not dict or 'date' not in y1))):
        return 0
    try:
        v['accepted_on'] = s['acceptance']['date']
    except KeyError:
        pass
    try:
        if less(v['accepted_on'], p['issued']):
            return 5
    except KeyError:
        pass
    try:
        if (less(p['last_day'], v['accepted_on']) and at_most(v['accepted_on'], s['as_of'])):
            return 6
    except KeyError:
        try:
            if look_361(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = ('date' in mapping(s['acceptance']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_5_3_2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        if (less(s['as_of'], p['last_day']) and (not (('date' in mapping(s['acceptance'])) and at_most(s['acceptance']['date'], s['as_of'])))):
            return 5
    except KeyError:
        try:
            if look_362(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['team'] = s['acceptance']['team']
    except KeyError:
        pass
    try:
        v['taking_part'] = (((((['区安委办'] if any(matches(x_t, '安委办|安委会办公室|安全生产委员会办公室') for x_t in listed(v['team'])) else []) + (['区委编办'] if any(matches(x_t, '编办|编制委员会办公室') for x_t in listed(v['team'])) else [])) + (['市公安局武进分局'] if any(matches(x_t, '公安') for x_t in listed(v['team'])) else [])) + (['区应急管理局'] if any(matches(x_t, '应急(管理)?局') for x_t in listed(v['team'])) else [])) + (['区消防救援大队'] if any(matches(x_t, '消防') for x_t in listed(v['team'])) else []))
    except KeyError:
        try:
            v['taking_part'] = look_364(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = [x_b for x_b in listed(p['bodies']) if (not within(x_b, v['taking_part']))]
    except KeyError:
        pass
    try:
        v['summary'] = [x_t for x_t in listed(v['team']) if matches(x_t, '督导组|五部门')]
    except KeyError:
        pass
    try:
        v['accepted_on'] = s['acceptance']['date']
    except KeyError:
        pass
    try:
        if (((('date' in mapping(s['acceptance'])) and at_most(v['accepted_on'], s['as_of'])) and at_most(p['issued'], v['accepted_on'])) and ((less(s['as_of'], p['last_day']) and (size(v['lacking']) > 0)) and (size(v['summary']) == 0))):
            return 8
    except KeyError:
        try:
            if look_363(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((('date' in mapping(s['acceptance'])) and at_most(v['accepted_on'], s['as_of'])) and at_most(p['issued'], v['accepted_on'])) and ((size(v['lacking']) > 0) and (size(v['summary']) == 0))):
            return 9
    except KeyError:
        try:
            if look_365(s, p, w, v):
                return 9
        except KeyError:
            pass
    if (('acceptance' not in s['filing'] or ((y1 := s['filing']['acceptance']).__class__ is not dict or 'date' not in y1))):
        return 0
    if (('acceptance' not in s['filing'] or ((y2 := s['filing']['acceptance']).__class__ is not dict or 'team' not in y2))):
        return 0
    if (('acceptance' not in s['filing'] or ((y3 := s['filing']['acceptance']).__class__ is not dict or 'result' not in y3))):
        return 0
    try:
        if less(s['as_of'], v['accepted_on']):
            return 6
    except KeyError:
        pass
    try:
        if less(v['accepted_on'], p['issued']):
            return 7
    except KeyError:
        pass
    try:
        if (size(v['lacking']) > 0):
            return 10
    except KeyError:
        pass
    try:
        met = (size(v['lacking']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


SHIPPED: Mapping[str, Function] = {
    "a5068c659f902731f6dd0306": rule_1_1_2,
    "47364ed0ddf64be80f941f49": rule_1_1_3,
    "02a8d6b8576dcefdbf164fe3": rule_1_2_2,
    "84c27e9cc6b39378ca1a270f": rule_2_1_2,
    "a65e95f62e44cebf1b3f492a": rule_2_2_2,
    "9843667b49c4bea089cedd2d": rule_3_1_2,
    "c1ac2ccbf0f330b465d7a8c5": rule_3_1_3,
    "5e0c1e8bcaf645f30a03747d": rule_3_1_4,
    "dbea2301d336cd6a1b9398f6": rule_3_1_6,
    "3f435cab41d12d2adbb2a190": rule_3_1_7,
    "441bd4f092eb032adfd1f50c": rule_3_2_3,
    "20a8f8e338da9c927102b8fb": rule_1_1_3_20a8f8e338da9c927102b8fb,
    "120c4ecdecf73e807dcbbbf8": rule_1_1_4,
    "7d671627cad2960272628af0": rule_1_1_5,
    "944ddb8537bb6567c080dd26": rule_1_1_7,
    "d34cb6f318fc264a5a5160d9": rule_1_1_8,
    "8b4f14a28a79077f22e6d54d": rule_1_1_9,
    "a02e99745ca7256eb9934672": rule_1_1_10,
    "9501f0b648acde98c942abb5": rule_1_1_11,
    "0aac9ed54bb1644432be63ed": rule_1_1_12,
    "6b5a30f9e0f84c361b1db021": rule_1_2_3,
    "d3c646f4e886604238cbfa1b": rule_1_2_4,
    "014bf85b3e360b31beb63feb": rule_1_2_5,
    "94e23d9e290146b757161568": rule_1_2_6,
    "0aa27cef659b86a43f0a223c": rule_1_2_7,
    "8fe10da69f8f5444b61fb883": rule_1_2_8,
    "8b77b6c7306215edf5726c11": rule_1_2_9,
    "2b3d311d054ed33bba5b03f1": rule_1_2_10,
    "46ba24dcd1d83059cecb699c": rule_1_2_11,
    "e23532084e61f18fba318341": rule_1_2_12,
    "db4b7e45321fa8a551310d7c": rule_1_2_13,
    "ee465180813e62251766cc11": rule_1_2_14,
    "cd7c7d13eb5107908a452f92": rule_1_2_15,
    "9994fee53f501a9a9c661787": rule_1_2_17,
    "e8910e4cb033a37d6c2332be": rule_1_2_18,
    "681249f2e857b397db170cc9": rule_1_2_19,
    "489c592334d97b7ce0b6184f": rule_1_2_21,
    "4f509bfc1d9618dffe34aae6": rule_1_2_22,
    "1121f9eaf65444bcd8786a15": rule_1_3_3,
    "14fc9a29dea32a0e9f01c92c": rule_1_3_4,
    "5cd633143759332da0b4f7b0": rule_1_3_5,
    "03f9dda65ff2de9b024cb226": rule_1_3_6,
    "f27273a3c0de7cceaa99750b": rule_2_1_3,
    "30a4926a76ff63f3bbe5ca78": rule_2_1_4,
    "12e6d8fe9d35d79a0ccb748e": rule_2_1_5,
    "4c486bd03b6a4e32b6fefb23": rule_2_1_6,
    "d29e31b82367ca00681d5f8f": rule_2_1_7,
    "3df53d6287ae02d0e2357e43": rule_2_1_8,
    "a6c9a2dcb2ceefe8f5a20622": rule_2_2_2_a6c9a2dcb2ceefe8f5a20622,
    "af08deaae226eaa2a2419ed1": rule_2_2_4,
    "af311fcceb82b825a8f933a9": rule_2_2_5,
    "cd2c3446e413cd9dabe195c7": rule_2_2_6,
    "eb346885c88845d428365b0e": rule_2_2_7,
    "fb6d533f6585726131fe00cd": rule_2_2_8,
    "95ed3d7fa0babce5e9869d4c": rule_2_2_9,
    "f1bcfbe78d57edea07d5abf8": rule_2_2_11,
    "7ccaf5744cb12a0dde358aa0": rule_2_2_13,
    "36ae3afb7747956c4c5cf679": rule_2_2_14,
    "9b6ee128921824bedf76f2d3": rule_2_3_3,
    "cbf05f06738f28fe03a6784c": rule_2_3_4,
    "ba425b5434d1034b200474cd": rule_2_3_5,
    "875bb50c387c929c66c3e4bd": rule_2_3_6,
    "52547e24dcb00cd19221c3b6": rule_3_1_2_52547e24dcb00cd19221c3b6,
    "a3981fadeea1a49396c8135d": rule_3_1_3_a3981fadeea1a49396c8135d,
    "38c9851e586d1bc9c18e3a2c": rule_3_1_4_38c9851e586d1bc9c18e3a2c,
    "089efb97573e24b420f0900e": rule_3_1_5,
    "09890a675dbb5d69b4d7a2e3": rule_3_1_6_09890a675dbb5d69b4d7a2e3,
    "ad1083b882ac6348f99aebc2": rule_3_1_11,
    "38021832b3712ed7bf841681": rule_3_1_12,
    "0a84ea8b0e6bfae808c00bbd": rule_3_2_3_0a84ea8b0e6bfae808c00bbd,
    "f8be074f894f60dc3005c09b": rule_3_2_4,
    "6166a1984d96276249a78227": rule_3_2_5,
    "52d9e5fd1719b2cc7def80d3": rule_3_2_7,
    "dff1e1e5f4fdfef1dbdde4d0": rule_3_2_8,
    "8f691be721e743e6d5fffced": rule_3_2_11,
    "51cd6d3de5efadb0c497555d": rule_3_2_12,
    "07aee558a6137b4a33a2f0ea": rule_3_2_13,
    "7950490d7a15ccbc61ab284c": rule_3_2_14,
    "7fe6bf0270d1d60487c5b16b": rule_3_2_15,
    "20f30b17e5b4f257f5077840": rule_3_2_19,
    "7bd6ee6bbf23cb2345985457": rule_3_2_20,
    "455b8930a96c7a8f6e7bc997": rule_3_2_22,
    "e4fd05308168daab8ee652fb": rule_3_2_23,
    "6205edf7299a54e088248315": rule_3_2_24,
    "697affb05daaece83675deac": rule_3_2_25,
    "b679f96cdef40b73f34d6d28": rule_4_1_4,
    "090495e99f055f4bd561aa3e": rule_4_1_5,
    "8c14119a3b9a2c2b8c9f9325": rule_4_1_6,
    "19a17645a14ee37cbf757baa": rule_4_2_3,
    "6885df6fe5e3efd15bf0f872": rule_4_2_5,
    "7290003e961e220a757bbcd2": rule_4_2_6,
    "e35c85055222723ba0816173": rule_4_2_7,
    "c2c4281b9a20e4ef7372c936": rule_4_3_3,
    "5e4a98eb13d5660e724d0cbe": rule_4_3_4,
    "7583b46af2c43502d12e58ce": rule_4_3_5,
    "d93d5489cc27d3438d2dfdc6": rule_4_3_6,
    "8f7d5d8a86fdf9bbc4e4405e": rule_4_3_7,
    "c18cdadfc08612c1bccafd28": rule_5_1_1,
    "50968f6876302aec13d4d1f1": rule_5_1_2,
    "f6c2142ff0d9e44b5cfabe22": rule_5_1_3,
    "54a011c876de697ac9149d84": rule_5_2_1,
    "a992eb7a760a34ff383364f6": rule_5_2_3,
    "f4c5bd19f5eb5b978ed48697": rule_5_3_1,
    "0322a9b3eb9411267940a47e": rule_5_3_2,
}
