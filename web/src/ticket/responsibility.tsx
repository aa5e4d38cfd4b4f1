import type { TicketView } from '@bylaw/contract'
import { formatDuration } from '../format/duration'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ticketWords } from './words'

interface ResponsibilityProps {
  readonly stretches: TicketView['responsibility']
  readonly nowMs: number
}

/** Whose the ticket was at every moment, without a gap. */
export function Responsibility({ stretches, nowMs }: ResponsibilityProps) {
  const t = useWords(ticketWords)
  const place = usePlace()
  return (
    <section>
      <h2>{t('ticket.responsibility')}</h2>
      <ol className="held-by">
        {stretches.map(({ personName, standsInFor, from, to }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the past stays in order; two stretches may begin at once.
          <li key={index} className={personName ? '' : 'stretch-nobody'}>
            <strong>
              {personName ?? t('ticket.nobody')}
              {standsInFor ? (
                <small> {t('ticket.stands_in_for', { name: standsInFor.personName })}</small>
              ) : null}
            </strong>
            <span>
              {t('ticket.stretch', {
                from: formatShort(from, place),
                to: to ? formatShort(to, place) : t('ticket.until_now'),
                length: formatDuration(
                  ((to ? Date.parse(to) : nowMs) - Date.parse(from)) / 1000,
                  place.language,
                ),
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
