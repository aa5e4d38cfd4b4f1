import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { queries } from '../queries'
import { useMay, useMe } from '../shell/company'
import type { LiveDesk } from './live'
import type { Board } from './model'
import { refreshMs } from './refresh'

export const Desk = createContext<LiveDesk | undefined>(undefined)

export function useDesk(): LiveDesk {
  const desk = useContext(Desk)
  if (!desk) throw new Error('Broken belief: the desk is open behind the sign-in')
  return desk
}

export function useBoard(): Board {
  const desk = useDesk()
  return useSyncExternalStore(desk.watch, desk.board)
}

/**
 * Reads the list again and again while someone looks. Staff hear changes by the socket and
 * read only the most pressing tickets, for fresh working time left (only the server knows the
 * calendar); contacts of customers have no socket and read all of theirs, more often.
 */
export function useListedTickets(): { error: unknown; retry: () => void } {
  const desk = useDesk()
  const may = useMay()
  const live = useSeesLive()
  const { data, error, refetch } = useQuery({
    ...(live ? queries.pressingTickets() : queries.allTickets()),
    refetchInterval: refreshMs(live),
    enabled: may('ticket.read'),
  })
  useEffect(() => {
    if (data) desk.take(data, !live)
  }, [data, desk, live])
  return { error, retry: () => void refetch() }
}

/** Closed tickets are not part of the live board; the latest are read when someone looks. */
export function useClosedTickets(wanted: boolean): boolean {
  const desk = useDesk()
  const { data } = useQuery({ ...queries.closedTickets(), enabled: wanted })
  useEffect(() => {
    if (data) desk.take(data)
  }, [data, desk])
  return data !== undefined
}

/** The archive, page by page. */
export function useArchivedTickets(wanted: boolean): {
  readonly ready: boolean
  /** Reads a page more, where there is one. */
  readonly more: (() => void) | undefined
} {
  const desk = useDesk()
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    ...queries.archivedTickets(),
    enabled: wanted,
  })
  useEffect(() => {
    if (data) desk.take(data.pages.flatMap(({ items }) => items))
  }, [data, desk])
  return { ready: data !== undefined, more: hasNextPage ? () => void fetchNextPage() : undefined }
}

/** The time on the wall, read again every second; only screens with a running clock ask for it. */
export function useNow(everyMs = 1_000): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return now
}

/** Whether this reader sees the desk live. Contacts of customers read lists instead. */
export function useSeesLive(): boolean {
  const may = useMay()
  return useMe().person.role !== 'contact' && may('ticket.read')
}
