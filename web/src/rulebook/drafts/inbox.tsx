import type { DraftSummary } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconFileDiff } from '@tabler/icons-react'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { AreaTabs } from '../../area/area-tabs'
import { useSearch } from '../../area/use-search'
import { ProblemNote } from '../../common/problem-note'
import { Failed, State, Waiting } from '../../common/states'
import { formatInstant } from '../../format/time'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { useMe, usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import { repealWords } from '../repeal/words'
import { rulebookWords } from '../words'
import { DraftStateBadge } from './badge'
import { authorNames, DRAFT_SHELVES, type DraftShelf, onDraftShelf, shelfToOpen } from './model'
import { draftQueries } from './queries'
import { draftWords } from './words'
import '../../area/area.css'
import './drafts.css'

const HOME = '/rulebook/drafts'

/** Changes on their way: what waits for the reader, what they drafted, everything. */
export function DraftsScreen() {
  const t = useWords(draftWords)
  const rulebook = useWords(rulebookWords)
  const { person } = useMe()
  const asked = useSearch('shelf')
  const open = useQuery(draftQueries.open())
  const shelf = DRAFT_SHELVES.find((each) => each === asked) ?? shelfToOpen(open.data, person.id)
  const hrefOf = (each: DraftShelf) => `${HOME}?shelf=${each}`
  return (
    <>
      <ScreenHead
        title={t('draft.inbox')}
        lead={
          <>
            <Go href="/rulebook">{rulebook('rulebook.title')}</Go> · {t('draft.inbox_lead')}
          </>
        }
      />
      <AreaTabs
        label={t('draft.shelves')}
        here={hrefOf(shelf)}
        tabs={DRAFT_SHELVES.map((each) => ({
          href: hrefOf(each),
          label: t(`draft.shelf_${each}`),
          ...(each === 'all' || !open.data
            ? {}
            : { count: onDraftShelf(open.data, each, person.id).length }),
        }))}
      />
      {shelf === 'all' ? <AllDrafts /> : <OpenDrafts shelf={shelf} />}
    </>
  )
}

function OpenDrafts({ shelf }: { shelf: Exclude<DraftShelf, 'all'> }) {
  const { person } = useMe()
  const { data, error, refetch } = useQuery(draftQueries.open())
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return <DraftList drafts={onDraftShelf(data, shelf, person.id)} shelf={shelf} />
}

function AllDrafts() {
  const t = useWords(draftWords)
  const read = useInfiniteQuery(draftQueries.all())
  const drafts = read.data?.pages.flatMap(({ items }) => items)
  if (read.error && !drafts) return <Failed error={read.error} retry={() => void read.refetch()} />
  if (!drafts) return <Waiting />
  return (
    <DraftList drafts={drafts} shelf="all">
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('draft.more')}
        </Button>
      ) : null}
      <ProblemNote error={read.error} />
    </DraftList>
  )
}

interface DraftListProps {
  readonly drafts: readonly DraftSummary[]
  readonly shelf: DraftShelf
  /** What stands under the list. */
  readonly children?: ReactNode
}

function DraftList({ drafts, shelf, children }: DraftListProps) {
  const t = useWords(draftWords)
  if (drafts.length === 0)
    return (
      <State
        icon={IconFileDiff}
        title={t(
          shelf === 'mine_to_judge'
            ? 'draft.none_to_judge'
            : shelf === 'mine'
              ? 'draft.none_mine'
              : 'draft.none_all',
        )}
        text={t(shelf === 'mine_to_judge' ? 'draft.none_to_judge_text' : 'draft.none_text')}
      />
    )
  return (
    <div className="area-body">
      <section className="panel">
        <table className="listing">
          <caption className="only-spoken">{t('draft.inbox')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('draft.col_title')}</th>
              <th scope="col" className="wide">
                {t('draft.col_note')}
              </th>
              <th scope="col" className="wide">
                {t('draft.col_by')}
              </th>
              <th scope="col">{t('draft.col_state')}</th>
              <th scope="col" className="num wide">
                {t('draft.col_at')}
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <DraftRow key={draft.id} draft={draft} />
            ))}
          </tbody>
        </table>
      </section>
      {children}
    </div>
  )
}

function DraftRow({ draft }: { draft: DraftSummary }) {
  const t = useWords(draftWords)
  const place = usePlace()
  const repeal = useWords(repealWords)
  const { id, title, kind, note, draftedBy, repeals, changesPath } = draft
  return (
    <tr>
      <th scope="row">
        <Go href={`${HOME}/${id}`}>{inLanguage(title, place.language)}</Go>
        {kind === null ? (
          <span className="under">{t(changesPath ? 'draft.path_of' : 'draft.text_of')}</span>
        ) : null}
        {repeals ? <span className="under">{repeal('repeal.badge_draft')}</span> : null}
      </th>
      <td className="wide">{note}</td>
      <td className="wide name">{authorNames(draft, place.language)}</td>
      <td>
        <DraftStateBadge draft={draft} />
      </td>
      <td className="num wide">{formatInstant(draftedBy.at, place)}</td>
    </tr>
  )
}
