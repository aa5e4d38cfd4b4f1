import type { BackTestFigures, BackTestResult } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { WideTable } from '../../common/scrolling'
import { Waiting } from '../../common/states'
import { formatMoney } from '../../format/money'
import { formatInstant, formatMonth } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { TrialSides } from '../try/trial-sides'
import { isClock } from './clock-totals'
import { differenceOf } from './model'
import { backTestQueries } from './queries'
import { backTestWords } from './words'

interface ChangesProps extends Pick<BackTestResult, 'changes'> {
  readonly backTestId: string
}

/** Whose figures, or which tickets, would change: the largest first; each opens to how it came to be. */
export function Changes({ backTestId, changes }: ChangesProps) {
  const t = useWords(backTestWords)
  const inMoney = changes.some(({ after }) => after.amount)
  return (
    <div>
      <h3>{t('backtest.changes')}</h3>
      <WideTable label={t('backtest.changes')}>
        <table className="listing">
          <caption className="only-spoken">{t('backtest.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('backtest.subject')}</th>
              <th scope="col" className="num">
                {t('backtest.before')}
              </th>
              <th scope="col" className="num">
                {t('backtest.after')}
              </th>
              {inMoney ? (
                <th scope="col" className="num">
                  {t('backtest.difference')}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Change key={change.subject.id} {...{ backTestId, change, inMoney }} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </div>
  )
}

interface ChangeProps extends Pick<ChangesProps, 'backTestId'> {
  readonly change: BackTestResult['changes'][number]
  readonly inMoney: boolean
}

function Change({ backTestId, change, inMoney }: ChangeProps) {
  const t = useWords(backTestWords)
  const { language, currency } = usePlace()
  const [open, setOpen] = useState(false)
  const { subject, before, after } = change
  const difference = differenceOf(before, after)
  const under = subject.month ? formatMonth(subject.month, language) : undefined
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            className="link-button"
            aria-expanded={open}
            aria-label={t('backtest.open_case', {
              name: under ? `${subject.name} ${under}` : subject.name,
            })}
            onClick={() => setOpen(!open)}
          >
            {subject.name}
          </button>
          {under ? <span className="under">{under}</span> : null}
        </th>
        <td className="num">
          <FigureText figures={before} />
        </td>
        <td className="num">
          <FigureText figures={after} />
        </td>
        {inMoney ? (
          <td className="num">
            {difference === undefined
              ? '—'
              : `${difference.startsWith('-') ? '' : '+'}${formatMoney(difference, currency)}`}
          </td>
        ) : null}
      </tr>
      {open ? (
        <tr>
          <td colSpan={inMoney ? 4 : 3} className="backtest-case">
            <CaseSides {...{ backTestId, subjectId: subject.id }} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

/** The case both ways, each explained to its clauses. */
function CaseSides({ backTestId, subjectId }: { backTestId: string; subjectId: string }) {
  const t = useWords(backTestWords)
  const { data, error } = useQuery(backTestQueries.case(backTestId, subjectId))
  if (error) return <ProblemNote error={error} />
  if (!data) return <Waiting lines={3} />
  return (
    <>
      {data.changedSince ? <p className="notice">{t('backtest.changed_since')}</p> : null}
      <TrialSides answer={data} />
    </>
  )
}

/** What one decision came to: an amount, points and grade, or when a ticket is due. */
function FigureText({ figures }: { figures: BackTestFigures }) {
  const t = useWords(backTestWords)
  const place = usePlace()
  const { amount, points, grade, clocks, answer } = figures
  if (amount) return formatMoney(amount.amount, amount.currency)
  if (points !== undefined) return `${points}${grade ? ` · ${grade}` : ''}`
  if (clocks)
    return (
      <span className="backtest-clocks">
        {Object.entries(clocks).map(([name, { late, dueAt }]) => (
          <span key={name}>
            {isClock(name) ? t(`backtest.clock_${name}`) : name}{' '}
            {dueAt ? formatInstant(dueAt, place) : '—'} ·{' '}
            {t(late ? 'backtest.late' : 'backtest.in_time')}
          </span>
        ))}
      </span>
    )
  return answer ?? '—'
}
