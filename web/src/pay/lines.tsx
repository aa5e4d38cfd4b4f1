import type { PayLineView, PersonView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconGift, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { formatMoney } from '../format/money'
import { formatDay, formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { ClauseChip } from '../trace/view'
import { AddLineDialog } from './add-line'
import { isMonthOpen } from './model'
import { payQueries } from './queries'
import { ReverseLineDialog } from './reverse-line'
import { PayTabs } from './tabs'
import { payWords } from './words'

/** Rewards and penalties, newest month first. */
export function Lines() {
  const t = useWords(payWords)
  const lines = useQuery(payQueries.lines())
  const { data: people } = useQuery(queries.people())
  const [adding, setAdding] = useState(false)
  const add = () => setAdding(true)
  return (
    <>
      <ScreenHead title={t('pay.title')} tab={t('pay.lines')}>
        {lines.data ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('pay.add_line')}
          </Button>
        ) : null}
      </ScreenHead>
      <PayTabs here="lines" />
      <div className="area-body">
        <Listed
          read={lines}
          none={
            <State icon={IconGift} title={t('pay.no_lines_title')} text={t('pay.no_lines_text')}>
              <Button onClick={add}>{t('pay.add_line')}</Button>
            </State>
          }
        >
          {(items) => <LineList lines={items} people={people ?? []} />}
        </Listed>
      </div>
      {adding ? <AddLineDialog people={people ?? []} close={() => setAdding(false)} /> : null}
    </>
  )
}

interface LineListProps {
  readonly lines: readonly PayLineView[]
  readonly people: readonly PersonView[]
}

function LineList({ lines, people }: LineListProps) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const { data: runs } = useQuery(payQueries.runs())
  const [reversing, setReversing] = useState<PayLineView>()
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? id
  const isOpen = (month: string) => runs !== undefined && isMonthOpen(runs, month)
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('pay.lines')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pay.person')}</th>
            <th scope="col">{t('pay.month')}</th>
            <th scope="col" className="wide">
              {t('pay.reason')}
            </th>
            <th scope="col" className="num">
              {t('pay.amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id} className={line.reversal ? 'taken-back' : undefined}>
              <th scope="row" className="name">
                {nameOf(line.personId)}
              </th>
              <td>
                {formatMonth(line.month, language)}
                <span className="under narrow">{line.reason}</span>
              </td>
              <td className="wide">
                {line.reason}
                <Source of={line} />
              </td>
              <td className="num">
                <LineAmount line={line} />
                {line.reversal === null &&
                line.settles === null &&
                line.givenBy === null &&
                isOpen(line.month) ? (
                  <Button size="compact-sm" variant="subtle" onClick={() => setReversing(line)}>
                    {t('pay.reverse_line')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {reversing ? (
        <ReverseLineDialog
          line={reversing}
          name={nameOf(reversing.personId)}
          close={() => setReversing(undefined)}
        />
      ) : null}
    </section>
  )
}

/** What it adds or takes off; what was taken back does neither. */
function LineAmount({ line: { kind, amount, reversal, settles } }: { line: PayLineView }) {
  const t = useWords(payWords)
  const figure = `${kind === 'penalty' ? '−' : '+'}${formatMoney(amount.amount, amount.currency)}`
  if (reversal)
    return (
      <>
        <span className="badge">{t('pay.reversed')}</span> <del>{figure}</del>
      </>
    )
  return (
    <>
      {settles ? (
        <span className="badge badge-calm">{t('pay.settles_trip')}</span>
      ) : (
        <span className={kind === 'reward' ? 'badge badge-good' : 'badge badge-warn'}>
          {t(`pay.${kind}`)}
        </span>
      )}{' '}
      {figure}
    </>
  )
}

type GivenBy = NonNullable<PayLineView['givenBy']>

/** The page of a record, and what it takes to read somebody else's. */
const PLACES: Readonly<
  Record<GivenBy['record'], readonly [permission: string, (id: string) => string]>
> = {
  award: ['award.read', (id) => `/awards/${id}`],
  deed: ['deed.read', (id) => `/rewards/${encodeURIComponent(id)}`],
  case: ['discipline.read_all', (id) => `/discipline/${encodeURIComponent(id)}`],
  lateness: ['attendance.read_all', () => '/attendance/team'],
}

/** The record that a line comes from. */
function OfRecord({ of: { record, id } }: { readonly of: GivenBy }) {
  const t = useWords(payWords)
  const [permission, hrefOf] = PLACES[record]
  const name = t(`pay.given_by_${record}`)
  return useMay()(permission) ? <Go href={hrefOf(id)}>{name}</Go> : name
}

/** Who wrote it down and when, the clause and the record it comes from, and who took it back. */
function Source({ of }: { of: PayLineView }) {
  const t = useWords(payWords)
  const place = usePlace()
  const day = formatDay(Date.parse(of.recordedAt), place)
  return (
    <span className="under">
      {of.recordedBy === null
        ? t('pay.recorded_on', { day })
        : t('pay.recorded_by', { name: of.recordedBy, day })}
      {of.clause === null ? null : <ClauseChip clause={of.clause} />}
      {of.givenBy === null ? null : (
        <>
          {' '}
          <OfRecord of={of.givenBy} />
        </>
      )}
      {of.reversal ? (
        <span className="under">
          {t('pay.reversed_by', {
            name: of.reversal.by,
            day: formatDay(Date.parse(of.reversal.at), place),
            reason: of.reversal.reason,
          })}
        </span>
      ) : null}
    </span>
  )
}
