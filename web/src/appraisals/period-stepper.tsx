import { SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { PERIOD_KINDS, type PeriodKind, periodKindOf, periodsAfter } from '../area/periods'
import { formatPeriod } from '../format/period'
import { useLanguage, useWords } from '../i18n/use-words'
import { appraisalWords } from './words'
import '../area/area.css'

interface PeriodStepperProps {
  readonly period: string
  readonly go: (period: string) => void
  /** Where a change to another kind of period leads. */
  readonly latest: (kind: PeriodKind) => string
}

/** Chooses between months, quarters and years, and goes through them one by one. */
export function PeriodStepper({ period, go, latest }: PeriodStepperProps) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  return (
    <div className="period-stepper">
      <SegmentedControl
        size="xs"
        aria-label={t('appraisal.period_kind')}
        value={periodKindOf(period) ?? 'month'}
        onChange={(kind) => go(latest(kind as PeriodKind))}
        data={PERIOD_KINDS.map((kind) => ({ value: kind, label: t(`appraisal.by_${kind}`) }))}
      />
      <fieldset className="month-stepper" aria-label={t('appraisal.period')}>
        <button
          type="button"
          className="icon-button"
          aria-label={t('appraisal.period_before')}
          onClick={() => go(periodsAfter(period, -1))}
        >
          <IconChevronLeft size={17} aria-hidden />
        </button>
        <span aria-live="polite">{formatPeriod(period, language)}</span>
        <button
          type="button"
          className="icon-button"
          aria-label={t('appraisal.period_after')}
          onClick={() => go(periodsAfter(period, 1))}
        >
          <IconChevronRight size={17} aria-hidden />
        </button>
      </fieldset>
    </div>
  )
}
