import type { QueueView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCoffee, IconFilterOff } from '@tabler/icons-react'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { useOverlays } from '../shell/overlays'
import { queueWords } from './words'

interface EmptyQueueProps {
  readonly view: QueueView
  readonly filter: string
  readonly clear: () => void
}

/** Nothing to show, and why: nothing is there, or nothing matches the filter. */
export function EmptyQueue({ view, filter, clear }: EmptyQueueProps) {
  const t = useWords(queueWords)
  const may = useMay()
  const { show } = useOverlays()
  if (filter.trim())
    return (
      <State
        icon={IconFilterOff}
        title={t('queue.none_found_title', { filter: filter.trim() })}
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
  if (view !== 'all')
    return (
      <State
        icon={IconCoffee}
        title={t('queue.empty_view_title')}
        text={t('queue.empty_view_text')}
      />
    )
  return (
    <State icon={IconCoffee} title={t('queue.empty_title')} text={t('queue.empty_text')}>
      {may('ticket.open') ? (
        <Button onClick={() => show('new-ticket')}>{t('queue.new')}</Button>
      ) : null}
    </State>
  )
}
