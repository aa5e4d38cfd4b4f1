import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import type { FormFacts } from './facts'
import type { Form } from './rules'

export interface FormDecision {
  readonly by: 'form'
  /** Whether the form can be accepted as it is. */
  readonly complete: boolean
  /** Keys of boxes that are needed and blank, in the form's order. */
  readonly missing: readonly string[]
  /** Keys of boxes that hold something else than they should. */
  readonly wrong: readonly string[]
}

/** Whether a form says what it has to (R09.1.1, R09.2.5, R14.4). */
export function form(
  { fields }: Form,
  { values }: FormFacts,
): Result<Decided<FormDecision>, Refusal> {
  const strange = Object.keys(values).find((key) => !fields.some((field) => field.key === key))
  if (strange !== undefined)
    return refuse({
      code: 'unknown_field',
      message: words(`表上没有“${strange}”一栏。`, `The form has no box ${strange}.`),
      rule: '/template/fields',
      fact: `/values/${strange}`,
      details: { field: strange },
    })
  const boxes = fields.map((field) => ({ field, state: stateOf(field, values[field.key] ?? '') }))
  const keysOf = (state: State) =>
    boxes.filter((box) => box.state === state).map(({ field }) => field.key)
  const [missing, wrong] = [keysOf('missing'), keysOf('wrong')]
  const complete = missing.length + wrong.length === 0
  return ok({
    decision: { by: 'form', complete, missing, wrong },
    trace: {
      name: words('表格是否填写完整', 'Is the form complete'),
      value: complete,
      unit: 'yes_no',
      because: complete
        ? words('必填各栏都已填写', 'every box that is needed is filled in')
        : words(
            `缺 ${missing.length} 栏，填写不对 ${wrong.length} 栏`,
            `boxes missing: ${missing.length}; boxes filled in wrongly: ${wrong.length}`,
          ),
      rule: '/template/fields',
      fact: '/values',
      of: boxes.map(({ field, state }, index) => ({
        name: field.name,
        value: STATE[state][0],
        unit: 'yes_no' as const,
        because: STATE[state][1],
        rule: `/template/fields/${index}`,
      })),
    },
  })
}

type State = 'filled' | 'blank' | 'missing' | 'wrong'

const STATE = {
  filled: [true, words('已填写', 'filled in')],
  blank: [true, words('选填，未填', 'left blank, and may be')],
  missing: [false, words('必填，未填', 'needed and blank')],
  wrong: [false, words('填的不是应填的内容', 'holds something else')],
} as const

function stateOf({ holds, needed }: Form['fields'][number], value: string): State {
  const text = value.trim()
  if (text === '') return needed ? 'missing' : 'blank'
  return HOLDS[holds](text) ? 'filled' : 'wrong'
}

const HOLDS: Readonly<Record<Form['fields'][number]['holds'], (text: string) => boolean>> = {
  text: () => true,
  number: (text) => /^\d{1,12}(\.\d{1,4})?$/.test(text),
  date: isDate,
}

/** 2026-02-30 has the form of a date and is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}
