import type { WorkRecord, WorkRecordView } from '@bylaw/contract'
import { formatDuration } from '../format/duration'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { workWords } from './words'

interface RecordItemProps {
  readonly item: WorkRecordView
  readonly change: () => void
}

/** One record of the work on a ticket; how it read before it was put right opens below it. */
export function RecordItem({ item, change }: RecordItemProps) {
  const t = useWords(workWords)
  const place = usePlace()
  const { record, former } = item
  const text = useRecordText()
  const isOpen = record.what === 'remote' && record.endedAt === null
  return (
    <>
      <p className="work-head">
        <strong>
          {record.what === 'entry'
            ? t(`work.method_${record.method}`)
            : t(`work.kind_${record.what}`)}
        </strong>
        <span>{item.personName}</span>
        <time dateTime={item.at}>
          {formatShort(record.what === 'raised' ? item.at : record.startedAt, place)}
        </time>
      </p>
      <p className="work-text">{text(record)}</p>
      {item.mayChange ? (
        <button type="button" className="link-button" onClick={change}>
          {t(isOpen ? 'work.end_now' : record.what === 'raised' ? 'work.update' : 'work.change')}
        </button>
      ) : null}
      {former.length > 0 ? (
        <details className="work-former">
          <summary>{t('work.former', { count: former.length })}</summary>
          <ul>
            {former.map((each) => (
              <li key={each.until}>
                {t('work.former_line', {
                  time: formatShort(each.until, place),
                  text: text(each.record),
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

/** A record in one line of words, for the panel and for the report. */
export function useRecordText(): (record: WorkRecord) => string {
  const t = useWords(workWords)
  const place = usePlace()
  return (record) => {
    switch (record.what) {
      case 'entry':
        return `${record.steps} · ${formatDuration(record.minutes * 60, place.language)}`
      case 'remote': {
        const ended = record.endedAt
          ? formatDuration(
              (Date.parse(record.endedAt) - Date.parse(record.startedAt)) / 1_000,
              place.language,
            )
          : t('work.going_on')
        const allowed = t('work.allowed_line', { name: record.allowedBy })
        return [record.device, record.purpose, allowed, ended].join(' · ')
      }
      case 'raised': {
        const next = record.lookAt
          ? t('work.look_line', { time: formatShort(record.lookAt, place) })
          : t('work.settled')
        return [record.department, record.reference, record.matter, record.standing, next]
          .filter((part) => part !== '')
          .join(' · ')
      }
    }
  }
}
