import type { AppraisalRow, Language } from '@bylaw/contract'
import { formatPeriod } from '../format/period'

/** What a sheet appraises: the project that it is about, or else its period. */
export const spanText = (
  { period, projectName }: Pick<AppraisalRow, 'period' | 'projectName'>,
  language: Language,
): string => projectName ?? formatPeriod(period, language)
