import type { Say } from '../i18n/define-words'
import type { staffingWords } from './words'

/** The levels that routing rules start with; a company may list others. */
export const LEVELS = ['junior', 'senior', 'expert'] as const

/** A level by its usual name, or its key where the company has made one up. */
export function levelName(t: Say<typeof staffingWords>, key: string): string {
  const known = LEVELS.find((each) => each === key)
  return known ? t(`staffing.level_${known}`) : key
}
