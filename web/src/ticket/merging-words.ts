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
