import { useQuery } from '@tanstack/react-query'
import { RefusalNote } from '../area/refusal-note'
import { useWords } from '../i18n/use-words'
import { projectQueries } from './queries'
import { projectWords } from './words'

/** Why pay could not count a statement, while there is time to settle that; nothing where it could. */
export function NotPriced({ quantityId }: { quantityId: string }) {
  const t = useWords(projectWords)
  const { data } = useQuery(projectQueries.quantity(quantityId))
  if (!data?.refusal) return null
  return (
    <div className="panel-body form">
      <p className="panel-note">{t('project.not_priced')}</p>
      <RefusalNote refusal={data.refusal} />
    </div>
  )
}
