import type { NoticePage } from '@bylaw/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api'
import { useMay } from '../shell/company'
import { useUnread } from './use-unread'

/** Whoever looks at a ticket has read what they were told of it, also of what happens meanwhile. */
export function useReadHere(ticketId: string): void {
  const mayRead = useMay()('notice.read')
  const unread = useUnread()
  const client = useQueryClient()
  useEffect(() => {
    if (!mayRead || unread === 0) return
    const read = async () => {
      const marked = await readNoticesOf(ticketId)
      if (marked > 0) await client.invalidateQueries({ queryKey: ['notices'] })
    }
    // What could not be marked stays unread, and is marked another time.
    const look = () => void read().catch(() => undefined)
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [mayRead, unread, ticketId, client])
}

/**
 * Marks as read what its reader was told of one ticket, unless its page lies behind others.
 * @returns how many notices were marked
 */
export async function readNoticesOf(ticketId: string): Promise<number> {
  if (document.hidden) return 0
  const { items } = await api.read<NoticePage>('/v1/notices', { unread: 'true', limit: 200 })
  const ofTicket = items.filter((notice) => notice.ticketId === ticketId)
  await Promise.all(
    ofTicket.map(({ id }) => api.put(`/v1/notices/${encodeURIComponent(id)}`, { read: true })),
  )
  return ofTicket.length
}
