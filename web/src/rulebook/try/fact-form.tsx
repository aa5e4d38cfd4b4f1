import { Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { below, rowsAt, valueAt, without, withRow, withValue } from '../editor/json'
import { RowActs } from '../editor/row-acts'
import { wrongAt } from '../editor/wrong'
import { FactRecord } from './fact-record'
import { useFacts } from './facts'
import { blankOf, blankVariant, type FactField, isSingle, type Member } from './fields'
import { Single } from './single'
import { tryWords } from './words'

interface PartProps {
  readonly at: string
  readonly field: FactField
  readonly label: string
}

/** Facts side by side; those made of several follow, each under its own heading. */
export function Members({ members, at }: { members: readonly Member[]; at: string }) {
  const language = useLanguage()
  const single = members.filter(({ field }) => isSingle(field))
  const made = members.filter(({ field }) => !isSingle(field))
  return (
    <>
      {single.length > 0 ? (
        <div className="edit-fields">
          {single.map(({ name, label, field, required }) => (
            <Single
              key={name}
              at={below(at, name)}
              field={field}
              label={inLanguage(label, language)}
              optional={!required}
            />
          ))}
        </div>
      ) : null}
      {made.map(({ name, label, field, required }) => (
        <Made
          key={name}
          at={below(at, name)}
          field={required ? field : { ...field, nullable: true }}
          label={inLanguage(label, language)}
        />
      ))}
    </>
  )
}

/** A fact made of several, under its name; one that need not be there can be put in and taken out. */
function Made(props: PartProps) {
  const { at, field, label } = props
  const t = useWords(tryWords)
  const { facts, change, wrong } = useFacts()
  const value = valueAt(facts, at)
  const given = value !== null && value !== undefined
  const note = wrongAt(wrong, at)?.message
  const body = (
    <>
      {note ? <p className="cell-note facts-wrong">{note}</p> : null}
      {given ? <Part {...props} /> : <p className="panel-note">{t('try.not_given')}</p>}
      {field.nullable ? (
        <div>
          <Button
            variant="default"
            size="xs"
            onClick={() =>
              change(
                withValue(
                  facts,
                  at,
                  given ? null : blankOf({ ...field, nullable: false } as FactField),
                ),
              )
            }
          >
            {t(given ? 'try.take_away' : 'try.give')}
          </Button>
        </div>
      ) : null}
    </>
  )
  // A calendar is a form of its own, and most cases take the one they came with.
  return isLong(field) ? (
    <details className="facts-long">
      <summary>{label}</summary>
      <div className="generic-group">{body}</div>
    </details>
  ) : (
    <fieldset className="generic-group">
      <legend>{label}</legend>
      {body}
    </fieldset>
  )
}

const isLong = (field: FactField): boolean =>
  field.type === 'group' && field.members.filter((member) => !isSingle(member.field)).length >= 4

/** What is inside a fact made of several. */
export function Part({ at, field, label }: PartProps) {
  switch (field.type) {
    case 'group':
      return <Members members={field.members} at={at} />
    case 'variants':
      return <Variants field={field} at={at} />
    case 'list':
      return <List field={field} at={at} label={label} />
    case 'record':
      return <FactRecord field={field} at={at} />
    case 'row':
      return (
        <div className="facts-row">
          {field.items.map((item, index) => (
            <Single
              key={below(at, index)}
              at={below(at, index)}
              field={item}
              label={`${label} ${index + 1}`}
              bare
            />
          ))}
        </div>
      )
    default:
      return <Single at={at} field={field} label={label} bare />
  }
}

/** Which of several cases it is, then what that case asks for. */
function Variants({ field, at }: { field: Extract<FactField, { type: 'variants' }>; at: string }) {
  const language = useLanguage()
  const { facts, change } = useFacts()
  const value = valueAt(facts, below(at, field.by.name))
  const chosen = field.of.find((variant) => variant.value === value)
  const by = field.by.field
  return (
    <>
      <div className="edit-fields">
        <div className="edit-field">
          <label className="field-label">
            {inLanguage(field.by.label, language)}
            <select
              className="cell-input"
              value={chosen?.value ?? ''}
              onChange={({ currentTarget }) => {
                const next = field.of.find((variant) => variant.value === currentTarget.value)
                change(withValue(facts, at, blankVariant(field, next)))
              }}
            >
              {(by.type === 'choice' ? by.of : []).map((choice) => (
                <option key={String(choice.value)} value={String(choice.value)}>
                  {typeof choice.label === 'string'
                    ? choice.label
                    : inLanguage(choice.label, language)}
                </option>
              ))}
            </select>
          </label>
        </div>
      </div>
      {chosen ? <Members members={chosen.members} at={at} /> : null}
    </>
  )
}

/** As many as there are, one below the other. */
function List({ field, at, label }: PartProps & { field: Extract<FactField, { type: 'list' }> }) {
  const t = useWords(tryWords)
  const { facts, change } = useFacts()
  const rows = rowsAt(facts, at)
  return (
    <>
      <ol className="facts-list">
        {rows.map((_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry is what stands at this place.
          <li key={row}>
            <div className="facts-entry">
              <Part at={below(at, row)} field={field.item} label={`${label} ${row + 1}`} />
            </div>
            <RowActs
              acts={[
                {
                  Icon: IconTrash,
                  label: t('try.remove', { row: row + 1, label }),
                  act: () => change(without(facts, below(at, row))),
                },
              ]}
            />
          </li>
        ))}
      </ol>
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => change(withRow(facts, at, rows.length, blankOf(field.item)))}
        >
          {t('try.add')}
          <span className="only-spoken">{label}</span>
        </Button>
      </div>
    </>
  )
}
