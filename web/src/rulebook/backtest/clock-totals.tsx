import type { BackTestResult } from '@bylaw/contract'
import { WideTable } from '../../common/scrolling'
import { useWords } from '../../i18n/use-words'
import { tellingClocks } from './model'
import { backTestWords } from './words'

/** How many promises would be kept or broken, clock by clock. */
export function ClockTotals({ clocks }: Pick<BackTestResult, 'clocks'>) {
  const t = useWords(backTestWords)
  const rows = tellingClocks(clocks)
  if (rows.length === 0) return null
  return (
    <WideTable label={t('backtest.clocks')}>
      <table className="listing">
        <caption className="only-spoken">{t('backtest.clocks')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('backtest.clock')}</th>
            <th scope="col" className="num">
              {t('backtest.late_before')}
            </th>
            <th scope="col" className="num">
              {t('backtest.late_after')}
            </th>
            <th scope="col" className="num">
              {t('backtest.newly_late')}
            </th>
            <th scope="col" className="num">
              {t('backtest.no_longer')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, clock]) => (
            <tr key={name}>
              <th scope="row">{isClock(name) ? t(`backtest.clock_${name}`) : name}</th>
              <td className="num">{clock.lateBefore}</td>
              <td className="num">{clock.lateAfter}</td>
              <td className="num">{clock.newlyLate}</td>
              <td className="num">{clock.noLongerLate}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

const CLOCKS = ['firstResponse', 'nextResponse', 'keepInformed', 'resolution'] as const

export const isClock = (name: string): name is (typeof CLOCKS)[number] =>
  (CLOCKS as readonly string[]).includes(name)
