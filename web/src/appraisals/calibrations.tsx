import type { CalibrationRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatDay } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { calibrationQueries } from './calibration-queries'
import { calibrationWords } from './calibration-words'

/** The calibrations of a period, for whoever may calibrate; nothing where there is none. */
export function Calibrations({ period }: { readonly period: string }) {
  const t = useWords(calibrationWords)
  const { data } = useQuery(calibrationQueries.period(period))
  if (!data || data.length === 0) return null
  return (
    <section className="panel" aria-labelledby="calibrations">
      <header className="panel-head">
        <h2 id="calibrations">{t('calibration.title')}</h2>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('calibration.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calibration.col_what')}</th>
            <th scope="col">{t('calibration.col_whom')}</th>
            <th scope="col">{t('calibration.col_state')}</th>
            <th scope="col" className="wide">
              {t('calibration.col_opened')}
            </th>
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ row }: { readonly row: CalibrationRow }) {
  const t = useWords(calibrationWords)
  const place = usePlace()
  return (
    <tr>
      <th scope="row">
        <Go href={`/appraisals/calibrations/${row.id}`}>{inLanguage(row.form, place.language)}</Go>
      </th>
      <td>{row.groupName ?? t('calibration.everyone')}</td>
      <td>
        <CalibrationState state={row.state} />
      </td>
      <td className="wide">
        {row.openedBy} · {formatDay(row.openedAt, place)}
      </td>
    </tr>
  )
}

export function CalibrationState({ state }: Pick<CalibrationRow, 'state'>) {
  const t = useWords(calibrationWords)
  return (
    <span className={state === 'open' ? 'badge badge-calm' : 'badge'}>
      {t(`calibration.${state}`)}
    </span>
  )
}
