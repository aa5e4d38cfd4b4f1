import { defineWords } from '../../i18n/define-words'

/** Rule sets that a company writes itself. */
export const ownWords = defineWords({
  'own.new': ['新建规则', 'New rule set'],
  'own.lead': [
    '从该类规则的样板开始，或复制已有的一套。建立后先起草，批准后才施行。',
    'Begin with the starter of its kind, or with a copy. It is a draft first, and in force once approved.',
  ],
  'own.kind': ['类别', 'Kind'],
  'own.title_zh': ['名称（中文）', 'Name (Chinese)'],
  'own.title_en': ['名称（英文）', 'Name (English)'],
  'own.from': ['底稿', 'Begin with'],
  'own.starter': ['该类规则的样板', 'The starter of its kind'],
  'own.rival': [
    '可以先起草，但目前不能提交：{why}',
    'It can be drafted, but not submitted yet: {why}',
  ],
  'own.begin': ['建立并起草', 'Create and draft'],
  'own.none_title': ['这部制度还没有规则', 'No rule sets yet'],
  'own.none_text': [
    '规则把条文变成可以计算的内容：时限、考核、工资、补助都由规则算出。',
    'Rules turn clauses into what can be worked out: due times, grades, pay and allowances.',
  ],
})
