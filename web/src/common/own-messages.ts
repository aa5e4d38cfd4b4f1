import { type FormEvent, useState } from 'react'
import { useWords } from '../i18n/use-words'
import { commonWords } from './words'

/** What is wrong with the fields of a form, by their names. */
type Faults = Readonly<Record<string, string>>

/** What a field says of itself, as far as we read it. */
export interface Field {
  readonly name: string
  readonly value: string
  readonly validity: Pick<ValidityState, 'valid' | 'typeMismatch' | 'tooShort'>
  readonly focus: () => void
}

type Wrong = 'missing' | 'email_wrong' | 'too_short'

/** The fields that cannot be sent as they are. One of blanks alone is as empty as an empty one. */
export function faultsOf(
  fields: readonly Field[],
): readonly { readonly field: Field; readonly wrong: Wrong }[] {
  return fields
    .filter(({ validity }) => !validity.valid)
    .map((field) => ({
      field,
      wrong:
        field.validity.typeMismatch && field.value.trim() !== ''
          ? 'email_wrong'
          : field.validity.tooShort
            ? 'too_short'
            : 'missing',
    }))
}

/**
 * A form that says what is missing beside each field, in the reader’s language, where the browser
 * would show a bubble in its own. Fields need a `name`, by which their message is found; one that
 * cannot have a name is told by `asked` that someone tried to send without it.
 */
export function useOwnMessages(send: () => void) {
  const t = useWords(commonWords)
  const [faults, setFaults] = useState<Faults>({})
  const [asked, setAsked] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(true)
    const wrong = faultsOf([...event.currentTarget.elements].filter(isField))
    setFaults(
      Object.fromEntries(wrong.map(({ field, wrong }) => [field.name, t(`common.${wrong}`)])),
    )
    const [first] = wrong
    if (first) first.field.focus()
    else send()
  }
  // A field that is being mended is not called wrong meanwhile.
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    if (isField(target) && faults[target.name]) setFaults({ ...faults, [target.name]: '' })
  }
  return { asked, faults, form: { noValidate: true, onSubmit, onChange } }
}

const isField = (element: unknown): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
