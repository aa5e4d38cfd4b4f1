import { defineWords } from '../i18n/define-words'

/** What somebody is told who resigns. */
export const resignWords = defineWords({
  'leaving.wants_hint': [
    '早于制度允许的日期时，须另行商定。',
    'A date earlier than the rules allow has to be agreed.',
  ],
  'leaving.resign_hint': [
    '提交后按公司制度从今天起计算期限；离职前可以撤回。',
    'The notice period under company rules starts today. You can withdraw your resignation until you leave.',
  ],
  'leaving.resign_send': ['提交辞职信', 'Submit resignation'],
})
