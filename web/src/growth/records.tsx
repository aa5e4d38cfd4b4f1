import type { GrowthRecordView, GrowthView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { formatWholeDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { standingOf } from './model'
import { RecordDialog } from './record-dialog'
import { TakeBackDialog } from './take-back-dialog'
import { growthWords } from './words'

/** What a person has shown, the latest first; what was taken back stays to be read. */
export function Records({ of }: { readonly of: GrowthView }) {
  const t = useWords(growthWords)
  const [recording, record] = useState(false)
  return (
    <section className="panel" aria-labelledby="growth-records">
      <header className="panel-head">
        <h2 id="growth-records">{t('growth.records')}</h2>
        {of.mayRecord ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => record(true)}
          >
            {t('growth.record')}
          </Button>
        ) : null}
      </header>
      {of.records.length === 0 ? (
        <p className="panel-body panel-note">{t('growth.records_none')}</p>
      ) : (
        <RecordTable records={of.records} />
      )}
      {recording ? <RecordDialog of={of} close={() => record(false)} /> : null}
    </section>
  )
}

function RecordTable({ records }: { readonly records: readonly GrowthRecordView[] }) {
  const t = useWords(growthWords)
  const [taking, take] = useState<GrowthRecordView>()
  return (
    <div className="listing-scroller">
      <table className="listing">
        <caption className="only-spoken">{t('growth.records')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('growth.subject')}</th>
            <th scope="col">{t('growth.result')}</th>
            <th scope="col">{t('growth.on')}</th>
            <th scope="col" className="wide">
              {t('growth.until')}
            </th>
            <th scope="col">
              <span className="only-spoken">{t('growth.take_back')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <Row key={record.id} record={record} takeBack={() => take(record)} />
          ))}
        </tbody>
      </table>
      {taking ? <TakeBackDialog record={taking} close={() => take(undefined)} /> : null}
    </div>
  )
}

interface RowProps {
  readonly record: GrowthRecordView
  readonly takeBack: () => void
}

function Row({ record, takeBack }: RowProps) {
  const t = useWords(growthWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const standing = standingOf(record, today)
  const { name, forLevel, on, until, evidence, recorded, takenBack } = record
  const called = inLanguage(name, language)
  const lasts = (
    <>
      {until === null ? '—' : formatWholeDate(until, language)}
      {standing === 'counts' ? null : (
        <span className={`badge ${standing === 'taken_back' ? 'badge-over' : 'badge-warn'}`}>
          {t(`growth.${standing}`)}
        </span>
      )}
    </>
  )
  return (
    <tr className={takenBack ? 'growth-taken-back' : ''}>
      <th scope="row">
        {forLevel === null ? called : t('growth.for_level', { name: called, level: forLevel })}
        <span className="under">
          {evidence} · {t('growth.recorded_by', { name: recorded.by })}
        </span>
        {until === null && standing === 'counts' ? null : (
          <span className="under narrow">
            {t('growth.until')} {lasts}
          </span>
        )}
        {takenBack ? (
          <span className="under">
            {t('growth.taken_back_by', { name: takenBack.by, reason: takenBack.reason })}
          </span>
        ) : null}
      </th>
      <td className="growth-day">
        <Result result={record.result} />
      </td>
      <td className="growth-day">{formatWholeDate(on, language)}</td>
      <td className="growth-day wide">{lasts}</td>
      <td className="acts">
        {record.mayTakeBack ? (
          <Button size="xs" variant="default" onClick={takeBack}>
            {t('growth.take_back')}
          </Button>
        ) : null}
      </td>
    </tr>
  )
}

export function Result({ result }: Pick<GrowthRecordView, 'result'>) {
  const t = useWords(growthWords)
  if (result === 'passed') return <>{t('growth.passed')}</>
  return <>{result === 'failed' ? t('growth.failed') : t('growth.mark', { mark: result })}</>
}
