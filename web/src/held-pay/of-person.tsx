import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { heldQueries } from './queries'
import { HeldTable } from './table'
import { heldWords } from './words'

/** What is held of somebody’s commission, for themselves and who sees all pay; nothing where nothing is. */
export function HeldOfPerson({ personId }: { personId: string }) {
  const t = useWords(heldWords)
  const may = useMay()
  const isOwn = useMe().person.id === personId
  const { data } = useQuery({
    ...heldQueries.balances({ personId }),
    enabled: may('pay.read_all') || (isOwn && may('pay.read')),
  })
  if (!data || data.items.length === 0) return null
  return (
    <section className="panel" aria-labelledby="person-held">
      <div className="panel-head">
        <div>
          <h2 id="person-held">{t('held.title')}</h2>
          <p>{t('held.after_leaving')}</p>
        </div>
      </div>
      <HeldTable held={data} shows="project" />
    </section>
  )
}
