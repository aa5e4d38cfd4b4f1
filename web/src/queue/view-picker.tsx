import { TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Dialog } from '../common/overlay'
import { useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { savedCounts, useLooking, useSavedViews } from './saved-views'
import { useBoard, useNow } from './use-desk'
import { countsOf, isClosedOnly, QUEUE_VIEWS } from './view-model'
import { queueWords } from './words'
import '../tools/tools.css'

interface Pick {
  readonly href: string
  readonly name: string
  readonly count: number | undefined
}

/** Goes to a view by its name, from anywhere; Enter takes the first. */
export function ViewPicker({ close }: { close: () => void }) {
  const t = useWords(queueWords)
  const router = useRouter()
  const board = useBoard()
  const { person } = useMe()
  const { views: saved } = useSavedViews()
  const [typed, setTyped] = useState('')
  const counts = countsOf(board, person.id)
  const ofSaved = savedCounts(board, saved, useLooking(saved, useNow(60_000)))
  const picks: readonly Pick[] = [
    ...saved.map(({ id, name }) => ({
      href: `/queue?saved=${encodeURIComponent(id)}`,
      name,
      count: ofSaved.get(id),
    })),
    ...QUEUE_VIEWS.map((view) => ({
      href: view === 'all' ? '/queue' : `/queue?view=${view}`,
      name: t(`queue.view_${view}`),
      count: isClosedOnly(view) ? undefined : counts[view],
    })),
  ]
  const found = picks.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase()))
  const go = ({ href }: Pick) => {
    close()
    router.history.push(href)
  }
  const [first] = found
  return (
    <Dialog close={close} title={t('queue.views')}>
      <div className="form">
        <TextInput
          data-autofocus
          aria-label={t('queue.find_view')}
          placeholder={t('queue.find_view')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter' || !first) return
            event.preventDefault()
            go(first)
          }}
        />
        <ul className="tool-picks">
          {found.map((pick) => (
            <li key={pick.href}>
              <button type="button" className="tool-pick" onClick={() => go(pick)}>
                {pick.name}
                {pick.count === undefined ? null : <span className="tab-count">{pick.count}</span>}
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 ? (
          <p className="form-text" role="status">
            {t('queue.no_such_view')}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
