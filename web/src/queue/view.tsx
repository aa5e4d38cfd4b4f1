import type { TicketRow } from '@bylaw/contract'
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useWords } from '../i18n/use-words'
import { isChoosable } from './batch-model'
import type { QueueColumn } from './columns'
import { QueueRow } from './row'
import { isSortable, pressed, type SortColumn, type Sorting } from './sorting'
import { queueWords } from './words'

interface QueueTableProps {
  readonly rows: readonly TicketRow[]
  readonly columns: readonly QueueColumn[]
  readonly caption: string
  readonly nowMs: number
  /** Rows are cards on a narrow screen, and taller. */
  readonly narrow: boolean
  readonly changedAtMs: ReadonlyMap<string, number>
  readonly activeId: string | undefined
  /** Names of the others who have a ticket on their screens, by its id. */
  readonly viewers: ReadonlyMap<string, string>
  readonly chosen: ReadonlySet<string>
  readonly choosable: boolean
  readonly sorting: Sorting | undefined
  readonly sort: (sorting: Sorting | undefined) => void
  readonly activate: (id: string) => void
  readonly choose: (id: string) => void
  readonly chooseAll: () => void
  readonly open: (id: string) => void
}

const ROW_PX = 41
const CARD_PX = 104
const FRESH_MS = 4_000

/**
 * The live queue as one table, however long: only the rows in sight are in the page, and
 * `aria-rowcount` tells a screen reader how many there are.
 */
export function QueueTable(props: QueueTableProps) {
  const { rows, columns, caption, narrow, activeId } = props
  const t = useWords(queueWords)
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => (narrow ? CARD_PX : ROW_PX),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 12,
    initialRect: { width: 1200, height: 900 },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards and rows have other heights.
  useEffect(() => virtual.measure(), [virtual, narrow])
  const choosable = rows.filter(isChoosable).length
  const activeIndex = rows.findIndex(({ id }) => id === activeId)
  useEffect(() => {
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' })
  }, [activeIndex, virtual])

  const items = virtual.getVirtualItems()
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  const span = columns.length + (props.choosable ? 1 : 0)
  return (
    <div className="queue-scroller" ref={scroller}>
      <table
        className="queue"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows are chosen and walked with keys, which is a grid.
        role="grid"
        aria-rowcount={rows.length + 1}
        aria-multiselectable={props.choosable}
      >
        <caption className="only-spoken">{caption}</caption>
        <colgroup>
          {props.choosable ? <col className="col-select" /> : null}
          {columns.map((column) => (
            <col key={column} className={`col-${column}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {props.choosable ? (
              <th scope="col" className="cell-select">
                <input
                  type="checkbox"
                  aria-label={t('queue.select_all')}
                  checked={choosable > 0 && props.chosen.size === choosable}
                  disabled={choosable === 0}
                  onChange={props.chooseAll}
                />
              </th>
            ) : null}
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                className={`cell-${column}`}
                {...(isSortable(column) ? { 'aria-sort': ariaSort(props.sorting, column) } : {})}
              >
                {isSortable(column) ? (
                  <button
                    type="button"
                    className="queue-sort"
                    onClick={() => props.sort(pressed(props.sorting, column))}
                  >
                    {t(`queue.col_${column}`)}
                    <SortMark sorting={props.sorting} column={column} />
                  </button>
                ) : (
                  t(`queue.col_${column}`)
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer px={above} span={span} />
          {items.map(({ index }) => {
            const row = rows[index]
            if (!row) return null
            const changedAt = props.changedAtMs.get(row.id)
            return (
              <QueueRow
                key={row.id}
                row={row}
                viewers={props.viewers.get(row.id) ?? ''}
                index={index}
                columns={columns}
                nowMs={props.nowMs}
                fresh={changedAt !== undefined && props.nowMs - changedAt < FRESH_MS}
                // With no row active yet, the first is where Tab arrives.
                reachable={activeIndex < 0 ? index === 0 : index === activeIndex}
                active={index === activeIndex}
                chosen={props.chosen.has(row.id)}
                choosable={props.choosable}
                activate={props.activate}
                choose={props.choose}
                open={props.open}
              />
            )
          })}
          <Spacer px={below} span={span} />
        </tbody>
      </table>
    </div>
  )
}

const ariaSort = (sorting: Sorting | undefined, column: SortColumn) =>
  sorting?.column !== column ? 'none' : sorting.reversed ? 'ascending' : 'descending'

function SortMark({ sorting, column }: { sorting: Sorting | undefined; column: SortColumn }) {
  if (sorting?.column !== column) return null
  return sorting.reversed ? (
    <IconChevronUp size={13} aria-hidden />
  ) : (
    <IconChevronDown size={13} aria-hidden />
  )
}

/** Stands in for the rows that are out of sight. */
function Spacer({ px, span }: { px: number; span: number }) {
  if (px <= 0) return null
  return (
    <tr aria-hidden className="queue-spacer">
      <td colSpan={span} style={{ blockSize: px }} />
    </tr>
  )
}
