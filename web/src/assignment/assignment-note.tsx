import type { TicketView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { assignmentQueries } from './queries'
import { assignmentWords } from './words'

/** Beside the conversation: why it is the reader's or not, by the rules that give tickets out. */
export function AssignmentNote({ ticket }: { ticket: TicketView }) {
  const t = useWords(assignmentWords)
  const language = useLanguage()
  const { person } = useMe()
  const { row } = ticket
  const shown = useMay()('ticket.note') && row.state !== 'closed'
  const { data } = useQuery({
    ...assignmentQueries.candidates(row.id, row.version),
    enabled: shown,
  })
  if (!shown || !data || data.assigns === null) return null
  const say = (because: { zh: string; en: string }) => inLanguage(because, language)
  const mine = data.ranked.find(({ personId }) => personId === person.id)
  const notMine = data.excluded.find(({ personId }) => personId === person.id)
  const [first] = data.ranked
  return (
    <section>
      <h2>{t('assignment.section')}</h2>
      <ul className="assignment-note">
        {data.given ? <li>{t('assignment.given', { because: say(data.given.because) })}</li> : null}
        {!data.given && first ? (
          <li>{t('assignment.first_is', { name: first.name, because: say(first.because) })}</li>
        ) : null}
        {mine && mine !== first ? (
          <li>{t('assignment.me', { because: say(mine.because) })}</li>
        ) : null}
        {notMine ? <li>{t('assignment.not_me', { because: say(notMine.because) })}</li> : null}
        {data.refusal ? <li>{say(data.refusal.message)}</li> : null}
      </ul>
    </section>
  )
}
