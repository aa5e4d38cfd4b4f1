import type { TicketRow } from '@bylaw/contract'
import { IconEye, IconMessageReply } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { Initials, PriorityMark, StateMark } from '../common/marks'
import { Moment } from '../common/moment'
import { commonWords } from '../common/words'
import { formatAgo } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { isChoosable } from './batch-model'
import { pressing } from './clock'
import { ClockText } from './clock-text'
import type { QueueColumn } from './columns'
import { TagList } from './tag-list'
import { queueWords } from './words'

interface QueueRowProps {
  readonly row: TicketRow
  /** Names of the others who have it on their screens. */
  readonly viewers: string
  readonly index: number
  readonly columns: readonly QueueColumn[]
  readonly nowMs: number
  readonly fresh: boolean
  readonly active: boolean
  readonly reachable: boolean
  readonly chosen: boolean
  readonly choosable: boolean
  readonly activate: (id: string) => void
  readonly choose: (id: string) => void
  readonly open: (id: string) => void
}

/** One ticket of the queue. */
export const QueueRow = memo(function QueueRow(props: QueueRowProps) {
  const { row, columns, nowMs, active, chosen } = props
  const t = useWords(queueWords)
  const names = [
    'queue-row',
    active && 'row-active',
    chosen && 'row-chosen',
    props.fresh && 'row-fresh',
  ]
  return (
    <tr
      id={`row-${row.id}`}
      className={names.filter(Boolean).join(' ')}
      aria-rowindex={props.index + 2}
      {...(props.choosable ? { 'aria-selected': chosen } : {})}
      tabIndex={props.reachable ? 0 : -1}
      onFocus={() => props.activate(row.id)}
      onDoubleClick={() => props.open(row.id)}
      onClick={() => props.activate(row.id)}
    >
      {props.choosable ? (
        <td className="cell-select">
          <input
            type="checkbox"
            aria-label={t('queue.select_row', { number: row.number })}
            checked={chosen}
            disabled={!isChoosable(row)}
            tabIndex={-1}
            onChange={() => props.choose(row.id)}
          />
        </td>
      ) : null}
      {columns.map((column) => (
        <Cell key={column} column={column}>
          <Content column={column} row={row} nowMs={nowMs} />
          {column === 'subject' && row.customerSpokeLast ? <SpokeLast /> : null}
          {column === 'subject' && props.viewers ? <ViewedBy names={props.viewers} /> : null}
        </Cell>
      ))}
    </tr>
  )
})

/** That the customer's word is the last, told to the customer as theirs. */
function SpokeLast() {
  const t = useWords(queueWords)
  const isContact = useMe().person.role === 'contact'
  const said = t(isContact ? 'queue.you_spoke_last' : 'queue.spoke_last')
  return (
    <span className="queue-spoke" title={said}>
      <IconMessageReply size={14} aria-hidden />
      <span className="only-spoken">{said}</span>
    </span>
  )
}

/** Who has it while its person is away, under them: of two names in a line one would be cut. */
function StandIn({ name }: { name: string }) {
  const said = useWords(queueWords)('queue.stand_in', { name })
  return (
    <small className="queue-stand-in" title={said}>
      {said}
    </small>
  )
}

/** That others look at it already, before one begins as well. */
function ViewedBy({ names }: { names: string }) {
  const t = useWords(queueWords)
  return (
    <span className="queue-viewers" title={t('queue.viewed_by', { names })}>
      <IconEye size={14} aria-hidden />
      <span className="only-spoken">{t('queue.viewed_by', { names })}</span>
    </span>
  )
}

function Cell({ column, children }: { column: QueueColumn; children: ReactNode }) {
  return column === 'subject' ? (
    <th scope="row" className="cell-subject">
      {children}
    </th>
  ) : (
    <td className={`cell-${column}`}>{children}</td>
  )
}

interface ContentProps {
  readonly column: QueueColumn
  readonly row: TicketRow
  readonly nowMs: number
}

function Content({ column, row, nowMs }: ContentProps) {
  const place = usePlace()
  const t = useWords(queueWords)
  const common = useWords(commonWords)
  switch (column) {
    case 'number':
      return (
        <Go className="queue-number" href={`/tickets/${row.id}`} tabIndex={-1}>
          {row.number}
        </Go>
      )
    case 'subject': {
      const subject = (
        <Go className="queue-subject" href={`/tickets/${row.id}`} tabIndex={-1} title={row.subject}>
          {row.subject}
        </Go>
      )
      if (!row.tags) return subject
      return (
        <span className="queue-tagged">
          {subject}
          <TagList tags={row.tags} />
        </span>
      )
    }
    case 'priority':
      return <PriorityMark priority={row.priority} />
    case 'state':
      return <StateMark state={row.state} name={row.stageName} />
    case 'clock': {
      const { which, clock } = pressing(row)
      return (
        <>
          <span className="clock-which">{t(`queue.${which}`)}</span>
          <ClockText clock={clock} asOf={row.asOf} nowMs={nowMs} />
        </>
      )
    }
    case 'customer':
      return row.customerName
    case 'assignee':
      return (
        <span className={row.assigneeName ? 'queue-person' : 'queue-nobody'}>
          {row.assigneeName ? <Initials name={row.assigneeName} /> : null}
          <span className="queue-whose">
            {row.assigneeName ??
              (row.awaits
                ? t('queue.awaits', { name: row.awaits.personName })
                : common('common.unassigned'))}
            {row.standIn ? <StandIn name={row.standIn.personName} /> : null}
          </span>
        </span>
      )
    case 'updated':
      return <Moment at={row.updatedAt} short={formatAgo(row.updatedAt, nowMs, place)} />
  }
}
