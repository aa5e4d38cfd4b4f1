import { Button, MultiSelect, Select, TagsInput } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { CHANNELS, PRIORITIES, TICKET_TYPES } from '../common/choices'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { staffingQueries } from '../staffing/queries'
import { useCrew } from '../staffing/use-crew'
import { type ConditionDraft, FIELDS, type Field, newCondition } from './condition-draft'
import { useConditionValue } from './condition-text'
import { LengthField } from './length-field'
import { TagsField } from './tags-field'
import { toolWords } from './words'

const MOST = 10
const STATES = ['open', 'in_progress', 'waiting_customer', 'waiting_third_party', 'solved'] as const

interface ConditionsFieldProps {
  readonly conditions: readonly ConditionDraft[]
  readonly change: (conditions: readonly ConditionDraft[]) => void
  /** States besides those of the live queue. */
  readonly moreStates?: readonly string[]
  /** Whether somebody looks, who can be “me”. */
  readonly byPerson: boolean
  /** Whether there may be none at all. */
  readonly mayBeNone?: boolean
}

/** Conditions that all have to hold; of the values of each any one will do. */
export function ConditionsField({
  conditions,
  change,
  moreStates = [],
  byPerson,
  mayBeNone = false,
}: ConditionsFieldProps) {
  const t = useWords(toolWords)
  const values = useChoices(moreStates, byPerson)
  const put = (index: number, part: Partial<ConditionDraft>) =>
    change(conditions.map((each, at) => (at === index ? { ...each, ...part } : each)))
  const free = FIELDS.find((field) => !conditions.some((each) => each.field === field))
  return (
    <fieldset className="tool-actions">
      <legend>{t('tool.conditions')}</legend>
      {conditions.map((condition, index) => {
        const n = index + 1
        const label = t('tool.condition', { n })
        return (
          <div key={condition.key} className="tool-condition">
            <Select
              aria-label={label}
              allowDeselect={false}
              data={FIELDS.map((field) => ({ value: field, label: t(`tool.field_${field}`) }))}
              value={condition.field}
              onChange={(next) => {
                const field = FIELDS.find((each) => each === next)
                if (field) put(index, { field, values: [] })
              }}
            />
            {condition.field === 'age' || condition.field === 'due' ? (
              <div className="tool-length tool-values">
                <LengthField
                  minutes={condition.minutes}
                  change={(minutes) => put(index, { minutes })}
                  min={condition.field === 'due' ? 0 : 1}
                  labels={{
                    length: t('tool.minutes', { n }),
                    unit: t('tool.unit', { n }),
                    spoken: true,
                  }}
                />
                {condition.field === 'due' ? <p>{t('tool.late_hint')}</p> : null}
              </div>
            ) : condition.field === 'subject' ? (
              <TagsInput
                className="tool-values"
                aria-label={t('tool.values', { n })}
                placeholder={t('tool.words_hint')}
                maxTags={20}
                value={[...condition.values]}
                onChange={(next) => put(index, { values: next })}
              />
            ) : condition.field === 'tag' ? (
              <TagsField
                spoken
                label={t('tool.values', { n })}
                most={20}
                tags={condition.values}
                change={(values) => put(index, { values })}
              />
            ) : (
              <MultiSelect
                className="tool-values"
                aria-label={t('tool.values', { n })}
                searchable
                maxValues={20}
                data={values(condition.field)}
                value={[...condition.values]}
                onChange={(next) => put(index, { values: next })}
              />
            )}
            {mayBeNone || conditions.length > 1 ? (
              <button
                type="button"
                className="icon-button"
                aria-label={t('tool.remove_condition', { n })}
                title={t('tool.remove_condition', { n })}
                onClick={() => change(conditions.filter((each) => each !== condition))}
              >
                <IconTrash size={16} aria-hidden />
              </button>
            ) : null}
          </div>
        )
      })}
      {conditions.length < MOST && free ? (
        <div>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => change([...conditions, newCondition(free)])}
          >
            {t('tool.add_condition')}
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}

/** What may be chosen for each field. */
function useChoices(moreStates: readonly string[], byPerson: boolean) {
  const say = useConditionValue()
  const { crew } = useCrew()
  const { data: customers = [] } = useQuery(queries.customers())
  const { data: groups = [] } = useQuery(staffingQueries.groups())
  const ids: Readonly<Record<Field, readonly string[]>> = {
    state: [...STATES, ...moreStates],
    priority: PRIORITIES,
    type: TICKET_TYPES,
    channel: CHANNELS,
    customer: customers.map(({ id }) => id),
    assignee: [...(byPerson ? ['me'] : []), 'nobody', ...crew.map(({ id }) => id)],
    group: groups.filter(({ active }) => active).map(({ id }) => id),
    tag: [],
    subject: [],
    age: [],
    due: [],
  }
  return (field: Field) => ids[field].map((value) => ({ value, label: say(field, value) }))
}
