import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { monthsAfter } from './months'
import { areaWords } from './words'
import './area.css'

/** Goes through the months one by one. */
export function MonthStepper({ month, go }: { month: string; go: (month: string) => void }) {
  const t = useWords(areaWords)
  const language = useLanguage()
  return (
    <fieldset className="month-stepper" aria-label={t('area.month')}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('area.month_before')}
        onClick={() => go(monthsAfter(month, -1))}
      >
        <IconChevronLeft size={17} aria-hidden />
      </button>
      <span aria-live="polite">{formatMonth(month, language)}</span>
      <button
        type="button"
        className="icon-button"
        aria-label={t('area.month_after')}
        onClick={() => go(monthsAfter(month, 1))}
      >
        <IconChevronRight size={17} aria-hidden />
      </button>
    </fieldset>
  )
}
