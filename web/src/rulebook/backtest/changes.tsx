import type { BackTestFigures, BackTestResult } from '@bylaw/contract'
import { WideTable } from '../../common/scrolling'
import { formatMoney } from '../../format/money'
import { formatInstant, formatMonth } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { isClock } from './clock-totals'
import { differenceOf } from './model'
import { backTestWords } from './words'

/** Whose figures, or which tickets, would change: the largest first. */
export function Changes({ changes }: Pick<BackTestResult, 'changes'>) {
  const t = useWords(backTestWords)
  const { language, currency } = usePlace()
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
            {changes.map(({ subject, before, after }) => {
              const difference = differenceOf(before, after)
              return (
                <tr key={`${subject.id} ${subject.month ?? ''}`}>
                  <th scope="row">
                    {subject.name}
                    {subject.month ? (
                      <span className="under">{formatMonth(subject.month, language)}</span>
                    ) : null}
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
              )
            })}
          </tbody>
        </table>
      </WideTable>
    </div>
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
