import { rowsAt, valueAt } from '../json'
import type { Label, Section } from '../sheet'
import { named, nameOf } from './named'

/** Stages: their order, the papers that each leaves, and who confirms it, once those are decided. */
export const stagesSections = (rules: unknown): readonly Section[] => {
  const stages = rowsAt(rules, '/template/stages').map(stageOf)
  const roles = rowsAt(rules, '/template/roles').flatMap((role) => {
    const label = nameOf(role)
    return label ? [{ value: valueAt(role, '/key'), label }] : []
  })
  return [
    named('figure.stages_in_turn', '/template/stages', { inTurn: true }),
    named('figure.confirmers', '/template/roles'),
    ...(valueAt(rules, '/template/confirmedBy') == null
      ? []
      : [
          {
            section: 'fields' as const,
            title: 'figure.confirmed_by' as const,
            fields: stages.map(({ key, name }) => ({
              label: name,
              at: `/template/confirmedBy/${key}`,
              cell: { type: 'choice' as const, of: roles },
            })),
          },
        ]),
    ...(valueAt(rules, '/template/leaves') == null
      ? []
      : stages.map(({ key, name }) => named(leavesOf(name), `/template/leaves/${key}`))),
  ]
}

const stageOf = (stage: unknown): { readonly key: string; readonly name: Label } => ({
  key: String(valueAt(stage, '/key')),
  name: nameOf(stage) ?? 'figure.stage',
})

const leavesOf = (name: Label): Label =>
  typeof name === 'string' ? name : { zh: `${name.zh}留下的文档`, en: `Papers left by: ${name.en}` }
