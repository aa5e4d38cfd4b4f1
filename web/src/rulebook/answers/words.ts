import { defineWords } from '../../i18n/define-words'

/** Answers that are in a draft: what was answered, and what is still to be done. */
export const answersWords = defineWords({
  'answers.answered': ['已答', 'Answered'],
  'answers.unsent': [
    '已起草，尚未提交 · 共 {count} 项答复',
    'In a draft, not submitted · {count, plural, one {# answer} other {# answers}}',
  ],
  'answers.on_path': ['已提交，等待审批', 'Submitted, waiting for approval'],
  'answers.by': ['{name}起草', 'drafted by {name}'],
  'answers.about': ['{title}：', '{title}: '],
  'answers.to_submit': [
    '{count} 项答复还在草案里，尚未生效',
    '{count, plural, one {# answer is} other {# answers are}} in a draft, not in force yet',
  ],
  'answers.next': [
    '提交后由{steps}审批，全部通过后生效。',
    'Once submitted it goes to {steps}; it holds when all have passed it.',
  ],
  'answers.step': ['“{step}”', '“{step}”'],
  'answers.then': ['、', ', then '],
  'answers.accept_first': [
    '有 {count} 个算例的结果因此改变，请先在草案里确认，再提交。',
    '{count, plural, one {# worked case comes} other {# worked cases come}} out otherwise: accept that in the draft, then submit it.',
  ],
  'answers.given': ['答复的事项与理由', 'What it answers, and why'],
  'answers.see': ['查看草案', 'See the draft'],
})
