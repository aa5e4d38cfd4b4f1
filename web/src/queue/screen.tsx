import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconDownload, IconPlus } from '@tabler/icons-react'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { AskedOfMePanel } from '../agreements/asked-of-me'
import { Failed, Waiting } from '../common/states'
import { formatList } from '../format/list'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { useOverlays } from '../shell/overlays'
import { ScreenHead } from '../shell/screen'
import { useShortcuts } from '../shortcuts/use-shortcuts'
import { BatchBar } from './batch-bar'
import { ColumnMenu } from './column-menu'
import { columnsFor, hiddenColumns, keepHidden, type QueueColumn } from './columns'
import { EmptyQueue, GoneView } from './empty'
import { FilterBox } from './filter-box'
import { FilterChips } from './filter-chips'
import { FilterMenu, NOTHING_CHOSEN } from './filter-menu'
import { LeftOut, Unreadable } from './left-out'
import { LinkState } from './link-state'
import { showing } from './narrowing'
import { QueueNews } from './news'
import { rowsOfSaved, savedCounts, savedIn, useLooking, useSavedViews } from './saved-views'
import { exportOf, neighbour, viewOf } from './screen-model'
import { type Sorting, sorted } from './sorting'
import { rememberTrail } from './trail'
import { useBatch } from './use-batch'
import {
  useArchivedTickets,
  useBoard,
  useClosedTickets,
  useListedTickets,
  useNow,
  useSeesLive,
} from './use-desk'
import { useFoundByAddress, useNarrowing } from './use-narrowing'
import { useQueueSearch } from './use-queue-search'
import { useViewName } from './use-view-name'
import { QueueTable } from './view'
import { countsOf, rowsOf, viewersBy } from './view-model'
import { ViewTabs } from './view-tabs'
import { queueWords } from './words'
import './bar.css'
import './clock.css'
import './queue.css'

/** The live queue: what waits, what presses, and what it takes to move it on. */
export function QueueScreen() {
  const t = useWords(queueWords)
  const nameOf = useViewName()
  const { person } = useMe()
  const may = useMay()
  const router = useRouter()
  const { show, shown } = useOverlays()
  const board = useBoard()
  const { error, retry } = useListedTickets()
  const { search, isHere } = useQueueSearch()
  const view = viewOf(search)
  const { views, reading } = useSavedViews()
  const savedId = savedIn(search)
  const place = { view, savedId }
  const saved = views.find(({ id }) => id === savedId)
  const closedRead = useClosedTickets(view === 'closed')
  const archive = useArchivedTickets(view === 'archived')
  const read = view === 'archived' ? archive.ready : view !== 'closed' || closedRead
  const nowMs = useNow(2_000)
  const looking = useLooking(views, nowMs)
  const isNarrow = useMediaQuery('(max-width: 800px)') ?? false
  const live = useSeesLive()

  const { narrowing, narrow } = useNarrowing(place)
  const found = useFoundByAddress(view, narrowing.filter)
  const [activeId, setActiveId] = useState<string>()
  const [hidden, setHidden] = useState(hiddenColumns)
  const filterBox = useRef<HTMLInputElement>(null)
  const [sorting, sort] = useState<Sorting>()
  const shows = useMemo(() => showing(narrowing, looking, found), [narrowing, looking, found])
  const rows = useMemo(
    () =>
      sorted(
        saved ? rowsOfSaved(board, saved, looking, shows) : rowsOf(board, view, person.id, shows),
        sorting,
      ),
    [board, view, saved, looking, person.id, shows, sorting],
  )
  useEffect(() => {
    if (isHere) rememberTrail(rows.map(({ id }) => id))
  }, [rows, isHere])
  const language = useLanguage()
  const viewers = useMemo(
    () => viewersBy(board, person.id, (names) => formatList(names, language)),
    [board, person.id, language],
  )
  const batch = useBatch(rows, activeId)
  const columns = columnsFor(person.role).filter((column) => isNarrow || !hidden.includes(column))
  const open = useCallback((id: string) => router.history.push(`/tickets/${id}`), [router])

  const move = (step: 1 | -1) => {
    const next = neighbour(rows, activeId, step)
    setActiveId(next)
    // The row may have to be scrolled into the page before it can take the focus.
    requestAnimationFrame(() => document.getElementById(`row-${next}`)?.focus())
  }
  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => move(1),
    arrowup: () => move(-1),
    enter: activeId ? () => open(activeId) : undefined,
    o: activeId ? () => open(activeId) : undefined,
    x: activeId && live ? () => batch.choose(activeId) : undefined,
    i: may('ticket.take') ? batch.take : undefined,
    a: may('ticket.assign') ? batch.startAssigning : undefined,
    '/': () => filterBox.current?.focus(),
    escape: batch.clear,
  })

  const hide = (next: readonly QueueColumn[]) => {
    setHidden(next)
    keepHidden(next)
  }
  return (
    <>
      <ScreenHead
        title={t(live ? 'queue.title' : 'queue.own_title')}
        lead={live ? <LinkState /> : null}
      >
        {may('ticket.open') ? (
          <Button
            leftSection={<IconPlus size={16} aria-hidden />}
            aria-keyshortcuts="c"
            aria-expanded={shown === 'new-ticket'}
            onClick={() => show('new-ticket')}
          >
            {t('queue.new')}
          </Button>
        ) : null}
      </ScreenHead>
      <AskedOfMePanel />
      <div className="queue-bar">
        <ViewTabs
          place={place}
          narrowing={narrowing}
          counts={board.tickets && countsOf(board, person.id)}
          saved={views}
          savedCounts={board.tickets && savedCounts(board, views, looking)}
        />
        <div className="queue-tools">
          <FilterBox
            box={filterBox}
            filter={narrowing.filter}
            change={(filter) => narrow({ filter })}
          />
          {live ? <FilterMenu narrowing={narrowing} narrow={narrow} /> : null}
          {isNarrow ? null : (
            <>
              <a
                className="icon-button bordered"
                href={exportOf(place, narrowing)}
                download
                aria-label={t('queue.export')}
                title={t('queue.export')}
              >
                <IconDownload size={16} aria-hidden />
              </a>
              <ColumnMenu offered={columnsFor(person.role)} hidden={hidden} hide={hide} />
            </>
          )}
        </div>
      </div>
      {live ? (
        <FilterChips place={place} saved={saved} narrowing={narrowing} narrow={narrow} />
      ) : null}
      {live ? <BatchBar batch={batch} /> : null}
      <LeftOut board={board} />
      <Unreadable board={board} />
      <QueueNews changedAtMs={board.changedAtMs} />
      <Body
        waiting={board.tickets === undefined || !read || (savedId !== undefined && reading)}
        error={board.tickets === undefined ? error : undefined}
        retry={retry}
      >
        {savedId !== undefined && !saved ? (
          <GoneView />
        ) : rows.length === 0 ? (
          <EmptyQueue
            view={saved ? 'saved' : view}
            narrowing={narrowing}
            clear={() => narrow({ ...NOTHING_CHOSEN, filter: '' })}
          />
        ) : (
          <QueueTable
            rows={rows}
            columns={columns}
            caption={t('queue.table', {
              view: saved?.name ?? nameOf(view),
              count: rows.length,
            })}
            nowMs={nowMs}
            narrow={isNarrow}
            changedAtMs={board.changedAtMs}
            activeId={activeId}
            viewers={viewers}
            chosen={batch.chosen}
            choosable={live && !isNarrow}
            sorting={sorting}
            sort={sort}
            activate={setActiveId}
            choose={batch.choose}
            chooseAll={batch.chooseAll}
            open={open}
          />
        )}
        {view === 'archived' && archive.more ? (
          <Button className="queue-earlier" variant="default" onClick={archive.more}>
            {t('queue.earlier')}
          </Button>
        ) : null}
      </Body>
    </>
  )
}

interface BodyProps {
  readonly waiting: boolean
  readonly error: unknown
  readonly retry: () => void
  readonly children: ReactNode
}

function Body({ waiting, error, retry, children }: BodyProps) {
  if (error) return <Failed error={error} retry={retry} />
  if (waiting) return <Waiting lines={10} />
  return children
}
