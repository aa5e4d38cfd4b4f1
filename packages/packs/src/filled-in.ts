import { type Words, words } from '@bylaw/kernel'
import type { RulesOf } from '@bylaw/rulebook'
import type { RuleSetOf } from './pack'

type Box = Extract<RulesOf<'procedure'>['template'], { by: 'form' }>['fields'][number]

interface Paper {
  readonly key: string
  readonly title: Words
  readonly clauses: readonly string[]
  readonly boxes: readonly (Box & { readonly clauses: readonly string[] })[]
}

/** One box of a form, that has to be filled in unless the text leaves it free. */
export const box = (
  key: string,
  name: Words,
  clauses: readonly string[],
  rest: Partial<Pick<Box, 'holds' | 'needed'>> = {},
): Paper['boxes'][number] => ({ key, name, holds: 'text', needed: true, clauses, ...rest })

/** A form whose boxes a text names: filled in throughout, and with the last needed one left blank. */
export function filledIn({ key, title, clauses, boxes }: Paper): RuleSetOf<'procedure'> {
  const fields = boxes.map(({ clauses: _, ...field }) => field)
  const rules: RulesOf<'procedure'> = { template: { by: 'form', fields } }
  const values = Object.fromEntries(fields.map((field) => [field.key, SAMPLE[field.holds]]))
  const last = fields.findLast(({ needed }) => needed)
  return {
    kind: 'procedure',
    key,
    title,
    rules,
    citations: {
      '': clauses,
      ...Object.fromEntries(
        boxes.map((each, index) => [`/template/fields/${index}`, each.clauses]),
      ),
    },
    examples: [
      {
        name: words('各栏都已填写，受理', 'every box filled in: accepted'),
        rules,
        facts: { by: 'form', values },
        expect: { decision: { by: 'form', complete: true, missing: [], wrong: [] } },
      },
      ...(last === undefined
        ? []
        : [
            {
              name: words(
                `没有填${last.name.zh}，不受理`,
                `${last.name.en} left blank: not accepted`,
              ),
              rules,
              facts: { by: 'form' as const, values: { ...values, [last.key]: '' } },
              expect: {
                decision: { by: 'form' as const, complete: false, missing: [last.key], wrong: [] },
              },
            },
          ]),
    ],
  }
}

const SAMPLE: Readonly<Record<Box['holds'], string>> = {
  text: '已写明',
  number: '30',
  date: '2026-06-08',
}
