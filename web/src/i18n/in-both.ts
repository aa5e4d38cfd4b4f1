import type { Words } from '@bylaw/contract'

/** Words that were written in one language serve in both until somebody writes the other. */
export const inBoth = ({ zh, en }: Words): Words => ({
  zh: zh.trim() || en.trim(),
  en: en.trim() || zh.trim(),
})

/** Whether words are written in neither. */
export const isUnwritten = ({ zh, en }: Words): boolean => zh.trim() === '' && en.trim() === ''
