import type { BackTestResult } from '@bylaw/contract'
import { RefusalLink } from '../../area/refusal-note'
import { areaWords } from '../../area/words'
import { formatMoney } from '../../format/money'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Changes } from './changes'
import { ClockTotals } from './clock-totals'
import { backTestWords } from './words'

/** Totals first, then reasons why cases cannot be decided, then whom it touches. */
export function BackTestFindings({ id, result }: { id: string; result: BackTestResult }) {
  const t = useWords(backTestWords)
  const { changes, namesHidden } = result
  return (
    <>
      <BackTestTotals result={result} />
      {namesHidden ? <p className="panel-note">{t('backtest.names_hidden')}</p> : null}
      {changes.length > 0 ? <Changes backTestId={id} changes={changes} /> : null}
    </>
  )
}

/** How many cases would come out otherwise, by how much, and which cannot be decided. */
export function BackTestTotals({ result }: { result: BackTestResult }) {
  const t = useWords(backTestWords)
  const { cases, changed } = result
  if (cases === 0) return <p>{t('backtest.nothing_past')}</p>
  return (
    <>
      <p className="backtest-said">
        {changed === 0
          ? t('backtest.no_change', { cases })
          : t('backtest.changed', { cases, changed })}
      </p>
      <MoneyTotals money={result.money} />
      <ScoreTotals scores={result.scores} />
      <ClockTotals clocks={result.clocks} />
      <Refusals refusals={result.refusals} />
    </>
  )
}

function MoneyTotals({ money }: Pick<BackTestResult, 'money'>) {
  const t = useWords(backTestWords)
  if (!money) return null
  const { before, after, difference, raised, lowered } = money
  const said = [
    ['before', before],
    ['after', after],
    ['difference', difference],
  ] as const
  return (
    <div>
      <dl className="facts backtest-money">
        {said.map(([name, { amount, currency }]) => (
          <div key={name}>
            <dt>{t(`backtest.${name}`)}</dt>
            <dd>
              {name === 'difference' && /[1-9]/.test(amount) && !amount.startsWith('-') ? '+' : ''}
              {formatMoney(amount, currency)}
            </dd>
          </div>
        ))}
      </dl>
      <p className="panel-note">{t('backtest.raised_lowered', { raised, lowered })}</p>
    </div>
  )
}

function ScoreTotals({ scores }: Pick<BackTestResult, 'scores'>) {
  const t = useWords(backTestWords)
  if (!scores) return null
  const { raised, lowered, grades } = scores
  return (
    <div>
      <h3>{t('backtest.scores')}</h3>
      <p className="panel-note">{t('backtest.raised_lowered', { raised, lowered })}</p>
      <ul className="place-errors">
        {grades
          .filter(({ from, to }) => from !== to)
          .map((grade) => (
            <li key={`${grade.from} ${grade.to}`}>{t('backtest.grade_moves', grade)}</li>
          ))}
      </ul>
    </div>
  )
}

function Refusals({ refusals }: Pick<BackTestResult, 'refusals'>) {
  const t = useWords(backTestWords)
  const area = useWords(areaWords)
  const language = useLanguage()
  if (refusals.length === 0) return null
  return (
    <div>
      <h3>{t('backtest.refusals')}</h3>
      <ul className="backtest-refusals">
        {refusals.map((refusal) => (
          <li key={`${refusal.code} ${refusal.message.zh}`}>
            {inLanguage(refusal.message, language)}{' '}
            <RefusalLink
              refusal={{
                code: refusal.code,
                message: refusal.message,
                ...(refusal.question ? { questionId: refusal.question } : {}),
              }}
            >
              {area('area.go_decide')}
            </RefusalLink>
            <span className="under">
              {t('backtest.refused', { before: refusal.before, after: refusal.after })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
