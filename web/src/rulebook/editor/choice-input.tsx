import { useWords } from '../../i18n/use-words'
import { sameJson } from '../same-json'
import type { Choice } from './cell'
import type { InputProps } from './cell-input'
import { useLabel } from './label'
import { editorWords } from './words'

/** One of a few values. A value that is not among them is kept and shown as it is. */
export function ChoiceInput(props: InputProps) {
  const { cell, empty, value, set, invalid, describedBy, label, labelledBy } = props
  const t = useWords(editorWords)
  const say = useLabel()
  const choices = cell.type === 'choice' ? cell.of : YES_NO
  const chosen = choices.findIndex((choice) => sameJson(choice.value, value))
  const strange = chosen < 0 && value !== null && value !== undefined
  return (
    <select
      className="cell-input"
      {...(labelledBy ? { id: labelledBy } : { 'aria-label': label })}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      value={strange ? 'strange' : chosen < 0 ? '' : String(chosen)}
      onChange={({ currentTarget }) =>
        set(currentTarget.value === '' ? null : choices[Number(currentTarget.value)]?.value)
      }
    >
      {empty === undefined && chosen >= 0 ? null : (
        <option value="">{t(`edit.${empty ?? 'undecided'}`)}</option>
      )}
      {strange ? (
        <option value="strange" disabled>
          {String(typeof value === 'object' ? JSON.stringify(value) : value)}
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

/** Any number of a few values, as boxes to tick; their order is that of the choices. */
export function SomeInput({ cell, empty, value, set, label, labelledBy }: InputProps) {
  const say = useLabel()
  const choices = cell.type === 'some' ? cell.of : []
  const chosen = Array.isArray(value) ? value : []
  return (
    <fieldset className="cell-some" id={labelledBy} aria-label={label}>
      {choices.map((choice) => (
        <label key={JSON.stringify(choice.value)}>
          <input
            type="checkbox"
            checked={chosen.some((each) => sameJson(each, choice.value))}
            onChange={({ currentTarget }) => {
              const now = choices
                .map((each) => each.value)
                .filter((each) =>
                  sameJson(each, choice.value)
                    ? currentTarget.checked
                    : chosen.some((held) => sameJson(held, each)),
                )
              set(now.length === 0 && empty !== undefined ? null : now)
            }}
          />
          {say(choice.label)}
        </label>
      ))}
    </fieldset>
  )
}

const YES_NO: readonly Choice[] = [
  { value: true, label: 'figure.yes' },
  { value: false, label: 'figure.no' },
]
