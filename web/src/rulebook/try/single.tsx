import { useId, useState } from 'react'
import { DateField } from '../../common/date-field'
import { commonWords } from '../../common/words'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { Choice } from '../editor/cell'
import { valueAt, withValue } from '../editor/json'
import type { figureWords } from '../editor/kinds/words'
import { useLabel } from '../editor/label'
import { wrongAt } from '../editor/wrong'
import { sameJson } from '../same-json'
import { useFacts } from './facts'
import type { FactField } from './fields'
import { isDay, isMoment, isNumeric, readAs, sampleOf, shownAs } from './typed'
import { tryWords } from './words'

export interface SingleProps {
  /** JSON pointer into the facts. */
  readonly at: string
  readonly field: FactField
  readonly label: string
  /** Without a label of its own where a heading or a column says it already. */
  readonly bare?: boolean
  /** It may be left out altogether. */
  readonly optional?: boolean
}

/** One fact that is typed or chosen in one place, with what is wrong with it just below. */
export function Single({ at, field, label, bare = false, optional = false }: SingleProps) {
  const { facts, change, wrong } = useFacts()
  const id = useId()
  const note = wrongAt(wrong, at, true)?.message
  const value = valueAt(facts, at)
  const set = (next: unknown) =>
    change(withValue(facts, at, optional && (next === '' || next === null) ? undefined : next))
  const Input = isDay(field) ? Day : (INPUTS[field.type] ?? Typed)
  return (
    <div className="edit-field">
      {bare ? null : (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      <div className="cell" data-wrong={note === undefined ? undefined : 'error'}>
        <Input
          id={id}
          field={optional ? { ...field, nullable: true } : field}
          label={bare ? label : undefined}
          value={value}
          set={set}
          describedBy={note === undefined ? undefined : `${id}-note`}
        />
        {note === undefined ? null : (
          <p id={`${id}-note`} className="cell-note">
            {note}
          </p>
        )}
      </div>
    </div>
  )
}

interface InputProps {
  readonly id: string
  readonly field: FactField
  readonly label: string | undefined
  readonly value: unknown
  readonly set: (value: unknown) => void
  readonly describedBy: string | undefined
}

const named = ({ id, label, describedBy }: InputProps) => ({
  id,
  ...(label === undefined ? {} : { 'aria-label': label }),
  'aria-invalid': describedBy !== undefined,
  'aria-describedby': describedBy,
})

/** What is being typed stays as it is until the input is left. */
function Typed(props: InputProps) {
  const { field, value, set } = props
  const t = useWords(tryWords)
  const common = useWords(commonWords)
  const { zone } = usePlace()
  const [typing, setTyping] = useState<string>()
  const sample = sampleOf(field)
  return (
    <input
      {...named(props)}
      className={isNumeric(field) ? 'cell-input cell-input-number' : 'cell-input'}
      autoComplete="off"
      inputMode={isNumeric(field) ? 'decimal' : undefined}
      placeholder={
        field.nullable ? t('try.no_value') : sample ? common('common.day_sample', { sample }) : ''
      }
      value={typing ?? shownAs(field, value, zone)}
      onBlur={() => setTyping(undefined)}
      onChange={({ currentTarget }) => {
        setTyping(currentTarget.value)
        set(readAs(field, currentTarget.value, zone))
      }}
    />
  )
}

/** A day, or a moment of one in the company’s zone. */
function Day(props: InputProps) {
  const { field, value, set } = props
  const { zone } = usePlace()
  return (
    <DateField
      {...named(props)}
      size="xs"
      withTime={isMoment(field)}
      value={shownAs(field, value, zone)}
      change={(day) => set(readAs(field, day, zone))}
    />
  )
}

/** One of a few values. One that is not among them is kept and shown as it is. */
function Chosen(props: InputProps) {
  const { field, value, set } = props
  const t = useWords(tryWords)
  const say = useLabel()
  const choices = field.type === 'choice' ? field.of : []
  const chosen = choices.findIndex((choice) => sameJson(choice.value, value))
  const strange = chosen < 0 && value !== null && value !== undefined && value !== ''
  return (
    <select
      {...named(props)}
      className="cell-input"
      value={strange ? 'strange' : chosen < 0 ? '' : String(chosen)}
      onChange={({ currentTarget }) =>
        set(currentTarget.value === '' ? null : choices[Number(currentTarget.value)]?.value)
      }
    >
      {field.nullable || chosen < 0 ? <option value="">{t('try.no_value')}</option> : null}
      {strange ? (
        <option value="strange" disabled>
          {String(value)}
        </option>
      ) : null}
      {choices.map((choice, index) => (
        <option key={JSON.stringify(choice.value)} value={String(index)}>
          {say(choice.label)}
        </option>
      ))}
    </select>
  )
}

function YesOrNo(props: InputProps) {
  return (
    <Chosen {...props} field={{ type: 'choice', of: YES_NO, nullable: props.field.nullable }} />
  )
}

const YES_NO: readonly Choice[] = [
  { value: true, label: 'figure.yes' },
  { value: false, label: 'figure.no' },
] satisfies readonly { value: boolean; label: keyof typeof figureWords }[]

const INPUTS: Readonly<Partial<Record<FactField['type'], (props: InputProps) => React.ReactNode>>> =
  { choice: Chosen, yes_no: YesOrNo }
