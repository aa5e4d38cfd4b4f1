import { defineWords } from '../i18n/define-words'

/** Choosing regulations: at sign-up, and later from those not yet in use. */
export const packWords = defineWords({
  'packs.search': ['查找制度', 'Find a regulation'],
  'packs.search_hint': ['名称、内容或编号', 'Name, subject or number'],
  'packs.groups': ['制度分类', 'Kinds of regulations'],
  'packs.group_all': ['全部', 'All'],
  'packs.group_support': ['技术支持', 'Support'],
  'packs.group_department': ['部门与项目', 'Department and projects'],
  'packs.group_staff': ['人员与考核', 'Staff and appraisal'],
  'packs.group_operations': ['运维与信息化', 'Operations and IT'],
  'packs.group_field': ['工程现场', 'Field engineering'],
  'packs.nothing_found': ['没有符合条件的制度', 'No regulation matches'],
  'packs.show_all': ['显示全部', 'Show all'],
  'packs.clauses': ['{count} 条条款', '{count, plural, one {# clause} other {# clauses}}'],
  'packs.brings': ['规则', 'Rules'],
  'packs.chosen': [
    '已选 {count} 部制度',
    '{count, plural, =0 {None chosen} one {# regulation chosen} other {# regulations chosen}}',
  ],
  'packs.conflicts_title': ['以哪一部为准？', 'Which one prevails?'],
  'packs.conflicts_text': [
    '下列 {count} 项事项，几部制度都有规定，而每项只能依一部执行。没有选中的一部仍会采用，只是这项规则不用它的。',
    '{count, plural, one {One subject is} other {# subjects are}} governed by more than one regulation, and only one can decide each. The others are adopted all the same, without their rules on it.',
  ],
  'packs.in_use': ['现行', 'In use'],
  'packs.asks_approval': [
    '《{title}》的修改须经审批：选择以其他制度为准，会先起草一份修订，通过审批后才生效；在此之前仍按现行规则办理。',
    'Changes of “{title}” need approval. Letting another prevail becomes a draft: until that has passed, the rules in use go on deciding.',
  ],
  'packs.prevails': ['以此为准', 'This one prevails'],
  'packs.gives_way': ['此项不用它的规则', 'Gives way on this'],
  'packs.says_nothing_else': ['与另一部没有不同。', 'It says nothing that the other does not.'],
  'packs.says_clauses': [
    '对照条文 {count} 条',
    '{count, plural, one {# clause of its text} other {# clauses of its text}}',
  ],
  'packs.adopting': [
    '正在采用：写入条文、规则和待定问题，请稍候…',
    'Adopting: writing the clauses, the rules and the questions. One moment…',
  ],
  'packs.adopted_title': [
    '已采用 {count} 部制度',
    '{count, plural, one {# regulation adopted} other {# regulations adopted}}',
  ],
  'packs.adopted_stops': [
    '{count} 项须由公司决定，未定前不计算',
    '{count, plural, one {# question holds} other {# questions hold}} figures up',
  ],
  'packs.adopted_open': [
    '{count} 项待定，暂按建议执行或存档备查',
    '{count, plural, one {# question is} other {# questions are}} open; nothing waits for it',
  ],
  'packs.adopted_decided': ['没有待定问题', 'nothing is open'],
  'packs.adopted_look': ['查看制度', 'See it'],
  'packs.adopted_decide': ['去决定', 'Decide'],
  'packs.adopted_drafts': [
    '选定以其他制度为准的，已起草修订，审批通过前仍按现行规则办理。',
    'Where another prevails, a change has been drafted: the rules in use go on deciding until it has passed.',
  ],
  'packs.adopted_done': ['完成', 'Done'],
  'packs.adopted_to_drafts': ['查看草案', 'See the drafts'],
  'packs.settle_open': [
    '{count} 项须选定以哪一部为准',
    'Settle {count, plural, one {one subject} other {# subjects}}',
  ],
  'packs.settle_first': [
    '还有 {count} 项没有选定以哪一部为准。',
    '{count, plural, one {One subject is} other {# subjects are}} still to be settled.',
  ],
  'packs.to_adopt': ['可采用的制度', 'Regulations to adopt'],
  'packs.adopt_chosen': [
    '采用所选的 {count} 部',
    '{count, plural, =0 {Adopt} one {Adopt # regulation} other {Adopt # regulations}}',
  ],
  'packs.adopt_title': [
    '采用 {count} 部制度',
    '{count, plural, one {Adopt # regulation} other {Adopt # regulations}}',
  ],
  'packs.effect': [
    '必须由公司决定的内容，系统不作推测，用到时先请公司决定；其余未写明的暂按建议执行，并逐项标明。',
    'What only your company can decide is never guessed: it is asked when needed. Other gaps go by the proposal until you decide, each marked so.',
  ],
  'packs.when': ['从何时起执行', 'From when it holds'],
  'packs.when_now': ['采用后立即执行', 'At once'],
  'packs.when_taken_over': [
    '取代现行规则的部分从现在起执行，不追溯：此前仍以当时的规则为准。',
    'What prevails over rules in use does so from now on: before, those decide as they did.',
  ],
  'packs.acted_on': [
    '系统自动据此办理的规则 {count} 套：{titles}。',
    '{count, plural, one {# rule set is} other {# rule sets are}} acted on by the system itself: {titles}.',
  ],
  'packs.looked_up': [
    '供查阅和试算、由人执行的规则 {count} 套：{titles}。系统不会自动据此办理。',
    '{count, plural, one {# rule set is} other {# rule sets are}} looked up and tried, and carried out by people: {titles}. Nothing happens automatically.',
  ],
  'packs.found_in_them': ['通读原文的结果', 'What a close reading found'],
  'packs.update_title': ['这部制度有更新', 'This regulation has an update'],
  'packs.update_text': [
    '条文新增 {added} 条、删除 {removed} 条、改写 {reworded} 条；规则变动 {ruleSets} 套；疑点变动 {questions} 项。采用前不影响现行内容。',
    '{added} new, {removed} removed and {reworded} reworded clauses; {ruleSets, plural, one {# rule set} other {# rule sets}} and {questions, plural, one {# question} other {# questions}} affected. Nothing changes before you take it.',
  ],
  'packs.update_show': ['查看更新', 'See the update'],
  'packs.update_of': ['{id} 的更新', 'Update of {id}'],
  'packs.update_effect': [
    '起草后按审批路径办理，通过后才生效；草案可以修改或撤回。',
    'Drafts take the usual approval path, and hold once they have passed. You can edit or withdraw them.',
  ],
  'packs.update_clauses': ['条文', 'Clauses'],
  'packs.update_text_ours': [
    '公司改过条文：改过的地方，草案保留公司的文字。',
    'Your company has changed the text: where it did, the draft keeps your words.',
  ],
  'packs.update_rules_ours': [
    '公司改过这套规则：不冲突的改动会合并。',
    'Your company has changed these rules: changes that do not collide are merged.',
  ],
  'packs.update_kept': [
    '双方都改过 {places}，草案保留公司的规定。',
    'Both have changed {places}: the draft keeps what your company says.',
  ],
  'packs.update_new_rules': [
    '新增规则《{title}》：采用更新时起草，通过审批后才施行。',
    'New rules, “{title}”: taking the update drafts them, and they decide once that has passed.',
  ],
  'packs.update_gone_rules': [
    '更新后不再包含《{title}》；公司现有的规则照旧。',
    'The update no longer has “{title}”; your company’s rules stay.',
  ],
  'packs.update_title_part': ['名称', 'Title'],
  'packs.update_scope': ['适用范围', 'Scope'],
  'packs.update_owner': ['归口部门', 'Owner'],
  'packs.update_renamed': [
    '规则《{former}》更名为《{title}》，采用更新时随即改名。',
    'The rules “{former}” are called “{title}” as soon as the update is taken.',
  ],
  'packs.update_cites': ['《{title}》依据的条款', 'Clauses that “{title}” rests on'],
  'packs.update_cite': ['依据', 'Rests on'],
  'packs.update_cite_kept': [
    '公司另行选定了依据，草案保留公司的选择。',
    'Your company has named other clauses: the draft keeps them.',
  ],
  'packs.update_questions': ['疑点与问题', 'Open points'],
  'packs.update_questions_lead': [
    '问题本身的变动不改规则，采用更新时随即生效，不经审批；已作的决定继续有效。',
    'What is asked changes no rule: it holds as soon as the update is taken, without approval. Decisions stand.',
  ],
  'packs.update_options': ['选项', 'Options'],
  'packs.update_proposed': ['建议', 'Proposed'],
  'packs.update_no_proposal': ['没有建议', 'Nothing'],
  'packs.update_must': ['须由公司决定', 'For the company to decide'],
  'packs.update_may': ['可不决定', 'Need not be decided'],
  'packs.update_decided': [
    '公司已有决定，继续有效。',
    'Your company has decided this; that stands.',
  ],
  'packs.update_take': ['采用更新', 'Take the update'],
  'packs.update_draft': ['起草修订', 'Draft the changes'],
  'packs.update_dismiss': ['暂不采用', 'Not now'],
})
