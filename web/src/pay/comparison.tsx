import type { Money, MovedLine, PayComparisonRow, PayRunView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { formatFen, formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { formatValue } from '../trace/value'
import { traceWords } from '../trace/words'
import { compared, movedByFen } from './comparison-model'
import { comparisonWords } from './comparison-words'
import { isOfMonth } from './model'
import { payQueries } from './queries'
import { payWords } from './words'

/** A run beside the last one, with what changed for whom and why; read once it is opened. */
export function Comparison({ run }: { readonly run: PayRunView }) {
  const t = useWords(comparisonWords)
  const may = useMay()
  const [isOpen, setOpen] = useState(false)
  const isSeen = may('pay.read_all') || (may('pay.approve') && run.state !== 'approved')
  if (!isSeen || !isOfMonth(run) || run.slipCount === 0) return null
  return (
    <details
      className="panel what-changes comparison"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('comparison.title')}</summary>
      {isOpen ? <Compared run={run} /> : null}
    </details>
  )
}

function Compared({ run }: { readonly run: PayRunView }) {
  const t = useWords(comparisonWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(payQueries.comparison(run.id, run.version))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={3} />
  if (!data.against) return <p className="panel-body area-lead">{t('comparison.none')}</p>
  const { moved, inAllFen, same } = compared(data.rows)
  return (
    <>
      <p className="panel-body area-lead">
        {t('comparison.lead', {
          month: formatMonth(data.against.month, place.language),
          difference: byHowMuch(t, inAllFen, place.currency),
          changed: moved.length,
          same,
        })}
      </p>
      {moved.length > 0 ? <MovedPeople rows={moved.map(({ row }) => row)} /> : null}
    </>
  )
}

const byHowMuch = (
  t: ReturnType<typeof useWords<typeof comparisonWords>>,
  fen: number,
  currency: string,
): string => {
  const amount = formatFen(Math.abs(fen), currency)
  if (fen === 0) return t('comparison.equal')
  return t(fen > 0 ? 'comparison.more' : 'comparison.less', { amount })
}

function MovedPeople({ rows }: { readonly rows: readonly PayComparisonRow[] }) {
  const t = useWords(comparisonWords)
  const pay = useWords(payWords)
  return (
    <table className="listing">
      <caption className="only-spoken">{t('comparison.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{pay('pay.person')}</th>
          <th scope="col" className="num wide">
            {t('comparison.last')}
          </th>
          <th scope="col" className="num">
            {t('comparison.now')}
          </th>
          <th scope="col" className="num">
            {t('comparison.difference')}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <MovedPerson key={row.personId} row={row} />
      ))}
    </table>
  )
}

function MovedPerson({ row }: { readonly row: PayComparisonRow }) {
  const t = useWords(comparisonWords)
  const whole = row.was && row.is ? undefined : row.is ? 'person_came' : 'person_left'
  return (
    <tbody>
      <tr>
        <th scope="row">
          {row.slipId ? (
            <Go href={`/pay/slips/${row.slipId}`}>{row.personName}</Go>
          ) : (
            row.personName
          )}
          {whole ? <span className="under">{t(`comparison.${whole}`)}</span> : null}
        </th>
        <Amounts of={row} />
      </tr>
      {whole ? null : row.lines.map((line) => <MovedLineRow key={keyOf(line)} line={line} />)}
    </tbody>
  )
}

const keyOf = ({ code, name }: MovedLine): string => `${code} ${name.zh}`

function MovedLineRow({ line }: { readonly line: MovedLine }) {
  const t = useWords(comparisonWords)
  const trace = useWords(traceWords)
  const place = usePlace()
  const language = useLanguage()
  const value = (step: MovedLine['steps'][number], at: 'was' | 'is') =>
    step[at] === null
      ? t('comparison.absent')
      : formatValue({ value: step[at], unit: step.unit }, place, trace)
  const whys = [
    ...(line.was ? [] : [t('comparison.came')]),
    ...(line.is ? [] : [t('comparison.left')]),
    ...line.steps.map((step) =>
      t('comparison.step', {
        name: inLanguage(step.name, language),
        was: value(step, 'was'),
        is: value(step, 'is'),
      }),
    ),
    ...line.rules.map(({ title, was, is }) =>
      t('comparison.rules', { title: inLanguage(title, language), was, is }),
    ),
  ]
  return (
    <tr className="comparison-line">
      <td>
        {inLanguage(line.name, language)}
        {whys.map((why) => (
          <span className="under" key={why}>
            {why}
          </span>
        ))}
      </td>
      <Amounts of={line} />
    </tr>
  )
}

function Amounts({ of }: { readonly of: Pick<PayComparisonRow, 'was' | 'is'> }) {
  const { currency } = usePlace()
  const byFen = movedByFen(of)
  return (
    <>
      <td className="num wide">{amount(of.was)}</td>
      <td className="num">{amount(of.is)}</td>
      <td className="num">{`${byFen > 0 ? '+' : ''}${formatFen(byFen, currency)}`}</td>
    </>
  )
}

const amount = (money: Money | null): string =>
  money ? formatMoney(money.amount, money.currency) : '—'
