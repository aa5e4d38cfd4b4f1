import type { Language } from '@bylaw/contract'
import { useLingui } from '@lingui/react'
import { useCallback } from 'react'
import type { Dictionary, Say } from './define-words'

/** The words of an area in the reader's language; the screen says them again when it changes. */
export function useWords<Area extends Dictionary>(_area: Area): Say<Area> {
  const { i18n } = useLingui()
  const { locale } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new language is a new way to say it.
  return useCallback((id, ...[values]) => i18n._(id, values), [i18n, locale])
}

export const useLanguage = (): Language => (useLingui().i18n.locale === 'en' ? 'en' : 'zh')
