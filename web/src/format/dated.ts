import type { Language, Words } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { formatWholeDate } from './time'

/**
 * What rules say, with its days as the reader's language writes them: rules know a day as
 * `2026-03-01`, which is how Chinese writes it and English does not. Longer marks stay as they are.
 */
export const datedIn = (words: Words, language: Language): string =>
  datedText(inLanguage(words, language), language)

/** The same of what is in the reader's language already. */
export const datedText = (text: string, language: Language): string =>
  text.replaceAll(A_DAY, (day) => (isDay(day) ? formatWholeDate(day, language) : day))

/** The 31st of February is written as a day, and is none. */
const isDay = (text: string): boolean => new Date(text).toISOString().startsWith(text)

const A_DAY = /(?<![\w-])20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\w-])/g
