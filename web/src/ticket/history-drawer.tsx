import type { ChangeView, TicketRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '../api'
import { SidePanel } from '../common/overlay'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import type { Page } from '../queries'
import { ChangeList } from './change-list'
import { changeWords } from './change-words'

/** Every change of a ticket, who made it and what is different since, the latest first. */
export function HistoryDrawer({ row, close }: { row: TicketRow; close: () => void }) {
  const t = useWords(changeWords)
  const read = useInfiniteQuery({
    queryKey: ['ticket', row.id, 'changes', row.version],
    queryFn: ({ pageParam }) =>
      api.read<Page<ChangeView>>(`/v1/tickets/${encodeURIComponent(row.id)}/changes`, {
        cursor: pageParam,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  const changes = read.data?.pages.flatMap(({ items }) => items)
  return (
    <SidePanel close={close} title={t('change.title')} size="lg">
      {read.error ? <Failed error={read.error} retry={() => void read.refetch()} /> : null}
      {!changes && !read.error ? <Waiting /> : null}
      {changes && changes.length > 0 ? <ChangeList changes={changes} /> : null}
      {read.hasNextPage ? (
        <Button
          variant="default"
          loading={read.isFetchingNextPage}
          onClick={() => void read.fetchNextPage()}
        >
          {t('change.earlier')}
        </Button>
      ) : null}
    </SidePanel>
  )
}
