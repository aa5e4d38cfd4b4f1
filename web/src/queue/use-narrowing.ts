import type { QueueView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import { queries } from '../queries'
import { useSettled } from '../search/use-settled'
import { type Narrowing, narrowingIn, type QueuePlace, queueHref } from './narrowing'
import { useSeesLive } from './use-desk'
import { useQueueSearch } from './use-queue-search'

const TYPING_MS = 250

/** What the queue is narrowed by. The address has it; what is being typed follows when it rests. */
export function useNarrowing(place: QueuePlace): {
  readonly narrowing: Narrowing
  readonly narrow: (next: Partial<Narrowing>) => void
} {
  const router = useRouter()
  const { search, isHere } = useQueueSearch()
  const asked = useMemo(() => narrowingIn(search), [search])
  const [filter, setFilter] = useState(asked.filter)
  const settled = useSettled(filter, TYPING_MS)
  // The address changed, and not by what was typed here: the way back, the navigation, a view.
  const [lastAsked, setLastAsked] = useState(asked.filter)
  if (asked.filter !== lastAsked) {
    setLastAsked(asked.filter)
    if (asked.filter !== settled.trim()) setFilter(asked.filter)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed changes the address here.
  useEffect(() => {
    if (isHere && settled === filter && settled.trim() !== asked.filter)
      router.history.replace(queueHref(place, { ...asked, filter: settled }))
  }, [settled])
  const narrowing = useMemo(() => ({ ...asked, filter }), [asked, filter])
  return {
    narrowing,
    narrow: (next) => {
      if (next.filter !== undefined) setFilter(next.filter)
      const { filter: _, ...chosen } = next
      if (Object.keys(chosen).length > 0)
        router.history.replace(queueHref(place, { ...narrowing, ...next }))
    },
  }
}

/** Tickets from people whose addresses begin as was typed: rows show names alone, so the desk is asked. */
export function useFoundByAddress(view: QueueView, filter: string): ReadonlySet<string> {
  const live = useSeesLive()
  const typed = useSettled(filter, TYPING_MS).trim()
  const isAddress = typed.includes('@')
  const { data = NOTHING } = useQuery({
    ...queries.ticketsSaying(view, typed),
    enabled: live && isAddress && view !== 'archived',
  })
  return isAddress ? data : NOTHING
}

const NOTHING: ReadonlySet<string> = new Set()
