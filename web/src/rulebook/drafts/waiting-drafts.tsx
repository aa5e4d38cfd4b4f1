import { useQuery } from '@tanstack/react-query'
import { useWords } from '../../i18n/use-words'
import { useMe } from '../../shell/company'
import { Go } from '../../shell/go'
import { onDraftShelf } from './model'
import { draftQueries } from './queries'
import { draftWords } from './words'
import './drafts.css'

/** The way to the drafts, with how many of them wait for the reader. */
export function WaitingDrafts() {
  const t = useWords(draftWords)
  const { person } = useMe()
  const { data = [] } = useQuery(draftQueries.open())
  const waiting = onDraftShelf(data, 'mine_to_judge', person.id).length
  return (
    <Go
      className="draft-link"
      href={waiting > 0 ? '/rulebook/drafts' : '/rulebook/drafts?shelf=all'}
    >
      {t('draft.inbox')}
      {waiting > 0 ? (
        <span className="badge badge-must">
          {waiting}
          <span className="only-spoken">{t('draft.shelf_mine_to_judge')}</span>
        </span>
      ) : null}
    </Go>
  )
}
