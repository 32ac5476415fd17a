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
    return both(lambda: at_most(p['least'], v['count']), lambda: less(subtract(v['count'], size(v['unclear'])), p['least']))


def look_3(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: (not equal(v['number_filed'], len(persons(v['roster'])))))


def look_4(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['none']), lambda: (not truth(v['enough'])))


def look_5(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('members' in mapping(s['rescue_team'])), lambda: ('size' in mapping(s['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed'])))


def look_6(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['declared'], v['listed']), lambda: less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed']))


def look_7(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: truth(v['office_set_up']), lambda: truth(v['bureau_set_up']))


def look_8(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('comprehensive' in mapping(s['plans'])))


def look_9(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('special' in mapping(s['plans'])))


def look_10(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['least']), lambda: ('other' in mapping(s['plans'])))


def look_11(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: both(lambda: ('trainings' in mapping(s['filing'])), lambda: (equal(v['trainings_filed'], 0))), lambda: both(lambda: ('drills' in mapping(s['filing'])), lambda: (equal(v['drills_filed'], 0))))


def look_12(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['least'], v['training_count']), lambda: at_most(p['least'], v['drill_count']))


def look_13(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['party_directors']) > 0), lambda: (size(v['government_directors']) > 0)), lambda: (size(v['absent_heads']) > 0))


def look_14(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (size(v['party_sitting']) == 0), lambda: (size(v['government_sitting']) == 0))


def look_15(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['own_entry']) == 0)), lambda: (not some(listed(s['leaders']), lambda x_l: ('portfolio' in mapping(x_l)))))


def look_16(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['vacancy']) > 0))


def look_17(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_charge']) == 0), lambda: (size(v['near']) > 0))


def look_18(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['deputies']) == 0), lambda: (not ('leaders' in mapping(s['filing']))))


def look_19(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['somebody_lacking']), lambda: truth(v['committee_known']))


def look_20(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(s['unit']['has_enforcement_bureau']), lambda: (not truth(s['bureau']['established'])))


def look_21(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('plaque' in mapping(s['bureau'])), lambda: ('at' in mapping(s['bureau']['plaque']))), lambda: (not contains(s['bureau']['plaque']['at'], p['place'])))


def look_22(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['not_concurrent']), lambda: (not truth(v['is_executive'])))


def look_23(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) == 0), lambda: (size(v['auxiliary']) > 0))


def look_24(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) > 0), lambda: every(listed(v['sworn']), lambda x_d: within(x_d, v['two_sources'])))


def look_25(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) == 0), lambda: (size(v['unclear']) > 0))


def look_26(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) == 0), lambda: (size(v['clerks']) > 0))


def look_27(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) > 0), lambda: every(listed(v['serving']), lambda x_d: within(x_d, v['two_sources'])))


def look_28(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(s['office']['host_body'], p['bureau_name'])))


def look_29(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['host'], p['parent_name'])), lambda: (not truth(v['without'])))


def look_30(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (equal(v['host'], p['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['host'], s['bureau']['existing_body'])))


def look_31(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['dedicated']) == 0), lambda: (size(v['undecided']) == 0))


def look_32(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('deputy_director' in mapping(s['office']))), lambda: (not truth(v['settled'])))


def look_33(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['dedicated']), lambda x_d: same_person(x_d, v['deputy_director']))


def look_34(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: ('established' in mapping(s['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])), lambda: (equal(v['possible_count'], size(v['in_post'])))))


def look_35(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: less(v['possible_count'], p['minimum'])), lambda: truth(v['without']))


def look_36(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('staff' in mapping(s['bureau'])), lambda: less(v['possible_count'], p['minimum']))


def look_37(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['minimum'], v['established']), lambda: less(subtract(v['established'], size(v['chief_unsure'])), p['minimum']))


def look_38(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(listed(v['own']), lambda x_s: ('name' in mapping(x_s))), lambda: at_most(p['minimum'], v['established'])), lambda: less(subtract(v['established'], size(v['nameless'])), p['minimum']))


def look_39(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['established'], p['minimum']), lambda: at_most(p['minimum'], v['with_leaders']))


def look_40(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['established'], p['minimum']), lambda: truth(v['without']))


def look_41(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: truth(v['police_short']), lambda: truth(v['fire_short'])), lambda: truth(v['without']))


def look_42(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['police_short']), lambda: truth(v['fire_short']))


def look_43(s: Any, p: Any, w: Any, v: Any) -> Any:
    return some(listed(v['fire_all']), lambda x_p: both(lambda: both(lambda: (not ('dedicated' in mapping(x_p))), lambda: (not within(x_p, v['crossed']))), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d))))


def look_44(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']), lambda: less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum']))


def look_45(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']), lambda: less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum']))


def look_46(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['police_begun'], p['minimum']), lambda: less(v['fire_begun'], p['minimum']))


def look_47(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['minimum'], v['police_count']), lambda: at_most(p['minimum'], v['fire_count']))


def look_48(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: either(lambda: (not ('total_staff' in mapping(s['enforcement_bureau']))), lambda: (not either(lambda: ('staff' in mapping(s['bureau'])), lambda: ('established' in mapping(s['bureau']['counts']))))), lambda: some(listed(v['ends']), lambda x_e: some(listed(x_e), lambda x_v: (not equal(x_v, at(x_e, 0))))))


def look_49(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('bureau' in mapping(s['filing'])), lambda: (not ('staff' in mapping(s['bureau']))))


def look_50(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: some(listed(v['staff']), lambda x_s: ('name' in mapping(x_s))), lambda: truth(v['enough'])), lambda: less(subtract(v['remaining'], size(v['nameless'])), v['required']))


def look_51(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(s['enforcement_bureau']['total_includes_safety_bureau']), lambda: less(v['total'], v['own']))


def look_52(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['none_posted']), lambda: truth(v['vouched']))


def look_53(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: (equal(s['activities']['fire_checks'], 0)))


def look_54(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: (equal(s['activities']['publicity'], 0)))


def look_55(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['posting_short']), lambda: (not ('reference_basis' in mapping(s['bureau']))))


def look_56(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: ('established' in mapping(s['bureau']['counts']))), lambda: both(lambda: (not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])), lambda: (not truth(v['posting_short']))))


def look_57(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['short']), lambda: ('reference_basis' in mapping(s['bureau'])))


def look_58(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['short']), lambda: at_most(p['minimum'], v['with_leaders']))


def look_59(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['short'])), lambda: either(lambda: less(v['police_begun'], p['posted_minimum']), lambda: less(v['fire_begun'], p['posted_minimum'])))


def look_60(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(s['villages']) > 0), lambda: (size(v['with_group']) == 0))


def look_61(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['year_over']), lambda: less(0, v['lacking']))


def look_62(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met'])))


def look_63(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))), lambda: either(lambda: truth(v['party_met']), lambda: truth(v['party_perhaps']))), lambda: either(lambda: truth(v['government_met']), lambda: truth(v['government_perhaps'])))


def look_64(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['party_met']), lambda: (not truth(v['government_met'])))


def look_65(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['party_met'])), lambda: truth(v['government_met']))


def look_66(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['party_met']), lambda: truth(v['government_met']))


def look_67(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['one_lacks']), lambda: some(listed(v['party_named']), lambda x_h: True)), lambda: some(listed(v['government_named']), lambda x_h: True))


def look_68(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0))


def look_69(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['both_met'])), lambda: either(lambda: (size(v['party_heads']) == 0), lambda: (size(v['government_heads']) == 0)))


def look_70(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['bound']), lambda: (size(v['lacking']) > 0))


def look_71(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['complete'])), lambda: truth(v['bound']))


def look_72(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['bound'])), lambda: (not ('task_lists' in mapping(s['responsibility']))))


def look_73(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['bound'])), lambda: (not truth(v['complete'])))


def look_74(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['gone']) > 0), lambda: (size(v['nameless']) == 0))


def look_75(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['checks'], 0)), lambda: less(0, v['of_businesses']))


def look_76(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(v['host'], p['bureau_name'])))


def look_77(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('transfers' in mapping(s['hazards'])), lambda: less(v['unfinished_count'], v['short']))


def look_78(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('equipment' in mapping(s['squad'])), lambda: (size(s['squad']['equipment']) == 0))


def look_79(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not equal(v['mode'], p['required'])), lambda: matches(v['mode'], '联合组队|合署办公'))


def look_80(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['enough']), lambda: at_most(p['certified_minimum'], v['valid_count']))


def look_81(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: ('uniform_design' in mapping(s['squad'])), lambda: (not truth(s['squad']['uniform_design'])))


def look_82(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['different'], p['special_minimum']), lambda: (size(v['again']) > 0))


def look_83(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(0, v['count']), lambda: (equal(v['oldest'], v['newest'])))


def look_84(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (equal(v['others'], 0)))


def look_85(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['rescue_team']['established'] is False), lambda: less(0, v['count']))


def look_86(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['enough'])), lambda: (not both(lambda: both(lambda: ('members' in mapping(s['rescue_team'])), lambda: ('size' in mapping(s['rescue_team']))), lambda: (not equal(v['number_filed'], v['listed'])))))


def look_87(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['sources_filed']), lambda: at_most(p['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['source_unknown'])), p['minimum']))


def look_88(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['nameless']) < size(v['people'])), lambda: at_most(p['minimum'], v['others'])), lambda: less(subtract(v['others'], size(v['nameless'])), p['minimum']))


def look_89(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['enough']), lambda: less(v['others'], p['minimum']))


def look_90(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (s['rescue_team']['established'] is False), lambda: (size(v['duties']) > 0))


def look_91(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['without']), lambda: (not equal(v['manager'], p['bureau_name'])))


def look_92(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['manager'], p['parent_name'])), lambda: (not truth(v['without'])))


def look_93(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (equal(v['manager'], p['bureau_name'])), lambda: both(lambda: truth(v['without']), lambda: same_body(v['manager'], s['bureau']['existing_body'])))


def look_94(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['beaten']), lambda: truth(v['by_value']))


def look_95(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['mainly']), lambda: truth(v['contrary']))


def look_96(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value'])), lambda: (not less(0, v['physical_value'])))


def look_97(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (not truth(v['mainly'])), lambda: truth(v['by_value']))


def look_98(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(s['as_of'], s['reserves']['replenishment']['document']['date']), lambda: (not ('description' in mapping(s['reserves']['replenishment']))))


def look_99(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: ('document' in mapping(s['reserves']['replenishment'])), lambda: ('description' in mapping(s['reserves']['replenishment'])))


def look_100(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['own_interval']), lambda: (size(v['undated']) == 0)), lambda: (equal(v['held_count'], 0)))


def look_101(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['undated']) == 0), lambda: (equal(v['held_count'], 0)))


def look_102(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (not ('interval_months' in mapping(s['reserves']['maintenance']))), lambda: (size(v['undated']) == 0)), lambda: (equal(v['guide_count'], 0)))


def look_103(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['in_guide']) == 0), lambda: (not ('interval_months' in mapping(s['reserves']['maintenance']))))


def look_104(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['own_interval']), lambda: (equal(v['count'], 0)))


def look_105(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['owed']) > 0), lambda: (size(v['not_filed_with']) > size(v['nameless'])))


def look_106(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(p['last_day'], v['last_filed']), lambda: at_most(v['last_filed'], s['as_of']))


def look_107(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['owed']) == 0), lambda: (size(v['not_filed_with']) == 0))


def look_108(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['late_acts']) > 0), lambda: at_most(v['last_done'], s['as_of']))


def look_109(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: ('duties_revised' in mapping(s['milestones'])), lambda: ('appointments_made' in mapping(s['milestones']))), lambda: ('plaques_hung' in mapping(s['milestones'])))


def look_110(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['zero']) > 0), lambda: (size(v['unfinished']) == 0))


def look_111(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (equal(v['count'], 0)), lambda: less(0, v['number_known']))


def look_112(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: less(v['count'], p['minimum']), lambda: (size(v['by_others']) > 0)), lambda: (size(v['stayed_away']) > 0))


def look_113(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['by_others']) > 0))


def look_114(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['stayed_away']) > 0))


def look_115(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['count'], p['minimum']), lambda: (size(v['missed']) > 0))


def look_116(s: Any, p: Any, w: Any, v: Any) -> Any:
    return every(listed(v['both']), lambda x_s: (x_s == 'pass'))


def look_117(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['same']), lambda: (size(v['filed']) == 0))


def look_118(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['same']), lambda: ('number' in mapping(s['submission']['implementation_plan']))), lambda: (not equal(v['own_number'], v['work_number'])))


def look_119(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['same']), lambda: less(v['limit'], v['done_on'])), lambda: at_most(v['done_on'], s['as_of']))


def look_120(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['same']), lambda: (size(v['unlisted']) > 0))


def look_121(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(p['last_day'], v['accepted_on']), lambda: at_most(v['accepted_on'], s['as_of']))


def look_122(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(s['as_of'], p['last_day']), lambda: (not both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(s['acceptance']['date'], s['as_of']))))


def look_123(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(v['accepted_on'], s['as_of'])), lambda: at_most(p['issued'], v['accepted_on'])), lambda: both(lambda: both(lambda: less(s['as_of'], p['last_day']), lambda: (size(v['lacking']) > 0)), lambda: (size(v['summary']) == 0)))


def look_124(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('date' in mapping(s['acceptance'])), lambda: at_most(v['accepted_on'], s['as_of'])), lambda: at_most(p['issued'], v['accepted_on'])), lambda: both(lambda: (size(v['lacking']) > 0), lambda: (size(v['summary']) == 0)))


def look_125(s: Any, p: Any, w: Any, v: Any) -> Any:
    return add((size(v['staff']) if ('staff' in mapping(s['bureau'])) else add(s['bureau']['counts']['established'], s['bureau']['counts']['other'])), (1 if both(lambda: ('leaders' in mapping(s['filing'])), lambda: (size(v['in_charge']) > 0)) else 0))


def look_126(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['party']) == 0), lambda: (size(v['government_directors']) == 0))


def look_127(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['government']) == 0), lambda: (size(v['party_directors']) == 0))


def look_128(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['party_sitting']) == 0), lambda: (size(v['government_sitting']) == 0))


def look_129(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (size(v['party_directors']) > 0), lambda: (size(v['government_directors']) > 0))


def look_130(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['others']) if either(lambda: (not ('portfolio' in mapping(x_l))), lambda: some(listed(x_l['portfolio']), lambda x_p: matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾')))]


def look_131(s: Any, p: Any, w: Any, v: Any) -> Any:
    return persons([x_l for x_l in listed(v['concerned']) if both(lambda: (not both(lambda: ('directors' in mapping(s['committee'])), lambda: among(x_l, s['committee']['directors']))), lambda: (not both(lambda: ('executive_deputy' in mapping(s['committee'])), lambda: same_person(x_l, s['committee']['executive_deputy']))))])


def look_132(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: (not ('head_of' in mapping(x_l))), lambda: ('post' in mapping(x_l))), lambda: either(lambda: both(lambda: (not truth(v['party_filed'])), lambda: matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')), lambda: both(lambda: (not truth(v['government_filed'])), lambda: matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]


def look_133(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_l for x_l in listed(v['outside']) if both(lambda: both(lambda: ('name' in mapping(x_l)), lambda: ('portfolio' in mapping(x_l))), lambda: (not within(x_l, v['unmarked'])))]


def look_134(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not ('leaders' in mapping(s['filing']))), lambda: (not truth(v['somebody_lacking'])))


def look_135(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '消防救援大队'))]


def look_136(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '镇专职消防队'))]


def look_137(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['brigade']) if both(lambda: both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff'])), lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '文员|辅助|合同制')))]


def look_138(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '队长|站长|负责人|指导员')), lambda: (not matches(x_d['post'], '副|分队|班长|主持')))]


def look_139(s: Any, p: Any, w: Any, v: Any) -> Any:
    return add([x_d for x_d in listed(v['brigade']) if both(lambda: both(lambda: ('regular_staff' in mapping(x_d)), lambda: truth(x_d['regular_staff'])), lambda: (not within(x_d, v['clerks'])))], v['heads'])


def look_140(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) == 0), lambda: (size(v['fire']) == 0))


def look_141(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['neither']), lambda: (size(v['doubtful']) > 0))


def look_142(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')), lambda: (not contains(x_d['post'], '主持')))]


def look_143(s: Any, p: Any, w: Any, v: Any) -> Any:
    return add(add(v['auxiliary'], v['clerks']), [x_d for x_d in listed(v['team']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: (not within(x_d, v['heads']))), lambda: (not within(x_d, v['not_heads'])))])


def look_144(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) == 0), lambda: (size(v['fire']) > 0))


def look_145(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['sworn']) if some(listed(s['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: within(x_o['source'], ['消防救援大队', '镇专职消防队'])), lambda: same_person(x_d, x_o)))]


def look_146(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: (x_d['source'] == '公安派出所'))]


def look_147(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('post' in mapping(x_d)), lambda: matches(x_d['post'], '辅警|协警|文员|辅助')), lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])))]


def look_148(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['police']) if both(lambda: both(lambda: ('sworn_officer' in mapping(x_d)), lambda: truth(x_d['sworn_officer'])), lambda: (not within(x_d, v['auxiliary'])))]


def look_149(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['sworn']) == 0), lambda: (size(v['serving']) == 0))


def look_150(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['serving']) == 0), lambda: (size(v['sworn']) > 0))


def look_151(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['serving']) if some(listed(s['bureau']['deputies']), lambda x_o: both(lambda: both(lambda: ('source' in mapping(x_o)), lambda: (x_o['source'] == '公安派出所')), lambda: same_person(x_d, x_o)))]


def look_152(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], p['counted'])), lambda: either(lambda: (not ('on_duty' in mapping(x_s))), lambda: truth(x_s['on_duty'])))] if ('staff' in mapping(s['bureau'])) else [])


def look_153(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['possible']) if both(lambda: ('establishment' in mapping(x_s)), lambda: ('on_duty' in mapping(x_s)))]


def look_154(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['own']) if both(lambda: ('chief' in mapping(s['bureau'])), lambda: same_person(x_s, s['bureau']['chief']))]


def look_155(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['same_as_chief']) if both(lambda: ('concurrent' in mapping(s['bureau']['chief'])), lambda: truth(s['bureau']['chief']['concurrent']))]


def look_156(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(v['own']) if both(lambda: (not within(x_s, v['concurrent_chief'])), lambda: among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])


def look_157(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], p['counted'])), lambda: either(lambda: (not ('on_duty' in mapping(x_s))), lambda: truth(x_s['on_duty']))), lambda: (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])


def look_158(s: Any, p: Any, w: Any, v: Any) -> Any:
    return overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if both(lambda: ('source' in mapping(x_d)), lambda: within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))


def look_159(s: Any, p: Any, w: Any, v: Any) -> Any:
    return ([x_s for x_s in listed(s['bureau']['staff']) if both(lambda: either(lambda: (not ('establishment' in mapping(x_s))), lambda: within(x_s['establishment'], p['counted'])), lambda: (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])


def look_160(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(v['police_count'], p['maximum']), lambda: at_most(v['fire_count'], p['maximum']))


def look_161(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police_all']) if (not some(listed(v['police_deputies']), lambda x_x: (equal(x_x, x_p))))]


def look_162(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['fire_all']) if (not some(listed(v['fire_deputies']), lambda x_x: (equal(x_x, x_p))))]


def look_163(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['police']) if some(listed(v['fire']), lambda x_q: same_person(x_p, x_q))]


def look_164(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in listed(v['police']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))])


def look_165(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_p for x_p in listed(v['fire']) if both(lambda: (not within(x_p, v['not_begun'])), lambda: (not within(x_p, v['crossed'])))])


def look_166(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_p for x_p in listed(v['fire_all']) if both(lambda: (not within(x_p, v['crossed'])), lambda: some(listed(v['deputies']), lambda x_d: same_person(x_p, x_d)))]


def look_167(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if both(lambda: truth(x_included), lambda: less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if both(lambda: both(lambda: (not truth(x_included)), lambda: truth(v['merging'])), lambda: (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]]


def look_168(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['staff']) if both(lambda: (not ('name' in mapping(x_s))), lambda: (not within(x_s['establishment'], p['counted'])))]


def look_169(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (v['enough'] if either(lambda: truth(s['enforcement_bureau']['total_includes_safety_bureau']), lambda: (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))


def look_170(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_s for x_s in listed(v['same_as_chief']) if both(lambda: (not within(x_s, v['in_leadership'])), lambda: (not ('concurrent' in mapping(s['bureau']['chief']))))]


def look_171(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [both(lambda: both(lambda: ('staff' in mapping(s['bureau'])), lambda: ('counts' in mapping(s['bureau']))), lambda: either(lambda: both(lambda: ('other' in mapping(s['bureau']['counts'])), lambda: (not equal(s['bureau']['counts']['other'], at(v['other_ways'], x_k)))), lambda: both(lambda: ('established' in mapping(s['bureau']['counts'])), lambda: (not within(s['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]


def look_172(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: truth(v['short']), lambda: at_most(p['minimum'], v['with_leaders'])), lambda: at_most(p['minimum'], v['with_leaders']))


def look_173(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['established'], p['minimum']), lambda: truth(v['posting_short']))


def look_174(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(add(add(v['party'], v['government']), v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(add(v['party'], v['government']), v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_175(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: within(x_m['type'], ['党委会', '党政联席会议'])), lambda: ('topics' in mapping(x_m)))]


def look_176(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_m for x_m in listed(v['held']) if both(lambda: both(lambda: ('type' in mapping(x_m)), lambda: within(x_m['type'], ['政府工作会议', '党政联席会议'])), lambda: ('topics' in mapping(x_m)))]


def look_177(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))])


def look_178(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['party']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))])


def look_179(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '应急管理'))])


def look_180(s: Any, p: Any, w: Any, v: Any) -> Any:
    return len([x_m for x_m in listed(v['government']) if some(listed(x_m['topics']), lambda x_t: contains(x_t, '消防'))])


def look_181(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['party'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_182(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛'))), lambda: some(listed(add(v['government'], v['joint'])), lambda x_m: some(listed(x_m['topics']), lambda x_t: matches(x_t, '消防|火灾|防火'))))


def look_183(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['times']) if both(lambda: ('occasion' in mapping(x_i)), lambda: (x_i['occasion'] == '季度'))]


def look_184(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['times']) if both(lambda: ('occasion' in mapping(x_i)), lambda: (x_i['occasion'] != '季度'))]


def look_185(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: at_most(p['minimum'], size(v['ordinary'])), lambda: at_most(p['minimum'], size(v['festive'])))


def look_186(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (not both(lambda: truth(v['both_met']), lambda: truth(v['both_occasions'])))


def look_187(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(s['inspections']) if both(lambda: both(lambda: ('date' in mapping(x_i)), lambda: at_most(x_i['date'], w['until'])), lambda: either(lambda: at_most(w['start'], x_i['date']), lambda: both(lambda: both(lambda: starts(x_i['date'], text_of(s['year'])), lambda: ('occasion' in mapping(x_i))), lambda: (x_i['occasion'] != '季度'))))]


def look_188(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['party_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))]


def look_189(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_i for x_i in listed(v['held']) if both(lambda: ('leaders' in mapping(x_i)), lambda: some(listed(x_i['leaders']), lambda x_n: some(listed(v['government_heads']), lambda x_h: same_person(x_h, {'name': x_n}))))]


def look_190(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: either(lambda: at_most(p['minimum'], v['party_times']), lambda: (not truth(v['party_asked']))), lambda: either(lambda: at_most(p['minimum'], v['government_times']), lambda: (not truth(v['government_asked']))))


def look_191(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: (size(v['not_issued']) == 0), lambda: (size(v['issued']) >= (len(persons([x_l for x_l in listed(s['leaders']) if (not both(lambda: ('vacant' in mapping(x_l)), lambda: truth(x_l['vacant'])))])) if ('leaders' in mapping(s['filing'])) else 0)))


def look_192(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['held']) if both(lambda: both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合')), lambda: both(lambda: ('form' in mapping(x_d)), lambda: (x_d['form'] == '实战')))]


def look_193(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_d for x_d in listed(v['held']) if both(lambda: both(lambda: ('kind' in mapping(x_d)), lambda: (x_d['kind'] == '综合')), lambda: (not ('form' in mapping(x_d))))]


def look_194(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: (size(v['nameless']) < size(v['people'])), lambda: truth(v['enough'])), lambda: less(subtract(v['count'], size(v['nameless'])), p['minimum']))


def look_195(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: (not both(lambda: ('village_count' in mapping(s['unit'])), lambda: (equal(s['unit']['village_count'], 0)))), lambda: both(lambda: ('villages' in mapping(s['filing'])), lambda: (size(s['villages']) > 0)))


def look_196(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: both(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: (not within(x_v, v['no_team']))), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: both(lambda: some(listed(x_v['rescue_team']['members']), lambda x_m: ('name' in mapping(x_m))), lambda: at_most(p['minimum'], len(persons(x_v['rescue_team']['members'])))), lambda: less(len(persons([x_m for x_m in listed(x_v['rescue_team']['members']) if ('name' in mapping(x_m))])), p['minimum'])))]


def look_197(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [x_v for x_v in listed(v['teams']) if either(lambda: ('shared_with' in mapping(x_v['rescue_team'])), lambda: both(lambda: ('established' in mapping(x_v['rescue_team'])), lambda: (not truth(x_v['rescue_team']['established']))))]


def look_198(s: Any, p: Any, w: Any, v: Any) -> Any:
    return [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if both(lambda: both(lambda: (not within(x_v, v['no_team'])), lambda: (not within(x_v, v['differing']))), lambda: both(lambda: (not within(x_v, v['shared'])), lambda: either(lambda: ('members' in mapping(x_v['rescue_team'])), lambda: ('size' in mapping(x_v['rescue_team'])))))]]


def look_199(s: Any, p: Any, w: Any, v: Any) -> Any:
    return either(lambda: less(v['physical'], v['agreement']), lambda: less(v['physical'], v['capacity']))


def look_200(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: less(v['agreement'], v['physical']), lambda: less(v['capacity'], v['physical']))


def look_201(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: truth(v['mainly']), lambda: (size(v['lacking']) == 0))


def look_202(s: Any, p: Any, w: Any, v: Any) -> Any:
    return both(lambda: both(lambda: both(lambda: ('has_enforcement_bureau' in mapping(s['unit'])), lambda: truth(s['unit']['has_enforcement_bureau'])), lambda: ('plaque' in mapping(s['bureau']))), lambda: both(lambda: both(lambda: ('date' in mapping(s['bureau']['plaque'])), lambda: at_most(v['hung'], p['last_day'])), lambda: less(p['last_day'], v['bureau_hung'])))


def look_203(s: Any, p: Any, w: Any, v: Any) -> Any:
    return (size(v['attended']) if both(lambda: some(listed(v['attended']), lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])')), lambda: some(listed(v['attended']), lambda x_t: matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])'))) else 0)


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
        if (at_most(p['least'], v['count']) and less(subtract(v['count'], size(v['unclear'])), p['least'])):
            if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                return 0
    except KeyError:
        try:
            if look_2(s, p, w, v):
                if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and (not equal(v['number_filed'], len(persons(v['roster']))))):
            return 6
    except KeyError:
        try:
            if look_3(s, p, w, v):
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
        if (truth(v['none']) and (not truth(v['enough']))):
            return 6
    except KeyError:
        try:
            if look_4(s, p, w, v):
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
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_5(s, p, w, v):
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
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if (less(v['declared'], v['listed']) or less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed'])):
            return 7
    except KeyError:
        try:
            if look_6(s, p, w, v):
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
        if (not truth(v['bureau_set_up'])):
            if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'established' not in y1))):
                return 0
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
            met = look_7(s, p, w, v)
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
        if (less(v['count'], p['least']) and ('comprehensive' in mapping(s['plans']))):
            if (('plans' not in s['filing'] or ((y4 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y4 or ((y5 := y4['comprehensive']).__class__ is not dict or 'title' not in y5)))):
                return 0
    except KeyError:
        try:
            if look_8(s, p, w, v):
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
            if look_9(s, p, w, v):
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
            if look_10(s, p, w, v):
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
        if ((('trainings' in mapping(s['filing'])) and (equal(v['trainings_filed'], 0))) or (('drills' in mapping(s['filing'])) and (equal(v['drills_filed'], 0)))):
            return 6
    except KeyError:
        try:
            if look_11(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('trainings' not in s['filing'])):
        return 0
    if (('drills' not in s['filing'])):
        return 0
    try:
        if less(v['training_count'], p['least']):
            if (('trainings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['trainings'])))):
                return 0
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
            met = look_12(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if less(v['listed'], v['declared']):
            return 6
    except KeyError:
        pass
    try:
        if (less(v['declared'], v['listed']) or less(len(distinct([x_v['name'] for x_v in listed(s['villages'])])), v['listed'])):
            return 7
    except KeyError:
        try:
            if look_6(s, p, w, v):
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


def rule_1_1_3_7b45e0eafa97ca8ce6c69619(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (size(v['directors']) == 0):
            return 5
    except KeyError:
        pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'directors' not in y1 or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(y1['directors']))))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    if 'party_sitting' in v and (('party_sitting' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['party_sitting'])))):
        return 0
    if 'government_sitting' in v and (('government_sitting' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['government_sitting'])))):
        return 0
    try:
        if (size(v['party']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (((size(v['party_directors']) > 0) and (size(v['government_directors']) > 0)) and (size(v['absent_heads']) > 0)):
            return 6
    except KeyError:
        try:
            if look_13(s, p, w, v):
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
            if look_14(s, p, w, v):
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
        if (not truth(v['named'])):
            if 'nameless' in v and (('nameless' not in v or any(((y4 := y3).__class__ is not dict or 'name' not in y4) for y3 in listing(v['nameless'])))):
                return 0
    except KeyError:
        pass
    try:
        if (not truth(v['named'])):
            if 'own_entry' in v and (('own_entry' not in v or any(((y6 := y5).__class__ is not dict or 'portfolio' not in y6) for y5 in listing(v['own_entry'])))):
                return 0
    except KeyError:
        pass
    try:
        if (((size(v['in_charge']) == 0) and (size(v['own_entry']) == 0)) and (not any(('portfolio' in mapping(x_l)) for x_l in listed(s['leaders'])))):
            if (('leaders' not in s['filing'] or any(((y8 := y7).__class__ is not dict or 'portfolio' not in y8) for y7 in listing(s['filing']['leaders'])))):
                return 0
    except KeyError:
        try:
            if look_15(s, p, w, v):
                if (('leaders' not in s['filing'] or any(((y8 := y7).__class__ is not dict or 'portfolio' not in y8) for y7 in listing(s['filing']['leaders'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((size(v['in_charge']) == 0) and (size(v['vacancy']) > 0)):
            return 5
    except KeyError:
        try:
            if look_16(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['in_charge']) == 0) and (size(v['near']) > 0)):
            return 6
    except KeyError:
        try:
            if look_17(s, p, w, v):
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
        if ((size(v['deputies']) == 0) and (not ('leaders' in mapping(s['filing'])))):
            return 5
    except KeyError:
        try:
            if look_18(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['somebody_lacking']) and truth(v['committee_known'])):
            return 6
    except KeyError:
        try:
            if look_19(s, p, w, v):
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
            if look_20(s, p, w, v):
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
        if ((('plaque' in mapping(s['bureau'])) and ('at' in mapping(s['bureau']['plaque']))) and (not contains(s['bureau']['plaque']['at'], p['place']))):
            return 5
    except KeyError:
        try:
            if look_21(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'plaque' not in y1 or ((y2 := y1['plaque']).__class__ is not dict or 'at' not in y2)))):
        return 0
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'plaque' not in y3 or ((y4 := y3['plaque']).__class__ is not dict or 'date' not in y4)))):
        return 0
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
        if (truth(v['not_concurrent']) and (not truth(v['is_executive']))):
            return 5
    except KeyError:
        try:
            if look_22(s, p, w, v):
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
        if (size(v['not_dedicated']) > 0):
            return 7
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
            if look_23(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((size(v['sworn']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['sworn']))):
            return 7
    except KeyError:
        try:
            if look_24(s, p, w, v):
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
        if (size(v['fire_side']) == 0):
            return 5
    except KeyError:
        pass
    try:
        if ((size(v['serving']) == 0) and (size(v['unclear']) > 0)):
            return 6
    except KeyError:
        try:
            if look_25(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((size(v['serving']) == 0) and (size(v['clerks']) > 0)):
            return 7
    except KeyError:
        try:
            if look_26(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if ((size(v['serving']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['serving']))):
            return 8
    except KeyError:
        try:
            if look_27(s, p, w, v):
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
        if (truth(v['without']) and (not equal(s['office']['host_body'], p['bureau_name']))):
            if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                return 0
    except KeyError:
        try:
            if look_28(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                    return 0
        except KeyError:
            pass
    try:
        if ((equal(v['host'], p['parent_name'])) and (not truth(v['without']))):
            return 5
    except KeyError:
        try:
            if look_29(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = ((equal(v['host'], p['bureau_name'])) or (truth(v['without']) and same_body(v['host'], s['bureau']['existing_body'])))
    except KeyError:
        try:
            met = look_30(s, p, w, v)
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
        met = same_person(v['director'], v['chief'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['dedicated']) == 0) and (size(v['undecided']) == 0)):
            return 5
    except KeyError:
        try:
            if look_31(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        if ((not ('deputy_director' in mapping(s['office']))) or (not truth(v['settled']))):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'dedicated' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        try:
            if look_32(s, p, w, v):
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
            met = look_33(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                    return 0
        except KeyError:
            pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and at_most(p['minimum'], v['with_leaders'])):
            return 8
    except KeyError:
        try:
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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
        if ((truth(v['police_short']) or truth(v['fire_short'])) and truth(v['without'])):
            return 5
    except KeyError:
        try:
            if look_41(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_42(s, p, w, v):
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
            if look_43(s, p, w, v):
                if 'fire_all' in v and (('fire_all' not in v or any(((y8 := y7).__class__ is not dict or 'dedicated' not in y8) for y7 in listing(v['fire_all'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_44(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_45(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(p['minimum'], v['police_count']) and at_most(p['minimum'], v['fire_count']))
    except KeyError:
        try:
            met = look_47(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['staff'])) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])):
            if 'nameless' in v and (('nameless' not in v or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_50(s, p, w, v):
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
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
    except KeyError:
        pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
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
        if (truth(v['none_posted']) and truth(v['vouched'])):
            return 5
    except KeyError:
        try:
            if look_52(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (v['none_posted']) is True:
            return 6
    except KeyError:
        pass
    try:
        if (truth(v['year_over']) and (equal(s['activities']['fire_checks'], 0))):
            return 7
    except KeyError:
        try:
            if look_53(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['year_over']) and (equal(s['activities']['publicity'], 0))):
            return 8
    except KeyError:
        try:
            if look_54(s, p, w, v):
                return 8
        except KeyError:
            pass
    return 4


def rule_1_2_18(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y1))):
        return 0
    try:
        met = (v['body'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (truth(v['posting_short']) and (not ('reference_basis' in mapping(s['bureau'])))):
            return 5
    except KeyError:
        try:
            if look_55(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])) and (not truth(v['posting_short'])))):
            return 6
    except KeyError:
        try:
            if look_56(s, p, w, v):
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
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                    return 0
        except KeyError:
            pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (truth(v['short']) and ('reference_basis' in mapping(s['bureau']))):
            return 7
    except KeyError:
        try:
            if look_57(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['short']) and at_most(p['minimum'], v['with_leaders'])):
            return 8
    except KeyError:
        try:
            if look_58(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if ((not truth(v['short'])) and (less(v['police_begun'], p['posted_minimum']) or less(v['fire_begun'], p['posted_minimum']))):
            return 9
    except KeyError:
        try:
            if look_59(s, p, w, v):
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
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'staff' not in y1))):
        return 0
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
            if look_60(s, p, w, v):
                return 6
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
        if (truth(v['year_over']) and less(0, v['lacking'])):
            return 5
    except KeyError:
        try:
            if look_61(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_1_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (not (truth(v['party_met']) and truth(v['government_met']))):
            if (('meetings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['meetings'])))):
                return 0
    except KeyError:
        try:
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))):
            return 5
    except KeyError:
        try:
            if look_63(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['party_met']) and (not truth(v['government_met']))):
            return 6
    except KeyError:
        try:
            if look_64(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['party_met'])) and truth(v['government_met'])):
            return 7
    except KeyError:
        try:
            if look_65(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (truth(v['party_met']) and truth(v['government_met']))
    except KeyError:
        try:
            met = look_66(s, p, w, v)
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
        met = (v['number'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(v['named']) == 0):
            return 5
    except KeyError:
        pass
    if (('responsibility' not in s['filing'] or ((y1 := s['filing']['responsibility']).__class__ is not dict or 'first_responsible' not in y1 or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(y1['first_responsible']))))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    if 'party_sitting' in v and (('party_sitting' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['party_sitting'])))):
        return 0
    if 'government_sitting' in v and (('government_sitting' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['government_sitting'])))):
        return 0
    try:
        if (size(v['party']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((truth(v['one_lacks']) and any(True for x_h in listed(v['party_named']))) and any(True for x_h in listed(v['government_named']))):
            return 6
    except KeyError:
        try:
            if look_67(s, p, w, v):
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
            if look_14(s, p, w, v):
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
            if not v.get('heads'):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['party_heads']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y2 := y1).__class__ is not dict or 'head_of' not in y2) for y1 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government_heads']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y4 := y3).__class__ is not dict or 'head_of' not in y4) for y3 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)):
            if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_68(s, p, w, v):
                if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                    return 0
        except KeyError:
            pass
    if 'party_heads' in v and (('party_heads' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['party_heads'])))):
        return 0
    if 'government_heads' in v and (('government_heads' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['government_heads'])))):
        return 0
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
            if look_69(s, p, w, v):
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
        if (truth(v['bound']) and (size(v['lacking']) > 0)):
            return 5
    except KeyError:
        try:
            if look_70(s, p, w, v):
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
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not ('task_lists' in mapping(s['responsibility'])))):
            return 6
    except KeyError:
        try:
            if look_72(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not truth(v['complete']))):
            return 7
    except KeyError:
        try:
            if look_73(s, p, w, v):
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


def rule_2_2_2_bb0da8c821525f4d295865a6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['gone']) > 0) and (size(v['nameless']) == 0)):
            return 5
    except KeyError:
        try:
            if look_74(s, p, w, v):
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
        if (size(v['later']) > 0):
            return 7
    except KeyError:
        pass
    try:
        if (v['no_interval']) is True:
            return 8
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
        if ((equal(v['checks'], 0)) and less(0, v['of_businesses'])):
            return 5
    except KeyError:
        try:
            if look_75(s, p, w, v):
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
        met = less(0, v['events'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_9(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (v['misplaced']) is True:
            return 5
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
            if look_76(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y4))):
                    return 0
        except KeyError:
            pass
    try:
        if ((equal(v['host'], p['parent_name'])) and (not truth(v['without']))):
            return 7
    except KeyError:
        try:
            if look_29(s, p, w, v):
                return 7
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
        if (size(v['not_agreed']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
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
        met = (equal(v['neither'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (('transfers' in mapping(s['hazards'])) and less(v['unfinished_count'], v['short'])):
            return 5
    except KeyError:
        try:
            if look_77(s, p, w, v):
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


def rule_3_1_2_dc6baab39f261034f15c773a(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (('equipment' in mapping(s['squad'])) and (size(s['squad']['equipment']) == 0)):
            return 5
    except KeyError:
        try:
            if look_78(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_3_1_3_85d9a2f79789185d5000763f(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((not equal(v['mode'], p['required'])) and matches(v['mode'], '联合组队|合署办公')):
            return 5
    except KeyError:
        try:
            if look_79(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (not equal(v['mode'], p['required'])):
            return 6
    except KeyError:
        pass
    return 4


def rule_3_1_4_89b9da8a362ad70ee7d4f7ea(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if less(v['possible_count'], p['minimum']):
            return 5
    except KeyError:
        pass
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'posted' not in y1 or any(((y3 := y2).__class__ is not dict or 'certified' not in y3) for y2 in listing(y1['posted']))))):
        return 0
    if (('squad' not in s['filing'] or ((y4 := s['filing']['squad']).__class__ is not dict or 'posted' not in y4 or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(y4['posted']))))):
        return 0
    if 'unstated' in v and (('unstated' not in v or any(((y8 := y7).__class__ is not dict or 'from' not in y8) for y7 in listing(v['unstated'])))):
        return 0
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(v['enough'])):
            return 5
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
    if 'certified' in v and (('certified' not in v or any(((y8 := y7).__class__ is not dict or 'certificate_expires' not in y8) for y7 in listing(v['certified'])))):
        return 0
    try:
        met = (truth(v['enough']) and at_most(p['certified_minimum'], v['valid_count']))
    except KeyError:
        try:
            met = look_80(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_6_f104219013140e41ab746ddf(s: Any, p: Any, w: Any, v: Any) -> int:
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
            if look_81(s, p, w, v):
                return 5
        except KeyError:
            pass
    return 4


def rule_3_1_12(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'functions' not in y1))):
        return 0
    try:
        met = (size(v['lacking']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_3_d39becd1a14efb8b167734a7(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (v['turned']) is True:
            return 6
    except KeyError:
        pass
    try:
        if (less(v['different'], p['special_minimum']) and (size(v['again']) > 0)):
            return 7
    except KeyError:
        try:
            if look_82(s, p, w, v):
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
        if (size(v['future']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if (less(0, v['count']) and (equal(v['oldest'], v['newest']))):
            return 6
    except KeyError:
        try:
            if look_83(s, p, w, v):
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
        if (less(v['count'], p['minimum']) and (equal(v['others'], 0))):
            return 5
    except KeyError:
        try:
            if look_84(s, p, w, v):
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
        if ((s['rescue_team']['established'] is False) and less(0, v['count'])):
            return 5
    except KeyError:
        try:
            if look_85(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (s['rescue_team']['established'] is False):
            return 6
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
        if (truth(v['none']) and (not truth(v['enough']))):
            return 5
    except KeyError:
        try:
            if look_4(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((not truth(v['enough'])) and (not ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))))):
            return 6
    except KeyError:
        try:
            if look_86(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y2 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y2)) and ('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'size' not in y3))):
        return 0
    try:
        if ((truth(v['sources_filed']) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['source_unknown'])), p['minimum'])):
            if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                return 0
    except KeyError:
        try:
            if look_87(s, p, w, v):
                if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (((size(v['nameless']) < size(v['people'])) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_88(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_5(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['enough']) and less(v['others'], p['minimum'])):
            return 8
    except KeyError:
        try:
            if look_89(s, p, w, v):
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
        if ((s['rescue_team']['established'] is False) and (size(v['duties']) > 0)):
            return 5
    except KeyError:
        try:
            if look_90(s, p, w, v):
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
        met = (equal(v['number'], 0))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_14(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (not equal(v['manager'], p['bureau_name'])):
            if (('unit' not in s['filing'] or ((y2 := s['filing']['unit']).__class__ is not dict or 'has_enforcement_bureau' not in y2))):
                return 0
    except KeyError:
        pass
    try:
        if (truth(v['without']) and (not equal(v['manager'], p['bureau_name']))):
            if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                return 0
    except KeyError:
        try:
            if look_91(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y3))):
                    return 0
        except KeyError:
            pass
    try:
        if ((equal(v['manager'], p['parent_name'])) and (not truth(v['without']))):
            return 5
    except KeyError:
        try:
            if look_92(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = ((equal(v['manager'], p['bureau_name'])) or (truth(v['without']) and same_body(v['manager'], s['bureau']['existing_body'])))
    except KeyError:
        try:
            met = look_93(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_19(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (truth(v['beaten']) and truth(v['by_value'])):
            return 6
    except KeyError:
        try:
            if look_94(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['beaten']) is True:
            return 7
    except KeyError:
        pass
    try:
        if (truth(v['mainly']) and truth(v['contrary'])):
            return 8
    except KeyError:
        try:
            if look_95(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))):
            return 9
    except KeyError:
        try:
            if look_96(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if ((not truth(v['mainly'])) and truth(v['by_value'])):
            return 10
    except KeyError:
        try:
            if look_97(s, p, w, v):
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
            if look_98(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        met = (('document' in mapping(s['reserves']['replenishment'])) or ('description' in mapping(s['reserves']['replenishment'])))
    except KeyError:
        try:
            met = look_99(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_24(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((truth(v['own_interval']) and (size(v['undated']) == 0)) and (equal(v['held_count'], 0))):
            return 5
    except KeyError:
        try:
            if look_100(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['undated']) == 0) and (equal(v['held_count'], 0))):
            return 6
    except KeyError:
        try:
            if look_101(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (((not ('interval_months' in mapping(s['reserves']['maintenance']))) and (size(v['undated']) == 0)) and (equal(v['guide_count'], 0))):
            return 7
    except KeyError:
        try:
            if look_102(s, p, w, v):
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
            if look_103(s, p, w, v):
                if 'undated' in v and (('undated' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['undated'])))):
                    return 0
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
            if look_104(s, p, w, v):
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
        if ((size(v['owed']) > 0) and (size(v['not_filed_with']) > size(v['nameless']))):
            return 5
    except KeyError:
        try:
            if look_105(s, p, w, v):
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
        if (size(v['before_issue']) > 0):
            return 9
    except KeyError:
        pass
    try:
        if (size(v['too_early']) > 0):
            return 10
    except KeyError:
        pass
    try:
        if (less(p['last_day'], v['last_filed']) and at_most(v['last_filed'], s['as_of'])):
            return 11
    except KeyError:
        try:
            if look_106(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = ((size(v['owed']) == 0) and (size(v['not_filed_with']) == 0))
    except KeyError:
        try:
            met = look_107(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('milestones' not in s['filing'] or ((y1 := s['filing']['milestones']).__class__ is not dict or 'duties_revised' not in y1))):
        return 0
    if (('milestones' not in s['filing'] or ((y2 := s['filing']['milestones']).__class__ is not dict or 'appointments_made' not in y2))):
        return 0
    if (('milestones' not in s['filing'] or ((y3 := s['filing']['milestones']).__class__ is not dict or 'plaques_hung' not in y3))):
        return 0
    try:
        if (v['in_conflict']) is True:
            return 5
    except KeyError:
        pass
    try:
        if ((size(v['late_acts']) > 0) and at_most(v['last_done'], s['as_of'])):
            return 6
    except KeyError:
        try:
            if look_108(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = ((('duties_revised' in mapping(s['milestones'])) and ('appointments_made' in mapping(s['milestones']))) and ('plaques_hung' in mapping(s['milestones'])))
    except KeyError:
        try:
            met = look_109(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_6(s: Any, p: Any, w: Any, v: Any) -> int:
    return 4


def rule_4_2_3(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_110(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        if (size(v['lacking']) > 0):
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
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_110(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        if (size(v['lacking']) > 0):
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
        if (size(v['only_counted']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if less(0, v['number_nameless']):
            return 6
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
        if (size(v['after']) > 0):
            return 5
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
        if (size(v['same_day']) > 0):
            return 6
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
        if less(0, v['number_in_district']):
            return 5
    except KeyError:
        pass
    if (('trainings' not in s['filing'])):
        return 0
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
        if ((equal(v['count'], 0)) and less(0, v['number_known'])):
            return 6
    except KeyError:
        try:
            if look_111(s, p, w, v):
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
        if ((less(v['count'], p['minimum']) and (size(v['by_others']) > 0)) and (size(v['stayed_away']) > 0)):
            return 5
    except KeyError:
        try:
            if look_112(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['by_others']) > 0)):
            return 6
    except KeyError:
        try:
            if look_113(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['stayed_away']) > 0)):
            return 7
    except KeyError:
        try:
            if look_114(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['missed']) > 0)):
            return 8
    except KeyError:
        try:
            if look_115(s, p, w, v):
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
            met = look_116(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_5_1_2(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('submission' not in s['filing'] or ((y1 := s['filing']['submission']).__class__ is not dict or 'implementation_plan' not in y1 or ((y2 := y1['implementation_plan']).__class__ is not dict or 'same_as_work_plan' not in y2)))):
        return 0
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
            if 'filed' in v and (('filed' not in v or any(((y14 := y13).__class__ is not dict or 'date' not in y14) for y13 in listing(v['filed'])))):
                return 0
    except KeyError:
        pass
    try:
        if (truth(v['same']) and (size(v['filed']) == 0)):
            return 5
    except KeyError:
        try:
            if look_117(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((truth(v['same']) and ('number' in mapping(s['submission']['implementation_plan']))) and (not equal(v['own_number'], v['work_number']))):
            return 6
    except KeyError:
        try:
            if look_118(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (size(v['before_issue']) > 0):
            return 7
    except KeyError:
        pass
    try:
        if ((truth(v['same']) and less(v['limit'], v['done_on'])) and at_most(v['done_on'], s['as_of'])):
            return 8
    except KeyError:
        try:
            if look_119(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (truth(v['same']) and (size(v['unlisted']) > 0)):
            return 9
    except KeyError:
        try:
            if look_120(s, p, w, v):
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
    if (('milestones' not in s['filing'] or ((y1 := s['filing']['milestones']).__class__ is not dict or 'mobilisation_meeting' not in y1 or ((y2 := y1['mobilisation_meeting']).__class__ is not dict or 'date' not in y2)))):
        return 0
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
        if (size(v['failing']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
    except KeyError:
        pass
    try:
        if (size(v['doubtful']) > 0):
            return 7
    except KeyError:
        pass
    try:
        if (size(v['waiting']) > 0):
            return 8
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
        if (size(v['failing']) > 0):
            return 5
    except KeyError:
        pass
    try:
        if (size(v['unfiled']) > 0):
            return 6
    except KeyError:
        pass
    try:
        if (size(v['doubtful']) > 0):
            return 7
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
    if (('acceptance' not in s['filing'] or ((y1 := s['filing']['acceptance']).__class__ is not dict or 'date' not in y1))):
        return 0
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
            if look_121(s, p, w, v):
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
        if (less(s['as_of'], p['last_day']) and (not (('date' in mapping(s['acceptance'])) and at_most(s['acceptance']['date'], s['as_of'])))):
            return 5
    except KeyError:
        try:
            if look_122(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (((('date' in mapping(s['acceptance'])) and at_most(v['accepted_on'], s['as_of'])) and at_most(p['issued'], v['accepted_on'])) and ((less(s['as_of'], p['last_day']) and (size(v['lacking']) > 0)) and (size(v['summary']) == 0))):
            return 8
    except KeyError:
        try:
            if look_123(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((('date' in mapping(s['acceptance'])) and at_most(v['accepted_on'], s['as_of'])) and at_most(p['issued'], v['accepted_on'])) and ((size(v['lacking']) > 0) and (size(v['summary']) == 0))):
            return 9
    except KeyError:
        try:
            if look_124(s, p, w, v):
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


def rule_1_1_2_leader_counts(s: Any, p: Any, w: Any, v: Any) -> int:
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
        v['count'] = add((size(v['staff']) if ('staff' in mapping(s['bureau'])) else add(s['bureau']['counts']['established'], s['bureau']['counts']['other'])), (1 if (('leaders' in mapping(s['filing'])) and (size(v['in_charge']) > 0)) else 0))
    except KeyError:
        try:
            v['count'] = look_125(s, p, w, v)
        except KeyError:
            pass
    try:
        if (at_most(p['least'], v['count']) and less(subtract(v['count'], size(v['unclear'])), p['least'])):
            if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                return 0
    except KeyError:
        try:
            if look_2(s, p, w, v):
                if 'unclear' in v and (('unclear' not in v or any(((y14 := y13).__class__ is not dict or 'portfolio' not in y14) for y13 in listing(v['unclear'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and (not equal(v['number_filed'], len(persons(v['roster']))))):
            return 6
    except KeyError:
        try:
            if look_3(s, p, w, v):
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


def rule_1_1_3_all_four(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'merged_bodies' not in y1))):
        return 0
    try:
        v['nameless'] = []
    except KeyError:
        pass
    if 'nameless' in v and (('nameless' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['nameless'])))):
        return 0
    try:
        v['not_merged'] = [x_b for x_b in listed(p['bodies']) if (not within(x_b, s['committee']['merged_bodies']))]
    except KeyError:
        pass
    try:
        if (size(v['not_merged']) == 0):
            if 'never_had' in v and (('never_had' not in v or any(((y5 := y4).__class__ is not dict or 'reason' not in y5) for y4 in listing(v['never_had'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['not_merged']) > 0):
            return 5
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


def rule_1_1_8_either(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(v['directors']) == 0):
            return 5
    except KeyError:
        pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'directors' not in y1 or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(y1['directors']))))):
        return 0
    if (('leaders' not in s['filing'])):
        return 0
    if 'party_sitting' in v and (('party_sitting' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['party_sitting'])))):
        return 0
    if 'government_sitting' in v and (('government_sitting' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['government_sitting'])))):
        return 0
    try:
        if ((size(v['party']) == 0) and (size(v['government_directors']) == 0)):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_126(s, p, w, v):
                if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y9 := y8).__class__ is not dict or 'head_of' not in y9) for y8 in listing(v['party_unmarked'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((size(v['government']) == 0) and (size(v['party_directors']) == 0)):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_127(s, p, w, v):
                if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y11 := y10).__class__ is not dict or 'head_of' not in y11) for y10 in listing(v['government_unmarked'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((size(v['party_sitting']) == 0) and (size(v['government_sitting']) == 0)):
            return 6
    except KeyError:
        try:
            if look_128(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = ((size(v['party_directors']) > 0) or (size(v['government_directors']) > 0))
    except KeyError:
        try:
            met = look_129(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_1_10_safety_fields(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['deputies']) == 0) and (not ('leaders' in mapping(s['filing'])))):
            return 5
    except KeyError:
        try:
            if look_18(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['concerned'] = [x_l for x_l in listed(v['others']) if ((not ('portfolio' in mapping(x_l))) or any(matches(x_p, '应急|安全|安监|消防|防火|防汛|防灾|减灾|救灾') for x_p in listed(x_l['portfolio'])))]
    except KeyError:
        try:
            v['concerned'] = look_130(s, p, w, v)
        except KeyError:
            pass
    try:
        v['asked'] = persons([x_l for x_l in listed(v['concerned']) if ((not (('directors' in mapping(s['committee'])) and among(x_l, s['committee']['directors']))) and (not (('executive_deputy' in mapping(s['committee'])) and same_person(x_l, s['committee']['executive_deputy']))))])
    except KeyError:
        try:
            v['asked'] = look_131(s, p, w, v)
        except KeyError:
            pass
    try:
        v['outside'] = [x_l for x_l in listed(v['asked']) if (not among(x_l, v['deputies']))]
    except KeyError:
        pass
    try:
        v['unmarked'] = [x_l for x_l in listed(v['outside']) if (((not ('head_of' in mapping(x_l))) and ('post' in mapping(x_l))) and (((not truth(v['party_filed'])) and matches(x_l['post'], '^(.*(党委|党工委|工委))?书记')) or ((not truth(v['government_filed'])) and matches(x_l['post'], '(^|[^副])(镇长|办事处主任|街道主任|管委会主任|管理委员会主任)'))))]
    except KeyError:
        try:
            v['unmarked'] = look_132(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lacking'] = [x_l for x_l in listed(v['outside']) if ((('name' in mapping(x_l)) and ('portfolio' in mapping(x_l))) and (not within(x_l, v['unmarked'])))]
    except KeyError:
        try:
            v['lacking'] = look_133(s, p, w, v)
        except KeyError:
            pass
    try:
        v['somebody_lacking'] = (size(v['lacking']) > 0)
    except KeyError:
        pass
    try:
        if (truth(v['somebody_lacking']) and truth(v['committee_known'])):
            return 6
    except KeyError:
        try:
            if look_19(s, p, w, v):
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
        met = (not truth(v['somebody_lacking']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_1_10_one_suffices(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['deputies']) == 0) and (not ('leaders' in mapping(s['filing'])))):
            return 5
    except KeyError:
        try:
            if look_18(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['somebody_lacking']) and truth(v['committee_known'])):
            return 6
    except KeyError:
        try:
            if look_19(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('committee' not in s['filing'] or ((y1 := s['filing']['committee']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    if 'outside' in v and (('outside' not in v or any(((y3 := y2).__class__ is not dict or 'name' not in y3) for y2 in listing(v['outside'])))):
        return 0
    if 'outside' in v and (('outside' not in v or any(((y5 := y4).__class__ is not dict or 'portfolio' not in y5) for y4 in listing(v['outside'])))):
        return 0
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
        met = ((not ('leaders' in mapping(s['filing']))) or (not truth(v['somebody_lacking'])))
    except KeyError:
        try:
            met = look_134(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_1_12_host_suffices(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'host_body' not in y1))):
        return 0
    try:
        met = ('host_body' in mapping(s['office']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_3_every_unit(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(s['bureau']['established'])):
            return 5
    except KeyError:
        pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'document' not in y2 or ((y3 := y2['document']).__class__ is not dict or 'number' not in y3)))):
        return 0
    if (('bureau' not in s['filing'] or ((y4 := s['filing']['bureau']).__class__ is not dict or 'document' not in y4 or ((y5 := y4['document']).__class__ is not dict or 'date' not in y5)))):
        return 0
    try:
        met = s['bureau']['established']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_1_2_6_mandatory(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if less(p['number'], v['count']):
            return 5
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
        if (not equal(v['count'], p['number'])):
            return 6
    except KeyError:
        pass
    try:
        if (size(v['not_dedicated']) > 0):
            return 7
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


def rule_1_2_7_either(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['brigade'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '消防救援大队'))]
    except KeyError:
        try:
            v['brigade'] = look_135(s, p, w, v)
        except KeyError:
            pass
    try:
        v['team'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '镇专职消防队'))]
    except KeyError:
        try:
            v['team'] = look_136(s, p, w, v)
        except KeyError:
            pass
    try:
        v['clerks'] = [x_d for x_d in listed(v['brigade']) if ((('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff'])) and (('post' in mapping(x_d)) and matches(x_d['post'], '文员|辅助|合同制')))]
    except KeyError:
        try:
            v['clerks'] = look_137(s, p, w, v)
        except KeyError:
            pass
    try:
        v['heads'] = [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '队长|站长|负责人|指导员')) and (not matches(x_d['post'], '副|分队|班长|主持')))]
    except KeyError:
        try:
            v['heads'] = look_138(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire'] = add([x_d for x_d in listed(v['brigade']) if ((('regular_staff' in mapping(x_d)) and truth(x_d['regular_staff'])) and (not within(x_d, v['clerks'])))], v['heads'])
    except KeyError:
        try:
            v['fire'] = look_139(s, p, w, v)
        except KeyError:
            pass
    try:
        v['neither'] = ((size(v['sworn']) == 0) and (size(v['fire']) == 0))
    except KeyError:
        try:
            v['neither'] = look_140(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['neither']) is True:
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'source' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'police' in v and (('police' not in v or any(((y6 := y5).__class__ is not dict or 'sworn_officer' not in y6) for y5 in listing(v['police'])))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'brigade' in v and (('brigade' not in v or any(((y8 := y7).__class__ is not dict or 'regular_staff' not in y8) for y7 in listing(v['brigade'])))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'team' in v and (('team' not in v or any(((y10 := y9).__class__ is not dict or 'post' not in y10) for y9 in listing(v['team'])))):
                return 0
    except KeyError:
        pass
    if 'sworn' in v and (('sworn' not in v or any(((y12 := y11).__class__ is not dict or 'post' not in y12) for y11 in listing(v['sworn'])))):
        return 0
    if 'sworn' in v and (('sworn' not in v or any(((y14 := y13).__class__ is not dict or 'name' not in y14) for y13 in listing(v['sworn'])))):
        return 0
    if 'fire' in v and (('fire' not in v or any(((y16 := y15).__class__ is not dict or 'name' not in y16) for y15 in listing(v['fire'])))):
        return 0
    try:
        v['not_heads'] = [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '副|班长|队员|消防员|文员|驾驶员')) and (not contains(x_d['post'], '主持')))]
    except KeyError:
        try:
            v['not_heads'] = look_142(s, p, w, v)
        except KeyError:
            pass
    try:
        v['doubtful'] = add(add(v['auxiliary'], v['clerks']), [x_d for x_d in listed(v['team']) if ((('post' in mapping(x_d)) and (not within(x_d, v['heads']))) and (not within(x_d, v['not_heads'])))])
    except KeyError:
        try:
            v['doubtful'] = look_143(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['neither']) and (size(v['doubtful']) > 0)):
            return 5
    except KeyError:
        try:
            if look_141(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['sworn']) == 0) and (size(v['fire']) > 0)):
            return 6
    except KeyError:
        try:
            if look_144(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = (size(v['sworn']) > 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_7_anyone(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        if (size(v['police']) == 0):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'source' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        pass
    if 'police' in v and (('police' not in v or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(v['police'])))):
        return 0
    try:
        if (size(v['police']) == 0):
            return 5
    except KeyError:
        pass
    try:
        v['auxiliary'] = []
    except KeyError:
        pass
    try:
        v['sworn'] = v['police']
    except KeyError:
        pass
    try:
        if ((size(v['sworn']) == 0) and (size(v['auxiliary']) > 0)):
            return 6
    except KeyError:
        try:
            if look_23(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['two_sources'] = [x_d for x_d in listed(v['sworn']) if any(((('source' in mapping(x_o)) and within(x_o['source'], ['消防救援大队', '镇专职消防队'])) and same_person(x_d, x_o)) for x_o in listed(s['bureau']['deputies']))]
    except KeyError:
        try:
            v['two_sources'] = look_145(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['sworn']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['sworn']))):
            return 7
    except KeyError:
        try:
            if look_24(s, p, w, v):
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


def rule_1_2_8_either(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['police'] = [x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and (x_d['source'] == '公安派出所'))]
    except KeyError:
        try:
            v['police'] = look_146(s, p, w, v)
        except KeyError:
            pass
    try:
        v['auxiliary'] = [x_d for x_d in listed(v['police']) if ((('post' in mapping(x_d)) and matches(x_d['post'], '辅警|协警|文员|辅助')) and (('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])))]
    except KeyError:
        try:
            v['auxiliary'] = look_147(s, p, w, v)
        except KeyError:
            pass
    try:
        v['sworn'] = [x_d for x_d in listed(v['police']) if ((('sworn_officer' in mapping(x_d)) and truth(x_d['sworn_officer'])) and (not within(x_d, v['auxiliary'])))]
    except KeyError:
        try:
            v['sworn'] = look_148(s, p, w, v)
        except KeyError:
            pass
    try:
        v['neither'] = ((size(v['sworn']) == 0) and (size(v['serving']) == 0))
    except KeyError:
        try:
            v['neither'] = look_149(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['neither']) is True:
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'source' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'police' in v and (('police' not in v or any(((y6 := y5).__class__ is not dict or 'sworn_officer' not in y6) for y5 in listing(v['police'])))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'brigade' in v and (('brigade' not in v or any(((y8 := y7).__class__ is not dict or 'regular_staff' not in y8) for y7 in listing(v['brigade'])))):
                return 0
    except KeyError:
        pass
    try:
        if (v['neither']) is True:
            if 'team' in v and (('team' not in v or any(((y10 := y9).__class__ is not dict or 'post' not in y10) for y9 in listing(v['team'])))):
                return 0
    except KeyError:
        pass
    if 'sworn' in v and (('sworn' not in v or any(((y12 := y11).__class__ is not dict or 'post' not in y12) for y11 in listing(v['sworn'])))):
        return 0
    if 'sworn' in v and (('sworn' not in v or any(((y14 := y13).__class__ is not dict or 'name' not in y14) for y13 in listing(v['sworn'])))):
        return 0
    if 'serving' in v and (('serving' not in v or any(((y16 := y15).__class__ is not dict or 'name' not in y16) for y15 in listing(v['serving'])))):
        return 0
    try:
        v['doubtful'] = add(add(v['unclear'], v['clerks']), v['auxiliary'])
    except KeyError:
        pass
    try:
        if (truth(v['neither']) and (size(v['doubtful']) > 0)):
            return 5
    except KeyError:
        try:
            if look_141(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['serving']) == 0) and (size(v['sworn']) > 0)):
            return 6
    except KeyError:
        try:
            if look_150(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = (size(v['serving']) > 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_8_anyone(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        v['serving'] = add(v['brigade'], v['team'])
    except KeyError:
        pass
    try:
        if (size(v['serving']) == 0):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'source' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        pass
    if 'serving' in v and (('serving' not in v or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(v['serving'])))):
        return 0
    try:
        if (size(v['fire_side']) == 0):
            return 5
    except KeyError:
        pass
    try:
        v['unclear'] = []
    except KeyError:
        pass
    try:
        if ((size(v['serving']) == 0) and (size(v['unclear']) > 0)):
            return 6
    except KeyError:
        try:
            if look_25(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        v['clerks'] = []
    except KeyError:
        pass
    try:
        if ((size(v['serving']) == 0) and (size(v['clerks']) > 0)):
            return 7
    except KeyError:
        try:
            if look_26(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['two_sources'] = [x_d for x_d in listed(v['serving']) if any(((('source' in mapping(x_o)) and (x_o['source'] == '公安派出所')) and same_person(x_d, x_o)) for x_o in listed(s['bureau']['deputies']))]
    except KeyError:
        try:
            v['two_sources'] = look_151(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((size(v['serving']) > 0) and all(within(x_d, v['two_sources']) for x_d in listed(v['serving']))):
            return 8
    except KeyError:
        try:
            if look_27(s, p, w, v):
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


def rule_1_2_10_by_name(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('office' not in s['filing'] or ((y1 := s['filing']['office']).__class__ is not dict or 'director' not in y1 or ((y2 := y1['director']).__class__ is not dict or 'name' not in y2)))):
        return 0
    if (('bureau' not in s['filing'] or ((y3 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y3 or ((y4 := y3['chief']).__class__ is not dict or 'name' not in y4)))):
        return 0
    try:
        met = same_person({'name': v['director']['name']}, {'name': v['chief']['name']})
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_11_mandatory(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['dedicated']) == 0) and (size(v['undecided']) == 0)):
            return 5
    except KeyError:
        try:
            if look_31(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y1))):
        return 0
    try:
        if ((not ('deputy_director' in mapping(s['office']))) or (not truth(v['settled']))):
            if (('bureau' not in s['filing'] or ((y2 := s['filing']['bureau']).__class__ is not dict or 'deputies' not in y2 or any(((y4 := y3).__class__ is not dict or 'dedicated' not in y4) for y3 in listing(y2['deputies']))))):
                return 0
    except KeyError:
        try:
            if look_32(s, p, w, v):
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
            met = look_33(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_12_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['in_leadership'] = []
    except KeyError:
        pass
    try:
        v['established'] = (subtract(size(v['own']), size(v['in_leadership'])) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['established'])
    except KeyError:
        pass
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
        v['chief_unsure'] = []
    except KeyError:
        pass
    try:
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                    return 0
        except KeyError:
            pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
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
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_12_count_lent(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['possible'] = ([x_s for x_s in listed(s['bureau']['staff']) if (((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], p['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty'])))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['possible'] = look_152(s, p, w, v)
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
            v['in_post'] = look_153(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lent_here'] = []
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
            v['same_as_chief'] = look_154(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_155(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_156(s, p, w, v)
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
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
            if look_37(s, p, w, v):
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
            if look_38(s, p, w, v):
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
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_12_by_name(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['possible'] = ([x_s for x_s in listed(s['bureau']['staff']) if ((((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], p['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty']))) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['possible'] = look_157(s, p, w, v)
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
            v['in_post'] = look_153(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lent_here'] = overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))
    except KeyError:
        try:
            v['lent_here'] = look_158(s, p, w, v)
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
            v['same_as_chief'] = look_154(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_155(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_156(s, p, w, v)
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
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
            if look_37(s, p, w, v):
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
            if look_38(s, p, w, v):
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
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_12_count_government_workers(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['possible'] = ([x_s for x_s in listed(s['bureau']['staff']) if ((((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], p['counted'])) and ((not ('on_duty' in mapping(x_s))) or truth(x_s['on_duty']))) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['possible'] = look_157(s, p, w, v)
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
            v['in_post'] = look_153(s, p, w, v)
        except KeyError:
            pass
    try:
        v['lent_here'] = overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))
    except KeyError:
        try:
            v['lent_here'] = look_158(s, p, w, v)
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
            v['same_as_chief'] = look_154(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_155(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_156(s, p, w, v)
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
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
            if look_37(s, p, w, v):
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
            if look_38(s, p, w, v):
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
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_12_on_establishment(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['possible'] = ([x_s for x_s in listed(s['bureau']['staff']) if (((not ('establishment' in mapping(x_s))) or within(x_s['establishment'], p['counted'])) and (not ('posted_from' in mapping(x_s))))] if ('staff' in mapping(s['bureau'])) else [])
    except KeyError:
        try:
            v['possible'] = look_159(s, p, w, v)
        except KeyError:
            pass
    try:
        v['possible_count'] = size(v['possible'])
    except KeyError:
        pass
    try:
        v['in_post'] = [x_s for x_s in listed(v['possible']) if ('establishment' in mapping(x_s))]
    except KeyError:
        pass
    try:
        v['lent_here'] = overlap(v['in_post'], add(add((s['bureau']['posted'] if ('posted' in mapping(s['bureau'])) else []), (s['squad']['posted'] if ('posted' in mapping(s['squad'])) else [])), ([x_d for x_d in listed(s['bureau']['deputies']) if (('source' in mapping(x_d)) and within(x_d['source'], ['公安派出所', '消防救援大队']))] if ('deputies' in mapping(s['bureau'])) else [])))
    except KeyError:
        try:
            v['lent_here'] = look_158(s, p, w, v)
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
            v['same_as_chief'] = look_154(s, p, w, v)
        except KeyError:
            pass
    try:
        v['concurrent_chief'] = [x_s for x_s in listed(v['same_as_chief']) if (('concurrent' in mapping(s['bureau']['chief'])) and truth(s['bureau']['chief']['concurrent']))]
    except KeyError:
        try:
            v['concurrent_chief'] = look_155(s, p, w, v)
        except KeyError:
            pass
    try:
        v['leaders_listed'] = ([x_s for x_s in listed(v['own']) if ((not within(x_s, v['concurrent_chief'])) and among(x_s, s['leaders']))] if ('leaders' in mapping(s['filing'])) else [])
    except KeyError:
        try:
            v['leaders_listed'] = look_156(s, p, w, v)
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
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
        v['chief_unsure'] = [x_s for x_s in listed(v['same_as_chief']) if (not within(x_s, v['in_leadership']))]
    except KeyError:
        pass
    try:
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y7 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y7 or ((y8 := y7['chief']).__class__ is not dict or 'concurrent' not in y8)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y7 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y7 or ((y8 := y7['chief']).__class__ is not dict or 'concurrent' not in y8)))):
                    return 0
        except KeyError:
            pass
    try:
        v['nameless'] = [x_s for x_s in listed(v['own']) if (not ('name' in mapping(x_s)))]
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['nameless'])))):
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
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_12_reference_severity(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['own']), subtract(size(v['own']), size(v['concurrent_chief'])), v['established']])) and (equal(v['possible_count'], size(v['in_post']))))):
            return 5
    except KeyError:
        try:
            if look_34(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])) and truth(v['without'])):
            return 6
    except KeyError:
        try:
            if look_35(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (('staff' in mapping(s['bureau'])) and less(v['possible_count'], p['minimum'])):
            return 7
    except KeyError:
        try:
            if look_36(s, p, w, v):
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
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y10 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y10 or ((y11 := y10['chief']).__class__ is not dict or 'concurrent' not in y11)))):
                    return 0
        except KeyError:
            pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y13 := y12).__class__ is not dict or 'name' not in y13) for y12 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and at_most(p['minimum'], v['with_leaders'])):
            return 8
    except KeyError:
        try:
            if look_39(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (less(v['established'], p['minimum']) and truth(v['without'])):
            return 9
    except KeyError:
        try:
            if look_40(s, p, w, v):
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


def rule_1_2_13_extra_breach(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((truth(v['police_short']) or truth(v['fire_short'])) and truth(v['without'])):
            return 5
    except KeyError:
        try:
            if look_41(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_42(s, p, w, v):
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
            if look_43(s, p, w, v):
                if 'fire_all' in v and (('fire_all' not in v or any(((y8 := y7).__class__ is not dict or 'dedicated' not in y8) for y7 in listing(v['fire_all'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_44(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_45(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(v['police_count'], p['maximum']) and at_most(v['fire_count'], p['maximum']))
    except KeyError:
        try:
            met = look_160(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_deputies_count(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['police_deputies'] = []
    except KeyError:
        pass
    try:
        v['fire_deputies'] = []
    except KeyError:
        pass
    try:
        v['police'] = [x_p for x_p in listed(v['police_all']) if (not any((equal(x_x, x_p)) for x_x in listed(v['police_deputies'])))]
    except KeyError:
        try:
            v['police'] = look_161(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire'] = [x_p for x_p in listed(v['fire_all']) if (not any((equal(x_x, x_p)) for x_x in listed(v['fire_deputies'])))]
    except KeyError:
        try:
            v['fire'] = look_162(s, p, w, v)
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
            if look_41(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_42(s, p, w, v):
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
        v['two_senders'] = [x_p for x_p in listed(v['police']) if any(same_person(x_p, x_q) for x_q in listed(v['fire']))]
    except KeyError:
        try:
            v['two_senders'] = look_163(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_44(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_45(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        v['police_begun'] = len([x_p for x_p in listed(v['police']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))])
    except KeyError:
        try:
            v['police_begun'] = look_164(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_begun'] = len([x_p for x_p in listed(v['fire']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))])
    except KeyError:
        try:
            v['fire_begun'] = look_165(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(p['minimum'], v['police_count']) and at_most(p['minimum'], v['fire_count']))
    except KeyError:
        try:
            met = look_47(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_deputies_never(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['fire_deputies'] = [x_p for x_p in listed(v['fire_all']) if ((not within(x_p, v['crossed'])) and any(same_person(x_p, x_d) for x_d in listed(v['deputies'])))]
    except KeyError:
        try:
            v['fire_deputies'] = look_166(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire'] = [x_p for x_p in listed(v['fire_all']) if (not any((equal(x_x, x_p)) for x_x in listed(v['fire_deputies'])))]
    except KeyError:
        try:
            v['fire'] = look_162(s, p, w, v)
        except KeyError:
            pass
    try:
        v['fire_count'] = size(v['fire'])
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
            if look_41(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_42(s, p, w, v):
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
        v['two_senders'] = [x_p for x_p in listed(v['police']) if any(same_person(x_p, x_q) for x_q in listed(v['fire']))]
    except KeyError:
        try:
            v['two_senders'] = look_163(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_44(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_45(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        v['fire_begun'] = len([x_p for x_p in listed(v['fire']) if ((not within(x_p, v['not_begun'])) and (not within(x_p, v['crossed'])))])
    except KeyError:
        try:
            v['fire_begun'] = look_165(s, p, w, v)
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(p['minimum'], v['police_count']) and at_most(p['minimum'], v['fire_count']))
    except KeyError:
        try:
            met = look_47(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_13_reference_severity(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((truth(v['police_short']) or truth(v['fire_short'])) and truth(v['without'])):
            return 5
    except KeyError:
        try:
            if look_41(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['police_short']) and truth(v['fire_short'])):
            return 6
    except KeyError:
        try:
            if look_42(s, p, w, v):
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
            if look_43(s, p, w, v):
                if 'fire_all' in v and (('fire_all' not in v or any(((y8 := y7).__class__ is not dict or 'dedicated' not in y8) for y7 in listing(v['fire_all'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['two_senders'])), p['minimum']) or less(subtract(v['fire_count'], size(v['two_senders'])), p['minimum'])):
            return 9
    except KeyError:
        try:
            if look_44(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if (less(subtract(v['police_count'], size(v['police_crossed'])), p['minimum']) or less(subtract(v['fire_count'], size(v['fire_crossed'])), p['minimum'])):
            return 10
    except KeyError:
        try:
            if look_45(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        if (less(v['police_begun'], p['minimum']) or less(v['fire_begun'], p['minimum'])):
            return 11
    except KeyError:
        try:
            if look_46(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = (at_most(p['minimum'], v['police_count']) and at_most(p['minimum'], v['fire_count']))
    except KeyError:
        try:
            met = look_47(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_1_2_14_R1(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['remaining'] = v['R1']
    except KeyError:
        pass
    try:
        v['remaining_without_chief'] = add(subtract(v['other'], size(v['chief_unsure'])), v['unsure_established'])
    except KeyError:
        pass
    try:
        v['remaining_ways'] = [v['remaining'], v['remaining_without_chief']]
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
            v['ends'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
        v['nameless'] = [x_s for x_s in listed(v['staff']) if ((not ('name' in mapping(x_s))) and (not within(x_s['establishment'], p['counted'])))]
    except KeyError:
        try:
            v['nameless'] = look_168(s, p, w, v)
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
            if look_50(s, p, w, v):
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
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
    except KeyError:
        pass
    try:
        v['enough_with_own'] = (v['enough'] if (truth(s['enforcement_bureau']['total_includes_safety_bureau']) or (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))
    except KeyError:
        try:
            v['enough_with_own'] = look_169(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
    except KeyError:
        pass
    try:
        v['remaining_with_leaders'] = subtract(add(v['other'], size(v['in_leadership'])), subtract(v['established_all'], v['established']))
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


def rule_1_2_14_R2(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['remaining'] = v['R2']
    except KeyError:
        pass
    try:
        v['remaining_without_chief'] = subtract(v['R2'], size(v['chief_unsure']))
    except KeyError:
        pass
    try:
        v['remaining_ways'] = [v['remaining'], v['remaining_without_chief']]
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
            v['ends'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
        v['enough'] = at_most(v['required'], v['remaining'])
    except KeyError:
        pass
    try:
        if (not truth(v['enough'])):
            if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'posted' not in y16))):
                return 0
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['staff'])) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])):
            if 'nameless' in v and (('nameless' not in v or any(((y18 := y17).__class__ is not dict or 'name' not in y18) for y17 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_50(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y18 := y17).__class__ is not dict or 'name' not in y18) for y17 in listing(v['nameless'])))):
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
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
    except KeyError:
        pass
    try:
        v['enough_with_own'] = (v['enough'] if (truth(s['enforcement_bureau']['total_includes_safety_bureau']) or (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))
    except KeyError:
        try:
            v['enough_with_own'] = look_169(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
    except KeyError:
        pass
    try:
        v['remaining_with_leaders'] = add(v['R2'], size(v['in_leadership']))
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


def rule_1_2_14_rounded(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['rounding'] = 50
    except KeyError:
        pass
    try:
        v['required'] = divide(add(multiply(p['percent'], v['total']), v['rounding']), 100)
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
            v['ends'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
        v['enough'] = at_most(v['required'], v['remaining'])
    except KeyError:
        pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['staff'])) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])):
            if 'nameless' in v and (('nameless' not in v or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_50(s, p, w, v):
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
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
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
            v['enough_with_own'] = look_169(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
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


def rule_1_2_14_as_filed(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['merging'] = False
    except KeyError:
        pass
    try:
        v['ends'] = [[('总数为零' if (equal(v['total'], 0)) else ('总数小于安监局人数' if (truth(x_included) and less(v['total'], at(v['own_ways'], x_k))) else ('名册与人数不一致' if truth(at(v['at_odds'], x_k)) else ('取决于并入安监局' if (((not truth(x_included)) and truth(v['merging'])) and (not equal(at(v['enough_ways'], x_k), at(v['enough_with_own_ways'], x_k)))) else ('够' if truth(at(v['enough_ways'], x_k)) else '不够'))))) for x_included in listed(v['total_ways'])] for x_k in [0, 1]]
    except KeyError:
        try:
            v['ends'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['staff'])) and truth(v['enough'])) and less(subtract(v['remaining'], size(v['nameless'])), v['required'])):
            if 'nameless' in v and (('nameless' not in v or any(((y17 := y16).__class__ is not dict or 'name' not in y17) for y16 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_50(s, p, w, v):
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
            if look_51(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (at(v['at_odds'], 0)) is True:
            return 7
    except KeyError:
        pass
    try:
        v['enough_with_own'] = (v['enough'] if (truth(s['enforcement_bureau']['total_includes_safety_bureau']) or (not truth(v['merging']))) else at_most(v['required_with_own'], v['remaining']))
    except KeyError:
        try:
            v['enough_with_own'] = look_169(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not equal(v['enough'], v['enough_with_own'])):
            return 8
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


def rule_1_2_14_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = s['unit']['has_enforcement_bureau']
    except KeyError:
        return 0
    if not truth(met):
        return 1
    if (('enforcement_bureau' not in s['filing'] or ((y1 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_staff' not in y1))):
        return 0
    try:
        v['same_as_chief'] = []
    except KeyError:
        pass
    try:
        v['in_leadership'] = []
    except KeyError:
        pass
    try:
        v['chief_unsure'] = [x_s for x_s in listed(v['same_as_chief']) if ((not within(x_s, v['in_leadership'])) and (not ('concurrent' in mapping(s['bureau']['chief']))))]
    except KeyError:
        try:
            v['chief_unsure'] = look_170(s, p, w, v)
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
        v['other'] = add((len([x_s for x_s in listed(v['staff']) if (not within(x_s['establishment'], p['counted']))]) if ('staff' in mapping(s['bureau'])) else s['bureau']['counts']['other']), v['joined'])
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
        v['at_odds'] = [((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ((('other' in mapping(s['bureau']['counts'])) and (not equal(s['bureau']['counts']['other'], at(v['other_ways'], x_k)))) or (('established' in mapping(s['bureau']['counts'])) and (not within(s['bureau']['counts']['established'], [at(v['established_ways'], x_k), v['established_all']]))))) for x_k in [0, 1]]
    except KeyError:
        try:
            v['at_odds'] = look_171(s, p, w, v)
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
            v['ends'] = look_167(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not ('total_staff' in mapping(s['enforcement_bureau']))) or (not (('staff' in mapping(s['bureau'])) or ('established' in mapping(s['bureau']['counts']))))) or any(any((not equal(x_v, at(x_e, 0))) for x_v in listed(x_e)) for x_e in listed(v['ends']))):
            if (('enforcement_bureau' not in s['filing'] or ((y2 := s['filing']['enforcement_bureau']).__class__ is not dict or 'total_includes_safety_bureau' not in y2))):
                return 0
    except KeyError:
        try:
            if look_48(s, p, w, v):
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
            if look_49(s, p, w, v):
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
            if look_50(s, p, w, v):
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
            if look_51(s, p, w, v):
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
            v['enough_with_own'] = look_169(s, p, w, v)
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


def rule_1_2_18_warning(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (s['unit']['has_enforcement_bureau'] is False)
    except KeyError:
        return 0
    if not met:
        return 1
    if (('bureau' not in s['filing'] or ((y1 := s['filing']['bureau']).__class__ is not dict or 'existing_body' not in y1))):
        return 0
    try:
        met = (v['body'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19_error(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (s['unit']['has_enforcement_bureau'] is False)
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        if (v['posting_short']) is True:
            return 5
    except KeyError:
        pass
    try:
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])) and (not truth(v['posting_short'])))):
            return 6
    except KeyError:
        try:
            if look_56(s, p, w, v):
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
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
                if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                    return 0
        except KeyError:
            pass
    try:
        if ((any(('name' in mapping(x_s)) for x_s in listed(v['own'])) and at_most(p['minimum'], v['established'])) and less(subtract(v['established'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((truth(v['short']) and at_most(p['minimum'], v['with_leaders'])) and at_most(p['minimum'], v['with_leaders'])):
            return 7
    except KeyError:
        try:
            if look_172(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if ((not truth(v['short'])) and (less(v['police_begun'], p['posted_minimum']) or less(v['fire_begun'], p['posted_minimum']))):
            return 8
    except KeyError:
        try:
            if look_59(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = (not truth(v['short']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_1_2_19_count_concurrent_chief(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (s['unit']['has_enforcement_bureau'] is False)
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        if (truth(v['posting_short']) and (not ('reference_basis' in mapping(s['bureau'])))):
            return 5
    except KeyError:
        try:
            if look_55(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        v['in_leadership'] = []
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
        if (((('staff' in mapping(s['bureau'])) and ('counts' in mapping(s['bureau']))) and ('established' in mapping(s['bureau']['counts']))) and ((not within(v['number_filed'], [size(v['in_post']), subtract(size(v['in_post']), size(v['concurrent_chief'])), v['established']])) and (not truth(v['posting_short'])))):
            return 6
    except KeyError:
        try:
            if look_56(s, p, w, v):
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
        v['chief_unsure'] = []
    except KeyError:
        pass
    try:
        if (at_most(p['minimum'], v['established']) and less(subtract(v['established'], size(v['chief_unsure'])), p['minimum'])):
            if (('bureau' not in s['filing'] or ((y16 := s['filing']['bureau']).__class__ is not dict or 'chief' not in y16 or ((y17 := y16['chief']).__class__ is not dict or 'concurrent' not in y17)))):
                return 0
    except KeyError:
        try:
            if look_37(s, p, w, v):
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
            if look_38(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y19 := y18).__class__ is not dict or 'name' not in y19) for y18 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['short'] = (less(v['established'], p['minimum']) or truth(v['posting_short']))
    except KeyError:
        try:
            v['short'] = look_173(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['short']) and ('reference_basis' in mapping(s['bureau']))):
            return 7
    except KeyError:
        try:
            if look_57(s, p, w, v):
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
            if look_58(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if ((not truth(v['short'])) and (less(v['police_begun'], p['posted_minimum']) or less(v['fire_begun'], p['posted_minimum']))):
            return 9
    except KeyError:
        try:
            if look_59(s, p, w, v):
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


def rule_2_1_3_either(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('meetings' not in s['filing'])):
        return 0
    try:
        v['party_least'] = smallest([add(v['party_emergency'], v['government_emergency']), add(v['party_fire'], v['government_fire'])])
    except KeyError:
        pass
    try:
        v['government_least'] = v['party_least']
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['party_perhaps'] = (any(any(matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])) for x_m in listed(add(add(v['party'], v['government']), v['joint']))) and any(any(matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])) for x_m in listed(add(add(v['party'], v['government']), v['joint']))))
    except KeyError:
        try:
            v['party_perhaps'] = look_174(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_perhaps'] = v['party_perhaps']
    except KeyError:
        pass
    try:
        if (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))):
            return 5
    except KeyError:
        try:
            if look_63(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['party_met']) and (not truth(v['government_met']))):
            return 6
    except KeyError:
        try:
            if look_64(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['party_met'])) and truth(v['government_met'])):
            return 7
    except KeyError:
        try:
            if look_65(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (truth(v['party_met']) and truth(v['government_met']))
    except KeyError:
        try:
            met = look_66(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_3_joint_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('meetings' not in s['filing'])):
        return 0
    try:
        v['party'] = [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and within(x_m['type'], ['党委会', '党政联席会议'])) and ('topics' in mapping(x_m)))]
    except KeyError:
        try:
            v['party'] = look_175(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government'] = [x_m for x_m in listed(v['held']) if ((('type' in mapping(x_m)) and within(x_m['type'], ['政府工作会议', '党政联席会议'])) and ('topics' in mapping(x_m)))]
    except KeyError:
        try:
            v['government'] = look_176(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_emergency'] = len([x_m for x_m in listed(v['party']) if any(contains(x_t, '应急管理') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['party_emergency'] = look_177(s, p, w, v)
        except KeyError:
            pass
    try:
        v['party_fire'] = len([x_m for x_m in listed(v['party']) if any(contains(x_t, '消防') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['party_fire'] = look_178(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_emergency'] = len([x_m for x_m in listed(v['government']) if any(contains(x_t, '应急管理') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['government_emergency'] = look_179(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_fire'] = len([x_m for x_m in listed(v['government']) if any(contains(x_t, '消防') for x_t in listed(x_m['topics']))])
    except KeyError:
        try:
            v['government_fire'] = look_180(s, p, w, v)
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        v['party_perhaps'] = (any(any(matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['party'], v['joint']))) and any(any(matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['party'], v['joint']))))
    except KeyError:
        try:
            v['party_perhaps'] = look_181(s, p, w, v)
        except KeyError:
            pass
    try:
        v['government_perhaps'] = (any(any(matches(x_t, '应急|安全生产|减灾|防灾|救灾|防汛') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['government'], v['joint']))) and any(any(matches(x_t, '消防|火灾|防火') for x_t in listed(x_m['topics'])) for x_m in listed(add(v['government'], v['joint']))))
    except KeyError:
        try:
            v['government_perhaps'] = look_182(s, p, w, v)
        except KeyError:
            pass
    try:
        if (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))):
            return 5
    except KeyError:
        try:
            if look_63(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['party_met']) and (not truth(v['government_met']))):
            return 6
    except KeyError:
        try:
            if look_64(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['party_met'])) and truth(v['government_met'])):
            return 7
    except KeyError:
        try:
            if look_65(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (truth(v['party_met']) and truth(v['government_met']))
    except KeyError:
        try:
            met = look_66(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_3_from_2023Q3(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('meetings' not in s['filing'])):
        return 0
    try:
        if (not (truth(v['party_met']) and truth(v['government_met']))):
            if (('meetings' not in s['filing'] or any(((y2 := y1).__class__ is not dict or 'date' not in y2) for y1 in listing(s['filing']['meetings'])))):
                return 0
    except KeyError:
        try:
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
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
            if look_62(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y6 := y5).__class__ is not dict or 'topics' not in y6) for y5 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (((not (truth(v['party_met']) and truth(v['government_met']))) and (truth(v['party_met']) or truth(v['party_perhaps']))) and (truth(v['government_met']) or truth(v['government_perhaps']))):
            return 5
    except KeyError:
        try:
            if look_63(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (truth(v['party_met']) and (not truth(v['government_met']))):
            return 6
    except KeyError:
        try:
            if look_64(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['party_met'])) and truth(v['government_met'])):
            return 7
    except KeyError:
        try:
            if look_65(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        met = (truth(v['party_met']) and truth(v['government_met']))
    except KeyError:
        try:
            met = look_66(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_2_1_6_both_occasions(s: Any, p: Any, w: Any, v: Any) -> int:
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
            if not v.get('heads'):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['party_heads']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y2 := y1).__class__ is not dict or 'head_of' not in y2) for y1 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government_heads']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y4 := y3).__class__ is not dict or 'head_of' not in y4) for y3 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)):
            if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_68(s, p, w, v):
                if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                    return 0
        except KeyError:
            pass
    if 'party_heads' in v and (('party_heads' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['party_heads'])))):
        return 0
    if 'government_heads' in v and (('government_heads' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['government_heads'])))):
        return 0
    try:
        v['ordinary'] = [x_i for x_i in listed(v['times']) if (('occasion' in mapping(x_i)) and (x_i['occasion'] == '季度'))]
    except KeyError:
        try:
            v['ordinary'] = look_183(s, p, w, v)
        except KeyError:
            pass
    try:
        v['festive'] = [x_i for x_i in listed(v['times']) if (('occasion' in mapping(x_i)) and (x_i['occasion'] != '季度'))]
    except KeyError:
        try:
            v['festive'] = look_184(s, p, w, v)
        except KeyError:
            pass
    try:
        v['both_occasions'] = (at_most(p['minimum'], size(v['ordinary'])) and at_most(p['minimum'], size(v['festive'])))
    except KeyError:
        try:
            v['both_occasions'] = look_185(s, p, w, v)
        except KeyError:
            pass
    try:
        if (not (truth(v['both_met']) and truth(v['both_occasions']))):
            if (('inspections' not in s['filing'] or any(((y12 := y11).__class__ is not dict or 'date' not in y12) for y11 in listing(s['filing']['inspections'])))):
                return 0
    except KeyError:
        try:
            if look_186(s, p, w, v):
                if (('inspections' not in s['filing'] or any(((y12 := y11).__class__ is not dict or 'date' not in y12) for y11 in listing(s['filing']['inspections'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (not (truth(v['both_met']) and truth(v['both_occasions']))):
            if 'held' in v and (('held' not in v or any(((y14 := y13).__class__ is not dict or 'leaders' not in y14) for y13 in listing(v['held'])))):
                return 0
    except KeyError:
        try:
            if look_186(s, p, w, v):
                if 'held' in v and (('held' not in v or any(((y14 := y13).__class__ is not dict or 'leaders' not in y14) for y13 in listing(v['held'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (not truth(v['both_occasions'])):
            if 'times' in v and (('times' not in v or any(((y16 := y15).__class__ is not dict or 'occasion' not in y16) for y15 in listing(v['times'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(s['leaders']) == 0):
            return 6
    except KeyError:
        pass
    try:
        if (not truth(v['both_occasions'])):
            return 7
    except KeyError:
        pass
    try:
        if ((not truth(v['both_met'])) and ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0))):
            return 8
    except KeyError:
        try:
            if look_69(s, p, w, v):
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


def rule_2_1_6_festival_only(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['held'] = [x_i for x_i in listed(s['inspections']) if ((('date' in mapping(x_i)) and at_most(x_i['date'], w['until'])) and (at_most(w['start'], x_i['date']) or ((starts(x_i['date'], text_of(s['year'])) and ('occasion' in mapping(x_i))) and (x_i['occasion'] != '季度'))))]
    except KeyError:
        try:
            v['held'] = look_187(s, p, w, v)
        except KeyError:
            pass
    try:
        v['held_count'] = size(v['held'])
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
            if not v.get('heads'):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['party_heads']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y2 := y1).__class__ is not dict or 'head_of' not in y2) for y1 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government_heads']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y4 := y3).__class__ is not dict or 'head_of' not in y4) for y3 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)):
            if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_68(s, p, w, v):
                if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                    return 0
        except KeyError:
            pass
    if 'party_heads' in v and (('party_heads' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['party_heads'])))):
        return 0
    if 'government_heads' in v and (('government_heads' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['government_heads'])))):
        return 0
    try:
        v['by_party'] = [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and any(any(same_person(x_h, {'name': x_n}) for x_h in listed(v['party_heads'])) for x_n in listed(x_i['leaders'])))]
    except KeyError:
        try:
            v['by_party'] = look_188(s, p, w, v)
        except KeyError:
            pass
    try:
        v['by_government'] = [x_i for x_i in listed(v['held']) if (('leaders' in mapping(x_i)) and any(any(same_person(x_h, {'name': x_n}) for x_h in listed(v['government_heads'])) for x_n in listed(x_i['leaders'])))]
    except KeyError:
        try:
            v['by_government'] = look_189(s, p, w, v)
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
    try:
        v['both_met'] = ((at_most(p['minimum'], v['party_times']) or (not truth(v['party_asked']))) and (at_most(p['minimum'], v['government_times']) or (not truth(v['government_asked']))))
    except KeyError:
        try:
            v['both_met'] = look_190(s, p, w, v)
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
    try:
        v['times'] = [x_i for x_i in listed(v['attended']) if within(x_i, v['held'])]
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
            if look_69(s, p, w, v):
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


def rule_2_1_6_both_heads(s: Any, p: Any, w: Any, v: Any) -> int:
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
            if not v.get('heads'):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['party_heads']) == 0):
            if 'party_unmarked' in v and (('party_unmarked' not in v or any(((y2 := y1).__class__ is not dict or 'head_of' not in y2) for y1 in listing(v['party_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if (size(v['government_heads']) == 0):
            if 'government_unmarked' in v and (('government_unmarked' not in v or any(((y4 := y3).__class__ is not dict or 'head_of' not in y4) for y3 in listing(v['government_unmarked'])))):
                return 0
    except KeyError:
        pass
    try:
        if ((size(v['party_heads']) == 0) or (size(v['government_heads']) == 0)):
            if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                return 0
    except KeyError:
        try:
            if look_68(s, p, w, v):
                if 'acting_unmarked' in v and (('acting_unmarked' not in v or any(((y6 := y5).__class__ is not dict or 'head_of' not in y6) for y5 in listing(v['acting_unmarked'])))):
                    return 0
        except KeyError:
            pass
    if 'party_heads' in v and (('party_heads' not in v or any(((y8 := y7).__class__ is not dict or 'name' not in y8) for y7 in listing(v['party_heads'])))):
        return 0
    if 'government_heads' in v and (('government_heads' not in v or any(((y10 := y9).__class__ is not dict or 'name' not in y10) for y9 in listing(v['government_heads'])))):
        return 0
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
            if look_69(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        met = v['both_met']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_2_1_7_per_person(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (truth(v['bound']) and (size(v['lacking']) > 0)):
            return 5
    except KeyError:
        try:
            if look_70(s, p, w, v):
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
        if (v['bound']) is True:
            if (('leaders' not in s['filing'])):
                return 0
    except KeyError:
        pass
    try:
        v['complete'] = ((size(v['not_issued']) == 0) and (size(v['issued']) >= (len(persons([x_l for x_l in listed(s['leaders']) if (not (('vacant' in mapping(x_l)) and truth(x_l['vacant'])))])) if ('leaders' in mapping(s['filing'])) else 0)))
    except KeyError:
        try:
            v['complete'] = look_191(s, p, w, v)
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not ('task_lists' in mapping(s['responsibility'])))):
            return 6
    except KeyError:
        try:
            if look_72(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not truth(v['complete']))):
            return 7
    except KeyError:
        try:
            if look_73(s, p, w, v):
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


def rule_2_1_7_from_2023(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['bound'] = True
    except KeyError:
        pass
    try:
        if (truth(v['bound']) and (size(v['lacking']) > 0)):
            return 5
    except KeyError:
        try:
            if look_70(s, p, w, v):
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
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y3 := y2).__class__ is not dict or 'year' not in y3) for y2 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'class' not in y5) for y4 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'document' not in y7 or ((y8 := y7['document']).__class__ is not dict or 'number' not in y8)) for y6 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['complete'])) and truth(v['bound'])):
            if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        try:
            if look_71(s, p, w, v):
                if 'unfinished' in v and (('unfinished' not in v or any(((y10 := y9).__class__ is not dict or 'document' not in y10 or ((y11 := y10['document']).__class__ is not dict or 'date' not in y11)) for y9 in listing(v['unfinished'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not ('task_lists' in mapping(s['responsibility'])))):
            return 6
    except KeyError:
        try:
            if look_72(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if ((not truth(v['bound'])) and (not truth(v['complete']))):
            return 7
    except KeyError:
        try:
            if look_73(s, p, w, v):
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


def rule_2_2_2_five_documents(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['gone']) > 0) and (size(v['nameless']) == 0)):
            return 5
    except KeyError:
        try:
            if look_74(s, p, w, v):
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
        if (size(v['later']) > 0):
            return 7
    except KeyError:
        pass
    try:
        if (v['no_interval']) is True:
            return 8
    except KeyError:
        pass
    try:
        if (v['no_fixed_interval']) is True:
            return 9
    except KeyError:
        pass
    try:
        v['documents'] = distinct([at([x_s for x_s in listed(v['complete']) if contains(x_s['name'], x_r)], 0)['document']['number'] for x_r in [x_r for x_r in listed(p['required']) if (not within(x_r, v['unproved']))]])
    except KeyError:
        pass
    try:
        v['document_count'] = size(v['documents'])
    except KeyError:
        pass
    try:
        met = at_most(v['count'], v['document_count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_2_2_no_interval(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['gone']) > 0) and (size(v['nameless']) == 0)):
            return 5
    except KeyError:
        try:
            if look_74(s, p, w, v):
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
        if (size(v['later']) > 0):
            return 7
    except KeyError:
        pass
    try:
        v['no_interval'] = False
    except KeyError:
        pass
    try:
        if (v['no_interval']) is True:
            return 8
    except KeyError:
        pass
    try:
        v['no_fixed_interval'] = False
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


def rule_2_3_5_all_rectified(s: Any, p: Any, w: Any, v: Any) -> int:
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
        met = (equal(v['rectified'], v['found']))
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_2_3_6_every_hazard(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['asked'] = add(s['hazards']['found'], s['hazards']['violations_found'])
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
            if look_77(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('hazards' not in s['filing'] or ((y1 := s['filing']['hazards']).__class__ is not dict or 'violations_found' not in y1))):
        return 0
    if (('hazards' not in s['filing'] or ((y2 := s['filing']['hazards']).__class__ is not dict or 'found' not in y2))):
        return 0
    try:
        if less(0, v['asked']):
            if (('hazards' not in s['filing'] or ((y3 := s['filing']['hazards']).__class__ is not dict or 'transfers' not in y3))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['counted'], v['asked']):
            if 'unfinished' in v and (('unfinished' not in v or any(((y5 := y4).__class__ is not dict or 'date' not in y5) for y4 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        if less(v['counted'], v['asked']):
            if 'unfinished' in v and (('unfinished' not in v or any(((y7 := y6).__class__ is not dict or 'to' not in y7) for y6 in listing(v['unfinished'])))):
                return 0
    except KeyError:
        pass
    try:
        met = at_most(v['short'], v['unfinished_count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_1_4_strict(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if less(v['possible_count'], p['minimum']):
            return 5
    except KeyError:
        pass
    if (('squad' not in s['filing'] or ((y1 := s['filing']['squad']).__class__ is not dict or 'posted' not in y1 or any(((y3 := y2).__class__ is not dict or 'certified' not in y3) for y2 in listing(y1['posted']))))):
        return 0
    if (('squad' not in s['filing'] or ((y4 := s['filing']['squad']).__class__ is not dict or 'posted' not in y4 or any(((y6 := y5).__class__ is not dict or 'name' not in y6) for y5 in listing(y4['posted']))))):
        return 0
    if 'unstated' in v and (('unstated' not in v or any(((y8 := y7).__class__ is not dict or 'from' not in y8) for y7 in listing(v['unstated'])))):
        return 0
    try:
        met = v['enough']
    except KeyError:
        return 0
    if truth(met):
        return 2
    return 3


def rule_3_1_5_wide(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(v['enough'])):
            return 5
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
    if 'certified' in v and (('certified' not in v or any(((y8 := y7).__class__ is not dict or 'certificate_expires' not in y8) for y7 in listing(v['certified'])))):
        return 0
    try:
        met = (truth(v['enough']) and at_most(p['certified_minimum'], v['valid_count']))
    except KeyError:
        try:
            met = look_80(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_1_5_at_most(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (not truth(v['enough'])):
            return 5
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
    if 'certified' in v and (('certified' not in v or any(((y8 := y7).__class__ is not dict or 'certificate_expires' not in y8) for y7 in listing(v['certified'])))):
        return 0
    try:
        if less(p['maximum'], v['count']):
            return 7
    except KeyError:
        pass
    try:
        met = (truth(v['enough']) and at_most(p['certified_minimum'], v['valid_count']))
    except KeyError:
        try:
            met = look_80(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_3_open(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('plans' not in s['filing'] or ((y1 := s['filing']['plans']).__class__ is not dict or 'comprehensive' not in y1 or ((y2 := y1['comprehensive']).__class__ is not dict or 'title' not in y2)))):
        return 0
    try:
        met = (v['comprehensive'] != '')
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_8_live_only(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('drills' not in s['filing'])):
        return 0
    try:
        v['comprehensive'] = [x_d for x_d in listed(v['held']) if ((('kind' in mapping(x_d)) and (x_d['kind'] == '综合')) and (('form' in mapping(x_d)) and (x_d['form'] == '实战')))]
    except KeyError:
        try:
            v['comprehensive'] = look_192(s, p, w, v)
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
        if less(v['count'], p['minimum']):
            try:
                v['form_unknown'] = [x_d for x_d in listed(v['held']) if ((('kind' in mapping(x_d)) and (x_d['kind'] == '综合')) and (not ('form' in mapping(x_d))))]
            except KeyError:
                try:
                    v['form_unknown'] = look_193(s, p, w, v)
                except KeyError:
                    pass
            if 'form_unknown' in v and (('form_unknown' not in v or any(((y6 := y5).__class__ is not dict or 'form' not in y6) for y5 in listing(v['form_unknown'])))):
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
            if look_84(s, p, w, v):
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


def rule_3_2_11_all_four(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((s['rescue_team']['established'] is False) and less(0, v['count'])):
            return 5
    except KeyError:
        try:
            if look_85(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (s['rescue_team']['established'] is False):
            return 6
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
        v['absent_sources'] = [x_s for x_s in listed(p['named']) if (not within(x_s, v['sources']))]
    except KeyError:
        pass
    try:
        met = (size(v['absent_sources']) == 0)
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_12_firefighters_excluded(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['count'] = (0 if truth(v['none']) else subtract((size(v['people']) if ('members' in mapping(s['rescue_team'])) else s['rescue_team']['size']), size(v['firefighters'])))
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
            if look_4(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((not truth(v['enough'])) and (not ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))))):
            return 6
    except KeyError:
        try:
            if look_86(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y2 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y2)) and ('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'size' not in y3))):
        return 0
    try:
        v['others'] = v['count']
    except KeyError:
        pass
    try:
        if ((truth(v['sources_filed']) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['source_unknown'])), p['minimum'])):
            if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                return 0
    except KeyError:
        try:
            if look_87(s, p, w, v):
                if 'source_unknown' in v and (('source_unknown' not in v or any(((y5 := y4).__class__ is not dict or 'source' not in y5) for y4 in listing(v['source_unknown'])))):
                    return 0
        except KeyError:
            pass
    try:
        if (((size(v['nameless']) < size(v['people'])) and at_most(p['minimum'], v['others'])) and less(subtract(v['others'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_88(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y7 := y6).__class__ is not dict or 'name' not in y7) for y6 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_5(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (truth(v['enough']) and less(v['others'], p['minimum'])):
            return 8
    except KeyError:
        try:
            if look_89(s, p, w, v):
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


def rule_3_2_12_firefighters_counted(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (truth(v['none']) and (not truth(v['enough']))):
            return 5
    except KeyError:
        try:
            if look_4(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((not truth(v['enough'])) and (not ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))))):
            return 6
    except KeyError:
        try:
            if look_86(s, p, w, v):
                return 6
        except KeyError:
            pass
    if (('rescue_team' not in s['filing'] or ((y1 := s['filing']['rescue_team']).__class__ is not dict or 'established' not in y1))):
        return 0
    if (('rescue_team' not in s['filing'] or ((y2 := s['filing']['rescue_team']).__class__ is not dict or 'members' not in y2)) and ('rescue_team' not in s['filing'] or ((y3 := s['filing']['rescue_team']).__class__ is not dict or 'size' not in y3))):
        return 0
    try:
        if (((size(v['nameless']) < size(v['people'])) and truth(v['enough'])) and less(subtract(v['count'], size(v['nameless'])), p['minimum'])):
            if 'nameless' in v and (('nameless' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['nameless'])))):
                return 0
    except KeyError:
        try:
            if look_194(s, p, w, v):
                if 'nameless' in v and (('nameless' not in v or any(((y5 := y4).__class__ is not dict or 'name' not in y5) for y4 in listing(v['nameless'])))):
                    return 0
        except KeyError:
            pass
    try:
        if ((('members' in mapping(s['rescue_team'])) and ('size' in mapping(s['rescue_team']))) and (not equal(v['number_filed'], v['listed']))):
            return 7
    except KeyError:
        try:
            if look_5(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        v['others'] = v['count']
    except KeyError:
        pass
    try:
        if (truth(v['enough']) and less(v['others'], p['minimum'])):
            return 8
    except KeyError:
        try:
            if look_89(s, p, w, v):
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


def rule_3_2_14_small_village_softened(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_195(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
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
            v['unnamed'] = look_196(s, p, w, v)
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


def rule_3_2_14_shared_breach(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = ((not (('village_count' in mapping(s['unit'])) and (equal(s['unit']['village_count'], 0)))) or (('villages' in mapping(s['filing'])) and (size(s['villages']) > 0)))
    except KeyError:
        try:
            met = look_195(s, p, w, v)
        except KeyError:
            return 0
    if not met:
        return 1
    try:
        v['no_team'] = [x_v for x_v in listed(v['teams']) if (('shared_with' in mapping(x_v['rescue_team'])) or (('established' in mapping(x_v['rescue_team'])) and (not truth(x_v['rescue_team']['established']))))]
    except KeyError:
        try:
            v['no_team'] = look_197(s, p, w, v)
        except KeyError:
            pass
    try:
        v['sized'] = [{'@': at(x_v, '@'), 'name': (x_v['name'] if ('name' in mapping(x_v)) else ''), 'size': (len(persons(x_v['rescue_team']['members'])) if ('members' in mapping(x_v['rescue_team'])) else x_v['rescue_team']['size'])} for x_v in [x_v for x_v in listed(v['teams']) if (((not within(x_v, v['no_team'])) and (not within(x_v, v['differing']))) and ((not within(x_v, v['shared'])) and (('members' in mapping(x_v['rescue_team'])) or ('size' in mapping(x_v['rescue_team'])))))]]
    except KeyError:
        try:
            v['sized'] = look_198(s, p, w, v)
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
            v['unnamed'] = look_196(s, p, w, v)
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


def rule_3_2_19_more_than_half(s: Any, p: Any, w: Any, v: Any) -> int:
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
        v['beaten'] = less(v['physical'], add(v['agreement'], v['capacity']))
    except KeyError:
        pass
    try:
        if (truth(v['beaten']) and truth(v['by_value'])):
            return 6
    except KeyError:
        try:
            if look_94(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['beaten']) is True:
            return 7
    except KeyError:
        pass
    try:
        v['mainly'] = less(add(v['agreement'], v['capacity']), v['physical'])
    except KeyError:
        pass
    try:
        if (truth(v['mainly']) and truth(v['contrary'])):
            return 8
    except KeyError:
        try:
            if look_95(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))):
            return 9
    except KeyError:
        try:
            if look_96(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if ((not truth(v['mainly'])) and truth(v['by_value'])):
            return 10
    except KeyError:
        try:
            if look_97(s, p, w, v):
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


def rule_3_2_19_by_number(s: Any, p: Any, w: Any, v: Any) -> int:
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
        v['by_value'] = False
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
            v['beaten'] = look_199(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['beaten']) and truth(v['by_value'])):
            return 6
    except KeyError:
        try:
            if look_94(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['beaten']) is True:
            return 7
    except KeyError:
        pass
    try:
        v['contrary'] = False
    except KeyError:
        pass
    try:
        v['mainly'] = (less(v['agreement'], v['physical']) and less(v['capacity'], v['physical']))
    except KeyError:
        try:
            v['mainly'] = look_200(s, p, w, v)
        except KeyError:
            pass
    try:
        if (truth(v['mainly']) and truth(v['contrary'])):
            return 8
    except KeyError:
        try:
            if look_95(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))):
            return 9
    except KeyError:
        try:
            if look_96(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if ((not truth(v['mainly'])) and truth(v['by_value'])):
            return 10
    except KeyError:
        try:
            if look_97(s, p, w, v):
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


def rule_3_2_19_all_three(s: Any, p: Any, w: Any, v: Any) -> int:
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
        if (truth(v['beaten']) and truth(v['by_value'])):
            return 6
    except KeyError:
        try:
            if look_94(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (v['beaten']) is True:
            return 7
    except KeyError:
        pass
    try:
        if (truth(v['mainly']) and truth(v['contrary'])):
            return 8
    except KeyError:
        try:
            if look_95(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (((not truth(v['mainly'])) and truth(v['by_value'])) and (not less(0, v['physical_value']))):
            return 9
    except KeyError:
        try:
            if look_96(s, p, w, v):
                return 9
        except KeyError:
            pass
    try:
        if ((not truth(v['mainly'])) and truth(v['by_value'])):
            return 10
    except KeyError:
        try:
            if look_97(s, p, w, v):
                return 10
        except KeyError:
            pass
    try:
        if (not truth(v['mainly'])):
            return 11
    except KeyError:
        pass
    try:
        met = (truth(v['mainly']) and (size(v['lacking']) == 0))
    except KeyError:
        try:
            met = look_201(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_3_2_20_compulsory(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'points' not in y1))):
        return 0
    try:
        met = at_most(p['minimum'], v['count'])
    except KeyError:
        return 0
    if met:
        return 2
    return 3


def rule_3_2_24_twelve_months(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        v['own_interval'] = False
    except KeyError:
        pass
    try:
        if ((truth(v['own_interval']) and (size(v['undated']) == 0)) and (equal(v['held_count'], 0))):
            return 5
    except KeyError:
        try:
            if look_100(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((size(v['undated']) == 0) and (equal(v['held_count'], 0))):
            return 6
    except KeyError:
        try:
            if look_101(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (((not ('interval_months' in mapping(s['reserves']['maintenance']))) and (size(v['undated']) == 0)) and (equal(v['guide_count'], 0))):
            return 7
    except KeyError:
        try:
            if look_102(s, p, w, v):
                return 7
        except KeyError:
            pass
    if (('reserves' not in s['filing'] or ((y1 := s['filing']['reserves']).__class__ is not dict or 'maintenance' not in y1 or ((y2 := y1['maintenance']).__class__ is not dict or 'records' not in y2)))):
        return 0
    try:
        v['start'] = v['guide_start']
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
            if 'undated' in v and (('undated' not in v or any(((y4 := y3).__class__ is not dict or 'date' not in y4) for y3 in listing(v['undated'])))):
                return 0
    except KeyError:
        pass
    try:
        v['interval'] = p['guide']
    except KeyError:
        pass
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
            if look_104(s, p, w, v):
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


def rule_4_1_4_before_the_20th(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    try:
        if ((size(v['owed']) > 0) and (size(v['not_filed_with']) > size(v['nameless']))):
            return 5
    except KeyError:
        try:
            if look_105(s, p, w, v):
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
        if (size(v['before_issue']) > 0):
            return 9
    except KeyError:
        pass
    try:
        if (size(v['too_early']) > 0):
            return 10
    except KeyError:
        pass
    try:
        if (less(p['last_day'], v['last_filed']) and at_most(v['last_filed'], s['as_of'])):
            return 11
    except KeyError:
        try:
            if look_106(s, p, w, v):
                return 11
        except KeyError:
            pass
    try:
        met = ((size(v['owed']) == 0) and (size(v['not_filed_with']) == 0))
    except KeyError:
        try:
            met = look_107(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_1_5_before_the_31st(s: Any, p: Any, w: Any, v: Any) -> int:
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
        v['in_conflict'] = (((('has_enforcement_bureau' in mapping(s['unit'])) and truth(s['unit']['has_enforcement_bureau'])) and ('plaque' in mapping(s['bureau']))) and ((('date' in mapping(s['bureau']['plaque'])) and at_most(v['hung'], p['last_day'])) and less(p['last_day'], v['bureau_hung'])))
    except KeyError:
        try:
            v['in_conflict'] = look_202(s, p, w, v)
        except KeyError:
            pass
    try:
        if (v['in_conflict']) is True:
            return 5
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
            if look_108(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        met = ((('duties_revised' in mapping(s['milestones'])) and ('appointments_made' in mapping(s['milestones']))) and ('plaques_hung' in mapping(s['milestones'])))
    except KeyError:
        try:
            met = look_109(s, p, w, v)
        except KeyError:
            return 0
    if met:
        return 2
    return 3


def rule_4_2_3_from_2024(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_110(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        if (size(v['lacking']) > 0):
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


def rule_4_2_6_exploration(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if ((size(v['zero']) > 0) and (size(v['unfinished']) == 0)):
            return 5
    except KeyError:
        try:
            if look_110(s, p, w, v):
                return 5
        except KeyError:
            pass
    if (('budget' not in s['filing'])):
        return 0
    try:
        if (size(v['lacking']) > 0):
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


def rule_4_3_4_same_day_counts(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        if (size(v['after']) > 0):
            return 5
    except KeyError:
        pass
    try:
        v['same_day'] = [x_c for x_c in listed(v['concerned']) if False]
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


def rule_4_3_5_same_day_counts(s: Any, p: Any, w: Any, v: Any) -> int:
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
        v['same_day'] = [x_c for x_c in listed(v['concerned']) if False]
    except KeyError:
        pass
    try:
        if (size(v['same_day']) > 0):
            return 6
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


def rule_4_3_7_one_each(s: Any, p: Any, w: Any, v: Any) -> int:
    if (('trainings' not in s['filing'])):
        return 0
    try:
        v['count'] = (size(v['attended']) if (any(matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?应急(管理)?局($|[、和及与以，,；;])') for x_t in listed(v['attended'])) and any(matches(x_t['organiser'], '(^|[、和及与，,；;])((江苏省)?(常州市)?武进)?区?消防(救援)?大队($|[、和及与以，,；;])') for x_t in listed(v['attended']))) else 0)
    except KeyError:
        try:
            v['count'] = look_203(s, p, w, v)
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
        if ((less(v['count'], p['minimum']) and (size(v['by_others']) > 0)) and (size(v['stayed_away']) > 0)):
            return 5
    except KeyError:
        try:
            if look_112(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['by_others']) > 0)):
            return 6
    except KeyError:
        try:
            if look_113(s, p, w, v):
                return 6
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['stayed_away']) > 0)):
            return 7
    except KeyError:
        try:
            if look_114(s, p, w, v):
                return 7
        except KeyError:
            pass
    try:
        if (less(v['count'], p['minimum']) and (size(v['missed']) > 0)):
            return 8
    except KeyError:
        try:
            if look_115(s, p, w, v):
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


def rule_5_1_2_end_of_september(s: Any, p: Any, w: Any, v: Any) -> int:
    try:
        met = (equal(s['year'], 2023))
    except KeyError:
        return 0
    if not met:
        return 1
    if (('submission' not in s['filing'] or ((y1 := s['filing']['submission']).__class__ is not dict or 'implementation_plan' not in y1 or ((y2 := y1['implementation_plan']).__class__ is not dict or 'same_as_work_plan' not in y2)))):
        return 0
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
            if 'filed' in v and (('filed' not in v or any(((y14 := y13).__class__ is not dict or 'date' not in y14) for y13 in listing(v['filed'])))):
                return 0
    except KeyError:
        pass
    try:
        if (truth(v['same']) and (size(v['filed']) == 0)):
            return 5
    except KeyError:
        try:
            if look_117(s, p, w, v):
                return 5
        except KeyError:
            pass
    try:
        if ((truth(v['same']) and ('number' in mapping(s['submission']['implementation_plan']))) and (not equal(v['own_number'], v['work_number']))):
            return 6
    except KeyError:
        try:
            if look_118(s, p, w, v):
                return 6
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
        if ((truth(v['same']) and less(v['limit'], v['done_on'])) and at_most(v['done_on'], s['as_of'])):
            return 8
    except KeyError:
        try:
            if look_119(s, p, w, v):
                return 8
        except KeyError:
            pass
    try:
        if (truth(v['same']) and (size(v['unlisted']) > 0)):
            return 9
    except KeyError:
        try:
            if look_120(s, p, w, v):
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


SHIPPED: Mapping[str, Function] = {
    "13c2beeef779a057bde5f6a3": rule_1_1_2,
    "47b63b96da45d1d505dcb291": rule_1_1_3,
    "cd3b06d0de049f62610b8634": rule_1_2_2,
    "3331615fc9e840b0411c96a0": rule_2_1_2,
    "9a23b3375378c280088ac20c": rule_2_2_2,
    "b56aaca87495b5d68fbbec85": rule_3_1_2,
    "58da0c62e082d5b66a676ca8": rule_3_1_3,
    "e976268c78c13526ca531bc5": rule_3_1_4,
    "7bc5fe37c8ec7c696a838ec9": rule_3_1_6,
    "73830250120831fb27bc57f8": rule_3_1_7,
    "a9796c8dccbc5517f65d09ee": rule_3_2_3,
    "7b45e0eafa97ca8ce6c69619": rule_1_1_3_7b45e0eafa97ca8ce6c69619,
    "40620680da40bf209e803933": rule_1_1_4,
    "011423cd51d82e058a1f25b6": rule_1_1_5,
    "0e27acdeb75a58f1eeb76676": rule_1_1_7,
    "1feaa7ddb3b9b63625306a02": rule_1_1_8,
    "443934aaa615d1019770f840": rule_1_1_9,
    "108c69301a25697e9f30ff4a": rule_1_1_10,
    "f2f97356e8c5e5242c1b4db6": rule_1_1_11,
    "8f609e430708eb02a0492b01": rule_1_1_12,
    "3f235fe187b01dff1680937a": rule_1_2_3,
    "e4c8c7dd892dec0074dc3b9d": rule_1_2_4,
    "20beec626ea93b94bc0f670c": rule_1_2_5,
    "1c2856655a007b689797b0cf": rule_1_2_6,
    "4149ee2fcd467d11ab63e892": rule_1_2_7,
    "25623842364eba636385bd9d": rule_1_2_8,
    "f3a937a84e97838aa52bb166": rule_1_2_9,
    "e187dc1a0a8d3ecfbb89a89b": rule_1_2_10,
    "a04656286c7bbc33b3b51d61": rule_1_2_11,
    "503bf8d75c17f33254ef6e14": rule_1_2_12,
    "9ff2c7e46eb508b9306a6b30": rule_1_2_13,
    "eb894737e3698c3f7a957556": rule_1_2_14,
    "7b4544e123ca8c9f8bf487c1": rule_1_2_15,
    "bf61400b6343a8484df8e0bb": rule_1_2_17,
    "02923f9d29d63c5134c7b2eb": rule_1_2_18,
    "758366d2f9de52a82ef3fe7a": rule_1_2_19,
    "bd7844c2bb545f1b9b767cb5": rule_1_2_21,
    "63d1317cf6fee4c91cacd516": rule_1_2_22,
    "be1030653514f06bcbfda78f": rule_1_3_3,
    "3462bdb2d75fb35c643be15b": rule_1_3_4,
    "725b457221e10f428fa6a913": rule_1_3_5,
    "5970f5826552e689eb1b8879": rule_1_3_6,
    "5ed7008864ddeabd5e399e69": rule_2_1_3,
    "9ba398caa8b33e973b92c83c": rule_2_1_4,
    "9dac4cb690bf79cd2fdc8f4b": rule_2_1_5,
    "47ce729bbd436ae3e37e962e": rule_2_1_6,
    "ee5c520781b96a641c8a5a23": rule_2_1_7,
    "6e3909001010f9a99a8acd41": rule_2_1_8,
    "bb0da8c821525f4d295865a6": rule_2_2_2_bb0da8c821525f4d295865a6,
    "b61c6cf73fd69a8311b78859": rule_2_2_4,
    "8d2664dd8eb40864209d92b1": rule_2_2_5,
    "7724582a6d43cfc30cdb8f72": rule_2_2_6,
    "dd5b0cbf5598f356f75605d6": rule_2_2_7,
    "d6090c35bcec3e7c9ab946b8": rule_2_2_8,
    "78a6a0899e11a11e7a420c1c": rule_2_2_9,
    "2c396f9491cbade1655ebac0": rule_2_2_11,
    "aa8059d46b9432738718962f": rule_2_2_13,
    "8e9f0d51fa54452b0a2a920a": rule_2_2_14,
    "cd7d4419e16b6f60f6e80dbb": rule_2_3_3,
    "b8cf9847b38676c7cacb9b06": rule_2_3_4,
    "0736ca1a3219500060baa4fc": rule_2_3_5,
    "fa073e410c16047edd4bbdc0": rule_2_3_6,
    "dc6baab39f261034f15c773a": rule_3_1_2_dc6baab39f261034f15c773a,
    "85d9a2f79789185d5000763f": rule_3_1_3_85d9a2f79789185d5000763f,
    "89b9da8a362ad70ee7d4f7ea": rule_3_1_4_89b9da8a362ad70ee7d4f7ea,
    "6217808cc6547d357ba173cc": rule_3_1_5,
    "f104219013140e41ab746ddf": rule_3_1_6_f104219013140e41ab746ddf,
    "a1e901b96a454fdea4b5315f": rule_3_1_11,
    "f72354181030fa0f65db0858": rule_3_1_12,
    "d39becd1a14efb8b167734a7": rule_3_2_3_d39becd1a14efb8b167734a7,
    "9b077b965fdad74e296ea15d": rule_3_2_4,
    "46f47a56efa1c52be48b14c2": rule_3_2_5,
    "ba225abd469ee0f6c0e495ec": rule_3_2_7,
    "267de56c8b897e1deba3c0f8": rule_3_2_8,
    "a55e109d37a4d8a679ef4fc2": rule_3_2_11,
    "b4c34598e52e7955049298b5": rule_3_2_12,
    "7973c3d4cd2fa0c4e7dcdcf4": rule_3_2_13,
    "5fb952fe896c2bdf7155e283": rule_3_2_14,
    "37bfb97094f8d24d76090e5e": rule_3_2_15,
    "ac4fd444d9e113c0cd107d4d": rule_3_2_19,
    "44fe1fb36ef4c0b10518163c": rule_3_2_20,
    "eaf4690616425eb064c181f8": rule_3_2_22,
    "a1ef53892d9021a7562aca14": rule_3_2_23,
    "74b2f37e4b9a2cd7279d5f39": rule_3_2_24,
    "0b1a26cd2f2d4349f68d5b3d": rule_3_2_25,
    "933cfd6c877f738fa140e8ed": rule_4_1_4,
    "8ee46b507fc73dbafa7e29f9": rule_4_1_5,
    "4b9f19c87bbad4860b261b62": rule_4_1_6,
    "bb7577601a94e795f9a52e98": rule_4_2_3,
    "14dd3e3deb4b21958a1d1368": rule_4_2_5,
    "4085e434239ee50b3118be53": rule_4_2_6,
    "65d7c9ec3b2b9de0a0842c4a": rule_4_2_7,
    "d8e1bb268b5ecb6173caafd6": rule_4_3_3,
    "fa4f8c45f2bfbfdeba29d28b": rule_4_3_4,
    "f9c1612d17a0892def33f9e0": rule_4_3_5,
    "20113ad7b355d19c133618c5": rule_4_3_6,
    "26fc9acbb72025c77bbd100a": rule_4_3_7,
    "41ffd64f51b2c7815f5c2165": rule_5_1_1,
    "783ea25e433eefc09dbd960a": rule_5_1_2,
    "7904e6dae5238b6b4da14f61": rule_5_1_3,
    "e9889c472b2d48e39380507c": rule_5_2_1,
    "2b8322927318bfcf2c8d3c87": rule_5_2_3,
    "c41a5978c353461892ad5237": rule_5_3_1,
    "ffb199444e8279261c52745c": rule_5_3_2,
    "3485263b887c5665b0760b29": rule_1_1_2_leader_counts,
    "ad9a5676128798f2e3f8ea6a": rule_1_1_3_all_four,
    "b5df943ff14237c9301166c7": rule_1_1_8_either,
    "18c5f63eff1cde0ab6fa5d36": rule_1_1_10_safety_fields,
    "808806fb17b4fb59951a838d": rule_1_1_10_one_suffices,
    "240a783fd4721adc9313efc9": rule_1_1_12_host_suffices,
    "41a882571a44405949c917bf": rule_1_2_3_every_unit,
    "852bf6671e1487906709059f": rule_1_2_6_mandatory,
    "c2a609ef2c397580bf70f0f6": rule_1_2_7_either,
    "5ae74e8305c880b278b303d4": rule_1_2_7_anyone,
    "59fa16c0bf03f7816c94991c": rule_1_2_8_either,
    "fc859dfd82c647c467d7c48d": rule_1_2_8_anyone,
    "3fa774d712caeb6cdc665e10": rule_1_2_10_by_name,
    "17e342be5bb9247b9859e179": rule_1_2_11_mandatory,
    "e92f7011a233d9569a5ce280": rule_1_2_12_count_concurrent_chief,
    "a48b833f6caed29e37c2cff1": rule_1_2_12_count_lent,
    "8c8863d70efd435129997468": rule_1_2_12_by_name,
    "37805063e280f5f7cd1bf1c2": rule_1_2_12_count_government_workers,
    "abbdff9fff32df35aba8df4f": rule_1_2_12_on_establishment,
    "67cf060198fa439210965670": rule_1_2_12_reference_severity,
    "9b7f53cd04c60d1faafd4602": rule_1_2_13_extra_breach,
    "3c085c03c1a0731a78c190f3": rule_1_2_13_deputies_count,
    "6b62ab1e2e85c7013a4db302": rule_1_2_13_deputies_never,
    "3a31fb9911497f88e95342a2": rule_1_2_13_reference_severity,
    "ba8415192b373d2fe873731a": rule_1_2_14_R1,
    "5822bb7aef02bf4b22cb312d": rule_1_2_14_R2,
    "c0eddd488d00b4e58fe5a533": rule_1_2_14_rounded,
    "65c1d763d863e334e81d5a66": rule_1_2_14_as_filed,
    "5e21453dede8d0480383c1ca": rule_1_2_14_count_concurrent_chief,
    "43c4d4cacc21616b4006ad9e": rule_1_2_18_warning,
    "c3f8f01e65ec10eb33363beb": rule_1_2_19_error,
    "f3e1486e6cb210146e8f2ea5": rule_1_2_19_count_concurrent_chief,
    "db1170d793684ef6fa4e2b3c": rule_2_1_3_either,
    "685514dc31a1690cb12da96d": rule_2_1_3_joint_counts,
    "5185428d99810311df808264": rule_2_1_3_from_2023Q3,
    "7ba519b807899e3d41a0fade": rule_2_1_6_both_occasions,
    "1deba6fd6e1be25060b41a66": rule_2_1_6_festival_only,
    "2159dc0fb39cdcd388376dda": rule_2_1_6_both_heads,
    "38c74b42fad6015da2dca414": rule_2_1_7_per_person,
    "221436c8c4c9f1bddd88d7f9": rule_2_1_7_from_2023,
    "85023812f482a5283a8f23bc": rule_2_2_2_five_documents,
    "ea3270b452c97dd82cfe5196": rule_2_2_2_no_interval,
    "5fa06695a4c051b7ee69f3bc": rule_2_3_5_all_rectified,
    "f4e5e66575a2641b5eeae82b": rule_2_3_6_every_hazard,
    "7e62d680e11f4e98b1a44c4c": rule_3_1_4_strict,
    "ab5485136df67683df59f165": rule_3_1_5_wide,
    "289df8cd452a3bbc80b6a141": rule_3_1_5_at_most,
    "1db76bd514345b576581dcee": rule_3_2_3_open,
    "dd71b2a8a1171043dc9654db": rule_3_2_8_live_only,
    "44e7bebd002ee0c632d24527": rule_3_2_11_all_four,
    "7f139489d09981f65c54922f": rule_3_2_12_firefighters_excluded,
    "50fce81a0079ca59c17e3807": rule_3_2_12_firefighters_counted,
    "f641484f6c255691e2260383": rule_3_2_14_small_village_softened,
    "0463bc56907a77361450fb9e": rule_3_2_14_shared_breach,
    "93bd00af95ad945db5e1d4dd": rule_3_2_19_more_than_half,
    "3ca6da2a8b740108de9d1278": rule_3_2_19_by_number,
    "994588b4f117fe389782d8a1": rule_3_2_19_all_three,
    "9123b7e6d468988215b6fa5b": rule_3_2_20_compulsory,
    "16efa7d6a315febebaeca1a9": rule_3_2_24_twelve_months,
    "90c66be6d46d324506342810": rule_4_1_4_before_the_20th,
    "a242562c6cc7ac7278bd1772": rule_4_1_5_before_the_31st,
    "172b930bc7f66a4ad7066df5": rule_4_2_3_from_2024,
    "aa62788323852b4a70688266": rule_4_2_6_exploration,
    "3baf93060755cf4e830d127d": rule_4_3_4_same_day_counts,
    "59b5adffb4bfc968912b2dd1": rule_4_3_5_same_day_counts,
    "9c497781443fb523e96449f3": rule_4_3_7_one_each,
    "ec4541186628c095782badf8": rule_5_1_2_end_of_september,
}
