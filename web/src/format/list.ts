import type { Language } from '@bylaw/contract'

/** Things in a row as the language says them: “甲、乙和丙”, “A, B or C”. */
export const formatList = (
  things: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { type }).format(things)

/** What stands between things that are listed without a word before the last: “甲、乙”, “A, B”. */
export const listMark = (language: Language): string => (language === 'zh' ? '、' : ', ')
