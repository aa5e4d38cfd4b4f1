import { defineWords } from '../i18n/define-words'

/** Words on tickets that became one. */
export const mergingWords = defineWords({
  'merging.to': ['{number} 已并入本单', '{number} was merged into this ticket'],
  'merging.from': ['已并入 {number}', 'Merged into {number}'],
  'merging.line': ['{author} 合并了工单：{number}', '{author} merged tickets: {number}'],
  'merging.into': [
    '已并入 {number}，{time} 前可以撤销。',
    'Merged into {number}; to be undone until {time}.',
  ],
  'merging.undo': ['撤销合并', 'Undo'],
  'merging.rest': ['显示其余内容', 'Show the rest'],
})
