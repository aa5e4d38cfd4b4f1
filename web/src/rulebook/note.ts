import type { Language, QuestionView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'

/**
 * The note of a version that a decision made begins with the question’s key; a reader gets the
 * question itself: `pay.reading: 例会决定` becomes “保底比的是哪一部分？例会决定”.
 */
export function readableNote(
  note: string,
  questions: readonly Pick<QuestionView, 'key' | 'ask'>[],
  language: Language,
): string {
  const asked = questions.find(({ key }) => note.startsWith(`${key}: `))
  if (!asked) return note
  const reason = note.slice(asked.key.length + 2)
  return `${inLanguage(asked.ask, language)}${language === 'zh' ? '' : ' '}${reason}`
}
