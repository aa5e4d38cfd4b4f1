import type { ChangeView, TicketState } from '@bylaw/contract'
import { Moment } from '../common/moment'
import { commonWords } from '../common/words'
import { formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { changeWords } from './change-words'

/** What was done to a ticket, by whom and when, and which of its fields are different since. */
export function ChangeList({ changes }: { changes: readonly ChangeView[] }) {
  return (
    <ol className="changes">
      {changes.map((change) => (
        <li key={change.version}>
          <Change change={change} />
        </li>
      ))}
    </ol>
  )
}

function Change({ change }: { change: ChangeView }) {
  const t = useWords(changeWords)
  const place = usePlace()
  const what = `change.did_${change.what}`
  const say = useField()
  const language = useLanguage()
  return (
    <>
      <p className="change-head">
        <strong>{change.personName ?? t('change.by_rule')}</strong>{' '}
        {what in changeWords ? t(what as 'change.did_take') : t('change.did_something')}
        {change.through ? (
          <span className="change-through">
            {t(`change.through_${change.through.kind}`, {
              name: change.through.name,
              version: change.through.version,
            })}
          </span>
        ) : null}
        <Moment className="change-when" at={change.at} short={formatShort(change.at, place)} />
      </p>
      {change.stopped?.map(({ name, version, why }) => (
        <p key={name} className="change-stopped">
          {t('change.stopped', { name, version, why: inLanguage(why, language) })}
        </p>
      ))}
      {change.fields.map((field) => (
        <p key={field.field} className="change-field">
          {say(field)}
        </p>
      ))}
    </>
  )
}

/** Says of one field what it was and what it is. */
export function useField(): (field: ChangeView['fields'][number]) => string {
  const t = useWords(changeWords)
  const said = useFieldValue()
  return ({ field, before, after }) => {
    const name = `change.field_${field}`
    return t('change.field', {
      name: name in changeWords ? t(name as 'change.field_state') : field,
      before: said(field, before),
      after: said(field, after),
    })
  }
}

/** Outcomes that the Desk writes down itself; any other is in somebody's words. */
const OUTCOMES = { merged: 'change.outcome_merged' } as const

/** How a field's value is said: states and the like in words, names and texts as they are. */
function useFieldValue(): (field: string, value: string | null) => string {
  const t = useWords(changeWords)
  const common = useWords(commonWords)
  return (field, value) => {
    if (value === null || value === '')
      return field === 'assignee' ? common('common.unassigned') : t('change.nothing')
    switch (field) {
      case 'state':
        return common(`common.state_${value as TicketState}`)
      case 'priority':
        return common(`common.priority_${value as 'urgent'}`)
      case 'type':
        return common(`common.type_${value as 'request'}`)
      case 'outcome':
        return value in OUTCOMES ? t(OUTCOMES[value as 'merged']) : value
      default:
        return value
    }
  }
}
