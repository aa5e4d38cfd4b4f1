import { SegmentedControl } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { DateField } from '../common/date-field'
import { formatMonth, formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import {
  asKind,
  beginning,
  ending,
  kindOf,
  SPAN_KINDS,
  type Span,
  type SpanKind,
  spansAfter,
} from './span'
import { figureWords } from './words'
import '../area/area.css'

/** Which days are looked at: a month, a week, or any from one day to another. */
export function SpanPicker({ span, go }: { span: Span; go: (span: Span) => void }) {
  const t = useWords(figureWords)
  const language = useLanguage()
  const [kind, setKind] = useState<SpanKind>(() => kindOf(span))
  const change = (next: SpanKind) => {
    setKind(next)
    go(asKind(next, span))
  }
  const name =
    kind === 'month'
      ? formatMonth(span.from.slice(0, 7), language)
      : t('figures.from_to', {
          from: formatWholeDate(span.from, language),
          to: formatWholeDate(span.to, language),
        })
  return (
    <>
      <SegmentedControl
        aria-label={t('figures.span')}
        data={SPAN_KINDS.map((value) => ({ value, label: t(`figures.span_${value}`) }))}
        value={kind}
        onChange={(value) => change(SPAN_KINDS.find((each) => each === value) ?? 'month')}
      />
      {kind === 'days' ? (
        <div className="figures-days-between-fields">
          <DateField
            label={t('figures.from')}
            value={span.from}
            max={span.to}
            change={(from) => {
              if (from) go(beginning(span, from))
            }}
          />
          <DateField
            label={t('figures.to')}
            value={span.to}
            min={span.from}
            change={(to) => {
              if (to) go(ending(span, to))
            }}
          />
        </div>
      ) : (
        <fieldset className="month-stepper" aria-label={t(`figures.span_${kind}`)}>
          <button
            type="button"
            className="icon-button"
            aria-label={t(`figures.${kind}_before`)}
            onClick={() => go(spansAfter(span, -1))}
          >
            <IconChevronLeft size={17} aria-hidden />
          </button>
          <span aria-live="polite">{name}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={t(`figures.${kind}_after`)}
            onClick={() => go(spansAfter(span, 1))}
          >
            <IconChevronRight size={17} aria-hidden />
          </button>
        </fieldset>
      )}
    </>
  )
}
