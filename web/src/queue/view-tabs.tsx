import type { QueueView, SavedView } from '@bylaw/contract'
import { useHereInSight } from '../common/use-here-in-sight'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { type Narrowing, type QueuePlace, queueHref } from './narrowing'
import { useSeesLive } from './use-desk'
import { useViewName } from './use-view-name'
import { isClosedOnly, QUEUE_VIEWS } from './view-model'
import { queueWords } from './words'
import '../common/tabs.css'

interface ViewTabsProps {
  readonly place: QueuePlace
  /** Goes along from view to view. */
  readonly narrowing: Narrowing
  /** Undefined until the board has been read. */
  readonly counts: Readonly<Record<QueueView, number>> | undefined
  readonly saved: readonly SavedView[]
  readonly savedCounts: ReadonlyMap<string, number> | undefined
}

/** The views of the queue, each with how many tickets are in it; saved ones after those of everyone. */
export function ViewTabs({ place, narrowing, counts, saved, savedCounts }: ViewTabsProps) {
  const { view, savedId } = place
  const t = useWords(queueWords)
  const live = useSeesLive()
  const nameOf = useViewName()
  const may = useMay()
  const views = live
    ? QUEUE_VIEWS
    : QUEUE_VIEWS.filter((each) => each !== 'mine' && each !== 'unassigned')
  const bar = useHereInSight(savedId ?? view)
  const here = (isHere: boolean) => (isHere ? { 'aria-current': 'page' as const } : {})
  return (
    <nav ref={bar} className="tabs view-tabs" aria-label={t('queue.views')}>
      {views.map((each) => (
        <Go
          key={each}
          href={queueHref({ view: each, savedId: undefined }, narrowing)}
          {...here(each === view && savedId === undefined)}
        >
          {nameOf(each)}
          {isClosedOnly(each) || !counts ? null : <span className="tab-count">{counts[each]}</span>}
        </Go>
      ))}
      {saved.map(({ id, name }) => (
        <Go
          key={id}
          href={queueHref({ view: 'all', savedId: id }, narrowing)}
          {...here(id === savedId)}
        >
          {name}
          {savedCounts ? <span className="tab-count">{savedCounts.get(id)}</span> : null}
        </Go>
      ))}
      {may('tool.use') ? (
        <Go className="view-keep" href="/tools/views">
          {t('queue.keep_views')}
        </Go>
      ) : null}
    </nav>
  )
}
