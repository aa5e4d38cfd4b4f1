import type { HeldPayView } from '@bylaw/contract'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Ledger } from './ledger'
import { NextStep } from './next-step'
import type { HeldPay } from './queries'
import { heldWords } from './words'
import './held.css'

interface HeldTableProps {
  readonly held: HeldPay
  /** What a row is named by: where all rows are of one project or person, the other alone. */
  readonly shows: 'both' | 'person' | 'project'
}

/** Balances: earned is paid or held. Each opens into its ledger. */
export function HeldTable({ held: { items, totals }, shows }: HeldTableProps) {
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
      {items.map((row) => (
        <HeldRow key={`${row.person.id}${row.project.id}`} row={row} shows={shows} />
      ))}
      {items.length > 1 ? (
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
