import { defineWords } from '../../i18n/define-words'

/** The rulebook on paper. */
export const printWords = defineWords({
  'print.rule_set': ['{title}（第 {version} 版）', '{title} (version {version})'],
  'print.elsewhere': ['其他规则', 'Further rules'],
  'print.decisions': ['公司的决定', 'What the company decided'],
  'print.no_decisions': [
    '还没有决定过条文未写明的事项。',
    'Nothing that the text leaves open has been decided.',
  ],
  'print.col_question': ['事项', 'Question'],
  'print.col_answer': ['决定', 'Decision'],
  'print.col_reason': ['理由', 'Reason'],
  'print.col_by': ['决定人', 'By'],
  'print.open': ['尚未决定的事项', 'Still open'],
  'print.stops': [
    '以下 {count} 项未决定，相关内容暂不计算：',
    '{count, plural, one {This question keeps} other {These # questions keep}} figures from being worked out:',
  ],
  'print.proposal': [
    '以下 {count} 项尚未决定，暂按建议执行：',
    '{count, plural, one {This question is} other {These # questions are}} open; the rules go by the proposal:',
  ],
  'print.others': [
    '以下 {count} 项尚未决定：',
    '{count, plural, one {This question is} other {These # questions are}} open:',
  ],
  'print.goes_by': ['暂按：{label}', 'For now: {label}'],
  'print.col_code': ['代号', 'Code'],
  'print.col_title': ['制度', 'Regulation'],
  'print.col_version': ['版本', 'Version'],
  'print.col_from': ['生效日期', 'In force from'],
  'print.with_rules': ['打印全文、规则和决定', 'Print with rules and decisions'],
  'print.back': ['返回制度', 'Back to the regulation'],
})
