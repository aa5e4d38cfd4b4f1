import type { DraftSummary } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatInstant } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { draftQueries } from './queries'
import { draftWords } from './words'

/** That somebody is at it already. */
export function OpenDraftNotice({ isOfIt }: { isOfIt: (draft: DraftSummary) => boolean }) {
  const t = useWords(draftWords)
  const place = usePlace()
  const { data } = useQuery(draftQueries.open())
  const open = data?.find(isOfIt)
  if (!open) return null
  const { name, at } = open.draftedBy
  return (
    <p className="notice">
      <span>
        {t('draft.has_open', { name, at: formatInstant(at, place) })}{' '}
        <Go href={`/rulebook/drafts/${open.id}`}>{t('draft.see_it')}</Go>
      </span>
    </p>
  )
}
