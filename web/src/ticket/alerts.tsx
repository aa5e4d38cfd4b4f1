import type { AlertView } from '@bylaw/contract'
import { formatList } from '../format/list'
import { formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { CLOCKS } from './clocks'
import { ticketWords } from './words'

/** What the promises have called attention to: broken, warned of, escalated, and who was told. */
export function Alerts({ alerts }: { alerts: readonly AlertView[] }) {
  const t = useWords(ticketWords)
  const { language, ...place } = usePlace()
  const nameOf = (clock: AlertView['clock']) =>
    t(CLOCKS.find(([name]) => name === clock)?.[1] ?? 'ticket.complaint')
  return (
    <section>
      <h2>{t('ticket.alerts')}</h2>
      <ol className="held-by">
        {alerts.map(({ clock, kind, words, at, told }) => (
          <li key={`${clock} ${kind} ${at}`} className={kind === 'broken' ? 'stretch-nobody' : ''}>
            <strong>
              {nameOf(clock)} · {words ? inLanguage(words, language) : t('ticket.alert_broken')}
            </strong>
            <span>
              {formatShort(at, { ...place, language })}
              {told.length > 0
                ? ` · ${formatList(
                    told.map(({ personName }) => personName),
                    language,
                  )}`
                : null}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
