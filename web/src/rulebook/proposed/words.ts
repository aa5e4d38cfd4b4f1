import { defineWords } from '../../i18n/define-words'

/** What is said beside a figure that nobody has decided. */
export const proposedWords = defineWords({
  'proposed.whole': ['暂按建议', 'by the proposal'],
  'proposed.in_part': ['部分暂按建议', 'partly by the proposal'],
  'proposed.why': ['公司尚未决定：{asked}', 'Not decided yet: {asked}'],
  'proposed.numbered': ['〔暂按建议 {numbers}〕', '[proposal {numbers}]'],
  'proposed.numbered_in_part': ['〔部分暂按建议 {numbers}〕', '[partly proposal {numbers}]'],
  'proposed.legend': [
    '标有“〔暂按建议 1〕”之处，公司尚未决定，暂按建议执行；编号是文末“暂按建议执行”一列的序号。',
    'Where it says “[proposal 1]”, the company has not decided: the rules go by the proposal of that number in the list at the end.',
  ],
})
