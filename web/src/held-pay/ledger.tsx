import type { HeldPayView, SettlementView } from '@bylaw/contract'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { listMark } from '../format/list'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Trace } from '../trace/view'
import { heldQueries } from './queries'
import { heldWords } from './words'

/** The entries of one person on one project: what each month earned, paid, held and released. */
export function Ledger({ row, name }: { row: HeldPayView; name: string }) {
  const t = useWords(heldWords)
  const { data, error, refetch } = useQuery(heldQueries.ledger(row))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return (
    <table className="listing held-entries">
      <caption className="only-spoken">{t('held.ledger_of', { name })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('held.month')}</th>
          <th scope="col" className="num wide">
            {t('held.month_earned')}
          </th>
          <th scope="col" className="num">
            {t('held.month_paid')}
          </th>
          <th scope="col" className="num">
            {t('held.month_held')}
          </th>
          <th scope="col" className="num wide">
            {t('held.balance')}
          </th>
          <th scope="col" className="wide">
            {t('held.why')}
          </th>
        </tr>
      </thead>
      {data.map((entry) => (
        <Entry key={entry.payRunId ?? entry.payoutId} entry={entry} />
      ))}
    </table>
  )
}

function Entry({ entry }: { entry: SettlementView }) {
  const t = useWords(heldWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const id = useId()
  const { month, stage, earned, paid, held, heldAfter, contract, explanation } = entry
  const money = ({ amount, currency }: typeof held) => formatMoney(amount, currency)
  const why = explanation ? (
    <button
      type="button"
      className="held-open"
      aria-expanded={open}
      aria-controls={id}
      onClick={() => setOpen(!open)}
    >
      {explanation.trace.clauses?.join(listMark(language)) || t('held.why')}
      <IconChevronDown size={14} stroke={2} aria-hidden />
    </button>
  ) : (
    t('held.no_why')
  )
  return (
    <tbody>
      <tr>
        <th scope="row">
          {formatMonth(month, language)}
          <span className="under">{t(`held.${stage}`)}</span>
          {Number(contract.amount) === 0 ? null : (
            <span className="under">{t('held.of_contract', { amount: money(contract) })}</span>
          )}
          <span className="under narrow">{why}</span>
        </th>
        <td className="num wide">{money(earned)}</td>
        <td className="num">{money(paid)}</td>
        <td className="num">{money(held)}</td>
        <td className="num wide">{money(heldAfter)}</td>
        <td className="wide">{why}</td>
      </tr>
      {explanation ? (
        <tr id={id} hidden={!open}>
          <td colSpan={6}>{open ? <Trace explanation={explanation} /> : null}</td>
        </tr>
      ) : null}
    </tbody>
  )
}
