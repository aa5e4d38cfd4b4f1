import { textOf } from './cell'
import { choicesFor } from './generic/value-words'
import type { Label } from './sheet'

/** A single value of rules in the words that its editor has for it; undefined for what has parts. */
export function toldValue(pointer: string, value: unknown): Label | undefined {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1)
  switch (typeof value) {
    case 'boolean':
      return value ? 'figure.yes' : 'figure.no'
    case 'number':
      return same(textOf(cellOf(name), value))
    case 'string':
      return (
        choicesFor(name, [value])?.find((choice) => choice.value === value)?.label ?? same(value)
      )
    default:
      return undefined
  }
}

const cellOf = (name: string) =>
  /(^fen|Fen)$/.test(name)
    ? ({ type: 'fen' } as const)
    : /(^bp|Bp)$/.test(name)
      ? ({ type: 'percent' } as const)
      : ({ type: 'whole' } as const)

const same = (text: string): Label => ({ zh: text, en: text })
