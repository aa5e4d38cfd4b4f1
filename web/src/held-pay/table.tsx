import type { HeldPayView } from '@bylaw/contract'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { isLong, isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { Go } from '../shell/go'
import { Ledger } from './ledger'
import { balancesInOrder } from './model'
import { NextStep } from './next-step'
import type { HeldPay } from './queries'
import { heldWords } from './words'
import './held.css'

interface HeldTableProps {
  readonly held: HeldPay
  /** What a row is named by: where all rows are of one project or person, the other alone. */
  readonly shows: 'both' | 'person' | 'project'
}

/** Balances by name: earned is paid or held. Each opens into its ledger. */
export function HeldTable({ held: { items, totals }, shows }: HeldTableProps) {
  const p = useWords(peopleWords)
  const [filter, setFilter] = useState('')
  const shown = balancesInOrder(items).filter(({ person }) => isNamed(person.name, filter))
  return (
    <>
      {isLong(new Set(items.map(({ person }) => person.id)).size) ? (
        <div className="panel-body">
          <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p className="panel-body panel-note">{p('people.none_found', { filter })}</p>
      ) : (
        <Balances
          rows={shown}
          // The sums are of everyone: below some of them they would be read as theirs.
          totals={shown.length === items.length && items.length > 1 ? totals : undefined}
          shows={shows}
        />
      )}
    </>
  )
}

interface BalancesProps extends Pick<HeldTableProps, 'shows'> {
  readonly rows: readonly HeldPayView[]
  readonly totals: HeldPay['totals'] | undefined
}

function Balances({ rows, totals, shows }: BalancesProps) {
  const t = useWords(heldWords)
  return (
    <table className="listing held">
      <caption className="only-spoken">{t('held.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t(shows === 'project' ? 'held.project' : 'held.person')}</th>
          <th scope="col" className="num wide">
            {t('held.earned')}
          </th>
          <th scope="col" className="num wide">
            {t('held.paid')}
          </th>
          <th scope="col" className="num">
            {t('held.held')}
          </th>
          <th scope="col">{t('held.next')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <HeldRow key={`${row.person.id}${row.project.id}`} row={row} shows={shows} />
      ))}
      {totals ? (
        <tfoot>
          <tr>
            <th scope="row">{t('held.total')}</th>
            <td className="num wide">
              {formatMoney(totals.earned.amount, totals.earned.currency)}
            </td>
            <td className="num wide">{formatMoney(totals.paid.amount, totals.paid.currency)}</td>
            <td className="num">{formatMoney(totals.held.amount, totals.held.currency)}</td>
            <td />
          </tr>
        </tfoot>
      ) : null}
    </table>
  )
}

function HeldRow({ row, shows }: { row: HeldPayView; shows: HeldTableProps['shows'] }) {
  const t = useWords(heldWords)
  const [open, setOpen] = useState(false)
  const id = useId()
  const { person, project, employed, earned, paid, held } = row
  const name = [shows === 'project' ? '' : person.name, shows === 'person' ? '' : project.name]
    .filter((each) => each !== '')
    .join(' · ')
  const money = ({ amount, currency }: typeof held) => formatMoney(amount, currency)
  return (
    <tbody>
      <tr>
        <th scope="row">
          {shows === 'project' ? null : person.name}
          {shows === 'person' ? null : (
            <span className={shows === 'both' ? 'under' : ''}>
              <Go href={`/projects/${project.id}`}>{project.name}</Go>
            </span>
          )}
          {employed ? null : <span className="under">{t('held.has_left')}</span>}
          <span className="under narrow">
            {t('held.earned')} {money(earned)} · {t('held.paid')} {money(paid)}
          </span>
          <button
            type="button"
            className="held-open"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t('held.ledger_of', { name })}
            onClick={() => setOpen(!open)}
          >
            {t('held.ledger')}
            <IconChevronDown size={14} stroke={2} aria-hidden />
          </button>
        </th>
        <td className="num wide">{money(earned)}</td>
        <td className="num wide">{money(paid)}</td>
        <td className="num">{money(held)}</td>
        <td>
          <NextStep row={row} />
        </td>
      </tr>
      <tr id={id} hidden={!open}>
        <td colSpan={5} className="held-ledger">
          {open ? <Ledger row={row} name={name} /> : null}
        </td>
      </tr>
    </tbody>
  )
}
