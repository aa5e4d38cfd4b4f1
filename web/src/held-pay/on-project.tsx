import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { heldQueries } from './queries'
import { HeldTable } from './table'
import { heldWords } from './words'

/** What people earned on a project, as far as the reader may see; nothing where there is nothing. */
export function HeldOnProject({ projectId }: { projectId: string }) {
  const t = useWords(heldWords)
  const may = useMay()
  const { data } = useQuery({
    ...heldQueries.balances({ projectId }),
    enabled: may('pay.read'),
  })
  if (!data || data.items.length === 0) return null
  return (
    <section className="panel" aria-labelledby="project-held">
      <div className="panel-head">
        <div>
          <h2 id="project-held">{t('held.on_project')}</h2>
          <p>{t('held.lead')}</p>
        </div>
      </div>
      <HeldTable held={data} shows="person" />
    </section>
  )
}
