import { byName, type FieldDaysEntry, type FieldDaysView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { listMark } from '../format/list'
import { formatDay, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { fieldDaysWords } from './field-days-words'
import { payWords } from './words'

interface ListProps {
  readonly items: readonly FieldDaysView[]
  readonly say: (of: FieldDaysView) => void
}

/** Everybody by name with their days on site of a month, and who recorded them. */
export function FieldDaysList({ items, say }: ListProps) {
  const t = useWords(fieldDaysWords)
  const pay = useWords(payWords)
  const inOrder = items.toSorted((a, b) => byName({ name: a.personName }, { name: b.personName }))
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('field_days.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{pay('pay.person')}</th>
            <th scope="col" className="num">
              {t('field_days.days')}
            </th>
            <th scope="col" className="wide">
              {t('field_days.record_of')}
            </th>
            <th scope="col">
              <span className="only-spoken">{t('field_days.act')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((each) => (
            <tr key={each.personId}>
              <th scope="row">
                {each.personName}
                <Counted of={each} />
                <span className="narrow">
                  <OnRecord of={each} />
                </span>
              </th>
              <td className="num">
                {each.entry ? (
                  each.entry.days
                ) : (
                  <span className="badge badge-must">{t('field_days.missing')}</span>
                )}
              </td>
              <td className="wide">
                <OnRecord of={each} />
              </td>
              <td className="acts">
                {each.mayRecord ? (
                  <Button size="xs" variant="default" onClick={() => say(each)}>
                    {t(each.entry ? 'field_days.correct' : 'field_days.record')}
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Of which days of the month those on site are counted. */
function Counted({ of: { counted } }: { readonly of: FieldDaysView }) {
  const t = useWords(fieldDaysWords)
  const { language } = usePlace()
  const dates = counted.map(({ from, to }) =>
    t('field_days.between', {
      from: formatWholeDate(from, language),
      to: formatWholeDate(to, language),
    }),
  )
  return (
    <span className="under">
      {t('field_days.counted', { dates: dates.join(listMark(language)) })}
    </span>
  )
}

/** Who recorded what holds, and what it took the place of. */
function OnRecord({ of: { entry, before } }: { readonly of: FieldDaysView }) {
  const t = useWords(fieldDaysWords)
  const place = usePlace()
  const by = ({ by: name, at }: FieldDaysEntry) => ({ name, day: formatDay(at, place) })
  if (!entry) return null
  return (
    <>
      <span className="under">{t('field_days.recorded', by(entry))}</span>
      {entry.reason === null ? null : (
        <span className="under">{t('field_days.because', { reason: entry.reason })}</span>
      )}
      {before.map((each) => (
        <span key={each.at} className="under">
          {t('field_days.before', { days: each.days, ...by(each) })}
        </span>
      ))}
    </>
  )
}
