import type { QueueView, SavedView } from '@bylaw/contract'
import { useHereInSight } from '../common/use-here-in-sight'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { useSeesLive } from './use-desk'
import { useViewName } from './use-view-name'
import { isClosedOnly, QUEUE_VIEWS } from './view-model'
import { queueWords } from './words'
import '../common/tabs.css'

interface ViewTabsProps {
  readonly view: QueueView
  /** Undefined until the board has been read. */
  readonly counts: Readonly<Record<QueueView, number>> | undefined
  readonly saved: readonly SavedView[]
  /** The saved view that is shown instead, by its id. */
  readonly savedId: string | undefined
  readonly savedCounts: ReadonlyMap<string, number> | undefined
}

/** The views of the queue, each with how many tickets are in it; saved ones after those of everyone. */
export function ViewTabs({ view, counts, saved, savedId, savedCounts }: ViewTabsProps) {
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
          href={each === 'all' ? '/queue' : `/queue?view=${each}`}
          {...here(each === view && savedId === undefined)}
        >
          {nameOf(each)}
          {isClosedOnly(each) || !counts ? null : <span className="tab-count">{counts[each]}</span>}
        </Go>
      ))}
      {saved.map(({ id, name }) => (
        <Go key={id} href={`/queue?saved=${encodeURIComponent(id)}`} {...here(id === savedId)}>
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
