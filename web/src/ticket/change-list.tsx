import type { ChangeView, TicketState } from '@bylaw/contract'
import { Moment } from '../common/moment'
import { commonWords } from '../common/words'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
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
  return (
    <>
      <p className="change-head">
        <strong>{change.personName ?? t('change.by_rule')}</strong>{' '}
        {what in changeWords ? t(what as 'change.did_take') : t('change.did_something')}
        <Moment className="change-when" at={change.at} short={formatShort(change.at, place)} />
      </p>
      {change.fields.map((field) => (
        <p key={field.field} className="change-field">
          <Field {...field} />
        </p>
      ))}
    </>
  )
}

function Field({ field, before, after }: ChangeView['fields'][number]) {
  const t = useWords(changeWords)
  const name = `change.field_${field}`
  const value = useFieldValue(field)
  return t('change.field', {
    name: name in changeWords ? t(name as 'change.field_state') : field,
    before: value(before),
    after: value(after),
  })
}

/** How a field's value is said: states and the like in words, names and texts as they are. */
function useFieldValue(field: string): (value: string | null) => string {
  const t = useWords(changeWords)
  const common = useWords(commonWords)
  return (value) => {
    if (value === null || value === '')
      return field === 'assignee' ? common('common.unassigned') : t('change.nothing')
    switch (field) {
      case 'state':
        return common(`common.state_${value as TicketState}`)
      case 'priority':
        return common(`common.priority_${value as 'urgent'}`)
      case 'type':
        return common(`common.type_${value as 'request'}`)
      default:
        return value
    }
  }
}
