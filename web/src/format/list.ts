import type { Language } from '@bylaw/contract'

/** Things in a row as the language says them: “甲、乙和丙”, “A, B and C”. */
export const formatList = (things: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'zh' ? 'zh-CN' : 'en-GB').format(things)
