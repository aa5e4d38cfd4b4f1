import type { ProcedureOutline } from '@bylaw/contract'
import type { RulesOf } from '@bylaw/rulebook'

export type Template = RulesOf<'procedure'>['template']
type Named = ProcedureOutline['posts'][number]

/** What a rule lists, in one shape for all templates, so that one screen can show any of them. */
export function outlineOf(template: Template): ProcedureOutline {
  switch (template.by) {
    case 'form':
      return { ...NOTHING, fields: template.fields.map((field) => ({ ...field })) }
    case 'meeting':
      return { ...NOTHING, posts: named(template.people), papers: named(template.forms) }
    case 'papers':
      return { ...NOTHING, papers: named(template.papers), signedBy: [...template.signedBy] }
    case 'approval':
      return { ...NOTHING, posts: named(template.steps) }
    case 'stages':
      return {
        ...NOTHING,
        posts: named(template.roles),
        papers: template.stages.flatMap(({ key }) => named(template.leaves?.[key] ?? [])),
        stages: template.stages.map(({ key, name }) => ({
          key,
          name,
          post: template.confirmedBy?.[key] ?? null,
          papers: (template.leaves?.[key] ?? []).map((paper) => paper.key),
        })),
      }
    case 'remedy':
      return {
        ...NOTHING,
        fields: template.record.map((part) => ({ ...part, holds: 'text' as const, needed: true })),
      }
    case 'custody':
      return { ...NOTHING, things: named(template.things) }
    case 'duty':
      return NOTHING
  }
}

/** Posts that need no holder: whoever sees the record through has them. */
export const postsSeeingThrough = (template: Template): string[] =>
  template.by === 'meeting'
    ? template.people.filter(({ seesThrough }) => seesThrough).map(({ key }) => key)
    : []

const NOTHING: ProcedureOutline = {
  fields: [],
  posts: [],
  stages: [],
  papers: [],
  things: [],
  signedBy: [],
}

const named = (list: readonly Named[]): Named[] => list.map(({ key, name }) => ({ key, name }))
