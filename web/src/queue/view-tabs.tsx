import type { QueueView } from '@bylaw/contract'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { useSeesLive } from './use-desk'
import { isClosedOnly, QUEUE_VIEWS } from './view-model'
import { queueWords } from './words'
import '../common/tabs.css'

interface ViewTabsProps {
  readonly view: QueueView
  /** Undefined until the board has been read. */
  readonly counts: Readonly<Record<QueueView, number>> | undefined
}

/** The views of the queue, each with how many tickets are in it. */
export function ViewTabs({ view, counts }: ViewTabsProps) {
  const t = useWords(queueWords)
  const live = useSeesLive()
  const views = live
    ? QUEUE_VIEWS
    : QUEUE_VIEWS.filter((each) => each !== 'mine' && each !== 'unassigned')
  return (
    <nav className="tabs view-tabs" aria-label={t('queue.views')}>
      {views.map((each) => (
        <Go
          key={each}
          href={each === 'all' ? '/queue' : `/queue?view=${each}`}
          {...(each === view ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`queue.view_${each}`)}
          {isClosedOnly(each) || !counts ? null : <span className="tab-count">{counts[each]}</span>}
        </Go>
      ))}
    </nav>
  )
}
