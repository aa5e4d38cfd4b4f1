import { packs } from '@bylaw/packs'
import { rulebook } from '@bylaw/rulebook'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { expect, test } from 'vitest'
import { coveredBy } from '../../web/src/rulebook/editor/coverage'
import { type Shape, shapesAt } from '../../web/src/rulebook/editor/generic/shape'
import { rowsAt, valueAt } from '../../web/src/rulebook/editor/json'
import { sheetOf } from '../../web/src/rulebook/editor/kinds/sheet-of'
import type { Field, Label } from '../../web/src/rulebook/editor/sheet'

const kinds = Object.values<AnyRuleKind>(rulebook)

/** Rules of a kind as the starter, the packs and the worked examples have them. */
const rulesOf = ({ kind, starter, examples }: AnyRuleKind): readonly unknown[] => [
  starter,
  ...examples.map(({ rules }) => rules),
  ...Object.values(packs).flatMap(({ ruleSets }) =>
    ruleSets.filter((each) => each.kind === kind).map(({ rules }) => rules),
  ),
]

/** What a reader of Chinese would see in English: a member’s own name, or a value in a text box. */
const wordless = (rules: unknown, shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((each) => wordlessIn(rules, each))

function wordlessIn(rules: unknown, shape: Shape): readonly string[] {
  switch (shape.shape) {
    case 'field':
      return [...named(shape.field.label), ...bare(shape.field, valueAt(rules, shape.field.at))]
    case 'grid':
      return [
        ...named(shape.grid.title),
        ...shape.grid.columns.flatMap((column) => [
          ...named(column.label),
          ...rowsAt(rules, shape.grid.at).flatMap((row) => bare(column, valueAt(row, column.at))),
        ]),
      ]
    case 'open':
      return []
    case 'group':
      return [...named(shape.label), ...wordless(rules, shape.of)]
    case 'entries':
      return [...named(shape.label), ...shape.of.flatMap((of) => wordless(rules, of))]
  }
}

const named = (label: Label): readonly string[] =>
  typeof label === 'object' && /^[a-z][a-zA-Z]*$/.test(label.zh) ? [label.zh] : []

const bare = ({ at, cell }: Field, value: unknown): readonly string[] =>
  cell.type === 'text' || cell.type === 'texts'
    ? [value]
        .flat()
        .filter((each) => /^[a-z][a-z_]*$/.test(String(each)))
        .map((each) => `${at}: ${each}`)
    : []

// They go into `web/src/rulebook/editor/generic/`, or the place into the sheet of its kind.
test.each(kinds.map((kind) => [kind.kind, kind] as const))(
  'what no sheet of %s shows has words of its own',
  (name, kind) => {
    // Questions are choices among their options, whether they are still asked or not.
    const asked = kind.questions.flatMap(({ at, options }) => (options.length > 0 ? [at] : []))
    const seen = rulesOf(kind).flatMap((rules) =>
      wordless(rules, shapesAt(rules, '', [...coveredBy(sheetOf(name, rules)), ...asked])),
    )
    expect([...new Set(seen)]).toEqual([])
  },
)
