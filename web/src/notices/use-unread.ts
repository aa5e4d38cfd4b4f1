import type { NoticePage } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { useBoard } from '../queue/use-desk'
import { useMay } from '../shell/company'

const EVERY_MS = 60_000

/** How many notices the reader has not read. Who has no live desk asks once a minute. */
export function useUnread(): number {
  const may = useMay()
  const isLive = may('ticket.read')
  const { unreadNotices } = useBoard()
  const { data } = useQuery({
    queryKey: ['notices', 'count'],
    queryFn: () => api.read<NoticePage>('/v1/notices', { unread: 'true', limit: '1' }),
    refetchInterval: EVERY_MS,
    enabled: !isLive && may('notice.read'),
  })
  return isLive ? unreadNotices : (data?.unread ?? 0)
}
