import type { NoticePage, NoticeView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api'
import { AreaTabs } from '../area/area-tabs'
import { useChange } from '../area/use-change'
import { useSearch } from '../area/use-search'
import { ProblemNote } from '../common/problem-note'
import { Failed, State, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { NoticeList } from './list'
import { useUnread } from './use-unread'
import { noticeWords } from './words'
import '../area/area.css'

const HOME = '/notices'
const KEY = ['notices'] as const

/** What the reader was told, the latest first: what they have not read yet, or all of it. */
export function NoticesScreen() {
  const t = useWords(noticeWords)
  const all = useSearch('shelf') === 'all'
  const unreadNotices = useUnread()
  const read = useInfiniteQuery({
    queryKey: [...KEY, all ? 'all' : 'unread'],
    queryFn: ({ pageParam }) =>
      api.read<NoticePage>('/v1/notices', { unread: all ? 'false' : 'true', cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  const { refetch } = read
  // biome-ignore lint/correctness/useExhaustiveDependencies: another count is what is read again for.
  useEffect(() => void refetch(), [unreadNotices, refetch])
  const mark = useChange({
    change: ({ id, readAt }: NoticeView) =>
      api.put(`/v1/notices/${encodeURIComponent(id)}`, { read: readAt === null }),
    refresh: [KEY],
  })
  const readAll = useChange({
    change: (upTo: string, command) => api.post('/v1/notices/read', { upTo }, { command }),
    refresh: [KEY],
  })
  const notices = read.data?.pages.flatMap(({ items }) => items)
  const latest = notices?.[0]
  return (
    <>
      <ScreenHead title={t('notice.title')} lead={t('notice.lead')}>
        <Go href="/settings">{t('notice.how')}</Go>
        {latest && unreadNotices > 0 ? (
          <Button
            variant="default"
            loading={readAll.isPending}
            onClick={() => readAll.mutate(latest.id)}
          >
            {t('notice.read_all')}
          </Button>
        ) : null}
      </ScreenHead>
      <AreaTabs
        label={t('notice.shelves')}
        here={all ? `${HOME}?shelf=all` : HOME}
        tabs={[
          { href: HOME, label: t('notice.unread'), count: unreadNotices },
          { href: `${HOME}?shelf=all`, label: t('notice.all') },
        ]}
      />
      {mark.error ? <ProblemNote error={mark.error} /> : null}
      {readAll.error ? <ProblemNote error={readAll.error} /> : null}
      {read.error ? <Failed error={read.error} retry={() => void refetch()} /> : null}
      {!notices && !read.error ? <Waiting /> : null}
      {notices?.length === 0 ? (
        <State
          icon={IconBell}
          title={t(all ? 'notice.none_all' : 'notice.none_unread')}
          text={t('notice.none_text')}
        />
      ) : null}
      {notices && notices.length > 0 ? (
        <div className="area-body">
          <NoticeList notices={notices} mark={(notice) => mark.mutate(notice)} />
          {read.hasNextPage ? (
            <Button
              variant="default"
              loading={read.isFetchingNextPage}
              onClick={() => void read.fetchNextPage()}
            >
              {t('notice.more')}
            </Button>
          ) : null}
        </div>
      ) : null}
    </>
  )
}
