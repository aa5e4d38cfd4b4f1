import { type KeyboardEvent, useId, useState } from 'react'
import { useWords } from '../../i18n/use-words'
import { type CellKind, type Empty, fits, numericCell, readCell, textOf } from './cell'
import { ChoiceInput, SomeInput } from './choice-input'
import { useEditing } from './editing'
import { valueAt, withMember, withValue } from './json'
import type { Within } from './sheet'
import { editorWords } from './words'
import { WordsInput } from './words-input'
import { type Wrong, wrongAt } from './wrong'

export interface CellProps {
  /** JSON pointer into the rules. */
  readonly at: string
  readonly cell: CellKind
  readonly empty?: Empty | undefined
  readonly within?: Within | undefined
  /** What the cell is called for those who do not see where it stands. */
  readonly label: string
  /** Set where a visible label names it already. */
  readonly labelledBy?: string
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void
}

export interface InputProps extends CellProps {
  readonly value: unknown
  readonly set: (value: unknown) => void
  readonly invalid: boolean
  readonly describedBy: string | undefined
}

/** One value of the rules, edited as what it is, with what is wrong with it just below. */
export function CellInput(props: CellProps) {
  const { at, cell, empty, within } = props
  const t = useWords(editorWords)
  const { rules, change, wrong } = useEditing()
  const noteId = useId()
  const value = valueAt(rules, at)
  const said = wrongAt(wrong, at, true)
  const misfit = fits(cell, value, empty) ? undefined : misfitWord(cell)
  const note = said?.message ?? (misfit ? t(misfit) : undefined)
  const Input = INPUTS[cell.type] ?? TextCell
  return (
    <div className="cell" data-at={at} data-wrong={severity(said, misfit)}>
      <Input
        {...props}
        value={value}
        set={(next) =>
          change(within ? withMember(rules, within, at, next) : withValue(rules, at, next))
        }
        invalid={said?.severity === 'error' || misfit !== undefined}
        describedBy={note === undefined ? undefined : noteId}
      />
      {note === undefined ? null : (
        <p id={noteId} className="cell-note">
          {note}
        </p>
      )}
    </div>
  )
}

const INPUTS = {
  choice: ChoiceInput,
  yes_no: ChoiceInput,
  some: SomeInput,
  words: WordsInput,
} as Readonly<Partial<Record<CellKind['type'], (props: InputProps) => React.ReactNode>>>

/** A value typed as text. What is being typed stays as it is until the cell is left. */
function TextCell(props: InputProps) {
  const { cell, empty, value, set, invalid, describedBy, label, labelledBy, onKeyDown } = props
  const t = useWords(editorWords)
  const [typing, setTyping] = useState<string>()
  return (
    <input
      className={numericCell(cell) ? 'cell-input cell-input-number' : 'cell-input'}
      {...(labelledBy ? { id: labelledBy } : { 'aria-label': label })}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      autoComplete="off"
      type={cell.type === 'date' ? 'date' : 'text'}
      inputMode={inputMode(cell)}
      placeholder={empty === undefined ? '' : t(`edit.${empty}`)}
      value={typing ?? textOf(cell, value)}
      onKeyDown={onKeyDown}
      onBlur={() => setTyping(undefined)}
      onChange={({ currentTarget }) => {
        setTyping(currentTarget.value)
        set(readCell(cell, currentTarget.value, empty))
      }}
    />
  )
}

const inputMode = ({ type }: CellKind): 'decimal' | 'numeric' | 'text' =>
  type === 'whole' ? 'numeric' : ['fen', 'decimal', 'percent'].includes(type) ? 'decimal' : 'text'

const misfitWord = ({ type }: CellKind) =>
  type === 'fen' ||
  type === 'whole' ||
  type === 'decimal' ||
  type === 'percent' ||
  type === 'numbers'
    ? (`edit.wrong_${type}` as const)
    : 'edit.wrong_text'

const severity = (said: Wrong | undefined, misfit: string | undefined): string | undefined =>
  misfit === undefined ? said?.severity : 'error'
