import { defineWords } from '../i18n/define-words'

/** Words on tickets that became one. */
export const mergingWords = defineWords({
  'merging.to': ['{number} 已并入本单', '{number} was merged into this ticket'],
  'merging.from': ['已并入 {number}', 'Merged into {number}'],
  'merging.line': ['{author} 合并了工单：{number}', '{author} merged tickets: {number}'],
  'merging.goes_on': ['，现在 {number} 中处理', '; it goes on in {number}'],
  'merging.came_before': [' 此前已并入 {into}', ' had been merged into {into}'],
  'merging.was_undone': ['（已撤销）', ' (undone)'],
  'merging.undone_to': [
    '撤销了合并：{number} 不再并入本单',
    'Merging undone: {number} stands apart from this ticket again',
  ],
  'merging.undone_from': [
    '撤销了合并：本单不再并入 {number}',
    'Merging undone: this ticket stands apart from {number} again',
  ],
  'merging.answered_from': [
    '；客户在合并期间的答复（{time}）见 {number}，本单不再待客户补充',
    '; the customer’s answer of {time} is in {number}: this ticket waits for them no longer',
  ],
  'merging.answered_to': [
    '；客户在合并期间的答复（{time}）见 {number}，该单不再待客户补充',
    '; the customer’s answer of {time} is in {number}: that ticket waits for them no longer',
  ],
  'merging.undone_line': [
    '{author} 撤销了合并：{number}',
    '{author} undid the merging with {number}',
  ],
  'merging.into': [
    '已并入 {number}，{time} 前可以撤销。',
    'Merged into {number}; to be undone until {time}.',
  ],
  'merging.answer_there': ['回复客户请到 {number}。', 'Answer the customer in {number}.'],
  'merging.undo': ['撤销合并', 'Undo'],
  'merging.rest': ['显示其余内容', 'Show the rest'],
})
