import type { TicketFigures } from '@bylaw/contract'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { lateShare, owed } from './model'
import { figureWords } from './words'

/** The stretch in five figures, four of them beside the one before. */
export function Totals({ figures: { total, before, open } }: { figures: TicketFigures }) {
  const t = useWords(figureWords)
  const language = useLanguage()
  const late = (what: 'firstResponse' | 'resolution') => ({
    value: lateShare(total, what),
    under: t('figures.late_of', { late: total[`${what}Breached`], opened: owed(total, what) }),
    // A stretch without tickets is nothing to compare with.
    earlier: owed(before, what) > 0 ? lateShare(before, what) : undefined,
  })
  return (
    <section className="panel figures-totals">
      <dl>
        <Figure name={t('figures.opened')} value={total.opened} earlier={before.opened} />
        <Figure name={t('figures.closed')} value={total.closed} earlier={before.closed} />
        <Figure name={t('figures.first_late')} {...late('firstResponse')} />
        <Figure name={t('figures.solution_late')} {...late('resolution')} />
        <Figure name={t('figures.open')} value={open} />
      </dl>
      <p className="panel-note">
        {t('figures.how', {
          from: formatWholeDate(before.from, language),
          to: formatWholeDate(before.to, language),
        })}
      </p>
    </section>
  )
}

interface FigureProps {
  readonly name: string
  readonly value: number | string
  readonly under?: string
  readonly earlier?: number | string | undefined
}

function Figure({ name, value, under, earlier }: FigureProps) {
  const t = useWords(figureWords)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {under ? <small>{under}</small> : null}
        {earlier === undefined ? null : <small>{t('figures.before', { value: earlier })}</small>}
      </dd>
    </div>
  )
}
