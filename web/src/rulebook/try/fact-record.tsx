import { Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { below, isHolder, valueAt, without, withValue } from '../editor/json'
import { useLabel } from '../editor/label'
import { RowActs } from '../editor/row-acts'
import { Part } from './fact-form'
import { useFacts } from './facts'
import { blankOf, type FactField, isSingle } from './fields'
import { Single } from './single'
import { tryWords } from './words'

interface FactRecordProps {
  readonly field: Extract<FactField, { type: 'record' }>
  readonly at: string
}

/** Values by name. Names that the rules list are all there; others can be put in. */
export function FactRecord({ field, at }: FactRecordProps) {
  const say = useLabel()
  const { facts } = useFacts()
  const held = valueAt(facts, at)
  const names = isHolder(held) ? Object.keys(held) : []
  const listed = field.keys ?? []
  const others = names.filter((name) => !listed.some(({ value }) => value === name))
  return (
    <>
      {isSingle(field.value) ? (
        <div className="edit-fields">
          {listed.map(({ value, label }) => (
            <Single
              key={String(value)}
              at={below(at, String(value))}
              field={field.value}
              label={say(label)}
              optional
            />
          ))}
          {others.map((name) => (
            <Other key={name} name={name} at={at} field={field.value} />
          ))}
        </div>
      ) : (
        [...listed.map(({ value }) => String(value)), ...others].map((name) => (
          <Held
            key={name}
            name={name}
            label={labelOf(name, listed, say)}
            at={at}
            field={field.value}
            given={names.includes(name)}
          />
        ))
      )}
      {field.keys ? null : <NewKey at={at} field={field.value} names={names} />}
    </>
  )
}

type Listed = NonNullable<FactRecordProps['field']['keys']>

const labelOf = (name: string, listed: Listed, say: ReturnType<typeof useLabel>): string => {
  const known = listed.find(({ value }) => value === name)
  return known ? say(known.label) : name
}

function Other({ name, at, field }: { name: string; at: string; field: FactField }) {
  const t = useWords(tryWords)
  const { facts, change } = useFacts()
  return (
    <div className="facts-other">
      <Single at={below(at, name)} field={field} label={name} />
      <RowActs
        acts={[
          {
            Icon: IconTrash,
            label: t('try.remove_key', { key: name }),
            act: () => change(without(facts, below(at, name))),
          },
        ]}
      />
    </div>
  )
}

interface HeldProps {
  readonly name: string
  readonly label: string
  readonly at: string
  readonly field: FactField
  readonly given: boolean
}

/** A list, or another thing made of several, under a name. */
function Held({ name, label, at, field, given }: HeldProps) {
  const t = useWords(tryWords)
  const { facts, change } = useFacts()
  const place = below(at, name)
  return (
    <fieldset className="generic-entry">
      <legend>{label}</legend>
      {given ? <Part at={place} field={field} label={label} /> : null}
      <div>
        <Button
          variant="default"
          size="xs"
          onClick={() =>
            change(given ? without(facts, place) : withValue(facts, place, blankOf(field)))
          }
        >
          {t(given ? 'try.take_away' : 'try.give')}
          <span className="only-spoken">{label}</span>
        </Button>
      </div>
    </fieldset>
  )
}

function NewKey({ at, field, names }: { at: string; field: FactField; names: readonly string[] }) {
  const t = useWords(tryWords)
  const { facts, change } = useFacts()
  const [name, setName] = useState('')
  const fresh = name.trim()
  return (
    <div className="facts-new-key">
      <input
        className="cell-input"
        aria-label={t('try.new_key')}
        placeholder={t('try.new_key')}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Button
        variant="default"
        size="xs"
        disabled={fresh === '' || names.includes(fresh)}
        onClick={() => {
          change(withValue(facts, below(at, fresh), blankOf(field)))
          setName('')
        }}
      >
        {t('try.add_key')}
      </Button>
      {names.includes(fresh) ? (
        <span className="panel-note" role="status">
          {t('try.key_taken')}
        </span>
      ) : null}
    </div>
  )
}
