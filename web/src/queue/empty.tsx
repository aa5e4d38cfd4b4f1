import type { QueueView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconArchive, IconCoffee, IconFilterOff } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay, useMe } from '../shell/company'
import { useOverlays } from '../shell/overlays'
import { FirstSteps } from './first-steps'
import { setsUp } from './first-steps-model'
import { NARROWED_BY, type Narrowing } from './narrowing'
import { queueWords } from './words'

interface EmptyQueueProps {
  readonly view: QueueView | 'saved'
  readonly narrowing: Narrowing
  readonly clear: () => void
}

/** Nothing to show, and why: nothing is there, or nothing matches the filter. */
export function EmptyQueue({ view, narrowing, clear }: EmptyQueueProps) {
  const t = useWords(queueWords)
  const { person } = useMe()
  const filter = narrowing.filter.trim()
  const isChosen = NARROWED_BY.some((by) => narrowing[by].length > 0)
  if (filter !== '' || isChosen)
    return (
      <State
        icon={IconFilterOff}
        title={isChosen ? t('queue.none_chosen_title') : t('queue.none_found_title', { filter })}
        text={t('queue.none_found_text')}
      >
        <Button variant="default" onClick={clear}>
          {t('queue.clear_filter')}
        </Button>
      </State>
    )
  if (view === 'mine')
    return (
      <State
        icon={IconCoffee}
        title={t('queue.empty_mine_title')}
        text={t('queue.empty_mine_text')}
      />
    )
  if (view === 'archived')
    return (
      <State
        icon={IconArchive}
        title={t('queue.empty_archived_title')}
        text={t('queue.empty_archived_text')}
      />
    )
  if (view !== 'all')
    return (
      <State
        icon={IconCoffee}
        title={t('queue.empty_view_title')}
        text={t('queue.empty_view_text')}
      />
    )
  return setsUp(person.role) ? <NoneOpen /> : <AllDone />
}

/** The address names a view that is not there, or not any more. */
export function GoneView() {
  const t = useWords(queueWords)
  const router = useRouter()
  return (
    <State icon={IconFilterOff} title={t('queue.gone_view_title')} text={t('queue.gone_view_text')}>
      <Button variant="default" onClick={() => router.history.push('/queue')}>
        {t('queue.to_all')}
      </Button>
    </State>
  )
}

/** For those who set the company up: a queue that never held a ticket is not a queue worked off. */
function NoneOpen() {
  const { data: closed, error } = useQuery(queries.closedTickets())
  if (error) return <AllDone />
  if (!closed) return <Waiting lines={5} />
  return closed.length === 0 ? <FirstSteps /> : <AllDone />
}

function AllDone() {
  const t = useWords(queueWords)
  const may = useMay()
  const { show } = useOverlays()
  return (
    <State icon={IconCoffee} title={t('queue.empty_title')} text={t('queue.empty_text')}>
      {may('ticket.open') ? (
        <Button onClick={() => show('new-ticket')}>{t('queue.new')}</Button>
      ) : null}
    </State>
  )
}
