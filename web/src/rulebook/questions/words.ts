import { defineWords } from '../../i18n/define-words'

export const questionsWords = defineWords({
  'questions.search': ['查找问题', 'Find a question'],
  'questions.search_hint': ['问题、选项或条款号', 'Question, option or clause number'],
  'questions.none_found': ['没有找到这样的问题', 'No such question'],
  'questions.none_found_text': ['请更换关键词或筛选条件。', 'Try other words, or another filter.'],
  'questions.no_rules': ['没有对应规则、只存档备查', 'No rule uses these; kept on record'],
  'questions.related': ['同一条款下的规则：', 'Rules from the same clauses: '],
  'questions.related_none': [
    '所涉条款还没有对应的规则。',
    'No rules have come from these clauses so far.',
  ],
  'questions.stops': [
    '{count} 项影响计算',
    '{count, plural, one {# holds} other {# hold}} figures up',
  ],
  'questions.open': ['{count} 项未定', '{count} open'],
  'questions.settled': ['均已决定', 'all decided'],
  'questions.proposal': ['建议：{label}', 'Proposed: {label}'],
  'questions.answer': ['已定：{label}', 'Decided: {label}'],
  'questions.decided': ['已定', 'Decided'],
  'questions.open_all': ['全部展开', 'Open all'],
  'questions.close_all': ['全部收起', 'Close all'],
  'questions.take': [
    '按建议决定 {count} 项',
    'Take {count, plural, one {# proposal} other {# proposals}}',
  ],
  'questions.take_title': ['按建议决定：{title}', 'Take the proposals: {title}'],
  'questions.take_lead': [
    '勾选的问题按建议作出决定，立即生效，这套规则只产生一个新版本。日后仍可逐项重新决定。',
    'What is ticked is decided as proposed and holds at once, in one new version of these rules. Each can be decided again later.',
  ],
  'questions.take_lead_record': [
    '勾选的问题按建议作出决定，存档备查，不改动规则。日后仍可逐项重新决定。',
    'What is ticked is decided as proposed and kept on record; no rules change. Each can be decided again later.',
  ],
  'questions.take_list': ['按建议决定的问题', 'Questions decided as proposed'],
  'questions.take_act': [
    '决定 {count} 项',
    'Decide {count, plural, one {# question} other {# questions}}',
  ],
  'questions.taken': [
    '已决定 {count} 项。以下问题未作决定：',
    '{count, plural, one {# question is} other {# questions are}} decided. These stay open:',
  ],
})
