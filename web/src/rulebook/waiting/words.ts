import { defineWords } from '../../i18n/define-words'

export const waitingWords = defineWords({
  'waiting.count': [
    '制度：{count} 项等您处理',
    '{count, plural, one {# thing waits} other {# things wait}} for you',
  ],
  'waiting.drafts': [
    '有 {count} 份草案等您审批。',
    '{count, plural, one {# draft waits} other {# drafts wait}} for your verdict.',
  ],
  'waiting.to_drafts': ['去审批', 'Look at them'],
  'waiting.answers': [
    '您的答复还在草案里，尚未生效：',
    'Answers of yours are in drafts, not in force yet:',
  ],
  'waiting.answers_in': [
    '{title}（{count} 项答复）',
    '{title} ({count, plural, one {# answer} other {# answers}})',
  ],
  'waiting.texts': [
    '请阅读以下制度，并确认阅知：',
    'Please read these regulations, and confirm that you have:',
  ],
  'waiting.text': ['《{title}》', '“{title}”'],
})
