import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { queries } from '../queries'
import { useMay, useMe } from '../shell/company'
import type { LiveDesk } from './live'
import type { Board } from './model'

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

const REFRESH_MS = 60_000

/**
 * Reads the list again every minute while someone looks: staff for fresh working time left
 * (only the server knows the calendar), customers' contacts because they have no socket.
 */
export function useListedTickets(): { error: unknown; retry: () => void } {
  const desk = useDesk()
  const may = useMay()
  const { data, error, refetch } = useQuery({
    ...queries.tickets(),
    refetchInterval: REFRESH_MS,
    enabled: may('ticket.read'),
  })
  useEffect(() => {
    if (data) desk.take(data)
  }, [data, desk])
  return { error, retry: () => void refetch() }
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
export const useSeesLive = (): boolean => useMe().person.role !== 'contact'
