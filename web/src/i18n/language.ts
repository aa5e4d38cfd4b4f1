import type { Language, Words } from '@bylaw/contract'
import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'

const KEPT_UNDER = 'bylaw.language'

// Messages are plain ICU text in `words.ts` files and are compiled when first said.
i18n.setMessagesCompiler(compileMessage)
i18n.load({ zh: {}, en: {} })
i18n.activate(rememberedLanguage())

export { i18n }

export const currentLanguage = (): Language => (i18n.locale === 'en' ? 'en' : 'zh')

/** Speaks this language from now on, here and after a reload. */
export function speak(language: Language): void {
  localStorage.setItem(KEPT_UNDER, language)
  document.documentElement.lang = htmlLanguage(language)
  if (i18n.locale !== language) i18n.activate(language)
}

/** What `<html lang>` and `Intl` call the language. */
export const htmlLanguage = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en')

/** The text in one language; texts of the company's rules come in both. */
export const inLanguage = (words: Words, language: Language): string =>
  words[language] || words.zh || words.en

function rememberedLanguage(): Language {
  if (typeof localStorage === 'undefined') return 'zh'
  const kept = localStorage.getItem(KEPT_UNDER)
  if (kept === 'zh' || kept === 'en') return kept
  return /^zh/i.test(navigator.language) ? 'zh' : 'en'
}
