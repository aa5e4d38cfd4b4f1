import type { Language, Words } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'

interface Noted {
  readonly note: string
  readonly noteSaid: Words | null
}

/** A note as its reader reads it: what the product noted in their language, what people wrote as it is. */
export const noteIn = ({ note, noteSaid }: Noted, language: Language): string =>
  noteSaid ? inLanguage(noteSaid, language) : note
